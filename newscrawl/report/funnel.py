"""The funnel of a crawl: from the links that it found to the articles that it wrote, with what each step leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Funnel = dict[str, Any]  # STAGES to counts, DROPS to what was left out after the stage: reason to count

STAGES = ("found", "asked", "read", "article", "unique", "written")
DROPS = ("not_asked", "not_read", "no_article", "duplicate", "not_written")  # each between two stages
_MOST_REASONS = 16  # of a drop that are told apart
OTHER, REPEATED = "other", "repeated"

_LINKS, _FOLLOWED = "newscrawl/discover/link/", "followed/"
_PAGES, _ERRORS, _PROBES = "newscrawl/parse/page/", "newscrawl/fetch/error/", "newscrawl/discover/probe/"
_DUPLICATES, _REQUESTS = "newscrawl/dedupe/duplicate/", "newscrawl/fetch/request/"
_META = ("noindex", "unavailable_after")


def collect(stats: Mapping[str, Any], prefix: str) -> dict[str, int]:
    """Returns the counters whose names begin so, by the rest of their names."""
    return {name[len(prefix) :]: stats[name] for name in sorted(stats) if name.startswith(prefix)}


def make_funnel(stats: Mapping[str, Any]) -> Funnel:
    """Returns the funnel of a crawl, by Scrapy's statistics.

    An article passes six stages: its link is found, its page is asked for and read, is an article, is unique, is
    written. `repeated`: how often a link was found that the same crawl had found before. What no counter names is the
    difference of two stages; `list_drops` names it.
    """
    links = collect(stats, _LINKS)
    repeated = links.pop("known", 0)
    requests = collect(stats, _REQUESTS)
    pages = collect(stats, _PAGES)
    duplicates = collect(stats, _DUPLICATES)
    articles = pages.get("article", 0)
    kept_out = _list_kept_out(stats)
    errors = collect(stats, _ERRORS)
    probes = {f"probe_{name}": count for name, count in collect(stats, _PROBES).items()}
    unread = {
        "unchanged": stats.get("newscrawl/fetch/unchanged", 0),
        "unreadable": stats.get("newscrawl/parse/error", 0),
    }
    return {
        "found": sum(links.values()),
        REPEATED: repeated,
        "not_asked": _bound({name: n for name, n in links.items() if not name.startswith(_FOLLOWED)}),
        "asked": sum(requests.values()) - requests.get("robots", 0),
        "not_read": _bound({**unread, **errors, **probes}),
        "read": sum(pages.values()),
        "no_article": _bound({name: count for name, count in pages.items() if name != "article"}),
        "article": articles,
        "duplicate": _bound(duplicates),
        "unique": max(0, articles - sum(duplicates.values())),
        "not_written": _bound(kept_out),
        "written": stats.get("newscrawl/export/articles", 0),
    }


def list_drops(funnel: Mapping[str, Any], place: int) -> list[tuple[str, int]]:
    """Returns what is left out between stage `place` and the next one, most first, so that the numbers add up.

    A last entry `further` with a negative count is what comes in besides: more pages are asked for than links are
    followed, as those that an earlier crawl had found. One with a positive count is left out for no counted reason.
    """
    drops = sorted(((funnel.get(DROPS[place]) or {}).items()), key=lambda entry: (-entry[1], entry[0]))
    named = [(name, count) for name, count in drops if count]
    rest = funnel.get(STAGES[place], 0) - sum(count for _, count in named) - funnel.get(STAGES[place + 1], 0)
    return [*named, ("further", rest)] if rest else named


def add_funnels(total: Funnel, funnel: Mapping[str, Any]) -> None:
    """Adds the second funnel to the first."""
    for name in (*STAGES, REPEATED):
        total[name] = total.get(name, 0) + int(funnel.get(name) or 0)
    for name in DROPS:
        drops = total.setdefault(name, {})
        for reason, count in (funnel.get(name) or {}).items():
            drops[reason] = drops.get(reason, 0) + count


def _list_kept_out(stats: Mapping[str, Any]) -> dict[str, int]:
    """Returns the articles that are no duplicates and were not written, by why."""
    kept_out = {name: stats.get(f"newscrawl/parse/robots_meta/{name}", 0) for name in _META}
    for stage in ("validate/invalid", "usage/skipped", "limit", "filter"):
        for name, count in collect(stats, f"newscrawl/{stage}/").items():
            kept_out[name] = kept_out.get(name, 0) + count
    for name, count in collect(stats, "newscrawl/window/").items():
        kept_out[f"{name}_window"] = count
    return kept_out


def _bound(reasons: Mapping[str, int]) -> dict[str, int]:
    """Returns the most common reasons, and the others as one."""
    ranked = sorted(((-count, name) for name, count in reasons.items() if count > 0))
    bounded = {name: -count for count, name in ranked[:_MOST_REASONS]}
    others = -sum(count for count, _ in ranked[_MOST_REASONS:])
    if others:
        bounded[OTHER] = bounded.get(OTHER, 0) + others
    return bounded
