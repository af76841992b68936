"""Steps of the walk: how far from the start a page lies, in which order pages come, and what is chosen of one page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from ..items import Link, LinkTarget
from ..links.links import FoundLink
from ..links.pagination import read_listing
from .term_archives import name_archive

# What a frontier says of a page that was found. new: not known, or to be read again. announced: known to this run from
# feeds, sitemaps and related links alone. known: known to this run. read: read in an earlier run, and not worth another
# look yet.
Standing = Literal["new", "announced", "known", "read"]
Learn = Callable[[Mapping[str, Link]], Mapping[str, Standing]]
_RANKS: dict[LinkTarget, int] = {"sitemap": 8, "feed": 7, "section": 5}
LATE, _LAST = -10_000, -20_000  # the priority of pages that come after all articles, and after all others


@dataclass(frozen=True, slots=True)
class Budgets:
    """How many steps of each kind may lie between the start and a page; None: any number."""

    sections: int | None = 2
    pagination: int | None = 1000
    related: int | None = 2
    total: int | None = None
    feeds: int | None = None  # of a whole crawl, as are the sitemaps
    sitemaps: int | None = None

    def allow(self, steps: Steps) -> bool:
        """Returns whether a page so many steps from the start is within the budgets."""
        return (
            (self.sections is None or steps.sections <= self.sections)
            and (self.pagination is None or steps.pagination <= self.pagination)
            and (self.related is None or steps.related <= self.related)
            and (self.total is None or steps.total <= self.total)
        )


@dataclass(frozen=True, slots=True)
class Steps:
    """How a page was reached: the steps of each kind since the start."""

    sections: int = 0
    pagination: int = 0
    related: int = 0
    stale: int = 0  # listing pages in a row, this pagination's last ones, that had nothing new
    in_menu: bool = False  # a start page, or what its menu, its head or robots.txt leads to
    yielded: int = 0  # new articles on the page before it, of a further page of a listing
    waits: bool = False  # until all else that its host has is read

    @property
    def total(self) -> int:
        return self.sections + self.pagination + self.related


@dataclass(frozen=True, slots=True)
class Step:
    """A link to follow, and how far from the start it leads."""

    link: Link
    steps: Steps

    @property
    def priority(self) -> int:
        """Higher goes first. Nearer pages go before others; at one distance sitemaps and feeds go before listings, and
        these before articles.

        Sitemaps and feeds know the times of many articles. The start page's own further pages are an archive of the
        whole site: what they show need not be looked for along the sections. So the further pages of sections come
        after all articles, and those that go on with what other listings have shown come last.
        """
        steps = self.steps
        if self.link.might_be != "pagination":
            return _RANKS.get(self.link.might_be, 0) - 10 * steps.total
        if self.might_be_archive:
            return -1
        return (_LAST if steps.stale else LATE) - 10 * steps.total

    @property
    def might_be_archive(self) -> bool:
        """Whether it is a further page of a start page, which has no sections before it."""
        return self.link.might_be == "pagination" and not self.steps.sections

    @property
    def pages_ahead(self) -> int:
        """How many pages of a section the link leaves out, as one to its last page does; 0 for the next page."""
        link = self.link
        if link.might_be != "pagination" or self.might_be_archive or link.found_on is None:
            return 0
        (listing, number), (here, here_number) = read_listing(link.url), read_listing(link.found_on)
        return max(0, number - here_number - 1) if listing == here else 0

    @property
    def might_wait(self) -> bool:
        """Whether there are pages that it waits for: it is a further page of a section."""
        return self.link.might_be == "pagination" and not self.might_be_archive

    def waits_for(self, other: Step) -> bool:
        """Returns whether nothing but the other page, once it is read, shows that this one is worth asking for."""
        return self.might_wait and (other.might_be_archive or other.pages_ahead > 0)


@dataclass(frozen=True, slots=True)
class Choice:
    """What is followed of a page's links."""

    steps: list[Step]
    listed: int = 0  # articles, or what might be some, within the window or not
    fresh: int = 0  # those of them that are not known yet
    promising: int = 0  # those of `fresh` whose addresses are like those that have led to articles
    announced: frozenset[str] = frozenset()  # keys of articles that are new or that feeds and sitemaps have announced
    current: frozenset[str] = frozenset()  # keys of all articles that this run has found
    cut_off: Step | None = None  # the listing's next page where it was never read and looks like a trap
    named_elsewhere: int = 0  # articles that feeds, sitemaps and related links have named, and no other listing
    goes_on: bool = False  # it shows articles that no other page of the same listing has, known or not
    further: Link | None = None  # the listing's next page where it was read before, in this run or another
    was_closed: bool = False  # such pages were closed as a trap by an earlier crawl: they are looked at once more


def count_steps(entry: FoundLink, steps: Steps, *, from_article: bool) -> Steps | str:
    """Returns the steps to the link's page, or the reason why it is not followed."""
    target = entry.link.might_be
    if target == "skip":
        return "skipped/no_news"
    if target == "archive":  # wherever the archive was found, it lists the site's articles as a section does
        return Steps(sections=1, waits=True)
    if target in ("section", "pagination") and entry.link.kind in ("feed", "sitemap"):
        return f"skipped/{target}_in_{entry.link.kind}"  # the walk finds those sections that people are led to
    in_menu = steps.in_menu and entry.in_menu and not from_article
    sections, pagination, related = steps.sections, steps.pagination, steps.related
    waits = might_be_own_page(entry)
    if target in ("feed", "sitemap"):
        pagination += 1
    elif target == "section":
        sections += 1
    elif from_article:
        if target == "pagination" or (target == "unsure" and not entry.might_be_related):
            return f"skipped/{target}_on_article"
        related += 1
    elif target == "pagination":
        waits = name_archive(entry.link.url) is not None
        pagination += 1
    elif target == "unsure":
        sections += 1
    return Steps(sections, pagination, related, in_menu=in_menu, waits=waits)


def might_be_own_page(entry: FoundLink) -> bool:
    """Returns whether the link might lead to a page of the house, such as "Advertise with us". Such pages are told best
    once articles and sitemaps are read."""
    target = entry.link.might_be
    return (entry.in_navigation and target in ("article", "unsure")) or (entry.in_footer and target == "section")


def note_yielded(step: Step, yielded: int) -> Step:
    """Returns the step to a further page of a listing with what the page before it has brought; other steps stay as
    they are."""
    if step.link.might_be != "pagination":
        return step
    return Step(step.link, replace(step.steps, yielded=yielded))
