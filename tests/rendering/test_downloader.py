from __future__ import annotations

import asyncio
import itertools
import time

from newscrawl.rendering.downloader import Turns

PAGES = 6


async def read_pages() -> list[int]:
    """The rounds that the event loop had made when each of the pages was read, all of which came at once."""
    turns, rounds, read_at = Turns(), 0, []

    async def read() -> None:
        await turns.wait()
        turns.note_reading()
        time.sleep(0.02)  # reading holds up the event loop
        read_at.append(rounds)

    pages = [asyncio.ensure_future(read()) for _ in range(PAGES)]
    while not all(page.done() for page in pages):
        await asyncio.sleep(0)
        rounds += 1
    return read_at


def test_others_have_many_rounds_between_two_pages() -> None:
    read_at = asyncio.run(read_pages())
    assert len(read_at) == PAGES
    assert all(after - before > 10 for before, after in itertools.pairwise(read_at))


def test_a_page_that_is_never_read_holds_up_none_for_good() -> None:
    async def hand_on() -> int:
        turns = Turns()
        for _ in range(PAGES):
            await turns.wait()
        return PAGES

    assert asyncio.run(hand_on()) == PAGES
