"""What docs/recipes.md shows is run as it is written, against a newspaper on this machine."""

from __future__ import annotations

import configparser
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from email.message import Message
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from newscrawl.spiders.arguments import ARGUMENTS, read_arguments

from .crawling import PROJECT, UNHURRIED
from .desk import Desk
from .fetching.names import SETTING as NAMES_SETTING
from .small_site import SmallSite, send
from .starting import SCRAPY, run
from .test_addresses import write_story

PAGE = (PROJECT / "docs" / "recipes.md").read_text(encoding="utf-8")
SECTIONS = {part.split("\n")[0]: part for part in re.split(r"^## ", PAGE, flags=re.M)[1:]}
FILES = dict(re.findall(r"^```\w+ ([\w.]+)$\n(.*?)^```$", PAGE, re.M | re.S))
PAPER = "https://paper.example"
SECRET, PASSWORD = "s3cret-session", "pa55-word"
MOST_LINES = 25


class Paper(SmallSite):
    """Lists its articles on the front page and in an API. Some have their text for readers with a session alone.

    It answers as a proxy, too. `told`: the headers of each request by path.
    """

    def __init__(self) -> None:
        super().__init__(5)
        self.shut: set[str] = set()  # paths
        self.lists_on_front = True
        self.told: list[tuple[str, Message]] = []
        self.proxied: list[str] = []  # addresses

    def begin(self) -> None:
        """From now on as it was at first."""
        self.shut, self.lists_on_front = set(), True
        self.instead.clear()
        for known in (self.asked, self.told, self.proxied):
            known.clear()

    def find_values(self, name: str) -> set[str | None]:
        return {headers[name] for _, headers in self.told}

    def write_page(self, path: str) -> str | None:
        url = urlsplit(path)
        if url.path == "/api/latest":
            number = int(parse_qs(url.query)["page"][0])
            return json.dumps({"stories": [{"path": path} for path in self.paths[2 * number - 2 : 2 * number]]})
        if path == "/" and not self.lists_on_front:
            return "<html lang=en><title>News</title><body><h1>News</h1><div id=app></div></body></html>"
        if path not in self.paths:
            return super().write_page(path)
        story = write_story(self.paths.index(path) + 1)
        is_reader = path not in self.shut or SECRET in str(self.told[-1][1]["Cookie"])
        return story if is_reader else story.replace("</p>", "</p></article></body><!--", 1)

    def _make_handler(self) -> type[BaseHTTPRequestHandler]:
        paper = self

        class Handler(super()._make_handler()):  # type: ignore[misc]  # the class is made for each server
            path: str

            def do_GET(self) -> None:  # noqa: N802  # the library's name
                if self.path.startswith("http://"):
                    paper.proxied.append(self.path)
                    self.path = "/" + self.path.split("/", 3)[3]
                paper.told.append((self.path, self.headers))
                super().do_GET()

            def do_POST(self) -> None:  # noqa: N802  # the library's name
                form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
                is_reader = form == {"user": ["desk"], "password": [PASSWORD]} and self.path == "/login"
                send(self, b"<p>Hello.", Set_Cookie=f"session={SECRET}; Path=/" if is_reader else "seen=1")

        return Handler


@pytest.fixture(scope="module")
def served() -> Iterator[Paper]:
    paper = Paper()
    with paper:
        yield paper


@pytest.fixture
def paper(served: Paper) -> Paper:
    served.begin()
    return served


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A reader's folder: a scrapy.cfg, and the files of the page beside it."""
    monkeypatch.delenv("SCRAPY_SETTINGS_MODULE", raising=False)  # goes before the scrapy.cfg; other tests leave it
    (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = newscrawl.settings\n", encoding="utf-8")
    for name, content in FILES.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


class Recipe:
    """A section of the page, for a paper at `address`: its commands, what it exports, what it says that they print."""

    def __init__(self, title: str, address: str) -> None:
        text = SECTIONS[title]
        lines = re.findall(r"^    (\S.*)$", re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S), re.M)
        self.commands = [line.replace(PAPER, address) for line in lines if not line.startswith("export ")]
        exports = "\n".join(line for line in lines if line.startswith("export "))
        self.exported = dict(re.findall(r"(\w+)=(\$\(.*?\)|\S+)", exports))
        self._prints = [told.replace(PAPER, address) for told in re.findall(r"prints\s+`(.+?)`", text)]

    def list_command(self, place: int, *options: str) -> list[str]:
        program, *words = shlex.split(self.commands[place])
        assert program == ".venv/bin/scrapy"
        hurry = [word for name, value in UNHURRIED.items() for word in ("-s", f"{name}={value}")]
        return [*SCRAPY, *words, *hurry, *options]

    def check_print(self, place: int, printed: str) -> None:
        told = re.sub(r"(?:\\ )+", r"\\s+", re.escape(self._prints[place])).replace("…", r"\S*")
        assert re.search(told, printed), printed


def read_lines(output: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]


def test_each_recipe_is_short() -> None:
    assert {"api_listing.py", "log_in.py", "one_proxy.py", "short_texts.py", "run_job.py"} <= FILES.keys()
    counts = {name: sum(bool(line.strip()) for line in code.splitlines()) for name, code in FILES.items()}
    assert {name: count for name, count in counts.items() if count > MOST_LINES} == {}


def test_the_table_leads_to_all_of_them() -> None:
    anchors = re.findall(r"\]\(#([^)]+)\)", PAGE.split("\n## ")[0])
    assert anchors == [title.lower().replace(" ", "-") for title in SECTIONS]


def test_a_listing_in_json(paper: Paper, folder: Path) -> None:
    paper.lists_on_front = False
    recipe = Recipe("A listing in JSON", paper.address)
    ended = run(recipe.list_command(0), folder=folder)
    assert ended.returncode == 0, ended.stderr
    recipe.check_print(0, ended.stderr)
    assert sorted(str(line["url"]) for line in read_lines(folder / "output" / "api_listing.jsonl")) == (
        paper.list_addresses()
    )
    assert [path for path in paper.asked if path.startswith("/api/")] == [f"/api/latest?page={n}" for n in (1, 2, 3, 4)]
    paper.asked.clear()
    again = run(recipe.list_command(0), folder=folder)
    assert again.returncode == 0, again.stderr
    assert [path for path in paper.asked if path.startswith("/api/")] == ["/api/latest?page=1"]
    assert not set(paper.asked) & set(paper.paths)


def test_a_site_with_a_log_in(paper: Paper, folder: Path) -> None:
    log_in = [sys.executable, "log_in.py", f"{paper.address}/login"]
    told = subprocess.run(
        log_in,
        cwd=folder,
        env={**os.environ, "PAPER_USER": "desk", "PAPER_PASSWORD": PASSWORD},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == f"{SECRET}\n"
    recipe = Recipe("A site with a log-in", paper.address)
    assert recipe.exported["PAPER_SESSION"] == f"$(python log_in.py {PAPER}/login)"
    lacking = run(recipe.list_command(0), folder=folder)
    assert lacking.returncode == 2
    assert lacking.stderr.endswith("from PAPER_SESSION, which is not set: export PAPER_SESSION=… first.\n")
    assert paper.asked == []

    moved, last = paper.paths[3:]
    paper.shut.update(paper.paths)
    other = Desk(host="127.0.0.2", pages={"/": "<title>Other</title>", "/back": f"->{paper.address}{last}"})
    with other.serve():
        paper.instead[moved] = lambda handler, _: send(handler, b"", status=302, Location=f"{other.address}/back")
        paper.instead["/"] = lambda handler, page: send(handler, page, Set_Cookie="seen=1; Path=/")
        cache = ["-s", "HTTPCACHE_ENABLED=1", "-s", f"HTTPCACHE_DIR={folder / 'cache'}"]
        both = ["-a", f"url={paper.address}/ {other.address}/", "-s", f"NEWSCRAWL_DATA_DIR={folder / 'data'}"]
        crawl = run(
            recipe.list_command(0, *both, *cache, "-s", "LOG_LEVEL=DEBUG"),
            folder=folder,
            environment={"PAPER_SESSION": told.stdout},
        )
    assert crawl.returncode == 3, crawl.stderr  # the other site has no article
    recipe.check_print(0, crawl.stderr)
    cookies = [str(cookie).split("; ") for cookie in paper.find_values("Cookie")]
    assert sorted(map(sorted, cookies)) == [["seen=1", f"session={SECRET}"], [f"session={SECRET}"]]
    assert {"/", "/back"} <= set(other.paths)
    assert {headers["Cookie"] for headers in other.headers.values()} == {None}
    (output,) = (folder / "data" / "output").glob("*.jsonl")
    assert {len(str(line["body"])) > 1500 for line in read_lines(output)} == {True}
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {"jobs.jsonl", "request_headers"} <= {path.name for path in files}
    assert any(path.suffix == ".sqlite" for path in files)
    assert [path for path in files if SECRET.encode() in path.read_bytes()] == []
    assert SECRET not in crawl.stderr + crawl.stdout


def test_headers_of_ones_own_and_a_proxy_for_one_host(paper: Paper, folder: Path) -> None:
    told, recipe = (Recipe(title, "http://paper.example") for title in ("Headers of your own", "A proxy"))
    names = ("DEFAULT_REQUEST_HEADERS", "NEWSCRAWL_CONTACT", "NEWSCRAWL_HOST_HEADERS")
    settings = [word for place in (0, 1) for word in told.list_command(place) if word.startswith(names)]
    assert len(settings) == len(names)
    assert recipe.exported["PAPER_PROXY"] == "http://proxy.example:3128"
    command = recipe.list_command(1, *NAMED, *(word for setting in settings for word in ("-s", setting)))
    ended = run(command, folder=folder, environment=give_proxy("PAPER_PROXY", paper))
    assert ended.returncode == 0, ended.stderr
    told.check_print(0, ended.stderr)
    recipe.check_print(1, ended.stderr)
    assert {(headers["Accept-Language"], headers["X-Client"]) for _, headers in paper.told} == {("cy", "desk")}
    assert all("you@example.com" in str(agent) for agent in paper.find_values("User-Agent"))
    check_proxied(paper, folder, ended.stderr)


def test_a_pipeline_behind_a_proxy(paper: Paper, folder: Path) -> None:
    notice = b"<html lang=en><article><h1>A notice of the harbour</h1><p>" + b"The ferry sails again on Monday. " * 9
    paper.instead[paper.paths[0]] = lambda handler, _: send(handler, notice)
    behind, recipe = Recipe("A proxy", "http://paper.example"), Recipe("A pipeline", "http://paper.example")
    assert behind.exported["http_proxy"] == "http://proxy.example:3128"
    assert {*behind.list_command(0)} < {*recipe.list_command(0)}
    ended = run(recipe.list_command(0, *NAMED), folder=folder, environment=give_proxy("http_proxy", paper))
    assert ended.returncode == 0, ended.stderr
    recipe.check_print(0, ended.stderr)
    check_proxied(paper, folder, ended.stderr)
    lines = read_lines(folder / "output" / "news.jsonl")
    assert sorted(str(line["url"]) for line in lines) == [f"http://paper.example{path}" for path in paper.paths[1:]]
    assert [line["extra"] for line in lines] == [{"characters": len(str(line["body"]))} for line in lines]


NAMED = [word for name, value in NAMES_SETTING.items() for word in ("-s", f"{name}={value}", "-s", "LOG_LEVEL=DEBUG")]


def give_proxy(variable: str, paper: Paper) -> dict[str, str]:
    return {"NAMES": "paper.example=127.0.0.9", variable: paper.address.replace("//", f"//desk:{PASSWORD}@")}


def check_proxied(paper: Paper, folder: Path, log: str) -> None:
    """Everything went through the proxy, and its password nowhere else."""
    assert len(paper.proxied) == len(paper.asked)
    assert {f"http://paper.example{path}" for path in ("/robots.txt", "/", *paper.paths)} <= set(paper.proxied)
    assert all(str(login).startswith("Basic ") for login in paper.find_values("Proxy-Authorization"))
    assert PASSWORD not in log
    assert [path for path in folder.rglob("*") if path.is_file() and PASSWORD.encode() in path.read_bytes()] == []


def test_a_scheduler_of_ones_own(paper: Paper, folder: Path) -> None:
    recipe = Recipe("A scheduler of your own", paper.address)
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "NEWSCRAWL_DATA_DIR": str(folder / "data")}
    hurry = [word for name, value in UNHURRIED.items() for word in ("-s", f"{name}={value}")]

    def start(url: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "run_job.py", url, *hurry]
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)

    program, script, url = shlex.split(recipe.commands[0])
    assert (program, script) == (".venv/bin/python", "run_job.py")
    ended = start(url)
    assert ended.returncode == 0, ended.stderr
    recipe.check_print(0, ended.stdout)
    wrong = start("no address")
    assert wrong.returncode == 1
    assert "RuntimeError: no address ended with 2: url=no address is no web address" in wrong.stderr.splitlines()[-1]
    jobs = read_lines(folder / "data" / "jobs.jsonl")
    assert [job["exit_code"] for job in jobs] == [0, 2]
    assert all(str(job["job"]).startswith("task-") for job in jobs)


def test_the_commands_of_other_schedulers_are_such_as_a_crawl_takes() -> None:
    unit = configparser.ConfigParser(interpolation=None, strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # as its documentation says
    unit.read_string(FILES["paper.service"])
    cron = FILES["crontab"].splitlines()[-1]
    assert re.match(r"5 \* \* \* \* cd /opt/newscrawl && ", cron)
    for command in (unit["Service"]["ExecStart"], cron.split("&& ")[1].split(" >>")[0]):
        program, *words = shlex.split(command)
        assert program.endswith(".venv/bin/scrapy")
        assert words[:3] == ["crawl", "news", "-a"]
        name, _, value = words[3].partition("=")
        assert read_arguments({name: value}, {"sections": 2, "pagination": 2, "related": 2}).start_urls == (
            f"{PAPER}/",
        )
    told = set(re.findall(r"-d (\w+)=", SECTIONS["A scheduler of your own"]))
    assert told - ARGUMENTS.keys() == {"project", "spider", "jobid"}
