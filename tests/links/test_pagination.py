from __future__ import annotations

import pytest

from newscrawl.links.pagination import (
    choose_next,
    find_next_part,
    find_next_urls,
    is_page_parameter,
    is_pagination,
    might_be_later_page,
    read_part_number,
)
from newscrawl.page.page import Page

HERE = "https://example.com/world/"


@pytest.mark.parametrize(
    ("href", "text", "rel", "page"),
    [
        ("https://example.com/world/page/2", "2", "", HERE),
        ("https://example.com/world/page/2/", "Next ›", "", HERE),
        ("https://example.com/world?page=2", "Older posts", "", HERE),
        ("https://example.com/world/page-3.html", "3", "", "https://example.com/world/page-2.html"),
        ("https://example.com/world/?start=20", "التالي", "", HERE),
        ("https://example.com/anything", "whatever", "next", HERE),
        ("https://example.com/s/page-2.html", "Next", "", "https://example.com/s/index.html"),
        ("https://example.com/world?page=2", "次へ", "", "https://example.com/world?page=1"),
        ("https://example.com/world/?offset=40", "Older posts", "", "https://example.com/world/?offset=20"),
        ("https://example.com/world/?limitstart=20&id=7", "2", "", "https://example.com/world/?id=7"),
        ("https://example.com/world/?tx_news%5BcurrentPage%5D=2", "Mehr laden", "", HERE),
        ("https://example.com/world/?before=2026-11-01T10", "Show more", "", HERE),
        ("https://example.com/world/?cursor=aWQ6MTI", "Cargar más noticias", "", "https://example.com/world/?cursor=x"),
        ("https://example.com/world/2", "2", "", HERE),
        ("https://example.com/world/3/", "Ältere Beiträge", "", "https://example.com/world/2/"),
        ("https://example.com/world-2.html", "[2]", "", "https://example.com/world.html"),
        ("https://example.com/world,3", "Seite 3", "", "https://example.com/world,2"),
        ("https://example.com/archive/page/12", "صفحة 12", "", "https://example.com/archive/"),
        ("https://example.com/world/page/2", "عرض المزيد", "", HERE),
        ("https://example.com/world/page/2", "Показать ещё", "", HERE),
        ("https://example.com/index.php/page/2/", "Older posts", "", "https://example.com/"),
        ("https://example.com/blog.php/page/3", "3", "", "https://example.com/blog.php"),
    ],
)
def test_links_to_another_page_of_the_listing(href: str, text: str, rel: str, page: str) -> None:
    assert is_pagination(href, text, rel, page)


@pytest.mark.parametrize(
    ("href", "text"),
    [
        ("https://example.com/world/story-12345", "Next week's vote is open"),
        ("https://example.com/sport/page/2", "2"),  # another listing's
        ("https://example.com/calendar/2024/06/", "Next"),
        ("https://example.com/calendar/2024/05/12", "12"),
        ("https://other.example/world/page/2", "2"),
        ("https://example.com/world/2024/05/12", "12"),
        ("https://example.com/world/story-12", "12 dead in storm off the coast"),
        ("https://example.com/world/7", "2"),
        ("https://example.com/sport/?cursor=abc", "More"),
        ("https://example.com/world/?cursor=abc", "World"),
        ("https://example.com/world/page/2", "How the page was turned"),
        ("https://example.com/index.php/page/2/", "2"),  # of the whole site
    ],
)
def test_other_links_are_none(href: str, text: str) -> None:
    assert not is_pagination(href, text, "", HERE)


@pytest.mark.parametrize("name", ["page", "offset", "limitstart", "tx_news[currentpage]", "b_start:int"])
def test_parameters_that_count_pages(name: str) -> None:
    assert is_page_parameter(name)
    assert not is_page_parameter(f"home{name}s")


def test_further_parts_that_no_anchor_has() -> None:
    page = Page(
        """<head><link rel="next" href="?page=2"><link rel="prev" href="?page=0"></head>
        <button class="btn btn--load-more" data-url="/ajax/world?offset=20">Mehr</button>
        <div id="infinite-list" data-path="/ajax/world/3"></div>
        <button data-href="/world/page/4">Cargar más</button> <button data-href="/login">Log in</button>
        <div data-next-url="https://example.com/world/?page=2"></div> <div data-next-url="//cdn.example/x"></div>
        <div data-next-url="https://other.example/x"></div> <div class="load-more" data-url="{{ url }}"></div>
        <img class="lazyload-list" data-src="/photo.jpg"> <a class="pager" data-url="/world/">Here</a>""",
        HERE,
    )
    assert find_next_urls(page) == [
        "https://example.com/world/?page=2",
        "https://example.com/ajax/world?offset=20",
        "https://example.com/ajax/world/3",
        "https://example.com/world/page/4",
    ]


@pytest.mark.parametrize(
    ("href", "text", "here"),
    [
        ("/index2.html", "⟩", "/"),
        ("/index3.html", "⟩", "/index2.html"),
        ("/index9.html", "⟫", "/index2.html"),
        ("/index2.html", "⟨", "/index3.html"),
        ("/index9.html", "⟫", "/"),
        ("/category/culture2.html", "»", "/category/culture.html"),
        ("/category/culture7.html", "7", "/category/culture2.html"),
    ],
)
def test_numbers_that_are_glued_on_are_pages_too(href: str, text: str, here: str) -> None:
    assert is_pagination(f"https://e.com{href}", text, "", f"https://e.com{here}")
    assert not is_pagination(f"https://e.com{href}", text, "", "https://e.com/category/sport.html")


@pytest.mark.parametrize(
    ("page", "others", "expected"),
    [
        ("/world/", ["/world/page/9/", "/world/page/3/", "/world/page/2/"], "/world/page/2/"),
        ("/world/page/2/", ["/world/", "/world/page/3/", "/world/page/4/"], "/world/page/3/"),
        ("/list?page=10", ["/list?page=9", "/list?page=11", "/list?page=1"], "/list?page=11"),
        ("/world/", ["/world/?after=88231"], "/world/?after=88231"),
        ("/world/", [], None),
    ],
)
def test_the_next_page_is_the_one_with_the_next_number(page: str, others: list[str], expected: str | None) -> None:
    chosen = choose_next([f"https://e.com{path}" for path in others], f"https://e.com{page}")
    assert chosen == (f"https://e.com{expected}" if expected else None)


def test_an_address_may_say_that_it_is_a_later_page() -> None:
    assert all(
        map(might_be_later_page, ("https://e.com/index-13.html", "https://e.com/a/page/3/", "https://e.com/?page=2"))
    )
    assert not any(map(might_be_later_page, ("https://e.com/world/", "https://e.com/2026/11/20/a-13.html")))


FIRST = "https://e.com/2026/11/20/the-long-story.html"


@pytest.mark.parametrize(
    ("first", "url", "number"),
    [
        ("/a/story", "/a/story?page=2", 2),
        ("/a/story", "/a/story/page/3", 3),
        ("/a/story/", "/a/story/2/", 2),
        ("/a/story.html", "/a/story-2.html", 2),
        ("/a/story.html", "/a/story,2.html", 2),
        ("/a/story?id=7", "/a/story?id=7&page=2", 2),
        ("/a/story?page=1", "/a/story?page=2", 2),
        ("/?p=12", "/?p=12&page=2", 2),
        ("/?p=12", "/?page=3&p=12", 3),
        ("/?p=12", "/?p=13", None),
        ("/?p=12", "/?p=13&page=2", None),
        ("/?p=12", "/?p=12&replytocom=2", None),
        ("/?p=12", "/?p=12&page=2026", None),
        ("/a/story?id=7", "/a/story?id=8", None),
        ("/a/story-1.html", "/a/story-2.html", None),  # the next story of a series
        ("/a/story", "/a/story-of-another-day", None),
        ("/a/story", "/b/story/2", None),
        ("/a/story", "/a/story/comments", None),
        ("/", "/2", None),
        ("/a/story?page=3", "/a/story?page=4", None),
    ],
)
def test_a_part_has_the_first_ones_address_and_a_number(first: str, url: str, number: int | None) -> None:
    assert read_part_number(f"https://e.com{url}", f"https://e.com{first}") == number


def test_the_next_part_is_the_one_with_the_next_number() -> None:
    urls = [f"https://e.com/2026/11/20/the-long-story-{n}.html" for n in (4, 3, 2)]
    assert find_next_part(urls, FIRST, 1) == urls[2]
    assert find_next_part(urls, FIRST, 3) == urls[0]
    assert find_next_part(urls, FIRST, 4) is None
    assert find_next_part(["https://other.com/2026/11/20/the-long-story-2.html"], FIRST, 1) is None
