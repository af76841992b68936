"""What a look tells of the size of sites that are built for tests, beside how many articles they have."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newscrawl.tools.inspection.reports import format_inspection
from newscrawl.tools.inspection.site_look import MOST_REQUESTS
from tests.newsroom.grown.site import GrownSite
from tests.newsroom.grown.site import Plan as GrownPlan
from tests.newsroom.house_pages import Plan as HousePlan
from tests.newsroom.house_pages import build_house_pages
from tests.newsroom.server import SITES as NEWSROOM
from tests.newsroom.site import Site
from tests.newsroom.unlisted import Plan as UnlistedPlan
from tests.newsroom.unlisted import build_unlisted
from tests.newsroom.weblog import Weblog, WeblogPlan
from tests.recall.kinds import SITES as RECALL

from .looking import BASE, NOW, look_at

NEAR = 1.3
WEBLOGS = {
    "sitemaps": WeblogPlan(posts=100),
    "one sitemap": WeblogPlan(posts=100, channels=("front", "pages", "sections", "sitemap")),
    "news sitemap": WeblogPlan(posts=100, channels=("front", "pages", "sections", "feed", "news")),
    "pages": WeblogPlan(posts=100, channels=("front", "pages")),
    "sections": WeblogPlan(posts=100, channels=("front", "pages", "sections"), menu=False),
    "a section apart": WeblogPlan(posts=100, channels=("front", "pages", "sections"), kept_apart="sport"),
    "pinned": WeblogPlan(posts=100, channels=("front", "pages", "sections"), pinned=3, beside=5),
}
# Of these the pages, as they come, do not tell how many articles there are.
UNTOLD: dict[str, tuple[Callable[[], Site], int]] = {
    "grown by a script": (lambda: RECALL["script grown"](BASE, 150, 1), 150),
    "grown by a script, sitemap of the newest": (lambda: build_unlisted(BASE, UnlistedPlan(60, sitemap=20)), 60),
    "a feed alone": (lambda: GrownSite(BASE, GrownPlan(articles=300, channels="feeds", now=NOW)), 300),
    "a feed and the newest": (lambda: Weblog(BASE, WeblogPlan(posts=100, channels=("front", "feed"))), 100),
}


def check(site: Site, articles: int) -> None:
    look = look_at(site)
    told = look.findings.estimate
    assert len(look.asked) <= MOST_REQUESTS
    assert len(set(look.asked)) == len(look.asked)
    assert told.articles is not None
    assert told.articles_least is not None
    assert articles / NEAR <= told.articles <= articles * NEAR
    assert told.articles_least <= articles * NEAR
    assert told.articles_most is None or told.articles_most >= articles * 0.9


@pytest.mark.parametrize("name", ["arabtoday", "modern", "plain", "traps", "prefilled"])
def test_sizes_of_the_newsroom_are_near(name: str) -> None:
    site = NEWSROOM[name](BASE)
    check(site, len(site.records))


@pytest.mark.parametrize(
    ("kind", "articles"),
    [
        *(("sections", 60), ("sections", 200), ("archive", 150), ("hidden posts", 60)),
        *(("hidden posts", 448), ("short slugs", 150), ("query paths", 150), ("plain permalinks", 60)),
        *(("shuffled next", 150), ("called pages", 60), ("listed pages", 60)),
    ],
)
def test_sizes_are_near_however_deep_the_listings_are(kind: str, articles: int) -> None:
    site = RECALL[kind](BASE, articles, 1)
    check(site, len(site.articles))


@pytest.mark.parametrize(
    ("channels", "articles"), [("all", 150), ("all", 800), ("listings", 150), ("listings", 800), ("sitemaps", 800)]
)
def test_sizes_are_near_where_sections_topics_and_months_overlap(channels: str, articles: int) -> None:
    check(GrownSite(BASE, GrownPlan(articles=articles, channels=channels, now=NOW)), articles)


@pytest.mark.parametrize("name", WEBLOGS)
def test_sizes_are_near_by_each_channel_of_a_weblog(name: str) -> None:
    check(Weblog(BASE, WEBLOGS[name]), WEBLOGS[name].posts)


@pytest.mark.parametrize("sitemaps", [(), ("posts",), ("all",)])
def test_pages_of_the_house_are_hardly_counted(sitemaps: tuple[str, ...]) -> None:
    check(build_house_pages(BASE, HousePlan(40, sitemaps=sitemaps)), 40)


@pytest.mark.parametrize("name", UNTOLD)
def test_what_cannot_be_told_is_said_to_be_the_least(name: str) -> None:
    build, articles = UNTOLD[name]
    found = look_at(build()).findings
    told = found.estimate
    assert told.at_least
    assert told.articles_most is None
    assert told.articles is not None
    assert told.articles < articles
    assert " articles or more, by those that were seen" in format_inspection(found)
