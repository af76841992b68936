"""Formats an article's versions for people: what each changed, word by word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from ..dedupe.addresses import might_be_canonical
from ..dedupe.versions import COMPARED_FIELDS
from ..storage.jsonlines import ArticleRecord
from ..text.hidden_characters import show_hidden
from ..urls.canonical import make_url_key

_MOST_COMPARED = 5_000  # words or paragraphs on a side; a longer passage is shown as taken out and put in as a whole
# A word with the space after it; a character of Chinese, Japanese or Thai is one.
_WORD = re.compile(
    r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]\s?|[^\s\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+\s?|\s"
)
_REMOVED, _ADDED, _BOLD, _PLAIN = "\x1b[31;9m", "\x1b[32m", "\x1b[1m", "\x1b[0m"


def find_versions(
    read: Callable[[], Iterable[ArticleRecord]], url: str, article_id: str | None = None
) -> list[ArticleRecord]:
    """Returns the exported records of the article at an address, the first version first; empty without any.

    `read` starts to read all records; it is called three times at most. `article_id` is the article's, where another
    source knows it. Otherwise it comes from a record with that address.
    """
    if article_id is not None:
        known = [record for record in read() if record.get("article_id") == article_id]
        if known:
            return _sort(known)
    key = make_url_key(url)
    found = [record for record in read() if _has_address(record, key)]
    article_id = next((record["article_id"] for record in found if record.get("article_id")), None)
    if article_id is not None:
        found = [record for record in read() if record.get("article_id") == article_id]
    return _sort(found)


def format_history(versions: Sequence[ArticleRecord], *, colour: bool = False) -> str:
    """Returns the versions, oldest first, with their changes: removed words as [-…-], added as {+…+}, or in colour."""
    first = versions[0]
    count = "1 version" if len(versions) == 1 else f"{len(versions)} versions"
    lines = [_embolden(f"{first.get('article_id') or first.get('url')}  {count}", colour)]
    lines += [f"  {url}" for url in dict.fromkeys(_clean(record.get("url")) for record in versions) if url]
    if first.get("duplicate_of"):
        lines.append(f"  a near copy of {_clean(first['duplicate_of'])} (similarity {first.get('similarity')})")
    former: ArticleRecord | None = None
    for record in versions:
        lines += ["", _embolden(f"version {record.get('version') or 1}", colour) + _describe(record)]
        if former is None:
            lines += [
                f"  headline  {_clean(record.get('headline'))}",
                f"  body  {len((record.get('body') or '').split())} words",
            ]
        else:
            lines += format_changes(former, record, colour=colour) or ["  no change in the text"]
        former = record
    return "\n".join(lines)


def format_changes(old: ArticleRecord, new: ArticleRecord, *, colour: bool = False) -> list[str]:
    """Returns lines that show what changed, field by field."""
    lines = []
    for name in new.get("changed") or COMPARED_FIELDS:
        before, after = _read_text(old, name), _read_text(new, name)
        if before != after:
            lines.append(f"  {_embolden(name, colour)}")
            lines += [f"    {line}" for line in diff_texts(before, after, colour=colour)]
    return lines


def diff_texts(old: str, new: str, *, colour: bool = False) -> list[str]:
    """Returns changed paragraphs, word by word. A line for each run of unchanged paragraphs counts these."""
    before, after = _split_paragraphs(old), _split_paragraphs(new)
    lines: list[str] = []
    for tag, a, b, c, d in _match(before, after, autojunk=False):
        if tag == "equal":
            lines.append(f"… {b - a} paragraph{'s' if b - a > 1 else ''} unchanged")
        else:
            text = "".join(_diff_words("\n".join(before[a:b]), "\n".join(after[c:d]), colour))
            lines += [line.strip() for line in text.split("\n") if line.strip()]
    return lines


def _diff_words(old: str, new: str, colour: bool) -> Iterator[str]:
    before, after = _WORD.findall(old + " "), _WORD.findall(new + " ")
    for tag, a, b, c, d in _match(before, after, autojunk=True):
        if tag == "equal":
            yield "".join(before[a:b])
            continue
        yield _mark("".join(before[a:b]), "[-", "-]", _REMOVED, colour)
        yield _mark("".join(after[c:d]), "{+", "+}", _ADDED, colour)


def _match(before: list[str], after: list[str], *, autojunk: bool) -> list[tuple[str, int, int, int, int]]:
    if len(before) > _MOST_COMPARED or len(after) > _MOST_COMPARED:
        return [("replace", 0, len(before), 0, len(after))]
    return list(SequenceMatcher(None, before, after, autojunk).get_opcodes())


def _mark(text: str, opening: str, closing: str, style: str, colour: bool) -> str:
    """Marks the text line by line, and leaves its last space outside."""
    if colour:
        opening, closing = style, _PLAIN
    marked = []
    for line in text.split("\n"):
        kept = line.rstrip()
        marked.append(f"{opening}{kept}{closing}{line[len(kept) :]}" if kept else line)
    return "\n".join(marked)


def _describe(record: ArticleRecord) -> str:
    parts = [
        f"{word} {_clean(record[name])}"
        for word, name in (("fetched", "fetched_at"), ("modified", "date_modified"))
        if record.get(name)
    ]
    if record.get("changed"):
        parts.append(f"changed: {', '.join(record['changed'])}")
    return "".join(f"  {part}" for part in parts)


def _sort(records: list[ArticleRecord]) -> list[ArticleRecord]:
    return sorted(records, key=lambda record: record.get("version") or 1)


def _has_address(record: ArticleRecord, key: str) -> bool:
    url, canonical = record.get("url"), record.get("canonical_url")
    if url and make_url_key(url) == key:
        return True
    return bool(url and canonical and make_url_key(canonical) == key and might_be_canonical(url, canonical))


def _read_text(record: ArticleRecord, name: str) -> str:
    value = record.get(name)
    return _clean("\n".join(value) if isinstance(value, list) else value)


def _split_paragraphs(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _clean(text: object) -> str:
    """Shows what is hidden: a page's text must not steer the terminal."""
    return "" if text is None else show_hidden(str(text))


def _embolden(text: str, colour: bool) -> str:
    return f"{_BOLD}{text}{_PLAIN}" if colour else text
