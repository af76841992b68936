"""When each host was sent its last request: at that moment, and not when the request was handed over."""

from __future__ import annotations

from typing import NamedTuple

from scrapy.http import Request

_MOST = 10_000  # hosts
_SOON = 0.001  # seconds that a timer may be early


class _Sent(NamedTuple):
    request: Request
    at: float


class SendingTimes:
    """Keeps requests to one host apart. To connect takes time, and a process may be stopped, or be busy, between two
    steps on the way: two requests that were handed over with a delay between them might be sent at once.

    Times are seconds of any one clock.
    """

    def __init__(self) -> None:
        self._last: dict[str, _Sent] = {}  # by host, where it wants a delay

    def find_wait(self, host: str, request: Request, delay: float, now: float) -> float:
        """Returns the seconds that the request has to wait, since another one was sent less than `delay` seconds ago.
        With 0, it counts as sent now; where it asks once more, after a handshake, from then on."""
        last = self._last.pop(host, None)
        if last is not None and last.request is not request and last.at + delay - now > _SOON:
            self._last[host] = last
            return last.at + delay - now
        if delay > 0:
            if len(self._last) >= _MOST:
                del self._last[next(iter(self._last))]
            self._last[host] = _Sent(request, now)
        return 0.0
