"""How messages call the program that prints them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from newscrawl.own_command import name_scrapy


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a virtual environment in the current folder, which is not on the PATH; a `scrapy` runs from it."""
    folder = tmp_path / ".venv" / "bin"
    folder.mkdir(parents=True)
    for name in ("scrapy", "python"):
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    monkeypatch.setattr(sys, "argv", [".venv/bin/scrapy", "inspect"])
    return folder


def test_a_path_that_was_typed_is_told_from_where_the_user_stands(bin_folder: Path) -> None:
    assert name_scrapy() == ".venv/bin/scrapy"


def test_a_scrapy_on_the_path_is_called_by_its_name(bin_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{bin_folder}:/usr/bin")
    monkeypatch.setattr(sys, "argv", [str(bin_folder / "scrapy"), "inspect"])
    assert name_scrapy() == "scrapy"


def test_another_scrapy_on_the_path_is_not_this_one(
    bin_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "scrapy").write_text("#!/bin/sh\n")
    (other / "scrapy").chmod(0o755)
    monkeypatch.setenv("PATH", str(other))
    assert name_scrapy() == ".venv/bin/scrapy"


def test_a_link_to_this_scrapy_on_the_path_is_this_one(
    bin_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "scrapy").symlink_to(bin_folder / "scrapy")
    monkeypatch.setenv("PATH", str(shared))
    assert name_scrapy() == "scrapy"


@pytest.mark.parametrize("program", ["/usr/lib/scrapy/__main__.py", "-c", ""])
def test_another_program_names_the_scrapy_beside_its_python(
    program: str, bin_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [program])
    assert name_scrapy() == ".venv/bin/scrapy"


def test_from_another_folder_the_whole_path_is_told(
    bin_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "else where"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setattr(sys, "argv", [str(bin_folder / "scrapy")])
    assert name_scrapy() == str(bin_folder / "scrapy")
    monkeypatch.setattr(sys, "argv", ["../.venv/bin/scrapy"])
    assert name_scrapy() == "../.venv/bin/scrapy"
    monkeypatch.chdir(bin_folder)
    monkeypatch.setattr(sys, "argv", ["./scrapy"])
    assert name_scrapy() == "./scrapy"


def test_a_path_with_blanks_is_quoted(bin_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".venv").rename(tmp_path / "my venv")
    monkeypatch.setattr(sys, "argv", ["my venv/bin/scrapy"])
    assert name_scrapy() == "'my venv/bin/scrapy'"


def test_where_there_is_no_scrapy_its_name_has_to_do(bin_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (bin_folder / "scrapy").unlink()
    assert name_scrapy() == "scrapy"


def test_no_message_has_a_command_that_does_not_ask_how_scrapy_is_called() -> None:
    """Messages that name a command to paste say `name_scrapy()`; docstrings and what names another's run may not."""
    package = Path(__file__).parents[1] / "newscrawl"
    commands = (
        "crawl news",
        "inspect",
        "newsite",
        "extract",
        "history",
        "state",
        "jobs",
        "schedule list",
        "checksites",
    )
    for file in package.rglob("*.py"):
        for line in file.read_text(encoding="utf-8").splitlines():
            if '"' in line and not line.lstrip().startswith(('"""', "#")):
                assert not any(f"scrapy {command}" in line for command in commands), f"{file.name}: {line}"
