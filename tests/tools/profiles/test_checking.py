from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from newscrawl.items import Link
from newscrawl.sites.profile import Site
from newscrawl.tools.inspection.answers import Answer
from newscrawl.tools.profiles.checking import (
    Fault,
    Saved,
    check_live,
    check_saved,
    format_checks,
    locate_site,
    read_saved,
    save_page,
)

from ..inspection.planning import answer, write_article

URL = "https://harbour.example/news/2024/05/03/ferry-stays-in-use"
SITE = Site(
    domain="harbour.example",
    example=URL,
    headline="h1.story-head",
    body="div.story-body",
    article_url=r"^/news/",
)
PAGE = write_article("The old ferry stays in use")


@pytest.fixture
def saved() -> Saved:
    return save_page(SITE, answer(URL, PAGE), Link(URL, headline="Ferry stays", found_on="https://harbour.example/"))


def test_a_page_just_saved_is_as_expected(saved: Saved) -> None:
    assert check_saved(SITE, saved) == []
    assert saved.expected["headline"] == "The old ferry stays in use"
    assert saved.listing is not None
    assert not {"fetched_at", "provenance", "content_hash"} & saved.expected.keys()


def test_a_page_whose_header_named_its_encoding_is_saved_so_that_it_can_be_read() -> None:
    page = Answer(URL, PAGE.replace("old ferry", "паром").encode("cp1251"), "text/html; charset=windows-1251")
    kept = save_page(SITE, page, Link(URL))
    assert "паром" in kept.expected["headline"]
    assert check_saved(SITE, kept) == []
    assert kept.listing is None


def test_a_field_that_differs_is_named(saved: Saved) -> None:
    saved.expected["headline"] = "Another headline"
    (fault,) = check_saved(SITE, saved)
    assert fault.key == "headline"
    assert "Another headline" in fault.what
    assert "The old ferry" in fault.what


def test_a_long_text_is_shown_where_it_differs(saved: Saved) -> None:
    saved.expected["body"] = saved.expected["body"].replace("4. The", "4. A")
    (fault,) = check_saved(SITE, saved)
    assert "'" in fault.what
    assert "4. A" in fault.what
    assert len(fault.what) < 300


def test_a_selector_that_matches_nothing_is_named(saved: Saved) -> None:
    faults = check_saved(replace(SITE, headline="h1.gone", remove="div.never"), saved)
    assert [fault.key for fault in faults] == ["headline"]
    assert "h1.gone matches nothing" in faults[0].what


def test_patterns_are_held_against_the_example(saved: Saved) -> None:
    faults = check_saved(replace(SITE, article_url="^/sport/", skip_url="ferry"), saved)
    assert [fault.key for fault in faults] == ["article_url", "skip_url"]


def test_counter_examples_are_held_against_the_expression(saved: Saved) -> None:
    home = "https://harbour.example"
    others = (f"{home}/tag/ferry/", f"{home}/news/", f"{home}/author/anna/")
    saved = replace(saved, counter_examples=others)
    assert check_saved(replace(SITE, article_url=r"^/news/[^?]+$"), saved) == []
    loose = replace(SITE, article_url=r"^/[^/?]+/[^?]+$")
    (fault,) = check_saved(loose, saved)
    assert fault == Fault("article_url", "it fits /tag/ferry/, and 1 more: no article; narrow it, or take it out")
    # What is skipped never comes to it.
    assert check_saved(replace(loose, skip_url="^/(?:tag|author)/"), saved) == []
    # A site saved before there were any has none.
    assert check_saved(loose, replace(saved, counter_examples=())) == []


def test_a_live_page_has_counter_examples_of_its_own(saved: Saved) -> None:
    linked = "<p><a rel=tag href='/tag/ferry/'>Ferry</a></p><aside><a href='/news/quay/'>The quay</a></aside>"
    live = answer(URL, PAGE.replace("</article>", f"{linked}</article>"))
    loose = replace(SITE, article_url=r"^/[^/?]+/[^?]+$")
    assert [(f.key, "/tag/ferry/" in f.what) for f in check_live(loose, live, saved)] == [("article_url", True)]
    assert check_live(SITE, live, saved) == []


def test_articles_in_a_folder_that_is_left_out_elsewhere_are_no_counter_examples() -> None:
    url = "https://harbour.example/weather/storm-reaches-the-coast/"
    site = replace(SITE, example=url, article_url="^/weather/[^/?]+/$")
    page = answer(url, PAGE.replace("</article>", "<a href='/weather/rain-on-sunday/'>Rain</a></article>"))
    assert check_live(site, page, save_page(site, page, Link(url))) == []


def test_counter_examples_are_read_from_the_saved_files(tmp_path: Path, saved: Saved) -> None:
    places = locate_site(tmp_path, "harbour.example")
    places.page.parent.mkdir(parents=True)
    places.page.write_bytes(saved.body)
    places.expected.write_text(json.dumps(saved.expected), encoding="utf-8")
    old = read_saved(places)
    assert isinstance(old, Saved)
    assert old.counter_examples == ()
    places.counter_examples.write_text('["https://harbour.example/tag/ferry/"]', encoding="utf-8")
    new = read_saved(places)
    assert isinstance(new, Saved)
    assert new.counter_examples == ("https://harbour.example/tag/ferry/",)
    places.counter_examples.write_text('{"a": 1}', encoding="utf-8")
    fault = read_saved(places)
    assert isinstance(fault, Fault)
    assert fault.key == "counter_examples.json"


def test_a_live_page_with_other_words_is_fine(saved: Saved) -> None:
    live = answer(URL, write_article("The old ferry stays in use, and paint comes", time="2024-05-03T11:00:00+01:00"))
    assert check_live(SITE, live, saved) == []
    assert check_live(SITE, live, None) == []


@pytest.mark.parametrize(
    ("was", "became", "key"),
    [
        ("story-head", "title-x1", "headline"),
        ("<time class='stamp' datetime='2024-05-03T10:00:00+01:00'>2024-05-03</time>", "", "date_published"),
        ("By Anna Bell", "", "authors"),
    ],
)
def test_what_broke_on_the_live_page_is_named(was: str, became: str, key: str, saved: Saved) -> None:
    assert was in PAGE
    faults = check_live(SITE, answer(URL, PAGE.replace(was, became)), saved)
    assert key in [fault.key for fault in faults]


def test_a_body_of_which_most_is_gone_is_named(saved: Saved) -> None:
    start = PAGE.index("<p>2.")
    live = PAGE[:start] + PAGE[PAGE.index("</div>", start) :]
    assert "body" in [fault.key for fault in check_live(SITE, answer(URL, live), saved)]


def test_an_example_that_is_gone_is_said(saved: Saved) -> None:
    (fault,) = check_live(SITE, Answer(URL, failure="it answered 404"), saved)
    assert (fault.key, fault.what) == ("example", "it answered 404; give the address of another article")
    (fault,) = check_live(SITE, answer(URL, "%PDF", "application/pdf"), saved)
    assert fault.key == "example"
    faults = check_live(SITE, answer(URL, "<html><h1>Gone</h1><p>Not here any more."), saved)
    assert faults[-1].key == "example"


def test_missing_and_mangled_files_are_said(tmp_path: Path, saved: Saved) -> None:
    places = locate_site(tmp_path, SITE.domain)
    assert places.profile == tmp_path / "newscrawl" / "sites" / "harbour_example.py"
    missing = read_saved(places)
    assert isinstance(missing, Fault)
    assert "scrapy newsite URL --force" in missing.what
    places.page.parent.mkdir(parents=True)
    places.page.write_bytes(saved.body)
    for text in ("{", "[]"):
        places.expected.write_text(text, encoding="utf-8")
        assert isinstance(read_saved(places), Fault)
    places.expected.write_text(json.dumps(saved.expected), encoding="utf-8")
    places.listing.write_text('{"urll": "x"}', encoding="utf-8")
    assert isinstance(read_saved(places), Fault)
    places.listing.unlink()
    read = read_saved(places)
    assert isinstance(read, Saved)
    assert read.expected == saved.expected


def test_checks_are_a_line_a_site_and_one_a_fault() -> None:
    checks = {"harbour": [], "old": [Fault("body", "div.x matches nothing"), Fault("date_published", "it is gone")]}
    fields = {"harbour": ["headline", "body"], "old": ["headline", "body", "date_published"]}
    assert format_checks(checks, fields, [], "their sites").splitlines() == [
        "harbour  as expected: 2 of 2 fields",
        "old      broken: 1 of 3 fields",
        "old      body            div.x matches nothing",
        "old      date_published  it is gone",
        "2 profiles against their sites: 1 broken.",
    ]


def test_profiles_that_cannot_be_used_count_as_broken() -> None:
    shown = format_checks({"harbour": []}, {}, ["sites/x.py: no"], "their saved pages")
    assert shown.splitlines() == [
        "sites/x.py: no",
        "harbour  as expected: no saved page to compare with",
        "2 profiles against their saved pages: 1 broken.",
    ]
