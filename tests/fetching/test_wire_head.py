from __future__ import annotations

import pytest
from scrapy.http import Request, Response

from newscrawl.fetching.wire_head import cut_head, note_head, take_head

HEAD = b"HTTP/1.1 200 OK\r\nETag: x"


@pytest.mark.parametrize(
    ("received", "head"),
    [
        (HEAD + b"\r\n\r\n<p>a\r\n\r\nb</p>", HEAD),
        (HEAD.replace(b"\r", b"") + b"\n\n<p>", HEAD.replace(b"\r", b"")),
        (b"HTTP/1.1 100 Continue\r\n\r\n" + HEAD + b"\r\n\r\n", HEAD),
        (b"HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + HEAD + b"\r\n\r\n", HEAD),
        (HEAD, None),
        (b"", None),
    ],
)
def test_the_head_before_a_body_is_found(received: bytes, head: bytes | None) -> None:
    assert cut_head(received) == head


def test_it_is_taken_once_and_off_the_answer() -> None:
    request = Request("http://paper.example/")
    response = Response(request.url, headers={"X-Newscrawl-Head": b"SFRUUC8xLjEgMjAwIE9L", "ETag": "x"})
    note_head(request, response)
    assert dict(response.headers) == {b"Etag": [b"x"]}
    assert take_head(request) == b"HTTP/1.1 200 OK"
    assert take_head(request) is None
    assert request.meta == {}
    note_head(request, Response(request.url, headers={"ETag": "x"}))
    assert take_head(request) is None
