"""A copy of the source checkout, for tests that write profiles."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from ...starting import SCRAPY, run
from ...warm_process import PROJECT


def copy_checkout(folder: Path, *, with_saved_pages: bool = True) -> None:
    # What is compiled comes along, or each command there would compile it all; but not what is being written just now.
    ignored = shutil.ignore_patterns("*.pyc.*")
    shutil.copytree(PROJECT / "newscrawl", folder / "newscrawl", ignore=ignored)
    shutil.copy(PROJECT / "scrapy.cfg", folder)
    if with_saved_pages:
        pages = PROJECT / "tests" / "sites"  # whose own tests, where they have been run, have left what was compiled
        shutil.copytree(pages, folder / "tests" / "sites", ignore=shutil.ignore_patterns("__pycache__"))


def run_command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    unhurried = ("-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=0", "-s", "NEWSCRAWL_VERIFY_TLS=off")
    command = [*SCRAPY, *arguments, *unhurried]
    return run(command, folder=folder)
