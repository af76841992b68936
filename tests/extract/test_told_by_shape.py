"""What pages show without a word for it: told by its place and its form, beside look-alikes that are not it."""

from __future__ import annotations

import re

import pytest

from bench.skins.halves import list_skins
from bench.skins.skin import make_pages
from newscrawl import Fetched, parse_page

from .invented_story import HEADLINE, STORY, TEASERS, read

SITE = "Gavan Today"
HEAD = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>"
MENU = "<ul>" + "".join(f"<li><a href=/s/{n}>{n}</a></li>" for n in ("Trade", "Culture", "Sport", "World")) + "</ul>"
OTHERS = "".join(
    f"<figure><a href=/story/{n}><img src=/{n}.jpg></a><figcaption><h4><a href=/story/{n}>{title}</a></h4>3 May 2024"
    "</figcaption></figure>"
    for n, title in ((1, "Ferry fares rise again in spring"), (2, "Nine swans return to the mill pond"))
)


@pytest.mark.parametrize("foot", ["<footer><p>{}</p></footer>", "<div>{}</div>"])
@pytest.mark.parametrize("title", [f"{HEADLINE} : {SITE}", f"Press release: {SITE}"])
def test_the_name_that_the_copyright_begins_with_is_no_headline(title: str, foot: str) -> None:
    rights = foot.format(f"Copyright ⓒ 2024 {SITE} All rights reserved.")
    page = f"<title>{title}</title><div>{SITE}</div><div><h2>{HEADLINE}</h2>{STORY}</div><p>{SITE}</p>{rights}"
    assert read(page).headline == HEADLINE


@pytest.mark.parametrize("title", [f"{HEADLINE} : {SITE}", SITE])
@pytest.mark.parametrize("line", ["<em class=c>Trade</em> {}", "<span>Trade</span> {}", "<a href=/s/1>Trade</a> : {}"])
def test_a_label_before_the_headline_is_its_section(line: str, title: str) -> None:
    article = read(f"<title>{title}</title>{MENU}<div><div class=t>{line.format(HEADLINE)}</div>{STORY}</div>")
    assert (article.headline, article.section) == (HEADLINE, "Trade")


@pytest.mark.parametrize("tag", ["i", "em", "b"])
def test_a_word_that_is_set_apart_inside_a_headline_stays_in_it(tag: str) -> None:
    headline = "Wellermann sinks at the old fish market"
    line = f"<{tag}>Wellermann</{tag}> sinks at the old fish market"
    page = f"<title>{SITE}</title>{MENU}<div><div class=title>{line}</div>{STORY}</div>"
    assert read(page).headline == headline


def test_the_title_of_an_applications_card_is_the_headline() -> None:
    card = (
        f"<app-card-title role=heading>{HEADLINE}</app-card-title><app-note>Stefan Lutz and Miriam Hofmann</app-note>"
    )
    ask = "<app-card><b>Keep us free</b><br>We have no owner and no paywall.</app-card>"
    article = read(f"<title>{SITE}</title><app-card>{card}<div>{STORY}</div></app-card>{ask}")
    assert article.headline == HEADLINE


@pytest.mark.parametrize("picture", ["<app-img src=/a.jpg></app-img>", "<img src=/a.jpg>"])
def test_a_line_below_the_picture_above_a_headline_is_its_caption(picture: str) -> None:
    caption = "The hall in Wexcombe was full, Photo: Erik Harms"
    shown = (
        f"<div class=card>{picture}<app-note class=bild>{caption}</app-note><h1>{HEADLINE}</h1><p>Jane Roe</p></div>"
    )
    image = read(f"<title>{HEADLINE}</title>{shown}<div>{STORY}</div>").image
    assert image is not None
    assert (image.caption or "").startswith("The hall in Wexcombe was full")


@pytest.mark.parametrize(
    "beside",
    [
        f"<div>{STORY}</div><div>{OTHERS}</div>",
        f"<div><img src=/who.png><div>Jane Roe <span>news@gavan.example</span></div></div><div>{STORY}</div>",
        f"<app-icon name=play></app-icon><app-note>Listen to this story</app-note><div>{STORY}</div>",
    ],
)
def test_other_stories_writers_and_buttons_have_no_caption(beside: str) -> None:
    image = read(HEAD + beside).image
    assert image is None or image.caption is None


def test_one_figure_whose_caption_has_a_heading_with_a_link_is_the_storys() -> None:
    figure = (
        "<figure><img src=/a.jpg><figcaption><h4><a href=/p/1>The wall after the flood</a></h4></figcaption></figure>"
    )
    image = read(f"{HEAD}{figure}<div>{STORY}</div>").image
    assert image is not None
    assert image.caption == "The wall after the flood"


@pytest.mark.parametrize(
    ("label", "links", "keywords"),
    [
        ("Tags:", "<a href=/tag/1>harbour</a> <a href=/tag/2>repair</a>", ["harbour", "repair"]),
        (
            "Tags related:",
            "<h2><a href=/tag/1>harbour</a></h2><h2><a href=/tag/2>repair</a></h2>",
            ["harbour", "repair"],
        ),
        ("Tags:", "<a href=/tag/1>Chess</a> <a href=/tag/2>Poetry</a>", []),
        ("Tags:", "".join(f"<a href=/tag/{n}>harbour {n}</a> " for n in range(12)), []),
        ("Pages:", "<a href=/p/1>harbour</a> <a href=/p/2>repair</a>", []),
    ],
)
def test_keywords_in_a_column_are_the_storys_where_it_says_them(label: str, links: str, keywords: list[str]) -> None:
    side = f"<div class=sidebar><h6>{label}</h6><div>{links}</div></div>"
    assert read(f"{HEAD}<div class=row><div class=main>{STORY}</div>{side}</div>").keywords == keywords


def test_keywords_are_no_related_articles() -> None:
    tags = "<h4>Related tags:</h4>" + "".join(
        f"<h2><a href=/news/{n}-x/>{n}</a></h2>" for n in ("fish market", "harbour wall")
    )
    article = read(f"{HEAD}<div>{STORY}</div><div>{tags}</div><h4>Related</h4><ul>{TEASERS}</ul>")
    assert [link.headline for link in article.related] == [
        "Ferry fares rise again in spring",
        "Nine swans return to the mill pond",
    ]


def test_links_of_the_pages_own_form_are_articles_though_it_has_a_word_for_searches() -> None:
    page = f"{HEAD}<div>{STORY}</div><p><b>Related</b></p><p><a href='/news?q=Yt&idx=71'>Ferry fares rise again</a></p>"
    page += "<p><a href='/news?q=swans'>All that we have on swans and ponds</a></p>"
    article = read(page, "https://gavan.example/news?q=Yt&idx=70")
    assert [link.url for link in article.related] == ["https://gavan.example/news?q=Yt&idx=71"]


def test_the_box_below_a_list_of_the_latest_is_no_part_of_it() -> None:
    side = f"<div class=side><div class=h>Latest</div><ul>{TEASERS}</ul><div class=h>Press cards</div><ul>"
    side += "<li><a href=/cards>How to ask for a press card</a></li><li><a href=/who>Who has one already</a></li></ul>"
    related = [link.url for link in read(f"{HEAD}<div>{STORY}</div>{side}").related]
    assert related == ["https://www.harbourtimes.example/story/1", "https://www.harbourtimes.example/story/2"]


def test_a_footer_above_the_text_has_the_storys_time_wherever_the_headline_stands() -> None:
    foot = "<footer>{} on Mon, 17/06/2024 - 06:53</footer>"
    head = f"<title>{HEADLINE}</title><div><h1>{HEADLINE}</h1></div>"
    page = f"{head}<div><article>{foot.format('Submitted by Jane Roe')}<div>{STORY}</div></article></div>"
    assert read(page).date_published == "2024-06-17T06:53:00"
    said = "".join(f"<article>{foot.format(name)}<p>So it was.</p></article>" for name in ("Jo Moss", "Al Hale"))
    page = f"{head}<div><article><p>3 of us were there.</p><div>{STORY}</div><h2>Comments</h2>{said}</article></div>"
    assert read(page).date_published is None


def test_a_weblogs_line_below_other_links_tells_writer_and_section() -> None:
    url = "https://www.harbourtimes.example/harbour-wall-gives-way-4711"
    link = "/harbour-wall-gives-way-4711"
    more = "<p><b>More from us:</b><br><a href=/s/1>Ferry fares rise again in spring</a></p>"
    foot = f"<p>Posted by <a>Ben Okafor</a> in <a href=/x/>Local</a> | <a href={link}>Permalink</a></p>"
    pings = f"<h3>TrackBack</h3><p>Listed below are links to weblogs that reference <a href={link}>{HEADLINE}</a>:</p>"
    article = read(f"{HEAD}<div>{STORY}{more}</div>{foot}{pings}", url)
    assert (article.authors, article.section) == (["Ben Okafor"], "Local")


@pytest.mark.parametrize(("title", "kind"), [("{} | {}", "article"), ("{1}", "listing")])
def test_a_short_story_that_title_and_address_tell_of_is_an_article(title: str, kind: str) -> None:
    page = make_pages(next(skin for skin in list_skins("tuned") if skin.number == 208), 1)[0]
    bare = re.sub(r"<(/?)h[1-6]\b", r"<\1div", page.html)
    told = title.format(page.truth.headline, page.skin.site)
    bare = re.sub("<title>.*?</title>", f"<title>{told}</title>", bare)
    assert parse_page(Fetched(bare, page.url, fetched_at=page.fetched_at)).kind == kind
