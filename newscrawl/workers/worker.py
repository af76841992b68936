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

from .messages import READY, Reply, Order, frame, read_message
from .time_limit import ReadingTimeoutError, limit_reading


def main() -> None:
    """Carries out the orders that come over a socket. The command line tells its number, and the seconds of `answer`
    and of `end_after`."""
    descriptor, limit, deadline = sys.argv[-3:]
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    with socket.socket(fileno=int(descriptor)) as line, line.makefile("rb") as orders, suppress(OSError):
        line.sendall(frame(READY))
        while (message := read_message(orders)) is not None:
            end_after(float(deadline))
            answered = answer(message, float(limit))
            end_after(0)
            line.sendall(frame(answered))


def end_after(seconds: float) -> None:
    """Has the system end the process once it has used so many seconds of the processor, whatever it is in; 0: not."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


def answer(message: bytes, limit: float) -> bytes:
    """Carries out one order, given as a message, within `limit` seconds of the processor. Returns the answer's."""
    try:
        with limit_reading(limit):
            order: Order = pickle.loads(message)
            return Reply("done", order.function(order.argument)).pack()
    except ReadingTimeoutError:
        return Reply("too_slow").pack()
    except Exception:  # whatever is wrong with the page
        return Reply("failed", traceback.format_exc()).pack()
