"""Shells, and listings that show more only in a browser."""

from __future__ import annotations

import pytest

from newscrawl.items import FoundBy
from newscrawl.links.shell import (
    FEW_WORDS,
    describe_unseen,
    find_more_sign,
    judge_rendering,
    judge_shell,
    might_grow,
    might_have_more,
)
from newscrawl.page.page import Page

from ..tools.inspection.planning import write_article


def test_a_page_with_its_text_needs_no_browser() -> None:
    judged = judge_rendering(Page(write_article("Ferry stays in use")))
    assert judged.needs_browser == "no"
    assert judged.words > 100
    assert judged.signs == ()


def test_an_empty_application_root_needs_one() -> None:
    html = (
        "<body><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script></script>"
    )
    judged = judge_rendering(Page(html))
    assert judged.needs_browser == "yes"
    assert len(judged.signs) == 2


def test_a_notice_alone_is_a_perhaps() -> None:
    assert judge_rendering(Page("<p>Hello<noscript>Bitte JavaScript aktivieren</noscript>")).needs_browser == "perhaps"


def test_little_text_for_many_scripts_is_a_perhaps() -> None:
    assert judge_rendering(Page("<p>Loading<script></script>" + "<script></script>" * 4)).needs_browser == "perhaps"


def test_a_root_that_the_server_filled_needs_none() -> None:
    html = f"<div id=root>{write_article('Ferry stays in use')}</div>" + "<script></script>" * 9
    assert judge_rendering(Page(html)).needs_browser == "no"


def test_an_empty_page_says_nothing() -> None:
    assert judge_rendering(Page("")).needs_browser == "no"


def test_an_articles_json_ld_without_its_body_is_a_sign() -> None:
    told = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry stays"%s}</script><p>Hello'
    judged = judge_rendering(Page(told % ""))
    assert judged.needs_browser == "perhaps"
    assert judged.signs == ("an article's JSON-LD without its body",)
    assert judge_rendering(Page(told % "" + "<div id=root></div>")).needs_browser == "yes"
    assert judge_rendering(Page(told % ', "articleBody": "All of it."')).signs == ()


MENU = "<nav>" + "".join(f"<a href=/section-{n}/>Section {n}</a> " for n in range(12)) + "</nav>"


FOOTER = "<footer>" + "".join(f"<a href=/about-{n}>About {n}</a> " for n in range(6)) + "</footer>"


@pytest.mark.parametrize("root", ["<div id=root></div>", "<div id=__next>Loading …</div>", "<app-root></app-root>"])
def test_a_menu_and_a_footer_around_an_empty_root_make_no_page(root: str) -> None:
    assert judge_rendering(Page(f"<body>{MENU}{root}{FOOTER}<script src=/app.js></script>")).needs_browser == "yes"


def test_a_listing_needs_none() -> None:
    cards = "".join(f"<li><h2><a href=/news/{n}>Ferry number {n} stays</a></h2></li>" for n in range(20))
    html = f"<body>{MENU}<ul>{cards}</ul>{FOOTER}" + "<script src=/a.js></script>" * 9
    assert judge_rendering(Page(html)).needs_browser == "no"
    assert judge_rendering(Page(html + "<noscript>Enable JavaScript</noscript>")).needs_browser == "no"


def test_a_short_page_without_scripts_needs_none() -> None:
    assert judge_rendering(Page("<h1>Not found</h1><p>There is no such page.")).needs_browser == "no"


def test_an_article_of_some_length_is_not_looked_at_any_closer() -> None:
    shell = Page("<body><noscript>Enable JavaScript</noscript><div id=root></div><script></script>")
    assert judge_shell(shell, 0) == "yes"
    assert judge_shell(shell, FEW_WORDS - 1) == "yes"
    assert judge_shell(shell, FEW_WORDS) == "no"
    long = Page(f"<div id=root></div><p>{'The ferry stays in use. ' * 200}")
    assert judge_shell(long, 0) == "no"


def test_a_listing_might_grow_where_a_script_could_do_it() -> None:
    assert might_grow(Page("<ul></ul><script src=/app.js></script>"))
    assert not might_grow(Page("<ul></ul><script>let a</script>"))
    assert not might_grow(Page(""))


@pytest.mark.parametrize(
    ("address", "grows"),
    [
        ("https://e.com/news/", True),
        ("https://e.com/news/page/1/", True),
        ("https://e.com/news?page=1", True),
        ("https://e.com/news/index-1.html", True),
        ("https://e.com/news/page/9/", False),
        ("https://e.com/news/page/11/", False),
        ("https://e.com/news?page=9", False),
        ("https://e.com/?paged=41&m=202609", False),
    ],
)
def test_the_last_page_of_a_listing_with_pages_has_no_more_to_show(address: str, grows: bool) -> None:
    assert might_grow(Page("<ul></ul><script src=/app.js></script>", address)) is grows


@pytest.mark.parametrize(
    "markup",
    [
        "<button>Load more</button>",
        "<button class='btn btn-load-more' data-page=2><span>+</span></button>",
        "<a href='#' id=showMore>More</a>",
        "<a href='javascript:void(0)'>Mehr laden</a>",
        "<div role=button>Show more</div>",
        "<input type=button value='Load more'>",
        "<ul class='posts infinite-scroll'></ul>",
        "<div class=ajax-load-more-wrap></div>",
        "<script>new InfiniteScroll('.list', {path: '.next'})</script>",
    ],
)
def test_a_listing_says_that_there_is_more(markup: str) -> None:
    assert find_more_sign(Page(f"<html><main><h1>News</h1>{markup}</main></html>"))


@pytest.mark.parametrize(
    "markup",
    [
        "<button>Search</button>",
        "<button aria-expanded=false>Show more</button>",
        "<button data-bs-toggle=collapse class=show-more>Show more</button>",
        "<button>Load more comments</button>",
        "<button class=load-more-comments>More</button>",
        "<button>Show more filters</button>",
        "<a href='/news/page/2/'>Load more</a>",  # which is followed
        "<button>Accept all cookies</button>",
        "<script src='/app.js'></script>",
    ],
)
def test_what_there_can_be_more_of_besides(markup: str) -> None:
    assert not find_more_sign(Page(f"<html><main><h1>News</h1>{markup}</main></html>"))


@pytest.mark.parametrize(
    ("counts", "has_channel", "more"),
    [
        ({("section",): 32}, False, True),
        ({("section",): 30, ("sitemap",): 30, ("section", "sitemap"): 5}, True, True),
        ({("section", "sitemap"): 32, ("sitemap",): 28}, True, False),
        ({("section", "sitemap"): 32, ("section",): 2}, True, False),  # the newest, which it does not have yet
        ({("section", "feed"): 10, ("section",): 22}, True, True),
        ({}, True, False),  # a day without news
        ({}, False, True),
    ],
)
def test_there_may_be_more_where_no_channel_lists_what_listings_do(
    counts: dict[tuple[FoundBy, ...], int], has_channel: bool, more: bool
) -> None:
    found_by = {frozenset(ways): count for ways, count in counts.items()}
    assert might_have_more(found_by, has_channel=has_channel) is more


def test_what_is_said_of_it() -> None:
    assert "https://e.com/ shows further ones" in describe_unseen(["https://e.com/"], "Do this.")
    assert describe_unseen(["https://e.com/", "https://e.com/a"], "Do this.").endswith("lists them all. Do this.")
