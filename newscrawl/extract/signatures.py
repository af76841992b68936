"""Which lines beside a story might sign it, by what stands around the names in them: other stories of the site tell."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from zlib import crc32

from ..text.clean import VOWEL_SIGNS, fold_text, fold_word
from ..times.timestamps import find_time_text
from ..times.words import load_words
from .people.by_words import begins_with_by, names_other_role
from .people.lone_names import has_given_name, is_known, is_solid
from .people.names import looks_like_name, split_byline
from .story_places import NO_PLACE, Shown, strip_figures

LONGEST_LINE = 127  # characters of a line that signs a story
MOST_SIGNATURES = 16  # of one story
# Words, and the parts of one that has a capital in it, as where two elements touch: "Jane DoeReporter".
_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff]|[A-ZÀ-ÞА-Я][a-zß-öø-ÿа-яё]+\.?"
    rf"|(?:[^\W\d_\u3040-\u30ff\u3400-\u9fff]|[{VOWEL_SIGNS}])+\.?|[^\w\s]"
)
_MOST_TOKENS, _MOST_SOLID = 28, 40  # of a line: of words, or of characters
_BEFORE, _BEHIND = 8, 10  # tokens of what is said around names
_FILLED = 0.6  # of what stands there is the names; the rest joins them
_NO_FILLING = re.compile(r"[()（）\[\]]|[a-zß-öø-ÿ]{3}[A-ZÀ-Þ]")  # brackets, or a text glued to a name
_HASH_BITS = 24
_OPENING = " ,([（［【〔-–—|"


def list_signatures(shown: Shown, own_time: str | None = None, body: Container[str] = ()) -> frozenset[int]:
    """Returns the ways in which lines might sign a story, as 64 bits.

    They are a hash of what is said around the names, or of the place where names stand alone, and one of the names.
    Only names whose given name or, in Chinese characters and Hangul, whose family's name is known count.

    What two lines of the page say is left out, as readers and other stories' writers are named again and again, and
    so is a line that has another time than the story's own, or that says "By" and stands in none of the story's
    paragraphs, `body`: why it was not read is known then.
    """
    by_frame: dict[int, set[int]] = {}
    for place, lines in shown.items():
        for line in dict.fromkeys(lines):
            own: dict[int, int] = {}
            for said, filling in _split_frames(line, place, own_time, line in body):
                if _might_begin(filling) and _list_names(filling, only_known=True):
                    own[_hash_frame(said)] = crc32(filling.encode("utf-8", "surrogatepass"))
            for frame, filled in own.items():
                by_frame.setdefault(frame, set()).add(filled)
    once = ((frame, *filled) for frame, filled in by_frame.items() if len(filled) == 1)
    return frozenset([frame << 32 | filled for frame, filled in once][:MOST_SIGNATURES])


def read_signature(
    shown: Shown, frame: int, own_time: str | None = None, body: Container[str] = ()
) -> tuple[str, list[str]] | None:
    """Returns the one line that says around names what the frame is a hash of, and the names; None where no line does,
    or several do, or where anything else than names stands there."""
    found = {
        line: filling
        for place, lines in shown.items()
        for line in lines
        for said, filling in _split_frames(line, place, own_time, line in body)
        if _hash_frame(said) == frame
    }
    if len(found) != 1:
        return None
    ((line, filling),) = found.items()
    names = _list_names(filling)
    return (line, names) if names else None


def _split_frames(line: str, place: int, own_time: str | None, is_own: bool) -> Iterator[tuple[str | int, str]]:
    """Yields what may stand around names in a line, or the place of a line that is nothing else; and what stands there.

    That begins with no small letter.
    """
    bare = line.lstrip(_OPENING)
    if (
        len(line) > LONGEST_LINE
        or names_other_role(bare)
        or (begins_with_by(bare) and not is_own)
        or _tells_other_time(line, own_time)
    ):
        return
    line = strip_figures(line)
    tokens = list(_TOKEN.finditer(line))
    if not 0 < len(tokens) <= (_MOST_SOLID if is_solid(line) else _MOST_TOKENS):
        return
    letters = [token for token, found in enumerate(tokens) if found[0][0].isalpha()]
    for first in range(min(_BEFORE, len(tokens) - 1) + 1):
        start = tokens[first].start()
        if first not in letters or line[start].islower():
            continue
        for last in range(len(tokens) - 1, max(first - 1, len(tokens) - 2 - _BEHIND), -1):
            end = tokens[last].end()
            before, behind = line[:start], line[end:]
            if last not in letters or behind.startswith("@"):
                continue
            if any(map(str.isalpha, before + behind)):
                yield f"{before}\n{behind}", line[start:end]
            elif place != NO_PLACE:
                yield place, line[start:end]


def _tells_other_time(line: str, own_time: str | None) -> bool:
    time = find_time_text(line)
    return time is not None and not (own_time is not None and (time in own_time or own_time in time))


def _hash_frame(said: str | int) -> int:
    """Returns the length of what is said around names, above a hash of it: more that is always said is told apart."""
    folded = "\n".join(" ".join(part.casefold().split()) for part in said.split("\n")) if isinstance(said, str) else ""
    text = folded or str(said)
    return len(folded) << _HASH_BITS | crc32(text.encode("utf-8", "surrogatepass")) >> 32 - _HASH_BITS


def _might_begin(filling: str) -> bool:
    """Says whether a text might begin with a known name, before it is split, which costs more."""
    return is_solid(filling) or has_given_name(filling)


def _list_names(filling: str, only_known: bool = False) -> list[str]:
    """Returns the full names in a text that is nothing else; none where anything else is in it."""
    if _NO_FILLING.search(filling) or any(fold_word(word) in load_words().weekdays for word in filling.split()):
        return []
    names = split_byline(filling)
    is_filled = sum(map(len, names)) >= _FILLED * len(fold_text(filling))
    fits = all(is_known(name) if only_known else looks_like_name(name) for name in names)
    return names if is_filled and fits else []
