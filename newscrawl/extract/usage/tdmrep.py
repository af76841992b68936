"""Reads the TDM Reservation Protocol: in headers, in meta tags, and in the host's `/.well-known/tdmrep.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ...page.page import Page
from ...urls.address_paths import match_path, read_whole_path
from ...urls.parsing import join_url
from ..candidates import BesidePage, Told
from .statements import make_told

TDMREP_PATH = "/.well-known/tdmrep.json"
_RESERVATION, _POLICY = "tdm-reservation", "tdm-policy"
_MOST_RULES = 1_000
_VALUES = {"1": True, "0": False}


class TdmRule(NamedTuple):
    """What the file says of the addresses that a pattern matches."""

    pattern: str
    reservation: str
    policy: str | None


def find_reservation(page: Page, beside: BesidePage) -> Iterator[Told]:
    """Yields what the page's meta tags and its answer's headers say."""
    meta, headers = page.meta, beside.headers
    for source, found in (("meta", meta), ("header", headers)):
        if _RESERVATION in found or _POLICY in found:
            reservations = found.get(_RESERVATION, ())
            reservation = next((text for text in reservations if text.strip() == "1"), next(iter(reservations), None))
            policy = next(iter(found.get(_POLICY, ())), None)
            for told in _tell(reservation, policy, page.url):
                yield make_told(told.key, told.value, f"{source}:{told.name}", told.raw)


def read_tdmrep(body: bytes) -> list[TdmRule]:
    """Returns the rules of the file; none where it is no such file."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return []
    entries = [entry for entry in data if isinstance(entry, dict)] if isinstance(data, list) else []
    return [
        TdmRule(location, _write(entry.get(_RESERVATION)), policy if isinstance(policy, str) else None)
        for entry in entries[:_MOST_RULES]
        if isinstance(location := entry.get("location"), str)
        for policy in (entry.get(_POLICY),)
    ]


def judge_by_rules(rules: Sequence[TdmRule], url: str) -> Iterator[Told]:
    """Yields what the rules say of the page at an address: the one with the longest pattern that matches it."""
    path = read_whole_path(url)
    matching = [rule for rule in rules if match_path(rule.pattern, path)]
    rule = max(matching, key=lambda rule: len(rule.pattern), default=None)
    if rule is not None:
        for told in _tell(rule.reservation, rule.policy, url):
            yield make_told(told.key, told.value, TDMREP_PATH, f"{rule.pattern} {told.name}: {told.raw}")


class _Saying(NamedTuple):
    key: str
    value: bool | str
    name: str
    raw: str


def _tell(reservation: str | None, policy: str | None, url: str | None) -> Iterator[_Saying]:
    value = _VALUES.get((reservation or "").strip())
    if value is not None:
        yield _Saying("tdm_reserved", value, _RESERVATION, reservation or "")
    address = join_url(url, policy.strip()) if policy and policy.strip() else None
    if address is not None:
        yield _Saying("tdm_policy", address, _POLICY, policy or "")


def _write(value: Any) -> str:
    """Returns 1 and 0, which some write as a text or as true and false, as a text."""
    return str(int(value)) if isinstance(value, (bool, int)) else value if isinstance(value, str) else ""
