"""Formats what people read of a crawl: a line while it runs, a table at its end."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ..frontier.outlook import NOTHING_AHEAD, Ahead
from ..own_command import name_scrapy
from ..text.counting import name_count
from .deliveries import read_deliveries


@dataclass(frozen=True, slots=True)
class Figures:
    """A crawl in numbers."""

    pages: int  # that were read: no robots.txt, no error, no page that is unchanged
    articles: int
    duplicates: int
    errors: int
    seconds: float

    @property
    def pages_per_second(self) -> float:
        return self.pages / self.seconds if self.seconds > 0 else 0.0


def read_figures(stats: Mapping[str, Any], seconds: float) -> Figures:
    """Reads the figures from Scrapy's statistics. Errors are pages that could not be fetched or read."""
    return Figures(
        pages=_sum(stats, "newscrawl/parse/page/"),
        articles=stats.get("newscrawl/export/articles", 0),
        duplicates=_sum(stats, "newscrawl/dedupe/duplicate/"),
        errors=_sum(stats, "newscrawl/fetch/error/") + stats.get("newscrawl/parse/error", 0),
        seconds=seconds,
    )


def format_progress(figures: Figures, ahead: Ahead = NOTHING_AHEAD) -> str:
    """Returns one line: what is done and, where it is known, what is to come."""
    parts = [name_count(figures.pages, "page")]
    if ahead.waiting:
        parts.append(f"{ahead.waiting} waiting")
        parts += [f"about {_format_duration(ahead.left)} left"] if ahead.left is not None else []
    elif ahead.next_look is not None:
        parts.append(f"next look in {_format_duration(ahead.next_look)}")
    parts += [
        name_count(figures.articles, "article"),
        name_count(figures.duplicates, "duplicate"),
        name_count(figures.errors, "error"),
        f"{figures.pages_per_second:.1f} pages/s",
    ]
    parts += [f"slowest {ahead.slowest}"] if ahead.slowest is not None else []
    return "  ".join(parts)


def format_table(stats: Mapping[str, Any], seconds: float, output: str, width: int | None = None) -> str:
    """Returns the table for a crawl's end, without a newline after it. `width`: the columns that its lines have."""
    figures = read_figures(stats, seconds)
    changed = min(figures.articles, stats.get("newscrawl/dedupe/version", 0))
    rows = [
        ("articles written", f"{figures.articles}", f"{figures.articles - changed} new, {changed} changed"),
        ("found by", "", _list(stats, "newscrawl/export/found_by/")),
        ("duplicates", f"{figures.duplicates}", _list(stats, "newscrawl/dedupe/duplicate/")),
        ("not articles", f"{_sum(stats, 'newscrawl/validate/invalid/')}", _list(stats, "newscrawl/validate/invalid/")),
        ("pages read", f"{figures.pages}", _list(stats, "newscrawl/parse/page/")),
        ("errors", f"{figures.errors}", _list(stats, "newscrawl/fetch/error/")),
        ("seconds", f"{seconds:.1f}", f"{figures.pages_per_second:.1f} pages a second"),
    ]
    by_channel = _list(stats, "newscrawl/discover/articles_by/")
    if by_channel:
        only = _list(stats, "newscrawl/discover/articles_only_by/")
        detail = f"{by_channel}; by no other: {only}" if only else by_channel
        if stats.get("newscrawl/frontier/resumed"):
            detail += " (with the crawl that was interrupted)"
        rows.insert(2, ("known through", f"{stats.get('newscrawl/parse/page/article', 0)}", detail))
    rows = [row for row in rows if row[0] != "found by" or row[2]]
    undated = stats.get("newscrawl/export/undated", 0)
    if undated:
        rows.append(("undated", f"{undated}", f"{name_scrapy()} extract --explain shows where a time was looked for"))
    near = stats.get("newscrawl/export/near_copies", 0)
    if near:
        rows.append(("near copies", f"{near}", "written with duplicate_of"))
    most_news = stats.get("newscrawl/discover/most_news_in")
    if most_news:
        named = ", ".join(map(_shorten, most_news))
        rows.append(("sections", f"{stats['newscrawl/discover/sections_with_news']}", f"with new articles: {named}"))
    unchanged = stats.get("newscrawl/fetch/unchanged", 0)
    if unchanged:
        rows.append(("unchanged", f"{unchanged}", "the server says so of pages that were read before"))
    outside = _sum(stats, "newscrawl/window/") + sum(
        stats.get(f"newscrawl/discover/link/{side}_window", 0) for side in ("before", "after")
    )
    if outside:
        rows.append(("outside of time", f"{outside}", "links and articles from before `since` or after `until`"))
    unwanted = _list(stats, "newscrawl/filter/")
    if unwanted:
        rows.append(("left out", f"{_sum(stats, 'newscrawl/filter/')}", f"articles, by your filters: {unwanted}"))
    refreshed = stats.get("newscrawl/frontier/refreshed", 0)
    if refreshed:
        rows.append(("refreshed", f"{refreshed}", "known articles were to be read again"))
    rendered = stats.get("newscrawl/render/pages", 0)
    if rendered:
        rows.append(("in a browser", f"{rendered}", _describe_rendering(stats)))
    lacking = stats.get("newscrawl/render/no_browser", 0)
    if lacking:
        rows.append(("lack a browser", f"{lacking}", "make browser gets one, the same command goes on with them"))
    unseen = stats.get("newscrawl/render/unseen", 0)
    if unseen:
        remedy = stats.get("newscrawl/render/how_to_see", "")
        rows.append(("may show more", f"{unseen}", f"listings, to a browser alone. {remedy}".rstrip(". ")))
    empty = _sum(stats, "newscrawl/parse/no_page/")
    if empty:
        rows.append(("no pages", f"{empty}", _list(stats, "newscrawl/parse/no_page/")))
    reasons = ("noindex", "unavailable_after")
    unindexed = sum(stats.get(f"newscrawl/parse/robots_meta/{reason}", 0) for reason in reasons)
    if unindexed:
        remedy = "the page asks for it (noindex); NEWSCRAWL_ROBOTS_META=record writes them"
        rows.append(("not to be indexed", f"{unindexed}", f"articles left out: {remedy}"))
    not_followed = stats.get("newscrawl/parse/robots_meta/nofollow", 0)
    if not_followed:
        rows.append(("nofollow", f"{not_followed}", "pages whose links were not followed, as they ask"))
    reserved = _list(stats, "newscrawl/usage/skipped/")
    if reserved:
        total = _sum(stats, "newscrawl/usage/skipped/")
        rows.append(("reserved", f"{total}", f"articles left out by NEWSCRAWL_OPT_OUT=skip: {reserved}"))
    traps = _sum(stats, "newscrawl/discover/link/trap/")
    if traps:
        rows.append(("traps left out", f"{traps}", _list(stats, "newscrawl/discover/link/trap/")))
    left, set_aside = stats.get("newscrawl/frontier/pending", 0), stats.get("newscrawl/frontier/set_aside", 0)
    if left:
        rows.append(("pages left", f"{left}", "the same command goes on with them"))
    if set_aside:
        rows.append(
            ("set aside", f"{set_aside}", f"the process died three times while it was read: {name_scrapy()} state show")
        )
    deliveries = read_deliveries(stats)
    if deliveries:
        rows.append(("delivered", f"{sum(one.delivered for one in deliveries)}", "; ".join(map(str, deliveries))))
    digits = max(len(value) for _, value, _ in rows)
    lines = [_wrap(f"  {name:<17} {value:>{digits}}  ", detail, width) for name, value, detail in rows]
    return "\n".join([*lines, f"  {'in':<17} {output}"])


def _wrap(beginning: str, detail: str, width: int | None) -> str:
    """Returns a row, whose detail goes on below itself where it is longer than the width. No word is broken."""
    if width is None:
        return (beginning + detail).rstrip()
    room = max(width - len(beginning), 20)
    lines = textwrap.wrap(detail, room, break_long_words=False, break_on_hyphens=False) or [""]
    return f"\n{' ' * len(beginning)}".join([(beginning + lines[0]).rstrip(), *lines[1:]])


def _format_duration(seconds: float) -> str:
    """Returns "40 s", "12 min", "3 h" or "2 d"."""
    for unit, size, most in (("s", 1, 90), ("min", 60, 90 * 60), ("h", 3_600, 48 * 3_600)):
        if seconds < most:
            return f"{max(1, round(seconds / size))} {unit}"
    return f"{round(seconds / 86_400)} d"


def _describe_rendering(stats: Mapping[str, Any]) -> str:
    in_vain, died = stats.get("newscrawl/render/in_vain", 0), stats.get("newscrawl/render/browser_died", 0)
    parts = [f"{stats.get('newscrawl/render/requests', 0)} requests of theirs"]
    parts += [f"{in_vain} showed no more than plainly"] if in_vain else []
    parts += [f"{died} shown again since the browser died"] if died else []
    return ", ".join(parts)


def _shorten(url: str) -> str:
    """Returns the path of an address, percent-decoded, without characters that would steer the terminal."""
    return "/" + "".join(filter(str.isprintable, unquote(url).partition("://")[2].partition("/")[2]))


def _sum(stats: Mapping[str, Any], prefix: str) -> int:
    return sum(value for name, value in stats.items() if name.startswith(prefix))


def _list(stats: Mapping[str, Any], prefix: str) -> str:
    parts = sorted(
        ((value, name[len(prefix) :]) for name, value in stats.items() if name.startswith(prefix)), reverse=True
    )
    return ", ".join(f"{name} {value}" for value, name in parts)
