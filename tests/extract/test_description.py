"""What a story is about: the standfirst of its page, or what the page's data say."""

from __future__ import annotations

from newscrawl.extract.description import find_descriptions
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

HEADLINE = "Turkey offers Russia joint operations"
TITLE = "Storm hits coast"
STANDFIRST = "Thousands left their homes before the worst night in forty years on the southern coast"


def read_description(html: str, site: Site | None = None) -> list[tuple[str, str]]:
    return [tuple(c) for c in find_descriptions(Page(html), site=site, headline=TITLE)]


def test_a_marked_standfirst_on_the_page_goes_first() -> None:
    page = (
        f"<meta name=description content='Storm news'><h1>{TITLE}</h1><p class=standfirst>{STANDFIRST}</p><p>Text</p>"
    )
    assert read_description(page)[0] == (STANDFIRST, "standfirst")


def test_a_stated_description_that_was_cut_off_is_completed_from_the_page() -> None:
    page = (
        f"<meta property=og:description content='{STANDFIRST[:70]}…'><h1>{TITLE}</h1><div>By Jane Doe</div>"
        f"<p>{STANDFIRST}.</p>"
    )
    assert read_description(page)[0] == (f"{STANDFIRST}.", "standfirst")


def test_an_ordinary_first_paragraph_is_no_standfirst() -> None:
    page = (
        f"<meta name=description content='Night of the storm on the coast'><h1>{TITLE}</h1>"
        f"<div class=article-body><p>{STANDFIRST}</p></div>"
    )
    assert read_description(page) == [("Night of the storm on the coast", "meta:description")]


def test_json_ld_goes_before_meta_tags_and_whole_texts_before_cut_ones() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","description":"From JSON-LD and..."}</script>'
        "<meta property=og:description content='From the graph'><meta name=description content='From the page'>"
    )
    assert [v for v, _ in read_description(page)] == ["From the graph", "From the page", "From JSON-LD and..."]


def test_the_site_slogan_and_the_headline_are_no_description() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"WebSite","description":"News from the harbour."}</script>'
        "<meta name=description content='News from the harbour'>"
        "<meta property=og:description content='STORM hits coast'>"
    )
    assert read_description(page) == []


def test_a_profiles_description_goes_first() -> None:
    site = Site(domain="a.example", example="https://a.example/1", description=".own")
    assert read_description(f"<h1>{TITLE}</h1><p class=standfirst>{STANDFIRST}</p><p class=own>Own words</p>", site)[
        0
    ] == (
        "Own words",
        "profile",
    )


def test_what_a_program_should_have_filled_in_is_no_description() -> None:
    page = "<meta property=og:description content='{{ entry.teaser }}'><meta name=description content='A storm came.'>"
    assert read_description(page) == [("A storm came.", "meta:description")]
