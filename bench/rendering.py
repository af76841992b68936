"""Pages that are built by scripts: is each exported, what does it cost, and what survives?

    python bench/rendering.py [--parts mixed memory killers killed speed] [--pages 300] [--deadline 5] [--rounds 3]

`mixed`: 40 such articles among 200 plain ones. `memory`: browser and crawler together, at the 50th page and the last.
`killers`: pages that crash, loop and never end. `killed`: the same as `mixed`, with the browser killed again and again.
`speed`: pages a second, four at once, beside Playwright alone showing the same pages. Ends with 1 where an article is
missing or there twice, or a limit of the first two parts is passed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the newsroom is no part of the installed package

from newscrawl.rendering.browser import find_browser
from tests.crawling import list_command
from tests.newsroom.scripted import build_scripted
from tests.newsroom.server import Newsroom
from tests.newsroom.site import Site
from tests.newsroom.unruly import build_unruly

PROJECT = Path(__file__).resolve().parents[1]
MOST_RENDERED = 45  # of the 240 pages of `mixed`
MOST_GROWTH = 1.2  # of memory
AT_FIRST = 50  # the page at which memory is measured first
AROUND = 6  # pages before and after: the median of what was measured there counts
TICK = 0.2  # seconds
AT_ONCE = 4
PARTS = ("mixed", "memory", "killers", "killed", "speed")


@dataclass
class Outcome:
    """What became of one crawl."""

    seconds: float
    exported: list[str]  # first paths of articles
    expected: list[str]
    stats: dict[str, int]
    lines: list[tuple[float, int]]  # seconds, lines in the output

    @property
    def is_whole(self) -> bool:
        return sorted(self.exported) == sorted(self.expected)

    def describe(self) -> str:
        return f"{len(set(self.exported) & set(self.expected))} of {len(self.expected)} exported"


Look = Callable[[psutil.Process, int], None]  # at the crawl's process, and the number of lines it has written


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--pages", type=int, default=300, help="at which memory is measured last")
    parser.add_argument("--deadline", type=int, default=5, help="seconds, for the killers")
    parser.add_argument("--kill-every", type=float, default=6, help="seconds, once ten articles are there")
    parser.add_argument("--rounds", type=int, default=3, help="of the comparison of speed")
    options = parser.parse_args()
    if find_browser(os.environ.get("NEWSCRAWL_BROWSER")) is None:
        print("There is no browser here; `make browser` gets one.", file=sys.stderr)
        return 2
    print(f"{len(os.sched_getaffinity(0))} processors, load {os.getloadavg()[0]:.1f}")
    measure = {
        "mixed": measure_mixed,
        "memory": lambda: measure_memory(options.pages),
        "killers": lambda: measure_killers(options.deadline),
        "killed": lambda: measure_killed(options.kill_every),
        "speed": lambda: compare_speed(options.rounds),
    }
    are_reached = [measure[part]() for part in options.parts]
    return 0 if all(are_reached) else 1


def crawl(build: Callable[[str], Site], look: Look | None = None, **settings: str) -> Outcome:
    with tempfile.TemporaryDirectory() as folder, Newsroom({"site": build}) as newsroom:
        output, log = Path(folder) / "articles.jsonl", Path(folder) / "log.txt"
        url = newsroom.address("site") + "/"
        command = list_command("news", output, {"url": url}, {"LOG_LEVEL": "INFO", **settings})
        began = time.monotonic()
        lines = [(0.0, 0)]
        with log.open("wb") as file, subprocess.Popen(command, cwd=PROJECT, stderr=file) as process:
            crawler = psutil.Process(process.pid)
            while process.poll() is None:
                count = output.read_bytes().count(b"\n") if output.exists() else 0
                if count != lines[-1][1]:
                    lines.append((time.monotonic() - began, count))
                if look is not None:
                    look(crawler, count)
                time.sleep(TICK)
        seconds = time.monotonic() - began
        site = newsroom.sites["site"]
        names = {path: record["paths"][0] for record in site.records for path in record["paths"]}
        records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
        paths = [urlsplit(record["url"]).path for record in records]
        stats = re.findall(r"'newscrawl/([\w/]+)': (\d+)", log.read_text(encoding="utf-8"))
        stats.append(("rendered_static", sum(r["rendered"] for r in records if "/archive/" in r["url"])))
        return Outcome(
            seconds,
            [names.get(path, path) for path in paths],
            list(dict.fromkeys(names.values())),
            {name: int(count) for name, count in stats},
            lines,
        )


def measure_mixed() -> bool:
    done = crawl(lambda base: build_scripted(base, count=40, static=200))
    rendered, static = done.stats["render/pages"], done.stats["rendered_static"]
    print(f"mixed     {done.describe()}, {rendered} pages in the browser, {static} of the plain ones; ", end="")
    print(f"{done.seconds:.0f} s", flush=True)
    return done.is_whole and rendered <= MOST_RENDERED and static == 0


def measure_memory(pages: int) -> bool:
    measured: list[tuple[int, int, int]] = []  # pages, resident, proportional
    done = crawl(
        lambda base: build_scripted(base, count=pages + 2 * AROUND, static=0),
        lambda process, lines: measured.append((lines, *read_memory(process))),
    )
    at_first, at_last = (take_median(measured, page) for page in (AT_FIRST, pages))
    print(f"memory    {done.describe()}; browser started {done.stats['render/browsers']} times; {done.seconds:.0f} s")
    for place, name in enumerate(("resident", "proportional")):
        first, last = at_first[place] / 1e6, at_last[place] / 1e6
        print(f"          {name:<13}{first:6.0f} MB at page {AT_FIRST}, {last:6.0f} MB at page {pages}: ", end="")
        most = max(entry[place + 1] for entry in measured) / 1e6
        print(f"{last / first if first else 0:.2f} times; most {most:.0f} MB", flush=True)
    return done.is_whole and at_last[0] <= MOST_GROWTH * at_first[0]


def read_memory(crawler: psutil.Process) -> tuple[int, int]:
    """Resident memory of the crawler and all that it has started; the same with what they share counted once."""
    resident = proportional = 0
    try:
        for process in [crawler, *crawler.children(recursive=True)]:
            try:
                full = process.memory_full_info()
                resident += full.rss
                proportional += getattr(full, "pss", 0)
            except psutil.Error:
                continue
    except psutil.Error:
        pass
    return resident, proportional


def take_median(measured: list[tuple[int, int, int]], page: int) -> tuple[float, float]:
    near = [entry for entry in measured if abs(entry[0] - page) <= AROUND]
    return statistics.median(e[1] for e in near), statistics.median(e[2] for e in near)


def measure_killers(deadline: int) -> bool:
    done = crawl(build_unruly, NEWSCRAWL_RENDER_DEADLINE=str(deadline))
    failed = {name.rpartition("_")[2]: n for name, n in done.stats.items() if name.startswith("fetch/error/render_")}
    print(f"killers   {done.describe()}; {done.seconds:.0f} s with a deadline of {deadline} s; failed: {failed}")
    return done.is_whole


def measure_killed(every: float) -> bool:
    killed: list[float] = [time.monotonic()]

    def kill(crawler: psutil.Process, lines: int) -> None:
        if lines < 10 or time.monotonic() - killed[-1] < every:
            return
        browser = find_chromium(crawler)
        if browser is not None:
            browser.kill()
            killed.append(time.monotonic())

    done = crawl(lambda base: build_scripted(base, count=40, static=200), kill)
    print(f"killed    {done.describe()}, the browser killed {len(killed) - 1} times; {done.seconds:.0f} s", flush=True)
    return done.is_whole


def find_chromium(crawler: psutil.Process) -> psutil.Process | None:
    try:
        for process in crawler.children(recursive=True):
            command = " ".join(process.cmdline())
            if "--remote-debugging-p" in command and "--type=" not in command:
                return process
    except psutil.Error:
        pass
    return None


def compare_speed(rounds: int, pages: int = 80) -> bool:
    """The first pages are left out, of either: a crawl finds its way to the others, a browser starts."""
    ours, bare = [], []
    for _ in range(rounds):
        done = crawl(lambda base: build_scripted(base, count=pages, static=0), NEWSCRAWL_RENDER_GROWTH="0")
        begun = next(entry for entry in done.lines if entry[1] >= pages // 8)
        ours.append((done.lines[-1][1] - begun[1]) / (done.lines[-1][0] - begun[0]))
        bare.append(asyncio.run(show_all(pages)))
    told, of_bare = statistics.median(ours), statistics.median(bare)
    print(f"speed     {told:.1f} pages a second in a crawl, {of_bare:.1f} with Playwright alone: ", end="")
    print(f"{told / of_bare:.2f} times; crawls {[round(n, 1) for n in ours]}, alone {[round(n, 1) for n in bare]}")
    return True


async def show_all(pages: int) -> float:
    from playwright.async_api import async_playwright

    with Newsroom({"site": lambda base: build_scripted(base, count=pages, static=0)}) as newsroom:
        urls = [newsroom.address("site") + record["paths"][0] for record in newsroom.sites["site"].records]
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=find_browser(os.environ.get("NEWSCRAWL_BROWSER")), args=["--disable-gpu"]
            )
            context = await browser.new_context()
            places = asyncio.Semaphore(AT_ONCE)
            ended: list[float] = []

            async def show(url: str) -> None:
                async with places:
                    page = await context.new_page()
                    await page.goto(url)
                    await page.wait_for_selector("article h1")
                    await page.content()
                    await page.close()
                    ended.append(time.monotonic())

            await asyncio.gather(*(show(url) for url in urls))
            await browser.close()
            first = pages // 8
            return (len(ended) - first) / (ended[-1] - ended[first - 1])


if __name__ == "__main__":
    sys.exit(main())
