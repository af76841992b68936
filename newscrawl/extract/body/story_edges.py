"""Trims the edges of a chosen body: what stands above the heading, bylines and times, and lines below the story."""

from __future__ import annotations

from ...page.blocks import HEADINGS, Block
from ...text.clean import fold_text
from .body import Body
from .lines.edges import is_byline_within, might_be_byline_or_time, might_be_closing

_TITLES = frozenset(("h1", "h2"))
_SHORT = 150  # characters
_SHORT_TITLE = 20
_FEW = 2  # paragraphs above the heading, such as a kicker and a standfirst
_MANY_LINKS = 2
_FIRST, _LAST = 4, 5  # paragraphs among which a byline or a time may stand
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "”", "»", "」", '"')


def cut_edges(body: Body, headline: str | None, publisher: str | None, authors: list[str]) -> None:
    """Cuts off what stands above the story's heading, bylines and times, and what else to read below it."""
    kept = [block for block in body.blocks if block.kept]
    if headline and kept:
        heading = _find_heading(body, headline)
        if heading is not None:
            leave_out(body, body.blocks[heading], "headline")  # that has a kicker in it
        for block in body.blocks[: heading or 0]:
            # A standfirst may stand above the heading; a row of links does not belong to the story.
            if block.kept and (len(block.text) < _SHORT or block.link_characters * 3 > len(block.text)):
                leave_out(body, block, "above the heading")
    for block in kept:
        if block.kept and not might_be_byline_or_time(block.text):
            break
        leave_out(body, block, "byline")
    kept = [block for block in kept if block.kept]
    for block in [*kept[1:_FIRST], *kept[max(_FIRST, len(kept) - _LAST) :]]:
        if block.tag not in HEADINGS and is_byline_within(block.text, authors):
            leave_out(body, block, "byline")
    for block in reversed(kept):
        if block.kept and not (might_be_closing(block.text, publisher, authors) or _stands_behind_links(body, block)):
            break
        leave_out(body, block, "closing")


def _find_heading(body: Body, headline: str) -> int | None:
    """Returns the index of the block with the story's heading, which may have a kicker beside the headline.

    Teasers of the story may stand above and below it: the last such block without story text before it is taken.
    """
    wanted = fold_text(headline)
    found: int | None = None
    kept = 0
    for place, block in enumerate(body.blocks):
        kept += block.kept
        if block.tag in _TITLES:
            folded = fold_text(block.text)
            is_it = folded == wanted or (kept <= _FEW and len(wanted) > _SHORT_TITLE and wanted in folded)
            if is_it and (kept <= _FEW or found is None):
                found = place
        if kept > _FEW and found is not None:
            break
    return found


def _stands_behind_links(body: Body, block: Block) -> bool:
    """Says whether a short block at the story's end has a list of links between it and the story."""
    if len(block.text) >= _SHORT or block.text.endswith(_SENTENCE_ENDS):
        return False
    place = body.blocks.index(block)
    links = 0
    while place > 0 and not body.blocks[place - 1].kept:
        place -= 1
        links += body.blocks[place].link_characters * 2 > len(body.blocks[place].text)
    return links >= _MANY_LINKS


def leave_out(body: Body, block: Block, why: str) -> None:
    """Takes a block out of the body, unless it is the last one."""
    if block.kept and len(body.paragraphs) > 1 and block.text in body.paragraphs:
        body.paragraphs.remove(block.text)
        block.kept, block.why = False, why
