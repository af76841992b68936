"""Sets a letter in plain text, as the archives of mailing lists have them in `<pre>`, as other pages are set."""

from __future__ import annotations

import re

_PRE = re.compile(r"<pre\b[^<>]*>(.*?)(?:</pre\s*>|$)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
# A line that is drawn from edge to edge, as between the parts of a letter.
_DRAWN = re.compile(r"[ \t]*([-=_*~#])\1{11,}[ \t\r]*")
_LEAST_DRAWN = 2
_MOST_LINES = 5_000  # of a letter
_LEAST_SENTENCE, _LEAST_SENTENCES = 40, 2
_LEAST_OF_LETTER = 0.25  # of its characters are sentences; the rest are lists and addresses. A program has none
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", '"', "”", "»", "」")
_MARKED_HEADING = re.compile(r"([*=_~+-]{1,4}) ?(\w[^<\n]*\w) ?\1")
_LONGEST_ENTRY = 120  # characters of an entry of a list


def set_letters(html: str) -> str:
    """Returns a page's markup with the paragraphs, lists and rules of its letters in plain text as elements.

    A letter has lines that are drawn from edge to edge, and sentences between them. Any other plain text, such as a
    program, stays as it is.
    """
    if "<pre" not in html and "<PRE" not in html:
        return html
    return _PRE.sub(lambda found: _set_letter(found[1]) or found[0], html)


def _set_letter(text: str) -> str | None:
    lines = text.splitlines()
    if sum(map(bool, map(_DRAWN.fullmatch, lines))) < _LEAST_DRAWN or len(lines) > _MOST_LINES:
        return None
    parts: list[list[str]] = [[]]
    for line in lines:
        if _DRAWN.fullmatch(line):
            parts += [[line], []]
        elif line.strip():
            parts[-1].append(line.strip())
        else:
            parts.append([])
    filled = [part for part in parts if part]
    texts = [" ".join(_TAG.sub("", line).strip() for line in part) for part in filled if not _DRAWN.fullmatch(part[0])]
    sentences = [len(text) for text in texts if len(text) >= _LEAST_SENTENCE and text.endswith(_SENTENCE_END)]
    if len(sentences) < _LEAST_SENTENCES or sum(sentences) < _LEAST_OF_LETTER * sum(map(len, texts)):
        return None
    return "\n".join(["<div>", *map(_set_part, filled), "</div>"])


def _set_part(lines: list[str]) -> str:
    """Sets what stands between two empty lines: a rule, a list, a heading between marks, or a paragraph."""
    if _DRAWN.fullmatch(lines[0]):
        return "<hr>"
    starts = {"0" if line[0].isdigit() else line[0] for line in lines}
    if len(lines) > 1 and len(starts) == 1 and _begins_entry(starts.pop()) and max(map(len, lines)) <= _LONGEST_ENTRY:
        return "<ul>{}</ul>".format("".join(f"<li>{line}</li>" for line in lines))
    found = _MARKED_HEADING.fullmatch(lines[0]) if len(lines) == 1 else None
    return f"<h4>{found[2]}</h4>" if found else "<p>{}</p>".format("\n".join(lines))


def _begins_entry(mark: str) -> bool:
    return mark.isdigit() or not (mark.isalpha() or mark == "<")
