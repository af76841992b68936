"""A small model of decision trees, kept as a JSON file, run in plain Python."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple


class Split(NamedTuple):
    """A question to a row: the left branch where `row[place] <= limit`, else the right one.

    A negative place asks for a bit: left where `row[~place] & limit` is zero.
    """

    place: int
    limit: float
    left: Split | float
    right: Split | float


class Stop(NamedTuple):
    """After so many trees, a sum further from zero than this hardly ever changes sides again."""

    trees: int
    distance: float


class Model(NamedTuple):
    """Trees whose leaves' sum is the log-odds, in groups after each of which it may be clear enough to stop."""

    groups: tuple[tuple[tuple[Split | float, ...], float], ...]  # the trees of a group, and its stop's distance
    threshold: float  # log-odds above it mean yes

    def score(self, row: Sequence[float]) -> float:
        """The log-odds of a row, rough where they are far from the threshold."""
        total = -self.threshold
        for trees, distance in self.groups:
            for tree in trees:
                node = tree
                while node.__class__ is Split:
                    place, limit, left, right = node  # type: ignore[misc]
                    if place >= 0:
                        node = left if row[place] <= limit else right
                    else:
                        node = right if int(row[~place]) & limit else left  # type: ignore[operator]
                total += node  # type: ignore[operator]
            if total > distance or total < -distance:
                break
        return total


@lru_cache(maxsize=4)
def load_model(name: str, names: tuple[str, ...]) -> Model:
    """The model in a JSON file of this package; `names` are a row's features, sets of bits among them.

    The file asks for a bit as "set:bit", and the set's entry in `names` is "set:bit,bit,...".
    """
    data = json.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
    return build_model(data, names)


def build_model(data: dict[str, Any], names: tuple[str, ...]) -> Model:
    places: dict[str, tuple[int, int]] = {}
    for place, name in enumerate(names):
        head, _, bits = name.partition(":")
        if bits:
            for shift, bit in enumerate(bits.split(",")):
                places[f"{head}:{bit}"] = (~place, 1 << shift)
        else:
            places[name] = (place, 0)
    features = [places[name] for name in data["features"]]

    def build(node: Any) -> Split | float:
        if not isinstance(node, list):
            return float(node)
        place, mask = features[node[0]]
        return Split(place, mask or node[1], build(node[2]), build(node[3]))

    trees = [build(tree) for tree in data["trees"]]
    groups = []
    start = 0
    for end, distance in [*data["stops"], [len(trees), 0.0]]:
        groups.append((tuple(trees[start:end]), float(distance)))
        start = end
    return Model(tuple(groups), float(data["threshold"]))
