"""Turns files as sites serve them, compressed or not, in any encoding, into text, piece by piece, within the limits."""

from __future__ import annotations

import codecs
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..limits import MAX_SITEMAP_BYTES
from ..page.decoding import is_charset

UnpackingLimit = Literal["bytes", "entries", "damaged", "layers"]

_PIECE = 64 * 1024  # bytes that are unpacked at a time
_MAX_LAYERS = 3  # gzip in gzip in gzip
_GZIP = b"\x1f\x8b"
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.:-]{1,40})")


@dataclass(slots=True)
class Unpacking:
    """Unpacks and decodes one file."""

    cut: UnpackingLimit | None = None  # why its end was not read

    def read_text(self, body: bytes) -> Iterator[str]:
        """Returns the text in pieces. Unpacks gzip in gzip, but no more of it than the limits allow."""
        return _decode(_unpack(body, self))


def _unpack(body: bytes, unpacking: Unpacking) -> Iterator[bytes]:
    pieces: Iterator[bytes] = (body[start : start + _PIECE] for start in range(0, len(body), _PIECE))
    layers = 0
    while True:
        first = next(pieces, b"")
        pieces = _chain(first, pieces)
        if not first.startswith(_GZIP):
            break
        if layers == _MAX_LAYERS:
            unpacking.cut = "layers"
            return
        layers += 1
        pieces = _gunzip(pieces, unpacking)
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_SITEMAP_BYTES:
            unpacking.cut = "bytes"
            return
        yield piece


def _chain(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _gunzip(pieces: Iterator[bytes], unpacking: Unpacking) -> Iterator[bytes]:
    """Yields the content of a gzip stream, member by member, up to where it is damaged."""
    size = 0
    unpacker = zlib.decompressobj(wbits=31)
    for packed in pieces:
        while packed:
            try:
                piece = unpacker.decompress(packed, _PIECE)
            except zlib.error:
                unpacking.cut = "damaged"
                return
            size += len(piece)
            if piece:
                yield piece
            if size > MAX_SITEMAP_BYTES:
                unpacking.cut = "bytes"
                return
            packed = unpacker.unconsumed_tail
            if unpacker.eof:
                packed = unpacker.unused_data
                if not packed.startswith(_GZIP):  # padding
                    return
                unpacker = zlib.decompressobj(wbits=31)
    if not unpacker.eof:
        unpacking.cut = "damaged"


def _decode(pieces: Iterator[bytes]) -> Iterator[str]:
    first = next(pieces, b"")
    encoding = "utf-8"
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if first.startswith(mark):
            encoding = name
            break
    else:
        declared = _DECLARED.search(first[:1_000])
        if declared:
            name = declared[1].decode()
            # The declaration could be read byte by byte: it is no UTF-16.
            encoding = name if is_charset(name) and not name.lower().startswith("utf-16") else "utf-8"
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    yield decoder.decode(first).lstrip("\ufeff")
    for piece in pieces:
        yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)
