"""Teasers and comments behind a story are no text of it, whatever their names; and what looks like them."""

from __future__ import annotations

import pytest

from .invented_story import HEADLINE, PARAGRAPHS, STORY, read

EXCERPT = "Orders from abroad helped the yard through the winter better than expected."
COMMENT = "I walk past there each morning and nobody ever told us about it."
LONG = (
    "The old rope works had stood empty for nine years when the council bought it, and nobody then knew what for. " * 5
)


@pytest.mark.parametrize("heading", ["", "<h3>Latest news</h3>", "<b>Mehr zum Thema</b>", "<p>Lire aussi</p>"])
@pytest.mark.parametrize(
    "card",
    [
        f"<div><h3><a href=/s/7>Yard takes on sixty people</a></h3><p>{EXCERPT}</p></div>",
        f"<div><h4><a href=/s/7>Yard takes on sixty people</a></h4><p>17 May 2024</p><p>{EXCERPT}</p></div>",
        f"<div><a href=/s/7></a><h3>Yard takes on sixty people for the spring</h3><p>{EXCERPT}</p></div>",
        f"<div><p>{EXCERPT}</p><a href=/s/7>Continue reading</a></div>",
        f"<div><a href=/s/7><h3>Yard takes on sixty people</h3></a><p>{EXCERPT}</p></div>",
    ],
)
@pytest.mark.parametrize("page", ["<div>{head}{story}</div>{cards}", "<div>{head}{story}<div>{cards}</div></div>"])
def test_cards_behind_the_story_are_no_text(heading: str, card: str, page: str) -> None:
    article = read(page.format(head=f"<h1>{HEADLINE}</h1>", story=STORY, cards=heading + card))
    assert article.body == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "comment",
    [
        f"<div><b>Tom R.</b> <i>17 May 2024 14:05</i><p>{COMMENT}</p></div>",
        f"<div><div>Tom R.</div><div>17 May 2024 14:05 · Reply</div><div>{COMMENT}</div></div>",
    ],
)
def test_comments_behind_the_story_are_no_text(comment: str) -> None:
    article = read(f"<div><h1>{HEADLINE}</h1>{STORY}</div><h3>Comments</h3>{comment}")
    assert article.body == "\n\n".join(PARAGRAPHS)
    assert article.date_published is None


def test_a_linked_heading_in_a_labelled_box_of_its_own_is_no_heading_of_the_story() -> None:
    first, second, third = (f"<section><p>{text}</p></section>" for text in PARAGRAPHS)
    box = "<section><header>More on our pages</header><a href=/s/7><h3>Yard takes on sixty people</h3></a></section>"
    article = read(f"<h1>{HEADLINE}</h1><div>{first}{second}{box}{third}</div>")
    assert article.body == "\n\n".join(PARAGRAPHS)


def test_a_link_to_the_first_page_ends_no_story() -> None:
    article = read(f"<h1>{HEADLINE}</h1><div>{STORY}<p><a href=/>Back to Harbour Times, see more</a></p></div>")
    assert article.body == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        # The story's second part, behind a list of others.
        (
            f"<div>{STORY}</div><ul><li><a href=/s/7>Yard takes on sixty people</a></li></ul><div><p>{LONG}</p></div>",
            LONG.strip(),
        ),
        # … with a link to another story in it.
        (
            f"<div>{STORY}</div><div><p><a href=/s/7>Yard takes on sixty people</a></p><p>{LONG}</p></div>",
            LONG.strip(),
        ),
        # A heading that is a link, with its own text below, as in a review of a week.
        (
            f"<div>{STORY}<h3><a href=/s/7>Yard takes on sixty people</a></h3><p>{LONG}</p></div>",
            "Yard takes on sixty people",
        ),
        # A box of the story's own.
        (f"<div>{STORY}<div><p>{LONG}</p></div></div>", LONG.strip()),
        # The last line is a link, and leads to a page that the story speaks of.
        (
            f"<div>{STORY}<p><a href=/reports/wall.html>The report of the divers on the wall</a></p></div>",
            PARAGRAPHS[-1],
        ),
    ],
)
def test_what_is_the_storys_own_stays(page: str, kept: str) -> None:
    article = read(f"<h1>{HEADLINE}</h1>{page}")
    assert article.body is not None
    assert all(paragraph in article.body for paragraph in (*PARAGRAPHS, kept))
