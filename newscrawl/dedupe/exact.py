"""Exact duplicates: the same address in another spelling, or the same headline and body at another address."""

from __future__ import annotations

import hashlib
import unicodedata

from ..discover.urls import make_url_key


def hash_content(headline: str | None, body: str | None) -> str:
    """SHA-256, in hexadecimal, of headline and body; case, spacing and compatibility forms make no difference."""
    text = unicodedata.normalize("NFKC", f"{headline or ''}\n{body or ''}").casefold()
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


class ExactIndex:
    """The addresses and contents of the articles seen so far."""

    def __init__(self) -> None:
        self._addresses: set[bytes] = set()
        self._contents: set[bytes] = set()

    def find_reason(self, url: str | None, canonical_url: str | None, content_hash: str | None) -> str | None:
        """Why the article is a duplicate: "address", "canonical", "content"; None where it is new."""
        if url and _digest(url) in self._addresses:
            return "address"
        if canonical_url and _digest(canonical_url) in self._addresses:
            return "canonical"
        if content_hash and bytes.fromhex(content_hash) in self._contents:
            return "content"
        return None

    def add(self, url: str | None, canonical_url: str | None, content_hash: str | None) -> None:
        for address in (url, canonical_url):
            if address:
                self._addresses.add(_digest(address))
        if content_hash:
            self._contents.add(bytes.fromhex(content_hash))


def _digest(url: str) -> bytes:
    return hashlib.blake2b(make_url_key(url).encode(), digest_size=12).digest()
