"""Which of the sitemaps that an index names are asked for though the index does not say that they have changed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..storage.frontier import ChildSitemap

_DAY = 86_400.0
_YOUNG = 3 * _DAY  # the age of a page that may still be edited
_RECENT = 30 * _DAY
_MOST_GROWING = 10
_MOST_WITH_NEWS = 20
_NUMBER = re.compile(r"[-_/=.]?\d+")


def choose_growing(children: Sequence[ChildSitemap], now: float) -> list[str]:
    """The keys of those that new pages go to, and of those with young ones: asked for by every crawl.

    Indexes have families: posts-1 to posts-9, pages-1, tags-1. Of each it is the sitemap with the newest page and,
    where no times are told, the first and the last.
    """
    families: dict[tuple[str | None, str], list[ChildSitemap]] = {}
    for child in children:
        families.setdefault((child.index, _NUMBER.sub("", child.url)), []).append(child)
    chosen: dict[str, ChildSitemap] = {}
    for family in families.values():
        dated = [child for child in family if child.newest is not None]
        growing = [max(dated, key=_read_newest)] if dated else [family[0], family[-1]]
        growing += [child for child in dated if _read_newest(child) > now - _YOUNG]
        chosen.update((child.key, child) for child in growing)
    return [child.key for child in sorted(chosen.values(), key=_rank)[:_MOST_GROWING]]


def choose_with_news(children: Sequence[ChildSitemap], now: float) -> list[str]:
    """The keys of those that may have what the site has published just now, where the index does not say."""
    possible = [
        child for child in children if child.modified is None and (child.newest is None or child.newest > now - _RECENT)
    ]
    return [child.key for child in sorted(possible, key=_rank)[:_MOST_WITH_NEWS]]


def _read_newest(child: ChildSitemap) -> float:
    return child.newest if child.newest is not None else 0.0


def _rank(child: ChildSitemap) -> float:
    return -_read_newest(child)
