from __future__ import annotations

import json

import pytest

from newscrawl.urls.unpaired import drop_impossible_references, drop_unpaired, drop_unpaired_escapes


def test_half_a_character_goes_and_whole_ones_stay() -> None:
    assert drop_unpaired("Ferry \ud83d stays 😀\udc00") == "Ferry  stays 😀"
    assert drop_unpaired("plain") == "plain"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r'"Ferry \ud83d stays"', "Ferry  stays"),
        (r'"\uDC00Ferry \uD83D"', "Ferry "),
        (r'"\ud83d\ude00 and \u00e9\n"', "😀 and é\n"),
        (r'"\ud83d\ud83d\ude00"', "😀"),
        (r'"C:\\ud83d"', r"C:\ud83d"),
        (r'"\\\ud83d\\"', "\\\\"),
        (r'"\\ud83d\ude00"', r"\ud83d"),
        (r'"\ud83d\udzzz"', None),
        (r'"\ud7ff\ue000"', "\ud7ff\ue000"),
        (r'"\udzzz"', None),
    ],
)
def test_json_is_read_without_them(written: str, read: str | None) -> None:
    if read is None:  # it is no JSON
        assert drop_unpaired_escapes(written) == written.replace(r"\ud83d", "")
    else:
        assert json.loads(drop_unpaired_escapes(written)) == read


def test_references_to_no_character_go() -> None:
    text = "a&#xD83D;b&#55357;c&#1114112;d&#x110000;e&#99999999999;f&#233;g&#xE9;h&#128512;&amp;#xD83D;"
    assert drop_impossible_references(text) == "abcdef&#233;g&#xE9;h&#128512;&amp;#xD83D;"
