"""A story is a run of texts of one form: what has it is taken up, what stands around it in another is left out."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.around_run import AROUND
from newscrawl.extract.body.story_run import straighten_run
from newscrawl.page.blocks import walk_blocks
from newscrawl.page.page import Page

from ..invented_story import HEADLINE, PARAGRAPHS
from ..invented_story import read as read_page
from .test_body import STORY

SHORT = "Nobody was surprised by it, the town said later on."
TERMS = "Comments are read before they are shown here, so be brief."
LINKS = "<ul>" + "".join(f"<li><a href='/a{n}'>Story number {n} of the harbour</a></li>" for n in range(2)) + "</ul>"


def straighten(
    inside: str, *, headline: int = -1, doubted: tuple[str, ...] = (), sure: tuple[str, ...] = ()
) -> dict[str, str]:
    """Returns why each text is body or not, where the model had kept all but links, those in `sure` excepted, and
    `doubted` texts.
    """
    root = Page(f"<body>{inside}</body>").root
    assert root is not None
    found = walk_blocks(root)
    for block in found.blocks:
        block.kept = (not block.link_characters or block.text in sure) and block.text not in doubted
        block.score, block.why = (1.0 if block.kept else -1.0), "model"
    straighten_run(found, headline)
    return {block.text: block.why if block.kept else f"no: {block.why}" for block in found.blocks}


def join(texts: list[str] = STORY, form: str = "<p>{}</p>") -> str:
    return "".join(form.format(text) for text in texts)


@pytest.mark.parametrize(
    "form", ["<p>{}</p>", "<div class=x><div class=y>{}</div></div>", "<x-block><p>{}</p></x-block>"]
)
@pytest.mark.parametrize("place", [2, 5])
def test_a_sentence_in_the_storys_form_is_taken_up(form: str, place: int) -> None:
    texts = [*STORY[:place], SHORT, *STORY[place:]]
    assert straighten(f"<main>{join(texts, form)}</main>", doubted=(SHORT,))[SHORT] == "form"


@pytest.mark.parametrize("form", ["<blockquote>{}</blockquote>", "<div class=q>{}</div>", "<x-quote>{}</x-quote>"])
def test_a_quote_and_a_heading_are_taken_up(form: str) -> None:
    said = "“We were asleep, and so was the whole of the town,” said Jo."
    inside = join(STORY[:3]) + form.format(said) + "<h3>How it began</h3>" + join(STORY[3:])
    told = straighten(f"<main>{inside}</main>", doubted=(said, "How it began"))
    assert told[said] == told["How it began"] == "form"


@pytest.mark.parametrize(
    "left_out",
    [
        "<p>Advertisement</p>",
        "<p>Photo: Mina Roe, Coast Pictures of Nordhaven</p>",
        "<p><a href='/x'>Read more of the harbour and of its cranes.</a></p>",
        "<p>Sign up for our newsletter to get all of it in your inbox.</p>",
        "<div class=teaser>Another story of the harbour begins here, and goes on.</div>",
        f"<div class=pull>“{STORY[2].split('”')[0].strip('“')}”</div>",
    ],
    ids=["label", "credit", "link", "call", "another form", "copy of a quote"],
)
def test_what_is_no_paragraph_is_not_taken_up(left_out: str) -> None:
    inside = f"<main>{join(STORY[:3])}{left_out}{join(STORY[3:])}</main>"
    root = Page(f"<body>{left_out}</body>").root
    assert root is not None
    (text,) = [block.text for block in walk_blocks(root).blocks]
    assert straighten(inside, doubted=(text,))[text] == "no: model"


@pytest.mark.parametrize(
    ("above", "below", "left_out"),
    [
        ("<div>Views: 731</div>", "", "Views: 731"),
        ("<div>Coast</div>", "", "Coast"),
        ("", "<div>Print this page</div>", "Print this page"),
        ("", f"{LINKS}<div>{TERMS}</div>", TERMS),
        ("", f"<form><div>{TERMS}</div><input name=comment></form>", TERMS),
        ("", "<div><b>Related stories</b></div>" + LINKS + "<div>470 words</div>", "470 words"),
    ],
)
def test_what_stands_around_the_story_is_left_out(above: str, below: str, left_out: str) -> None:
    told = straighten(f"<h1>Crane falls</h1>{above}<main>{join()}</main>{below}", headline=0)
    assert told[left_out] == f"no: {AROUND}"
    assert all(told[text] == "model" for text in STORY)


def test_in_one_element_the_story_begins_at_its_headline_and_ends_at_a_label_of_links() -> None:
    inside = "<p>You have read two of the five articles that are free in May.</p><p><b>Crane falls</b></p>" + join()
    inside += "<p>On the same subject</p><p><a href='/x'>The cranes of the coast</a></p><p>470 words</p>"
    told = straighten(inside.replace("On the same subject", "Related articles"), headline=1)
    assert [text for text, why in told.items() if why == f"no: {AROUND}"] == [
        "You have read two of the five articles that are free in May.",
        "Related articles",
        "470 words",
    ]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("<div>Ferries turn back, nine hundred travellers spend the night in a hall</div>", ""),
        ("<div>The port is closed. It is not known for how long.</div>", ""),
        (f"<div>{STORY[0]} On 3 May, at half past nine, it was still there</div>", ""),
        ("<ul><li>Crane fell on Tuesday</li><li>Port closed</li><li>Nobody hurt</li></ul>", ""),
        ("<h2>What happened</h2>", ""),
        ("", "<div>The port will tell more on Friday, when the divers are back.</div>"),
        ("", f"<h2>Questions</h2><div>{SHORT}</div><h3>And the ferries?</h3><div>They go on Sunday</div>"),
        ("", "<ul><li>Two cups of flour</li><li>A cup of milk</li></ul>"),
        ("", "<p>Related articles</p><p><a href='/x'>The cranes</a></p>" + join([SHORT, SHORT + " It rained."])),
    ],
    ids=["line", "standfirst", "long", "points", "heading", "closing", "sections", "recipe", "after related"],
)
def test_what_looks_like_it_stays(above: str, below: str) -> None:
    told = straighten(f"<h1>Crane falls</h1>{above}<main>{join()}</main>{below}", headline=0)
    assert not [text for text, why in told.items() if AROUND in why and text != "Related articles"]


def test_a_paragraph_below_links_in_the_storys_element_stays() -> None:
    assert straighten(f"<main>{join()}<div>{LINKS}</div><p>{SHORT}</p></main>")[SHORT] == "model"


@pytest.mark.parametrize(
    "line",
    [
        "<div>The crane fell at nine, and the quay was empty.</div>",
        "<div><b>The northern quay</b></div>",
        "<div>2. The northern quay</div>",
        "<div>By Jane Roe</div>",
        "<blockquote>It was the loudest noise of my life</blockquote>",
        "<h3>What fell into the lane</h3>",
        "<p>What fell into the lane</p>",
    ],
)
def test_other_lines_behind_a_picture_are_no_caption(line: str) -> None:
    told = straighten(f"<main>{join(STORY[:3])}<div><img src=a.jpg></div>{line}{join(STORY[3:])}</main>")
    assert not [text for text, why in told.items() if "caption" in why]


def test_a_page_without_a_run_stays_as_it_is() -> None:
    told = straighten("<ul><li>Two cups of flour</li><li>A cup of milk</li></ul>")
    assert set(told.values()) == {"model"}


EXCERPT = "It is the beginning of another story, and what it tells has not ended here."


def write_excerpts(
    count: int, form: str = "<h4><a href=/a{n}>Another story, number {n}</a></h4><div>{text}</div>"
) -> str:
    return "".join(form.format(n=n, text=f"{n}: {EXCERPT}") for n in range(count))


def list_teasers(told: dict[str, str]) -> list[str]:
    return [text for text, why in told.items() if why == "no: teaser"]


def test_texts_below_linked_headlines_are_excerpts() -> None:
    told = straighten(f"<h1>Crane falls</h1><main>{join()}</main><div>{write_excerpts(2)}</div>", headline=0)
    assert list_teasers(told) == [f"0: {EXCERPT}", f"1: {EXCERPT}"]


@pytest.mark.parametrize(
    "below",
    [
        write_excerpts(1),
        write_excerpts(2, "<h4><a href=#part-{n}>A chapter of this story, {n}</a></h4><div>{text}</div>"),
        write_excerpts(2, "<h4><a href=https://port.example/{n}>What the port says, {n}</a></h4><div>{text}</div>"),
        write_excerpts(2, "<h4>A chapter of this story, {n}</h4><div>{text}</div>"),
    ],
    ids=["one", "chapters", "another site", "no links"],
)
def test_texts_below_headings_of_the_storys_own_are_none(below: str) -> None:
    told = straighten(f"<h1>Crane falls</h1><main>{join()}</main><div>{below}</div>", headline=0)
    assert list_teasers(told) == []


def test_paragraphs_below_linked_headings_in_the_storys_form_are_none() -> None:
    inside = "".join(
        f"<h2><a href=/topic/{n}>The harbour, part {n}</a></h2><p>{text}</p>" for n, text in enumerate(STORY)
    )
    assert list_teasers(straighten(f"<h1>Crane falls</h1><main>{inside}</main>", headline=0)) == []


def test_a_short_story_of_sentences_in_one_form_is_taken_up() -> None:
    story = STORY[:2]
    told = straighten(f"<main><h1>Crane falls</h1>{join(story)}</main><p>{SHORT}</p>", headline=0, doubted=tuple(story))
    assert [told[text] for text in story] == ["form", "form"]


@pytest.mark.parametrize(
    "inside",
    [
        f"<main><h1>Crane falls</h1><p>{STORY[0]}</p></main><p>{SHORT}</p>",
        f"<main><h1>Crane falls</h1><p>{STORY[0]}</p><div>{STORY[1]}</div></main><p>{STORY[2]}</p>",
        f"<main><h1>Crane falls</h1><p><a href=/1>{STORY[0]}</a></p><p><a href=/2>{STORY[1]}</a></p></main>",
    ],
    ids=["one sentence", "two forms, and more elsewhere", "links"],
)
def test_what_is_no_short_story_is_not_taken_up(inside: str) -> None:
    told = straighten(inside, headline=0, doubted=tuple(STORY[:2]))
    assert "form" not in told.values()


def test_the_steps_of_a_rating_are_no_list_of_points() -> None:
    steps = "<ul>" + "".join(f"<li>{n}</li>" for n in range(1, 6)) + "</ul>"
    told = straighten(f"<h1>Crane falls</h1><div>Rate this</div>{steps}<main>{join()}</main>", headline=0)
    assert all(told[str(n)] == f"no: {AROUND}" for n in range(1, 6))


def test_a_row_of_tags_is_left_out_and_so_is_what_stands_below_it_in_another_form() -> None:
    tags = "<div>Tags: <a href=/t1>Harbour of Vellmar</a> <a href=/t2>Cranes</a> <a href=/t3>Coast</a></div>"
    told = straighten(f"<h1>Crane falls</h1><main>{join()}</main>{tags}<div>{TERMS}</div>", headline=0)
    assert told[TERMS] == f"no: {AROUND}"


def test_one_link_below_the_story_parts_nothing_from_it() -> None:
    link = "<div><a href=/report.pdf>The whole report of the port</a></div>"
    told = straighten(f"<h1>Crane falls</h1><main>{join()}</main>{link}<div>{TERMS}</div>", headline=0)
    assert told[TERMS] == "model"


def test_a_label_above_titles_with_summaries_ends_the_story() -> None:
    entry = "<li><a href=/a{n}>Another story, number {n}</a> <small>{text}</small></li>"
    below = f"<div><b>Related stories</b></div><ol>{write_excerpts(3, entry)}</ol>"
    root = Page(f"<body><h1>Crane falls</h1><main>{join()}</main>{below}</body>").root
    assert root is not None
    found = walk_blocks(root)
    for block in found.blocks:
        block.kept, block.score, block.why = True, 1.0, "model"
    straighten_run(found, 0)
    assert [block.text for block in found.blocks if block.kept and block.tag != "h1"] == STORY


def test_points_with_a_link_stay_where_no_label_says_that_they_are_other_stories() -> None:
    entry = "<li><a href=/a{n}>What the port says, {n}</a>: {text}</li>"
    below = f"<div>What is known:</div><ol>{write_excerpts(3, entry)}</ol>"
    root = Page(f"<body><h1>Crane falls</h1><main>{join()}{below}</main></body>").root
    assert root is not None
    found = walk_blocks(root)
    for block in found.blocks:
        block.kept, block.score, block.why = True, 1.0, "model"
    straighten_run(found, 0)
    assert all(block.kept for block in found.blocks if block.tag == "li")


def test_one_long_paragraph_does_not_hold_a_short_story() -> None:
    """What stands behind a box is taken up, though most of the story stands in one paragraph."""
    long, short = " ".join(STORY[1:4]), STORY[4]
    box = "<aside><b>Our letter</b> comes before breakfast</aside>"
    told = straighten(f"<main><div>{join([STORY[0], long])}{box}<p>{short}</p></div></main>", doubted=(short,))
    assert told[short] == "form"


def test_entries_of_a_list_that_no_tag_tells_stay_together() -> None:
    entries = ["The yard is open until October for all.", "Prices are what they were before the storm.", "It is free."]
    rows = "".join(f'<div class="flex gap-2"><span class="dot"></span><span>{text}</span></div>' for text in entries)
    parts = [f'<div class="mb-5">{text}</div>' for text in PARAGRAPHS]
    page = f'<h1>{HEADLINE}</h1><div class="tx">{parts[0]}{parts[1]}<div class="mb-5 col">{rows}</div>{parts[2]}</div>'
    body = read_page(f"<title>{HEADLINE}</title>{page}").body or ""
    assert all(text in body for text in entries[:2])
