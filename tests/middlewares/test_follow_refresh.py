from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Response

from newscrawl.middlewares.follow_refresh import read_refresh

PAGE = "https://e.com/news/a.html"


@pytest.mark.parametrize(
    ("header", "refresh"),
    [
        ("0; url=/home/", (0, "https://e.com/home/")),
        ("2.5;URL='b.html'", (2.5, "https://e.com/news/b.html")),
        ('0, url = "https://www.e.com/?a=1;b=2"', (0, "https://www.e.com/?a=1;b=2")),
        ("5; /home/", (5, "https://e.com/home/")),
        ("300", None),
        ("0; url=", None),
        ("soon; url=/", None),
        ("", None),
    ],
)
def test_the_header_is_read_as_browsers_do(header: str, refresh: tuple[float, str] | None) -> None:
    assert read_refresh(Response(PAGE, headers={"Refresh": header}), []) == refresh


def test_the_page_is_read_where_the_header_has_none() -> None:
    page = b"<html><meta http-equiv=refresh content='1;url=/b'><noscript><meta http-equiv=refresh content=0;url=/c>"
    response = HtmlResponse(PAGE, body=page, headers={"Refresh": "900"}, encoding="utf-8")
    assert read_refresh(response, ["noscript"]) == (1, "https://e.com/b")


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_the_page_is_read_in_whatever_encoding_it_is(encoding: str) -> None:
    page = '<html><head><meta http-equiv="ReFresh" content="1;url=/b"></head>'.encode(encoding)
    refresh = read_refresh(HtmlResponse(PAGE, body=page, encoding=encoding), [])
    assert refresh is not None
    assert refresh.url.startswith("https://e.com/b")  # which has a byte order mark behind it in UTF-16


def test_a_refresh_far_down_is_found_as_far_as_scrapy_looks() -> None:
    tag = "<meta http-equiv=refresh content=1;url=/b>"
    page = f"<html><title>{'字' * (4_096 - len('<html><title></title>') - len(tag))}</title>{tag}"
    assert read_refresh(HtmlResponse(PAGE, body=page.encode(), encoding="utf-8"), []) == (1, "https://e.com/b")


def test_a_page_that_only_tells_of_a_refresh_sends_nobody_on() -> None:
    page = b"<html><meta name=refresh content=1;url=/b><title>Refresh</title><p>A refresh of the harbour: http-equiv."
    assert read_refresh(HtmlResponse(PAGE, body=page, encoding="utf-8"), []) is None
