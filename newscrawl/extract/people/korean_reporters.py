"""Reads the names before the Korean word for a reporter: "사회부 박도현·이서윤 기자"."""

from __future__ import annotations

import re

from .lone_names import might_be_alone
from .names import might_be_person

_REPORTERS = re.compile(
    "(?!(?:시민|취재|객원|명예|학생|청년|담당)기자\\s)"
    "(?:(?:글|정리|취재|진행|대담)(?:\\s?[·ㆍ,/]\\s?사진)?\\s?[=\\s]\\s?)?(?:[\uac00-\ud7af]{2,5}[부팀실]\\s)?"
    "((?:[\uac00-\ud7af]{2,4}\\s?[·,/、ㆍ]\\s?|[\uac00-\ud7af]{3}\\s)*[\uac00-\ud7af]{2,4}?)(?:\\s[\uac00-\ud7af]{2,5})?\\s?"
    "(?:선임|인턴|수습|전문|객원)?\\s?"
    "(?:기자|특파원|논설위원)(?![\uac00-\ud7af])"
)
_BETWEEN_REPORTERS = re.compile(r"\s?[·,/、ㆍ]\s?|\s")


def match_reporters(text: str) -> re.Match[str] | None:
    """Matches a text that begins with names before the word for a reporter, with the title or the house between."""
    return _REPORTERS.match(text)


def list_reporters(found: re.Match[str]) -> list[str]:
    """Returns the names in what `match_reporters` found; none of a desk."""
    people = _BETWEEN_REPORTERS.split(found[1])
    named = [name for name in people if might_be_alone(name)] or people[:1]
    return [name for name in named if might_be_person(name)]
