from __future__ import annotations

import pytest

from newscrawl.middlewares.send_host_headers import join_cookies


@pytest.mark.parametrize(
    ("own", "more", "joined"),
    [
        ("seen=1", "session=a; lang=en", "seen=1; session=a; lang=en"),
        ("session=new", "session=old; lang=en", "session=new; lang=en"),
        ("session=a=b==", "sess=c", "session=a=b==; sess=c"),
        ("session=a", "session=a", "session=a"),
    ],
)
def test_a_cookie_that_the_request_has_goes_first(own: str, more: str, joined: str) -> None:
    assert join_cookies(own, more) == joined
