"""Hashes headline and body, so that equal texts have equal hashes."""

from __future__ import annotations

import hashlib
import unicodedata


def hash_content(headline: str | None, body: str | None) -> str:
    """Returns the SHA-256 of headline and body, in hexadecimal. Case, spacing and compatibility forms do not count."""
    text = unicodedata.normalize("NFKC", f"{headline or ''} {body or ''}").casefold()
    line = text.replace("\n\n", " ").strip(" ")
    # What is printable has no spaces but plain ones; splitting costs more than all the rest, and is seldom needed.
    if "  " in line or not line.isprintable():
        line = " ".join(text.split())
    return hashlib.sha256(line.encode()).hexdigest()
