"""Formats for people and programs what a look at a site finds, and how one page is read."""

from __future__ import annotations

import shlex
import textwrap
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ...extract.candidates import Explanation
from ...items import Usage
from ...links.shell import RenderingNeed
from ...own_command import name_scrapy
from ...parse import ParsedPage
from ...text.clean import count_words
from ...text.counting import name_count
from ...text.hidden_characters import show_hidden
from .findings import ArticleFinding, Findings, ListFinding, RobotsFinding
from .size_reports import describe_sections, describe_size
from .text_columns import align, shorten, show_time

_LABEL = 12
_MOST_RULES = 5
_WIDTH = 110
_SHOWN = 160  # characters of a value or a block


def make_inspection_record(findings: Findings) -> dict[str, Any]:
    """Returns the findings in JSON's types."""
    return asdict(findings)


def format_inspection(findings: Findings) -> str:
    """Returns the report, without a newline after it."""
    title = "  ".join(
        part for part in (findings.name, findings.url, findings.language, f"{findings.requests} requests") if part
    )
    origin = "/".join(findings.url.split("/", 3)[:3])
    parts = [
        [show_hidden(title)],
        _label("Robots", _describe_robots(findings.robots)),
        _label("Feeds", _describe_lists(findings.feeds, findings.feeds_tried, findings.feeds_declared, origin)),
        _label(
            "Sitemaps", _describe_lists(findings.sitemaps, findings.sitemaps_tried, findings.robots.sitemaps, origin)
        ),
        _label("Sections", describe_sections(findings.sections, origin)),
        _label("Addresses", [f"{p.share:>4.0%}  {shorten(p.pattern)}" for p in findings.addresses] or ["no article"]),
        _label("Articles", _describe_articles(findings.articles)),
        _label("Usage", _describe_usage(findings.articles)),
        _label("Browser", [*_describe_rendering(findings.rendering, findings.articles), *_describe_unseen(findings)]),
        _label("Size", describe_size(findings.estimate)),
        _label("Start with", _describe_commands(findings.commands)),
    ]
    return "\n".join("\n".join(lines) for lines in parts)


def _label(label: str, lines: Sequence[str]) -> list[str]:
    return [f"{label if not place else '':<{_LABEL}}{show_hidden(line)}".rstrip() for place, line in enumerate(lines)]


def _describe_robots(robots: RobotsFinding) -> list[str]:
    if robots.url is None:
        return ["robots.txt was not asked for (ROBOTSTXT_OBEY is off)"]
    if robots.failure is not None:
        return [f"no rules: {robots.failure} for robots.txt"]
    delay = f"a delay of {robots.crawl_delay:g} s is asked for" if robots.crawl_delay else "no delay is asked for"
    forbidden = f"{robots.links_forbidden} of {robots.links_judged} links forbidden"
    if robots.forbidden_example:
        forbidden += f", such as {shorten(robots.forbidden_example)}"
    return [f"{delay}; {forbidden}", *_describe_rules(robots)]


def _describe_rules(robots: RobotsFinding) -> list[str]:
    whom = "all robots" if robots.rules_for == "*" else robots.rules_for
    if not robots.disallowed:
        return [f"nothing is disallowed to {whom}" if whom else "no rule is for this crawl"]
    paths = "path" if len(robots.disallowed) == 1 else "paths"
    lines = [f"{len(robots.disallowed)} {paths} disallowed to {whom}: {_name_some(robots.disallowed)}"]
    if robots.allowed:
        lines.append(f"allowed all the same: {_name_some(robots.allowed)}")
    return lines


def _name_some(patterns: Sequence[str]) -> str:
    shown = "  ".join(shorten(pattern, 40) for pattern in patterns[:_MOST_RULES])
    more = len(patterns) - _MOST_RULES
    return f"{shown}  and {more} more" if more > 0 else shown


def _describe_lists(lists: Sequence[ListFinding], tried: int, declared: int, origin: str) -> list[str]:
    if not lists:
        return [f"none declared, none at {tried} usual places" if tried else "none declared"]
    rows = [("", "kind", "entries", "newest", "oldest")]
    for entry in lists:
        if entry.failure is not None:
            rows.append((entry.url.removeprefix(origin), "", "", entry.failure, ""))
        else:
            newest, oldest = show_time(entry.newest), show_time(entry.oldest)
            rows.append((entry.url.removeprefix(origin), entry.kind or "", f"{entry.entries}", newest, oldest))
    more = declared - sum(entry.declared_by in ("page", "robots.txt") for entry in lists)
    return [*align(rows), *([f"{more} more declared, not looked at"] if more > 0 else [])]


def _describe_articles(articles: Sequence[ArticleFinding]) -> list[str]:
    if not articles:
        return ["none was found to be looked at"]
    lines = []
    for number, article in enumerate(articles, 1):
        lines.append(f"{number}  {shorten(article.headline or article.url)}")
        if article.failure is not None:
            lines.append(f"   ? {article.failure}: {shorten(article.url)}")
            continue
        facts = (
            show_time(article.date_published),
            shorten(", ".join(article.authors), 40),
            f"{article.words} words",
            shorten(article.section or "", 30),
        )
        lines.append("   " + "  ".join(fact for fact in facts if fact))
        lines += [f"   ? {doubt}" for doubt in article.doubts]
    return lines


def _describe_usage(articles: Sequence[ArticleFinding]) -> list[str]:
    """Describes what the site says of the use of the articles that were read: each once, and of how many."""
    read = [article for article in articles if article.failure is None]
    if not read:
        return ["not known: no article was read"]
    counts = Counter(
        (name, _show_told(statement.value), statement.source)
        for article in read
        for name in Usage.__slots__
        if (statement := getattr(article.usage, name)) is not None
    )
    if not counts:
        return ["nothing is said of text and data mining, AI or licences"]
    rows = [
        (name, value, source, "" if count == len(read) else f"{count} of {len(read)} articles")
        for (name, value, source), count in counts.items()
    ]
    return [line.rstrip() for line in align(rows)]


def _describe_rendering(rendering: RenderingNeed | None, articles: Sequence[ArticleFinding]) -> list[str]:
    if rendering is None:
        return ["not known"]
    signs = "; ".join(rendering.signs)
    shells = sum(article.needs_browser for article in articles)
    if shells and rendering.needs_browser != "yes":
        signs = f"{shells} of {len(articles)} articles come without their text"
    if shells or rendering.needs_browser == "yes":
        return [f"needed: {signs}; a crawl takes one where it is there: make browser"]
    if rendering.needs_browser == "perhaps" or not any(article.failure is None for article in articles):
        return [f"perhaps needed: {signs or 'no article could be read without one'}"]
    return ["not needed: articles are in the pages as they come"]


def _describe_unseen(findings: Findings) -> list[str]:
    """Describes listings that grow, where no sitemap has more articles than they show."""
    growing = [section for section in findings.sections if section.says_more]
    shown = sum(section.articles for section in findings.sections)
    if not growing or any(entry.failure is None and entry.entries >= max(1, shown) for entry in findings.sitemaps):
        return []
    also = f" and {len(growing) - 1} more" if len(growing) > 1 else ""
    return [
        f"{shorten(growing[0].url)}{also}: further articles come by a script alone, and no sitemap lists them all;",
        "a crawl sees them where there is a browser: make browser, and NEWSCRAWL_RENDER not never",
    ]


def list_commands(findings: Findings) -> dict[str, str]:
    """Returns the commands to go on with, by what they crawl."""
    url = shlex.quote(findings.url)
    crawl = (
        f"{name_scrapy()} crawl {findings.profile}" if findings.profile else f"{name_scrapy()} crawl news -a url={url}"
    )
    commands = {
        "everything": crawl,
        "the last two days": f"{crawl} -a since=2d",
        "what is new, from now on": f"{crawl} -a since=1h -a follow=true",
    }
    if findings.profile is None:
        commands["a profile, where a field above is wrong"] = f"{name_scrapy()} newsite {url}"
    return commands


def _describe_commands(commands: dict[str, str]) -> list[str]:
    width = max(map(len, commands.values()), default=0)
    return [f"{command:<{width}}  # {what}" for what, command in commands.items()]


def format_record(record: dict[str, Any]) -> str:
    """Returns the fields that have a value, each with the rule that won."""
    provenance = record["provenance"]
    lines = []
    for name, value in record.items():
        if name == "provenance" or value in (None, [], ""):
            continue
        if name == "usage":
            lines += [_show_statement(key, told) for key, told in value.items() if told is not None]
            continue
        rule = provenance.get(name)
        lines.append(f"{name:<22} {_show(value)}" + (f"  [{rule}]" if rule else ""))
    for entry in provenance.get("dates_disagree", ()):
        lines.append(f"{'another time':<22} {entry}")
    return show_hidden("\n".join(lines))


def _show_statement(key: str, told: dict[str, Any]) -> str:
    return f"{f'usage.{key}':<22} {_show_told(told['value'])}  [{told['source']}]"


def _show_told(value: bool | str | list[str]) -> str:
    return str(value).lower() if isinstance(value, bool) else _show(value)


def describe_no_article(parsed: ParsedPage, explanation: Explanation | None) -> str:
    """Returns a sentence that says what a page without an article is taken for, and why."""
    if parsed.flaw is not None:
        return f"No article: the page is a {parsed.flaw.replace('_', ' ')}."
    if parsed.is_static:
        return "No article: the site calls the page one of its own, as those about the house, and no story is on it."
    links = sum(entry.link.might_be in ("article", "unsure") and not entry.in_navigation for entry in parsed.links)
    kept = [block.text for block in explanation.blocks if block.kept] if explanation is not None else []
    words = sum(map(count_words, kept))
    shows = f"it shows {name_count(words, 'word')} of running text and {name_count(links, 'link')} that may be articles"
    if parsed.needs_browser != "no":
        return f"No article: scripts build the page; {shows} without a browser."
    return f"No article: the page is {'a listing' if parsed.kind == 'listing' else 'no story'}; {shows}."


def _show(value: Any) -> str:
    if isinstance(value, str) and "\n\n" in value:
        indented = textwrap.indent(textwrap.fill(value.replace("\n\n", " ¶ "), _WIDTH), " " * 23).lstrip()
        return f"{len(value.split())} words: {indented}"
    if isinstance(value, list):
        shown = [
            entry.get("headline") or entry.get("url") if isinstance(entry, dict) else str(entry) for entry in value
        ]
        return f"{len(shown)}: " + "; ".join(map(str, shown)) if len(shown) > 1 else str(shown[0])
    if isinstance(value, dict):
        return ", ".join(f"{name} {entry}" for name, entry in value.items() if entry)
    text = str(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
