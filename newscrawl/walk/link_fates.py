"""What became of the links of pages: counted for the statistics, and told of each link to whoever wants to know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from .steps import Standing

_IN_WORDS: dict[Standing | None, str] = {
    "new": "followed",
    "announced": "known, and waits",
    "known": "known, and waits",
    "read": "read before",
}


class LinkFates(Counter[str]):
    """Why links were not followed, by reason ("trap/calendar"). `tell` hears each link's address and its fate."""

    tell: Callable[[str, str], None] | None = None

    def note(self, url: str, reason: str) -> None:
        """Notes that a link is not followed."""
        self[reason] += 1
        if self.tell is not None:
            self.tell(url, f"left out: {reason.replace('_', ' ').replace('/', ', ')}")

    def note_standing(self, url: str, standing: Standing | None) -> None:
        """Tells of a link that may be followed how its page stands with the frontier."""
        if self.tell is not None:
            self.tell(url, _IN_WORDS.get(standing, "followed"))
