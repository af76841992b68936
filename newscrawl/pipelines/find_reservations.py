"""Completes what a site says of the use of its articles from an archive, which may have its `tdmrep.json`."""

from __future__ import annotations

from typing import cast

from ..frontier.replay_scheduler import ReplayScheduler
from ..frontier.shared_crawl import Crawl
from .keep_reservations import KeepReservations


class FindReservations(KeepReservations):
    """Looks for the files that KeepReservations asks for where a crawl of newscrawl's has written the archive: nobody
    else keeps them."""

    def _might_have_rules(self) -> bool:
        queue = self._scheduler.queue
        return queue.pages.is_own(queue.last_file)

    async def _wait_for_turn(self, crawl: Crawl, host: str) -> bool:
        return True

    async def _fetch(self, url: str) -> bytes:
        queue = self._scheduler.queue
        page = queue.pages.find_answer(url, queue.last_file)
        return self._judge(page.body if page is not None and page.status == 200 else b"")

    @property
    def _scheduler(self) -> ReplayScheduler:
        return cast(ReplayScheduler, self.crawler.engine.scheduler)
