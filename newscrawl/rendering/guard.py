"""Stands between one page in the browser and the network."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any, Protocol

from playwright.async_api import CDPSession, Page
from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Request as PageRequest
from playwright.async_api import Response as PageResponse

from ..urls.canonical import make_url_key, read_host
from ..urls.parsing import join_url
from ..urls.private_addresses import AllowedHosts
from .requests import asks_ahead, find_page_of, judge_request, might_lead_on

_NOTHING: Mapping[str, Any] = MappingProxyType({})
_RELOADS = 2  # of one address by its own script: more is a loop
_PATIENCE = 0.5  # seconds for a page to hear that it is over
_LASTING = frozenset(("eventsource", "websocket", "ping"))  # requests that do not end
# What a page has no use for here: dialogs and windows, and roads past the guard.
_DISARM = """
for (const name of ["alert", "confirm", "prompt", "open", "print"])
  Object.defineProperty(window, name, {value: () => null});
for (const name of [
  "SharedWorker", "RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport", "WebSocketStream", "fetchLater",
]) if (name in window) Object.defineProperty(window, name, {value: undefined});
"""
# Speculation rules make the browser ask for pages on a road that no guard sees. An observer is called before the
# browser reads the rules of a script.
_DROP_SPECULATION = """
(() => {
  const drop = (script) => {
    script.type = "text/plain";
    script.remove();
  };
  const selector = "script[type='speculationrules' i]";
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node.matches && node.matches(selector)) drop(node);
      else if (node.querySelectorAll) node.querySelectorAll(selector).forEach(drop);
    }
  }).observe(document, {childList: true, subtree: true});
})();
"""
# The links of a page to an address: their text, rel, and names.
_FIND_LINKS = """(url) => {
  const plain = (address) => address.split("#")[0].replace(/\\/$/, "");
  return [...document.links].filter((link) => plain(link.href) === plain(url)).slice(0, 20)
    .map((link) => [(link.textContent || "").slice(0, 100), link.rel, `${link.className} ${link.id}`]);
}"""
_QUOTED = re.compile(r'"([^"]+)"')
_LOOK = 1.0  # seconds for a page to say what it links; a page whose script waits for an answer says nothing
_DATA = frozenset(("XHR", "Fetch", "Other"))  # what a script asks for, and what a page is told to hold ready


class Rules(Protocol):
    allowed: AllowedHosts  # hosts that are let in though they might be private

    async def judge(self, url: str, host: str) -> str | None:
        """Returns why the crawl may not ask for the address, which a page on `host` wants; None where it may."""

    def find_headers(self, url: str) -> Mapping[str, str]:
        """Returns the headers that go to the address's host alone, by title-case name; none for most."""

    def note_asked(self, host: str) -> None:
        """Notes that the page itself is asked for."""

    def note_blocked(self, reason: str) -> None: ...


class PageGuard:
    """Lets through what the page needs and the crawl may ask for.

    It sees requests through the DevTools protocol, after each redirect too, which Playwright's routes do not show.
    Unlike those, the protocol leaves the browser's cache in use.
    """

    def __init__(self, url: str, rules: Rules) -> None:
        self.url = url
        self.host = read_host(url)
        self.rules = rules
        self.ran_out = False  # the page was refused something because its host's budget is spent
        self.redirect: str | None = None  # where the page, or its server, sends whoever asks for it
        self.crashed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._session: CDPSession | None = None
        self._documents = 0
        self._loading: set[PageRequest] = set()
        self._is_over = False
        self._page: Page | None = None
        self._rules: set[str] = set()  # addresses of speculation rules that a header names
        self._paused: set[str] = set()  # requests that wait for their judgement, by their DevTools ids
        self._answering: set[asyncio.Task[None]] = set()

    @property
    def is_loading(self) -> bool:
        return bool(self._loading)

    async def watch(self, page: Page) -> str:
        """Begins before the page asks for anything. Returns the DevTools id of the page's frame."""
        page.on("crash", self._note_crash)
        page.on("dialog", lambda dialog: dialog.dismiss())
        page.on("request", self._note_request)
        page.on("response", self._note_response)
        page.on("requestfinished", self._note_request_end)
        page.on("requestfailed", self._note_request_end)
        self._page = page
        await page.add_init_script(_DISARM)
        await page.add_init_script(_DROP_SPECULATION)
        await page.route_web_socket("**", lambda socket: socket.close())
        self._session = session = await page.context.new_cdp_session(page)
        frame = (await session.send("Page.getFrameTree"))["frameTree"]["frame"]["id"]
        session.on("Fetch.requestPaused", lambda event: self._answer(session, event, frame))
        await session.send("Fetch.enable", {"patterns": [{"urlPattern": "*"}]})
        return str(frame)

    async def silence(self) -> None:
        """Holds back all requests, before the page closes.

        The browser would let through what is not judged by then, and nobody would hold back what scripts ask for at the
        end.
        """
        self._is_over = True
        if self._session is not None and not self.crashed.done():
            with suppress(PlaywrightError, asyncio.TimeoutError):  # it does not answer
                await asyncio.wait_for(self._end_all(self._session), _PATIENCE)

    async def _end_all(self, session: CDPSession) -> None:
        await session.send("Emulation.setScriptExecutionDisabled", {"value": True})
        await session.send("Page.stopLoading")
        for request in list(self._paused):
            await self._end_pause(session, request, "Aborted")

    def _answer(self, session: CDPSession, event: dict[str, Any], main_frame: str) -> None:
        task = asyncio.ensure_future(self._decide(session, event, is_main=event["frameId"] == main_frame))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _decide(self, session: CDPSession, event: dict[str, Any], *, is_main: bool) -> None:
        request = event["requestId"]
        self._paused.add(request)
        if self._is_over:
            error: str | None = "Aborted"
        elif event["resourceType"] == "Document" and is_main:
            error = self._judge_navigation(event)
            if error is None and self._documents > 1:  # the page once more
                error = await self._judge(event)
        else:
            error = await self._judge(event)
        await self._end_pause(session, request, error, self._make_headers(event["request"]))

    def _make_headers(self, request: dict[str, Any]) -> dict[str, Any]:
        """Returns the headers for the request with those that are for its host alone, which a redirect does not get."""
        own = self.rules.find_headers(request["url"])
        if not own:
            return {}
        headers = {**{name: told for name, told in request["headers"].items() if name.title() not in own}, **own}
        return {"headers": [{"name": name, "value": value} for name, value in headers.items()]}

    async def _end_pause(
        self, session: CDPSession, request: str, error: str | None, more: Mapping[str, Any] = _NOTHING
    ) -> None:
        if request not in self._paused:  # it was ended with the page, before it was judged
            return
        self._paused.discard(request)
        with suppress(PlaywrightError):  # the page is closed by now
            if error is not None:
                await session.send("Fetch.failRequest", {"requestId": request, "errorReason": error})
            else:
                await session.send("Fetch.continueRequest", {"requestId": request, **more})

    def _judge_navigation(self, event: dict[str, Any]) -> str | None:
        """Judges the page itself. Where it leads elsewhere, the crawl asks for that address as for any other."""
        url = event["request"]["url"]
        self._documents += 1
        if self._documents == 1:
            self.rules.note_asked(self.host)
            return None
        if url.split("#")[0] == self.url.split("#")[0] and self._documents <= 1 + _RELOADS:
            return None
        if event["request"]["method"] == "GET" and url.startswith(("http://", "https://")) and url != self.url:
            self.redirect = self.redirect or url
        self.rules.note_blocked("navigation")
        # A browser that is told of an abort stays where it is. At a redirect of the first answer it has nowhere to
        # stay.
        return "BlockedByClient" if event.get("redirectedRequestId") and self._documents == 2 else "Aborted"

    async def _judge(self, event: dict[str, Any]) -> str | None:
        kind, url = event["resourceType"], event["request"]["url"]
        reason = judge_request(url, kind, self.host, is_frame=kind == "Document", allowed=self.rules.allowed)
        if reason is None and kind != "Document" and await self._asks_ahead(event):
            reason = "ahead"
        reason = reason or await self.rules.judge(url, self.host)
        if reason is None:
            return None
        self.ran_out |= reason == "budget"
        self.rules.note_blocked(reason)
        return "BlockedByClient"

    async def _asks_ahead(self, event: dict[str, Any]) -> bool:
        """Says whether the request is for another page, which a reader might open next. The crawl chooses itself."""
        request = event["request"]
        url = request["url"]
        if asks_ahead(request["headers"]) or url in self._rules:
            return True
        if event["resourceType"] not in _DATA or request["method"] != "GET" or read_host(url) != self.host:
            return False
        wanted = find_page_of(url)
        if make_url_key(wanted) == make_url_key(self.url):
            return False
        links = await self._find_links(wanted)
        return bool(links) and not any(might_lead_on(wanted, *link, self.url) for link in links)

    async def _find_links(self, url: str) -> list[tuple[str, str, str]]:
        assert self._page is not None
        # The call is not cancelled: Playwright hands the answer of a cancelled call to a listener, and there is none.
        look = asyncio.ensure_future(self._page.evaluate(_FIND_LINKS, url))
        look.add_done_callback(lambda done: done.cancelled() or done.exception())
        await asyncio.wait({look}, timeout=_LOOK)
        return look.result() if look.done() and not look.cancelled() and look.exception() is None else []

    def _note_response(self, response: PageResponse) -> None:
        told = response.headers.get("speculation-rules")
        if told and response.request.is_navigation_request():
            found = (join_url(response.url, address) for address in _QUOTED.findall(told))
            self._rules |= {address for address in found if address is not None}

    def _note_request(self, request: PageRequest) -> None:
        if request.resource_type not in _LASTING:
            self._loading.add(request)

    def _note_request_end(self, request: PageRequest) -> None:
        self._loading.discard(request)

    def _note_crash(self, _: Page) -> None:
        if not self.crashed.done():
            self.crashed.set_result(None)
