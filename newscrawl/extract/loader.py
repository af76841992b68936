"""Candidates to an `Article`: for each field, how its candidates are cleaned. The first that survives wins."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from itemloaders import ItemLoader
from itemloaders.processors import Identity

from ..items import Article
from ..text.clean import normalise_paragraphs, normalise_text
from ..text.language import normalise_language
from .candidates import Candidate, Explanation


class Clean:
    """An input processor: the first candidate of whose value the functions leave anything; the others go."""

    def __init__(self, *functions: Callable[[str], str | None]) -> None:
        self.functions = functions

    def __call__(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        for candidate in candidates:
            value: str | None = candidate.value
            for function in self.functions:
                if not value:
                    break
                value = function(value)
            if value:
                return [Candidate(value, candidate.rule)]
        return []


def take_first(candidates: list[Candidate]) -> str | None:
    """An output processor: the value of the best candidate."""
    return candidates[0].value if candidates else None


_LINE = Clean(normalise_text)


class ArticleLoader(ItemLoader):
    """Fields with candidates go through `add_candidates`; `provenance` is filled from the winners' rules."""

    default_item_class = Article

    # A processor is named for every field: looking for one in the item's class costs more than the cleaning.
    headline_in = alternative_headline_in = description_in = section_in = _LINE
    publisher_in = source_in = dateline_in = _LINE
    body_in = Clean(normalise_paragraphs)
    language_in = Clean(normalise_language)
    canonical_url_in = Identity()  # cleaned where it was found

    headline_out = alternative_headline_out = description_out = section_out = staticmethod(take_first)
    publisher_out = source_out = dateline_out = staticmethod(take_first)
    body_out = language_out = canonical_url_out = staticmethod(take_first)

    def __init__(self, explanation: Explanation | None = None) -> None:
        super().__init__()
        self.explanation = explanation

    def add_candidates(self, field: str, candidates: list[Candidate]) -> None:
        if candidates:
            self.add_value(field, candidates)
        if self.explanation is not None:
            self.explanation.candidates[field] = candidates

    def find_winner(self, field: str, candidates: list[Candidate]) -> str | None:
        """Add a field's candidates; its value as it stands now, for the fields that depend on it."""
        self.add_candidates(field, candidates)
        value: str | None = self.get_output_value(field)
        return value

    def load_item(self) -> Any:
        article: Article = self.item
        for field, candidates in self._values.items():
            if candidates:
                setattr(article, field, self.get_output_value(field))
                article.provenance[field] = candidates[0].rule
        return article
