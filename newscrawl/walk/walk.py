"""The walk over a site: which of a page's links are followed, each kind within a budget of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from ..items import Link, Target
from ..links.links import FoundLink
from ..links.pagination import choose_next
from .ages import ListingAges
from .traps import TrapWatch
from .window import Verdict, Window, read_address_date

# What a frontier says of a page that was found: not known, or to be read again; known to this run, from feeds,
# sitemaps and related links alone; known to this run; read in an earlier run, and not worth another look yet.
Standing = Literal["new", "announced", "known", "read"]
Learn = Callable[[Mapping[str, Link]], Mapping[str, Standing]]

_LISTINGS: frozenset[Target] = frozenset(("section", "pagination", "feed", "sitemap"))
_RANKS: dict[Target, int] = {"sitemap": 8, "feed": 7, "section": 5, "pagination": 5}
_MANY = 50  # articles in a sitemap that make it one of the site's
_MOST_OLD = 200_000  # keys; beyond that a page is asked for that would not have been
_PATIENCE = 5  # pages in a row with nothing new that end a pagination where that is no sure sign
_PATIENCE_WITH_ARTICLES = 20  # where they have articles, which other listings of this run had shown before
_PATIENCE_WITH_MIXED = 2  # where a listing shows older articles before younger ones


@dataclass(frozen=True, slots=True)
class Budgets:
    """How many steps of each kind may lie between the start and a page; None: any number."""

    sections: int | None = 2
    pagination: int | None = 100
    related: int | None = 2
    total: int | None = None
    feeds: int | None = None  # of a whole crawl, as are the sitemaps
    sitemaps: int | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """How a page was reached: the steps of each kind since the start."""

    sections: int = 0
    pagination: int = 0
    related: int = 0
    stale: int = 0  # listing pages in a row, this pagination's last ones, that had nothing new
    in_menu: bool = False  # a start page, or what its menu, its head or robots.txt leads to
    yielded: int = 0  # new articles on the page before it, of a further page of a listing

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
        """Nearer pages first; at one distance sitemaps and feeds before listings, and these before articles.

        Those know the times of many.
        """
        return _RANKS.get(self.link.might_be, 0) - 10 * self.steps.total


@dataclass(frozen=True, slots=True)
class Choice:
    """What is followed of a page's links."""

    steps: list[Step]
    listed: int = 0  # articles, or what might be some, within the window or not
    fresh: int = 0  # those among them that are not known yet
    promising: int = 0  # and whose addresses are like those that have led to articles
    has_read: bool = False  # articles of an earlier run are among them
    has_known: bool = False  # and such that other listings of this run have shown
    further: Link | None = None  # the listing's next page where it was read before, in this run or another


class Walk:
    """Chooses links. Neither a queue nor a memory: what it chooses goes to the frontier, which knows what is new."""

    def __init__(self, budgets: Budgets, window: Window | None = None, traps: TrapWatch | None = None) -> None:
        self.budgets = budgets
        self.window = window or Window()
        self.traps = traps or TrapWatch()
        self.outcomes: Counter[str] = Counter()  # why links were not followed
        self.has_sitemap = False  # one has been read that lists articles: little is found by listings alone
        self._ages = ListingAges()
        self._channels: Counter[str] = Counter()  # feeds and sitemaps that are followed
        self._old: set[str] = set()  # keys of pages that a listing, feed or sitemap has dated before the window

    def start(self, url: str) -> Step:
        return Step(Link(url=url, kind="start", might_be="section"), Steps(in_menu=True))

    def declare(self, url: str, might_be: Target, found_on: str) -> Step:
        """The step to a feed or sitemap that a site declares, or might have."""
        return Step(Link(url=url, kind="start", found_on=found_on, might_be=might_be), Steps(in_menu=True))

    def choose(
        self, found: list[FoundLink], steps: Steps, learn: Learn, *, from_article: bool, of_age: Verdict = "unknown"
    ) -> Choice:
        """The links of one page that are to be followed. Each link's `kind` says already how it was found.

        `learn` says how the pages stand by their keys: see Frontier.learn. `of_age`: where the page, if it is an
        article, lies to the window; one from before leads to others from before.
        """
        followed: list[tuple[FoundLink, Step]] = []
        ages: list[Verdict] = []
        for entry in found:
            link = entry.link
            further = self._count_steps(entry, steps, from_article)
            if isinstance(further, str):
                self.outcomes[further] += 1
            elif not self._is_within(further):
                self.outcomes[f"over_budget/{link.might_be}"] += 1
            else:
                age = "unknown" if link.might_be in _LISTINGS else self._judge_age(entry)
                if link.might_be not in _LISTINGS and not entry.in_navigation:
                    ages.append(age)
                if age in ("before", "after"):
                    self.outcomes[f"{age}_window"] += 1
                elif (age == "unknown" and of_age == "before" and link.might_be not in _LISTINGS) or (
                    link.might_be == "sitemap" and self.window.judge(link.modified) == "before"
                ):
                    self.outcomes["before_window"] += 1
                elif trap := self.judge_trap(Step(link, further)):
                    self.outcomes[f"trap/{trap}"] += 1
                else:
                    followed.append((entry, Step(link, further)))
        standings = learn({entry.key: entry.link for entry, _ in followed})
        articles = {
            step.link.url: standings.get(entry.key)
            for entry, step in followed
            if step.link.might_be not in _LISTINGS and not entry.in_navigation
        }
        fresh = [url for url, standing in articles.items() if standing == "new"]
        has_news = any(standing in ("new", "announced") for standing in articles.values())
        new = [
            step for entry, step in followed if standings.get(entry.key) == "new" and self._is_in_channel_budget(step)
        ]
        if not from_article and not has_news and any(step.link.might_be == "pagination" for step in new):
            patience = _PATIENCE_WITH_ARTICLES if articles and not self.has_sitemap else _PATIENCE
            if "read" in articles.values() or "before" in ages:
                patience = _PATIENCE_WITH_MIXED if might_be_mixed(ages) else 1
            new = self._end_pagination(new, steps.stale + 1, patience)
        if fresh and not from_article:
            new = [_note_yielded(step, len(fresh)) for step in new]
        self._note_listing(followed, standings)
        self.has_sitemap |= sum(entry.link.kind == "sitemap" for entry, _ in followed) >= _MANY
        promising = sum(map(self.traps.has_yielded, fresh))
        return Choice(
            new,
            len(ages),
            len(fresh),
            promising,
            has_read="read" in articles.values(),
            has_known=any(standing == "known" and self.traps.has_yielded(url) for url, standing in articles.items()),
            further=_find_read_next_page(followed, standings),
        )

    def _judge_age(self, entry: FoundLink) -> Verdict:
        """Where the page lies to the window, as far as is known. Nothing is younger than its last change."""
        link = entry.link
        if self.window.is_open:
            return "unknown"
        if entry.key in self._old:
            return "before"
        if link.date_published is not None:
            age = self.window.judge(link.date_published)
        elif link.modified is not None and self.window.judge(link.modified) == "before":
            age = "before"
        else:
            return self.window.judge(read_address_date(link.url))
        if age == "before" and len(self._old) < _MOST_OLD:
            self._old.add(entry.key)
        return age

    def judge_trap(self, step: Step) -> str | None:
        """What sort of trap the address might be. What stands in a menu is none for having no news.

        Nor is a feed or a sitemap, though each month may have its own: they are counted.
        """
        if step.link.might_be in ("feed", "sitemap"):
            return None
        trap = self.traps.judge(step.link.url)
        return None if step.steps.in_menu and trap == "other" else trap

    def note_age(self, link: Link, age: Verdict) -> None:
        """The article that the link leads to was read, and lies there to the window."""
        if link.found_on is not None and not self.window.is_open:
            self._ages.note_article(link.found_on, age)

    def refuse(self, step: Step) -> str | None:
        """Why a page whose turn has come is not worth asking for after all; None where it is."""
        if step.link.might_be == "pagination" and self._ages.might_be_old(step.link.url):
            return "no_news_further_on"
        trap = self.judge_trap(step)
        return f"trap/{trap}" if trap else None

    def _note_listing(self, followed: list[tuple[FoundLink, Step]], standings: Mapping[str, Standing]) -> None:
        if self.window.is_open or not followed or followed[0][0].link.found_on is None:
            return
        asked_for = sum(
            standings.get(entry.key) == "new" and step.link.might_be not in _LISTINGS and not entry.in_navigation
            for entry, step in followed
        )
        self._ages.note_listing(followed[0][0].link.found_on, asked_for)

    def _end_pagination(self, steps: list[Step], stale: int, patience: int) -> list[Step]:
        """Without the steps to further pages of a listing that has had no news so often, or with one more try."""
        if stale >= patience:
            going_on = [step for step in steps if step.link.might_be != "pagination"]
            self.outcomes["no_news_further_on"] += len(steps) - len(going_on)
            return going_on
        return [
            Step(step.link, replace(step.steps, stale=stale)) if step.link.might_be == "pagination" else step
            for step in steps
        ]

    def _count_steps(self, entry: FoundLink, steps: Steps, from_article: bool) -> Steps | str:
        """The steps to the link's page, or the reason why it is not followed."""
        target = entry.link.might_be
        if target == "skip":
            return "skipped/no_news"
        if target in ("section", "pagination") and entry.link.kind in ("feed", "sitemap"):
            return f"skipped/{target}_in_{entry.link.kind}"  # the walk comes to those that people are led to
        steps = replace(steps, stale=0, yielded=0, in_menu=steps.in_menu and entry.in_menu and not from_article)
        if target in ("feed", "sitemap"):
            return replace(steps, pagination=steps.pagination + 1)
        if target == "section":
            return replace(steps, sections=steps.sections + 1)
        if from_article:
            if target == "pagination" or (target == "unsure" and not entry.might_be_related):
                return f"skipped/{target}_on_article"
            return replace(steps, related=steps.related + 1)
        if target == "pagination":
            return replace(steps, pagination=steps.pagination + 1)
        if target == "unsure":
            return replace(steps, sections=steps.sections + 1)
        return steps

    def _is_in_channel_budget(self, step: Step) -> bool:
        target = step.link.might_be
        if target not in ("feed", "sitemap"):
            return True
        limit = self.budgets.feeds if target == "feed" else self.budgets.sitemaps
        if limit is not None and self._channels[target] >= limit:
            self.outcomes[f"over_budget/{target}"] += 1
            return False
        self._channels[target] += 1
        return True

    def _is_within(self, steps: Steps) -> bool:
        budgets = self.budgets
        return all(
            limit is None or count <= limit
            for count, limit in (
                (steps.sections, budgets.sections),
                (steps.pagination, budgets.pagination),
                (steps.related, budgets.related),
                (steps.total, budgets.total),
            )
        )


def _note_yielded(step: Step, yielded: int) -> Step:
    """The step to a further page of a listing, with what the listing's page before it has brought."""
    if step.link.might_be != "pagination":
        return step
    return Step(step.link, replace(step.steps, yielded=yielded))


def _find_read_next_page(followed: list[tuple[FoundLink, Step]], standings: Mapping[str, Standing]) -> Link | None:
    pages = {step.link.url: entry for entry, step in followed if step.link.might_be == "pagination"}
    found_on = next((entry.link.found_on for entry in pages.values()), None)
    url = choose_next(list(pages), found_on or "")
    return pages[url].link if url is not None and standings.get(pages[url].key) != "new" else None


def might_be_mixed(ages: list[Verdict]) -> bool:
    """Whether a listing shows older articles before younger ones, as pinned ones are."""
    known = [age for age in ages if age != "unknown"]
    return any(earlier == "before" and later != "before" for earlier, later in pairwise(known))
