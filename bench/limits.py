"""How long hostile pages take, of up to 5 MB each.

Usage: limits.py [NAME ...]

Prints the milliseconds of each page of tests/hostile_pages.py, from its bytes to links and article, and what was cut.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from newscrawl.page.page import Page
from newscrawl.parse import Fetched, parse_page
from tests.hostile_pages import FORMS, HOSTILE, HOSTILE_DATA, build_application


def main() -> None:
    pages = dict(HOSTILE)
    for name, build in HOSTILE_DATA.items():
        for form in FORMS:
            pages[f"{name} as {form}"] = lambda build=build, form=form: build_application(build(), form)
    parse_page(Fetched(b"<p>x</p>", "https://vell.example/a"))  # what the first page alone costs
    for name, build in pages.items():
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        body = build().encode()
        start = time.process_time()
        parse_page(Fetched(body, "https://vell.example/a"))
        whole = time.process_time() - start
        start = time.process_time()
        page = Page.from_bytes(body, "https://vell.example/a")
        parsing = time.process_time() - start
        print(f"{name:30s} {len(body) / 1e6:5.1f} MB {whole * 1e3:8.0f} ms, {parsing * 1e3:5.0f} to parse, {page.cut}")


if __name__ == "__main__":
    main()
