"""What a run tells those who take part in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from scrapy.settings import Settings

from newscrawl.errors import ArgumentError
from newscrawl.spiders.arguments import is_for_work, read_arguments
from newscrawl.spiders.run_orders import read_orders, write_orders

_DEPTHS = {"sections": 2, "pagination": 1000, "related": 2}


def write(given: dict[str, str], **settings: object) -> str | None:
    told = Settings({"NEWSCRAWL_HOST_REQUESTS": 0, "NEWSCRAWL_SECTIONS_DEPTH": 2, **settings})
    return write_orders("news", given, read_arguments(given, _DEPTHS), told)


def test_arguments_the_list_of_sites_and_settings_come_to_another_machine(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    listed = "https://a.com/  max_articles=3  # ö\nhttps://b.com/ since=2026-01-01\n"
    (here / "sites.txt").write_text(listed, encoding="utf-8")
    given = {"urls": f"@{here}/sites.txt", "language": "en", "follow": "true", "_job": "x"}
    told = write(given, NEWSCRAWL_SECTIONS_DEPTH=1, DOWNLOAD_DELAY="7", NEWSCRAWL_DATABASE="postgresql://me:secret@/x")
    assert told is not None
    assert "secret" not in told
    (here / "sites.txt").unlink()
    orders = read_orders(told)
    assert (orders.spider, orders.settings["NEWSCRAWL_SECTIONS_DEPTH"], orders.settings["DOWNLOAD_DELAY"]) == (
        *("news", 1, "7"),
    )
    arguments = orders.give_arguments(there)
    assert arguments == {"urls": f"@{there}/sites.txt", "language": "en"}
    read = read_arguments(arguments, _DEPTHS)
    assert read.start_urls == ("https://a.com/", "https://b.com/")
    assert read.list_name == "sites"
    assert read.options["a.com"].max_articles == 3
    assert not read.follow


@pytest.mark.parametrize(
    ("given", "settings"),
    [
        ({"url": "https://me:secret@a.com/"}, {}),
        ({"url": "https://a.com/", "max_articles": "3"}, {}),
        ({"url": "https://a.com/"}, {"NEWSCRAWL_HOST_REQUESTS": 5}),
    ],
)
def test_a_crawl_with_a_password_or_a_limit_of_its_own_is_one_processs(
    given: dict[str, str], settings: dict[str, object]
) -> None:
    assert write(given, **settings) is None
    assert write({"url": "https://a.com/?user=me@b.com"}, NEWSCRAWL_HOST_REQUESTS_A_DAY=5) is not None


def test_work_stands_alone() -> None:
    assert is_for_work({"work": "true", "_job": "x"})
    assert not is_for_work({"work": "off", "url": "https://a.com/"})
    with pytest.raises(ArgumentError, match="leave out url"):
        is_for_work({"work": "on", "url": "https://a.com/"})
    with pytest.raises(ArgumentError, match="not understood"):
        is_for_work({"work": "maybe"})
    with pytest.raises(ArgumentError, match="crawl news alone"):
        read_arguments({"work": "on"}, _DEPTHS)
