"""The links of a page, and the related articles among them."""

from __future__ import annotations

import pytest

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context
from newscrawl.items import Link
from newscrawl.links.links import FoundLink, choose_related, find_links, find_related_links
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

URL = "https://www.example.com/world/"
ARTICLE_URL = "https://www.example.com/news/2024/05/03/council-votes-for-a-new-bridge.html"
SENTENCE = (
    "The council voted on Tuesday for a bridge that the town has wanted for more than forty years, said the mayor."
)


def find(html: str, url: str = URL) -> list[FoundLink]:
    return find_links(Page(html, url), language="en")


def test_only_links_of_the_site_are_found_and_each_once() -> None:
    found = find(
        """<base href="/news/"><a href="one-long-story-about-rain">One long story about rain</a>
        <a href="https://example.com/news/one-long-story-about-rain/?utm_source=x">again</a>
        <a href="https://other.org/story">other</a> <a href="#top">top</a> <a href="mailto:a@b.c">mail</a>
        <a href="javascript:go()">go</a> <a href="http://[broken">broken</a> <a>nothing</a>"""
    )
    assert [entry.link.url for entry in found] == ["https://www.example.com/news/one-long-story-about-rain"]
    assert found[0].link.headline == "One long story about rain"
    assert found[0].link.found_on == URL


def test_a_cards_image_link_and_headline_link_are_one() -> None:
    found = find(
        """<ul><li><a href="/a/a-story-about-the-harbour-1"><img alt="ships"></a>
        <h3><a href="/a/a-story-about-the-harbour-1">A story about the harbour</a></h3><p>Text.
        <time>3 May 2024, 10:00 GMT</time></p></li>
        <li><h3><a href="/a/a-story-about-the-market-2">A story about the market</a></h3>
        <time>4 May 2024, 11:00 GMT</time></li></ul>"""
    )
    assert [(e.link.headline, e.link.date_published) for e in found] == [
        ("A story about the harbour", "2024-05-03T10:00:00Z"),
        ("A story about the market", "2024-05-04T11:00:00Z"),
    ]
    assert found[0].link.date_raw == "3 May 2024, 10:00 GMT"


def test_times_in_rows_before_the_links_belong_to_the_links_after_them() -> None:
    rows = "".join(
        f"<tr><td>GMT 1{n}:00 2018 Wednesday ,1{n} December</td></tr>"
        f"<tr><td><a href='/a/a-story-about-the-harbour-{n}'>A story about the harbour {n}</a></td></tr>"
        for n in range(3)
    )
    found = find(f"<table>{rows}</table>")
    assert [e.link.date_published for e in found] == [f"2018-12-1{n}T1{n}:00:00Z" for n in range(3)]


def test_times_after_the_links_belong_to_the_links_before_them() -> None:
    rows = "".join(
        f"<a href='/a/a-story-about-the-harbour-{n}'>A story about the harbour {n}</a><br>2018-12-1{n}<br>"
        for n in range(3)
    )
    found = find(f"<div>{rows}</div>")
    assert [e.link.date_published for e in found] == [f"2018-12-1{n}" for n in range(3)]


def test_a_short_headline_over_a_dated_entry_might_be_an_articles() -> None:
    entry = """<article><h2><a href="{path}">{name}</a></h2><p>Beans from three hills, and what they cost now.</p>
        <footer>By <a href="/author/jane/">Jane</a> in <a href="/food/">Food</a>, <time>3 May 2024</time>,
        <a href="{path}#comments">2 comments</a></footer></article>"""
    found = find(
        entry.format(path="/coffee/", name="Coffee") + entry.format(path="/wine-regions/", name="Wine regions")
    )
    targets = {entry.link.url.removeprefix("https://www.example.com"): entry.link.might_be for entry in found}
    assert targets["/coffee/"] == targets["/wine-regions/"] == "unsure"
    assert targets["/food/"] == "section"
    assert targets["/author/jane/"] == "skip"
    paths = ("/weather/", "/2026/08/20/search/", "/tag/rain/", "/a/amp/")
    words = "".join(entry.format(path=path, name="A word") for path in paths)
    found = find(words + "<aside><h3><a href='/horoscope/'>Horoscope</a></h3></aside>")
    targets = {entry.link.url.removeprefix("https://www.example.com"): entry.link.might_be for entry in found}
    assert targets["/weather/"] == targets["/2026/08/20/search/"] == "unsure"
    assert targets["/tag/rain/"] == targets["/a/amp/"] == targets["/horoscope/"] == "skip"
    site = Site(domain="example.com", example="https://www.example.com/a", skip_url="^/weather/")
    told = find_links(Page(words, URL), site=site, language="en")
    assert {e.link.might_be for e in told if e.link.url.endswith("/weather/")} == {"skip"}


def test_what_comes_before_an_article_is_no_section() -> None:
    (found,) = find("<nav><a rel=prev href='/rugby/'>Previous post Rugby</a></nav>", "https://www.example.com/coffee/")
    assert found.link.might_be == "unsure"
    (found,) = find("<nav><a href='/rugby/'>Rugby</a></nav>", "https://www.example.com/coffee/")
    assert found.link.might_be == "section"


def test_a_sections_name_over_its_newest_article_leads_to_a_section() -> None:
    story = "<a href='/food/2024/the-price-of-coffee-beans-rises'>The price of coffee beans rises</a>"
    for html in (
        f"<article><h2><a href='/food/'>Food</a></h2><p>{story}</p><time>3 May 2024</time></article>",
        f"<li><h3><a href='/food/'>Food</a></h3><ul><li>{story} <time>3 May 2024</time></li></ul></li>",
        "<article><h2><a href='/food/'>Food</a></h2><p>What we eat.</p></article>",
        "<div><h2><a href='/food/'>Food</a></h2></div><time>3 May 2024</time>",
        "<nav><li><h3><a href='/food/'>Food</a></h3><time>3 May 2024</time></li></nav>",
        "<nav><a href='/food/'>Food</a></nav><li><h3><a href='/food/'>Food</a></h3><time>3 May 2024</time></li>",
    ):
        (target,) = [entry.link.might_be for entry in find(html) if entry.link.url.endswith("/food/")]
        assert target == "section", html


def test_a_card_that_is_all_one_link_gives_its_heading() -> None:
    found = find(
        """<a href="/a/a-story-about-the-harbour-1"><span>Politics</span><h3>A story about the harbour</h3>
        <p>And some more words of a teaser that goes on and on.</p></a>"""
    )
    assert found[0].link.headline == "A story about the harbour"


def test_navigation_and_related_blocks_are_known() -> None:
    found = find(
        """<nav><a href="/sport/">Sport</a></nav>
        <div class="related-stories"><a href="/a/a-story-about-the-harbour-1">A story about the harbour</a></div>
        <section><h3>Mehr zum Thema</h3><ul><li>
        <a href="/a/a-story-about-the-market-2">A story about the market</a></li></ul></section>
        <div class="most-read"><a href="/a/a-story-about-the-tunnel-3">A story about the tunnel</a></div>"""
    )
    assert [(e.link.headline, e.in_navigation, e.might_be_related) for e in found] == [
        ("A story about the harbour", False, True),
        ("A story about the market", False, True),
        ("A story about the tunnel", False, False),
        ("Sport", True, False),
    ]


def test_related_articles_come_from_the_profiles_place_first() -> None:
    html = """<div class="related"><a href="/a/a-story-about-the-harbour-1">A story about the harbour</a></div>
        <div class="x"><a href="/a/a-story-about-the-market-2">A story about the market</a></div>"""
    page = Page(html, URL)
    links = find_links(page)
    site = Site(domain="example.com", example=URL, related=".x a")
    assert [k.headline for k in choose_related(page, links)] == ["A story about the harbour"]
    assert [k.headline for k in choose_related(page, links, site)] == ["A story about the market"]


def test_a_page_with_no_address_has_no_links() -> None:
    assert find_links(Page("<a href='/x'>x</a>")) == []


def test_related_links_alone_are_the_same_as_among_all_links() -> None:
    items = "".join(
        f"<li><a href='/news/a-story-about-the-harbour-{n}'>A story about the harbour {n}</a> {n} May 2024</li>"
        for n in range(1, 6)
    )
    html = (
        f"<body><ul class=menu>{items}</ul><p>It is, <a href='/news/a-story-about-the-harbour-2'>as we said</a>.</p>"
        f"<section><h3>Related articles</h3><ul>{items}</ul></section><ul><li><a href='/news/quite-another-long-story'>"
        "Quite another long story</a></li></ul></body>"
    )
    page = Page(html, URL)
    everything = {entry.key: entry for entry in find_links(page, language="en") if entry.might_be_related}
    related = {entry.key: entry for entry in find_related_links(page, language="en") if entry.might_be_related}
    assert len(related) == 5
    assert related == everything


def test_a_link_in_a_footer_alone_is_told_from_one_of_the_menu() -> None:
    html = (
        "<nav><a href='/sport/'>Sport</a><a href='/both/'>Both</a></nav><main><a href='/team/'>Team</a></main>"
        "<footer><nav><a href='/jobs-here/'>Jobs here</a></nav><a href='/both/'>Both</a>"
        "<a href='/team/'>Team</a></footer>"
    )
    found = find_links(Page(html, "https://e.com/"))
    assert [entry.link.url for entry in found if entry.in_footer] == ["https://e.com/jobs-here/"]


def link(number: int, text: str = "") -> str:
    words = text or f"A long story about the harbour, part {number}"
    return f'<a href="/news/2024/05/02/a-story-about-the-harbour-{number}.html">{words}</a>'


def list_links(*numbers: int) -> str:
    return "<ul>" + "".join(f"<li>{link(number)} {number} May 2024</li>" for number in numbers) + "</ul>"


def read(inside: str, beside: str = "", *, site: Site | None = None) -> list[Link]:
    """The related articles of an article with that in its text, and that beside it."""
    paragraphs = f"<p>{SENTENCE}</p>" * 3 + inside + "".join(f"<p>{n}. {SENTENCE}</p>" for n in range(4))
    page = Page(
        f"<main><article><h1>Council votes for a new bridge</h1>{paragraphs}</article>{beside}</main>", ARTICLE_URL
    )
    draft, page, _ = read_article(page, Context(site=site))
    assert draft.body is not None
    both = [
        choose_related(page, find(page, site=site, language="en"), site) for find in (find_links, find_related_links)
    ]
    assert [(k.url, k.type, k.headline, k.date_published) for k in both[0]] == [
        (k.url, k.type, k.headline, k.date_published) for k in both[1]
    ]
    return both[0]


def list_types(inside: str, beside: str = "") -> dict[str, str | None]:
    """Each link's type by its number."""
    return {k.url.rpartition("-")[2].partition(".")[0]: k.type for k in read(inside, beside)}


def test_each_place_gives_a_type() -> None:
    inside = (
        f"<p>It is the second vote, {link(1, 'after that of June')}. {SENTENCE}</p><p><b>Read also:</b> {link(2)}</p>"
    )
    beside = (
        f"<section><h3>More on this</h3>{list_links(3, 4)}</section>"
        f"<aside><h3>Latest news</h3>{list_links(5)}</aside>"
        f'<aside class="trending">{list_links(6)}</aside>'
        f"<div>{list_links(7)}</div>"
    )
    assert list_types(inside, beside) == {
        "1": "in_text",
        "2": "related",
        "3": "related",
        "4": "related",
        "5": "more",
        "6": "most_read",
    }


def test_a_place_that_tells_more_wins() -> None:
    inside = f"<p>It is the second vote, {link(1, 'after that of June')}. {SENTENCE}</p>"
    beside = (
        f'<aside class="most-read"><h3>Most read</h3>{list_links(1, 2)}</aside>'
        f'<aside class="latest">{list_links(2)}</aside>'
        f'<section class="related-articles"><h3>You may also like</h3>{list_links(3)}</section>'
    )
    assert list_types(inside, beside) == {"1": "in_text", "2": "more", "3": "related"}


def test_a_date_in_the_sentence_is_not_the_other_articles() -> None:
    found = read(
        f"<p>On 9 April 2024, {link(1, 'the first vote')} failed. {SENTENCE}</p>",
        f"<section><h3>Related</h3>{list_links(2)}</section>",
    )
    assert [(k.type, k.headline, k.date_published) for k in found] == [
        ("in_text", "the first vote", None),
        ("related", "A long story about the harbour, part 2", "2024-05-02"),
    ]


@pytest.mark.parametrize(
    "anchor",
    [
        '<a href="/topic/bridges/">bridges</a>',
        '<a href="/author/jane-roe">Jane Roe</a>',
        '<a href="https://other.org/news/2024/05/02/a-story-about-the-harbour-1.html">another paper</a>',
        '<a href="/files/the-councils-plan-for-the-bridge.pdf">the plan</a>',
        '<a href="#comments">comments</a>',
    ],
)
def test_other_links_in_the_text_are_none(anchor: str) -> None:
    assert read(f"<p>It is the second vote, says {anchor}, and the last. {SENTENCE}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        f"<p>LIRE AUSSI – {link(1)}</p>",
        f"<p>{link(1, 'Read more: A long story about the harbour and its people')}</p>",
        f"<div>Lesen Sie auch: {link(1)}</div>",
        f"<p><strong>Mehr zum Thema</strong> {link(1)}</p>",
        f"<p>اقرأ أيضا: {link(1)}</p>",
        f"<p>関連記事：{link(1)}</p>",
    ],
)
def test_a_line_that_points_to_another_article_is_related(line: str) -> None:
    assert list_types(line) == {"1": "related"}


def test_menus_have_no_related_articles() -> None:
    assert read("", f'<div class="menu"><h3>Related</h3>{list_links(1)}</div><nav>{list_links(2)}</nav>') == []


def test_a_dated_list_of_related_articles_is_read_in_a_column_that_is_called_a_menu() -> None:
    beside = f'<div id="navigation"><h3>Related</h3>{list_links(1, 2)}<h3>Sections</h3><ul><li>{link(3)}</ul></div>'
    assert list_types("", beside) == {"1": "related", "2": "related"}


def test_a_list_right_below_the_story_has_more_articles_whatever_heads_it() -> None:
    page = "".join(f"<p>{n}. {SENTENCE}</p>" for n in range(4))
    rows = "".join(
        f"<tr><td>» <a href='/show.asp?id={n}'>A story about the harbour {n}</a> (1{n}.05.2023)</td></tr>"
        for n in (1, 2)
    )
    table = f"<table><tr><td>Noch viel zu berichten</td></tr>{rows}</table>"
    plain = table.replace("(11.05.2023)", "").replace("(12.05.2023)", "")
    assert [k.type for k in _read_below(page + table)] == ["more", "more"]
    assert [k.type for k in _read_below(page + plain)] == ["more", "more"]
    assert _read_below(table + page) == []


def _read_below(html: str) -> list[Link]:
    page = Page(f"<h1>Council votes for a new bridge</h1>{html}", ARTICLE_URL)
    draft, page, _ = read_article(page, Context())
    assert draft.body is not None
    return choose_related(page, find_related_links(page, language="en"))


def test_an_amp_view_leads_to_amp_views_of_related_articles() -> None:
    body = "".join(f"<p>{n}. {SENTENCE}</p>" for n in range(4))
    anchors = "".join(
        f"<li><a href='/amp/local/a-story-about-the-harbour-{n}'>A story of the harbour {n}</a>" for n in (1, 2)
    )
    html = f"<h1>Council votes for a new bridge</h1>{body}<h3>Related stories</h3><ul>{anchors}</ul>"
    for url, count in (("https://e.com/amp/local/council-votes-for-bridge-12", 2), (ARTICLE_URL, 0)):
        draft, page, _ = read_article(Page(html, url), Context())
        assert draft.body is not None
        assert len(choose_related(page, find_related_links(page, language="en"))) == count


def test_a_profile_names_the_related_articles_and_no_others() -> None:
    site = Site(domain="example.com", example=ARTICLE_URL, related=".x a")
    found = read(
        f"<p>It is the second vote, {link(1, 'after that of June')}. {SENTENCE}</p>",
        f'<div class="x most-read">{list_links(2)}</div><section><h3>Related</h3>{list_links(3)}</section>',
        site=site,
    )
    assert [(k.url[-6:], k.type) for k in found] == [("2.html", "related")]
