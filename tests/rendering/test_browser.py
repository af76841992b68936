"""Finding a browser, and ending its processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from newscrawl.errors import NoSuchBrowserError
from newscrawl.rendering.browser import find_browser
from newscrawl.rendering.processes import BrowserProcesses, list_children

from ..waiting import wait_until

MEGABYTE = 1 << 20
# A browser with a large tab, another, and a large process that is none.
BROWSER = """
import subprocess, sys
part = "import sys, time; held = bytearray(int(sys.argv[1]) << 20); print('there', flush=True); time.sleep(60)"
for size, kind in ((80, "renderer"), (1, "renderer"), (80, "gpu-process")):
    child = subprocess.Popen([sys.executable, "-c", part, str(size), f"--type={kind}"], stdout=subprocess.PIPE)
    child.stdout.readline()
print("there", flush=True)
sys.stdin.read()
"""


def add_program(path: Path, *, mode: int = 0o755) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(mode)
    return path


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """With no browser in it."""
    for name in ("bin", "home", "downloads"):
        (tmp_path / name).mkdir()
    return {
        "PATH": str(tmp_path / "bin"),
        "HOME": str(tmp_path / "home"),
        "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "downloads"),
    }


def test_where_there_is_none_there_is_none(environment: dict[str, str], tmp_path: Path) -> None:
    assert find_browser(None, environment) is None
    add_program(tmp_path / "bin" / "firefox")
    add_program(tmp_path / "bin" / "chromium", mode=0o644)
    add_program(tmp_path / "downloads" / "chromium-1200" / "chrome-linux" / "chrome", mode=0o644)
    add_program(tmp_path / "downloads" / "firefox-1500" / "firefox" / "firefox")
    assert find_browser(None, environment) is None


def test_the_named_one_goes_first_then_playwrights_then_the_path(environment: dict[str, str], tmp_path: Path) -> None:
    on_path = add_program(tmp_path / "bin" / "google-chrome")
    assert find_browser(None, environment) == on_path
    own = add_program(tmp_path / "downloads" / "chromium-1200" / "chrome-linux" / "chrome")
    assert find_browser(None, environment) == own
    named = add_program(tmp_path / "elsewhere" / "my browser")
    assert find_browser(str(named), environment) == named
    assert find_browser("google-chrome", environment) == on_path
    assert find_browser("", environment) == own


def test_chromium_goes_before_chrome(environment: dict[str, str], tmp_path: Path) -> None:
    add_program(tmp_path / "bin" / "google-chrome")
    chromium = add_program(tmp_path / "bin" / "chromium")
    assert find_browser(None, environment) == chromium


def test_a_chromium_without_windows_goes_before_one_with_them(environment: dict[str, str], tmp_path: Path) -> None:
    add_program(tmp_path / "bin" / "chromium")
    without = add_program(tmp_path / "bin" / "chromium-headless-shell")
    assert find_browser(None, environment) == without


def test_of_playwrights_the_newest_is_taken(environment: dict[str, str], tmp_path: Path) -> None:
    downloads = tmp_path / "downloads"
    for name in ("chromium-999/chrome-linux", "chromium_headless_shell-1100/chrome-headless-shell-linux64"):
        add_program(downloads / name / ("chrome" if "shell" not in name else "chrome-headless-shell"))
    found = find_browser(None, environment)
    assert found is not None
    assert found.name == "chrome-headless-shell"
    newest = add_program(downloads / "chromium-1101" / "chrome-mac" / "Chromium.app" / "Contents" / "Chromium")
    assert find_browser(None, environment) == newest


def test_playwrights_are_looked_for_in_the_home_folder_unless_told_otherwise(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    program = add_program(tmp_path / "home" / ".cache" / "ms-playwright" / "chromium-7" / "chrome-linux" / "chrome")
    assert find_browser(None, environment) is None
    del environment["PLAYWRIGHT_BROWSERS_PATH"]
    assert find_browser(None, environment) == program
    environment["PLAYWRIGHT_BROWSERS_PATH"] = str(tmp_path / "nowhere")
    assert find_browser(None, environment) is None


def test_a_folder_that_playwright_did_not_name_is_no_browser(environment: dict[str, str], tmp_path: Path) -> None:
    add_program(tmp_path / "downloads" / "chromium-nightly" / "chrome-linux" / "chrome")
    add_program(tmp_path / "downloads" / "chromium-12" / "chrome-linux" / "chrome_crashpad_handler")
    assert find_browser(None, environment) is None


@pytest.mark.parametrize("named", ["/nowhere/chromium", "no-such-browser", "plain.txt", "."])
def test_a_wrong_name_is_one_sentence(named: str, environment: dict[str, str], tmp_path: Path) -> None:
    add_program(tmp_path / "bin" / "chromium")
    add_program(tmp_path / "plain.txt", mode=0o644)
    with pytest.raises(NoSuchBrowserError) as raised:
        find_browser(str(tmp_path / named) if named == "plain.txt" else named, environment)
    text = str(raised.value)
    assert text.startswith("NEWSCRAWL_BROWSER=")
    assert text.endswith(".")
    assert "\n" not in text


@contextmanager
def start_browser() -> Iterator[tuple[BrowserProcesses, psutil.Process]]:
    known = list_children()
    command = [sys.executable, "-c", BROWSER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as started:
        assert started.stdout is not None
        process = psutil.Process(started.pid)
        try:
            started.stdout.readline()
            yield BrowserProcesses(known), process
        finally:
            for child in process.children(recursive=True) if process.is_running() else ():
                child.kill()
            started.kill()


def list_kinds(browser: psutil.Process) -> list[str]:
    kinds = []
    for child in browser.children():
        with suppress(psutil.ZombieProcess):
            kinds += child.cmdline()[-1:]
    return sorted(kinds)


def is_living(process: psutil.Process) -> bool:
    with suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def test_the_memory_of_all_that_belongs_to_the_browser_is_measured() -> None:
    with start_browser() as (processes, _):
        assert 160 * MEGABYTE < processes.measure() < 400 * MEGABYTE


def test_large_tabs_are_ended_and_nothing_else() -> None:
    with start_browser() as (processes, browser):
        assert processes.end_large_tabs(500 * MEGABYTE) == 0
        assert processes.end_large_tabs(60 * MEGABYTE) == 1
        left = ["--type=gpu-process", "--type=renderer"]
        wait_until(lambda: list_kinds(browser) == left)
        assert processes.end_large_tabs(60 * MEGABYTE) == 0


def test_in_the_end_none_is_left_and_others_are_untouched() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        with start_browser() as (processes, browser):
            all_of_them = [browser, *browser.children(recursive=True)]
            processes.end_all()
            wait_until(lambda: not any(map(is_living, all_of_them)))
            assert processes.measure() == 0
            processes.end_all()
        assert other.poll() is None
        other.kill()
