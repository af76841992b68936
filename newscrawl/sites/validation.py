"""Checks profiles. An error says in one sentence which file, which key, and what to do."""

from __future__ import annotations

import ast
import re
import traceback
from dataclasses import fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from ..errors import ProfileError
from ..times.clocks import find_zone
from ..urls.parsing import parse_url, split_url
from .profile import PATTERNS, RENDERINGS, SELECTORS, Site

_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)*[^\W_](?:[\w-]*[^\W_])?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?")
_SPIDER_NAME = re.compile(r"\w[\w.-]*", re.ASCII)
_TAKEN = "news"  # the spider for any site
_UNKNOWN_KEY = re.compile(r"unexpected keyword argument '(\w+)'")
_MISSING_KEYS = re.compile(r"missing \d+ required keyword-only arguments?: (.+)")
_TUPLE = "tuple[str, ...]"


class _ProfileFile:
    """How an error names a profile's file, and the line of a key in it."""

    def __init__(self, name: str, source: bytes) -> None:
        self._name = name
        self._source = source

    def make_error(self, key: str, text: str) -> ProfileError:
        calls = [node for node in ast.walk(ast.parse(self._source)) if isinstance(node, ast.Call)]
        lines = [word.value.lineno for call in calls for word in call.keywords if word.arg == key]
        place = f"{self._name}, line {lines[0]}" if lines else self._name
        return ProfileError(f"{place}: {text}")


def check_profile(site: Any, name: str, source: bytes = b"") -> Site:
    """Returns the profile if it can be used, else raises ProfileError.

    `name`: that of its file, as the error tells it: "sites/x_com.py". `source`: what stands in the file.
    """
    if not isinstance(site, Site):
        raise ProfileError(f"{name}: SITE is a {type(site).__name__}; write SITE = Site(domain=…, example=…).")
    file = _ProfileFile(name, source)
    for field in fields(Site):
        _check_type(field.name, str(field.type), getattr(site, field.name), file)
    _check_addresses(site, file)
    for key in (*SELECTORS, "click"):
        _check_selector(key, getattr(site, key), file)
    for key in PATTERNS:
        _check_pattern(key, getattr(site, key), file)
    if site.timezone is not None and find_zone(site.timezone) is None:
        raise file.make_error(
            "timezone",
            f'timezone={site.timezone!r} is no zone that is known; give an IANA name such as "Europe/London".',
        )
    if site.language is not None and not _LANGUAGE.fullmatch(site.language):
        raise file.make_error(
            "language", f'language={site.language!r} is no language tag; give one such as "en", "pt-BR" or "zh-Hant".'
        )
    if site.render is not None and site.render not in RENDERINGS:
        raise file.make_error("render", f'render={site.render!r} is not known; write "auto", "always" or "never".')
    if not _SPIDER_NAME.fullmatch(site.spider_name) or site.spider_name == _TAKEN:
        raise file.make_error(
            "spider", f'a spider cannot be called {site.spider_name!r} here; give it another name: spider="my_site".'
        )
    return site


def describe_failed_import(error: BaseException, path: Path, file: str) -> ProfileError:
    """Returns what is wrong with a profile's file that could not be imported."""
    text = str(error)
    line = error.lineno if isinstance(error, SyntaxError) else _find_line(error, path)
    place = f"{file}, line {line}" if line else file
    unknown = _UNKNOWN_KEY.search(text)
    if isinstance(error, TypeError) and unknown:
        known = [field.name for field in fields(Site)]
        near = get_close_matches(unknown[1], known, 1)
        remedy = f"did you mean {near[0]}?" if near else "sites/profile.py lists those there are."
        return ProfileError(f"{place}: there is no key {unknown[1]!r}; {remedy}")
    missing = _MISSING_KEYS.search(text)
    if isinstance(error, TypeError) and missing:
        return ProfileError(f"{place}: the key {missing[1]} is missing; domain and example are the two that it needs.")
    if isinstance(error, TypeError) and "positional argument" in text:
        return ProfileError(f'{place}: a value in Site(…) has no key; write key="value", such as domain="example.com".')
    what = error.msg if isinstance(error, SyntaxError) else f"{type(error).__name__}: {text}".split("\n", 1)[0]
    return ProfileError(f"{place}: {what.rstrip('.')}; mend the line, or take the file away.")


def _find_line(error: BaseException, path: Path) -> int | None:
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename) == path]
    return lines[-1] if lines else None


def _check_type(key: str, declared: str, value: object, file: _ProfileFile) -> None:
    if value is None and "None" in declared:
        return
    if declared == _TUPLE:
        if isinstance(value, str):
            raise file.make_error(key, f'{key} takes several values; write {key}=("{value}",) with the comma.')
        if not isinstance(value, tuple) or not all(isinstance(entry, str) and entry for entry in value):
            raise file.make_error(key, f'{key}={value!r} is no tuple of texts; write {key}=("…", "…").')
    elif declared.startswith("int"):
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise file.make_error(key, f"{key}={value!r} is no number from 0; write {key}=10, or leave the key out.")
    elif not isinstance(value, str):
        raise file.make_error(key, f'{key}={value!r} is no text; write {key}="…", or leave the key out.')
    elif not value.strip():
        raise file.make_error(key, f"{key} is empty; give it a value, or leave the key out.")


def _check_addresses(site: Site, file: _ProfileFile) -> None:
    if not _HOST.fullmatch(site.domain) or site.domain != site.domain.lower():
        host = split_url(site.domain if "://" in site.domain else f"https://{site.domain}").hostname or "example.com"
        raise file.make_error("domain", f'domain={site.domain!r} is no host name; write domain="{host}".')
    for key, address in (("example", site.example), *(("start", start) for start in site.start)):
        parts = split_url(address)
        host = (parts.hostname or "").lower()
        if parse_url(address) is None:
            raise file.make_error(key, f"{key}={address!r} is no web address; give one that begins with https://.")
        if key == "example" and host != site.domain and not host.endswith(f".{site.domain}"):
            raise file.make_error(
                "example",
                f"example={address!r} is not on {site.domain}; give an article of that domain, or mend domain.",
            )


def _check_selector(key: str, selector: str | None, file: _ProfileFile) -> None:
    if selector is None:
        return
    try:
        LexborHTMLParser("<p>").css(selector)
    except SelectolaxError:
        raise file.make_error(
            key, f"{key}={selector!r} is no CSS selector; write one such as {key}='div.story' (no ::text, no XPath)."
        ) from None


def _check_pattern(key: str, pattern: str | None, file: _ProfileFile) -> None:
    if pattern is None:
        return
    try:
        re.compile(pattern)
    except re.error as error:
        raise file.make_error(
            key,
            f"{key}={pattern!r} is no regular expression ({error}); it is searched for in the address's path,"
            f" such as {key}=r'^/news/\\d+'.",
        ) from None
