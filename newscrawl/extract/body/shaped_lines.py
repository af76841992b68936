"""Leaves out what is no text of a story by its shape, in any language: lines with a link behind a label, rows of links
with times, rules, rights, what readers wrote below a story."""

from __future__ import annotations

import re

from ...page.blocks import HEADINGS, Block, Blocks
from ...times.timestamps import find_time_text, might_hold_time
from .element_tree import list_around
from .story_form import StoryRun, is_of_form, is_sentence
from .teasers import find_target, list_hrefs

_LONGEST_LABEL, _LEAST_TITLE = 30, 15  # characters before a link, and of a link that is a headline
_LINKED = 0.9  # of what stands behind the label
_NEVER_LABELLED = frozenset(("li", "dd", "dt", "td", "th"))
_ALL_LINKED = 0.8  # of a line that is a link
_MEDIA = re.compile(r"\.(?:mp3|m4a|ogg|wav|wma|ra|ram|mp4|m4v|wmv|asx|m3u|flv|mov|avi)(?:$|[?#])", re.IGNORECASE)
_LONGEST_LABELLED = 90  # characters of what stands beside a button to choose, and of a question
_ASKS = ("?", "？", "؟")
_LEAST_ENTRIES, _MOST_ENTRIES = 3, 12
_LONGEST_HEADING = 60
_TIME_BESIDE = 12  # characters beside the time in an entry with a link
_LAST = 3  # kept blocks at a story's end among which its rights may be told
_LONGEST_RIGHTS = 400
_RIGHTS = re.compile(r"\s*(?:[©ⓒ]|\(c\)\s)|[^.!?]{0,80}©[^.!?]{0,60}\b(?:19|20)\d\d\b", re.IGNORECASE)
_QUOTES = '"“„«»「『'
_LONGEST_READER, _SHORTEST_READER = 70, 2  # characters of the line above what a reader wrote, and beside its time
_TIME_OF_DAY = re.compile(r"\d\s?[:.hH時시]\s?\d\d")
_CLOCK = re.compile(r"\d\s?[:hH時시]\s?\d\d")  # "12.18.2025" has none
_LEAST_DIGITS = 8  # of a day with its year, and a time of day
_LEAST_READERS = 2
_LEAST_STORY = 2  # paragraphs
_MOST_DISCUSSED = 60  # blocks below a story
_BETWEEN = 4  # blocks from one reader's line to the next
_MARK = re.compile(r"[•∙●○■□▪▫◦‣▸►▶・·]|[_=—–-]{4,}")  # asterisks may part a story
_EDGES = " \t|·•,;:–—-/()[]#"


def leave_out_marks(found: Blocks) -> None:
    """Leaves out rules and list marks that are lines of their own: "______", "•"."""
    for block in found.blocks:
        if block.kept and _MARK.fullmatch(block.text) and block.tag not in ("td", "th", "pre"):
            block.kept, block.why = False, "mark"


def leave_out_tools(found: Blocks) -> None:
    """Leaves out links to a sound or a film, and a poll: its question, and each answer with a button to choose it."""
    hrefs: dict[int, list[str]] | None = None
    question: Block | None = None
    choices = _find_choices(found)
    for block in found.blocks:
        if block.kept and block.link_characters >= _ALL_LINKED * len(block.text):
            hrefs = list_hrefs(found) if hrefs is None else hrefs
            links = hrefs.get(block.element) or ()
            if links and all(_MEDIA.search(href) for href in links):
                block.kept, block.why = False, "sound"
        if len(block.text) > _LONGEST_LABELLED:
            question = None
        elif block.text.endswith(_ASKS):
            question = block
        elif block.kept and block.element in choices:
            block.kept, block.why = False, "answers"
            if question is not None and question.kept:
                question.kept, question.why = False, "answers"


def _find_choices(found: Blocks) -> frozenset[int]:
    """Returns the places of the elements that hold a button to choose."""
    buttons = found.elements[0].css("input[type=radio]")
    if not buttons:
        return frozenset()
    places = {node.mem_id: place for place, node in enumerate(found.elements)}
    chosen = set()
    for button in buttons:
        node = button.parent
        while node is not None and node.mem_id not in places:
            node = node.parent
        if node is not None:
            chosen.add(places[node.mem_id])
    return frozenset(chosen - {0})


def leave_out_labelled_links(found: Blocks, address: str | None) -> None:
    """Leaves out lines that are a label and the title of another of the site's pages: "See also: Boats come home"."""
    hrefs: dict[int, list[str]] | None = None
    for block in found.blocks:
        if not block.kept or block.link_characters < _LEAST_TITLE or block.tag in _NEVER_LABELLED:
            continue
        place = min((at for mark in ":：" if (at := block.text.find(mark, 0, _LONGEST_LABEL)) > 0), default=-1)
        behind = len(block.text) - place - 1
        if place < 0 or not _LINKED * behind <= block.link_characters <= behind + 1:
            continue
        hrefs = list_hrefs(found) if hrefs is None else hrefs
        if len(hrefs.get(block.element, ())) <= 1 and find_target(found, hrefs, block, address) == "page":
            block.kept, block.why = False, "labelled link"


def leave_out_timed_links(found: Blocks, address: str | None) -> None:
    """Leaves out rows of links to the site's pages, each with a time beside it, and the heading above them."""
    row: list[int] = []
    hrefs: dict[int, list[str]] | None = None
    for place, block in enumerate([*found.blocks, None]):
        if block is not None and not block.kept and (not row or len(block.text) <= _LONGEST_LABEL):
            continue  # a time or a count in a line of its own
        if block is not None and block.kept and block.link_characters >= _LEAST_TITLE and _is_timed_link(block):
            row.append(place)
            continue
        links = [found.blocks[at] for at in row]
        if _LEAST_ENTRIES <= len(row) <= _MOST_ENTRIES:
            hrefs = list_hrefs(found) if hrefs is None else hrefs
            if all(find_target(found, hrefs, link, address) == "page" for link in links):
                above = found.blocks[row[0] - 1] if row[0] else None
                is_heading = (
                    above is not None
                    and above.kept
                    and len(above.text) <= _LONGEST_HEADING
                    and not is_sentence(above.text)
                )
                for link in [*links, *([above] if above is not None and is_heading else [])]:
                    link.kept, link.why = False, "row of links"
        row = []


def _is_timed_link(block: Block) -> bool:
    rest = len(block.text) - block.link_characters
    if rest < 4 or 2 * block.link_characters < len(block.text) or not might_hold_time(block.text):
        return False
    time = find_time_text(block.text)
    return time is not None and rest - len(time) <= _TIME_BESIDE and len(time) - rest <= 1


def leave_out_rights(found: Blocks) -> None:
    """Leaves out the last lines of a story that tell the rights in it, by their sign."""
    kept = [block for block in found.blocks if block.kept]
    for block in reversed(kept[1:][-_LAST:]):
        if len(block.text) <= _LONGEST_RIGHTS and block.text[0] not in _QUOTES and _RIGHTS.match(block.text):
            block.kept, block.why = False, "rights"


def leave_out_readers(found: Blocks, run: StoryRun) -> None:
    """Leaves out what readers wrote below a story: texts, each under a line with a name and a moment, set alike.

    Where such a line stands above the story's first paragraph, too, it is the form of the story's own entries.
    """
    blocks = found.blocks
    lines = [
        place
        for place, block in enumerate(blocks)
        if len(block.text) <= _LONGEST_READER
        and any(one.kept for one in blocks[place : place + _BETWEEN])
        and _tells_reader(block)
    ]
    by_form: dict[tuple[str, str], list[int]] = {}
    for place in lines:
        block = found.blocks[place]
        by_form.setdefault((block.tag, found.names[block.element]), []).append(place)
    for places in by_form.values():
        first = places[0]
        kept = [block for block in found.blocks[:first] if block.kept and is_sentence(block.text)]
        entries = [
            [block for block in found.blocks[place + 1 : min(following, place + 1 + _BETWEEN)] if block.kept]
            for place, following in zip(places, [*places[1:], len(found.blocks)], strict=True)
        ]
        if len(places) < _LEAST_READERS or len(kept) < _LEAST_STORY or first <= run.first:
            continue
        if not all(entries) or _are_own(found, run, [block for entry in entries for block in entry]):
            continue
        for block in [*(found.blocks[place] for place in places), *(one for entry in entries for one in entry)]:
            if block.kept:
                block.kept, block.why = False, "comment"
        above = found.blocks[first - 1]
        if above.kept and len(above.text) <= _LONGEST_HEADING and not is_sentence(above.text):
            above.kept, above.why = False, "comment"


def leave_out_discussion(found: Blocks, run: StoryRun) -> None:
    """Leaves out texts below a story, in another form than its own, among lines set alike with a day and a clock each.

    The line may stand above what a reader wrote, or below it, with buttons.
    """
    blocks = found.blocks
    if not any(block.kept for block in blocks[run.last + 1 :]):
        return
    forms: dict[tuple[str, str], list[int]] = {}
    for place in range(run.last + 1, min(len(blocks), run.last + 1 + _MOST_DISCUSSED)):
        block = blocks[place]
        if len(block.text) <= _LONGEST_READER and block.tag not in HEADINGS and _CLOCK.search(block.text):
            time = find_time_text(block.text) if might_hold_time(block.text) else None
            if time is not None and sum(map(str.isdigit, time)) >= _LEAST_DIGITS - 1:
                forms.setdefault((block.tag, found.names[block.element]), []).append(place)
    places = max(forms.values(), key=len, default=[])
    if len(places) < _LEAST_READERS:
        return
    story = sum(len(block.text) for block in blocks[run.first : run.last + 1] if block.kept)
    said = [one for one in blocks[max(run.last + 1, places[0] - _BETWEEN) : places[-1] + _BETWEEN] if one.kept]
    if sum(len(block.text) for block in said) <= story and not any(is_of_form(found, run, block) for block in said):
        for block in said:
            block.kept, block.why = False, "comment"


def _are_own(found: Blocks, run: StoryRun, texts: list[Block]) -> bool:
    """Says whether texts hold more than the story does, or stand in one element with its first paragraph."""
    story = [block for block in found.blocks[run.first :] if block.kept and block not in texts]
    own = list_around(found, found.blocks[run.first].element)[:1]
    return sum(len(block.text) for block in texts) > sum(len(block.text) for block in story) or any(
        list_around(found, block.element)[:1] == own for block in texts
    )


def _tells_reader(block: Block) -> bool:
    """Says whether a line is a name, or a number, beside a day and a time of day: "Jo Moss, 12/05/2024 16:58"."""
    text = block.text
    if block.tag in HEADINGS or not _TIME_OF_DAY.search(text):
        return False
    time = find_time_text(text) if might_hold_time(text) else None
    if time is None or sum(map(str.isdigit, time)) < _LEAST_DIGITS:
        return False
    rest = text.replace(time, " ", 1).strip(_EDGES)
    return _SHORTEST_READER <= len(rest) <= _LONGEST_READER // 2
