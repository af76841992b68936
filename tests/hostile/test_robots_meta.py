"""Pages that ask robots not to index them, or not to follow their links."""

from __future__ import annotations

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from ..crawling import Crawl, run_crawl
from ..small_site import SmallSite, send

Answer = Callable[[BaseHTTPRequestHandler, bytes], object]


def ask(directives: str, name: str = "robots") -> Answer:
    """Answers with the page and a meta tag that asks robots for this."""
    meta = f'<meta name="{name}" content="{directives}"><title>'.encode()
    return lambda handler, page: send(handler, page.replace(b"<title>", meta))


def ask_by_header(directives: str) -> Answer:
    return lambda handler, page: send(handler, page, X_Robots_Tag=directives)


def crawl(site: SmallSite, folder: Path, **settings: str) -> Crawl:
    return run_crawl("news", folder / "a.jsonl", url=site.address, channels="false", settings=settings)


def list_read(done: Crawl) -> list[int]:
    """The numbers of the articles that were written."""
    return sorted(int(record["url"].removesuffix(".html").rsplit("-", 1)[1]) for record in done.records)


def test_what_is_not_to_be_indexed_is_left_out_and_all_else_is_written(tmp_path: Path) -> None:
    with SmallSite(8) as site:
        site.instead = {
            "/": ask("noindex, follow"),  # as archives and tag pages say
            site.paths[0]: ask("noindex"),
            site.paths[1]: ask("max-snippet:-1, max-image-preview:large, noodp, noimageindex"),
            site.paths[2]: ask("noindex", "googlebot"),
            site.paths[3]: ask_by_header("NONE"),
            site.paths[4]: ask_by_header("otherbot: noindex"),
            site.paths[5]: ask_by_header("newscrawl: noindex"),
            site.paths[6]: ask("unavailable_after: 2020-05-01"),
        }
        done = crawl(site, tmp_path)
        assert list_read(done) == [2, 3, 5, 8]
        (row,) = [line for line in done.log.splitlines() if "not to be indexed" in line]
        assert row.split()[4] == "4"
        assert "NEWSCRAWL_ROBOTS_META=record" in row

        again = crawl(site, tmp_path / "all", NEWSCRAWL_ROBOTS_META="record")
        assert list_read(again) == list(range(1, 9))
        told = {record["url"].removeprefix(site.address): record["usage"]["noindex"] for record in again.records}
        assert told[site.paths[0]] == {"value": True, "source": "meta:robots", "raw": "noindex"}
        assert told[site.paths[3]] == {"value": True, "source": "header:x-robots-tag", "raw": "NONE"}
        assert told[site.paths[4]] is None


def test_a_start_page_whose_links_are_not_to_be_followed_is_said(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead["/"] = ask("nofollow")
        done = crawl(site, tmp_path)
        assert set(site.asked) == {"/robots.txt", "/"}
        assert f"{site.address} asks robots not to follow its links" in done.log.replace("/ asks", " asks")
        assert list_read(crawl(site, tmp_path / "all", NEWSCRAWL_ROBOTS_META="record")) == [1, 2]


def test_nofollow_of_a_link_and_of_a_sitemaps_answer_is_no_reason(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        urls = "".join(f"<url><loc>{address}</loc></url>" for address in site.list_addresses()[1:])
        sitemap = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode()
        robots = f"Sitemap: {site.address}/sitemap.xml\n".encode()
        front = f'<html lang=en><h1>News</h1><h2><a rel=nofollow href="{site.paths[0]}">Ferry stays</a></h2></html>'
        site.instead = {
            "/": lambda handler, _: send(handler, front.encode()),
            "/robots.txt": lambda handler, _: send(handler, robots, Content_Type="text/plain"),
            "/sitemap.xml": lambda handler, _: send(
                handler, sitemap, Content_Type="application/xml", X_Robots_Tag="noindex, nofollow"
            ),
        }
        done = run_crawl("news", tmp_path / "a.jsonl", url=site.address)
        assert list_read(done) == [1, 2, 3]
