"""The blocks for datatrove: many archives at once, killed and started again."""

from __future__ import annotations

import gzip
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive.pipeline import DedupeArticles

from ..starting import PROJECT
from ..waiting import wait_until
from .making import make_record, name_story, write_archive, write_story

SCRIPT = """
import sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter, ParquetWriter
from newscrawl.archive.pipeline import (
    DedupeArticles, ParsePages, ReadArchives, make_parquet_row, make_row, read_row,
)
from newscrawl.tools.export.arrow_schema import make_arrow_schema

if __name__ == "__main__":
    folder, *names = sys.argv[1:]
    reading = [ReadArchives(*names, hosts=["example.com", "https://example.org/"]), ParsePages()]
    reading.append(JsonlWriter(f"{folder}/parts", adapter=make_row))
    LocalPipelineExecutor(reading, tasks=4, workers=1, logging_dir=f"{folder}/logs/reading").run()
    comparing = [JsonlReader(f"{folder}/parts", adapter=read_row), DedupeArticles()]
    comparing.append(JsonlWriter(f"{folder}/articles", adapter=make_row))
    comparing.append(ParquetWriter(f"{folder}/tables", adapter=make_parquet_row, schema=make_arrow_schema()))
    LocalPipelineExecutor(comparing, tasks=1, logging_dir=f"{folder}/logs/comparing").run()
"""


def read_lines(folder: Path) -> list[dict[str, Any]]:
    files = sorted(folder.glob("*.jsonl.gz"))
    return [json.loads(line) for file in files for line in gzip.decompress(file.read_bytes()).splitlines()]


def test_tasks_that_are_done_are_skipped_and_no_article_comes_twice(tmp_path: Path) -> None:
    hosts = ("www.example.com", "news.example.org", "example.net")
    for number in range(4):
        chosen = range(number * 9, number * 9 + 9)
        stories = [make_record(name_story(story, hosts[story % 3]), write_story(story)) for story in chosen]
        write_archive(tmp_path / f"{number}.warc.gz", stories)
    second = make_record(name_story(1, "m.example.org"), write_story(1))  # the same story at another address
    flaw = make_record("https://example.com/", b"<html><h1>No story</h1></html>")
    write_archive(tmp_path / "4.warc.gz", [second, flaw])
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    command = [sys.executable, str(script), str(tmp_path / "out"), f"{tmp_path}/*.warc.gz"]
    done = tmp_path / "out" / "logs" / "reading" / "completions"
    killed = subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.DEVNULL, start_new_session=True)
    wait_until(lambda: done.exists() and len(list(done.iterdir())) >= 2)
    killed.kill()
    assert killed.wait() == -signal.SIGKILL
    before = {path.name: path.stat().st_mtime_ns for path in done.iterdir()}
    ended = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True, timeout=120)
    assert f"Skipping {len(before)} already completed tasks" in ended.stderr
    assert {path.name: path.stat().st_mtime_ns for path in done.iterdir()}.items() >= before.items()
    records = read_lines(tmp_path / "out" / "articles")
    assert sorted(record["url"] for record in records) == sorted(
        name_story(story, hosts[story % 3]) for story in range(36) if story % 3 < 2
    )
    assert len({record["article_id"] for record in records}) == 24
    assert "dedupe/duplicate/content: 1" in ended.stderr
    count = "import pyarrow.parquet as p, sys; print(p.read_table(sys.argv[1]).num_rows)"
    counted = subprocess.run(
        [sys.executable, "-c", count, str(tmp_path / "out" / "tables")], capture_output=True, text=True, check=True
    )
    assert counted.stdout == "24\n"


def test_all_articles_are_compared_by_one_task() -> None:
    with pytest.raises(ValueError, match="tasks=1"):
        list(DedupeArticles().run([], 0, 2))
