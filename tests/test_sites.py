"""Every site's saved page gives its expected record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newscrawl import Link, extract_article
from newscrawl.sites.registry import find_site, load_sites

SITES = Path(__file__).parent / "sites"


@pytest.mark.parametrize("name", load_sites())
def test_the_saved_page_gives_the_expected_record(name: str) -> None:
    site = load_sites()[name]
    folder = SITES / site.domain.replace(".", "_").replace("-", "_")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    listing = folder / "listing.json"
    article = extract_article(
        (folder / "page.html").read_bytes(),
        site.example,
        listing=Link(**json.loads(listing.read_text(encoding="utf-8"))) if listing.exists() else None,
    )
    assert article is not None
    record = article.to_dict()
    assert {field: record[field] for field in expected} == expected


def test_a_profile_is_found_by_the_address() -> None:
    assert find_site("https://www.arabstoday.net/en/x") is load_sites()["arabstoday"]
    assert find_site("https://arabstoday.net/") is load_sites()["arabstoday"]
    assert find_site("https://notarabstoday.net/") is None


def test_with_no_listing_a_time_with_no_date_stays_raw() -> None:
    page = (SITES / "arabstoday_net" / "page.html").read_bytes()
    article = extract_article(page, load_sites()["arabstoday"].example)
    assert article is not None
    assert article.date_published is None
    assert article.date_raw is not None
    assert "06:49:16" in article.date_raw


def test_a_page_that_is_no_article_gives_none() -> None:
    assert extract_article("", "https://e.com/a") is None
    assert extract_article("<h1>Hello</h1><p>A few words only.</p>", "https://e.com/a") is None
