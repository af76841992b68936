"""Boxes inside a story that are none of it, and such as belong to it."""

from __future__ import annotations

import pytest

from .test_body import STORY, read, wrap

TITLES = [f"Another story of the harbour, number {n}" for n in range(4)]
LINKS = [f"<a href='/harbour/{n}'>{title}</a>" for n, title in enumerate(TITLES)]


@pytest.mark.parametrize(
    "extra",
    [
        "".join(f"<p>{link}</p>" for link in LINKS),
        "".join(f"<p>• {link}</p>" for link in LINKS),
        "<p><b>Mehr zum Thema</b></p>" + "".join(f"<p>{link}</p>" for link in LINKS),
        "<div>" + "".join(f"<div><h4>{link}</h4><p>What it says of it.</p></div>" for link in LINKS) + "</div>",
        "<div class='bx'><h4>Support us</h4><p>Our reporting is free for all because readers pay for it. If you can, "
        "give five euros a month.</p><p><a href='/give'>Give now</a></p></div>",
        "<div class='bx'><h3>In eigener Sache</h3><p>Unser Journalismus kostet Geld. Wenn er Ihnen gefällt, "
        "unterstützen Sie uns mit einer Spende, damit es bleibt.</p><p>Konto DE12 3456, Stichwort Freiheit</p></div>",
        "<div><p>Notre journal est gratuit et indépendant. Pour qu'il vive, nous avons besoin de vous tous.</p></div>",
        "<p>Follow our WhatsApp channel for the latest news from the harbour.</p>",
        "<p>Folgen Sie uns auf WhatsApp, um nichts zu verpassen!</p>",
        "<p>Download our app to read the news first.</p>",
    ],
)
@pytest.mark.parametrize("after", [3, 5])
def test_calls_and_rows_of_links_inside_a_story_are_left_out(extra: str, after: int) -> None:
    assert read(wrap(extra, after=after)).paragraphs == STORY


@pytest.mark.parametrize(
    "extra",
    [
        # The story is about gifts; it stands among its paragraphs, or fills a box of its own.
        "<p>The mayor asked the town to consider a donation of ten euros to those who lost their nets that day.</p>",
        "<div><p>What the port says</p><p>It asks all who can to consider a donation of ten euros to the fishermen.</p>"
        f"<p>{STORY[0]} It was the third such fall in as many years, and nobody was surprised by it any more.</p>"
        "<p>Its director would not say when the harbour opens, nor who has to pay for what was lost.</p></div>",
        "<p>Entre los mensajes de WhatsApp que leyó el juez hay uno del director del puerto.</p>",
        "<p>The gangs follow each other on Telegram, where the police have read along for months, the court heard.</p>",
        "<p><a href='/harbour/1'>One link that is a paragraph of its own</a></p>",
        "".join(f"<p><a href='https://elsewhere.example/{n}'>{title}</a></p>" for n, title in enumerate(TITLES)),
    ],
)
def test_what_belongs_to_the_story_is_kept(extra: str) -> None:
    assert len(read(wrap(extra)).paragraphs) > len(STORY)
