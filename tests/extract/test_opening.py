from __future__ import annotations

import pytest

from newscrawl.extract.opening import might_be_byline_or_time, might_be_closing


@pytest.mark.parametrize(
    "text",
    [
        "By Jane Roe",
        "By Jane Roe and Sam Fielding Published February 15, 2024 at 2:03 p.m. EST",
        "Por Andrés Salvatierra y Lucía Ferrer 26 de febrero de 2024, 22:34",
        "Publié le 3 janvier 2024 à 11h27",
        "5 February 2024, 00:49 GMT",
        "2024年1月20日 4時59分",
        "2024-01-19T12:40:00+01:00",
        "鈴木美咲, 04.05.2024 22:12 UTC",
        "Jane Roe | 4 May 2024",
    ],
)
def test_bylines_and_times_of_their_own_are_no_part_of_a_story(text: str) -> None:
    assert might_be_byline_or_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "By Monday the ferry was running again, to everyone's surprise.",
        "On 5 February 2024 the council voted to keep the ferry.",
        "Von einem Tag auf den anderen stand die Fabrik still.",
        "The ferry keeps running",
        "Harbour closed on 4 May 2024 for a whole week",
        "みなと電機は水曜日、緑ヶ丘町で記者会見を開いた。",
        "",
    ],
)
def test_sentences_are(text: str) -> None:
    assert not might_be_byline_or_time(text)


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("Véase también", True),
        ("関連記事", True),
        ("Related articles", True),
        ("The Village Post, 3 Mill Lane. Contact", True),
        ("The Village Post", False),
        ("#quay #ferries #harbour", True),
        ("Reach Jane Doe at jdoe@post.example.", True),
        ("Reach for the rope, she said, and hold it.", False),
        ("It was related to me by a sailor.", False),
        ("The ferry keeps running", False),
        ("Follow The Village Post on Facebook, X and Instagram.", True),
        ("Folgen Sie uns auf Instagram!", True),
        ("If you enjoyed this article, please feel free to share it.", True),
        ("This post contains affiliate links: when you buy by them, we may earn a small commission.", True),
        ("The content of this page is for informational purposes only and is no advice.", True),
        ("The post Ferry returns to the harbour appeared first on The Village Post.", True),
        ("Two cups of soap, of whatever kind (an affiliate link)", False),
        ("Agents receive a commission of three per cent, and the letters do not constitute a contract.", False),
        ("Follow the river on foot and you come to the mill.", False),
        ("If you like the sea, the ferry is for you.", False),
    ],
)
def test_a_heading_of_what_else_to_read_closes_a_story(text: str, closes: bool) -> None:
    assert might_be_closing(text, "The Village Post") is closes
