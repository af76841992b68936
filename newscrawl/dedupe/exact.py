"""Exact duplicates: the same address in another spelling, or the same headline and body at another address."""

from __future__ import annotations

import hashlib
import unicodedata
from urllib.parse import urlsplit

from ..discover.urls import make_url_key, read_domain


def hash_content(headline: str | None, body: str | None) -> str:
    """SHA-256, in hexadecimal, of headline and body; case, spacing and compatibility forms make no difference."""
    text = unicodedata.normalize("NFKC", f"{headline or ''}\n{body or ''}").casefold()
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


class ExactIndex:
    """The addresses and contents of the articles seen so far.

    With `compare_contents=False` only addresses count. A canonical address counts on the page's own site only: one that
    points elsewhere says where a text came from, not that the page is known.
    """

    def __init__(self, *, compare_contents: bool = True) -> None:
        self.compare_contents = compare_contents
        self._addresses: set[bytes] = set()
        self._contents: set[bytes] = set()

    def find_reason(self, url: str | None, canonical_url: str | None, content_hash: str | None) -> str | None:
        """Why the article is a duplicate: "address", "canonical", "content"; None where it is new."""
        if url and _digest(url) in self._addresses:
            return "address"
        if canonical_url and _is_same_site(url, canonical_url) and _digest(canonical_url) in self._addresses:
            return "canonical"
        if self.compare_contents and content_hash and bytes.fromhex(content_hash) in self._contents:
            return "content"
        return None

    def add(self, url: str | None, canonical_url: str | None, content_hash: str | None) -> None:
        if url:
            self._addresses.add(_digest(url))
        if canonical_url and _is_same_site(url, canonical_url):
            self._addresses.add(_digest(canonical_url))
        if content_hash:
            self._contents.add(bytes.fromhex(content_hash))


def _is_same_site(url: str | None, other: str) -> bool:
    return url is None or read_domain(urlsplit(url).netloc) == read_domain(urlsplit(other).netloc)


def _digest(url: str) -> bytes:
    return hashlib.blake2b(make_url_key(url).encode(), digest_size=12).digest()
