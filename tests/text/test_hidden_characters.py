from __future__ import annotations

import json

import pytest

from newscrawl.text.hidden_characters import show_hidden, write_json


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("a\rb\x07\x00", "a\\x0db\\x07\\x00"),
        ("\x9b2J \x85", "\\x9b2J \\x85"),
        ("a\u2028b\u2029c", "a\\u2028b\\u2029c"),
        ("\u202egpj.exe\u2066", "\\u202egpj.exe\\u2066"),
        ("hi\U000e0041\U000e007f", "hi\\U000e0041\\U000e007f"),
        ("\ud83d", "\\ud83d"),
        ("zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"),
    ],
)
def test_what_nobody_sees_is_shown(text: str, shown: str) -> None:
    assert show_hidden(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        *("plain text", "two\nlines\tand a tab", "«ثلاثة» أخبار", "می\u200cخواهم", "क\u094d\u200dष", "👩\u200d🚒"),
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        *("日本語　全角", "é e\u0301", "C:\\dir\\x1b", "", "emoji ❤\ufe0f"),
    ],
)  # fmt: skip
def test_what_is_written_stays(text: str) -> None:
    assert show_hidden(text) == text


@pytest.mark.parametrize(
    "text", ["\x1b[0m\x7f\x9b", "\u2028\u202e", "\U000e0041", "می\u200cخواهم 日本 👩\u200d🚒", 'quote " and \\']
)
def test_json_hides_nothing_and_says_the_same(text: str) -> None:
    written = write_json({text: [text]})
    assert show_hidden(written) == written
    assert json.loads(written) == {text: [text]}
