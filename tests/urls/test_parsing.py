from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scrapy import Request

from newscrawl.urls.canonical import clean_url, make_url_key, read_domain, read_host
from newscrawl.urls.parsing import (
    NOTHING,
    drop_impossible_references,
    drop_unpaired,
    drop_unpaired_escapes,
    join_url,
    might_be_web_url,
    parse_url,
    read_netloc,
    show_host,
    show_url,
    split_url,
)

LABEL = "a" * 64
IMPOSSIBLE = [
    *("http://harbour.example:99999/a", "http://harbour.example:80x/a", "http://harbour.example:0/a"),
    *("http://harbour.example:-1/a", "http://harbour.example:８０/a", "http://harbour.example:80:80/a"),
    *("http://a..harbour.example/a", "http://.harbour.example/a", "http://../a", f"http://{LABEL}.example/a"),
    *("http://" + "a." * 130 + "example/a", "http://www.harbour example/a", "http://harbour.example\\@other.example/a"),
    *(
        "http://exa\u2100.example/a",
        "http://\ufe16/a",
        "http://[::1",
        "http://[::1/a",
        "http://[::g]/a",
        "http://::1]/a",
    ),
    *("http://[fe80::1%25eth0]/a", "http://1.2.3.999/a", "http://1.2.3/a", "http:///a", "http://", "http://:80/a"),
    *(
        "http://har<b>our.example/",
        "http://harbour%00.example/",
        "https://harbour.example/\ud83d",
        "http://a,b.example/",
    ),
]


@pytest.mark.parametrize("url", IMPOSSIBLE)
def test_what_cannot_be_asked_for_is_no_address(url: str) -> None:
    assert parse_url(url) is None
    assert join_url("https://harbour.example/news/", url) is None
    assert might_be_web_url("https://harbour.example/news/", url)


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://harbour.example/a?b=c,d#e", "https://harbour.example/a?b=c,d#e"),
        ("https://harbour.example", "https://harbour.example"),
        ("  https://harbour.example/a\n", "https://harbour.example/a"),
        ("https://harbour.example/a\n\tb", "https://harbour.example/ab"),
        ("HTTPS://WWW.Harbour.EXAMPLE/A", "https://www.harbour.example/A"),
        ("http://harbour.example:/a", "http://harbour.example/a"),
        ("http://harbour.example:65535/a", "http://harbour.example:65535/a"),
        ("http://harbour.example:0080/a", "http://harbour.example:80/a"),
        ("http://harbour.example./a", "http://harbour.example/a"),
        ("http://%68arbour.example/a", "http://harbour.example/a"),
        ("http://news_desk.-x-.harbour.example/a", "http://news_desk.-x-.harbour.example/a"),
        (f"http://{LABEL[1:]}.example/a", f"http://{LABEL[1:]}.example/a"),
        ("http://localhost:8000/a", "http://localhost:8000/a"),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/a"),
        ("http://[::1]:8000/a", "http://[::1]:8000/a"),
        ("http://[2001:DB8::1]/a", "http://[2001:db8::1]/a"),
        ("https://bücher.example/ä?ö", "https://xn--bcher-kva.example/%C3%A4?%C3%B6"),
        ("https://BÜCHER。example/", "https://xn--bcher-kva.example/"),
        ("https://straße.example/", "https://xn--strae-oqa.example/"),
        ("https://i❤.example/", "https://xn--i-7iq.example/"),
        ("https://مثال.إختبار/", "https://xn--mgbh0fb.xn--kgbechtv/"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
        ("https://desk:word@harbour.example/a", "https://harbour.example/a"),
        ("https://desk:w@rd@harbour.example/a@b", "https://harbour.example/a@b"),
        ("https://harbour.example/a b", "https://harbour.example/a%20b"),
        ("https://harbour.example/[a]|b", "https://harbour.example/[a]%7Cb"),
        ("https://harbour.example/\x1b[2J\u202e\U000e0041", "https://harbour.example/%1B[2J%E2%80%AE%F3%A0%81%81"),
        ("https://harbour.example/100%?a=%zz%2F", "https://harbour.example/100%25?a=%25zz%2F"),
    ],
)
def test_what_can_be_asked_for_is_written_in_one_way(url: str, asked: str) -> None:
    assert parse_url(url) == asked
    assert parse_url(asked) == asked


@pytest.mark.parametrize("url", ["mailto:desk@harbour.example", "javascript:void(0)", "tel:+49", "ftp://a.example/"])
def test_other_schemes_are_no_mistakes(url: str) -> None:
    assert parse_url(url) is None
    assert not might_be_web_url("https://harbour.example/", url)


def test_an_address_is_joined_to_that_of_its_page() -> None:
    base = "https://harbour.example/news/today.html"
    assert join_url(base, "/a") == "https://harbour.example/a"
    assert join_url(base, " story-1 ") == "https://harbour.example/news/story-1"
    assert join_url(base, "//OTHER.example/a") == "https://other.example/a"
    assert join_url(base, "?page=2") == "https://harbour.example/news/today.html?page=2"
    assert join_url(None, "/a") is None
    assert join_url(None, "https://harbour.example/a") == "https://harbour.example/a"
    assert join_url("http://[::1", "/a") is None


def test_the_parts_of_what_has_none_are_empty() -> None:
    assert split_url("http://[::1") is NOTHING
    assert split_url("https://harbour.example/a?b").path == "/a"


def test_a_host_is_shown_as_people_write_it() -> None:
    assert show_url("https://xn--bcher-kva.example:8000/a?b") == "https://bücher.example:8000/a?b"
    assert show_url("https://desk:word@harbour.example/a") == "https://harbour.example/a"
    assert show_url("https://harbour.example/a") == "https://harbour.example/a"
    assert show_host("xn--bcher-kva.example") == "bücher.example"
    assert show_host("xn--99999999.example") == "xn--99999999.example"


def test_a_page_has_one_key_however_its_host_is_written() -> None:
    keys = {make_url_key(f"{host}/a") for host in ("https://bücher.example", "http://XN--BCHER-KVA.example:80")}
    assert keys == {"xn--bcher-kva.example/a"}
    assert clean_url("https://bücher.example/a") == "https://xn--bcher-kva.example/a"
    assert read_domain("www.bücher.com") == read_domain("xn--bcher-kva.com") == "xn--bcher-kva.com"
    assert make_url_key("http://[::1]:80/a") == make_url_key("https://[::1]/a") == "[::1]/a"


PIECES = st.sampled_from(
    [
        *("http://", "https://", "//", "a", "www.", "b.example", ".", "..", ":", "80", "0", "99999", "@", "[", "]"),
        *("::1", "/", "?", "#", "%", "%41", "\\", " ", "\n", "ü", "\u2100", "\u3002", "\ud800", "\ufe16", "xn--"),
        *("-", "_", "1.2.3.4"),
    ]
)


@given(st.lists(PIECES, max_size=9).map("".join))
def test_whatever_is_let_through_can_be_asked_for(text: str) -> None:
    for url in (parse_url(text), join_url("https://harbour.example/news/", text)):
        if url is None:
            continue
        assert parse_url(url) == url
        cleaned = clean_url(url)
        asked = Request(cleaned).url
        assert parse_url(asked) is not None
        assert read_netloc(split_url(url).netloc) == read_host(url)
        (cleaned + make_url_key(url) + show_url(url)).encode()


def test_half_a_character_goes_and_whole_ones_stay() -> None:
    assert drop_unpaired("Ferry \ud83d stays 😀\udc00") == "Ferry  stays 😀"
    assert drop_unpaired("plain") == "plain"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r'"Ferry \ud83d stays"', "Ferry  stays"),
        (r'"\uDC00Ferry \uD83D"', "Ferry "),
        (r'"\ud83d\ude00 and \u00e9\n"', "😀 and é\n"),
        (r'"\ud83d\ud83d\ude00"', "😀"),
        (r'"C:\\ud83d"', r"C:\ud83d"),
        (r'"\\\ud83d\\"', "\\\\"),
        (r'"\\ud83d\ude00"', r"\ud83d"),
        (r'"\ud83d\udzzz"', None),
        (r'"\ud7ff\ue000"', "\ud7ff\ue000"),
        (r'"\udzzz"', None),
    ],
)
def test_json_is_read_without_them(written: str, read: str | None) -> None:
    if read is None:  # it is no JSON
        assert drop_unpaired_escapes(written) == written.replace(r"\ud83d", "")
    else:
        assert json.loads(drop_unpaired_escapes(written)) == read


def test_references_to_no_character_go() -> None:
    text = "a&#xD83D;b&#55357;c&#1114112;d&#x110000;e&#99999999999;f&#233;g&#xE9;h&#128512;&amp;#xD83D;"
    assert drop_impossible_references(text) == "abcdef&#233;g&#xE9;h&#128512;&amp;#xD83D;"
