"""Holds the table of every extracted field: where its candidates come from, and how they are cleaned.

A field's candidates go in, the best first. Its input processor cleans them and keeps the first that is not empty then;
its output processor takes the value. The rules of the winners become the article's `provenance`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from itemloaders import ItemLoader
from itemloaders.processors import Identity

from ..items import PROVENANCE, Article
from ..text.clean import normalise_language, normalise_paragraphs, normalise_text
from ..urls.canonical import clean_url
from .candidates import Candidate, Draft, Explanation, Finding
from .people.authors import choose_authors


class Clean:
    """An input processor: cleans each candidate's value by the functions, and keeps the first that is not empty."""

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


def take_first(found: list[Candidate | Finding]) -> Any:
    """Returns the value of the best candidate, as an output processor."""
    return found[0].value if found else None


def keep_people(candidates: list[Candidate], loader_context: Mapping[str, Any]) -> list[Finding]:
    """Returns the people whom the best rule names, without the site's name and the headline, as an input processor."""
    people, rule = choose_authors(
        candidates, publisher=loader_context.get("publisher"), headline=loader_context.get("headline")
    )
    return [Finding(people, rule)] if people else []


_RULE_PARTS = re.compile(r"[:.]")
_LINE = Clean(normalise_text)
_PARAGRAPHS = Clean(normalise_paragraphs)
_TAG = Clean(normalise_language)
_ADDRESS = Clean(clean_url)
_AS_IS = Identity()  # read as what it is, by the file that found it


class ArticleLoader(ItemLoader):
    """Makes the `Article` of one page.

    `explanation` is filled with all candidates, where it is given. `data_keys` are those of the script data that the
    story was read from, as if it were JSON-LD: the rules of what they gave say "page-data".
    """

    default_item_class = Article

    # A processor is named for every field: looking for one in the item's class costs more than the cleaning.
    publisher_in, publisher_out = _LINE, staticmethod(take_first)  # identity.py
    headline_in, headline_out = _LINE, staticmethod(take_first)  # headline.py
    alternative_headline_in, alternative_headline_out = _LINE, staticmethod(take_first)  # alternative_headline.py
    description_in, description_out = _LINE, staticmethod(take_first)  # description.py
    body_in, body_out = _PARAGRAPHS, staticmethod(take_first)  # body/body.py
    language_in, language_out = _TAG, staticmethod(take_first)  # language.py
    section_in, section_out = _LINE, staticmethod(take_first)  # section_keywords.py
    canonical_url_in, canonical_url_out = _ADDRESS, staticmethod(take_first)  # identity.py
    source_in, source_out = _LINE, staticmethod(take_first)  # source_dateline.py
    dateline_in, dateline_out = _LINE, staticmethod(take_first)  # source_dateline.py
    url_in, url_out = _AS_IS, staticmethod(take_first)  # the page's own, after redirects
    translations_in, translations_out = _AS_IS, staticmethod(take_first)  # identity.py
    found_by_in, found_by_out = _AS_IS, staticmethod(take_first)  # the link that led here
    found_on_in, found_on_out = _AS_IS, staticmethod(take_first)
    keywords_in, keywords_out = _AS_IS, staticmethod(take_first)  # section_keywords.py
    authors_in, authors_out = staticmethod(keep_people), staticmethod(take_first)  # people/authors.py
    image_in, image_out = _AS_IS, staticmethod(take_first)  # image.py
    embeds_in, embeds_out = _AS_IS, staticmethod(take_first)  # embeds.py
    related_in, related_out = _AS_IS, staticmethod(take_first)  # links/links.py, once the page's kind is known
    fetched_at_in, fetched_at_out = _AS_IS, staticmethod(take_first)  # whoever fetched the page
    rendered_in, rendered_out = _AS_IS, staticmethod(take_first)
    date_published_in, date_published_out = _AS_IS, staticmethod(take_first)  # dates/published.py
    date_local_in, date_local_out = _AS_IS, staticmethod(take_first)
    date_modified_in, date_modified_out = _AS_IS, staticmethod(take_first)
    date_raw_in, date_raw_out = _AS_IS, staticmethod(take_first)
    date_precision_in, date_precision_out = _AS_IS, staticmethod(take_first)
    content_type_in, content_type_out = _AS_IS, staticmethod(take_first)  # content_type.py
    is_accessible_for_free_in, is_accessible_for_free_out = _AS_IS, staticmethod(take_first)  # content_type.py
    usage_in, usage_out = _AS_IS, staticmethod(take_first)  # usage/usage.py
    content_hash_in, content_hash_out = _AS_IS, staticmethod(take_first)  # of the headline and the body
    provenance_in, provenance_out = _AS_IS, staticmethod(take_first)

    def __init__(self, explanation: Explanation | None = None, data_keys: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self.explanation = explanation
        self._data_keys = data_keys - {"articleBody"}
        self._rules: dict[str, Any] = {}

    def add_candidates(self, field: str, candidates: Sequence[Candidate]) -> None:
        """Adds a field's candidates, the best first."""
        if candidates:
            self.add_value(field, candidates)
            self._note_winner(field)
        self.explain(field, candidates)

    def explain(self, field: str, candidates: Sequence[Candidate]) -> None:
        """Adds candidates to the explanation alone, where one is asked for."""
        if self.explanation is not None:
            told = self.explanation.candidates.setdefault(field, [])
            told.extend(Candidate(value, self._name_rule(rule)) for value, rule in candidates)

    def add_finding(self, field: str, value: object, rule: str | None = None) -> None:
        """Adds a clean value to a field; does nothing for None and an empty list."""
        if value is not None and value != []:
            self.add_value(field, [Finding(value, rule)])
            self._note_winner(field)

    def find_winner(self, field: str, candidates: Sequence[Candidate]) -> Any:
        """Adds a field's candidates, and returns its value as it stands now, for the fields that depend on it."""
        self.add_candidates(field, candidates)
        value = self.context[field] = self.get_output_value(field)
        return value

    def note(self, name: str, told: object) -> None:
        """Keeps in `provenance` what is no field's rule."""
        if told:
            self._rules[name] = self._name_rule(told) if isinstance(told, str) else told

    def read_rule(self, field: str) -> str:
        """Returns the rule that has won a field; empty where none has."""
        return str(self._rules.get(field, ""))

    def draft(self) -> Draft:
        """Returns what is read of the article by now."""
        values = {name: self.get_output_value(name) for name in Draft._fields}
        return Draft(**{name: value for name, value in values.items() if value is not None})

    def load_item(self) -> Article:
        """Returns the article, with the rules of its fields. It is whole then: nothing is added to it later."""
        self.add_finding("provenance", {name: self._rules[name] for name in PROVENANCE if name in self._rules})
        article: Article = super().load_item()
        return article

    def _note_winner(self, field: str) -> None:
        found = self.get_collected_values(field)
        if found and found[0].rule:
            self._rules.setdefault(field, self._name_rule(found[0].rule))

    def _name_rule(self, rule: str) -> str:
        """Returns the rule's name: "page-data" where what was read as JSON-LD is came from other data."""
        if not self._data_keys or not rule.startswith("json-ld:"):
            return rule
        key = _RULE_PARTS.split(rule)[-1]
        return f"page-data:{key}" if key in self._data_keys else rule
