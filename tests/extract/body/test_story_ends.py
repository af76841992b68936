"""What stands at a story's end and is told by its form: credits, initials, marks, what readers say; and what stays."""

from __future__ import annotations

import pytest

from ..invented_story import HEADLINE, PARAGRAPHS, STORY, read

HEAD = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>"


def read_paragraphs(below: str) -> list[str]:
    return read(f"{HEAD}<div>{STORY}{below}</div>").body.split("\n\n")


@pytest.mark.parametrize(
    "below",
    [
        "<p>***</p>",
        "<p>***</p><p><b>AM/ NK/ RS - 6789</b></p>",
        "<p>编辑：杜晓蓓</p><p>审核：马长林 责编：段立</p>",
        "<p>Photos: Jane Doe</p>",
    ],
)
def test_credits_initials_and_marks_are_no_paragraphs(below: str) -> None:
    assert read_paragraphs(below) == PARAGRAPHS


@pytest.mark.parametrize(
    "last",
    [
        "The market is open on Friday and Saturday from 8 to 12, and it is held in the old rope works.",
        "Edited by hand, the letters of the harbour master fill four volumes in the rope works.",
        "And/or the council will ask the islands for a loan, said the harbour master on the way home.",
    ],
)
def test_a_last_sentence_stays(last: str) -> None:
    assert read_paragraphs(f"<p>{last}</p>") == [*PARAGRAPHS, last]


def test_stars_between_two_parts_of_a_story_take_nothing_of_the_second() -> None:
    page = "".join(f"<p>{text}</p><p>***</p>" for text in PARAGRAPHS)
    assert [text for text in read(f"{HEAD}<div>{page}</div>").body.split("\n\n") if text != "***"] == PARAGRAPHS


def make_reader(text: str, foot: str) -> str:
    return f"<div class=c><div class=h><a href=#>oldsailor</a> wrote:</div><div class=t>{text}</div>{foot}</div>"


def test_what_readers_say_above_a_line_with_a_day_and_buttons_is_no_part_of_a_story() -> None:
    foot = "<div class=f>6/4/2024 {}:35:05 AM | <a href=#>Recommend</a> | <a href=#>Report Abuse</a></div>"
    said = [
        make_reader(text, foot.format(hour))
        for hour, text in enumerate(
            ("Good reporting, thank you, at last.", "Who is going to pay for it in the end?"), 8
        )
    ]
    voices = f"<h3>In your voice</h3><p class=i>Read reactions to this story</p>{''.join(said)}"
    assert read(f"{HEAD}<div>{STORY}</div><div>{voices}</div>").body.split("\n\n") == PARAGRAPHS


def test_what_somebody_says_above_dated_links_stays() -> None:
    said = "<div class=q>“We heard it before we saw it, and then the whole quay was under water,” said Jo Moss.</div>"
    links = "".join(
        f"<div class=d>Post 12.1{n}.2023</div><div><a href=/p/{n}>All that is known of the wall, part {n}</a></div>"
        for n in range(3)
    )
    body = read(
        f"{HEAD}<div>{STORY}</div><div><h3>What they say</h3>{said}{said.replace('Moss', 'Hale')}{links}</div>"
    ).body
    assert all(text in body for text in (*PARAGRAPHS, "Jo Moss", "Jo Hale"))


def test_the_entries_of_a_live_report_are_its_own() -> None:
    parts = [f"<div class=e><p>6/4/2024 {n}:35 AM</p><p>{text}</p></div>" for n, text in enumerate(PARAGRAPHS, 8)]
    body = read(f"{HEAD}<div>{''.join(parts)}</div>").body
    assert all(text in body for text in PARAGRAPHS)


def test_short_entries_of_a_list_are_text_in_scripts_of_many_sounds_a_sign() -> None:
    paragraphs = ["가" * 20 + f" 항구의 오래된 벽이 화요일 밤에 무너졌다 {n}." for n in range(2)]
    rest = [
        "수출이 매출의 절반에 가깝다. 18년 전에는 삼분의 일이다.",
        "회사는 4월 안에 땅을 사는 계약을 맺을 예정이다.",
    ]
    items = "".join(f"<li>{text}</li>" for text in rest)
    head = "<title>항구의 오래된 벽</title><h1>항구의 오래된 벽</h1>"
    page = f"{head}<div><p>{paragraphs[0]}</p><ul>{items}</ul><p>{paragraphs[1]}</p></div>"
    assert read(page).body.split("\n\n") == [paragraphs[0], *rest, paragraphs[1]]


BOX = (
    "<div class=box><div>Also this week</div><div><a href=/a>The mill closes for the winter</a></div>"
    "<div>4 May 2021</div><div><a href=/a>Read on</a></div><div>3 minutes</div><div><a href=/b>Share</a></div></div>"
)


def test_a_box_of_many_lines_between_paragraphs_ends_no_story() -> None:
    story = [f"<p>{text}</p>" for text in PARAGRAPHS]
    body = read(f"{HEAD}<div>{''.join(story[:-1])}{BOX}{story[-1]}</div>").body
    assert body.split("\n\n") == PARAGRAPHS


@pytest.mark.parametrize("text", ["Who is going to pay for it in the end?", "A new wall, at last, for the old port."])
def test_a_text_in_another_form_behind_such_a_box_does_not_join_the_story(text: str) -> None:
    page = f"{HEAD}<div>{STORY}</div>{BOX}<div class=c><div class=t>{text}</div></div>"
    assert read(page).body.split("\n\n") == PARAGRAPHS
