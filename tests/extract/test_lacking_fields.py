"""Why a field is empty: what the page has where it is looked for, and what speaks against that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newscrawl.extract.candidates import Explanation
from newscrawl.parse import Fetched, parse_page
from tests.extract.explained import FETCHED, HEADLINE, STORY, URL, explain, list_reasons


@pytest.mark.parametrize(
    ("name", "body", "head", "value", "why"),
    [
        ("description", STORY, f'<meta name="description" content="{HEADLINE}">', HEADLINE, "it repeats the headline"),
        ("description", STORY, '<meta name="description" content="{{ lead }}">', "{{ lead }}", "a template"),
        ("keywords", STORY, '<meta name="keywords" content="type:article">', "type:article", "own marks"),
        ("translations", STORY, f'<link rel="alternate" hreflang="en" href="{URL}">', URL, "it is the page itself"),
        (
            "translations",
            STORY,
            '<link rel="alternate" hreflang="de" href="https://harbour-post.example/de/">',
            "https://harbour-post.example/de/",
            "it is a front page",
        ),
        ("image", STORY, '<meta property="og:image" content="/img/logo.png">', "/img/logo.png", "a logo"),
        (
            "publisher",
            STORY,
            f'<meta property="og:site_name" content="{HEADLINE}">',
            HEADLINE,
            "the page's whole title",
        ),
        ("source", STORY, '<meta name="author" content="Jane Doe">', "Jane Doe", "no agency that is known"),
        ("usage", STORY, '<meta name="robots" content="index, follow">', "index, follow", "it forbids nothing"),
        (
            "is_accessible_for_free",
            STORY,
            '<meta property="article:content_tier" content="basic">',
            "basic",
            "it says neither yes nor no",
        ),
        (
            "embeds",
            f'{STORY}<iframe src="https://maps.example/embed/1"></iframe>',
            "",
            "https://maps.example/embed/1",
            "no post or film",
        ),
        (
            "related",
            f'<nav><a href="/sport/">Sport</a></nav>{STORY}',
            "",
            "Sport",
            "it stands in navigation",
        ),
        (
            "image.caption",
            f'{STORY}<figure><img src="/a.jpg"><figcaption>© Jane Doe</figcaption></figure>',
            '<meta property="og:image" content="/a.jpg">',
            "© Jane Doe",
            "it only says who took the picture",
        ),
        (
            "section",
            STORY,
            '<meta property="og:site_name" content="Harbour Post"><meta name="section" content="Harbour Post">',
            "Harbour Post",
            "it is the site's own name",
        ),
    ],
)
def test_what_was_found_is_told_with_what_speaks_against_it(
    name: str, body: str, head: str, value: str, why: str
) -> None:
    found = explain(body, head).passed_over.get(name, ())
    assert any(value == one.value and why in one.why for one in found), found


def test_a_language_that_is_none_is_told() -> None:
    body = "<h1>Ferry returns</h1><p>It is back.</p>"
    assert ("??", "it is no tag of a language") in list_reasons("language", body, '<meta name="language" content="??">')


def test_a_dateline_is_looked_for_in_the_first_words() -> None:
    ((opening, why),) = list_reasons("dateline", STORY)
    assert opening.startswith("The ferry is back")
    assert opening.endswith("…")
    assert why == "no place stands before a dash or an agency"


def test_a_field_that_has_a_value_is_not_empty() -> None:
    told = explain(STORY.replace("The ferry is", "TARN (Reuters) - The ferry is"))
    assert {"dateline", "source", "headline", "body"}.isdisjoint(told.lacking)


def test_asking_changes_no_record() -> None:
    fetched = Fetched(f"<title>{HEADLINE}</title>{STORY}<p>3 May 2024</p>", URL, fetched_at=FETCHED)
    plain, asked = parse_page(fetched), parse_page(replace(fetched, explanation=Explanation()))
    assert plain.article is not None
    assert asked.article is not None
    assert plain.article.to_dict() == asked.article.to_dict()


def test_what_is_told_of_a_field_is_bounded() -> None:
    head = "".join(f'<meta name="author" content="Editorial Team {n} {"x" * 900}">' for n in range(400))
    found = list_reasons("authors", STORY, head)
    assert len(found) == 300
    assert max(len(value) for value, _ in found) == 400
