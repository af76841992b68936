from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.newsroom.server import SITES_FOR_A_BROWSER, Newsroom
from tests.newsroom.site import Reply, Site, redirect_to
from tests.starting import SCRAPY, run
from tests.warm_process import PROJECT

UNHURRIED = ("-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=0", "-s", "NEWSCRAWL_VERIFY_TLS=off")


def inspect(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*SCRAPY, "inspect", *arguments, *UNHURRIED]
    return run(command)


def list_files() -> set[Path]:
    return set((PROJECT / "output").rglob("*"))


@pytest.mark.parametrize("name", ["modern", "plain", "arabtoday"])
def test_a_site_is_shown_with_few_requests_and_nothing_written(name: str, newsroom: Newsroom) -> None:
    before, files = len(newsroom.requests), list_files()
    done = inspect(newsroom.address(name))
    asked = [path for site, path in newsroom.requests[before:] if site == name]
    assert done.returncode == 0
    assert done.stderr == ""
    assert len(asked) <= 20
    assert f"{len(asked)} requests" in done.stdout.splitlines()[0]
    assert asked.count("/robots.txt") == 1
    assert not set(asked) & set(newsroom.manifest()[name]["not_requested"])
    for label in ("Robots", "Feeds", "Sitemaps", "Sections", "Addresses", "Articles", "Browser", "Size", "Start with"):
        assert any(line.startswith(label) for line in done.stdout.splitlines()), label
    assert f"scrapy crawl news -a url={newsroom.address(name)}" in done.stdout
    assert ("? authors: missing" in done.stdout) is (name == "arabtoday")
    assert list_files() == files


def test_articles_are_shown_as_they_would_be_written(newsroom: Newsroom) -> None:
    found = json.loads(inspect(newsroom.address("modern"), "--json").stdout)
    records = {record["canonical_url"]: record for record in newsroom.manifest()["modern"]["records"]}
    assert len(found["articles"]) == 3  # how far its listings go took the requests for two
    for article in found["articles"]:
        record = records[article["url"].replace("https:", "http:").split("?")[0].rstrip("/") + "/"]
        assert article["headline"] == record["headline"]
        assert article["date_published"] == record["date_published"]
        assert article["authors"] == record["authors"]
        assert article["doubts"] == []
    assert found["addresses"][0]["pattern"] == "/{section}/{date}/{slug}"
    assert found["estimate"]["at_least"] is True
    assert 36 / 1.3 <= found["estimate"]["articles"] <= 36 * 1.3
    assert 20 <= found["estimate"]["articles_least"] <= 36
    assert {section["alone"] for section in found["sections"] if section["is_read"]} == {2, 3, 4, 5}
    assert found["rendering"]["needs_browser"] == "no"


def build_feeds(base: str) -> Site:
    """A site with an address that redirects, a feed, an index of sitemaps, and a rule and a delay for robots."""
    site = Site("feeds")
    rules = f"User-agent: *\nDisallow: /private/\nCrawl-delay: 0.1\nSitemap: {base}/sitemaps.xml\n"
    site.add_text("/robots.txt", rules)
    paths = [f"/news/2024/05/03/ferry-number-{n}-stays-in-use" for n in range(100, 140)]
    links = "".join(f"<li><h3><a href='{path}'>Ferry of {path} stays in use</a></h3></li>" for path in paths[:9])
    feed = "<link rel=alternate type=application/rss+xml href=/rss.xml>"
    site.add_html("/", f"<html lang=en><title>Ferries</title>{feed}<a href=/private/x>Private</a><ul>{links}</ul>")
    site.pages["/start"] = redirect_to("/")
    items = "".join(
        f"<item><title>F</title><link>{base}{p}</link><pubDate>{n:02} May 2024 10:00 GMT</pubDate></item>"
        for n, p in enumerate(paths[:20], 1)
    )
    site.add_text("/rss.xml", f"<rss version='2.0'><channel>{items}</channel></rss>", "application/rss+xml")
    lists = "".join(f"<sitemap><loc>{base}/posts-{n}.xml</loc></sitemap>" for n in range(3))
    site.add_text("/sitemaps.xml", f"<sitemapindex>{lists}</sitemapindex>", "application/xml")
    entries = "".join(f"<url><loc>{base}{path}</loc></url>" for path in paths)
    for n in range(3):
        site.add_text(f"/posts-{n}.xml", f"<urlset>{entries}</urlset>", "application/xml")
    text = "The council voted on Monday to keep the old ferry running until the new bridge opens in two years. "
    for path in paths:
        body = "".join(f"<p>{number}. {text * 3}</p>" for number in range(5))
        site.add_html(path, f"<html lang=en><h1>Ferry of {path}</h1><time datetime=2024-05-03>3 May</time>{body}")
    site.pages["/shop.pdf"] = Reply(b"%PDF", headers={"Content-Type": "application/pdf"})
    app = "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript><script></script>"
    site.add_html("/app", app)
    return site


def test_feeds_sitemaps_rules_and_redirects_are_seen() -> None:
    with Newsroom({"feeds": build_feeds}) as served:
        found = json.loads(inspect(served.address("feeds") + "/start", "--json").stdout)
        assert len(served.requests) == found["requests"] <= 20
        assert found["url"] == served.address("feeds") + "/"
        assert [(f["kind"], f["entries"], f["declared_by"]) for f in found["feeds"]] == [("rss", 20, "page")]
        assert [(s["kind"], s["entries"]) for s in found["sitemaps"]] == [("index", 3), ("urlset", 40), ("urlset", 40)]
        assert found["robots"]["crawl_delay"] == 0.1
        assert found["robots"]["links_forbidden"] == 1
        assert found["estimate"]["articles"] == 120
        assert found["estimate"]["articles_a_day"] == 1.0
        assert found["estimate"]["seconds_a_request"] == 0.1
        assert all("time: the day alone" in article["doubts"] for article in found["articles"])
        shown = inspect(served.address("feeds") + "/app").stdout
        assert "needed: an application's root without children" in shown


def test_what_the_site_says_of_use_is_shown() -> None:
    def build(base: str) -> Site:
        site = build_feeds(base)
        robots = "User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nContent-Signal: search=yes, ai-train=no\n"
        site.add_text("/robots.txt", robots)
        rules = '[{"location": "/news/*-100-*", "tdm-reservation": 1, "tdm-policy": "/terms"}]'
        site.add_text("/.well-known/tdmrep.json", rules, "application/json")
        return site

    with Newsroom({"feeds": build}) as served:
        address = served.address("feeds")
        shown = inspect(address).stdout
        usage = shown[shown.index("Usage") : shown.index("Browser")]
        rows = [" ".join(line.split()) for line in usage.removeprefix("Usage").splitlines()]
        assert "train_ai false robots.txt:content-signal" in rows
        assert "robots_ai_blocked GPTBot robots.txt" in rows
        assert "tdm_reserved true /.well-known/tdmrep.json 1 of 5 articles" in rows
        assert len(served.requests) <= 20
        found = json.loads(inspect(address, "--json", "-s", "NEWSCRAWL_ASK_TDMREP=off").stdout)
        told = {"value": False, "source": "robots.txt:content-signal", "raw": "search=yes, ai-train=no"}
        assert all(article["usage"]["train_ai"] == told for article in found["articles"])
        assert all(article["usage"]["tdm_reserved"] is None for article in found["articles"])


def test_a_site_whose_articles_are_shells_is_said_to_need_a_browser() -> None:
    with Newsroom({"unruly": SITES_FOR_A_BROWSER["unruly"]}) as served:
        shown = inspect(served.address("unruly")).stdout
        assert "? only a browser shows its text" in shown
        assert "needed: 5 of 5 articles come without their text; a crawl takes one" in shown
        drafted = run([*SCRAPY, "newsite", served.address("unruly"), *UNHURRIED])
        assert drafted.returncode == 1
        assert "came without their text, which only a browser shows" in drafted.stderr


def build_detours(base: str) -> Site:
    """A site whose every page is reached over three redirects."""
    site = Site("detours")
    site.add_text("/robots.txt", "")
    paths = [f"/news/2024/05/03/ferry-number-{n}-stays-in-use" for n in range(30)]
    links = "".join(f"<li><h3><a href='{path}'>Ferry of {path} stays in use</a></h3></li>" for path in paths)
    site.add_html("/", f"<html lang=en><title>Ferries</title><ul>{links}</ul>")
    for path in paths:
        for step in range(3):
            site.pages[f"{path}/{step}" if step else path] = redirect_to(f"{path}/{step + 1}")
        site.add_html(f"{path}/3", f"<html lang=en><h1>Ferry of {path}</h1><p>{'It stays in use, they said. ' * 30}")
    return site


def test_redirects_count_as_requests() -> None:
    with Newsroom({"detours": build_detours}) as served:
        done = inspect(served.address("detours"), "--json")
        assert done.returncode == 0
        assert len(served.requests) == 20
        assert json.loads(done.stdout)["requests"] == 20


def test_what_cannot_be_inspected_is_said_in_one_sentence(newsroom: Newsroom) -> None:
    modern = newsroom.address("modern")
    for address, says in (
        (f"{modern}/no-such-page", "it answered 404"),
        (f"{modern}/account/login", "robots.txt forbids"),
        (f"{modern}/img/1.jpg", "it is no HTML page but image/gif"),
        ("http://127.0.0.1:1/", "the connection was refused"),
    ):
        done = inspect(address)
        assert done.returncode == 1
        assert says in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1
        assert done.stdout == ""


@pytest.mark.parametrize("arguments", [[], ["gopher://a.com"]])
def test_a_wrong_command_is_refused(arguments: list[str]) -> None:
    done = inspect(*arguments)
    assert done.returncode == 2
    assert "scrapy inspect https://" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_wrong_setting_is_refused() -> None:
    done = inspect("http://127.0.0.1:1/", "-s", "NEWSCRAWL_MAX_CRAWL_DELAY=long")
    assert done.returncode == 2
    assert "NEWSCRAWL_MAX_CRAWL_DELAY=long is no number" in done.stderr
    assert "Traceback" not in done.stderr
