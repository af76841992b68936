"""Parses addresses, in this one place. What it refuses cannot be asked for; what it returns never raises later."""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit, urlunsplit

import idna

from ..limits import MAX_ADDRESS_CHARACTERS

_SIMPLE = re.compile(r"https?://([a-z0-9.-]+)(?=[/?#]|$)")  # the beginning of most addresses
_URI = re.compile(r"(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-]|%[0-9A-Fa-f]{2})*")
_NO_URI = re.compile(r"[^A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+|%(?![0-9A-Fa-f]{2})")
_BREAKS = re.compile(r"[\t\r\n]")
_AUTHORITY = re.compile(r"(\[[^\[\]]*\]|[^:\[\]]+)(?::([0-9]{0,10}))?")
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_LONGEST_LABEL, _LONGEST_HOST = 63, 253  # characters that DNS has room for
_EDGES = "".join(map(chr, range(0x21)))  # what browsers take off an address: controls and spaces
NOTHING = SplitResult("", "", "", "", "")  # the parts of an address that has none
UNPAIRED = re.compile(r"[\ud800-\udfff]")
# A pair, half of one, or any other escape, so that the text "\\ud800", which is none, is passed over.
_ESCAPE = re.compile(
    r"\\(?:(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.S
)
# A quick look for what might be half a pair: a text may have thousands of escapes and few of these.
_MIGHT_BE_HALF = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F]|\\\\u[dD]"
)
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,20})|([0-9]{1,20}));?")
_LAST = 0x10FFFF


def parse_url(text: str) -> str | None:
    """Returns the web address as it can be asked for; None for an impossible host or port, for an address of no web
    page, and for one that is longer than any server takes.

    Scheme and host are in lower case, the host in ASCII; a user's name and password are left out. Characters that
    RFC 3986 has not for an address become the escapes of their UTF-8.
    """
    text = text.strip(_EDGES)
    if len(text) > MAX_ADDRESS_CHARACTERS:
        return None
    found = _SIMPLE.match(text)
    is_simple = found is not None and read_netloc(found[1]) == found[1]
    if is_simple and (text.isascii() or not UNPAIRED.search(text)) and not _BREAKS.search(text):
        return encode_url(text)
    parts = split_url(text)
    host = read_netloc(parts.netloc) if parts.scheme in ("http", "https") else None
    if host is None or UNPAIRED.search(text):
        return None
    return encode_url(urlunsplit((parts.scheme, host, parts.path, parts.query, parts.fragment)))


def encode_url(url: str) -> str:
    """Returns the address in the characters that RFC 3986 has for one, and brackets; others become escapes."""
    if _URI.fullmatch(url):
        return url
    return _NO_URI.sub(lambda found: quote(found[0], safe="", errors="replace"), url)


def join_url(base: str | None, href: str) -> str | None:
    """Joins an address on a page to that page's address `base`, and parses it with `parse_url`."""
    try:
        return parse_url(urljoin(base or "", href.strip(_EDGES)))
    except ValueError:
        return None


def split_url(url: str) -> SplitResult:
    """Returns the parts of an address; all are empty where it cannot be parsed.

    `port` may raise later and is not for use: see `read_netloc`.
    """
    try:
        return urlsplit(url)
    except ValueError:
        return NOTHING


def might_be_web_url(base: str | None, href: str) -> bool:
    """Says whether a refused address was meant for a page; mailto: and the like are no mistakes."""
    scheme, colon, _ = href.strip(_EDGES).partition(":")
    if colon and re.fullmatch(r"[a-zA-Z][a-zA-Z0-9+.-]*", scheme):
        return scheme.lower() in ("http", "https")
    return split_url(base or "").scheme in ("", "http", "https")


@lru_cache(maxsize=10_000)
def read_netloc(netloc: str) -> str | None:
    """Returns the host and port of an address's authority in normal form; None where no such host can exist.

    An empty port and a dot at the host's end are dropped; a default port stays.
    """
    found = _AUTHORITY.fullmatch(netloc.rpartition("@")[2])
    if found is None or "\\" in netloc:  # a browser reads a backslash as the end of the host
        return None
    host, port = found[1], int(found[2]) if found[2] else None
    if port is not None and not 0 < port < 65_536:
        return None
    name = _read_ipv6(host) if host.startswith("[") else _read_host(host)
    return name if name is None or port is None else f"{name}:{port}"


def _read_ipv6(host: str) -> str | None:
    try:
        IPv6Address(host[1:-1] if host.endswith("]") else "")
    except ValueError:
        return None
    return None if "%" in host else host.lower()


def _read_host(host: str) -> str | None:
    if "%" in host:
        host = unquote(host)
    name = (host if host.isascii() else _encode(host)).lower().removesuffix(".")
    if len(name) > _LONGEST_HOST or not _HOST.fullmatch(name):
        return None
    *_, last = labels = name.split(".")
    if max(map(len, labels)) > _LONGEST_LABEL:
        return None
    if _NUMBER.fullmatch(last):  # then it is an IP address, or nothing
        try:
            IPv4Address(name)
        except ValueError:
            return None
    return name


def _encode(host: str) -> str:
    """Returns the ASCII form of a host; empty where it has none."""
    try:
        return idna.encode(host, uts46=True, transitional=False).decode()
    except (idna.IDNAError, UnicodeError):
        try:
            return host.encode("idna").decode()  # of 2003, which has signs such as ❤
        except UnicodeError:
            return ""


def show_url(url: str) -> str:
    """Returns the address for people to read: the host in its own script, without user name and password."""
    parts = split_url(url)
    host = parts.netloc.rpartition("@")[2]
    if "xn--" not in host and host == parts.netloc:
        return url
    return urlunsplit(parts._replace(netloc=show_host(host)))


def show_host(host: str) -> str:
    """Returns a host, or host and port, in the script that people read."""
    if "xn--" not in host:
        return host
    name, colon, port = host.partition(":")
    return ".".join(map(_decode, name.split("."))) + colon + port


def _decode(label: str) -> str:
    try:
        return idna.decode(label) if label.startswith("xn--") else label
    except (idna.IDNAError, UnicodeError):
        return label


def drop_unpaired(text: str) -> str:
    """Returns the text without unpaired surrogates."""
    return text if text.isascii() else UNPAIRED.sub("", text)


def drop_unpaired_escapes(text: str) -> str:
    """Removes the escapes of JSON or a script that would be read as unpaired surrogates."""
    if "\\ud" not in text and "\\uD" not in text:
        return text
    return _ESCAPE.sub(lambda found: "" if found[2] else found[0], text) if _MIGHT_BE_HALF.search(text) else text


def drop_impossible_references(text: str) -> str:
    """Removes references from markup that name no character: surrogates, and numbers beyond the last character."""
    return _REFERENCE.sub(_judge_reference, text) if "&#" in text else text


def _judge_reference(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    return "" if code > _LAST or 0xD800 <= code <= 0xDFFF else found[0]
