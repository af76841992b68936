"""Formats the reading of one page for people: the fields in a table, and why each has its value."""

from __future__ import annotations

import textwrap
from typing import Any

from ...extract.candidates import Explanation

_WIDTH = 110
_SHOWN = 160  # characters of a value or a block


def format_record(record: dict[str, Any]) -> str:
    """Returns the fields that have a value, each with the rule that won."""
    provenance = record["provenance"]
    lines = []
    for name, value in record.items():
        if name == "provenance" or value in (None, [], ""):
            continue
        rule = provenance.get(name)
        lines.append(f"{name:<22} {_show(value)}" + (f"  [{rule}]" if rule else ""))
    for entry in provenance.get("dates_disagree", ()):
        lines.append(f"{'another time':<22} {entry}")
    return "\n".join(lines)


def format_explanation(explanation: Explanation, provenance: dict[str, Any]) -> str:
    """Returns, for each field, the candidates that lost, and for the body the fate of every block of the page."""
    lines = ["Candidates, best first (* won):"]
    for name, candidates in explanation.candidates.items():
        if name == "body":
            continue
        for candidate in candidates:
            mark = "*" if candidate.rule == provenance.get(name) else " "
            lines.append(f"{mark} {name:<20} {_show(candidate.value)}  [{candidate.rule}]")
    lines += ["", "Blocks of the page (+ kept, - left out, and why):"]
    for block in explanation.blocks:
        lines.append(f"{'+' if block.kept else '-'} {block.why or 'body':<20} <{block.tag}> {_show(block.text)}")
    return "\n".join(lines)


def list_explanation(explanation: Explanation) -> dict[str, Any]:
    """Returns the same as JSON: {"candidates": {field: [{value, rule}]}, "blocks": [{text, tag, kept, why}]}."""
    return {
        "candidates": {
            name: [{"value": candidate.value, "rule": candidate.rule} for candidate in candidates]
            for name, candidates in explanation.candidates.items()
            if name != "body"
        },
        "blocks": [{"text": b.text, "tag": b.tag, "kept": b.kept, "why": b.why} for b in explanation.blocks],
    }


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
