"""A spider's arguments, checked before anything starts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from ..errors import ArgumentError
from ..sites.profile import Site
from ..sites.registry import load_sites
from ..urls.canonical import clean_url
from ..urls.parsing import join_url
from ..urls.typed_addresses import TypedAddress, hide_login, is_whole_address, read_typed, split_sections, split_typed
from ..walk.steps import Budgets
from ..walk.window import Window, read_window

NAMES = ("url", "site", "sections", "since", "until", "follow", "max_articles", "max_depth", "related", "channels")

_SCRAPYDS = ("_job", "_version")  # Scrapyd hands these to every spider


@dataclass(frozen=True, slots=True)
class CrawlArguments:
    """What a crawl was asked for."""

    typed: tuple[TypedAddress, ...]  # where it begins
    site: Site | None
    max_articles: int | None
    budgets: Budgets
    window: Window = field(default_factory=Window)
    follow: bool = False  # go on when all is read, and wait for news
    uses_channels: bool = True  # the feeds and sitemaps of the site, besides its pages

    @property
    def start_urls(self) -> tuple[str, ...]:
        return tuple(address.url for address in self.typed)


def read_arguments(given: dict[str, Any], settings: dict[str, int], site: Site | None = None) -> CrawlArguments:
    """The arguments of `scrapy crawl -a NAME=VALUE`. Raises ArgumentError.

    `settings` has the depth budgets by kind; `site` is the profile of a spider that was made for one.
    """
    given = {name: value for name, value in given.items() if name not in _SCRAPYDS}
    unknown = sorted(set(given) - set(NAMES))
    if unknown:
        raise ArgumentError(f"There is no argument {unknown[0]!r}; use one of {', '.join(NAMES)}.")
    sites = load_sites()
    if given.get("site"):
        site = sites.get(given["site"])
        if site is None:
            raise ArgumentError(f"There is no site {given['site']!r}; use one of {', '.join(sites) or '(none yet)'}.")
    urls = tuple(_read_url("url", text) for text in split_typed(given.get("url") or ""))
    front = tuple(map(TypedAddress, site.start_urls)) if site else ()
    sections = _read_sections(given.get("sections"), urls or front)
    starts = urls or sections or front
    if not starts:
        raise ArgumentError("Say where to start: scrapy crawl news -a url=https://…, or -a site=NAME.")
    only_sections = bool(sections and not urls)
    total = _read_count("max_depth", given.get("max_depth"), least=0)
    try:
        window = read_window(given.get("since"), given.get("until"), datetime.now().astimezone())
    except ValueError as error:
        raise ArgumentError(str(error)) from error
    return CrawlArguments(
        typed=tuple({address.url: address for address in (*starts, *sections)}.values()),
        site=site,
        max_articles=_read_count("max_articles", given.get("max_articles"), least=1),
        budgets=Budgets(
            sections=0 if only_sections else settings["sections"],
            pagination=settings["pagination"],
            related=_read_related(given.get("related"), settings["related"]),
            total=total,
            feeds=settings.get("feeds"),
            sitemaps=settings.get("sitemaps"),
        ),
        window=window,
        follow=_read_switch("follow", given.get("follow"), default=False),
        uses_channels=_read_switch("channels", given.get("channels"), default=not only_sections and total != 0),
    )


def _read_url(name: str, text: str) -> TypedAddress:
    address = read_typed(text)
    if address is None:
        raise ArgumentError(
            f"{name}={hide_login(text)} is no web address; give one such as {name}=https://example.com/."
        )
    return address


def _read_sections(text: str | None, starts: tuple[TypedAddress, ...]) -> tuple[TypedAddress, ...]:
    """Addresses, or paths of the first start address's site."""
    addresses = []
    for entry in split_sections(text or ""):
        if is_whole_address(entry):
            addresses.append(_read_url("sections", entry))
        elif starts:
            url = join_url(starts[0].url, "/" + re.sub(r"\s", "%20", entry.lstrip("/")))
            addresses.append(replace(starts[0], url=clean_url(url or starts[0].url)))
        else:
            raise ArgumentError(f"sections={entry} is a path; give its site too, with url=https://… or site=NAME.")
    return tuple(addresses)


def _read_count(name: str, text: str | None, least: int) -> int | None:
    if text is None or text == "":
        return None
    if not re.fullmatch(r"\d{1,9}", str(text)) or int(text) < least:
        raise ArgumentError(f"{name}={text} is no number from {least}; give one such as {name}=100.")
    return int(text)


def _read_switch(name: str, text: str | None, *, default: bool) -> bool:
    switches = {None: default, "": default, "true": True, "on": True, "1": True}
    switches |= {"false": False, "off": False, "0": False}
    if text is not None:
        text = str(text).lower()
    if text not in switches:
        raise ArgumentError(f"{name}={text} is not understood; use {name}=true or {name}=false.")
    return switches[text]


def _read_related(text: str | None, default: int) -> int:
    named = {None: default, "": default, "on": default, "off": 0}
    if text in named:
        return named[text]
    if not re.fullmatch(r"\d{1,4}", str(text)):
        raise ArgumentError(
            f"related={text} is not understood; use related=on, related=off or a depth such as related=2."
        )
    return int(str(text))
