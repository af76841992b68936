"""The blocks for datatrove: many archives at once, killed and started again."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive.pipeline import DedupeArticles, ParsePages, ReadArchives

from ..starting import PROJECT
from ..waiting import wait_until
from .making import make_record, make_stories, name_story, write_archive, write_story

(SCRIPT,) = re.findall(r"^```python$(.*?)^```$", (PROJECT / "docs" / "archives.md").read_text("utf-8"), re.M | re.S)


def read_lines(folder: Path) -> list[dict[str, Any]]:
    files = sorted(folder.glob("*.jsonl.gz"))
    return [json.loads(line) for file in files for line in gzip.decompress(file.read_bytes()).splitlines()]


def test_tasks_that_are_done_are_skipped_and_no_article_comes_twice(tmp_path: Path) -> None:
    for number in range(3):
        stories = [make_record(name_story(story), write_story(story)) for story in range(number * 6, number * 6 + 6)]
        write_archive(tmp_path / f"{number}.warc.gz", stories)
    second = make_record(name_story(1, "m.example.org"), write_story(1))  # the same story at another address
    flaw = make_record("https://example.com/", b"<html><h1>No story</h1></html>")
    write_archive(tmp_path / "3.warc.gz", [second, flaw])
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    command = [sys.executable, str(script), str(tmp_path / "out"), *map(str, sorted(tmp_path.glob("*.warc.gz")))]
    done = tmp_path / "out" / "logs" / "reading" / "completions"
    killed = subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.DEVNULL, start_new_session=True)
    wait_until(lambda: done.exists() and len(list(done.iterdir())) >= 2)
    os.killpg(killed.pid, signal.SIGKILL)  # and its tasks, which it has not the time to end
    assert killed.wait() == -signal.SIGKILL
    before = {path.name: path.stat().st_mtime_ns for path in done.iterdir()}
    ended = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True, timeout=120)
    assert f"Skipping {len(before)} already completed tasks" in ended.stderr
    assert {path.name: path.stat().st_mtime_ns for path in done.iterdir()}.items() >= before.items()
    records = read_lines(tmp_path / "out" / "articles")
    assert sorted(record["url"] for record in records) == sorted(map(name_story, range(18)))
    assert len({record["article_id"] for record in records}) == 18
    assert "dedupe/duplicate/content: 1" in ended.stderr
    count = "import pyarrow.parquet as p, sys; print(p.read_table(sys.argv[1]).num_rows)"
    counted = subprocess.run(
        [sys.executable, "-c", count, str(tmp_path / "out" / "tables")], capture_output=True, text=True, check=True
    )
    assert counted.stdout == "18\n"


def test_pages_of_some_sites_alone_are_read_each_task_its_files(tmp_path: Path) -> None:
    hosts = ("www.example.com", "news.example.org", "example.net")
    for number in range(2):
        write_archive(tmp_path / f"{number}.warc.gz", make_stories(6, hosts))
    blocks = [ReadArchives(str(tmp_path), hosts=["example.com", "https://example.org/"]) for _ in range(2)]
    read = [list(block.run(rank=rank, world_size=2)) for rank, block in enumerate(blocks)]
    assert [len(documents) for documents in read] == [4, 4]
    articles = list(ParsePages().run(read[0]))
    assert [article.text.count("Ferry") for article in articles] == [5, 5, 5, 5]


def test_all_articles_are_compared_by_one_task() -> None:
    with pytest.raises(ValueError, match="tasks=1"):
        list(DedupeArticles().run([], 0, 2))
