from __future__ import annotations

import pytest

from newscrawl.extract.body.boxes import drop_boxes_within
from newscrawl.page.blocks import walk_blocks
from newscrawl.page.page import Page

from .test_body import STORY, read, wrap

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


ASK = "<div class=ask>{}<p>The five stories that matter, before breakfast, every day of the week.</p>{}</div>"


@pytest.mark.parametrize("button", ["<button>Yes</button>", "<div role=button>Give</div>", "<a href='#/join'>Join</a>"])
@pytest.mark.parametrize("title", ["<h2>Get our morning letter</h2>", "<p><b>Our letter</b></p>", ""])
def test_a_box_with_a_button_among_the_paragraphs_is_left_out(button: str, title: str) -> None:
    assert read(wrap(ASK.format(title, button))).paragraphs == STORY


FAQ = "<div class=faq><h3>{}</h3><p>{}</p><button>+</button></div>"


@pytest.mark.parametrize(
    "extra",
    [
        FAQ.format("When?", "The crane fell at nine, when the quay was empty.")
        + FAQ.format("Why?", "A cable had worn through, the engineers say."),
        "<div class=q><p>“The crane was old, and we had all said so for years,” said the pilot.</p>"
        "<a href='/tweet?x=1'>Share</a></div>",
        "<div class=note><h3>The crane in the harbour</h3><p>The harbour got its crane in 1974.</p>"
        "<button>+</button></div>",
        f"<div class=more><p>{STORY[0]} It was raining, and the wind came from the sea, as it does in May. The port has"
        " told all captains to wait outside until the lane has been searched by divers from Nordhaven, who came by bus"
        " and have two boats between them. They began at once and worked until it was dark, with lamps from the fire"
        " brigade, which had been asked for help at noon and came with all it has.</p><button>On</button></div>",
        "<h3><a id=part-2></a>The harbour before the crane</h3>",
    ],
    ids=["questions", "a link to a page", "of the headline's matter", "long", "an anchor in a heading"],
)
def test_what_has_a_button_and_is_the_storys_stays(extra: str) -> None:
    assert len(read(wrap(extra)).paragraphs) > len(STORY)


@pytest.mark.parametrize(
    ("title", "is_kept", "left"),
    [
        ("What do you think?", False, []),
        ("What do you think?", True, ["In favour", "Against", "No matter"]),
        ("Merits", False, ["In favour", "Against", "No matter"]),
    ],
)
def test_lines_of_a_box_whose_question_is_left_out_are_answers(title: str, is_kept: bool, left: list[str]) -> None:
    root = Page(
        f"<div><p>The ferry is back.</p><div><b>{title}</b><div>In favour</div><div>Against</div>"
        "<div>No matter</div></div><p>It was late.</p></div>"
    ).root
    assert root is not None
    found = walk_blocks(root)
    for block in found.blocks:
        block.kept = is_kept or block.text != title
    drop_boxes_within(found, found.parents[found.blocks[0].element], None)
    kept = [block.text for block in found.blocks if block.kept and block.tag == "div"]
    assert [text for text in kept if text != title] == left


def test_a_short_line_that_stands_in_no_element_is_no_answer() -> None:
    root = Page("<h1>The ferry is back</h1>Sam Fielding<p>The ferry is back.</p><hr>Archived on Friday").root
    assert root is not None
    found = walk_blocks(root)
    for block in found.blocks:
        block.kept = True
    paragraph = next(block for block in found.blocks if block.tag == "p")
    drop_boxes_within(found, paragraph.element, None)
    assert all(block.kept for block in found.blocks)
