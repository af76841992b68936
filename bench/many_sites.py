"""Many sites in one crawl: how long one process takes for them, with how much memory, and what it says of each.

    python bench/many_sites.py [--sites 200] [--articles 10] [--polite] [--kill N]

The sites are served by this process, each on a loopback address of its own (127.0.0.2, 127.0.0.3 …), all on one port.
Of each hundred, five refuse connections, three never answer, four answer 403, two have no articles, one answers slowly.
The crawl is a process of its own: `scrapy crawl news -a urls=@sites.txt`, with a file for each site. `--kill` ends it
with kill -9 so many times before it may come to its end. Then every article of every good site must be there once, in
its site's file.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
KINDS = {"dead": 5, "hanging": 3, "blocked": 4, "empty": 2, "slow": 1}  # of each hundred; the others are good
SLOW = 0.3  # seconds
QUICK = {
    "DOWNLOAD_DELAY": "0",
    "AUTOTHROTTLE_ENABLED": "0",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "2",
    "DOWNLOAD_TIMEOUT": "5",
    "NEWSCRAWL_PATIENCE": "10",
}
WORDS = """council harbour ferry bridge town Monday vote old new running opens until river budget mayor school street
market winter train police court minister union strike price water storm hospital island museum""".split()


class LoopbackSites:
    """Sites by their hosts, each of one listing and so many articles. Who asks an address that is dead is refused."""

    def __init__(self, count: int, articles: int) -> None:
        self.articles = articles
        kinds = [kind for kind, of_hundred in KINDS.items() for _ in range(round(count * of_hundred / 100))]
        kinds += ["good"] * (count - len(kinds))
        random.Random(1).shuffle(kinds)
        self.kinds = {f"127.0.{number // 250}.{number % 250 + 2}": kind for number, kind in enumerate(kinds)}
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = int(probe.getsockname()[1])
        self.asked: Counter[str] = Counter()  # requests by host

    def list_addresses(self) -> list[str]:
        return [f"http://{host}:{self.port}/" for host in self.kinds]

    def list_articles(self, host: str) -> list[str]:
        return [f"http://{host}:{self.port}/2024/05/{n % 28 + 1:02}/ferry-story-{n}.html" for n in range(self.articles)]

    async def serve(self) -> None:
        for host, kind in self.kinds.items():
            if kind != "dead":
                await asyncio.start_server(self._answer, host, self.port)
        await asyncio.Event().wait()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host = writer.get_extra_info("sockname")[0]
        kind = self.kinds[host]
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                self.asked[host] += 1
                if kind == "hanging":
                    await asyncio.sleep(3_600)
                if kind == "slow":
                    await asyncio.sleep(SLOW)
                status, page = self._write(host, kind, head.split(b" ", 2)[1].decode())
                body = page.encode()
                writer.write(
                    f"HTTP/1.1 {status} .\r\nContent-Type: text/html; charset=utf-8\r\n"
                    f"Content-Length: {len(body)}\r\n\r\n".encode()
                    + body
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):  # the crawl has what it wanted
            writer.close()

    def _write(self, host: str, kind: str, path: str) -> tuple[int, str]:
        if kind == "blocked":
            return 403, "no"
        urls = self.list_articles(host)
        if path == "/":
            listed = [] if kind == "empty" else urls
            links = "".join(f"<li><h2><a href='{url}'>Ferry stays in use: {url[-9:]}</a></h2></li>" for url in listed)
            return 200, f"<html lang=en><title>News</title><body><h1>News</h1><ul>{links}</ul></body></html>"
        url = f"http://{host}:{self.port}{path}"
        if url not in urls:
            return 404, "nothing here"
        chance = random.Random(url)
        body = "".join(f"<p>The {' '.join(chance.choices(WORDS, k=60))}.</p>" for _ in range(5))
        return (
            200,
            f"<html lang=en><title>x</title><body><article><h1>On {host}{path}</h1>{body}</article></body></html>",
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sites", type=int, default=200)
    parser.add_argument("--articles", type=int, default=10)
    parser.add_argument("--polite", action="store_true", help="with the delays that a crawl has unless told otherwise")
    parser.add_argument("--kill", type=int, default=0, metavar="N")
    parser.add_argument("--setting", action="append", default=[], metavar="NAME=VALUE")
    options = parser.parse_args()
    sites = LoopbackSites(options.sites, options.articles)
    threading.Thread(target=asyncio.run, args=(sites.serve(),), daemon=True).start()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "sites.txt").write_text("\n".join(sites.list_addresses()), encoding="utf-8")
        settings = [f"{key}={value}" for key, value in ({} if options.polite else QUICK).items()] + options.setting
        for _ in range(options.kill):
            crawl(folder, settings, kill_after=random.Random().uniform(2, 8))
        exit_code, seconds, memory = crawl(folder, settings)
        return tell(sites, folder, exit_code, seconds, memory)


def crawl(folder: Path, settings: Sequence[str], kill_after: float | None = None) -> tuple[int, float, int]:
    """Returns the exit code, the seconds and the most memory in bytes."""
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"urls=@{folder / 'sites.txt'}"]
    told = ["NEWSCRAWL_OUTPUT=" + str(folder / "out" / "%(site)s.jsonl"), f"NEWSCRAWL_DATA_DIR={folder / 'data'}"]
    command += [word for setting in (*told, *settings) for word in ("-s", setting)]
    begun = time.monotonic()
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, cwd=PROJECT, stderr=log)
        if kill_after is not None:
            time.sleep(kill_after)
            process.send_signal(signal.SIGKILL)
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - begun, used.ru_maxrss * 1024


def tell(sites: LoopbackSites, folder: Path, exit_code: int, seconds: float, memory: int) -> int:
    """Prints the figures, and returns 1 where an article is missing or twice there, or a site is not told of."""
    print((folder / "log").read_text(encoding="utf-8"))
    wrong = []
    for host, kind in sites.kinds.items():
        file = folder / "out" / f"{host}-{sites.port}.jsonl"
        found = [json.loads(line)["url"] for line in file.read_text().splitlines()] if file.exists() else []
        expected = sites.list_articles(host) if kind in ("good", "slow") else []
        if sorted(found) != sorted(expected):
            wrong.append(f"{host}: {len(found)} of {len(expected)} articles, {len(set(found))} different ones")
    (*_, line) = (folder / "data" / "jobs.jsonl").read_text(encoding="utf-8").splitlines()
    job = json.loads(line)
    outcomes = Counter((sites.kinds[row["site"].partition(":")[0]], row["outcome"]) for row in job["sites"])
    for (kind, outcome), count in sorted(outcomes.items()):
        print(f"{kind:8s} {outcome:8s} {count}")
    unlike = [kind for kind, outcome in outcomes if (outcome == "ok") != (kind in ("good", "slow"))]
    print(f"{len(sites.kinds)} sites, {job['articles']['new']} new articles, {sum(sites.asked.values())} requests")
    print(f"exit code {exit_code}, {seconds:.0f} seconds, {memory / 1e6:.0f} MB, line of {len(line)} bytes")
    print("\n".join(wrong) if wrong else "every article is there once, in its site's file")
    return 1 if wrong or unlike or exit_code != 3 else 0


if __name__ == "__main__":
    sys.exit(main())
