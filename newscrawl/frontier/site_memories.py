"""The memories of the sites of a crawl: what the stories of each have in common, kept in the state."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from ..extract.site_memory import SiteMemory
from ..extract.site_recall import Recalled, recall_site
from ..items import FoundArticle, make_found_article
from ..parse import ParsedPage
from ..storage.stores import Lessons
from ..urls.canonical import make_url_key

_MOST_AT_HAND = 3_000  # stories and sites whose memories are at hand, of 12 kB; others are read from the state again


class SiteMemories:
    """Hands out the memory of each site, and adds to it what was read.

    What is added becomes durable with the state's next commit. `count` adds to a figure of the statistics.
    """

    def __init__(self, lessons: Lessons, count: Callable[[str, int], None]) -> None:
        self._lessons = lessons
        self._count = count
        self._at_hand: dict[str, SiteMemory] = {}  # by site
        self._size = 0  # of those at hand, in stories and sites
        self._chance = Random(0)

    def find(self, url: str) -> SiteMemory:
        """Returns the memory of the site that has the address: the same one as long as the site is at hand."""
        site = name_site(url)
        memory = self._at_hand.get(site)
        if memory is None:
            self._at_hand[site] = memory = SiteMemory(self._lessons.read_traces(site))
            self._grow(1 + len(memory), site)
        return memory

    def learn(self, article: FoundArticle, parsed: ParsedPage) -> FoundArticle:
        """Adds what the article's page tells to its site's memory. Returns the article as it is to go on."""
        memory = self.find(article.url or "")
        was_ripe = memory.is_ripe_for(article.language)
        article.shown = parsed.shown
        if parsed.observed is not None:
            before = len(memory)
            gone = memory.add(parsed.observed)
            self._grow(len(memory) - before, name_site(article.url or ""))
            if parsed.observed.story in memory:
                self._lessons.write_trace(name_site(article.url or ""), parsed.observed, gone)
        if parsed.recalled is not None:
            self._note(parsed.recalled)
            article.left_out = parsed.recalled.left_out
        elif memory.is_ripe_for(article.language) and not was_ripe:
            return self.recall(article)
        return article

    def recall(self, article: FoundArticle) -> FoundArticle:
        """Returns the article without what its site's memory knows for the site's own, and counts what has left it."""
        recalled = recall_site(article, self.find(article.url or ""), article.shown)
        if not recalled.outcomes:
            return article
        self._note(recalled)
        found = make_found_article(recalled.article, article.redirected_from, article.next_part)
        found.left_out = recalled.left_out
        return found

    def _grow(self, stories: int, site: str) -> None:
        """Notes what has come to the memories at hand, and lets others than the site's go where they are too many."""
        self._size += stories
        while self._size > _MOST_AT_HAND and len(self._at_hand) > 1:
            # Hosts take turns: the memory that was not asked for the longest is the one that is asked for next.
            gone = self._chance.choice([other for other in self._at_hand if other != site])
            self._size -= 1 + len(self._at_hand.pop(gone))

    def _note(self, recalled: Recalled) -> None:
        for outcome, count in recalled.outcomes.items():
            self._count(f"frontier/site_memory/{outcome}", count)


def name_site(url: str) -> str:
    """Returns the name of the site: the host and port, without `www.` and its like."""
    return make_url_key(url).partition("/")[0].partition("?")[0]
