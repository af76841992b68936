"""What stands around a story in another form leaves it; a part of the story behind a box stays."""

from __future__ import annotations

from .test_body import STORY
from .test_story_run import join, straighten

NOTICE = "More of this story below the advertisement"
FORM = "<form><input name=mail><button>Go</button></form><p><a href=/a>A first story</a></p><p><a href=/b>More</a></p>"


def test_a_part_of_the_story_in_a_section_of_its_own_stays_behind_a_form() -> None:
    form = "<div class='row row-{n}'><div class=text><p>{{}}</p></div></div>"
    first = "".join(form.format(n=n).format(text) for n, text in enumerate(STORY[:-1]))
    last = form.format(n=9).format(STORY[-1])
    told = straighten(f"<section>{first}</section><section>{FORM}</section><section>{last}</section>")
    assert told[STORY[-1]] == "model"


def test_a_text_without_the_storys_names_behind_a_form_goes() -> None:
    told = straighten(
        f"<section>{join()}</section><section>{FORM}</section><section><b>{STORY[0][::-1]}.</b></section>"
    )
    assert told[f"{STORY[0][::-1]}."].startswith("no: ")


def test_a_quote_that_ends_the_story_stays_behind_a_card_with_two_links_to_one_page() -> None:
    quote = '"We have asked for this since the year in which the old bridge was closed," she said.'
    card = "<aside><div><a href='/a'>A story of the harbour</a></div><div><a href='/a'>Read more</a></div></aside>"
    told = straighten(f"<article>{join()}{card}<blockquote><p>{quote}</p></blockquote></article>")
    assert told[quote] == "model"


def test_a_notice_between_paragraphs_goes_where_it_comes_twice() -> None:
    notice = f"<div class=ad>{NOTICE}</div>"
    told = straighten(f"<div>{join(STORY[:2])}{notice}{join(STORY[2:4])}{notice}{join(STORY[4:])}</div>")
    assert told[NOTICE] == "no: repeated line"


def test_a_line_that_comes_once_or_in_a_list_of_data_stays() -> None:
    once = straighten(f"<div>{join(STORY[:2])}<div class=h>{NOTICE}</div>{join(STORY[2:])}</div>")
    assert once[NOTICE] == "model"
    data = f"<div class=d>{NOTICE}</div><div class=d>12 kg</div>"
    told = straighten(f"<div>{join(STORY[:2])}{data}{join(STORY[2:4])}{data}{join(STORY[4:])}</div>")
    assert told[NOTICE] == "model"


def test_a_heading_of_links_above_the_story_goes_and_a_standfirst_above_a_byline_stays() -> None:
    label = "<h4>Related stories</h4><p><a href=/a>A story of the coast</a></p>"
    standfirst = "<h2>Nobody in the harbour had asked for it</h2><p><a href=/jane>Jane Roe of the city desk</a></p>"
    told = straighten(f"<h1>Harbour</h1><div>{standfirst}{label}{join()}</div>", headline=0)
    assert told["Related stories"].startswith("no: ")
    assert told["Nobody in the harbour had asked for it"] == "model"


def test_a_list_of_sentences_among_the_paragraphs_is_taken_up_and_one_of_links_is_not() -> None:
    entries = (
        "The report is to be shown in May, when the council meets.",
        "The ferry keeps to its landing for the time being.",
    )
    listed = "".join(f"<li>{entry}</li>" for entry in entries)
    told = straighten(f"<div>{join(STORY[:3])}<ul>{listed}</ul>{join(STORY[3:])}</div>", doubted=entries)
    assert [told[entry] for entry in entries] == ["form", "form"]
    linked = f"<li><a href=/a>{entries[0]}</a></li><li>{entries[1]}</li>"
    told = straighten(f"<div>{join(STORY[:3])}<ul>{linked}</ul>{join(STORY[3:])}</div>", doubted=entries[1:])
    assert told[entries[1]] == "no: model"


def test_a_line_with_links_above_the_story_goes_and_a_list_with_links_stays() -> None:
    """A recipe's things to buy stand above what is done with them."""
    line = "Audio: listen - download (2 min)"
    linked = "Audio: <a href=/1.mp3>listen</a> - <a href=/d/1.mp3>download</a> (2 min)"
    told = straighten(f"<h1>Bread</h1><div><div>{linked}</div>{join()}</div>", headline=0, sure=(line,))
    assert told[line].startswith("no: ")
    things = [f"{n} cups of <a href=/shop/{n}>flour of kind {n}</a>" for n in (1, 2, 3, 4)]
    texts = tuple(f"{n} cups of flour of kind {n}" for n in (1, 2, 3, 4))
    for form in ("<li>{}</li>", "<p>{}</p>"):
        listed = "".join(map(form.format, things))
        told = straighten(f"<h1>Bread</h1><div>{listed}{join()}</div>", headline=0, sure=texts)
        assert [told[text] for text in texts] == ["model"] * len(texts)
