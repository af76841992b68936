"""A command from the warm process is the one that Python would have started anew."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest

from .crawling import list_command
from .small_site import SmallSite
from .starting import SCRAPY, Process, run
from .waiting import wait_until
from .warm_process import PROJECT


@pytest.mark.parametrize(
    ("words", "exit_code"),
    [
        (["settings", "--get", "BOT_NAME", "-s", "BOT_NAME=another"], 0),
        (["crawl", "atlantis"], 2),
    ],
)
def test_what_it_prints_and_its_exit_code_are_the_same(words: list[str], exit_code: int) -> None:
    warm = run([*SCRAPY, *words])
    cold = subprocess.run([*SCRAPY, *words], cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)
    assert (warm.returncode, warm.stdout, warm.stderr) == (cold.returncode, cold.stdout, cold.stderr)
    assert warm.returncode == exit_code
    assert warm.stdout or warm.stderr


PROBE = """
import os, random, sys, warnings
from scrapy.commands import ScrapyCommand

class Command(ScrapyCommand):
    requires_project = True
    requires_crawler_process = False

    def short_desc(self):
        return "tells what it was given"

    def run(self, args, opts):
        told = [os.getcwd(), os.environ.get("TOLD"), os.environ.get("HOME"), sys.argv[1:], sys.stdin.read()]
        print(*told, os.getsid(0) == os.getpid(), os.listdir("/proc/self/fd").__len__(), sep="|")
        print(random.random())
        open(__file__)
        raise KeyError("of the probe")
"""


@pytest.fixture
def other_project(tmp_path: Path) -> Path:
    """A newscrawl that is another one, as a test's copy of the checkout is."""
    commands = tmp_path / "newscrawl" / "commands"
    commands.mkdir(parents=True)
    (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = newscrawl.settings\n", encoding="utf-8")
    for folder in (commands.parent, commands):
        (folder / "__init__.py").write_text("", encoding="utf-8")
    (commands.parent / "settings.py").write_text("COMMANDS_MODULE = 'newscrawl.commands'\n", encoding="utf-8")
    (commands / "probe.py").write_text(PROBE, encoding="utf-8")
    return tmp_path


def test_it_has_what_it_is_given_and_nothing_else(other_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = [*SCRAPY, "probe", "a", "b c"]
    random_numbers = set()
    assert "HOME" in os.environ
    monkeypatch.delenv("HOME")
    for is_session in (False, True):
        with Process(
            command, folder=other_project, environment={"TOLD": "this"}, start_new_session=is_session
        ) as process:
            output, log = process.communicate(60)
        assert b"KeyError: 'of the probe'" in log, log
        told, number = output.decode().splitlines()
        assert told == f"{other_project}|this|None|['a', 'b c']||{is_session}|4"
        random_numbers.add(number)
        assert process.returncode == 1
        assert b"ResourceWarning: unclosed file" in log
    assert len(random_numbers) == 2
    assert run([*SCRAPY, "list"]).stdout.split() == ["arabstoday", "news"]  # of this project, not of the other


def test_it_is_a_process_of_its_own_that_signals_reach(tmp_path: Path) -> None:
    is_over = threading.Event()
    with SmallSite(2) as site:
        site.special["/"] = is_over.wait
        for number, exit_code in ((signal.SIGINT, 130), (signal.SIGTERM, 130), (signal.SIGKILL, -signal.SIGKILL)):
            site.asked.clear()
            with Process(list_command("news", tmp_path / f"{number}.jsonl", {"url": site.address}, {})) as process:
                wait_until(lambda: "/" in site.asked)
                words = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8").rpartition(") ")[2].split()
                assert int(words[1]) not in (os.getpid(), process.pid)  # its parent is the warm process
                assert process.poll() is None
                process.send_signal(number)
                assert process.wait(60) == exit_code
            assert not Path(f"/proc/{process.pid}").exists()
        is_over.set()


def test_one_that_takes_too_long_is_ended() -> None:
    with SmallSite(1) as site:
        site.special["/"] = lambda: time.sleep(2)
        with pytest.raises(subprocess.TimeoutExpired):
            run([*SCRAPY, "fetch", site.address], timeout=1)
