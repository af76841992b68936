"""Gets PostgreSQL for the tests of what is delivered to it: the system's package.

`make postgres` runs it. The tests start a server of their own from it; none is started here, nor one that there is
touched.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from .get_browser import is_root, try_command

# The first of these programs that is there installs it. Debian's would make a cluster and start it.
_APT = "apt-get install -y -qq --no-install-recommends"
_CONF = "/etc/postgresql-common/createcluster.conf"
_NO_CLUSTER = f"echo create_main_cluster=false >>{_CONF}"
PACKAGES = (
    ("apt-get", f"apt-get update -qq && {_APT} postgresql-common && {_NO_CLUSTER} && {_APT} postgresql"),
    ("dnf", "dnf install -y -q postgresql-server"),
    ("pacman", "pacman -Sy --noconfirm postgresql"),
    ("apk", "apk add --quiet postgresql"),
    ("zypper", "zypper --quiet --non-interactive install postgresql-server"),
    ("brew", "brew install --quiet postgresql"),
)


def main() -> None:
    if show_programs():
        return
    command = next((command for program, command in PACKAGES if shutil.which(program)), None)
    if command is not None:
        print("Asking for the system's PostgreSQL …", flush=True)
        as_root = [] if is_root() or command.startswith("brew") or not shutil.which("sudo") else ["sudo"]
        try_command([*as_root, "sh", "-c", command])
        if show_programs():
            return
    sys.exit("No PostgreSQL could be had: install it by hand, so that initdb is on the path.")


def show_programs() -> bool:
    found = find_programs()
    if found is not None:
        print(f"Tests start a PostgreSQL of their own from {found}.")
    return found is not None


def find_programs() -> Path | None:
    """The folder that has initdb and postgres, the newest one; None without one."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_read_version, reverse=True)
    on_path = shutil.which("initdb", path=os.environ.get("PATH", os.defpath))
    found = [path.parent for path in (*installed, *([Path(on_path).resolve()] if on_path else []))]
    return next((folder for folder in found if (folder / "postgres").exists()), None)


def _read_version(initdb: Path) -> float:
    return float(initdb.parts[-3])


if __name__ == "__main__":
    main()
