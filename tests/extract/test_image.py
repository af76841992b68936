"""The picture and its caption."""

from __future__ import annotations

import pytest

from newscrawl.extract.image import clean_caption, find_images
from newscrawl.items import Image
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

URL = "https://a.example/news/storm"


def read(html: str, site: Site | None = None) -> list[tuple[Image, str]]:
    return find_images(Page(html, URL), site=site)


def test_the_graph_image_with_the_caption_of_the_main_figure() -> None:
    page = (
        '<meta property="og:image" content="/big.jpg"><h1>x</h1><figure><img src="/small.jpg">'
        "<figcaption>Waves at the pier. Photo: Jane Doe / Harbour</figcaption></figure>"
        "<figure><img src=/b.jpg><figcaption>Another</figcaption></figure>"
    )
    assert read(page)[0] == (Image("https://a.example/big.jpg", "Waves at the pier."), "meta:og:image")


def test_json_ld_images_in_their_shapes() -> None:
    page = '<script type="application/ld+json">{"@type":"NewsArticle","image":%s}</script>'
    for value in ('"https://a.example/i.jpg"', '{"url":"/i.jpg"}', '[{"@type":"ImageObject","contentUrl":"/i.jpg"}]'):
        assert read(page % value) == [(Image("https://a.example/i.jpg", None), "json-ld:image")]


def test_a_table_era_picture_is_found_by_its_caption() -> None:
    page = (
        "<table><tr><td><img src=/img/spacer.gif></td></tr><tr><td><img src=/img/putin.jpg></td></tr>"
        "<tr><td class=caption>Russian President Vladimir Putin (R)</td></tr></table>"
    )
    assert read(page) == [(Image("https://a.example/img/putin.jpg", "Russian President Vladimir Putin (R)"), "figure")]


@pytest.mark.parametrize(
    "src",
    ["/logo.png", "/img/site-logo.jpg", "/spacer.gif", "/blank.gif", "data:image/gif;base64,R0", "/default-og.jpg"],
)
def test_logos_and_spacers_are_not_it(src: str) -> None:
    assert read(f'<meta property="og:image" content="{src}"><figure><img src="{src}"></figure>') == []


def test_figures_of_related_stories_are_not_it() -> None:
    assert read("<div class=related><figure><img src=/a.jpg><figcaption>Other</figcaption></figure></div>") == []
    assert read("<aside><figure><img src=/a.jpg><figcaption>Other</figcaption></figure></aside>") == []


def test_a_profile_caption_goes_first() -> None:
    site = Site(domain="a.example", example=URL, caption=".c")
    page = (
        "<meta property=og:image content=/i.jpg><p class=c>Own words</p><figure><figcaption>Other</figcaption></figure>"
    )
    assert read(page, site)[0][0] == Image("https://a.example/i.jpg", "Own words")


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Waves at the pier", "Waves at the pier"),
        ("Waves at the pier © Jane Doe", "Waves at the pier"),
        ("Waves at the pier (Foto: dpa)", "Waves at the pier"),
        ("Waves at the pier | Image: Jane Doe/Agency", "Waves at the pier"),
        ("The photo shows: nothing", "The photo shows: nothing"),
        ("Waves at the pier. Photo by Jane Doe", "Waves at the pier."),
        ("Photo: Jane Doe", None),
        ("Photo: Waves at the pier (Photo: Jane Doe)", "Waves at the pier"),
        ("Photo: Jane Doe / Harbour Post", None),
        ("Russian President Vladimir Putin (R)", "Russian President Vladimir Putin (R)"),
    ],
)
def test_credits_are_cut_from_captions(raw: str, clean: str | None) -> None:
    assert clean_caption(raw) == clean


def test_an_element_that_names_the_photographer_is_no_caption() -> None:
    page = (
        "<figure><img src=/a.jpg><figcaption>Waves at the pier <span class=credit>Jane Doe</span></figcaption></figure>"
    )
    assert read(page)[0][0].caption == "Waves at the pier"


def test_a_caption_without_a_picture_is_none() -> None:
    assert read("<div class=caption>Search</div><p>" + "Text. " * 50 + "</p>") == []


@pytest.mark.parametrize(
    "credit",
    ["(AFP)", "[Ed Harker]", "Photo: Jo Moss", "写真: Jo Moss", "Jo Moss, Economics editor", "3 May 2024 · 5 comments"],
)
def test_who_took_the_picture_or_writes_is_no_caption(credit: str) -> None:
    images = read(f"<h1>Storm at the pier</h1><figure><img src=/a.jpg><figcaption>{credit}</figcaption></figure>")
    assert [image.caption for image, _ in images] == [None]


@pytest.mark.parametrize(
    "caption",
    [
        "Jo Moss, mayor of the harbour town, at the pier",
        "The pier (left) after the storm",
        "A crowd of people at the castle in Walt Disney World in Florida",
        "Jane Doe",
        "图：从海关大楼望去的旧码头",
        "Readers wrote 34 comments on the wall of the old hall",
    ],
)
def test_a_caption_may_name_people_and_count(caption: str) -> None:
    images = read(f"<h1>Storm at the pier</h1><figure><img src=/a.jpg><figcaption>{caption}</figcaption></figure>")
    assert images[0][0].caption == caption


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("Unser Bild: The old quay after the storm", "The old quay after the storm"),
        ("Image Credits: UiPath", None),
        ("The old quay. 사진: Ed Harker", "The old quay."),
    ],
)
def test_the_label_of_a_picture_is_no_part_of_its_caption(text: str, caption: str | None) -> None:
    assert clean_caption(text) == caption
