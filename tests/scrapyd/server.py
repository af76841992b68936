"""A real Scrapyd, started as `make scrapyd` does, on a free port and with its files in a folder of the test's."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

PROJECT = Path(__file__).resolve().parents[2]
USERNAME, PASSWORD = "us3r-of-the-test", "pa55word-of-the-test"
WEBHOOK = "http://127.0.0.1:9/t0ken-of-the-test"
PACE = {"DOWNLOAD_DELAY": "0", "AUTOTHROTTLE_ENABLED": "0", "CONCURRENT_REQUESTS_PER_DOMAIN": "8"}
PACE |= {"NEWSCRAWL_COMMIT_INTERVAL": "0.1", "NEWSCRAWL_VERIFY_TLS": "off"}


class ScrapydServer:
    """`data` is its NEWSCRAWL_DATA_DIR, `root` the folder of Scrapyd's own files in there.

    `poll_interval`: seconds between two looks for a job that waits.
    """

    def __init__(self, folder: Path, poll_interval: float = 0.2) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.root = self.data / "scrapyd"
        self.output = folder / "scrapyd.txt"
        self.configuration = folder / "scrapyd.conf"
        shipped = (PROJECT / "deploy" / "scrapyd.conf").read_text(encoding="utf-8")
        hasty = re.sub(r"^poll_interval = .*$", f"poll_interval = {poll_interval}", shipped, flags=re.MULTILINE)
        self.configuration.write_text(hasty, encoding="utf-8")
        self.port = self.find_free_port()
        self.processes: list[subprocess.Popen[bytes]] = []

    @staticmethod
    def find_free_port() -> int:
        with socket.create_server(("127.0.0.1", 0)) as free:
            return int(free.getsockname()[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        own = ("SCRAPY", "NEWSCRAWL", "PYTHON")
        known = {name: value for name, value in os.environ.items() if not name.startswith(own)}
        return {
            **known,
            "SCRAPYD_USERNAME": USERNAME,
            "SCRAPYD_PASSWORD": PASSWORD,
            "SCRAPYD_HTTP_PORT": str(self.port),
            "NEWSCRAWL_SCRAPYD_URL": self.url,
            "NEWSCRAWL_DATA_DIR": str(self.data),
            "NEWSCRAWL_ALERTS": WEBHOOK,
            "PYTHONUNBUFFERED": "1",
        }

    def __enter__(self) -> ScrapydServer:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.kill_all()

    def start(self) -> None:
        with self.output.open("ab") as output:
            process = subprocess.Popen(
                [sys.executable, str(PROJECT / "deploy" / "start_scrapyd.py"), str(self.configuration)],
                stdout=output,
                stderr=output,
                cwd=self.folder,
                env=self.environment,
                start_new_session=True,  # its jobs are of its process group, and end with it
            )
        self.processes.append(process)
        deadline = time.monotonic() + 60
        while True:
            try:
                self.get("daemonstatus.json")
                return
            except urllib.error.URLError:
                assert process.poll() is None, self.output.read_text(encoding="utf-8")
                assert time.monotonic() < deadline, "Scrapyd does not answer"
                time.sleep(0.05)

    def kill(self) -> None:
        """Scrapyd alone, with no chance to tidy up; its jobs go on."""
        self.processes[-1].kill()
        self.processes[-1].wait(10)

    def kill_all(self) -> None:
        """Scrapyd and all jobs that it ever started."""
        for process in self.processes:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)

    # -- its API

    def get(self, path: str, **query: str) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self.fetch(f"{path}?{urlencode(query)}"))
        assert answer["status"] == "ok", answer
        return answer

    def post(self, path: str, form: list[tuple[str, str]]) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self.fetch(path, urlencode(form).encode()))
        assert answer["status"] == "ok", answer
        return answer

    def fetch(self, path: str, form: bytes | None = None) -> bytes:
        request = urllib.request.Request(f"{self.url}/{path.lstrip('/')}", form)
        token = base64.b64encode(f"{USERNAME}:{PASSWORD}".encode()).decode()
        request.add_header("Authorization", f"Basic {token}")
        with urllib.request.urlopen(request, timeout=120) as response:
            content: bytes = response.read()
        return content

    def deploy(self, project: Path = PROJECT) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(project / "deploy" / "deploy_egg.py"), "server"],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def share_deployed(self, other: ScrapydServer) -> None:
        """Gives another Scrapyd, which has not started yet, what was deployed to this one."""
        shutil.copytree(self.root / "eggs", other.root / "eggs")

    def schedule(self, spider: str, settings: Mapping[str, str] | None = None, **arguments: str) -> str:
        """The job that Scrapyd makes of it."""
        form = [("project", "newscrawl"), ("spider", spider), *arguments.items()]
        form += [("setting", f"{name}={value}") for name, value in {**PACE, **(settings or {})}.items()]
        return str(self.post("schedule.json", form)["jobid"])

    def cancel(self, job: str) -> None:
        self.post("cancel.json", [("project", "newscrawl"), ("job", job)])

    def find_job(self, job: str) -> dict[str, Any]:
        """What Scrapyd tells of the job, with its `state`."""
        jobs = self.get("listjobs.json", project="newscrawl")
        for state in ("pending", "running", "finished"):
            for told in jobs[state]:
                if told["id"] == job:
                    return {**told, "state": state}
        return {"state": "unknown"}

    def wait(self, *jobs: str, seconds: float = 120) -> None:
        """Until they have ended."""
        deadline = time.monotonic() + seconds
        while not {told["id"] for told in self.get("listjobs.json", project="newscrawl")["finished"]}.issuperset(jobs):
            assert time.monotonic() < deadline, [self.read_log(job) for job in jobs]
            time.sleep(0.2)

    def read_log(self, job: str, spider: str = "news") -> str:
        path = self.root / "logs" / "newscrawl" / spider / f"{job}.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def read_items(self, job: str, spider: str = "news") -> list[dict[str, Any]]:
        path = self.root / "items" / "newscrawl" / spider / f"{job}.jl"
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]

    # -- the crawl's files

    def find_output(self, name: str) -> Path:
        return self.data / "output" / f"{name}.jsonl"

    def find_state(self, name: str) -> Path:
        return self.data / "state" / f"{name}.sqlite"

    def read_records(self, name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.find_output(name).read_text(encoding="utf-8").splitlines()]

    def list_urls(self, name: str) -> list[str]:
        return sorted(record["url"] for record in self.read_records(name))


def name_site(address: str) -> str:
    """What the files of a site on this machine are called."""
    return address.removeprefix("http://").rstrip("/").replace(":", "-")


def copy_project(folder: Path) -> Path:
    """What an egg is built of, to be changed."""
    target = folder / "project"
    shutil.copytree(PROJECT / "newscrawl", target / "newscrawl", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PROJECT / "deploy", target / "deploy", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "README.md", "pyproject.toml", "requirements.txt", "scrapy.cfg", "setup.py"):
        shutil.copy(PROJECT / name, target / name)
    return target
