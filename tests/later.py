"""`python -m tests.later SECONDS crawl …`: Scrapy, so many seconds later by every clock that tells the time of day."""

from __future__ import annotations

import sys
import time

import time_machine
from scrapy.cmdline import execute


def main() -> None:
    time_machine.travel(time.time() + float(sys.argv[1]), tick=True).start()
    execute(["scrapy", *sys.argv[2:]])


if __name__ == "__main__":
    main()
