from __future__ import annotations

import json
from typing import Any

import pytest

from newscrawl.items import PROVENANCE, Article
from newscrawl.tools.export.record_shapes import MisfitError, Shape, fit_record, read_shapes

from .made_articles import FULL, make_article


def list_keys(value: Any, shape: Shape, path: str) -> set[str]:
    """The paths of keys that a value has and its shape does not, or the other way round."""
    if shape.item is not None:
        return {odd for part in value for odd in list_keys(part, shape.item, path)}
    if shape.kind != "object" or value is None:
        return set()
    odd = {f"{path}.{name}" for name in value.keys() ^ shape.keys.keys()}
    common = value.keys() & shape.keys.keys()
    return odd | {odd for name in common for odd in list_keys(value[name], shape.keys[name], f"{path}.{name}")}


@pytest.mark.parametrize("article", [FULL, make_article(1), Article(url="https://e.com/", headline="H", body="B")])
def test_a_record_has_the_keys_of_its_shape_at_every_depth_and_fits(article: Article) -> None:
    record = article.to_dict()
    shape = Shape("object", keys=read_shapes())
    assert list_keys(record, shape, "") == set()
    assert list(record["provenance"]) == list(shape.keys["provenance"].keys) == list(PROVENANCE)
    assert fit_record(record, read_shapes()) == record
    assert json.loads(json.dumps(record)) == record


def test_an_older_line_gets_todays_form() -> None:
    older = {"url": "https://e.com/", "headline": "H", "body": "B", "provenance": {"headline": "h1"}, "gone": 7}
    fitted = fit_record(older, read_shapes())
    assert list(fitted) == list(read_shapes())
    assert fitted["provenance"]["headline"] == "h1"
    assert fitted["provenance"]["dates_disagree"] == []
    assert fitted["authors"] == fitted["embeds"] == []
    assert set(fitted["usage"].values()) == {None}
    assert fitted["image"] is None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"keywords": "storm"}, "its keywords is no list"),
        ({"keywords": ["storm", 7]}, "its keywords is no text"),
        ({"section": 7}, "its section is no text"),
        ({"rendered": "no"}, "its rendered is no true or false"),
        ({"version": True}, "its version is no whole number"),
        ({"version": 2**63}, "its version is no whole number"),
        ({"version": 1.5}, "its version is no whole number"),
        ({"similarity": float("nan")}, "its similarity is no number"),
        ({"image": "a.jpg"}, "its image is no object"),
        ({"extra": {"a": float("nan")}}, "its extra is no object of values that JSON has"),
        ({"embeds": [{"url": 7}]}, "its embeds.url is no text"),
        ({"usage": {"train_ai": {"value": "no"}}}, "its usage.train_ai.value is no true or false"),
    ],
)
def test_a_value_of_another_type_is_named(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(MisfitError) as error:
        fit_record({**FULL.to_dict(), **changes}, read_shapes())
    assert str(error.value) == said


@pytest.mark.parametrize(
    "changes", [{"similarity": 1}, {"version": 2**63 - 1}, {"image": None}, {"extra": {"a": [1, {}]}}]
)
def test_what_looks_odd_and_is_not_fits(changes: dict[str, Any]) -> None:
    fit_record({**FULL.to_dict(), **changes}, read_shapes())
