"""The authors."""

from __future__ import annotations

import json

import pytest

from newscrawl import extract_article
from newscrawl.extract.candidates import Candidate
from newscrawl.extract.people.authors import choose_authors
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

from .reading import list_candidates

URL = "https://www.harbourtimes.example/news/storm"
HEADING = "<title>Storm hits coast</title><h1>Storm hits coast</h1>"


def read(html: str, site: Site | None = None, publisher: str | None = "Harbour Times") -> tuple[list[str], str | None]:
    page = Page(HEADING + html, URL)
    return choose_authors(list_candidates(page, site), publisher=publisher, headline="Storm hits coast")


def ld(author: object) -> str:
    data = {"@type": "NewsArticle", "headline": "Storm hits coast", "author": author}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    "author",
    [
        "Jane Doe and John Roe",
        ["Jane Doe", "John Roe"],
        [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Roe"}],
        {"@type": "Person", "name": "By Jane Doe, John Roe"},
    ],
)
def test_json_ld_in_its_shapes(author: object) -> None:
    assert read(ld(author)) == (["Jane Doe", "John Roe"], "json-ld:author")


def test_a_reference_in_json_ld_is_followed() -> None:
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "Storm hits coast", "author": {"@id": "#jane"}},
            {"@type": "Person", "@id": "#jane", "name": "Jane Doe"},
        ]
    }
    assert read(f'<script type="application/ld+json">{json.dumps(graph)}</script>')[0] == ["Jane Doe"]


@pytest.mark.parametrize(
    ("html", "rule"),
    [
        ('<p>Story: <a rel="author" href="/j">Jane Doe</a></p>', "rel:author"),
        ('<span itemprop="author"><span itemprop="name">Jane Doe</span></span>', "itemprop:author"),
        ('<div class="byline">By <b>Jane Doe</b> | 3 May 2024</div>', "byline"),
        ('<div class="article-author">Jane Doe</div>', "class"),
        ('<a href="/author/jane-doe/">Jane Doe</a>', "class"),
        ('<meta name="author" content="Jane Doe">', "meta:author"),
        ('<meta property="article:author" content="https://social.example/j"><p>By Jane Doe</p>', "text"),
        ("<p>Long text.</p><div><span>Written by</span> <b>Jane Doe</b></div>", "text"),
        (
            '<section class="author-box"><h4 class="author-name">Jane Doe</h4><p>Jane writes.</p></section>',
            "author-box",
        ),
    ],
)
def test_each_place_that_names_an_author(html: str, rule: str) -> None:
    assert read(html) == (["Jane Doe"], rule)


@pytest.mark.parametrize(
    "html",
    [
        ld("Harbour Times"),
        ld({"@type": "Organization", "name": "Harbour Press House"}),
        ld("AFP"),
        ld("Staff"),
        ld("@janedoe"),
        ld("jane@harbourtimes.example"),
        ld("https://harbourtimes.example/jane"),
        '<meta name="author" content="admin">',
        '<meta name="author" content="harbourtimes.example, Bremen">',
        '<div class="byline">Von der Redaktion</div>',
        '<div class="byline">By Reuters</div>',
        '<div class="comments"><span class="author">Angry Reader</span></div>',
        '<aside><a rel="author" href="/x">Other Writer</a></aside>',
        '<div class="byline">Reviewed by John Roe</div>',
        '<p class="comment-form-author">Your Name</p>',
    ],
)
def test_what_is_no_author_is_not_named(html: str) -> None:
    assert read(html) == ([], None)


def test_a_byline_with_more_people_completes_json_ld() -> None:
    html = ld("Jane Doe") + '<div class="byline">By Jane Doe and John Roe</div>'
    assert read(html) == (["Jane Doe", "John Roe"], "byline")


EDITOR = '<meta name="author" content="Edith Orme">'


@pytest.mark.parametrize(
    ("html", "authors"),
    [
        ("<p>By Jane Doe</p>", ["Jane Doe"]),
        ("<div><span>Von Jane Doe und John Roe</span></div>", ["Jane Doe", "John Roe"]),
        ("<p>By Jane Doe | 5 May 2024</p>", ["Jane Doe"]),
        ('<p class="byline">By Jane Doe</p>', ["Jane Doe"]),
        ("<p>By Jane Doe and Edith Orme</p>", ["Edith Orme"]),  # who is stated is shown, too
        ("<p>Edith Orme</p><p>By Jane Doe</p>", ["Edith Orme"]),
        (f"<p>{'<b>A short line of the story.</b> ' * 20}</p><p>By Jane Doe</p>", ["Edith Orme"]),  # another story's
    ],
)
def test_a_byline_goes_before_who_put_the_story_online(html: str, authors: list[str]) -> None:
    assert read(EDITOR + html)[0] == authors


def test_a_full_name_goes_before_an_account() -> None:
    assert read(ld("jdoe77a.x") + '<div class="byline">By Jane Doe</div>')[0] == ["Jane Doe"]
    assert read(ld("KatieS") + '<div class="byline">By Jane Doe</div>') == (["Jane Doe"], "byline")


def test_agencies_beside_people_are_left_out() -> None:
    assert read(ld(["Jane Doe", "Reuters", "dpa"]))[0] == ["Jane Doe"]
    assert read('<div class="byline">By Jane Doe, AFP</div>')[0] == ["Jane Doe"]


def test_authors_of_teasers_below_are_not_taken() -> None:
    html = (
        '<div class="byline">By Jane Doe</div><p>Text</p>'
        '<div class="more-stories teaser"><span class="author">John Roe</span></div><div class="list"><p>Another</p>'
        '<span class="author">Ann Poe</span></div>'
    )
    assert read(html)[0] == ["Jane Doe"]


def test_several_author_elements_are_read_in_order() -> None:
    html = (
        '<ul class="people"><li><a class="author" href="/a">Jane Doe</a></li>'
        '<li><a class="author" href="/b">John Roe</a></li></ul>'
    )
    assert read(html)[0] == ["Jane Doe", "John Roe"]


@pytest.mark.parametrize(
    "byline",
    [
        "By: <span><a>Jane Doe</a>,</span> <span><a>John Roe</a></span> and <a>Ann Lee</a> <i>News Desk</i>",
        "By <a>Jane Doe</a> <a>, John Roe</a> &amp; <a>Ann Lee</a>",
    ],
)
def test_names_that_are_links_of_their_own_are_joined_by_what_stands_between(byline: str) -> None:
    assert read(f"<h1>Quay to close</h1><ul><li>{byline}</li></ul>") == (["Jane Doe", "John Roe", "Ann Lee"], "text")


def test_names_with_strokes_may_be_the_first_paragraph() -> None:
    assert read("<h1>Quay to close</h1><p>Jane Doe/John Roe</p><p>More.</p>")[0] == ["Jane Doe", "John Roe"]
    assert read("<h1>Quay to close</h1><p>Jane Doe</p><p>The quay/harbour row</p>")[0] == []


def test_each_once_whatever_the_title_or_case() -> None:
    found = [Candidate("Jane Doe", "meta:author"), Candidate("Dr. Jane Doe; JANE DOE", "meta:author")]
    assert choose_authors(found) == (["Jane Doe"], "meta:author")


def test_library_metadata_is_turned_round() -> None:
    assert read('<meta name="dc.creator" content="Doe, Jane">')[0] == ["Jane Doe"]


def test_a_word_inside_a_sentence_begins_no_byline() -> None:
    assert read("<p>Die Forderung <i>kam</i> von Erika Muster</p>") == ([], None)


def test_arabic_and_chinese_bylines() -> None:
    assert read('<div class="author">بقلم: ليلى حداد</div>')[0] == ["ليلى حداد"]
    assert read('<div class="author">文/李华</div>')[0] == ["李华"]


def test_a_profile_goes_first() -> None:
    site = Site(domain="harbourtimes.example", example=URL, authors=".signed")
    assert read(ld("Jane Doe") + "<i class=signed>John Roe</i>", site) == (["John Roe"], "profile")


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ('<meta name="author" content="Petra Lindholm">', ["Petra Lindholm"]),
        (
            '<meta name="author" content="Petra Lindholm"><script type="application/ld+json">'
            '{"@type": "Organization", "name": "Petra Lindholm"}</script>',
            [],
        ),
        (
            '<meta name="author" content="Petra Lindholm"><script type="application/ld+json">'
            '{"@type": "NewsArticle", "headline": "Storm"}</script>',
            [],
        ),
    ],
)
def test_a_site_may_bear_its_writers_name(head: str, authors: list[str]) -> None:
    page = Page(
        f'<meta property="og:site_name" content="Petra Lindholm">{head}{HEADING}', "https://petra.example/storm"
    )
    assert choose_authors(list_candidates(page), publisher="Petra Lindholm")[0] == authors


def test_a_name_in_metadata_that_is_none_does_not_hide_the_box_about_the_author() -> None:
    box = '<meta name="author" content="page.head.author"><div class="avatar"><b class="author">Jane Doe</b></div>'
    assert read(box) == (["Jane Doe"], "author-box")


def test_labels_in_metadata() -> None:
    assert read('<meta name="twitter:misc:Written by" content="Jane Doe">')[0] == ["Jane Doe"]


def test_a_name_behind_by_is_another_articles_where_the_author_is_an_organisation() -> None:
    teaser = "<div><span>Council votes</span> <span>By Jane Doe</span></div>"
    assert read(ld({"@type": "NewsMediaOrganization", "name": "Newsroom"}) + teaser) == ([], None)


@pytest.mark.parametrize("name", ["Selwick Courier", "Le Monde", "Diario Nuevo", "Norder Anzeiger"])
def test_a_newspaper_writes_nothing_itself(name: str) -> None:
    html = f'<meta property="og:site_name" content="{name}"><div class="byline">By {name}</div>'
    assert read(html, publisher=name) == ([], None)


def test_a_line_of_a_reporter_does_not_make_names_of_the_story() -> None:
    html = '<div class="byline">記者團/台北報導</div><p>港務局星期二表示,舊碼頭將因維修關閉,渡輪將改從城東出發。</p>'
    assert read(html)[0] == []


@pytest.mark.parametrize(
    ("stated", "authors"),
    [
        ("Jane Doe, Rome, John Roe", ["Jane Doe", "John Roe"]),
        ("Hafenverlag Agentur, Rostock, Germany", []),
        ("Maria & Katerina", ["Maria", "Katerina"]),
        ("港口日报 | 네이버", []),
    ],
)
def test_places_and_houses_in_metadata_are_no_people(stated: str, authors: list[str]) -> None:
    assert read(f'<meta name="author" content="{stated}">')[0] == authors


@pytest.mark.parametrize("bold", ["Full Harbour", "The Old Quay"])
def test_a_bold_subheading_is_no_byline(bold: str) -> None:
    story = "<p>The harbour authority said on Tuesday that the old quay will be closed until the end of the summer.</p>"
    assert read(f"<h1>Quay to close</h1>{story}<p><strong>{bold}</strong></p><p>More.</p>") == ([], None)
    assert read("<h1>Quay to close</h1><p><b>The Old Quay</b></p><p>More.</p>") == ([], None)
    assert read("<h1>Quay to close</h1><p><b>Jane Doe</b></p><p>More.</p>")[0] == ["Jane Doe"]


TEXT = "<p>The storm came over the sea on Monday night, and took the roof of the old ferry house with it.</p>" * 3


@pytest.mark.parametrize(
    ("name", "line", "authors"),
    [
        ("Voices of the Green School", "by Voices of the Green School", []),
        ("Voices of the Green School", "by Jane Roe", ["Jane Roe"]),
        ("Nadja Quell", "by Nadja Quell", ["Nadja Quell"]),  # the author's own site
        ("Maria de la Cruz Quell", "by Maria de la Cruz Quell", ["Maria de la Cruz Quell"]),
    ],
)
def test_what_a_page_shows_where_sites_show_their_names_is_no_author(name: str, line: str, authors: list[str]) -> None:
    html = (
        f"<title>Storm hits coast</title><h2><a href='/site/green/'>{name}</a></h2><h3>Storm hits coast</h3>"
        f"<div>posted on 3 May 2024 18:17 {line}</div>{TEXT}"
    )
    article = extract_article(html, "https://sites.suite.example/site/green/storm-hits-coast")
    assert article is not None
    assert article.authors == authors
