"""The bylines that a page shows, marked and unmarked."""

from __future__ import annotations

import pytest

from newscrawl.extract.people.authors import choose_authors
from newscrawl.page.page import Page

from .reading import list_candidates

HEADING = "<title>Storm hits coast</title><h1>Storm hits coast</h1>"
LONG = "The storm tore the roof off the market hall and flooded the streets behind the harbour. " * 5


def read(html: str) -> list[str]:
    page = Page(HEADING + html, "https://www.harbourtimes.example/news/storm")
    return choose_authors(list_candidates(page), publisher="Harbour Times", headline="Storm hits coast")[0]


@pytest.mark.parametrize(
    ("html", "authors"),
    [
        # Who checked the facts, whoever stands beside them.
        (
            '<div>By <a class="author" href="/author/1">Jane Doe</a> | Fact-checked by '
            '<a class="author" href="/author/2">John Roe</a></div>',
            ["Jane Doe"],
        ),
        ('<p>Edited by <a rel="author" href="/author/2">John Roe</a></p>', []),
        ('<p><span>Photos:</span> <a rel="author" href="/author/2">John Roe</a></p>', []),
        ('<p class="byline">Posted by Jane on Friday December 19, 2025</p>', ["Jane"]),
        # The footer of the post tells, that of the site does not.
        ('<article><footer class="entry-footer"><a rel="author">Jane Doe</a></footer></article>', ["Jane Doe"]),
        ('<footer><a rel="author">Jane Doe</a></footer>', []),
        # Boxes about the author, with a biography or set by a page builder.
        (f'<div class="author-box"><h4>About the author</h4><h3>Jane Doe</h3><p>{LONG}</p></div>', ["Jane Doe"]),
        ('<div class="elementor-widget"><h4 class="elementor-author-box__name">Jane Doe</h4></div>', ["Jane Doe"]),
        ('<div class="author-card"><span class="author-card__name">Jane Doe</span></div>', ["Jane Doe"]),
        ('<div class="card"><span class="author">Jane Doe</span></div>', []),
        (
            '<div class="byline-text">By Jane Doe</div><b class="author">Assistant Sports Editor Follow</b>',
            ["Jane Doe"],
        ),
        # One name in the sidebar or beside the buttons for sharing, where there is no other.
        ('<div class="sidebar"><p class="author">Jane Doe</p></div>', ["Jane Doe"]),
        ('<div class="sidebar"><p class="author">Jane Doe</p><p class="author">John Roe</p></div>', []),
        ('<div class="comments"><p class="author">Jane Doe</p></div>', []),
        # Who is quoted in a box has not written the story.
        ('<blockquote><p>“The roof was gone.”</p><cite class="author">Ann Lee</cite></blockquote>', []),
        ('<div class="pull-quote"><p>“It was gone.”</p><span class="quote-author">Ann Lee</span></div>', []),
        ('<figure class="zitatbox"><p>„Es war weg.“</p><figcaption class="autor">Ann Lee</figcaption></figure>', []),
        (
            '<p class="author">Jane Doe</p><blockquote>“It was gone.”<p class="author">Ann Lee</p></blockquote>',
            ["Jane Doe"],
        ),
        # Nothing is marked.
        ("<p>Jane Doe | Senior Writer | July 2, 2025</p>", ["Jane Doe"]),
        ("<p>Jane Doe | Gardens | July 2, 2025</p>", []),
        ("<div>Posted on 8 April 2024 by Jane Doe</div>", ["Jane Doe"]),
        (f"<p><strong>Jane Doe/John Roe</strong></p><p>{LONG}</p>", ["Jane Doe", "John Roe"]),
        (f"<p>{LONG}</p><p><strong>Jane Doe</strong></p>", []),
        ('<span itemprop="author" itemscope><meta itemprop="name" content="Jane Doe"></span>', ["Jane Doe"]),
        (
            '<span itemprop="author" itemscope><meta itemprop="name" content="John Roe"></span>'
            f'<div class="author-box"><h3>Jane Doe</h3><p>{LONG}</p></div>',
            ["Jane Doe"],
        ),
        (
            f'<article><p class="byline">By Jane Doe</p><p>{LONG}</p></article>'
            f'<article><h1>Ferries cancelled</h1><p class="byline">By John Roe</p><p>{LONG}</p></article>',
            ["Jane Doe"],
        ),
    ],
)  # fmt: skip
def test_who_is_named(html: str, authors: list[str]) -> None:
    assert read(html) == authors


def test_a_page_with_no_heading_names_its_author_in_its_first_texts() -> None:
    old = Page("<title>Storm</title><font size=5>Storm hits coast</font><br><i>By Hazel Oakes, reporter<br>1999</i>")
    assert choose_authors(list_candidates(old))[0] == ["Hazel Oakes"]
    korean = Page("<title>소식</title><div><span>박도현 기자</span> <span>승인 2024.03.21</span></div>")
    assert choose_authors(list_candidates(korean))[0] == ["박도현"]


def test_authors_in_boxes_side_by_side_that_are_bylines_themselves() -> None:
    box = "<div class=byline><span class=byline__name>{}</span><span class=byline__title>Reporter</span></div>"
    boxes = box.format("Jane Roe") + box.format("Ben Hale")
    page = Page(f"<h1>Ferry returns to the harbour</h1>{boxes}<p>The ferry is back after a long winter.</p>")
    assert choose_authors(list_candidates(page)).names == ["Jane Roe", "Ben Hale"]


@pytest.mark.parametrize(
    ("name", "authors"),
    [
        ("<b class=firstname>Marlene Quell</b> <b class=lastname>Holm</b>", ["Marlene Quell Holm"]),
        ("<b>Marlene Quell</b> <i>Wexcombe</i>", ["Marlene Quell"]),  # a place beside the name
    ],
)
def test_a_family_name_in_an_element_of_its_own_belongs_to_the_name(name: str, authors: list[str]) -> None:
    assert read(f'<div class="byline"><address><a rel="author" href="/a/1">{name}</a></address></div>') == authors


def test_each_of_several_marked_bylines_in_a_row_names_an_author() -> None:
    card = '<span class="meta-author author vcard"><a class=fn href=/a>{}</a></span>'
    html = f"<div>{card.format('Jane Doe')}{card.format('John Roe')}<span>Culture</span></div><p>{LONG}</p>"
    assert read(html) == ["Jane Doe", "John Roe"]
    comment = f"<div class=comment>{card.format('John Roe')}</div>"
    assert read(f"<div>{card.format('Jane Doe')}</div><p>{LONG}</p>{comment}") == ["Jane Doe"]
