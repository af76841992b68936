"""Links from one page of a listing to the next."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from .words import NEXT_WORDS

_PAGE_IN_PATH = re.compile(
    r"(?:^|[/_-])(?:page|pg|p|seite|pagina|pagine|strona|sayfa|sivu|side|sida|oldal|trang)[/_=-]?(\d{1,5})(?=[/.]|$)",
    re.I,
)
_PAGE_PARAMETERS = frozenset(
    "page p pg paged pagenum page_no pageno seite pagina start offset from skip pageindex currentpage sayfa".split()
)
_NUMBER = re.compile(r"^\d{1,5}$")
_ARROWS = " \u00a0»›→>…."


def is_pagination(href: str, text: str, rel: str, page_url: str) -> bool:
    """True where the link leads to another page of the listing that `page_url` is a page of."""
    if "next" in rel.split():
        return True
    words = text.strip(_ARROWS).lower().replace(" ", "-") or text.strip().lower()
    says_next = words in NEXT_WORDS or words.split("-", 1)[0] in ("next", "older", "suivant", "siguiente", "nächste")
    if not (says_next or _NUMBER.match(text.strip())):
        return False
    target, here = urlsplit(href), urlsplit(page_url)
    if target.netloc != here.netloc:
        return False
    stem, number = _split_page(target.path, target.query)
    here_stem, here_number = _split_page(here.path, here.query)
    return number is not None and stem == here_stem and number != here_number


def _split_page(path: str, query: str) -> tuple[str, str | None]:
    """The listing's own address, and its page's number: `/world/page/3` → (`/world`, "3")."""
    number = None
    rest = []
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name.lower() in _PAGE_PARAMETERS and _NUMBER.match(value):
            number = value
        else:
            rest.append(f"{name}={value}")
    stem = re.sub(r"(?:/index|/default)?\.\w{3,5}$", "", path)
    matches = list(_PAGE_IN_PATH.finditer(stem))
    if matches:
        match = matches[-1]
        number = match.group(1)
        stem = stem[: match.start()] + stem[match.end() :]
    return f"{stem.rstrip('/')}?{'&'.join(sorted(rest))}", number
