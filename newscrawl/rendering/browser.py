"""Finds the browser's program on this machine."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from ..errors import NoSuchBrowserError

# The first has no windows to draw: it starts and shows pages with half the work.
_NAMES = (
    *("chromium-headless-shell", "chromium", "chromium-browser"),
    *("google-chrome-stable", "google-chrome", "chrome"),
)
_PROGRAMS = ("chrome", "chrome.exe", "chrome-headless-shell", "chrome-headless-shell.exe", "headless_shell", "Chromium")
_CACHES = {"darwin": "Library/Caches/ms-playwright", "win32": "AppData/Local/ms-playwright"}

HOW_TO_GET_ONE = "`make browser` gets one; NEWSCRAWL_BROWSER names one that lies elsewhere"


def find_browser(named: str | None = None, environment: Mapping[str, str] = os.environ) -> Path | None:
    """Returns the browser's program; None without any. Raises NoSuchBrowserError where the named one does not exist.

    `named` is a path, or the name of a program on the path.
    """
    if named:
        program = shutil.which(named, path=environment.get("PATH"))
        if program is None:
            raise NoSuchBrowserError(
                f"NEWSCRAWL_BROWSER={named} is no program that can be run; give the path of a Chromium or Chrome, "
                "or leave it out."
            )
        return Path(program)
    own = max(_list_playwrights(environment), default=None)
    if own is not None:
        return own[1]
    found = (shutil.which(name, path=environment.get("PATH")) for name in _NAMES)
    return next((Path(program) for program in found if program), None)


def _list_playwrights(environment: Mapping[str, str]) -> Iterator[tuple[int, Path]]:
    """Yields the Chromiums that Playwright has downloaded, each with its build."""
    folder = _find_downloads(environment)
    for build in folder.glob("chromium*-*") if folder.is_dir() else ():
        number = re.search(r"-(\d+)$", build.name)
        for depth in ("*", "*/*", "*/*/*", "*/*/*/*"):
            for program in build.glob(depth):
                if number and program.name in _PROGRAMS and program.is_file() and os.access(program, os.X_OK):
                    yield int(number[1]), program


def _find_downloads(environment: Mapping[str, str]) -> Path:
    told = environment.get("PLAYWRIGHT_BROWSERS_PATH")
    if told == "0":  # beside Playwright itself
        package = find_spec("playwright")
        home = Path(package.origin).parent if package is not None and package.origin else Path()
        return home / "driver" / "package" / ".local-browsers"
    if told:
        return Path(told)
    return Path(environment.get("HOME") or Path.home()) / _CACHES.get(sys.platform, ".cache/ms-playwright")
