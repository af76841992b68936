"""Finds the publisher's name."""

from __future__ import annotations

import re

from ..page.json_ld import read_names_of, read_strings
from ..page.page import Page, cached_on_page, list_types
from ..sites.profile import Site
from ..text.clean import fold_site_names, normalise_text, read_host_name
from .candidates import Candidate

_TITLE_MARK = re.compile(r"\s*[|｜¦]\s*|\s+(?:[-–—•·»«]|::)\s+|_")
_HOUSE_BEHIND = re.compile(
    "[\u3400-\u9fff”’》」』！？。\\d][-_—–－|｜]{1,2}"
    "([\u3400-\u9fff]{1,6}(?:网|網|在线|日报|日報|晚报|晚報|时报|時報|早报|周刊|週刊|电视台|電視台|通讯社|通訊社|新闻社))$"
)
_LONGEST_TITLE = 400
_MOST = 12
_SCANNED = 200  # JSON-LD objects; no honest page has more
_COMPANY = re.compile(
    r"\b(?:AG|GmbH|SE|eG|KG|Inc|Ltd|LLC|S\.?A|S\.?L|SpA|PLC|Limited|Pty|Corp|B\.?V|ApS|Oy|A/S)\.?\s*$"
)
_SITE_TYPES = frozenset({"WebSite", "Organization", "NewsMediaOrganization"})


@cached_on_page
def find_publishers(page: Page, *, site: Site | None = None) -> tuple[Candidate, ...]:
    """Returns candidates for the publisher's name, best first."""
    found: list[Candidate] = []
    if site is not None and site.name:
        found.append(Candidate(site.name, "profile"))
    stated: list[Candidate] = []
    for article in page.json_ld_articles[:1]:
        stated.extend(Candidate(n, "json-ld:publisher") for n in read_names_of(page, article.get("publisher")))
    stated.extend(
        Candidate(v, f"meta:{k}")
        for k, v in page.read_meta("og:site_name", "application-name", "dc.publisher", "apple-mobile-web-app-title")
    )
    # A company's name says less to a reader than that of its paper.
    found.extend(sorted(stated, key=lambda c: bool(_COMPANY.search(c.value[-20:]))))
    for thing in page.json_ld[:_SCANNED]:
        if any(t in _SITE_TYPES for t in list_types(thing)):
            found.extend(Candidate(n, "json-ld:site") for n in read_strings(thing.get("name")))
    suffix = _read_title_suffix(page)
    if suffix:
        found.append(Candidate(suffix, "title"))
    title = (page.title or "").strip()
    fit = (c for c in found if 0 < len(c.value.strip()) <= 80 and "://" not in c.value and c.value.strip() != title)
    return tuple(fit)[:_MOST]


@cached_on_page
def list_site_names(page: Page, *, site: Site | None = None) -> tuple[str, ...]:
    """Returns all names of the page's site, that of its host included, to tell names from text."""
    names = [normalise_text(c.value) for c in find_publishers(page, site=site)]
    if site is not None:
        names.append(site.domain)
    if page.url:
        host = read_host_name(page.url)
        if host:
            names.append(host)
    return tuple(dict.fromkeys(names))


@cached_on_page
def fold_names_of(page: Page, *, site: Site | None = None) -> frozenset[str]:
    """Returns the same names, folded for comparing."""
    return fold_site_names(list_site_names(page, site=site))


def _read_title_suffix(page: Page) -> str | None:
    """What follows the last mark of the title, where it is the name inside the host: "Headline | The Times".

    In Chinese, where the host's name says nothing, it is what is called as papers and their sites are: "标题-维尔网".
    """
    if not page.title:
        return None
    house = _HOUSE_BEHIND.search(normalise_text(page.title[:_LONGEST_TITLE]))
    if house:
        return house[1]
    if not page.url:
        return None
    parts = [p for p in _TITLE_MARK.split(normalise_text(page.title[:_LONGEST_TITLE])) if p]
    host = read_host_name(page.url)
    if len(parts) < 2 or not host:
        return None
    known = fold_site_names([host])
    for part in (parts[-1], parts[0]):
        if fold_site_names([part]) & known:
            return part
    return None
