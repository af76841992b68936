"""Crawls that pages try to lead to this machine, into closed networks, or to other sites. Names are the tests' own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .crawling import Crawl, run_crawl
from .desk import Desk
from .fetching.names import SETTING
from .newsroom.certificate import make_tls_context
from .test_addresses import list_paths, name_story, write_listing, write_story

NAMES = (
    "courier.example.com=127.0.0.2 www.example.com=127.0.0.2 files.example.com=127.0.0.3 other.example.net=127.0.0.2 "
    "moved.example.com=127.0.0.2,127.0.0.3"
)
FEED = '<link rel=alternate type="application/rss+xml" href="{}">'


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Desk(host="127.0.0.2").serve() as served:
        yield served


@pytest.fixture
def inner(desk: Desk) -> Iterator[Desk]:
    """What nobody outside may see, on the same port of another address."""
    with Desk(host="127.0.0.3", port=desk.port).serve() as served:
        served.pages = {f"/{name}": write_story(90 + number) for number, name in enumerate(("a", "b", "c"))}
        yield served


def crawl_named(output: Path, url: str, **settings: str) -> Crawl:
    return run_crawl("news", output, settings={**SETTING, **settings}, environment={"NAMES": NAMES}, url=url)


def furnish(desk: Desk, base: str, inside: str) -> None:
    """Every road that leads from a site to an address: `inside` has the host that they lead to."""
    item = "<item><title>The ferry goes on</title><link>{}</link></item>"
    items = item.format(inside + name_story(5)) + item.format(base + name_story(6))
    more = f'<link rel=next href="{inside}/next?page=2">'
    redirected, refreshed = "/news/2024/05/08/redirected.html", "/news/2024/05/09/refreshed.html"
    desk.pages = {
        "/": write_listing(
            name_story(1), name_story(2), f"{inside}{name_story(3)}", redirected, refreshed, "/based/",
            head=FEED.format(f"{inside}/theirs.xml") + FEED.format("/feed.xml") + more,
        ),
        "/robots.txt": f"Sitemap: {inside}/sitemap.xml\nSitemap: /index.xml\n",
        "/index.xml": f"<sitemapindex><sitemap><loc>{inside}/child.xml</loc></sitemap>"
        "<sitemap><loc>/one.xml</loc></sitemap></sitemapindex>",
        "/one.xml": f"<urlset><url><loc>{inside}{name_story(4)}</loc></url></urlset>",
        "/feed.xml": f"<rss><channel>{items}</channel></rss>",
        "/based/": write_listing("/news/2024/05/10/based.html", head=f'<base href="{inside}/">'),
        redirected: f"->{inside}{name_story(7)}",
        refreshed: f'<meta http-equiv=refresh content="0; url={inside}{name_story(8)}">',
        **{name_story(number): write_story(number) for number in (1, 2, 6)},
    }  # fmt: skip


def test_no_road_leads_to_a_private_address(desk: Desk, inner: Desk, tmp_path: Path) -> None:
    base, inside = (f"http://{name}.example.com:{desk.port}" for name in ("courier", "files"))
    furnish(desk, base, inside)
    crawl = crawl_named(tmp_path / "out.jsonl", f"{base}/")
    assert inner.asked == []
    assert list_paths(crawl) == [name_story(number) for number in (1, 2, 6)]
    assert crawl.exit_code == 0
    assert crawl.log.count("files.example.com (127.0.0.3) is on this machine or in a closed network") == 1
    assert "-s NEWSCRAWL_ALLOW_PRIVATE=files.example.com lets it in" in crawl.log
    assert " private " in crawl.log.split("errors", 1)[1].splitlines()[0]


@pytest.mark.parametrize("allowed", ["on", "127.0.0.0/8", "files.example.com"])
def test_what_the_setting_names_is_let_in(desk: Desk, inner: Desk, tmp_path: Path, allowed: str) -> None:
    base, inside = (f"http://{name}.example.com:{desk.port}" for name in ("courier", "files"))
    desk.pages = {"/": write_listing(name_story(1), f"{inside}{name_story(2)}"), name_story(1): write_story(1)}
    inner.pages = {name_story(2): write_story(2)}
    crawl = crawl_named(tmp_path / "out.jsonl", f"{base}/", NEWSCRAWL_ALLOW_PRIVATE=allowed)
    assert list_paths(crawl) == [name_story(1), name_story(2)]


def test_other_names_of_the_starts_own_address_are_open(desk: Desk, tmp_path: Path) -> None:
    base, same = (f"http://{name}.example.com:{desk.port}" for name in ("courier", "www"))
    desk.pages = {
        "/": write_listing(name_story(1), f"{same}{name_story(2)}", "/news/2024/05/09/moved.html"),
        "/news/2024/05/09/moved.html": f"->{same}{name_story(3)}",
        **{name_story(number): write_story(number) for number in (1, 2, 3)},
    }
    crawl = crawl_named(tmp_path / "out.jsonl", f"{base}/")
    assert list_paths(crawl) == [name_story(number) for number in (1, 2, 3)]


def test_a_name_that_moves_inwards_is_refused_on_the_next_connection(desk: Desk, inner: Desk, tmp_path: Path) -> None:
    furnish(desk, "/", "")
    crawl = crawl_named(tmp_path / "out.jsonl", f"http://moved.example.com:{desk.port}/")
    assert desk.paths == ["/robots.txt"]
    assert inner.asked == []
    assert crawl.exit_code == 1


def test_what_leads_to_another_site_is_left_out_as_a_link_to_it_is(desk: Desk, tmp_path: Path) -> None:
    base, other = f"http://courier.example.com:{desk.port}", f"http://other.example.net:{desk.port}"
    furnish(desk, base, other)
    for number in (3, 4, 5, 7, 8):
        desk.pages[name_story(number)] = write_story(number)
    crawl = crawl_named(tmp_path / "out.jsonl", f"{base}/")
    assert list_paths(crawl) == [name_story(number) for number in (1, 2, 6)]
    assert not {name_story(number) for number in (3, 4, 5, 7, 8)} & set(desk.paths)
    assert not {"/child.xml", "/news/2024/05/10/based.html"} & set(desk.paths)
    assert "redirected.html: it leads to another site." in crawl.log
    assert "refreshed.html: it leads to another site." in crawl.log


def test_another_port_is_another_site(desk: Desk, tmp_path: Path) -> None:
    with Desk(host="127.0.0.2").serve() as console:
        base, port = f"http://courier.example.com:{desk.port}", f"http://courier.example.com:{console.port}"
        furnish(desk, base, port)
        crawl = crawl_named(tmp_path / "out.jsonl", f"{base}/")
    assert not {name_story(number) for number in (3, 4, 5, 7, 8)} & set(console.paths)
    assert list_paths(crawl) == [name_story(number) for number in (1, 2, 6)]


def test_a_site_that_has_moved_is_followed_and_so_is_a_feed_elsewhere(desk: Desk, tmp_path: Path) -> None:
    new, old, feeds = (
        f"http://{name}:{desk.port}" for name in ("courier.example.com", "other.example.net", "other.example.net")
    )
    item = f"<item><title>The ferry goes on</title><link>{new}{name_story(2)}</link></item>"
    desk.pages = {
        "/": write_listing(name_story(1), "/news/2024/05/09/old.html", head=FEED.format("/feed.xml")),
        "/old/": f"->{new}/",
        "/feed.xml": f"->{feeds}/burned.xml",
        "/burned.xml": f"<rss><channel>{item}</channel></rss>",
        "/news/2024/05/09/old.html": f"->{old}/via",  # where the crawl began
        "/via": f"->{new}{name_story(3)}",
        **{name_story(number): write_story(number) for number in (1, 2, 3)},
    }
    crawl = crawl_named(tmp_path / "out.jsonl", f"{old}/old/")
    assert list_paths(crawl) == [name_story(number) for number in (1, 2, 3)]


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    desk = Desk({"/": write_listing(name_story(1)), name_story(1): write_story(1)})
    with desk.serve(make_tls_context()):
        url = f"https://127.0.0.1:{desk.port}/"
        refused = run_crawl("news", tmp_path / "out.jsonl", settings={"NEWSCRAWL_VERIFY_TLS": "on"}, url=url)
        assert refused.exit_code == 1
        assert "its certificate is not valid (-s NEWSCRAWL_VERIFY_TLS=off reads it all the same)" in refused.log
        assert desk.paths == []
        assert list_paths(run_crawl("news", tmp_path / "out.jsonl", url=url)) == [name_story(1)]


def test_a_setting_with_a_wrong_word_is_refused(tmp_path: Path) -> None:
    crawl = run_crawl(
        "news", tmp_path / "o.jsonl", settings={"NEWSCRAWL_ALLOW_PRIVATE": "http://a/"}, url="http://a.com"
    )
    assert crawl.exit_code == 2
    assert "NEWSCRAWL_ALLOW_PRIVATE=http://a/ has http://a/, which is no host" in crawl.log


def test_a_proxy_is_sent_nowhere_else(tmp_path: Path) -> None:
    base, inside = "http://courier.example.com", "http://files.example.com"
    proxy = Desk(host="127.0.0.4")
    with proxy.serve():
        pages = {
            "/": write_listing(name_story(1), f"{inside}{name_story(2)}", f"{base}:{proxy.port}{name_story(3)}"),
            name_story(1): write_story(1),
        }
        proxy.pages = {f"{base}{path}": page for path, page in pages.items()}
        crawl = run_crawl(
            "news",
            tmp_path / "out.jsonl",
            settings=SETTING,
            environment={"NAMES": NAMES, "http_proxy": proxy.address},
            url=f"{base}/",
        )
        assert list_paths(crawl) == [name_story(1)]
        assert proxy.paths
        assert [path for path in proxy.paths if not path.startswith(f"{base}/")] == []
    assert "files.example.com (127.0.0.3) is on this machine or in a closed network" in crawl.log
