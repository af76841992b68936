"""A job whose arguments are refused is a failure of its site, and is told of like any other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ..alerts.receivers import receive_posts
from ..crawling import run_crawl


def read_lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "jobs.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("spider", "arguments", "site", "says"),
    [
        ("news", {"url": "https://bob:s3cret@example.com/", "sinse": "2d"}, "example.com", "did you mean since?"),
        ("news", {"url": "https://:/"}, "news", "is no web address"),
        ("news", {"urls": "@/none/papers.txt"}, "papers", "cannot be read"),
        ("news", {"site": "nobodys"}, "nobodys", "There is no site 'nobodys'"),
        ("arabstoday", {"since": "soon"}, "arabstoday", "since=soon is no time that can be read"),
    ],
)
def test_a_refused_job_leaves_its_line(
    spider: str, arguments: dict[str, str], site: str, says: str, tmp_path: Path
) -> None:
    settings = {"NEWSCRAWL_DATA_DIR": str(tmp_path)}
    crawl = run_crawl(spider, tmp_path / "a.jsonl", settings=settings, **arguments, _job="job_1")
    assert crawl.exit_code == 2
    (line,) = read_lines(tmp_path)
    assert (line["job"], line["site"], line["outcome"], line["exit_code"]) == ("job_1", site, "failed", 2)
    assert line["reason"] == "refused"
    assert says in line["sentence"]
    assert "s3cret" not in json.dumps(line)


def test_a_wrong_setting_leaves_its_line_and_a_wrong_data_folder_none(tmp_path: Path) -> None:
    settings = {"NEWSCRAWL_DATA_DIR": str(tmp_path), "NEWSCRAWL_RENDER": "sometimes"}
    assert run_crawl("news", tmp_path / "a.jsonl", settings=settings, url="https://example.com/").exit_code == 2
    assert read_lines(tmp_path)[0]["sentence"].startswith("NEWSCRAWL_RENDER=sometimes is not known")
    settings = {"NEWSCRAWL_DATA_DIR": "relative"}
    assert run_crawl("news", tmp_path / "a.jsonl", settings=settings, url="https://example.com/").exit_code == 2
    assert not Path("relative").exists()


def test_a_site_whose_jobs_are_refused_again_and_again_is_told_of(tmp_path: Path) -> None:
    with receive_posts() as webhook:
        (tmp_path / "alerts.env").write_text(f"NEWSCRAWL_ALERTS={webhook.url}\n")
        settings = {"NEWSCRAWL_DATA_DIR": str(tmp_path)}
        for _ in range(4):
            run_crawl("news", tmp_path / "a.jsonl", settings=settings, url="https://example.com/", sinse="2d")
    (told,) = webhook.received
    assert (told["site"], told["trouble"]) == ("example.com", "failing")
    assert "did you mean since?" in told["reason"]
