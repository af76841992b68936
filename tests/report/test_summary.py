from __future__ import annotations

import re

import pytest

from newscrawl.frontier.outlook import Ahead
from newscrawl.own_command import name_scrapy
from newscrawl.report.summary import format_progress, format_table, read_figures

STATS = {
    "response_received_count": 45,  # three errors and two robots.txt among them
    "newscrawl/fetch/request/robots": 2,
    "newscrawl/export/articles": 25,
    "newscrawl/export/found_by/section": 20,
    "newscrawl/export/found_by/related": 5,
    "newscrawl/dedupe/duplicate/content": 2,
    "newscrawl/dedupe/duplicate/address": 1,
    "newscrawl/validate/invalid/short_body": 1,
    "newscrawl/fetch/error/404": 3,
    "newscrawl/parse/error": 1,
    "newscrawl/parse/page/article": 29,
    "newscrawl/parse/page/listing": 10,
    "newscrawl/parse/page/sitemap": 1,
}


def test_figures_come_from_scrapys_statistics() -> None:
    figures = read_figures(STATS, seconds=8)
    assert (figures.pages, figures.articles, figures.duplicates, figures.errors) == (40, 25, 3, 4)
    assert figures.pages_per_second == 5
    assert read_figures({}, seconds=0).pages_per_second == 0


def test_a_line_of_progress_has_every_figure() -> None:
    line = format_progress(read_figures(STATS, seconds=8))
    assert line == "40 pages  25 articles  3 duplicates  4 errors  5.0 pages/s"


@pytest.mark.parametrize(
    ("ahead", "told"),
    [
        (Ahead(1_200, None, 60.0), "40 pages  1200 waiting  about 60 s left  25 articles"),
        (Ahead(9, "slow.example", 7_200.0), "40 pages  9 waiting  about 2 h left  25 articles"),
        (Ahead(9), "40 pages  9 waiting  25 articles"),
        (Ahead(next_look=180.0), "40 pages  next look in 3 min  25 articles"),
        (Ahead(next_look=0.0), "40 pages  next look in 1 s  25 articles"),
        (Ahead(5, None, 4 * 86_400.0), "40 pages  5 waiting  about 4 d left  25 articles"),
    ],
)
def test_a_line_of_progress_says_what_is_to_come(ahead: Ahead, told: str) -> None:
    line = format_progress(read_figures(STATS, seconds=8), ahead)
    assert line.startswith(told)
    assert line.endswith("slow.example") is (ahead.slowest is not None)


def test_one_thing_is_told_as_one() -> None:
    stats = {"newscrawl/parse/page/article": 1, "newscrawl/export/articles": 1, "newscrawl/fetch/error/404": 1}
    assert format_progress(read_figures(stats, 1)).startswith("1 page  1 article  0 duplicates  1 error  1.0 pages/s")


def test_the_table_tells_new_from_changed_dated_from_undated_and_copies() -> None:
    told = {"dedupe/version": 4, "export/undated": 3, "export/near_copies": 2}
    table = format_table({**STATS, **{f"newscrawl/{name}": count for name, count in told.items()}}, 8, "a.jsonl")
    assert "articles written   25  21 new, 4 changed" in table
    assert f"undated             3  {name_scrapy()} extract --explain shows" in table
    assert "near copies         2  written with duplicate_of" in table
    plain = format_table(STATS, 8, "a.jsonl")
    assert "25 new, 0 changed" in plain
    assert "undated" not in plain
    assert "near copies" not in plain


def test_figures_of_a_crawl_that_went_on_are_marked() -> None:
    stats = {**STATS, "newscrawl/discover/articles_by/section": 20}
    assert "interrupted" not in format_table(stats, 8, "a.jsonl")
    marked = format_table({**stats, "newscrawl/frontier/resumed": 1}, 8, "a.jsonl")
    assert "section 20 (with the crawl that was interrupted)" in marked


def test_no_word_is_broken_where_the_table_is_narrow() -> None:
    urls = [f"https://a.example/a-long-name-of-a-section-{n}/" for n in range(4)]
    told = {"newscrawl/discover/sections_with_news": 4, "newscrawl/discover/most_news_in": urls}
    narrow = format_table({**STATS, **told}, 8, "a.jsonl", width=60)
    assert narrow.split() == format_table({**STATS, **told}, 8, "a.jsonl").split()
    assert max(map(len, narrow.splitlines())) <= 60


def test_the_table_says_what_became_of_every_page() -> None:
    table = format_table(STATS, 8, "output/news.jsonl")
    assert "articles written   25  25 new, 0 changed" in table
    assert "found by               section 20, related 5" in table
    assert "duplicates          3  content 2, address 1" in table
    assert "not articles        1  short_body 1" in table
    assert "pages read         40  article 29, listing 10, sitemap 1" in table
    assert "errors              4  404 3" in table
    assert table.splitlines()[-1].split() == ["in", "output/news.jsonl"]


def test_the_table_says_what_is_left_and_what_was_set_aside() -> None:
    table = format_table({**STATS, "newscrawl/frontier/pending": 7, "newscrawl/frontier/set_aside": 1}, 8, "a.jsonl")
    assert "pages left          7  the same command goes on with them" in table
    assert "set aside           1  " in table
    assert "pages left" not in format_table(STATS, 8, "a.jsonl")


def test_the_table_says_which_channels_would_have_missed_articles() -> None:
    by = {"articles_by/sitemap": 28, "articles_by/section": 20, "articles_only_by/section": 1}
    stats = {**STATS, **{f"newscrawl/discover/{name}": count for name, count in by.items()}}
    table = format_table(stats, 8, "output/news.jsonl")
    assert "known through      29  sitemap 28, section 20; by no other: section 1" in table
    assert "known through" not in format_table(STATS, 8, "output/news.jsonl")


def test_the_table_names_the_sections_with_most_news_first() -> None:
    urls = ["https://a.example/sport/", "https://a.example/%D8%B9/%1b", "https://a.example/?s=7"]
    told = {"newscrawl/discover/sections_with_news": 12, "newscrawl/discover/most_news_in": urls}
    table = format_table({**STATS, **told}, 8, "output/news.jsonl")
    assert "sections           12  with new articles: /sport/, /ع/, /?s=7" in table
    assert "sections" not in format_table(STATS, 8, "output/news.jsonl")


def test_the_table_says_what_sites_have_asked_to_be_left_out() -> None:
    told = {
        "parse/robots_meta/noindex": 3,
        "parse/robots_meta/unavailable_after": 1,
        "parse/robots_meta/nofollow": 2,
        "usage/skipped/train_ai": 4,
        "usage/skipped/tdm_reserved": 1,
        "usage/tdmrep/none": 9,
    }
    table = format_table({**STATS, **{f"newscrawl/{n}": c for n, c in told.items()}}, 8, "output/news.jsonl")
    rows = {line.split("  ")[1]: " ".join(line.split()) for line in table.splitlines()}
    assert "not to be indexed 4 articles left out" in rows["not to be indexed"]
    assert rows["nofollow"].startswith("nofollow 2 pages")
    assert rows["reserved"].endswith("NEWSCRAWL_OPT_OUT=skip: train_ai 4, tdm_reserved 1")
    plain = format_table(STATS, 8, "output/news.jsonl")
    assert not any(name in plain for name in ("indexed", "nofollow", "reserved"))


def test_the_table_says_what_was_unchanged_outside_of_the_window_or_a_trap() -> None:
    told = {
        "fetch/unchanged": 4,
        "discover/link/before_window": 7,
        "window/before": 1,
        "discover/link/trap/calendar": 12,
        "discover/link/trap/facets": 3,
        "parse/no_page/soft_404": 5,
    }
    table = format_table({**STATS, **{f"newscrawl/{n}": c for n, c in told.items()}}, 8, "output/news.jsonl")
    assert "unchanged           4" in table
    assert "outside of time     8" in table
    assert "traps left out     15  calendar 12, facets 3" in table
    assert "no pages            5  soft_404 5" in table


def test_the_table_says_what_a_browser_was_needed_for() -> None:
    told = {"pages": 43, "requests": 344, "in_vain": 2, "browser_died": 1, "no_browser": 5}
    table = format_table({**STATS, **{f"newscrawl/render/{name}": count for name, count in told.items()}}, 8, "a.jsonl")
    assert "in a browser       43  344 requests of theirs, 2 showed no more than plainly, 1 shown again since" in table
    assert "lack a browser      5  make browser gets one" in table
    assert "a browser" not in format_table(STATS, 8, "a.jsonl")


def test_what_filters_leave_out_and_what_is_read_again_have_rows() -> None:
    stats = {"newscrawl/filter/keywords": 12, "newscrawl/filter/language": 3, "newscrawl/frontier/refreshed": 40}
    table = format_table(stats, 1.0, "a.jsonl")
    assert re.search(r"left out +15 +articles, by your filters: keywords 12, language 3$", table, re.M)
    assert re.search(r"refreshed +40 ", table)
    assert not re.search(r"left out|refreshed", format_table({}, 1.0, "a.jsonl"))
