from __future__ import annotations

import pytest

from .test_body import STORY, read, wrap

IMG = "<img src='/crane.jpg'>"
CAPTION = "The fallen crane in the harbour of Vellmar, seen from the eastern quay on Tuesday"
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Crane falls into harbour"}</script>'


@pytest.mark.parametrize(
    "extra",
    [
        f"<p>{IMG}</p><p><em>{CAPTION}</em></p>",
        f"{IMG}<p><i>{CAPTION}</i></p>",
        f"<p><a href='/crane.jpg'>{IMG}</a></p><p><small>{CAPTION}</small></p>",
        f"<picture><source srcset='/c.webp'>{IMG}</picture><p><em>{CAPTION}</em></p>",
        f"<figure>{IMG}</figure><p><em>{CAPTION}</em></p>",
        f"<p>{IMG}<br><em>{CAPTION}</em></p>",
        f"<p><img src='/c.jpg' alt='Fallen crane in the harbour of Vellmar'></p><p><em>{CAPTION}.</em></p>",
        f"<p>{IMG}</p><p><em>Left: the crane. Right: the quay on which it stood for fifty years.</em></p>",
        f"<p>{IMG}</p><p><em>{CAPTION}.</em></p><p>{IMG}</p><p><em>Divers at work on Thursday afternoon.</em></p>",
        f"<p>{IMG}</p><p class='bildtext'>{CAPTION}.</p>",
        f"<div>{IMG}<p class='photo-cutline'>{CAPTION}.</p></div>",
    ],
)
@pytest.mark.parametrize("after", [1, 3])
def test_what_stands_below_a_picture_in_italics_is_its_caption(extra: str, after: int) -> None:
    assert read(wrap(extra, after=after)).paragraphs == STORY


def test_a_line_in_the_pictures_box_is_its_caption_on_a_page_of_news() -> None:
    box = f"<div class='xk17'>{IMG}<div class='xk18'>{CAPTION}</div></div>"
    assert read(wrap(box), head=NEWS).paragraphs == STORY
    inside = read(wrap(f"<div class='xk17'>{IMG}<div class='xk18'>{STORY[0]} It was raining.</div></div>"), head=NEWS)
    assert f"{STORY[0]} It was raining." in inside.paragraphs


@pytest.mark.parametrize(
    "text",
    [
        "<em>All of it was said before, and nobody listened.</em>",
        "<em>Vellmar</em> has no other harbour, and the ferries have nowhere else to go",
        "<span>The crane was called </span><em>Old Bess</em> by all who worked under it",
    ],
)
def test_a_paragraph_below_a_picture_is_kept(text: str) -> None:
    kept = read(wrap(f"<p>{IMG}</p><p>{text}</p>")).paragraphs
    assert len(kept) == len(STORY) + 1


def test_a_standfirst_in_italics_below_the_first_picture_is_kept() -> None:
    standfirst = "Ferries turn back, nine hundred travellers spend the night in a hall"
    assert standfirst in read(wrap(f"<p>{IMG}</p><p><em>{standfirst}</em></p>", after=0)).paragraphs


def test_italics_elsewhere_say_that_a_sentence_below_a_picture_may_be_the_storys() -> None:
    extra = (
        f"<p>{IMG}</p><p><em>{CAPTION}.</em></p><p>{IMG}</p><p><em>So it was then.</em></p><p><em>So it is.</em></p>"
    )
    assert len(read(wrap(extra)).paragraphs) == len(STORY) + 3
