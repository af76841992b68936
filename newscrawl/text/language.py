"""Language tags as BCP 47."""

from __future__ import annotations

import re
from functools import lru_cache

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?=$|[^A-Za-z0-9])")
_NAMES = {
    "arabic": "ar",
    "chinese": "zh",
    "dutch": "nl",
    "deutsch": "de",
    "english": "en",
    "español": "es",
    "espanol": "es",
    "finnish": "fi",
    "français": "fr",
    "francais": "fr",
    "french": "fr",
    "german": "de",
    "greek": "el",
    "hebrew": "he",
    "hindi": "hi",
    "indonesian": "id",
    "italian": "it",
    "italiano": "it",
    "japanese": "ja",
    "korean": "ko",
    "norwegian": "no",
    "persian": "fa",
    "polish": "pl",
    "portuguese": "pt",
    "português": "pt",
    "russian": "ru",
    "spanish": "es",
    "swedish": "sv",
    "turkish": "tr",
    "ukrainian": "uk",
    "urdu": "ur",
    "vietnamese": "vi",
}
# Old or mistaken codes that pages use for a language.
_MENDED = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jp": "ja",
    "cn": "zh",
    "kr": "ko",
    "cz": "cs",
    "gr": "el",
    "ua": "uk",
    "dk": "da",
    "eng": "en",
    "deu": "de",
    "ger": "de",
    "fra": "fr",
    "fre": "fr",
    "spa": "es",
    "ita": "it",
    "por": "pt",
    "ara": "ar",
    "jpn": "ja",
    "zho": "zh",
    "chi": "zh",
    "rus": "ru",
    "tur": "tr",
    "nld": "nl",
    "dut": "nl",
    "pol": "pl",
    "kor": "ko",
}
_LONGEST = 100  # characters; no tag has so many
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "xx", "mis", "qaa"})


def normalise_language(tag: str) -> str | None:
    """A BCP 47 tag ("en", "pt-BR", "zh-Hant-TW") from what a page says; None where it says no language."""
    return _read_tag(tag.strip()[:_LONGEST])


@lru_cache(maxsize=512)
def _read_tag(tag: str) -> str | None:
    tag = tag.replace("\u2011", "-")
    named = _NAMES.get(tag.lower())
    if named:
        return named
    found = _TAG.match(tag)
    if not found:
        return None
    language, script, region = found[1].lower(), found[2], found[3]
    language = _MENDED.get(language, language)
    if language in _NO_LANGUAGE:
        return None
    return "-".join(p for p in (language, script and script.title(), region and region.upper()) if p)
