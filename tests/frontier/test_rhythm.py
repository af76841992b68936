from __future__ import annotations

import pytest

from newscrawl.frontier.rhythm import Rhythm, read_instant
from newscrawl.storage.frontier_records import Visit

DAY = 86_400.0
NOW = 1_800_000_000.0  # 2027-01-15T08:00:00Z
RHYTHM = Rhythm(least=300, most=DAY, article=3_600, growth=3, article_days=3)


def test_a_young_article_is_looked_at_again_at_growing_intervals_and_then_no_more() -> None:
    published, now = "2027-01-15T08:00:00Z", NOW
    last, intervals = None, []
    while True:
        due, interval = RHYTHM.plan_article(last, now, published)
        if due is None:
            break
        assert due == now + interval
        intervals.append(interval / 3_600)
        last, now = Visit("article", now, due, interval), due
    assert intervals == [1, 3, 9, 27]
    assert now - NOW < 3 * DAY


def test_an_old_article_is_never_looked_at_again() -> None:
    assert RHYTHM.plan_article(None, NOW, "2027-01-11T08:00:00Z")[0] is None
    assert RHYTHM.plan_article(None, NOW, "2019-05-03")[0] is None


def test_an_article_with_no_time_is_as_old_as_its_first_look() -> None:
    due, interval = RHYTHM.plan_article(None, NOW, None)
    assert due == NOW + 3_600
    assert RHYTHM.plan_article(Visit("article", NOW, due, interval), NOW + 3_600, None)[0] is not None


def test_an_old_article_whose_time_is_not_told_again_stays_left_alone() -> None:
    old = Visit("article", NOW - DAY, due=None, interval=3_600)
    assert RHYTHM.plan_article(old, NOW, None)[0] is None
    assert RHYTHM.plan_article(old, NOW, "2027-01-15T07:00:00Z")[0] is not None


def test_a_further_page_of_a_listing_is_seldom_due_by_itself() -> None:
    assert RHYTHM.plan_further_page(NOW, is_second=True) == (NOW + DAY, DAY)
    assert RHYTHM.plan_further_page(NOW, is_second=False) == (None, DAY)


def test_sitemaps_of_an_index_are_due_at_different_times_and_old_ones_seldom() -> None:
    def plan(newest: float | None, share: float, last: Visit | None = None) -> float:
        return RHYTHM.plan_child_sitemap(last, NOW, newest, share)[0] - NOW

    assert plan(None, 0.5) == plan(NOW - DAY, 0.5) == DAY / 2
    assert plan(None, 0.0) == 300
    assert plan(NOW - 90 * DAY, 1.0) == 30 * DAY
    assert plan(NOW - 90 * DAY, 0.1) == 3 * DAY
    assert plan(None, 0.5, Visit("sitemap", NOW - DAY)) == DAY


def test_a_listing_is_asked_more_often_while_it_has_news() -> None:
    last, now = None, NOW
    for fresh, expected in ((5, 900), (5, 450), (5, 300), (5, 300), (0, 450), (0, 675)):
        due, interval = RHYTHM.plan_listing(last, now, fresh=fresh, in_menu=False)
        assert (interval, due) == (expected, now + expected)
        last, now = Visit("listing", now, due, interval), due
    for _ in range(30):
        due, interval = RHYTHM.plan_listing(last, now, fresh=0, in_menu=True)
        last, now = Visit("listing", now, due, interval), due
    assert interval == DAY


def test_a_listing_off_the_menu_without_news_sleeps_at_once() -> None:
    assert RHYTHM.plan_listing(None, NOW, fresh=0, in_menu=False)[1] == DAY
    assert RHYTHM.plan_listing(None, NOW, fresh=0, in_menu=True)[1] == 900


def test_news_of_earlier_looks_counts_half_at_each_further_one() -> None:
    assert RHYTHM.count_yield(None, 5) == 5
    assert RHYTHM.count_yield(Visit("listing", NOW, yielded=9), 3) == 7
    assert RHYTHM.count_yield(Visit("listing", NOW, yielded=1), 0) == 0


def test_a_feed_that_holds_little_is_asked_before_half_of_it_has_gone_by() -> None:
    def plan(span: float) -> float:
        return RHYTHM.plan_listing(None, NOW, fresh=0, in_menu=False, span=span)[1]

    assert plan(span=2_000) == 1_000
    assert plan(span=7 * DAY) == DAY
    assert plan(span=10) == 300


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2027-01-15T08:00:00Z", NOW),
        ("2027-01-15T08:00:00", NOW),
        ("2027-01-15T09:00:00+01:00", NOW),
        ("2027-01-15", NOW + 4 * 3_600),
        ("yesterday", None),
        (None, None),
    ],
)
def test_instants_are_read_from_iso_times(text: str | None, instant: float | None) -> None:
    assert read_instant(text) == instant
