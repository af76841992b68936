"""Drops what others have written beside the story: readers' comments and letters, consent texts, grids of teasers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterable
from functools import cache
from itertools import pairwise

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.tables import match_any, read_groups
from ...times.timestamps import find_time_text, might_hold_time
from ...urls.parsing import split_url
from .boxes import drop_boxes_within
from .element_sums import BIT, find_name_bits
from .element_tree import find_end, list_around, mark_inside
from .story_region import count_told, find_core, is_running, list_headlines
from .teasers import drop_labelled_links, drop_lists_of_stories, find_target, list_hrefs

_LEAST_STORY = 2  # paragraphs of the story before what others wrote
_LONGEST_LEAD = 90  # characters of a reader's name and the time
MUCH = 0.2  # of the kept characters
OF_OTHERS = frozenset(("comment", "consent", "teaser"))  # why such blocks are left out
_LEAST_UNITS = 2
_SHORT_STORY = 0.25  # of the kept characters that the element of the story's first two paragraphs holds
_MOST_TERMS = 1  # texts below the comments: the terms of the form
_LEAST_TEASER = 15  # characters of a teaser's headline
_LONGEST_TEASER = 400  # characters of its text
_LEAST_TOPICS = 2  # different things that consent is asked for, in one block
_MOST_ABOUT_OTHER = 0.5  # of a box's characters that are about something else than consent
_MOST_RESPONSES = 0.75  # of the entries of a list that have what tells it
_LONGEST_LINE = 40  # characters of an entry that is none
_LONGEST_BEGINNING = 3  # blocks of an entry that tell who wrote it
_LONGEST_NAME = 40  # … of a reader's name
_LONGEST_BESIDE = 12  # … beside a time: "(UTC)"
_LEAST_DIGITS = 8  # of a day with its year, and a time of day
_TIME_OF_DAY = re.compile(r"\d\s?[:.hH]\s?\d\d")
_MARKS = frozenset("|-–—,:(·•@")  # between a reader's name and the time
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
    drop_lists_of_stories(found, {*own, 0})
    drop_labelled_links(found)
    kept = [block for block in found.blocks if block.kept]
    _drop_behind_label(found, next(iter(list_headlines(found, headline)), -1) if headline else -1)
    _drop_comments_below(found)
    inside = mark_inside(found, {core})
    outside = [block for block in kept if block.kept and not inside[block.element]]
    if outside:
        _drop_consent(found, own, outside)
        _drop_units(found, own, [block for block in outside if block.kept], address)
    left = sum(len(block.text) for block in kept if block.kept)
    return left < (1 - MUCH) * sum(len(block.text) for block in kept)


def _find_story(found: Blocks, headline: str | None) -> int | None:
    """Returns the element of the first running texts after the headline, if they are kept or tell more of it than what
    is; or of the first that are.
    """
    kept = [place for place, block in enumerate(found.blocks) if block.kept]
    for head in list_headlines(found, headline) if headline else ():
        core = find_core(found, head)
        if core is not None:
            inside = mark_inside(found, {core})
            if any(inside[found.blocks[place].element] for place in kept):
                return _find_short_story(found, [place for place in kept if place > head], headline or "") or core
            told = [block for block in found.blocks if inside[block.element]]
            if count_told(told, headline or "") > count_told([found.blocks[place] for place in kept], headline or ""):
                return core
    return find_core(found, kept[0] - 1) if kept else None


def _find_short_story(found: Blocks, kept: list[int], headline: str) -> int:
    """Returns what holds the first two running texts, where these are much of what is kept, and tell more; else 0."""
    first = [found.blocks[place] for place in kept if is_running(found, place)][:2]
    holders = {found.parents[block.element] for block in first}
    holder = holders.pop() if len(holders) == 1 and len(first) > 1 else 0
    if holder <= 0:
        return 0
    inside = mark_inside(found, {holder})
    own = [found.blocks[place] for place in kept if inside[found.blocks[place].element]]
    others = [found.blocks[place] for place in kept if not inside[found.blocks[place].element]]
    size = sum(len(block.text) for block in own)
    is_much = size >= _SHORT_STORY * (size + sum(len(block.text) for block in others))
    return holder if is_much and count_told(own, headline) > count_told(others, headline) else 0


def _drop_behind_label(found: Blocks, head: int) -> None:
    """Leaves out what stands behind "Comments (3)" in elements that held no story before it.

    Comments may be more than a short story, of which nothing is kept then: texts stand below the headline at `head`.
    """
    story: set[int] = set()
    texts = passed = 0
    label = False
    for place, block in enumerate(found.blocks):
        holder = found.parents[block.element]
        if label:
            if block.kept and holder not in story and block.element not in story:
                block.kept, block.why = False, "comment"
            continue
        is_below = texts >= _LEAST_STORY or (not texts and passed >= _LEAST_STORY)
        if is_below and not block.link_characters and _load_labels().match(block.text):
            label = True
            if block.kept:
                block.kept, block.why = False, "comment"
        elif block.kept and is_running(found, place):
            texts += 1
            story |= {holder, block.element} - {0}
        elif 0 <= head < place and block.why == "model" and is_running(found, place):
            passed += 1


def _drop_comments_below(found: Blocks) -> None:
    """Leaves out what begins with a reader's name and a moment, each in an element of its own, below all of the story.

    Where a story is loose text in a cell, its comments may be tables in the same cell.
    """
    comments: list[Block] = []
    below: list[Block] = []
    texts = 0
    for place, block in enumerate(found.blocks):
        is_next = bool(comments) and found.blocks[place - 1] is comments[-1]  # the form's terms may not have been kept
        if not block.kept and not is_next:
            continue
        if texts >= _LEAST_STORY and block.kept and _begins_as_comment(block.text):
            if below:
                return  # the story went on
            comments.append(block)
        elif is_running(found, place):
            texts += 1
            if comments:
                below.append(block)
    if len({comment.element for comment in comments}) < max(_LEAST_UNITS, len(comments)):
        return
    terms = [block for block in below if found.fields or _load_comment_words().search(block.text[:_LONGEST_NAME])]
    if len(terms) > _MOST_TERMS or any(block.kept for block in below if block not in terms):
        return  # the story goes on
    for block in comments + terms:
        block.kept, block.why = False, "comment"


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
        entries = _list_units(found, units)
        told = [_read_unit(found, hrefs, inside, address) for inside in entries]
        # A counter of readers or a time may stand in an element like those of the comments.
        lines = sum(sum(len(block.text) for block in inside) <= _LONGEST_LINE for inside in entries)
        for why, count in (("comment", len(told) - lines), ("teaser", len(told))):
            if told.count(why) >= max(_LEAST_UNITS, _MOST_RESPONSES * count):
                _leave_out(found, units, why)
        _drop_comments_in_row(found, entries, told)


def _drop_comments_in_row(found: Blocks, entries: list[list[Block]], told: list[str | None]) -> None:
    """Leaves out comments whose elements are like others of the page, as tables are, and the terms below them."""
    count = told.count("comment")
    if count < _LEAST_UNITS:
        return
    first = told.index("comment")
    if told[first : first + count] != ["comment"] * count or len(told) - first - count > _MOST_TERMS:
        return
    for inside in entries[first:]:
        for block in inside:
            block.kept, block.why = False, "comment"


def _list_units(found: Blocks, units: Iterable[int]) -> list[list[Block]]:
    """Returns the blocks of each of some elements, none of which holds another."""
    blocks: dict[int, list[Block]] = {unit: [] for unit in units}
    starts = sorted(blocks)
    ends = [find_end(found, unit) for unit in starts]
    for block in found.blocks:
        nth = bisect_right(starts, block.element) - 1
        if nth >= 0 and block.element < ends[nth]:
            blocks[starts[nth]].append(block)
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
    beginning = inside[:_LONGEST_BEGINNING]
    if (
        any(_is_name_alone(one) and _is_moment(two.text) for one, two in pairwise(beginning))
        and inside[-1] not in beginning[:2]
    ):
        return "comment"
    if not leads and _begins_as_comment(texts[0].text):
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


def _is_name_alone(lead: Block) -> bool:
    return len(lead.text) <= _LONGEST_NAME and lead.tag not in HEADINGS and find_time_text(lead.text) is None


def _is_moment(text: str) -> bool:
    """Says whether a line is a day and a time of day, and hardly more."""
    if len(text) > _LONGEST_LEAD or not _TIME_OF_DAY.search(text) or not might_hold_time(text):
        return False
    time = find_time_text(text)
    return (
        time is not None and len(text) - len(time) <= _LONGEST_BESIDE and sum(map(str.isdigit, time)) >= _LEAST_DIGITS
    )


def _begins_as_comment(text: str) -> bool:
    """Says whether a text begins with a name, a mark, and a day and time of day: "Jo | 12/05/2024 16:58 Well done"."""
    head = text[:_LONGEST_LEAD]
    time = find_time_text(head) if _TIME_OF_DAY.search(head) and might_hold_time(head) else None
    if time is None or time not in head or sum(map(str.isdigit, time)) < _LEAST_DIGITS:
        return False
    name = head[: head.index(time)].rstrip()
    return 1 < len(name) <= _LONGEST_NAME and name[-1] in _MARKS and len(text) > len(name) + len(time) + _LONGEST_BESIDE


@cache
def _load_labels() -> re.Pattern[str]:
    words = match_any(read_groups(__package__, "others")["comments"])
    return re.compile(
        rf"\W{{0,4}}(?:\d{{1,5}}\s+)?(?:{words})(?:\W{{0,3}}\d{{1,5}}\W{{0,3}}(?:$|(?=\s*\w))|\W{{0,4}}$)",
        re.IGNORECASE,
    )


@cache
def _load_comment_words() -> re.Pattern[str]:
    return re.compile(match_any(read_groups(__package__, "others")["comments"]), re.IGNORECASE)


@cache
def _load_topics() -> re.Pattern[str]:
    return re.compile(match_any(read_groups(__package__, "others")["consent"]))
