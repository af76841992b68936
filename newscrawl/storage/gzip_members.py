"""Gzip files of many members, each of which is whole lines: what is read is never half of one."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO

MAGIC = b"\x1f\x8b\x08"
_CHUNK = 16_384  # bytes of the file; unpacked, a thousand times as many at most
_WITH_HEADER = 31  # zlib's name for gzip


def pack(content: bytes) -> bytes:
    """One member."""
    packer = zlib.compressobj(wbits=_WITH_HEADER)
    return packer.compress(content) + packer.flush()


def find_end(file: BinaryIO, start: int) -> tuple[int, bool]:
    """Where the last whole member ends, and whether what follows is damaged, and not only cut short.

    `start`: where a member begins.
    """
    end = start
    try:
        for _, ended_at in _unpack(file, start):
            end = ended_at or end
    except zlib.error:
        return end, True
    return end, False


def read_lines(file: BinaryIO, start: int, end: int | None = None) -> Iterator[bytes]:
    """The lines of the members from `start` up to `end`, or of the whole members there are. Raises zlib.error."""
    part = b""
    if start == end:
        return
    for content, ended_at in _unpack(file, start):
        *lines, part = (part + content).split(b"\n")
        yield from (line + b"\n" for line in lines)
        if ended_at is not None and ended_at == end:
            break
    if part:
        yield part


def _unpack(file: BinaryIO, start: int) -> Iterator[tuple[bytes, int | None]]:
    """Part after part, and where its member ends in the file, where it does. What is cut short ends it."""
    file.seek(start)
    waiting = file.read(_CHUNK)
    while waiting:
        unpacker = zlib.decompressobj(_WITH_HEADER)
        while not unpacker.eof:
            if not waiting:
                return
            content = unpacker.decompress(waiting)
            waiting = unpacker.unused_data if unpacker.eof else file.read(_CHUNK)
            yield content, file.tell() - len(waiting) if unpacker.eof else None
        waiting = waiting or file.read(_CHUNK)
