"""The model that says of a row of features how likely a block is body: trees, read from JSON and run as Python code."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

FeatureRow = Sequence[float]


class Model(NamedTuple):
    """Trees whose leaves' sum is the log-odds, in groups; after each group it may be clear enough to stop."""

    groups: tuple[tuple[Callable[[FeatureRow], float], float], ...]  # the sum of a group's trees, and how far is clear
    threshold: float  # log-odds above it mean yes

    def score(self, row: FeatureRow) -> float:
        """Returns how far a row's log-odds lie above the threshold; a rough value where the distance is large."""
        total = -self.threshold
        for add_up, distance in self.groups:
            total += add_up(row)
            if total > distance or total < -distance:
                break
        return total


@lru_cache(maxsize=4)
def load_model(name: str, names: tuple[str, ...]) -> Model:
    """Loads the model from a JSON file of this package; `names` are the features of a row, in order.

    A feature that is a set of bits has the name "set:bit,bit,..."; the model asks for one of them as "set:bit".
    """
    return build_model(json.loads(files(__package__).joinpath(name).read_text(encoding="utf-8")), names)


def build_model(data: dict[str, Any], names: tuple[str, ...]) -> Model:
    """Builds a model from JSON: each tree is a leaf's number, or [feature, limit, tree if <= limit, tree if not].

    Raises KeyError for a feature that rows do not have, ValueError for a leaf or limit that is no number.
    """
    questions: dict[str, str] = {}
    for place, name in enumerate(names):
        head, _, bits = name.partition(":")
        if bits:
            for shift, bit in enumerate(bits.split(",")):
                questions[f"{head}:{bit}"] = f"not r[{place}] & {1 << shift}"
        else:
            questions[name] = f"r[{place}] <= "
    features = [questions[name] for name in data["features"]]

    def write(tree: Any) -> str:
        if not isinstance(tree, list):
            return repr(float(tree))
        question = features[tree[0]]
        if question.endswith("= "):
            question += repr(float(tree[1]))
        return f"({write(tree[2])} if {question} else {write(tree[3])})"

    groups = []
    start = 0
    for end, distance in [*data["stops"], [len(data["trees"]), 0.0]]:
        # As one expression Python runs the trees five times faster than by walking them. Only numbers get into it.
        code = "lambda r: " + ("+".join(write(tree) for tree in data["trees"][start:end]) or "0.0")
        groups.append((eval(code, {"__builtins__": {}}), float(distance)))
        start = end
    return Model(tuple(groups), float(data["threshold"]))
