"""Places of records in any number of files."""

from __future__ import annotations

from newscrawl.archive.far_index import FarIndex, FarPlace
from newscrawl.archive.warc_reader import RecordStart


def test_the_first_place_of_a_name_is_found_among_very_many() -> None:
    index = FarIndex()
    names = [number.to_bytes(8, "little") for number in range(25_000)]  # of both signs, as the database sees them
    index.note(3, ((name, RecordStart(number, number * 100)) for number, name in enumerate(names)))
    index.note(4, [(names[7], RecordStart(0, 0)), (b"\xff" * 8, RecordStart(1, 2**40))])
    assert index.find(names[7]) == FarPlace(3, RecordStart(7, 700))
    assert index.find(names[24_999]) == FarPlace(3, RecordStart(24_999, 2_499_900))
    assert index.find(b"\xff" * 8) == FarPlace(4, RecordStart(1, 2**40))
    assert index.find(b"\xfe" * 8) is None
