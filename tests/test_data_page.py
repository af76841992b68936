"""Every command and program of docs/data.md does what the page says, on what a crawl has written."""

from __future__ import annotations

import gzip
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest

from .crawling import PROJECT, run_crawl
from .newsroom.server import Newsroom
from .starting import SCRAPY, run

PAGE = (PROJECT / "docs" / "data.md").read_text(encoding="utf-8")
COMMANDS = [line.split("#")[0].strip() for line in re.findall(r"^    (scrapy export .+)$", PAGE, re.M)]
PROGRAMS = re.findall(r"^```python\n(.+?)^```$", PAGE, re.M | re.S)
OFFLINE = {"HF_HUB_OFFLINE": "1", "HF_DATASETS_DISABLE_PROGRESS_BARS": "1"}


# Runs the programs one after the other, each as if it were alone, and tells what each has printed.
RUN_ALL = """
import contextlib, io, json, sys
shown = []
for program in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(program, "docs/data.md", "exec"), {"__name__": "__main__"})
    shown.append(printed.getvalue())
print(json.dumps(shown))
"""


@dataclass
class Folder:
    """A user's folder, in which all commands and programs of the page were run."""

    path: Path
    records: list[dict[str, object]]
    told: dict[str, subprocess.CompletedProcess[str]]  # by command
    shown: list[str]  # by program

    def find(self, word: str) -> str:
        """What the program with this word has shown."""
        (number,) = (number for number, program in enumerate(PROGRAMS) if word in program)
        return self.shown[number]


@pytest.fixture(scope="module")
def folder(newsroom: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> Folder:
    path = tmp_path_factory.mktemp("data")
    crawl = run_crawl("news", path / "output" / "news.jsonl", url=newsroom.address("plain"), max_articles="12")
    assert crawl.exit_code == 0
    (path / "output" / "old.jsonl.gz").write_bytes(gzip.compress(crawl.output.read_bytes()))
    shutil.copy(PROJECT / "scrapy.cfg", path)
    with urllib.request.urlopen(str(crawl.records[0]["url"])) as page:
        (path / "page.html").write_bytes(page.read())
    told = {}
    for command in COMMANDS:
        words, _, target = command.partition(" > ")
        done = run([*SCRAPY, *shlex.split(words)[1:]], folder=path)
        told[command] = done
        if target:
            (path / target).write_text(done.stdout, encoding="utf-8")
    word = max(re.findall(r"[A-Za-z]{6,}", str(crawl.records[3]["headline"])), key=len)
    programs = [program.replace("'harbour'", f"'{word}'") for program in PROGRAMS]
    environment = {**os.environ, **OFFLINE, "HF_HOME": str(path / "hf"), "PYTHONPATH": str(PROJECT)}
    ran = subprocess.run(
        [sys.executable, "-c", RUN_ALL],
        input=json.dumps(programs),
        cwd=path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return Folder(path, crawl.records, told, json.loads(ran.stdout.splitlines()[-1]))


def test_every_command_ends_well(folder: Folder) -> None:
    assert len(COMMANDS) == 7
    assert {command: done.stderr for command, done in folder.told.items() if done.returncode} == {}
    names = {word for command in COMMANDS for word in re.findall(r"(?:-o|>) (\S+)", command)}
    for name in names - {"week.jsonl"}:
        assert (folder.path / name).stat().st_size, name
    again = folder.told["scrapy export output/old.jsonl.gz output/news.jsonl -o articles.jsonl"]
    count = len(folder.records)
    assert again.stderr == f"{count} articles to articles.jsonl; left out: {count} older versions.\n"
    assert (folder.path / "articles.jsonl").read_bytes() == (folder.path / "output" / "news.jsonl").read_bytes()


def test_the_record_of_an_article(folder: Folder) -> None:
    record = json.loads(folder.find("to_dict"))
    assert list(record) == list(folder.records[0])
    assert record["headline"] == folder.records[0]["headline"]


@pytest.mark.parametrize(
    ("word", "shows"),
    [
        ("import pandas", r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+00:00 (?s:.+)dtype: int64"),
        ("pyarrow.parquet", r"12 12 \[\{'headline': '"),
        ("import duckdb", r" day (?s:.+) 20\d\d-\d\d-\d\d 00:00:00\+00 (?s:.+) author "),
        ("load_dataset", r"12 .+ h1\n"),
        ("csv.DictReader", r"\w.* \['"),
    ],
)
def test_a_program_shows_what_the_crawl_has_written(word: str, shows: str, folder: Folder) -> None:
    assert re.search(shows, folder.find(word))


def test_the_database_can_be_searched(folder: Folder) -> None:
    assert str(folder.records[3]["headline"]) in folder.find("sqlite3")


def test_no_program_is_left_out() -> None:
    assert len(PROGRAMS) == 7
