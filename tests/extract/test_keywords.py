"""The keywords."""

from __future__ import annotations

from newscrawl.extract.keywords import find_keywords, split_keywords
from newscrawl.page.page import Page


def test_json_ld_goes_before_meta_tags() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","keywords":"Storm, Coast,storm"}</script>'
        '<meta name="keywords" content="news">'
    )
    assert find_keywords(Page(page)) == (["Storm", "Coast"], "json-ld:keywords")


def test_several_tags_are_one_list_in_order() -> None:
    page = '<meta property="article:tag" content="Storm"><meta property="article:tag" content="Smith, John">'
    assert find_keywords(Page(page)) == (["Storm", "Smith, John"], "meta:article:tag")


def test_news_keywords_go_before_keywords() -> None:
    page = '<meta name="keywords" content="a1,b1"><meta name="news_keywords" content="Storm; Coast">'
    assert find_keywords(Page(page)) == (["Storm", "Coast"], "meta:news_keywords")


def test_arabic_and_chinese_commas_part_keywords() -> None:
    assert split_keywords(["عاصفة، ساحل"]) == ["عاصفة", "ساحل"]
    assert split_keywords(["台风，沿海、南部"]) == ["台风", "沿海", "南部"]


def test_machine_tags_and_sentences_are_left_out() -> None:
    assert split_keywords(
        [
            "type:article, NLP Category: Sea, 8ae9ab2d-fe1b-4230-acb8-a59b52877682, sections/sea, Storm, "
            + "a very long sentence " * 6
        ]
    ) == ["Storm"]


def test_a_page_without_any_has_none() -> None:
    assert find_keywords(Page("<meta name=keywords content=' , '>")) == ([], None)
