"""A site's archives: its lists of articles by tag, by author and by day.

They are many, and repeat what its listings hold, so that a crawl leaves them alone. They may be all that leads to older
articles where a site has neither sitemap nor feed, or where neither of them lists what listings show to a browser
alone. Then a crawl walks them when all else has been read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote

from ..items import FoundBy
from ..links.classify import find_subject
from ..links.pagination import split_page
from ..links.shell import CHANNELS, might_have_more
from ..urls.canonical import is_alternate_view, might_be_file
from ..urls.parsing import split_url

Archive = Literal["tag", "author", "date"]

_DATE = re.compile(r"/(?:19|20)\d\d(?:[/-]\d{1,2}){0,2}$")
_EXTENSION = re.compile(r"\.\w{2,5}$")
_PATIENCE = 3  # archives of a sort in a row that brought nothing new; after them, the others are left alone
_PATIENCE_WITH_GROWTH = 12  # the same where a listing has shown no further pages, but might grow by a script


@lru_cache(maxsize=10_000)
def name_archive(url: str) -> Archive | None:
    """Returns what sort of archive the address leads to, or to a further page of; None where it does not look like
    one."""
    try:
        parts = split_url(url)
    except ValueError:
        return None
    if might_be_file(url) or is_alternate_view(url):
        return None
    stem = split_page(parts.path, "")[0].removesuffix("?")
    path = (unquote(stem) if "%" in stem else stem).lower().rstrip("/")
    if _DATE.search(path):
        return "date"
    segments = [segment for segment in path.split("/") if segment]
    if segments:
        segments[-1] = _EXTENSION.sub("", segments[-1])
    subject = find_subject("", segments, parts.query)
    return subject if subject == "tag" or subject == "author" else None


class TermArchives:
    """Decides whether archives are walked, and how far."""

    def __init__(self) -> None:
        self.is_wanted = False  # the crawl looks for feeds and sitemaps, and can have pages wait for others
        self.might_grow = False  # a listing was met that might show more to a browser
        self.says_more = False  # a listing was met that says itself that it has more
        self.has_channel = False  # the site has a feed or a sitemap with articles
        self.is_needed: bool | None = None  # decided once all else was read; None until then
        self.brought = 0  # new articles, that nothing else had led to
        self._in_vain: Counter[tuple[str, Archive]] = Counter()  # archives in a row that brought nothing

    def find(self, url: str) -> Archive | None:
        """Returns the sort of the archive at an address; None for other addresses, and where archives are not
        walked."""
        might_be_needed = self.is_wanted and (self.says_more or not self.has_channel) and self.is_needed is not False
        return name_archive(url) if might_be_needed else None

    def decide(self, found_by: Mapping[frozenset[FoundBy], int]) -> None:
        """Decides, once all else was read, whether archives are walked. `found_by`: see `might_have_more`."""
        self.has_channel |= any(not ways.isdisjoint(CHANNELS) for ways in found_by)
        might_hide = not self.has_channel or self.might_grow or self.says_more
        self.is_needed = might_hide and might_have_more(found_by, has_channel=self.has_channel)

    def refuse(self, url: str) -> str | None:
        """Returns why an archive whose turn has come is not read after all; None where it is."""
        archive = name_archive(url)
        if not self.is_needed or archive is None:
            return "archive_not_needed"
        patience = _PATIENCE_WITH_GROWTH if self.might_grow else _PATIENCE
        return "no_news_in_archives" if self._in_vain[split_url(url).netloc, archive] >= patience else None

    def note_page(self, url: str, fresh: int) -> None:
        """Notes an archive that was read, and how many of its articles were new."""
        archive = name_archive(url)
        if archive is None:
            return
        key = (split_url(url).netloc, archive)
        self._in_vain[key] = 0 if fresh else self._in_vain[key] + 1
        self.brought += fresh
