"""Keywords in the rows of links beside a story."""

from __future__ import annotations

import pytest

from .invented_story import HEADLINE, STORY, TEASERS, read

WORDS = ["Harbour", "market", "storm"]


def make_page(below: str = "", behind: str = "", above: str = "") -> str:
    return (
        f"<title>{HEADLINE}</title><article>{above}<h1>{HEADLINE}</h1>{below}<div>{STORY}</div>{behind}</article>"
        f"<h3>Related</h3><ul>{TEASERS}</ul>"
    )


def link(folder: str, joint: str = " ", words: list[str] = WORDS) -> str:
    return joint.join(f'<a href="{folder}{word}">{word}</a>' for word in words)


@pytest.mark.parametrize(
    "page",
    [
        make_page(below=f"<ul><li>{link('/index.php/tag/', '</li><li>')}</li></ul>"),
        make_page(below=f"<div>by Jane Roe — filed under: {link('/search?subject=', ', ')}</div>"),
        make_page(behind=f"<div class=item-tags>{link('/x/')}</div>"),
        make_page(behind=f"<div>Keywords</div><div>{link('/x/')}</div><h3><a href=/a/1>Jane Roe</a></h3>"),
        make_page(behind=f"<h3>Letters</h3><p>Write to us.</p><ul><li>{link('/topic/', '</li><li>')}</li></ul>"),
        make_page(behind=f"<div class=related-topics>{link('/topics/')}</div>"),
        make_page(behind="<p>Tags: Harbour, market, storm</p>"),
        make_page(behind="<div>By Jane Roe<br>Tags:&nbsp;Harbour / market / storm<br>Views: 120</div>"),
        make_page(below="<div>In the series <a href=/t>#Harbour</a> <a href=/t>#market</a> <a>#storm</a></div>"),
        make_page(behind="<p>#Harbour #market #storm</p>"),
        make_page(behind=f"<p>{link('/diary?word=', ' ')}</p>"),
        make_page().replace("<h1>", f"<h1>[{link('/diary?word=', '][')}] "),
    ],
)
def test_a_row_of_links_beside_the_story(page: str) -> None:
    assert read(page).keywords == WORDS


@pytest.mark.parametrize(
    "page",
    [
        make_page(behind=f"<div>{link('/x/', words=['Previous', 'Next', 'Print'])}</div>"),
        make_page(behind=f"<div>{link('https://share.example/', words=WORDS)}</div>"),
        make_page(behind=f"<div class=tags>{link('/x/', words=['About us', 'Contact', 'Imprint'])}</div>"),
        make_page(behind="<div><a href=/x/harbour>Harbour</a> <a href=/x/market>market</a></div>"),  # two are no row
        make_page(behind=f"<div>{link('/tag/', words=[f'harbour {n}' for n in range(12)])}</div>"),  # a cloud
        make_page(behind=f"<aside>{link('/tag/')}</aside>"),
        make_page(behind="<p>Tags: this story has been filed under everything that we could think of, and more.</p>"),
        make_page(behind="<p>You are reader #1203 of #9000</p>"),
        make_page(behind="<p>#harbourpost</p>"),  # the paper's own
        make_page(behind="<p>Follow #harbourpost and #sea for more of what goes on along the coast.</p>"),
        make_page(below=f"<div>By {link('/author/', words=['Jane Roe', 'Ann Other', 'Sam Poe'])}</div>"),
    ],
)
def test_a_row_of_links_that_are_no_keywords(page: str) -> None:
    assert read(page).keywords == []


def test_links_to_tags_beside_one_to_a_section_are_keywords_where_they_are_set_otherwise() -> None:
    tags = "".join(f" <a class=tag href=/-/tag/{word}>{word}</a>" for word in WORDS)
    line = f"<div><i>3 May 2024</i> Category: <a class=cat href=/c/1>Arts</a>{tags}</div>"
    assert read(make_page(behind=line)).keywords == WORDS
    assert read(make_page(behind=line.replace("class=tag", "class=cat"))).keywords == []


@pytest.mark.parametrize(
    "page",
    [
        make_page(behind=f"<div>Tags: {link('/k?n=', '<br>')}</div>"),
        make_page(behind=f"<div><b>Topics</b> {link('/topic/', ' (12) | ')} (7)</div>"),
        make_page(behind=f"<div>Filed under {link('/topic/', '<i>(3)</i>, ')}</div>"),
        make_page(behind="<div><b>tagged with</b> <i><i>Harbour</i>, <i>market</i>, <i>storm</i></i></div>"),
        make_page(
            behind="<dl><dt>Keywords</dt><dd>Harbour</dd><dd>market</dd><dd>storm</dd></dl>".replace("</dd><dd>", ", ")
        ),
        make_page(behind="<h4>Tags</h4><ul><li>Harbour</li><li>market</li><li>storm</li></ul>"),
        make_page(behind=f"<aside><h4>Tags</h4><p>{link('/k?n=')}</p></aside>"),
        make_page(above=f"<h4>Topics</h4><ul><li>{link('/k?n=', '</li><li>')}</li></ul>"),
        make_page(behind=f"<div class='widget post-tags'><h5>Filed under:</h5>{link('/tag/')}</div>"),
    ],
)
def test_a_row_behind_a_label(page: str) -> None:
    assert read(page).keywords == WORDS


BAR = "<div class=b><span>Trending</span> <a href=/topic/1>School budget</a> <a href=/topic/2>Night buses</a></div>"


@pytest.mark.parametrize(
    "page",
    [
        BAR + make_page(),
        make_page(above=BAR),
        make_page(above=f"<p>In focus: {link('/tag/', ', ', ['Elections', 'Night buses', 'Swimming'])}</p>"),
        make_page(
            behind="<h3>Latest</h3><p>More to read.</p><div><h4>Hot topics</h4>"
            + link("/tag/", words=list("ABC"))
            + "</div>"
        ),
        make_page(behind="<div><b>Tags</b> <i>no words of the page</i></div>"),
    ],
)
def test_a_bar_of_topics_is_none_of_the_storys(page: str) -> None:
    assert read(page).keywords == []


def test_a_bar_of_topics_gives_way_to_the_storys_own_tags() -> None:
    own = f"<div class='widget post-tags'><ul><li class=tag>{link('/tag/', '</li><li class=tag>')}</li></ul></div>"
    assert read(make_page(above=BAR, behind=own)).keywords == WORDS


@pytest.mark.parametrize("mark", [" | ", " &middot; "])
def test_what_stands_behind_another_mark_is_no_keyword(mark: str) -> None:
    tags = link("/tag/", ", ")
    assert read(make_page(behind=f"<p>Tags: {tags}{mark}<a href=/send/1>Send this note</a></p>")).keywords == WORDS
    assert read(make_page(behind=f"<p>Tags: {tags.replace(', ', mark)}</p>")).keywords == WORDS


OWN = "<a href=/story/4711>Permalink</a> | <a href=/story/4711#c>3 comments</a>"


@pytest.mark.parametrize(
    "line",
    [
        f"<p>12 May 2024 | {OWN} | Tags: Harbour, market, storm</p>",
        "<p>12 May 2024 · Tags: Harbour | market | storm</p>",
        f"<p>Tags: Harbour,market,storm | {OWN}</p>",
        f"<div>By Jane Roe - {link('/topic/', ' / ')} - <a href=/story/4711#c>3 comments</a></div>",
        f"<p>{OWN} | Labels: {link('/x/', ', ')} | <a href=/send/1>Send to a friend</a></p>",
        "<ul><li>#Harbour</li><li>#market</li><li>#storm</li></ul>",
        f"<ul><li>{link('/t/', '</li><li>').replace('>Har', '>#Har').replace('>mar', '>#mar').replace('>sto', '>#sto')}"
        "</li></ul>",
        "<h4>Keywords</h4><p>Harbour; market; storm</p><p>© 2024 Harbour Times</p>",
    ],
)
def test_keywords_among_other_facts(line: str) -> None:
    assert read(make_page(behind=line)).keywords == WORDS


def test_keywords_between_a_standfirst_and_the_story() -> None:
    line = "<p>The bridge of the old town has to be repaired, and nobody knows who is to pay for it.</p>"
    assert read(make_page(below=f"{line}<p>Tags: Harbour, market, storm</p>")).keywords == WORDS


@pytest.mark.parametrize(
    "line",
    [
        f"<p>Tags: {OWN}</p>",
        "<p>Tags: Harbour<br>Views: 120</p>".replace("Tags: Harbour", "Views: 3"),
        "<p>The tags: none, as the shop says, were on the coats that the town had given away</p>",
        "<p>Tags: </p><div><a href=#>Facebook</a> <a href=/story/4711#c>3 comments</a></div>",
        f"<p>{OWN} | <a href=/print/1>Print</a></p>",
    ],
)
def test_facts_are_no_keywords(line: str) -> None:
    assert read(make_page(behind=line)).keywords == []


def test_words_that_class_names_call_tags_need_no_links() -> None:
    line = "<div class=line>{}</div>"
    tags = "".join(f'<span class="el-tag el-tag--light">{word}</span>\n' for word in WORDS)
    assert read(make_page(behind=line.format(tags))).keywords == WORDS
    assert read(make_page(behind=line.format(tags.replace("tag", "btn")))).keywords == []
    others = "".join(f"<span class=el-tag>{word}</span>" for word in ("Ballet", "Chess"))
    assert read(make_page(behind=line.format(others))).keywords == []  # the story says none


def test_how_much_of_a_story_a_word_tells_of_is_no_part_of_it() -> None:
    page = make_page(behind="<p><b>SUBJECT: </b><span>Harbour (81%); market (74%); storm (9%)</span></p>")
    assert read(page).keywords == WORDS
    page = make_page(behind="<p>Tags: Harbour (old), market, storm</p>")
    assert read(page).keywords == ["Harbour (old)", "market", "storm"]
