"""Checks a spider's arguments and the project's own settings before anything starts."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import Any

from scrapy.settings import BaseSettings

from ..archive.warc_names import is_archive_name
from ..dedupe.versions import read_version_fields
from ..errors import ArgumentError, StateError
from ..fetching.host_headers import SETTING as HOST_HEADERS
from ..fetching.host_headers import read_host_headers
from ..own_command import name_scrapy
from ..sites.profile import RENDERINGS, Site
from ..sites.registry import load_profiles
from ..storage.output_paths import PLACEHOLDERS, find_unknown_placeholder
from ..storage.postgres_address import parse_address
from ..text.switches import read_switch
from ..urls.canonical import clean_url, make_url_key
from ..urls.parsing import join_url
from ..urls.private_addresses import read_allowed_hosts
from ..urls.typed_addresses import TypedAddress, hide_login, is_whole_address, read_typed, split_sections, split_typed
from ..walk.filters import Filters
from ..walk.start_sites import SiteOptions, StartSites
from ..walk.steps import Budgets, Step
from ..walk.window import Window, read_window
from .site_list import SiteList, read_filters, read_site_list

ARGUMENTS = {  # by name, what `scrapy crawl -h` says of it
    "url": "where to start: one or more addresses of sites",
    "urls": "@FILE: the same in a file, one address a line, options behind it",
    "site": "the name of a profile, whose addresses are the start",
    "sections": "paths or addresses of the only sections to read",
    "since": "no article from before: 2026-01-31, 2026-01-31T10:00, 7d, 36h",
    "until": "no article from after",
    "language": "no article in another language: en,ar,pt-BR; und: one whose language is not known",
    "keywords": 'no article without any of these words and phrases: "ferry, harbour bridge, elect*"',
    "undated": "keep, or drop: articles without a time",
    "refresh": "on: read all known articles again; changed ones become new versions",
    "follow": "on: wait for news when all is read",
    "work": "on, alone: take what waits in the database of any crawl, and wait for more",
    "max_articles": "end after so many articles",
    "max_depth": "at most so many steps from the start",
    "related": "off, on, or how many steps from article to article",
    "channels": "off: use no feeds and sitemaps",
}

JOINED_RUN = "_run"  # a worker hands it to the spider of a run that others have begun: the run's number
_UNTYPED = ("_job", "_version", JOINED_RUN)  # Scrapyd hands the first two to every spider
PREFIX = "NEWSCRAWL_"
_MOST_AT_ONCE = 64  # requests of a crawl of many sites; more would only wait for the processor
# The least that will do of each.
_COUNTS = {
    "SECTIONS_DEPTH": 0,
    "PAGINATION_DEPTH": 0,
    "RELATED_DEPTH": 0,
    "FEEDS": 0,
    "SITEMAPS": 0,
    "HOST_REQUESTS": 0,
    "HOST_REQUESTS_A_DAY": 0,
    "RENDER_PAGES": 1,
    "RENDER_GROWTH": 0,
    "RENDER_RENEW_AFTER": 0,
    "RENDER_MEMORY": 1,
    "JOBS_DAYS": 0,
    "WARC_SIZE": 1,
}
_NUMBERS = {
    "REVISIT_DAYS": 0.0,
    "REVISIT_AFTER": 0.0,
    "REVISIT_GROWTH": 1.0,
    "FOLLOW_LEAST": 0.0,
    "FOLLOW_MOST": 0.0,
    "MAX_CRAWL_DELAY": 0.0,
    "COMMIT_INTERVAL": 0.0,
    "READING_LIMIT": 0.1,
    "PATIENCE": 0.0,
    "RENDER_DEADLINE": 1.0,
    "PROGRESS_INTERVAL": 1.0,
    "LEASE": 1.0,
}
_CHOICES = {
    "RENDER": RENDERINGS,
    "NEAR_DUPLICATES": ("mark", "drop", "off"),
    "SAME_CONTENT": ("drop", "keep"),
    "SITE_MEMORY": ("on", "off"),
    "VERIFY_TLS": ("on", "off"),
    "ROBOTS_META": ("obey", "record"),
    "OPT_OUT": ("record", "skip"),
    "ASK_TDMREP": ("on", "off"),
    "OUTPUT_GONE": ("ask", "accept"),
}
_TEXTS = (
    "CONTACT", "BROWSER", "STATE", "DATABASE", "OUTPUT", "ALERTS", "SMTP", "ALERTS_FROM", "ALLOW_PRIVATE", "PROFILES",
    "VERSION_FIELDS", "HOST_HEADERS", "PARSE_PROCESSES", "WARC",
)  # fmt: skip
OWN_SETTINGS = frozenset(PREFIX + name for name in (*_COUNTS, *_NUMBERS, *_CHOICES, *_TEXTS, "DATA_DIR"))


@dataclass(frozen=True)
class CrawlArguments:
    """What a crawl is asked for."""

    typed: tuple[TypedAddress, ...]  # where it begins
    site: Site | None
    max_articles: int | None
    budgets: Budgets
    window: Window = field(default_factory=Window)
    filters: Filters = field(default_factory=Filters)
    refresh: bool = False  # read all known articles again
    follow: bool = False  # go on when all is read, and wait for news
    uses_channels: bool = True  # the feeds and sitemaps of the site, besides its pages
    options: Mapping[str, SiteOptions] = field(default_factory=dict)  # by the key of the site that they are for
    list_name: str | None = None  # that of the list of sites, which its crawls' files have in a data folder
    listed: str | None = field(default=None, repr=False)  # the list itself, as it is written

    @property
    def start_urls(self) -> tuple[str, ...]:
        return tuple(address.url for address in self.typed)

    def make_sites(self) -> StartSites:
        """Returns the sites that the crawl begins at, with what is asked for each."""
        return StartSites(
            self.start_urls, options=self.options, window=self.window, filters=self.filters, profile=self.site
        )

    @cached_property
    def _starts_by_key(self) -> Mapping[str, str]:
        return {make_url_key(url): url for url in self.start_urls}

    def name_start(self, step: Step) -> Step:
        """Returns the step to a start page with the address as it is typed now. Other steps stay as they are.

        An earlier crawl may have been told to begin at the same page by another scheme.
        """
        if step.link.found_on is not None:
            return step
        url = self._starts_by_key.get(make_url_key(step.link.url), step.link.url)
        return replace(step, link=replace(step.link, url=url))


def read_arguments(
    given: dict[str, Any], settings: dict[str, int], site: Site | None = None, *, needs_start: bool = True
) -> CrawlArguments:
    """Reads the arguments of `scrapy crawl -a NAME=VALUE`. Raises ArgumentError.

    `settings` has the depth budgets by kind. `site` is the profile of a spider that is made for one. `needs_start`:
    without an address to begin at, there is nothing to crawl.
    """
    given = {name: value for name, value in given.items() if name not in _UNTYPED}
    if is_for_work(given):
        raise ArgumentError(f"work is for {name_scrapy()} crawl news alone; give an address in its place.")
    unknown = sorted(set(given) - set(ARGUMENTS))
    if unknown:
        near = get_close_matches(unknown[0], list(ARGUMENTS), n=1)
        remedy = f"did you mean {near[0]}?" if near else f"use one of {', '.join(ARGUMENTS)}."
        raise ArgumentError(f"There is no argument {unknown[0]!r}; {remedy}")
    profiles = load_profiles()
    sites = profiles.sites
    if given.get("site"):
        site = sites.get(given["site"])
        if site is None and (why := profiles.explain_lack(given["site"])) is not None:
            raise ArgumentError(f"The site {given['site']!r} cannot be used: {why}")
        if site is None:
            raise ArgumentError(f"There is no site {given['site']!r}; use one of {', '.join(sites) or '(none yet)'}.")
    urls = tuple(_read_url("url", text) for text in split_typed(given.get("url") or ""))
    listed = SiteList()
    if given.get("urls"):
        listed = read_site_list(given["urls"], given)
        urls += tuple(entry.typed for entry in listed.sites)
    front = tuple(map(TypedAddress, site.start_urls)) if site else ()
    sections = _read_sections(given.get("sections"), urls or front)
    starts = urls or sections or front
    if not starts and needs_start:
        raise ArgumentError(
            f"Say where to start: {name_scrapy()} crawl news -a url=https://…, -a urls=@sites.txt or -a site=NAME."
        )
    only_sections = bool(sections and not urls)
    total = _read_count("max_depth", given.get("max_depth"), least=0)
    try:
        window = read_window(given.get("since"), given.get("until"), datetime.now().astimezone())
        filters = read_filters(given)
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
        filters=filters,
        refresh=_read_switch("refresh", given.get("refresh"), default=False),
        follow=_read_switch("follow", given.get("follow"), default=False),
        uses_channels=_read_switch("channels", given.get("channels"), default=not only_sections and total != 0),
        options=listed.options,
        list_name=listed.name,
        listed=listed.text,
    )


def is_for_work(given: Mapping[str, Any]) -> bool:
    """Returns whether a crawl has no site of its own, and takes what waits in a database. Raises ArgumentError where it
    is asked for that and for something else."""
    if not _read_switch("work", given.get("work"), default=False):
        return False
    others = sorted(set(given) - {"work", *_UNTYPED})
    if others:
        raise ArgumentError(f"work takes what other crawls were asked for, and stands alone; leave out {others[0]}.")
    return True


def _read_url(name: str, text: str) -> TypedAddress:
    address = read_typed(text)
    if address is None:
        raise ArgumentError(
            f"{name}={hide_login(text)} is no web address; give one such as {name}=https://example.com/."
        )
    return address


def _read_sections(text: str | None, starts: tuple[TypedAddress, ...]) -> tuple[TypedAddress, ...]:
    """Reads addresses, or paths of the first start address's site."""
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
    if text is None or text == "":
        return default
    is_on = read_switch(text)
    if is_on is None:
        raise ArgumentError(f"{name}={text} is not understood; use {name}=on or {name}=off.")
    return is_on


def _read_related(text: str | None, default: int) -> int:
    if text is None or text == "":
        return default
    if not re.fullmatch(r"\d+", str(text)) and (is_on := read_switch(text)) is not None:
        return default if is_on else 0
    if not re.fullmatch(r"\d{1,4}", str(text)):
        raise ArgumentError(
            f"related={text} is not understood; use related=on, related=off or a depth such as related=2."
        )
    return int(str(text))


def read_depths(settings: BaseSettings) -> dict[str, int]:
    """Reads the budgets of the settings: steps by kind of link, numbers of feeds and sitemaps."""
    depths = {
        kind: settings.getint(f"NEWSCRAWL_{kind.upper()}_DEPTH") for kind in ("sections", "pagination", "related")
    }
    return {**depths, "feeds": settings.getint("NEWSCRAWL_FEEDS"), "sitemaps": settings.getint("NEWSCRAWL_SITEMAPS")}


def check_settings(settings: Mapping[str, Any]) -> None:
    """Checks the project's own settings. Raises ArgumentError at the first that is unknown or has an unusable value."""
    for name in sorted(settings):
        if name.startswith(PREFIX):
            check_setting(name, settings[name])
    read_host_headers(settings.get(HOST_HEADERS), os.environ)
    check_setting(f"{PREFIX}DATABASE", os.environ.get(f"{PREFIX}DATABASE"))


def check_setting(name: str, value: Any) -> None:
    """Checks one setting. Raises ArgumentError. Settings that are not this project's are Scrapy's to judge."""
    if not name.startswith(PREFIX):
        return
    key, text = name.removeprefix(PREFIX), str(value)
    if name not in OWN_SETTINGS:
        near = get_close_matches(key, [known.removeprefix(PREFIX) for known in OWN_SETTINGS], n=1)
        remedy = f"write {PREFIX}{near[0]}" if near else "newscrawl/settings.py has those there are"
        raise ArgumentError(f"There is no setting {name}; {remedy}.")
    if key in _COUNTS:
        if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or int(text) < _COUNTS[key]:
            raise ArgumentError(f"{name}={text} is no whole number from {_COUNTS[key]} on; give one such as {name}=10.")
    elif key in _NUMBERS:
        number = _read_number(text)
        if number is None or number < _NUMBERS[key]:
            raise ArgumentError(f"{name}={text} is no number from {_NUMBERS[key]:g} on; give one such as {name}=10.")
    elif key in _CHOICES:
        is_switch = set(_CHOICES[key]) == {"on", "off"} and read_switch(text) is not None
        if text not in _CHOICES[key] and not is_switch:
            *others, last = _CHOICES[key]
            raise ArgumentError(f"{name}={text} is not known; use {', '.join(others)} or {last}.")
    elif key == "PARSE_PROCESSES":
        if not re.fullmatch(r"auto|\d{1,3}", text, re.ASCII):
            raise ArgumentError(f"{name}={text} is no number from 0 on and not auto; give one such as {name}=1.")
    elif key == "ALLOW_PRIVATE":
        try:
            read_allowed_hosts(text)
        except ValueError as error:
            raise ArgumentError(
                f"{name}={text} has {error}, which is no host; use off, on, or hosts, IP addresses and networks."
            ) from None
    elif key == "WARC" and value and not is_archive_name(text):
        raise ArgumentError(f"{name}={text} names no .warc.gz; write warc/%(site)s-%(time)s.warc.gz.")
    elif key in ("OUTPUT", "WARC") and value and (placeholder := find_unknown_placeholder(text)) is not None:
        known = ", ".join(f"%({known})s" for known in PLACEHOLDERS)
        raise ArgumentError(f"{name}={text} has {placeholder}, which stands for nothing; use {known}.")
    elif name == HOST_HEADERS:
        read_host_headers(value, None)
    elif key == "VERSION_FIELDS" and value:
        try:
            read_version_fields(text)
        except ValueError as error:
            raise ArgumentError(
                f"{name}={text} names {error}, which is no field of one's own; write extra.NAME."
            ) from None
    elif key == "DATABASE" and value:
        try:
            parse_address(text)
        except StateError as error:
            raise ArgumentError(str(error)) from None  # which does not say what it is
    elif key == "DATA_DIR" and value and not Path(text).expanduser().is_absolute():
        raise ArgumentError(f"{name}={text} is relative; give the folder's whole path, from the / on.")


def _read_number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def complete_settings(settings: BaseSettings) -> None:
    """Sets what follows from the project's own settings: the user agent has the contact, certificates may be bad."""
    contact = settings.get("NEWSCRAWL_CONTACT")
    if contact and is_untouched(settings, "USER_AGENT"):
        settings.set("USER_AGENT", f"{settings.get('USER_AGENT')} (+{contact})", priority="spider")
    if read_switch(settings.get("NEWSCRAWL_VERIFY_TLS")) is False:
        settings.set("DOWNLOAD_VERIFY_CERTIFICATES", False, priority="spider")


def is_untouched(settings: BaseSettings, name: str) -> bool:
    """Says whether nobody has set it but newscrawl: as the project that it is, or as an add-on, with less priority."""
    own = [priority for known in OWN_SETTINGS if (priority := settings.getpriority(known)) is not None]
    is_complete = len(own) == len(OWN_SETTINGS)  # an add-on's come later than this is asked first
    return is_complete and settings.getpriority(name) == min(own)


def raise_concurrency(settings: BaseSettings, sites: int) -> None:
    """Has many sites asked at once, each no faster than it would be alone, unless somebody has set the number."""
    usual = settings.getint("CONCURRENT_REQUESTS")
    if is_untouched(settings, "CONCURRENT_REQUESTS") and sites > usual:
        settings.set("CONCURRENT_REQUESTS", min(sites, _MOST_AT_ONCE), priority="spider")
