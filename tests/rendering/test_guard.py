"""Pages that try every road out: what of it arrives? A real Chromium, and two servers on this machine."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page

from newscrawl.rendering.guard import PageGuard

from ..desk import Desk
from ..newsroom.server import Newsroom
from ..newsroom.site import Reply, Site, redirect_to
from .showing import Browser, OpenRules, Shower

# Scripts that ask for `TARGET` at the other server, and for /forbidden/… here.
FRAME = "const f = document.createElement('iframe'); document.body.append(f);"
BLANK = "a.target = '_blank'; document.body.append(a);"
WORK = "new Worker(URL.createObjectURL(new Blob([%s])))"
ROADS = {
    "fetch": "fetch(TARGET, {mode: 'no-cors'}); fetch('/forbidden/fetch')",
    "keepalive": "fetch(TARGET, {mode: 'no-cors', keepalive: true}); fetch('/forbidden/keepalive', {keepalive: true})",
    "redirected fetch": "fetch('/to-target', {mode: 'no-cors'})",
    "script": "const s = document.createElement('script'); s.src = TARGET; document.head.append(s)",
    "style": "document.head.append(document.createElement('style')); document.styleSheets[0].ownerNode.textContent ="
    " `@import '${TARGET}'`",
    "beacon": "navigator.sendBeacon(TARGET); navigator.sendBeacon('/forbidden/beacon')",
    "events": "new EventSource(TARGET); new EventSource('/forbidden/events')",
    "socket": "new WebSocket(TARGET.replace('http', 'ws')).onopen = () => fetch('/leaked/socket')",
    "frame": f"{FRAME} f.src = TARGET",
    "frame's fetch": f"{FRAME} f.contentWindow.fetch(TARGET, {{mode: 'no-cors'}})",
    "frame's socket": f"{FRAME} new f.contentWindow.WebSocket(TARGET.replace('http', 'ws'))",
    "frame's window": f"{FRAME} f.contentWindow.open(TARGET); f.contentWindow.open('/leaked/window')",
    "frame with a script": (
        f"{FRAME} f.srcdoc = `<script>fetch('${{TARGET}}', {{mode: 'no-cors'}}); fetch('/forbidden/frame')<\\/script>`"
    ),
    "frame's other roads": (
        f"{FRAME} for (const name of ['RTCPeerConnection', 'SharedWorker', 'WebTransport', 'fetchLater'])"
        " if (f.contentWindow[name]) fetch(`/leaked/${name}`)"
    ),
    "object": "const o = document.createElement('object'); o.data = TARGET; document.body.append(o)",
    "worker": WORK % "`fetch('${TARGET}', {mode: 'no-cors'})`",
    "worker's import": WORK % "`importScripts('${TARGET}')`",
    "shared worker": f"({WORK % '`fetch(`+TARGET+`)`'})".replace("new Worker", "new SharedWorker"),
    "service worker": "navigator.serviceWorker.register('/leaked/worker.js')",
    "window": "open(TARGET); open('/leaked/window')",
    "link to a window": f"const a = document.createElement('a'); a.href = TARGET; {BLANK} a.click()",
    "link to a later window": (
        f"setTimeout(() => {{ const a = document.createElement('a'); a.href = TARGET; a.rel = 'noopener'; {BLANK}"
        " a.click() }, 150)"
    ),
    "form to a window": f"const a = document.createElement('form'); a.action = TARGET; {BLANK} a.submit()",
    "form to an own window": (
        f"const a = document.createElement('form'); a.action = '/leaked/form'; {BLANK} a.submit()"
    ),
    "download": "const a = document.createElement('a'); a.href = TARGET; a.download = 'a'; a.click()",
    "location": "location = TARGET",
    "later location": "setTimeout(() => location.assign(TARGET), 150)",
    "posted form": "const a = document.createElement('form'); a.method = 'POST'; a.action = '/leaked/form';"
    " document.body.append(a); a.submit()",
    "refresh": "const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = `0;url=${TARGET}`;"
    " document.head.append(m)",
    "file": "fetch('file:///etc/passwd').then(() => fetch('/leaked/file')); location = 'file:///etc/passwd'",
    "end": "for (const name of ['pagehide', 'unload', 'visibilitychange']) addEventListener(name, () => {"
    " navigator.sendBeacon(TARGET); navigator.sendBeacon('/leaked/beacon');"
    " fetch(TARGET, {mode: 'no-cors', keepalive: true}); fetch('/leaked/end', {keepalive: true}) })",
    "later than the end": "fetchLater('/leaked/later'); fetchLater(TARGET)",
    "dialogs": "alert(1); confirm(2); prompt(3); print(); fetch('/fine')",
}

# Those that leave the page where it is, and of which nothing is asked but what arrives: one page tries them all.
TOGETHER = (
    *("keepalive", "script", "style", "events", "socket", "object"),
    *("frame's fetch", "frame's socket", "frame with a script", "frame's other roads"),
    *("worker", "worker's import", "shared worker", "service worker"),
)


def find_page(name: str) -> str:
    """The path of the page that tries the road."""
    return "/together" if name in TOGETHER else f"/{list(ROADS).index(name)}"


PAGES = list(dict.fromkeys(map(find_page, ROADS)))
LEADING = ("location", "later location", "refresh")  # to a redirect
# Why what these roads ask for is held back.
REASONS: dict[str, set[str]] = {
    "fetch": {"private", "robots"},
    "redirected fetch": {"private"},
    "frame": {"frame"},
    "beacon": {"unread"},
    "location": {"navigation"},
    "dialogs": set(),
}


@dataclass
class Outcome:
    arrived: list[tuple[str, str]]
    blocked: dict[str, list[str]]  # by page
    redirects: dict[str, str | None]
    windows: int


def build_pages(target: str) -> Callable[[str], Site]:
    def build(base: str) -> Site:
        site = Site("pages")
        pages = dict.fromkeys(PAGES, "<!DOCTYPE html><body>News")
        for number, (name, script) in enumerate(ROADS.items()):
            told = json.dumps(f"{target}/arrived/{number}")
            pages[find_page(name)] += f"<script>{{ const TARGET = {told}; {script} }}</script>"
        for path, html in pages.items():
            site.add_html(path, html)
        site.pages["/to-target"] = redirect_to(f"{target}/arrived/redirect")
        site.add_html("/silent", f"<body>News<script src='{target}/arrived/script'></script>")
        site.add_html("/images", "<img src=/img/1.gif><video src=/film></video><script src=/app.js></script>")
        site.add_text("/app.js", "fetch('/data.json'); fetch('/forbidden/data.json')", "text/javascript")
        site.add_html("/again", "<script>setTimeout(() => location.reload(), 50)</script>")
        for name in ("/moved", "/moved-twice"):
            site.pages[name] = redirect_to("/moved" if name != "/moved" else "/there", 301)
        return site

    return build


@pytest.fixture(scope="module")
def outcome(browser: Browser) -> Outcome:
    """Of all the roads, eight pages at a time."""
    sites = {"elsewhere": lambda base: Site("elsewhere")}
    with Newsroom(sites) as elsewhere, Newsroom({"pages": build_pages(elsewhere.address("elsewhere"))}) as pages:
        rules = {path: OpenRules("/forbidden/") for path in PAGES}
        redirects: dict[str, str | None] = {}

        async def take(shower: Shower) -> int:
            places = asyncio.Semaphore(8)

            def has_been_tried(path: str, redirect: str | None) -> bool:
                expected = set().union(*(why for name, why in REASONS.items() if find_page(name) == path))
                is_led_away = redirect is not None or path not in map(find_page, LEADING)
                has_asked = path != find_page("dialogs") or ("pages", "/fine") in pages.requests
                return expected <= set(rules[path].blocked) and is_led_away and has_asked

            async def show(path: str) -> None:
                async with places, shower.show(pages.address("pages") + path, rules[path]) as (page, guard):
                    for turn in range(400):  # a busy machine takes a while
                        await asyncio.sleep(0.15)
                        await page.evaluate("1")  # which gives the page a user's rights, too
                        if turn >= 3 and has_been_tried(path, guard.redirect):
                            break
                    redirects[path] = guard.redirect

            await asyncio.gather(*map(show, PAGES))
            await asyncio.sleep(0.3)
            for _ in range(300):  # a busy machine takes a while to close what has just been opened
                if shower.count_pages():
                    await asyncio.sleep(0.1)
            return shower.count_pages()

        windows = browser.run(take)
        return Outcome(
            elsewhere.requests + pages.requests,
            {path: rule.blocked for path, rule in rules.items()},
            redirects,
            windows,
        )


@pytest.mark.parametrize("name", ROADS)
def test_no_road_leads_to_another_address_of_this_machine(outcome: Outcome, name: str) -> None:
    number = list(ROADS).index(name)
    assert ("pages", find_page(name)) in outcome.arrived
    assert ("elsewhere", f"/arrived/{number}") not in outcome.arrived


def test_nothing_arrives_that_should_not(outcome: Outcome) -> None:
    assert set(outcome.arrived) == {("pages", path) for path in (*PAGES, "/to-target", "/fine")}


def test_what_is_held_back_is_counted_with_its_reason(outcome: Outcome) -> None:
    def list_reasons(name: str) -> set[str]:
        return {reason for reason in outcome.blocked[find_page(name)] if reason != "unread" or name == "beacon"}

    assert {name: list_reasons(name) for name in REASONS} == REASONS


def test_where_a_script_leads_elsewhere_is_a_redirect(outcome: Outcome) -> None:
    for name in LEADING:
        assert urlsplit(outcome.redirects[find_page(name)] or "").path.startswith("/arrived/")
    for name in ("posted form", "file", "frame", "window", "link to a window", "dialogs"):
        assert outcome.redirects[find_page(name)] is None


def test_no_window_is_left(outcome: Outcome) -> None:
    assert outcome.windows == 0


def test_a_window_whose_page_is_closed_is_closed_too(browser: Browser) -> None:
    opening = "const a = document.createElement('a'); a.href = '/fine'; a.rel = 'noopener'; a.target = '_blank';"
    html = f"<body>News<script>{opening} document.body.append(a); setInterval(() => a.click(), 10)</script>"

    def build(base: str) -> Site:
        site = Site("pages")
        site.add_html("/opens", html)
        return site

    with Newsroom({"pages": build}) as newsroom:

        async def take(shower: Shower) -> tuple[int, int]:
            opened: list[Page] = []
            shower.context.on("page", lambda page: opened.append(page))
            for _ in range(12):
                async with shower.show(newsroom.address("pages") + "/opens") as (page, _guard):
                    await page.evaluate("1")  # which gives the page a user's rights
                    await asyncio.sleep(0.05)
            for _ in range(100):
                if shower.count_pages():
                    await asyncio.sleep(0.1)
            return len(opened) - 12, shower.count_pages()

        windows, left = browser.run(take)
        assert windows > 0
        assert left == 0
        assert {path for _, path in newsroom.requests} == {"/opens"}


def test_a_page_gets_its_scripts_and_data_and_no_pictures(browser: Browser) -> None:
    with Newsroom({"pages": build_pages("http://127.0.0.1:9")}) as newsroom:

        async def take(shower: Shower) -> list[str]:
            rules = OpenRules("/forbidden/")
            async with shower.show(newsroom.address("pages") + "/images", rules) as (page, _):
                await page.wait_for_load_state("networkidle")
            return rules.blocked

        blocked = browser.run(take)
        assert {path for _, path in newsroom.requests} == {"/images", "/app.js", "/data.json"}
        assert blocked.count("unread") >= 2
        assert "robots" in blocked


def test_a_servers_redirect_is_told_and_not_followed(browser: Browser) -> None:
    with Newsroom({"pages": build_pages("http://127.0.0.1:9")}) as newsroom:
        address = newsroom.address("pages")

        async def take(shower: Shower) -> str | None:
            page = await shower.context.new_page()
            guard = PageGuard(f"{address}/moved-twice", OpenRules())
            shower.windows.frames.add(await guard.watch(page))
            with pytest.raises(PlaywrightError, match="BLOCKED"):
                await page.goto(guard.url)
            await page.close()
            return guard.redirect

        assert browser.run(take) == f"{address}/moved"
        assert [path for _, path in newsroom.requests] == ["/moved-twice"]


def test_a_page_may_load_itself_again_but_not_for_ever(browser: Browser) -> None:
    with Newsroom({"pages": build_pages("http://127.0.0.1:9")}) as newsroom:
        rules = OpenRules()

        async def take(shower: Shower) -> str | None:
            async with shower.show(newsroom.address("pages") + "/again", rules) as (_, guard):
                for _ in range(300):
                    await asyncio.sleep(0.1)
                    if len(newsroom.requests) >= 3:
                        break
                await asyncio.sleep(0.5)
                return guard.redirect

        assert browser.run(take) is None
        assert [path for _, path in newsroom.requests].count("/again") == 3
        assert rules.judged == [newsroom.address("pages") + "/again"] * 2  # they count in the budget


def test_a_crash_is_noted(browser: Browser) -> None:
    with Newsroom({"pages": build_pages("http://127.0.0.1:9")}) as newsroom:

        async def take(shower: Shower) -> bool:
            async with shower.show(newsroom.address("pages") + "/silent") as (page, guard):
                session = await page.context.new_cdp_session(page)
                with suppress(PlaywrightError):
                    await asyncio.wait({asyncio.ensure_future(session.send("Page.crash"))}, timeout=1)
                await asyncio.wait_for(guard.crashed, 15)
                return guard.crashed.done()

        assert browser.run(take)


def test_whether_anything_is_on_its_way_is_known(browser: Browser) -> None:
    def build(base: str) -> Site:
        site = Site("slow")
        site.add_html("/", "<body><script>new EventSource('/events'); setTimeout(() => fetch('/never'), 200)</script>")
        for path in ("/never", "/events"):
            site.pages[path] = Reply(b"", headers={"Content-Type": "text/event-stream"}, hangs=True)
        return site

    with Newsroom({"slow": build}) as newsroom:

        async def take(shower: Shower) -> list[bool]:
            async with shower.show(newsroom.address("slow") + "/") as (page, guard):
                await page.wait_for_load_state("domcontentloaded")
                seen = [guard.is_loading]
                async with page.expect_request("**/never"):
                    pass
                return [*seen, guard.is_loading]

        assert browser.run(take) == [False, True]


class SlowRules(OpenRules):
    """Judge when they are told to."""

    def __init__(self) -> None:
        super().__init__()
        self.are_asked, self.is_time = asyncio.Event(), asyncio.Event()

    async def judge(self, url: str, host: str) -> str | None:
        self.are_asked.set()
        await self.is_time.wait()
        return None


def test_what_is_not_judged_when_the_page_is_closed_is_never_asked_for(browser: Browser) -> None:
    script = "fetch('/fetch'); fetch('/kept', {keepalive: true}); new Worker('/worker.js'); document.write('<img>')"

    def build(base: str) -> Site:
        site = Site("waiting")
        site.add_html("/", f"<link rel=stylesheet href=/style.css><body>News<script async>{script}</script>")
        return site

    with Newsroom({"waiting": build}) as newsroom:

        async def take(shower: Shower) -> None:
            rules = SlowRules()
            async with shower.show(newsroom.address("waiting") + "/", rules):
                await asyncio.wait_for(rules.are_asked.wait(), 60)
            rules.is_time.set()
            await asyncio.sleep(0.4)

        browser.run(take)
        assert [path for _, path in newsroom.requests] == ["/"]


# -- what is asked for ahead of a reader

STORIES = [f"/story/{n}.html" for n in range(4)]
CARDS = "".join(f"<h3><a class=card href='{path}'>Story {path} of the day in the harbour</a></h3>" for path in STORIES)
SPECULATION = json.dumps({"prefetch": [{"source": "list", "urls": STORIES, "eagerness": "immediate"}]})
AHEAD = {
    "links": "for (const a of document.links) { const l = document.createElement('link'); l.rel = 'prefetch';"
    " l.href = a.href; document.head.append(l); }",
    "fetch": "for (const a of document.links) fetch(a.href)",
    "XMLHttpRequest": "for (const a of document.links) { const x = new XMLHttpRequest(); x.open('GET', a.href + '#a');"
    " x.send(); }",
    "a page's data": "fetch('/_next/data/b1/story/2.html.json'); fetch('/story/3.html/__data.json')",
    "told by a header": "fetch('/leaked/data.json', {headers: {Purpose: 'prefetch'}})",
    "late rules": f"const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent ="
    f" `{SPECULATION}`; document.head.append(s)",
    "rules in a box": f"const d = document.createElement('div'), s = document.createElement('script'); d.append(s);"
    f" s.type = 'speculationrules'; s.textContent = `{SPECULATION}`; document.body.append(d)",
}
# What a page asks for to show itself.
NEEDED = (
    *("/more/2.html", "/api/more.json?page=2", "/news/page/2/", "/older.html", "/news/?part=body", "/cards.html"),
    *("/_next/data/b1/news.json?page=2", "/api/story/1.json", "/fragments/story-2.html"),
)


def build_ahead(base: str) -> Site:
    site = Site("ahead")
    prerender = SPECULATION.replace("prefetch", "prerender")
    rules = f"<script type=speculationrules>{SPECULATION}</script><script type=speculationrules>{prerender}</script>"
    scripts = "".join(f"<script>{{ {script} }}</script>" for script in AHEAD.values())
    head = f"<link rel=prefetch href={STORIES[0]}><link rel=prerender href={STORIES[1]}>"
    done = "<script>addEventListener('load', () => setTimeout(() => fetch('/done'), 300))</script>"
    site.add_html("/", f"<!DOCTYPE html><head>{head}</head><body>{CARDS}{rules}{scripts}{done}")
    site.pages["/"].headers["Speculation-Rules"] = '"/leaked/rules.json"'
    asking = "".join(f"fetch('{path}');" for path in NEEDED)
    links = (
        "<a href='/news/page/2/'>2</a><a rel=next href='/older.html'>Older</a>"
        "<a class='load-more' href='/more/2.html'>Everything else</a>"
    )
    preload = "<link rel=preload as=fetch href=/preloaded.json>"
    site.add_html("/news/", f"<!DOCTYPE html><head>{preload}</head><body>{CARDS}{links}<script>{asking}</script>{done}")
    return site


def show_ahead(browser: Browser, newsroom: Newsroom, path: str) -> OpenRules:
    async def take(shower: Shower) -> OpenRules:
        rules = OpenRules()
        async with shower.show(newsroom.address("ahead") + path, rules) as (page, _):
            await page.wait_for_event("requestfinished", lambda request: request.url.endswith("/done"), timeout=60_000)
        return rules

    return browser.run(take)


def test_pages_that_a_page_asks_for_ahead_are_not_asked_for(browser: Browser) -> None:
    with Newsroom({"ahead": build_ahead}) as newsroom:
        rules = show_ahead(browser, newsroom, "/")
        assert sorted(path for _, path in newsroom.requests) == ["/", "/done"]
        assert rules.blocked.count("ahead") >= 3 * len(STORIES)


def test_what_a_page_needs_to_show_itself_is_asked_for(browser: Browser) -> None:
    with Newsroom({"ahead": build_ahead}) as newsroom:
        rules = show_ahead(browser, newsroom, "/news/")
        assert {path for _, path in newsroom.requests} == {"/news/", "/done", "/preloaded.json", *NEEDED}
        assert "ahead" not in rules.blocked


class DeskRules(OpenRules):
    def find_headers(self, url: str) -> dict[str, str]:
        told = {"Authorization": "Basic ZGVzazp3b3Jk", "Cookie": "reader=desk", "Accept-Language": "cy"}
        return told if "127.0.0.1" in url and "/open/" not in url else {}


def test_what_is_for_a_host_goes_with_it(browser: Browser) -> None:
    more = "<script src=/fill.js></script><script src=/moved.js></script><script src=/open/more.js></script>"
    page = f"<script>document.cookie = 'seen=1'</script>{more}"
    desk = Desk({"/": page, "/fill.js": "document.title = 'Filled'", "/moved.js": "->/open/last.js"})
    with desk.serve():

        async def take(shower: Shower) -> str:
            async with shower.show(desk.address + "/", DeskRules()) as (shown, _):
                await shown.wait_for_load_state("load")
                return await shown.title()

        assert browser.run(take) == "Filled"
    assert dict(desk.asked) == {
        **dict.fromkeys(("/", "/fill.js", "/moved.js"), "Basic ZGVzazp3b3Jk"),
        **dict.fromkeys(("/open/more.js", "/open/last.js"), None),
    }
    told = {path: (headers["cookie"], headers["accept-language"]) for path, headers in desk.headers.items()}
    for path in ("/", "/fill.js", "/moved.js"):
        assert told[path] == ("reader=desk", "cy")
    for path in ("/open/more.js", "/open/last.js"):
        assert "reader=desk" not in str(told[path])
        assert told[path][1] != "cy"
