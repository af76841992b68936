"""Reads what page this is: its publisher, its own address, and the addresses of its translations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..items import Link, Translation
from ..page.json_ld import list_types, read_names_of, read_strings
from ..page.page import Page, cached_on_page
from ..sites.profile import Site
from ..text.clean import fold_site_names, fold_text, normalise_language, normalise_text, read_host_name
from ..text.tables import match_any, read_groups
from ..urls.canonical import is_alternate_view, make_url_key
from ..urls.parsing import split_url
from .candidates import Candidate

_TITLE_MARK = re.compile(r"\s*[|｜│┃¦]\s*|\s+(?:[-–—•·»«]|::)\s+|_")
_ANY_MARK = re.compile(r"\s*[|｜│┃¦：]\s*|\s+(?:[-–—•·»«:]|::)\s+|_|:\s+")
_LONGEST_TITLE = 400
_MOST_NAMES = 12
_LONGEST_NAME = 80
_MOST_TOP_LINKS = 12
_MOST_LAST = 8  # blocks of text at a page's end
_LONGEST_FOOT = 2_000  # characters of a <footer>, at its end
_TO_FRONT_PAGE = frozenset(("/", "./", "/index.html", "/index.php", "index.html", "index.php"))
_COPYRIGHT = re.compile(r"(?:[©ⓒ]|\([cC]\))\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?[\s:,]*([^©\n]{2,120})")
_RIGHTS_END = re.compile(r"\s*[.|,:;·]\s|\s[-–—]\s")
_MOST_LOGOS = 2  # links or blocks at the top of a page among which its site's name stands
_FEWEST_IN_HOST, _MOST_IN_HOST = 2, 8  # words of a name that a host spells
_LITTLE = 3  # characters of a word that it may leave out, such as "the", "di"
_SHORTEST_SPELLED = 8
_SHORTEST_OWNER = 5  # characters of a name that the line of the copyright begins with
_SCANNED = 200  # JSON-LD objects; no honest page has more
_SITE_TYPES = frozenset({"WebSite", "Organization", "NewsMediaOrganization"})
_LONGEST_ADDRESS = 4_000
_LINK = 'link[rel~="canonical" i][href]'
_LINK_TO_COPY = "link[hreflang][href]"
_MOST_COPIES = 100
_MOST_NODES = 500
_FRONT_PAGE_OF_LANGUAGE = re.compile(r"/?(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?/?)?(?:index\.\w+)?", re.I)


class _HouseWords(NamedTuple):
    behind_title: re.Pattern[str]  # a Chinese name at the end of a page's title
    company: re.Pattern[str]  # the end of a company's name


@cache
def _load_house_words() -> _HouseWords:
    words = {group: match_any(of_group) for group, of_group in read_groups(__package__, "house_words").items()}
    title_end = r"[\u3400-\u9fff”’》」』！？。\d][-_—–－|｜│┃]{1,2}"
    return _HouseWords(
        re.compile(rf"{title_end}([\u3400-\u9fff]{{1,6}}(?:{words['paper']}))$"),
        re.compile(rf"\b(?:{words['company']})\.?\s*$"),
    )


@cached_on_page
def find_publishers(page: Page, *, site: Site | None = None) -> tuple[Candidate, ...]:
    """Returns candidates for the publisher's name, best first."""
    title = (page.title or "").strip()
    found = list_house_names(page, site)
    fit = (c for c in found if 0 < len(c.value.strip()) <= 80 and "://" not in c.value and c.value.strip() != title)
    return tuple(fit)[:_MOST_NAMES]


def list_house_names(page: Page, site: Site | None) -> list[Candidate]:
    """Returns all that the page calls its publisher, best first, whatever it is."""
    found: list[Candidate] = []
    if site is not None and site.name:
        found.append(Candidate(site.name, "profile"))
    stated: list[Candidate] = []
    for article in page.json_ld_articles[:1]:
        stated.extend(Candidate(n, "json-ld:publisher") for n in read_names_of(page.json_ld, article.get("publisher")))
    stated.extend(
        Candidate(v, f"meta:{k}")
        for k, v in page.read_meta("og:site_name", "application-name", "dc.publisher", "apple-mobile-web-app-title")
    )
    # A company's name says less to a reader than that of its paper.
    found.extend(sorted(stated, key=lambda c: bool(_load_house_words().company.search(c.value[-20:]))))
    for thing in page.json_ld[:_SCANNED]:
        if any(t in _SITE_TYPES for t in list_types(thing)):
            found.extend(Candidate(n, "json-ld:site") for n in read_strings(thing.get("name")))
    suffix = _read_title_suffix(page)
    if suffix:
        found.append(Candidate(suffix, "title"))
    return found


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
    names.extend(_find_names_in_title(page))
    return tuple(dict.fromkeys(names))


@cached_on_page
def fold_names_of(page: Page, *, site: Site | None = None) -> frozenset[str]:
    """Returns the same names, folded for comparing."""
    return fold_site_names(list_site_names(page, site=site))


@cached_on_page
def list_shown_names(page: Page) -> tuple[str, ...]:
    """Returns what the page shows where sites show their names, be it in the title or not: no byline is so called.

    That is the text and the picture of links to the front page near the top, the page's first picture, the holder of
    the copyright, and the page's first line, where the title has it.
    """
    names: list[str] = []
    own = split_url(page.url or "").path
    for place, (link, _) in enumerate(page.blocks.anchors[:_MOST_TOP_LINKS]):
        href = (link.attributes.get("href") or "").strip()
        is_of_site = place < _MOST_LOGOS and href.endswith("/") and len(href) < len(own) and own.startswith(href)
        if href in _TO_FRONT_PAGE or is_of_site:
            image = link.css_first("img[alt]")
            names += [link.text() or "", (image.attributes.get("alt") if image is not None else "") or ""]
    for picture in page.blocks.pictures[:1]:
        names.append((picture.node.attributes.get("alt") or "") if picture.place <= _MOST_LOGOS else "")
    names += [block.text for block in page.blocks.blocks[:1] if block.text in (page.title or "")[:_LONGEST_TITLE]]
    marked = (found[1] for block in page.blocks.blocks[-_MOST_LAST:] for found in _COPYRIGHT.finditer(block.text))
    names += [_RIGHTS_END.split(text)[0] for text in marked]
    told = (normalise_text(name).strip() for name in names if len(name) <= _LONGEST_NAME)
    return tuple(dict.fromkeys(name for name in told if name))


def _find_names_in_title(page: Page) -> list[str]:
    """Returns what the title has, as a whole or between marks, that the page shows as the name of its site.

    So does a link to the front page near the top, with that text or a picture so named, and the line of the copyright;
    so does the host that is called so.
    """
    title = normalise_text((page.title or "")[:_LONGEST_TITLE])
    split = (part.strip() for mark in (_TITLE_MARK, _ANY_MARK) for part in mark.split(title))
    parts = {part for part in (title, *split) if 1 < len(part) <= _LONGEST_NAME}
    if not parts:
        return []
    labels = (split_url(page.url or "").hostname or "").removeprefix("www.").split(".")[:-1]
    # "cuttings.harbour.example" may be called "Cuttings of the Harbour".
    host = fold_site_names([read_host_name(page.url or "") or "", "".join(labels)])
    shown = set[str]()
    for link, _ in page.blocks.anchors[:_MOST_TOP_LINKS]:
        if (link.attributes.get("href") or "").strip() in _TO_FRONT_PAGE:
            image = link.css_first("img[alt]")
            shown.add(normalise_text((image.attributes.get("alt") if image else link.text()) or ""))
    last = [block.text for block in page.blocks.blocks[-_MOST_LAST:]]
    if page.blocks.passed_over and len(parts) > 1 and shown.isdisjoint(parts):
        last += [normalise_text((foot.text() or "")[-_LONGEST_FOOT:]) for foot in page.tree.css("footer")[-1:]]
    marked = [found[1] for text in last for found in _COPYRIGHT.finditer(text)]
    rights = [_RIGHTS_END.split(text)[0].strip() for text in marked]
    return [
        part
        for part in parts
        if part in shown or part in rights or any(_begins(text, part) for text in marked) or _is_spelled_by(host, part)
    ]


def _begins(text: str, name: str) -> bool:
    """Says whether a text begins with a name that is long enough for one, and no letter follows it."""
    return len(name) >= _SHORTEST_OWNER and text.startswith(name) and not text[len(name) : len(name) + 1].isalnum()


def _is_spelled_by(host: frozenset[str], name: str) -> bool:
    """Says whether a host's name has all words of a name but little ones: "La Campana di Mare" at campanamare.it."""
    words = fold_text(name).split()
    if not _FEWEST_IN_HOST <= len(words) <= _MOST_IN_HOST:
        return False
    spelled = {""}
    for word in words:
        longer = {start + word for start in spelled}
        spelled = longer | spelled if len(word) <= _LITTLE else longer
    return any(len(one) >= _SHORTEST_SPELLED for one in spelled & host)


def _read_title_suffix(page: Page) -> str | None:
    """Returns what follows the last mark of the title, where it is the name inside the host: "Headline | The Times".

    A Chinese host's name says nothing. There the suffix must end as the names of papers and sites do ("标题-维尔网").
    """
    if not page.title:
        return None
    house = _load_house_words().behind_title.search(normalise_text(page.title[:_LONGEST_TITLE]))
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


def find_canonicals(page: Page) -> list[Candidate]:
    """Returns candidates for the page's own address, absolute, best first, without front pages and bad addresses."""
    addresses: dict[str, str | None] = {}  # most pages state the same one again and again
    found: list[Candidate] = []
    for value, rule in _list_stated(page):
        if value not in addresses:
            addresses[value] = _read_address(page, value)
        url = addresses[value]
        if url is not None:
            found.append(Candidate(url, rule))
    return found


def _read_address(page: Page, value: str) -> str | None:
    url = page.join(value)
    return url if url is not None and not _is_front_page(url, page.url) else None


def _list_stated(page: Page) -> Iterator[Candidate]:
    """Yields the addresses that the page states as its own, as written, best first."""
    head = page.tree.head
    # Where broken markup ends the head early, the links lie in the body.
    links = head.css(_LINK) if head is not None else []
    for link in (links or page.tree.css(_LINK))[:2]:
        href = (link.attributes.get("href") or "").strip()
        if href and len(href) <= _LONGEST_ADDRESS:
            yield Candidate(href, "link:canonical")
    for name, content in page.read_meta("og:url"):
        if len(content) <= _LONGEST_ADDRESS:
            yield Candidate(content, f"meta:{name}")
    for article in page.json_ld_articles[:1]:
        whole = article.get("mainEntityOfPage")
        for value in (whole.get("@id") or whole.get("url") if isinstance(whole, dict) else whole, article.get("url")):
            yield from (
                Candidate(v, "json-ld:url") for v in read_strings(value) if "/" in v and len(v) <= _LONGEST_ADDRESS
            )


def _is_front_page(url: str, page_url: str | None) -> bool:
    """Says whether an address is a site's front page and the page itself is not."""
    parts = split_url(url)
    if parts.path.strip("/") or parts.query:
        return False
    if not page_url:
        return True
    own = split_url(page_url)
    return bool(own.path.strip("/") or own.query) or own.hostname != parts.hostname


class Copies(NamedTuple):
    translations: list[Translation]
    rule: str | None  # that found the first, if there is one


def find_translations(
    page: Page, *, canonical_url: str | None = None, language: str | None = None, listing: Link | None = None
) -> Copies:
    """Finds the article's copies in other languages.

    `language` is the article's: where no declared copy is the page itself, a copy in that language is the page. What
    the page declares goes before what the sitemap does, which comes in `listing`. Tags tell copies for several
    countries apart (`en-GB`, `en-US`). A front page is no copy of an article.
    """
    urls = [page.url, canonical_url, listing.url if listing is not None else None]
    own = {make_url_key(url) for url in urls if url}
    declared = [(copy.language, copy.url) for copy in list_declared_copies(page)]
    told = list(listing.translations.items()) if listing is not None and listing.translations else []
    own_tags = {tag for tag, url in (*declared, *told) if make_url_key(url) in own}
    found: dict[str, Translation] = {}  # by tag
    rule = None
    seen = set(own)
    for stated, name in ((declared, "link:hreflang"), (told, "listing")):
        for tag, url in stated:
            key = make_url_key(url)
            is_own = tag in own_tags if own_tags else _read_language(tag) == _read_language(language)
            if key in seen or tag in found or is_own or is_front_page_of_language(url):
                continue
            seen.add(key)
            found[tag] = Translation(tag, url)
            rule = rule or name
    return Copies(list(found.values())[:_MOST_COPIES], rule)


def list_declared_copies(page: Page) -> Iterator[Translation]:
    """Yields what the page's head declares, without feeds, AMP and mobile pages."""
    head = page.tree.head
    links = head.css(_LINK_TO_COPY) if head is not None else []
    for link in (links or list(_list_links_of_body(page)))[:_MOST_COPIES]:
        stated = _read_link(page, link)
        if stated is not None:
            yield stated


def _list_links_of_body(page: Page) -> Iterator[LexborNode]:
    """Yields the links of the head that broken markup has moved to the top of the body."""
    body = page.tree.body
    node = body.first_child if body is not None else None
    for _ in range(_MOST_NODES):
        if node is None:
            return
        if node.tag == "link" and "hreflang" in node.attributes:
            yield node
        node = node.next


def _read_link(page: Page, link: LexborNode) -> Translation | None:
    """Returns the copy that a link declares; None where it declares none."""
    attributes = link.attributes
    kind = (attributes.get("type") or "text/html").split(";")[0].strip().lower()
    is_copy = "alternate" in (attributes.get("rel") or "").lower().split()
    if not is_copy or attributes.get("media") or kind not in ("text/html", "application/xhtml+xml"):
        return None
    tag = normalise_language(attributes.get("hreflang") or "")
    href = (attributes.get("href") or "").strip()
    if tag is None or not href or len(href) > _LONGEST_ADDRESS:
        return None
    url = (page.join(href) or "").partition("#")[0]
    return None if not url or is_alternate_view(url) else Translation(tag, url)


def _read_language(tag: str | None) -> str | None:
    """Returns the language of a tag, without its script and country."""
    return tag.partition("-")[0] if tag else None


def is_front_page_of_language(url: str) -> bool:
    parts = split_url(url)
    return not parts.query and _FRONT_PAGE_OF_LANGUAGE.fullmatch(parts.path) is not None
