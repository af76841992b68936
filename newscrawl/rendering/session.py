"""Runs one browser, from its start to its end.

WindowGuard stops what no page's own guard sees: windows that pages open by themselves, and icons of pages that close.
The browser asks for a page's icon once the page has loaded. By then the page may be closing, and its guard with it.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Coroutine, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.request import getproxies

from playwright.async_api import Browser, CDPSession
from playwright.async_api import Error as PlaywrightError
from scrapy.crawler import Crawler
from scrapy_playwright.handler import ScrapyPlaywrightDownloadHandler

from ..fetching.resolver import find_resolver
from ..urls.parsing import split_url
from .processes import BrowserProcesses, list_children
from .proxy import BrowserProxy, Judge
from .requests import might_be_private

ARGUMENTS = (
    *("--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--no-first-run", "--disable-breakpad", "--disable-domain-reliability", "--no-pings", "--mute-audio"),
    # UDP would pass by the proxy. The headless shell has the first name of the last option, Chromium the second.
    *("--disable-quic", "--force-webrtc-ip-handling-policy=disable_non_proxied_udp"),
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
)
_LOOK_NOTHING_UP = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"  # which is where the proxy is
# A page has roads on which no guard stands, such as speculation rules. Where the user's own proxy, and not ours, is the
# way out, they end here.
_CLOSED_NETWORKS = (
    *("0", "10", "127", "169.254", "192.168"),
    *(f"172.{number}" for number in range(16, 32)),
)
_CLOSED_NAMES = ("localhost", "*.localhost", "*.local", "*.internal", "*.lan", "*.home.arpa")
_PROXIES = ("http", "https", "all", "socks", "auto")  # that Chromium goes by, as in http_proxy
_PATIENCE = 10.0  # seconds for a browser to start or to end
_CONTEXT = "newscrawl"


class WindowGuard:
    """Lets documents through to the pages in `frames` and to frames inside pages, and to no other window.

    Closes windows that pages open, also those whose page is closed by then. Lets no icon through that lies at the usual
    address.
    """

    def __init__(self) -> None:
        self.frames: set[str] = set()  # the pages' own, by their DevTools ids
        self._answering: set[asyncio.Task[None]] = set()

    async def watch(self, browser: Browser) -> None:
        session = await browser.new_browser_cdp_session()
        session.on("Fetch.requestPaused", lambda event: self._begin(self._decide(session, event)))
        session.on("Target.targetCreated", lambda event: self._begin(self._close_opened(session, event["targetInfo"])))
        documents = {"urlPattern": "*", "resourceType": "Document"}
        await session.send("Fetch.enable", {"patterns": [documents, {"urlPattern": "*/favicon.ico"}]})
        await session.send("Target.setDiscoverTargets", {"discover": True})

    def _begin(self, answer: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(answer)
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _close_opened(self, session: CDPSession, target: dict[str, Any]) -> None:
        if target["type"] == "page" and "openerId" in target:
            with suppress(PlaywrightError):  # it is closed by now
                await session.send("Target.closeTarget", {"targetId": target["targetId"]})

    async def _decide(self, session: CDPSession, event: dict[str, Any]) -> None:
        with suppress(PlaywrightError):  # the browser is gone by now
            request = {"requestId": event["requestId"]}
            if await self._may_pass(session, event):
                await session.send("Fetch.continueRequest", request)
            else:
                await session.send("Fetch.failRequest", {**request, "errorReason": "BlockedByClient"})

    async def _may_pass(self, session: CDPSession, event: dict[str, Any]) -> bool:
        if event["resourceType"] != "Document":
            return False
        return event["frameId"] in self.frames or not await self._is_window(session, event["frameId"])

    async def _is_window(self, session: CDPSession, frame: str) -> bool:
        targets = (await session.send("Target.getTargets"))["targetInfos"]
        return any(target["targetId"] == frame and target["type"] == "page" for target in targets)


class BrowserSession:
    """A browser that scrapy-playwright runs, from its start to its end.

    Pages share its cache, so that a site's scripts are asked for once; nothing outlives it. All its connections go
    through a proxy of its own, which asks `judge` where to. Where the user has a proxy, they go through that one.
    """

    def __init__(self, crawler: Crawler, program: Path, judge: Judge) -> None:
        self.handler = ScrapyPlaywrightDownloadHandler.from_crawler(crawler)
        if crawler.settings["LOG_LEVEL"] != "DEBUG":
            logging.getLogger("scrapy-playwright").setLevel(logging.WARNING)
        config = self.handler.config
        told = config.launch_options
        proxies = list_proxies(told)
        self._proxy = None if proxies else BrowserProxy(judge)
        way = _close_networks_of(crawler, proxies) if self._proxy is None else [_LOOK_NOTHING_UP]
        config.launch_options = {
            "executable_path": str(program),
            "proxy": None if self._proxy is None else {"server": self._proxy.address, "bypass": "<-loopback>"},
            "chromium_sandbox": not _is_root(),  # who is root can have none
            # Ctrl-C is for the crawl, which may want what its pages still show.
            **dict.fromkeys(("handle_sigint", "handle_sigterm", "handle_sighup"), False),
            **told,
            "args": [*ARGUMENTS, *way, *told.get("args", ())],
        }
        # The library must not start a dead browser again: the renderer asks again for its pages.
        config.restart_disconnected_browser = False
        config.target_closed_max_retries = 0
        self.context = {
            "user_agent": crawler.settings["USER_AGENT"],
            "service_workers": "block",
            "accept_downloads": False,
            "ignore_https_errors": not crawler.settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES"),
            "viewport": {"width": 1280, "height": 1600},
        }
        self.windows = WindowGuard()
        self.shown = 0  # pages
        self.open_pages = 0
        self.open_at_end = 0  # when it died
        self.is_retired = False  # no page is opened in it any more
        self.died: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @property
    def is_dead(self) -> bool:
        return self.died.done()

    def find_failure(self, host: str) -> str | None:
        """Returns why the last connection to a host did not come about; None where it did, or nobody knows."""
        return self._proxy.find_failure(host) if self._proxy is not None else None

    async def start(self) -> None:
        children = list_children()
        try:
            await asyncio.wait_for(self.handler._launch(), _PATIENCE)
            await asyncio.wait_for(self.handler._maybe_launch_browser(), 3 * _PATIENCE)
        finally:
            self.processes = BrowserProcesses(children)
        self.handler.browser.on("disconnected", self._note_end)
        await self.windows.watch(self.handler.browser)
        await asyncio.wait_for(self._open_window(), _PATIENCE)

    async def _open_window(self) -> None:
        """Opens a window with an empty tab that keeps it open. A window for each page would take half as much work
        again."""
        opened = await self.handler._create_browser_context(_CONTEXT, self.context)
        await opened.context.new_page()

    def make_meta(self) -> dict[str, Any]:
        """Returns the keys that tell scrapy-playwright which browser a request is for."""
        return {
            "playwright": True,
            "playwright_include_page": True,
            "playwright_context": _CONTEXT,
            "playwright_context_kwargs": self.context,
        }

    async def close(self) -> None:
        self.is_retired = True
        try:
            await asyncio.wait_for(self.handler.close(), _PATIENCE)
        except Exception as error:  # whatever is wrong with it, it ends below
            logging.getLogger("newscrawl").debug("The browser did not close by itself: %s", error)
        await asyncio.to_thread(self.processes.end_all)
        if self._proxy is not None:
            await self._proxy.close()

    def _note_end(self, _: object) -> None:
        self.is_retired = True
        self.open_at_end = self.open_pages
        if not self.died.done():
            self.died.set_result(None)


def close_networks(but: Iterable[str]) -> str:
    """Returns Chromium's rules that hide all hosts of this machine and of closed networks, except `but`."""
    # No host's name ends in a digit. That tells addresses of networks from names such as 10.example.com.
    addresses = (f"{network}.*{digit}" for network in _CLOSED_NETWORKS for digit in range(10))
    closed = [f"MAP {host} ~NOTFOUND" for host in (*addresses, *_CLOSED_NAMES)]
    return ", ".join([*closed, *(f"EXCLUDE {host}" for host in but)])


def list_proxies(options: Mapping[str, Any]) -> list[str]:
    """Returns the hosts that the user has the browser send everything to: by an option, or as Scrapy is told."""
    told = options.get("proxy") or {}
    addresses = [told["server"]] if told else [proxy for kind, proxy in getproxies().items() if kind in _PROXIES]
    hosts = (split_url(address if "://" in address else f"http://{address}").hostname for address in addresses)
    return sorted({host for host in hosts if host})


def _close_networks_of(crawler: Crawler, proxies: Iterable[str]) -> list[str]:
    """Returns Chromium's option that hides closed networks from a crawl but for what it may read; none without any."""
    resolver = find_resolver(crawler.settings.getfloat("DNS_TIMEOUT"))
    allowed = resolver.guard(crawler).allowed
    # Chromium's rules know names and single addresses, no networks. The guards of the pages know all.
    if allowed.is_all or any(network.num_addresses > 1 for network in allowed.networks):
        return []
    hosts = [*_list_start_hosts(crawler), *allowed.names, *(str(network[0]) for network in allowed.networks)]
    return [f"--host-resolver-rules={close_networks([*hosts, *proxies])}"]


def _list_start_hosts(crawler: Crawler) -> list[str]:
    """Returns the hosts of closed networks that the crawl was told to read."""
    arguments = getattr(crawler.spider, "arguments", crawler.spider)
    hosts = (split_url(url).hostname or "" for url in getattr(arguments, "start_urls", ()))
    return sorted({host for host in hosts if might_be_private(host)})


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
