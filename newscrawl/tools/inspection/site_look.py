"""Looks at a site: chooses a few requests and collects what they find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...channels.declared import Robots, find_feeds, guess_feed_urls, guess_sitemap_urls, read_robots
from ...channels.feeds import Feed, read_feed
from ...channels.sitemaps import Sitemap, read_sitemap
from ...extract.identity import find_publishers
from ...extract.usage.rights import TDMREP_PATH, TdmRule, read_tdmrep
from ...items import Link
from ...links.no_pages import name_no_page
from ...links.shell import judge_rendering
from ...page.page import Page
from ...parse import ParsedPage
from ...sites.profile import Site
from ...urls.canonical import make_url_key, read_domain
from ...urls.parsing import join_url, split_url
from ...walk.patterns import find_patterns
from .answers import Answer, describe_flaw, parse_answer
from .crawl_size import (
    SizeEvidence,
    estimate_size,
    list_language_sections,
    list_sections,
    note_yields,
    read_section,
    take_in_turn,
)
from .depths import Depths
from .findings import Findings, ListFinding, SectionFinding
from .series import Series, list_articles
from .single_answers import describe_answer, describe_robots, read_range
from .sitemap_count import (
    ReadSitemap,
    choose_child,
    choose_children,
    choose_declared,
    count_children,
    count_in_sitemaps,
    list_children,
    list_sitemap_articles,
)

MOST_REQUESTS = 20
_MOST_ARTICLES = 5
_LEAST_ARTICLES = 3  # where requests are needed for further pages of listings
_MOST_FEEDS = 2
_MOST_GUESSES = 3
_MOST_SITEMAPS = 4
_MOST_SITEMAPS_MORE = 4  # of an index, where requests are left
_MOST_SECTIONS = 5
_MOST_SECTIONS_NAMED = 40
_MOST_SAMPLED = 2_000  # addresses of one sitemap that are looked at
_MOST_PATTERNS = 5
_LEAST_SHARE = 0.01  # of the addresses, for a pattern that is worth a line


class Inspection:
    """Plans a look. robots.txt comes by itself, then the front page, feeds, sitemaps, sections, and five articles."""

    browser = None  # all is asked for plainly

    def __init__(
        self,
        url: str,
        *,
        site: Site | None = None,
        user_agent: str = "newscrawl",
        delays: tuple[float, float] = (1.0, 30.0),
        asks_tdmrep: bool = True,
    ) -> None:
        self.findings = Findings(url)
        self.failure: str | None = None  # why there is nothing to report
        self.delays = delays  # between two requests of a crawl: its own, and the longest for robots.txt
        self.feeds: list[Feed] = []
        self.sitemaps: list[ReadSitemap] = []
        self.user_agent = user_agent
        self._site = site
        self._steps = self._walk()
        self._left = MOST_REQUESTS
        self._answer = Answer(url)
        self._seconds: list[float] = []
        self._robots: dict[str, tuple[Answer, Robots]] = {}  # by host
        self._links: dict[str, Link] = {}  # articles' addresses by key, in the order in which they were found
        self._others: dict[str, str] = {}  # all other addresses
        self._asks_tdmrep = asks_tdmrep
        self._mining_rules: list[TdmRule] = []
        self._series: list[Series] = []  # the listings that were read, the front page first
        self._depths = Depths([])
        self._in_menu: set[str] = set()

    def choose(self, left: int) -> str | None:
        self._left = left
        return next(self._steps, None)

    def note(self, answer: Answer) -> None:
        self._answer = answer
        if answer.failure is None:
            self._seconds.append(answer.seconds)

    def note_robots(self, answer: Answer) -> float | None:
        robots = read_robots(answer.body, answer.url, self.user_agent) if answer.status == 200 else Robots()
        self._robots[split_url(answer.url).netloc] = (answer, robots)
        return robots.crawl_delay

    def complete(self, requests: int) -> Findings:
        """Returns all that the look found, and what follows from it."""
        findings = self.findings
        findings.requests = requests
        host = split_url(findings.url).netloc
        if host in self._robots:
            urls = [*(link.url for link in self._links.values()), *self._others.values()]
            urls = [url for url in urls if split_url(url).netloc == host]
            describe_robots(findings.robots, *self._robots[host], urls)
        findings.sections[1:] = sorted(findings.sections[1:], key=_rank_section)
        patterns = find_patterns(link.url for link in self._links.values())[:_MOST_PATTERNS]
        findings.addresses = [pattern for pattern in patterns if pattern.share >= _LEAST_SHARE]
        own, longest = self.delays
        answered_in = sum(self._seconds) / max(1, len(self._seconds))
        pace = max(own, min(findings.robots.crawl_delay or 0.0, longest), answered_in)
        note_yields(self._series)
        others, in_menu, seen = frozenset(self._others), frozenset(self._in_menu), len(self._links)
        evidence = SizeEvidence(self._series, self._depths, self.feeds, self.sitemaps, others, seen, in_menu)
        findings.estimate = estimate_size(findings, evidence, pace)
        return findings

    def _walk(self) -> Iterator[str]:
        yield self.findings.url
        answer = self._answer
        if answer.failure is not None or not answer.is_html:
            media_type = (answer.content_type or "of no type").partition(";")[0]
            self.failure = answer.failure or f"it is no HTML page but {media_type}"
            return
        front = self._read_front(answer)
        if self.failure is not None:
            return
        yield from self._ask_feeds(front)
        yield from self._ask_sitemaps(answer.url)
        yield from self._ask_sections()
        yield from self._ask_deep_pages()
        yield from self._ask_reservations()
        yield from self._ask_articles()
        yield from self._ask_further_sitemaps()

    def _read_front(self, answer: Answer) -> Page:
        findings = self.findings
        findings.url = answer.url
        page = Page.from_bytes(answer.body, answer.url, answer.content_type)
        parsed = parse_answer(answer, listing=Link(answer.url, might_be="section"), site=self._site)
        findings.rendering = judge_rendering(page)
        flaw = name_no_page(page)
        if flaw is not None:
            self.failure = f"it is a {describe_flaw(flaw)}"
        findings.name = next((c.value for c in find_publishers(page, site=self._site)), page.title)
        root = page.tree.css_first("html[lang]")
        findings.language = root.attributes.get("lang") if root is not None else None
        front = read_section(answer.url, "the page itself", parsed)
        findings.sections.append(front.section)
        self._series.append(front)
        self._note_links(list_articles(parsed))
        if parsed.kind == "article" and parsed.article is not None:
            self._links.setdefault(make_url_key(answer.url), Link(answer.url, might_be="article"))
        sections = list_sections(parsed)[:_MOST_SECTIONS_NAMED]
        findings.sections += [SectionFinding(link.url, link.headline or link.url) for link in sections]
        self._others |= {found.key: found.link.url for found in parsed.links if found.link.might_be != "article"}
        self._note_menu(parsed)
        return page

    def _ask_feeds(self, front: Page) -> Iterator[str]:
        findings = self.findings
        declared = find_feeds(front)
        findings.feeds_declared = len(declared)
        declared = declared[:_MOST_FEEDS]
        told = "page" if declared else "guess"
        generator = next(iter(front.meta.get("generator", ())), None)
        for url in declared or guess_feed_urls(findings.url, generator)[:_MOST_GUESSES]:
            yield url
            answer = self._answer
            feed = read_feed(answer.body, answer.url, answer.content_type) if answer.failure is None else None
            if told == "guess" and (feed is None or feed.kind == "unreadable"):
                findings.feeds_tried += 1
                continue
            finding = ListFinding(url, told, failure=answer.failure)
            findings.feeds.append(finding)
            if feed is not None and feed.kind == "unreadable":
                finding.failure = "it is no feed that can be read"
            elif feed is not None:
                self.feeds.append(feed)
                finding.kind, finding.entries = feed.kind, len(feed.links)
                finding.newest, finding.oldest = read_range(link.date_published for link in feed.links)
                self._note_links(link for link in feed.links if link.might_be == "article")
            if told == "guess":
                return

    def _ask_sitemaps(self, front_url: str) -> Iterator[str]:
        known = self._robots.get(split_url(front_url).netloc)
        declared = known[1].sitemaps if known else ()
        told = "robots.txt" if declared else "guess"
        asked = 0
        for url in choose_declared(declared) or guess_sitemap_urls(front_url)[:_MOST_GUESSES]:
            yield url
            asked += 1
            sitemap = self._read_sitemap(url, told)
            if sitemap is None:
                continue
            if sitemap.kind == "index":
                for child in choose_children(sitemap, _MOST_SITEMAPS - asked):
                    yield child
                    asked += 1
                    self._read_sitemap(child, "index")
            if told == "guess" or asked >= _MOST_SITEMAPS:
                return

    def _read_sitemap(self, url: str, told: str) -> Sitemap | None:
        answer = self._answer
        sitemap = read_sitemap(answer.body, answer.url) if answer.failure is None else None
        is_one = sitemap is not None and sitemap.kind != "unreadable" and not answer.is_html
        if told == "guess" and not is_one:
            self.findings.sitemaps_tried += 1
            return None
        finding = ListFinding(url, told, failure=answer.failure)
        self.findings.sitemaps.append(finding)
        if sitemap is None:
            return None
        if not is_one:
            finding.failure = "it is no sitemap that can be read"
            return None
        finding.kind = "news" if sitemap.is_news else sitemap.kind
        finding.entries = len(sitemap.entries)
        finding.newest, finding.oldest = read_range(e.publication_date or e.lastmod for e in sitemap.entries)
        self.sitemaps.append((finding, sitemap))
        if sitemap.kind != "index":
            self._note_links(list_sitemap_articles(sitemap.entries[:_MOST_SAMPLED], answer.url, self._others))
        return sitemap

    def _ask_sections(self) -> Iterator[str]:
        findings = self.findings
        for place, section in enumerate(findings.sections[1:], 1):
            asked = len(self._series) - 1
            if asked >= self._count_sections() or self._left <= _MOST_ARTICLES + 2:
                return
            if not self._may_ask(section.url):
                continue
            yield section.url
            answer = self._answer
            if answer.failure is not None or not answer.is_html:
                section.is_read, section.failure = True, answer.failure or "it is no page"
                continue
            link = Link(section.url, found_on=findings.url, might_be="section")
            parsed = parse_answer(answer, listing=link, site=self._site)
            series = read_section(section.url, section.name, parsed)
            findings.sections[place] = series.section
            self._series.append(series)
            self._note_links(list_articles(parsed))
            self._name_sections(parsed, answer.url)

    def _count_sections(self) -> int:
        """Returns how many sections are read: fewer where requests are needed to tell how far listings go."""
        named = len(self.findings.sections) - 1
        if self.sitemaps or not Depths(self._series).might_be_needed:
            return _MOST_SECTIONS + (named == _MOST_SECTIONS + 1)
        if self._series[0].is_open:
            return _MOST_SECTIONS - 2
        return named if named <= _MOST_SECTIONS + 1 else _MOST_SECTIONS - 1

    def _name_sections(self, parsed: ParsedPage, url: str) -> None:
        """Names the sections that a language's start page has besides."""
        named = {section.url for section in self.findings.sections}
        further = [link for link in list_language_sections(parsed, url) if link.url not in named]
        self._note_menu(parsed)
        room = max(0, _MOST_SECTIONS_NAMED - len(named))
        self.findings.sections += [SectionFinding(link.url, link.headline or link.url) for link in further[:room]]

    def _note_menu(self, parsed: ParsedPage) -> None:
        self._in_menu |= {found.link.url for found in parsed.links if found.in_navigation or found.in_menu}

    def _ask_deep_pages(self) -> Iterator[str]:
        """Asks for further pages of listings, to learn how many there are."""
        count = count_in_sitemaps(self.sitemaps, self.findings.robots.sitemaps, self._others)
        self._depths = Depths(self._series, count.articles.guess)
        while self._left > _LEAST_ARTICLES + self._asks_tdmrep:
            asked = self._depths.choose()
            if asked is None or not self._may_ask(asked.url):
                return
            yield asked.url
            answer = self._answer
            if answer.failure is not None or not answer.is_html:
                self._depths.note(asked, None)
                continue
            link = Link(asked.url, found_on=asked.series.section.url, might_be="pagination")
            parsed = parse_answer(answer, listing=link, site=self._site)
            self._depths.note(asked, parsed)
            self._note_links(list_articles(parsed))

    def _ask_further_sitemaps(self) -> Iterator[str]:
        """Asks for more sitemaps of an index, as long as their lengths differ, with the requests that are left."""
        indexes = [sitemap for _, sitemap in self.sitemaps if sitemap.kind == "index"]
        for children in [list_children(index) for index in indexes[:1]]:
            for _ in range(_MOST_SITEMAPS_MORE):
                child = choose_child(children, count_children(self.sitemaps, self._others))
                if child is None or not self._may_ask(child):
                    return
                yield child
                self._read_sitemap(child, "index")

    def _ask_reservations(self) -> Iterator[str]:
        url = join_url(self.findings.url, TDMREP_PATH)
        if url is None or not self._asks_tdmrep or not self._links or not self._may_ask(url):
            return
        yield url
        if self._answer.failure is None:
            self._mining_rules = read_tdmrep(self._answer.body)

    def _ask_articles(self) -> Iterator[str]:
        for link in self._choose_articles():
            if len(self.findings.articles) >= _MOST_ARTICLES:
                return
            yield link.url
            answer = self._answer
            finding = describe_answer(self._add_robots(answer), link, self._site, self._mining_rules)
            self.findings.articles.append(finding)

    def _add_robots(self, answer: Answer) -> Answer:
        """Returns the answer with what its host's robots.txt says of the use of the page."""
        known = self._robots.get(split_url(answer.url).netloc)
        usage = known[1].usage if known is not None else None
        by_host = tuple(usage.judge(answer.url)) if usage is not None else ()
        return replace(answer, beside=replace(answer.beside, robot=self.user_agent, by_host=by_host))

    def _choose_articles(self) -> Iterator[Link]:
        """Chooses articles of one listing after the other, so that they differ."""
        return take_in_turn(link for link in self._links.values() if self._may_ask(link.url))

    def _note_links(self, links: Iterable[Link]) -> None:
        domain = read_domain(split_url(self.findings.url).netloc)
        for link in links:
            if read_domain(split_url(link.url).netloc) == domain:
                self._links.setdefault(make_url_key(link.url), link)

    def _may_ask(self, url: str) -> bool:
        known = self._robots.get(split_url(url).netloc)
        return known is None or known[1].allow(url)


def _rank_section(section: SectionFinding) -> tuple[bool, bool, int]:
    """Puts sections first that were read, and among them those that list most articles."""
    return not section.is_read, section.failure is not None, -section.articles
