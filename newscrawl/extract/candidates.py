"""What was found for a field, and the rule that found it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from ..page.blocks import Block


class Candidate(NamedTuple):
    """A field's value as the page writes it (not yet normalised), with the rule that found it."""

    value: str
    rule: str  # such as "profile", "json-ld:headline", "meta:og:title", "h1", "listing"


class Finding(NamedTuple):
    """A field's value that needs no cleaning, such as a list of authors, with the rule that found it, if one did."""

    value: object
    rule: str | None


@dataclass(slots=True)
class Explanation:
    """Why an article was read as it was: filled by `read_article` where it is asked for."""

    candidates: dict[str, list[Candidate]] = field(default_factory=dict)  # by field, best first, before cleaning
    blocks: list[Block] = field(default_factory=list)  # every block of the page with its fate
