"""Judges whether a page shows its text only in a browser that runs its scripts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from selectolax.lexbor import LexborNode

from ..extract.validate import count_words
from ..page.page import Page
from .pagination import might_be_later_page

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
_NOTICE = re.compile(
    r"java\s?script|\bjs\b.{0,40}(?:enable|activ)|جافا\s?سكريبت|جاوا\s?اسکریپت|ジャバスクリプト|자바스크립트", re.I
)
_FIRST_PAGE = re.compile(r"(?<!\d)[01](?:\.\w+)?/?$")  # its number ends the address
_BUNDLE = re.compile(r"__NEXT_DATA__|__NUXT__|__INITIAL_STATE__|__APOLLO_STATE__|window\.__|webpackJsonp")


@dataclass(frozen=True, slots=True)
class Rendering:
    """Whether a page needs a browser, and the evidence."""

    needs_browser: ShellVerdict
    words: int  # of running text, menus and footers aside
    links: int
    scripts: int
    signs: tuple[str, ...] = ()


def judge_rendering(page: Page, *, has_data_links: bool = False) -> Rendering:
    """What the page as it came over the wire has for a reader who runs no scripts.

    `has_data_links`: the page's links were read from its data.
    """
    words = sum(count_words(block.text) for block in page.blocks.blocks if not block.hidden)
    links = len(page.tree.css("a[href]")[:1_000])
    scripts = len(page.tree.css("script"))
    signs = []
    if any(_is_empty_root(node) for node in page.tree.css(_ROOTS)[:10]):
        signs.append("an application's root without children")
    notices = [(node.text(deep=True) or "")[:2_000] for node in page.tree.css("noscript")[:20]]
    if any(_NOTICE.search(notice) for notice in notices):
        signs.append("a notice for those without JavaScript")
    if words < FEW_WORDS and scripts >= _MANY_SCRIPTS:
        signs.append(f"{words} words for {scripts} scripts")
    if words < FEW_WORDS and _BUNDLE.search(page.html, 0, 500_000):
        signs.append("its data is in a script")
    if words < FEW_WORDS and any("articleBody" not in article for article in page.json_ld_articles[:1]):
        signs.append("an article's JSON-LD without its body")
    if page.story_keys is not None:
        return Rendering("no", words, links, scripts, ("its text was read from its data",))
    if has_data_links:
        return Rendering("no", words, links, scripts, ("its links were read from its data",))
    has_root = bool(signs) and signs[0].startswith("an application's root")
    is_bare = words < FEW_WORDS and (links < _FEW_LINKS or has_root)
    # A menu, a footer and the small print do not make a page of what stands around an empty root.
    is_bare = is_bare or (has_root and words < _FOOTERS_WORDS and len(page.tree.css(_TEASERS)) < _FEW_TEASERS)
    if not is_bare:
        return Rendering("no", words, links, scripts)
    told = len(signs) >= 2 or has_root
    return Rendering("yes" if told else "perhaps" if signs else "no", words, links, scripts, tuple(signs))


def judge_shell(page: Page, words: int, *, has_data_links: bool = False) -> ShellVerdict:
    """Judges whether a page whose article has so many words needs a browser. Most pages cost a quick look."""
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
