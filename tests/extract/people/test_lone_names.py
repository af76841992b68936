"""Names that nothing says are a writer's."""

from __future__ import annotations

import pytest

from newscrawl.extract.people.lone_names import has_given_name, is_known, might_be_alone, names_place


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


@pytest.mark.parametrize("name", ["Petter Nyhammar", "Marlene Holm", "Elşad Quliyev", "Snežana Petrović"])
def test_given_names_of_many_languages_are_known(name: str) -> None:
    assert is_known(name)


@pytest.mark.parametrize("text", ["Text Size", "Payment Options", "Harbour Street", "Breaking News", "Form Factor"])
def test_labels_in_capitals_are_no_known_names(text: str) -> None:
    assert not is_known(text)
