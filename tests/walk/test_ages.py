from __future__ import annotations

from newscrawl.walk.ages import ListingAges
from newscrawl.walk.window import WindowSide

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
