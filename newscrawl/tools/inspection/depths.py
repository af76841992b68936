"""Finds with few requests how many pages listings have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from ...parse import ParsedPage
from .series import Series, Span, are_close, find_middle

_DEEPEST = 300  # pages that a listing of unknown length is thought to have at most, until one behind them is there
_SHALLOW = 30  # the same where most listings of the site have one page alone
_FURTHER = 30  # times as far as the last page that is there, a listing may go on whose end is not known
_MORE = 1.3  # by so much more than the sitemaps, listings must have, to be asked for what is behind


class DeepPage(NamedTuple):
    """A further page of a listing that is to be asked for."""

    series: Series
    page: int
    url: str


@dataclass(slots=True)
class _Bounds:
    least: int
    beyond: int


class Depths:
    """Chooses, from the listings that go on, the pages that tell most of how far they go.

    It halves the factor between a page that is there and one that is not: four pages tell any number from 2 to 300, by
    a factor of 1.2. Listings of which nothing is known are taken for equally long, and are asked in turn.
    """

    def __init__(self, series: Sequence[Series], in_sitemaps: int = 0) -> None:
        """`series`: the start page first. `in_sitemaps`: articles that sitemaps have; 0 where there are none."""
        going_on = [one for one in series if one.has_more and one.form is not None and one.dates]
        # The start page's own further pages have all that the sections have.
        self._targets = going_on[:1] if going_on and going_on[0] is series[0] else going_on
        self._asked = 0
        self._is_told_checked = False
        open_ones = [one for one in self._targets if one.is_open]
        least = max((one.least for one in open_ones), default=2)
        deepest = _SHALLOW if 2 * len(going_on) < sum(bool(one.dates) for one in series) else _DEEPEST
        self._bounds = _Bounds(least, max(deepest, _FURTHER * least if least > 2 else 0) + 1)
        self._is_below = False  # a page was not there, so that the upper bound is more than a guess
        self._enough = self._count_enough(in_sitemaps)

    @property
    def might_be_needed(self) -> bool:
        """Says whether there is a listing of which nothing tells how far it goes."""
        return any(one.is_open for one in self._targets)

    def choose(self) -> DeepPage | None:
        """Returns the page to ask for next; None where enough is known."""
        told = [one for one in self._targets if one.told is not None and one.beyond is None]
        if not self._is_told_checked and told:
            self._is_told_checked = True
            greatest = max(told, key=lambda one: (one.told or 0) * one.size)
            chosen = self._make(greatest, max(2, (greatest.told or 0) - 1))
            if chosen is not None:
                return chosen
        open_ones = [one for one in self._targets if one.is_open]
        if not open_ones or self._is_known():
            return None
        page = self._choose_page()
        waiting = [one for one in open_ones if page > one.least] or open_ones
        return self._make(waiting[self._asked % len(waiting)], page)

    def note(self, asked: DeepPage, parsed: ParsedPage | None) -> None:
        """Notes what has come from the page; None where there is none."""
        self._asked += 1
        one, bounds = asked.series, self._bounds
        was_open = one.is_open
        one.note_page(asked.page, parsed)
        if not was_open:
            return
        if one.beyond is not None and one.beyond <= asked.page:
            bounds.beyond, self._is_below = min(bounds.beyond, asked.page), True
        elif one.beyond == asked.page + 1 or one.told is not None:  # it was the last page, or told which one is
            known = one.told or one.least
            bounds.least, bounds.beyond, self._is_below = known, known + 1, True
        else:
            bounds.least = max(bounds.least, one.least)
            if not self._is_below and bounds.least > bounds.beyond / 3:
                bounds.beyond = bounds.least * _FURTHER
            bounds.beyond = max(bounds.beyond, bounds.least + 1)

    def count_articles(self, one: Series) -> Span:
        """Returns how many articles the listing has, by its own pages and, where they do not tell, by the others'."""
        pages, bounds = one.count_pages(), self._bounds
        own = one.count(pages)
        if not one.is_open or not self._is_below or one not in self._targets:
            return own
        others = one.count(Span(bounds.least, bounds.least, bounds.beyond - 1))
        least, most = max(own.least, others.least), others.most or own.least
        most = max(least, most if own.most is None else min(own.most, most))
        return Span(own.least, find_middle(least, most), own.most)

    def _count_enough(self, in_sitemaps: int) -> int:
        """Returns the page behind which the listings have more than the sitemaps; 0 where there are none."""
        entries = sum(one.size for one in self._targets)
        return ceil(_MORE * in_sitemaps / entries) + 1 if in_sitemaps and entries else 0

    def _is_known(self) -> bool:
        bounds = self._bounds
        if self._enough and bounds.beyond <= max(self._enough, bounds.least + 1):
            return True
        return are_close(bounds.least, bounds.beyond - 1)

    def _choose_page(self) -> int:
        bounds = self._bounds
        if not self._asked and self._enough > bounds.least:
            return self._enough
        return max(bounds.least + 1, find_middle(bounds.least, bounds.beyond))

    def _make(self, one: Series, page: int) -> DeepPage | None:
        url = one.form.make_address(page) if one.form is not None else None
        return DeepPage(one, page, url) if url is not None else None
