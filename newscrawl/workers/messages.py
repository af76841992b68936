"""What a crawl and its workers say to each other: orders one way, answers the other, each with its length before it."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Callable
from typing import Any, BinaryIO, Literal, NamedTuple

LENGTH = struct.Struct(">Q")
READY = b""  # a worker's first message


class Order(NamedTuple):
    """What a worker is to do: to call a function, which is sent by its name, with one argument."""

    function: Callable[[Any], object]
    argument: object

    def pack(self) -> bytes:
        """Returns the order as a message. Raises what pickling raises."""
        return pickle.dumps(self, pickle.HIGHEST_PROTOCOL)


class Reply(NamedTuple):
    """What came of an order."""

    outcome: Literal["done", "too_slow", "failed"]
    value: Any = None  # what the function has returned; where it has failed, the error with its traceback, as text

    def pack(self) -> bytes:
        """Returns the answer as a message. Raises what pickling raises."""
        return pickle.dumps(self, pickle.HIGHEST_PROTOCOL)


def frame(message: bytes) -> bytes:
    """Returns a message as it goes over the line."""
    return LENGTH.pack(len(message)) + message


def read_message(line: BinaryIO) -> bytes | None:
    """Returns the next message, and waits for it; None where the line has ended."""
    head = line.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    message = line.read(length)
    return message if len(message) == length else None
