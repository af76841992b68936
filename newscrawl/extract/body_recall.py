"""Reads a story's body where the bodies of its site always stand, where the page's own evidence led elsewhere."""

from __future__ import annotations

from ..items import Article
from ..page.blocks import Block, Blocks
from ..page.page import Page
from .body.body import choose_blocks, read_hints
from .body.features import MODEL_NAMES
from .body.model import load_model
from .site_memory import SiteMemory
from .story_places import find_element

_CHOSEN = "blocks"  # the rule of a body that a model chose, and neither a profile nor the page's data
_MOST_INSIDE = 0.3  # of the characters of a body that stands elsewhere
_LEAST_RUNNING = 300  # characters of running text where bodies always stand, for the story to be there
_SENTENCE = 60  # characters of a block of running text …
_LINKED = 0.35  # … and the most of them in links
_LEAST_OF_OTHER = 0.5  # of the other text's length; where there is less, the story has moved


def read_body_at_place(article: Article, page: Page, own: int, memory: SiteMemory) -> str | None:
    """Returns the text at the place where the site's bodies always stand; None where the article has that already, or
    where the page has no such place, several of them, or hardly any text there. `own`: where its own body stands."""
    place = memory.find_place("body")
    found = page.blocks
    if not place or own == place or not str(article.provenance.get("body") or "").startswith(_CHOSEN):
        return None
    element = find_element(found, place)
    if element is None:
        return None
    inside = [block for block in found.blocks if not block.hidden and _lies_in(found, block.element, element)]
    kept = sum(len(block.text) for block in found.blocks if block.kept)
    if sum(len(block.text) for block in inside if block.kept) > _MOST_INSIDE * kept:
        return None
    if sum(len(block.text) for block in inside if _is_running(block)) < _LEAST_RUNNING:
        return None
    hints = read_hints(page, article.headline, article.description)
    if hints.json_ld_body is not None:
        return None
    view = page.with_blocks([block.copy_unmarked() for block in inside])
    score = load_model("body_model.json", MODEL_NAMES).score
    body = choose_blocks(view.blocks, hints, article.publisher, score)
    if body is None or len(body.text) < max(_LEAST_RUNNING, _LEAST_OF_OTHER * len(article.body or "")):
        return None
    return body.text


def _lies_in(found: Blocks, element: int, around: int) -> bool:
    while element > around:
        element = found.parents[element]
    return element == around


def _is_running(block: Block) -> bool:
    return len(block.text) > _SENTENCE and block.link_characters < _LINKED * len(block.text)
