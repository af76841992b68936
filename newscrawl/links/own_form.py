"""Tells what form an address has, so that the addresses of one site's articles are alike."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote

from ..urls.parsing import split_url

_LEAST_WORDS = 4  # of a segment that is a headline
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")


def read_form(url: str) -> str | None:
    """Returns the form of an address: of each part of the path whether it is a name, a number or a headline.

    The names of parameters belong to it. None where nothing in it tells an article: a name is what sections have, too.
    """
    parts = split_url(url)
    segments = [segment for segment in unquote(parts.path).lower().split("/") if segment]
    forms = [_read_segment(segment) for segment in segments]
    pairs = parse_qsl(parts.query)
    numbers = sorted(name for name, value in pairs if _DIGITS.search(value))
    if not any(form != "name" for form in forms) and not numbers:
        return None
    return "/".join([parts.netloc.removeprefix("www."), *forms]) + "?" + "&".join(sorted(name for name, _ in pairs))


def _read_segment(segment: str) -> str:
    name, dot, extension = segment.rpartition(".")
    if not dot or not extension.isalnum() or len(extension) > 5 or not extension.isascii() or extension.isdigit():
        name, dot, extension = segment, "", ""
    if len(_WORD.findall(name)) >= _LEAST_WORDS:
        return f"headline{dot}{extension}"
    if _DIGITS.search(name):
        return _DIGITS.sub("0", name) if not _WORD.search(name) else f"numbered{dot}{extension}"
    return "name"
