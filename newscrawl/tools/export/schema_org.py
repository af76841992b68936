"""Articles as schema.org's NewsArticle: one JSON-LD document, a line for each article."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, BinaryIO

_BEGIN = b'{"@context": "https://schema.org", "@graph": [\n'
_END = b"\n]}\n"
_NAMES = {  # a field: the property with the same value
    "headline": "headline",
    "alternative_headline": "alternativeHeadline",
    "description": "description",
    "body": "articleBody",
    "date_published": "datePublished",
    "date_modified": "dateModified",
    "section": "articleSection",
    "keywords": "keywords",
    "language": "inLanguage",
    "dateline": "dateline",
    "is_accessible_for_free": "isAccessibleForFree",
    "fetched_at": "sdDatePublished",
    "article_id": "identifier",
    "version": "version",
}


class NewsArticles:
    """Writes the document, whose graph has a NewsArticle for each article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._separator = b""
        file.write(_BEGIN)

    def write(self, record: Mapping[str, Any]) -> None:
        line = json.dumps(make_news_article(record), ensure_ascii=False).encode()
        self._file.write(self._separator + line)
        self._separator = b",\n"

    def finish(self) -> None:
        self._file.write(_END)


def make_news_article(record: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the article as a NewsArticle, without `@context`. What is null or empty in the record is left out."""
    address = record.get("canonical_url") or record.get("url")
    image = record.get("image") or {}
    usage = record.get("usage") or {}
    told: dict[str, Any] = {
        "@type": "NewsArticle",
        "@id": address,
        "url": address,
        **{name: record.get(field) for field, name in _NAMES.items()},
        "author": [_make("Person", name=name) for name in record.get("authors") or ()],
        "publisher": _make("NewsMediaOrganization", name=record.get("publisher")),
        "sourceOrganization": _make("NewsMediaOrganization", name=record.get("source")),
        "image": _make("ImageObject", url=image.get("url"), caption=image.get("caption")),
        "license": (usage.get("license") or {}).get("value"),
        "workTranslation": [
            _make("NewsArticle", inLanguage=copy["language"], url=copy["url"])
            for copy in record.get("translations") or ()
        ],
    }
    return {name: value for name, value in told.items() if value not in (None, [])}


def _make(kind: str, **properties: str | None) -> dict[str, str] | None:
    """Returns a thing of this kind; None where nothing is known of it."""
    known = {name: value for name, value in properties.items() if value is not None}
    return {"@type": kind, **known} if known else None
