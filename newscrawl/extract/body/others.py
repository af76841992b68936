"""Drops what others have written beside the story: readers' comments and letters, consent texts, grids of teasers."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import cache

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.tables import match_any, read_groups
from ...times.finding import find_time_text, might_hold_time
from ...urls.parsing import split_url
from .boxes import drop_boxes_within
from .element_sums import BIT, find_name_bits
from .insertions import find_target, list_hrefs
from .story_region import find_core, is_running, list_around, list_headlines, mark_inside

_LEAST_STORY = 2  # paragraphs of the story before what others wrote
_LONGEST_LABEL = 60  # characters of "Comments (3)"
_LONGEST_LEAD = 90  # characters of a reader's name and the time
_MUCH = 0.2  # of the kept characters
OF_OTHERS = frozenset(("comment", "consent", "teaser"))  # why such blocks are left out
_LEAST_UNITS = 2
_LEAST_TEASER = 15  # characters of a teaser's headline
_LONGEST_TEASER = 400  # characters of its text
_LEAST_TOPICS = 2  # different things that consent is asked for, in one block
_MOST_ABOUT_OTHER = 0.5  # of a box's characters that are about something else than consent
_MOST_RESPONSES = 0.75  # of the entries of a list that have what tells it
_OF_READERS = BIT["comment"] | BIT["byline"]
_USER = re.compile(r"/(?:u|user|users|profile|profil|members?|people|author|autor)/|[?&](?:user|uid|author)=")


def drop_others(found: Blocks, headline: str | None, address: str | None) -> bool:
    """Leaves out kept blocks outside the story's own element that are comments, consent texts or teasers.

    Returns whether that was much: then the story's own blocks are worth being judged anew, without the others.
    """
    core = _find_story(found, headline)
    if core is None:
        return False
    own = set(list_around(found, core))
    drop_boxes_within(found, core, headline)
    kept = [block for block in found.blocks if block.kept]
    _drop_behind_label(found)
    inside = mark_inside(found, {core})
    outside = [block for block in kept if block.kept and not inside[block.element]]
    if outside:
        _drop_consent(found, own, outside)
        _drop_units(found, own, [block for block in outside if block.kept], address)
    left = sum(len(block.text) for block in kept if block.kept)
    return left < (1 - _MUCH) * sum(len(block.text) for block in kept)


def _find_story(found: Blocks, headline: str | None) -> int | None:
    """Returns the element of the first running texts after the headline, if they are kept; or of the first that are."""
    for head in list_headlines(found, headline) if headline else ():
        core = find_core(found, head)
        if core is not None:
            inside = mark_inside(found, {core})
            if any(block.kept and inside[block.element] for block in found.blocks):
                return core
    first = next((place for place, block in enumerate(found.blocks) if block.kept), None)
    return find_core(found, first - 1) if first is not None else None


def _drop_behind_label(found: Blocks) -> None:
    """Leaves out what stands behind "Comments (3)" in elements that held no story before it."""
    story: set[int] = set()
    texts = 0
    label = False
    for place, block in enumerate(found.blocks):
        holder = found.parents[block.element]
        if label:
            if block.kept and holder not in story and block.element not in story:
                block.kept, block.why = False, "comment"
            continue
        if texts >= _LEAST_STORY and not block.link_characters and _load_labels().match(block.text):
            label = True
            if block.kept:
                block.kept, block.why = False, "comment"
        elif block.kept and is_running(found, place):
            texts += 1
            story |= {holder, block.element} - {0}


def _list_branches(found: Blocks, own: set[int], block: Block) -> list[int]:
    """Returns the elements around a block that do not hold the story, from the inside out."""
    branches = []
    for element in list_around(found, block.element):
        if element in own:
            break
        branches.append(element)
    return branches


def _drop_consent(found: Blocks, own: set[int], outside: list[Block]) -> None:
    """Leaves out boxes that are mostly about cookies, partners and purposes."""
    texts: dict[int, int] = {}
    about: dict[int, int] = {}
    tops = {}
    for block in outside:
        branches = _list_branches(found, own, block)
        tops[block] = branches[-1] if branches else 0
        texts[tops[block]] = texts.get(tops[block], 0) + len(block.text)
        if tops[block] and _asks_consent(block.text):
            about[tops[block]] = about.get(tops[block], 0) + len(block.text)
    boxes = {top for top in about if about[top] > (1 - _MOST_ABOUT_OTHER) * texts[top]}
    if boxes:
        _leave_out(found, boxes, "consent")


def _leave_out(found: Blocks, elements: Container[int], why: str) -> None:
    inside = mark_inside(found, elements)
    for block in found.blocks:
        if inside[block.element]:
            block.kept, block.why = False, why


def _asks_consent(text: str) -> bool:
    return len({found[0] for found in _load_topics().finditer(text.lower())}) >= _LEAST_TOPICS


def _drop_units(found: Blocks, own: set[int], outside: list[Block], address: str | None) -> None:
    """Leaves out entries of lists: each begins with who wrote it and when, or with a link to another story."""
    groups: dict[tuple[int, str, str], dict[int, list[Block]]] = {}
    for block in outside:
        for element in _list_branches(found, own, block):
            key = (found.parents[element], found.tags[element], found.names[element])
            groups.setdefault(key, {}).setdefault(element, []).append(block)
    hrefs: dict[int, list[str]] | None = None
    for units in groups.values():
        if len(units) < _LEAST_UNITS:
            continue
        hrefs = list_hrefs(found) if hrefs is None else hrefs
        told = [_read_unit(found, hrefs, inside, address) for inside in _list_units(found, units)]
        for why in ("comment", "teaser"):
            if told.count(why) >= max(_LEAST_UNITS, _MOST_RESPONSES * len(told)):
                _leave_out(found, units, why)


def _list_units(found: Blocks, units: Iterable[int]) -> list[list[Block]]:
    """Returns the blocks of each of some elements, none of which holds another."""
    blocks: dict[int, list[Block]] = {unit: [] for unit in units}
    holder = [0] * len(found.parents)
    for place in range(1, len(holder)):
        holder[place] = place if place in blocks else holder[found.parents[place]]
    for block in found.blocks:
        if holder[block.element]:
            blocks[holder[block.element]].append(block)
    return list(blocks.values())


def _read_unit(found: Blocks, hrefs: dict[int, list[str]], inside: list[Block], address: str | None) -> str | None:
    """Returns "comment" or "teaser" for an entry that begins as one; None for any other."""
    texts = [block for block in inside if len(block.text) > _LONGEST_LEAD or (block.kept and block.tag not in HEADINGS)]
    if not texts:
        return None
    first = inside.index(texts[0])
    leads = inside[:first] or ([texts[0]] if len(texts) > 1 and len(texts[0].text) <= _LONGEST_LEAD else [])
    for lead in leads:
        if len(lead.text) <= _LONGEST_LEAD and _names_reader(found, hrefs, lead):
            return "comment"
    heads = [lead for lead in leads if len(lead.text) >= _LEAST_TEASER and lead.link_characters >= 0.8 * len(lead.text)]
    is_headed = any(lead.tag in HEADINGS and lead not in heads for lead in leads)
    if heads and not is_headed and sum(len(block.text) for block in texts) <= _LONGEST_TEASER:
        below = split_url(address or "").path.rstrip("/") + "/"  # chapters of the same text
        targets = hrefs.get(heads[0].element) or hrefs.get(found.parents[heads[0].element]) or ()
        if any(len(below) > 1 and split_url(href).path.startswith(below) for href in targets):
            return None
        return "teaser" if find_target(found, hrefs, heads[0], address) == "page" else None
    return None


def _names_reader(found: Blocks, hrefs: dict[int, list[str]], lead: Block) -> bool:
    """Says whether a line is who wrote an entry: a name and a time, or a link to a reader's page."""
    if any(_USER.search(href) for href in hrefs.get(lead.element, ()) or hrefs.get(found.parents[lead.element], ())):
        return True
    if lead.tag in HEADINGS:
        return False
    if find_name_bits(found.names[lead.element]) & _OF_READERS and not lead.link_characters:
        return True
    time = find_time_text(lead.text) if might_hold_time(lead.text) else None
    return time is not None and len(lead.text) > len(time) + 2


@cache
def _load_labels() -> re.Pattern[str]:
    words = match_any(read_groups(__package__, "others")["comments"])
    return re.compile(
        rf"\W{{0,4}}(?:\d{{1,5}}\s+)?(?:{words})(?:\W{{0,3}}\d{{1,5}}\W{{0,3}}(?:$|(?=\s*\w))|\W{{0,4}}$)",
        re.IGNORECASE,
    )


@cache
def _load_topics() -> re.Pattern[str]:
    return re.compile(match_any(read_groups(__package__, "others")["consent"]))
