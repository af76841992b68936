from __future__ import annotations

import pytest

from bench.skins.halves import list_skins
from bench.skins.skin import make_pages
from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context
from newscrawl.items import Link
from newscrawl.links.links import find_links
from newscrawl.links.page_kind import KindJudge, PageKind
from newscrawl.page.page import Page

SENTENCE = (
    "The council of the harbour town voted on Monday to keep the old ferry for another year, and then went home. "
)
STORY = "".join(
    f"<p>{SENTENCE} It was vote number {n} of that year, after {n + 3} hours of talks.</p>" for n in range(6)
)
TEASERS = "".join(
    f"<li><h2><a href='/news/2024/05/0{n}/a-story-of-the-harbour-{n}'>A story about the harbour {n}</a></h2></li>"
    for n in range(9)
)
ARTICLE = f"<html lang=en><h1>The ferry keeps running</h1><p>By Jane Roe, 3 May 2024</p>{STORY}</html>"
LISTING = f"<html lang=en><h1>News</h1><p>{SENTENCE}</p><ul>{TEASERS}</ul></html>"


def classify(html: str, url: str, listing: Link | None = None) -> PageKind:
    draft, page, _ = read_article(Page(html, url), Context())
    return KindJudge(page, draft, listing).classify(find_links(page))


def lead(might_be: str) -> Link:
    return Link("https://e.com/x", found_on="https://e.com/", might_be=might_be)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("html", "url", "listing", "kind"),
    [
        (ARTICLE, "https://e.com/news/2024/05/03/the-ferry-keeps-running", None, "article"),
        (ARTICLE, "https://e.com/news/2024/05/03/the-ferry-keeps-running", lead("article"), "article"),
        (ARTICLE, "https://e.com/n/7", lead("unsure"), "article"),
        (LISTING, "https://e.com/", None, "listing"),
        (LISTING, "https://e.com/news/", lead("section"), "listing"),
        (LISTING, "https://e.com/news/?page=2", lead("pagination"), "listing"),
        ("<h1>Video</h1><p>One sentence only.</p>", "https://e.com/video/a-film-of-the-sea", lead("article"), "other"),
        ("", "https://e.com/nothing", None, "other"),
    ],
)
def test_a_page_is_known_by_what_is_on_it(html: str, url: str, listing: Link | None, kind: PageKind) -> None:
    assert classify(html, url, listing) == kind


@pytest.mark.parametrize("might_be", ["article", "unsure", "section"])
def test_what_is_surely_an_article_is_one_whatever_its_links(might_be: str) -> None:
    told = f"<meta property='og:type' content='article'><article>{ARTICLE}</article>{TEASERS}"
    url = "https://e.com/news/2024/05/03/the-ferry-keeps-running-for-a-year"
    draft, page, _ = read_article(Page(told, url), Context())
    judge = KindJudge(page, draft, lead(might_be))
    assert judge.is_surely_article()
    assert judge.classify(find_links(page)) == "article"


def test_a_listing_and_a_front_page_are_not_surely_articles() -> None:
    for html, url in ((LISTING, "https://e.com/news/"), (ARTICLE, "https://e.com/")):
        draft, page, _ = read_article(Page(html, url), Context())
        assert not KindJudge(page, draft, lead("section")).is_surely_article()


def write_blog(count: int, *, above: str = "", href: str = "/the-ferry-in-its-year-{n}.html", head: str = "") -> str:
    posts = "".join(
        f"<article><h2><a href='{href.format(n=n)}'>The ferry in its year {n}</a></h2>{STORY}</article>"
        for n in range(count)
    )
    return f"<html lang=en>{head}<h1>The Harbour Blog</h1>{above}{posts}</html>"


@pytest.mark.parametrize("count", [3, 10])
def test_a_blog_front_with_whole_posts_is_a_listing_however_it_was_found(count: int) -> None:
    assert classify(write_blog(count), "https://e.com/index-13.html", lead("unsure")) == "listing"


@pytest.mark.parametrize(
    "html",
    [
        write_blog(1),
        write_blog(3, above=f"<p>By Jane Roe, 3 May 2024</p>{STORY}"),
        write_blog(3, href="#year-{n}"),
        write_blog(3).replace("<a href=", "<a name="),
        write_blog(3, head="<meta property='og:type' content='article'><time datetime='2024-05-03'></time>"),
    ],
    ids=[
        "one post",
        "a story with headings that are links",
        "headings that link to themselves",
        "headings that are marks to link to",
        "says what it is",
    ],
)
def test_an_article_with_headings_that_are_links_is_no_blog_front(html: str) -> None:
    assert classify(html, "https://e.com/2024/05/03/the-ferry-in-its-years", lead("article")) == "article"


SHORT = "".join(f"<p>Boat {n} came home on Monday with the tide and a hold full of mackerel.</p>" for n in range(4))


def make_short_page(beside: int, text: str = SHORT) -> str:
    links = "".join(
        f"<li><a href=/html/19{n}44.htm>The harbour town counts its boats again {n}</a></li>" for n in range(beside)
    )
    days = "".join(f"<a href=#>{n}</a> " for n in range(28))
    return (
        f"<title>The Lantern</title><div>Page A13</div><ul>{links}</ul><div>{days}</div>"
        f"<table><tr><td><b>Four boats come home</b></td></tr></table><div>{text}</div><div>All rights reserved.</div>"
    )


def test_a_short_story_is_an_article_beside_a_short_list_of_others() -> None:
    assert classify(make_short_page(6), "https://e.com/html/19449.htm") == "article"
    menu = "<li><a href=/s>Sport</a></li>" * 60
    assert classify(f"{make_short_page(8)}<ul>{menu}</ul>", "https://e.com/html/19449.htm") == "article"


@pytest.mark.parametrize(
    "page",
    [
        make_short_page(24),
        make_short_page(6, "<p>Boats.</p>"),
    ],
)
def test_a_listing_with_short_texts_is_no_short_story(page: str) -> None:
    assert classify(page, "https://e.com/html/19449.htm") != "article"


KOREAN = (
    "별빛시 의회는 화요일 밤 부두 재건 계획을 통과시켰다. 공사는 내년 봄에 시작된다.",
    "시장 김민수는 새 부두가 이백 개의 일자리를 만들고 옛 창고의 외벽도 남긴다고 말했다.",
    "반대쪽은 비용이 너무 크다며 계약 공개를 요구했다.",
)


@pytest.mark.parametrize(("teasers", "kind"), [(4, "article"), (15, "listing")])
def test_a_short_story_in_korean_is_an_article_and_a_notice_above_a_long_list_is_none(teasers: int, kind: str) -> None:
    others = "".join(f"<li><a href='/news/{n}.html'>{KOREAN[n % 3][:24]}</a> 05-{n + 10}</li>" for n in range(teasers))
    story = "<br><br>".join(KOREAN)
    headline = "부두 재건 계획 통과"
    page = f"<html lang=ko><title>{headline}</title><div><h3>{headline}</h3>{story}</div><ul>{others}</ul>"
    assert classify(page, "https://e.com/view.php?id=2345") == kind


def make_boxed_page(headline: str, before: str, after: str) -> str:
    """A short story whose beginning a box parts from the rest, beside eight others."""
    box = "".join(
        f"<tr><td>◄</td><td><a href=/?id={n}>The town counts its boats again {n}</a></td></tr>" for n in range(5)
    )
    days = "".join(f"<div>5 May, 1{n}:04</div>" for n in range(9))
    return (
        f"<title>The Lantern - {headline}</title><div>Page A13</div>{days}<div><h1>{headline}</h1><h2>{before}</h2>"
        f"<div>831 readers</div><table><tr><td>On this</td></tr>{box}</table>{after}</div>"
        "<div>All rights reserved.</div>"
    )


@pytest.mark.parametrize(
    ("headline", "text", "kind"),
    [
        ("Four boats of the island come home at last", SHORT, "article"),
        ("Four boats", SHORT, "listing"),
        ("Four boats of the island come home at last", "<p>Boats.</p>", "listing"),
    ],
)
def test_a_short_story_whose_beginning_a_box_parts_from_it(headline: str, text: str, kind: PageKind) -> None:
    page = make_boxed_page(headline, "Nobody had thought that they would be back before the winter storms.", text)
    assert classify(page, "https://e.com/html/19449.htm") == kind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("渡船在漫长的冬天之后回到海港", "article"), ("经济", "other"), ("关于我们", "other")],
)
def test_two_sentences_of_chinese_below_a_label_are_no_article(heading: str, kind: PageKind) -> None:
    first = "渡船在一个漫长的冬天之后又开了，码头上站满了人，大家都想看它进港。"
    text = f"<p>{first}</p><p>票价和去年一样，岛上的人盼着第一批客人来。</p>"
    page = f"<html lang=zh><title>{heading}</title><body><h1>{heading}</h1>{text}</body></html>"
    assert classify(page, "https://e.com/n/7") == kind


def test_a_short_story_on_a_page_whose_first_heading_is_the_sites_name() -> None:
    """Its headline is a heading of another order, and the title has both."""
    skin = next(skin for skin in list_skins("tuned") if skin.number == 403)
    pages = make_pages(skin, 20)
    assert {classify(page.html, page.url) for page in pages} == {"article"}
    name, label = ">가람시 손안의 소식<", ">의회가 결정한 것<"
    labelled = [classify(page.html.replace(name, label), page.url) for page in pages]
    assert "listing" in labelled
