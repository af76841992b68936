"""The grown newsroom is what crawls are measured by: it must be steady, honest and quick to start."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from datetime import datetime, timedelta, timezone
from urllib.parse import urljoin

import pytest

from newscrawl.channels.sitemaps import read_sitemap
from newscrawl.dedupe.judge import ArticleJudge
from newscrawl.items import Link
from newscrawl.parse import Fetched, parse_page
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState

from .newsroom.grown.newsdesk import Article
from .newsroom.grown.site import GrownSite, Plan

BASE = "http://grown.example"
NOW = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)


def grow(**plan: object) -> GrownSite:
    return GrownSite(BASE, Plan(**{"articles": 200, "sections": 4, "now": NOW, **plan}))  # type: ignore[arg-type]


def read(site: GrownSite, target: str) -> str:
    reply = site.reply(target)
    assert reply.status == 200, target
    return reply.body.decode()


def parse_article(site: GrownSite, article: Article):  # type: ignore[no-untyped-def]
    url = BASE + article.path
    listing = Link(url=url, kind="section", might_be="article", found_on=f"{BASE}/")
    return parse_page(Fetched(read(site, article.path), url, fetched_at="2026-11-20T12:00:00Z", listing=listing))


def test_a_site_may_have_fifty_thousand_articles() -> None:
    assert len(grow(articles=50_000).articles) == 50_000


def test_the_same_seed_makes_the_same_pages() -> None:
    one, other = grow(traps=5), grow(traps=5)
    for path in ("/", "/world/", "/rss.xml", "/sitemap.xml", one.articles[7].path):
        assert read(one, path) == read(other, path)
    assert read(one, "/") != read(grow(traps=5, seed=2), "/")


def test_articles_lie_in_two_years_and_some_twenty_five_in_the_last_day() -> None:
    ages = [NOW - article.published for article in grow(articles=5000).articles]
    assert timedelta(days=700) < max(ages) < timedelta(days=732)
    assert min(ages) > timedelta(0)
    assert 20 <= sum(age < timedelta(days=1) for age in ages) <= 30


def test_every_article_is_read_as_it_was_written_and_none_is_a_copy_of_another() -> None:
    site = grow()
    kinds = Counter()
    with closing(SqliteState(IN_MEMORY)) as state:
        judge = ArticleJudge(state.articles)
        for article in site.articles:
            record = parse_article(site, article).article
            assert record.headline == article.headline
            assert record.body == "\n\n".join(article.paragraphs)
            assert record.date_published == article.published.strftime("%Y-%m-%dT%H:%M:%SZ")
            verdict = judge.judge(record)
            judge.record(record, verdict)
            kinds[verdict.kind] += 1
        assert kinds == {"new": 200}
        assert {judge.judge(parse_article(site, a).article).kind for a in site.change(10)} == {"version"}


def test_what_is_published_or_changed_shows_in_listings_feeds_and_sitemaps() -> None:
    site = grow()
    month = site.articles[-1].published.isoformat()[:7]
    before = read_sitemap(read(site, "/sitemap.xml").encode(), BASE)
    (fresh,), (changed,) = site.publish(1), site.change(1)
    assert changed is not fresh
    after = read_sitemap(read(site, "/sitemap.xml").encode(), BASE)
    assert after.entries[0].lastmod != before.entries[0].lastmod
    assert [e.lastmod for e in after.entries[1:]] == [e.lastmod for e in before.entries[1:]]
    for path in ("/", f"/{fresh.section}/", "/rss.xml", f"/{fresh.section}/rss.xml", "/sitemaps/news.xml"):
        assert fresh.path in read(site, path)
    moved = {
        entry.loc: entry.lastmod for entry in read_sitemap(read(site, f"/sitemaps/{month}.xml").encode(), BASE).entries
    }
    assert moved[BASE + changed.path] == changed.modified.isoformat()


@pytest.mark.parametrize(
    ("validators", "unchanged", "changed"),
    [("true", 304, 200), ("lying", 304, 304), ("useless", 200, 200), ("none", 200, 200)],
)
def test_validators_do_what_they_are_called(validators: str, unchanged: int, changed: int) -> None:
    site = grow(validators=validators)
    headers = {name.lower(): value for name, value in site.answer("/", {}).headers.items()}
    asking = {"if-none-match": headers.get("etag", '"none"'), "if-modified-since": headers.get("last-modified", "")}
    assert site.answer("/", asking).status == unchanged
    site.publish(1)
    assert site.answer("/", asking).status == changed


def test_traps_lead_to_traps_without_end() -> None:
    site = grow(traps=10)
    targets, seen = ["/"], set()
    for _ in range(3):
        found = set()
        for target in targets[:20]:
            parsed = parse_page(Fetched(read(site, target), BASE + target))
            links = {urljoin(BASE, entry.link.url).removeprefix(BASE) for entry in parsed.links}
            found |= {link for link in links if site.name_channel(link) == "trap"} - seen
        assert len(found) > 7
        seen |= found
        targets = sorted(found)
