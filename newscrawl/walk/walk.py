"""The walk over a site: it chooses which links of a page are followed, each kind within a budget of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..items import Link, LinkTarget
from ..links.links import FoundLink
from ..links.pagination import choose_next
from ..links.static_pages import StaticPages
from ..long_work import LongWork, finish, split_turns
from .link_fates import LinkFates
from .listings import LinkAges, ListingAges, SectionPages, Shown, ShownArticles, list_news
from .steps import Budgets, Choice, Learn, Standing, Step, Steps, count_steps, note_yielded
from .term_archives import TermArchives
from .traps import TrapWatch
from .window import Window, WindowSide, might_be_mixed

_NEWS: frozenset[Standing | None] = frozenset(("new", "announced"))
_LISTINGS: frozenset[LinkTarget] = frozenset(("section", "pagination", "archive", "feed", "sitemap"))
_MANY = 50  # articles that make a sitemap one of the whole site
_MOST_SECTIONS = 10_000
_PATIENCE = 5  # pages in a row that are empty, or repeat what the listing has shown; they end a pagination
_PATIENCE_WITH_MIXED = 2  # pages of known articles, where a listing shows older ones before younger ones


class _LinkStep(NamedTuple):
    entry: FoundLink
    step: Step


class _Page(NamedTuple):
    """The page that links were found on. See `Walk.choose`."""

    steps: Steps
    from_article: bool
    of_age: WindowSide
    lacks_time: bool


class _Selected(NamedTuple):
    """A page's links, each with the step to it."""

    followed: list[_LinkStep]
    closed: list[_LinkStep]  # links to further pages that look like a trap
    ages: list[WindowSide]  # where the links that might be articles lie to the window


class Walk:
    """Chooses links. It is neither a queue nor a memory: what it chooses goes to the frontier, which knows what is
    new."""

    def __init__(self, budgets: Budgets, window: Window | None = None, traps: TrapWatch | None = None) -> None:
        self.budgets = budgets
        self.window = window or Window()
        self.traps = traps or TrapWatch()
        self.outcomes = LinkFates()  # why links were not followed
        self.is_resumed = False  # the run goes on: another process has read a part of it
        self.section_news: Counter[str] = Counter()  # new articles on first pages of sections, by address
        self.has_sitemap = False  # one has been read that lists articles: little is found by listings alone
        self.static_pages = StaticPages()
        self.term_archives = TermArchives()
        self._ages = ListingAges()
        self._shown_articles = ShownArticles()
        self._reopened: set[str] = set()  # addresses of further pages of listings that an earlier crawl had closed
        self._read = 0  # articles that were read
        self._section_pages = SectionPages(self._shown_articles)
        self._channels: Counter[str] = Counter()  # feeds and sitemaps that are followed
        self._going_on: set[str] = set()  # addresses of further pages that `go_on` was told of
        self._link_ages = LinkAges(self.window)

    def start(self, url: str) -> Step:
        """Returns the step to a start page."""
        return Step(Link(url=url, kind="start", might_be="section"), Steps(in_menu=True))

    def declare(self, url: str, might_be: LinkTarget, found_on: str) -> Step:
        """Returns the step to a feed or sitemap that a site declares, or might have."""
        return Step(Link(url=url, kind="start", found_on=found_on, might_be=might_be), Steps(in_menu=True))

    def choose(
        self,
        found: list[FoundLink],
        steps: Steps,
        learn: Learn,
        *,
        from_article: bool,
        of_age: WindowSide = "unknown",
        lacks_time: bool = False,
    ) -> Choice:
        """Chooses the links of one page that are to be followed. Each link's `kind` says already how it was found.

        `learn` says how the pages stand by their keys: see PageQueue.learn. `of_age`: where the page, if it is an
        article, lies to the window; an article from before leads to others from before. `lacks_time`: the article does
        not say itself when it was published. Those that it leads to might not either, so that they wait for what
        listings say of them.
        """
        page = _Page(steps, from_article=from_article, of_age=of_age, lacks_time=lacks_time)
        return finish(self._choose(found, page, learn))

    def choose_in_turns(self, found: list[FoundLink], steps: Steps, learn: Learn) -> LongWork[Choice]:
        """Does what `choose` does for a feed or sitemap, and lets others go on while it judges many links."""
        page = _Page(steps, from_article=False, of_age="unknown", lacks_time=False)
        return self._choose(found, page, learn)

    def _choose(self, found: list[FoundLink], page: _Page, learn: Learn) -> LongWork[Choice]:
        steps, from_article = page.steps, page.from_article
        selected = _Selected([], [], [])
        for entries in split_turns(found):
            self._select(entries, page, selected)
            yield
        followed, closed, ages = selected
        standings: dict[str, Standing] = {}
        wanted = {entry.key: entry.link for entry, _ in [*followed, *closed]}
        for pairs in split_turns(wanted.items()):
            standings.update(learn(dict(pairs)))
            yield
        for entry, _ in followed:
            self.outcomes.note_standing(entry.link.url, standings.get(entry.key))
        self.static_pages.note_shown(
            entry
            for entry, step in followed
            if step.link.might_be not in _LISTINGS
            and step.link.kind not in ("feed", "sitemap")
            and (entry.might_be_related or not from_article)
        )
        listed = [
            (entry, standings.get(entry.key))
            for entry, step in followed
            if step.link.might_be not in _LISTINGS and not entry.in_navigation
        ]
        fresh = [entry.link.url for entry, standing in listed if standing == "new"]
        new = [
            step for entry, step in followed if standings.get(entry.key) == "new" and self._is_in_channel_budget(step)
        ]
        shown = Shown(0, goes_on=False, is_mirror=False)
        if not from_article:
            shown = self._note_shown(listed)
            new = self._follow_pagination(new, steps, shown, [standing for _, standing in listed], ages)
            new = [note_yielded(step, len(fresh)) for step in new] if fresh else new
        self._note_listing(followed, standings)
        if fresh and steps.sections and not steps.pagination and not from_article:
            self._note_section(found[0].link.found_on or "", len(fresh))
        self.has_sitemap |= sum(entry.link.kind == "sitemap" for entry, _ in followed) >= _MANY
        promising: list[str] = []
        for urls in split_turns(fresh):
            promising += filter(self.traps.has_yielded, urls)
            yield
        named_elsewhere = 0
        for announced in split_turns(entry.link.url for entry, standing in listed if standing == "announced"):
            named_elsewhere += len(announced) - sum(map(self.traps.has_failed, announced))
            yield
        next_page = _find_next_page([*followed, *closed])
        is_new = next_page is not None and standings.get(next_page.entry.key) == "new"
        read_next = next_page.step.link if next_page is not None and not is_new else None
        news = list_news(listed, frozenset(promising))
        return Choice(
            new,
            len(ages),
            len(fresh),
            len(promising),
            announced=news.announced,
            current=news.current,
            cut_off=next_page.step if next_page is not None and is_new and next_page in closed else None,
            named_elsewhere=named_elsewhere,
            goes_on=shown.goes_on,
            further=read_next,
            was_closed=read_next is not None and self._reopen(read_next.url),
        )

    def _select(self, found: Sequence[FoundLink], page: _Page, selected: _Selected) -> None:
        """Adds the links that budgets, the window and traps let through, known or not. It counts why others are not."""
        for entry in map(self._see_archive, found):
            link = entry.link
            further = count_steps(entry, page.steps, from_article=page.from_article)
            if page.lacks_time and isinstance(further, Steps) and link.might_be not in _LISTINGS and not link.date_raw:
                further = replace(further, waits=True)
            if isinstance(further, str):
                self.outcomes.note(link.url, further)
            elif not self.budgets.allow(further):
                self.outcomes.note(link.url, f"over_budget/{link.might_be}")
            else:
                is_listing = link.might_be in _LISTINGS
                age = "unknown" if is_listing else self._link_ages.judge(entry)
                if not is_listing and not entry.in_navigation:
                    selected.ages.append(age)
                step = Step(link, further)
                if age in ("before", "after"):
                    self.outcomes.note(link.url, f"{age}_window")
                elif (age == "unknown" and page.of_age == "before" and not is_listing) or (
                    link.might_be == "sitemap" and self.window.judge(link.modified) == "before"
                ):
                    self.outcomes.note(link.url, "before_window")
                elif trap := self.judge_trap(step):
                    self.outcomes.note(link.url, f"trap/{trap}")
                    if link.might_be == "pagination":
                        selected.closed.append(_LinkStep(entry, step))
                else:
                    selected.followed.append(_LinkStep(entry, step))

    def _see_archive(self, entry: FoundLink) -> FoundLink:
        """Makes a link that is usually left out lead to an archive, where archives are walked."""
        if entry.link.might_be != "skip" or self.term_archives.find(entry.link.url) is None:
            return entry
        return replace(entry, link=replace(entry.link, might_be="archive"))

    def _reopen(self, url: str) -> bool:
        """Returns whether an earlier crawl has closed pages like this one. It says so once, so that the page is looked
        at once more."""
        if url in self._reopened or not self.traps.was_closed(url):
            return False
        self._reopened.add(url)
        return True

    def _note_shown(self, listed: list[tuple[FoundLink, Standing | None]]) -> Shown:
        """Notes what the page shows of its listing. Addresses like those that have led to no article are not counted,
        nor are those in boxes of related articles beside others."""
        found = [
            e for e, _ in listed if e.link.kind not in ("feed", "sitemap") and not self.traps.has_failed(e.link.url)
        ]
        found = [entry for entry in found if not entry.might_be_related] or found
        url = found[0].link.found_on if found else None
        if url is None:
            return Shown(0, goes_on=False, is_mirror=False)
        shown = self._shown_articles.note_page(url, [entry.key for entry in found])
        if self.is_resumed:  # the process before may have seen that two listings differ that look alike to this one
            shown = shown._replace(is_mirror=False)
        if shown.is_mirror and not any(standing in _NEWS for _, standing in listed):
            self._shown_articles.leave(url)
        return shown

    def _follow_pagination(
        self,
        new: list[Step],
        steps: Steps,
        shown: Shown,
        standings: list[Standing | None],
        ages: list[WindowSide],
    ) -> list[Step]:
        """Returns the steps from a listing page, without those to its further pages where nothing is to be found on
        these.

        It is no reason that other listings have shown what the page lists: it is an archive's, and the next page may
        have more.
        """
        has_news = any(standing in _NEWS for standing in standings)
        if not steps.total:
            self._section_pages.note_start(new)
        if steps.pagination and steps.sections:
            self._section_pages.note_page(shown, has_news=has_news)
        if has_news:
            return new
        further = [step for step in new if step.link.might_be == "pagination"]
        if not further:
            return new
        patience: int | None = None
        if "before" in ages or ("read" in standings and not any(self.traps.was_closed(s.link.url) for s in further)):
            patience = _PATIENCE_WITH_MIXED if might_be_mixed(ages) else 1
        elif shown.is_mirror:
            patience = 0
        elif not shown.goes_on:
            patience = _PATIENCE
        return self._end_pagination(new, steps.stale + 1, patience)

    def judge_trap(self, step: Step) -> str | None:
        """Returns what sort of trap the address might be; None where it is none.

        A page that a menu leads to is no trap for having no news. Nor is a feed or a sitemap, though each month may
        have its own: budgets count these.
        """
        if step.link.might_be in ("feed", "sitemap"):
            return None
        trap = self.traps.judge(step.link.url)
        return None if step.steps.in_menu and trap == "other" else trap

    def note_age(self, link: Link, age: WindowSide) -> None:
        """Notes an article that was read, and where it lies to the window. `link`: the one that leads to it."""
        self._read += 1
        if link.found_on is not None and not self.window.is_open:
            self._ages.note_article(link.found_on, age)

    def refuse(self, step: Step) -> str | None:
        """Returns why a page whose turn has come is not worth asking for after all; None where it is."""
        if step.link.might_be == "pagination" and (self._ages.might_be_old(step.link.url) or self._might_be_vain(step)):
            return "no_news_further_on"
        if step.link.might_be == "archive" and (reason := self.term_archives.refuse(step.link.url)):
            return reason
        trap = self.judge_trap(step) if not self.is_going_on(step.link) else None
        return f"trap/{trap}" if trap else None

    def go_on(self, link: Link) -> None:
        """Has the page looked at though others like it have brought no articles, since the page before it has news.

        Where a sitemap listed the articles first, further pages had nothing to bring and look like a trap.
        """
        self._going_on.add(link.url)

    def is_going_on(self, link: Link) -> bool:
        """Returns whether `go_on` was told of the page."""
        return link.url in self._going_on

    def _might_be_vain(self, step: Step) -> bool:
        """Returns whether the link leads to a further page of a section that would show what others have shown. In a
        run that goes on, nobody knows what they have shown to the process before this one."""
        if step.link.might_be != "pagination" or not step.steps.sections or self.is_going_on(step.link):
            return False
        return not self.is_resumed and self._section_pages.might_be_vain(step, self._read)

    def _note_section(self, url: str, fresh: int) -> None:
        if url in self.section_news or len(self.section_news) < _MOST_SECTIONS:
            self.section_news[url] += fresh

    def _note_listing(self, followed: list[_LinkStep], standings: Mapping[str, Standing]) -> None:
        if self.window.is_open or not followed or followed[0][0].link.found_on is None:
            return
        asked_for = sum(
            standings.get(entry.key) == "new" and step.link.might_be not in _LISTINGS and not entry.in_navigation
            for entry, step in followed
        )
        self._ages.note_listing(followed[0][0].link.found_on, asked_for)

    def _end_pagination(self, steps: list[Step], stale: int, patience: int | None) -> list[Step]:
        """Returns the steps, without those to further pages where the listing has had no news so often, or with one
        more try."""
        if patience is not None and stale >= patience:
            going_on = [step for step in steps if step.link.might_be != "pagination"]
            self.outcomes["no_news_further_on"] += len(steps) - len(going_on)
            return going_on
        return [
            Step(step.link, replace(step.steps, stale=stale)) if step.link.might_be == "pagination" else step
            for step in steps
        ]

    def _is_in_channel_budget(self, step: Step) -> bool:
        target = step.link.might_be
        if target not in ("feed", "sitemap"):
            return True
        limit = self.budgets.feeds if target == "feed" else self.budgets.sitemaps
        if limit is not None and self._channels[target] >= limit:
            self.outcomes.note(step.link.url, f"over_budget/{target}")
            return False
        self._channels[target] += 1
        return True


def _find_next_page(found: list[_LinkStep]) -> _LinkStep | None:
    pages = {entry.step.link.url: entry for entry in found if entry.step.link.might_be == "pagination"}
    found_on = next((entry.step.link.found_on for entry in pages.values()), None)
    url = choose_next(list(pages), found_on or "")
    return pages[url] if url is not None else None
