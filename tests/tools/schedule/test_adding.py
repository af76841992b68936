"""Crawls of many sites in a timetable: each site once, and what stands there stays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from newscrawl.sites.registry import name_sites
from newscrawl.tools.schedule.adding import Addition, WantedCrawl, add_crawls, replace_text
from newscrawl.tools.schedule.timetable import Schedule
from newscrawl.tools.schedule.timetable_file import KnownNames, read_schedule

HOUR = timedelta(hours=1)
WRITTEN = (
    '# Ours. Do not touch!\n[crawl.mine]\nspider = "news"\narguments = { url = "https://b.com/" }\ncron = "5 * * * *"'
)


def name_crawled(spider: str, arguments: Mapping[str, str]) -> tuple[str, ...]:
    return name_sites(f"https://{url.partition('://')[2] or url}" for url in arguments["url"].split())


def read(text: str) -> Schedule:
    known = KnownNames(["news"], [], ["NEWSCRAWL_RENDER"], name_crawled, lambda name, value: None)
    return read_schedule(text, "schedule.toml", known, may_be_empty=True)


def want(site: str, *urls: str, **options: str) -> WantedCrawl:
    return WantedCrawl(site, site, urls or (f"https://{site}/",), options)


def add(text: str, *wanted: WantedCrawl) -> Addition:
    return add_crawls(text, read(text), wanted, HOUR, timedelta(minutes=10))


def test_what_stands_there_stays_and_each_site_comes_once() -> None:
    wanted = [want("a.com", since="2d"), want("b.com"), want("a.com"), want("c.com", "c.com", "https://www.c.com/x")]
    first = add(WRITTEN, *wanted)
    assert first.text.startswith(WRITTEN + "\n\n[crawl.")
    assert (first.added, first.kept) == (["a.com", "c.com"], ["b.com", "a.com"])
    schedule = read(first.text)
    entries = {entry.name: entry for entry in schedule.entries}
    assert dict(entries["a.com"].arguments) == {"url": "https://a.com/", "since": "2d"}
    assert dict(entries["c.com"].arguments) == {"url": "c.com https://www.c.com/x"}
    assert (entries["a.com"].timing.interval, entries["a.com"].timing.jitter) == (HOUR, timedelta(minutes=10))
    again = add(first.text, *wanted)
    assert again.text == first.text
    assert not again.added


def test_a_timetable_without_a_crawl_and_one_of_windows_take_them_too() -> None:
    assert add("", want("a.com")).text.startswith('[crawl."a.com"]\n')
    windows = add(WRITTEN.replace("\n", "\r\n") + "\r\n", want("a.com"), want("d.com")).text
    assert windows.count("\n") == windows.count("\r\n")
    assert len(read(windows).entries) == 3


def test_names_are_such_as_a_timetable_takes_and_no_two_are_alike() -> None:
    text = '[crawl."a.com"]\nspider = "news"\narguments = { url = "https://other.org/" }\ninterval = "1h"\n'
    odd = WantedCrawl("bücher.example", "xn--bcher-kva.example", ["bücher.example"])
    addition = add(text, want("a.com"), want("127.0.0.1:8000", "http://127.0.0.1:8000/"), odd)
    assert addition.added == ["a.com-2", "127.0.0.1-8000", "xn--bcher-kva.example"]
    assert len(read(addition.text).entries) == 4


def test_quotes_and_backslashes_in_an_address_are_written_as_toml_has_them() -> None:
    url = 'https://a.com/"x"\\y\x7f'
    assert read(add("", want("a.com", url)).text).entries[0].arguments["url"] == url


@pytest.mark.parametrize("is_there", [True, False])
def test_a_file_is_replaced_whole_with_its_rights(is_there: bool, tmp_path: Path) -> None:
    path = tmp_path / "deploy" / "schedule.toml"
    if is_there:
        path.parent.mkdir()
        path.write_text("before")
        path.chmod(0o600)
    replace_text(path, "after")
    assert path.read_text() == "after"
    assert [file.name for file in path.parent.iterdir()] == ["schedule.toml"]
    assert not is_there or path.stat().st_mode & 0o777 == 0o600
