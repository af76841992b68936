from __future__ import annotations

import json

import pytest

from newscrawl.errors import ArgumentError
from newscrawl.fetching.host_headers import HostHeaders, read_host_headers

SECRET = "s3cret"
ENVIRONMENT = {"SESSION": f" {SECRET}\n", "EMPTY": " ", "BROKEN": f"{SECRET}\nX-More: 1"}


def read(told: object) -> HostHeaders:
    return HostHeaders(read_host_headers(told, ENVIRONMENT))


def test_headers_are_for_one_origin() -> None:
    told = {"paper.example": {"cookie": "a=1; session=${SESSION}"}, "http://127.0.0.1:8000/": {"X-Price": "5 $$"}}
    for form in (told, json.dumps(told)):
        headers = read(form)
        assert headers.find("https://Paper.example:443/a?b") == {"Cookie": f"a=1; session={SECRET}"}
        assert headers.find("http://127.0.0.1:8000/a") == {"X-Price": "5 $"}
        for other in ("http://paper.example/", "https://www.paper.example/", "https://paper.example:8443/"):
            assert headers.find(other) == {}
        for other in ("http://127.0.0.1:8001/", "http://127.0.0.1/", "https://paper.example.evil.example/", "data:,x"):
            assert headers.find(other) == {}
        assert headers.list_cookie_hosts() == {"paper.example"}


def test_what_goes_by_http_goes_by_https_too() -> None:
    headers = read({"http://a.example": {"X-A": "1"}, "http://b.example": {"X-B": "1"}, "https://b.example": {}})
    assert headers.find("https://a.example/") == {"X-A": "1"}
    assert headers.find("https://b.example/") == {}


@pytest.mark.parametrize("told", [None, "", "  ", {}, "{}"])
def test_nothing_is_told(told: object) -> None:
    assert not read(told)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ("Cookie: a", "is no JSON object"),
        ("[1]", "is no JSON object"),
        ({"https://e.com": "a"}, "has no headers for https://e.com"),
        ({"https://e.com/news": {}}, "names https://e.com/news, which is no host alone"),
        ({f"https://me:{SECRET}@e.com": {}}, "names an address, which is no host alone"),
        ({"not a host": {}}, "which is no host alone"),
        ({"e.com": {"Host": "f.com"}}, "cannot be set; take it out: 'Host'"),
        ({"e.com": {"A b": "f.com"}}, "cannot be set; take it out: 'A b'"),
        ({"e.com": {"X-A": 5}}, "whose value is no text"),
        ({"e.com": {"Cookie": f"session={SECRET}"}}, "the header Cookie for https://e.com as it is; put it into the"),
        ({"e.com": {"authorization": f"Bearer {SECRET}"}}, "the header Authorization for https://e.com as it is"),
        ({"e.com": {"Cookie": "session=$GONE"}}, "from GONE, which is not set: export GONE=… first."),
        ({"e.com": {"Cookie": "session=$EMPTY"}}, "from EMPTY, which is not set"),
        ({"e.com": {"Cookie": "session=$BROKEN"}}, "has a line break"),
        ({"e.com": {"X-Price": "5 $"}}, "write $$ for the sign"),
    ],
)
def test_what_cannot_be_sent_is_refused_without_its_value(told: object, sentence: str) -> None:
    with pytest.raises(ArgumentError) as refused:
        read(told)
    assert sentence in str(refused.value)
    assert SECRET not in str(refused.value)


def test_where_the_crawl_runs_elsewhere_its_variables_may_be_unknown_here() -> None:
    assert read_host_headers({"e.com": {"Cookie": "session=$GONE"}}, None)
    with pytest.raises(ArgumentError):
        read_host_headers({"e.com": {"Cookie": "session=5"}}, None)
