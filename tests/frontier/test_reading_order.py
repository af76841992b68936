"""Pages that go on in the order in which they were handed out."""

from __future__ import annotations

import asyncio

from newscrawl.frontier.reading_order import ReadingOrder


def test_a_page_goes_on_once_those_before_it_are_done_with() -> None:
    async def read() -> None:
        order = ReadingOrder()
        for key in "abcd":
            order.begin(key)
        assert order.find_turn("a") is None
        turns = {key: order.find_turn(key) for key in "dc"}
        order.settle("b")  # it was no page
        assert [turn is not None and turn.done() for turn in turns.values()] == [False, False]
        order.settle("a")
        assert [key for key, turn in turns.items() if turn is not None and turn.done()] == ["c"]
        order.settle("c")
        order.settle("d")
        assert order.is_empty
        assert turns["d"] is not None
        assert turns["d"].done()

    asyncio.run(read())


def test_a_page_that_is_handed_out_again_goes_behind_the_others_and_a_strange_one_waits_for_nothing() -> None:
    async def read() -> None:
        order = ReadingOrder()
        for key in "aba":
            order.begin(key)
        assert order.find_turn("b") is None
        assert order.find_turn("a") is not None
        assert order.find_turn("of another replay") is None
        order.settle("of another replay")
        assert not order.is_empty

    asyncio.run(read())


def test_a_turn_that_nobody_waits_for_any_more_hinders_nobody() -> None:
    async def read() -> None:
        order = ReadingOrder()
        for key in "abc":
            order.begin(key)
        given_up, last = order.find_turn("b"), order.find_turn("c")
        assert given_up is not None
        assert last is not None
        given_up.cancel()
        order.settle("a")
        order.settle("b")
        assert last.done()

    asyncio.run(read())
