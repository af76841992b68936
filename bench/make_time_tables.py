"""Write `newscrawl/times/data/{months,weekdays,relative,day_parts}.tsv`: CLDR's words of times, as Babel has them.

usage: pip install babel && python bench/make_time_tables.py

What newsrooms write and CLDR lacks stands in `more_months.tsv`, `more_weekdays.tsv` and `more_relative.tsv`, which are
edited by hand.

`relative.tsv` has the phrases of `format_timedelta(…, add_direction=True)` taken apart. A language's phrases share the
words of direction ("vor #", "# ago"), which are its forms of "ago"; what is left beside the number is a form of the
unit. A phrase that cannot be taken apart stays whole, with "#" for the number ("dakika # zilizopita").
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel import Locale, __version__
from babel.localedata import locale_identifiers

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


# CLDR's names for times of day, without the numbers that it gives their parts, and ours. Swahili counts from sunrise.
PARTS = {"am": "am", "pm": "pm", "morning": "morning", "afternoon": "afternoon"}
PARTS |= {"evening": "evening", "night": "night"}
NO_PARTS = {"ar": ("في المساء",), "sw": ("*",), "cs": ("v n",)}
SHORTEST_PART = 3  # letters: a shorter name is read as a word in `words.tsv`, or is none
_NOON = 12 * 3600  # seconds; what CLDR calls night may end at midnight: it is an evening


def write_day_parts() -> int:
    rows = []
    for language in LANGUAGES:
        if NO_PARTS.get(language) == ("*",):
            continue
        locale = Locale.parse(language)
        rules = locale.day_period_rules.get(None, {})
        names: dict[str, dict[str, None]] = defaultdict(dict)
        for by_width in locale.day_periods.values():
            for width in ("wide", "abbreviated"):
                for period, told in by_width.get(width, {}).items():
                    part = PARTS.get(period.rstrip("12"))
                    (span,) = rules.get(period) or [{}]
                    if part == "night" and _NOON <= span.get("from", 0) < span.get("before", 0):
                        part = "evening"
                    name = unicodedata.normalize("NFC", told).lower().strip().rstrip(".")
                    name = " ".join(name.replace("/", " ").split())
                    is_short = len(name) < SHORTEST_PART and name.isascii()
                    is_left_out = is_short or name in NO_PARTS.get(language, ())
                    is_left_out = is_left_out or any(name in known for known in names.values())
                    if part is not None and not is_left_out and not re.fullmatch(r"[ap]\.? ?m\.?", name):
                        names[part].setdefault(name)
        rows += ["\t".join([language, part, "/".join(of_one)]) for part, of_one in names.items()]
    comment = (
        "# language, part, names: parts of the day beside a clock of twelve hours; "
        f"from CLDR by Babel {__version__}, written by bench/make_time_tables.py"
    )
    (DATA / "day_parts.tsv").write_text("\n".join([comment, *sorted(rows), ""]), encoding="utf-8")
    return len({row.split("\t")[0] for row in rows})


UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
STYLES = ("", "-short", "-narrow")
LEAST_UNITS = 4  # of the seven, which share words that are taken for the direction
NAMED = {("day", -2): "day before yesterday", ("day", -1): "yesterday", ("day", 0): "today"}
NAMED |= {(unit, -1): f"last {unit}" for unit in ("week", "month", "year")}
# Languages that leave out the "one": "před hodinou", "час назад".
ONE_LEFT_OUT = frozenset("be bg bs cs hr lt lv mk pl ru sk sl sr uk".split())
COUNTS = {"one": "1", "two": "2"}
# Forms that mean more often something else: "for 3 min", "o 2 h".
NO_DIRECTIONS = frozenset(("for #", "för #", "o #", "– #", "ከ #"))
NO_PHRASES = frozenset(("# hr mein", "# दिन मे", "# ثانيه کې", "خلال # أشهر"))  # "in", "within"
NO_LANGUAGES = frozenset(("cop", "ccp", "rhg"))  # English phrases; scripts that no news site has
# Names of yesterday that are tomorrow's too, or all of something.
NO_NAMES = {"hi": ("कल", "kal", "परसों", "parson"), "ur": ("کل",), "sd": ("ڪل", "कल"), "bm": ("bi",), "hu": ("ma",)}
_NO_FORM = re.compile(r"[\d/{}′″]")
_SHAVIAN = re.compile("[\U00010450-\U0001047f\U0001e900-\U0001e95f]")


class Phrase(NamedTuple):
    unit: str
    style: str
    category: str  # CLDR's category of plurals: "one", "few" …
    before: tuple[str, ...]
    after: tuple[str, ...]
    has_number: bool


def clean_form(text: str) -> str:
    text = unicodedata.normalize("NFC", text).lower().replace("\u00a0", " ").replace("\u202f", " ")
    return " ".join(text.split())


def list_phrases(locale: Locale) -> Iterator[Phrase]:
    """CLDR's phrases of the past; its root's "-3 d" is left out, which is what languages without data have."""
    fields = locale._data["date_fields"]
    for unit in UNITS:
        for style in STYLES:
            for category, told in dict(fields.get(unit + style, {}).get("past", {})).items():
                text = clean_form(told)
                before, has_number, after = text.partition("{0}")
                if not text.startswith(("-", "+")) and not before.strip().endswith(("-", "−", "–")) and "/" not in text:
                    yield Phrase(unit, style, category, tuple(before.split()), tuple(after.split()), bool(has_number))


def find_directions(phrases: list[Phrase]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The words before and behind that the phrases of most units share, the most words first."""
    units: dict[tuple[tuple[str, ...], tuple[str, ...]], set[str]] = defaultdict(set)
    for phrase in phrases:
        if phrase.has_number:
            for n in range(len(phrase.after)):
                behind = phrase.after[len(phrase.after) - n :]
                if (phrase.before or behind) and " ".join((*phrase.before, "#", *behind)) not in NO_DIRECTIONS:
                    units[phrase.before, behind].add(phrase.unit)
    found = [pair for pair, of_units in units.items() if len(of_units) >= LEAST_UNITS]
    return sorted(found, key=lambda pair: (-len(pair[0]) - len(pair[1]), pair))


def find_glued_direction(phrases: list[Phrase]) -> str | None:
    """The letters that the phrases of most units end with, where a unit and its "ago" are one word: 前."""
    units: dict[str, set[str]] = defaultdict(set)
    for phrase in phrases:
        if phrase.has_number and not phrase.before and len(phrase.after) == 1:
            for at in range(1, len(phrase.after[0])):
                units[phrase.after[0][at:]].add(phrase.unit)
    found = [ending for ending, of_units in units.items() if len(of_units) >= LEAST_UNITS]
    return max(found, key=len, default=None)


def take_apart(locale: Locale) -> Iterator[tuple[str, str]]:
    """The roles and forms of one locale: "ago", units, counted units, names."""
    phrases = list(list_phrases(locale))
    directions = find_directions(phrases)
    glued = None if directions else find_glued_direction(phrases)
    if glued:
        yield "ago glued", f"#{glued}"
    for before, after in directions:
        yield "ago", " ".join([*before, "#", *after])
    for phrase in phrases:
        unit, words = phrase.unit, phrase.after
        if glued and phrase.has_number and len(words) == 1 and words[0].endswith(glued) and words[0] != glued:
            yield unit, words[0].removesuffix(glued)
            continue
        if not phrase.has_number:
            all_words = phrase.before
            for before, after in directions:
                rest = all_words[len(before) : len(all_words) - len(after)]
                if rest and phrase.category in COUNTS and (*before, *rest, *after) == all_words:
                    yield f"{unit} {COUNTS[phrase.category]}", " ".join(rest)
                    break
            continue
        for before, after in directions:
            if phrase.before == before and words[len(words) - len(after) :] == after and len(words) > len(after):
                form = " ".join(words[: len(words) - len(after)])
                yield unit, form
                if (phrase.category, phrase.style) == ("one", "") and locale.language in ONE_LEFT_OUT:
                    yield f"{unit} 1", form
                break
        else:
            whole = " ".join([*phrase.before, "#", *words])
            if whole not in NO_PHRASES:
                yield unit, whole
    if directions or glued:
        yield from list_unit_forms(locale)


def list_unit_forms(locale: Locale) -> Iterator[tuple[str, str]]:
    """The forms of units behind a number: "3 hours", "3 hr", "3h"."""
    for unit in UNITS:
        for by_category in locale._data["unit_patterns"].get(f"duration-{unit}", {}).values():
            for category, told in dict(by_category).items():
                before, has_number, form = clean_form(told).partition("{0}")
                form = form.strip()
                is_category = category in ("zero", "one", "two", "few", "many", "other")
                if is_category and has_number and not before and form and not _NO_FORM.search(form):
                    yield unit, form


def list_relative_names(locale: Locale, root: Locale) -> Iterator[tuple[str, str]]:
    for (unit, place), role in NAMED.items():
        for style in STYLES:
            told = dict(locale._data["date_fields"].get(unit + style, {}).get("relative", {})).get(place)
            of_root = dict(root._data["date_fields"][unit].get("relative", {})).get(place)
            name = clean_form(told or "").rstrip(".")
            if name and (told != of_root or locale.language == "en") and len(name) > 1 and name[0] != "-":
                yield role, name


def _drop_ambiguous(forms: dict[tuple[str, str], dict[str, None]]) -> None:
    """Drops what one language has for two units, such as "m" for minutes and months."""
    units: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (language, role), of_one in forms.items():
        for form in of_one if role in UNITS else ():
            units[language, _fold(form)].add(role)
    for (language, role), of_one in forms.items():
        if role in UNITS:
            for form in [form for form in of_one if len(units[language, _fold(form)]) > 1]:
                del of_one[form]


def _fold(form: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c)).strip(".ʼ’'")


def write_relative() -> int:
    root = Locale.parse("en")
    forms: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for name in sorted(locale_identifiers()):
        locale = Locale.parse(name)
        if not (locale.territory or locale.variant or locale.language in NO_LANGUAGES):
            spans = list(take_apart(locale))
            names = list_relative_names(locale, root) if spans else ()
            for role, form in (*spans, *names):
                if not _SHAVIAN.search(form) and form not in NO_NAMES.get(locale.language, ()):
                    forms[locale.language, role][form] = None
    _drop_ambiguous(forms)
    rows = ["\t".join([language, role, "/".join(of_one)]) for (language, role), of_one in forms.items() if of_one]
    comment = (
        '# language, role, forms: how languages count back from now; # is the number, or the whole span in an "ago"; '
        f"from CLDR by Babel {__version__}, written by bench/make_time_tables.py"
    )
    (DATA / "relative.tsv").write_text("\n".join([comment, *sorted(rows), ""]), encoding="utf-8")
    return len({language for language, role in forms if role.startswith("ago")})


def main() -> int:
    months = write_table("months", MONTHS, ", ".join(map(str, MONTHS)))
    weekdays = write_table("weekdays", WEEKDAYS, ", ".join(map(str, WEEKDAYS)))
    parts = write_day_parts()
    print(f"{months} languages in months.tsv, {weekdays} in weekdays.tsv, {parts} in day_parts.tsv")
    print(f"{write_relative()} languages in relative.tsv")
    return 0


if __name__ == "__main__":
    sys.exit(main())
