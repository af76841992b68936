"""Looks for pages that take long: random pieces of markup, repeated to as much as four megabytes.

Usage: slow_pages.py [--seconds N] [--from SEED] [--show SEED]

Prints the slowest pages with the seeds that make them again: none may take more than 500 ms of processor. What is found
belongs into tests/hostile_pages.py, and its limit into newscrawl/limits.py. `--show` prints how one page begins, and
where it is cut.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from newscrawl.page.page import Page
from newscrawl.parse import Fetched, parse_page

ADDRESS = "https://vell.example/a"
SIZES = (200_000, 600_000, 1_500_000, 4_000_000)  # characters
SHOWN = 15
TAGS = (
    "div p a span b i font em u h1 h2 h3 ul li table tr td th tbody select option optgroup form button label time"
    " article section header footer nav aside figure figcaption img br hr script style textarea title svg math"
    " foreignObject template noscript iframe object video meta link base frameset body html head pre blockquote details"
    " dl dt dd center nobr ruby rt x-y"
).split()
# "{n}" is a number that no other piece of the page has.
ATTRIBUTES = (
    'class="author byline"', "class=date", 'class="caption"', 'class="breadcrumb"', 'class="paywall"',
    'class="comments"', 'class="live-blog-post"', 'class="published-date"', 'id="a{n}"', 'href="/2024/05/{n}"',
    'href="/x"', 'src="/{n}.jpg"', 'alt="x"', 'title="{n}"', "a{n}=1", "data-{n}", "hidden", 'style="display:none"',
    "rel=author", "itemprop=author", "itemprop=headline", 'datetime="2024-05-01"', 'datetime="x"', 'role="navigation"',
    'itemtype="https://schema.org/NewsArticle" itemscope', 'type="application/ld+json"', 'property="og:title"',
    'content="x"', 'content="2024-05-01T10:00:00" property="article:published_time"', "name=author",
    'name=keywords content="a,b{n}"',
)  # fmt: skip
TEXTS = (
    "By Ann Lee", "3 May 2024", "12:30", "https://vell.example/2024/05/03/a", "<", ">", "&amp;", "&#x20;", '"', "'",
    "=", "/", "--", "]]>", "{", "}", "[", "]", ":", ",", ".", "a", "é", "の", "\u200b", "\ufeff", "\n", "\t",
    "read more", "Published", "Updated", "von", "author", "©",
)  # fmt: skip


def write_piece(chance: random.Random) -> str:
    """One to four tags, ends, comments or texts."""
    parts = []
    for _ in range(chance.randint(1, 4)):
        kind = chance.random()
        if kind < 0.55:
            attributes = chance.choices(ATTRIBUTES, k=chance.choice((0, 0, 1, 1, 2, 5)))
            parts.append(f"<{' '.join((chance.choice(TAGS), *attributes))}{chance.choice(('>', '>', '/>'))}")
        elif kind < 0.7:
            parts.append(f"</{chance.choice(TAGS)}>")
        elif kind < 0.73:
            parts.append("<!-- x -->")
        else:
            parts.append(chance.choice(TEXTS) * chance.choice((1, 1, 2, 10)))
    return "".join(parts)


def build_page(seed: int) -> str:
    """The page that a seed makes: up to three parts, each of one or two pieces in turn, over and over."""
    chance = random.Random(seed)
    size = chance.choice(SIZES)
    written: list[str] = []
    for _ in range(chance.randint(1, 3)):
        pieces = [write_piece(chance) for _ in range(chance.randint(1, 2))]
        length = 0
        while length < size // 2:
            for piece in pieces:
                written.append(piece.replace("{n}", str(len(written))))
                length += len(written[-1])
    return "".join(written)[:size]


def measure(body: bytes) -> float:
    """Seconds of processor that the page takes, from its bytes to links and article."""
    start = time.process_time()
    parse_page(Fetched(body, ADDRESS))
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--show", type=int)
    arguments = parser.parse_args()
    measure(b"<p>x</p>")  # what the first page alone costs
    if arguments.show is not None:
        page = build_page(arguments.show)
        print(f"{measure(page.encode()) * 1e3:.0f} ms, cut: {Page(page, ADDRESS).cut}\n{page[:600]}")
        return
    taken: dict[int, float] = {}
    end = time.monotonic() + arguments.seconds
    while time.monotonic() < end:
        seed = arguments.first + len(taken)
        taken[seed] = measure(build_page(seed).encode())
    print(f"{len(taken)} pages, {sum(seconds > 0.5 for seconds in taken.values())} of them over 500 ms; the slowest:")
    for seed, seconds in sorted(taken.items(), key=lambda item: -item[1])[:SHOWN]:
        print(f"{seconds * 1e3:8.0f} ms  --show {seed}  {build_page(seed)[:80]!r}")


if __name__ == "__main__":
    main()
