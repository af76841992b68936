from __future__ import annotations

from newscrawl.report.summary import format_progress, format_table, read_figures

STATS = {
    "response_received_count": 40,
    "newscrawl/export/articles": 25,
    "newscrawl/export/found_by/section": 20,
    "newscrawl/export/found_by/related": 5,
    "newscrawl/dedupe/duplicate/content": 2,
    "newscrawl/dedupe/duplicate/address": 1,
    "newscrawl/dedupe/invalid/short_body": 1,
    "newscrawl/fetch/error/404": 3,
    "newscrawl/parse/error": 1,
    "newscrawl/parse/page/article": 29,
}


def test_figures_come_from_scrapys_statistics() -> None:
    figures = read_figures(STATS, seconds=8)
    assert (figures.pages, figures.articles, figures.duplicates, figures.errors) == (40, 25, 3, 4)
    assert figures.pages_per_second == 5
    assert read_figures({}, seconds=0).pages_per_second == 0


def test_a_line_of_progress_has_every_figure() -> None:
    line = format_progress(read_figures(STATS, seconds=8))
    assert line == "40 pages  25 articles  3 duplicates  4 errors  5.0 pages/s"


def test_the_table_says_what_became_of_every_page() -> None:
    table = format_table(STATS, 8, "output/news.jsonl")
    assert "articles written   25  section 20, related 5" in table
    assert "duplicates          3  content 2, address 1" in table
    assert "not articles        1  short_body 1" in table
    assert "errors              4  404 3" in table
    assert table.splitlines()[-1].split() == ["in", "output/news.jsonl"]


def test_the_table_says_what_is_left_and_what_was_set_aside() -> None:
    table = format_table({**STATS, "newscrawl/frontier/pending": 7, "newscrawl/frontier/set_aside": 1}, 8, "a.jsonl")
    assert "pages left          7  the same command goes on with them" in table
    assert "set aside           1  " in table
    assert "pages left" not in format_table(STATS, 8, "a.jsonl")
