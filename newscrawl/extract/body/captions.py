"""Marks the captions of the story's pictures, and takes them out of its body."""

from __future__ import annotations

import re
from functools import cache

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.tables import match_any, read_groups
from ...times.timestamps import find_time_text, might_hold_time
from ..people.lone_names import is_known
from ..people.names import looks_like_name, split_byline
from ..prose import SOLID, weigh_text
from .caption_features import NAMES, SAID, CaptionFeatures
from .caption_pairs import CaptionPair
from .edges import is_time_label
from .element_sums import ElementSums
from .element_tree import find_common, is_all_within, is_within
from .features import NAMED_CAPTION
from .lines import is_credit_alone, is_picture_credit
from .model import load_model
from .story_form import is_sentence

CAPTION = "caption of a picture"  # why a block is no body
_MOST_IN_BOX = 3  # texts in the box of a picture and its caption
_MOST_BEHIND = 2  # blocks behind a caption that may say who took the picture
_LONGEST_CREDIT = 60  # characters
_MOST = 0.5  # of the story's characters; more is a gallery, or a list of things with a picture each
_FEW = 2  # texts in a picture's box
_SURE = 20.0  # log-odds
_LONGEST = 300  # characters
_SMALL = frozenset(("em", "i", "small", "cite"))
_IN_FIGURE = "caption"  # why a block is no body: it is in a <figcaption>
_LONG_CAPTION = 100  # characters of one that may be the story
_LEAST_OF_STORY = 3
_LONGEST_NAME = 30  # characters of who took a picture, and of where it is from: "Archives"
_MOST_TIMES, _LONGEST_TIMES = 3, 80  # in a line, and characters of that
_DAY_AND_CLOCK = re.compile(r"\d{4}\D.*\d\s?[:.hH]\s?\d\d$")
_MARKS = " \t:|·•,;.–—-/()[]"
_LEAST_SHOWN, _MOST_SHOWN = 12, 160  # letters of a line that is all of a picture's box
_FEWEST_SHOWN = 4  # words of it
_MUCH_MORE = 2.0  # characters of captions for one of other text, where the captions are the story


def mark_captions(sums: ElementSums, everything: list[Block], headline_place: int, headline: str | None) -> None:
    """Marks the text that the model takes for the caption of each picture near the story, once its body is chosen."""
    if not sums.found.pictures:
        return
    features = CaptionFeatures(sums, everything, headline_place, headline)
    pairs = [pair for pair in features.list_pairs() if not features.is_plain_paragraph(pair)]
    score = load_model("caption_model.json", tuple(NAMES)).score
    rows = [dict(zip(NAMES, features.read_row(pair), strict=True)) for pair in pairs]
    are_slanted = _stand_alone(sums.found, pairs, rows)
    told = []
    for pair, row in zip(pairs, rows, strict=True):
        text = sums.found.blocks[pair.place].text
        if row["large"]:
            continue
        is_told = row["alt_share"] >= SAID or bool(_load_pointing().match(text)) or are_slanted
        is_below = not row["distance"] and not row["is_before"]
        is_sure = is_told and is_below and row["small"] and not row["is_first_text"]
        is_sure = is_sure or (is_below and (_is_beside_story(row) or _is_alone_or_centred(row, text)))
        told.append((max(score(tuple(row.values())), _SURE if is_sure else -_SURE), pair))
    blocks = sums.found.blocks
    credits = {pair.place for _, pair in told if _is_no_caption_beside_one(blocks[pair.place].text)}
    captioned = {pair.number for points, pair in told if points > 0 and pair.place not in credits}
    told.sort(key=lambda of_pair: -of_pair[0])
    pictures: set[int] = set()
    chosen: dict[int, CaptionPair] = {}  # by the text's place
    for points, pair in told:
        if points <= 0:
            break
        if pair.place in credits and pair.number in captioned:
            continue
        if _tells_times_of_text(blocks[pair.place].text):
            continue  # of the story, below the picture of who wrote it
        if pair.number not in pictures and pair.place not in chosen:
            pictures.add(pair.number)
            chosen[pair.place] = pair
    story = sum(len(block.text) for block in blocks if block.kept)
    if sum(len(blocks[place].text) for place in chosen if blocks[place].kept) > _MOST * story:
        return
    for pair in chosen.values():
        _mark(sums, pair)


def _is_beside_story(row: dict[str, float]) -> bool:
    """Says whether a line and its picture are in a box at the side of the story, or with who took the picture."""
    if row["box_counts"] > _FEW or row["box_has_story"] or row["is_name"] or row["other_name"]:
        return False
    return bool(row["credit_next"] or (row["box_floats"] and not row["is_sentence"]))


def _is_alone_or_centred(row: dict[str, float], text: str) -> bool:
    """Says whether a short line below a picture is all of its box, or centred as no paragraph of the story is."""
    if row["is_sentence"] or row["is_name"] or row["other_name"] or row["linked"] or row["bold"]:
        return False
    if row["quote"] or row["ends_open"] or not row["before_last"] or not row["after_headline"]:
        return False
    is_long_enough = len(text.split()) >= _FEWEST_SHOWN or bool(SOLID.search(text))
    if not is_long_enough or not _LEAST_SHOWN <= weigh_text(text) <= _MOST_SHOWN:
        return False
    return (row["box_counts"] == 1 and not row["box_has_story"]) or bool(row["centred"])


def _stand_alone(found: Blocks, pairs: list[CaptionPair], rows: list[dict[str, float]]) -> bool:
    """Says whether two lines or more below pictures are in italics or small, and no other text of the story is."""
    below = {
        pair.place
        for pair, row in zip(pairs, rows, strict=True)
        if row["small"] and not row["distance"] and not row["is_before"]
    }
    return len(below) > 1 and not any(
        block.kept
        and place not in below
        and len(block.text) <= _LONGEST
        and is_all_within(found.elements[block.element], _SMALL)
        for place, block in enumerate(found.blocks)
    )


def _tells_times_of_text(text: str) -> bool:
    """Says whether a line is nothing but times of a text with words that say which: "3 May 2024 - Updated 5 May 2024".

    Or the names of who wrote it, and a day with a time of day. A day alone may be a picture's.
    """
    if len(text) > _LONGEST_TIMES or not might_hold_time(text):
        return False
    times: list[str] = []
    while len(times) < _MOST_TIMES and (time := find_time_text(text)) is not None:
        text = text.replace(time, " ", 1)
        times.append(time)
    words = [word for word in text.split() if word.strip(_MARKS)]
    if times and words and all(map(is_time_label, words)):
        return True
    names = split_byline(text) if len(times) == 1 and _DAY_AND_CLOCK.search(times[0]) else []
    return bool(names) and all(map(looks_like_name, names))


@cache
def _load_pointing() -> re.Pattern[str]:
    """Builds the pattern for words that point into a picture: "From left: …", "… (right)"."""
    words = {place: match_any(of_place) for place, of_place in read_groups(__package__, "captions").items()}
    return re.compile(rf"(?:{words['start']})\b|.*[(（](?:{words['in brackets']})[)）]", re.IGNORECASE)


def _mark(sums: ElementSums, pair: CaptionPair) -> None:
    """Marks a caption, and short lines beside it in the same box: they tell who took the picture."""
    found = sums.found
    block = found.blocks[pair.place]
    block.kept, block.why, block.picture = False, CAPTION, pair.picture.node
    box = find_common(found, pair.picture.element, block.element)
    is_small = box > 0 and sums.counts[box] <= _MOST_IN_BOX
    before = found.blocks[pair.place - 1] if is_small and 0 < pair.place == pair.picture.place else None
    if before is not None and _might_be_credit(before) and is_within(found, before, box):
        before.kept, before.why = False, "credit"
    for other in found.blocks[pair.picture.place : pair.place] if is_small else ():
        if _might_be_credit(other) and looks_like_name(other.text):
            other.kept, other.why = False, "credit"
    for other in found.blocks[pair.place + 1 : pair.place + 1 + _MOST_BEHIND]:
        if not _might_be_credit(other) or not (
            is_picture_credit(other.text) or (is_small and is_within(found, other, box))
        ):
            break
        other.kept, other.why = False, "credit"


def _is_no_caption_beside_one(text: str) -> bool:
    """Says whether a line tells who took a picture, if another below it is a caption: "Photo: Jane Doe", "Jane Doe"."""
    if is_credit_alone(text):
        return True
    return len(text) <= _LONGEST_NAME and text.replace(" ", "").isalpha() and (" " not in text or is_known(text))


def _might_be_credit(block: Block) -> bool:
    if is_sentence(block.text) and not is_picture_credit(block.text):
        return False
    return len(block.text) <= _LONGEST_CREDIT and not block.link_characters and block.tag not in HEADINGS


def keep_story_captions(found: Blocks) -> None:
    """Keeps captions that are the story: several long ones, with much more text than all that is kept."""
    captions = [b for b in found.blocks if b.why in (_IN_FIGURE, NAMED_CAPTION) and len(b.text) >= _LONG_CAPTION]
    if len(captions) < _LEAST_OF_STORY:
        return
    kept = sum(len(block.text) for block in found.blocks if block.kept)
    if sum(len(block.text) for block in captions) > _MUCH_MORE * kept:
        for block in found.blocks:
            if (
                block.why in (_IN_FIGURE, NAMED_CAPTION)
                and not block.link_characters
                and not is_picture_credit(block.text)
            ):
                block.kept = True
