from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context, Explanation
from newscrawl.extract.site_memory import MOST_STORIES, SiteMemory
from newscrawl.items import Article, Link, LinkTarget
from newscrawl.page.page import Page
from newscrawl.parse import Fetched, ParsedPage, parse_article, parse_page, parse_part, recall_parsed
from newscrawl.sites.profile import Site
from newscrawl.sites.registry import load_sites
from newscrawl.workers.time_limit import limit_reading
from tests.extract.site_stories import PLACES, SUBJECTS, write_story
from tests.newsroom.server import Newsroom

PAGE = (Path(__file__).parent / "sites" / "arabstoday_net" / "page.html").read_bytes()
URL = "https://www.arabstoday.net/en/87/turkey-offers-russia-joint-operations"


def test_what_goes_in_and_comes_out_can_be_sent_to_another_process() -> None:
    fetched = Fetched(PAGE, URL, "text/html", "2026-01-01T00:00:00Z", Link(URL), load_sites()["arabstoday"])
    parsed = parse_page(pickle.loads(pickle.dumps(fetched)))
    assert parsed.kind == "article"
    assert pickle.loads(pickle.dumps(parsed)) == parsed


def test_the_same_page_gives_the_same_reading() -> None:
    fetched = Fetched(PAGE, URL, fetched_at="2026-01-01T00:00:00Z")
    assert parse_page(fetched) == parse_page(fetched)


def test_links_say_how_they_were_found(newsroom: Newsroom) -> None:
    pages = newsroom.sites["modern"].pages
    address = newsroom.address("modern")
    start = Link(f"{address}/", might_be="section")
    front = parse_page(Fetched(pages["/"].body, f"{address}/", listing=start))
    assert front.kind == "listing"
    assert front.article is None
    assert {entry.link.kind for entry in front.links} == {"start"}
    section = Link(f"{address}/news/", kind="start", found_on=f"{address}/", might_be="section")
    path = next(path for path in pages if path.startswith("/news/") and path.count("/") == 2)
    listed = parse_page(Fetched(pages[path].body, address + path, listing=section))
    assert {entry.link.kind for entry in listed.links} == {"section"}
    article = parse_page(Fetched(PAGE, URL))
    assert {entry.link.kind for entry in article.links} == {"related"}


def test_nothing_to_read_is_no_error() -> None:
    for body in (b"", b"\x00\x01\x02", b"<", "<html>", b"\xff" * 1000):
        parsed = parse_page(Fetched(body, "https://e.com/a"))
        assert parsed.kind == "other"
        assert parsed.article is None


def test_a_parts_pager_may_stand_in_a_menu_of_its_own() -> None:
    text = "<p>" + "The council voted on Monday to keep the old ferry running until the bridge opens. " * 4 + "</p>"
    pager = "<nav class=page-links><a href='/ferry/'>Page 1</a> <b>Page 2</b> <a href='/ferry/3/'>Page 3</a></nav>"
    html = f"<html lang=en><title>Ferry</title><article><h1>The ferry stays</h1>{text * 4}{pager}</article></html>"
    part = parse_part(Fetched(html, "https://e.com/ferry/2/"), "https://e.com/ferry/", 2)
    assert part.next_part == "https://e.com/ferry/3/"
    assert parse_part(Fetched(html, "https://e.com/ferry/3/"), "https://e.com/ferry/", 3).next_part is None


def test_a_feeds_author_and_category_count_where_the_page_names_none() -> None:
    text = "<p>" + "The council voted on Monday to keep the old ferry running until the bridge opens. " * 4 + "</p>"
    bare = (
        f"<html lang=en><title>Ferry stays</title><article><h1>The ferry stays in use</h1>{text * 4}</article></html>"
    )
    signed = bare.replace("</h1>", "</h1><p class=byline>By Jane Roe</p>")
    listing = Link("https://e.com/a", author="John Doe", section="Harbour", kind="feed", might_be="article")

    def read(html: str) -> Article:
        article = parse_page(Fetched(html, "https://e.com/a", listing=listing)).article
        assert article is not None
        return article

    assert read(bare).authors == ["John Doe"]
    assert read(bare).section == "Harbour"
    assert read(bare).provenance["authors"] == "listing"
    assert read(signed).authors == ["Jane Roe"]


# -- a profile says where the parts of an article stand, not what an article is

SENTENCE = "Growers on the north bank picked the first grapes on Monday, and carried them down to the old press. "
STORY = "".join(f"<p>{n}. {SENTENCE * 3}</p>" for n in range(4))
CARDS = "".join(
    f"<div><h3><a href='/2024/05/0{n}/ferry-stays/'>The old ferry stays in use, {n}</a></h3><p>{SENTENCE}</p></div>"
    for n in range(1, 9)
)
PROFILES = (
    None,
    Site(domain="harbour.example", example="https://harbour.example/a", body="div.text"),
    Site(domain="harbour.example", example="https://harbour.example/a", body="main", headline="main h1", remove="h3"),
)


def judge(text: str, profile: Site | None, promise: LinkTarget) -> ParsedPage:
    html = f"<html lang=en><title>Wine regions</title><main><h1>Wine regions</h1>{text}</main></html>"
    link = Link("https://harbour.example/wine-regions/", found_on="https://harbour.example/", might_be=promise)
    return parse_page(Fetched(html, link.url, listing=link, site=profile))


@pytest.mark.parametrize("profile", PROFILES)
def test_a_page_is_of_the_same_kind_with_a_profile_and_without(profile: Site | None) -> None:
    byline = "<p class=byline>By Anna Bell</p><time datetime=2024-05-03T10:00:00Z>3 May 2024</time>"
    assert judge(f"{byline}<div class=text>{STORY}</div>", profile, "section").kind == "article"
    assert judge(f"<div class=text>{CARDS}</div>", profile, "unsure").kind == "listing"
    assert judge(f"<div class=text>{STORY}</div>", profile, "pagination").kind == "other"


def test_a_story_that_only_the_profile_finds_makes_an_article_all_the_same() -> None:
    rows = "".join(f"<li><a href='/x{n}'>{n} {SENTENCE}</a></li>" for n in range(5))
    assert judge(f"<ul class=text>{rows}</ul>", None, "article").kind == "other"
    profile = Site(domain="harbour.example", example="https://harbour.example/a", body=".text")
    article = judge(f"<ul class=text>{rows}</ul>", profile, "article").article
    assert article is not None
    assert article.provenance["body"] == "profile"
    assert (article.body or "").startswith("0 Growers")


def test_what_is_told_of_a_profiles_reading_is_not_what_the_page_gave_without_it() -> None:
    explanation = Explanation()
    profile = Site(domain="harbour.example", example="https://harbour.example/a", headline="h2")
    html = f"<html lang=en><title>x</title><h1>Wine regions</h1><h2>The harvest begins</h2><main>{STORY}</main></html>"
    parse_page(Fetched(html, "https://harbour.example/a", site=profile, explanation=explanation))
    assert [block.why for block in explanation.blocks if block.text == "The harvest begins"] == ["headline"]


def test_a_reading_leaves_the_page_as_it_was() -> None:
    page = Page(f"<html lang=en><title>Wine regions</title><main><h1>Wine regions</h1>{STORY}</main></html>")
    before = [replace(block) for block in page.blocks.blocks]
    first, second = read_article(page, Context()), read_article(page, Context())
    assert not any(block.kept for block in page.blocks.blocks)
    assert [(b.text, b.why, b.hidden) for b in page.blocks.blocks] == [(b.text, b.why, b.hidden) for b in before]
    assert first.article == second.article
    assert [b.kept for b in first.page.blocks.blocks] == [b.kept for b in second.page.blocks.blocks]
    assert any(block.kept for block in first.page.blocks.blocks)


def test_who_wants_the_article_alone_gets_the_crawls_and_what_the_page_calls_one() -> None:
    byline = "<p class=byline>By Anna Bell</p><time datetime=2024-05-03T10:00:00Z>3 May 2024</time>"
    told = "<meta property='og:type' content='article'><meta property=article:published_time content=2024-05-03>"
    url = "https://harbour.example/wine-regions/"
    story = Fetched(f"<html lang=en><title>Wine regions</title>{told}<h1>Wine regions</h1>{byline}{STORY}</html>", url)
    assert parse_article(story) == parse_page(story).article is not None
    teaser = Fetched(f"<html lang=en><title>Wine regions</title>{told}<h1>Wine regions</h1>{byline}</html>", url)
    article = parse_article(teaser)
    assert article is not None
    assert article.headline == "Wine regions"
    assert parse_page(teaser).article is None
    assert parse_article(Fetched(f"<html lang=en><title>x</title><h1>News</h1>{CARDS}</html>", url)) is None


@pytest.mark.parametrize("place", ["url", "href", "canonical", "listing"])
def test_a_giant_address_takes_no_time(place: str) -> None:
    giant = "https://harbour.example/2024/05/03/" + "1" * 100_000
    plain = "https://harbour.example/2024/05/03/ferry"
    told = f'<link rel=canonical href="{giant}"><meta property="og:image" content="{giant}">'
    head = told if place == "canonical" else ""
    link = f'<a href="{giant}">The ferry stays in use until the bridge opens</a>' if place == "href" else ""
    text = "<p>The council of the harbour town voted to keep the old ferry running until the bridge opens.</p>" * 5
    listing = Link(giant, "The ferry stays in use", found_on=giant) if place == "listing" else None
    story = f"<article><h1>The ferry stays in use</h1>{text}</article>"
    page = f"<html lang=en><head>{head}</head><body>{story}{link}</body>"
    with limit_reading(2):
        parsed = parse_page(Fetched(page, giant if place == "url" else plain, listing=listing))
    assert parsed.article is not None
    assert giant not in [link.link.url for link in parsed.links]


def test_scripts_inside_scripts_are_read_once() -> None:
    text = "<p>The council of the harbour town voted to keep the old ferry running until the bridge opens.</p>" * 5
    nested = "<svg>" + "<script type='application/ld+json'>" * 500 + "[1," * 500_000
    story = f"<article><h1>The ferry stays in use</h1>{text}</article>"
    with limit_reading(2):
        parsed = parse_page(Fetched(story + nested, "https://harbour.example/a"))
    assert parsed.article is not None
    assert parsed.article.headline == "The ferry stays in use"


NOTE = "Every morning we choose the five stories that matter and tell them again before the coffee is cold. "


def fetch_story(number: int, paragraphs: int, memory: SiteMemory | None = None, byline: str = "") -> Fetched:
    """A story that ends with 36 words of the house; it has some 20 in each paragraph."""
    title = f"The {SUBJECTS[number % len(SUBJECTS)]} of {PLACES[number % len(PLACES)]}, {number}"
    text = "".join(f"<p>{part}</p>" for part in [*write_story(number)[:paragraphs], NOTE * 2])
    page = f"<html lang=en><title>{title}</title><body><article><h1>{title}</h1>{byline}{text}</article></body></html>"
    return Fetched(page, f"https://harbour.example/news/{number}.html", memory=memory)


@pytest.mark.parametrize("stories", [0, 3, 10, MOST_STORIES + 20])
def test_a_site_is_remembered_of_a_page_as_it_is_while_the_page_is_read(stories: int) -> None:
    memory = SiteMemory()
    byline = "<div class=by>By Ada Lund</div><div class=at>3 May 2024, 10:00</div>"
    for number in range(stories):
        memory.observe(parse_page(fetch_story(number, 6, memory, byline)))
    for number in range(stories, stories + 8):
        for shown in ("", byline):
            parsed = parse_page(fetch_story(number, 6, byline=shown))
            assert recall_parsed(parsed, memory) == parse_page(fetch_story(number, 6, memory, shown))
    listing = parse_page(Fetched("<html><title>News</title><h1>News</h1></html>", "https://harbour.example/"))
    assert recall_parsed(listing, memory) == listing


def test_a_page_that_the_memory_leaves_few_words_of_is_to_be_read_again() -> None:
    memory = SiteMemory()
    for number in range(10):
        memory.observe(parse_page(fetch_story(number, 6, memory)))
    assert recall_parsed(parse_page(fetch_story(11, 3)), memory) is None
    assert recall_parsed(parse_page(fetch_story(11, 6)), memory) is not None
