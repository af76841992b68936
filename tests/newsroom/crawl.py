"""`python -m tests.newsroom.crawl`: what `make crawl` does with no URL. Serves the sample sites, and crawls them."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from .server import Newsroom

PROJECT = Path(__file__).resolve().parents[2]
# A site on this machine needs no waiting between two pages.
# Not where your own articles are.
PLACE = ("-s", f"NEWSCRAWL_OUTPUT={PROJECT / 'output' / 'sample' / '%(name)s.jsonl'}")
UNHURRIED = ("-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=0", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=8")
OWN_CERTIFICATE = ("-s", "NEWSCRAWL_VERIFY_TLS=off")


def main() -> int:
    # Ctrl-C goes to the crawl as well, which ends cleanly by itself: wait for it.
    signal.signal(signal.SIGINT, lambda *_: None)
    scrapy = [sys.executable, "-m", "scrapy", "crawl"]
    with Newsroom() as newsroom:
        addresses = {name: newsroom.address(name) for name in newsroom.sites}
        profiled = addresses.pop("arabtoday")
        crawls = (
            ("Arab Today, with its profile", "arabstoday", profiled),
            (f"{', '.join(addresses)}: sites of which nothing is known", "news", " ".join(addresses.values())),
        )
        worst = 0
        for title, spider, urls in crawls:
            print(f"\n{title}\n", file=sys.stderr, flush=True)
            done = subprocess.run(
                [*scrapy, spider, "-a", f"url={urls}", *UNHURRIED, *OWN_CERTIFICATE, *PLACE], cwd=PROJECT, check=False
            )
            worst = worst or done.returncode
    return worst


if __name__ == "__main__":
    sys.exit(main())
