from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
import scrapy.core.downloader.contextfactory  # noqa: F401  # it looks through the stack, whose depth here is the least
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from deploy.get_postgres import find_programs
from newscrawl.rendering.browser import HOW_TO_GET_ONE, find_browser

from .newsroom.server import Newsroom
from .postgres_server import PostgresServer
from .scrapyd.server import ScrapydServer

# The same examples every time: a finding is a finding of the change, and CI tells the same story twice.
hypothesis.settings.register_profile("steady", derandomize=True, deadline=None)
hypothesis.settings.load_profile("steady")

# The files that take longest, in the order in which they are begun: one that began last would be waited for alone. The
# two that only compute come while others wait.
LONG = (
    *("scrapyd/test_jobs.py", "scrapyd/test_deploying.py", "tools/schedule/test_keeper.py", "test_rendering_deaths.py"),
    "test_many_machines.py",
    *("tools/schedule/test_targets.py", "tools/schedule/test_database_lead.py"),
    *("test_rendering.py", "page/cost/test_cut.py", "test_returning.py", "extract/body/test_story_region.py"),
    *("test_discovery.py", "test_outputs.py", "test_rendering_settings.py"),
    *("rendering/test_settling.py", "rendering/test_guard.py", "test_rendering_growth.py", "test_unlisted.py"),
    *("commands/test_newsite.py", "commands/test_checksites.py", "test_first_change.py", "test_rendering_unruly.py"),
    *("test_recall.py", "test_crash.py", "test_silence.py", "storage/test_job_log.py", "frontier/test_heartbeat.py"),
    *("test_crawl.py", "test_recipes.py", "test_messages.py", "test_skins.py", "test_wiring.py", "test_site_memory.py"),
    *("test_answers.py", "tools/profiles/test_drafting.py", "pipelines/test_deliver_articles.py"),
    *("tools/crawling/test_article_stream.py", "test_data_page.py"),
)
# Files that share a fixture, a Scrapyd or a browser: one process runs them all.
TOGETHER = {
    "tests/scrapyd/": "Scrapyd",
    "tests/tools/schedule/test_keeper.py": "Scrapyd",
    "tests/tools/schedule/test_targets.py": "Scrapyd",
    "tests/tools/schedule/test_database_lead.py": "Scrapyd",
    "tests/rendering/": "browser",
}
TESTS = Path(__file__).parent

gc.disable()  # thousands of tests are collected, all to be kept: nothing is found among them, again and again


class FileScheduling(LoadFileScheduling):
    def _split_scope(self, nodeid: str) -> str:
        shared = (fixture for files, fixture in TOGETHER.items() if nodeid.startswith(files))
        return next(shared, super()._split_scope(nodeid))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> FileScheduling:
    return FileScheduling(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    places = {TESTS / name: place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path, len(LONG)))


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as served:
        yield served


@pytest.fixture(scope="session")
def scrapyd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScrapydServer]:
    """A Scrapyd that this tree has been deployed to."""
    with ScrapydServer(tmp_path_factory.mktemp("scrapyd")) as server:
        deployed = server.deploy()
        assert deployed.returncode == 0, deployed.stdout + deployed.stderr
        yield server


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL of the tests' own, which they may stop."""
    with make_postgres() as server:
        yield server


def make_postgres() -> PostgresServer:
    """A server. Without its programs a test is skipped here, and fails where CI is set."""
    programs = find_programs()
    if programs is None:
        message = "no PostgreSQL here: make postgres gets one"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return PostgresServer(programs)


@pytest.fixture(scope="session")
def database_server() -> Iterator[PostgresServer]:
    """A PostgreSQL for states, which no test stops."""
    with make_postgres() as server:
        yield server


@pytest.fixture
def database(database_server: PostgresServer) -> str:
    """The address of a database that no state was kept in yet."""
    return database_server.make_state_empty()


@pytest.fixture(scope="session")
def browser_path() -> Path:
    """The browser that a crawl would use. Without one a test is skipped here, and fails where CI is set."""
    found = find_browser(os.environ.get("NEWSCRAWL_BROWSER"))
    if found is None:
        message = f"no browser here: {HOW_TO_GET_ONE}"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return found
