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
