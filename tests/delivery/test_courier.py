"""What waits reaches its store: in batches, in order, around what the store refuses, and after it was down."""

from __future__ import annotations

import asyncio
import logging

import pytest

from newscrawl.storage.waiting_articles import OutboxCounts

from .fake_store import FakeStore

NAMES = [f"{number:02}" for number in range(20)]


async def run_steps(store: FakeStore, most: int = 50) -> list[str]:
    steps = []
    while len(steps) < most and (step := await store.courier.deliver_some()) != "nothing":
        steps.append(step)
    return steps


def test_batches_go_in_the_order_of_writing() -> None:
    store = FakeStore(batch_size=8)
    store.put(*NAMES)
    assert asyncio.run(run_steps(store)) == ["taken"] * 3
    assert store.batches == [NAMES[:8], NAMES[8:16], NAMES[16:]]
    assert store.state.outbox.count("s") == OutboxCounts()
    assert store.counts == {"delivered": 20}


@pytest.mark.parametrize("bad", [{"00"}, {"19"}, {"07"}, {"07", "08"}, {"00", "01", "02"}, {"03", "10", "19"}])
def test_what_is_refused_is_found_and_set_aside_and_holds_up_nothing(
    bad: set[str], caplog: pytest.LogCaptureFixture
) -> None:
    store = FakeStore(lambda name: name in bad)
    store.put(*NAMES)
    asyncio.run(run_steps(store))
    assert sorted(store.taken) == sorted(set(NAMES) - bad)
    assert store.state.outbox.count("s") == OutboxCounts(len(bad), len(bad))
    assert store.list_waiting() == []
    told = [record.getMessage() for record in caplog.records if "refuses https://e.com/" in record.getMessage()]
    assert len(told) == len(bad)
    # The next crawl tries them again.
    store.refuses = lambda name: False
    store.state.outbox.open_store("s", 1)
    asyncio.run(run_steps(store))
    assert sorted(store.taken) == NAMES


def test_a_store_that_is_down_is_asked_for_one_article_at_a_time_and_said_to_be_down_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    store = FakeStore(lambda name: True)
    store.put(*NAMES)
    asyncio.run(run_steps(store, 9))
    assert store.courier.is_down
    assert [len(batch) for batch in store.batches[-8:]] == [1] * 8
    assert store.list_waiting()[0] not in {batch[0] for batch in store.batches}  # always another one
    store.refuses = lambda name: False
    asyncio.run(run_steps(store))
    assert sorted(store.taken) == NAMES
    assert store.state.outbox.count("s") == OutboxCounts()
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == 2
    assert said[0].startswith("The store s takes nothing (ValueError: no);")
    assert said[1].startswith("The store s takes articles again, after ")


def test_a_short_failure_costs_no_more_than_a_few_tries() -> None:
    tries = iter([True, True, False])
    store = FakeStore()
    store.put(*NAMES)
    store.refuses = lambda name: next(tries, False)
    assert asyncio.run(run_steps(store)) == ["taken"]
    assert sorted(store.taken) == NAMES


def test_one_article_alone_that_fails_waits_until_another_shows_that_the_store_is_not_down() -> None:
    store = FakeStore(lambda name: name == "bad")
    store.put("bad")
    asyncio.run(run_steps(store, 6))
    assert store.state.outbox.count("s") == OutboxCounts(1, 0)
    store.put("good")
    asyncio.run(run_steps(store))
    assert store.taken == ["good"]
    assert store.state.outbox.count("s") == OutboxCounts(1, 1)


def test_pauses_grow_and_the_end_waits_for_no_store_that_is_down() -> None:
    async def crawl(store: FakeStore) -> int:
        running = asyncio.ensure_future(store.courier.run())
        await asyncio.sleep(0.5)
        tried = len(store.batches)
        await store.courier.end(running, 30)
        return tried

    store = FakeStore(lambda name: True)
    store.put(*NAMES)
    tried = asyncio.run(asyncio.wait_for(crawl(store), 20))
    assert 4 < tried < 5 + 8 + 0.5 / 0.04
    assert store.courier._pause == 0.04  # seconds, the longest
    assert store.state.outbox.count("s") == OutboxCounts(20, 0)
    assert store.courier.reason == "ValueError: no"


def test_the_end_delivers_all_that_waits() -> None:
    async def crawl(store: FakeStore) -> None:
        running = asyncio.ensure_future(store.courier.run())
        await asyncio.sleep(0)
        store.put(*NAMES)
        await store.courier.end(running, 30)

    store = FakeStore(batch_size=3)
    asyncio.run(crawl(store))
    assert store.taken == NAMES


def test_the_end_leaves_a_call_that_does_not_return() -> None:
    store = FakeStore()

    async def crawl() -> None:
        async def hang(articles: object) -> str | None:
            await asyncio.sleep(3_600)
            return None

        store.courier._hand_over = hang
        running = asyncio.ensure_future(store.courier.run())
        await asyncio.sleep(0.05)
        await store.courier.end(running, 0.05)
        assert running.cancelled()
        assert store.courier.reason == "it was not done in time"

    store.put("a")
    asyncio.run(asyncio.wait_for(crawl(), 30))
    assert store.list_waiting() == ["a"]


def test_nothing_is_delivered_that_a_crash_could_undo() -> None:
    store = FakeStore()
    store.put("a")
    store.state.outbox.put("s", {**_UNCOMMITTED})
    asyncio.run(run_steps(store))
    assert store.taken == ["a"]
    store.state.commit()
    asyncio.run(run_steps(store))
    assert store.taken == ["a", "b"]


_UNCOMMITTED = {"url": "https://e.com/b", "headline": "b", "article_id": "b", "version": 1}
