"""Reads whether everyone may read the whole article: schema.org's isAccessibleForFree, and the marks of a paywall."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from ..page.page import Page, list_types

_PAYWALL_NAMES = re.compile(r"(?:^|(?<!\bno)[-_ ])(?:paywall|pay-wall)(?:$|[-_ ])", re.I)
_MAX_NODES = 100  # JSON-LD objects
_MAX_NAMES = 400  # elements whose names are looked at
_TRUE = frozenset({"true", "yes", "1", "free", "open", "http://schema.org/true", "https://schema.org/true"})
_FALSE = frozenset(
    "false no 0 locked metered premium paid subscriber http://schema.org/false https://schema.org/false".split()
)


class FreeAccess(NamedTuple):
    is_free: bool | None  # None: the page does not say
    rule: str | None


def find_free_access(page: Page) -> FreeAccess:
    """Returns whether the whole article is free to read, and the rule that found it."""
    for node in page.json_ld_articles:
        answer = _read_answer(node.get("isAccessibleForFree"))
        if answer is not None:
            return FreeAccess(answer, "json-ld:isAccessibleForFree")
        if any(_read_answer(part.get("isAccessibleForFree")) is False for part in _list_parts(node.get("hasPart"))):
            return FreeAccess(False, "json-ld:hasPart")
    for node in page.json_ld[:_MAX_NODES]:
        if "WebPage" in list_types(node) and _read_answer(node.get("isAccessibleForFree")) is False:
            return FreeAccess(False, "json-ld:isAccessibleForFree")
    for name, content in page.read_meta("article:content_tier", "isaccessibleforfree", "cxense-accesslevel", "tier"):
        answer = _read_answer(content)
        if answer is not None:
            return FreeAccess(answer, f"meta:{name}")
    for names in page.landmarks.paywalls[:_MAX_NAMES]:
        if _PAYWALL_NAMES.search(names):
            return FreeAccess(False, "paywall-element")
    return FreeAccess(None, None)


def _read_answer(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    text = str(value).strip().lower()
    return True if text in _TRUE else False if text in _FALSE else None


def _list_parts(value: Any) -> list[dict[str, Any]]:
    return [part for part in (value if isinstance(value, list) else [value]) if isinstance(part, dict)]
