"""Gets a browser for pages that are built by scripts: Playwright's own, else the system's package.

`make browser` runs it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from newscrawl.errors import NoSuchBrowserError
from newscrawl.rendering.browser import find_browser

_APT = "apt-get install -y -qq --no-install-recommends"
# The first of these programs that is there installs it. Debian has one without windows, at half the work a page.
PACKAGES = (
    ("apt-get", f"apt-get update -qq && ({_APT} chromium-headless-shell || {_APT} chromium)"),
    ("dnf", "dnf install -y -q chromium"),
    ("pacman", "pacman -Sy --noconfirm chromium"),
    ("apk", "apk add --quiet chromium"),
    ("zypper", "zypper --quiet --non-interactive install chromium"),
    ("brew", "brew install --cask chromium"),
)


def main() -> None:
    if show_browser():
        return
    print("Asking Playwright for its Chromium …", flush=True)
    try_command([sys.executable, "-m", "playwright", "install", "chromium"])
    if show_browser():
        return
    command = next((command for program, command in PACKAGES if shutil.which(program)), None)
    if command is not None:
        print("Playwright's could not be had; asking for the system's package …", flush=True)
        as_root = [] if is_root() or command.startswith("brew") or not shutil.which("sudo") else ["sudo"]
        try_command([*as_root, "sh", "-c", command])
        if show_browser():
            return
    sys.exit(
        "No browser could be had: install Chromium or Google Chrome by hand, or name one with NEWSCRAWL_BROWSER=/path."
    )


def show_browser() -> bool:
    try:
        found = find_browser(os.environ.get("NEWSCRAWL_BROWSER"))
    except NoSuchBrowserError as error:
        sys.exit(str(error))
    if found is not None:
        print(f"Pages that need a browser are shown in {found}.")
    return found is not None


def try_command(command: list[str]) -> None:
    """Run it, and show how what it wrote begins where it failed."""
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
    )
    if done.returncode:
        print("\n".join(done.stdout.strip().splitlines()[:2]), file=sys.stderr)


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


if __name__ == "__main__":
    main()
