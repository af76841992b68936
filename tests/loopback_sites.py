"""Many small sites, each with an address of this machine's own, and a log of who asked which when."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

_WORDS = (
    "harbour ferry council bridge winter market school river station library museum garden theatre festival budget "
    "storm orchard railway lantern quarry meadow tunnel bakery workshop stadium hospital airport forest island castle"
).split()


class Asked(NamedTuple):
    """A request. Times are seconds by time.monotonic."""

    host: str
    path: str
    agent: str  # the User-Agent
    began: float
    ended: float


class LoopbackSites:
    """Sites at 127.1.0.1, 127.1.0.2 …, with so many articles each, which take so many seconds to answer.

    `links`: how many others each article has below it.
    """

    def __init__(self, sites: int, articles: int, seconds: float = 0.0, links: int = 0) -> None:
        self.hosts = [f"127.1.{number // 250}.{number % 250 + 1}" for number in range(sites)]
        self.paths = [f"/news/2024/05/03/story-{number}.html" for number in range(articles)]
        self.seconds = seconds
        self.links = links
        self.robots = ""
        self.moved: dict[tuple[str, str], str] = {}  # by host and path: where an answer leads to
        self.asked: list[Asked] = []
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._listens = threading.Event()

    @property
    def starts(self) -> list[str]:
        return [f"http://{host}:{self.port}/" for host in self.hosts]

    def __enter__(self) -> LoopbackSites:
        self._thread.start()
        assert self._listens.wait(30)
        return self

    def __exit__(self, *error: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def list_articles(self) -> list[str]:
        """The addresses of all articles."""
        return sorted(f"http://{host}:{self.port}{path}" for host in self.hosts for path in self.paths)

    def count_fetched(self) -> int:
        """How many articles were asked for, each counted as often as that was."""
        return sum(asked.path in self.paths for asked in self.asked)

    def list_shared_moments(self) -> list[tuple[Asked, Asked]]:
        """Requests of two workers to one host at a time."""
        shared = []
        for _, requests in groupby(sorted(self.asked, key=attrgetter("host", "began")), attrgetter("host")):
            last: Asked | None = None
            for asked in requests:
                if last is not None and asked.agent != last.agent and asked.began < last.ended:
                    shared.append((last, asked))
                last = asked if last is None or asked.ended > last.ended else last
        return shared

    def list_next(self) -> list[tuple[Asked, Asked]]:
        """Each two requests for pages of one host of which one came next after the other, the nearest ones first."""
        pairs: list[tuple[Asked, Asked]] = []
        for _, requests in groupby(sorted(self.asked, key=attrgetter("host", "began")), attrgetter("host")):
            pairs += pairwise(asked for asked in requests if asked.path != "/robots.txt")
        return sorted(pairs, key=lambda pair: pair[1].began - pair[0].began)

    def find_least_gap(self) -> float:
        """The seconds between the beginnings of two requests for pages of one host, at least."""
        earlier, later = self.list_next()[0]
        return later.began - earlier.began

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._answer, self.hosts, self.port, backlog=500))
        self._listens.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0.01))
        self._loop.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while request := await reader.readuntil(b"\r\n\r\n"):
                began = time.monotonic()
                lines = request.decode("latin-1").split("\r\n")
                headers = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
                host, path = headers["host"].partition(":")[0], lines[0].split(" ")[1]
                page = self._write_page(host, path)
                await asyncio.sleep(self.seconds)
                content = (page or "").encode()
                self.asked.append(Asked(host, path, headers.get("user-agent", ""), began, time.monotonic()))
                kind = "text/plain" if path == "/robots.txt" else "text/html; charset=utf-8"
                status = "200 OK" if page is not None else "404 Not Found"
                if (host, path) in self.moved:
                    status = f"301 Moved\r\nLocation: {self.moved[host, path]}"
                writer.write(
                    f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode()
                )
                writer.write(content)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass  # the crawl has closed it, or was killed, or the sites end
        finally:
            writer.close()

    def _write_page(self, host: str, path: str) -> str | None:
        if path == "/robots.txt" and self.robots:
            return self.robots
        if path == "/":
            paths = [*self.paths, *(path for at, path in self.moved if at == host and path != "/robots.txt")]
            links = "".join(f"<li><h2><a href='{link}'>Stays in use: {link}</a></h2></li>" for link in paths)
            return f"<html lang=en><title>News</title><body><h1>News</h1><ul>{links}</ul></body></html>"
        if path not in self.paths:
            return None
        place = self.paths.index(path)
        seed = self.hosts.index(host) * 10_007 + place * 101
        body = "".join(f"<p>{self._write_text(seed + number)}</p>" for number in range(4))
        return (
            f"<html lang=en><title>On {path}</title><body><article><h1>On {path} of {host}</h1>{body}</article>"
            f"{self._write_latest(place, seed)}</body></html>"
        )

    def _write_latest(self, place: int, seed: int) -> str:
        """A list of the articles that come next; nothing where none are to be linked."""
        others = [self.paths[(place + number) % len(self.paths)] for number in range(1, self.links + 1)]
        entries = "".join(
            f"<li class=teaser><a href='{other}'><span class=title>{self._write_text(seed + number)[:60]}</span></a>"
            for number, other in enumerate(others)
        )
        return f"<aside><h2>Latest</h2><ul>{entries}</ul></aside>" if entries else ""

    def _write_text(self, seed: int) -> str:
        """A paragraph that no other page has."""
        words = []
        for number in range(40):
            seed = (seed * 6_364_136_223 + 1_442_695_041 + number) % (1 << 40)
            words.append(
                _WORDS[seed >> 11 & 0xFF % len(_WORDS)] if number % 3 else f"{_WORDS[seed % len(_WORDS)]}{seed % 97}"
            )
        return " ".join(words).capitalize() + "."
