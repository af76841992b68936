"""When a host may be asked for its next page, where its robots.txt wants a delay between two."""

from __future__ import annotations

from dataclasses import dataclass

_LATE = 0.2  # seconds


@dataclass(slots=True)
class _Delay:
    seconds: float
    next_at: float


class HostDelays:
    """The one book of the delays that hosts want, besides what the downloader keeps. Times are of any one clock.

    A page waits where it is when its turn has not come: in the frontier; in the scheduler, where it is asked for again
    in the browser (`reserve`); in the browser, where it waited so long for its place that another's turn came (`hold`).
    """

    def __init__(self) -> None:
        self._delays: dict[str, _Delay] = {}  # of the hosts that want one

    def set(self, name: str, seconds: float, now: float) -> None:
        """The page that waited for the host's robots.txt goes now."""
        if seconds > 0:
            known = self._delays.get(name)
            self._delays[name] = _Delay(seconds, max(known.next_at if known else 0.0, now + seconds))
        else:
            self._delays.pop(name, None)

    def may_ask(self, name: str, now: float) -> bool:
        delay = self._delays.get(name)
        return delay is None or now >= delay.next_at

    def note_asked(self, name: str, now: float) -> None:
        """The host is asked for a page just now."""
        delay = self._delays.get(name)
        if delay is not None:
            delay.next_at = now + delay.seconds

    def reserve(self, name: str, now: float) -> float:
        """When a page that is out may be asked for in another way: its host's delay lies before that, too."""
        delay = self._delays.get(name)
        if delay is None:
            return now
        at = max(now, delay.next_at)
        delay.next_at = at + delay.seconds
        return at

    def is_late(self, name: str, allowed_at: float, now: float) -> bool:
        """Whether a page whose turn was at `allowed_at` has let another's come."""
        delay = self._delays.get(name)
        return delay is not None and now - allowed_at > min(_LATE, delay.seconds / 2)

    def hold(self, name: str, until: float) -> None:
        """Leave the host alone: it is about to be asked for a page, it is not known when."""
        delay = self._delays.get(name)
        if delay is not None:
            delay.next_at = until
