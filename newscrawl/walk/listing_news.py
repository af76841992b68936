"""Whether a listing that was read before may have more news on its next page."""

from __future__ import annotations

from collections.abc import Collection

from ..links.pagination import split_page
from ..urls.parsing import split_url

_MOST = 50_000  # articles that are remembered


class ListingNews:
    """Remembers which news the pages of each listing have shown.

    Only what the pages before it have not shown leads on to the next: a listing may have its latest stories beside it
    on every page.
    """

    def __init__(self) -> None:
        self._shown: dict[str, set[str]] = {}  # by the listing
        self._count = 0

    def note_page(self, url: str, news: Collection[str]) -> bool:
        """The page was read, with this news by its keys; whether some of it is news to the listing."""
        parts = split_url(url)
        listing = f"{parts.netloc}{split_page(parts.path, parts.query)[0]}"
        fresh = set(news) - self._shown.get(listing, set())
        if fresh:
            if self._count >= _MOST:
                self._shown.clear()
                self._count = 0
            self._shown.setdefault(listing, set()).update(fresh)
            self._count += len(fresh)
        return bool(fresh)
