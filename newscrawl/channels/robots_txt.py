"""Applies the rules of a robots.txt as RFC 9309 has it, and reads what it says of the use of a host's pages.

The rules: which group is meant for a robot, and what that forbids. The use: preferences, a licence, which AI robots are
shut out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple
from urllib.parse import unquote

from protego import Protego

from ..extract.candidates import Told
from ..extract.usage.statements import make_told, read_preferences
from ..limits import MAX_ROBOTS_BYTES
from ..text.tables import read_table
from ..urls.address_paths import match_path, read_whole_path
from ..urls.parsing import parse_url, split_url

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
_SAYS = re.compile(r"(content-usage|content-signal|license)\s*:\s*(.*)", re.IGNORECASE)
_ALL_FORBIDDEN = re.compile(r"disallow\s*:\s*/\s*", re.IGNORECASE)
_MOST_LINES = 200  # of a group that are looked at
_MOST_GROUPS = 20
_MOST_PREFERENCES = 200
_MOST_NAMED = 3  # rules of a group that are quoted


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


@cache
def load_ai_robots() -> dict[str, str]:
    """Returns the names of the robots that gather pages for AI, by product token."""
    return {read_token(name): name for name, _ in read_table(__package__, "ai_robots")}


class _Preference(NamedTuple):
    name: str  # "content-usage", "content-signal"
    pattern: str  # of the paths that it is of; empty: of all
    told: tuple[Told, ...]


class _AiGroup(NamedTuple):
    robots: tuple[str, ...]  # as they are usually written
    rules: PathRules | None  # None: everything is forbidden
    quoted: str


class RobotsUsage:
    """What a robots.txt says of its host's pages. `agent` is the name of the groups that hold for this crawler."""

    def __init__(self, text: str, agent: str | None) -> None:
        known = load_ai_robots()
        self._preferences: list[_Preference] = []
        self._licence: Told | None = None
        named: set[str] = set()
        groups: dict[frozenset[str], list[str]] = {}
        for line in read_lines(text):
            says = _SAYS.fullmatch(line.text) if line.text else None
            if says is not None and (not line.agents or agent in line.agents):
                self._note(says[1].lower(), says[2].strip())
            elif not line.text:
                named |= line.agents
            elif says is None and line.agents and len(lines := groups.setdefault(line.agents, [])) < _MOST_LINES:
                lines.append(line.text)
        robots = {token: name for token, name in known.items() if token in named}
        if agent != "*" and "*" in named:
            # All others are meant by "*", whose rules this crawler need not keep.
            robots |= {token: name for token, name in known.items() if token not in named}
        self._groups = [
            _make_group(names, [line for key in keys for line in groups[key]])
            for keys, names in _group_robots(robots, named, groups).items()
        ][:_MOST_GROUPS]
        self._blocked: dict[tuple[int, ...], Told] = {}  # by the places of the groups that are shut out

    def judge(self, url: str) -> Iterator[Told]:
        """Yields what is said of the page at an address."""
        path = read_whole_path(url)
        matching = [entry for entry in self._preferences if match_path(entry.pattern, path)]
        for name in dict.fromkeys(entry.name for entry in matching):
            longest = max(len(entry.pattern) for entry in matching if entry.name == name)
            for entry in matching:
                if entry.name == name and len(entry.pattern) == longest:
                    yield from entry.told
        if self._licence is not None:
            yield self._licence
        shut_out = tuple(
            place for place, group in enumerate(self._groups) if group.rules is None or not group.rules.allow(url)
        )
        if shut_out:
            yield self._tell_blocked(shut_out)

    def _tell_blocked(self, shut_out: tuple[int, ...]) -> Told:
        if shut_out not in self._blocked:
            groups = [self._groups[place] for place in shut_out]
            names = sorted({name for group in groups for name in group.robots}, key=str.lower)
            quoted = " | ".join(group.quoted for group in groups)
            self._blocked[shut_out] = make_told("robots_ai_blocked", names, "robots.txt", quoted)
        return self._blocked[shut_out]

    def _note(self, name: str, value: str) -> None:
        if name == "license":
            address = parse_url(value)
            if self._licence is None and address is not None:
                self._licence = make_told("license", address, "robots.txt:license", value)
        elif len(self._preferences) < _MOST_PREFERENCES:
            pattern, _, rest = value.partition(" ") if value[:1] in ("/", "*") else ("", "", value)
            told = tuple(read_preferences(rest, f"robots.txt:{name}"))
            self._preferences.append(_Preference(name, pattern, told))


def _group_robots(
    robots: dict[str, str], named: set[str], groups: dict[frozenset[str], list[str]]
) -> dict[tuple[frozenset[str], ...], list[str]]:
    """Returns the robots for which the same groups hold, by these."""
    found: dict[tuple[frozenset[str], ...], list[str]] = {}
    for token, name in robots.items():
        wanted = token if token in named else "*"
        own = tuple(key for key in groups if wanted in key)
        found.setdefault(own, []).append(name)
    return found


def _make_group(names: Sequence[str], lines: Sequence[str]) -> _AiGroup:
    quoted = f"{', '.join(names)}: {'; '.join(lines[:_MOST_NAMED])}"
    rules = [line for line in lines if line[:5].lower() in ("allow", "disal")]
    is_shut = bool(rules) and all(_ALL_FORBIDDEN.fullmatch(line) for line in rules)
    return _AiGroup(tuple(names), None if is_shut else PathRules(rules, keeps_parsed=True), quoted)
