"""Recognises addresses that lead to no news: tags, authors, search, log-in, shop, weather, horoscopes, e-paper …

The words of the path, in the languages of news sites, the search parameters and the host's name tell.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Literal, get_args
from urllib.parse import parse_qsl

from ..text.tables import read_table
from ..urls.canonical import read_domain

Subject = Literal[
    "tag",
    "author",
    "search",
    "account",
    "shop",
    "weather",
    "horoscope",
    "e-paper",
    "comments",
    "service",
    "house",
    "play",
]

# Under these there may be articles too, under headlines of their own: /weather/storm-hits-the-coast-on-monday.
_MAY_HOLD_ARTICLES = frozenset({"author", "weather", "comments", "house", "play", "service"})
_NEVER_ARTICLES = frozenset({"forum", "forums", "rss", "feed", "feeds", "calendar", "classifieds", "print", "share"})
_ACTIONS = frozenset({"replytocom", "showcomment", "add-to-cart", "add_to_cart", "share", "ical", "outlook-ical"})
ID_PARAMETERS = frozenset(
    {"id", "newsid", "articleid", "article_id", "aid", "nid", "storyid", "story", "p", "sid", "cid"}
)
_WORD = re.compile(r"[^-_+ ]+")


@cache
def _load_subjects() -> dict[str, dict[str, Subject]]:
    """The subjects of words by where these stand: "path" (folded), "host", "parameter"."""
    subjects: dict[str, dict[str, Subject]] = {}
    known = {str(subject): subject for subject in get_args(Subject)}
    for place, subject, word in read_table(__package__, "subjects"):
        subjects.setdefault(place, {})[_fold(word) if place == "path" else word] = known[subject]
    return subjects


def find_subject(host: str, segments: list[str], query: str) -> Subject | None:
    """Returns what the address is about where that is no news; None where it may be news.

    `segments` are those of the path, in lower case and percent-decoded, the last one without its extension.
    """
    label = host.partition(".")[0]
    of_host = _load_subjects()["host"].get(label)
    if of_host is not None and host != read_domain(host):
        return of_host
    for place, segment in enumerate(segments):
        subject = find_word_subject(segment)
        if subject is None:
            continue
        below = segments[place + 1 :]
        if below and subject in _MAY_HOLD_ARTICLES and segment not in _NEVER_ARTICLES:
            # A headline stands under it; under an author's name there must be one more.
            words = max(map(count_slug_words, below))
            if words >= 5 and (subject != "author" or len(below) >= 2):
                continue
            if words >= 4 and len(below) >= 2:
                continue
        return subject
    return _find_query_subject(query) if query else None


def count_slug_words(segment: str) -> int:
    """Counts the words of one segment of a path."""
    return len(_WORD.findall(segment))


@lru_cache(maxsize=20_000)
def find_word_subject(segment: str) -> Subject | None:
    """Returns what one word of a path says of the pages under it."""
    return _load_subjects()["path"].get(_fold(segment))


def _find_query_subject(query: str) -> Subject | None:
    parameters = _load_subjects()["parameter"]
    pairs = [(name.lower(), value) for name, value in parse_qsl(query)]
    if any(name in ID_PARAMETERS and any(map(str.isdigit, value)) for name, value in pairs):
        return next((parameters[name] for name, _ in pairs if name in _ACTIONS), None)
    for name, value in pairs:
        subject = parameters.get(name)
        # ?s=7 is a section, ?tag=7 may be one, ?q=node/7 is an article.
        if subject is not None and not (subject in ("tag", "search") and (value.isdigit() or "/" in value)):
            return subject
    return None


def _fold(word: str) -> str:
    word = word.replace("_", "-").replace("+", "-").replace(" ", "-")
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join([c for c in plain if not unicodedata.combining(c)]).replace("\u200c", "-")
