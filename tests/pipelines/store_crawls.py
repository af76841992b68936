"""Crawls that deliver to the stores of docs/stores.md, as a user has them: in a file beside the project."""

from __future__ import annotations

import json
import re
from pathlib import Path

from ..crawling import Crawl, list_command
from ..starting import Process
from ..warm_process import PROJECT

# The pauses of the example would be this test's.
_QUICK = """
from stores import PostgresStore


class QuickStore(PostgresStore):
    first_pause = batch_seconds = 0.05
    longest_pause = 0.2
"""
# As where the folder of scrapy.cfg has the modules.
_RUNNER = """
import sys

sys.path.insert(0, sys.argv[0].rpartition("/")[0])
from scrapy.cmdline import execute

execute(["scrapy", *sys.argv[1:]])
"""


def read_example(name: str) -> str:
    """The code of docs/stores.md that is to be put into a file of this name."""
    page = (PROJECT / "docs" / "stores.md").read_text(encoding="utf-8")
    (code,) = re.findall(rf"^```python {re.escape(name)}\n(.*?)^```$", page, re.M | re.S)
    return str(code)


class StoreCrawls:
    """Crawls of one site into one output, delivering to `store`, a class in a module of `folder`."""

    def __init__(self, folder: Path, address: str, store: str = "quick.QuickStore", **environment: str) -> None:
        self.folder, self.environment = folder, environment
        self.arguments = {"url": address}
        self.settings = {"ITEM_PIPELINES_BASE": json.dumps({store: 500}), "NEWSCRAWL_COMMIT_INTERVAL": "0.1"}
        self.output = folder / "articles.jsonl"
        self.add_module("stores", read_example("stores.py"))
        self.add_module("quick", _QUICK)
        self.add_module("run", _RUNNER)

    def add_module(self, name: str, code: str) -> None:
        (self.folder / f"{name}.py").write_text(code, encoding="utf-8")

    def start(self, **settings: str) -> Process:
        command = list_command("news", self.output, self.arguments, {**self.settings, **settings})
        command[1:3] = [str(self.folder / "run.py")]
        return Process(command, environment=self.environment)

    def run(self, **settings: str) -> Crawl:
        with self.start(**settings) as process:
            _, log = process.communicate(120)
        assert process.returncode is not None
        return Crawl(process.returncode, log.decode(), self.output)

    def list_keys(self) -> list[tuple[str, int]]:
        """The keys of the articles in the output, in order."""
        lines = self.output.read_text(encoding="utf-8").splitlines()
        return sorted((record["article_id"], record["version"]) for record in map(json.loads, lines))
