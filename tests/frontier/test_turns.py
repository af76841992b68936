from __future__ import annotations

import asyncio
import itertools
import time

import pytest

from newscrawl.frontier.turns import Turns

PAGES = 6


async def read_pages(*, is_shared: bool) -> list[int]:
    """The rounds that the event loop had made when each of the pages was read, all of which came at once."""
    turns, rounds, read_at = Turns(), 0, []

    async def read() -> None:
        await turns.wait(is_shared=is_shared)
        time.sleep(0.02)  # reading holds up the event loop
        read_at.append(rounds)

    pages = [asyncio.ensure_future(read()) for _ in range(PAGES)]
    while not all(page.done() for page in pages):
        await asyncio.sleep(0)
        rounds += 1
    return read_at


@pytest.mark.parametrize("is_shared", [True, False])
def test_no_two_pages_are_read_in_one_round(is_shared: bool) -> None:
    read_at = asyncio.run(read_pages(is_shared=is_shared))
    assert len(read_at) == PAGES
    assert all(after > before for before, after in itertools.pairwise(read_at))


def test_others_have_many_rounds_between_two_pages_where_the_time_is_shared() -> None:
    read_at = asyncio.run(read_pages(is_shared=True))
    assert all(after - before > 10 for before, after in itertools.pairwise(read_at))
