"""Crawls whose addresses are odd: bad ones on pages, and start addresses as people type them."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from .crawling import Crawl, run_crawl
from .desk import Desk
from .newsroom.certificate import make_tls_context
from .small_site import PARAGRAPH
from .starting import SCRAPY, run
from .test_bad_addresses import WRITTEN

SECRET = "s3cret"
LOGIN = "Basic " + base64.b64encode(f"desk:{SECRET}".encode()).decode()


def name_story(number: int) -> str:
    return f"/news/2024/05/{number:02}/ferry-number-{number}.html"


def write_story(number: int, head: str = "") -> str:
    text = "".join(f"<p>Story {number}, {part}: {PARAGRAPH * 3}</p>" for part in range(5))
    title = f"Ferry number {number} stays in use"
    return (
        f"<html lang=en><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{text}</article></body>"
    )


def write_listing(*hrefs: str, head: str = "") -> str:
    links = "".join(f"<li><h2><a href='{href}'>The ferry stays in use: {href[-16:]}</a></h2></li>" for href in hrefs)
    return f"<html lang=en><head><title>News</title>{head}</head><body><h1>News</h1><ul>{links}</ul></body></html>"


def list_paths(crawl: Crawl) -> list[str]:
    return sorted("/" + record["url"].split("/", 3)[3] for record in crawl.records)


def test_bad_addresses_cost_a_crawl_nothing_else(tmp_path: Path) -> None:
    desk = Desk()
    with desk.serve():
        child = "<sitemap><loc>{}</loc></sitemap>"
        feed = '<link rel=alternate type="application/rss+xml" href="{}">'
        locs = "".join(f"<url><loc>{loc}</loc></url>" for loc in (*WRITTEN, desk.address + name_story(4)))
        item = "<item><title>The ferry</title><link>{}</link></item>"
        desk.pages = {
            "/": write_listing(
                *WRITTEN, name_story(1), name_story(2), name_story(3), "/news/2024/05/09/moved-to-nowhere.html",
                head=feed.format(WRITTEN[0]) + feed.format("/feed.xml") + f'<link rel=next href="{WRITTEN[1]}">',
            ),
            "/robots.txt": "".join(f"Sitemap: {url}\n" for url in WRITTEN) + "Sitemap: /index.xml\n",
            "/index.xml": f"<sitemapindex>{''.join(map(child.format, [*WRITTEN, '/one.xml']))}</sitemapindex>",
            "/one.xml": f"<urlset>{locs}</urlset>",
            "/feed.xml": f"<rss><channel>{item.format(WRITTEN[0])}{item.format(name_story(5))}</channel></rss>",
            "/news/2024/05/09/moved-to-nowhere.html": "->http://127.0.0.1:99999/a",
            name_story(2): write_story(2, f'<meta http-equiv=refresh content="0; url={WRITTEN[0]}">'),
            **{name_story(number): write_story(number) for number in (1, 3, 4, 5)},
        }  # fmt: skip
        crawl = run_crawl("news", tmp_path / "out.jsonl", url=f"{desk.address}/")
    assert "Traceback" not in crawl.log
    assert crawl.exit_code == 0
    assert list_paths(crawl) == [name_story(number) for number in range(1, 6)]
    assert f" addresses on {desk.address}/: there can be no such host or port." in crawl.log
    assert "moved-to-nowhere.html: it leads to an address that cannot be asked for." in crawl.log


def test_a_login_goes_to_its_host_alone_and_is_written_nowhere(tmp_path: Path) -> None:
    desk, other = Desk(login=LOGIN), Desk(host="127.0.0.2")
    with desk.serve(), other.serve():
        moved = "/news/2024/05/09/moved-to-another-host.html"
        back = f"->http://desk:an0ther@{desk.host}:{desk.port}{name_story(3)}"
        desk.pages = {
            "/": write_listing(name_story(1), f"http://desk:{SECRET}@{desk.host}:{desk.port}{name_story(2)}", moved),
            "/robots.txt": "Sitemap: /one.xml\n",
            "/one.xml": f"<urlset><url><loc>{desk.address}{name_story(1)}</loc></url></urlset>",
            moved: f"->{other.address}/back",
            **{name_story(number): write_story(number) for number in (1, 2, 3)},
        }
        other.pages = {"/": write_listing(), "/back": back}
        typed = f"http://desk:{SECRET}@{desk.host}:{desk.port}/"
        arguments = {"settings": {"NEWSCRAWL_DATA_DIR": str(tmp_path / "data")}, "url": f"{typed} {other.address}/"}
        crawl = run_crawl("news", tmp_path / "out.jsonl", **arguments)
        assert crawl.exit_code == 3  # the other site has no article
        assert list_paths(crawl) == [name_story(number) for number in (1, 2, 3)]
        assert {login for _, login in desk.asked} == {LOGIN}
        assert other.paths
        assert {login for _, login in other.asked} == {None}

        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert {"out.jsonl", "out.sqlite", "jobs.jsonl"} <= {path.name for path in files}
        said = [crawl.log.encode(), *(path.read_bytes() for path in files)]
        for secret in (SECRET, "an0ther", LOGIN.split()[1]):
            assert [text for text in said if secret.encode() in text] == []

        without = run_crawl("news", tmp_path / "out.jsonl", url=f"{desk.address}/")
        assert without.exit_code == 1
        assert "it wants a name and a password: give them in the start address" in without.log
        desk.pages["/"] = write_listing(name_story(1), name_story(4))
        desk.pages[name_story(4)] = write_story(4)
        again = run_crawl("news", tmp_path / "out.jsonl", **arguments)
        assert again.exit_code == 0
        assert list_paths(again) == [name_story(number) for number in (1, 2, 3, 4)]


def test_a_wrong_address_with_a_login_is_refused_without_it(tmp_path: Path) -> None:
    crawl = run_crawl("news", tmp_path / "out.jsonl", url=f"https://desk:{SECRET}@harbour.example:99999/")
    assert crawl.exit_code == 2
    assert "url=https://harbour.example:99999/ is no web address" in crawl.log
    assert SECRET not in crawl.log


@pytest.mark.parametrize("answers_by", ["https", "http"])
def test_without_a_scheme_https_goes_first(tmp_path: Path, answers_by: str) -> None:
    desk = Desk({"/": write_listing(name_story(1)), name_story(1): write_story(1)})
    desk.pages["/robots.txt"] = "User-agent: *\nDisallow: /secret/\nSitemap: /one.xml"
    desk.pages["/one.xml"] = "<urlset></urlset>"
    tls = make_tls_context() if answers_by == "https" else None
    own_certificate = ("-s", "NEWSCRAWL_VERIFY_TLS=off")
    with desk.serve(tls):
        address = f"{answers_by}://127.0.0.1:{desk.port}"
        crawl = run_crawl("news", tmp_path / "out.jsonl", url=f"127.0.0.1:{desk.port}")
        again = run_crawl("news", tmp_path / "out.jsonl", url=f"{address}/")
        looked = run(
            [*SCRAPY, "inspect", f"127.0.0.1:{desk.port}", "--json", "-s", "DOWNLOAD_DELAY=0", *own_certificate]
        )
    assert crawl.exit_code == again.exit_code == 0
    assert [record["url"] for record in crawl.records] == [address + name_story(1)]
    said = "it answers by https" if tls else "cannot be reached by https"
    assert crawl.log.count(f"127.0.0.1:{desk.port} was typed without a scheme") == 1
    assert said in crawl.log
    assert "Traceback" not in crawl.log
    assert "typed without a scheme" not in again.log
    assert desk.paths.count("/robots.txt") == 2  # the second crawl has it from the state
    assert len(again.records) == 1  # the same run's key, the same article
    assert json.loads(looked.stdout)["url"] == f"{address}/"


def test_a_start_is_one_address_though_it_has_commas_and_spaces(tmp_path: Path) -> None:
    path = "/news/1,harbour-story,nId,70000.html"
    with Desk({path: write_listing(name_story(1)), name_story(1): write_story(1)}).serve() as desk:
        desk.pages["/?q=two%20words"] = write_listing(name_story(2))
        desk.pages[name_story(2)] = write_story(2)
        both = f"{desk.address}{path}, 127.0.0.1:{desk.port}/?q=two words"
        crawl = run_crawl("news", tmp_path / "out.jsonl", url=both, channels="false")
    assert crawl.exit_code == 0
    assert sorted(desk.paths) == sorted([path, "/?q=two%20words", "/robots.txt", name_story(1), name_story(2)])
    assert list_paths(crawl) == [name_story(1), name_story(2)]


def test_a_start_may_be_redirected_again_and_again_and_links_may_have_no_scheme(tmp_path: Path) -> None:
    with Desk().serve() as desk:
        rest = f"//127.0.0.1:{desk.port}"
        desk.pages = {
            "/": "->/a",
            "/a": f"->{rest}/b",
            "/b": f"->HTTP:{rest}/news/",
            "/news/": write_listing(rest + name_story(1), f"HTTP:{rest}{name_story(2)}"),
            **{name_story(number): write_story(number) for number in (1, 2)},
        }
        crawl = run_crawl("news", tmp_path / "out.jsonl", url=f"HTTP:{rest}", channels="false")
    assert crawl.exit_code == 0
    assert desk.paths[1:5] == ["/", "/a", "/b", "/news/"]
    assert list_paths(crawl) == [name_story(1), name_story(2)]
