"""Does what pages ask of robots: leaves out an article for `noindex`, and the links of a page for `nofollow`."""

from __future__ import annotations

import logging

from scrapy.crawler import Crawler

from ..items import Article
from ..parse import ParsedPage
from ..urls.parsing import show_url

logger = logging.getLogger("newscrawl")


class RobotsMeta:
    """Obeys robots meta and X-Robots-Tag as search engines do, unless NEWSCRAWL_ROBOTS_META is "record".

    The links of a page that is not to be indexed are followed. `rel=nofollow` of a link alone is a hint, and no reason.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._obeys = crawler.settings.get("NEWSCRAWL_ROBOTS_META", "obey") == "obey"

    def leaves_out(self, article: Article) -> bool:
        """Says whether the article is not to be written, and counts it."""
        asked = article.usage.noindex
        if asked is None or not self._obeys:
            return False
        reason = "unavailable_after" if asked.raw.startswith("unavailable_after") else "noindex"
        self._crawler.stats.inc_value(f"newscrawl/parse/robots_meta/{reason}")
        logger.debug("Left out %s: it asks robots not to index it (%s: %s).", article.url, asked.source, asked.raw)
        return True

    def drop_links(self, parsed: ParsedPage, url: str, *, is_start: bool) -> None:
        """Takes out of a page that asks for it all that leads from it to others."""
        if not parsed.asks_nofollow or not self._obeys:
            return
        parsed.links, parsed.feeds, parsed.next_part = [], [], None
        self._crawler.stats.inc_value("newscrawl/parse/robots_meta/nofollow")
        if is_start:
            logger.warning(
                "%s asks robots not to follow its links: only feeds and sitemaps lead on from there; "
                "-s NEWSCRAWL_ROBOTS_META=record follows them.",
                show_url(url),
            )
        else:
            logger.debug("Left out the links of %s: it asks robots not to follow them.", show_url(url))
