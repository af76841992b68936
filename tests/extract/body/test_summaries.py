"""Lists of other stories with their summaries are no part of a short story beside them."""

from __future__ import annotations

import pytest

from tests.extract.invented_story import HEADLINE, read

STORY = [
    "The market on the quay is to move indoors in winter, the council said on Monday after a long meeting.",
    "Fishmongers had asked for it since the storm of last January, when three stalls were blown into the basin.",
]
OTHERS = [
    ("Ferry fares rise again in the spring", "Day tickets will cost a tenth more, and the last boat leaves at nine."),
    ("Nine swans return to the mill pond", "They had been away for two years, and nobody at the mill knows where."),
    ("The choir looks for a new bass voice", "Whoever can read notes is welcome on Thursday evenings in the hall."),
    ("Library opens on Sunday mornings", "Volunteers keep it open, and there will be coffee in the reading room."),
    ("Old signal box becomes a cinema", "The first film was shown to an audience of forty under umbrellas."),
    ("Mayor opens the new footbridge", "It took four years, and the first to cross it was a dog on its own."),
]
FORMS = [
    '<div><a href="/n/{n}.html">{title}</a><br>{text}</div>',
    '<p><b><a href="/n/{n}.html">{title}</a></b><br><font size="1">{text}</font></p>',
    '<div class="tz"><h3><a href="/n/{n}.html">{title}</a></h3><p>{text}</p></div>',
]


def list_others(form: str) -> str:
    return "".join(form.format(n=n, title=title, text=text) for n, (title, text) in enumerate(OTHERS))


def read_paragraphs(body: str) -> list[str]:
    article = read(f"<title>{HEADLINE}</title><body>{body}")
    return (article.body or "").split("\n\n")


@pytest.mark.parametrize("form", FORMS)
def test_a_list_beside_a_short_story_is_no_part_of_it(form: str) -> None:
    story = f"<div><h1>{HEADLINE}</h1>{''.join(f'<p>{text}</p>' for text in STORY)}</div>"
    assert read_paragraphs(f"<div>{list_others(form)}</div>{story}") == STORY
    assert read_paragraphs(f"{story}<div>{list_others(form)}</div>") == STORY


def test_a_list_in_rows_of_a_table_is_no_part_of_a_story_in_its_cell() -> None:
    rows = list_others('<tr><td><a href="/n/{n}.html"><b>{title}</b></a><br><font size=1>{text}</font></td></tr>')
    story = f"<h1>{HEADLINE}</h1>{''.join(f'<div>{text}</div>' for text in STORY)}"
    assert read_paragraphs(f"<table><tr><td><table>{rows}</table></td><td>{story}</td></tr></table>") == STORY


@pytest.mark.parametrize("form", FORMS)
def test_what_a_story_lists_between_its_paragraphs_stays(form: str) -> None:
    first, last = (f"<p>{text}</p>" for text in STORY)
    read_texts = " ".join(read_paragraphs(f"<div><h1>{HEADLINE}</h1>{first}<div>{list_others(form)}</div>{last}</div>"))
    assert all(text in read_texts for text in STORY)


def test_a_list_of_books_that_are_sold_elsewhere_stays() -> None:
    books = list_others('<p><a href="https://books.example/{n}">{title}</a><br>{text}</p>')
    intro = "".join(f"<p>{text}</p>" for text in STORY)
    paragraphs = read_paragraphs(f"<div><h1>{HEADLINE}</h1><div>{intro}</div><div>{books}</div></div>")
    assert all(text in " ".join(paragraphs) for _, text in OTHERS)
