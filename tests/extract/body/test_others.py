"""What others wrote beside the story, boxes between its paragraphs, and captions that no name tells."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.items import Article
from newscrawl.sites.profile import Site

HEADLINE = "Vellmar reopens its old harbour"
STORY = [
    "The harbour of Vellmar opened again on Tuesday morning, nine days after a crane had fallen into its only lane.",
    "Nobody had been hurt, but three ferries had to turn back, and nine hundred travellers spent a night in a hall.",
    "“We heard a noise like thunder, and then the water rose,” said Ilse Brandt, who sells fish on the eastern quay.",
    "Engineers believe that a worn cable gave way. The crane, built in 1974, was to have been replaced next spring.",
    "The mayor promised an inquiry and said that the port would open as soon as divers had searched the bottom.",
]
OTHER = "A brass band from the hill villages will open the winter fair for the first time since it was founded."


def read(inside: str = "", behind: str = "", after: int = 3) -> Article:
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    text = "".join([*paragraphs[:after], inside, *paragraphs[after:]])
    page = f"<title>{HEADLINE}</title><body><div><h1>{HEADLINE}</h1><div>{text}</div>{behind}</div></body>"
    article = extract_article(page, "https://vell.example/2024/05/07/old-harbour.html")
    assert article is not None
    return article


def read_body(inside: str = "", behind: str = "") -> list[str]:
    return (read(inside, behind).body or "").split("\n\n")


def comment(n: int, form: str) -> str:
    return form % (
        f"reader{n}",
        f"{n} May 2024, 13:4{n}",
        f"I have said so for years, and number {n} of us agree with me.",
    )


@pytest.mark.parametrize(
    "behind",
    [
        "<b>Comments</b> (3)<br>"
        + "".join(comment(n, "<table><tr><td>%s %s</td></tr><tr><td>%s</td></tr></table>") for n in range(3)),
        "<div><div>Kommentare</div>"
        + "".join(comment(n, "<div><b>%s</b> <i>%s</i><p>%s</p></div>") for n in range(3))
        + "<p>Comments appear once an editor has read them. Please stay on the subject and offend nobody.</p></div>",
        "".join(comment(n, "<div class=c><div>%s, %s</div><p>%s</p></div>") for n in range(3)),
        "".join(comment(n, "<div><table><tr><td><b>%s</b><br>%s<br></td></tr></table>%s</div>") for n in range(1, 4)),
        "".join(comment(n, "<table><tr><td><font>%s | %s<br>%s</font></td></tr></table>") for n in range(1, 4)),
        "<ul>"
        + "".join(f"<li><h4><a href=/a/{n}>Brass band number {n} plays</a></h4><p>{OTHER}</p></li>" for n in range(3)),
    ],
    ids=["a heading in loose text", "a heading and terms", "names and times", "lines", "one line", "teasers"],
)
def test_what_others_wrote_is_no_story(behind: str) -> None:
    assert read_body(behind=behind) == STORY


@pytest.mark.parametrize(
    "inside",
    [
        "<h2>Comments by the minister</h2>",
        "<h3>Kommentare aus der Stadt</h3>",
        "<p>14 May 2024: divers find the cable, and the police take it to the town of Nordhaven to be looked at.</p>",
    ],
)
def test_what_looks_like_it_in_the_story_stays(inside: str) -> None:
    assert [text for text in read_body(inside) if text in STORY] == STORY


@pytest.mark.parametrize(
    "inside",
    [
        f"<div><p>{OTHER}</p><form><input name=mail></form></div>",
        "<div><h2>The week in pictures</h2><ul>"
        + "".join(f"<li><img src={n}.jpg><h2>{n}/3 The band</h2><p>{OTHER} {n}</p></li>" for n in (1, 2, 3))
        + "</ul></div>",
        "<div>" + "".join(f"<div style='top:{n}%;left:9%'><p>{n}00 ships</p></div>" for n in range(1, 6)) + "</div>",
        f"<div><h3>Latest news</h3><ul>{f'<li><div>The brass band plays</div><div>{OTHER}</div></li>' * 3}</ul></div>",
        "<span class=screen-reader-text>end of list</span>",
    ],
    ids=["a field", "a gallery", "a chart", "a list of stories", "for screen readers"],
)
def test_a_box_between_paragraphs_is_no_story(inside: str) -> None:
    assert read_body(inside) == STORY


@pytest.mark.parametrize(
    "inside",
    [
        "<p>The judges gave 4/5 to the bridge.</p><p>They gave 3/5 to the quay.</p><p>They gave 5/5 to the light.</p>",
        "<section><h3>Latest developments</h3><p>The first ferry left at noon with forty on board.</p></section>",
        "<p style='top:2px'>The first ferry left at noon with forty people on board.</p>",
        "<div><p>The old harbour of Vellmar has had a crane since it was built.</p><input name=q></div>",
        "<ul><li>The first ferry leaves at noon.</li><li>The second one leaves at four.</li></ul>",
    ],
)
def test_what_looks_like_a_box_stays(inside: str) -> None:
    assert len(read_body(inside)) > len(STORY)


CAPTION = "The crane in the lane of the harbour"


@pytest.mark.parametrize(
    "inside",
    [
        f"<table align=right><tr><td><img src=a.jpg></td></tr><tr><td><font size=1>{CAPTION}</font></td></tr></table>",
        f"<div class=x><img src=a.jpg><div class=y>{CAPTION}</div></div>",
        f"<div><div><img src=a.jpg></div><div><span>{CAPTION}</span> <span>Jo Lind</span></div></div>",
        f"<div><img src=a.jpg><small>{CAPTION}.</small></div>",
        f"<dl><dt><img src=a.jpg></dt><dd>{CAPTION}</dd></dl>",
        f"<div><a><img src=a.jpg></a><span>1/3</span><div>{CAPTION}</div></div>",
        f"<p-picture><img src=a.jpg><p-line>{CAPTION}</p-line></p-picture>",
        f"<table align=left><tr><td><img src=a.jpg></td></tr><tr><td><b>{CAPTION}</b></td></tr></table>",
        f"<span class=x><img src=a.jpg> <em>{CAPTION}</em></span>",
        f"<img src=a.jpg><br><font size=-1>{CAPTION}</font><br>",
        f"<p><img src=a.jpg><br><span style='font-size:10px'>{CAPTION}</span></p>",
        f"<dl style='float:left'><dt><img src=a.jpg></dt><dt><strong>{CAPTION}</strong></dt><dd>Archive</dd></dl>",
    ],
)
def test_a_text_in_a_pictures_box_is_its_caption(inside: str) -> None:
    article = read(inside)
    assert article.image is not None
    assert (article.image.caption or "").startswith(CAPTION)
    assert (article.body or "").split("\n\n") == STORY


@pytest.mark.parametrize(
    "inside",
    [
        "<div><img src=a.jpg><p>The first ferry left at noon with forty people and the mayor on board.</p></div>",
        "<blockquote><img src=a.jpg><p>It was the loudest noise of my life</p></blockquote>",
        "<p><img src=a.jpg><b>1. What fell</b></p>",
        "<div><img src=jane.jpg><div>Jane Roe</div></div>",
        "<img src=jane.jpg><br><font size=1>Jane Roe</font><br>",
        "<p><img src=a.jpg><br><span style='font-size:18px'>What fell into the lane</span></p>",
        "<img src=a.jpg><br><font size=4>What fell into the lane</font><br>",
        "<table align=left><tr><td><img src=a.jpg></td></tr><tr><td><b>1. What fell</b></td></tr></table>",
        "<table><tr><td align=left><img src=a.jpg></td><td align=left><b>What fell in May</b></td></tr></table>",
        "<dl><dt><img src=a.jpg></dt><dt><b>The crane of the harbour</b></dt><dd>It stood for a century.</dd></dl>",
    ],
)
def test_a_paragraph_a_quote_a_heading_and_a_name_by_a_picture_are_no_caption(inside: str) -> None:
    article = read(inside)
    assert article.image is None or article.image.caption is None


def test_comments_in_the_cell_of_a_story_are_no_story_and_messages_in_its_midst_are() -> None:
    loose = "<br><br>".join(STORY)
    said = "".join(comment(n, "<table><tr><td><font>%s | %s<br>%s</font></td></tr></table>") for n in range(3))
    terms = "<font>Comments appear once an editor has read them. Please stay on the subject and offend nobody.</font>"
    head = f"<title>{HEADLINE}</title><table><tr><td><h1>{HEADLINE}</h1>"
    url = "https://vell.example/2024/05/07/old-harbour.html"
    below = extract_article(f"{head}{loose}{said}{terms}</td></tr></table>", url)
    within = extract_article(f"{head}{loose}<br><br>{OTHER}{said}{loose}</td></tr></table>", url)
    assert below is not None
    assert within is not None
    assert (below.body or "").split("\n\n") == STORY
    assert "number 2 of us agree" in (within.body or "")


@pytest.mark.parametrize(
    "writer",
    [
        "<b>Newsroom</b>",
        "<font face=Arial><b>The desk</b></font>",
        "<font>Anna Lind and Maria Torvald</font>",
        "<font>The desk<br>@ <b>2009-06-09 09:09:00</b></font>",
    ],
)
def test_who_writes_by_a_picture_above_the_headline_is_no_caption(writer: str) -> None:
    box = f"<table><tr><td><img src=/user/1></td><td>{writer}</td></tr></table>"
    page = f"<title>{HEADLINE}</title>{box}<h1>{HEADLINE}</h1>{''.join(f'<p>{text}</p>' for text in STORY)}"
    article = extract_article(page, "https://vell.example/2024/05/07/old-harbour.html")
    assert article is not None
    assert article.image is None or article.image.caption is None


def test_a_picture_above_the_headline_keeps_its_caption() -> None:
    box = f"<table><tr><td><img src=a.jpg></td></tr><tr><td><font size=1>{CAPTION}</font></td></tr></table>"
    page = f"<title>{HEADLINE}</title>{box}<h1>{HEADLINE}</h1>{''.join(f'<p>{text}</p>' for text in STORY)}"
    article = extract_article(page, "https://vell.example/2024/05/07/old-harbour.html")
    assert article is not None
    assert article.image is not None
    assert article.image.caption == CAPTION


def test_captions_that_are_the_story_are_read() -> None:
    slides = "".join(f"<div><img src=s.jpg><figcaption>{text}</figcaption></div>" for text in STORY)
    head = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>"
    page = f"{head}<p>Five pictures of the week in Vellmar tell of it all.</p>{slides}"
    article = extract_article(page, "https://vell.example/2024/05/07/old-harbour.html")
    assert article is not None
    assert all(text in (article.body or "") for text in STORY)


def test_lines_that_come_twice_are_kept_and_a_copy_out_of_place_is_not() -> None:
    lines = ["Stir the dough and let it rest for half an hour.", "Fold it twice and let it rise again."]
    recipe = "<ol>" + "".join(f"<li>{line}</li>" for line in [*lines, *lines]) + "</ol>"
    quote = f"<aside class=pull>{STORY[2]}</aside>"
    assert read_body(recipe + quote) == [*STORY[:3], *lines, *lines, *STORY[3:]]


def test_lines_set_differently_are_blocks_of_their_own() -> None:
    page = (
        f"<table><tr><td><font size=1>Home</font><br><font size=5><b>{HEADLINE}</b></font><br><font size=2><i>"
        f"By Jane Roe</i></font><br><br>{'<br><br>'.join(STORY)}<hr><b>Related stories</b><br>"
        + "".join(
            f"<a href=/2024/05/0{n}/band-plays.html>The brass band plays again, {n}</a> ({n}/5/2024)<br>"
            for n in (1, 2)
        )
        + "</td></tr></table>"
    )
    article = extract_article(f"<title>{HEADLINE}</title>{page}", "https://vell.example/2024/05/07/old-harbour.html")
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY
    assert [(link.url[-25:], link.type) for link in article.related] == [
        ("/2024/05/01/band-plays.html"[-25:], "related"),
        ("/2024/05/02/band-plays.html"[-25:], "related"),
    ]


@pytest.mark.parametrize(
    "listed",
    [
        "<table><tr><td class=t>Related stories</td></tr><tr><td>%s</td></tr></table>",
        "<dl><dt>Related stories</dt><dd>%s</dd></dl>",
        "<div><div><span>Related stories</span><a href=/all>All</a></div><div><div>%s</div></div></div>",
        "<x-list><x-title>Related stories</x-title><x-card>%s</x-card></x-list>",
        "<p><b>Related stories</b><br>%s</p>",
    ],
)
def test_a_label_tells_what_the_links_below_it_are(listed: str) -> None:
    link = "<a href=/2024/05/01/the-brass-band-plays.html>The brass band plays again in the hills</a> 1 May 2024"
    assert [found.type for found in read(behind=listed % link).related] == ["related"]


def test_what_stands_behind_the_list_is_not_of_it() -> None:
    behind = (
        "<div><h3>Related</h3><ul><li><a href=/2024/05/01/the-brass-band.html>The brass band plays</a></li></ul></div>"
        "<h3>Weather</h3><ul><li><a href=/2024/05/02/the-long-rain.html>The long rain comes back again</a></li></ul>"
    )
    assert [found.url[-19:] for found in read(behind=behind).related] == ["/the-brass-band.html"[-19:]]


def test_a_profile_whose_selectors_find_nothing_changes_nothing() -> None:
    inside = f"<table align=right><tr><td><img src=a.jpg></td></tr><tr><td>{CAPTION}</td></tr></table>"
    behind = (
        "<table><tr><td>Related stories</td></tr><tr><td><a href=/2024/05/01/the-brass-band.html>The band plays</a> "
        "1/5/2023</td></tr></table><b>Comments</b><p>Comments appear once an editor has read them all.</p>"
    )
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    page = (
        f"<title>{HEADLINE}</title><body><div><h1>{HEADLINE}</h1><div>{inside}{paragraphs}</div>{behind}</div></body>"
    )
    url = "https://vell.example/2024/05/07/old-harbour.html"
    site = Site(
        domain="vell.example",
        example=url,
        headline=".t1",
        body=".t2",
        caption=".t3",
        related=".t4",
        authors=".t5",
        published=".t6",
    )
    plain, with_profile = (extract_article(page, url, site=chosen) for chosen in (None, site))
    assert plain is not None
    assert with_profile is not None
    assert with_profile == plain
    assert plain.image is not None
    assert (plain.image.caption, plain.body) == (CAPTION, "\n\n".join(STORY))
    assert [link.url for link in plain.related] == ["https://vell.example/2024/05/01/the-brass-band.html"]


def test_comments_in_tables_like_those_of_the_page_are_no_story() -> None:
    table = (
        "<table width=100%><tr><td>#{0} wrote: <b>reader{0}</b> (2{0} May 2024 13:4{0})</td></tr>"
        "<tr><td><div>{1}</div></td></tr></table>"
    )
    told = "We have said so for years, and nobody at the port has listened to any of us."
    terms = f"<table width=100%><tr><td>Information</td></tr><tr><td>{OTHER}</td></tr></table>"
    links = "<table width=100%><tr><td><a href='/a'>A story of the coast</a></td></tr></table>" * 2
    behind = links + "".join(table.format(n, told) for n in range(1, 4)) + terms
    assert read_body("", behind) == STORY


def test_a_short_story_is_told_from_a_grid_of_excerpts_below_it() -> None:
    grid = "".join(
        f"<div class=cell><img src=/{n}.jpg><a href='/story-{n}'>Story number {n} of the coast</a><p>{OTHER} It has {n}"
        " players, who are all from one family, and plays what they have learnt from their aunts.</p></div>"
        for n in range(4)
    )
    story = "".join(f"<p>{text}</p>" for text in STORY[:2])
    inside = f"<h1>{HEADLINE}</h1><div class=t>{story}</div><div>{grid}</div>"
    page = f"<title>{HEADLINE}</title><body><div>{inside}</div></body>"
    article = extract_article(page, "https://vell.example/2024/05/07/old-harbour.html")
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY[:2]


@pytest.mark.parametrize(
    "box",
    [
        "<div class=p><div class=al>{}</div><img src=a.jpg></div>",
        "<div class=p><p><img src=a.jpg></p><div class=podpis-caption>{}</div></div>",
    ],
)
@pytest.mark.parametrize("place", [0, 3])
def test_a_caption_above_its_picture_and_one_by_name_are_read(box: str, place: int) -> None:
    article = read(box.format(CAPTION), after=place)
    assert article.image is not None
    assert article.image.caption == CAPTION
    assert (article.body or "").split("\n\n") == STORY


def test_a_headline_above_a_picture_is_no_caption() -> None:
    page = f"<title>{HEADLINE}</title><body><div><div><div>{HEADLINE}</div><img src=bar.gif></div>"
    article = extract_article(
        page + "".join(f"<p>{text}</p>" for text in STORY) + "</div></body>", "https://vell.example/a/old-harbour"
    )
    assert article is not None
    assert article.image is None or article.image.caption is None


SENTENCE = "Divers search the bottom of the harbour on Thursday, watched by people of the town."


@pytest.mark.parametrize(
    "box",
    [
        "<div class=a><img src=a.jpg><div class=b>{}</div></div>",
        "<div class=a><img src=a.jpg><span class=b>{}</span></div>",
        "<x-picture><img src=a.jpg><x-text>{}</x-text></x-picture>",
        "<details open><summary><img src=a.jpg></summary>{}</details>",
    ],
)
@pytest.mark.parametrize("place", [0, 2])
def test_a_sentence_in_a_box_unlike_the_paragraphs_is_its_pictures_caption(box: str, place: int) -> None:
    article = read(box.format(SENTENCE), after=place)
    assert article.image is not None
    assert article.image.caption == SENTENCE
    assert (article.body or "").split("\n\n") == STORY


def test_paragraphs_that_all_stand_by_pictures_are_the_story() -> None:
    inside = "".join(f"<div class=a><img src={n}.jpg><div class=b>{text}</div></div>" for n, text in enumerate(STORY))
    page = f"<title>{HEADLINE}</title><body><div><h1>{HEADLINE}</h1><div>{inside}</div></div></body>"
    article = extract_article(page, "https://vell.example/2024/05/07/old-harbour.html")
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY


def test_a_caption_that_ends_with_its_credit_is_read_from_a_line_of_its_own() -> None:
    article = read("<div><img src=a.jpg></div><div class=b>The crane fell on Tuesday. (Photo: Mina Roe)</div>", after=2)
    assert article.image is not None
    assert article.image.caption == "The crane fell on Tuesday."


def test_comments_that_are_more_than_a_short_story_are_left_out() -> None:
    texts = "".join(f"<p>{text}</p>" for text in STORY[:2])
    said = "".join(
        f"<div><b>reader{n}</b> <i>{n} May 2024 13:4{n}</i><p>{OTHER} {n * 7}!</p></div>" for n in range(1, 6)
    )
    page = f"<h1>{HEADLINE}</h1><div class=text>{texts}</div><h4>Comments</h4><div>{said}</div>"
    article = extract_article(f"<title>{HEADLINE}</title>{page}", "https://vell.example/2024/05/07/old-harbour.html")
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY[:2]


def test_the_heading_of_a_box_of_which_nothing_is_kept_is_left_out() -> None:
    box = "<div class=newsletter><h4>Facts</h4><p>Vellmar has 9,311 inhabitants.</p></div>"
    assert read_body(box) == STORY
    fact = "Vellmar has three harbours, of which the oldest one has been closed since the last war ended."
    assert "Facts" in read_body(f"<div><h4>Facts</h4><p>{fact}</p></div>")


def test_a_box_with_a_button_below_the_story_is_no_part_of_it() -> None:
    call = "<p>All that counts, in five minutes, each morning before you leave.</p><button>Send it</button>"
    assert read_body(behind=f"<div class=x><h3>Morning letter</h3>{call}</div>") == STORY
    last = "The harbour's own band played until the last of the cars had found its place on the deck of the ferry."
    assert read_body(behind=f"<div class=x><p>{last}</p><button>Share</button></div>")[: len(STORY)] == STORY


@pytest.mark.parametrize("mark", ["###", "# # #", "- ENDS -", "-30-", "انتهای پیام/", "（完）"])
def test_what_stands_behind_the_mark_of_the_end_is_no_story(mark: str) -> None:
    notes = (
        "<p>The Office of Ports keeps the people of the county informed of the work of its fourteen departments.</p>"
    )
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    page = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><div>{{}}{paragraphs}<p>{mark}</p>{notes}</div>"
    article = extract_article(page.format(""), "https://vell.example/r/7.html")
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY


def test_a_mark_before_most_of_the_story_ends_nothing() -> None:
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    text = "".join([*paragraphs[:1], "<p>###</p>", *paragraphs[1:]])
    article = extract_article(
        f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><div>{text}</div>", "https://vell.example/r/7.html"
    )
    assert article is not None
    assert [one for one in (article.body or "").split("\n\n") if one != "###"] == STORY


@pytest.mark.parametrize(
    "inside",
    [
        "<h2>The End</h2>",  # of a chapter
        "<table>" + "".join(f"<tr><td>{n}</td><td>Quay number {n}</td></tr>" for n in range(28, 33)) + "</table>",
        "<p>30</p>",
    ],
)
def test_a_chapters_heading_and_a_figure_are_no_mark_of_the_end(inside: str) -> None:
    told = [*STORY, *STORY[:-1]]
    paragraphs = [f"<p>{text} {number}.</p>" for number, text in enumerate(told)]
    text = "".join([*paragraphs[:-2], inside, *paragraphs[-2:]])
    html = f"<title>Old quay closes</title><main><h1>Old quay closes</h1>{text}</main>"
    article = extract_article(html, "https://news.example/city/quay-closes")
    assert article is not None
    assert article.body is not None
    assert article.body.endswith(f"{told[-1]} {len(told) - 1}.")


@pytest.mark.parametrize(
    ("last", "is_left_out"), [("(jm/ks)", True), ("[red]", True), ("(see map)", False), ("(2024)", False)]
)
def test_initials_below_a_story_are_no_text(last: str, is_left_out: bool) -> None:
    page = "".join(f"<p>{text}</p>" for text in [*STORY, last])
    article = extract_article(
        f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><div>{page}</div>", "https://vell.example/r/7.html"
    )
    assert article is not None
    assert (last not in (article.body or "")) == is_left_out


def test_the_names_of_a_short_storys_element_take_nothing_away() -> None:
    texts = "".join(f"<p>{text}</p>" for text in STORY[:3])
    listed = "".join(f"<li><a href=/n/{n}>Brass band number {n} plays again</a></li>" for n in range(9))
    text = f"<article class='text block_ads_connect'>{texts}</article>"
    page = f"<section class=sidebar_1><h1>{HEADLINE}</h1>{text}</section>"
    beside = f"<section class=sidebar_2><p>Most read</p><ul>{listed}</ul></section>"
    article = extract_article(f"<title>{HEADLINE}</title>{page}{beside}", "https://vell.example/n/62.html")
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY[:3]
