"""Hosts that answer 403 to everything."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

IN_A_ROW = 20  # answers after which a host counts as one that refuses everything
FEW = 3  # the same, of a host that did so in the last crawl


@dataclass(slots=True)
class _Row:
    refused: list[str] = field(default_factory=list)  # addresses that got 403, since another answer came
    good: str | None = None  # an address that came last
    is_tested: bool = False  # it is asked for again, since all others got 403


class HostBlocks:
    """Watches for hosts that answer 403 to everything.

    A row of such answers may come from one section that is not for everybody. Where the host gave a page before, that
    page is asked for once more, and settles it.
    """

    def __init__(self) -> None:
        self.were_blocked: set[str] = set()  # hosts that refused everything in the last crawl
        self._rows: dict[str, _Row] = {}

    def note(self, name: str, url: str, status: int) -> Literal["blocked", "test", "open", None]:
        """Notes an answer to the address of a page.

        "blocked": the host refuses everything; "test": `find_good` is to be asked for; "open": a host that refused
        everything does so no more.
        """
        row = self._rows.setdefault(name, _Row())
        if status != 403:
            row.refused.clear()
            row.is_tested = False
            if status == 200:
                row.good = url
            if name in self.were_blocked:
                self.were_blocked.discard(name)
                return "open"
            return None
        if url != row.good:
            row.refused.append(url)
        if len(row.refused) < (FEW if name in self.were_blocked else IN_A_ROW):
            return None
        is_settled = row.is_tested and (url == row.good or len(row.refused) >= 2 * IN_A_ROW)
        if row.good is None or is_settled:
            self.were_blocked.add(name)
            return "blocked"
        if row.is_tested:
            return None
        row.is_tested = True
        return "test"

    def find_good(self, name: str) -> str:
        """Returns the address of the page that the host gave last."""
        return self._rows[name].good or ""

    def take_refused(self, name: str) -> list[str]:
        """Returns the addresses that the host refused in a row, and begins a new row."""
        return self._rows.pop(name, _Row()).refused
