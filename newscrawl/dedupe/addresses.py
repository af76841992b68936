"""Tells which addresses are an article's own, and makes its lasting id."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ..items import Article
from ..text.tables import match_any, read_groups
from ..urls.canonical import make_url_key, read_domain
from ..urls.parsing import split_url

_LANGUAGE_ONLY = re.compile(r"/(?:[a-z]{2}(?:[-_][a-z]{2})?)?/?$", re.I)


@dataclass(frozen=True, slots=True)
class AddressKeys:
    """The keys (`make_url_key`) of the addresses of one page."""

    fetched: str  # of the address that gave the page
    claimed: tuple[str, ...]  # of those that claim to lead to it: redirects, the canonical; without `fetched`


def read_address_keys(article: Article, redirected_from: Iterable[str] = ()) -> AddressKeys:
    """Returns the keys of an article's addresses; `article.url` must be there."""
    assert article.url is not None
    fetched = make_url_key(article.url)
    claimed = [make_url_key(url) for url in redirected_from if might_be_canonical(url, url)]
    if article.canonical_url and might_be_canonical(article.url, article.canonical_url):
        claimed.append(make_url_key(article.canonical_url))
    return AddressKeys(fetched, tuple(key for key in dict.fromkeys(claimed) if key != fetched))


def might_be_canonical(url: str, canonical_url: str) -> bool:
    """Says whether a canonical address may be that of the page at `url`.

    It may not be another site's address (which names the text's origin), a front page (nor that of one language), or a
    section or folder that holds the page. Many pages may still claim one address; only their texts tell them apart
    (`might_be_one_story`).
    """
    page, canonical = split_url(url), split_url(canonical_url)
    if canonical.scheme not in ("http", "https") or not canonical.netloc:
        return False
    if read_domain(page.netloc) != read_domain(canonical.netloc):
        return False
    key, canonical_key = make_url_key(url), make_url_key(canonical_url)
    if _LANGUAGE_ONLY.fullmatch(canonical.path or "/") and not canonical.query:
        return False
    if key.startswith(canonical_key + "/"):
        return _load_address_ends().fullmatch(key[len(canonical_key) :].partition("?")[0]) is not None
    return True


@cache
def _load_address_ends() -> re.Pattern[str]:
    """What stands behind an article's own path in the addresses of its further pages and views.

    The shorter path is their true canonical.
    """
    words = {group: match_any(of_group) for group, of_group in read_groups(__package__, "address_ends").items()}
    return re.compile(rf"(?:/(?:{words['page']})?[-/]?\d{{1,2}}|/(?:{words['view']}))+$", re.I)


def make_article_id(key: str) -> str:
    """Returns the article's lasting id, 16 hexadecimal digits, from the key of the first address that gave it."""
    return hashlib.sha256(key.encode()).hexdigest()[:16]
