"""Which hosts refuse everything."""

from __future__ import annotations

from newscrawl.frontier.host_blocks import FEW, IN_A_ROW, HostBlocks

HOST = "e.com"


def note_all(blocks: HostBlocks, status: int, count: int, start: int = 0) -> list[str | None]:
    return [blocks.note(HOST, f"https://e.com/{number}", status) for number in range(start, start + count)]


def test_a_host_that_gave_nothing_else_is_blocked_after_a_row() -> None:
    blocks = HostBlocks()
    assert note_all(blocks, 403, IN_A_ROW) == [None] * (IN_A_ROW - 1) + ["blocked"]
    assert blocks.take_refused(HOST) == [f"https://e.com/{number}" for number in range(IN_A_ROW)]
    assert note_all(blocks, 403, FEW) == [None] * (FEW - 1) + ["blocked"]


def test_any_other_answer_begins_a_new_row() -> None:
    for other in (404, 402, 451, 500, 429, 302):
        blocks = HostBlocks()
        for _ in range(3):
            assert note_all(blocks, 403, IN_A_ROW - 1) == [None] * (IN_A_ROW - 1)
            assert blocks.note(HOST, "https://e.com/other", other) is None


def test_where_it_gave_a_page_that_page_settles_it() -> None:
    blocks = HostBlocks()
    blocks.note(HOST, "https://e.com/", 200)
    assert note_all(blocks, 403, IN_A_ROW)[-1] == "test"
    assert blocks.find_good(HOST) == "https://e.com/"
    assert note_all(blocks, 403, 3, start=50) == [None] * 3  # those that were out
    assert blocks.note(HOST, "https://e.com/", 200) is None
    assert note_all(blocks, 403, IN_A_ROW, start=100)[-1] == "test"
    assert blocks.note(HOST, "https://e.com/", 403) == "blocked"
    assert "https://e.com/" not in blocks.take_refused(HOST)


def test_where_that_page_does_not_come_another_row_settles_it() -> None:
    blocks = HostBlocks()
    blocks.note(HOST, "https://e.com/", 200)
    assert note_all(blocks, 403, 2 * IN_A_ROW)[-1] == "blocked"


def test_a_host_that_was_blocked_is_open_once_it_gives_anything_else() -> None:
    blocks = HostBlocks()
    blocks.were_blocked.add(HOST)
    assert blocks.note(HOST, "https://e.com/", 404) == "open"
    assert note_all(blocks, 403, IN_A_ROW)[-1] == "blocked"


def test_hosts_are_judged_each_for_itself() -> None:
    blocks = HostBlocks()
    for number in range(IN_A_ROW - 1):
        assert blocks.note("a.com", f"https://a.com/{number}", 403) is None
        assert blocks.note("b.com", f"https://b.com/{number}", 403) is None
