"""The queue of a replay: how far files are read, and whose turn it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from newscrawl.archive.archive_files import find_archives
from newscrawl.archive.archived_pages import ArchivedPages
from newscrawl.frontier.archive_queue import ArchiveQueue
from newscrawl.frontier.article_turns import ArticleTurns
from newscrawl.frontier.replay_state import ReplayState
from newscrawl.storage.frontier_records import MAX_TRIES
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState

from ..archive.making import make_stories, name_story, write_archive


def open_replay(state: SqliteState, *paths: Path) -> ReplayState:
    archive = ArchivedPages(find_archives(map(str, paths)))
    return ReplayState(state, ArchiveQueue(archive, state.archives, lambda name: None))


def take(replay: ReplayState, most: int = 1_000) -> list[str]:
    """The keys of the pages that come, which then are out."""
    keys: list[str] = []
    while len(keys) < most and (entry := replay.pages.take(0, 1, lambda host: True)) is not None:
        keys.append(entry.key)
    return keys


def list_numbers(keys: list[str]) -> list[int]:
    return [int(key.rpartition("#")[2]) for key in keys]


def commit_and_reopen(replay: ReplayState, state: SqliteState, *paths: Path) -> list[int]:
    """What comes to a process that begins after the last commit of one that has died."""
    replay.commit()
    return list_numbers(take(open_replay(state, *paths)))


def test_what_is_not_finished_comes_again_and_nothing_else(tmp_path: Path) -> None:
    path = write_archive(tmp_path / "a.warc.gz", make_stories(6))
    state = SqliteState(IN_MEMORY)
    replay = open_replay(state, path)
    keys = take(replay, 4)
    for number in (0, 2, 3):
        replay.pages.finish(keys[number])
    assert commit_and_reopen(replay, state, path) == [1, 4, 5]
    replay.pages.give_back(keys[1])
    assert list_numbers(take(replay, 1)) == [1]
    replay.pages.fail(keys[1], "it is broken")
    assert commit_and_reopen(replay, state, path) == [4, 5]
    assert replay.pages.has_pending(lambda host: True)
    for key in take(replay):
        replay.pages.finish(key)
    assert not replay.pages.has_pending(lambda host: True)
    assert commit_and_reopen(replay, state, path) == []
    path.write_bytes(write_archive(tmp_path / "b.warc.gz", make_stories(2)).read_bytes())  # another file of that name
    assert commit_and_reopen(replay, state, path) == [0, 1]
    state.close()


def test_a_file_that_has_grown_is_read_on(tmp_path: Path) -> None:
    stories = make_stories(4)
    path = write_archive(tmp_path / "a.warc.gz", stories[:2])
    state = SqliteState(IN_MEMORY)
    replay = open_replay(state, path)
    for key in take(replay):
        replay.pages.finish(key)
    write_archive(path, stories)
    assert commit_and_reopen(replay, state, path) == [2, 3]
    state.close()


def test_lost_articles_and_a_refresh_have_all_read_again_and_a_killer_is_passed_over(tmp_path: Path) -> None:
    path = write_archive(tmp_path / "a.warc.gz", make_stories(3))
    asked: list[Callable[[ReplayState], object]] = [
        lambda replay: replay.recovery.reopen([name_story(1)], 0.0),
        lambda replay: replay.recovery.refresh(0.0),
    ]
    state = SqliteState(IN_MEMORY)
    replay = open_replay(state, path)
    keys = take(replay)
    for key in keys:
        replay.pages.finish(key)
    replay.commit()
    for ask in asked:
        again = open_replay(state, path)
        ask(again)
        assert take(again) == keys
    wary = open_replay(state, path)
    wary.recovery.refresh(0.0)
    assert [wary.recovery.blame(keys[1]) for _ in range(MAX_TRIES)][-1] == MAX_TRIES
    assert take(wary) == [keys[0], keys[2]]
    state.close()


def test_articles_have_their_turns_in_order_whoever_comes_first() -> None:
    turns, heard = ArticleTurns(), list[int]()

    async def wait(turn: int) -> None:
        await turns.wait(turn)
        heard.append(turn)

    async def run() -> None:
        turns.expect([1, 2, 3, 5, 6, 7])
        tasks = [asyncio.ensure_future(wait(turn)) for turn in (3, 2, 4, 1, 7, 5)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert heard == [4, 1]  # which nobody expects, and the first
        assert turns.has_waiting
        turns.settle(1)
        await asyncio.sleep(0.01)
        assert heard == [4, 1, 2]
        turns.settle(3)  # its page is done with, though it waits
        turns.settle(2)
        await asyncio.sleep(0.01)
        assert heard == [4, 1, 2, 3, 5]
        turns.settle(5)
        turns.let_first_go()  # 6 does not come
        await asyncio.wait_for(asyncio.gather(*tasks), 10)

    asyncio.run(run())
    assert heard == [4, 1, 2, 3, 5, 7]
    assert not turns.has_waiting
