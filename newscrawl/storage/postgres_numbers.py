"""Numbers out of a sequence, many at a time: a row that is written has its number before the server sees it."""

from __future__ import annotations

from .postgres_session import PostgresSession


class NumberBlock:
    """The next numbers of a sequence, whose step is the size of a block."""

    def __init__(self, session: PostgresSession, sequence: str, size: int) -> None:
        self.session = session
        self._sequence = sequence
        self._size = size
        self._next = self._end = 0

    def take(self) -> int:
        """Returns the next number."""
        if self._next == self._end:
            self.begin_block()
        self._next += 1
        return self._next - 1

    def begin_block(self) -> int:
        """Goes on with a new block, and returns its first number: none that was taken before is higher."""
        self._next = self.session.draw(self._sequence)
        self._end = self._next + self._size
        return self._next
