"""`scrapy export` as a user types it: its options, its sentences, its exit codes."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from newscrawl.storage.frontier_records import OutputRecord
from newscrawl.storage.jsonlines import format_line
from newscrawl.storage.sqlite import SqliteState

from ..starting import SCRAPY, Process, run
from ..tools.export.made_articles import FULL, make_article, write_lines
from ..waiting import wait_until


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Where a crawl of a data folder writes to."""
    (tmp_path / "output").mkdir()
    return write_lines(tmp_path / "output" / "news.jsonl", [FULL, make_article(1), make_article(2)])


def export(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run([*SCRAPY, "export", *arguments], environment={"NEWSCRAWL_DATA_DIR": str(folder)})


def test_without_files_the_output_is_exported(output: Path, tmp_path: Path) -> None:
    target = tmp_path / "new" / "a.csv"
    done = export(tmp_path, "-o", str(target), "--fields", "url,headline")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"3 articles to {target}.\n")
    with target.open(newline="", encoding="utf-8") as file:
        assert next(csv.reader(file)) == ["url", "headline"]


def test_a_state_stands_for_the_outputs_of_its_crawls(output: Path, tmp_path: Path) -> None:
    packed = tmp_path / "elsewhere.jsonl"
    write_lines(packed, [make_article(3)])
    state = SqliteState(tmp_path / "state.sqlite")
    for path in (packed, output):
        state.commit(OutputRecord(str(path), path.stat().st_size))
    state.close()
    done = export(tmp_path, str(tmp_path / "state.sqlite"), "--to", "jsonl", "--fields", "headline")
    assert done.stdout.splitlines()[:2] == ['{"headline": "Headline 3"}', '{"headline": "Harbour reopens, “at last”"}']
    assert done.stderr == "4 articles to standard output.\n"


def test_lines_that_are_no_articles_are_told_in_the_exit_code(output: Path, tmp_path: Path) -> None:
    with output.open("ab") as file:
        file.write(b"7\n\x1b[31m\n" + format_line(make_article(3).to_dict()))
    done = export(tmp_path, str(output), "--to", "jsonl", "--since", "2024-05-01", "--until", "2024-05-04", "-o", "-")
    assert done.returncode == 3
    assert len(done.stdout.splitlines()) == 4
    assert done.stderr.splitlines() == [
        f"{output} has 2 lines that are no articles (the first is line 4: it is no JSON object); "
        "the others are exported.",
        "4 articles to standard output; left out: 2 lines that are no articles.",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "jsonl", "--fields", "url,headlin"], "There is no field 'headlin'; did you mean headline?"),
        (["--to", "jsonl", "--fields", ","], "--fields names no field"),
        (["--to", "jsonl", "--since", "yesterday"], "since=yesterday is no time that can be read"),
        (["--to", "jsonl", "--site", "no site"], "--site no site is no site"),
        (["--to", "sqlite"], "A database is no stream; name its file"),
        (["--to", "jsonl", "--raw"], "--raw is for csv"),
        (["--to", "xml"], "invalid choice: 'xml'"),
        ([], "Say what to export to"),
        (["none.jsonl", "--to", "csv"], "none.jsonl cannot be read (No such file or directory)"),
    ],
)
def test_a_wrong_command_is_told_in_a_sentence(arguments: list[str], said: str, output: Path, tmp_path: Path) -> None:
    done = export(tmp_path, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_before_the_first_crawl_there_is_nothing_to_export(tmp_path: Path) -> None:
    done = export(tmp_path, "--to", "csv")
    assert done.returncode == 1
    assert done.stderr == "There is no output of a crawl yet; name files of JSON Lines.\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_who_stops_it_finds_the_older_file(number: signal.Signals, tmp_path: Path) -> None:
    source, target = tmp_path / "many.jsonl", tmp_path / "out" / "a.csv"
    source.write_bytes(format_line(FULL.to_dict()) * 60_000)
    target.parent.mkdir()
    target.write_text("older", encoding="utf-8")
    with Process([*SCRAPY, "export", str(source), "-o", str(target)]) as process:
        wait_until(lambda: len(list(target.parent.iterdir())) == 2)
        process.send_signal(number)
        assert process.wait(60) == 130
        assert process.read_log().decode() == f"Stopped as asked; {target} is as it was.\n"
    assert [path.read_text(encoding="utf-8") for path in target.parent.iterdir()] == ["older"]


def test_a_reader_who_has_seen_enough_ends_it(tmp_path: Path) -> None:
    source = tmp_path / "many.jsonl"
    source.write_bytes(format_line(FULL.to_dict()) * 200)
    ours, theirs = os.pipe()
    command = [*SCRAPY, "export", str(source), "--to", "jsonl", "--versions", "all"]
    with Process(command, stdout=theirs) as process:
        os.close(theirs)
        with suppress(InterruptedError):
            os.read(ours, 10)
        os.close(ours)
        assert process.wait(60) == 1
        assert process.read_log().decode() == "Nobody reads standard output any more; name a file: -o FILE.\n"
