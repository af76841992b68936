"""A copy of the source checkout, for tests that write profiles."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from ..starting import PROJECT, SCRAPY, run


def copy_checkout(folder: Path, *, with_saved_pages: bool = True) -> None:
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROJECT / "newscrawl", folder / "newscrawl", ignore=ignored)
    shutil.copy(PROJECT / "scrapy.cfg", folder)
    if with_saved_pages:
        shutil.copytree(PROJECT / "tests" / "sites", folder / "tests" / "sites", ignore=ignored)


def run_command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    unhurried = ("-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=0")
    command = [*SCRAPY, *arguments, *unhurried]
    return run(command, folder=folder)
