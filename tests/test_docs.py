"""What the pages in docs/ say of commands, settings and files is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newscrawl import settings
from newscrawl.spiders.arguments import NAMES

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


def test_every_setting_of_the_discovery_page_is_one() -> None:
    text = (PROJECT / "docs" / "discovery.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(NEWSCRAWL_\w+)`", text))
    assert named
    assert named <= set(vars(settings))
