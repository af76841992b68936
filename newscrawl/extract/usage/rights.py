"""Finds the licence of an article, and what the TDM Reservation Protocol says of it.

A licence stands in JSON-LD, in links with rel=license, in the answer's headers; a reservation in headers, in meta tags,
and in the host's `/.well-known/tdmrep.json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from selectolax.lexbor import LexborNode

from ...page.elements import list_ancestors, read_names
from ...page.page import Page
from ...urls.address_paths import match_path, read_whole_path
from ...urls.parsing import join_url
from ..candidates import BesidePage, Told
from .statements import make_told

_LINK = re.compile(r"<([^>]*)>([^<]*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]+))", re.IGNORECASE)
_PICTURES = frozenset(("figure", "figcaption"))
_PICTURE_NAMES = re.compile(r"caption|credit|photo|image|figure|comment")
_MOST = 20  # links that are looked at
_LONGEST = 2_000  # characters
TDMREP_PATH = "/.well-known/tdmrep.json"
_RESERVATION, _POLICY = "tdm-reservation", "tdm-policy"
_MOST_RULES = 1_000
_VALUES = {"1": True, "0": False}


def find_licences(page: Page, beside: BesidePage) -> Iterator[Told]:
    """Yields the licences, the likeliest first. That of a picture in the story is none of its."""
    for article in page.json_ld_articles[:1]:
        licence = _read_json_ld(article.get("license"))
        if licence:
            yield make_told("license", page.join(licence) or licence, "json-ld:license", licence)
    yield from _find_links(page)
    for value in beside.headers.get("link", ()):
        for address, parameters in _LINK.findall(value[:_LONGEST]):
            rel = _REL.search(parameters)
            joined = page.join(address)
            if rel is not None and "license" in (rel[1] or rel[2]).lower().split() and joined:
                yield make_told("license", joined, "header:link", value)


def _find_links(page: Page) -> Iterator[Told]:
    for node in sorted(page.landmarks.licences[:_MOST], key=lambda node: node.tag != "link"):
        href = (node.attributes.get("href") or "").strip()
        address = page.join(href) if href else None
        if address is not None and not _is_of_picture(node):
            yield make_told("license", address, f"{node.tag}:rel=license", href)


def _is_of_picture(node: LexborNode) -> bool:
    around = list_ancestors(node, 6)
    return any(n.tag in _PICTURES for n in around) or any(
        _PICTURE_NAMES.search(read_names(n)) for n in [node, *around[:3]]
    )


def _read_json_ld(value: Any) -> str | None:
    """Returns the licence's address, else its name."""
    for entry in value if isinstance(value, list) else [value]:
        found = entry
        if isinstance(entry, dict):
            found = next((entry[key] for key in ("url", "@id", "name") if isinstance(entry.get(key), str)), None)
        if isinstance(found, str) and found.strip():
            return found.strip()[:_LONGEST]
    return None


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
