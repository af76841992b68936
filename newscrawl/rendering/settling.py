"""Waits until a page has shown its content, and makes a listing show more."""

from __future__ import annotations

import asyncio
import time
from functools import cache
from typing import NamedTuple

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page

from ..frontier.meta import Growth
from ..text.tables import read_table
from .guard import PageGuard

# All in seconds of the page's own time: on a busy machine, a page may be quiet because its scripts get no turn.
_TICK = 0.1
_LONGEST_TICK = 1.0  # seconds of our time, for pages whose clock stands still
_QUIET = 0.4  # without a change, once nothing is on its way: the page is there
_QUIET_WHILE_LOADING = 2.5
_QUIET_WHILE_EMPTY = 5.0
_GROWTH_PATIENCE = 1.5  # for what a scroll or a press brings
_LITTLE = 200  # characters of text; a page with fewer is still empty

_WAIT = "milliseconds => new Promise(done => setTimeout(done, milliseconds))"
_MEASURE = """() => {
  const body = document.body;
  return body ? [body.innerText.length, document.links.length] : [0, 0];
}"""
# Presses the button that shows more; whether there is one. It is the page's own click, which no consent wall catches.
_PRESS = """([selector, words]) => {
  const says = (text) => words.some((word) => text.toLowerCase().startsWith(word));
  const isIt = (e) => says(e.textContent.trim().slice(0, 40)) || /load-?more|show-?more/i.test(e.className);
  const all = [...document.querySelectorAll(selector || "button, [role=button], a:not([href]), a[href^='#']")];
  const button = all.find((e) => e.getClientRects().length && !e.disabled && (selector || isIt(e)));
  if (button) button.click();
  return Boolean(button);
}"""
_SCROLL = "() => scrollTo(0, Math.max(document.body.scrollHeight, document.documentElement.scrollHeight))"


async def settle(page: Page, guard: PageGuard, until: float) -> bool:
    """Waits until the page is there; returns False where `until`, by time.monotonic, comes first.

    Does not wait for a page that the crawl is to ask for anew.
    """
    last, quiet = await _measure(page), 0.0
    while guard.redirect is None and not guard.ran_out:
        await _tick(page)
        measured = await _measure(page)
        quiet = quiet + _TICK if measured == last else 0.0
        last = measured
        loading_or_not = _QUIET_WHILE_LOADING if guard.is_loading else _QUIET
        if quiet >= (_QUIET_WHILE_EMPTY if last.characters < _LITTLE else loading_or_not):
            return True
        if time.monotonic() >= until:
            return False
    return True


async def grow(page: Page, guard: PageGuard, growth: Growth, until: float) -> int:
    """Makes the page show more as long as there is news in it. Returns how often it did."""
    for times in range(growth.most):
        if time.monotonic() >= until or not growth.goes_on(await page.content()):
            return times
        links = (await _measure(page)).links
        if growth.click is None:
            await page.evaluate(_SCROLL)
        if growth.click is not None or not await _wait_for_more(page, guard, links, until):
            if not await page.evaluate(_PRESS, [growth.click, _load_more_words()]):
                return times
            if not await _wait_for_more(page, guard, links, until):
                return times
    return growth.most


@cache
def _load_more_words() -> list[str]:
    return [words for (words,) in read_table(__package__, "more_words")]


async def _wait_for_more(page: Page, guard: PageGuard, links: int, until: float) -> bool:
    """Waits for more than so many links. Returns whether they came."""
    waited = 0.0
    while (await _measure(page)).links <= links:
        if (waited >= _GROWTH_PATIENCE and not guard.is_loading) or time.monotonic() >= until:
            return False
        await _tick(page)
        waited += _TICK
    await settle(page, guard, until)
    return True


async def _tick(page: Page) -> None:
    # The call is not cancelled with the crawl: Playwright hands the answer of a cancelled call to a listener, and there
    # is none.
    turn = asyncio.ensure_future(page.evaluate(_WAIT, _TICK * 1000))
    turn.add_done_callback(lambda done: done.cancelled() or done.exception())
    await asyncio.wait({turn}, timeout=_LONGEST_TICK)
    error = turn.exception() if turn.done() else None
    if isinstance(error, PlaywrightError) and _is_loading_anew(error):
        await asyncio.sleep(_TICK)
    elif error is not None:
        raise error


class _Measured(NamedTuple):
    characters: int  # of text that the page shows
    links: int


async def _measure(page: Page) -> _Measured:
    try:
        characters, links = await page.evaluate(_MEASURE)
    except PlaywrightError as error:
        if _is_loading_anew(error):
            return _Measured(0, 0)
        raise
    return _Measured(characters, links)


def _is_loading_anew(error: PlaywrightError) -> bool:
    return "context was destroyed" in error.message or "navigation" in error.message
