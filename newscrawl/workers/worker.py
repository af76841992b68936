"""A process that reads pages for a crawl, one after the other. It has nothing that its death could spoil.

It imports what its orders name, and no adapter of the crawl. It ends with the crawl, however that ends: its line ends
then.
"""

from __future__ import annotations

import pickle
import signal
import socket
import sys
import traceback
from contextlib import suppress

from .messages import READY, Order, Reply, frame, read_message
from .time_limit import ReadingTimeoutError, lengthen_at_first, limit_reading


def main() -> None:
    """Carries out the orders that come over a socket. The command line ends with its number, the seconds of processor
    that an order has, and how many more it has where it does not heed that."""
    descriptor, usual, beside = sys.argv[-3:]
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    with socket.socket(fileno=int(descriptor)) as line, line.makefile("rb") as orders, suppress(OSError):
        line.sendall(frame(READY))
        number = 0
        while (message := read_message(orders)) is not None:
            number += 1
            limit = lengthen_at_first(float(usual), number)
            answered = answer(message, limit, limit + float(beside))
            line.sendall(frame(answered))


def end_after(seconds: float) -> None:
    """Has the system end the process once it has used so many seconds of the processor, whatever it is in; 0: not."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


def answer(message: bytes, limit: float, deadline: float) -> bytes:
    """Carries out one order, given as a message, within `limit` seconds of the processor. Returns the reply's. After
    `deadline` seconds of it the process is no more."""
    try:
        order: Order = pickle.loads(message)  # which imports what it names
        end_after(deadline)
        with limit_reading(limit):
            return Reply("done", order.function(order.argument)).pack()
    except ReadingTimeoutError:
        return Reply("too_slow").pack()
    except Exception:  # whatever is wrong with the page
        return Reply("failed", traceback.format_exc()).pack()
    finally:
        end_after(0)
