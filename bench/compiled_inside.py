"""What `bench/compiled.py` starts with one of its two packages on Python's path. People start that, not this.

compiled_inside.py PAGES.pickle RESULT.pickle     reads each page, twice: whole, and its article alone
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

from newscrawl import extract_article
from newscrawl.parse import Fetched, parse_page


def main() -> None:
    source, target = (Path(name) for name in sys.argv[1:])
    pages: list[tuple[str, bytes]] = pickle.loads(source.read_bytes())  # which bench/compiled.py has written
    records = []
    for url, body in pages:
        parsed = parse_page(Fetched(body, url, fetched_at="2026-01-02T03:04:05Z"))
        told = repr(parsed)
        if repr(pickle.loads(pickle.dumps(parsed))) != told:  # as a worker hands it over
            told = f"not the same when it is handed over: {told}"
        records.append(f"{told}\n{extract_article(body, url)!r}")
    files = [module.__file__ or "" for name, module in list(sys.modules.items()) if name.startswith("newscrawl.")]
    compiled = sum(not file.endswith(".py") for file in files)
    target.write_bytes(pickle.dumps((compiled, records)))


if __name__ == "__main__":
    main()
