"""Cuts a text that may be a time into tokens: dates in figures, clocks, offsets, numbers, words.

`Hints` hold what is known of the text before it is read.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import NamedTuple

LONGEST = 300  # characters of a text that are read

PLAIN = str.maketrans(
    dict.fromkeys("\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad")
    | {0xFF01 + i: chr(0x21 + i) for i in range(94)}
    | dict.fromkeys("\u00a0\u202f\u2009\u2007\u3000", " ")
    | dict.fromkeys("‐‑‒–−", "-")
    | dict.fromkeys("ʼʻ՚ꞌ′‵ʹ", "'")
    | {"٫": ".", "∶": ":", "՝": " ", "½": ".5"}
)
_MONTH_FIRST = frozenset({"en", "en-us", "en-ph", "es-us", "fil", "en-ca"})  # where "05/03" is May

# Letters with the marks that belong to them in scripts where Python's \\w leaves these out.
LETTER = (
    r"(?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u05f3\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963\u0970\u0981-\u0983"
    r"\u09bc-\u09d7\u0a01-\u0a7f\u0a81-\u0d7f\u0d81-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    r"\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108f\u109a-\u109d\u17b4-\u17d3\u200c\u200d])"
)
# A day with no year is one only before a time of day: "02.05., 14:05 Uhr", "02/05 à 14h05", "05-02 14:05".
_BEFORE_CLOCK = r"\s?[,|·-]?\s?(?i:(?:um|à|às|as|kl\.?|klo|om|ore|alle|a las|at|o|godz\.?)\s)?"
_CLOCK = r"\d{1,2}(?::\d\d|\s?h\s?\d\d|\.\d\d\s?(?:h|Uhr|uhr)\b|\s?(?:Uhr|uhr)\b)"
_TOKEN = re.compile(
    r"(?P<ymd>\d{4}\s?(?:(?P<mark>[-/.]\s?)\d{1,2}\s?(?P=mark)|[年년]\s?\d{1,2}\s?[月월]\s?)\d{1,2}(?!\d)(?:\s?[日일号號])?"
    # A year cut short: "'09/6/21", "’09年6月21日".
    r"|(?<![^\W_])['’]\d\d(?:(?P<short>[-/.])\d{1,2}(?P=short)|年\d{1,2}月)\d{1,2}(?!\d)日?)"
    r"|(?P<dmy>(?<!\d\.)\d{1,2}\s?(?P<sign>[-/.])\s?\d{1,2}\s?(?P=sign)\s?"
    r"(?:\d{4}|\d\d(?!(?P=sign)\d))(?!\d|:\d|[.h]\d\d))"
    rf"|(?P<dm>(?<![\d.:,/-])(?:\d{{1,2}}\.\s?\d{{1,2}}\.(?={_BEFORE_CLOCK}(?:{_CLOCK}|\d{{1,2}}\.\d\d(?![\d.])))"
    rf"|\d{{1,2}}(?:[./]\d{{1,2}}|-\d\d)(?!\d)(?={_BEFORE_CLOCK}{_CLOCK})))"
    # … or before its weekday's name: "5/3(金)", "3/5 (ven.)".
    rf"|(?P<dw>(?<![\d.,/-])(?<!\d:)\d{{1,2}}/\d{{1,2}}(?=\s?\({LETTER}{{1,4}}\.?(?:\)|$)))"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?!\d)|(?<![\d.:,/-])(?<!:\s)[0-2]\d\s:\s[0-5]\d(?![\d.:,/-]|\s:)"
    r"|(?<![\d.:,/-])(?:[01]\d|2[0-3])[0-5]\d(?=\s?(?i:hrs?)\b))"  # "1505 hrs"
    r"|(?P<dot>\d{1,2}\.\d\d(?![\d.,]\d|\d))"
    r"|(?P<decimal>(?:\d{1,2}[.,]\d|(?<!\S)\.5)(?=\s?[^\W\d_]))"
    # Behind "GMT" a sign may part the day from the time of day: "GMT-5" is an offset, "GMT -5 May 2024" is none.
    rf"|(?P<offset>(?!-\d{{1,2}}\.?\s{LETTER}{{3,}}\.?,?\s\d{{4}})(?:(?:(?<=GMT)|(?<=UTC)|(?<=GMT\s)|(?<=UTC\s))"
    r"[+-](?:1[0-4]|0?\d)(?::?(?:00|30|45)|(?![./-]\d\d?[./-](?:\d{4}|\d\d)(?![\d./-])))(?!\d|:\d\d)"
    r"|(?!(?<=\d)-\d{1,2}\s[^\W\d_]{3})"  # not "23:06-1 June"
    r"(?:(?<=GMT)|(?<=UTC)|(?<=\d)|(?<![^\W_]))[+-](?:(?:0\d|1[0-4]):?[0-5]\d(?!\d)|\d{1,2}(?![\d.,:/-]))))"
    r"|(?P<number>\d+)"
    rf"|(?P<word>{LETTER}+(?:[.'’]{LETTER}+)*)"
)


class Token(NamedTuple):
    """A piece of a text; its kind is the group of the pattern that it matches."""

    kind: str
    text: str
    start: int
    end: int


def tokenise(text: str) -> list[Token]:
    """Returns the tokens of a text in order, without what no time contains, such as most punctuation."""
    return [Token(m.lastgroup or "", m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]


def get_number(tokens: list[Token], i: int) -> int | None:
    """Returns the value of a token that is a number of at most four digits, else None."""
    if 0 <= i < len(tokens) and tokens[i].kind == "number" and len(tokens[i].text) <= 4:
        return int(tokens[i].text)
    return None


class Hints(NamedTuple):
    """What decides where a text is ambiguous: its language, the order of day and month, the zone, the moment."""

    language: str | None  # primary subtag, lower case
    month_first: bool
    timezone: str | None
    reference: datetime.datetime | None
    near: datetime.date | None = None  # a day that the text's day is near to, for one with no year
    tag: str | None = None  # the whole BCP 47 tag, lower case: "en-au"


def make_hints(
    language: str | None,
    timezone: str | None,
    reference: datetime.datetime | None,
    day_first: bool | None,
    near: datetime.date | None = None,
) -> Hints:
    """Makes the hints of a page. Without `day_first`, language and zone decide the order of day and month."""
    tag = (language or "").replace("_", "-").lower()
    if day_first is not None:
        month_first = not day_first
    else:
        month_first = tag in _MONTH_FIRST
        if tag == "en" and timezone and not timezone.startswith("America/"):
            month_first = False
    return Hints(cut_region(language), month_first, timezone, reference, near, tag)


@lru_cache(maxsize=64)
def cut_region(language: str | None) -> str | None:
    """Returns the primary subtag of a BCP 47 tag in lower case: "en" of "en-GB"."""
    return language.replace("_", "-").split("-", 1)[0].lower() if language else None
