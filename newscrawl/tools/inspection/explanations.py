"""Formats, for people and programs, why a page was read as it was: what won, what lost, why a field is empty."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from ...extract.candidates import Explanation, PassedOver
from ...text.hidden_characters import show_hidden
from .looked_at import NOT_LOOKED_FOR, PLACES, list_places

_WIDTH = 80  # columns
_SHOWN = 160  # characters of a value or a block
_SHORT = 60  # … of one of several
_MOST_EXAMPLES = 2  # values that are told of one place and reason
_MOST_REASONS = 8  # places and reasons that are told of one field
_LABEL = 23  # columns


def format_explanation(explanation: Explanation, record: dict[str, Any]) -> str:
    """Returns what lost, where each empty field was looked for, and the fate of every block of the page.

    `record` is the article's; empty where the page has none.
    """
    provenance = record.get("provenance", {})
    lines = ["Candidates, best first (* won):"]
    for name, candidates in explanation.candidates.items():
        if name == "body":
            continue
        for candidate in candidates:
            mark = "*" if candidate.rule == provenance.get(name) else " "
            rule = f"  [{candidate.rule}]" if candidate.rule else ""
            lines += _wrap(f"{mark} {name:<20} ", f"{_cut(candidate.value)}{rule}", _LABEL)
    empty = list_empty_fields(explanation, record)
    if empty:
        lines += ["", "Empty fields: what was found, and why it was not taken:"]
        for names, told in _group(empty, explanation):
            lines += _wrap("  ", ", ".join(names), 2)
            for line in told:
                lines += _wrap("    - ", line, 6)
    lines += ["", "Blocks of the page (+ kept, - left out, and why):"]
    for block in explanation.blocks:
        mark = "+" if block.kept else "-"
        lines += _wrap(f"{mark} {block.why or 'body':<20} ", f"<{block.tag}> {_cut(block.text)}", _LABEL)
    return "\n".join(lines)


def list_explanation(explanation: Explanation, record: dict[str, Any]) -> dict[str, Any]:
    """Returns the same as JSON: {"candidates": {field: [{value, rule}]}, "empty": {field: {looked_at: [place],
    passed_over: [{value, rule, why}]}}, "blocks": [{text, tag, kept, why}]}."""
    return {
        "candidates": {
            name: [{"value": candidate.value, "rule": candidate.rule} for candidate in candidates]
            for name, candidates in explanation.candidates.items()
            if name != "body"
        },
        "empty": {
            name: {
                "looked_at": [place.words for place in list_places(name, has_profile=explanation.has_profile)],
                "passed_over": [one._asdict() for one in explanation.passed_over.get(name, ())],
            }
            for name in list_empty_fields(explanation, record)
        },
        "blocks": [{"text": b.text, "tag": b.tag, "kept": b.kept, "why": b.why} for b in explanation.blocks],
    }


def list_empty_fields(explanation: Explanation, record: dict[str, Any]) -> list[str]:
    """Returns the names of the fields that have no value, in the order of the record."""
    if not record:
        return [name for name in explanation.lacking if name in PLACES and name != "related"]
    names: list[str] = []
    for name, value in record.items():
        if value in (None, [], "", {}) or (name == "usage" and not any(value.values())):
            names.append(name)
        elif name == "image" and not value.get("caption"):
            names.append("image.caption")
    return names


def _group(names: Iterable[str], explanation: Explanation) -> Iterator[tuple[list[str], list[str]]]:
    """Yields the fields of which the same is told, with that."""
    grouped: dict[tuple[str, ...], list[str]] = {}
    for name in names:
        grouped.setdefault(tuple(_describe_field(name, explanation)), []).append(name)
    for told, of_field in grouped.items():
        yield of_field, list(told)


def _describe_field(name: str, explanation: Explanation) -> Iterator[str]:
    """Yields a line for each reason and place, and one with the places that have nothing."""
    passed_over = explanation.passed_over.get(name, ())
    reasons = _list_reasons(passed_over)
    for reason in reasons[:_MOST_REASONS]:
        yield f"{_join_values(reason.values)}[{_cut(', '.join(reason.rules))}]: {reason.why}"
    if more := sum(len(reason.values) for reason in reasons[_MOST_REASONS:]):
        yield f"and {more} more, for other reasons (--json has them)"
    if name in NOT_LOOKED_FOR and not reasons:
        yield NOT_LOOKED_FOR[name]
    rules = [one.rule for one in (*passed_over, *explanation.candidates.get(name, ()))]
    places = list_places(name, has_profile=explanation.has_profile)
    empty = [place.words for place in places if not any(rule.startswith(place.rules) for rule in rules)]
    if empty:
        yield f"nothing usable in: {'; '.join(empty)}"
    if not (reasons or empty or name in NOT_LOOKED_FOR):
        yield "nothing was found"


class _Reason(NamedTuple):
    why: str
    rules: tuple[str, ...]  # the places
    values: list[str]  # what is there


def _list_reasons(passed_over: Iterable[PassedOver]) -> list[_Reason]:
    """Returns what was passed over for one reason at the same places together."""
    rules: dict[tuple[str, str], dict[str, None]] = {}  # of each value and what speaks against it
    for value, rule, why in passed_over:
        rules.setdefault((value, why), {})[rule] = None
    values: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (value, why), places in rules.items():
        values.setdefault((why, tuple(places)), []).append(value)
    return [_Reason(why, places, of_reason) for (why, places), of_reason in values.items()]


def _join_values(values: Sequence[str]) -> str:
    """Returns the first values in quotation marks, and how many more there are, with a blank behind them."""
    shown = [f'"{_cut(value, _SHOWN if len(values) == 1 else _SHORT)}"' for value in values[:_MOST_EXAMPLES] if value]
    if not shown:
        return ""
    more = len(values) - len(shown)
    return f"{', '.join(shown)}{f' and {more} more' if more > 0 else ''} "


def _cut(text: str, longest: int = _SHOWN) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _wrap(label: str, text: str, indent: int) -> list[str]:
    """Returns the lines of a text behind its label, each of at most 80 columns; further ones are indented."""
    lines: list[str] = []
    text = show_hidden(text)
    line, room, at_start = label, _WIDTH - measure_columns(label), True
    for word in text.split(" "):
        columns = measure_columns(word)
        if not at_start and columns + 1 > room:
            lines.append(line.rstrip())
            line, room, at_start = " " * indent, _WIDTH - indent, True
        if not at_start:
            line, room = f"{line} ", room - 1
        while columns > room:
            count = _count_fitting(word, room)
            lines.append(line + word[:count])
            word, line, room = word[count:], " " * indent, _WIDTH - indent
            columns = measure_columns(word)
        line, room, at_start = line + word, room - columns, False
    return [*lines, line.rstrip()]


def _count_fitting(word: str, room: int) -> int:
    """Returns how many of a word's characters fit into `room` columns; one at least."""
    used = 0
    for place, character in enumerate(word):
        used += measure_columns(character)
        if used > room:
            return max(place, 1)
    return len(word)


def measure_columns(text: str) -> int:
    """Counts columns on a terminal: wide letters take two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
