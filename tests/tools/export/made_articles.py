"""Articles to export, and their files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from newscrawl.items import Article, Embed, Image, Link, Statement, Translation, Usage
from newscrawl.storage.jsonlines import format_line
from newscrawl.tools.export.export_target import Form
from newscrawl.tools.export.exporting import ExportOrder, ExportReport, export_articles
from newscrawl.tools.export.record_shapes import read_shapes

FULL = Article(
    url="https://example.com/full.html",
    canonical_url="https://example.com/full",
    headline="Harbour reopens, “at last”",
    alternative_headline="After the storm",
    description="Two days of storm are over.",
    body="The harbour reopened on Friday.\n\nThe first ferry left at noon.",
    authors=["Jane Roe", "Ben Okafor"],
    date_published="2024-05-03T11:12:00Z",
    date_local="2024-05-03T13:12:00+02:00",
    date_modified="2024-05-04",
    date_raw="3 May 2024, 13:12",
    date_precision="minute",
    content_type="article",
    is_accessible_for_free=True,
    usage=Usage(
        train_ai=Statement(False, "header:content-usage", "train-ai=n"),
        license=Statement("https://example.com/licence", "json-ld:license", "https://example.com/licence"),
        robots_ai_blocked=Statement(["GPTBot"], "robots.txt", "User-agent: GPTBot"),
    ),
    section="Town",
    keywords=["harbour", "storm"],
    language="en",
    translations=[Translation("de", "https://example.com/de/full")],
    publisher="The Courier",
    source="AFP",
    dateline="VALMOUTH",
    image=Image("https://example.com/full.jpg", None),
    embeds=[Embed("https://video.example/1", "A", None, "2024-05-03", 1)],
    related=[Link("https://example.com/other", headline="Another", type="more")],
    found_by="section",
    found_on="https://example.com/",
    fetched_at="2024-05-05T10:00:00Z",
    content_hash="0" * 64,
    article_id="00000000000000aa",
    duplicate_of="https://example.com/first",
    similarity=0.5,
    provenance={"headline": "h1", "dates_disagree": ["meta: 2024"], "parts": 2},
)


def make_article(number: int, **changes: Any) -> Article:
    """One that has little."""
    article = Article(
        url=f"https://example.com/{number}",
        headline=f"Headline {number}",
        body=f"Text {number}.",
        fetched_at="2024-05-05T10:00:00Z",
        content_hash="0" * 64,
        article_id=f"{number:016x}",
        found_by="feed",
    )
    return replace(article, **changes)


def write_lines(path: Path, articles: Iterable[Article]) -> Path:
    path.write_bytes(b"".join(format_line(article.to_dict()) for article in articles))
    return path


def export(paths: list[Path], form: Form, target: Path, *fields: str, **more: Any) -> ExportReport:
    return export_articles(paths, ExportOrder(form, target, fields or tuple(read_shapes()), **more))


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
