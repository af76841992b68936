"""Reads the rules of a robots.txt that apply to one robot, as they are written, for people to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from protego import Protego


@dataclass(slots=True)
class RobotsRules:
    agent: str | None = None  # whom they are written for: "*", or a robot's name; None: no group is for this one
    disallowed: tuple[str, ...] = ()  # patterns of paths, in the order in which they are written, each once
    allowed: tuple[str, ...] = ()


def read_rules(text: str, user_agent: str) -> RobotsRules:
    """Returns the rules for a robot of that name. Several groups of one name count as one."""
    groups: dict[str, RobotsRules] = {}
    for agents, key, pattern in _read_lines(text):
        for agent in agents:
            group = groups.setdefault(agent, RobotsRules(agent))
            if key == "disallow" and pattern:
                group.disallowed = (*group.disallowed, pattern)
            elif key == "allow" and pattern:
                group.allowed = (*group.allowed, pattern)
    # Which group is meant is Protego's to say, as it is it that is obeyed: each is given a path of its own.
    names = list(groups)
    judge = Protego.parse("\n".join(f"User-agent: {name}\nDisallow: /{place}." for place, name in enumerate(names)))
    meant = next((n for place, n in enumerate(names) if not judge.can_fetch(f"http://x/{place}.", user_agent)), None)
    if meant is None:
        return RobotsRules()
    rules = groups[meant]
    return RobotsRules(meant, tuple(dict.fromkeys(rules.disallowed)), tuple(dict.fromkeys(rules.allowed)))


def _read_lines(text: str) -> Iterator[tuple[list[str], str, str]]:
    """Each line, with the names that it is written for; a group begins with its names."""
    agents: list[str] = []
    were_named = False  # by the line before
    for line in text.lstrip("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon or key in ("sitemap", "host"):  # of no group
            continue
        if key in ("user-agent", "useragent", "user agent"):
            agents = [*agents, value.lower()] if were_named else [value.lower()]
            were_named = True
        else:
            were_named = False
        yield agents, key, value
