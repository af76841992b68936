"""An article as it is stored: one JSON object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from ..items import Article, serialize_related


def make_record(article: Article) -> dict[str, Any]:
    """The article's fields in the order of `Article`, with nothing but JSON's own types in it."""
    record: dict[str, Any] = {field.name: getattr(article, field.name) for field in fields(article)}
    record["image"] = asdict(article.image) if article.image else None
    record["translations"] = [asdict(translation) for translation in article.translations]
    record["embeds"] = [asdict(embed) for embed in article.embeds]
    record["related"] = serialize_related(article.related)
    return record


_KEYS = ("url", "headline", "body")  # that every record has
_TEXTS = ("canonical_url", "headline", "alternative_headline", "description", "body", "article_id")


def describe_odd(record: Mapping[str, Any]) -> str | None:
    """Why an object is no article's record, as far as a crawl reads it again; None where it is one."""
    missing = next((name for name in _KEYS if name not in record), None)
    if missing is not None:
        return f"it has no {missing}"
    if not isinstance(record["url"], str):
        return "its url is no text"
    odd = next((name for name in _TEXTS if not isinstance(record.get(name), (str, type(None)))), None)
    if odd is not None:
        return f"its {odd} is no text"
    authors, related, version = record.get("authors"), record.get("related"), record.get("version")
    if not isinstance(authors, (list, type(None))) or not all(isinstance(name, str) for name in authors or ()):
        return "its authors are no list of texts"
    if not isinstance(related, (list, type(None))) or not all(map(_is_link, related or ())):
        return "its related are no list of links"
    return None if isinstance(version, (int, type(None))) else "its version is no whole number"


def _is_link(entry: object) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("url"), (str, type(None)))
