"""The first change that CONTRIBUTING shows is made in a copy of the project, and works."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]
CONTRIBUTING = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
# How the page shows a change: ```diff and the file, or ```python and the new file.
CHANGES = re.findall(r"^```(diff|python) (\S+)\n(.*?)^```$", CONTRIBUTING, re.M | re.S)
SCRIPT = """
import json
from dataclasses import asdict
from newscrawl import extract_article
page = '<html lang="en"><meta property="og:type" content="article"><meta name="editor" content="Ben Okafor">'
page += "<body><h1>Harbour reopens after the storm</h1>"
page += "<p>The harbour reopened on Friday after two days of storm, and the first ferry left with forty people.</p>" * 4
article = extract_article(page, "https://example.com/2024/05/03/harbour-reopens.html")
schema = json.load(open("newscrawl/article.schema.json", encoding="utf-8"))
print(json.dumps([article.editor, article.provenance["editor"], list(schema["properties"]) == list(asdict(article))]))
"""


def change(project: Path) -> None:
    for form, name, text in CHANGES:
        file = project / name
        if form == "python":
            assert not file.exists(), f"{name} is there already"
            file.write_text(text, encoding="utf-8")
            continue
        lines = text.splitlines()
        old = "\n".join(line[1:] for line in lines if line[0] != "+")
        new = "\n".join(line[1:] for line in lines if line[0] != "-")
        before = file.read_text(encoding="utf-8")
        assert before.count(f"\n{old}\n") == 1, f"CONTRIBUTING shows of {name} what is not there once: {old!r}"
        file.write_text(before.replace(f"\n{old}\n", f"\n{new}\n"), encoding="utf-8")


def run_in(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], cwd=project, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project, without the tests that need a crawl."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROJECT / "newscrawl", tmp_path / "newscrawl", ignore=ignored)
    (tmp_path / "tests" / "extract").mkdir(parents=True)
    for name in ("README.md", "pyproject.toml"):
        shutil.copy(PROJECT / name, tmp_path / name)
    return tmp_path


def test_the_change_works_and_its_test_fails_without_it(project: Path) -> None:
    before = project.joinpath("newscrawl/items.py").read_text(encoding="utf-8")
    change(project)
    ran = run_in(project, "-c", SCRIPT)
    assert ran.stdout == '["Ben Okafor", "meta:editor", true]\n', ran.stderr
    tests = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/extract/test_editor.py")
    ran = run_in(project, *tests)
    assert ran.returncode == 0, ran.stdout
    (keys,) = re.findall(
        r"The keys, in this order: (.+?)\. What", project.joinpath("README.md").read_text("utf-8"), re.S
    )
    after = project.joinpath("newscrawl/items.py").read_text(encoding="utf-8")
    assert re.findall(r"`(\w+)`", keys) == re.findall(
        r"^    (\w+): ", after.split("class Article:")[1].split("\nclass ")[0], re.M
    )
    project.joinpath("newscrawl/items.py").write_text(before, encoding="utf-8")
    assert run_in(project, *tests).returncode == 1


def test_the_new_files_are_clean_and_typed(project: Path) -> None:
    change(project)
    touched = [name for _, name, _ in CHANGES if name.endswith(".py")]
    for command in (("ruff", "check"), ("ruff", "format", "--check")):
        ran = run_in(project, "-m", *command, *touched)
        assert ran.returncode == 0, ran.stdout
