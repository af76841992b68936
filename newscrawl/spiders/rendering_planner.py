"""Decides which pages a browser shows: only those that cannot be read without one."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.settings import BaseSettings

from ..errors import NoSuchBrowserError, RenderingError
from ..frontier.meta import REDIRECT_KEYS, Growth, RenderingPlan, change_page, read_page
from ..frontier.shared_crawl import find_crawl
from ..items import FoundBy, Link
from ..links.links import FoundLink
from ..links.shell import describe_unseen, might_have_more
from ..parse import Fetched, ParsedPage, parse_page
from ..rendering.browser import HOW_TO_GET_ONE, find_browser
from ..sites.profile import Site
from ..urls.canonical import read_host
from ..walk.rendering_memory import RenderingMemory
from ..walk.site_walks import SiteWalks
from ..walk.steps import Learn, Step
from ..walk.window import Window

logger = logging.getLogger("newscrawl")

_LISTINGS = ("section", "pagination")
_CHANNELS = ("feed", "sitemap")
# Keys of a request's meta that Scrapy writes; AcknowledgePages takes over those of redirects.
_SCRAPYS_OWN = ("download_latency", "download_slot", "depth", "retry_times", *REDIRECT_KEYS)
_MOST_UNSEEN = 1_000
_PATIENCE = 2  # looks in a row at a growing listing that brought nothing new

FindSite = Callable[[str], Site | None]


class RenderingPlanner:
    """Asks for each page plainly first, and in the browser where the answer is a shell. Learns which kinds need it."""

    def __init__(
        self, crawler: Crawler, memory: RenderingMemory, walks: SiteWalks, find_site: FindSite, learn: Learn
    ) -> None:
        settings = crawler.settings
        self.crawler = crawler
        self.memory = memory
        self.mode: str = settings["NEWSCRAWL_RENDER"]
        self.most_growth = settings.getint("NEWSCRAWL_RENDER_GROWTH")
        self._walks = walks
        self._find_site = find_site
        self._learn = learn
        self._browser: Path | None = None
        self._has_looked = self._has_told = False
        self._trouble = f"{HOW_TO_GET_ONE}."
        self.unseen: dict[str, bool] = {}  # listings that might show more to a browser, and whether they say so

    def prepare(self, step: Step) -> RenderingPlan | None:
        """Returns how the browser shows the page; None where the page is asked for plainly."""
        link = step.link
        if link.might_be in _CHANNELS or self._is_never(link.url):
            return None
        if not (self._is_always(link) or self.memory.goes_straight(link.url)):
            return None
        return self._plan_rendering(link)

    def ask_again(self, response: Response, parsed: ParsedPage) -> Request | None:
        """Returns the request for the same page in the browser; None where the page needs none, or there is none."""
        url, page = response.url, read_page(response)
        if page.rendering is not None or self._is_never(url):
            return None
        is_shell = self.memory.is_worth_trying(url, parsed.needs_browser)
        if not is_shell and not self._might_grow(response, parsed):
            return None
        rendering = self._plan_rendering(page.link)
        if rendering is None:
            if parsed.needs_browser == "yes":
                why = str(RenderingError("no_browser"))
                change_page(response, unread=why)
                health = getattr(self.crawler.spider, "health", None)
                if health is not None:
                    health.note_unread(url, why)
            return None
        crawl = find_crawl(self.crawler)
        is_unpaid = crawl is not None and not crawl.budgets.spend(read_host(url), time.time())
        self._count("asked_again")
        assert response.request is not None
        meta = {name: value for name, value in response.meta.items() if name not in _SCRAPYS_OWN}
        again = response.request.replace(url=url, meta=meta, dont_filter=True)
        plain_links = _count_articles(parsed.links)
        rendering = replace(rendering, plain_links=plain_links, is_shell=is_shell, is_unpaid=is_unpaid)
        change_page(again, cut=None, rendering=rendering)
        return again

    def note(self, response: Response, parsed: ParsedPage, now: float) -> None:
        """Notes what the page gave, with or without the browser."""
        links = _count_articles(parsed.links)
        rendering = read_page(response).rendering
        if rendering is not None:
            helped = parsed.article is not None or links > rendering.plain_links
            self.memory.note_rendered(response.url, now, helped=helped)
            if not rendering.is_shell:
                self.memory.note_growth(response.url, helped=helped)
            self._count("helped" if helped else "in_vain")
        elif parsed.needs_browser == "no" and (parsed.article is not None or links):
            self.memory.note_plain(response.url, now)

    def note_failure(self, request: Request, now: float) -> None:
        if read_page(request).rendering is not None:
            self.memory.note_rendered(request.url, now, helped=False)

    def note_unseen(self, response: Response, parsed: ParsedPage) -> None:
        """Notes a listing that was read plainly and might show more in a browser."""
        url, page = response.url, read_page(response)
        if not parsed.might_grow or page.rendering is not None or page.link.might_be not in _LISTINGS:
            return
        site = self._find_site(url)
        has_been_tried = not self.memory.may_try_growth(url)
        if has_been_tried or (site is not None and site.scroll == 0) or len(self.unseen) >= _MOST_UNSEEN:
            return
        if parsed.says_more or page.steps.in_menu:
            self.unseen[url] = parsed.says_more
            archives = self._walks.find(url).term_archives
            archives.might_grow = True
            archives.says_more |= parsed.says_more

    def tell_unseen(self, found_by: Mapping[frozenset[FoundBy], int]) -> None:
        """Says at the end of a crawl that the site may have more articles. `found_by`: see `might_have_more`."""
        # A listing counts as whole unless it says that it has more, or archives brought what no listing showed.
        listings = []
        for url, says_more in self.unseen.items():
            archives = self._walks.find(url).term_archives
            if (says_more or archives.brought) and might_have_more(found_by, has_channel=archives.has_channel):
                listings.append(url)
        if not listings:
            return
        remedy = self._tell_how_to_see()
        self.crawler.stats.set_value("newscrawl/render/unseen", len(listings))
        self.crawler.stats.set_value("newscrawl/render/how_to_see", remedy)
        logger.warning("%s", describe_unseen(listings, remedy))

    def _tell_how_to_see(self) -> str:
        """Returns what to do so that a crawl sees such listings to their ends."""
        lacks_browser = self._look_for_browser(is_needed=False) is None
        steps = ["NEWSCRAWL_RENDER=never must go"] if any(map(self._is_never, self.unseen)) else []
        steps += [] if self.most_growth else ["NEWSCRAWL_RENDER_GROWTH must be more than 0"]
        steps += [self._trouble] if lacks_browser else []
        return f"To see them: {'; '.join(steps or ['NEWSCRAWL_RENDER=always']).rstrip('.')}."

    def _is_never(self, url: str) -> bool:
        return self._find_mode(url) == "never"

    def _find_mode(self, url: str) -> str:
        """Returns what a list of sites says of the address's site, else what its profile says, else the setting."""
        site = self._find_site(url)
        own = self._walks.sites.find_options(url).render
        return own or (site.render if site is not None and site.render else self.mode)

    def _is_always(self, link: Link) -> bool:
        if self._find_mode(link.url) == "always":
            return True
        site = self._find_site(link.url)
        return site is not None and link.might_be in _LISTINGS and bool(site.scroll or site.click)

    def _might_grow(self, response: Response, parsed: ParsedPage) -> bool:
        """Says whether a listing of the menu shows no further pages, and no sitemap of the site lists them."""
        if not parsed.might_grow or self._walks.find(response.url).has_sitemap or not self.most_growth:
            return False
        page = read_page(response)
        if page.link.might_be not in _LISTINGS or not page.steps.in_menu:
            return False
        site = self._find_site(response.url)
        if site is not None and site.scroll == 0:
            return False
        return self._look_for_browser(is_needed=False) is not None and self.memory.may_try_growth(response.url)

    def _plan_rendering(self, link: Link) -> RenderingPlan | None:
        """Plans the rendering of a page. None without a browser, which is counted and said once."""
        browser = self._look_for_browser()
        if browser is None:
            self._count("no_browser")
            return None
        return RenderingPlan(browser, self._make_growth(link))

    def _make_growth(self, link: Link) -> Growth | None:
        site = self._find_site(link.url)
        most = site.scroll if site is not None and site.scroll is not None else self.most_growth
        if link.might_be not in _LISTINGS or not most:
            return None
        return Growth(
            most,
            site.click if site is not None else None,
            _NewsWatch(link, site, self._walks.find(link.url).window, self._learn).goes_on,
        )

    def _look_for_browser(self, *, is_needed: bool = True) -> Path | None:
        """Returns the browser; None without one. Says once that a page needs a browser and there is none."""
        if not self._has_looked:
            self._has_looked = True
            try:
                self._browser = look_for_browser(self.crawler.settings)
            except NoSuchBrowserError as error:
                self._trouble = str(error)
        if self._browser is None and is_needed and not self._has_told:
            self._has_told = True
            logger.warning(
                "Some pages can only be read in a browser, and there is none: they are left out. %s", self._trouble
            )
        return self._browser

    def _count(self, name: str) -> None:
        self.crawler.stats.inc_value(f"newscrawl/render/{name}")


def look_for_browser(settings: BaseSettings) -> Path | None:
    """Finds the browser that the settings name, or any. Raises NoSuchBrowserError where the named one cannot be run."""
    return find_browser(settings.get("NEWSCRAWL_BROWSER") or os.environ.get("NEWSCRAWL_BROWSER"))


class _NewsWatch:
    """Says whether a growing listing showed news last. As long as it does, there might be more."""

    def __init__(self, link: Link, site: Site | None, window: Window, learn: Learn) -> None:
        self.link = link
        self.site = site
        self.window = window
        self.learn = learn
        self._shown: set[str] = set()
        self._stale = 0

    def goes_on(self, html: str) -> bool:
        parsed = parse_page(Fetched(html, self.link.url, listing=self.link, site=self.site, rendered=True))
        found = {
            entry.key: entry.link
            for entry in parsed.links
            if not entry.in_navigation and entry.link.might_be in ("article", "unsure") and entry.key not in self._shown
        }
        if not found:
            return not self._shown  # a listing that shows nothing at all before it is scrolled
        self._shown |= found.keys()
        young = {key: link for key, link in found.items() if self.window.judge(link.date_published) != "before"}
        standings = self.learn(young)
        has_news = any(standing in ("new", "announced") for standing in standings.values())
        self._stale = 0 if has_news else self._stale + 1
        return self._stale < _PATIENCE


def _count_articles(links: list[FoundLink]) -> int:
    return sum(entry.link.might_be == "article" and not entry.in_navigation for entry in links)
