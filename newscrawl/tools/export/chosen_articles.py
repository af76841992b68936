"""Which articles of the files are exported, and which of their fields."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches

from ...sites.registry import load_sites
from ...storage.jsonlines import ArticleRecord
from ...urls.typed_addresses import hide_login, read_typed
from ...walk.start_sites import read_site_key
from ...walk.window import Window, read_window


@dataclass(frozen=True, slots=True)
class ArticleChoice:
    """The articles that are wanted. Without sites, those of all."""

    window: Window = field(default_factory=Window)
    sites: frozenset[str] = frozenset()  # by their keys

    def has(self, record: ArticleRecord) -> bool:
        """Returns whether an article is wanted. One whose time cannot be read lies in every window, as for a crawl."""
        if self.sites and read_site_key(record["url"]) not in self.sites:
            return False
        return self.window.is_open or self.window.judge(record["date_published"]) not in ("before", "after")


def read_choice(since: str | None, until: str | None, sites: str | None, now: datetime) -> ArticleChoice:
    """Reads what a user asks for. Raises ValueError, with one sentence that says what to do."""
    keys = frozenset(key for name in (sites or "").split(",") if name.strip() for key in _read_site(name.strip()))
    if sites is not None and not keys:
        raise ValueError("--site names no site; give one such as --site example.com.")
    return ArticleChoice(read_window(since, until, now), keys)


def read_fields(text: str | None, known: Collection[str]) -> tuple[str, ...]:
    """Reads the names of fields, with commas between them; all of them for None. Raises ValueError."""
    if text is None:
        return tuple(known)
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    unknown = next((name for name in names if name not in known), None)
    if unknown is not None:
        near = get_close_matches(unknown, known, n=1)
        remedy = f"did you mean {near[0]}?" if near else f"use some of {', '.join(known)}."
        raise ValueError(f"There is no field {unknown!r}; {remedy}")
    if not names:
        raise ValueError("--fields names no field; give some such as --fields url,headline,date_published.")
    return names


def _read_site(name: str) -> list[str]:
    profile = load_sites().get(name)
    if profile is not None:
        return [read_site_key(url) for url in profile.start_urls]
    address = read_typed(name)
    if address is None:
        raise ValueError(f"--site {hide_login(name)} is no site; give one such as --site example.com.")
    return [read_site_key(address.url)]


def pick(record: ArticleRecord, names: tuple[str, ...]) -> Mapping[str, object]:
    """Returns these fields of a record, in this order."""
    return {name: record[name] for name in names}
