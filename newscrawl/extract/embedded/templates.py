"""Finds the story that a page has in a template, for a script to show: `<template>`, `<script type="text/template">`.

It also searches `<noscript>`, which browsers without scripts show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...page.blocks import Block
from ...page.page import Page
from ...text.clean import count_words
from ..body.story_region import count_told
from .story import LEAST_WORDS, Story
from .told_blocks import read_data_blocks

_HOLDERS = 'script[type*="templ" i], script[type*="tmpl" i], script[type*="html" i], script[type*="handlebars" i], '
_SELECTOR = _HOLDERS + "template, noscript"
_MOST = 60  # templates that are looked at
_LEAST_CHARACTERS = 250  # of markup
_PLACEHOLDER = re.compile(r"\{\{|<%|\$\{")
_PARAGRAPH = 60  # characters
_LEAST_PARAGRAPHS = 2


def find_template_story(page: Page, headline: str | None) -> Story | None:
    """Returns the longest text of the page's templates that is about the headline; None where there is none."""
    best: tuple[int, list[Block], str | None] = (LEAST_WORDS - 1, [], None)
    for markup in _list_templates(page) if headline else ():
        blocks, cut = read_data_blocks(markup)
        kept = [block for block in blocks if block.kept]
        words = count_words(" ".join(block.text for block in kept))
        paragraphs = sum(len(b.text) >= _PARAGRAPH and 3 * b.link_characters < len(b.text) for b in kept)
        if words > best[0] and paragraphs >= _LEAST_PARAGRAPHS and count_told(kept, headline or ""):
            best = words, blocks, cut
    _, blocks, cut = best
    if not blocks:
        return None
    text = "\n\n".join(block.text for block in blocks if block.kept)
    return Story(
        {"headline": headline, "articleBody": text}, blocks, "template" if cut is None else f"template, cut: {cut}"
    )


def _list_templates(page: Page) -> Iterator[str]:
    """Yields the markup of templates, without those that have places for a script to fill."""
    for node in page.tree.css(_SELECTOR)[:_MOST]:
        whole = node.html or ""
        markup = node.text() or "" if node.tag == "script" else whole.partition(">")[2].rpartition("<")[0]
        if len(markup) >= _LEAST_CHARACTERS and "<" in markup and not _PLACEHOLDER.search(markup):
            yield markup
