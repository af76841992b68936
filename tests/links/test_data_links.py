"""Invented listings that show nothing and hold their links as data."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.parse import Fetched, ParsedPage, parse_page

URL = "https://vell.example/region"
HEADLINES = [
    "Crane falls into the harbour of Vellmar",
    "Library in Nordhaven lends out garden tools",
    "Ferry line to the islands stays in use until spring",
    "School choir sings on a roof because the hall is wet",
]
SLUGS = [f"/region/2024/05/{headline.lower().replace(' ', '-')}" for headline in HEADLINES]


def build(state: Any, inside: str = "", *, attributes: str = 'id="__NEXT_DATA__" type="application/json"') -> str:
    return (
        "<!doctype html><html lang=en><head><title>Region | The Vell Times</title></head>"
        f'<body><div id="__next">{inside}</div><script {attributes}>{json.dumps(state)}</script></body></html>'
    )


def parse(html: str) -> ParsedPage:
    return parse_page(Fetched(html, URL))


def list_entries(key: str, urls: list[str] = SLUGS) -> list[dict[str, Any]]:
    return [
        {"headline": headline, key: url, "publishedAt": 1715070600000 + 60_000 * n}
        for n, (headline, url) in enumerate(zip(HEADLINES, urls, strict=True))
    ]


@pytest.mark.parametrize(
    "entries",
    [
        list_entries("url"),
        list_entries("canonical_url", [f"https://vell.example{slug}" for slug in SLUGS]),
        list_entries("slug", [slug.strip("/") for slug in SLUGS]),
        list_entries("href"),
        [{"node": entry} for entry in list_entries("path")],
        [{"headlines": {"basic": e["headline"]}, "website_url": e["url"], "display_date": e["publishedAt"]}
         for e in list_entries("url")],
    ],
)  # fmt: skip
def test_links_of_a_listing_are_read_from_its_data(entries: list[Any]) -> None:
    state = {"menu": [{"title": "Sport section", "url": "/sport"}], "page": {"items": entries}}
    parsed = parse(build(state))
    links = [entry.link for entry in parsed.links if entry.link.might_be == "article"]
    assert parsed.kind == "listing"
    assert [link.url for link in links] == [f"https://vell.example{slug}" for slug in SLUGS]
    assert [link.headline for link in links] == HEADLINES
    assert [link.date_published for link in links] == [f"2024-05-07T08:3{n}:00Z" for n in range(4)]
    assert {link.kind for link in links} == {"start"}
    assert {link.found_on for link in links} == {URL}
    assert parsed.needs_browser == "no"


def test_other_targets_are_classified_as_any_link() -> None:
    other = [
        {"title": "Sport section", "url": "/sport"},
        {"title": "Log in to your account", "url": "/login"},
        {"title": "A picture of the harbour", "url": "/harbour.jpg"},
        {"title": "A story on another site is told", "url": "https://other.example/2024/05/a-story-that-is-told"},
        {"title": "This very listing", "url": URL},
        {"title": "A story with a word for an address", "slug": "story"},
    ]
    parsed = parse(build({"all": [*other, *list_entries("url")]}))
    targets = {entry.link.url.removeprefix("https://vell.example"): entry.link.might_be for entry in parsed.links}
    assert targets.pop("/sport") == "section"
    assert targets.pop("/login") == "skip"
    assert targets.pop("/harbour.jpg") == "skip"
    assert targets == dict.fromkeys(SLUGS, "article")


def test_listing_that_shows_its_links_is_read_as_if_it_had_no_data() -> None:
    inside = "".join(f'<h3><a href="{slug}">{text}</a></h3>' for slug, text in zip(SLUGS, HEADLINES, strict=True))
    more = [{"headline": "Quite another story is only in the data", "url": "/region/2024/05/quite-another-story"}]
    parsed = parse(build({"items": [*list_entries("url"), *more]}, inside))
    assert [entry.link.url for entry in parsed.links] == [f"https://vell.example{slug}" for slug in SLUGS]


def test_article_read_from_data_does_not_become_a_listing() -> None:
    said = "as the town said on Tuesday, and nobody was hurt in any of the houses nearby, which are all made of wood"
    body = "".join(f"<p>{headline}, {said}.</p>" for headline in HEADLINES)
    state = {
        "article": {"headline": HEADLINES[0], "url": "/region", "body": body, "date": "2024-05-07"},
        "related": list_entries("url"),
    }
    parsed = parse(build(state))
    assert parsed.kind == "article"
    assert parsed.article is not None


def test_few_links_in_the_data_are_left_alone() -> None:
    parsed = parse(build({"items": list_entries("url")[:2]}))
    assert parsed.links == []
    assert parsed.needs_browser != "no"


def test_huge_data_is_bounded() -> None:
    entries = [{"headline": f"Story that is number {n}", "url": f"/2024/05/story-number-{n}"} for n in range(60_000)]
    state = {"items": entries}
    html = build(state)
    parsed = parse(html)
    assert len(parsed.links) <= 3_001


@settings(max_examples=60, deadline=None)
@given(place=st.floats(0, 1), length=st.integers(0, 40), text=st.text(alphabet='{}[]",:\\/x0 ', max_size=10))
def test_damaged_data_breaks_nothing(place: float, length: int, text: str) -> None:
    html = build({"items": list_entries("url")})
    start = int(place * len(html))
    parse(html[:start] + text + html[start + length :])
