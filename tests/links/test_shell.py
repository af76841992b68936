from __future__ import annotations

import pytest

from newscrawl.links.shell import FEW_WORDS, judge_rendering, judge_shell, might_grow
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
