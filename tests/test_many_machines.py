"""From nothing to two workers: the commands of docs/many-machines.md, with processes and loopback addresses in place of
machines; and what stands in deploy/compose.yaml."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
import yaml
from jsonschema import validate

from newscrawl.spiders.arguments import OWN_SETTINGS

from .postgres_server import PostgresServer
from .scrapyd.server import PROJECT, ScrapydServer
from .small_site import SmallSite
from .starting import SCRAPY, Process, run
from .waiting import wait_until

PAGE = (PROJECT / "docs" / "many-machines.md").read_text(encoding="utf-8")
(_START,) = re.findall(r"^## From nothing to two workers$(.*?)^## ", PAGE, re.M | re.S)
COMMANDS = re.findall(r"^    (\S.*)$", _START, re.M)
COMPOSE = yaml.safe_load((PROJECT / "deploy" / "compose.yaml").read_text(encoding="utf-8"))
_MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")


class Machine:
    """A shell on a machine of its own: its variables and its home, in newscrawl's folder."""

    def __init__(self, home: Path, instead: Mapping[str, str], **variables: str) -> None:
        home.mkdir()
        own = ("SCRAPY", "NEWSCRAWL", "PYTHON", "PG")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(own)}
        self.home, self.instead = home, dict(instead)
        self.started: list[subprocess.Popen[bytes]] = []
        self.environment = {**kept, "HOME": str(home), "PYTHONPATH": str(PROJECT), **variables}

    def export(self, command: str) -> None:
        """Sets variables as `export` does."""
        for word in shlex.split(self._adapt(command))[1:]:
            name, _, value = word.partition("=")
            self.environment[name] = value.replace("$HOME", str(self.home))

    def run(self, command: str) -> str:
        """What a command prints. It ends with 0."""
        done = subprocess.run(
            ["bash", "-c", self._adapt(command)],
            cwd=PROJECT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, (command, done.stdout, done.stderr)
        return done.stdout

    def start(self, command: str) -> Path:
        """Starts a command that stays. Returns where it writes what it prints and logs."""
        log = self.home / f"{len(self.started)}.txt"
        with log.open("wb") as output:
            process = subprocess.Popen(
                ["bash", "-c", f"exec {self._adapt(command).split(' > ')[0]}"],
                cwd=PROJECT,
                env=self.environment,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        self.started.append(process)
        return log

    def run_scrapy(self, command: str) -> str:
        done = run(self._read_scrapy(command), environment=self._forkable)
        assert done.returncode == 0, (command, done.stdout, done.stderr)
        return done.stdout

    def start_scrapy(self, command: str) -> Process:
        return Process(self._read_scrapy(command), environment=self._forkable)

    @property
    def _forkable(self) -> dict[str, str]:
        return {name: value for name, value in self.environment.items() if not name.startswith("PYTHON")}

    def _read_scrapy(self, command: str) -> list[str]:
        program, *words = shlex.split(self._adapt(command))
        assert program == ".venv/bin/scrapy"
        return [*SCRAPY, *(word.replace("~", str(self.home)) for word in words)]

    def stop(self) -> None:
        for process in self.started:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)

    def _adapt(self, command: str) -> str:
        for name, value in self.instead.items():
            command = command.replace(name, value)
        return command


def find(*words: str) -> str:
    """The one command of the page that has these words."""
    (command,) = (line.split("  #")[0].rstrip() for line in COMMANDS if all(word in line for word in words))
    return command


@pytest.fixture(scope="module")
def served(postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> PostgresServer:
    """The database's machine, set up as the page says."""
    socket = f"psql -h {postgres.folder} -U postgres"
    folder = tmp_path_factory.mktemp("database")
    instead = {
        "sudo -u postgres psql": str(postgres.programs / socket),
        "sudo tee": "tee",
        "/etc/postgresql/15/main/pg_hba.conf": str(folder / "pg_hba.conf"),
        "10.0.0.0/24": "127.0.0.1/32",
        " && sudo systemctl restart postgresql": "",
    }
    machine = Machine(folder / "home", instead)
    for words in (("CREATE ROLE",), ("pg_hba.conf",), ("ALTER SYSTEM",)):
        machine.run(find(*words))
    rules = postgres.folder / "data" / "pg_hba.conf"
    postgres.stop()
    with rules.open("a", encoding="utf-8") as file:
        file.write((folder / "pg_hba.conf").read_text(encoding="utf-8"))
    postgres.start()
    assert postgres.ask("SELECT error FROM pg_hba_file_rules WHERE error IS NOT NULL") == []
    assert postgres.ask("SELECT setting FROM pg_file_settings WHERE name = 'listen_addresses'") == [
        ("localhost, 10.0.0.1",)
    ]
    return postgres


def test_the_commands_of_the_page_are_ten_and_lead_to_two_workers(served: PostgresServer, tmp_path: Path) -> None:
    to_start = COMMANDS[: COMMANDS.index(find_line("schedule run")) + 1]
    assert len(to_start) == 10
    with ExitStack() as stack:
        sites = [stack.enter_context(SmallSite(3)) for _ in range(2)]
        check_fleet(served, tmp_path, sites, stack)


def find_line(words: str) -> str:
    return next(line for line in COMMANDS if words in line)


def check_fleet(served: PostgresServer, folder: Path, sites: list[SmallSite], stack: ExitStack) -> None:
    ports = {name: ScrapydServer.find_free_port() for name in ("north", "south")}
    listed = folder / "sites.txt"
    listed.write_text("".join(f"{site.address}/\n" for site in sites), encoding="utf-8")
    instead = {
        "10.0.0.1/newscrawl": f"/newscrawl?host={served.folder}",
        "make scrapyd": f"{sys.executable} deploy/start_scrapyd.py",
        "make deploy TARGET=server": f"{sys.executable} deploy/deploy_egg.py server",
        "NEWSCRAWL_SCRAPYD_URL=http://$worker:6800/": "NEWSCRAWL_SCRAPYD_URL=http://127.0.0.1:${!worker}/",
        "http://north:6800/": f"http://127.0.0.1:{ports['north']}/",
        "http://south:6800/": f"http://127.0.0.1:{ports['south']}/",
        "@sites.txt": f"@{listed}",
        "0.0.0.0": "127.0.0.1",
        "articles.jsonl": str(folder / "articles.jsonl"),
        "report.html": str(folder / "report.html"),
    }
    for target in ("scrapyd", "deploy"):  # what stands in the place of make is what make does
        script = {"scrapyd": "deploy/start_scrapyd.py", "deploy": "deploy/deploy_egg.py $(TARGET)"}[target]
        assert re.search(
            rf"^{target}: \$\(READY\)\n\t@(?:exec )?\$\(BIN\)/python {re.escape(script)}$", _MAKEFILE, re.M
        )
    workers = {}
    for name, port in ports.items():
        worker = workers[name] = Machine(folder / name, instead, SCRAPYD_HTTP_PORT=str(port))
        stack.callback(worker.stop)
        worker.export(find("export NEWSCRAWL_DATABASE"))
        worker.export(find("export SCRAPYD_BIND_ADDRESS"))
        log = worker.start(find("make scrapyd").rstrip(" &"))
        wait_until(lambda log=log: "Site starting" in log.read_text(encoding="utf-8"))
    north, south = workers["north"], workers["south"]
    north.environment |= {name: str(port) for name, port in ports.items()}  # for ${!worker}
    deployed = north.run(find("make deploy"))
    assert deployed.count("spiders") == 2
    north.run(find("printf"))
    assert "2 crawls added" in north.run_scrapy(find("schedule add"))
    pace = 'settings = { DOWNLOAD_DELAY = "0", AUTOTHROTTLE_ENABLED = "0" }\ninterval'
    timetable = north.home / "fleet.toml"
    timetable.write_text(timetable.read_text().replace('jitter = "10m"', "").replace("interval", pace))
    leader = stack.enter_context(north.start_scrapy(find("schedule run")))
    stack.callback(leader.kill)
    wait_until(lambda: b"is kept with 2 Scrapyds: north, south" in leader.read_log())
    (south.home / "fleet.toml").write_bytes(timetable.read_bytes())
    waiting = stack.enter_context(south.start_scrapy(find("schedule run")))
    stack.callback(waiting.kill)
    export = stack.enter_context(north.start_scrapy(find("export --follow")))
    stack.callback(export.kill)
    wait_until(lambda: b"this keeper waits" in waiting.read_log())
    logs = [folder / name / "news" / "jobs.jsonl" for name in ports]
    wait_until(lambda: all(log.exists() and log.read_bytes().endswith(b"\n") for log in logs), 240)
    written = folder / "articles.jsonl"
    wait_until(lambda: written.exists() and written.read_bytes().count(b"\n") >= 6)
    jobs = json.loads(north.run_scrapy(find("scrapy jobs", "--targets") + " --json"))["jobs"]
    assert {(job["site"], job["outcome"]) for job in jobs} == {
        (site.address.removeprefix("http://"), "ok") for site in sites
    }
    urls = sorted(json.loads(line)["url"] for line in written.read_bytes().splitlines())
    assert urls == sorted(address for site in sites for address in site.list_addresses())
    listed_targets = north.run_scrapy(find("schedule list")).splitlines()
    assert sorted(line.split()[-1] for line in listed_targets) == ["north", "south", "target"]
    north.run_scrapy(find("scrapy report"))
    assert all(site.address.removeprefix("http://") in (folder / "report.html").read_text() for site in sites)
    told = [path.read_text(errors="replace") for path in folder.rglob("*") if path.suffix in (".log", ".txt", ".jsonl")]
    told += [process.read_log().decode() for process in (leader, waiting, export)]
    assert not any(word in text for text in told for word in ("a-secret", "another-secret", "Traceback"))


SERVICE = {
    "type": "object",
    "properties": {
        "image": {"type": "string"},
        "build": {"type": "object", "required": ["context", "dockerfile"]},
        "command": {"type": "string"},
        "restart": {"enum": ["no", "unless-stopped"]},
        "environment": {"type": "object", "additionalProperties": {"type": "string"}},
        "volumes": {"type": "array", "items": {"type": "string", "pattern": r"^[\w./${}:-]+:/[\w/.]+(:ro)?$"}},
        "depends_on": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["condition"],
                "additionalProperties": False,
                "properties": {"condition": {"enum": ["service_healthy", "service_completed_successfully"]}},
            },
        },
        "healthcheck": {
            "type": "object",
            "required": ["test"],
            "additionalProperties": False,
            "properties": {
                "test": {"type": "array", "items": {"type": "string"}},
                "interval": {"type": "string"},
                "retries": {"type": "integer"},
            },
        },
        "stop_grace_period": {"type": "string"},
        "shm_size": {"type": "string"},
    },
    "required": ["image", "restart"],
    "additionalProperties": False,
}
SCHEMA = {
    "type": "object",
    "properties": {
        "services": {"type": "object", "additionalProperties": SERVICE},
        "volumes": {"type": "object", "additionalProperties": {"type": "null"}},
    },
    "patternProperties": {"^x-": SERVICE},
    "required": ["services", "volumes"],
    "additionalProperties": False,
}


def test_the_services_of_compose_fit_together() -> None:
    validate(COMPOSE, SCHEMA)
    services = COMPOSE["services"]
    roles = {"database", "north", "south", "keeper", "second-keeper", "export"}
    assert set(services) == roles | {"deploy-north", "deploy-south"}
    named = set()
    for name, service in services.items():
        for needed, how in service.get("depends_on", {}).items():
            if how["condition"] == "service_healthy":
                assert "healthcheck" in services[needed], (name, needed)
            else:
                assert services[needed]["restart"] == "no"
        named |= {volume.partition(":")[0] for volume in service.get("volumes", ()) if volume[0] not in "./"}
        for variable, value in service.get("environment", {}).items():
            assert not variable.startswith("NEWSCRAWL_") or variable in OWN_SETTINGS | {"NEWSCRAWL_SCRAPYD_URL"}
            assert "PASSWORD" not in variable or re.fullmatch(r"\$\{\w+:\?[^}]+\}", value), "a password in a file"
    assert named == set(COMPOSE["volumes"])
    for service in (services[name] for name in services if name != "database"):
        address = service["environment"]["NEWSCRAWL_DATABASE"]
        user, host, database = re.fullmatch(r"postgresql://(\w+)@(\w+)/(\w+)", address).groups()  # type: ignore[union-attr]
        own = services[host]["environment"]
        assert (user, database) == (own["POSTGRES_USER"], own["POSTGRES_DB"])
        assert service["environment"]["PGPASSWORD"] == own["POSTGRES_PASSWORD"]


def test_what_compose_runs_is_there() -> None:
    for service in COMPOSE["services"].values():
        program, *words = service.get("command", "").split() or [""]
        if program == "scrapy":
            assert (PROJECT / "newscrawl" / "commands" / f"{words[0]}.py").exists()
        elif program == "python":
            assert (PROJECT / words[0]).exists()
    timetable = (PROJECT / "deploy" / "fleet.toml").read_text(encoding="utf-8")
    hosts = set(re.findall(r"http://(\w+):6800/", timetable))
    assert hosts == {"north", "south"} <= set(COMPOSE["services"])


def test_the_image_has_what_it_copies() -> None:
    image = (PROJECT / "deploy" / "Dockerfile").read_text(encoding="utf-8")
    kept = set(re.findall(r"^!(\S+)$", (PROJECT / "deploy" / "Dockerfile.dockerignore").read_text(), re.M))
    copied = {name for line in re.findall(r"^COPY (.+)$", image, re.M) for name in line.split()[:-1]}
    assert copied == kept
    assert all((PROJECT / name).exists() for name in copied)
    (extras,) = re.findall(r'"\.\[([\w,]+)\]"', image)
    declared = set(re.findall(r"^(\w+) = \[", (PROJECT / "pyproject.toml").read_text(encoding="utf-8"), re.M))
    assert set(extras.split(",")) <= declared
