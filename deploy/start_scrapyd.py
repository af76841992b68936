"""Starts a local Scrapyd in NEWSCRAWL_DATA_DIR/scrapyd, as deploy/scrapyd.conf or the file that is named says.

`make scrapyd` runs it.
"""

from __future__ import annotations

import fcntl
import ipaddress
import os
import sys
from configparser import ConfigParser
from pathlib import Path
from typing import TextIO

PROJECT = Path(__file__).resolve().parents[1]


def main() -> None:
    data = Path(os.environ.get("NEWSCRAWL_DATA_DIR") or PROJECT / "data").expanduser()
    if not data.is_absolute():
        sys.exit(f"NEWSCRAWL_DATA_DIR={data} is relative; give the folder's whole path, from the / on.")
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "deploy" / "scrapyd.conf"
    root = data / "scrapyd"
    try:
        root.mkdir(parents=True, exist_ok=True)
        with (root / ".lock").open("w") as lock:
            refuse_second(lock, root)
            write_configuration(source, root)
            os.chdir(root)
            os.environ["NEWSCRAWL_DATA_DIR"] = str(data)
            refuse_open_door()
            serve()
    except OSError as error:
        sys.exit(f"Cannot use {error.filename} ({error.strerror}); name another folder with NEWSCRAWL_DATA_DIR.")


def refuse_second(lock: TextIO, root: Path) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        sys.exit(f"Another Scrapyd is running in {root}; end that one, or name another folder with NEWSCRAWL_DATA_DIR.")


def write_configuration(source: Path, root: Path) -> None:
    """The configuration with its root filled in, as scrapy.cfg: of all the files that Scrapyd reads, that one wins."""
    configuration = ConfigParser(interpolation=None)
    with source.open(encoding="utf-8") as file:
        configuration.read_file(file)
    configuration["scrapyd"]["root"] = str(root).replace("%", "%%")
    with (root / "scrapy.cfg").open("w", encoding="utf-8") as file:
        configuration.write(file)


def refuse_open_door() -> None:
    """Whoever reaches a Scrapyd can run any Python: none without a password where others may reach it."""
    from scrapyd.config import Config

    configuration = Config()
    address = os.environ.get("SCRAPYD_BIND_ADDRESS") or configuration.get("bind_address", "127.0.0.1")
    username = os.environ.get("SCRAPYD_USERNAME") or configuration.get("username", "")
    password = os.environ.get("SCRAPYD_PASSWORD") or configuration.get("password", "")
    if bool(username) != bool(password):
        sys.exit("Scrapyd asks for no password unless it has both: set SCRAPYD_USERNAME and SCRAPYD_PASSWORD.")
    if not password and not is_loopback(address):
        sys.exit(
            f"Scrapyd on {address} would run whatever anyone sends it: set SCRAPYD_USERNAME and SCRAPYD_PASSWORD, "
            "or leave SCRAPYD_BIND_ADDRESS at 127.0.0.1."
        )
    if not password:  # Scrapyd answers to pages of any origin
        print(
            "No password is set: any program here, and any page in a browser here, can have Scrapyd run what it likes; "
            "better set SCRAPYD_USERNAME and SCRAPYD_PASSWORD.",
            file=sys.stderr,
            flush=True,
        )


def is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return address == "localhost"


def serve() -> None:
    from scrapyd.__main__ import main as run_scrapyd
    from twisted.internet import reactor

    # Scrapyd has read it by then, and its jobs, which inherit the environment, have no use for it.
    reactor.callWhenRunning(os.environ.pop, "SCRAPYD_PASSWORD", None)
    sys.path.insert(0, str(PROJECT))  # the report that it serves is this project's
    sys.argv = ["scrapyd", "--pidfile="]  # one that a crash leaves behind would keep the next Scrapyd from starting
    run_scrapyd()


if __name__ == "__main__":
    main()
