"""Every selector of a profile does what its key says, on a page whose names tell nothing."""

from __future__ import annotations

import pytest

from newscrawl import Article, Site, extract_article
from newscrawl.sites.profile import SELECTORS

TEXT = "The council of the harbour town voted on Monday to keep the old ferry running until the new bridge opens. "
URL = "https://harbour.example/news/2024/05/03/the-ferry-stays-in-use"
PAGE = f"""<html lang="en"><body>
<div class="k1">In short</div><div class="k2">The ferry stays in use</div><h1>Another heading than that</h1>
<div class="k3">What the council wants to do until the bridge opens.</div>
<div class="k4">Anna Bell</div><div class="k5">3 May 2024, 10:00 UTC</div><div class="k6">4 May 2024, 11:00 UTC</div>
<div class="k7">Transport</div><div class="k8">Port Selwyn</div><div class="k10">Reuters</div>
<img src="/a.jpg"><div class="k9">The ferry at dawn</div>
<div class="k11"><p>{TEXT * 5}</p><p class="k12">Buy our book about ferries, it is for sale in the shop at the pier.</p>
<p>{TEXT * 6}</p></div>
<ul><li class="k13"><a href="/a/2">The bridge opens in two years</a> 1 May 2024</li></ul>
</body></html>"""
CLASSES = {
    "alternative_headline": "k1",
    "headline": "k2",
    "description": "k3",
    "authors": "k4",
    "published": "k5",
    "modified": "k6",
    "section": "k7",
    "dateline": "k8",
    "caption": "k9",
    "source": "k10",
    "body": "k11",
    "remove": "k12",
    "related": "k13",
}


@pytest.fixture(scope="module")
def article() -> Article:
    site = Site(domain="harbour.example", example=URL, **{key: f".{name}" for key, name in CLASSES.items()})
    read = extract_article(PAGE, URL, site=site)
    assert read is not None
    return read


def test_no_key_is_left_out_here() -> None:
    assert sorted(CLASSES) == sorted(SELECTORS)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", "The ferry stays in use"),
        ("alternative_headline", "In short"),
        ("description", "What the council wants to do until the bridge opens."),
        ("authors", ["Anna Bell"]),
        ("date_published", "2024-05-03T10:00:00Z"),
        ("date_modified", "2024-05-04T11:00:00Z"),
        ("section", "Transport"),
        ("dateline", "Port Selwyn"),
        ("source", "Reuters"),
        ("body", f"{(TEXT * 5).strip()}\n\n{(TEXT * 6).strip()}"),
    ],
)
def test_the_element_that_is_named_is_read(field: str, value: object, article: Article) -> None:
    assert getattr(article, field) == value


def test_related_articles_are_read_from_their_elements(article: Article) -> None:
    assert [(link.url, link.headline) for link in article.related] == [
        ("https://harbour.example/a/2", "The bridge opens in two years")
    ]


def test_the_caption_is_read(article: Article) -> None:
    assert article.image is not None
    assert article.image.caption == "The ferry at dawn"
