from __future__ import annotations

from newscrawl.frontier.budgets import HostBudgets
from newscrawl.storage.frontier import HostRecord

from .host_records import HostRecords

NOON = 1_800_014_400.0  # 2027-01-15T12:00:00Z


def make_budgets(a_crawl: int | None, a_day: int | None, records: HostRecords | None = None) -> HostBudgets:
    return HostBudgets(a_crawl, a_day, HostRecords() if records is None else records)


def test_a_host_gets_so_many_requests_in_a_crawl() -> None:
    budgets = make_budgets(a_crawl=2, a_day=None)
    for _ in range(2):
        assert not budgets.is_spent("e.com", NOON)
        budgets.count("e.com", NOON)
    assert budgets.is_spent("e.com", NOON)
    assert not budgets.is_spent("other.com", NOON)


def test_a_host_gets_so_many_requests_in_a_day_whatever_crawl_asks() -> None:
    records = HostRecords()
    for _ in range(3):
        budgets = make_budgets(a_crawl=None, a_day=3, records=records)
        assert not budgets.is_spent("e.com", NOON)
        budgets.count("e.com", NOON)
    assert make_budgets(None, 3, records).is_spent("e.com", NOON)
    midnight = NOON + 12 * 3_600
    assert not make_budgets(None, 3, records).is_spent("e.com", midnight)
    budgets.count("e.com", midnight)
    assert records["e.com"] == HostRecord(day="2027-01-16", asked=1)


def test_without_a_budget_any_number_is_right() -> None:
    budgets = make_budgets(None, None)
    for _ in range(1_000):
        budgets.count("e.com", NOON)
    assert not budgets.is_spent("e.com", NOON)


def test_what_is_spent_is_asked_and_counted_in_one_and_nothing_is_counted_in_vain() -> None:
    records = HostRecords()
    budgets = make_budgets(a_crawl=None, a_day=2, records=records)
    assert [budgets.spend("e.com", NOON) for _ in range(4)] == [True, True, False, False]
    assert records["e.com"].asked == 2
