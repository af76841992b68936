"""Reads what a robots.txt says of the use of a host's pages: preferences, a licence, which AI robots it shuts out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ..extract.candidates import Told
from ..extract.usage.preferences import read_preferences
from ..extract.usage.statements import make_told
from ..text.tables import read_table
from ..urls.parsing import parse_url
from ..urls.path_patterns import match_path, read_whole_path
from .robots_rules import PathRules, read_lines, read_token

_SAYS = re.compile(r"(content-usage|content-signal|license)\s*:\s*(.*)", re.IGNORECASE)
_ALL_FORBIDDEN = re.compile(r"disallow\s*:\s*/\s*", re.IGNORECASE)
_MOST_LINES = 200  # of a group that are looked at
_MOST_GROUPS = 20
_MOST_PREFERENCES = 200
_MOST_NAMED = 3  # rules of a group that are quoted


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
