"""Describes what has come from single addresses: an article's page, a robots.txt, a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ...channels.declared import Robots
from ...extract.usage.rights import TdmRule, judge_by_rules
from ...extract.usage.statements import join_usage
from ...items import Link
from ...sites.profile import Site
from .answers import Answer, describe_flaw, parse_answer
from .findings import ArticleFinding, RobotsFinding, describe_article


def describe_answer(answer: Answer, link: Link, site: Site | None, rules: Sequence[TdmRule]) -> ArticleFinding:
    """Describes what has come instead of the article that a link promises, or the article. `rules`: of tdmrep.json."""
    if answer.failure is not None or not answer.is_html:
        return ArticleFinding(link.url, link.headline, failure=answer.failure or "it is no page")
    parsed = parse_answer(answer, listing=link, site=site)
    if parsed.article is not None:
        parsed.article.usage = join_usage(judge_by_rules(rules, answer.url), parsed.article.usage)
        return describe_article(answer.url, parsed.article)
    if parsed.needs_browser == "yes":
        return ArticleFinding(link.url, link.headline, failure="only a browser shows its text", needs_browser=True)
    what = f"it is a {describe_flaw(parsed.flaw)}" if parsed.flaw else "it does not read like an article"
    return ArticleFinding(link.url, link.headline, failure=what)


def describe_robots(finding: RobotsFinding, answer: Answer, robots: Robots, urls: Sequence[str]) -> None:
    """Notes on the finding what a robots.txt says, and of how many of these addresses of its host it forbids."""
    finding.url = answer.url
    if answer.status != 200:
        finding.failure = f"it answered {answer.status}"
        return
    finding.crawl_delay, finding.sitemaps = robots.crawl_delay, len(robots.sitemaps)
    if robots.rules is not None:
        finding.rules_for = robots.rules.agent
        finding.disallowed = robots.rules.list_patterns("disallow")
        finding.allowed = robots.rules.list_patterns("allow")
    forbidden = [url for url in urls if not robots.allow(url)]
    finding.links_judged, finding.links_forbidden = len(urls), len(forbidden)
    finding.forbidden_example = next(iter(forbidden), None)


class DateRange(NamedTuple):
    newest: str | None  # as written
    oldest: str | None


def read_range(dates: Iterable[str | None]) -> DateRange:
    """Returns the newest and the oldest date. Dates with an offset are near enough in order."""
    known = sorted(date for date in dates if date)
    return DateRange(known[-1], known[0]) if known else DateRange(None, None)
