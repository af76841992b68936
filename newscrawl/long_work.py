"""Long work in turns: a generator that yields None wherever others may go on, and returns its result."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from typing import TypeVar

_Result = TypeVar("_Result")
_Piece = TypeVar("_Piece")
LongWork = Generator[None, None, _Result]

_TURN = 1_000  # links, or entries of a sitemap: some 30 ms of work


def finish(work: LongWork[_Result]) -> _Result:
    """Does all of the work at once, and returns its result."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: _Result = end.value
            return result


def split_turns(pieces: Iterable[_Piece], size: int = _TURN) -> Iterator[list[_Piece]]:
    """Yields the pieces in lists, of `size` but for the last: the work of one turn each."""
    turn: list[_Piece] = []
    for piece in pieces:
        turn.append(piece)
        if len(turn) == size:
            yield turn
            turn = []
    if turn:
        yield turn
