"""Reads a timetable from TOML. Every error names its line and what to do, before anything starts."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from ...errors import ScheduleError
from ...urls.parsing import parse_url, split_url
from .timetable import PROJECT, SCRAPYD, SINGLE, Schedule, ScheduleEntry, Target, Timing, read_cron, read_span

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_TABLES = ("scrapyd", "target", "crawl")
_SCRAPYD_KEYS = ("url", "project")
_TARGET_KEYS = (*_SCRAPYD_KEYS, "username", "password", "move_after")
_KEYS = ("site", "spider", "arguments", "settings", "cron", "interval", "jitter", "zone")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,79}", re.ASCII)
_VARIABLE = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)", re.ASCII)
_HEADER = re.compile(r"\s*\[\[?\s*(.+?)\s*\]\]?\s*(?:#.*)?")
_PART = re.compile(r'"([^"]*)"|\'([^\']*)\'|([\w-]+)', re.ASCII)
_KEY = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[\w.-])+)\s*=(.*)""", re.ASCII)
_AT = re.compile(r"(.*?)\s*\(at (?:line (\d+), column \d+|end of document)\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The names that an entry may use.

    judge_arguments   (spider, arguments) → the sites of the crawl; ValueError says what is wrong with the arguments
    judge_setting     (name, value); ValueError says what is wrong with the value
    """

    spiders: Collection[str]
    sites: Collection[str]
    settings: Collection[str]
    judge_arguments: Callable[[str, Mapping[str, str]], Collection[str]]
    judge_setting: Callable[[str, str], None]


def read_schedule(text: str, file: str, known: KnownNames, *, may_be_empty: bool = False) -> Schedule:
    """Reads the timetable. Raises ScheduleError with all that is wrong. `may_be_empty`: it need not have a crawl."""
    reader = _TimetableReader(text, file, known, may_be_empty=may_be_empty)
    schedule = reader.read(_load(text, file))
    reader.raise_errors()
    return schedule


def locate_timetable(given: str | None, project: Path) -> Path:
    """Returns the file that is given; the project's own otherwise."""
    return Path(given).expanduser().absolute() if given else project / "deploy" / "schedule.toml"


def read_targets(text: str, file: str) -> list[Target]:
    """Reads the Scrapyds of a timetable alone. Raises ScheduleError with all that is wrong with them."""
    nothing = KnownNames((), (), (), lambda spider, arguments: (), lambda name, value: None)
    reader = _TimetableReader(text, file, nothing, may_be_empty=True)
    targets = reader.read_targets(_load(text, file))
    reader.raise_errors()
    return targets


def _load(text: str, file: str) -> dict[str, Any]:
    try:
        tables: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScheduleError(_describe_syntax(str(error), file)) from error
    return tables


class _Crawled(NamedTuple):
    spider: str | None
    arguments: dict[str, str]


class _TimetableReader:
    def __init__(self, text: str, file: str, known: KnownNames, *, may_be_empty: bool) -> None:
        self.text, self.file, self.known, self.may_be_empty = text, file, known, may_be_empty
        self.errors: list[tuple[int, str]] = []

    def raise_errors(self) -> None:
        if self.errors:
            raise ScheduleError("\n".join(sentence for _, sentence in sorted(self.errors)))

    def read(self, tables: dict[str, Any]) -> Schedule:
        self.refuse_unknown(tables, _TABLES, ())
        targets = self.read_targets(tables)
        crawls = self.read_table(tables, "crawl", ())
        if not crawls and not self.errors and not self.may_be_empty:
            self.errors.append((1, f"{self.file}: it has no crawl; write one: [crawl.NAME], site = …, cron = …"))
        entries = [self.read_entry(name, table) for name, table in crawls.items()]
        return Schedule([entry for entry in entries if entry is not None], targets)

    def read_targets(self, tables: dict[str, Any]) -> list[Target]:
        several = self.read_table(tables, "target", ())
        if not several:
            single = self.read_table(tables, "scrapyd", ())
            self.refuse_unknown(single, _SCRAPYD_KEYS, ("scrapyd",))
            return [Target(SINGLE, *self.read_place(single, ("scrapyd",)))]
        if "scrapyd" in tables:
            self.refuse(("scrapyd",), "it has [scrapyd] and [target.NAME]; make a target of it too: [target.first]")
        return [self.read_target(name, table) for name, table in several.items()]

    def read_target(self, name: str, table: Any) -> Target:
        at = ("target", name)
        if not _NAME.fullmatch(name):
            self.refuse(at, f"the name {name!r} will not do; use letters, digits, points and hyphens")
        if not isinstance(table, dict):
            self.refuse(at, f"{name} is no table; write [target.{name}] and its keys below")
            return Target(name)
        self.refuse_unknown(table, _TARGET_KEYS, at)
        if "url" not in table:
            self.refuse(at, 'it does not say where the Scrapyd is; write url = "http://…:6800/"')
        url, project = self.read_place(table, at)
        usual = Target(name, url, project)
        move_after = self.read_span(table, "move_after", at)
        return Target(
            name,
            url,
            project,
            self.read_variable(table, "username", at) or usual.user_variable,
            self.read_variable(table, "password", at) or usual.password_variable,
            usual.move_after if move_after is None else move_after,
        )

    def read_place(self, table: dict[str, Any], at: tuple[str, ...]) -> tuple[str, str]:
        """Returns the address of a Scrapyd, and the project there."""
        url = self.read_text(table, "url", at) or SCRAPYD
        parts = split_url(url)
        if parse_url(url) is None:
            self.refuse((*at, "url"), f"url = {url!r} is no web address; write http://127.0.0.1:6800/")
        elif parts.username is not None or parts.password is not None:
            self.refuse(
                (*at, "url"),
                "a password does not belong in this file; put it into SCRAPYD_USERNAME and SCRAPYD_PASSWORD in the "
                "environment",
            )
        return url, self.read_text(table, "project", at) or PROJECT

    def read_variable(self, table: dict[str, Any], key: str, at: tuple[str, ...]) -> str | None:
        """Returns the name of the variable that a text such as "$NORTH_PASSWORD" names. No message has the text."""
        value = table.get(key)
        if value is None:
            return None
        match = _VARIABLE.fullmatch(value) if isinstance(value, str) else None
        if match is not None:
            return match[1]
        variable = f"{at[1]}_{key}".upper().replace("-", "_").replace(".", "_")
        self.refuse(
            (*at, key),
            f"a {key} does not belong in this file; put it into the environment, and write the name of its variable: "
            f'{key} = "${variable}"',
        )
        return None

    def read_entry(self, name: str, table: Any) -> ScheduleEntry | None:
        at = ("crawl", name)
        before = len(self.errors)
        if not _NAME.fullmatch(name):
            self.refuse(at, f"the name {name!r} will not do; use letters, digits, points and hyphens")
        if not isinstance(table, dict):
            self.refuse(at, f"{name} is no table; write [crawl.{name}] and its keys below")
            return None
        self.refuse_unknown(table, _KEYS, at)
        spider, arguments = self.read_spider(table, at)
        settings = self.read_settings(table, at)
        timing = self.read_timing(table, at)
        sites: Collection[str] = ()
        if spider is not None and len(self.errors) == before:
            try:
                sites = self.known.judge_arguments(spider, arguments)
            except ValueError as error:
                self.refuse((*at, "arguments"), str(error).rstrip("."))
        if len(self.errors) > before or spider is None:
            return None
        return ScheduleEntry(name, spider, timing, arguments, settings, frozenset(sites))

    def read_spider(self, table: dict[str, Any], at: tuple[str, ...]) -> _Crawled:
        arguments = {k: self.read_value(v, (*at, "arguments", k)) for k, v in self.read_pairs(table, "arguments", at)}
        site, spider = self.read_text(table, "site", at), self.read_text(table, "spider", at)
        if site is not None and spider is not None:
            self.refuse((*at, "spider"), "it has a site and a spider; keep one of the two")
        elif site is not None and site not in self.known.sites:
            self.refuse((*at, "site"), f"there is no site {site!r}{_suggest(site, self.known.sites, 'sites')}")
        elif spider is not None and spider not in self.known.spiders:
            self.refuse(
                (*at, "spider"), f"there is no spider {spider!r}{_suggest(spider, self.known.spiders, 'those')}"
            )
        elif not {"site", "spider"} & table.keys() and table.keys() <= set(_KEYS):  # else it is another key's typo
            self.refuse(at, 'it does not say what to crawl; write site = "…", or spider = "news" and its arguments')
        return _Crawled(site if site is not None else spider, arguments)

    def read_settings(self, table: dict[str, Any], at: tuple[str, ...]) -> dict[str, str]:
        settings = {}
        for key, value in self.read_pairs(table, "settings", at):
            where = (*at, "settings", key)
            near = get_close_matches(key, self.known.settings, n=1, cutoff=0.85)
            if key not in self.known.settings and (near or key.startswith("NEWSCRAWL_")):
                self.refuse(where, f"there is no setting {key!r}{_suggest(key, self.known.settings)}")
                continue
            settings[key] = self.read_value(value, where)
            try:
                self.known.judge_setting(key, settings[key])
            except ValueError as error:
                self.refuse(where, str(error).rstrip("."))
        return settings

    def read_timing(self, table: dict[str, Any], at: tuple[str, ...]) -> Timing:
        zone = self.read_text(table, "zone", at) or "UTC"
        try:
            ZoneInfo(zone)
        except (OSError, ValueError, LookupError):  # no name of a file, or one outside the folder
            self.refuse((*at, "zone"), f"there is no time zone {zone!r}; write one such as Europe/Paris, or UTC")
            zone = "UTC"
        cron, interval = self.read_text(table, "cron", at), self.read_span(table, "interval", at)
        jitter = self.read_span(table, "jitter", at) or timedelta()
        if cron is not None:
            try:
                cron = read_cron(cron, zone)
            except ValueError as error:
                self.refuse(
                    (*at, "cron"),
                    f"cron = {cron!r} is not understood ({error}); write minute, hour, day, month, weekday: "
                    '"*/15 * * * *" is every quarter of an hour',
                )
        both = {"cron", "interval"} <= table.keys()
        if both or (not {"cron", "interval"} & table.keys() and table.keys() <= set(_KEYS)):
            sentence = "keep one of cron and interval" if both else 'write when: cron = "0 * * * *" or interval = "1h"'
            self.refuse((*at, "interval") if both else at, sentence)
        if interval is not None and jitter >= interval:
            self.refuse((*at, "jitter"), "jitter must be shorter than interval, or runs would overtake each other")
        if "interval" in table and "zone" in table:
            self.refuse((*at, "zone"), "an interval is the same in every zone; take zone away")
        return Timing(cron, interval, zone, jitter)

    def read_span(self, table: dict[str, Any], key: str, at: tuple[str, ...]) -> timedelta | None:
        text = self.read_text(table, key, at)
        if text is None:
            return None
        try:
            span = read_span(text)
        except ValueError:
            self.refuse((*at, key), f"{key} = {text!r} is not understood; write 90s, 15m, 2h or 1d")
            return None
        if key == "interval" and span < timedelta(seconds=1):
            self.refuse((*at, key), f"{key} = {text!r} is too short; write one second at least, such as 15m")
            return None
        return span

    def read_table(self, table: dict[str, Any], key: str, at: tuple[str, ...]) -> dict[str, Any]:
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        example = f"[{key}.NAME]" if key in ("crawl", "target") and not at else f"{key} = {{ name = value }}"
        self.refuse((*at, key), f"{key} is no table; write {example}")
        return {}

    def read_pairs(self, table: dict[str, Any], key: str, at: tuple[str, ...]) -> Iterable[tuple[str, Any]]:
        return self.read_table(table, key, at).items()

    def read_text(self, table: dict[str, Any], key: str, at: tuple[str, ...]) -> str | None:
        value = table.get(key)
        if value is None or (isinstance(value, str) and value.strip()):
            return value
        self.refuse((*at, key), f'{key} = {value!r} is no text; write {key} = "…", in quotes')
        return None

    def read_value(self, value: Any, at: tuple[str, ...]) -> str:
        """Turns a value into a spider's argument: text, a number, on or off, or several texts with spaces between."""
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, (str, int, float)):
            return str(value)
        if isinstance(value, list) and all(isinstance(part, str) for part in value) and "settings" not in at:
            return " ".join(value)
        self.refuse(at, f"{at[-1]} must be a text, a number, true or false")
        return ""

    def refuse_unknown(self, table: dict[str, Any], keys: Collection[str], at: tuple[str, ...]) -> None:
        for key in table:
            if key not in keys:
                self.refuse((*at, key), f"there is no key {key!r}{_suggest(key, keys)}")

    def refuse(self, at: tuple[str, ...], sentence: str) -> None:
        line = find_line(self.text, at)
        of = f"{at[0]} {at[1]}: " if at[0] in ("crawl", "target") and len(at) > 1 else ""
        self.errors.append((line, f"{self.file}, line {line}: {of}{sentence}{'' if sentence.endswith('?') else '.'}"))


def _suggest(name: str, names: Collection[str], kind: str = "") -> str:
    """Returns the remedy for an unknown name."""
    near = get_close_matches(name, names, n=1, cutoff=0.6)
    if near:
        return f"; write {near[0]!r}"
    listed = ", ".join(sorted(names)) if len(names) <= 12 else "one that scrapy settings or docs/settings.md has"
    return f"; use one of {listed}" if listed else f"; there are no {kind} yet"


def _describe_syntax(error: str, file: str) -> str:
    line, words = read_line_of_error(error)
    where = f"{file}, line {line}" if line else file
    if "twice" in words or "overwrite" in words:
        return f"{where}: this name is there already; give one of the two another."
    return f"{where}: this is no TOML ({words}); texts stand in quotes, tables in [ ]."


def find_line(text: str, path: Sequence[str]) -> int:
    """Returns the line, from 1, of the key or table at a path such as ("crawl", "courier", "zone").

    Inside an inline table it is the line of the nearest part of the table.
    """
    best, best_depth = 1, 0
    table: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.fullmatch(line)
        found = None if header else _KEY.fullmatch(line)
        if header:
            here = table = _split(header[1])
        elif found:
            here = table + _split(found[1])
        else:
            here = table
        depth = _count_shared(here, path)
        if found and depth == len(here) and depth < len(path) and _names(found[2], path[depth]):
            depth += 1
        if depth > best_depth and (header or found or depth > len(table)):
            best, best_depth = number, depth
    return best


class ErrorLine(NamedTuple):
    line: int | None  # from 1
    words: str


def read_line_of_error(error: str) -> ErrorLine:
    """Splits an error of tomllib into the line that it names and the rest of its text."""
    match = _AT.fullmatch(error)
    if match is None:
        return ErrorLine(None, error)
    return ErrorLine(int(match[2]) if match[2] else None, match[1])


def _split(dotted: str) -> list[str]:
    return ["".join(parts) for parts in _PART.findall(dotted)]


def _count_shared(here: Sequence[str], path: Sequence[str]) -> int:
    count = 0
    for one, other in zip(here, path, strict=False):
        if one != other:
            break
        count += 1
    return count


def _names(text: str, key: str) -> bool:
    return re.search(rf"""(?<![\w-])["']?{re.escape(key)}["']?\s*=""", text) is not None
