"""Where a signature may stand that nothing marks, and what stands there that is none."""

from __future__ import annotations

import pytest

from ..invented_story import HEADLINE, PARAGRAPHS, STORY, TEASERS, read

BIOGRAPHY = "writes about towns, trains and money for this paper and lives by the sea with two dogs."
SHARE = "<div class=s><a href=#>Share</a> <a href=#>Print</a> <a href=#>E-mail</a> <a href=#>Facebook</a></div>"
SIDEBAR = (
    "<div class=b><b>Most read</b><div class=t><a href=/s/7>Cranes come back to the salt marsh</a><div>Ann Other</div>"
    "<div>8 May 2024</div></div><p><a href=/s/8>Library of Port Selwyn saves its nights</a> By Ann Other</p></div>"
)


def read_authors(
    *, above: str = "", between: str = "", first: str = "", ends: str = "", below: str = "", title: str = HEADLINE
) -> list[str]:
    return read(
        f"<title>{HEADLINE} - Harbour Post</title><div class=h><a href=/>Harbour Post</a></div>{SIDEBAR}"
        f"<div class=m>{above}"
        f"<div class=q1>{title}</div>{between}<div class=q2>{first}{STORY}{ends}</div>{below}<b>Related</b>"
        f"<ul>{TEASERS}</ul></div><p>© 2024 Harbour Post</p>"
    ).authors


@pytest.mark.parametrize(
    "line",
    [
        "<div class=k>Jane Roe</div>",
        "<p><i>Jane Roe</i></p>",
        "<p align=right><b>Jane Roe, Harbour Post</b></p>",
        "<x-sig>– Jane Roe</x-sig>",
        "<div><cite>Jane Roe (jane@post.example)</cite></div>",
        "<font size=2>Jane Roe | Business Editor</font><br>",
    ],
)
@pytest.mark.parametrize("place", ["between", "first", "ends", "below"])
def test_a_signature_of_names_alone(line: str, place: str) -> None:
    assert read_authors(**{place: line}) == ["Jane Roe"]


@pytest.mark.parametrize("line", ["<p>Jane Roe</p>", "<div>By Jane Roe</div>", "<div>12 May 2024 - Jane Roe</div>"])
def test_a_signature_behind_the_share_buttons_and_above_the_headline(line: str) -> None:
    assert read_authors(below=SHARE + line) == ["Jane Roe"]
    assert read_authors(between=line + SHARE) == ["Jane Roe"]
    assert read_authors(above=line) == ["Jane Roe"]


def test_a_signature_in_the_storys_last_words() -> None:
    assert read_authors(ends="<p>The council meets again in the old rope works on Sunday. (Jane Roe)</p>") == [
        "Jane Roe"
    ]
    assert read_authors(ends="<p>The council meets again in the old rope works on Sunday. (Reuters)</p>") == []
    assert read_authors(ends="<p>The council meets in the old rope works on Sunday. (Photo: Ann Porter)</p>") == []


def test_who_is_quoted_last_did_not_sign() -> None:
    quote = "<blockquote>“We shall build it again, and higher, and of stone.” — Ann Porter</blockquote>"
    assert read_authors(ends=quote) == []
    assert read_authors(ends="<p>The council meets again in the old rope works on Sunday. — Jane Roe</p>") == [
        "Jane Roe"
    ]


def test_a_reporter_in_brackets_before_the_first_words() -> None:
    text = "밤사이 무너진 방파제 때문에 어시장이 옛 밧줄 공장으로 옮겨 열린다고 시청이 밝혔다. 다친 사람은 없었다."
    page = "<title>방파제 무너져</title><h1>방파제 무너져</h1><div><p>{}{}</p><p>{}</p></div>"
    assert read(page.format("[은빛항=박지우 기자] ", text, text[::-1])).authors == ["박지우"]
    assert read(page.format("[은빛항=연합뉴스] ", text, text[::-1])).authors == []


@pytest.mark.parametrize(
    "line",
    [
        "<div>Prunella Vexley<br>12 May 2024, 10:30</div>",  # a name that nobody knows, beside a time
        "<div class=c><img src=/i/a.jpg><a href=/people/7>Jane Roe</a></div>",
        "<img src=/i/dot.gif width=1 height=8><p>Jane Roe</p>",
        "<address><a>Jane Roe</a> Jane Roe writes about towns, trains and money for this paper.</address>",
        "<div>Jane Roe</div><div>Jane Roe writes about towns, trains and money for this paper.</div>",
    ],
)
def test_a_signature_by_what_stands_beside_it(line: str) -> None:
    assert read_authors(between=line) == [line.partition("Prunella")[1] + " Vexley" if "Vexley" in line else "Jane Roe"]


def test_each_author_has_a_chip() -> None:
    chips = "".join(
        f"<div class=c><img src=/p/{n}.jpg><a href=/w/{n}>{name}</a></div>"
        for n, name in enumerate(("Jane Roe", "Ben Hale"))
    )
    assert read_authors(between=chips) == ["Jane Roe", "Ben Hale"]
    assert read_authors(below=SHARE + chips) == ["Jane Roe", "Ben Hale"]


def test_the_names_of_readers_above_their_comments() -> None:
    comments = "".join(
        f"<div class=c>{name}</div><div class=d>12 May 2024</div><p>Well said, all of it, and about time.</p>"
        for name in ("Ann Reader", "Tom Reader")
    )
    assert read_authors(below=comments) == []


def test_authors_in_a_list_under_a_label() -> None:
    people = "<div class=l>Authors</div><ul><li>Jane Roe</li><li>Ben Hale</li></ul>"
    assert read_authors(below=people) == ["Jane Roe", "Ben Hale"]


def test_a_box_about_the_author() -> None:
    one = f"<div class=x><img src=/p/7.jpg><div>Jane Roe</div><p>Jane Roe {BIOGRAPHY}</p></div>"
    other = one.replace("Jane Roe", "Ben Hale")
    assert read_authors(below=one) == ["Jane Roe"]
    assert read_authors(below=SHARE + one + other) == ["Jane Roe", "Ben Hale"]
    assert read_authors(ends=f"<p><i>Jane Roe {BIOGRAPHY}</i></p>") == ["Jane Roe"]


def test_a_table_of_facts() -> None:
    facts = "<tr><td>Published:</td><td>12 May 2024</td></tr><tr><td>Author:</td><td>Jane Roe</td></tr>"
    assert read_authors(below=f"<table>{facts}</table>") == ["Jane Roe"]
    assert read_authors(below="<dl><dt>Reporting</dt><dd>Jane Roe and Ben Hale</dd></dl>") == ["Jane Roe", "Ben Hale"]


def test_a_line_for_each_author() -> None:
    lines = "<div class=a><a href=/author/1>Jane Roe</a></div><div class=a><a href=/author/2>Ben Hale</a></div>"
    assert read_authors(between=lines) == ["Jane Roe", "Ben Hale"]
    assert read_authors(between=lines.replace("<a", "By <a")) == ["Jane Roe", "Ben Hale"]


def test_a_place_with_a_day_beside_the_names_is_no_author() -> None:
    assert read_authors(ends="<p>Kestrel Ridge, 12 May 2024</p><p>Jane Roe and Ben Hale</p>") == [
        "Jane Roe",
        "Ben Hale",
    ]


def test_a_time_that_is_a_link_beside_the_names_is_no_other_story() -> None:
    line = "<div><span>by</span> <a href=/u/1>Jane Roe</a> and <a href=/u/2>Ben Hale</a></div><div>{}</div>"
    assert read_authors(between=line.format("<a href=/s/1>Sunday, 12 May 2024 - 10:39 am</a>")) == [
        "Jane Roe",
        "Ben Hale",
    ]


def test_a_related_story_between_short_paragraphs_does_not_end_it() -> None:
    box = "<div class=r>Read also: <a href=/s/9>Glass works of Kestrel Bay to close in spring</a></div>"
    rest = "The ice house was empty for forty years and more, until now.<br><br>"
    rest += "Nobody knows yet who will pay for its new roof and doors.<br>"
    page = f"<div>{'<br><br>'.join(PARAGRAPHS)}<br><br>{box} {rest}</div><div>Author: Jane Roe</div>"
    assert read(f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>{page}<b>Related</b><ul>{TEASERS}</ul>").authors == [
        "Jane Roe"
    ]


def test_a_headline_behind_its_story() -> None:
    slots = f"<span slot=title>{HEADLINE}</span><span slot=who>Jane Roe</span><span slot=when>12 May 2024</span>"
    page = f"<title>{HEADLINE}</title><x-story><div>{STORY}</div>{slots}</x-story><ul>{TEASERS}</ul>"
    assert read(page).authors == ["Jane Roe"]


def test_a_related_story_inside_the_story_does_not_end_it() -> None:
    box = "<div class=r><b>Read also</b> <a href=/s/9>Glass works of Kestrel Bay to close in spring</a></div>"
    rest = "".join(f"<p>{paragraph.replace('the', 'that')}</p>" for paragraph in PARAGRAPHS)
    assert read_authors(ends=f"{box}{rest}<p>Jane Roe</p>") == ["Jane Roe"]


@pytest.mark.parametrize(
    "line",
    [
        "<div class=k>Jane Austen</div>",
        "<p><i>Jane Austen</i></p>",
    ],
)
def test_who_is_told_of_did_not_write(line: str) -> None:
    told = "<p>The ice house was built by Jane Austen, who kept it for forty years, and by her brother after her.</p>"
    assert read_authors(between=line, ends=told) == []


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("above", "<div class=k>Neue Ergebnisse</div>"),  # a kicker
        ("above", "<div><a href=/tag/jane-austen>Jane Austen</a></div>"),
        ("between", "<div><a href=/topic/jane-austen>Jane Austen</a></div>"),
        ("between", "<div class=p><img src=/i/1.jpg><div>The old quay</div><div>Ann Porter</div></div>"),
        ("between", "<figure><img src=/i/1.jpg><figcaption>Ann Porter</figcaption></figure>"),
        ("between", "<div>Harbour Post</div>"),
        ("between", "<div>Kestrel Bay - Harbour Post</div>"),
        ("between", "<div>Select Page</div>"),
        ("between", "<div>Request Information</div><div>Views: 1203</div>"),
        ("between", "<div><img src=/i/1.jpg><span>Ann Porter</span></div><div>Views: 1203</div>"),
        ("between", SHARE),
        ("ends", "<h3>Jane Austen</h3>"),
        ("below", "<div>Tags: <a href=/t/1>Flood</a>, <a href=/t/2>Jane Austen</a></div>"),
        ("below", "<div>Organiser</div><div>Ann Porter</div><div>12 May 2024</div>"),
        ("below", "<div>Media contact</div><div>Ann Porter, ann@press.example</div>"),
        ("below", "<div class=t><a href=/s/3>Glass works of Kestrel Bay to close</a><div>Ann Other</div></div>"),
        (
            "below",
            "<div>3 comments</div><div><b>Ann Reader</b> <span>12 May 2024</span><p>Well said, all of it.</p></div>",
        ),
        ("below", "<div>[ Comments: 3 | Leave a comment ]</div><div>Ann Reader</div><div>12 May 2024</div>"),
    ],
)
def test_who_stands_there_and_did_not_write(place: str, line: str) -> None:
    assert read_authors(**{place: line}) == []


@pytest.mark.parametrize("name", ["Ann Porter", "Mina Salter"])
def test_who_took_a_picture_stands_above_it_or_below(name: str) -> None:
    rows = [
        f"<tr><td><font size=1 color=#999999>{name}</font></td></tr>",
        "<tr><td><img src=/quay.jpg width=200></td></tr>",
        "<tr><td><font size=1>The quay of Port Selwyn after the storm of Tuesday night</font></td></tr>",
    ]
    above = f"<table width=210 align=right>{''.join(rows)}</table>"
    below = f"<table width=210 align=right>{''.join([*rows[1:], rows[0]])}</table>"
    assert read_authors(between=above) == read_authors(between=below) == []
    assert read_authors(between=f"<div class=k>Jane Roe</div>{above}") == ["Jane Roe"]


SHORT_STORY = "".join(
    f"<p>{sentence}</p>"
    for sentence in (
        "The ferry is back after a long winter, and the harbour is full of people who want to see it come in.",
        "Its captain said that the engine had been taken apart twice before the fault was found behind old pipes.",
        "Tickets cost as much as they did last year, and the first visitors will come at Easter.",
    )
)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("<p>By Jane Roe</p>", ["Jane Roe"]),
        ("<p>By Jane Roe | 3 May 2024</p>", ["Jane Roe"]),
        ("<p>By Easter all of the ferries will be back in the harbour, says Jane Roe.</p>", []),
        ("<p>Port Albert</p>", []),
    ],
)
def test_the_first_line_of_a_story_of_short_paragraphs(line: str, authors: list[str]) -> None:
    title = "Ferry returns to the harbour after a long winter"
    assert read(f"<title>{title}</title><h1>{title}</h1>{line}{SHORT_STORY}").authors == authors


BOX = "<div class=a><strong>{}</strong><br><a href=mailto:desk@post.example>desk@post.example</a><br>0555-0139</div>"


def test_authors_in_boxes_with_how_to_reach_them() -> None:
    boxes = BOX.format("Jane Roe") + BOX.format("Petter Nyhammar") + BOX.format("Ben Hale")
    assert read_authors(below=boxes) == ["Jane Roe", "Petter Nyhammar", "Ben Hale"]
    lines = "".join(
        f"<div><i>{name}</i><a href=mailto:d@post.example>d@post.example</a></div>" for name in ("Jane Roe", "Ben Hale")
    )
    assert read_authors(between=lines) == ["Jane Roe", "Ben Hale"]
    assert read_authors(below=f"<p>Media contact</p>{BOX.format('Petter Nyhammar')}") == []


def test_a_signature_beside_a_link_to_the_page_stands_below_links_to_others() -> None:
    foot = "<p><b>Joost van Waveren</b> | 26-04-09 | <a href={}>Link</a> | <a href=#c>4 replies</a></p>"
    listed = f"<p><b>See also</b></p><ul>{TEASERS}</ul>"
    assert read_authors(below=listed + foot.format("/story/4711")) == ["Joost van Waveren"]
    assert read_authors(below=listed + foot.format("/story/4712")) == []


def test_names_in_scripts_whose_vowels_are_signs() -> None:
    assert read_authors(between="<p>हरीश चौहान, अनुराधा सक्सेना और शालिनी मिश्रा</p>") == [
        "हरीश चौहान",
        "अनुराधा सक्सेना",
        "शालिनी मिश्रा",
    ]


@pytest.mark.parametrize(
    ("between", "ends", "names"),
    [
        ("<p>By Jane Roe<br>Peter Hale<br>Springfield, 3 May 2024</p>", "", ["Jane Roe", "Peter Hale"]),
        ("<div>By Jane Roe</div><div>Peter Hale</div>", "", ["Jane Roe", "Peter Hale"]),
        ("<h5>Jane Roe</h5>", "", ["Jane Roe"]),
        ("<dl><dt>Text</dt><dd>Jane Roe</dd><dt>Photo</dt><dd>Ann Porter</dd></dl>", "", ["Jane Roe"]),
        ("", f"<p>{PARAGRAPHS[0]} <i>Jane Roe</i></p>", ["Jane Roe"]),
        ("", f"<p>{PARAGRAPHS[0]} (By Jane Roe (AP))</p>", ["Jane Roe"]),
        ("", "<p>(Text: Jane Roe, Wexcombe)</p>", ["Jane Roe"]),
    ],
)
def test_names_a_line_each_in_cells_and_behind_the_last_words(between: str, ends: str, names: list[str]) -> None:
    assert read_authors(between=between, ends=ends) == names


@pytest.mark.parametrize(
    ("between", "ends"),
    [
        ("<dl><dt>Issue</dt><dd>12</dd><dt>Photo</dt><dd>Ann Porter</dd></dl>", ""),
        (
            "<table><tr><th>Translation</th><td>Ann Porter</td></tr><tr><th>Date</th><td>3 May 2024</td></tr></table>",
            "",
        ),
        ("", "<p>(Illustration: Ann Porter)</p>"),
        ("", f"<p>{PARAGRAPHS[0]} <i>Photo: Ann Porter</i></p>"),
        ("", f"<p>{PARAGRAPHS[0][:-1]} by <b>Ann Porter</b></p>"),  # in a sentence
        ("<p>Market traders at Wexcombe (photo: Ann Porter)</p>", ""),
        ("<h2>Jane Roe</h2>", ""),
        ("<div>Don’t Miss <a href=/topic/1>Harbour dredging</a> <a href=/topic/2>School budget</a></div>", ""),
    ],
)
def test_names_in_those_places_that_are_no_authors(between: str, ends: str) -> None:
    assert read_authors(between=between, ends=ends) == []


def test_written_by_in_a_card_of_another_story_names_its_author() -> None:
    card = (
        "<div class=x><h4><a href=/story/9>Library of Port Selwyn saves its nights</a></h4><p>Written by {}</p></div>"
    )
    assert read_authors(below=card.format("Ann Other")) == []
    assert read_authors(below="<p>Written by Jane Roe</p>") == ["Jane Roe"]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("posted by Jo Moss │ <a href=#comments>Comments (2)</a> │ <a href=/cat_1>Culture</a>", ["Jo Moss"]),
        ("posted by Jo Moss │ <a href=#reply-7>Reply</a>", []),
        ("<a href=#comments>Comments (2)</a> │ thanked by Jo Moss", []),
    ],
)
def test_who_posted_stands_beside_the_count_of_comments_below_a_list(line: str, authors: list[str]) -> None:
    others = "".join(f"<li><a href=/story/{n}>The quay waits for {n} boats in the evening</a></li>" for n in range(14))
    article = read(f"<h1>{HEADLINE}</h1><div>{STORY}</div><ul>{others}</ul><div>{line}</div>")
    assert article.authors == authors


def test_who_took_the_picture_above_a_headline_is_no_author() -> None:
    caption = "<div class=f><img src=/313720.jpg alt=''><div class=c>Morning on the quay / Jane Roe</div></div>"
    assert read_authors(above=caption) == []
    assert read_authors(above="<div class=c>12 May 2024 / Jane Roe</div>") == ["Jane Roe"]


def test_words_in_letters_that_the_story_does_not_have_are_a_button() -> None:
    story = "".join(f"<p>{words} {words} {words}।</p>" for words in ("गांव में नहर का पानी शुक्रवार को पहुंच गया",) * 4)
    page = "<title>नहर का पानी पहुंचा</title><div><h1>नहर का पानी पहुंचा</h1>{}<div>" + story + "</div></div>"
    table = "<table><tr><td><b>Telegram Channel</b></td><td><a href=https://t.example/x>{}</a></td></tr></table>"
    assert read(page.format(table.format("Join Now"))).authors == []
    assert read(page.format("<p>By Meera Nair</p>")).authors == ["Meera Nair"]


COUNTED = "<table><tr><td><b>Jane Roe</b> | 3 May 2024 10:12 | read 558 times</td></tr></table>"
LISTED = "<div><b>Related</b><br>» <a href=/story/7>Cranes come back to the salt marsh</a> [3 May 2024]</div>"


def test_a_line_of_counts_below_a_list_has_who_wrote() -> None:
    assert read_authors(ends=f"{LISTED}{COUNTED}") == ["Jane Roe"]
    assert read_authors(ends=f"{LISTED}<h4>Comments</h4>{COUNTED}") == []
    assert read_authors(ends=f"{LISTED}{COUNTED}{COUNTED.replace('Jane Roe', 'John Doe')}") == []  # cards of others
    assert read_authors(ends=f"{LISTED}<p>Harbour Post | read 558 times</p>") == []


def test_mail_addresses_are_neither_titles_nor_labels_of_lists() -> None:
    card = "<div class=r><b>{}</b> <a>latest.news@harbourpost.example</a></div>"
    cards = f"<div class=rs>{card.format('By Jane Roe')}{card.format('By John Doe')}</div>"
    assert read_authors(below=cards) == ["Jane Roe", "John Doe"]


def test_a_link_to_write_to_somebody_parts_no_bylines() -> None:
    card = "<div class=byline><span class=name>{}</span><br><a href=mailto:red@post.example>Write to me</a></div>"
    assert read_authors(below=card.format("Jane Roe") + card.format("John Doe")) == ["Jane Roe", "John Doe"]


def test_a_label_of_another_fact_in_a_byline_is_no_name() -> None:
    assert read_authors(between="<p>By Jane Roe, Category: <a href=/c/x>Culture</a></p>") == ["Jane Roe"]


def test_the_house_with_its_telephone_names_no_author() -> None:
    assert read_authors(below="<p>Harbour Post · Jane Roe · +00 555 0123</p>") == []
    assert read_authors(below="<p>Harbour Post · Jane Roe · 3 May 2024</p>") == ["Jane Roe"]


@pytest.mark.parametrize(
    "card",
    [
        "<div><h5>{}</h5><span>Staff Reporter</span></div>",
        "<table><tr><td><img src=/p/1.jpg width=60></td><td><b>{}</b><br>Wexcombe<br>"
        "<a href=mailto:x@post.example>x@post.example</a></td></tr></table>",
    ],
)
def test_each_of_several_boxes_set_alike_names_an_author(card: str) -> None:
    boxes = card.format("Jane Roe") + card.format("John Doe")
    assert read_authors(between=boxes) == ["Jane Roe", "John Doe"]
    assert read_authors(between=card.format("Jane Roe"), below=card.format("John Doe")) == ["Jane Roe"]


COLOPHON = "<p>{}</p><p>* * *</p><p>This letter goes out to all members of the harbour club once a week.</p>"


@pytest.mark.parametrize("line", ["By Jane Roe", "<i>Text: Jane Roe</i>"])
def test_a_signature_before_a_colophon_that_was_taken_for_the_storys(line: str) -> None:
    assert read_authors(ends=COLOPHON.format(line)) == ["Jane Roe"]


@pytest.mark.parametrize("line", ["Photos: Jane Roe", "By Tuesday", "Edited by Jane Roe", "By the old harbour wall"])
def test_a_short_line_before_a_colophon_that_signs_nothing(line: str) -> None:
    assert read_authors(ends=COLOPHON.format(line)) == []
