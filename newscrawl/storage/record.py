"""An article as it is stored: one JSON object."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from ..items import Article, serialize_related


def make_record(article: Article) -> dict[str, Any]:
    """The article's fields in the order of `Article`, with nothing but JSON's own types in it."""
    record: dict[str, Any] = {field.name: getattr(article, field.name) for field in fields(article)}
    record["image"] = asdict(article.image) if article.image else None
    record["translations"] = [asdict(translation) for translation in article.translations]
    record["related"] = serialize_related(article.related)
    return record
