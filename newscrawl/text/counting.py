"""Numbers of things, as English has them: "1 page", "3 pages"."""

from __future__ import annotations


def name_count(count: int, one: str, many: str | None = None) -> str:
    """Returns the number with the noun. `many`: the plural, where it is not `one` with an "s"."""
    return f"{count} {one if count == 1 else many or f'{one}s'}"
