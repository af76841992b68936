"""The words in which the report names what crawls count."""

from __future__ import annotations

import re

_WORDS = {
    # stages of the funnel
    "found": "links found",
    "asked": "pages asked",
    "read": "pages read",
    "article": "articles",
    "unique": "no duplicates",
    "written": "written",
    # links that were not asked for
    "read_before": "read by an earlier job, and not due",
    "skipped/no_news": "seem to be no news",
    "before_window": "older than since",
    "after_window": "younger than until",
    "bad_address": "no possible address",
    "no_news_further_on": "further pages of listings without news",
    "archive_not_needed": "archives that are not needed",
    "no_news_in_archives": "archives without news",
    # pages that were not read
    "unchanged": "unchanged since the last time (304)",
    "unreadable": "could not be read",
    "parse": "could not be read",
    "robots": "robots.txt forbids them",
    "robots_unknown": "the robots.txt of the host cannot be had",
    "private": "on a closed network",
    "redirects": "redirected for ever",
    "Timeout": "no answer in time",
    "ConnectionRefused": "connection refused",
    "ConnectionLost": "connection lost",
    "CannotResolveHost": "no such host",
    "DNSLookup": "no such host",
    "ResponseFailed": "answer broke off",
    "ResponseDataLoss": "answer broke off",
    "certificateverifyfailed": "certificate not valid",
    "payment_required": "for those who pay (402)",
    "legal_reasons": "withheld for legal reasons (451)",
    # pages that are no articles
    "listing": "listings",
    "feed": "feeds",
    "sitemap": "sitemaps",
    "other": "others",
    # articles that were not written
    "over_max_articles": "more than max_articles",
    "noindex": "not to be indexed",
    "unavailable_after": "no longer to be shown",
    "address": "duplicates, by their address",
    "content": "duplicates, by their text",
    "near": "near copies",
    # channels
    "start": "start pages",
    "section": "sections",
    "pagination": "further pages",
    "related": "related links",
}
_PATTERNS = (
    (re.compile(r"[45]\d\d"), "answered {0}"),
    (re.compile(r"probe_(.*)"), "no feed or sitemap where one might be ({1})"),
    (re.compile(r"over_budget/(.*)"), "further from the start than is followed ({1})"),
    (re.compile(r"trap/(.*)"), "addresses without end ({1})"),
    (re.compile(r"skipped/(.*)"), "not followed from there ({1})"),
    (re.compile(r"render_(.*)"), "the browser failed ({1})"),
)
FURTHER = "further"
_FURTHER_IN = "besides: starts, pages looked at again, redirects, second tries"
_FURTHER_OUT = {
    "found": "wait for a later job",
    "asked": "redirects, second tries, files such as tdmrep.json",
    "read": "left out by what they say",
    "article": "cut off as the job ended",
    "unique": "cut off as the job ended, or set aside",
}


def name_code(code: str) -> str:
    """Returns the words for a counter's name."""
    if code in _WORDS:
        return _WORDS[code]
    for pattern, words in _PATTERNS:
        found = pattern.fullmatch(code)
        if found:
            return words.format(found[0], *(part.replace("_", " ") for part in found.groups()))
    return code.replace("_", " ").replace("/", ": ")


def name_further(stage: str, count: int) -> str:
    """Returns the words for what no counter names after a stage of the funnel."""
    return _FURTHER_OUT[stage] if count > 0 else _FURTHER_IN
