"""The model that judges a block."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.model import build_model

NAMES = ("length", "names:body,nav")
TREE = [0, 10.0, -1.0, [1, 0.5, 2.0, -3.0]]  # short: -1; long: -3 when its names say nav, else 2


def test_trees_are_summed_against_the_threshold() -> None:
    data = {"features": ["length", "names:nav"], "threshold": 0.5, "stops": [], "trees": [TREE, 0.25]}
    model = build_model(data, NAMES)
    assert [model.score(row) for row in ([10, 2], [11, 0], [11, 1], [11, 3])] == [-1.25, 1.75, 1.75, -3.25]


def test_clear_sums_stop_early() -> None:
    data = {"features": ["length", "names:nav"], "threshold": 0.0, "stops": [[1, 2.5]], "trees": [TREE, 100.0]}
    model = build_model(data, NAMES)
    assert model.score([11, 2]) == -3.0
    assert model.score([11, 0]) == 102.0


def test_only_numbers_become_code() -> None:
    with pytest.raises(ValueError, match="could not convert"):
        build_model({"features": ["length"], "threshold": 0, "stops": [], "trees": ["__import__('os')"]}, NAMES)
    with pytest.raises(KeyError):
        build_model({"features": ["other"], "threshold": 0, "stops": [], "trees": []}, NAMES)
