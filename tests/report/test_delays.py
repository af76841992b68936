from __future__ import annotations

import pytest

from newscrawl.items import Article, DatePrecision
from newscrawl.report.delays import Delays, find_quantiles, measure_delay


def make_article(published: str | None, precision: DatePrecision | None = "minute", version: int = 1) -> Article:
    return Article(
        date_published=published, date_precision=precision, fetched_at="2026-01-01T12:00:00Z", version=version
    )


def test_a_delay_is_measured_where_the_page_tells_the_time_of_day() -> None:
    assert measure_delay(make_article("2026-01-01T11:45:00Z")) == 900
    assert measure_delay(make_article("2026-01-01T11:59:58Z", "second")) == 2


@pytest.mark.parametrize(
    "article",
    [
        make_article(None, None),
        make_article("2026-01-01", "day"),
        make_article("2026-01-01T11:00:00Z", "hour"),  # "an hour ago"
        make_article("2026-01-01T11:45:00"),  # with no zone
        make_article("2026-01-01T11:45:00Z", version=2),
    ],
)
def test_no_delay_is_invented(article: Article) -> None:
    assert measure_delay(article) is None


def test_a_clock_that_goes_before_makes_no_delay_below_nothing() -> None:
    assert measure_delay(make_article("2026-01-01T12:07:00Z")) == 0


def test_quantiles_of_several_jobs_are_those_of_all_their_articles() -> None:
    one, two = Delays(), Delays()
    for seconds in (60, 120, 180):
        one.add(seconds)
    for seconds in range(10):
        two.add(1_000 + seconds)
    two.add(8 * 86_400)
    assert one.pack() == {"count": 3, "older": 0, "seconds": [60, 120, 180]}
    assert two.pack()["older"] == 1
    assert find_quantiles([one.pack(), two.pack(), {}], (0.5, 0.9)) == [1_003, 1_008]
    assert find_quantiles([{}, Delays().pack()], (0.5,)) is None


def test_a_million_delays_take_no_more_room_than_forty() -> None:
    delays = Delays()
    for number in range(100_000):
        delays.add(number % 10_000)
    packed = delays.pack()
    assert packed["count"] == 100_000
    assert len(packed["seconds"]) == 40
    found = find_quantiles([packed], (0.5, 0.9))
    assert found is not None
    assert found[0] == pytest.approx(5_000, rel=0.05)
    assert found[1] == pytest.approx(9_000, rel=0.05)
