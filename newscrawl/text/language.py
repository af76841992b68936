"""Language tags as BCP 47."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from .tables import read_table

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?=$|[^A-Za-z0-9])")
_LONGEST = 100  # characters; no tag has so many
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "xx", "mis", "qaa"})


def normalise_language(tag: str) -> str | None:
    """Turns what a page says into a BCP 47 tag ("en", "pt-BR", "zh-Hant-TW"); None where it names no language."""
    return _read_tag(tag.strip()[:_LONGEST])


@lru_cache(maxsize=512)
def _read_tag(tag: str) -> str | None:
    tag = tag.replace("\u2011", "-")
    told = _load_names()
    named = told.get(tag.lower())
    if named:
        return named
    found = _TAG.match(tag)
    if not found:
        return None
    language, script, region = found[1].lower(), found[2], found[3]
    language = told.get(language, language)
    if language in _NO_LANGUAGE:
        return None
    return "-".join(p for p in (language, script and script.title(), region and region.upper()) if p)


@cache
def _load_names() -> dict[str, str]:
    """Returns the language codes by name, and by the old or wrong codes that pages use."""
    return dict(read_table(__package__, "language_names"))
