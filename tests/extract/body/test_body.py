"""Bodies of invented pages: what is kept, what is left out, and that nothing on a page breaks or stalls the reading."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl import extract_article
from newscrawl.extract.body.body import read_body
from newscrawl.extract.candidates import Body
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

STORY = [
    "The harbour of Vellmar was closed on Tuesday morning after a crane fell into the shipping lane, the port said.",
    "Nobody was hurt, but three ferries had to turn back, and about nine hundred travellers spent the night in a hall.",
    "“We heard a noise like thunder, and then the water rose,” said Ilse Brandt, who sells fish on the eastern quay.",
    "Engineers believe that a worn cable gave way. The crane, built in 1974, was to have been replaced next spring.",
    "The mayor promised an inquiry and said that the port would open again as soon as divers had searched the bottom.",
    "Until then, ships are sent to Nordhaven, forty kilometres up the coast, where there is room for twelve of them.",
]
MENU = "".join(f'<li><a href="/s{n}">Section {n}</a></li>' for n in range(12))
RELATED = "".join(f'<li><a href="/a{n}">Another story that is number {n} of today</a></li>' for n in range(8))


def build_page(inside: str, *, head: str = "") -> Page:
    return Page(
        f"<html><head><title>Crane falls | The Vell Times</title>{head}</head><body><header><nav><ul>{MENU}</ul></nav>"
        f"</header><main>{inside}</main><div class='related'><h3>More stories</h3><ul>{RELATED}</ul></div>"
        "<footer><p>© 2024 The Vell Times. All rights reserved.</p></footer></body></html>",
        "https://vell.example/news/crane",
    )


def read(inside: str, *, head: str = "", **known: object) -> Body:
    body = read_body(build_page(inside, head=head), headline="Crane falls into harbour", **known)  # type: ignore[arg-type]
    assert body is not None
    return body


def wrap(extra: str = "", *, after: int = 3) -> str:
    """The story as an article with one more piece of markup inside it."""
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    return (
        "<article class='article'><h1>Crane falls into harbour</h1><div class='article-body'>"
        f"{''.join(paragraphs[:after])}{extra}{''.join(paragraphs[after:])}</div></article>"
    )


@pytest.mark.parametrize(
    "inside",
    [
        wrap(),
        "<div class='content'>" + "".join(f"<div>{text}</div>" for text in STORY) + "</div>",
        "<div class='text'>" + "<br><br>".join(STORY) + "</div>",
        "<div class='text'>" + "<br>\n".join(STORY) + "</div>",
        "<table><tr><td><table><tr><td><font size=2>"
        + "<p>".join(STORY)
        + "</font></td></tr></table></td></tr></table>",
        "<section>" + "".join(f"<section><p>{text}</p></section>" for text in STORY) + "</section>",
    ],
    ids=["paragraphs", "divs", "two breaks", "one break", "nested tables", "a section each"],
)
def test_story_is_read_whatever_it_is_set_in(inside: str) -> None:
    assert read(inside).paragraphs == STORY


@pytest.mark.parametrize(
    "extra",
    [
        "<figure><img src=x><figcaption>The crane in the harbour. Photo: Jo Lind</figcaption></figure>",
        "<div class='wp-caption'><img src=x><p class='wp-caption-text'>The crane as it lay across the shipping lane on"
        " Tuesday morning, seen from the eastern quay by those who came to look.</p></div>",
        "<aside class='newsletter'><h3>Our newsletter</h3><p>Sign up and get the news every day.</p></aside>",
        "<ul class='share-buttons'><li><a href=x>Share</a></li><li><a href=y>Tweet</a></li></ul>",
        "<div hidden>vellmar harbour crane ferry news today cheap search words vellmar</div>",
        "<div style='display: none'>vellmar harbour crane ferry news today cheap search words vellmar</div>",
        "<template><p>A template holds text that nobody has ever seen on the page itself.</p></template>",
        "<noscript><p>Please switch on scripts to see the whole of this page in your browser.</p></noscript>",
        "<blockquote class='twitter-tweet'><p>What a noise that was at the port!</p>— Jo (@jo)</blockquote>",
        "<script>var text = 'The harbour was closed, and the ferries turned back again.';</script>",
        f"<p>{STORY[0]}</p>",
    ],
    ids="caption named-caption newsletter share hidden undisplayed template noscript tweet script repeated".split(),
)
def test_what_is_no_story_is_left_out(extra: str) -> None:
    assert read(wrap(extra)).paragraphs == STORY


@pytest.mark.parametrize(
    ("extra", "texts"),
    [
        ("<h2>What comes next</h2>", ["What comes next"]),
        ("<blockquote><p>It was the loudest noise of my life, and I have lived here for long.</p></blockquote>",
         ["It was the loudest noise of my life, and I have lived here for long."]),
    ],
)  # fmt: skip
def test_subheadings_and_quotes_are_paragraphs_of_their_own(extra: str, texts: list[str]) -> None:
    assert read(wrap(extra)).paragraphs == [*STORY[:3], *texts, *STORY[3:]]


def test_headline_navigation_related_and_footer_are_left_out() -> None:
    text = read(wrap()).text
    for other in ("Crane falls", "Section 3", "Another story", "All rights reserved"):
        assert other not in text


def test_comment_form_is_left_out() -> None:
    form = (
        "<form class='comments'><h3>Leave a comment</h3><label>Name</label><input><label>E-mail</label><input>"
        "<p>Characters left: 800</p><p>By pressing send you agree to the terms of use of this site.</p></form>"
    )
    text = read(wrap() + form).text
    assert "Characters left" not in text
    assert "E-mail" not in text


def test_heading_with_nothing_after_it_is_left_out() -> None:
    assert read(wrap("<h2>Read more about the port</h2>", after=6)).paragraphs == STORY


@pytest.mark.parametrize(
    "sentence",
    ["维尔马港口星期二上午因一台起重机坠入航道而关闭，港务局在一份声明中说，目前没有人员受伤。",
     "ヴェルマー港は火曜日の朝、クレーンが航路に落下したため閉鎖された。港湾局によると、けが人はいないという。",
     "أغلق ميناء فيلمار صباح الثلاثاء بعد سقوط رافعة في الممر الملاحي، وقالت سلطة الميناء إنه لم يصب أحد بأذى."],
    ids=["chinese", "japanese", "arabic"],
)  # fmt: skip
def test_other_scripts_are_read(sentence: str) -> None:
    texts = [f"{sentence}{number}。" for number in range(6)]
    inside = "<h1>标题</h1><div class='content'>" + "".join(f"<p>{text}</p>" for text in texts) + "</div>"
    assert read(inside).paragraphs == texts


def test_live_blog_entries_are_read_in_the_order_shown() -> None:
    entries = "".join(
        f"<article class='live-entry'><time>1{n}:05</time><h2>Update {n} from the quay</h2><p>{text}</p></article>"
        for n, text in enumerate(STORY)
    )
    text = read(f"<h1>Crane falls into harbour</h1><div class='liveblog'>{entries}</div>").text
    places = [text.index(part) for part in STORY]
    assert places == sorted(places)


def test_of_two_stories_in_one_page_the_first_is_read() -> None:
    second = "".join(f"<p>In quite another place, {text[0].lower()}{text[1:]}</p>" for text in STORY)
    assert (
        read(f"{wrap()}<article class='article'><h1>Other news</h1><div>{second}</div></article>").paragraphs == STORY
    )


def test_paragraphs_set_twice_for_two_kinds_of_screen_are_read_once() -> None:
    assert read(f"<div class='desktop'>{wrap()}</div><div class='mobile'>{wrap()}</div>").paragraphs == STORY


def test_story_that_is_hidden_until_a_script_shows_it_is_read() -> None:
    assert read(f"<div style='display:none'>{wrap()}</div>").paragraphs == STORY


def test_story_in_an_unclosed_nav_is_read() -> None:
    page = Page(f"<body><nav><a href=/>Home</a> <a href=/n>News</a>{wrap()}</body>")
    body = read_body(page, headline="Crane falls into harbour")
    assert body is not None
    assert STORY[0] in body.paragraphs


def test_source_and_dateline_lines_are_handed_out() -> None:
    inside = wrap("<p>Source: AFP</p>", after=6).replace("<p>The harbour", "<p>Istanbul - Arab Today</p><p>The harbour")
    body = read(inside, publisher="Arab Today")
    assert (body.source_line, body.dateline_line) == ("AFP", "Istanbul")
    assert body.paragraphs == STORY


def test_profile_names_the_body_and_what_is_removed_from_it() -> None:
    site = Site(domain="vell.example", example="https://vell.example/1", body="#t", remove=".x")
    inside = f"<div id=t><p>Short.</p><p class=x>Away with this.</p><p>{STORY[0]}</p></div><p>{STORY[1]}</p>"
    body = read(inside, site=site)
    assert body.paragraphs == ["Short.", STORY[0]]
    assert body.rule == "profile"


def test_profile_that_finds_nothing_gives_way_to_the_page() -> None:
    site = Site(domain="vell.example", example="https://vell.example/1", body="#nowhere")
    assert read(wrap(), site=site).paragraphs == STORY


@pytest.mark.parametrize("html", ["", "<html></html>", "<p>Too short.</p>", f"<ul>{MENU}</ul>", "\x00<\xff"])
def test_page_without_text_has_no_body(html: str) -> None:
    assert read_body(Page(html)) is None


def test_each_block_tells_its_fate() -> None:
    body = read(wrap("<figure><figcaption>The crane. Photo: Jo Lind</figcaption></figure>"))
    fates = {block.text: (block.kept, block.why) for block in body.blocks}
    assert fates[STORY[0]] == (True, "plain")
    assert fates["The crane. Photo: Jo Lind"] == (False, "caption")
    assert all(block.why for block in body.blocks)


def test_a_story_whose_own_elements_have_the_names_of_other_things_is_read() -> None:
    teasers = "".join(
        f"<li><a href=/{n}>The council votes on the ferry to island number {n} after a long evening of talks</a></li>"
        for n in range(24)
    )
    page = f"<div class='sticky-sidebar'>{wrap()}</div><ul>{teasers}</ul>"
    assert read(page).paragraphs == read(wrap()).paragraphs
    slides = "".join(f"<li><img src=/{n}.jpg><p class=slide-caption>{text}</p></li>" for n, text in enumerate(STORY))
    assert STORY[0] in read(f"<div class=slideshow><h1>Crane falls into harbour</h1><ol>{slides}</ol></div>").paragraphs
    comments = "".join(f"<div class=comments>{text}</div>" for text in STORY)
    assert STORY[0] not in read(f"<div class='comments'>{comments}</div><ul>{teasers}</ul>").paragraphs


def test_reached_limit_is_said() -> None:
    body = read_body(Page(wrap() + "<p>One more line of text.</p>" * 10_000))
    assert body is not None
    assert body.rule == "blocks, cut: blocks"


WHOLE = build_page(wrap("<ul><li>One</li></ul><table><tr><td>1<br><br>2</td></tr></table>")).html


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damaged_pages_never_raise(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(WHOLE)))
    end = data.draw(st.integers(start, len(WHOLE)))
    junk = data.draw(
        st.lists(
            st.sampled_from(
                [
                    "<",
                    ">",
                    "</div>",
                    "<p>",
                    "<br>",
                    "<!--",
                    "<nav>",
                    "<a",
                    '"',
                    "\x00",
                    "&",
                    "<table>",
                    "<svg>",
                    "é",
                    "字",
                ]
            ),
            max_size=20,
        )
    )
    page = Page(WHOLE[:start] + "".join(junk) + WHOLE[end:])
    body = read_body(page, headline=data.draw(st.sampled_from([None, "", "Crane falls into harbour"])))
    if body is not None:
        assert body.paragraphs
        assert all(paragraph == " ".join(paragraph.split()) for paragraph in body.paragraphs)


def test_reading_twice_gives_the_same() -> None:
    page = build_page(wrap("<div hidden><p>Not shown to anybody who reads this page, and no part of it.</p></div>"))
    first = read_body(page, headline="Crane falls into harbour")
    count = len(page.blocks.blocks)
    assert first is not None
    assert count > len(first.paragraphs)
    second = read_body(page, headline="Crane falls into harbour")
    assert second is not None
    assert (second.paragraphs, len(page.blocks.blocks)) == (first.paragraphs, count)


ENTRIES = [
    (f"23:{40 + n}", f"In district {n} of Vellmar the count ended with {40 + n} percent for the harbour party.")
    for n in range(9, 0, -1)
] + [(f"22:{10 + n}", f"List {n} asks for a recount.") for n in range(5, 0, -1)]


@pytest.mark.parametrize(
    "entry",
    [
        "<div class='live-entry'><time>{time}</time><h2>Counted</h2><p>{text}</p><a href='#'>Share</a></div>",
        "<section class='block'><header><span class='time'>{time}</span></header><div>{text}</div></section>",
        "<article class='update'><p class='meta'>{time}</p><h2>Counted</h2><p>{text}</p></article>",
        "<article class='update'><p class='meta'>{time}</p><h1>Counted</h1><p>{text}</p></article>",
    ],
)
def test_live_blog_keeps_every_entry_in_the_order_shown(entry: str) -> None:
    entries = "".join(entry.format(time=time, text=text) for time, text in ENTRIES)
    page = Page(f"<body><nav>{MENU}</nav><article class='liveblog'><h1>Election night</h1>{entries}</article></body>")
    body = read_body(page, headline="Election night")
    assert body is not None
    texts = {text for _, text in ENTRIES}
    assert [paragraph for paragraph in body.paragraphs if paragraph in texts] == [text for _, text in ENTRIES]


QUAY_STORY = [
    "The harbour authority said on Tuesday that the old quay will be closed until the end of the summer.",
    "Residents said they had not been told of the plan, which will cost about four million in two years.",
    "The council will vote on the plan next week, after a public hearing to which the builders are invited.",
    "Ferry tickets stay valid, the operator said, and the first boat leaves at six in the morning as before.",
]


def test_a_kicker_is_left_out_though_a_teaser_of_the_story_stands_above_it() -> None:
    story = QUAY_STORY[:3]
    html = (
        "<title>Old quay to close for the summer</title><div><h2>Old quay to close for the summer</h2></div>"
        "<article><h3>No way round it</h3><h1><span>Harbour</span> Old quay to close for the summer</h1>"
        + "".join(f"<p>{p}</p>" for p in story)
        + "</article>"
    )
    article = extract_article(html)
    assert article is not None
    assert article.headline == "Old quay to close for the summer"
    assert article.body == "\n\n".join(story)


@pytest.mark.parametrize(
    "foreign",
    [
        "<form action=/join><div>First name</div><p>Tell us which of the ferries you take most, and on which days.</p>"
        "<input name=x></form>",
        "<div class=cmplz-body><p>The technical storage or access is needed to send advertising to the user.</p></div>",
        "<ul class=forum><li class=forum-fil><p>I have taken that ferry for ten years, and it was never late.</p></ul>",
    ],
)
def test_what_forms_notices_and_readers_say_is_left_out(foreign: str) -> None:
    html = "".join(f"<p>{p}</p>" for p in QUAY_STORY)
    article = extract_article(f"<article><h1>Old quay to close for the summer</h1>{html}{foreign}</article>")
    assert article is not None
    assert article.body == "\n\n".join(QUAY_STORY)


def test_a_story_in_the_form_that_holds_the_whole_page_is_read() -> None:
    story = QUAY_STORY[:3]
    html = "".join(f"<p>{p}</p>" for p in story)
    article = extract_article(f"<form id=aspnetForm><h1>Old quay to close</h1><div>{html}</div></form>")
    assert article is not None
    assert article.body == "\n\n".join(story)


def test_the_times_of_a_live_blogs_entries_are_left_out_and_the_entries_kept() -> None:
    entries = (("14:05 Uhr", "<p>{}</p>"), ("10.23am GMT", "<h3>{}</h3>"), ("vor 3 Minuten", "<p><b>{}</b></p>"))
    inside = "".join(
        f"{tag.format(time)}<p>{one}</p><p>{other}</p>"
        for (time, tag), one, other in zip(entries, STORY[::2], STORY[1::2], strict=True)
    )
    assert read(f"<article><h1>Crane falls into harbour</h1>{inside}</article>").paragraphs == STORY


def test_a_day_is_kept_as_a_heading_and_a_timetable_with_its_times() -> None:
    table = "<table><tr><td>14:05</td><td>Ferry to Nordhaven</td></tr><tr><td>15:05</td><td>To Sund</td></tr></table>"
    assert "12 May" in read(wrap("<h3>12 May</h3>")).paragraphs
    assert any("14:05" in block.text and block.why != "entry's time" for block in read(wrap(table)).blocks)


def test_an_address_is_how_to_reach_who_writes() -> None:
    assert (
        read(
            wrap("<address>Jane Roe writes about harbours. Write to her at Quay Street 4, Vellmar.</address>", after=6)
        ).paragraphs
        == STORY
    )


def test_a_story_that_tells_of_an_address_keeps_it() -> None:
    line = "Letters are to be sent to Quay Street 4, Vellmar, where the mayor reads them on Fridays."
    assert line in read(wrap(f"<p>{line}</p>")).paragraphs
