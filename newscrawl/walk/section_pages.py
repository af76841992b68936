"""When the further pages of sections are given up: the start page's own pages have shown what they would show."""

from __future__ import annotations

from collections.abc import Iterable

from ..links.pagination import read_listing
from .shown_articles import Shown, ShownArticles
from .steps import Step

_LEAST_IN_VAIN = 8  # pages that sections may have had in vain, from which on the share counts
_ARTICLES_A_PAGE = 50  # that were read, for each page of a section that may be in vain
_ENDS_IN_VAIN = 3  # last pages of sections with nothing that the start page's archive has not shown: it has all


class SectionPages:
    """Counts what the further pages of a crawl's sections have brought; `shown_articles` is of all its listings."""

    def __init__(self, shown_articles: ShownArticles) -> None:
        self._shown_articles = shown_articles
        self._fronts: set[str] = set()  # start pages that lead to further pages of their own
        self._with_news = self._in_vain = 0  # pages that had articles no listing had shown, and not
        self._ends_in_vain = 0  # last pages among these
        self._has_own = False  # a further page of a section, by its address, had such articles

    def note_start(self, steps: Iterable[Step]) -> None:
        """A start page leads there."""
        self._fronts |= {s.link.found_on for s in steps if s.might_be_archive and s.link.found_on is not None}

    def note_page(self, shown: Shown, *, has_news: bool) -> None:
        """A further page of a section was read. `has_news`: it had articles that no listing had shown."""
        self._with_news += has_news
        self._in_vain += not has_news
        # One of the start page's may be reached from a section, too.
        is_front = any(shown.listing == read_listing(front)[0] for front in self._fronts)
        self._has_own |= has_news and shown.is_further and not is_front
        self._ends_in_vain += not has_news and shown.is_ahead and shown.first_here > 0

    def might_be_vain(self, step: Step, articles: int) -> bool:
        """Whether enough of such pages had nothing that other listings had not shown. `articles`: that were read.

        A page that goes on with what others have shown is given up sooner.
        """
        if self._ends_in_vain >= _ENDS_IN_VAIN and not self._has_own and self._is_in_archive(step.link.url):
            return True
        enough = max(_LEAST_IN_VAIN, articles // _ARTICLES_A_PAGE)
        return self._in_vain >= (enough if step.steps.stale else enough + self._with_news)

    def _is_in_archive(self, url: str) -> bool:
        """Whether a start page's own pages have shown all that was seen of the listing."""
        return any(self._shown_articles.is_within(url, front) for front in self._fronts)
