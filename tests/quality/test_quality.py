"""The quality gate: what the saved pages hold, read again, must reach the floor of every field.

A page is pages/NAME.html, what it holds pages/NAME.json: its address, and the fields by name. A field that is not named
there is not asked for.
"""

from __future__ import annotations

import json
import statistics
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newscrawl import extract_article

PAGES = Path(__file__).with_name("pages")
# The share of pages read without a mistake; of the body, the mean F1 of its words. Never to be lowered.
FLOORS = {
    "headline": 1.0,
    "authors": 1.0,
    "date_published": 1.0,
    "date_modified": 0.75,  # a change told in a credit line with no mark of its own is not looked for
    "content_type": 1.0,
    "is_accessible_for_free": 1.0,
    "publisher": 1.0,
    "section": 1.0,
    "source": 1.0,
    "language": 1.0,
    "description": 1.0,
    "body": 0.98,
}


def count_overlap(one: str, other: str) -> float:
    """F1 of the characters but spaces in runs of three, which serves the scripts that set no spaces too."""
    a, b = (Counter(t[i : i + 3] for i in range(len(t) - 2)) for t in ("".join(one.split()), "".join(other.split())))
    shared = sum((a & b).values())
    return 2 * shared / (sum(a.values()) + sum(b.values())) if shared else 0.0


def compare_pages() -> Iterator[tuple[str, str, Any, Any, float]]:
    """(page, field, what it holds, what was read, how right that is) for every field of every page."""
    for path in sorted(PAGES.glob("*.json")):
        known = json.loads(path.read_text(encoding="utf-8"))
        html = path.with_suffix(".html").read_bytes()
        article = extract_article(html, known["url"], fetched_at=known.get("fetched_at"))
        for field, wanted in known["expected"].items():
            value = getattr(article, field) if article is not None else None
            yield (
                path.stem,
                field,
                wanted,
                value,
                count_overlap(wanted, value or "") if field == "body" else value == wanted,
            )


@pytest.fixture(scope="module")
def comparisons() -> list[tuple[str, str, Any, Any, float]]:
    return list(compare_pages())


def test_there_are_pages_of_all_kinds(comparisons: list[tuple[str, str, Any, Any, float]]) -> None:
    assert len({page for page, *_ in comparisons}) >= 36
    assert {field for _, field, *_ in comparisons} == set(FLOORS)


@pytest.mark.parametrize("field", FLOORS)
def test_field_reaches_its_floor(field: str, comparisons: list[tuple[str, str, Any, Any, float]]) -> None:
    rows = [row for row in comparisons if row[1] == field]
    misses = "\n".join(f"{page}: {wanted!r}, read as {value!r}" for page, _, wanted, value, right in rows if right < 1)
    assert statistics.mean(right for *_, right in rows) >= FLOORS[field], misses
