"""What the pages of listings have shown."""

from __future__ import annotations

from random import Random

from newscrawl.walk.listings import ListingAges, ListingNews, ShownArticles
from newscrawl.walk.window import WindowSide


def test_a_listing_goes_on_as_long_as_its_pages_show_what_those_before_have_not() -> None:
    news = ListingNews()
    assert news.note_page("https://e.com/world/", {"a", "b", "latest"})
    assert news.note_page("https://e.com/world/page/2/", {"c", "latest"})
    assert not news.note_page("https://e.com/world/page/3/", {"latest"})  # which stands beside every page
    assert not news.note_page("https://e.com/world/page/4/", set())


def test_each_listing_has_news_of_its_own() -> None:
    news = ListingNews()
    for url in ("https://e.com/", "https://e.com/world/", "https://e.com/list?cat=1", "https://e.com/list?cat=2"):
        assert news.note_page(url, {"a"})
    assert not news.note_page("https://e.com/list?cat=2&page=2", {"a"})


WORLD = "https://e.com/world"


def read_page(ages: ListingAges, number: int, *read: WindowSide, listed: int = 10) -> None:
    url = f"{WORLD}/page/{number}/" if number > 1 else f"{WORLD}/"
    ages.note_listing(url, listed)
    for age in read:
        ages.note_article(url, age)


def test_what_comes_behind_two_old_pages_is_old() -> None:
    ages = ListingAges()
    read_page(ages, 1, *["inside"] * 10)
    read_page(ages, 2, *["before"] * 8)
    assert not ages.might_be_old(f"{WORLD}/page/3/")
    read_page(ages, 3, *["before"] * 7)
    assert not ages.might_be_old(f"{WORLD}/page/4/")
    ages.note_article(f"{WORLD}/page/3/", "before")
    assert ages.might_be_old(f"{WORLD}/page/4/")
    assert ages.might_be_old(f"{WORLD}/page/60/")
    assert not ages.might_be_old(f"{WORLD}/page/3/")
    assert not ages.might_be_old("https://e.com/sport/page/4/")


def test_one_article_inside_the_window_keeps_a_page_young() -> None:
    ages = ListingAges()
    for number in (1, 2, 3):
        read_page(ages, number, *["before"] * 9, "inside")
    assert not ages.might_be_old(f"{WORLD}/page/4/")


def test_articles_of_unknown_age_and_pages_of_few_say_nothing() -> None:
    ages = ListingAges()
    for number in (1, 2):
        read_page(ages, number, *["unknown"] * 10)
    assert not ages.might_be_old(f"{WORLD}/page/3/")
    for number in (1, 2):
        read_page(ages, number, *["before"] * 4, listed=4)
    assert not ages.might_be_old(f"{WORLD}/page/3/")


def test_the_memory_is_bounded() -> None:
    ages = ListingAges()
    for number in range(20_050):
        ages.note_listing(f"https://e.com/{number}x", 1)
    assert len(ages._pages) == 20_000


SITE = "https://harbour.example"


def name(first: int, count: int = 10) -> list[str]:
    return [f"harbour.example/story-{number}" for number in range(first, first + count)]


def test_a_listing_goes_on_as_long_as_its_pages_show_what_no_other_of_them_has() -> None:
    archives = ShownArticles()
    for number in range(1, 30):
        beside = name(0, 25)  # a box that is on every page
        assert archives.note_page(f"{SITE}/news/page/{number}/", [*beside, *name(100 * number)]).goes_on
    assert archives.note_page(f"{SITE}/news/page/7/", [*name(0, 25), *name(700)]).goes_on  # read again
    assert not archives.note_page(f"{SITE}/news/page/30/", name(700)).goes_on
    assert not archives.note_page(f"{SITE}/news/page/31/", []).goes_on
    assert not archives.note_page(f"{SITE}/news/page/32/", [*name(700), *name(9_000, 2)]).goes_on
    assert archives.note_page(f"{SITE}/sport/page/2/", name(700)).goes_on  # another listing may show them too


def test_months_with_few_articles_are_no_end() -> None:
    archives = ShownArticles()
    for number, count in enumerate((60, 60, 8, 60, 4, 30), start=1):
        assert archives.note_page(f"{SITE}/archive?page={number}", name(100 * number, count)).goes_on


def test_a_listing_that_shuffles_what_it_has_comes_to_an_end() -> None:
    archives, dice, known = ShownArticles(), Random(1), name(0, 400)
    pages = 0
    while archives.note_page(f"{SITE}/discover?page={pages}", dice.sample(known, 20)).goes_on:
        pages += 1
    assert pages < 60


def test_a_listing_that_is_another_one_is_known_by_two_of_its_pages() -> None:
    archives = ShownArticles()
    for number in (1, 2, 3):
        assert not archives.note_page(f"{SITE}/page/{number}/", name(10 * number)).is_mirror
    assert not archives.note_page(f"{SITE}/news/", name(10)).is_mirror
    assert archives.note_page(f"{SITE}/news/page/2/", name(20)).is_mirror
    assert not archives.note_page(f"{SITE}/sport/", name(10)).is_mirror  # one page may be alike by chance
    archives.leave(f"{SITE}/page/4/")
    assert not archives.note_page(f"{SITE}/news/page/3/", name(30)).is_mirror


def test_memory_is_bounded() -> None:
    archives = ShownArticles()
    for number in range(300):
        archives.note_page(f"{SITE}/listing-{chr(97 + number % 26)}{number // 26}x/", name(1_000 * number, 1_000))
    assert archives._size <= 201_000
    assert len(archives._by_articles) <= 202
