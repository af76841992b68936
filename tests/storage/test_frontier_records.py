"""Whether what is told of a page means that it was changed since it was read."""

from __future__ import annotations

import pytest

from newscrawl.storage.frontier_records import has_moved

READ_AT = 1_795_950_000.5  # 2026-11-29T11:00:00Z


@pytest.mark.parametrize(
    ("told", "known", "has"),
    [
        ("2026-11-29T12:00:00Z", "2026-11-29T11:00:00Z", True),
        ("2026-11-29", "2026-11-28", True),
        # Nothing but another way to say it, or another sitemap's time for the same page.
        ("2026-11-29T11:00:00+00:00", "2026-11-29T11:00:00Z", False),
        ("2026-11-29T12:00:00+01:00", "2026-11-29T11:00:00Z", False),
        ("2026-11-29T10:00:00Z", "2026-11-29T11:00:00Z", False),
        ("2026-11-29", "2026-11-29T11:00:00Z", False),
        (None, "2026-11-29T11:00:00Z", False),
        # The first time that it is told: held against the time of the reading.
        ("2026-11-29T10:59:59Z", None, False),
        ("2026-11-29T11:00:00Z", None, True),
        ("2026-11-29T12:30:00+02:00", None, False),
        ("2026-11-29", None, False),
        ("2026-11-30", None, True),
        ("Sun, 29 Nov 2026 12:00:00 GMT", None, False),
        # Nothing can be told from these but that they are others.
        ("Sun, 29 Nov 2026 12:00:00 GMT", "Sun, 29 Nov 2026 11:00:00 GMT", True),
        ("2026-11-29T12:00:00Z", "2099-01-01", True),
    ],
)
def test_a_page_has_moved_where_a_later_change_is_told(told: str | None, known: str | None, has: bool) -> None:
    assert has_moved(told, known, READ_AT) is has
