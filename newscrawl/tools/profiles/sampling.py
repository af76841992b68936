"""Chooses the pages that profiles are drafted from and checked against; collects addresses that are no articles'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from protego import Protego

from ...errors import NoSuchBrowserError, RenderingError
from ...items import Link
from ...links.links import FoundLink
from ...links.pagination import read_part_number
from ...parse import ParsedPage
from ...rendering.browser import HOW_TO_GET_ONE
from ...sites.profile import Site
from ...urls.canonical import is_alternate_view, make_url_key, might_be_file
from ...urls.parsing import split_url
from ...walk.patterns import blank_slug, make_pattern
from ..inspection.answers import Answer, parse_answer
from ..inspection.crawl_size import list_sections, take_in_turn
from ..inspection.series import list_articles

_MOST_ARTICLES = 7
_ENOUGH_LINKS = 12
_MOST_SECTIONS = 2
_LEAST_PAGES = 3
_ENOUGH_BELOW = 2  # so many articles' addresses begin with the address of a listing
MOST_KEPT = 20
_MOST_ALIKE = 2  # of one pattern


@dataclass(frozen=True, slots=True)
class Sample:
    """One article's page, and the link that led to it."""

    answer: Answer
    link: Link


class Sampling:
    """Plans a look: the front page, up to two sections where it lists little, then articles."""

    browser = None  # all is asked for plainly

    def __init__(self, url: str, user_agent: str = "newscrawl") -> None:
        self.url = url  # after redirects, once it was read
        self.user_agent = user_agent
        self.failure: str | None = None  # why there is nothing
        self.samples: list[Sample] = []
        self.shells = 0  # articles' pages that only a browser shows
        self.articles: dict[str, Link] = {}  # all that listings list, by key
        self._no_articles: dict[str, str] = {}  # addresses that are no articles', by their keys
        self._might_be_sections: dict[str, str] = {}  # and such as seem to be none
        self._seen_on: Counter[str] = Counter()  # on how many pages each of these stands
        self._pages = 0
        self._steps = self._walk()
        self._answer = Answer(url)
        self._robots: dict[str, Protego] = {}

    def choose(self, left: int) -> str | None:
        return next(self._steps, None)

    def note(self, answer: Answer) -> None:
        self._answer = answer

    def note_robots(self, answer: Answer) -> float | None:
        rules = Protego.parse(answer.body.decode("utf-8", "replace") if answer.status == 200 else "")
        self._robots[split_url(answer.url).netloc] = rules
        return rules.crawl_delay(self.user_agent)

    def _walk(self) -> Iterator[str]:
        yield self.url
        front = self._answer
        if front.failure is not None or not front.is_html:
            self.failure = front.failure or "it is no HTML page"
            return
        self.url = front.url
        sections = self._read_listing(front, Link(front.url, might_be="section"))
        for url in sections[:_MOST_SECTIONS]:
            if len(self.articles) >= _ENOUGH_LINKS:
                break
            yield url
            if self._answer.failure is None and self._answer.is_html:
                self._read_listing(self._answer, Link(url, found_on=front.url, might_be="section"))
        for link in take_in_turn(list(self.articles.values())):
            if len(self.samples) >= _MOST_ARTICLES:
                return
            if not self._may_ask(link.url):
                continue
            yield link.url
            answer = self._answer
            if answer.failure is not None or not answer.is_html:
                continue
            parsed = parse_answer(answer, listing=link)
            self._note_no_articles(parsed, answer.url)
            if parsed.article is not None:
                self.samples.append(Sample(answer, link))
            elif parsed.needs_browser == "yes":
                self.shells += 1

    def _read_listing(self, answer: Answer, link: Link) -> list[str]:
        """Notes what the page lists. Returns the sections that it links, those of its menu first."""
        parsed = parse_answer(answer, listing=link)
        if parsed.article is not None:
            self.samples.append(Sample(answer, Link(answer.url, might_be="article")))
        for article in list_articles(parsed):
            self.articles.setdefault(make_url_key(article.url), article)
        self._note_no_articles(parsed, answer.url)
        return [section.url for section in list_sections(parsed) if self._may_ask(section.url)]

    def _may_ask(self, url: str) -> bool:
        rules = self._robots.get(split_url(url).netloc)
        return rules is None or rules.can_fetch(url, self.user_agent)

    def list_counter_examples(self) -> list[str]:
        """Returns addresses on the pages that were read, listings and articles, that are surely no article's."""
        read = {make_url_key(sample.answer.url) for sample in self.samples}
        found = dict(self._no_articles)
        for key, url in self._might_be_sections.items():
            # What stands on every page is part of the site's frame; what articles' addresses begin with is a folder.
            is_everywhere = self._pages >= _LEAST_PAGES and self._seen_on[key] == self._pages
            if is_everywhere or _count_below(key, self.articles) >= _ENOUGH_BELOW:
                found[key] = url
        return [url for key, url in found.items() if key not in read]

    def _note_no_articles(self, parsed: ParsedPage, page_url: str) -> None:
        self._pages += 1
        for found, is_sure in list_no_articles(parsed, page_url):
            self._seen_on[found.key] += 1
            table = self._no_articles if is_sure else self._might_be_sections
            table.setdefault(found.key, found.link.url)


def _count_below(key: str, keys: Iterable[str]) -> int:
    folder = f"{key}/"
    return sum(other.startswith(folder) for other in keys)


class NoArticle(NamedTuple):
    """A link that leads to no article."""

    entry: FoundLink
    is_sure: bool


def list_no_articles(parsed: ParsedPage, page_url: str) -> Iterator[NoArticle]:
    """Yields the page's links to tags, authors, sections, further pages of listings …

    A section outside the menus is not sure: articles with short headlines look the same. It leaves out views of an
    article that nobody asks for and the further parts of the page. It also leaves out links that only the name of the
    page's own folder rules out: a profile may know better of /weather/.
    """
    folder = make_url_key(page_url).rpartition("/")[0]
    for found in parsed.links:
        target, url = found.link.might_be, found.link.url
        if target in ("article", "unsure", "feed", "sitemap") or might_be_file(url) or is_alternate_view(url):
            continue
        is_beside = "/" in folder and found.key.rpartition("/")[0] == folder
        if read_part_number(url, page_url) is not None or (target == "skip" and is_beside):
            continue
        if target == "section" and not (found.in_navigation or found.in_menu):
            if not found.might_be_related:
                yield NoArticle(found, False)
        else:
            yield NoArticle(found, True)


def choose_different(urls: Iterable[str]) -> list[str]:
    """Chooses a few addresses that stand for all, at most two of one folder."""
    alike: Counter[str] = Counter()
    chosen: list[str] = []
    for url in urls:
        folder = blank_slug(make_pattern(url)).rpartition("/")[0]
        alike[folder] += 1
        if alike[folder] <= _MOST_ALIKE and len(chosen) < MOST_KEPT:
            chosen.append(url)
    return chosen


class Examples:
    """Plans `checksites --live`: the example of each profile, in a browser where a crawl would use one.

    `mode`: "auto", "always" or "never", for profiles that do not say it themselves.
    """

    def __init__(self, sites: Mapping[str, Site], mode: str, find_browser: Callable[[], Path | None]) -> None:
        self.answers: dict[str, Answer] = {}
        self.unshown: dict[str, str] = {}  # those that need a browser, and why there is none
        self.browser: Path | None = None
        self._sites = sites
        self._mode = mode
        self._find_browser = find_browser
        self._left = list(sites)
        self._is_shell = False  # the first of them was a shell, when it was asked for plainly

    def choose(self, left: int) -> str | None:
        while self._left:
            name = self._left[0]
            self.browser = None
            if not self._is_shell and self._read_mode(name) != "always":
                return self._sites[name].example
            try:
                self.browser = self._find_browser()
            except NoSuchBrowserError as error:
                self.unshown[name] = str(error)
            if self.browser is not None:
                return self._sites[name].example
            self.unshown.setdefault(name, f"{RenderingError('no_browser')}; {HOW_TO_GET_ONE}")
            self._go_on()
        return None

    def note(self, answer: Answer) -> None:
        name = self._left[0]
        if self.browser is None and self._read_mode(name) != "never" and answer.failure is None and answer.is_html:
            self._is_shell = parse_answer(answer, site=self._sites[name]).needs_browser == "yes"
            if self._is_shell:
                return
        self.answers[name] = answer
        self._go_on()

    def note_robots(self, answer: Answer) -> float | None:
        return None

    def _go_on(self) -> None:
        del self._left[0]
        self._is_shell = False

    def _read_mode(self, name: str) -> str:
        return self._sites[name].render or self._mode
