"""The memories of the sites of a crawl: what the stories of each have in common, kept in the state."""

from __future__ import annotations

from collections.abc import Callable

from ..extract.site_memory import SiteMemory
from ..extract.site_recall import recall_site
from ..extract.story_trace import StoryTrace
from ..items import FoundArticle, make_found_article
from ..storage.stores import Lessons
from ..urls.canonical import make_url_key

_MOST_SITES = 32  # whose memories are at hand; another is read from the state again


class SiteMemories:
    """Hands out the memory of each site, and adds to it what was read.

    What is added becomes durable with the state's next commit. `count` adds to a figure of the statistics.
    """

    def __init__(self, lessons: Lessons, count: Callable[[str, int], None]) -> None:
        self._lessons = lessons
        self._count = count
        self._at_hand: dict[str, SiteMemory] = {}  # by site, the one that was asked for last at the end

    def find(self, url: str) -> SiteMemory:
        """Returns the memory of the site that has the address: the same one as long as the site is at hand."""
        site = name_site(url)
        memory = self._at_hand.pop(site, None)
        if memory is None:
            memory = SiteMemory(self._lessons.read_traces(site))
            if len(self._at_hand) >= _MOST_SITES:
                del self._at_hand[next(iter(self._at_hand))]
        self._at_hand[site] = memory
        return memory

    def observe(self, url: str, trace: StoryTrace | None) -> None:
        """Adds the trace of a page that was read, if it has a story."""
        if trace is not None:
            gone = self.find(url).add(trace)
            self._lessons.write_trace(name_site(url), trace, gone)

    def recall(self, article: FoundArticle) -> FoundArticle:
        """Returns the article without what its site's memory knows for the site's own, and counts what has left it."""
        recalled = recall_site(article, self.find(article.url or ""))
        self.note_recalled(recalled.outcomes)
        if not recalled.outcomes:
            return article
        found = make_found_article(recalled.article, article.redirected_from, article.next_part)
        found.left_out = (*article.left_out, *recalled.left_out)
        return found

    def note_recalled(self, outcomes: dict[str, int]) -> None:
        """Counts what has left an article."""
        for outcome, count in outcomes.items():
            self._count(f"parse/site_memory/{outcome}", count)


def name_site(url: str) -> str:
    """Returns the name of the site: the host and port, without `www.` and its like."""
    return make_url_key(url).partition("/")[0].partition("?")[0]
