from __future__ import annotations

import pytest

from newscrawl.long_work import LongWork, finish, split_turns


def add_up(numbers: list[int]) -> LongWork[int]:
    total = 0
    for turn in split_turns(numbers, 2):
        total += sum(turn)
        yield
    return total


def test_work_is_done_turn_by_turn_or_at_once() -> None:
    assert finish(add_up([1, 2, 3, 4, 5])) == 15
    assert len(list(add_up([1, 2, 3, 4, 5]))) == 3
    assert finish(add_up([])) == 0


def test_an_error_of_the_work_is_its_callers() -> None:
    with pytest.raises(TypeError):
        finish(add_up([1, "2"]))  # type: ignore[list-item]


@pytest.mark.parametrize(("count", "sizes"), [(0, []), (1, [1]), (3, [3]), (4, [3, 1]), (7, [3, 3, 1])])
def test_turns_have_all_pieces_in_order(count: int, sizes: list[int]) -> None:
    turns = list(split_turns(iter(range(count)), 3))
    assert [len(turn) for turn in turns] == sizes
    assert [piece for turn in turns for piece in turn] == list(range(count))
