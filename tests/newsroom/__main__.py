"""`python -m tests.newsroom`: serve the sample sites until interrupted."""

from __future__ import annotations

import argparse
import json
import signal
import threading
from pathlib import Path

from .server import SITES, SITES_FOR_A_BROWSER, Newsroom


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.newsroom", description="Serve the sample news sites.")
    parser.add_argument("--port-file", type=Path, help="write the addresses there, as JSON, once all sites answer")
    parser.add_argument("--duration", type=float, help="stop after so many seconds")
    parser.add_argument("--browser", action="store_true", help="serve the sites that need a browser too")
    arguments = parser.parse_args()
    sites = {**SITES, **SITES_FOR_A_BROWSER} if arguments.browser else SITES

    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with Newsroom(sites) as newsroom:
        addresses = {name: newsroom.address(name) for name in newsroom.sites}
        for name, address in addresses.items():
            print(name, address, flush=True)
        if arguments.port_file:
            unfinished = arguments.port_file.with_suffix(".unfinished")
            unfinished.write_text(json.dumps(addresses), encoding="utf-8")
            unfinished.replace(arguments.port_file)
        stop.wait(arguments.duration)


if __name__ == "__main__":
    main()
