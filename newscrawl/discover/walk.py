"""The walk over a site: which of a page's links are followed, each kind within a budget of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..items import Link
from .links import FoundLink


@dataclass(frozen=True, slots=True)
class Budgets:
    """How many steps of each kind may lie between the start and a page; None: any number."""

    sections: int | None = 2
    pagination: int | None = 100
    related: int | None = 2
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """How a page was reached: the steps of each kind since the start."""

    sections: int = 0
    pagination: int = 0
    related: int = 0

    @property
    def total(self) -> int:
        return self.sections + self.pagination + self.related


@dataclass(frozen=True, slots=True)
class Step:
    """A link to follow, and how far from the start it leads."""

    link: Link
    steps: Steps

    @property
    def priority(self) -> int:
        """Nearer pages first; at one distance listings before articles, since they know the times of many."""
        is_listing = self.link.might_be in ("section", "pagination")
        return (5 if is_listing else 0) - 10 * self.steps.total


class Walk:
    """Chooses links. Neither a queue nor a memory: what it yields goes to the frontier, which knows what is new."""

    def __init__(self, budgets: Budgets) -> None:
        self.budgets = budgets
        self.outcomes: Counter[str] = Counter()  # why links were not followed

    def start(self, url: str) -> Step:
        return Step(Link(url=url, kind="start", might_be="section"), Steps())

    def choose(self, found: list[FoundLink], steps: Steps, *, from_article: bool) -> Iterator[Step]:
        """The links of one page that are to be followed. Each link's `kind` says already how it was found."""
        for entry in found:
            link = entry.link
            further = self._count_steps(entry, steps, from_article)
            if isinstance(further, str):
                self.outcomes[further] += 1
            elif not self._is_within(further):
                self.outcomes[f"over_budget/{link.might_be}"] += 1
            else:
                yield Step(link, further)

    def _count_steps(self, entry: FoundLink, steps: Steps, from_article: bool) -> Steps | str:
        """The steps to the link's page, or the reason why it is not followed."""
        target = entry.link.might_be
        if target == "skip":
            return "skipped/no_news"
        if target == "section":
            return replace(steps, sections=steps.sections + 1)
        if from_article:
            if target == "pagination" or (target == "unsure" and not entry.might_be_related):
                return f"skipped/{target}_on_article"
            return replace(steps, related=steps.related + 1)
        if target == "pagination":
            return replace(steps, pagination=steps.pagination + 1)
        if target == "unsure":
            return replace(steps, sections=steps.sections + 1)
        return steps

    def _is_within(self, steps: Steps) -> bool:
        budgets = self.budgets
        return all(
            limit is None or count <= limit
            for count, limit in (
                (steps.sections, budgets.sections),
                (steps.pagination, budgets.pagination),
                (steps.related, budgets.related),
                (steps.total, budgets.total),
            )
        )
