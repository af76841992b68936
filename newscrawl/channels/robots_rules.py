"""Applies the rules of a robots.txt as RFC 9309 has it: which group is meant for a robot, and what that forbids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple
from urllib.parse import unquote

from protego import Protego

from ..limits import MAX_ROBOTS_BYTES
from ..urls.parsing import split_url

_TOKEN = re.compile(r"[\w-]+", re.ASCII)
_LINE_END = re.compile(rb"[\r\n](?=[^\r\n]*\Z)")
_AGENT_LINE = re.compile(r"user[- ]?agent\s*[:\s]\s*(?P<name>.*)", re.IGNORECASE)
_OF_NO_GROUP = re.compile(r"(?:site-?maps?|host|license)\s*[:\s]", re.IGNORECASE)
_PREFERENCE = re.compile(r"content-(?:usage|signal)\s*:", re.IGNORECASE)  # which some write before all groups
_RULE = re.compile(r"[^:]*:|dis|allow|crawl|request|visit", re.IGNORECASE)  # how a line begins that says anything
# What an address begins with for a rule to match it. A rule for an index page is one for its folder, too.
_LITERAL = re.compile(
    r"(?:dis)?allow\s*:\s*(?P<start>/[\w.~/-]*?)(?:index\.html)?(?![\w.~/-])", re.ASCII | re.IGNORECASE
)
_OUR_GROUP = "robot"  # what Protego is asked about, in place of our name and of "*"
_MANY = 500  # rules that are parsed once for all addresses, and not for each those that might match it


def cut_robots(body: bytes) -> bytes:
    """Returns as much of a robots.txt as a robot need read: its whole lines."""
    if len(body) <= MAX_ROBOTS_BYTES:
        return body
    end = _LINE_END.search(body[:MAX_ROBOTS_BYTES])
    return body[: end.end()] if end is not None else b""


def decode_robots(body: bytes) -> str:
    """Returns the text of a robots.txt, as far as a robot need read it."""
    return cut_robots(body).decode("utf-8", "replace").lstrip("\ufeff")


def read_token(name: str) -> str:
    """Returns the product token of a robot's name, which the RFC compares: "NewsCrawl/2.0" is newscrawl."""
    token = _TOKEN.match(name.strip())
    return token[0].lower() if token is not None else ""


class PathRules:
    """The lines of one group, as far as they allow and forbid addresses.

    `keeps_parsed`: all of them are parsed once, and not for each address those that might match it.
    """

    def __init__(self, lines: Sequence[str], *, keeps_parsed: bool = False) -> None:
        self._lines = lines
        self._keeps_parsed = keeps_parsed
        starts = map(_LITERAL.match, lines)
        self._starts = [start["start"] if start is not None else "" for start in starts]

    def allow(self, url: str) -> bool:
        """Returns whether they allow a robot to ask for the address."""
        if self._keeps_parsed:
            return self._all_rules.can_fetch(url, _OUR_GROUP)
        path = unquote(split_url(url).path) or "/"
        might_match = [line for start, line in zip(self._starts, self._lines, strict=True) if path.startswith(start)]
        rules = _parse(might_match) if len(might_match) < _MANY else self._all_rules
        return rules.can_fetch(url, _OUR_GROUP)

    @cached_property
    def _all_rules(self) -> Protego:
        return _parse(self._lines)


class RobotsRules:
    """The rules that hold for a robot: those of the groups with its name, else those for all.

    `agent` is the name of these groups, "*" for all; None: there are none. `user_agent` is the robot's name.
    """

    def __init__(self, text: str, user_agent: str) -> None:
        token = read_token(user_agent)
        own, for_all, of_no_group = [], [], []
        has_own = has_all = False
        for line in read_lines(text):
            if token in line.agents:
                has_own = True
                own.append(line.text)
            elif "*" in line.agents:
                has_all = True
                for_all.append(line.text)
            elif not line.agents:
                of_no_group.append(line.text)
        self.agent = token if has_own else "*" if has_all else None
        self._lines = own if has_own else for_all
        self._paths = PathRules(self._lines)
        self._beside_rules = _parse([*of_no_group, *(line for line in self._lines if not _is_rule(line))])

    def allow(self, url: str) -> bool:
        """Returns whether the robot may ask for the address."""
        return self._paths.allow(url)

    @property
    def sitemaps(self) -> list[str]:
        """The sitemaps as they are written, each once."""
        return list(dict.fromkeys(self._beside_rules.sitemaps))

    @property
    def crawl_delay(self) -> float | None:
        """Seconds that requests are to lie apart, by `Crawl-delay` or `Request-rate`."""
        delays = [self._beside_rules.crawl_delay(_OUR_GROUP)]
        rate = self._beside_rules.request_rate(_OUR_GROUP)
        if rate is not None and rate.requests > 0:
            delays.append(rate.seconds / rate.requests)
        return max((float(delay) for delay in delays if delay is not None and delay > 0), default=None)

    def list_patterns(self, key: str) -> list[str]:
        """Returns the patterns of paths behind a key ("allow", "disallow") as they are written, each once."""
        told = (line.partition(":") for line in self._lines)
        patterns = (value.strip() for name, _, value in told if name.strip().lower() == key)
        return list(dict.fromkeys(pattern for pattern in patterns if pattern))


def _parse(lines: Sequence[str]) -> Protego:
    """Has Protego read lines as those of one group.

    By itself it takes a robot for meant whose name begins as ours, and copies each rule for each name of its group.
    """
    return Protego.parse("\n".join([f"User-agent: {_OUR_GROUP}", *lines]))


def _is_rule(line: str) -> bool:
    return line[:8].lower() == "disallow" or line[:5].lower() == "allow"


class RobotsLine(NamedTuple):
    agents: frozenset[str]  # tokens of the group that it belongs to; none for a line of no group
    text: str


def read_lines(text: str) -> Iterator[RobotsLine]:
    """Yields the lines of groups, with an empty one for each that names a robot, and the lines that belong to none."""
    agents: frozenset[str] = frozenset()
    is_head = False
    for written in text.splitlines():
        line = written.partition("#")[0].strip()
        if not line:
            continue
        if _is_rule(line):
            is_head = False
            if agents:
                yield RobotsLine(agents, line)
        elif (named := _AGENT_LINE.fullmatch(line)) is not None:
            name = named["name"].strip()
            token = "*" if name.split()[:1] == ["*"] else read_token(name)
            agents = (agents if is_head else frozenset()) | {token or "?"}
            is_head = True
            yield RobotsLine(agents, "")
        elif _OF_NO_GROUP.match(line):
            yield RobotsLine(frozenset(), line)
        elif _RULE.match(line):
            is_head = False
            if agents or _PREFERENCE.match(line):
                yield RobotsLine(agents, line)
