from __future__ import annotations

from newscrawl.walk.listing_news import ListingNews


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
