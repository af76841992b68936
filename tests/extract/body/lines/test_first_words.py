from __future__ import annotations

import pytest

from newscrawl.extract.body.lines.first_words import leads_to_more, read_opening


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Read more about the harbour", 1),
        ("SUBSCRIBE TO OUR LETTER", 2),
        ("Photo: Jo Lind", 3),
        ("By Ann Lee", 4),
        ("4 min read", 4),
        ("12 comments", 5),
        ("Table of contents", 6),
        ("The harbour was closed on Tuesday.", 0),
        ("12 people were hurt", 0),
        ("ß", 0),
    ],
)
def test_lines_around_a_story_are_known_by_how_they_begin(text: str, code: int) -> None:
    assert read_opening(text) == code


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Read more: Quay to close for the summer", True),
        (">>> Quay to close for the summer", True),
        ("» To the harbour's pages", True),
        ("À lire aussi La fin du vieux quai", True),
        ("Lesen Sie hier: Der alte Kai wird geschlossen", True),
        ("Lue seuraavaksi: Satama suljetaan", True),
        ("Read more about the harbour.", False),
        ("Learn more", False),
        ("Quay to close for the summer", False),
    ],
)
def test_links_to_other_stories_are_known_by_their_labels(text: str, leads: bool) -> None:
    assert leads_to_more(text) is leads
