"""A folder that crawls of many sites share, told by the environment."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .crawling import UNHURRIED
from .small_site import SmallSite
from .starting import SCRAPY, run


def run_with(data: str, *words: str) -> subprocess.CompletedProcess[str]:
    return run([*SCRAPY, *words], environment={"NEWSCRAWL_DATA_DIR": data})


def test_every_command_finds_the_sites_files(tmp_path: Path) -> None:
    options = [word for name, value in UNHURRIED.items() for word in ("-s", f"{name}={value}")]
    with SmallSite(2) as site:
        name = f"127.0.0.1-{site.port}"
        crawl = run_with(str(tmp_path), "crawl", "news", "-a", f"url={site.address}", "-a", "channels=off", *options)
        assert crawl.returncode == 0
        assert len((tmp_path / "output" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()) == 2
        shown = run_with(str(tmp_path), "state", "show", name)
        assert shown.stdout.startswith(f"{tmp_path}/state/{name}.sqlite\n")
        assert "3 done" in shown.stdout
        history = run_with(str(tmp_path), "history", site.address + site.paths[0])
        assert f"On {site.paths[0]}" in history.stdout


def test_a_relative_folder_is_refused() -> None:
    crawl = run_with("data", "crawl", "news", "-a", "url=https://example.com/")
    assert crawl.returncode == 2
    assert "NEWSCRAWL_DATA_DIR=data is relative" in crawl.stderr
