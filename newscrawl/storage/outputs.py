"""What a state keeps of the files that articles were written to."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass

_TAIL = 4_096  # bytes before the end by which a file is known again


@dataclass(frozen=True, slots=True)
class OutputRecord:
    """An output as it was at the last commit."""

    path: str
    size: int  # bytes; a line, or a member of a .gz, ends there
    tail: bytes | None = None  # `measure_tail` at that size; None in states of older versions
    is_complete: bool = False  # the crawl that wrote it has ended in order: nothing came after that commit


def measure_tail(file: int, size: int) -> bytes:
    """A digest of the last bytes before `size`: a file that has others there is another one."""
    length = min(size, _TAIL)
    return hashlib.blake2b(os.pread(file, length, size - length), digest_size=8).digest()
