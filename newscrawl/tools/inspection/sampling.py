"""A few articles of a site, as different from one another as one listing or two allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from protego import Protego

from ...items import Link
from ...urls.canonical import make_url_key
from .listing import list_articles, list_sections, take_in_turn
from .plan import Answer, parse_answer

_MOST_ARTICLES = 7
_ENOUGH_LINKS = 12
_MOST_SECTIONS = 2


@dataclass(frozen=True, slots=True)
class Sample:
    """One article's page, and the link that led to it."""

    answer: Answer
    link: Link


class Sampling:
    """A plan: the front page, up to two sections where it lists little, then articles."""

    browser = None  # all is asked for plainly

    def __init__(self, url: str, user_agent: str = "newscrawl") -> None:
        self.url = url  # after redirects, once it was read
        self.user_agent = user_agent
        self.failure: str | None = None  # why there is nothing
        self.samples: list[Sample] = []
        self.shells = 0  # articles' pages that only a browser shows
        self.articles: dict[str, Link] = {}  # all that listings list, by key
        self.others: dict[str, str] = {}  # addresses that are no articles', by key
        self._steps = self._walk()
        self._answer = Answer(url)
        self._robots: dict[str, Protego] = {}

    def choose(self, left: int) -> str | None:
        return next(self._steps, None)

    def note(self, answer: Answer) -> None:
        self._answer = answer

    def note_robots(self, answer: Answer) -> float | None:
        rules = Protego.parse(answer.body.decode("utf-8", "replace") if answer.status == 200 else "")
        self._robots[urlsplit(answer.url).netloc] = rules
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
            if parsed.article is not None:
                self.samples.append(Sample(answer, link))
            elif parsed.needs_browser == "yes":
                self.shells += 1

    def _read_listing(self, answer: Answer, link: Link) -> list[str]:
        """Note what the page lists; the sections that it links, those of its menu first."""
        parsed = parse_answer(answer, listing=link)
        if parsed.article is not None:
            self.samples.append(Sample(answer, Link(answer.url, might_be="article")))
        for article in list_articles(parsed):
            self.articles.setdefault(make_url_key(article.url), article)
        others = [found for found in parsed.links if found.link.might_be in ("section", "pagination", "skip")]
        self.others.update((found.key, found.link.url) for found in others)
        return [section.url for section in list_sections(parsed) if self._may_ask(section.url)]

    def _may_ask(self, url: str) -> bool:
        rules = self._robots.get(urlsplit(url).netloc)
        return rules is None or rules.can_fetch(url, self.user_agent)
