"""Reads a list of sites: one address a line, with what is asked for that site alone behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType

from ..errors import ArgumentError
from ..sites.profile import RENDERINGS
from ..urls.typed_addresses import TypedAddress, hide_login, read_typed
from ..walk.filters import Filters, read_keywords, read_languages, read_undated
from ..walk.start_sites import SiteOptions, read_site_key
from ..walk.window import read_window

_FILTERS = ("language", "keywords", "undated")
_USUAL = ("since", "until", *_FILTERS)  # of all sites, where they are asked for so: a site has its own in their place
OPTIONS = (*_USUAL, "max_articles", "render")
_WORD = re.compile(r'\w+="[^"]*"(?=\s|$)|\S+')  # with spaces in it where it is quoted
_OPTION = re.compile(r"(\w+)=(.*)", re.DOTALL)
_MARK = "@"  # before the name of a file
_LONGEST = 20_000_000  # bytes: no list of sites is as long


@dataclass(frozen=True, slots=True)
class ListedSite:
    """A line of the list."""

    line: int  # from 1
    typed: TypedAddress
    text: str  # the address as it is written
    options: Mapping[str, str]  # as they are written


@dataclass(frozen=True, slots=True)
class SiteList:
    """The sites of a list, in its order."""

    sites: Sequence[ListedSite] = ()
    options: Mapping[str, SiteOptions] = field(default_factory=dict)  # by the site's key, for those that have any
    name: str | None = None  # the file's, without its ending
    text: str | None = field(default=None, repr=False)  # as it is written


def read_site_list(text: str, usual: Mapping[str, str | None] = MappingProxyType({})) -> SiteList:
    """Reads the file that `@sites.txt` names. Raises ArgumentError with the file and the line.

    `usual`: what is asked for all sites, as it is written. A site that has one of these keeps the others.
    """
    if not text.startswith(_MARK) or not text[1:].strip():
        raise ArgumentError(f"urls={hide_login(text)} names no file; write urls=@sites.txt, or url= for an address.")
    path = Path(text[1:].strip()).expanduser()
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST + 1)
        if len(content) > _LONGEST:
            raise ArgumentError(f"{path} has more than {_LONGEST} bytes and is no list of sites; name another file.")
        written = content.decode("utf-8-sig")
    except OSError as error:
        raise ArgumentError(f"{path} cannot be read ({error.strerror}); name another file: urls=@sites.txt.") from error
    except UnicodeDecodeError as error:
        raise ArgumentError(f"{path} is no text in UTF-8; save it as such.") from error
    asked = {name: usual.get(name) for name in _USUAL}
    return replace(_parse_lines(written.splitlines(), path.name, asked), name=path.stem, text=written)


def read_filters(given: Mapping[str, str | None]) -> Filters:
    """Returns what is wanted of the articles, by the arguments or options. Raises ValueError with one sentence."""
    language, keywords, undated = (given.get(name) or "" for name in _FILTERS)
    return Filters(
        languages=read_languages(language) if language else (),
        keywords=read_keywords(keywords) if keywords else (),
        undated=read_undated(undated) if undated else "keep",
    )


def _parse_lines(lines: Sequence[str], file: str, usual: Mapping[str, str | None]) -> SiteList:
    now = datetime.now().astimezone()
    sites: dict[str, ListedSite] = {}
    options: dict[str, SiteOptions] = {}
    first: dict[str, ListedSite] = {}  # by site
    for number, line in enumerate(lines, 1):
        words = _WORD.findall(_drop_comment(line))
        if not words:
            continue
        at = f"{file}, line {number}"
        site = _read_line(words, number, at)
        key = read_site_key(site.typed.url)
        before = first.setdefault(key, site)
        if before.options != site.options:
            raise ArgumentError(
                f"{at}: line {before.line} has the same site with other options; give it the same ones."
            )
        if site.options:
            options[key] = _read_options({**usual, **site.options}, at, now)
        sites.setdefault(site.typed.url, site)
    if not sites:
        raise ArgumentError(f"{file} has no address in it; write one a line, such as https://example.com/.")
    return SiteList(tuple(sites.values()), options)


def _drop_comment(line: str) -> str:
    """Returns the line without its comment. A # inside of an address begins none."""
    return re.split(r"(?:^|\s)#", line, maxsplit=1)[0]


def _read_line(words: Sequence[str], number: int, at: str) -> ListedSite:
    address, *others = words
    typed = read_typed(address)
    if typed is None or _OPTION.fullmatch(address.partition("/")[0]):
        shown = hide_login(address)
        raise ArgumentError(f"{at}: {shown} is no web address; begin the line with one such as https://example.com/.")
    options: dict[str, str] = {}
    for word in others:
        found = _OPTION.fullmatch(word)
        if found is None:
            raise ArgumentError(
                f"{at}: {hide_login(word)} is no option; write one address a line, and NAME=VALUE behind it."
            )
        name, value = found[1], found[2].strip('"')
        if name not in OPTIONS:
            near = get_close_matches(name, OPTIONS, n=1)
            remedy = f"did you mean {near[0]}?" if near else f"use {', '.join(OPTIONS[:-1])} or {OPTIONS[-1]}."
            raise ArgumentError(f"{at}: there is no option {name!r}; {remedy}")
        if name in options or not value:
            what = "is there twice; keep one" if name in options else f"is empty; write {name}=VALUE or leave it out"
            raise ArgumentError(f"{at}: {name} {what}.")
        options[name] = value
    return ListedSite(number, typed, address, options)


def _read_options(options: Mapping[str, str | None], at: str, now: datetime) -> SiteOptions:
    most, render = options.get("max_articles"), options.get("render")
    if most is not None and (not re.fullmatch(r"\d{1,9}", most, re.ASCII) or int(most) < 1):
        raise ArgumentError(f"{at}: max_articles={most} is no number from 1; give one such as max_articles=100.")
    if render is not None and render not in RENDERINGS:
        *others, last = RENDERINGS
        raise ArgumentError(f"{at}: render={render} is not known; use {', '.join(others)} or {last}.")
    try:
        window = read_window(options.get("since"), options.get("until"), now)
        filters = read_filters(options)
    except ValueError as error:
        raise ArgumentError(f"{at}: {error}") from error
    return SiteOptions(window, int(most) if most is not None else None, render, filters)
