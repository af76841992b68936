"""How long hostile pages take: none of up to 5 MB may take more than 500 ms.

Usage: limits.py [NAME ...]

Prints the milliseconds of each page of tests/test_limits.py, from its bytes to links and article, and what was cut.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from newscrawl.page import Page
from newscrawl.parse import Fetched, parse_page
from tests.test_limits import HOSTILE


def main() -> None:
    for name, build in HOSTILE.items():
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        body = build().encode()
        start = time.perf_counter()
        parse_page(Fetched(body, "https://vell.example/a"))
        whole = time.perf_counter() - start
        start = time.perf_counter()
        page = Page.from_bytes(body, "https://vell.example/a")
        parsing = time.perf_counter() - start
        print(f"{name:30s} {len(body) / 1e6:5.1f} MB {whole * 1e3:8.0f} ms, {parsing * 1e3:5.0f} to parse, {page.cut}")


if __name__ == "__main__":
    main()
