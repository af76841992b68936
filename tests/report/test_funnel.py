from __future__ import annotations

from typing import Any

from newscrawl.report.funnel import STAGES, add_funnels, list_drops, make_funnel

STATS: dict[str, Any] = {
    "newscrawl/discover/link/known": 369,
    "newscrawl/discover/link/followed/article": 30,
    "newscrawl/discover/link/followed/section": 6,
    "newscrawl/discover/link/skipped/no_news": 50,
    "newscrawl/discover/link/trap/calendar": 4,
    "newscrawl/fetch/request/robots": 1,
    "newscrawl/fetch/request/article": 31,
    "newscrawl/fetch/request/section": 9,
    "newscrawl/fetch/unchanged": 5,
    "newscrawl/fetch/error/404": 2,
    "newscrawl/fetch/error_seen/404": {"url": "https://a.example/"},
    "newscrawl/discover/probe/404": 1,
    "newscrawl/parse/error": 1,
    "newscrawl/parse/page/article": 24,
    "newscrawl/parse/page/listing": 7,
    "newscrawl/dedupe/duplicate/address": 3,
    "newscrawl/dedupe/duplicate/content": 1,
    "newscrawl/window/before": 2,
    "newscrawl/validate/invalid/no_body": 1,
    "newscrawl/limit/over_max_articles": 4,
    "newscrawl/parse/robots_meta/noindex": 1,
    "newscrawl/export/articles": 11,
}


def test_every_drop_is_named_and_the_numbers_add_up() -> None:
    funnel = make_funnel(STATS)
    assert [funnel[stage] for stage in STAGES] == [90, 40, 31, 24, 20, 11]
    assert funnel["repeated"] == 369
    assert [list_drops(funnel, place) for place in range(5)] == [
        [("skipped/no_news", 50), ("trap/calendar", 4), ("further", -4)],
        [("unchanged", 5), ("404", 2), ("probe_404", 1), ("unreadable", 1)],
        [("listing", 7)],
        [("address", 3), ("content", 1)],
        [("over_max_articles", 4), ("before_window", 2), ("no_body", 1), ("noindex", 1), ("further", 1)],
    ]
    for place in range(5):
        left_out = sum(count for _, count in list_drops(funnel, place))
        assert funnel[STAGES[place]] - left_out == funnel[STAGES[place + 1]]


def test_an_empty_crawl_has_an_empty_funnel() -> None:
    funnel = make_funnel({})
    assert {funnel[stage] for stage in STAGES} == {0}
    assert [list_drops(funnel, place) for place in range(5)] == [[]] * 5


def test_many_reasons_are_told_as_one() -> None:
    stats = {f"newscrawl/fetch/error/E{number:02}": 100 - number for number in range(40)}
    funnel = make_funnel(stats)
    assert len(funnel["not_read"]) == 17
    assert sum(funnel["not_read"].values()) == sum(stats.values())


def test_funnels_are_added() -> None:
    total: dict[str, Any] = {}
    add_funnels(total, make_funnel(STATS))
    add_funnels(total, make_funnel(STATS))
    add_funnels(total, {})  # of a job that was killed
    assert [total[stage] for stage in STAGES] == [180, 80, 62, 48, 40, 22]
    assert total["duplicate"] == {"address": 6, "content": 2}
