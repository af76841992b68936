"""Write `newscrawl/times/data/{months,weekdays}.tsv`: CLDR's names of months and weekdays, as Babel has them.

usage: pip install babel && python bench/make_time_tables.py

Names that newsrooms write and CLDR lacks stand in `more_months.tsv` and `more_weekdays.tsv`, which are edited by hand.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

from babel import Locale, __version__

DATA = Path(__file__).parents[1] / "newscrawl" / "times" / "data"
MONTHS = tuple(range(1, 13))  # as Babel counts them
WEEKDAYS = tuple(range(7))  # Monday first
LANGUAGES = (
    "ar az be bg bn ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr"
    " ms nb ne nl pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh"
).split()
NUMBERED = ("ja", "ko", "vi", "zh")  # their months are numbers with a sign, which `times/tokens.py` reads
# Names that are left out, since texts have them more often in another sense.
_SHORT = re.compile(r".{1,2}")  # "pt" in Polish, "or" in Basque, "e" in Estonian, "h" in Hungarian
LEFT_OUT: dict[tuple[str, str], re.Pattern[str]] = {
    ("months", "ca"): re.compile(r"(?:de |d’).+"),  # "de maig": what stands before a month is read by itself
    ("weekdays", "vi"): re.compile(r"thứ \d|cn"),  # the number would be read as the day's
    **{("weekdays", language): _SHORT for language in ("az", "be", "ca", "et", "eu", "hu", "kk", "lt", "pl")},
}


def list_names(language: str, subject: str, place: int) -> list[str]:
    """The names of one month or weekday, wide and short, as they stand in a date and alone; in lower case."""
    locale = Locale.parse(language)
    by_context = locale.months if subject == "months" else locale.days
    left_out = LEFT_OUT.get((subject, language))
    names: dict[str, None] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            told = by_context[context][width].get(place, "") if width in by_context[context] else ""
            name = unicodedata.normalize("NFC", told).lower().strip().rstrip(".").strip()
            if name and not (left_out and left_out.fullmatch(name)):
                names[name] = None
    return list(names)


def write_table(subject: str, places: tuple[int, ...], columns: str) -> int:
    rows = []
    for language in LANGUAGES:
        if subject == "months" and language in NUMBERED:
            continue
        names = [list_names(language, subject, place) for place in places]
        rows.append("\t".join([language, *("/".join(of_one) for of_one in names)]))
    comment = f"# language, {columns}: names from CLDR by Babel {__version__}, written by bench/make_time_tables.py"
    (DATA / f"{subject}.tsv").write_text("\n".join([comment, *sorted(rows), ""]), encoding="utf-8")
    return len(rows)


def main() -> int:
    months = write_table("months", MONTHS, ", ".join(map(str, MONTHS)))
    weekdays = write_table("weekdays", WEEKDAYS, ", ".join(map(str, WEEKDAYS)))
    print(f"{months} languages in months.tsv, {weekdays} in weekdays.tsv")
    return 0


if __name__ == "__main__":
    sys.exit(main())
