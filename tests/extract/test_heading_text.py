"""What a heading has beside the headline."""

from __future__ import annotations

import pytest

from newscrawl.extract.headline import find_headlines
from newscrawl.page.page import Page


def read(heading: str, title: str) -> str:
    page = Page(f"<title>{title} - The Lantern</title><h1>{heading}</h1>", "https://www.lantern.example/a")
    return find_headlines(page).candidates[0].value


@pytest.mark.parametrize("sign", ["¶", "#", "§", "🔗"])
def test_a_permalinks_sign_is_no_part_of_the_headline(sign: str) -> None:
    heading = f'The wall gives way<a class=headerlink href="#wall">{sign}</a>'
    assert read(heading, "The wall gives way") == "The wall gives way"


@pytest.mark.parametrize("heading", ["What is new in C#", "Twelve notes on F#", '<a href="/tag#x">Ten years of C#</a>'])
def test_a_sign_that_belongs_to_the_headline_stays(heading: str) -> None:
    text = Page(f"<h1>{heading}</h1>").landmarks.headings[0].text
    assert read(heading, text) == text


def read_tagged(others: list[str]) -> str | None:
    links = "".join(f"<li><a href=/m/{n}>{text}</a></li>" for n, text in enumerate(others))
    page = Page(f"<title>[Quay] The wall gives way</title><h1>[Quay] The wall gives way</h1><ul>{links}</ul>")
    return find_headlines(page).candidates[0].value


def test_a_word_in_brackets_before_several_headlines_of_the_page_is_no_part_of_them() -> None:
    assert read_tagged(["[Quay] Boats come home", "[Quay] Swans return"]) == "The wall gives way"


@pytest.mark.parametrize(
    "others", [[], ["[Quay] Boats come home"], ["[Video] Boats come home", "[Video] Swans return"]]
)
def test_a_word_in_brackets_of_this_headline_alone_stays(others: list[str]) -> None:
    assert read_tagged(others) == "[Quay] The wall gives way"
