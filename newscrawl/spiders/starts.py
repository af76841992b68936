"""What becomes of the start pages of a crawl: where they lead to, and why they could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from scrapy.crawler import Crawler

from ..frontier.shared_crawl import find_crawl
from ..report.site_health import SiteHealth
from ..urls.typed_addresses import TypedAddress


class StartNotes:
    """Is told of each start page."""

    def __init__(self, crawler: Crawler, typed: Sequence[TypedAddress], health: SiteHealth) -> None:
        self.crawler = crawler
        self.failed: dict[str, str] = {}  # address → why it could not be read
        self._typed = typed
        self._health = health

    def note_read(self, url: str, target: str) -> None:
        """Notes where a start page has led to: its site may have moved."""
        self._health.note_start(url, target)
        move, crawl = self._health.sites.note_move(url, target), find_crawl(self.crawler)
        if move is not None and crawl is not None and crawl.state is not None:
            crawl.state.lessons.write_move(move.elsewhere, move.key)

    def note_failed(self, url: str, asked: str, why: str) -> None:
        """Notes a start page that could not be read. `asked`: the address that was asked for last."""
        is_guessed = asked.startswith("https:") and any(
            typed.url == url and not typed.has_scheme for typed in self._typed
        )
        guess = "; it was typed without https:// or http://, and https:// was tried" if is_guessed else ""
        self.failed[url] = why + guess
        self._health.note_failed_start(url, why + guess)
