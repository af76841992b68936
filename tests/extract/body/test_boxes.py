from __future__ import annotations

import pytest

from .test_body import STORY, read

SHORT = STORY[:2]


ASKING = [
    "Sign up for our letter: the best of our reporting from the harbour and the coast, every weekday at seven.",
    "By going on you agree that we may process what you enter, as our statement says, and write of our offers.",
    "You can leave the list at any time: there is a link for it at the end of each letter, and it takes a second.",
    "We also send special letters on the fishing season, on the summer festival, and when there is a storm warning.",
    "Readers of the letter get two tickets for the price of one for the boat to Nordhaven; they are sent on Fridays.",
]


TEXT = "".join(f"<p>{text}</p>" for text in ASKING)


FIELDS = "<p><label>First name</label><input name=first></p><p><label>E-mail</label><input type=email></p>"


PARAGRAPHS = "".join(f"<p>{text}</p>" for text in SHORT)


BOXES = [
    f"<form>{TEXT}{FIELDS}</form>",
    f"<div><h3>Our letter</h3>{TEXT}<form>{FIELDS}</form></div>",
    f"<section class='newsletter'>{TEXT}<form>{FIELDS}</form></section>",
    f"<aside>{TEXT}<input type=email><button>Go</button></aside>",
]


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("place", ["inside", "behind"])
def test_a_box_larger_than_the_story_is_left_out(box: str, place: str) -> None:
    inside, behind = (box, "") if place == "inside" else ("", box)
    story = f"<article><h1>Crane falls into harbour</h1><div class='article-body'>{PARAGRAPHS}</div>{inside}</article>"
    body = read(story + behind)
    assert body.paragraphs == SHORT
    assert any(block.why == "sign-up box" for block in body.blocks)


@pytest.mark.parametrize(
    "inside",
    [
        # What the story says of a newsletter; a field in it that is for something else; a form that holds the page.
        f"<div>{''.join(f'<p>{text}</p>' for text in STORY)}<p>{ASKING[0]}</p><input type=search></div>",
        f"<div>{''.join(f'<p>{text}</p>' for text in [*STORY[:2], ASKING[0], *STORY[2:]])}<input type=search></div>",
        f"<form><h1>Crane falls into harbour</h1>{''.join(f'<p>{text}</p>' for text in STORY)}<input name=q></form>",
    ],
)
def test_a_story_with_a_field_is_kept(inside: str) -> None:
    kept = read(f"<article><h1>Crane falls into harbour</h1>{inside}</article>").paragraphs
    assert [text for text in kept if text in STORY] == STORY
