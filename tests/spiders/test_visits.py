from __future__ import annotations

from pathlib import Path

from scrapy import Request
from scrapy.http import HtmlResponse

from newscrawl.frontier.meta import PageMeta, RenderingPlan, make_meta
from newscrawl.frontier.rhythm import Rhythm
from newscrawl.items import Article, FoundBy, Link, LinkTarget
from newscrawl.links.links import FoundLink
from newscrawl.spiders.visits import VisitPlanner, digest_links
from newscrawl.storage.frontier_records import Visit
from newscrawl.walk.steps import Choice, Steps

NOW = 1_800_014_400.0  # 2027-01-15T12:00:00Z
PLANNER = VisitPlanner(Rhythm())


def answer(
    last: Visit | None = None,
    *,
    in_menu: bool = False,
    link: Link | None = None,
    rendering: RenderingPlan | None = None,
) -> HtmlResponse:
    page = PageMeta(link or Link("https://e.com/"), Steps(in_menu=in_menu), visit=last, rendering=rendering)
    headers = {"ETag": '"1"', "Last-Modified": "Fri, 15 Jan 2027 10:00:00 GMT"}
    return HtmlResponse("https://e.com/", headers=headers, request=Request("https://e.com/", meta=make_meta(page)))


def find(
    name: str, headline: str | None = None, *, navigation: bool = False, published: str | None = None
) -> FoundLink:
    link = Link(f"https://e.com/{name}", headline=headline, might_be="article", date_published=published)
    return FoundLink(link, f"e.com/{name}", in_navigation=navigation, might_be_related=False)


def test_a_visit_keeps_what_the_server_says_of_the_page_but_not_of_a_shell() -> None:
    article = Article(content_hash="a", date_published="2027-01-15")
    visit = PLANNER.plan_article(answer(), NOW, article.date_published, article.content_hash)
    assert (visit.turned_out, visit.seen, visit.due) == ("article", "a", NOW + 3_600)
    assert (visit.etag, visit.last_modified) == ('"1"', "Fri, 15 Jan 2027 10:00:00 GMT")
    shown = PLANNER.plan_article(
        answer(rendering=RenderingPlan(Path("chromium"))), NOW, article.date_published, article.content_hash
    )
    assert (shown.etag, shown.last_modified, shown.seen) == (None, None, "a")


def test_a_listing_that_had_news_is_looked_at_sooner() -> None:
    last = Visit("listing", NOW - 7_200, interval=7_200.0, yielded=5)
    links = [find("1")]
    news = PLANNER.plan_listing(answer(last), NOW, "listing", links, Choice([], fresh=3, promising=2))
    assert (news.due, news.interval, news.yielded) == (NOW + 3_600, 3_600, 4)
    # Links that are new, but not like those of articles, are none.
    none = PLANNER.plan_listing(answer(last), NOW, "listing", links, Choice([], fresh=3))
    assert (none.interval, none.yielded) == (10_800, 2)
    assert PLANNER.plan_listing(answer(), NOW, "listing", links, Choice([], fresh=3)).yielded == 3


def test_a_listing_of_the_menu_is_looked_at_again_soon_and_a_feed_before_half_of_it_has_gone_by() -> None:
    links = [find("1", published="2027-01-15T10:00:00Z"), find("2", published="2027-01-15T10:20:00Z"), find("3")]
    assert PLANNER.plan_listing(answer(in_menu=True), NOW, "listing", links, Choice([])).interval == 900
    assert PLANNER.plan_listing(answer(in_menu=True), NOW, "feed", links, Choice([])).interval == 600
    assert PLANNER.plan_listing(answer(), NOW, "listing", links, Choice([])).interval == 86_400


def test_an_unchanged_page_keeps_what_it_was() -> None:
    last = Visit("listing", NOW - 600, interval=600.0, etag='"0"', seen="a", unchanged=1, yielded=4)
    visit = PLANNER.plan_unchanged(answer(last), last, NOW)
    assert (visit.read_at, visit.interval, visit.unchanged, visit.yielded) == (NOW, 900, 2, 2)
    assert (visit.etag, visit.seen) == ('"0"', "a")
    old = Visit("article", NOW - 600, interval=600.0)
    published = Link("https://e.com/", date_published="2026-01-01")
    assert PLANNER.plan_unchanged(answer(old, link=published), old, NOW).due is None


def test_a_digest_is_of_the_news_alone() -> None:
    digest = digest_links([find("1", "Ferry stays")])
    assert digest_links([find("menu", navigation=True), find("1", "Ferry stays")]) == digest
    assert digest_links([find("1", "Ferry goes")]) != digest
    assert digest_links([find("2", "Ferry stays")]) != digest


def test_further_pages_and_the_sitemaps_of_an_index_are_planned_by_what_leads_to_them() -> None:
    def plan(url: str, steps: Steps, kind: FoundBy = "pagination", might_be: LinkTarget = "pagination") -> float | None:
        page = PageMeta(Link(url, kind=kind, might_be=might_be), steps)
        response = HtmlResponse(url, request=Request(url, meta=make_meta(page)))
        turned_out = "sitemap" if might_be == "sitemap" else "listing"
        visit = PLANNER.plan_listing(response, NOW, turned_out, [find("1")], Choice([], fresh=9, promising=9))
        assert PLANNER.plan_unchanged(response, visit, NOW).due == (visit.due and NOW + visit.interval)
        return visit.due

    assert plan("https://e.com/page/2/", Steps(pagination=1, in_menu=True)) == NOW + 86_400
    assert plan("https://e.com/?before=77", Steps(pagination=1)) == NOW + 86_400
    assert plan("https://e.com/page/44/", Steps(pagination=1, in_menu=True)) is None
    assert plan("https://e.com/?before=66", Steps(pagination=2)) is None
    child = plan("https://e.com/posts-1.xml", Steps(pagination=1), kind="sitemap", might_be="sitemap")
    assert child is not None
    assert NOW + 300 <= child <= NOW + 86_400


def test_a_sitemap_is_as_young_as_its_newest_page() -> None:
    entries = [find("1", published="2027-01-15T10:00:00Z"), find("2027/01/14/ferry"), find("3")]
    entries[2].link.modified = "2027-01-15T11:00:00Z"
    visit = PLANNER.plan_listing(answer(), NOW, "sitemap", entries, Choice([]))
    assert visit.newest == NOW - 3_600
    assert PLANNER.plan_unchanged(answer(visit), visit, NOW).newest == NOW - 3_600
    assert PLANNER.plan_listing(answer(), NOW, "sitemap", [find("3")], Choice([])).newest is None
