"""Trims the edges of a chosen body: bylines and times above the story, and what else to read below it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ...page.blocks import HEADINGS, Block
from ...text.clean import fold_text, fold_word
from ...text.tables import read_table
from ...times.timestamps import find_time_text, might_hold_time, parse_timestamp
from ...times.words import load_words
from ..candidates import Body
from ..people.by_words import begins_with_by
from ..people.named_line import is_signature
from ..people.names import ends_with_writing_job, looks_like_name, might_be_person, split_byline
from .closing_lines import might_be_closing
from .colophons import tells_of_article
from .lines import tells_of_house
from .reading_times import cut_reading_time, drop_reading_time

_TITLES = frozenset(("h1", "h2"))
_SHORT = 150  # characters
_SHORT_TITLE = 20
_FEW = 2  # paragraphs above the heading, such as a kicker and a standfirst
_MANY_LINKS = 2
_FIRST, _LAST = 4, 5  # paragraphs among which a byline or a time may stand
_STORY_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "”", "»", "」", '"')
_LONGEST = 160  # characters
_LONGEST_HEADING = 40
_LONGEST_LINE = 80  # of a byline or time that stands below the first paragraph
_SHORT_END = re.compile(r"\d\s?[^\W\d_]{1,2}\.$")  # the word for "year" behind a date, shortened
_SENTENCE_ENDS = (".", "!", "?", ":", "…", "。")
_MOST_BEFORE_TIME = 3  # words before the second time of a line
_MARKS = frozenset(",|·•–—-/:")
_DIGIT = re.compile(r"\d")
_EDGES = " \t:|·•,;.–—-/()[]"
# What such a line has, for a first look.
_SHAPE = re.compile(
    r"\d\s?[:.hH]\s?\d\d|\d\s?(?:[mM]in|m\b|sec|s\b|h|std|Std|stund|Stund|uhr|Uhr|am|pm|a\.m|p\.m|AM|PM|uur|tim|ore|or\b"
    r"|мин|час|[時时点點分秒분시초]|小时|小時|dk|dak|saat|godz|دق|ساع|דק|שע)|ساع|דק|שע"
)
_AROUND_TIME = " ()[]|·•-–—,:"
_FRENCH = re.compile(r"(?:à )?[012]?\d\s?[hH]\s?[0-5]\d")
_SPAN = re.compile(r"[:.hH]\d\d\s?[-–—]\s?\d")  # "10:00-12:00"
_LONGEST_TIME = 40  # characters
_SOME_MOMENT = datetime.datetime(2099, 12, 31, tzinfo=datetime.timezone.utc)


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
        is_of_house = block.tag in HEADINGS and tells_of_house(block.text, publisher)
        if block.kept and not (is_of_house or might_be_byline_or_time(block.text) or is_signature(block.text, authors)):
            break
        leave_out(body, block, "of the site" if is_of_house else "byline")
    kept = [block for block in kept if block.kept]
    if kept and kept[0].text in body.paragraphs:
        # The block keeps what is cut: the time of publication in it is still to be read.
        body.paragraphs[body.paragraphs.index(kept[0].text)] = cut_reading_time(kept[0].text)
    for block in [*kept[1:_FIRST], *kept[max(_FIRST, len(kept) - _LAST) :]]:
        if block.tag not in HEADINGS and is_byline_within(block.text, authors):
            leave_out(body, block, "byline")
    for block in kept[:_FIRST]:
        if _is_job_below_byline(body, block) or _is_house_below_byline(body, block, publisher):
            leave_out(body, block, "byline")
    is_cut = False
    for block in reversed(kept):
        if not block.kept:
            continue
        text = block.text
        is_closing = might_be_closing(text, publisher, authors) or tells_of_article(text)
        if is_closing or _stands_behind_links(body, block) or (is_cut and is_byline_within(text, authors)):
            leave_out(body, block, "closing")
            if might_hold_time(text) and tells_of_article(text):
                block.kept = True  # the time of publication in it is still to be read
            is_cut = True
        elif is_cut and block.tag in HEADINGS:
            leave_out(body, block, "nothing follows")
        else:
            break


def _is_job_below_byline(body: Body, block: Block) -> bool:
    """Says whether a short line below a byline ends with a writer's job: "Harbour Post Staff Writers"."""
    if len(block.text) > _LONGEST_HEADING or block.tag in HEADINGS or not ends_with_writing_job(block.text):
        return False
    place = body.blocks.index(block)
    return place > 0 and might_be_byline_or_time(body.blocks[place - 1].text)


def _is_house_below_byline(body: Body, block: Block, publisher: str | None) -> bool:
    """Says whether a short line below a byline is the publisher's name, or a part of it."""
    place = body.blocks.index(block)
    words = fold_text(block.text).split()
    if (
        not publisher
        or len(words) < _FEW
        or block.tag in HEADINGS
        or not set(words) <= set(fold_text(publisher).split())
    ):
        return False
    return place > 0 and body.blocks[place - 1].why == "byline"


def _find_heading(body: Body, headline: str) -> int | None:
    """Returns the index of the block with the story's heading, which may have a kicker beside the headline.

    Teasers of the story may stand above and below it: the last such block without story text before it is taken.
    """
    wanted = fold_text(headline)
    found: int | None = None
    kept, is_begun = 0, False  # whether a sentence of the story stands behind it
    for place, block in enumerate(body.blocks):
        kept += block.kept
        is_begun = is_begun or (block.kept and len(block.text) >= _SHORT and block.text.endswith(_STORY_ENDS))
        if block.tag in _TITLES:
            folded = fold_text(block.text)
            is_it = folded == wanted or (kept <= _FEW and len(wanted) > _SHORT_TITLE and wanted in folded)
            # Comments may repeat the headline in a heading of a lower order, below a short story.
            is_lower = is_begun and found is not None and body.blocks[found].tag == "h1" != block.tag
            if is_it and (found is None or (kept <= _FEW and not is_lower)):
                found, is_begun = place, False
        if kept > _FEW and found is not None:
            break
    return found


def _stands_behind_links(body: Body, block: Block) -> bool:
    """Says whether a short block at the story's end has a list of links between it and the story."""
    if len(block.text) >= _SHORT or block.text.endswith(_STORY_ENDS):
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


def might_be_byline_or_time(text: str) -> bool:
    """Says whether a short line is nothing but bylines, times of publication or times of reading."""
    if len(text) > _LONGEST:
        return False
    if _states_byline_or_time(text):
        return True
    time, rest = _part_time(text)
    return bool(time and _stands_apart(text, time)) and all(
        might_be_person(name) for name in split_byline(rest) or [rest]
    )


def _states_byline_or_time(text: str) -> bool:
    """Says whether a line states that it is one: by its labels, by "By", or by a time with nothing beside it."""
    if len(text) > _LONGEST:
        return False
    time, rest = _part_time(text)
    words = rest.split()
    if not words:
        return bool(text.strip(_EDGES))
    if time:
        first, last = 0, len(words)
        while first < last and is_time_label(words[first]):
            first += 1
        while first < last and is_time_label(words[last - 1]):
            last -= 1
        rest = " ".join(words[first:last]).strip(_EDGES)
        if first == last or (first and len(rest) < 4 and rest.islower()):
            return True  # "Created on 5 May 2024 / sk"
        if _tells_second_time(rest):
            return True
    names = split_byline(rest) if begins_with_by(rest) else []
    if not names or len(rest) >= 60 + 30 * len(names):
        return False
    has_account = bool(time) and not text.endswith(_SENTENCE_ENDS)
    return all(looks_like_name(n) or (has_account and _might_be_account(n)) for n in names)


def _tells_second_time(rest: str) -> bool:
    """Says whether what stands beside a time is another, with a word or two that say of what: "(changed on 4 May)"."""
    if not _DIGIT.search(rest) or not might_hold_time(rest):
        return False
    time = find_time_text(rest)
    words = rest.partition(time)[0].split() if time and rest.endswith(time) else []
    return 0 < len(words) <= _MOST_BEFORE_TIME and all(word.strip(_EDGES).islower() for word in words[1:])


class _PartedLine(NamedTuple):
    time: str | None
    rest: str  # the line without that time and without a time of reading


@lru_cache(maxsize=512)  # a line near a picture, at the story's edge or beside the headline is asked about again
def _part_time(text: str) -> _PartedLine:
    """Parts a line into the time in it and the rest."""
    text = drop_reading_time(text)
    time = find_time_text(text)
    return _PartedLine(time, (text.replace(time, " ", 1) if time else text).strip(_EDGES))


def is_time_label(word: str) -> bool:
    """Says whether a word beside a time says nothing but that it is one of a text, or belongs to the time."""
    word = word.strip(_EDGES)
    return not word or word.lower() in _load_time_labels() or fold_word(word) in load_words().weekday_parts


@cache
def _load_time_labels() -> frozenset[str]:
    return frozenset(word for (word,) in read_table(__package__, "time_labels"))


def _might_be_account(name: str) -> bool:
    return " " not in name and name.isascii() and might_be_person(name)


def is_byline_within(text: str, authors: Sequence[str]) -> bool:
    """Says whether a short line among the first or last paragraphs is only a byline, a time or an author's name."""
    if is_signature(text, authors):
        return True
    if len(text) > _LONGEST_LINE:
        return False
    folded = text.casefold()
    if any(folded == name.casefold() and looks_like_name(name) for name in authors):
        return True
    return (not text.endswith(_SENTENCE_ENDS) or bool(_SHORT_END.search(text))) and _states_byline_or_time(text)


def _stands_apart(text: str, time: str) -> bool:
    """Says whether the time begins or ends the text, with a mark between it and the rest."""
    before, _, after = text.partition(time)
    return (not after.strip(_EDGES) and before[-2:].strip(" ") in _MARKS) or (
        not before.strip(_EDGES) and after[:2].strip(" ") in _MARKS
    )


def is_time_of_day(text: str) -> bool:
    """Says whether a line is only a time of day or a time back from now: "14:05 Uhr", "10.23am GMT", "vor 3 Minuten".

    A day alone is not enough: it may be the heading of what happened on it.
    """
    if len(text) > _LONGEST_TIME or not _SHAPE.search(text) or not might_hold_time(text) or _SPAN.search(text):
        return False
    if _FRENCH.fullmatch(text):
        return True
    part = find_time_text(text) or text
    rest = text.replace(part, " ", 1).strip(_AROUND_TIME)
    if 0 < len(rest) < len(text) and find_time_text(rest):  # a part that is written otherwise is not cut off
        text = part if is_time_of_day(rest) else text  # "16 minutes ago 10.23am GMT"
    if not _states_byline_or_time(text):
        return False
    stamp = parse_timestamp(text, reference=_SOME_MOMENT)
    return stamp is not None and stamp.time is not None
