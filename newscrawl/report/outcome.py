"""Judges whether a crawl went well: its exit code, and a sentence where it did not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..urls.parsing import show_url

_REFUSED = ("output_unusable", "output_unreadable", "output_in_use")  # files that are named wrongly
GOOD_REASONS = frozenset({"finished", "max_articles"})


@dataclass(frozen=True, slots=True)
class Outcome:
    exit_code: int
    sentence: str | None = None


def judge_crawl(stats: Mapping[str, Any], failed_starts: Mapping[str, str]) -> Outcome:
    """Judges a crawl by its statistics and by the start addresses that could not be read (address → reason)."""
    reason = str(stats.get("finish_reason") or "never started")
    if failed_starts:
        url, why = next(iter(failed_starts.items()))
        return Outcome(1, describe_failed_start(url, why))
    if reason == "shutdown":
        return Outcome(130, "Stopped as asked; what was written stays, and the same command goes on from there.")
    trouble = stats.get("newscrawl/frontier/trouble") or reason
    if trouble.startswith(("output_", "state_")):
        return Outcome(2 if trouble in _REFUSED else 1)  # it has been said
    if reason not in GOOD_REASONS and not reason.startswith("closespider"):
        return Outcome(1, f"The crawl ended early ({reason}); the log says why.")
    articles = stats.get("newscrawl/export/articles", 0)
    duplicates = sum(v for k, v in stats.items() if k.startswith("newscrawl/dedupe/duplicate/"))
    pending = stats.get("newscrawl/frontier/pending", 0)
    if reason == "finished" and pending and not stats.get("newscrawl/frontier/budget_spent"):
        return Outcome(1, f"{pending} pages are left, as their host no longer answers; the same command asks for them.")
    came_back = any(
        stats.get(f"newscrawl/{name}")
        for name in (
            *("frontier/resumed", "frontier/carried"),
            *("discover/link/read_before", "fetch/unchanged", "discover/link/before_window"),
        )
    )
    if not articles and not duplicates and not came_back:
        return Outcome(
            1,
            "No article was found; start at a page that lists some, or see with -L DEBUG what became of the links.",
        )
    return Outcome(0)


def describe_failed_start(url: str, why: str) -> str:
    """Says in one sentence why a start address could not be read."""
    url = show_url(url)
    if why.startswith("robots.txt"):
        return f"robots.txt forbids {url}: choose another start, or ask the site and then set -s ROBOTSTXT_OBEY=0."
    return f"{url} cannot be read ({why}): check the address in a browser, then try again."
