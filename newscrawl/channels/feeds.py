"""Reads RSS, RDF, Atom and JSON feeds, malformed ones too, and returns links with what the feed says of each."""

from __future__ import annotations

import html
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, Literal

import feedparser

from ..items import Link
from ..limits import (
    MAX_FEED_BASES,
    MAX_FEED_CHARACTERS,
    MAX_FEED_ENTRIES,
    MAX_FEED_NAME,
    MAX_FEED_TAG,
    MAX_FEED_TAGS,
)
from ..page.decoding import decode_html
from ..text.clean import normalise_text
from ..times.timestamps import parse_timestamp
from ..urls.canonical import clean_url, make_url_key, might_be_file
from ..urls.parsing import drop_impossible_references, drop_unpaired, drop_unpaired_escapes, join_url, might_be_web_url

FeedKind = Literal["rss", "atom", "json", "unreadable"]

_MAX_TEXT = 300  # characters of a title, an author or a category
_MOST_COMPARED = 50_000  # characters of an entry's text
_JSON_TEXTS = ("title", "summary", "content_html", "content_text", "date_modified")
_SNIFFED = 20_000  # characters that are searched for the feed's root
_ROOT = re.compile(r"<(?:[\w.-]+:)?(?:rss|rdf|feed|channel|item|entry)[\s/>]", re.I)
_DECLARATION = re.compile(r"^.{0,2000}?<\?xml\b[^>]*\?>", re.S | re.I)
_ENTITY = re.compile(r"<!ENTITY[^>]*>", re.I)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_CDATA_OR_TAG = re.compile(r"<!\[CDATA\[|</(?:item|entry)\s*>|<", re.I)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_LONG_TAG = re.compile(rf"<[^<>!?][^<>]{{{MAX_FEED_TAG},}}>?")
_BASE = re.compile(r"""\sxml:base\s*=\s*(?:"[^"<>]*"|'[^'<>]*')""")
# Where a person is named; feedparser looks for mail addresses there.
_PERSON = re.compile(
    r"<(?:[\w.-]{1,30}:)?(?:author|creator|contributor|publisher|owner|managingeditor|webmaster|name|email)"
    r"(?:\s[^<>]{0,2000})?>\s{0,200}(<!\[CDATA\[)?",
    re.I,
)
_COMMENT = re.compile(r"#(?:comment|respond|disqus)", re.I)
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed holds. A feed that cannot be read has the kind "unreadable" and no links."""

    kind: FeedKind
    links: tuple[Link, ...] = ()  # in the feed's order, each address once
    title: str | None = None
    language: str | None = None  # as the feed writes it
    next_url: str | None = None  # the feed's next page (RFC 5005, JSON Feed)
    left_out: Mapping[str, int] = field(default_factory=dict)  # why entries gave no link, and how many


def read_feed(body: bytes, url: str, content_type: str | None = None, *, timezone: str | None = None) -> Feed:
    """Reads the feed at `url`. Fetches nothing, and reads no more than the limits allow.

    `content_type` is the HTTP header's text, `timezone` the IANA zone of times that give none.
    """
    text = decode_html(body, content_type)[:MAX_FEED_CHARACTERS].lstrip("\ufeff \t\r\n")
    text = drop_unpaired(text)
    if text.startswith("{"):
        return _read_json_feed(text, url, timezone)
    if not _ROOT.search(text, 0, _SNIFFED) or text[:14].lower() == "<!doctype html" or text[:5].lower() == "<html":
        return Feed("unreadable")
    # The bytes that feedparser gets are UTF-8 and say so. The feed's own entities, which could be nested, are gone.
    text = _ILLEGAL.sub("", _ENTITY.sub("", _DECLARATION.sub("", text, count=1)))
    text = drop_impossible_references(text)  # feedparser stumbles over them
    told = {"content-type": "application/xml; charset=utf-8", "content-location": url}
    parsed = feedparser.parse(
        io.BytesIO(_bound(_cut(text)).encode("utf-8", "replace")),
        response_headers=told,
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    entries: list[dict[str, Any]] = parsed.entries
    version: str = parsed.version or ""
    if not version and not entries:
        return Feed("unreadable")
    channel: dict[str, Any] = parsed.feed
    language = _read_text(dict.get(channel, "language"))
    reader = _LinkReader(url, language, timezone)
    for entry in entries:
        reader.add(
            _choose_address(entry),
            title=_read_detail(entry, "title"),
            date=next((dict.get(entry, k) for k in ("published", "updated", "created") if dict.get(entry, k)), None),
            authors=_list_authors(entry),
            category=next((t.get("label") or t.get("term") for t in dict.get(entry, "tags") or ()), None),
            said=_digest_texts(_list_texts(entry)),
        )
    rels = {str(k.get("rel")): k["href"] for k in reversed(dict.get(channel, "links") or []) if _href(k)}
    return Feed(
        "atom" if version.startswith("atom") else "rss",
        tuple(reader.links.values()),
        _read_detail(channel, "title"),
        language,
        reader.read_next(rels.get("next") or rels.get("prev-archive")),
        reader.left_out,
    )


class _LinkReader:
    """Collects the links of a feed's entries."""

    def __init__(self, url: str, language: str | None, timezone: str | None) -> None:
        self.url, self.language, self.timezone = url, language, timezone
        self.links: dict[str, Link] = {}
        self.left_out: Counter[str] = Counter()

    def add(
        self,
        address: str | None,
        *,
        title: str | None,
        date: Any,
        authors: Iterable[str],
        category: Any,
        said: str | None = None,
    ) -> None:
        absolute = self._join(address)
        if absolute is None:
            is_bad = address is not None and might_be_web_url(self.url, address)
            self.left_out["bad_address" if is_bad else "no_address"] += 1
            return
        if _COMMENT.search(absolute):
            self.left_out["comment"] += 1
            return
        key = make_url_key(absolute)
        if key in self.links or len(self.links) >= MAX_FEED_ENTRIES:
            self.left_out["repeated" if key in self.links else "too_many"] += 1
            return
        raw = _read_text(date)
        stamp = parse_timestamp(raw, language=self.language, timezone=self.timezone) if raw else None
        self.links[key] = Link(
            url=clean_url(absolute),
            headline=title,
            date_raw=raw if stamp else None,
            date_published=stamp.to_text() if stamp else None,
            kind="feed",
            found_on=self.url,
            might_be="skip" if might_be_file(absolute) else "article",
            author=", ".join(dict.fromkeys(authors))[:_MAX_TEXT] or None,
            section=_read_text(category),
            said=said,
        )

    def _join(self, address: str | None) -> str | None:
        return join_url(self.url, _SPACE.sub("", address) if "\n" in address else address) if address else None

    def read_next(self, address: Any) -> str | None:
        """Returns the address of the feed's next page."""
        url = self._join(address) if isinstance(address, str) else None
        if url is None and address:
            self.left_out["bad_address"] += 1
        return url


def _read_json_feed(text: str, url: str, timezone: str | None) -> Feed:
    try:
        data = json.loads(drop_unpaired_escapes(text), strict=False)
    except (ValueError, RecursionError):
        return Feed("unreadable")
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        return Feed("unreadable")
    language = _read_text(data.get("language"))
    reader = _LinkReader(url, language, timezone)
    for entry in data["items"][: 2 * MAX_FEED_ENTRIES]:
        if not isinstance(entry, dict):
            reader.left_out["no_address"] += 1
            continue
        address = entry.get("url") or entry.get("external_url")
        if not address and str(entry.get("id")).startswith("http"):
            address = entry["id"]
        people = entry.get("authors") or [entry.get("author")]
        tags = entry.get("tags")
        reader.add(
            address if isinstance(address, str) else None,
            title=_read_text(entry.get("title")),
            date=entry.get("date_published") or entry.get("date_modified"),
            authors=_list_names(people if isinstance(people, list) else [people]),
            category=tags[0] if isinstance(tags, list) and tags else None,
            said=_digest_texts(entry.get(name) for name in _JSON_TEXTS),
        )
    return Feed(
        "json",
        tuple(reader.links.values()),
        _read_text(data.get("title")),
        language,
        reader.read_next(data.get("next_url")),
        reader.left_out,
    )


def _cut(text: str) -> str:
    """Cuts the text off where it has too many tags or entries: feedparser needs some 20 µs for each."""
    if text.count("<") <= MAX_FEED_TAGS:
        return text
    place = tags = entries = last = 0
    while tags < MAX_FEED_TAGS and entries < MAX_FEED_ENTRIES:
        found = _CDATA_OR_TAG.search(text, place)
        if found is None:
            return text
        place = found.end()
        tags += 1
        if found[0].startswith("<!["):
            place = text.find("]]>", place) + 3
            if place < 3:
                return text[: found.start()]
        elif len(found[0]) > 1:
            entries += 1
            last = place
    return text[: last or place]


def _bound(text: str) -> str:
    """Shortens what feedparser's time grows with the square of: a tag's attributes, nested bases, authors' names."""
    text = _LONG_TAG.sub("", text)
    if text.count("xml:base") > MAX_FEED_BASES:
        text = _BASE.sub("", text)
    kept, place = [], 0
    for found in _PERSON.finditer(text):
        start = found.end()
        if start < place:
            continue
        end = text.find("]]>" if found[1] else "<", start)
        if end < 0:
            end = len(text)
        if end - start > MAX_FEED_NAME:
            kept.append(text[place : start + MAX_FEED_NAME])
            place = end
    return "".join([*kept, text[place:]])


def _choose_address(entry: dict[str, Any]) -> str | None:
    """Returns the article's address: the original one, else the link, else an identifier that is an address."""
    for key in ("feedburner_origlink", "pheedo_origlink"):
        if dict.get(entry, key):
            return str(dict.get(entry, key))
    links = [k for k in dict.get(entry, "links") or () if _href(k)]
    pages = [k for k in links if k.get("rel", "alternate") == "alternate"]
    html_pages = [k for k in pages if "html" in (k.get("type") or "html")]
    for link in (*html_pages, *pages):
        return str(link["href"])
    address = dict.get(entry, "link") if not links else None
    identifier = str(dict.get(entry, "id") or "")
    return address or (identifier if identifier.startswith(("http://", "https://")) else None)


def _list_texts(entry: dict[str, Any]) -> list[Any]:
    """Returns the texts that change with an edit: headline, summary, text, time of the last change."""
    contents = [part.get("value") for part in dict.get(entry, "content") or () if isinstance(part, dict)]
    return [dict.get(entry, "title"), dict.get(entry, "summary"), *contents, dict.get(entry, "updated")]


def _digest_texts(texts: Iterable[Any]) -> str:
    """Returns a digest of the words; markup does not change it."""
    digest = blake2b(digest_size=9)
    for text in texts:
        words = " ".join(_TAG.sub(" ", text[:_MOST_COMPARED]).split()) if isinstance(text, str) else ""
        digest.update(f"{words}\n".encode("utf-8", "replace"))
    return digest.hexdigest()


def _href(link: Any) -> bool:
    return isinstance(link, dict) and isinstance(link.get("href"), str) and bool(link["href"])


def _list_authors(entry: dict[str, Any]) -> list[str]:
    people = dict.get(entry, "authors") or []
    return _list_names([*people, dict.get(entry, "author")] if not any(people) else people)


def _list_names(people: list[Any]) -> list[str]:
    """Returns names as written, without mail addresses."""
    names = (_read_text(person.get("name") if isinstance(person, dict) else person) for person in people)
    # "desk@harbour.example (Harbour Desk)" comes from feedparser as "ple (Harbour Desk" where the domain's end is long.
    names = (name.rpartition("(")[2] if name and "(" in name and ")" not in name else name for name in names)
    return [name for name in names if name and "@" not in name]


def _read_detail(entry: dict[str, Any], name: str) -> str | None:
    detail = dict.get(entry, f"{name}_detail")
    is_plain = isinstance(detail, dict) and detail.get("type") == "text/plain"
    return _read_text(dict.get(entry, name), is_plain=is_plain)


def _read_text(value: Any, *, is_plain: bool = False) -> str | None:
    """Returns the text without the markup that feeds wrap it in, cut off where it is long."""
    if not isinstance(value, str):
        return None
    text = value[: 10 * _MAX_TEXT]
    if not is_plain:
        text = html.unescape(_TAG.sub("", text))
    return normalise_text(text)[:_MAX_TEXT].strip() or None
