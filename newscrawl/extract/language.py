"""Tells the language of the article."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..page.json_ld import read_strings
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import normalise_language
from ..text.tables import read_table
from .candidates import Candidate
from .own_data import list_own_articles

_SCANNED = 1_500
_FEWEST_WORDS = 20
_ENOUGH_WORDS = 60
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_FOREIGN = re.compile("[\u0370-\u1dff\u1f00-\u1fff\u3040-\u9fff\uac00-\ud7af\ufb50-\ufefc]")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 40  # letters; less text proves nothing

_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(f"[{ranges}]"))
    for name, ranges in (
        ("Arab", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"),
        ("Cyrl", "\u0400-\u052f"),
        ("Grek", "\u0370-\u03ff\u1f00-\u1fff"),
        ("Hebr", "\u0590-\u05ff"),
        ("Deva", "\u0900-\u097f"),
        ("Beng", "\u0980-\u09ff"),
        ("Guru", "\u0a00-\u0a7f"),
        ("Gujr", "\u0a80-\u0aff"),
        ("Orya", "\u0b00-\u0b7f"),
        ("Taml", "\u0b80-\u0bff"),
        ("Telu", "\u0c00-\u0c7f"),
        ("Knda", "\u0c80-\u0cff"),
        ("Mlym", "\u0d00-\u0d7f"),
        ("Sinh", "\u0d80-\u0dff"),
        ("Thai", "\u0e00-\u0e7f"),
        ("Laoo", "\u0e80-\u0eff"),
        ("Tibt", "\u0f00-\u0fff"),
        ("Mymr", "\u1000-\u109f"),
        ("Geor", "\u10a0-\u10ff"),
        ("Ethi", "\u1200-\u137f"),
        ("Khmr", "\u1780-\u17ff"),
        ("Armn", "\u0530-\u058f"),
        ("Kana", "\u3040-\u30ff"),
        ("Hani", "\u3400-\u9fff"),
        ("Hang", "\uac00-\ud7af\u1100-\u11ff"),
    )
)
# Where two languages have equally many of their commonest words in a text, the earlier one wins.
_STOP_LANGUAGES = "en de fr es ca gl pt it nl sv da no pl tr id ro cs sk sl hr hu fi vi".split()
_ALSO_LATIN = ("Arab", "Cyrl")  # scripts whose languages are written in Latin letters too, but for those that follow
_NEVER_LATIN = frozenset(("ar", "fa", "ur", "ru"))


class _StopWords(NamedTuple):
    known: frozenset[str]  # languages
    languages: dict[str, tuple[str, ...]]  # by word


@cache
def _load_stop_words() -> _StopWords:
    words_of = {language: words.split() for language, words in read_table(__package__, "stop_words")}
    languages: dict[str, tuple[str, ...]] = {}
    for language in sorted(words_of, key=_STOP_LANGUAGES.index):
        for word in words_of[language]:
            languages[word] = (*languages.get(word, ()), language)
    return _StopWords(frozenset(words_of), languages)


@cache
def _load_scripts() -> dict[str, list[str]]:
    """Returns the languages of each script. The first is the default where the page names none of them."""
    return {script: languages.split() for script, languages in read_table(__package__, "scripts")}


@cache
def _load_never_latin() -> frozenset[str]:
    """Returns the languages that are not written in Latin letters."""
    scripts = _load_scripts().items()
    return _NEVER_LATIN.union(*(languages for script, languages in scripts if script not in _ALSO_LATIN))


def find_languages(page: Page, *, site: Site | None = None, text: str | None = None) -> list[Candidate]:
    """Returns candidates for the language, best first, not yet normalised.

    `text` is the article's headline and body. A claim that the text's script or commonest words refute comes last,
    after the language that these show (rule "text").
    """
    claims = [c for c in list_claims(page, site) if normalise_language(c.value)]
    told = tell_language(text or "", [_read_main(c.value) for c in claims])
    if told is None:
        return [c for c in claims if c.rule == "profile" or not _lacks_stop_words(text or "", _read_main(c.value))]
    good = [c for c in claims if _read_main(c.value) == told]
    bad = [c for c in claims if _read_main(c.value) != told]
    return [*good, Candidate(told, "text"), *bad]


def list_claims(page: Page, site: Site | None) -> list[Candidate]:
    """Returns what the page calls its language, as written."""
    claims: list[Candidate] = []
    for article in list_own_articles(page)[:1]:
        claims.extend(Candidate(v, "json-ld:inLanguage") for v in read_strings(article.get("inLanguage")))
    root = page.tree.css_first("html")
    attributes = root.attributes if root is not None else {}
    for key in ("lang", "xml:lang"):
        value = attributes.get(key)
        if value and value.strip():
            claims.append(Candidate(value, f"html:{key}"))
    names = ("content-language", "og:locale", "language", "dc.language", "inlanguage")
    claims.extend(Candidate(v, f"meta:{k}") for k, v in page.read_meta(*names))
    if site is not None and site.language:
        claims.append(Candidate(site.language, "profile"))
    return claims


def tell_language(text: str, claimed: list[str] | None = None) -> str | None:
    """Returns the language that the text's script and commonest words show; None where they leave it open.

    The first claimed language that the script allows and the words do not refute wins.
    """
    text = text[:_SCANNED]
    claimed = claimed or []
    script = _tell_script(text)
    if script is None:
        return None
    allowed, stop_words = _load_scripts().get(script), _load_stop_words()
    if allowed:
        return next((c for c in claimed if c in allowed), _guess_within(script, text))
    words = _WORD.findall(text.lower())
    if len(words) < _FEWEST_WORDS:
        return None
    counts: dict[str, int] = {}
    for word in words:
        for language in stop_words.languages.get(word, ()):
            counts[language] = counts.get(language, 0) + 1
    (most, best), (second, _) = _list_commonest(counts)
    for claim in claimed:
        known = claim in stop_words.known
        if (known and counts.get(claim, 0) > 0.6 * most) or (
            not known and claim not in _load_never_latin() and most < 0.2 * len(words)
        ):
            return claim
    return best if most > 0.12 * len(words) or (most > 0.05 * len(words) and most >= 2 * second) else None


def measure_stop_words(text: str) -> float:
    """Returns the share (0 to 1) of a text's words that are among the commonest of any language in Latin letters.

    Words of two letters do not count: nearly every pair of letters is a word somewhere.
    """
    words, known = _WORD.findall(text.lower()), _load_stop_words().languages
    return sum(len(word) > 2 and word in known for word in words) / len(words) if words else 0.0


def _list_commonest(counts: dict[str, int]) -> list[tuple[int, str]]:
    """Returns the two languages with most words, each with its number of words; among equals the first seen."""
    ranked = sorted(((count, name) for name, count in counts.items()), key=lambda entry: -entry[0])
    return [*ranked, (0, ""), (0, "")][:2]


def _lacks_stop_words(text: str, language: str) -> bool:
    """Says whether a text lacks a language's commonest words although it is long enough for them."""
    words, stop_words = _WORD.findall(text[:_SCANNED].lower()), _load_stop_words()
    if language not in stop_words.known or len(words) < _ENOUGH_WORDS:
        return False
    return sum(language in stop_words.languages.get(word, ()) for word in words) < 0.03 * len(words)


def _tell_script(text: str) -> str | None:
    """Returns the script of most letters; None where there are too few letters."""
    foreign = [] if text.isascii() else _FOREIGN.findall(text)
    if not foreign:
        return "Latn" if len(text) >= _SHORTEST * 2 or len(_LATIN.findall(text)) >= _SHORTEST else None
    latin = len(_LATIN.findall(text)) if len(foreign) * 4 < len(text) * 3 else 0
    # A character of these scripts carries more than a letter does.
    weight = 3 if foreign and foreign[len(foreign) // 2] >= "\u3040" else 1
    if len(foreign) * weight <= latin:
        return "Latn" if latin >= _SHORTEST else None
    if len(foreign) * weight < _SHORTEST:
        return None
    sample = "".join(foreign[:400])
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS}
    script = max(counts, key=lambda name: counts[name])
    # A few kana among Chinese characters are enough for Japanese.
    return "Kana" if script == "Hani" and counts["Kana"] * 12 > counts["Hani"] else script


def _guess_within(script: str, text: str) -> str:
    """Returns the likeliest language of a script, by letters that only one of its languages has."""
    if script == "Arab":
        if re.search("[ٹڈڑںے]", text):
            return "ur"
        return "fa" if len(re.findall("[پچژگیک]", text)) * 12 > len(text) else "ar"
    if script == "Cyrl":
        if re.search("[іїєґ]", text):
            return "be" if "ў" in text else "uk"
        return "sr" if re.search("[јљњћђ]", text) else "ru" if re.search("[ыэ]", text) else "bg"
    return _load_scripts()[script][0]


def _read_main(tag: str) -> str:
    """Returns the main language of a tag: "pt" of "pt-BR"; both written forms of Norwegian are "no"."""
    main = (normalise_language(tag) or "").split("-")[0]
    return "no" if main in ("nb", "nn") else main
