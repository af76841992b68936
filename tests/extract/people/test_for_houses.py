"""The house for which those named before it wrote."""

from __future__ import annotations

import pytest

from newscrawl.extract.people.for_houses import cut_for_house


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Roe, special to the Harbour Post", "Jane Roe"),
        ("Jane Roe and John Doe, for The Lantern", "Jane Roe and John Doe"),
        ("Степан Лугин, специально для «Маяка на мысу»", "Степан Лугин"),
        ("Jeanne Roc, pour « Le Phare »", "Jeanne Roc"),
        ("נועה ברקת, עבור המגדלור", "נועה ברקת"),
        ("हरीश चौहान, Lantern के लिए", "हरीश चौहान"),
        ("Selin Bozdağ, Fener için", "Selin Bozdağ"),
    ],
)
def test_a_house_behind_names(line: str, names: str) -> None:
    assert cut_for_house(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Jane Roe, for years the mayor of Port Selwyn",
        "Jane Roe, John Doe",
        "For the Lantern, Jane Roe",
        "Jane Roe, for Harbour Day. She stayed",
        "Jane Roe, for 12 May",
        "Forde, Jane",
    ],
)
def test_what_is_no_house(line: str) -> None:
    assert cut_for_house(line) == line
