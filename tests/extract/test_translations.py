"""The same article in other languages."""

from __future__ import annotations

import pytest

from newscrawl.extract.translations import find_translations
from newscrawl.items import Link
from newscrawl.page.page import Page

URL = "https://www.a.example/en/news/storm?utm_source=x"
OWN = '<link rel="alternate" hreflang="en" href="https://www.a.example/en/news/storm">'
FRENCH = '<link rel="alternate" hreflang="fr" href="/fr/infos/tempete">'


def read(html: str, language: str | None = "en", listing: Link | None = None, url: str = URL) -> dict[str, str]:
    found, _ = find_translations(Page(html, url), language=language, listing=listing)
    return {translation.language: translation.url for translation in found}


def test_declared_copies_come_in_page_order_without_the_page_itself() -> None:
    html = OWN + FRENCH + '<link rel="alternate" hreflang="PT_br" href="https://a.example.br/tempestade#top">'
    assert list(read(html).items()) == [
        ("fr", "https://www.a.example/fr/infos/tempete"),
        ("pt-BR", "https://a.example.br/tempestade"),
    ]


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alternate" hreflang="x-default" href="/news/storm">',
        '<link rel="alternate" hreflang="de" href="/de/" >',
        '<link rel="alternate" hreflang="de" href="https://de.a.example">',
        '<link rel="alternate" hreflang="de" href="/de/news/sturm/amp">',
        '<link rel="alternate" hreflang="de" media="only screen and (max-width: 640px)" href="/de/news/sturm">',
        '<link rel="alternate" hreflang="de" type="application/rss+xml" href="/de/news/sturm/feed">',
        '<link rel="stylesheet" hreflang="de" href="/de/news/sturm">',
        '<link rel="alternate" hreflang="en-us" href="https://m.a.example/en/news/storm">',
        '<link rel="alternate" hreflang="de" href="javascript:void(0)">',
        '<link rel="alternate" hreflang="de" href="https://[broken/">',
        '<link rel="alternate" hreflang="de" href="">',
        '<link rel="alternate" media="handheld" href="https://m.a.example/storm">',
        '<a hreflang="de" href="/de/news/sturm">Deutsch</a>',
    ],
)
def test_what_is_no_copy_of_the_article(link: str) -> None:
    assert read(OWN + FRENCH + link) == {"fr": "https://www.a.example/fr/infos/tempete"}


def test_a_copy_for_another_country_is_one_where_the_page_says_its_own() -> None:
    american = '<link rel="alternate" hreflang="en-US" href="https://www.a.example/us/news/storm">'
    assert read(OWN + american) == {"en-US": "https://www.a.example/us/news/storm"}
    assert read(american + FRENCH) == {"fr": "https://www.a.example/fr/infos/tempete"}
    assert list(read(american + FRENCH, language=None)) == ["en-US", "fr"]


def test_each_address_and_each_language_counts_once() -> None:
    html = (
        OWN
        + FRENCH
        + FRENCH.replace("fr", "fr-CA", 1)
        + '<link rel=alternate hreflang=fr href="/fr/autre"><link rel=alternate hreflang="en" href="/elsewhere/storm">'
    )
    assert read(html) == {"fr": "https://www.a.example/fr/infos/tempete"}


def test_broken_heads_and_capitals_as_frameworks_write_them_are_read() -> None:
    assert read(f"<head><div>x</div>{OWN}{FRENCH}") == {"fr": "https://www.a.example/fr/infos/tempete"}
    assert read(FRENCH.replace("hreflang", "hrefLang")) == {"fr": "https://www.a.example/fr/infos/tempete"}


def test_a_sitemaps_word_is_added_to_the_pages() -> None:
    told = {
        "en": "https://www.a.example/en/news/storm",
        "fr": "https://other.example/x",
        "de": "https://a.example.de/s",
    }
    listing = Link("https://www.a.example/en/news/storm/", kind="sitemap", translations=told)
    assert read(FRENCH, listing=listing) == {
        "fr": "https://www.a.example/fr/infos/tempete",
        "de": "https://a.example.de/s",
    }
    assert find_translations(Page("", URL), listing=listing)[1] == "listing"
    assert find_translations(Page(FRENCH, URL), listing=listing)[1] == "link:hreflang"


def test_a_page_without_any_has_none() -> None:
    assert find_translations(Page("<p>hreflang</p>", URL)) == ([], None)
    assert read(OWN) == {}
