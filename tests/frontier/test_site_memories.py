"""The memories of a crawl's sites, kept in its state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing

import pytest

from newscrawl import Fetched, parse_page
from newscrawl.frontier.site_memories import SiteMemories, name_site
from newscrawl.items import FoundArticle, make_found_article
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState
from tests.extract.site_stories import write_story
from tests.extract.test_site_memory import SIGN_UP
from tests.extract.test_story_places import make_page

SITE = "https://www.courier.example"


@pytest.fixture
def state() -> Iterator[SqliteState]:
    with closing(SqliteState(IN_MEMORY)) as opened:
        yield opened


def read(memories: SiteMemories, number: int) -> FoundArticle:
    """Reads a story as a spider does."""
    url = f"{SITE}/story-{number}.html"
    page = make_page(number, f"{number + 1} May 2024", "By Ada Brook").replace(
        "</p></div>", f"</p><p>{SIGN_UP}</p></div>"
    )
    parsed = parse_page(Fetched(page, url, memory=memories.find(url)))
    assert parsed.article is not None
    return memories.learn(make_found_article(parsed.article, ["https://courier.example/old"], None), parsed)


def test_the_story_that_makes_a_memory_ripe_is_read_with_it(state: SqliteState) -> None:
    counts: Counter[str] = Counter()
    memories = SiteMemories(state.lessons, lambda name, count: counts.update({name: count}))
    first = [read(memories, number) for number in range(4)]
    assert all(SIGN_UP in (article.body or "") for article in first)
    fifth = read(memories, 4)
    assert fifth.body == "\n\n".join(write_story(4))
    assert (fifth.left_out, fifth.redirected_from) == ([SIGN_UP], ["https://courier.example/old"])
    held = memories.recall(first[0])
    assert held.body == "\n\n".join(write_story(0))
    assert memories.recall(held) is held
    assert counts == {"frontier/site_memory/paragraph_left_out": 2}


def test_a_memory_outlives_the_process_and_is_the_sites_alone(state: SqliteState) -> None:
    memories = SiteMemories(state.lessons, lambda name, count: None)
    for number in range(6):
        read(memories, number)
    again = SiteMemories(state.lessons, lambda name, count: None)
    assert list(again.find("http://courier.example/any")) == list(memories.find(SITE))
    assert len(again.find("https://other.example/")) == 0
    for number in range(40):  # more sites than are at hand
        again.find(f"https://site{number}.example/")
    assert list(again.find(SITE)) == list(memories.find(SITE))


def test_memories_at_hand_are_bounded_and_others_are_read_again(
    state: SqliteState, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newscrawl.frontier.site_memories._MOST_AT_HAND", 20)
    memories = SiteMemories(state.lessons, lambda name, count: None)
    for number in range(6):
        read(memories, number)
    for _ in range(3):
        for number in range(40):
            memories.find(f"https://site{number}.example/")
        assert len(memories._at_hand) <= 20
    assert len(memories.find(SITE)) == 6
    for number in range(6, 12):
        read(memories, number)
    assert memories._size == sum(1 + len(memory) for memory in memories._at_hand.values()) <= 20
    assert len(memories.find(SITE)) == 12


def test_of_many_sites_that_take_turns_most_stay_at_hand(state: SqliteState, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscrawl.frontier.site_memories._MOST_AT_HAND", 75)
    memories = SiteMemories(state.lessons, lambda name, count: None)
    sites = [f"https://site{number}.example/" for number in range(100)]
    kept = 0
    for _ in range(20):
        for site in sites:
            kept += name_site(site) in memories._at_hand
            memories.find(site)
    assert kept > 1_000


@pytest.mark.parametrize(
    "url", ["https://www.e.com/a/b?c=1", "http://e.com", "https://e.com/?a=1", "https://m.e.com/story"]
)
def test_a_site_is_its_host(url: str) -> None:
    assert name_site(url) == "e.com"
