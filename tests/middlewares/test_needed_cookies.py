from __future__ import annotations

import pytest
from scrapy.http import Request, Response

from newscrawl.middlewares.needed_cookies import leads_back

PAGE = "https://e.com/news/a.html?id=1"


@pytest.mark.parametrize(
    ("status", "location", "before", "leads"),
    [
        (302, PAGE, (), True),
        (307, "/news/a.html?id=1#top", (), True),
        (302, "HTTPS://E.com/news/a.html?id=1", (), True),
        (302, "https://e.com/start", ("https://e.com/start",), True),
        (302, "https://e.com/start", (), False),
        (301, "/news/a.html", (), False),  # without what only follows a reader around
        (301, "http://e.com/news/a.html?id=1", (), False),
        (302, "http://[::1", (), False),
        (200, PAGE, (), False),
    ],
)
def test_a_redirect_leads_back_where_the_reader_has_been(
    status: int, location: str, before: tuple[str, ...], leads: bool
) -> None:
    request = Request(PAGE, meta={"redirect_urls": list(before)})
    assert leads_back(request, Response(PAGE, status=status, headers={"Location": location})) == leads
