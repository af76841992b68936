from __future__ import annotations

import pytest

from newscrawl.urls.typed_addresses import (
    TypedAddress,
    hide_login,
    list_logins,
    read_typed,
    split_sections,
    split_typed,
)

DESK = "Basic ZGVzazp3b3Jk"  # desk:word


@pytest.mark.parametrize(
    "text",
    [
        "https://harbour.example/news/1,harbour-story,nId,70000.html",
        "https://harbour.example/?q=two words",
        "https://harbour.example/?q=one, two,three",
        "https://harbour.example/a,v1.2.3,10,5.6",
        "https://harbour.example/archive,2024.zip",
        "https://harbour.example/a,b@c.com",
        "https://harbour.example/a,/b",
        "https://desk:wo,rd@harbour.com/",
        "harbour.com/news/1,ferry,70000.html",
        "one two",
    ],
)
def test_commas_and_spaces_in_an_address_stay_there(text: str) -> None:
    assert split_typed(text) == [text]


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("https://a.com/ https://b.com/", ["https://a.com/", "https://b.com/"]),
        ("https://a.com/,https://b.com/", ["https://a.com/", "https://b.com/"]),
        ("https://a.com/x,y, b.com\n\tc.co.uk/z", ["https://a.com/x,y", "b.com", "c.co.uk/z"]),
        ("a.com,b.com,c.com", ["a.com", "b.com", "c.com"]),
        ("https://a.com/1,x,b.com", ["https://a.com/1,x", "b.com"]),
        ("https://a.com/?q=two words b.com", ["https://a.com/?q=two words", "b.com"]),
        ("a.com localhost 127.0.0.1 [::1] [::1]:80", ["a.com", "localhost", "127.0.0.1", "[::1]", "[::1]:80"]),
        ("a.com,localhost:8000/x,127.0.0.1:9", ["a.com", "localhost:8000/x", "127.0.0.1:9"]),
        ("https://a.com/ desk:word@b.com/x", ["https://a.com/", "desk:word@b.com/x"]),
        ("a.com bücher.de", ["a.com", "bücher.de"]),
        ("", []),
    ],
)
def test_a_scheme_or_a_host_begins_the_next(text: str, addresses: list[str]) -> None:
    assert split_typed(text) == addresses


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("/en/sport,en/world", ["/en/sport", "en/world"]),
        ("sport, world", ["sport", "world"]),
        ("/sport /world", ["/sport", "/world"]),
        ("/sport,world", ["/sport", "world"]),
        ("/news/1,harbour-story,nId,70000.html", ["/news/1,harbour-story,nId,70000.html"]),
        ("/sport.html,world.html", ["/sport.html", "world.html"]),
        ("https://a.com/1,sport,2.html, /world", ["https://a.com/1,sport,2.html", "/world"]),
        ("https://a.com/sport,https://a.com/world", ["https://a.com/sport", "https://a.com/world"]),
    ],
)
def test_sections_may_be_paths(text: str, sections: list[str]) -> None:
    assert split_sections(text) == sections


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://example.com/news?utm_source=x", TypedAddress("https://example.com/news")),
        ("example.com", TypedAddress("https://example.com/", has_scheme=False)),
        ("//example.com/a", TypedAddress("https://example.com/a", has_scheme=False)),
        ("example.com:80/a", TypedAddress("http://example.com/a", has_scheme=False)),
        ("example.com,", TypedAddress("https://example.com/", has_scheme=False)),
        ("https://example.com/a,", TypedAddress("https://example.com/a,")),
        ("https://example.com/?q=two words", TypedAddress("https://example.com/?q=two%20words")),
        ("HTTP://EXAMPLE.com", TypedAddress("http://example.com/")),
        ("https://bücher.example", TypedAddress("https://xn--bcher-kva.example/")),
        ("http://[::1]:80/a", TypedAddress("http://[::1]/a")),
        ("https://desk:word@example.com/a", TypedAddress("https://example.com/a", login=DESK)),
        ("desk:wo%72d@example.com", TypedAddress("https://example.com/", has_scheme=False, login=DESK)),
    ],
)
def test_what_someone_typed_is_an_address(typed: str, address: TypedAddress) -> None:
    assert read_typed(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            " ",
            ",",
            "gopher://a.com",
            "a b",
            "--nonsense",
            "https://",
            "http://[",
            "https://a.com:99999/",
            "a..com",
        ),
        *("https://desk:w/rd@a.com/", "https://a.com nId"),
    ],
)
def test_what_is_none(typed: str) -> None:
    assert read_typed(typed) is None


def test_a_login_is_shown_nowhere() -> None:
    assert "word" not in repr(read_typed("https://desk:word@example.com/"))
    assert DESK not in repr(read_typed("https://desk:word@example.com/"))
    assert hide_login("https://desk:word@a.com:99999/x b.com/@y") == "https://a.com:99999/x b.com/@y"
    assert hide_login("desk:word@a..com") == "a..com"
    assert hide_login("https://desk:w/rd#@a.com/") == "https://a.com/"
    assert hide_login("https://a.com:8000/@desk/x") == "https://a.com:8000/@desk/x"


def test_a_login_is_for_one_origin() -> None:
    typed = [read_typed(text) for text in ("https://desk:word@a.com/x", "http://desk:word@b.com:8000/", "c.com")]
    assert list_logins(filter(None, typed)) == {"https://a.com": DESK, "http://b.com:8000": DESK}
    plain = read_typed("http://desk:word@a.com/")
    assert plain is not None
    assert list_logins([plain]) == {"http://a.com": DESK, "https://a.com": DESK}


def test_a_password_is_not_sent_by_http_unasked() -> None:
    plain, secret = read_typed("example.com"), read_typed("desk:word@example.com")
    assert plain is not None
    assert plain.may_be_http
    assert secret is not None
    assert not secret.may_be_http
