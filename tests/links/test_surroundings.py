from __future__ import annotations

import pytest

from newscrawl.links.surroundings import (
    IN_HEADING,
    IN_NAVIGATION,
    MORE,
    MOST_READ,
    RELATED,
    SUBJECT,
    Surroundings,
    mentions_subject,
)
from newscrawl.page.page import Page


@pytest.mark.parametrize(
    ("html", "bits"),
    [
        ("<div><a href=/x>x</a></div>", 0),
        ("<h2><a href=/x>x</a></h2>", IN_HEADING),
        ("<div class=documentary><p><a href=/x>x</a></p></div>", 0),
        ("<div class='top menu'><p><a href=/x>x</a></p></div>", IN_NAVIGATION),
        ("<div class='site-not-footer'><p><a href=/x>x</a></p></div>", 0),
        ("<div class='no-menu'><p><a href=/x>x</a></p></div>", 0),
        ("<div class='notes-menu'><p><a href=/x>x</a></p></div>", IN_NAVIGATION),
        ("<header><a href=/x>x</a></header>", IN_NAVIGATION),
        ("<article><div><header><a href=/x>x</a></header></div></article>", 0),
        ("<div class=related-box><ul><li><h3><a href=/x>x</a></h3></ul></div>", RELATED | SUBJECT | IN_HEADING),
        ("<section><h3>More stories</h3><ul><li><a href=/x>x</a></ul></section>", RELATED),
        ("<p>İLGİLİ HABERLER</p><ul><li><a href=/x>x</a></ul>", RELATED | SUBJECT),
        ("<ul class=most-read><li><a href=/x>x</a></ul>", MOST_READ),
        ("<aside><h3>Latest news</h3><ul><li><a href=/x>x</a></ul></aside>", MORE),
        ("<div><h3><a href=/x>Latest</a></h3><a href=/x>x</a></div>", MORE),
        ("<div><h3><a href=/x>The most popular mayor of all resigns</a></h3><p><a href=/x>x</a></p></div>", 0),
        ("<aside class=recommended><h3>Die meistgelesenen Artikel</h3><a href=/x>x</a></aside>", RELATED | MOST_READ),
        (
            "<section><h2>Most read on this</h2><ul class=more-on><li><a href=/x>x</a></ul>",
            MOST_READ | RELATED | SUBJECT,
        ),
        ("<div><p><a href=/y>Related by blood</a></p><a href=/x>x</a></div>", 0),
    ],
)
def test_the_elements_around_a_link_say_what_it_is_for(html: str, bits: int) -> None:
    blocks = Page(f"<body><div>{html}</div></body>").blocks
    assert Surroundings(blocks).read(blocks.anchors[-1][1]) == bits


@pytest.mark.parametrize(
    "text",
    [
        "Read also",
        "Mehr zum Thema",
        "Sur le même sujet",
        "Lee también:",
        "Lea también",
        "Dans la même rubrique",
        "Leia também",
        "Читайте также",
        "اقرأ أيضا",
        "関連記事",
        "相关阅读",
        "İlgili haberler",
        "Lees ook",
        "Läs också",
        "Czytaj także",
        "Baca juga",
        "ذات صلة",
        "관련 기사",
    ],
)
def test_words_that_point_to_the_same_subject(text: str) -> None:
    assert mentions_subject(text)


@pytest.mark.parametrize(
    "text",
    [
        "Most popular",
        "Meistgelesen",
        "Les plus lus",
        "Lo más leído",
        "Mais lidas",
        "I più letti",
        "Самое читаемое",
        "الأكثر قراءة",
        "アクセスランキング",
        "热门文章",
        "Çok okunanlar",
        "Terpopuler",
        "많이 본 뉴스",
        "Mest lästa",
        "Meest gelezen",
    ],
)
def test_words_that_point_to_what_others_read(text: str) -> None:
    blocks = Page(f"<body><section><h2>{text}</h2><ul><li><a href=/x>x</a></ul></section></body>").blocks
    assert Surroundings(blocks).read(blocks.anchors[-1][1]) == MOST_READ


@pytest.mark.parametrize(
    "text",
    [
        "Latest",
        "Neueste Artikel",
        "Dernières infos",
        "Últimas noticias",
        "Последние новости",
        "آخر الأخبار",
        "最新ニュース",
        "Son dakika",
        "Terbaru",
        "Senaste nytt",
        "Najnowsze",
        "최신 뉴스",
        "Tin mới nhất",
    ],
)
def test_words_that_point_to_what_is_new(text: str) -> None:
    blocks = Page(f"<body><section><h2>{text}</h2><ul><li><a href=/x>x</a></ul></section></body>").blocks
    assert Surroundings(blocks).read(blocks.anchors[-1][1]) == MORE


def test_two_links_share_the_innermost_element_around_both() -> None:
    blocks = Page("<body><ul><li><div><a href=/1>1</a></div></li><li><a href=/2>2</a></li></ul></body>").blocks
    (_, one), (_, other) = blocks.anchors
    assert blocks.tags[Surroundings(blocks).find_common(one, other)] == "ul"
