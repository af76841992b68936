"""Crawls that are killed again and again, or robbed of disk or server: is every article there once at the end?

    python bench/crash.py URL EXPECTED [--fault kill|term|refuse|disk] [--seeds 10] [--series 5] [--rounds 20]
    python bench/crash.py --articles 400  # a newsroom of so many articles, made for it: another one for each seed
    python bench/crash.py --output '%(time)s.jsonl.gz'     # each start a new file, compressed
    python bench/crash.py                 # the test suite's newsroom, a few rounds

A seed says when the crawls of its series are ended: `--seed N` ends them there again. A series starts a crawl of URL
into a new folder, ends it at a random moment, starts it again, so many rounds, and lets the last crawl come to its end.
Then the output, in however many files, must have EXPECTED lines, each one whole, no address twice.

kill, term  the signal that ends the crawl
refuse      the server refuses connections for --seconds, once a round (through a relay that this script runs)
disk        the output and the state lie on a tmpfs that is full after --megabytes, more each round; needs root
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

PROJECT = Path(__file__).resolve().parents[1]
SETTINGS = {
    "DOWNLOAD_DELAY": "0",
    "AUTOTHROTTLE_ENABLED": "0",
    "CONCURRENT_REQUESTS": "32",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "32",
}
EARLY = 0.2  # of the crawls are ended by the time since their start, the others by the time since their first commit


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url", nargs="?")
    parser.add_argument("expected", nargs="?", type=int)
    parser.add_argument("--articles", type=int, help="of a newsroom that is made for it, where no URL is given")
    parser.add_argument("--fault", choices=("kill", "term", "refuse", "disk"), default="kill")
    parser.add_argument("--series", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--longest", type=float, default=3.0, help="seconds that a crawl lives at most once it has begun"
    )
    parser.add_argument("--seconds", type=float, default=30.0, help="that the server refuses connections")
    parser.add_argument("--megabytes", type=float, default=4.0, help="that the disk grows by each round")
    parser.add_argument(
        "--output", default="articles.jsonl", help="as NEWSCRAWL_OUTPUT, in a folder of the series' own"
    )
    parser.add_argument("--seed", type=int, default=int(time.time()), help="the first one")
    parser.add_argument("--seeds", type=int, default=1, help="so many, one after the other")
    parser.add_argument("-s", dest="settings", action="append", default=[], metavar="NAME=VALUE")
    options = parser.parse_args()
    results = [run_seed(options, seed) for seed in range(options.seed, options.seed + options.seeds)]
    if options.seeds > 1:
        print(f"{sum(results)} of {options.series * options.seeds} series good, {options.seeds} seeds")
    return 0 if sum(results) == options.series * options.seeds else 1


def run_seed(options: argparse.Namespace, seed: int) -> int:
    """How many of the seed's series were good."""
    print(f"seed {seed}", flush=True)
    dice = random.Random(seed)
    if options.url:
        return run_all(options, options.url, options.expected, dice)
    sys.path.insert(0, str(PROJECT))
    from tests.newsroom.grown.site import Plan, build_grown
    from tests.newsroom.server import Newsroom

    if options.articles:
        with Newsroom({"grown": build_grown(Plan(articles=options.articles, seed=seed))}) as newsroom:
            return run_all(options, f"{newsroom.address('grown')}/", options.articles, dice)
    with Newsroom() as newsroom:
        expected = len(newsroom.manifest()["modern"]["records"])
        return run_all(options, newsroom.address("modern"), expected, dice)


def run_all(options: argparse.Namespace, url: str, expected: int, dice: random.Random) -> int:
    """How many of the series were good."""
    good = 0
    for number in range(1, options.series + 1):
        with tempfile.TemporaryDirectory() as name:
            began = time.monotonic()
            folder = Path(name)
            endings = run_series(options, url, folder, dice)
            files = list_outputs(folder)
            verdict = check_output(files, expected)
            good += verdict is None
            print(
                f"series {number}: {verdict or f'{expected} lines, {expected} articles, none torn'}, "
                f"{len(files)} files; "
                f"{len(endings)} starts, {time.monotonic() - began:.0f} s, exit codes {endings}",
                flush=True,
            )
    print(f"{good} of {options.series} series good")
    return good


def run_series(options: argparse.Namespace, url: str, folder: Path, dice: random.Random) -> list[int]:
    """The exit codes of the series' crawls."""
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={url}"]
    settings = {**SETTINGS, "NEWSCRAWL_OUTPUT": str(folder / options.output)}
    settings.update(entry.split("=", 1) for entry in options.settings)
    for name, value in settings.items():
        command += ["-s", f"{name}={value}"]
    if options.fault == "disk":
        return run_on_small_disk(command, folder, options.rounds, options.megabytes)
    if options.fault == "refuse":
        return run_with_outages(command, url, options.rounds, options.seconds, dice)
    sent = signal.SIGKILL if options.fault == "kill" else signal.SIGTERM
    endings = []
    for _ in range(options.rounds):
        lives, is_early = dice.uniform(0.1, options.longest), dice.random() < EARLY
        began = time.time()
        with start(command) as crawl:
            while not is_early and crawl.poll() is None and not has_begun(folder, began):
                time.sleep(0.02)
            with suppress(subprocess.TimeoutExpired):
                crawl.wait(lives)
            crawl.send_signal(sent)
            asked = time.monotonic()
            endings.append(crawl.wait())
            if time.monotonic() - asked > 10:
                print(f"  took {time.monotonic() - asked:.1f} s to end")
    return [*endings, finish(command)]


def has_begun(folder: Path, since: float) -> bool:
    """Whether a crawl that was started then has written of its state: a Python takes seconds to come to that."""
    with suppress(FileNotFoundError):  # it goes and comes as a crawl begins
        return any(file.stat().st_mtime > since for file in folder.glob(".state/*.sqlite-wal"))
    return False


def run_on_small_disk(command: list[str], folder: Path, rounds: int, megabytes: float) -> list[int]:
    endings = []
    mount = ["mount", "-t", "tmpfs", "-o", f"size={int(megabytes * 1024)}k", "tmpfs", str(folder)]
    subprocess.run(mount, check=True)
    try:
        for number in range(2, rounds + 2):
            endings.append(finish(command))
            if endings[-1] == 0:
                break
            read_lines(folder / "articles.jsonl")  # what was written stays readable
            size = f"remount,size={int(number * megabytes * 1024)}k"
            subprocess.run(["mount", "-o", size, str(folder)], check=True)
        else:
            subprocess.run(["mount", "-o", "remount,size=1G", str(folder)], check=True)
            endings.append(finish(command))
        kept = Path(tempfile.mkdtemp())
        shutil.copy(folder / "articles.jsonl", kept)
    finally:
        subprocess.run(["umount", str(folder)], check=True)
    shutil.move(kept / "articles.jsonl", folder / "articles.jsonl")
    kept.rmdir()
    return endings


def run_with_outages(command: list[str], url: str, rounds: int, seconds: float, dice: random.Random) -> list[int]:
    with Relay(url) as relay:
        command = [f"url={relay.url}" if part.startswith("url=") else part for part in command]
        with start(command) as crawl:
            for _ in range(rounds):
                with suppress(subprocess.TimeoutExpired):
                    crawl.wait(dice.uniform(2, 5))
                with relay.refusing():
                    time.sleep(seconds)
            return [crawl.wait()]


class Relay:
    """Passes connections on to the server of a URL, or refuses them."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.target = (parts.hostname or "", parts.port or 80)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.url = urlunsplit(parts._replace(netloc=f"127.0.0.1:{self.port}"))
        self.pairs: set[socket.socket] = set()

    def __enter__(self) -> Relay:
        self._listen()
        return self

    def __exit__(self, *error: object) -> None:
        self._stop()

    @contextmanager
    def refusing(self) -> Iterator[None]:
        self._stop()
        try:
            yield
        finally:
            self.listener = socket.create_server(("127.0.0.1", self.port))
            self._listen()

    def _listen(self) -> None:
        threading.Thread(target=self._accept, args=(self.listener,), daemon=True).start()

    def _stop(self) -> None:
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for connection in list(self.pairs):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                server = socket.create_connection(self.target)
                self.pairs |= {client, server}
                for source, sink in ((client, server), (server, client)):
                    threading.Thread(target=self._pass_on, args=(source, sink), daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while part := source.recv(65536):
                sink.sendall(part)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self.pairs -= {source, sink}


def start(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def finish(command: list[str]) -> int:
    with start(command) as crawl:
        return crawl.wait()


def list_outputs(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.jsonl*") if ".state" not in path.parts)


def check_output(files: list[Path], expected: int) -> str | None:
    """What is wrong with the output; None where nothing is."""
    lines = [line for path in files for line in read_lines(path)]
    addresses = {json.loads(line)["url"] for line in lines}
    if len(lines) != expected or len(addresses) != expected:
        return f"BAD: {len(lines)} lines, {len(addresses)} articles of {expected}"
    return None


def read_lines(path: Path) -> list[bytes]:
    """The lines of the output, each of them whole and JSON. A last line, or a member of a .gz, that is torn is an
    error."""
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    if content and not content.endswith(b"\n"):
        raise SystemExit(f"{path} ends in a torn line")
    lines = content.splitlines()
    for line in lines:
        json.loads(line)
    return lines


if __name__ == "__main__":
    sys.exit(main())
