"""What feeds and sitemaps that are read again show."""

from __future__ import annotations

from newscrawl.frontier.channel_news import FeedEdits, choose_growing, choose_with_news
from newscrawl.storage.frontier_records import ChildSitemap, FeedRecord

DAY = 86_400.0


NOW = 1_800_000_000.0


def make_child(name: str, days: float | None = None, *, modified: str | None = None) -> ChildSitemap:
    """`days`: the age of its newest page."""
    newest = NOW - days * DAY if days is not None else None
    return ChildSitemap(f"e.com/{name}", f"https://e.com/{name}", "https://e.com/sitemap.xml", modified, newest)


def choose_names(*children: ChildSitemap) -> list[str]:
    return [key.removeprefix("e.com/") for key in choose_growing(children, NOW)]


def test_of_each_family_the_one_with_the_newest_page_is_asked_and_those_with_young_ones() -> None:
    posts = [make_child(f"posts-{n}.xml", days) for n, days in ((1, 400), (2, 90), (3, 1.5), (4, 0.5))]
    pages = [make_child("pages-1.xml", 700), make_child("pages-2.xml", 500)]
    assert choose_names(*posts, *pages) == ["posts-4.xml", "posts-3.xml", "pages-2.xml"]
    assert choose_names(make_child("post-sitemap.xml", 400), make_child("post-sitemap2.xml", 40)) == [
        "post-sitemap2.xml"
    ]


def test_where_no_times_are_told_the_first_and_the_last_are_asked() -> None:
    assert choose_names(*(make_child(f"posts-{n}.xml") for n in range(1, 30))) == ["posts-1.xml", "posts-29.xml"]
    assert choose_names(make_child("posts.xml")) == ["posts.xml"]
    assert choose_names() == []


def test_however_many_families_few_are_asked_the_youngest_first() -> None:
    sections = [make_child(f"{chr(97 + n)}.xml", 100 - n) for n in range(26)]
    assert choose_names(*sections) == [f"{chr(97 + n)}.xml" for n in range(25, 15, -1)]


def test_news_of_the_site_may_be_in_any_that_is_not_old_and_that_the_index_tells_nothing_of() -> None:
    children = [
        make_child("undated.xml"),
        make_child("old.xml", 90),
        make_child("told.xml", 1, modified="2027-01-01"),
        make_child("week.xml", 7),
        make_child("day.xml", 1),
    ]
    assert choose_with_news(children, NOW) == ["e.com/day.xml", "e.com/week.xml", "e.com/undated.xml"]
    assert len(choose_with_news([make_child(f"{n}.xml") for n in range(500)], NOW)) == 20


FEED = "e.com/feed"


class Crawls:
    """Crawls one after the other, which remember the feed."""

    def __init__(self) -> None:
        self.record = FeedRecord()

    def crawl(self, said: dict[str, str], *, edited: tuple[str, ...] = ()) -> list[str]:
        """The pages that are asked for, of which those of `edited` have changed."""
        edits = FeedEdits()
        asked = edits.note_feed(FEED, self.record, said)
        for page in asked:
            assert edits.is_asked(page)
            edits.note_read(page, has_changed=page in edited)
            assert not edits.is_asked(page)
        self.record = edits.list_records()[FEED]
        return asked


def test_an_entry_that_says_something_else_leads_to_its_article() -> None:
    crawls = Crawls()
    assert crawls.crawl({"a": "1", "b": "1"}) == []
    assert crawls.crawl({"new": "1", "a": "2", "b": "1"}, edited=("a",)) == ["a"]
    assert crawls.crawl({"new": "1", "a": "2", "b": "1"}) == []
    assert crawls.record == FeedRecord({"new": "1", "a": "2", "b": "1"})


def test_a_feed_that_says_something_else_each_time_is_not_heard_for_long() -> None:
    crawls = Crawls()
    asked = [len(crawls.crawl({str(page): f"{n}" for page in range(50)})) for n in range(8)]
    assert asked == [0, 8, 8, 8, 0, 0, 0, 0]


def test_an_honest_feed_may_change_its_words_for_once() -> None:
    crawls = Crawls()
    crawls.crawl({str(page): "old" for page in range(20)})
    assert len(crawls.crawl({str(page): "new theme" for page in range(20)})) == 8
    assert crawls.record.lies == 1
    assert crawls.crawl({str(page): "new theme" for page in range(20)} | {"3": "edited"}, edited=("3",)) == ["3"]
    assert crawls.record.lies == 0


def test_a_feed_whose_changes_were_some_is_heard_in_full() -> None:
    edits, record = FeedEdits(), FeedRecord({str(page): "1" for page in range(40)})
    for page in edits.note_feed(FEED, record, {str(page): "2" for page in range(8)}):
        edits.note_read(page, has_changed=True)
    record.entries = {str(page): "1" for page in range(40)}
    assert len(edits.note_feed(FEED, record, {str(page): "2" for page in range(40)})) == 40
