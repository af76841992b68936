"""What a store promises of hosts that several workers share: one of them asks a host at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple, Protocol


class ClaimedHost(NamedTuple):
    """A host that is this worker's from now on."""

    name: str
    wait: float  # seconds for which it is to be left alone, since another has asked it just before
    delay: float  # seconds between two requests that it wants, as far as is known


def read_lease_clock() -> float:
    """Returns the seconds of a clock that nobody sets, and that goes on while the machine is suspended."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)  # Linux alone has it; elsewhere time.monotonic goes on as well
    return time.clock_gettime(boot) if boot is not None else time.monotonic()


class HostLeases(Protocol):
    """Which hosts are this worker's."""

    @property
    def are_shared(self) -> bool:
        """True where other workers may use the same state at the same time."""

    def holds(self, host: str) -> bool:
        """Returns whether no other worker can be asking the host now, by what is known here."""

    def owns(self, host: str) -> bool:
        """Returns whether no other worker can come to ask the host before this one gives it back."""

    def join(self, run: int) -> None:
        """Has the next run be that one, which other workers have begun. Where it is over by then, this worker finds
        nothing in it."""

    def invite(self, orders: str | None) -> None:
        """Tells other workers how they are to take part in the run; None: nobody else is to."""

    @property
    def are_settled(self) -> bool:
        """False while hosts were claimed that another worker might get yet, until a commit."""

    def others_have_work(self) -> bool:
        """Returns whether hosts of the run have pages waiting or out that are not this worker's: there may be more to
        do for it, now or when another worker dies."""

    def note_asked(self, host: str, delay: float) -> None:
        """Notes that the host is asked just now, and is to be left alone for so many seconds, whoever asks next."""

    def tell_claims(self, on_claim: Callable[[ClaimedHost], None]) -> None:
        """Has `on_claim` told of each host that becomes this worker's."""

    def tell_loss(self, on_loss: Callable[[bool], None]) -> None:
        """Has `on_loss` called where all that came since the last commit is undone, and no page is out any more. It is
        told whether the hosts are others' by now, or still this worker's."""


class Reach(Protocol):
    """Whether what keeps a state answers. While it does not, whatever asks it raises StateAwayError."""

    @property
    def is_away(self) -> bool:
        """True while it does not answer, and may yet."""

    def wait_no_more(self) -> None:
        """Has nobody wait within a call from now on: what would wait raises StateAwayError."""

    def try_again(self) -> None:
        """Looks whether it answers again, and returns at once. What was broken off is undone as `tell_loss` says."""

    def give_up(self) -> None:
        """Waits for it no longer: the state cannot be used from now on."""


class AlwaysThere:
    """The Reach of a state in a file."""

    is_away = False

    def wait_no_more(self) -> None:
        """Nobody ever waits."""

    def try_again(self) -> None:
        """It is there."""

    def give_up(self) -> None:
        """It is there."""


class SoleWorker:
    """The HostLeases of a state that one process uses."""

    are_shared = False
    are_settled = True

    def holds(self, host: str) -> bool:
        return True

    def owns(self, host: str) -> bool:
        return True

    def join(self, run: int) -> None:
        """Nobody else has begun one."""

    def invite(self, orders: str | None) -> None:
        """Nobody else is there."""

    def others_have_work(self) -> bool:
        return False

    def note_asked(self, host: str, delay: float) -> None:
        """Nobody else asks."""

    def tell_claims(self, on_claim: Callable[[ClaimedHost], None]) -> None:
        """Every host is this worker's all the time."""

    def tell_loss(self, on_loss: Callable[[bool], None]) -> None:
        """Nothing is lost to others."""
