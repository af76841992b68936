"""The page in a real Chromium, as wide as a desk's screen and as a telephone's, light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from newscrawl.tools.report_page.job_reading import read_figures
from newscrawl.tools.report_page.report_page import ReportPages, make_anchor
from newscrawl.tools.report_page.writing import write_file

from .operation import NOW, SITES, furnish

VIEWS = [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]
_SITES = ["#overview", *(f"#{make_anchor(site.name)}" for site in SITES if site.trouble)]

# Elements that reach beyond the screen, or whose text is wider than they are; not what only a screen reader hears.
_FIND_OVERFLOW = """() => {
  const isClipped = node => node && getComputedStyle(node).clipPath !== 'none';
  const found = [];
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push('the page');
  for (const node of document.querySelectorAll('body *')) {
    if (isClipped(node.closest('.hidden, thead')) || !node.getClientRects().length) continue;
    const box = node.getBoundingClientRect();
    const isBox = node.tagName !== 'svg' && getComputedStyle(node).display !== 'inline';
    const isWide = isBox && node.scrollWidth > node.clientWidth + 1;
    if (box.left < -0.5 || box.right > innerWidth + 0.5 || isWide) found.push(node.outerHTML.slice(0, 120));
  }
  return found;
}"""

# The least contrast of any text to what lies behind it, by WCAG 2.2, with the text.
_FIND_CONTRAST = """() => {
  const read = text => { const [r, g, b, a] = text.match(/[\\d.]+/g).map(Number); return [r, g, b, a ?? 1]; };
  const light = rgb => {
    const [r, g, b] = rgb.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const cover = (top, below) => top.slice(0, 3).map((v, n) => v * top[3] + below[n] * (1 - top[3]));
  const findGround = node => {
    const layers = [];
    for (; node; node = node.parentElement) {
      const colour = read(getComputedStyle(node).backgroundColor);
      if (colour[3]) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((below, top) => cover(top, below), [255, 255, 255]);
  };
  const measured = [];
  const measure = (style, node, text) => {
    const ground = findGround(node), ink = cover(read(style.color), ground);
    const [high, low] = [light(ink), light(ground)].sort((a, b) => b - a);
    measured.push([(high + 0.05) / (low + 0.05), text.trim().slice(0, 60)]);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node.getClientRects().length || node.closest('svg')) continue;
    measure(getComputedStyle(node), node, walker.currentNode.data);
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    const before = getComputedStyle(node, '::before');
    if (node.getClientRects().length && before.content !== 'none') measure(before, node, node.dataset.label);
  }
  return measured.sort((a, b) => a[0] - b[0])[0].concat(measured.length);
}"""

_SHOW_TARGET = """href => {
  location.hash = href;
  const node = document.getElementById(href.slice(1));
  return Boolean(node && node.getClientRects().length);
}"""


@pytest.fixture(scope="module")
def started(browser_path: Path) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("operation")
    furnish(folder)
    return write_file(ReportPages(read_figures(folder, NOW)), folder / "report.html").as_uri()


@pytest.fixture(params=VIEWS, ids=lambda view: f"{view[0]}-{view[1]}")
def page(request: pytest.FixtureRequest, started: Browser, address: str) -> Iterator[Page]:
    width, scheme = request.param
    asked: list[str] = []
    with started.new_page(
        viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=True
    ) as opened:
        opened.on("request", lambda request: asked.append(request.url))
        opened.goto(address)
        yield opened
    assert {url.partition("#")[0] for url in asked} == {address}  # nothing else is loaded


@pytest.mark.parametrize("place", _SITES)
def test_nothing_overflows_and_all_text_can_be_read(page: Page, place: str) -> None:
    assert page.evaluate(_SHOW_TARGET, place)
    assert page.evaluate(_FIND_OVERFLOW) == []
    contrast, text, count = page.evaluate(_FIND_CONTRAST)
    assert contrast >= 4.5, text
    assert count > 150


def test_every_link_shows_its_target(page: Page) -> None:
    hrefs = page.evaluate("() => [...document.querySelectorAll('a')].map(node => node.getAttribute('href'))")
    within = sorted({href for href in hrefs if href.startswith("#")})
    assert len(within) > 10 + len(SITES)
    for href in within:
        page.evaluate(_SHOW_TARGET, "#overview")  # where the parts are
        assert page.evaluate(_SHOW_TARGET, href), href
    assert all(href.startswith("https://") for href in hrefs if not href.startswith("#"))


def test_a_site_has_its_page_for_itself(page: Page) -> None:
    first = page.locator("#sites tbody a").first
    name = first.inner_text()
    first.click()
    assert page.locator("h1:visible").all_inner_texts() == [name]
    page.locator("a:visible", has_text="All sites").first.click()
    assert page.locator("h1:visible").all_inner_texts() == [f"3 of {len(SITES)} sites in trouble"]


@pytest.mark.parametrize("width", [320, 600, 780, 990, 1100])
def test_nothing_overflows_on_other_screens(started: Browser, address: str, width: int) -> None:
    with started.new_page(viewport={"width": width, "height": 900}) as opened:
        opened.goto(address)
        assert opened.evaluate(_FIND_OVERFLOW) == []


def test_it_prints_dark_on_white(started: Browser, address: str) -> None:
    with started.new_page(viewport={"width": 794, "height": 1123}, color_scheme="dark") as opened:
        opened.goto(address)
        opened.emulate_media(media="print")
        assert opened.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert opened.evaluate("() => getComputedStyle(document.querySelector('nav')).display") == "none"
        contrast, text, _ = opened.evaluate(_FIND_CONTRAST)
        assert contrast >= 4.5, text
        assert opened.evaluate(_FIND_OVERFLOW) == []
