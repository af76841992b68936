from __future__ import annotations

from newscrawl.own_command import name_scrapy
from newscrawl.report.deliveries import StoreDelivery, read_deliveries
from newscrawl.report.summary import format_table

STATS = {
    "newscrawl/deliver/a/waiting": 0,
    "newscrawl/deliver/a/delivered": 7,
    "newscrawl/deliver/b.c/waiting": 5,
    "newscrawl/deliver/b.c/set_aside": 2,
    "newscrawl/deliver/b.c/reason": "TimeoutError: no answer",
    "newscrawl/deliver/b.c/refused": 9,
}


def test_each_store_is_told_with_what_waits_and_why() -> None:
    first, second = read_deliveries(STATS)
    assert first == StoreDelivery("a", 7, 0, 0)
    assert str(first) == "to a"
    assert second == StoreDelivery("b.c", 0, 5, 2, "TimeoutError: no answer")
    waiting, refused = "3 wait for the next crawl (TimeoutError: no answer)", f"2 refused: {name_scrapy()} state show"
    assert str(second) == f"to b.c, {waiting}, {refused}"


def test_a_crawl_without_stores_says_nothing_of_them() -> None:
    assert read_deliveries({"newscrawl/export/articles": 3}) == []
    assert "delivered" not in format_table({}, 1, "a.jsonl")
    assert "delivered           7  to a; to b.c, 3 wait" in format_table(STATS, 1, "a.jsonl")
