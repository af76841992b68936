"""Tells of one address in an archive: when it was fetched, and what had changed each time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..archive.record_place import RecordPlace
from ..storage.jsonlines import ArticleRecord
from ..text.counting import name_count
from ..text.hidden_characters import show_hidden
from ..urls.canonical import make_url_key
from .version_diffs import format_changes


@dataclass(frozen=True, slots=True)
class Note:
    """What was made of a page: a `metadata` record."""

    kind: str | None
    article: ArticleRecord | None


def read_note(block: bytes) -> Note | None:
    """Reads the block of a `metadata` record; None where it is none of newscrawl's."""
    try:
        told = json.loads(block)
        return Note(told["kind"], told["article"])
    except (ValueError, KeyError, TypeError):
        return None


def is_of(url: str, key: str) -> bool:
    """Returns whether an address is one of the page with that key. `key`: as `make_url_key` makes it."""
    return bool(url) and make_url_key(url) == key


def format_fetches(url: str, fetches: Iterable[RecordPlace], notes: dict[str, Note], *, colour: bool = False) -> str:
    """Returns the fetches, oldest first, each with what it brought. `notes`: by the record that a page was read
    from."""
    ordered = sorted(fetches, key=lambda fetch: (fetch.date, fetch.path.name, fetch.offset))
    bodies = {fetch.digest for fetch in ordered if fetch.digest is not None and not fetch.is_unchanged}
    counts = f"{name_count(len(ordered), 'fetch', 'fetches')}, {name_count(len(bodies), 'body', 'bodies')}"
    lines = [f"{show_hidden(url)}  {counts}"]
    last_digest: str | None = None
    last_article: ArticleRecord | None = None
    for fetch in ordered:
        note = notes.get(fetch.record_id)
        lines.append(_describe(fetch, note, last_digest))
        article = note.article if note is not None else None
        if article is not None:
            if last_article is None:
                lines.append(f"    headline  {show_hidden(str(article.get('headline')))}")
            else:
                lines += [f"  {line}" for line in _list_changes(last_article, article, colour=colour)]
            last_article = article
        last_digest = fetch.digest if fetch.digest is not None and not fetch.is_unchanged else last_digest
    return "\n".join(lines)


def _list_changes(old: ArticleRecord, new: ArticleRecord, *, colour: bool) -> Sequence[str]:
    return format_changes(old, new, colour=colour) or ["  no change in the text"]


def _describe(fetch: RecordPlace, note: Note | None, last_digest: str | None) -> str:
    if fetch.is_unchanged:
        what = "not changed, says its server"
    elif fetch.kind == "conversion":
        what = "as a browser showed it"
    elif fetch.kind == "revisit":
        what = "the same body as before" if fetch.digest == last_digest else "a body that the archive had already"
    elif last_digest is None or fetch.digest is None:
        what = "first body" if fetch.digest is not None else "a body"
    else:
        what = "the same body as before" if fetch.digest == last_digest else "another body"
    status = fetch.status if fetch.status is not None else "-"
    made = f"  {note.kind}" if note is not None and note.kind else ""
    place = f"{fetch.path}, byte {fetch.offset}"
    return f"  {fetch.date}  {status}  {show_hidden(fetch.mime or '-')}{made}  {what}  ({place})"
