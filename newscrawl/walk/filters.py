"""What a user wants of the articles that a crawl reads: their languages, their words, whether they have a time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from ..items import Article

Undated = Literal["keep", "drop"]
UNDETERMINED = "und"  # what BCP 47 calls the language of a text whose language is not known

_UNDATED: dict[str, Undated] = {"keep": "keep", "drop": "drop"}
_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*", re.ASCII | re.IGNORECASE)
_COMMA = re.compile(r"[,،、，;\n]")
# Scripts that write no spaces between words: there, a word stands for itself wherever it is.
_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ANY_END = "*"
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\N{SOFT HYPHEN}": None})


class Unwanted(NamedTuple):
    """Why an article is left out. `told`: the same for all articles that the same filter leaves out for it."""

    kind: Literal["language", "keywords", "undated"]
    told: str


@dataclass(frozen=True)
class Filters:
    """What a user wants. Empty: anything."""

    languages: tuple[str, ...] = ()  # BCP 47, lower case
    keywords: tuple[str, ...] = ()  # as they are written; an article has to have any of them
    undated: Undated = "keep"

    def judge_fields(self, article: Article) -> Unwanted | None:
        """Returns why the article is left out, by what its first page tells; None where it is wanted."""
        language = (article.language or UNDETERMINED).lower()
        if not self._wants_language(language):
            return Unwanted("language", f"language={language}")
        if self.undated == "drop" and article.date_published is None:
            return Unwanted("undated", "undated")
        return None

    def judge_words(self, article: Article) -> Unwanted | None:
        """Returns why the article is left out, by its whole text; None where it is wanted."""
        if self._pattern is None:
            return None
        texts = (article.headline, article.description, article.body, *article.keywords)
        if any(self._pattern.search(normalise(text)) for text in texts if text):
            return None
        return Unwanted("keywords", self._words_told)

    def would_keep(self, told: str) -> bool:
        """Returns whether an article that was left out for that reason might be wanted now."""
        if told.startswith("language="):
            return self._wants_language(told.removeprefix("language="))
        if told == "undated":
            return self.undated == "keep"
        return told != self._words_told

    @property
    def _words_told(self) -> str:
        return "keywords=" + ",".join(sorted({normalise(word) for word in self.keywords}))

    def _wants_language(self, language: str) -> bool:
        if not self.languages:
            return True
        return any(language == wanted or language.startswith(f"{wanted}-") for wanted in self.languages)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        return re.compile("|".join(map(_write_pattern, self.keywords))) if self.keywords else None


def normalise(text: str) -> str:
    """Returns the text as words of it are compared: case, width, ligatures and forms of the apostrophe do not count."""
    return unicodedata.normalize("NFKC", text).translate(_QUOTES).casefold()


def read_languages(text: str) -> tuple[str, ...]:
    """Reads "en,ar". Raises ValueError with one sentence."""
    codes = tuple(dict.fromkeys(code.lower() for code in _split(text)))
    wrong = next((code for code in codes if not _CODE.fullmatch(code)), None)
    if wrong is not None or not codes:
        raise ValueError(f"language={wrong or text} is no code of a language; give codes such as language=en,ar,pt-BR.")
    return codes


def read_keywords(text: str) -> tuple[str, ...]:
    """Reads "ferry, harbour bridge, elect*". Raises ValueError with one sentence."""
    words = tuple(dict.fromkeys(word.strip("\"'“”«» ") for word in _split(text)))
    wrong = next((word for word in words if not re.search(r"\w", word) or _ANY_END in word[:-1]), None)
    if wrong is not None or not words:
        raise ValueError(
            f"keywords={wrong if wrong is not None else text} has no word, or a * within one; give words and phrases "
            'such as keywords="ferry, harbour bridge, elect*".'
        )
    return words


def read_undated(text: str) -> Undated:
    """Reads "keep" or "drop". Raises ValueError with one sentence."""
    if text not in _UNDATED:
        raise ValueError(f"undated={text} is not known; use keep or drop.")
    return _UNDATED[text]


def _split(text: str) -> Iterable[str]:
    return (part for part in map(str.strip, _COMMA.split(text)) if part)


def _write_pattern(word: str) -> str:
    goes_on = word.endswith(_ANY_END)
    told = normalise(word.rstrip(_ANY_END)).strip()
    begin = "" if _UNSPACED.match(told[0]) or not re.match(r"\w", told[0]) else r"(?<!\w)"
    end = "" if goes_on or _UNSPACED.match(told[-1]) or not re.match(r"\w", told[-1]) else r"(?!\w)"
    return begin + r"[\s\-‐‑–]+".join(map(re.escape, re.split(r"[\s\-‐‑–]+", told))) + end
