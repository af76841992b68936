"""The explanation as people read it."""

from __future__ import annotations

from dataclasses import fields

from newscrawl.extract.candidates import Candidate, Explanation, PassedOver
from newscrawl.items import Article
from newscrawl.parse import Fetched, parse_page
from newscrawl.tools.inspection.explanations import format_explanation, list_explanation, measure_columns
from newscrawl.tools.inspection.looked_at import NOT_LOOKED_FOR, PLACES
from tests.extract.explained import FETCHED, HEADLINE, STORY, URL, explain

_NEVER_EMPTY = {"rendered", "version"}


def test_every_exported_field_has_its_places() -> None:
    names = {one.name for one in fields(Article)}
    assert names - PLACES.keys() - NOT_LOOKED_FOR.keys() == _NEVER_EMPTY
    assert (PLACES.keys() | NOT_LOOKED_FOR.keys()) - names == {"image.caption"}


def test_an_empty_field_says_what_was_found_and_where_nothing_was() -> None:
    passed_over = [PassedOver(f"{day} May 2024", "text", "it stands in a menu") for day in (3, 4, 5)]
    passed_over.append(PassedOver("3 May 2024", "time", "it stands in a menu"))
    shown = format_explanation(Explanation(passed_over={"date_published": passed_over}), {"date_published": None})
    assert '    - "4 May 2024", "5 May 2024" [text]: it stands in a menu\n' in shown
    assert '    - "3 May 2024" [text, time]: it stands in a menu\n' in shown
    said = " ".join(shown.split())
    assert "nothing usable in: JSON-LD (datePublished, dateCreated, uploadDate); meta tags; the address;" in said
    assert "<time> and elements" not in said
    assert "the profile's selectors" not in said


def test_a_profiles_selectors_are_named_where_the_site_has_some() -> None:
    shown = format_explanation(Explanation(has_profile=True), {"dateline": None})
    assert "nothing usable in: the profile's selectors; a line of its own above the story" in " ".join(shown.split())


def test_many_of_a_kind_are_counted() -> None:
    passed_over = [PassedOver(f"Jane {n}", "line", f"reason {n % 10}") for n in range(60)]
    shown = format_explanation(Explanation(passed_over={"authors": passed_over}), {"authors": []})
    assert '"Jane 0", "Jane 10" and 4 more [line]: reason 0' in shown
    assert "- and 12 more, for other reasons (--json has them)" in shown
    told = list_explanation(Explanation(passed_over={"authors": passed_over}), {"authors": []})
    assert len(told["empty"]["authors"]["passed_over"]) == 60


def test_fields_of_which_the_same_is_told_stand_together() -> None:
    shown = format_explanation(Explanation(), {"found_by": None, "headline": "Rain", "found_on": None})
    assert "\n  found_by, found_on\n    - no link of a crawl has led to the page\n" in shown


def test_no_line_has_more_than_80_columns_and_nothing_is_hidden() -> None:
    wide = "渡轮在漫长的冬天之后回到港口" * 9
    steering = "\x1b[31m\u202e" * 20
    values = [wide, f"https://example.com/{'x' * 130}", f"a {'y' * 79}", steering, "z" * 80]
    explanation = Explanation(
        candidates={"headline": [Candidate(value, "meta:" + "n" * 90) for value in values]},
        passed_over={"authors": [PassedOver(value, "class", "it is no person's name") for value in values]},
    )
    shown = format_explanation(explanation, {"headline": None, "authors": []})
    assert max(map(measure_columns, shown.splitlines())) <= 80
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "".join(wide) in "".join(shown.replace("…", "").split())


def test_a_page_that_is_no_article_has_its_empty_fields_told_too() -> None:
    links = "".join(f'<li><a href="/a/{n}/story-of-the-day-{n}">Story of the day {n}</a></li>' for n in range(20))
    told = explain(f"<h1>News</h1><ul>{links}</ul>")
    shown = format_explanation(told, {})
    assert "\n  date_published\n" in shown
    assert "found_by" not in shown


def test_an_article_that_lacks_little_has_little_told() -> None:
    explanation = Explanation()
    html = f"<html lang=en><title>{HEADLINE}</title>{STORY}<p>By Jane Doe</p><p>Published 3 May 2024</p></html>"
    parsed = parse_page(Fetched(html, URL, fetched_at=FETCHED, explanation=explanation))
    assert parsed.article is not None
    empty = list_explanation(explanation, parsed.article.to_dict())["empty"]
    assert {"headline", "authors", "date_published", "language"}.isdisjoint(empty)
    assert empty["dateline"]["looked_at"] == ["a line of its own above the story", "the story's first words"]
