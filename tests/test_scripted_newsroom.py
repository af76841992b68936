"""The sites for a browser: a bare Chromium shows what their records say, and plain HTTP does not."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Dialog, Error, Page, sync_playwright

from .newsroom.growing import COUNTS, PAGE_SIZE, list_growing
from .newsroom.plain import build_plain
from .newsroom.scripted import NOT_FOR_READERS, build_scripted
from .newsroom.server import SITES, SITES_FOR_A_BROWSER, Newsroom
from .newsroom.site import Record
from .newsroom.unruly import LOST, SHOWN, find_record_of

OPTIONS = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--no-first-run"),
)

READ_STORY = """(headline) => {
  const story = document.querySelector("article");
  return story?.querySelector("h1").innerText === headline
    && { title: document.title, time: story.querySelector("time").dateTime, text: story.innerText };
}"""


@pytest.fixture(scope="module")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom({**SITES_FOR_A_BROWSER, "prefilled": SITES["prefilled"]}) as served:
        yield served


@pytest.fixture(scope="module")
def browser(browser_path: Path) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(8000)
        yield page


def fetch(address: str, headers: dict[str, str] | None = None, timeout: float = 10) -> str:
    """What plain HTTP gets, as text."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc, timeout=timeout)
    try:
        connection.request("GET", parts.path, headers=headers or {})
        with connection.getresponse() as response:
            return unescape(response.read().decode())
    finally:
        connection.close()


def wait_for_story(page: Page, record: Record) -> None:
    """Wait until the page has the article's headline, and look whether it shows all the rest."""
    shown = page.wait_for_function(READ_STORY, arg=record["headline"]).json_value()
    assert shown["title"].startswith(record["headline"])
    assert shown["time"] == record["date_published"]
    parts = [*record["authors"], *record["body"].split("\n\n")]
    assert [part for part in parts if part not in shown["text"]] == []


def wait_for_heading(page: Page, heading: str) -> None:
    page.wait_for_function("heading => document.querySelector('h1')?.innerText === heading", arg=heading)


def list_links(page: Page) -> set[str]:
    links: list[str] = page.eval_on_selector_all("a[href]", "links => links.map((link) => link.pathname)")
    return set(links)


def wait_until(is_so: Callable[[], bool], page: Page) -> None:
    deadline = time.monotonic() + 8
    while not is_so():
        assert time.monotonic() < deadline
        page.wait_for_timeout(20)


def test_the_scripted_site_is_empty_without_a_browser_and_whole_with_one(newsroom: Newsroom, page: Page) -> None:
    address, site = newsroom.address("scripted"), newsroom.sites["scripted"]
    built = [record for record in site.records if record["paths"][0].startswith("/story/")]
    assert len(built) == 12
    shells = {fetch(address + path) for path in ["/", "/news/", "/sport/", *(r["paths"][0] for r in built)]}
    assert len(shells) == 1
    assert 'href="/archive/"' in shells.pop()
    links = set()
    for listing in ("/news/", "/sport/", "/"):
        page.goto(address + listing, wait_until="commit")
        page.wait_for_selector(".card")
        links |= list_links(page)
    assert {record["paths"][0] for record in built} <= links
    for record in built:
        page.goto(address + record["paths"][0], wait_until="commit")
        wait_for_story(page, record)
        assert record["headline"] in page.inner_text("script[type='application/ld+json']")


def test_the_scripted_site_goes_from_page_to_page_by_itself(newsroom: Newsroom, page: Page) -> None:
    site = newsroom.sites["scripted"]
    page.goto(newsroom.address("scripted"))
    page.wait_for_selector(".card")
    before = len(newsroom.requests)
    page.click(".menu >> text=Sport")
    wait_for_heading(page, "Sport - The Sound Mirror")
    page.click(".card a >> nth=0")
    page.wait_for_selector("article")
    path = urlsplit(page.url).path
    wait_for_story(page, next(record for record in site.records if path in record["paths"]))
    page.go_back()
    wait_for_heading(page, "Sport - The Sound Mirror")
    asked = [path for _, path in newsroom.requests[before:]]
    assert "/api/sport.json" in asked
    assert not {"/sport/", path} & set(asked)


def test_the_scripted_site_asks_for_what_nobody_needs_and_for_what_is_forbidden(browser: Browser) -> None:
    with Newsroom({"scripted": build_scripted, "plain": build_plain}) as newsroom:
        elsewhere = newsroom.address("plain")
        site = newsroom.sites["scripted"] = build_scripted(newsroom.address("scripted"), elsewhere=elsewhere)
        assert set(site.not_requested) == set(NOT_FOR_READERS)
        with browser.new_context() as context:
            page = context.new_page()
            page.goto(newsroom.address("scripted") + site.records[0]["paths"][0])
            others = ("/api/ad.js", "/media/tide.mp4", "/img/1001.jpg", "/font/mirror.woff2", "/sw.js")
            expected = {("scripted", path) for path in (*others, *NOT_FOR_READERS, "/leaked/elsewhere")}
            expected.add(("plain", "/"))
            wait_until(lambda: expected <= set(newsroom.requests), page)
            assert ("scripted", "/leaked/file") not in newsroom.requests


def test_the_scripted_site_may_be_of_any_size_and_its_archive_is_plain() -> None:
    with Newsroom({"scripted": lambda base: build_scripted(base, count=40, static=200)}) as newsroom:
        address, site = newsroom.address("scripted"), newsroom.sites["scripted"]
        assert len({record["headline"] for record in site.records}) == 240
        assert len({record["body"] for record in site.records}) == 240
        listings = "".join(fetch(address + path) for path in site.pages if path.startswith(("/archive/page", "/news")))
        first = fetch(f"{address}/archive/")
        archived = [record for record in site.records if record["paths"][0].startswith("/archive/")]
        assert len(archived) == 200
        for record in archived:
            assert f'href="{record["paths"][0]}"' in first + listings
            text = fetch(address + record["paths"][0])
            assert [part for part in record["body"].split("\n\n") if part not in text] == []


def test_the_prefilled_site_has_its_articles_as_data_that_no_script_shows(newsroom: Newsroom, page: Page) -> None:
    address, site = newsroom.address("prefilled"), newsroom.sites["prefilled"]
    front = fetch(address) + fetch(f"{address}/latest/")
    assert all(f'href="{record["paths"][0]}"' in front for record in site.records)
    for record in site.records:
        text = fetch(address + record["paths"][0]).replace('\\"', '"')
        assert [part for part in [record["headline"], *record["body"].split("\n\n")] if part not in text] == []
    for record in site.records[:4]:
        page.goto(address + record["paths"][0])
        assert page.inner_text("body").strip() == ""


@pytest.mark.parametrize("name", COUNTS)
def test_listings_grow_as_the_reader_scrolls_or_clicks(newsroom: Newsroom, page: Page, name: str) -> None:
    address, site = newsroom.address("growing"), newsroom.sites["growing"]
    expected = {record["paths"][0] for record in list_growing(site, name)}
    assert len(expected) == COUNTS[name]
    html = fetch(f"{address}/{name}/")
    at_first = sum(f'href="{path}"' in html for path in expected)
    assert at_first == (0 if name == "stream" else PAGE_SIZE[name])
    page.goto(f"{address}/{name}/")
    page.wait_for_timeout(100)
    assert len(expected & list_links(page)) == at_first
    seen = at_first
    while seen < len(expected):
        if name == "more":
            page.click(".load-more")
        else:
            page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
        wait_until(lambda seen=seen: len(expected & list_links(page)) > seen, page)  # type: ignore[misc]
        seen = len(expected & list_links(page))
    assert page.locator(".load-more").count() == 0


def test_the_consent_walls_cover_an_article_that_is_there(newsroom: Newsroom, page: Page) -> None:
    address, site = newsroom.address("growing"), newsroom.sites["growing"]
    plain, built = (record for record in site.records if record["paths"][0].startswith("/walled/"))
    assert plain["body"].split("\n\n")[0] in fetch(address + plain["paths"][0])
    assert built["headline"] not in fetch(address + built["paths"][0])
    for record in (plain, built):
        page.goto(address + record["paths"][0])
        wait_for_story(page, record)
        assert page.locator(".wall").is_visible()
        assert page.evaluate("getComputedStyle(document.body).overflow") == "hidden"
        on_top = "document.elementFromPoint(300, 300).closest('.wall') !== null"
        assert page.evaluate(on_top)


def open_unruly(newsroom: Newsroom, page: Page, name: str) -> Record:
    """Go to a page that shows its article; it is not there for plain HTTP."""
    record = find_record_of(newsroom.sites["unruly"], name)
    address = newsroom.address("unruly") + record["paths"][0]
    assert record["headline"] not in fetch(address)
    page.goto(address, wait_until="commit")
    wait_for_story(page, record)
    return record


@pytest.mark.parametrize("name", SHOWN)
def test_unruly_pages_show_their_article(newsroom: Newsroom, page: Page, name: str) -> None:
    began = time.monotonic()
    record = open_unruly(newsroom, page, name)
    assert name != "slow" or time.monotonic() - began > 3
    page.wait_for_timeout({"never-loads": 200, "never-ends": 200, "leaves": 600}.get(name, 0))
    is_parsed = page.evaluate("document.readyState") != "loading"
    assert is_parsed == (name not in ("never-loads", "never-ends"))
    assert urlsplit(page.url).path == record["paths"][0]


def test_what_never_comes_is_waited_for(newsroom: Newsroom) -> None:
    site = newsroom.sites["unruly"]
    never_ends = find_record_of(site, "never-ends")["paths"][0]
    assert fetch(newsroom.address("unruly") + never_ends).endswith("</html>\n")
    for path, headers in (("/never/comes.js", {}), (never_ends, {"Sec-Fetch-Dest": "document"})):
        with pytest.raises(TimeoutError):
            fetch(newsroom.address("unruly") + path, headers, timeout=0.3)


def test_one_eats_memory_without_end(newsroom: Newsroom, page: Page) -> None:
    open_unruly(newsroom, page, "eats-memory")
    page.wait_for_function("held.length > 4")


def test_one_opens_windows_and_dialogs(newsroom: Newsroom, page: Page) -> None:
    dialogs: list[str] = []
    windows: list[Page] = []

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", dismiss)
    page.on("popup", lambda window: windows.append(window))
    open_unruly(newsroom, page, "opens-windows")
    wait_until(lambda: {"alert", "confirm", "prompt"} <= set(dialogs) and len(windows) > 1, page)
    assert ("unruly", "/private/popup.html") in newsroom.requests


def test_scripts_lead_to_articles_that_are_linked_nowhere(newsroom: Newsroom, page: Page) -> None:
    address, site = newsroom.address("unruly"), newsroom.sites["unruly"]
    front = fetch(address)
    for record in site.records[len(SHOWN) :]:
        to, by = record["paths"]
        assert f'href="{by}"' in front
        assert f'href="{to}"' not in front
        page.goto(address + by)
        page.wait_for_url(address + to)
        wait_for_story(page, record)


def test_one_goes_round_for_ever(newsroom: Newsroom, page: Page) -> None:
    page.goto(newsroom.address("unruly") + "/story/goes-round", wait_until="commit")
    wait_until(lambda: newsroom.requests.count(("unruly", "/story/goes-round")) > 4, page)


def test_one_crashes_its_tab(newsroom: Newsroom, page: Page) -> None:
    with page.expect_event("crash"):
        page.goto(newsroom.address("unruly") + "/story/crashes", wait_until="commit")


def test_one_is_lost_in_a_loop(newsroom: Newsroom, page: Page) -> None:
    before = len(newsroom.requests)
    page.goto(newsroom.address("unruly") + "/story/loops", wait_until="commit")
    wait_until(lambda: ("unruly", "/api/loops.json") in newsroom.requests[before:], page)
    page.wait_for_timeout(200)
    with pytest.raises(Error, match="Timeout"):
        page.wait_for_function("true", timeout=1000)


def test_what_shows_nothing_is_never_exported(newsroom: Newsroom) -> None:
    site = newsroom.sites["unruly"]
    front = fetch(newsroom.address("unruly"))
    assert all(f"/story/{name}" in site.not_exported and f'href="/story/{name}"' in front for name in LOST)
    assert all(f'href="{find_record_of(site, name)["paths"][0]}"' in front for name in SHOWN)


def test_the_command_serves_these_sites_too_where_told_to(tmp_path: Path) -> None:
    port_file = tmp_path / "addresses.json"
    command = [sys.executable, "-m", "tests.newsroom", "--browser", "--port-file", str(port_file), "--duration", "0"]
    subprocess.run(command, cwd=Path(__file__).parents[1], check=True, stdout=subprocess.DEVNULL, timeout=60)
    served = json.loads(port_file.read_text(encoding="utf-8"))
    assert served.keys() == {*SITES, *SITES_FOR_A_BROWSER}
