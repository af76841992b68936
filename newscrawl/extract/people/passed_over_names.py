"""Lists the names on a page that are not taken for its author's, for people who ask why an article has none."""

from __future__ import annotations

from collections.abc import Iterator

from ...page.blocks import HEADINGS
from ...page.elements import list_ancestors, read_start
from ...page.json_ld import list_objects, read_names_in
from ...page.page import Page
from ...text.clean import fold_text
from ..candidates import Candidate, PassedOver
from ..own_data import list_own_articles
from .agencies import find_agency, list_agencies
from .authors import META_NAMES, is_of_site, might_be_person_object
from .by_words import begins_with_by, names_other_role
from .bylines import BylinePlaces, name_byline_rule
from .names import bears_house_name, looks_like_name, might_be_person, split_byline

_MOST_ARTICLES = 20  # objects of JSON-LD
_MOST_BYLINES = 120
_LONGEST_BYLINE = 160
_LONGEST_NAME = 40
_LONGEST_STATED = 600
_MOST_BLOCKS = 3_000
_MOST_HEADINGS = 5
# Fates of blocks that are known for something else.
_NO_NAMES = frozenset(
    ("caption of a picture", "caption", "credit", "link to more", "list of stories", "headline", "dateline", "hidden")
)
_NEAR = 4  # blocks between a name alone and the headline, or an end of the story


def list_passed_over_names(
    page: Page, candidates: list[Candidate], *, site_names: frozenset[str], headline: str | None, told: frozenset[str]
) -> Iterator[PassedOver]:
    """Yields what stands where authors are looked for, each with what speaks against it.

    `candidates` are those that nobody was chosen of; `site_names` are folded, and so are the texts that were `told`:
    those that are another field.
    """
    own = {id(article) for article in list_own_articles(page)[:1]}
    for article in page.json_ld_articles[:_MOST_ARTICLES]:
        for key in ("author", "creator"):
            for thing in list_objects(page.json_ld, article.get(key)):
                for name in (name[:_LONGEST_STATED] for name in read_names_in(thing)):
                    why = _doubt_name(name, site_names, headline)
                    if id(article) not in own:
                        why = "it is another story's"
                    elif not might_be_person_object(thing) and not find_agency(name):
                        why = "it is an organisation"
                    yield PassedOver(name, f"json-ld:{key}", why)
    for name, content in page.read_meta(*META_NAMES):
        text = content[:_LONGEST_STATED]
        yield PassedOver(text, f"meta:{name}", _doubt_name(text, site_names, headline))
    for candidate in candidates:
        yield PassedOver(candidate.value, candidate.rule, _doubt_name(candidate.value, site_names, headline))
    yield from _list_bylines(page, site_names, headline)
    yield from _list_lines(page, site_names, headline, told)


def _doubt_name(text: str, site_names: frozenset[str], headline: str | None) -> str:
    """Says what speaks against a text as the author's name."""
    names = split_byline(text)
    if "://" in text:
        return "an address is no name"
    if not names:
        return "no name is in it"
    if is_of_site(text, site_names):
        return "it is the site's own name"
    if list_agencies(text):
        return "it is a news agency, which goes to `source`"
    if headline and fold_text(text) == fold_text(headline):
        return "it is the headline"
    if not any(map(might_be_person, names)):
        return "it is no person's name: a house, a desk, an account, a sentence"
    if not any(map(looks_like_name, names)):
        return "it does not look like a full name"
    if bears_house_name(fold_text(text)):
        return "it has a word of a publishing house"
    return "nothing beside it says that it wrote this story"


def _list_bylines(page: Page, site_names: frozenset[str], headline: str | None) -> Iterator[PassedOver]:
    """Yields the texts of elements that are named as bylines are."""
    places = BylinePlaces()
    for landmark in page.landmarks.bylines[:_MOST_BYLINES]:
        text = " ".join((read_start(landmark.node, _LONGEST_BYLINE * 2) or "").split())
        if not text or len(text) > _LONGEST_BYLINE or text[0].isdigit():
            continue
        named = any(map(looks_like_name, split_byline(text))) or begins_with_by(text)
        if names_other_role(text):
            why = "it is who took, edited or translated something"
        elif not named and not list_agencies(text):
            continue  # a time, a count, a button
        elif places.judge(landmark, list_ancestors(landmark.node, 7)).is_elsewhere:
            why = "it stands where others are named: comments, cards, a sidebar, a footer"
        else:
            why = _doubt_name(text, site_names, headline)
        yield PassedOver(text, name_byline_rule(landmark, text), why)


def _list_lines(
    page: Page, site_names: frozenset[str], headline: str | None, told: frozenset[str]
) -> Iterator[PassedOver]:
    """Yields lines that begin with "By", and names alone beside the headline and the story's ends."""
    blocks = page.blocks.blocks[:_MOST_BLOCKS]
    kept = [place for place, block in enumerate(blocks) if block.kept]
    folded = fold_text(headline or "")
    shown = [place for place, block in enumerate(blocks) if block.tag in HEADINGS and fold_text(block.text) == folded]
    anchors = [*shown[:_MOST_HEADINGS], *kept[:1], *kept[-1:]]
    for place, block in enumerate(blocks):
        if len(block.text) > _LONGEST_BYLINE or block.kept or fold_text(block.text) in told:
            continue
        if begins_with_by(block.text):
            yield PassedOver(block.text, "text", _doubt_name(block.text, site_names, headline))
        elif (
            len(block.text) <= _LONGEST_NAME
            and block.why not in _NO_NAMES
            and ":" not in block.text
            and any(abs(place - anchor) <= _NEAR for anchor in anchors)
        ):
            names = split_byline(block.text)
            if names and all(looks_like_name(name) and might_be_person(name) for name in names):
                yield PassedOver(block.text, "line", _doubt_name(block.text, site_names, headline))
