"""The publisher, the page's own address, and its translations."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.extract.identity import find_canonicals, find_publishers, find_translations, list_site_names
from newscrawl.items import Link
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

URL = "https://www.harbourtimes.example/a"
PAGE_URL = "https://www.a.example/news/storm?utm_source=x"


def test_the_places_that_name_a_publisher_in_order() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization",'
        '"name":"Harbour Media"}}</script><meta property="og:site_name" content="Harbour Times">'
        '<meta name="application-name" content="HT"><title>Storm | Harbour Times</title>'
    )
    site = Site(domain="harbourtimes.example", example=URL, name="The Harbour Times")
    assert [tuple(c) for c in find_publishers(Page(page, URL), site=site)] == [
        ("The Harbour Times", "profile"),
        ("Harbour Media", "json-ld:publisher"),
        ("Harbour Times", "meta:og:site_name"),
        ("HT", "meta:application-name"),
        ("Harbour Times", "title"),
    ]


def test_a_referenced_publisher_is_followed() -> None:
    page = (
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#o"}},'
        '{"@type":"Organization","@id":"#o","name":"Harbour Times"}]}</script>'
    )
    assert find_publishers(Page(page))[0] == ("Harbour Times", "json-ld:publisher")


def test_a_title_suffix_counts_only_when_the_host_bears_it_out() -> None:
    assert find_publishers(Page("<title>Storm hits coast - Harbour Times</title>", URL)) == (
        ("Harbour Times", "title"),
    )
    assert find_publishers(Page("<title>Storm hits coast - a report</title>", URL)) == ()
    assert find_publishers(Page("<title>Storm hits coast - Harbour Times</title>")) == ()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("港口因起重机倒塌而关闭-维尔网", "维尔网"),
        ("港口因起重机倒塌而关闭_维尔晚报", "维尔晚报"),
        ("港口因起重机倒塌而关闭-港口", None),
        ("港口因起重机倒塌而关闭的时报", None),
    ],
)
def test_a_chinese_title_suffix_counts_when_it_is_called_as_papers_are(title: str, name: str | None) -> None:
    assert [c.value for c in find_publishers(Page(f"<title>{title}</title>", URL))] == ([name] if name else [])


def test_the_host_is_one_of_the_names() -> None:
    assert list_site_names(Page("<meta property=og:site_name content='Harbour &amp; Sea'>", URL)) == (
        "Harbour & Sea",
        "www.harbourtimes.example",
    )


def test_a_paper_goes_before_the_company_that_owns_it() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Harbour Media AG"}}</script>'
        '<meta property="og:site_name" content="Harbour Times">'
    )
    assert [c.value for c in find_publishers(Page(page))] == ["Harbour Times", "Harbour Media AG"]


def test_the_names_are_looked_for_once_a_page_and_profile() -> None:
    page = Page('<meta property="og:site_name" content="Harbour Times">', URL)
    site = Site(domain="harbourtimes.example", example=URL, name="The Harbour Times")
    assert find_publishers(page) is find_publishers(page)
    assert [c.value for c in find_publishers(page, site=site)] == ["The Harbour Times", "Harbour Times"]
    assert [c.value for c in find_publishers(page)] == ["Harbour Times"]


def read(html: str, url: str | None = PAGE_URL) -> list[tuple[str, str]]:
    return [tuple(c) for c in find_canonicals(Page(html, url))]


def test_the_places_in_order() -> None:
    page = (
        '<link rel="canonical" href="/news/storm"><meta property="og:url" content="https://www.a.example/n/storm">'
        '<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://www.a.example/s"}}'
        "</script>"
    )
    assert read(page) == [
        ("https://www.a.example/news/storm", "link:canonical"),
        ("https://www.a.example/n/storm", "meta:og:url"),
        ("https://www.a.example/s", "json-ld:url"),
    ]


def test_a_link_in_the_body_of_a_broken_page_counts() -> None:
    assert read("<div>x</div><link rel=canonical href=/news/storm>") == [
        ("https://www.a.example/news/storm", "link:canonical")
    ]


@pytest.mark.parametrize(
    "href",
    [
        "https://www.a.example/",
        "https://www.a.example",
        "/",
        "https://other.example/",
        "javascript:void(0)",
        "",
        "http://[",
    ],
)
def test_front_pages_and_broken_addresses_are_not_believed(href: str) -> None:
    assert read(f'<link rel="canonical" href="{href}">') == []


def test_a_front_page_may_give_itself() -> None:
    assert read('<link rel="canonical" href="/">', "https://a.example/") == [("https://a.example/", "link:canonical")]


def test_a_page_of_no_known_address_has_none() -> None:
    paragraphs = "".join(
        f"<p>The harbour was closed on day {n}, and the ferries left from the pier.</p>" for n in range(6)
    )
    article = extract_article(f"<html><title>Old quay closes</title><h1>Old quay closes</h1>{paragraphs}</html>")
    assert article is not None
    assert article.canonical_url is None


COPIED = "https://www.a.example/en/news/storm?utm_source=x"


OWN = '<link rel="alternate" hreflang="en" href="https://www.a.example/en/news/storm">'


FRENCH = '<link rel="alternate" hreflang="fr" href="/fr/infos/tempete">'


def read_copies(
    html: str, language: str | None = "en", listing: Link | None = None, url: str = COPIED
) -> dict[str, str]:
    found, _ = find_translations(Page(html, url), language=language, listing=listing)
    return {translation.language: translation.url for translation in found}


def test_declared_copies_come_in_page_order_without_the_page_itself() -> None:
    html = OWN + FRENCH + '<link rel="alternate" hreflang="PT_br" href="https://a.example.br/tempestade#top">'
    assert list(read_copies(html).items()) == [
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
    assert read_copies(OWN + FRENCH + link) == {"fr": "https://www.a.example/fr/infos/tempete"}


def test_a_copy_for_another_country_is_one_where_the_page_says_its_own() -> None:
    american = '<link rel="alternate" hreflang="en-US" href="https://www.a.example/us/news/storm">'
    assert read_copies(OWN + american) == {"en-US": "https://www.a.example/us/news/storm"}
    assert read_copies(american + FRENCH) == {"fr": "https://www.a.example/fr/infos/tempete"}
    assert list(read_copies(american + FRENCH, language=None)) == ["en-US", "fr"]


def test_each_address_and_each_language_counts_once() -> None:
    html = (
        OWN
        + FRENCH
        + FRENCH.replace("fr", "fr-CA", 1)
        + '<link rel=alternate hreflang=fr href="/fr/autre"><link rel=alternate hreflang="en" href="/elsewhere/storm">'
    )
    assert read_copies(html) == {"fr": "https://www.a.example/fr/infos/tempete"}


def test_broken_heads_and_capitals_as_frameworks_write_them_are_read() -> None:
    assert read_copies(f"<head><div>x</div>{OWN}{FRENCH}") == {"fr": "https://www.a.example/fr/infos/tempete"}
    assert read_copies(FRENCH.replace("hreflang", "hrefLang")) == {"fr": "https://www.a.example/fr/infos/tempete"}


def test_a_sitemaps_word_is_added_to_the_pages() -> None:
    told = {
        "en": "https://www.a.example/en/news/storm",
        "fr": "https://other.example/x",
        "de": "https://a.example.de/s",
    }
    listing = Link("https://www.a.example/en/news/storm/", kind="sitemap", translations=told)
    assert read_copies(FRENCH, listing=listing) == {
        "fr": "https://www.a.example/fr/infos/tempete",
        "de": "https://a.example.de/s",
    }
    assert find_translations(Page("", COPIED), listing=listing)[1] == "listing"
    assert find_translations(Page(FRENCH, COPIED), listing=listing)[1] == "link:hreflang"


def test_a_page_without_any_has_none() -> None:
    assert find_translations(Page("<p>hreflang</p>", COPIED)) == ([], None)
    assert read_copies(OWN) == {}


@pytest.mark.parametrize(
    ("title", "url", "is_name"),
    [
        ("La Campana di Montevelino", "http://www.campanamontevelino.example/2004/a.htm", True),
        ("The Voice of the Coast", "https://voice-of-the-coast.example/1", True),
        ("Old bells | La Campana di Montevelino", "http://campanamontevelino.example/a", True),
        ("La Campana di Montevelino torna a suonare", "http://campanamontevelino.example/a", False),
        ("La campana", "http://campana-montevelino.example/a", False),
        ("Campana", "http://campana.example/a", False),
    ],
)
def test_a_host_spells_the_name_of_its_site(title: str, url: str, is_name: bool) -> None:
    page = Page(f"<title>{title}</title><p>The bells are back.</p>", url)
    assert (title.split(" | ")[-1] in list_site_names(page)) is is_name
