"""What a text is known by: the same hash wherever headline and body are the same."""

from __future__ import annotations

import hashlib
import unicodedata


def hash_content(headline: str | None, body: str | None) -> str:
    """SHA-256, in hexadecimal, of headline and body; case, spacing and compatibility forms make no difference."""
    text = unicodedata.normalize("NFKC", f"{headline or ''} {body or ''}").casefold()
    line = text.replace("\n\n", " ").strip(" ")
    # What is printable has no spaces but plain ones; splitting costs more than all the rest, and is seldom needed.
    if "  " in line or not line.isprintable():
        line = " ".join(text.split())
    return hashlib.sha256(line.encode()).hexdigest()
