from __future__ import annotations

from newscrawl.frontier.edits import FeedEdits
from newscrawl.storage.frontier import FeedRecord

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
