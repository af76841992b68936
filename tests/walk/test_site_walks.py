"""A walk for each site: its budgets, its window and what its listings teach are its own."""

from __future__ import annotations

from datetime import datetime, timezone

from newscrawl.items import Link
from newscrawl.links.links import FoundLink
from newscrawl.urls.canonical import make_url_key
from newscrawl.walk.site_walks import SiteWalks
from newscrawl.walk.start_sites import SiteOptions, StartSites
from newscrawl.walk.steps import Budgets, Steps
from newscrawl.walk.window import read_window

NOW = datetime(2026, 6, 1, tzinfo=timezone.utc)


def make_walks() -> SiteWalks:
    options = {"b.com": SiteOptions(window=read_window("2d", None, NOW))}
    return SiteWalks(StartSites(["https://a.com/", "https://b.com/"], options=options), Budgets(feeds=2))


def find_feeds(walks: SiteWalks, site: str) -> int:
    """Returns how many of four feeds that a front page declares are followed."""
    urls = [f"https://{site}/feed{number}" for number in range(4)]
    found = [
        FoundLink(
            Link(url, kind="section", found_on=f"https://{site}/", might_be="feed"),
            make_url_key(url),
            in_navigation=False,
            might_be_related=False,
        )
        for url in urls
    ]
    walk = walks.find(f"https://{site}/")
    return len(walk.choose(found, Steps(), lambda links: dict.fromkeys(links, "new"), from_article=False).steps)


def test_the_budget_of_feeds_is_each_sites_own() -> None:
    walks = make_walks()
    assert (find_feeds(walks, "a.com"), find_feeds(walks, "b.com")) == (2, 2)


def test_a_window_and_what_is_learned_of_channels_are_one_sites() -> None:
    walks = make_walks()
    walks.find("https://a.com/feed").term_archives.has_channel = True
    assert not walks.find("https://b.com/").term_archives.has_channel
    assert walks.find("https://www.a.com/x") is walks.find("https://a.com/")
    assert walks.find("https://a.com/").window.judge("2020-01-01") == "inside"
    assert walks.find("https://b.com/").window.judge("2020-01-01") == "before"
    assert walks.find("https://elsewhere.org/").window.is_open


def test_how_the_crawl_begins_holds_for_all_walks_and_counts_are_shared() -> None:
    walks = make_walks()
    walks.is_resumed = walks.wants_archives = True
    for url in ("https://a.com/", "https://b.com/"):
        walk = walks.find(url)
        assert walk.is_resumed
        assert walk.term_archives.is_wanted
        assert walk.traps is walks.traps
        assert walk.section_news is walks.section_news
