"""Reads addresses as people type them: several in one text, without a scheme, with spaces, commas or a password."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote

from .canonical import clean_url, might_be_file, might_be_public, read_origin
from .parsing import parse_url, read_netloc, split_url

_SEPARATOR = re.compile(r"\s+|,\s*")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)
_AUTHORITY = re.compile(r"[^\s/?#,]+")
_EXTENSION = re.compile(r"\.[a-z]{2,5}$", re.I)
_PORT = re.compile(r":[0-9]+$")
_IP = re.compile(r"\[.*\]|[0-9.]+")
_PLAIN_PORT = re.compile(r"https://[^/?#]*:0*80(?:[/?#]|$)")
_LAST_COMMA = re.compile(r"^([^/]+//[^/]+),$")  # behind a host
# Up to the last @, where a colon that begins no port shows that somebody typed a password with a slash in it.
_LOGIN = re.compile(r"^((?:[a-z][a-z0-9+.-]*:)?//)?(?:[^\s/?#]*@|[^\s/?#@:]*:(?![0-9]*(?:[/?#]|$))\S*@)", re.I)


@dataclass(frozen=True, slots=True)
class TypedAddress:
    """An address to begin at. Its login is never shown, kept or written."""

    url: str  # as it is asked for: cleaned, https:// where no scheme was typed
    has_scheme: bool = True
    login: str | None = field(default=None, repr=False)  # the value of an Authorization header

    @property
    def may_be_http(self) -> bool:
        """Says whether http is tried where nobody answers by https: only where no scheme and no password was typed."""
        return not self.has_scheme and self.login is None


def split_typed(text: str) -> list[str]:
    """Splits a text into addresses. White space or a comma ends one only where a scheme or a host comes next."""
    text = text.strip()
    pieces, start = [], 0
    for found in _SEPARATOR.finditer(text):
        if found.start() > start and _begins_address(text[start : found.start()], found[0], text[found.end() :]):
            pieces.append(text[start : found.start()])
            start = found.end()
    return [piece for piece in (*pieces, text[start:]) if piece]


def split_sections(text: str) -> list[str]:
    """Splits a text into addresses and paths of a site, such as "/sport, en/world"."""
    text = text.strip()
    pieces, start = [], 0
    for found in _SEPARATOR.finditer(text):
        before, rest = text[start : found.start()], text[found.end() :]
        if before and (rest.startswith("/") or _begins_address(before, found[0], rest)):
            pieces.append(before)
            start = found.end()
    sections: list[str] = []
    for piece in (*pieces, text[start:]):
        sections += [piece] if is_whole_address(piece) or _might_be_one_path(piece) else re.split(r"[\s,]+", piece)
    return [section for section in sections if section]


def is_whole_address(text: str) -> bool:
    """Says whether a text begins with a scheme or a host, and is no path."""
    return _begins_address("", " ", text)


def read_typed(text: str) -> TypedAddress | None:
    """Reads one typed address; None where it is none. Spaces become %20."""
    has_scheme = _SCHEME.match(text.strip()) is not None
    typed = re.sub(r"\s", "%20", text.strip())
    typed = _LAST_COMMA.sub(r"\1", typed if has_scheme else f"https://{typed.removeprefix('//')}")
    if not has_scheme and _PLAIN_PORT.match(typed):
        typed = typed.replace("https:", "http:", 1)
    url = parse_url(typed)
    if url is None or typed.partition("://")[2].startswith("-"):  # an option that was meant for the command
        return None
    return TypedAddress(clean_url(url), has_scheme, _read_login(typed))


def hide_login(text: str) -> str:
    """Returns the typed text without user name and password, for a message."""
    return " ".join(_LOGIN.sub(lambda found: found[1] or "", word) for word in text.split(" "))


def list_logins(addresses: Iterable[TypedAddress]) -> dict[str, str]:
    """Returns the Authorization header for each origin. A host's https also gets the login typed with its http."""
    logins: dict[str, str] = {}
    for address in addresses:
        if address.login is not None:
            origin = read_origin(address.url)
            logins[origin] = address.login
            if re.fullmatch(r"http://(?:[^:]+|\[.+\])", origin):
                logins.setdefault(origin.replace("http:", "https:", 1), address.login)
    return logins


def _read_login(url: str) -> str | None:
    login, at, _ = split_url(url).netloc.rpartition("@")
    if not at:
        return None
    user, _, password = login.partition(":")
    return "Basic " + b64encode(f"{unquote(user)}:{unquote(password)}".encode("utf-8", "replace")).decode()


def _might_be_one_path(text: str) -> bool:
    """Tells /news/1,harbour-story,70000.html from /sport,world: in the first, only the last piece has a file's
    ending."""
    *others, last = text.split(",")
    return (
        text.startswith("/")
        and not re.search(r"\s", text)
        and _EXTENSION.search(last) is not None
        and not any(map(_EXTENSION.search, others))
    )


def _begins_address(before: str, separator: str, rest: str) -> bool:
    """Says whether a new address begins after a separator."""
    if _SCHEME.match(rest):
        return True
    found = _AUTHORITY.match(rest)
    if found is None:
        return False
    is_glued = separator == ","
    login, at, host = found[0].rpartition("@")
    if at and (is_glued or ":" not in login):
        return False
    netloc = read_netloc(host)
    if netloc is None:
        return False
    name = _PORT.sub("", netloc)
    if name == "localhost" or _IP.fullmatch(name):
        return True
    # story.zip has a top-level domain at its end, too.
    has_path = "/" in _SCHEME.sub("", before)
    return might_be_public(name) and not (is_glued and has_path and might_be_file(f"/{found[0]}"))
