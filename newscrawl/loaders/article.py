"""Candidates to an `Article`: for each field, how its candidates are cleaned. The first that survives wins."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from itemloaders import ItemLoader
from itemloaders.processors import Identity

from ..extract.candidates import Candidate
from ..items import Article
from .language import normalise_language
from .text import normalise_paragraphs, normalise_text

if TYPE_CHECKING:
    from ..extract.article import Explanation


class Clean:
    """An input processor: each candidate's value through the functions; a candidate of which nothing is left goes."""

    def __init__(self, *functions: Callable[[str], str | None]) -> None:
        self.functions = functions

    def __call__(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        survivors = []
        for candidate in candidates:
            value: str | None = candidate.value
            for function in self.functions:
                if not value:
                    break
                value = function(value)
            if value:
                survivors.append(Candidate(value, candidate.rule))
        return survivors


def take_first(candidates: list[Candidate]) -> str | None:
    """An output processor: the value of the best candidate."""
    return candidates[0].value if candidates else None


class ArticleLoader(ItemLoader):
    """Fields with candidates go through `add_candidates`; `provenance` is filled from the winners' rules."""

    default_item_class = Article
    default_input_processor = Clean(normalise_text)
    default_output_processor = staticmethod(take_first)

    body_in = Clean(normalise_paragraphs)
    language_in = Clean(normalise_language)
    # Addresses were cleaned where they were found.
    url_in = canonical_url_in = Identity()

    def __init__(self, explanation: Explanation | None = None) -> None:
        super().__init__()
        self.explanation = explanation

    def add_candidates(self, field: str, candidates: list[Candidate]) -> None:
        self.add_value(field, candidates)
        if self.explanation is not None:
            self.explanation.candidates[field] = candidates

    def find_winner(self, field: str, candidates: list[Candidate]) -> str | None:
        """Add a field's candidates; its value as it stands now, for the fields that depend on it."""
        self.add_candidates(field, candidates)
        value: str | None = self.get_output_value(field)
        return value

    def load_item(self) -> Any:
        article: Article = super().load_item()
        for field, candidates in self._values.items():
            if candidates:
                article.provenance[field] = candidates[0].rule
        return article
