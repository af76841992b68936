"""Translates an article object of any program's data into the terms of schema.org."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timezone
from functools import lru_cache
from typing import Any

from ...page.json_ld import JsonObject

_LONGEST = 5_000
_MOST = 50
_MARK = re.compile(r"[\s_\-:]|\(.*", re.S)
_TAG = re.compile(r"<[^<>]{0,500}>")
_NUMBER = re.compile(r"\d{10}(?:\d{3}|\d{6})?(?:\.\d+)?")
_FIRST_YEAR, _LAST_YEAR = 1990, 2100

# Keys as `fold_key` writes them, the likeliest first.
HEADLINE = ("headline", "headlines", "title", "heading", "articletitle", "storytitle", "posttitle", "webtitle")
_KICKER = ("alternativeheadline", "kicker", "overline", "topline", "eyebrow", "supertitle", "strapline", "pretitle")
_DESCRIPTION = (
    *("description", "standfirst", "dek", "deck", "subheadlines", "subheadline", "subtitle", "excerpt", "summary"),
    *("abstract", "lead", "lede", "teaser", "teasertext", "intro", "trailtext", "metadescription"),
)
PUBLISHED = (
    *("datepublished", "publishedat", "publisheddate", "publishdate", "publicationdate", "publishedtime"),
    *("firstpublished", "firstpublishedat", "firstpublishdate", "firstpublisheddate", "displaydate", "pubdate"),
    *("publishtime", "publishedon", "publishon", "published", "webpublicationdate", "datetime", "date", "createdat"),
    *("created", "datecreated"),
)
_MODIFIED = (
    *("datemodified", "modifiedat", "updatedat", "lastupdateddate", "lastupdated", "lastmodified", "modifieddate"),
    *("updateddate", "updatedate", "lastupdate", "lastpublishedat", "modified", "updated", "dateupdated"),
)
_AUTHORS = (
    "author",
    "authors",
    "byline",
    "bylines",
    "writers",
    "writer",
    "contributors",
    "creator",
    "creators",
    "credits",
)
_SECTION = (
    *("articlesection", "primarysection", "section", "sectionname", "primarycategory", "category", "channel", "rubric"),
    *("sections", "categories", "taxonomy"),
)
_KEYWORDS = ("keywords", "tags", "topics", "taxonomy")
_IMAGE = (
    *("image", "mainimage", "leadimage", "featuredimage", "heroimage", "coverimage", "promoitems", "leadart", "cover"),
    *("picture", "thumbnail", "images", "media"),
)
_FREE = ("isaccessibleforfree", "isfree", "free")
_PAID = ("ispremium", "premium", "ispaid", "paid", "ispaywalled", "paywalled", "paywall", "subscriberonly", "islocked")
_LANGUAGE = ("inlanguage", "language", "lang", "langcode", "locale")
_NAMING = ("name", "displayname", "fullname", "title", "text", "label", "byline", "headline", "basic", "value")
_INSIDE = (
    "basic",
    "rendered",
    "value",
    "main",
    "default",
    "text",
    "web",
    "headline",
    "title",
    "content",
    "html",
    "plain",
)
_ADDRESSES = ("url", "src", "href", "original", "sourceurl", "contenturl", "originalurl")
_LISTS = ("nodes", "edges", "items", "data", "by", "tags")
_SINGLE = ("node", "attributes", "fields", "basic", "data", "primarysection", "file", "leadart", "image")
_TIMES = (
    "$date",
    "date",
    "iso",
    "isodate",
    "datetime",
    "value",
    "timestamp",
    "seconds",
    "_seconds",
    "utc",
    "published",
)


@lru_cache(maxsize=20_000)
def fold_key(key: str) -> str:
    """Returns a key in one form: `published_at`, `publishedAt` and `published-at` are equal."""
    return _MARK.sub("", key[:80]).lower() or key[:80]


def fold_object(node: dict[str, Any]) -> dict[str, Any]:
    """Folds an object's keys. Of two keys that become equal, the first with a value wins."""
    folded: dict[str, Any] = {}
    for key, value in list(node.items())[:500]:
        name = fold_key(key)
        if folded.get(name) in (None, "", [], {}):
            folded[name] = value
    return folded


def read_line(value: Any, depth: int = 0) -> str:
    """Returns the text of a value: a string, or an object such as `{"basic": "…"}` or `{"rendered": "…"}`."""
    if isinstance(value, str):
        return " ".join(_TAG.sub("", value[:_LONGEST]).split())
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict) and depth < 3:
        folded = fold_object(value)
        return next((text for key in _INSIDE if key in folded and (text := read_line(folded[key], depth + 1))), "")
    return ""


def describe_story(holders: list[dict[str, Any]], body: str) -> JsonObject:
    """Returns what the folded objects of a story say, in schema.org's terms; earlier objects win."""
    found: JsonObject = {
        "@type": "NewsArticle",
        "headline": find_line(holders, HEADLINE),
        "alternativeHeadline": find_line(holders, _KICKER),
        "description": find_line(holders, _DESCRIPTION),
        "articleBody": body,
        "datePublished": _find_time(holders, PUBLISHED),
        "dateModified": _find_time(holders, _MODIFIED),
        "author": [{"@type": "Person", "name": name} for name in _find_names(holders, _AUTHORS)],
        "articleSection": _find_names(holders, _SECTION)[:3],
        "keywords": _find_names(holders, _KEYWORDS),
        "image": next((url for value in _list_values(holders, _IMAGE) for url in _list_addresses(value)), None),
        "isAccessibleForFree": _find_access(holders),
        "inLanguage": next((v for v in _list_values(holders, _LANGUAGE) if isinstance(v, str) and len(v) < 20), None),
    }
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def read_time(value: Any, depth: int = 0) -> str | None:
    """Returns a time as ISO 8601 where the data count seconds or milliseconds since 1970, else as the data write it."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return _read_epoch(float(value))
    if isinstance(value, str):
        text = value.strip()
        if _NUMBER.fullmatch(text):
            return _read_epoch(float(text))
        return text if 4 < len(text) < 80 and any(map(str.isdigit, text)) else None
    if isinstance(value, dict) and depth < 3:
        folded = fold_object(value)
        for key in _TIMES:
            if key in folded and (time := read_time(folded[key], depth + 1)) is not None:
                zone = folded.get("timezone")
                return f"{time}Z" if zone in ("UTC", "Z") and time[-1:].isdigit() and ":" in time[-15:] else time
    return None


def _read_epoch(number: float) -> str | None:
    while number > 1e11:  # milliseconds, microseconds
        number /= 1_000
    try:
        moment = datetime.fromtimestamp(number, timezone.utc)
    except (ValueError, OverflowError, OSError):
        return None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if _FIRST_YEAR <= moment.year < _LAST_YEAR else None


def _list_values(holders: list[dict[str, Any]], keys: tuple[str, ...]) -> Iterator[Any]:
    for holder in holders:
        for key in keys:
            if holder.get(key) not in (None, "", [], {}):
                yield holder[key]


def find_line(holders: list[dict[str, Any]], keys: tuple[str, ...]) -> str:
    """Returns the first text that folded objects have under one of the keys, or ""."""
    return next((text for value in _list_values(holders, keys) if (text := read_line(value))), "")


def _find_time(holders: list[dict[str, Any]], keys: tuple[str, ...]) -> str | None:
    return next((time for value in _list_values(holders, keys) if (time := read_time(value)) is not None), None)


def _find_names(holders: list[dict[str, Any]], keys: tuple[str, ...]) -> list[str]:
    for value in _list_values(holders, keys):
        names = list(dict.fromkeys(_list_names(value)))[:_MOST]
        if names:
            return names
    return []


def _list_names(value: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str):
        text = read_line(value)
        if 1 < len(text) < 300 and "://" not in text:
            yield text
    elif depth > 5:
        return
    elif isinstance(value, list):
        for entry in value[:_MOST]:
            yield from _list_names(entry, depth + 1)
    elif isinstance(value, dict):
        folded = fold_object(value)
        name = next(
            (text for key in _NAMING if isinstance(folded.get(key), str) and (text := read_line(folded[key]))), ""
        )
        if not name:
            parts = (
                folded.get("firstname") or folded.get("givenname"),
                folded.get("lastname") or folded.get("familyname"),
            )
            name = " ".join(part for part in parts if isinstance(part, str))
        if name:
            yield from _list_names(name, depth + 1)
            return
        for key in (*_SINGLE, *_LISTS):
            if isinstance(folded.get(key), (dict, list)):
                yield from _list_names(folded[key], depth + 1)
                return


def _list_addresses(value: Any, depth: int = 0) -> Iterator[str]:
    """Returns the addresses of pictures in a value."""
    if isinstance(value, str):
        if "/" in value and len(value) < 4_000 and " " not in value.strip():
            yield value.strip()
    elif depth > 4:
        return
    elif isinstance(value, list):
        for entry in value[:5]:
            yield from _list_addresses(entry, depth + 1)
    elif isinstance(value, dict):
        folded = fold_object(value)
        if isinstance(folded.get("type"), str) and folded["type"].lower() in ("video", "audio"):
            return
        for key in (*_ADDRESSES, *_SINGLE, *_LISTS):
            if key in folded:
                yield from _list_addresses(folded[key], depth + 1)


def _find_access(holders: list[dict[str, Any]]) -> bool | None:
    for keys, is_free in ((_FREE, True), (_PAID, False)):
        for value in _list_values(holders, keys):
            if isinstance(value, bool):
                return value is is_free
    return None
