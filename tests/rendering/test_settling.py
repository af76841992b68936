"""When a page counts as there, and how listings are made to show more; in a real Chromium."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from newscrawl.frontier.meta import Growth
from newscrawl.rendering.settling import grow, settle

from ..newsroom.server import Newsroom
from ..newsroom.site import Reply, Site
from .showing import Browser, Shower

TEXT = "The ferry stays in use until the bridge opens. " * 8
LIST = f"<p>{TEXT}</p><div id=list></div>"
CARDS = """const list = document.getElementById("list");
let count = 0;
const add = () => { for (let n = 0; n < 5; n++) list.insertAdjacentHTML("beforeend",
  `<p style="height: 20em"><a href="/news/${++count}">Ferry number ${count} stays in use until then</a></p>`);
}; add();"""
PAGES = {
    "/plain": f"<body><p>{TEXT}</p></body>",
    "/late": f"<body><p id=p></p><script>setTimeout(() => p.textContent = `{TEXT}`, 1200)</script>",
    "/empty": "<body><p>Loading …</p>",
    "/loading": f"<body><p>{TEXT}</p><script>fetch('/never')</script>",
    "/restless": f"<body><p id=p>{TEXT}</p><script>setInterval(() => p.append('More. '), 50)</script>",
    "/scrolled": f"<body>{LIST}<script>{CARDS} addEventListener('scroll', () => count < 20 && add())</script>",
    # From the scroll on its scripts get a turn three times a second, as on a machine that is busy; what it shows takes
    # eight of them.
    "/starved": f"<body>{LIST}<script>{CARDS} let starve;"
    " const busy = () => { const end = Date.now() + 300; while (Date.now() < end); };"
    " const show = (left) => left ? setTimeout(show, 100, left - 1) : (clearInterval(starve), add());"
    " addEventListener('scroll', () => { starve = setInterval(busy, 1); show(8) }, {once: true})</script>",
    "/pressed": f"<body>{LIST}<button>Subscribe</button><button>Mehr laden</button><script>{CARDS}"
    " document.querySelectorAll('button')[1].onclick = (event) => { add(); if (count >= 15) event.target.remove() }"
    "</script>",
    "/pressed-by-class": f"<body>{LIST}<a class='btn load-more'>…</a><script>{CARDS}"
    " document.querySelector('.btn').onclick = (event) => { add(); if (count >= 15) event.target.remove() }</script>",
    "/named": f"<body>{LIST}<div class=on>▼</div><script>{CARDS}"
    " document.querySelector('.on').onclick = () => setTimeout(add, 300)</script>",
    "/not-pressed": f"<body>{LIST}<button>Read more about us</button><a href='/more'>Load more</a>"
    f"<script>{CARDS} document.querySelector('button').onclick = add</script>",
}


@dataclass
class Outcome:
    """Of a page that was waited for, and made to show more."""

    is_there: bool
    seconds: float
    links: int = 0
    times: int = 0


@pytest.fixture(scope="module")
def newsroom() -> Iterator[Newsroom]:
    def build(base: str) -> Site:
        site = Site("pages")
        for path, html in PAGES.items():
            site.add_html(path, f"<!DOCTYPE html><meta charset=utf-8>{html}")
        site.pages["/never"] = Reply(b"", hangs=True)
        return site

    with Newsroom({"pages": build}) as served:
        yield served


@pytest.fixture(scope="module")
def outcomes(newsroom: Newsroom, browser: Browser) -> dict[str, Outcome]:
    """A few pages at once in one browser: what they take is mostly waiting."""

    async def run(shower: Shower) -> dict[str, Outcome]:
        places = asyncio.Semaphore(4)

        async def take(path: str, growth: Growth | None = None, deadline: float = 60) -> Outcome:
            async with places, shower.show(newsroom.address("pages") + path) as (page, guard):
                began = time.monotonic()
                is_there = await settle(page, guard, began + deadline)
                seconds = time.monotonic() - began
                if growth is None:
                    return Outcome(is_there, seconds)
                times = await grow(page, guard, growth, time.monotonic() + deadline)
                return Outcome(is_there, seconds, await page.evaluate("document.links.length"), times)

        def make_growth(most: int = 50, click: str | None = None, enough: int = 1_000) -> Growth:
            return Growth(most, click, lambda html: html.count("href=") < enough)

        await take("/plain")  # the first page takes the browser longer
        wanted = {
            **{path: take(path) for path in ("/plain", "/late", "/empty", "/loading")},
            "/restless": take("/restless", deadline=1.5),
            **{path: take(path, make_growth()) for path in ("/scrolled", "/pressed", "/pressed-by-class")},
            "/not-pressed": take("/not-pressed", make_growth()),
            "at most twice": take("/scrolled", make_growth(most=2)),
            "as long as there is news": take("/scrolled", make_growth(enough=10)),
            "/starved": take("/starved", make_growth(most=1)),
            "none": take("/scrolled", make_growth(most=0)),
            "/named": take("/named", make_growth(most=3, click=".on")),
            "named, and not there": take("/scrolled", make_growth(click=".off")),
        }
        return dict(zip(wanted, await asyncio.gather(*wanted.values()), strict=True))

    return browser.run(run)


@pytest.mark.parametrize(("path", "least"), [("/plain", 0.4), ("/late", 1.4), ("/loading", 2.4), ("/empty", 4.9)])
def test_a_page_is_there_when_nothing_changes_any_more(outcomes: dict[str, Outcome], path: str, least: float) -> None:
    assert outcomes[path].is_there
    assert outcomes[path].seconds >= least


def test_a_page_that_never_rests_is_taken_as_it_is_at_the_deadline(outcomes: dict[str, Outcome]) -> None:
    assert not outcomes["/restless"].is_there
    assert outcomes["/restless"].seconds >= 1.4


@pytest.mark.parametrize(
    ("name", "links", "times"),
    [
        *(("/scrolled", 20, 3), ("/pressed", 15, 2), ("/pressed-by-class", 15, 2), ("/named", 20, 3)),
        ("/starved", 10, 1),
        *(("at most twice", 15, 2), ("as long as there is news", 10, 1), ("none", 5, 0)),
        *(("named, and not there", 5, 0), ("/not-pressed", 6, 0)),
    ],
)
def test_a_listing_shows_more_as_long_as_it_does_and_is_wanted(
    outcomes: dict[str, Outcome], name: str, links: int, times: int
) -> None:
    assert (outcomes[name].links, outcomes[name].times) == (links, times)


def test_a_redirect_ends_the_waiting(newsroom: Newsroom, browser: Browser) -> None:
    async def run(shower: Shower) -> bool:
        async with shower.show(newsroom.address("pages") + "/restless") as (page, guard):
            guard.redirect = "https://harbour.example/"
            return await settle(page, guard, time.monotonic() + 8)

    assert browser.run(run)  # and it was not waited for until the time was up
