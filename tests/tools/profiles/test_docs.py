"""What the documentation of profiles and of `scrapy inspect` says is so."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from newscrawl.sites.profile import Site
from newscrawl.sites.validation import check_profile
from newscrawl.tools.inspection.findings import Findings
from newscrawl.tools.inspection.reports import format_inspection

from ...crawling import PROJECT

PAGES = ("docs/inspect.md", "docs/sites.md", "newscrawl/sites/README.md")


def read(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["docs/sites.md", "newscrawl/sites/README.md"])
def test_the_profile_that_is_shown_can_be_used(name: str) -> None:
    (source,) = re.findall(r"```python\n(.+?)```", read(name), re.S)
    namespace: dict[str, object] = {}
    exec(source.replace("from .profile", "from newscrawl.sites.profile"), namespace)
    assert check_profile(namespace["SITE"], name)


def test_every_key_is_explained() -> None:
    table = read("docs/sites.md").split("## The keys")[1].split("## ")[0]
    rows = re.findall(r"^\| (`.+?) \|", table, re.M)
    assert sorted(re.findall(r"`(\w+)`", " ".join(rows))) == sorted(field.name for field in fields(Site))


def test_the_report_has_the_parts_that_are_shown() -> None:
    shown = re.findall(r"^(\w[\w ]{0,10}?)  +\S", format_inspection(Findings("https://e.com/")), re.M)
    (sample,) = re.findall(r"```text\n(.+?)```", read("docs/inspect.md"), re.S)
    for label in shown:
        assert re.search(rf"^{label}  ", sample, re.M), label


def test_the_keys_of_the_json_are_named() -> None:
    text = read("docs/inspect.md")
    for name in (
        "robots",
        "feeds",
        "sitemaps",
        "sections",
        "addresses",
        "articles",
        "rendering",
        "estimate",
        "commands",
    ):
        assert f"`{name}`" in text
        assert name in Findings.__dataclass_fields__


@pytest.mark.parametrize("name", PAGES)
def test_its_links_and_commands_are_there(name: str) -> None:
    text = read(name)
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", text):
        assert ((PROJECT / name).parent / target).exists(), target
    for command in re.findall(r"\bscrapy (\w+)", text):
        assert command == "list" or (PROJECT / "newscrawl" / "commands" / f"{command}.py").exists(), command
