"""The output as a user meets it: moved away, not the crawl's own, a new one each time, compressed, on a pipe."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.storage.jsonlines import read_records
from newscrawl.storage.output_paths import locate_output, locate_state
from newscrawl.storage.schema import SCHEMA
from newscrawl.storage.sqlite_articles import TABLES
from newscrawl.storage.state_file import read_runs

from .crawling import PROJECT, list_command, run_crawl
from .newsroom.crawl import PLACE
from .small_site import SmallSite
from .starting import SCRAPY, Process, run
from .waiting import wait_for_next_second, wait_until


@pytest.fixture
def site() -> Iterator[SmallSite]:
    with SmallSite(6) as served:
        yield served


def list_urls(*files: Path) -> list[str]:
    return sorted(record["url"] for file in files for record in read_records(file))


def hold(site: SmallSite, path: str) -> threading.Event:
    """From now on this page does not come before the event is set."""
    event = threading.Event()
    site.special[path] = event.wait
    return event


def run_state(folder: Path, *words: str) -> str:
    done = run([*SCRAPY, "state", *words, "-s", f"NEWSCRAWL_OUTPUT={folder / 'a.jsonl'}"])
    assert done.returncode == 0, done.stderr
    return done.stdout


# -- moved away, deleted, cut


def test_what_a_deleted_output_had_comes_in_the_very_next_crawl(site: SmallSite, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    assert run_crawl("news", output, url=site.address).exit_code == 0
    output.unlink()
    again = run_crawl("news", output, url=site.address)
    assert again.exit_code == 0
    assert f"{output} is gone; the 6 articles that are missing are asked for again" in again.log
    assert "scrapy state accept-output" in again.log
    assert list_urls(output) == site.list_addresses()
    assert {record["version"] for record in again.records} == {1}
    site.asked.clear()
    third = run_crawl("news", output, url=site.address)
    assert not set(site.asked) & set(site.paths)
    assert "is gone" not in third.log
    assert list_urls(output) == site.list_addresses()


def test_what_a_cut_output_has_lost_comes_in_the_very_next_crawl(site: SmallSite, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    run_crawl("news", output, url=site.address)
    os.truncate(output, output.stat().st_size // 2)
    left = output.read_bytes().count(b"\n")
    site.asked.clear()
    crawl = run_crawl("news", output, url=site.address)
    assert "is shorter than it was" in crawl.log
    assert len(set(site.asked) & set(site.paths)) == 6 - left
    assert list_urls(output) == site.list_addresses()


def test_lines_that_were_taken_out_of_the_middle_come_again(site: SmallSite, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    run_crawl("news", output, url=site.address)
    lines = output.read_bytes().splitlines(keepends=True)
    output.write_bytes(b"".join(lines[:1] + lines[3:]))
    run_crawl("news", output, url=site.address)
    assert list_urls(output) == site.list_addresses()


def test_what_is_lost_of_another_site_comes_in_that_sites_next_crawl(site: SmallSite, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with SmallSite(3) as other:
        for address in (site.address, other.address):
            run_crawl("news", output, url=address)
        output.unlink()
        other.asked.clear()
        run_crawl("news", output, url=site.address)
        assert other.asked == []
        assert list_urls(output) == site.list_addresses()
        run_crawl("news", output, url=other.address)
        assert list_urls(output) == sorted(site.list_addresses() + other.list_addresses())


@pytest.mark.parametrize("way", ["setting", "command"])
def test_who_moved_the_output_on_purpose_says_so_once(way: str, site: SmallSite, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    run_crawl("news", output, url=site.address)
    output.rename(tmp_path / "archived")
    if way == "command":
        assert "6 articles" in run_state(tmp_path, "accept-output")
        assert "nothing to accept" in run_state(tmp_path, "accept-output")
    site.paths.append("/news/2024/06/01/ferry-number-99.html")
    settings = {"NEWSCRAWL_OUTPUT_GONE": "accept"} if way == "setting" else {}
    for expected in (settings, {}):
        crawl = run_crawl("news", output, url=site.address, settings=expected)
        assert "asked for again" not in crawl.log
        assert list_urls(output) == [site.address + site.paths[-1]]
    assert list_urls(output, tmp_path / "archived") == site.list_addresses()


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
@pytest.mark.parametrize("accepts", [False, True])
def test_an_output_deleted_while_a_crawl_runs_is_noticed(
    accepts: bool, name: str, site: SmallSite, tmp_path: Path
) -> None:
    output = tmp_path / name
    event = hold(site, site.paths[5])
    settings = {"NEWSCRAWL_OUTPUT_GONE": "accept" if accepts else "ask"}
    with Process(list_command("news", output, {"url": site.address}, settings)) as process:
        wait_until(lambda: len(list_urls(output)) == 5)
        output.rename(tmp_path / f"moved-{name}")
        # No article comes meanwhile: the crawl looks by itself.
        wait_until(lambda: output.exists() and (accepts or len(list_urls(output)) == 5))
        event.set()
        assert process.wait(60) == 0
        assert "is gone" in process.read_log().decode()
    moved = list_urls(tmp_path / f"moved-{name}")
    assert list_urls(output) == (sorted(set(site.list_addresses()) - set(moved)) if accepts else site.list_addresses())


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_a_foreign_file_in_the_outputs_place_ends_the_crawl_and_stays_as_it_is(
    name: str, site: SmallSite, tmp_path: Path
) -> None:
    output = tmp_path / name
    event = hold(site, site.paths[5])
    with Process(list_command("news", output, {"url": site.address}, {})) as process:
        wait_until(lambda: output.exists() and len(list_urls(output)) == 5)
        output.unlink()
        (tmp_path / "token").write_bytes(b"ghp_4e2f0a9c")
        (tmp_path / "token").rename(output)
        wait_until(lambda: b"Cannot use the output" in process.read_log())
        event.set()  # the page that is on its way is still read, and must not be written there
        assert process.wait(60) == 2
        log = process.read_log().decode()
    assert log.count("Cannot use the output") == 1
    assert "Traceback" not in log
    assert output.read_bytes() == b"ghp_4e2f0a9c"
    output.unlink()
    assert run_crawl("news", output, url=site.address).exit_code == 0
    assert list_urls(output) == site.list_addresses()


# -- not the crawl's own


@pytest.mark.parametrize("content", [b"ghp_4e2f0a9c", b'{"url":"https://e.com","list":[1]}', b"[1]\n", b"7\n"])
def test_a_file_that_is_not_ours_is_refused_before_anything_is_made(
    content: bytes, site: SmallSite, tmp_path: Path
) -> None:
    output = tmp_path / "token.json"
    output.write_bytes(content)
    crawl = run_crawl("news", output, url=site.address)
    assert crawl.exit_code == 2
    (sentence,) = crawl.log.strip().splitlines()
    assert "name another file" in sentence
    assert output.read_bytes() == content
    assert list(tmp_path.iterdir()) == [output]
    assert site.asked == []


def test_what_is_no_file_is_refused(site: SmallSite, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    state = tmp_path / "state.sqlite"
    for name in ("/dev/full", str(tmp_path / "pipe"), str(tmp_path), str(state)):
        settings = {"NEWSCRAWL_OUTPUT": name, "NEWSCRAWL_STATE": str(state)}
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=site.address, settings=settings)
        assert crawl.exit_code == 2
        (sentence,) = crawl.log.strip().splitlines()
        assert f"Cannot use the output {name} (it is" in sentence
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]


def test_an_output_that_another_crawl_writes_is_refused(site: SmallSite, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    event = hold(site, site.paths[0])
    with Process(list_command("news", output, {"url": site.address}, {})) as process:
        wait_until(lambda: site.paths[0] in site.asked)
        settings = {"NEWSCRAWL_STATE": str(tmp_path / "other.sqlite")}
        second = run_crawl("news", output, url=site.address, settings=settings)
        event.set()
        assert process.wait(60) == 0
    assert second.exit_code == 2
    (sentence,) = second.log.strip().splitlines()
    assert f"Another crawl is writing to {output}" in sentence
    assert not (tmp_path / "other.sqlite").exists()
    assert list_urls(output) == site.list_addresses()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("UPDATE page SET headline = CAST(x'ff' AS TEXT), translations = NULL", "is damaged"),
        ("UPDATE page SET translations = '{{'", "is damaged"),
        ("UPDATE articles SET url = CAST(x'ff' AS TEXT)", "is damaged"),
    ],
)
def test_a_state_with_damaged_text_is_said(change: str, says: str, site: SmallSite, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    run_crawl("news", output, url=site.address, max_articles="3")
    with closing(sqlite3.connect(tmp_path / ".state" / "a.sqlite")) as database, database:
        database.execute(change)
        database.execute("UPDATE page SET state = 0 WHERE might_be = 'article'")
        database.execute("INSERT OR IGNORE INTO queue SELECT 1, host, 999, 0 FROM page")
    crawl = run_crawl("news", output, url=site.address)
    assert crawl.exit_code == 1
    assert "Traceback" not in crawl.log
    assert sum(says in line for line in crawl.log.splitlines()) == 1


def make_old(state: Path, version: int, output: Path) -> None:
    """Take the state back to an earlier version, as that one's own scripts make it."""
    old = state.with_name("old.sqlite")
    with closing(sqlite3.connect(old)) as database, database:
        database.executescript(TABLES)
        database.execute("DROP TABLE article_places")
        database.executescript("".join(SCHEMA[:version]) + f"; PRAGMA user_version = {version}")
        database.execute("ATTACH ? AS new", (str(state),))
        for (table,) in database.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            theirs = {row[1] for row in database.execute(f"PRAGMA new.table_info({table})")}
            common = [row[1] for row in database.execute(f"PRAGMA main.table_info({table})") if row[1] in theirs]
            if common:
                columns = ", ".join(common)
                database.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        database.execute("UPDATE page SET output_size = 1000 * id WHERE might_be = 'article'")
        database.execute("UPDATE main.output SET path = ?, size = ?", (str(output), output.stat().st_size))
    database.close()
    old.rename(state)


@pytest.mark.parametrize("version", [2, 6])
@pytest.mark.parametrize("happens", ["nothing", "deleted", "cut"])
def test_a_state_of_an_earlier_version_knows_what_is_in_the_output(
    happens: str, version: int, site: SmallSite, tmp_path: Path
) -> None:
    output = tmp_path / "a.jsonl"
    run_crawl("news", output, url=site.address)
    make_old(tmp_path / ".state" / "a.sqlite", version, output)
    if happens == "deleted":
        output.unlink()
    elif happens == "cut":
        os.truncate(output, output.stat().st_size // 2)
    for asked in ({"nothing": 0, "deleted": 6, "cut": 3}[happens], 0):
        site.asked.clear()
        crawl = run_crawl("news", output, url=site.address)
        assert crawl.exit_code == 0, crawl.log
        assert list_urls(output) == site.list_addresses()
        assert len(set(site.asked) & set(site.paths)) in (asked, asked + bool(asked and happens == "cut"))


# -- a new one each time, compressed, on a pipe


def test_each_time_a_new_file_and_no_article_twice(site: SmallSite, tmp_path: Path) -> None:
    template = tmp_path / "%(date)s" / "%(name)s-%(time)s.jsonl.gz"
    last = site.paths.pop()
    assert run_crawl("news", template, url=site.address).exit_code == 0
    (first,) = tmp_path.glob("*/*.gz")
    assert list_urls(first) == site.list_addresses()
    first.unlink()  # archived
    wait_for_next_second()  # the next name
    site.paths.append(last)
    site.asked.clear()
    crawl = run_crawl("news", template, url=site.address)
    assert "asked for again" not in crawl.log
    (second,) = tmp_path.glob("*/*.gz")
    assert second.name != first.name
    assert list_urls(second) == [site.address + last]
    assert set(site.asked) & set(site.paths) == {last}
    assert run_crawl("news", template, url=site.address).exit_code == 0
    assert list(tmp_path.glob("*/*.gz")) == [second]  # without news, no file
    assert [path.name for path in (tmp_path / ".state").glob("*.sqlite")] == ["news.sqlite"]


def test_a_killed_crawl_goes_on_in_the_next_file_without_writing_anything_twice(
    site: SmallSite, tmp_path: Path
) -> None:
    template = tmp_path / "%(time)s.jsonl"
    event = hold(site, site.paths[5])
    settings = {"NEWSCRAWL_COMMIT_INTERVAL": "3600"}  # what is written is committed by nobody
    with Process(list_command("news", template, {"url": site.address}, settings)) as process:
        wait_until(lambda: len(list_urls(*tmp_path.glob("*.jsonl"))) == 5)
        process.kill()
    event.set()
    wait_for_next_second()  # the next name
    (first,) = tmp_path.glob("*.jsonl")
    with first.open("ab") as file:
        file.write(b'{"url": "http://127.0.0.1/torn')
    assert run_crawl("news", template, url=site.address).exit_code == 0
    files = sorted(tmp_path.glob("*.jsonl"))
    assert len(files) == 2
    assert list_urls(*files) == site.list_addresses()
    assert all(file.read_bytes().endswith(b"}\n") for file in files)


def test_a_compressed_output_is_whole_after_a_kill(site: SmallSite, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl.gz"
    event = hold(site, site.paths[5])
    settings = {"NEWSCRAWL_COMMIT_INTERVAL": "0.2"}
    with Process(list_command("news", output, {"url": site.address}, settings)) as process:
        wait_until(lambda: len(list_urls(output)) == 5)
        process.kill()
    event.set()
    with output.open("ab") as file:
        file.write(b"\x1f\x8b\x08\x00torn")
    crawl = run_crawl("news", output, url=site.address)
    assert crawl.exit_code == 0
    assert "ended in a torn line" in crawl.log
    assert list_urls(output) == site.list_addresses()
    history = run([*SCRAPY, "history", site.address + site.paths[0], "--output", str(output)])
    assert "1 version" in history.stdout


def test_a_disk_that_fills_loses_nothing_of_a_compressed_output(tmp_path: Path) -> None:
    with SmallSite(12) as site:
        output = tmp_path / "a.jsonl.gz"
        runner = tmp_path / "runner.py"
        runner.write_text(
            "import os, runpy\n"
            "write = os.write\n"
            "def refuse(file, content):\n"
            "    if content[:2] == b'\\x1f\\x8b':\n"
            "        raise OSError(28, 'No space left on device')\n"
            "    return write(file, content)\n"
            "os.write = refuse\n"
            "runpy.run_module('scrapy', run_name='__main__')\n",
            encoding="utf-8",
        )
        command = list_command("news", output, {"url": site.address}, {})
        command[1:3] = [str(runner)]
        full = run(command)
        assert full.returncode == 1
        assert "make room" in full.stderr
        assert "Traceback" not in full.stderr
        assert run_crawl("news", output, url=site.address).exit_code == 0
        assert list_urls(output) == site.list_addresses()


def test_standard_output_gets_the_articles_and_nothing_else(site: SmallSite, tmp_path: Path) -> None:
    settings = {"NEWSCRAWL_OUTPUT": "-", "NEWSCRAWL_STATE": str(tmp_path / "state.sqlite")}
    for expected in (site.list_addresses(), []):
        done = run(list_command("news", tmp_path / "a.jsonl", {"url": site.address}, settings))
        assert done.returncode == 0
        assert sorted(json.loads(line)["url"] for line in done.stdout.splitlines()) == expected
        assert "standard output" in done.stderr
    assert not (tmp_path / "a.jsonl").exists()


def test_a_reader_that_goes_away_ends_the_crawl_in_a_sentence(site: SmallSite, tmp_path: Path) -> None:
    settings = {"NEWSCRAWL_OUTPUT": "-", "NEWSCRAWL_STATE": str(tmp_path / "state.sqlite")}
    reader, writer = os.pipe()
    os.close(reader)
    with Process(list_command("news", tmp_path / "a.jsonl", {"url": site.address}, settings), stdout=writer) as process:
        os.close(writer)
        assert process.wait(60) == 1
        log = process.read_log().decode()
    assert "Nobody reads the standard output any more" in log
    assert "Traceback" not in log


def test_the_history_of_an_article_is_read_from_all_of_its_outputs(site: SmallSite, tmp_path: Path) -> None:
    template = tmp_path / "%(name)s-%(time)s.jsonl.gz"
    run_crawl("news", template, url=site.address)
    (first,) = tmp_path.glob("*.gz")
    first.rename(tmp_path / "news-2026-01-01.jsonl.gz")
    shown = run([*SCRAPY, "history", site.address + site.paths[2], "-s", f"NEWSCRAWL_OUTPUT={template}"])
    assert "1 version" in shown.stdout, shown.stderr


def test_the_samples_articles_have_a_place_of_their_own() -> None:
    folder = PROJECT / "output" / "sample"
    setting = PLACE[1].partition("=")[2]
    assert locate_output(setting, "news", PROJECT) == folder / "news.jsonl"
    assert locate_state(None, setting, "news", PROJECT) == folder / ".state" / "news.sqlite"


# -- told to end by the terminal


@pytest.mark.parametrize("is_ignored", [False, True])
def test_sighup_ends_a_crawl_as_sigterm_does_unless_it_was_started_with_nohup(
    is_ignored: bool, site: SmallSite, tmp_path: Path
) -> None:
    runner = tmp_path / "runner.py"
    runner.write_text(
        "import runpy, signal\n"
        f"signal.signal(signal.SIGHUP, signal.{'SIG_IGN' if is_ignored else 'SIG_DFL'})\n"
        "runpy.run_module('scrapy', run_name='__main__')\n",
        encoding="utf-8",
    )
    event = hold(site, site.paths[5])
    output = tmp_path / "a.jsonl"
    command = list_command("news", output, {"url": site.address}, {})
    command[1:3] = [str(runner)]
    with Process(command) as process:
        wait_until(lambda: len(list_urls(output)) == 5)
        for _ in range(2):  # one from the shell, one from the terminal
            process.send_signal(signal.SIGHUP)
        if is_ignored:
            event.set()
        assert process.wait(60) == (0 if is_ignored else 130)
    event.set()
    (ended,) = read_runs(tmp_path / ".state" / "a.sqlite")
    assert (ended.counts.in_flight, ended.counts.pending) == ((0, 0) if is_ignored else (0, 1))
