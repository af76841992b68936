"""Reads sitemaps: indexes, lists of addresses, news sitemaps and plain text, compressed or not, of any size.

One linear expression reads them token by token. An XML parser would refuse half of what sites publish (`&` unescaped,
junk before the declaration, wrong namespaces, a missing end), and could be made to expand entities.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Literal

from ..items import Link
from ..limits import MAX_SITEMAP_ENTRIES
from ..long_work import LongWork, finish
from ..text.clean import normalise_language, normalise_text
from ..times.timestamps import parse_timestamp
from ..urls.canonical import clean_url
from ..urls.parsing import join_url, might_be_web_url, parse_url
from .unpacking import Unpacking, UnpackingLimit

SitemapKind = Literal["index", "urlset", "text", "unreadable"]

_SNIFFED = 256 * 1024  # characters without one address; after them, the rest is not looked at
_LONGEST = 4_000  # characters of an address or a title
_MAX_ALTERNATES = 100  # of one address

# A start tag with the text behind it. An end tag says nothing that the next start tag does not say. A CDATA mark is
# taken off.
_TOKEN = re.compile(
    r"<(?:(?P<prefix>[A-Za-z][\w.-]{0,30}):)?"
    r"(?P<name>url|loc|lastmod|sitemap|publication_date|title|language|link|sitemapindex)"
    r"(?P<attributes>\s[^<>]{0,6000})?>"
    r"(?:\s{0,500}(?:<!\[CDATA\[)?(?P<text>[^<]{0,6000}))?"
)
_TOKEN_IN_ANY_CASE = re.compile(_TOKEN.pattern, re.I)  # <URLSET><URL><LOC>: half as quick
_ROOT = re.compile(r"<(?:[A-Za-z][\w.-]{0,30}:)?(?:urlset|sitemapindex|loc)[\s>/]", re.I)
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.S)
_HREFLANG = re.compile(r"""\bhreflang\s*=\s*["']\s*([\w-]{1,20})""", re.I)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]+)"|'([^']+)')""", re.I)
_FOREIGN = frozenset(("image", "video", "mobile", "pagemap"))  # prefixes whose loc and title are no page's
_SPACE = re.compile(r"\s+")
_ISO = re.compile(r"\d{4}-\d\d")


@dataclass(frozen=True, slots=True)
class SitemapEntry:
    """One address, and what the sitemap says of it, as written."""

    loc: str  # absolute
    lastmod: str | None = None
    # What a news sitemap says.
    title: str | None = None
    publication_date: str | None = None
    language: str | None = None
    alternates: tuple[tuple[str, str], ...] = ()  # (hreflang, address) of the copies in other languages, itself too

    def make_link(self, found_on: str, timezone: str | None = None) -> Link:
        """Returns the link to the page, with the news fields as evidence. `lastmod` is no evidence: any change moves
        it."""
        raw = self.publication_date
        stamp = parse_timestamp(raw, language=self.language, timezone=timezone) if raw else None
        return Link(
            url=clean_url(self.loc),
            headline=self.title,
            date_raw=raw if stamp else None,
            date_published=stamp.to_text() if stamp else None,
            kind="sitemap",
            found_on=found_on,
            translations=self._read_translations() if len(self.alternates) > 1 else None,
        )

    def _read_translations(self) -> dict[str, str] | None:
        """Returns language → address, the entry's own included; None without copies. `x-default` is no language."""
        copies: dict[str, str] = {}
        for hreflang, address in self.alternates:
            language = normalise_language(hreflang)
            if language is not None:
                copies.setdefault(language, address)
        return copies if set(copies.values()) - {self.loc} else None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap holds. The entries of an index are other sitemaps. An unreadable sitemap has no entries."""

    kind: SitemapKind
    entries: tuple[SitemapEntry, ...] = ()  # newest first, those without a date last, else as written
    cut: UnpackingLimit | None = None  # why its end was not read
    left_out: int = 0  # entries without an address
    bad_addresses: int = 0  # entries whose address cannot be asked for

    @property
    def is_news(self) -> bool:
        """Says whether it has the fields of a news sitemap."""
        return any(entry.publication_date or entry.title for entry in self.entries[:50])

    def find_language_copies(self) -> dict[str, str]:
        """Returns, for each copy in another language, the address of its original: the default one, else the first."""
        copies: dict[str, str] = {}
        firsts: dict[tuple[str, ...], str] = {}
        for entry in self.entries:
            group = tuple(sorted({address for _, address in entry.alternates}))
            if len(group) < 2:
                continue
            default = next((address for language, address in entry.alternates if language == "x-default"), None)
            original = firsts.setdefault(group, default or entry.loc)
            if entry.loc != original:
                copies[entry.loc] = original
        return copies


def read_sitemap(body: bytes, url: str) -> Sitemap:
    """Reads the sitemap at `url`, whatever its name. Fetches nothing, and unpacks no more than the limits allow."""
    return finish(read_sitemap_in_turns(body, url))


def read_sitemap_in_turns(body: bytes, url: str) -> LongWork[Sitemap]:
    """Does what `read_sitemap` does, and lets others go on after each piece of the text."""
    unpacking = Unpacking()
    pieces = unpacking.read_text(body)
    reader = _SitemapReader(url)
    rest = ""
    read = 0
    for piece in pieces:
        text = rest + piece
        read += len(piece)
        # What may go on in the next piece waits for it: an open comment, or the last token.
        edge = text.rfind("<!--")
        if edge < 0 or text.find("-->", edge) >= 0 or len(text) - edge > _SNIFFED:
            edge = text.rfind("<", max(0, len(text) - 2 * _LONGEST))
        if edge < 0 and not reader.is_markup:
            edge = text.rfind("\n") + 1
        rest = text[edge:] if edge > 0 else text if len(text) < _SNIFFED else ""
        reader.read(text[: len(text) - len(rest)])
        if len(reader.entries) >= MAX_SITEMAP_ENTRIES:
            unpacking.cut = "entries"
            break
        if read > _SNIFFED and not reader.entries:
            unpacking.cut = "bytes"
            break
        yield
    reader.read(rest)
    reader.finish()
    entries = reader.entries[:MAX_SITEMAP_ENTRIES]
    if not entries and not reader.is_markup:
        return Sitemap("unreadable", cut=unpacking.cut)
    kind: SitemapKind = "index" if reader.is_index else "urlset" if reader.is_markup else "text"
    entries.sort(key=_read_order, reverse=True)
    return Sitemap(kind, tuple(entries), unpacking.cut, reader.left_out, reader.bad_addresses)


class _SitemapReader:
    """Makes entries from the text, piece by piece; a piece ends where a token ends."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.entries: list[SitemapEntry] = []
        self.left_out = self.bad_addresses = 0
        self.is_markup = False
        self.token = _TOKEN
        self.is_index = False
        self.fields: dict[str, str] = {}
        self.alternates: list[tuple[str, str]] = []

    def read(self, text: str) -> None:
        if not self.is_markup and not self._sniff(text):
            self._read_lines(text)
            return
        if "<!--" in text:
            text = _COMMENT.sub("", text)
        fields = self.fields
        for token in self.token.finditer(text):
            prefix, name, attributes, content = token.groups()
            name = name.lower()
            if name == "url" or name == "sitemap":
                self.finish()
                fields = self.fields
                self.is_index = self.is_index or name == "sitemap"
            elif name == "sitemapindex":
                self.is_index = True
            elif prefix is not None and prefix.lower() in _FOREIGN:
                continue
            elif name == "link":
                if attributes and len(self.alternates) < _MAX_ALTERNATES:
                    self._note_alternate(attributes)
            elif content and name not in fields:
                fields[name] = content

    def finish(self) -> None:
        """Ends the entry, which is whole."""
        fields, alternates = self.fields, self.alternates
        if not fields:
            return
        self.fields, self.alternates = {}, []
        loc = self._join(fields.get("loc"))
        if loc is None:
            told = (fields.get("loc") or "").strip()
            is_bad = bool(told) and might_be_web_url(self.url, told)
            self.bad_addresses += is_bad
            self.left_out += not is_bad
            return
        if len(fields) == 1 and not alternates:
            self.entries.append(SitemapEntry(loc))
            return
        self.entries.append(
            SitemapEntry(
                loc,
                (fields.get("lastmod") or "").partition("]]>")[0].strip()[:_LONGEST] or None,
                _read_text(fields.get("title")),
                _read_text(fields.get("publication_date")),
                _read_text(fields.get("language")),
                tuple(alternates),
            )
        )

    def _sniff(self, text: str) -> bool:
        root = _ROOT.search(text)
        self.is_markup = root is not None
        if root is not None and not root[0].islower():
            self.token = _TOKEN_IN_ANY_CASE
        return self.is_markup

    def _read_lines(self, text: str) -> None:
        if "<" in text:
            return  # a page, or markup of another kind
        for line in text.split("\n"):
            address = line.strip()
            if address.startswith(("http://", "https://")) and len(address) < _LONGEST and " " not in address:
                url = parse_url(address)
                self.bad_addresses += url is None
                self.entries += [SitemapEntry(url)] if url is not None else []

    def _note_alternate(self, attributes: str) -> None:
        language, href = _HREFLANG.search(attributes), _HREF.search(attributes)
        address = self._join(href[1] or href[2]) if href else None
        if language and address:
            self.alternates.append((language[1].lower(), address))

    def _join(self, text: str | None) -> str | None:
        if not text:
            return None
        text = text.partition("]]>")[0].strip()
        if "&" in text:
            text = html.unescape(text)
        if len(text) > _LONGEST or not text:
            return None
        if not text.startswith(("http://", "https://")) or "\n" in text:
            return join_url(self.url, _SPACE.sub("", text))
        return parse_url(text)


def _read_text(text: str | None) -> str | None:
    if text is None:
        return None
    return normalise_text(text.partition("]]>")[0])[:_LONGEST] or None


def _read_order(entry: SitemapEntry) -> str:
    """Returns a key that sorts by time. ISO 8601 sorts as text; zones move an entry by hours, which does no harm."""
    text = entry.publication_date or entry.lastmod
    if text is None or _ISO.match(text):
        return text or ""
    stamp = parse_timestamp(text)
    return (stamp.to_text() if stamp else None) or ""
