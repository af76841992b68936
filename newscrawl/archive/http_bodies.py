"""Turns the body of an answer as an archive has it into the bytes of the page, as a crawl does with what comes over
the wire."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import brotli

from ..limits import MAX_RECORD_BYTES

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_PIECE = 64 * 1024  # bytes that are unpacked at a time
_MOST_CODINGS = 4  # gzip in gzip …
_MOST_SIZE_LINE = 1_000  # bytes before a chunk


class PageBody(NamedTuple):
    """The bytes of a page. `is_cut`: its end is missing."""

    content: bytes
    is_cut: bool = False


class _TooLargeError(Exception):
    pass


def decode_body(body: bytes, headers: Iterable[tuple[str, str]]) -> PageBody | None:
    """Returns the body without its transfer and content codings; None where it would be larger than MAX_RECORD_BYTES.

    Many archives keep the headers and not the codings: a body that does not begin as its headers say is taken as it
    is.
    """
    told = [(name.lower(), value.lower()) for name, value in headers]
    is_cut = False
    if any(name == "transfer-encoding" and "chunked" in value for name, value in told):
        body, is_cut = _join_chunks(body)
    codings = [coding.strip() for name, value in told if name == "content-encoding" for coding in value.split(",")]
    for coding in reversed(codings[:_MOST_CODINGS]):
        unpack = _UNPACKERS.get(coding)
        if unpack is None or not body:
            continue
        try:
            unpacked = _unpack(body, unpack)
        except _TooLargeError:
            return None
        if unpacked is None:
            continue
        body, is_cut = unpacked.content, is_cut or unpacked.is_cut
    return PageBody(body, is_cut)


def _join_chunks(body: bytes) -> tuple[bytes, bool]:
    pieces: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at, at + _MOST_SIZE_LINE)
        try:
            size = int(body[at:end].split(b";")[0].strip() or b"x", 16) if end >= 0 else -1
        except ValueError:
            size = -1
        if size < 0:
            return (b"".join(pieces), True) if pieces else (body, False)
        if size == 0:
            return b"".join(pieces), False
        pieces.append(body[end + 2 : end + 2 + size])
        at = end + 2 + size + 2


def _unpack(body: bytes, unpack: Callable[[bytes], Iterator[bytes]]) -> PageBody | None:
    """Returns what is unpacked up to where the body is damaged; None where it does not even begin so."""
    pieces: list[bytes] = []
    size = 0
    try:
        for piece in unpack(body):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_RECORD_BYTES:
                raise _TooLargeError
    except (zlib.error, zstd.ZstdError, brotli.error, EOFError):
        return PageBody(b"".join(pieces), is_cut=True) if size else None
    return PageBody(b"".join(pieces))


def _gunzip(body: bytes) -> Iterator[bytes]:
    while body.strip(b"\0"):  # some writers fill up the last block
        unpacker = zlib.decompressobj(wbits=31)
        yield from _inflate(body, unpacker)
        body = unpacker.unused_data


def _deflate(body: bytes) -> Iterator[bytes]:
    try:
        zlib.decompressobj().decompress(body, 1)
    except zlib.error:
        yield from _inflate(body, zlib.decompressobj(wbits=-15))  # as some servers have it
    else:
        yield from _inflate(body, zlib.decompressobj())


def _inflate(body: bytes, unpacker: zlib._Decompress) -> Iterator[bytes]:
    while body and not unpacker.eof:
        yield unpacker.decompress(body, _PIECE)
        body = unpacker.unconsumed_tail
    if not unpacker.eof:
        raise EOFError


def _unbrotli(body: bytes) -> Iterator[bytes]:
    unpacker = brotli.Decompressor()
    for start in range(0, len(body), _PIECE):
        yield unpacker.process(body[start : start + _PIECE], output_buffer_limit=MAX_RECORD_BYTES + 1)
        if not unpacker.can_accept_more_data():
            raise _TooLargeError
    if not unpacker.is_finished():
        raise EOFError


def _unzstd(body: bytes) -> Iterator[bytes]:
    while body:
        unpacker = zstd.ZstdDecompressor()
        yield unpacker.decompress(body, _PIECE)
        while not unpacker.eof:
            if unpacker.needs_input:
                raise EOFError
            yield unpacker.decompress(b"", _PIECE)
        body = unpacker.unused_data


_UNPACKERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "gzip": _gunzip,
    "x-gzip": _gunzip,
    "deflate": _deflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}
