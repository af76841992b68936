"""What the pages in docs/ say of commands, settings and files is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newscrawl.spiders.arguments import NAMES
from newscrawl.spiders.own_settings import NAMES as NAMES_OF_SETTINGS

PROJECT = Path(__file__).resolve().parents[1]
PAGES = sorted((PROJECT / "docs").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", [*PAGES, PROJECT / "README.md"], ids=lambda page: page.stem)
def test_arguments_commands_and_scripts_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert set(re.findall(r"crawl news .*?-a (\w+)=", text)) <= set(NAMES)
    for script in re.findall(r"python (bench/\w+\.py)", text):
        assert (PROJECT / script).exists(), script
    for command in re.findall(r"(?:bin/|`|^    )scrapy (\w+)", text, re.M):
        known = (PROJECT / "newscrawl" / "commands" / f"{command}.py").exists()
        assert known or command in ("list", "shell"), command


@pytest.mark.parametrize("page", [*PAGES, PROJECT / "README.md"], ids=lambda page: page.stem)
def test_every_setting_that_is_named_is_one(page: Path) -> None:
    named = set(re.findall(r"\b(NEWSCRAWL_\w+)", page.read_text(encoding="utf-8")))
    assert named <= NAMES_OF_SETTINGS | {"NEWSCRAWL_SCRAPYD_URL"}  # scrapy.cfg's, from the environment


def test_every_bench_has_its_line() -> None:
    told = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    benches = [p.name for p in (PROJECT / "bench").glob("*.py") if "__main__" in p.read_text(encoding="utf-8")]
    assert benches
    assert [name for name in benches if f"bench/{name}" not in told] == []
