"""Writes crawls of many sites into a timetable's file, and leaves what stands there as it is."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from .timetable import Schedule, format_span

_NO_NAME = re.compile(r"[^A-Za-z0-9.-]+", re.ASCII)
_LONGEST_NAME = 70
_BARE = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class WantedCrawl:
    """A crawl of one site that is to be in the timetable."""

    site: str  # the name by which jobs are kept apart
    host: str  # of the first address, in ASCII
    urls: Sequence[str]  # as they are written
    arguments: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Addition:
    """A timetable with what was added to it."""

    text: str
    added: Sequence[str] = ()  # names of crawls
    kept: Sequence[str] = ()  # sites that some crawl in there reads already


def add_crawls(
    text: str, schedule: Schedule, wanted: Sequence[WantedCrawl], every: timedelta, jitter: timedelta | None = None
) -> Addition:
    """Adds a crawl for each site that the timetable does not read yet. `schedule`: what the text says."""
    end = "\r\n" if "\r\n" in text else "\n"
    read = {site for entry in schedule.entries for site in entry.sites}
    names = {entry.name for entry in schedule.entries}
    added, kept, parts = [], [], []
    for crawl in wanted:
        if crawl.site in read:
            kept.append(crawl.site)
            continue
        name = _name_crawl(crawl, names)
        names.add(name)
        read.add(crawl.site)
        added.append(name)
        parts.append(_write_entry(name, crawl, every, jitter))
    if not parts:
        return Addition(text, kept=kept)
    before = text if not text or text.endswith("\n") else text + end
    gap = end if before.strip() else ""
    return Addition(before + gap + (end + end).join(part.replace("\n", end) for part in parts) + end, added, kept)


def replace_text(path: Path, text: str) -> None:
    """Puts another text into a file, whole or not at all. Raises OSError."""
    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    passing = target.with_name(f".{target.name}.new")
    with passing.open("wb") as file:
        if target.exists():
            shutil.copymode(target, passing)
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
    passing.replace(target)


def _name_crawl(crawl: WantedCrawl, taken: Collection[str]) -> str:
    """Returns the site's name as a crawl may have it, and as no other crawl has it."""
    name = crawl.site if crawl.site.isascii() else crawl.host.removeprefix("www.")
    name = _NO_NAME.sub("-", name).strip(".-")[:_LONGEST_NAME] or "site"
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _write_entry(name: str, crawl: WantedCrawl, every: timedelta, jitter: timedelta | None) -> str:
    arguments = {"url": " ".join(crawl.urls), **crawl.arguments}
    lines = [f"[crawl.{name if _BARE.fullmatch(name) else _quote(name)}]", 'spider = "news"']
    lines.append(f"arguments = {_write_table(arguments)}")
    lines += [f"settings = {_write_table(crawl.settings)}"] if crawl.settings else []
    lines.append(f'interval = "{format_span(every)}"')
    lines += [f'jitter = "{format_span(jitter)}"'] if jitter is not None else []
    return "\n".join(lines)


def _write_table(pairs: Mapping[str, str]) -> str:
    return "{ " + ", ".join(f"{name} = {_quote(value)}" for name, value in pairs.items()) + " }"


def _quote(text: str) -> str:
    """Returns a basic string of TOML. JSON's escapes are TOML's too, but for the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
