"""Lists that a rule parts from the story's end are no part of it."""

from __future__ import annotations

import pytest

from tests.extract.invented_story import HEADLINE, PARAGRAPHS, STORY, read

OTHERS = ("Ferry fares rise again in spring", "Nine swans return to the mill pond", "The choir looks for a bass")


def list_links(form: str) -> str:
    return "".join(form.format(n=n, title=title) for n, title in enumerate(OTHERS))


def read_paragraphs(below: str) -> list[str]:
    article = read(f"<title>{HEADLINE}</title><body><h1>{HEADLINE}</h1>{STORY}{below}")
    return (article.body or "").split("\n\n")


@pytest.mark.parametrize(
    "form", ["<p>{title} <a href=/m/{n}>http://quay.example/m/{n}</a></p>", "<p>+ <a href=/m/{n}>{title}</a></p>"]
)
def test_a_list_behind_a_rule_and_what_is_below_it_leave(form: str) -> None:
    below = (
        f"<hr><p>FROM EARLIER LETTERS</p>{list_links(form)}<hr><p>IN SHORT</p><p>3/5 The bakery opens on Sundays</p>"
    )
    assert read_paragraphs(below) == PARAGRAPHS


def test_a_part_of_the_story_behind_a_rule_stays() -> None:
    further = "The market has been held on the quay since the old hall burnt down, and nobody wants it to move again."
    assert read_paragraphs(f"<hr><p>{further}</p>") == [*PARAGRAPHS, further]
    sources = "<p>Sources: <a href=/w/1>the council's report</a> and what was said on the quay that night.</p>"
    assert len(read_paragraphs(f"<hr>{sources}<p>{further}</p>")) >= len(PARAGRAPHS) + 1
