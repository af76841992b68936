from __future__ import annotations

import pytest

from newscrawl.tools.schedule.lines import find_line

TEXT = """\
# a timetable
[scrapyd]
url = "x"

[crawl.one]
zone = "zone = no"
arguments = { since = "2d", zone = 5 }

[crawl."two.three"]  # another
zone = "b"
settings.DELAY = 1

[crawl.two]
zone = "c"
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("scrapyd", "url"), 3),
        (("crawl", "one"), 5),
        (("crawl", "one", "zone"), 6),
        (("crawl", "one", "arguments", "since"), 7),
        (("crawl", "two.three", "zone"), 10),
        (("crawl", "two.three", "settings", "DELAY"), 11),
        (("crawl", "two", "zone"), 14),
        (("crawl", "two", "gone"), 13),
        (("nothing",), 1),
    ],
)
def test_keys_are_found_where_they_stand(path: tuple[str, ...], line: int) -> None:
    assert find_line(TEXT, path) == line
