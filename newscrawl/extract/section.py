"""Finds the section in which the article stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote

from ..page.elements import read_text
from ..page.json_ld import list_objects, read_strings
from ..page.page import Page, cached_on_page, list_types
from ..sites.profile import Site
from ..text.clean import fold_site_names, fold_text
from ..text.tables import read_groups
from ..urls.query_paths import split_address
from .candidates import Candidate
from .publisher import fold_names_of

_META_NAMES = (
    "article:section",
    "section",
    "parsely-section",
    "cxenseparse:category",
    "category",
    "og:article:section",
)
_MOST = 20
_SCANNED = 200  # JSON-LD objects
_UNSPACED_COMMA = re.compile(r"(?<=\S),(?=\S)")
_FOLDER = re.compile(r"[a-z][a-z-]{2,24}")


class _Words(NamedTuple):
    home: frozenset[str]
    says_little: frozenset[str]
    no_section: frozenset[str]


@cache
def _load_words() -> _Words:
    groups = read_groups(__package__, "sections")
    return _Words(*(frozenset(groups[group]) for group in ("home", "says little", "no section")))


@cached_on_page
def find_sections(page: Page, *, site: Site | None = None) -> tuple[Candidate, ...]:
    """Returns candidates for the section, best first; the address's first folder is the last resort."""
    found: list[Candidate] = []
    if site is not None and site.section:
        found.extend(Candidate(read_text(n, 100), "profile") for n in page.tree.css(site.section)[:2])
    for article in page.json_ld_articles[:1]:
        for value in read_strings(article.get("articleSection")):
            found.extend(Candidate(v, "json-ld:articleSection") for v in _UNSPACED_COMMA.split(value))
    found.extend(Candidate(v, f"meta:{k}") for k, v in page.read_meta(*_META_NAMES))
    found.extend(_find_in_breadcrumbs(page))
    folder = _read_folder(page.url)
    if folder:
        found.append(Candidate(folder, "url"))
    site_names = fold_names_of(page, site=site)
    found = [Candidate(c.value.strip(" /|>»›-·"), c.rule) for c in found[:_MOST]]
    fit = [c for c in found if 1 < len(c.value) <= 80 and not fold_site_names([c.value]) & site_names]
    # "News" is a section where nothing says more.
    says_little = _load_words().says_little
    return tuple(sorted(fit, key=lambda c: c.rule != "profile" and fold_text(c.value) in says_little))


def _find_in_breadcrumbs(page: Page) -> Iterator[Candidate]:
    for thing in page.json_ld[:_SCANNED]:
        if "BreadcrumbList" in list_types(thing):
            names = [_read_crumb(page, crumb) for crumb in list_objects(page, thing.get("itemListElement"))]
            yield from _choose_crumbs([n for n in names if n], "json-ld:BreadcrumbList")
            return
    if page.landmarks.breadcrumbs:
        crumbs = [read_text(a, 100) for a in page.landmarks.breadcrumbs[0].node.css("a")[:8]]
        yield from _choose_crumbs([*crumbs, ""], "breadcrumb")


def _read_crumb(page: Page, crumb: dict[str, object]) -> str | None:
    names = [*read_strings(crumb.get("name"))]
    names.extend(n for thing in list_objects(page, crumb.get("item")) for n in read_strings(thing.get("name")))
    return next((n for n in names if "://" not in n), None)


def _choose_crumbs(names: list[str], rule: str) -> Iterator[Candidate]:
    """Returns the first two crumbs that are neither the front page nor the article itself (the last)."""
    home = _load_words().home
    inner = [n for n in names[:-1] if not set(fold_text(n).split()) <= home]
    yield from (Candidate(n, rule) for n in inner[:2])


def _read_folder(url: str | None) -> str | None:
    if not url:
        return None
    folders = [f for f in unquote(split_address(url)[1].path).lower().split("/") if f][:-1]
    for folder in folders[:2]:
        if folder in _load_words().no_section:
            continue
        return folder.replace("-", " ").capitalize() if _FOLDER.fullmatch(folder) and folder.count("-") < 3 else None
    return None
