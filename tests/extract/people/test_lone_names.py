"""Names that nothing says are a writer's."""

from __future__ import annotations

import pytest

from newscrawl.extract.people.lone_names import has_given_name, might_be_alone, names_place


@pytest.mark.parametrize(
    "name",
    [
        "Jane Roe",
        "Ludwig van Thal",
        "Jean-Luc Moreau",
        "Анна Вересова",
        "رامي عيسى",
        "נועה ברקת",
        "周启明",
        "佐藤健太",
        "박지우",
    ],
)
def test_a_plain_name(name: str) -> None:
    assert might_be_alone(name)


@pytest.mark.parametrize(
    "name",
    [
        "Jane",
        "Маргарита Т",
        "The Next Steps",
        "قارئ صامت",
        "דואר אלקטרוני",
        "文化",
        "文化遗产",
        "공유",
        "관련기사",
        "批判の声",
    ],
)
def test_what_is_too_little_or_no_name(name: str) -> None:
    assert not might_be_alone(name)


def test_a_given_name_is_known() -> None:
    assert has_given_name("Jane Roe")
    assert has_given_name("Étienne Morel")
    assert has_given_name("J. R. Harker")
    assert has_given_name("Dr. Jane Roe")
    assert has_given_name("ROE Jane")
    assert not has_given_name("Neue Ergebnisse")
    assert not has_given_name("Select Page")


def test_places_of_two_words() -> None:
    assert names_place("New York")
    assert not names_place("Jane York")
