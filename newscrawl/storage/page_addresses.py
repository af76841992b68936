"""How addresses stand in PostgreSQL's table of pages: without what the key, or the page's own address, says anyway.
How pages are found stands there where it is not as with most.
"""

from __future__ import annotations

import re

from ..items import Link

# What stands before the key in most addresses, and what stands for it in the table. No address is as short.
_MARKS = {"https://": None, "https://www.": "w", "http://": "h", "http://www.": "hw"}
_ORIGIN = "^[a-z]+://[^/?#]*"
_WHOLE = "".join(f"WHEN url = '{mark}' THEN '{start}' || key " for start, mark in _MARKS.items() if mark is not None)
_SHORT = "".join(f"WHEN url = '{start}' || key THEN nullif('{mark or ''}', '') " for start, mark in _MARKS.items())
# The columns as they were told; the second one in SQLite, which keeps the whole address.
URL = f"CASE WHEN url IS NULL THEN 'https://' || key {_WHOLE}ELSE url END"
SHORT_URL = f"CASE {_SHORT}ELSE url END"
FOUND_ON = f"CASE WHEN left(found_on, 1) = '/' THEN substring({URL} FROM '{_ORIGIN}') || found_on ELSE found_on END"

_USUAL = {"kind": "section", "might_be": "article"}
KIND, MIGHT_BE = (f"coalesce({name}, '{usual}')" for name, usual in _USUAL.items())
SHORT_KIND, SHORT_MIGHT_BE = (f"nullif({name}, '{usual}')" for name, usual in _USUAL.items())


def shorten_told(link: Link) -> tuple[str | None, str | None]:
    """Returns how a page was found, and what it might be, as the table keeps them."""
    return (
        None if link.kind == _USUAL["kind"] else link.kind,
        None if link.might_be == _USUAL["might_be"] else link.might_be,
    )


def shorten_url(url: str, key: str) -> str | None:
    """Returns a page's address as the table keeps it."""
    if url.endswith(key):
        return _MARKS.get(url.removesuffix(key), url)
    return url


def shorten_found_on(found_on: str | None, url: str) -> str | None:
    """Returns the address of a page that has led to the one at `url`: its path alone, where both are of one site."""
    origin = re.match(_ORIGIN, url)
    if found_on is not None and origin is not None and found_on.startswith(f"{origin[0]}/"):
        return found_on[len(origin[0]) :]
    return found_on
