from __future__ import annotations

import pytest

from newscrawl.urls.canonical import clean_url, is_alternate_view, make_url_key, might_be_file, read_domain


@pytest.mark.parametrize(
    ("url", "cleaned"),
    [
        ("https://example.com/a?utm_source=x&id=7#top", "https://example.com/a?id=7"),
        ("HTTPS://Example.com:443/A", "https://example.com/A"),
        ("http://example.com:8080", "http://example.com:8080/"),
        ("https://example.com/a?q=%C3%A9+b", "https://example.com/a?q=%C3%A9+b"),
        ("https://example.com/a;jsessionid=12AB?x=1", "https://example.com/a?x=1"),
        ("https://example.com/a/comment-page-2/#comment-7", "https://example.com/a/"),
        ("https://example.com/a/comment-page-12", "https://example.com/a"),
        ("https://example.com/a/?replytocom=7#respond", "https://example.com/a/"),
        ("https://example.com/?p=5&cpage=1#comment-7", "https://example.com/?p=5"),
        ("https://example.com/news?cpage=2", "https://example.com/news?cpage=2"),  # a listing's second page
        ("https://example.com/comment-page-2/", "https://example.com/comment-page-2/"),
        ("https://example.com/a/comment-page-design/", "https://example.com/a/comment-page-design/"),
    ],
)
def test_an_address_is_asked_for_without_what_changes_nothing(url: str, cleaned: str) -> None:
    assert clean_url(url) == cleaned


@pytest.mark.parametrize(
    "other",
    [
        "http://example.com/news/story-1",
        "https://www.example.com/news/story-1/",
        "https://m.example.com/news/story-1",
        "https://example.com/news/story-1/index.html",
        "https://example.com/news/story-1?utm_campaign=x&fbclid=1",
        "https://example.com/amp/news/story-1",
        "https://example.com/news/story-1/amp/",
        "https://example.com/print/news/story-1",
        "https://example.com/news/story-1?print=1",
        "https://example.com/news/story-1#comments",
        "https://example.com/news/story-1/comment-page-3/#comments",
        "https://example.com/news/story-1/?replytocom=12",
    ],
)
def test_one_page_has_one_key_under_all_its_addresses(other: str) -> None:
    assert make_url_key(other) == make_url_key("https://example.com/news/story-1")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.com/a?id=1", "https://example.com/a?id=2"),
        ("https://example.com/a", "https://example.com/b"),
        ("https://news.example.com/a", "https://example.com/a"),
        ("http://127.0.0.1:8001/a", "http://127.0.0.1:8002/a"),
        ("https://example.com/amp", "https://example.com/print"),
        ("https://example.com/?p=1&cpage=2", "https://example.com/?p=2&cpage=2"),
        ("https://example.com/a/comment-page-2-of-our-design", "https://example.com/a"),
    ],
)
def test_different_pages_have_different_keys(one: str, other: str) -> None:
    assert make_url_key(one) != make_url_key(other)


def test_the_order_and_escaping_of_an_address_make_no_difference() -> None:
    assert make_url_key("https://a.com/é?b=2&a=1") == make_url_key("https://a.com/%C3%A9?a=1&b=2")


def test_a_broken_address_is_handed_back() -> None:
    assert clean_url("http://[::1/x") == make_url_key("http://[::1/x") == "http://[::1/x"


def test_files_and_alternate_views_are_known_by_their_address() -> None:
    assert might_be_file("https://a.com/photo.JPG?w=3")
    assert not might_be_file("https://a.com/story.html")
    assert is_alternate_view("https://a.com/story/amp/")
    assert is_alternate_view("https://a.com/story?outputType=amp")
    assert not is_alternate_view("https://a.com/amplifier-test")


def test_a_domain_is_read_with_the_bundled_suffix_list() -> None:
    assert read_domain("www.bbc.co.uk") == "bbc.co.uk"
    assert read_domain("someone.github.io") == "someone.github.io"
    assert read_domain("127.0.0.1:8000") == "127.0.0.1:8000"
