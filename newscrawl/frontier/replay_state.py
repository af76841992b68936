"""The state of a replay: that of a crawl, with the pages of archives for its queue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..storage.frontier_records import MAX_TRIES, OutputRecord
from ..storage.stores import Recovery, State
from .archive_queue import ArchiveQueue


class ReplayState:
    """A State. How far the archives are read becomes durable together with what was made of their pages."""

    def __init__(self, state: State, queue: ArchiveQueue) -> None:
        self._state = state
        self.pages = queue
        self.recovery = ReplayRecovery(state.recovery, queue)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._state, name)

    def commit(self, *outputs: OutputRecord) -> None:
        """See `Transactions.commit`."""
        for archive, progress in self.pages.list_progress():
            self._state.archives.note_progress(archive, progress)
        self._state.commit(*outputs)


class ReplayRecovery:
    """A Recovery whose lost and refreshed articles come out of the archives again."""

    def __init__(self, recovery: Recovery, queue: ArchiveQueue) -> None:
        self._recovery = recovery
        self._queue = queue

    def __getattr__(self, name: str) -> Any:
        return getattr(self._recovery, name)

    def reopen(self, urls: Sequence[str], now: float) -> int:
        """See `Recovery.reopen`. No page is known to have had them: all are read again."""
        if urls:
            self._queue.read_again()
        return len(urls)

    def refresh(self, now: float) -> int:
        """See `Recovery.refresh`. How many articles there are is not known before."""
        self._queue.read_again()
        return 0

    def blame(self, key: str) -> int:
        """See `Recovery.blame`."""
        tries = self._recovery.blame(key)
        if tries >= MAX_TRIES:
            self._queue.set_aside(key)
        return tries
