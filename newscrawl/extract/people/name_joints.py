"""Builds the patterns for what stands around and between names in a byline."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...text.any_case import AnyCase, lower_letters
from ...text.tables import match_any, read_groups

_SPACED = r"[^\W\d_\u2e80-\ud7af]"  # a letter of a script with spaces


class NameJoints(NamedTuple):
    """Patterns for what stands around and between names."""

    between: re.Pattern[str]
    joining: re.Pattern[str]  # "and" at the beginning
    button: re.Pattern[str]  # "Follow" at the end
    time: re.Pattern[str]  # a time at the end, with what says of what


@cache
def load_joints() -> NameJoints:
    groups = read_groups(__package__, "by_words")
    whitespace = r"\s+"
    joints = (*groups["and"], *(word.upper() for word in groups["and"] if len(word) > 1))
    either = match_any((*groups["and"], *groups["and or part"]))
    labels = match_any(groups["time label"], whitespace)
    return NameJoints(
        re.compile(
            rf"\s*(?:[;|•·\n‧、，／،]|\s/\s|(?<={_SPACED}{_SPACED})/(?={_SPACED}{{2}})"
            r"|(?<=[\uac00-\ud7af]{2})/(?=[\uac00-\ud7af]{2})"
            rf"|\s&\s|\s\+\s|,\s*(?:{either})\s+|\s+(?:{match_any(joints)})\s+"
            r"|\s+(?:通讯员|通訊員|实习生|实习记者)\s*[:：]?\s+|\s+und\s+von\s+|,\s+|\s+[–—]\s+|\s+-\s+)\s*"
        ),
        re.compile(rf"^\s*(?:{match_any(groups['leading and'])}|&)\s+(?=[^\W\d_])", re.IGNORECASE),
        re.compile(rf"(?<=\w\w)\s+\+?\s?(?:{match_any(groups['button'])})$", re.IGNORECASE),
        re.compile(
            rf"(?:^|[\s|·•,–—-])\s*(?:(?:{labels})\b.*"
            r"|(?:on|am|le|el|vom)\s+(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).*"
            r"|\d{1,2}[./:]\d{1,2}.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d.*"
            r"|\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\W\d]{3,}.*|\d+\s*(?:min|hours?|days?|mins?|minutes?)\b.*|\d{4}年.*)$",
            re.IGNORECASE,
        ),
    )


class _AllOf(NamedTuple):
    """What a link to all that somebody wrote says before the name, and behind it: "All articles by"."""

    before: AnyCase
    behind: AnyCase
    ends: tuple[str, ...]  # one of which a text has at its end that says something behind the name


@cache
def _load_all_of() -> _AllOf:
    groups = read_groups(__package__, "by_words")
    before, behind = (match_any(groups[name], r"\s+") for name in ("all of", "all of behind"))
    return _AllOf(
        AnyCase(rf"\W*(?:{before})\s*:?\s+(?=\w)"),
        AnyCase(rf"(?<=\w)(?:\s+|['’]\w+\s+|(?=[の의的]))(?:{behind})$"),
        groups["all of behind"],
    )


def cut_all_of(text: str) -> str:
    """Returns the name that a link to all that somebody wrote bears: "All articles by Jane Doe"."""
    words, lowered = _load_all_of(), lower_letters(text)
    before = words.before.pattern.match(lowered)
    if before is not None:
        return text[before.end() :]
    behind = words.behind.search(text.rstrip(" .›»>…")) if lowered.rstrip(" .›»>…").endswith(words.ends) else None
    return text if behind is None else text[: behind.start()]
