"""Lists the times of a page that nobody reads as the article's, for people who ask why an article has none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...page.json_ld import list_types
from ...page.page import Page
from ...times.timestamps import find_time_text
from ..candidates import PassedOver
from ..own_data import Agreement, find_agreement, list_own_articles
from .sources import JSON_LD_KEYS, MOST_OBJECTS, NO_ARTICLE_TYPES, Role, list_structured_times, read_dates, tells_other

_MOST = 40  # times on the page
_MOST_BLOCKS = 3_000
_LONG = 160  # characters of a text that is no line
_BEFORE = 30  # characters before a time that are shown with it


class StrangeTime(NamedTuple):
    """A time in a page's data that is not its article's."""

    role: Role
    passed_over: PassedOver


def list_strange_times(page: Page, others: frozenset[str]) -> Iterator[StrangeTime]:
    """Yields the times that JSON-LD and meta tags tell of something else than the page's story.

    `others` are the texts that the microdata of other stories have.
    """
    own = {id(article) for article in list_own_articles(page)}
    articles = {id(article) for article in page.json_ld_articles}
    for thing in page.json_ld[:MOST_OBJECTS]:
        types = list_types(thing)
        if id(thing) in own:
            continue
        if id(thing) in articles:
            why = "it names another address or headline: it is another story's"
        elif no_articles := [name for name in types if name in NO_ARTICLE_TYPES]:
            why = f"it is of a thing of another kind ({no_articles[0]})"
        elif find_agreement(page, thing) is Agreement.NONE:
            why = "it is of a thing with a name and an address of its own"
        else:
            continue
        for key, role, _ in JSON_LD_KEYS:
            for text in read_dates(thing.get(key)):
                rule = f"json-ld:{types[0] if types else 'thing'}.{key}"
                yield StrangeTime(role, PassedOver(text, rule, why))
    if others:
        for source in list_structured_times(page):
            if source.family == "meta" and source.text in others:
                yield StrangeTime(source.role, PassedOver(source.text, source.rule, "the card of another story has it"))


def list_unread_times(page: Page, language: str | None, known: Iterable[str]) -> Iterator[PassedOver]:
    """Yields the times in the page's texts that are in none of the `known` ones, those that were weighed."""
    texts = [" ".join(text.split()) for text in known]
    count = 0
    for block in page.blocks.blocks[:_MOST_BLOCKS]:
        time = find_time_text(block.text, language=language)
        if time is None or any(time in text or text in block.text for text in texts):
            continue
        if tells_other(block.text):
            why = "its words say that it is of something else"
        elif len(block.text) > _LONG:
            why = "it stands in the midst of a text"
        else:
            why = "it stands among other words, and none of them says which time it is"
        at = block.text.find(time)
        begin = block.text[:at] if at <= _BEFORE else f"…{block.text[at - _BEFORE : at]}"
        yield PassedOver(f"{begin}{time}", "text", why)
        count += 1
        if count >= _MOST:
            return
