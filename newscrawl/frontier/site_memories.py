"""The memories of the sites of a crawl: what the stories of each have in common, kept in the state."""

from __future__ import annotations

from collections.abc import Callable

from ..extract.site_memory import SiteMemory
from ..extract.site_recall import Recalled, recall_site
from ..items import FoundArticle, make_found_article
from ..parse import ParsedPage
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
        self._at_hand: dict[str, SiteMemory] = {}  # by site; the one that was asked for last stands at the end

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

    def learn(self, article: FoundArticle, parsed: ParsedPage) -> FoundArticle:
        """Adds what the article's page tells to its site's memory. Returns the article as it is to go on."""
        memory = self.find(article.url or "")
        was_ripe = memory.is_ripe_for(article.language)
        article.shown = parsed.shown
        if parsed.observed is not None:
            gone = memory.add(parsed.observed)
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

    def _note(self, recalled: Recalled) -> None:
        for outcome, count in recalled.outcomes.items():
            self._count(f"frontier/site_memory/{outcome}", count)


def name_site(url: str) -> str:
    """Returns the name of the site: the host and port, without `www.` and its like."""
    return make_url_key(url).partition("/")[0].partition("?")[0]
