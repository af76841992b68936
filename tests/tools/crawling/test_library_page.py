"""What docs/library.md and the README show of `newscrawl.crawl` runs as it is written."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import newscrawl

from ...crawling import PROJECT
from ...small_site import SmallSite
from .test_article_stream import AT_ONCE


def test_its_programs_run(tmp_path: Path) -> None:
    page, readme = ((PROJECT / name).read_text(encoding="utf-8") for name in ("docs/library.md", "README.md"))
    loop, kept = re.findall(r"^```python\n(.+?)^```$", page, re.M | re.S)
    assert loop.replace("max_articles=10", 'since="2d"') in readme
    with SmallSite(12) as site:
        told = f'"{site.address}", settings={AT_ONCE!r}'
        program = "\n".join((loop, kept, kept)).replace('"https://example.com/"', told)
        (tmp_path / "program.py").write_text(program, encoding="utf-8")
        ran = subprocess.run(
            [sys.executable, "program.py"],
            cwd=tmp_path,
            env={"PYTHONPATH": str(PROJECT)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert (ran.returncode, ran.stderr) == (0, "")
    lines = ran.stdout.splitlines()
    assert {line.split()[-1] for line in lines[:10]} < set(site.paths)
    assert sorted(line.split()[-1] for line in lines[10:]) == sorted(site.paths)  # the second time, none is new
    assert (tmp_path / "seen.sqlite").exists()


def test_the_arguments_are_those_that_are_named() -> None:
    page = (PROJECT / "docs" / "library.md").read_text(encoding="utf-8")
    assert newscrawl.crawl.__doc__ is not None
    for name in newscrawl.crawl.__annotations__.keys() - {"return", "arguments"}:
        assert f"`{name}`" in page
