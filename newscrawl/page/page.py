"""Holds a page: HTML decoded once and parsed once, with the structured data that it carries."""

from __future__ import annotations

import codecs
import copy
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property, wraps
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ..urls.parsing import drop_unpaired, join_url, might_be_web_url, parse_url
from .blocks import Block, Blocks, walk_blocks
from .cost.cut import find_cut
from .decoding import decode_html, mend_decoding
from .elements import Landmarks, find_landmarks
from .json_ld import JsonObject, choose_articles, read_json_ld
from .plain_letters import set_letters

_Arguments = ParamSpec("_Arguments")
_Answer = TypeVar("_Answer")

_LONGEST_TITLE = 2_000  # characters
_LONGEST_META = 20_000
_BEGINNING = 1_000  # bytes


class MetaTag(NamedTuple):
    name: str  # as it was asked for
    content: str


class Page:
    """One HTML page, parsed once. Nothing in it fetches, or changes the tree.

    A page is a value: it does not change. What a reading adds is in the view that the reading returns
    (`with_own_blocks`, `with_story`). Views share the tree.
    """

    def __init__(self, html: str, url: str | None = None, *, encoded: bytes | None = None) -> None:
        """Parses the text. `encoded` is the same text in UTF-8, for a caller who has it already."""
        if encoded is None:
            html = drop_unpaired(mend_decoding(html))
            encoded = html.encode("utf-8", "ignore")
        cut = find_cut(html, encoded)
        self.cut = cut.limit if cut is not None else None  # what the page has too much of, where its end is not read
        if cut is not None:
            html = html[: cut.place]
            encoded = html.encode("utf-8", "ignore")
        if (with_letters := set_letters(html)) is not html:
            html, encoded = with_letters, with_letters.encode("utf-8", "ignore")
        self.html = html
        self.url = (parse_url(url) or url) if url else url
        self.tree = LexborHTMLParser(encoded)
        if "<rt" in html and "<rp" not in html:
            _drop_readings(self.tree)
        self.cache: dict[object, Any] = {}  # of `cached_on_page` alone
        self.story_keys: frozenset[str] | None = None  # what only the script data says of the article, in `with_story`
        self.story_rule = ""  # how the text of that article was found

    @classmethod
    def from_bytes(cls, body: bytes, url: str | None = None, content_type: str | None = None) -> Page:
        # A null is half a letter of UTF-16, which only the header may tell.
        if not body.startswith(codecs.BOM_UTF8) and b"\x00" not in body[:_BEGINNING]:
            try:
                text = body.decode("utf-8")  # as `decode_html` reads it
                mended = mend_decoding(text)
                return cls(text, url, encoded=body) if mended is text else cls(mended, url)
            except UnicodeDecodeError:
                pass
        return cls(decode_html(body, content_type), url)

    @cached_property
    def base_url(self) -> str | None:
        """The address that relative links are joined to, from `<base href>` where there is one."""
        # It belongs in the head. A walk of the whole tree would cost half as much as the parsing.
        head = self.tree.head
        base = head.css_first("base[href]") if head is not None else None
        href = (base.attributes.get("href") or "").strip() if base is not None else ""
        return (join_url(self.url, href) if href else None) or self.url or None

    def join(self, href: str) -> str | None:
        """Returns the whole address; None where it cannot be asked for, or is no web address."""
        return join_url(self.base_url, href)

    def is_bad_address(self, href: str) -> bool:
        """Says whether an address is meant for the web and cannot be asked for: it has no such host or port."""
        return bool(href) and join_url(self.base_url, href) is None and might_be_web_url(self.base_url, href)

    @cached_property
    def meta(self) -> dict[str, list[str]]:
        """The contents of `<meta>` by lower-case `property`, `name`, `itemprop` or `http-equiv`, without empty ones."""
        found: dict[str, list[str]] = {}
        for attributes in self.landmarks.metas:
            content = (attributes.get("content") or "")[:_LONGEST_META].strip()
            if not content:
                continue
            for key in ("property", "name", "itemprop", "http-equiv"):
                name = attributes.get(key)
                if name:
                    found.setdefault(name.strip().lower(), []).append(content)
        return found

    def read_meta(self, *names: str) -> Iterator[MetaTag]:
        """Yields name and content for each of the names that the page has, in the order of the names."""
        for name in names:
            for content in self.meta.get(name, ()):
                yield MetaTag(name, content)

    @cached_property
    def json_ld(self) -> list[JsonObject]:
        """Every JSON-LD object of the page, `@graph` and lists unfolded, in document order."""
        return read_json_ld(node.text() for node in self.landmarks.data)

    @cached_property
    def json_ld_articles(self) -> list[JsonObject]:
        """The JSON-LD objects whose `@type` is a kind of article, the likeliest first."""
        return choose_articles(self.json_ld)

    @cached_property
    def blocks(self) -> Blocks:
        """The blocks of text into which one walk over the whole tree cuts the page, with its links."""
        root = self.root
        if root is None:
            return Blocks()
        found = walk_blocks(root)
        # An element left open in a <noscript> keeps it open to the page's end, for a parser that runs no scripts.
        return found if found.blocks or "<noscript" not in self.html else walk_blocks(root, noscript=True)

    def with_own_blocks(self) -> Page:
        """Returns a view with blocks of its own, none of which is marked as body yet (`Block.kept`, `Block.why`)."""
        if "blocks" not in self.__dict__:
            return copy.copy(self)
        return self.with_blocks([block.copy_unmarked() for block in self.blocks.blocks])

    def with_blocks(self, blocks: list[Block]) -> Page:
        """Returns a view with other blocks in their place among the same elements."""
        view = copy.copy(self)
        view.blocks = replace(self.blocks, blocks=blocks)
        return view

    def with_inside(self, node: LexborNode) -> Page:
        """Returns a view with the blocks inside one element alone, `<nav>` and `<footer>` among them."""
        view = copy.copy(self)
        view.blocks = walk_blocks(node, everything=True)
        return view

    def with_story(self, story: JsonObject, blocks: list[Block], rule: str) -> Page:
        """Returns a view with the article of the page's script data, which its markup does not show.

        `story` is JSON-LD; what the page's own JSON-LD says of the article goes first. `blocks` are its text and come
        after the page's own; `rule` says how the text was found.
        """
        articles = self.json_ld_articles
        headlines = {str(article.get("headline")) for article in articles}
        stated = next((a for a in articles if len(headlines) == 1 or a.get("headline") == story.get("headline")), {})
        whole = {**story, **{key: value for key, value in stated.items() if value and key != "articleBody"}}
        view = self.with_blocks([*self.blocks.blocks, *blocks])
        view.json_ld = [whole, *(thing for thing in self.json_ld if thing is not stated)]
        view.json_ld_articles = [whole, *(article for article in articles if article is not stated)]
        view.story_keys = frozenset(key for key in story if not stated.get(key) or key == "articleBody")
        view.story_rule = rule
        view.cache = {}
        return view

    @cached_property
    def landmarks(self) -> Landmarks:
        """The meta tags, data, headings, bylines, pictures and breadcrumbs, found by one search."""
        return find_landmarks(self.tree)

    @cached_property
    def title(self) -> str | None:
        node = self.tree.css_first("title")
        return (node.text() or "")[:_LONGEST_TITLE].strip() or None if node is not None else None

    @property
    def root(self) -> LexborNode | None:
        return self.tree.body or self.tree.root


def cached_on_page(
    read: Callable[Concatenate[Page, _Arguments], _Answer],
) -> Callable[Concatenate[Page, _Arguments], _Answer]:
    """Makes a pure function of a page work out its answer once a page, for arguments that can be keys.

    The answer is kept with the page and goes with it. It must not depend on how the page's blocks are marked.
    """

    @wraps(read)
    def recall(page: Page, /, *arguments: _Arguments.args, **named: _Arguments.kwargs) -> _Answer:
        key = (read, arguments, *named.items())
        if key not in page.cache:
            page.cache[key] = read(page, *arguments, **named)
        answer: _Answer = page.cache[key]
        return answer

    return recall


def _drop_readings(tree: LexborHTMLParser) -> None:
    """Takes out how Chinese characters are read, which is set above them (`<ruby>`); their words become whole again.

    Pages with `<rp>` give the brackets in which a reader without such lines has the readings: there they are text.
    """
    if tree.root is not None:
        tree.strip_tags(["rt"])
        tree.unwrap_tags(["ruby", "rb"])
        tree.root.merge_text_nodes()
