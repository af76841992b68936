"""Recognises further pages: of a listing, and of an article whose text is split over several pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import parse_qsl

from ..page.page import Page
from ..text.tables import load_link_words, match_any, read_groups
from ..urls.address_paths import split_address, unfold_query
from ..urls.canonical import clean_url, make_url_key, might_be_file, read_site
from ..urls.parsing import split_url

_NESTED_PARAMETER = re.compile(r"[\[_:-](?:page|currentpage|offset|pagenumber)\]?$")  # tx_news[currentPage]
_CURSOR_PARAMETERS = frozenset(
    "before after cursor until max_id lastid last_id last older_than olderthan before_id updated-max token next".split()
)
_NUMBER = re.compile(r"\d{1,6}")
_POST_NUMBER = re.compile(r"p=\d+")
_NUMBERED = re.compile(r"[\[(]?(?:[^\W\d_]{1,10}\.?\s)?(\d{1,5})[\])]?")  # 2, [2], Page 2, صفحة 2
_LAST_NUMBER = re.compile(r"(?:[/,_.-]|(?<=[a-z]))(\d{1,4})$")  # /world/2, /world-2, /world2
_NUMBERED_INDEX = re.compile(r"/(?:index|page|archive)[-_]?\d{1,4}(?:\.\w{3,5})?/?$", re.I)
_DATED = re.compile(r"/(?:19|20)\d\d(?:/|$)")
_EXTENSION = re.compile(r"(?:/index|/default)?\.[a-z]{3,5}$", re.I)
_ARROWS = " \u00a0»›→>⟩❯▶⇒⟶⯈＞》⟫‹«←<⟨⟪❮◀…."

_MORE_ATTRIBUTES = (
    "data-next-url data-next-page-url data-nexturl data-next-href data-next-link data-next data-load-more-url "
    "data-loadmore-url data-load-more data-more-url data-ajax-url data-infinite-url data-page-url data-load-url "
    "data-fetch-url data-endpoint data-url data-href data-src data-path hx-get"
).split()
_LARGE = 500_000  # characters of a page in which looking for the names first is cheaper than looking for the attributes
_DATA_NAME, _HX_GET = re.compile("data-[a-z-]+"), re.compile("hx-get")  # each in one look through a page
PAGER_NAMES = re.compile(r"pagination|pager|next[-_]?page", re.I)
_MAX_MORE = 10
_NEXT_MARKS = ('rel="next', "rel='next", "rel=next")
MAX_PARTS = 30
_PART_EXTENSION = re.compile(r"\.[a-z]{3,5}$", re.I)
_PART_NUMBER = re.compile(r"\d{1,2}")
_ADDED_NUMBER = re.compile(r"[/,_.-](\d{1,2})")


class PageWords(NamedTuple):
    """How addresses and buttons tell that they lead to a further page of a listing."""

    in_path: re.Pattern[str]  # a word and the number of a page, in a path
    whole: re.Pattern[str]  # … as a whole segment, whose word and mark are its groups
    parameters: frozenset[str]  # that have the number of a page
    button: re.Pattern[str]  # classes and ids of buttons that show more


@cache
def load_page_words() -> PageWords:
    groups = read_groups(__package__, "page_words")
    return PageWords(
        re.compile(
            rf"(?:^|[/_,.-])(?:{match_any([*groups['page'], *groups['folder']])})[/_=,-]?(\d{{1,6}})(?=[/.]|$)", re.I
        ),
        re.compile(rf"({match_any(groups['page'])})([-_=]?)\d{{1,6}}", re.I),
        frozenset(groups["parameter"]),
        re.compile(match_any(groups["button"], "[-_]?"), re.I),
    )


class PageAddress(NamedTuple):
    """What an address says of a page of a listing."""

    stem: str  # the listing's own path and query
    number: str | None  # the page's, in figures
    cursor: str | None  # where the page begins, in the site's own terms


class ListingPage(NamedTuple):
    listing: str  # its host, path and query
    number: int  # the page's; the first is 1


def is_page_parameter(name: str) -> bool:
    """Says whether a parameter of that name, in lower case, holds a page's number, or the number of its first entry."""
    return name in load_page_words().parameters or _NESTED_PARAMETER.search(name) is not None


def is_pagination(href: str, text: str, rel: str, page_url: str) -> bool:
    """Says whether the link leads to another page of the listing that `page_url` belongs to."""
    if "next" in rel.split():
        return True
    stripped = text.strip()
    if len(stripped) > 40:
        return False
    numbered = _NUMBERED.fullmatch(stripped)
    if not numbered and not says_next(stripped):
        return False
    target_host, target = split_address(href)
    here_host, here = split_address(page_url)
    if target_host != here_host:
        return False
    stem, number, cursor = split_page(target.path, target.query)
    here_stem, here_number, _ = split_page(here.path, here.query)
    if number is not None and stem == here_stem and number != here_number:
        return True
    if cursor is not None and not numbered:
        return stem == here_stem
    if number is not None:
        return False
    is_arrow = not stripped.strip(_ARROWS)
    return _is_bare_number(target.path, here.path, int(numbered[1]) if numbered else None, is_arrow=is_arrow)


def might_be_later_page(url: str) -> bool:
    """Says whether the address alone names a further page of a listing: /world/page/3, /index-13.html."""
    _, (path, query, _) = split_address(url)
    if might_be_post_number(path, query):
        return False
    return split_page(path, query)[1] is not None or _NUMBERED_INDEX.search(path) is not None


def might_be_post_number(path: str, query: str) -> bool:
    """Says whether the address is like /?p=123, a post's number in WordPress, whose further pages are /?paged=2."""
    return _POST_NUMBER.fullmatch(query) is not None and path in ("", "/", "/index.php")


def read_listing(url: str) -> ListingPage:
    """Returns the listing that the address is a page of, with its host, and the page's number."""
    host, (path, query, _) = split_address(url)
    stem, number, _ = split_page(path, query)
    return ListingPage(f"{host}{stem}", int(number or 1))


def choose_next(urls: Sequence[str], page_url: str) -> str | None:
    """Returns the pagination link that leads to the next page; the first one where no number tells."""
    _, here = split_address(page_url)
    number = split_page(here.path, here.query)[1]
    later = []
    for url in urls:
        _, parts = split_address(url)
        told = split_page(parts.path, parts.query)[1] or (m[1] if (m := _LAST_NUMBER.search(parts.path)) else None)
        if told is not None and int(told) > int(number or 0) and int(told) > 1:
            later.append((int(told), url))
    if later:
        return min(later)[1]
    return urls[0] if urls else None


def find_declared_next(page: Page) -> list[str]:
    """Returns the addresses in the page's `<link rel="next">`."""
    if not any(mark in page.html for mark in _NEXT_MARKS):  # a search of the tree costs twenty times as much
        return []
    hrefs = (node.attributes.get("href") for node in page.tree.css("link[rel~=next i]"))
    return [url for href in hrefs if href and (url := page.join(href))]


def find_next_urls(page: Page) -> list[str]:
    """Returns the addresses of further parts of a listing that no anchor has, on the page's own site, each once.

    They are in `<link rel="next">`, or a "load more" button says that it fetches them.
    """
    own = read_site(split_url(page.url or "").netloc)
    found: dict[str, str] = {}

    def note(href: str | None) -> None:
        if not href or len(found) >= _MAX_MORE:
            return
        url = page.join(href)
        if url is None:
            return
        is_own, key = read_site(split_url(url).netloc) == own, make_url_key(url)
        if is_own and key != make_url_key(page.url or "") and not might_be_file(url):
            found.setdefault(key, clean_url(url))

    for node in page.tree.css('link[rel="next" i][href]'):
        note(node.attributes.get("href"))
    there = None if len(page.html) < _LARGE else " ".join({*_DATA_NAME.findall(page.html), *_HX_GET.findall(page.html)})
    names_there = [name for name in _MORE_ATTRIBUTES if there is None or name in there]
    for node in page.tree.css(",".join(f"[{name}]" for name in names_there))[:500] if names_there else ():
        attributes = node.attributes
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''} {attributes.get('data-action') or ''}"
        for name in _MORE_ATTRIBUTES:
            value = (attributes.get(name) or "").strip()
            if not value.startswith(("/", "?", "http://", "https://")) or value.startswith("//"):
                continue
            says_so = "next" in name or "more" in name or "infinite" in name
            says_so = says_so or bool(load_page_words().button.search(names) or PAGER_NAMES.search(names))
            if says_so or (node.tag in ("button", "a") and says_next((node.text() or "").strip())):
                note(value)
    return list(found.values())


@lru_cache(maxsize=5_000)
def says_next(text: str) -> bool:
    """Says whether the text of a link or button promises more of a list: "Next", "Older posts", "Load more"."""
    if not text or len(text) > 40:
        return False
    folded = text.strip(_ARROWS).lower()
    words, known = (folded or text).replace(" ", "-"), load_link_words()
    return words in known.next or words.startswith(known.next_starts)


@lru_cache(maxsize=5_000)
def split_page(path: str, query: str) -> PageAddress:
    """Returns listing, page number and cursor of an address: `/world/page/3` → (`/world`, "3", None)."""
    path, query, _ = unfold_query(path, query)
    number = cursor = None
    rest = []
    for name, value in parse_qsl(query, keep_blank_values=True) if query else ():
        folded = name.lower()
        if is_page_parameter(folded) and _NUMBER.fullmatch(value):
            number = value
        elif folded in _CURSOR_PARAMETERS:
            cursor = value
        else:
            rest.append(f"{name}={value}")
    stem = _EXTENSION.sub("", path)
    matches = list(load_page_words().in_path.finditer(stem))
    if matches:
        number = matches[-1][1]
        # /index.php/page/2 is a page of what stands at the top.
        stem = _EXTENSION.sub("", (stem[: matches[-1].start()] + stem[matches[-1].end() :]).rstrip("/"))
    return PageAddress(f"{stem.rstrip('/')}?{'&'.join(sorted(rest))}", number, cursor)


def _is_bare_number(path: str, here: str, told: int | None, *, is_arrow: bool) -> bool:
    """Says whether an address adds a number that the link shows, or the next one: /world/2 on /world/, /world-2.html.

    An arrow leads to the last page too, and back.
    """
    stem, here_stem = _EXTENSION.sub("", path).rstrip("/"), _EXTENSION.sub("", here).rstrip("/")
    found = _LAST_NUMBER.search(stem)
    if found is None or _DATED.search(stem[: found.start() + 1]):
        return False
    listing, number = stem[: found.start()].removesuffix("/index"), int(found[1])
    here_found = _LAST_NUMBER.search(here_stem)
    if here_found is not None and here_stem[: here_found.start()].removesuffix("/index") == listing:
        return number == told if told is not None else is_arrow or number == int(here_found[1]) + 1
    return listing == here_stem and (number == told if told is not None else is_arrow or number in (1, 2))


def find_next_part(urls: Iterable[str], first_url: str, number: int) -> str | None:
    """Returns the address of the part after part `number` of the article that begins at `first_url`.

    It is the first part's address with a page number added. A story whose own address ends in a number is no part of
    the story before it.
    """
    return next((url for url in urls if read_part_number(url, first_url) == number + 1), None)


def read_part_number(url: str, first_url: str) -> int | None:
    """Returns which part of the article that begins at `first_url` the address is; None where it is no part of it."""
    part, first = split_url(url), split_url(first_url)
    if part.netloc != first.netloc:
        return None
    if first.query and part.path == first.path:
        beside = _read_added_number(part.query, first.query)
        if beside is not None:
            return beside
    first_stem, first_number, _ = split_page(first.path, first.query)
    if first_number is not None and first_number != "1":
        return None
    stem, number, _ = split_page(part.path, part.query)
    if number is not None:
        return int(number) if stem == first_stem else None
    if part.query != first.query:
        return None
    whole, start = _PART_EXTENSION.sub("", part.path).rstrip("/"), _PART_EXTENSION.sub("", first.path).rstrip("/")
    if not start or not whole.startswith(start):
        return None
    added = _ADDED_NUMBER.fullmatch(whole[len(start) :])
    return int(added[1]) if added else None


def _read_added_number(query: str, first: str) -> int | None:
    """Returns the number that a query adds to the first one: 2 for `p=12&page=2` and `p=12`."""
    had = parse_qsl(first, keep_blank_values=True)
    pairs = parse_qsl(query, keep_blank_values=True)
    added = [pair for pair in pairs if pair not in had]
    if len(added) != 1 or len(pairs) != len(had) + 1:
        return None
    name, value = added[0]
    return int(value) if is_page_parameter(name.lower()) and _PART_NUMBER.fullmatch(value) else None
