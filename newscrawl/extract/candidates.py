"""A candidate: one possible value of a field, and the rule that found it."""

from __future__ import annotations

from typing import NamedTuple


class Candidate(NamedTuple):
    """A field's value as the page writes it (not yet normalised), with the rule that found it."""

    value: str
    rule: str  # such as "profile", "json-ld:headline", "meta:og:title", "h1", "listing"
