"""What stands around a story in each language: `languages/<language>.txt`, lines of `name = text | text`."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from html import escape
from pathlib import Path

LANGUAGES = Path(__file__).parent / "languages"


class Words:
    """The texts of one language, ready for HTML: `say` gives one, `list` gives all of a name."""

    def __init__(self, lists: dict[str, list[str]]) -> None:
        self.lists = lists

    def say(self, name: str, **slots: object) -> str:
        text = self.lists[name][0]
        for slot, value in slots.items():
            text = text.replace("{" + slot + "}", str(value))
        return text

    def list(self, name: str) -> list[str]:
        return self.lists[name]

    def tell(self, moment: datetime, pattern: str) -> str:
        """`moment` in a pattern such as `{weekday}, {d}. {month} {yyyy}, {HH}:{MM}`."""
        return pattern.format(
            yyyy=f"{moment.year:04}",
            yy=f"{moment.year % 100:02}",
            month=self.lists["months"][moment.month - 1],
            mon=self.lists["short_months"][moment.month - 1],
            m=moment.month,
            mm=f"{moment.month:02}",
            d=moment.day,
            dd=f"{moment.day:02}",
            weekday=self.lists["weekdays"][moment.weekday()],
            H=moment.hour,
            HH=f"{moment.hour:02}",
            h=moment.hour % 12 or 12,
            hh=f"{moment.hour % 12 or 12:02}",
            half=self.lists["halves"][moment.hour >= 12],
            HALF=self.lists["halves"][moment.hour >= 12].upper(),
            nth=f"{moment.day}{name_ordinal(moment.day)}",
            MM=f"{moment.minute:02}",
            SS=f"{moment.second:02}",
        )


def name_ordinal(day: int) -> str:
    """The letters after an English day of the month."""
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


@cache
def read_words(language: str) -> Words:
    lists = {}
    for line in (LANGUAGES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        name, equals, texts = line.partition(" = ")
        if equals and not line.startswith("#"):
            lists[name] = [escape(text, quote=False) for text in texts.split(" | ")]
    return Words(lists)
