"""Runs `scrapy crawl` as a user would: a process of its own, its files in a folder of the test's."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .starting import SCRAPY, WARNINGS, run
from .warm_process import PROJECT

# The certificates of servers in tests are their own. What hosts are asked for besides pages would be in all counts.
UNHURRIED = {
    "NEWSCRAWL_VERIFY_TLS": "off",
    "NEWSCRAWL_ASK_TDMREP": "off",
    "DOWNLOAD_DELAY": "0",
    "AUTOTHROTTLE_ENABLED": "0",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "8",
}


@dataclass
class Crawl:
    exit_code: int
    log: str  # what it wrote to stderr
    output: Path

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.output.read_text(encoding="utf-8").splitlines()]


def list_command(spider: str, output: Path, arguments: dict[str, str], settings: dict[str, str]) -> list[str]:
    command = [*SCRAPY, "crawl", spider]
    for name, value in arguments.items():
        command += ["-a", f"{name}={value}"]
    for name, value in {**UNHURRIED, "NEWSCRAWL_OUTPUT": str(output), **settings}.items():
        command += ["-s", f"{name}={value}"]
    return command


def run_crawl(
    spider: str,
    output: Path,
    *options: str,
    settings: dict[str, str] | None = None,
    environment: dict[str, str] | None = None,
    **arguments: str,
) -> Crawl:
    command = [*list_command(spider, output, arguments, settings or {}), *options]
    told = environment or {}
    if not any(name.startswith("PYTHON") for name in told):
        warm = run(command, environment=told, timeout=120)
        return Crawl(warm.returncode, warm.stderr, output)
    cold = subprocess.run(
        command, cwd=PROJECT, capture_output=True, timeout=120, check=False, env={**os.environ, **WARNINGS, **told}
    )
    return Crawl(cold.returncode, cold.stderr.decode(), output)
