"""What a store promises of hosts that several workers share: one of them asks a host at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol


class ClaimedHost(NamedTuple):
    """A host that is this worker's from now on."""

    name: str
    wait: float  # seconds for which it is to be left alone, since another has asked it just before
    delay: float  # seconds between two requests that it wants, as far as is known


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

    def others_have_work(self) -> bool:
        """Returns whether hosts of the run have pages waiting or out that are not this worker's: there may be more to
        do for it, now or when another worker dies."""

    def note_asked(self, host: str, delay: float) -> None:
        """Notes that the host is asked just now, and is to be left alone for so many seconds, whoever asks next."""

    def tell_claims(self, on_claim: Callable[[ClaimedHost], None]) -> None:
        """Has `on_claim` told of each host that becomes this worker's."""

    def tell_loss(self, on_loss: Callable[[], None]) -> None:
        """Has `on_loss` called where a commit is refused: all that came since the last one is undone, and no page is
        out any more."""


class SoleWorker:
    """The HostLeases of a state that one process uses."""

    are_shared = False

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

    def tell_loss(self, on_loss: Callable[[], None]) -> None:
        """Nothing is lost to others."""
