from __future__ import annotations

import gzip
import tracemalloc

import pytest

from newscrawl.channels.unpacking import Unpacking
from newscrawl.limits import MAX_SITEMAP_BYTES

TEXT = "".join(f"{number:08} é\n" for number in range(20_000))


def read(body: bytes) -> tuple[str, str | None]:
    unpacking = Unpacking()
    text = "".join(unpacking.read_text(body))
    return text, unpacking.cut


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16", "utf-8-sig", "nobody-knows"])
def test_the_encoding_is_the_byte_order_marks_or_the_declared_one(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{TEXT}'
    written_as = "utf-8" if encoding == "nobody-knows" else encoding
    assert read(text.encode(written_as)) == (text, None)


def test_a_declaration_of_utf_16_that_can_be_read_is_wrong() -> None:
    text = f'<?xml version="1.0" encoding="utf-16"?>{TEXT}'
    assert read(text.encode()) == (text, None)


@pytest.mark.parametrize(
    "packed",
    [
        TEXT.encode(),
        gzip.compress(TEXT.encode()),
        gzip.compress(gzip.compress(TEXT.encode())),
        gzip.compress(TEXT[:90].encode()) + gzip.compress(TEXT[90:].encode()),
        gzip.compress(TEXT.encode()) + b"\0" * 200,
    ],
    ids=["plain", "packed", "packed twice", "two members", "padding"],
)
def test_packing_is_known_by_its_bytes(packed: bytes) -> None:
    assert read(packed) == (TEXT, None)


@pytest.mark.parametrize("damage", [b"", b"\xff" * 5_000])
def test_what_stands_before_the_damage_is_read(damage: bytes) -> None:
    packed = gzip.compress(TEXT.encode())
    text, cut = read(packed[: len(packed) // 2] + damage)
    assert cut == "damaged"
    assert text[:10_000] == TEXT[:10_000]


def test_no_more_is_unpacked_than_the_limits_allow() -> None:
    zeros = gzip.compress(b"\0" * 10_000_000) * 1_000  # 10 GB
    layers = TEXT.encode()
    for _ in range(4):
        layers = gzip.compress(layers)
    assert read(layers) == ("", "layers")
    for bomb in (zeros, gzip.compress(zeros)):
        unpacking = Unpacking()
        tracemalloc.start()
        try:
            assert sum(map(len, unpacking.read_text(bomb))) <= MAX_SITEMAP_BYTES
            assert tracemalloc.get_traced_memory()[1] < MAX_SITEMAP_BYTES
        finally:
            tracemalloc.stop()
        assert unpacking.cut == "bytes"
