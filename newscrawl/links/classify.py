"""Judges from an address and its anchor what it may lead to, before the request. `page_kind.py` judges the page."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Literal, NamedTuple, get_args
from urllib.parse import parse_qsl, unquote

from ..items import LinkTarget
from ..sites.profile import Site
from ..text.tables import match_any, read_table
from ..urls.address_paths import might_be_days, read_category, unfold_query
from ..urls.canonical import read_domain

_DATE_IN_PATH = re.compile(
    r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]\d{1,2})?[/-]|/(?:19|20)\d{6}[/_-]", re.I
)
_DATE_ALONE = re.compile(r"/(?:19|20)\d\d(?:[/-]\d{1,2}){0,2}/?$")
_ID = re.compile(r"\d{5,}|(?<![a-z\d])[a-z]{0,4}-?\d{4,}(?:\.\w+)?$|[0-9a-f]{8}-[0-9a-f]{4}-|-[a-z]\d{2,}$", re.I)
_DIGITS = re.compile(r"\d\d")
_EXTENSION = re.compile(r"\.\w{2,5}$")
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
_ID_PARAMETERS = frozenset(
    {"id", "newsid", "articleid", "article_id", "aid", "nid", "storyid", "story", "p", "sid", "cid"}
)
_WORD = re.compile(r"[^-_+ ]+")


class Anchor(NamedTuple):
    """What a link's text and place tell of its target."""

    text: str
    in_navigation: bool = False
    in_heading: bool = False
    rel: str = ""


@lru_cache(maxsize=20_000)  # a site's menu is on every one of its pages
def classify_link(url: str, anchor: Anchor, site: Site | None = None, here: str = "") -> LinkTarget:
    """Returns what the address with that anchor may lead to. `pagination.py` goes first and judges pagination.

    `here` is the host, in lower case, of the page with the link: who crawls weather.example.com wants its pages.
    """
    told = read_told_target(url, site)
    if told is not None:
        return told
    host, raw_path, query = _split(url)
    raw_path, query, _ = unfold_query(raw_path, query)
    if might_be_days(raw_path, query):
        return "skip"
    if read_category(raw_path, query) is not None:
        return "section"
    path = unquote(raw_path) if "%" in raw_path else raw_path
    segments = [s for s in path.lower().split("/") if s]
    last = _EXTENSION.sub("", segments[-1]) if segments else ""
    if last in ("index", "default") and len(segments) > 1:
        segments = segments[:-1]
        last = segments[-1]
    words = [*segments[:-1], last] if segments else []
    folded = host.lower()
    if find_subject(folded if folded != here else "", words, query) is not None:
        return "skip"
    # The headline may have the article's number or date behind it.
    slug_words = next((_count_slug_words(word) for word in reversed(words[-4:]) if not word.isdigit()), 0)
    if (_DATE_ALONE.search(path) and slug_words < 4) or ("nofollow" in anchor.rel and "sponsored" in anchor.rel):
        return "skip"
    if not segments and not query:
        return "skip"  # the front page: it is a start, or known
    score = _score_address(path, query, slug_words) + _score_anchor(anchor)
    if score >= 3:
        return "article"
    # What comes before an article is another one, however short its name.
    if score <= -1 and len(segments) <= 3 and not query and "prev" not in anchor.rel.split():
        return "section"
    return "unsure"


def is_named_like_subject(url: str) -> bool:
    """Says whether only the path's last word speaks against news: /weather/, /2026/08/20/search/."""
    _, path, query = _split(url)
    words = [segment for segment in unquote(path).lower().split("/") if segment]
    if not words or query or find_subject("", words[-1:], "") is None:
        return False
    return find_subject("", words[:-1], "") is None


def read_told_target(url: str, site: Site | None) -> LinkTarget | None:
    """Returns what the site's profile says of the address; None without a profile, or where it says nothing."""
    if site is None:
        return None
    _, path, query = _split(url)
    told: tuple[tuple[str | None, LinkTarget], ...] = (
        (site.skip_url, "skip"),
        (site.article_url, "article"),
        (site.section_url, "section"),
    )
    for pattern, target in told:
        if pattern and re.search(pattern, f"{path}?{query}" if query else path):
            return target
    return None


class _AddressParts(NamedTuple):
    host: str
    path: str
    query: str


def _split(url: str) -> _AddressParts:
    """Splits an address into host, path and query."""
    _, _, rest = url.partition("#")[0].partition("://")
    host, slash, path = rest.partition("/")
    path, _, query = (slash + path).partition("?")
    return _AddressParts(host, path, query)


def _score_address(path: str, query: str, slug_words: int) -> int:
    score = 0
    if slug_words >= 4:
        score += 3
    elif slug_words == 3:
        score += 1
    if _DIGITS.search(path):
        score += 3 if _DATE_IN_PATH.search(path) else 0
        score += 2 if _ID.search(path) else 0
    if _load_article_folders().search(path):
        score += 2
    if query and any(
        name.lower() in _ID_PARAMETERS and any(map(str.isdigit, value)) for name, value in parse_qsl(query)
    ):
        score += 2
    if path.endswith((".html", ".htm", ".shtml")) and not path.endswith(("/index.html", "/index.htm", "/index.shtml")):
        score += 1
    return score


def _score_anchor(anchor: Anchor) -> int:
    text = anchor.text
    # One character of Chinese, Japanese or Thai says about as much as two and a half letters.
    width = len(text) if text.isascii() else sum(2.5 if c > "\u0e00" else 1 for c in text)
    score = 0
    if width >= 40:
        score += 2
    elif width >= 24:
        score += 1
    elif width < 16:
        score -= 1
    if anchor.in_heading and width >= 16:
        score += 1
    if anchor.in_navigation:
        score -= 2
    return score


def might_be_dated(path: str) -> bool:
    """Says whether the path has a date with something after it."""
    return _DATE_IN_PATH.search(path) is not None


def might_be_numbered(path: str) -> bool:
    """Says whether the path has what looks like an article's number."""
    return _ID.search(path) is not None


@cache
def _load_article_folders() -> re.Pattern[str]:
    words = match_any(word for (word,) in read_table(__package__, "article_folders"))
    return re.compile(rf"/(?:{words})s?[/-]", re.I)


@cache
def _load_subjects() -> dict[str, dict[str, Subject]]:
    """Returns the subjects of words by where these stand: "path" (folded), "host", "parameter"."""
    subjects: dict[str, dict[str, Subject]] = {}
    known = {str(subject): subject for subject in get_args(Subject)}
    for place, subject, word in read_table(__package__, "subjects"):
        subjects.setdefault(place, {})[_fold(word) if place == "path" else word] = known[subject]
    return subjects


def find_subject(host: str, segments: list[str], query: str) -> Subject | None:
    """Returns the subject of an address that leads to no news; None for one that may lead to news.

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
            words = max(map(_count_slug_words, below))
            if words >= 5 and (subject != "author" or len(below) >= 2):
                continue
            if words >= 4 and len(below) >= 2:
                continue
        return subject
    return _find_query_subject(query) if query else None


def _count_slug_words(segment: str) -> int:
    """Counts the words of one segment of a path."""
    return len(_WORD.findall(segment))


@lru_cache(maxsize=20_000)
def find_word_subject(segment: str) -> Subject | None:
    """Returns what one word of a path says of the pages under it."""
    return _load_subjects()["path"].get(_fold(segment))


def _find_query_subject(query: str) -> Subject | None:
    parameters = _load_subjects()["parameter"]
    pairs = [(name.lower(), value) for name, value in parse_qsl(query)]
    if any(name in _ID_PARAMETERS and any(map(str.isdigit, value)) for name, value in pairs):
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
