from __future__ import annotations

from newscrawl.discover.rendering import judge_rendering
from newscrawl.page import Page

from .planning import write_article


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
