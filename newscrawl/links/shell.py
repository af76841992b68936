"""Recognises pages that show more only in a browser: shells without text, and listings that grow."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from selectolax.lexbor import LexborNode

from ..items import FoundBy
from ..page.page import Page
from ..text.clean import count_words
from ..text.tables import match_any, read_groups
from .pagination import load_page_words, might_be_later_page, says_next

ShellVerdict = Literal["no", "perhaps", "yes"]
FEW_WORDS = 80
_FEW_LINKS = 8
_FOOTERS_WORDS = 300
_TEASERS = "h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4"
_FEW_TEASERS = 3
_MANY_SCRIPTS = 3
_LONG_TEXT = 3_000  # characters, too many for a shell
_SHORT_TEXT = 30  # characters, such as "Loading …"
_ROOTS = (
    "#root, #app, #__next, #__nuxt, #___gatsby, #svelte, #app-root, #react-root, #main-app, app-root, [ng-app],"
    " [data-reactroot], [data-v-app]"
)
_FIRST_PAGE = re.compile(r"(?<!\d)[01](?:\.\w+)?/?$")  # its number ends the address
_BUNDLE = re.compile(r"__NEXT_DATA__|__NUXT__|__INITIAL_STATE__|__APOLLO_STATE__|window\.__|webpackJsonp")
CHANNELS: tuple[FoundBy, ...] = ("feed", "sitemap")
_BUTTONS = "button, [role=button], input[type=button], a:not([href]), a[href^='#'], a[href^='javascript']"
_MOST_BUTTONS = 200
_EXPANDERS = ("aria-expanded", "aria-haspopup", "data-toggle", "data-bs-toggle")  # of menus and of what is folded
_ENDLESS = re.compile(
    r"infinite-?_?scroll|\binfinite\b|ajax-load-more|load-?more-?(?:list|posts|container)|jscroll", re.I
)
_MARKS = ("infiniteScroll", "InfiniteScroll", "infinite_scroll", "infinite-scroll", "ajax-load-more")
_FEW = 2  # articles that a sitemap may not have yet
_FEW_OF_ALL = 0.05


@dataclass(frozen=True, slots=True)
class RenderingNeed:
    """Whether a page needs a browser, and the evidence for it."""

    needs_browser: ShellVerdict
    words: int  # of running text, menus and footers aside
    links: int
    scripts: int
    signs: tuple[str, ...] = ()


class _ScriptWords(NamedTuple):
    notice: re.Pattern[str]  # to those who run no scripts
    other_things: re.Pattern[str]  # what else there can be more of


@cache
def _load_script_words() -> _ScriptWords:
    groups = read_groups(__package__, "script_words")
    script = match_any(groups["script"], r"\s?")
    return _ScriptWords(
        re.compile(rf"{script}|\bjs\b.{{0,40}}(?:enable|activ)", re.I),
        re.compile(match_any(groups["other things"]), re.I),
    )


def judge_rendering(page: Page, *, has_data_links: bool = False) -> RenderingNeed:
    """Returns what the page, as it came over the wire, has for a reader who runs no scripts.

    `has_data_links`: the page's links were read from its data.
    """
    words = sum(count_words(block.text) for block in page.blocks.blocks if not block.hidden)
    links = len(page.tree.css("a[href]")[:1_000])
    scripts = len(page.tree.css("script"))
    signs = []
    if any(_is_empty_root(node) for node in page.tree.css(_ROOTS)[:10]):
        signs.append("an application's root without children")
    notices = [(node.text(deep=True) or "")[:2_000] for node in page.tree.css("noscript")[:20]]
    if any(_load_script_words().notice.search(notice) for notice in notices):
        signs.append("a notice for those without JavaScript")
    if words < FEW_WORDS and scripts >= _MANY_SCRIPTS:
        signs.append(f"{words} words for {scripts} scripts")
    if words < FEW_WORDS and _BUNDLE.search(page.html, 0, 500_000):
        signs.append("its data is in a script")
    if words < FEW_WORDS and any("articleBody" not in article for article in page.json_ld_articles[:1]):
        signs.append("an article's JSON-LD without its body")
    if page.story_keys is not None:
        return RenderingNeed("no", words, links, scripts, ("its text was read from its data",))
    if has_data_links:
        return RenderingNeed("no", words, links, scripts, ("its links were read from its data",))
    has_root = bool(signs) and signs[0].startswith("an application's root")
    is_bare = words < FEW_WORDS and (links < _FEW_LINKS or has_root)
    # A menu, a footer and small print around an empty root do not make a page.
    is_bare = is_bare or (has_root and words < _FOOTERS_WORDS and len(page.tree.css(_TEASERS)) < _FEW_TEASERS)
    if not is_bare:
        return RenderingNeed("no", words, links, scripts)
    told = len(signs) >= 2 or has_root
    return RenderingNeed("yes" if told else "perhaps" if signs else "no", words, links, scripts, tuple(signs))


def judge_shell(page: Page, words: int, *, has_data_links: bool = False) -> ShellVerdict:
    """Judges whether a page whose article has `words` words needs a browser. Most pages cost a quick look."""
    if words >= FEW_WORDS or sum(len(block.text) for block in page.blocks.blocks) > _LONG_TEXT:
        return "no"
    return judge_rendering(page, has_data_links=has_data_links).needs_browser


def might_grow(page: Page) -> bool:
    """Says whether a listing without further pages may show more when scrolled: it has a script that could do it.

    The last page of a listing that has pages has no more to show.
    """
    if might_be_later_page(page.url or "") and not _FIRST_PAGE.search(page.url or ""):
        return False
    return page.tree.css_first("script[src]") is not None


def _is_empty_root(node: LexborNode) -> bool:
    return len((node.text(deep=True) or "").strip()) < _SHORT_TEXT


def find_more_sign(page: Page) -> bool:
    """Says whether a listing announces more without an address: a "load more" button, marks of endless scrolling."""
    if any(map(_might_load_more, page.tree.css(_BUTTONS)[:_MOST_BUTTONS])):
        return True
    return any(map(_ENDLESS.search, filter(None, page.blocks.names))) or any(mark in page.html for mark in _MARKS)


def _might_load_more(node: LexborNode) -> bool:
    other_things = _load_script_words().other_things
    attributes = node.attributes
    if any(name in attributes for name in _EXPANDERS):
        return False
    text = (node.text(deep=True) or attributes.get("value") or "").strip()
    names = " ".join(attributes.get(name) or "" for name in ("class", "id", "data-action"))
    if other_things.search(text) or other_things.search(names):
        return False
    return bool(load_page_words().button.search(names)) or says_next(text)


def might_have_more(found_by: Mapping[frozenset[FoundBy], int], *, has_channel: bool) -> bool:
    """Says whether a site with such listings may have articles that no feed and no sitemap lists.

    `found_by` counts a crawl's articles by all the channels that led to them.
    """
    total = sum(found_by.values())
    announced = sum(count for ways, count in found_by.items() if not ways.isdisjoint(CHANNELS))
    return total - announced > max(_FEW, _FEW_OF_ALL * total) if total else not has_channel


def describe_unseen(urls: Collection[str], remedy: str) -> str:
    """Returns one sentence for the log."""
    first = next(iter(urls))
    what = f"{first} shows" if len(urls) == 1 else f"{first} and {len(urls) - 1} more listings show"
    return (
        f"There may be more articles than were found: {what} further ones only to a browser, "
        f"and neither feed nor sitemap lists them all. {remedy}"
    )
