"""Formats for people what a look at a site finds of its sections and of the size of a crawl."""

from __future__ import annotations

from collections.abc import Sequence

from .findings import Estimate, SectionFinding
from .text_columns import align, shorten, show_time

_MOST_SECTIONS = 12
_NEAR = 1.1  # numbers that differ by no more are told as one


def describe_sections(sections: Sequence[SectionFinding], origin: str) -> list[str]:
    rows = [("", "articles", "only here", "a day", "newest", "pages")]
    unread = [section for section in sections if not section.is_read]
    for section in sections:
        if not section.is_read:
            continue
        path = section.url.removeprefix(origin)
        if section.failure:
            rows.append((path, "", "", "", section.failure, ""))
            continue
        a_day = f"{section.articles_a_day:.2g}" if section.articles_a_day is not None else ""
        counts = (f"{section.articles}", f"{section.alone}", a_day)
        rows.append((path, *counts, show_time(section.newest), _show_pages(section)))
    lines = [line.rstrip() for line in align(rows)]
    if unread:
        names = ", ".join(shorten(section.name, 24) for section in unread[:_MOST_SECTIONS])
        lines.append(f"{len(unread)} more, not looked at: {names}{' …' if len(unread) > _MOST_SECTIONS else ''}")
    return lines


def _show_pages(section: SectionFinding) -> str:
    if section.pages_most is None:
        return f"{section.pages_least} or more"
    return _show_range(section.pages_least, section.pages_most)


def _show_range(least: int, most: int) -> str:
    return f"{least:,}" if least == most else f"{least:,} to {most:,}"


def describe_size(estimate: Estimate) -> list[str]:
    if estimate.articles is None or estimate.seconds is None:
        return ["not known: neither sitemap nor listing tells"]
    more = " or more" if estimate.at_least else ""
    rate = f"; about {estimate.articles_a_day:g} new a day" if estimate.articles_a_day else ""
    return [
        f"about {estimate.articles:,} articles{more}{_describe_bounds(estimate)}, by {estimate.told_by}{rate}",
        f"a whole crawl: about {estimate.requests:,} requests{more}, {_show_span(estimate.seconds)} "
        f"at {estimate.seconds_a_request:g} s a request",
    ]


def _describe_bounds(estimate: Estimate) -> str:
    """Says between which numbers the true one lies, where they are not near."""
    guess, least, most = estimate.articles or 0, estimate.articles_least or 0, estimate.articles_most
    if most is not None and most > _NEAR * least:
        return f" ({_show_range(least, most)})"
    return f" ({least:,} at least)" if most is None and guess > _NEAR * least else ""


def _show_span(seconds: float) -> str:
    for name, length in (("days", 86_400.0), ("hours", 3_600.0), ("minutes", 60.0)):
        if seconds >= 1.5 * length:
            return f"{seconds / length:.0f} {name}"
    return f"{seconds:.0f} seconds" if seconds >= 1.5 else "1 second"
