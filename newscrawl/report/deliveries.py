"""What became of the articles that go to further stores, from Scrapy's statistics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..own_command import name_scrapy

_PREFIX = "newscrawl/deliver/"


@dataclass(frozen=True, slots=True)
class StoreDelivery:
    """A crawl's deliveries to one store, in articles."""

    store: str
    delivered: int
    waiting: int  # at the crawl's end, with those that are set aside
    set_aside: int  # that the store refuses though it takes others
    reason: str | None = None  # why it takes nothing

    def __str__(self) -> str:
        late = self.waiting - self.set_aside
        text = f"to {self.store}"
        if late:
            why = f" ({self.reason})" if self.reason else ""
            text += f", {late} wait for the next crawl{why}"
        if self.set_aside:
            text += f", {self.set_aside} refused: {name_scrapy()} state show"
        return text


def read_deliveries(stats: Mapping[str, Any]) -> list[StoreDelivery]:
    """Returns the deliveries to each store, by its name; none before the crawl's end."""
    names = [key.removeprefix(_PREFIX).rpartition("/") for key in stats if key.startswith(_PREFIX)]
    return [
        StoreDelivery(
            store,
            stats.get(f"{_PREFIX}{store}/delivered", 0),
            stats.get(f"{_PREFIX}{store}/waiting", 0),
            stats.get(f"{_PREFIX}{store}/set_aside", 0),
            stats.get(f"{_PREFIX}{store}/reason"),
        )
        for store in sorted({store for store, _, what in names if what == "waiting"})
    ]
