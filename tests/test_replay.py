"""Archives that are read again: `scrapy replay`."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from .archive.making import make_record, make_stories, name_story, write_archive, write_story
from .crawling import Crawl, run_crawl
from .newsroom.server import Newsroom
from .small_site import SmallSite, send
from .starting import SCRAPY, Process, run
from .waiting import wait_until


def list_replay(output: Path, *arguments: str, **settings: str) -> list[str]:
    told = {"NEWSCRAWL_OUTPUT": str(output), **settings}
    return [
        *SCRAPY,
        "replay",
        *arguments,
        *(part for name, value in told.items() for part in ("-s", f"{name}={value}")),
    ]


def run_replay(output: Path, *arguments: str, **settings: str) -> Crawl:
    ended = run(list_replay(output, *arguments, **settings), timeout=120)
    return Crawl(ended.returncode, ended.stderr, output)


def sort_records(crawl: Crawl) -> list[str]:
    return sorted(json.dumps(record) for record in crawl.records)


def list_differences(crawl: Crawl, again: Crawl) -> list[tuple[object, ...]]:
    """What differs in two outputs but for the order of their lines."""
    first, last = ({(r["url"], r["version"]): r for r in one.records} for one in (crawl, again))
    lacking: list[tuple[object, ...]] = [(key, "is in one of them alone") for key in first.keys() ^ last.keys()]
    return lacking + [
        (key, name, first[key][name], last[key][name])
        for key in first.keys() & last.keys()
        for name in first[key]
        if first[key][name] != last[key][name]
    ]


@pytest.fixture(scope="module")
def crawled(newsroom: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> tuple[Crawl, list[str]]:
    """A crawl, and the files of its archive."""
    folder = tmp_path_factory.mktemp("crawled")
    settings = {"NEWSCRAWL_WARC": str(folder / "%(site)s-%(time)s.warc.gz"), "NEWSCRAWL_ASK_TDMREP": "on"}
    crawl = run_crawl("news", folder / "news.jsonl", settings=settings, url=newsroom.address("plain"))
    assert crawl.exit_code == 0
    return crawl, [str(path) for path in sorted(folder.glob("*.warc.gz"))]


def test_a_crawls_own_archive_gives_what_the_crawl_has_written(
    crawled: tuple[Crawl, list[str]], newsroom: Newsroom, tmp_path: Path
) -> None:
    crawl, files = crawled
    before = len(newsroom.requests)
    again = run_replay(tmp_path / "again.jsonl", *files)
    assert again.exit_code == 0, again.log
    assert len(crawl.records) > 30
    assert {record["found_by"] for record in crawl.records} >= {"section", "related"}
    assert list_differences(crawl, again) == []
    assert sort_records(again) == sort_records(crawl)
    assert len(newsroom.requests) == before
    once_more = run_replay(tmp_path / "again.jsonl", *files)
    assert (once_more.exit_code, sort_records(once_more)) == (0, sort_records(crawl))
    assert "There is no page that was not read before." in once_more.log


def test_what_two_workers_have_both_fetched_is_written_once(
    newsroom: Newsroom, crawled: tuple[Crawl, list[str]], tmp_path: Path
) -> None:
    crawl, archive = crawled
    settings = {"NEWSCRAWL_WARC": str(tmp_path / "other-%(time)s.warc.gz"), "NEWSCRAWL_ASK_TDMREP": "on"}
    other = run_crawl("news", tmp_path / "other.jsonl", settings=settings, url=newsroom.address("plain"))
    assert len(other.records) == len(crawl.records)
    others = [str(path) for path in sorted(tmp_path.glob("*.warc.gz"))]
    again = run_replay(tmp_path / "again.jsonl", *archive, *others)
    assert again.exit_code == 0, again.log
    assert list_differences(crawl, again) == []
    assert len(again.records) == len(crawl.records)


def test_a_profile_is_drafted_and_checked_by_an_archive(
    crawled: tuple[Crawl, list[str]], newsroom: Newsroom, tmp_path: Path
) -> None:
    _, files = crawled
    before = len(newsroom.requests)
    command = [*SCRAPY, "newsite", newsroom.address("plain"), "--archive", *files, "-o", str(tmp_path)]
    drafted = run(command, timeout=120)
    assert drafted.returncode == 0, drafted.stderr
    assert (tmp_path / "127_0_0_1.py").exists()
    told = {"NEWSCRAWL_PROFILES": str(tmp_path)}
    check = [*SCRAPY, "checksites", "site_127_0_0_1", "--archive", *files]
    checked = run(check, environment=told, timeout=120)
    assert (checked.returncode, "1 profile against archives" in checked.stdout) == (0, True), checked.stdout
    lacking = run([*SCRAPY, "newsite", "https://other.example/", "--archive", *files, "-o", str(tmp_path)], timeout=120)
    assert lacking.returncode == 1
    assert "the archive does not have it" in lacking.stderr
    assert len(newsroom.requests) == before


def test_redirects_parts_versions_and_second_addresses_come_out_as_they_were(tmp_path: Path) -> None:
    settings = {
        "NEWSCRAWL_WARC": str(tmp_path / "%(time)s.warc.gz"),
        "NEWSCRAWL_REVISIT_AFTER": "0",
        "NEWSCRAWL_SITE_MEMORY": "off",
    }
    with SmallSite(5) as site:
        story = site.write_page(site.paths[0])
        assert story is not None
        site.instead[site.paths[1]] = lambda handler, page: send(handler, b"", status=302, Location=site.paths[2])
        site.instead[site.paths[3]] = lambda handler, page: send(
            handler, page.replace(b"</article>", b"<a rel=next href='?page=2'>Next page</a></article>")
        )
        second = f"{site.paths[3]}?page=2"
        site.instead[second] = lambda handler, page: send(handler, write_part(site.paths[3]))
        first = run_crawl("news", tmp_path / "news.jsonl", settings=settings, url=site.address)
        changed = story.replace("old ferry", "new ferry").replace("council", "mayor").encode()
        site.instead[site.paths[0]] = lambda handler, page: send(handler, changed)
        last = run_crawl("news", tmp_path / "news.jsonl", settings=settings, url=site.address, refresh="on")
    assert (first.exit_code, last.exit_code) == (0, 0)
    assert max(record["version"] for record in last.records) == 2
    assert [record["provenance"]["parts"] for record in last.records if record["provenance"]["parts"]] == [2]
    files = [str(path) for path in sorted(tmp_path.glob("*.warc.gz"))]
    assert len(files) == 2
    again = run_replay(tmp_path / "again.jsonl", *files, NEWSCRAWL_SITE_MEMORY="off")
    assert list_differences(last, again) == []


def write_part(path: str) -> bytes:
    text = "".join(f"<p>The second page of {path} goes on with the bridge, part {part}.</p>" * 3 for part in range(5))
    return (
        f"<html lang=en><title>{path}</title><body><article><h1>On {path}</h1>{text}</article></body></html>".encode()
    )


def test_kill_9_again_and_again_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    hosts = ("example.com", "example.org", "example.net")
    stories = make_stories(60, hosts)
    versions = [
        make_record(name_story(number, hosts[number % 3]), write_story(number + 1_000), date="2024-06-03T12:00:00Z")
        for number in range(0, 60, 6)
    ]
    files = [
        str(write_archive(tmp_path / "a.warc.gz", [*stories[:30], *versions[:5]])),
        str(write_archive(tmp_path / "b.warc.gz", [*stories[30:], *versions[5:]], "gzip-whole")),
    ]
    whole = run_replay(tmp_path / "whole.jsonl", *files)
    output = tmp_path / "killed.jsonl"
    for part in (3, 25, 50):
        with Process(list_replay(output, *files, NEWSCRAWL_COMMIT_INTERVAL="0.2")) as process:
            wait_until(lambda part=part: output.exists() and output.read_bytes().count(b"\n") >= part)  # type: ignore[misc]
            process.kill()
        assert process.returncode == -signal.SIGKILL
    last = run_replay(output, *files)
    assert last.exit_code == 0
    assert len(whole.records) == 70
    assert list_versions(last) == list_versions(whole)


def list_versions(crawl: Crawl) -> list[tuple[str, int, str]]:
    return sorted((record["url"], record["version"], record["fetched_at"]) for record in crawl.records)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Stories of three hosts, some rubbish, one of them of long ago."""
    time = "<time datetime=2020-01-01T10:00:00Z>1 January 2020</time>"
    old = make_record(name_story(90, "example.com"), write_story(90).replace(b"</h1>", f"</h1>{time}".encode()))
    records = [*make_stories(9, ("example.com", "www.example.org", "example.net")), b"rubbish", old]
    return str(write_archive(tmp_path_factory.mktemp("others") / "a.warc.gz", records))


def test_hosts_and_window_choose_and_another_choice_reads_the_rest(archive: str, tmp_path: Path) -> None:
    (tmp_path / "hosts.txt").write_text("example.org\nhttps://example.com/  since=2024-01-01\n")
    chosen = run_replay(tmp_path / "news.jsonl", archive, "--hosts", str(tmp_path / "hosts.txt"))
    assert (chosen.exit_code, len(chosen.records)) == (0, 6)
    assert {record["url"].split("/")[2] for record in chosen.records} == {"example.com", "www.example.org"}
    assert {(record["found_by"], record["fetched_at"]) for record in chosen.records} == {(None, "2024-05-03T12:00:00Z")}
    assert "Left out the record at byte" in chosen.log
    rest = run_replay(tmp_path / "news.jsonl", archive)
    assert len(rest.records) == 10
    assert len({record["article_id"] for record in rest.records}) == 10


def test_an_output_that_is_gone_is_written_anew_and_refresh_reads_all_again(archive: str, tmp_path: Path) -> None:
    output = tmp_path / "news.jsonl"
    first = run_replay(output, archive)
    records = first.records
    output.unlink()
    assert sort_records(run_replay(output, archive)) == sorted(map(json.dumps, records))
    again = run_replay(output, archive, "-a", "refresh=on")
    assert (again.exit_code, len(again.records)) == (0, 10)
    assert "pages read         10" in again.log


def test_workers_give_the_same_in_the_same_order(tmp_path: Path) -> None:
    """Every other page takes a worker longer; some are near copies, and those of one site share a line."""
    hosts = ("example.com", "example.org")
    slow, line = "<div><a href='/a/%d'>Another story</a></div>" * 800, "<p>Our ferries sail for readers like you.</p>"
    records = [
        make_record(
            name_story(number, hosts[number % 2]),
            write_story(number // 3, line + (slow % tuple(range(800)) if number % 2 == 0 else "")),
        )
        for number in range(24)
    ]
    archive = str(write_archive(tmp_path / "a.warc.gz", records))
    alone = run_replay(tmp_path / "alone.jsonl", archive)
    by_workers = run_replay(tmp_path / "workers.jsonl", archive, NEWSCRAWL_PARSE_PROCESSES="2")
    assert (alone.exit_code, by_workers.exit_code) == (0, 0)
    assert len(alone.records) > 7
    assert by_workers.output.read_bytes() == alone.output.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "exit_code", "sentence"),
    [
        ([], 2, "Name archives"),
        (["none.warc.gz"], 1, "There is no archive none.warc.gz"),
        (["{archive}", "-a", "since=yesteryear"], 2, "yesteryear"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    arguments: list[str], exit_code: int, sentence: str, archive: str, tmp_path: Path
) -> None:
    told = [argument.format(archive=archive) for argument in arguments]
    ended = run_replay(tmp_path / "news.jsonl", *told)
    assert ended.exit_code == exit_code
    assert sentence in ended.log
    assert "Traceback" not in ended.log
    assert not ended.output.exists()
