"""The layout keeps its promises: pure packages stay pure, every file has one job and the name of it."""

from __future__ import annotations

import ast
import pkgutil
import re
import shutil
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from scrapy.utils.misc import load_object

import newscrawl
from newscrawl import settings
from newscrawl.sites.registry import load_sites

from .conftest import LONG

PACKAGE = Path(newscrawl.__file__).parent
# From the top of the house to its bottom: a file imports from its own room and from those below it.
ROOMS = (
    "commands tools extensions pipelines middlewares spiders alerts report rendering frontier fetching dedupe delivery "
    "archive storage walk workers parse channels links extract sites page times text urls long_work own_command items "
    "errors limits"
).split()
ABOVE_ALL = ("__init__", "settings", "addon")  # the doors and the wiring diagram
ADAPTERS = frozenset(ROOMS[: ROOMS.index("dedupe")]) - {"tools", "report", "alerts"}  # rooms that may import Scrapy
SCRAPYS_TOOLS = {  # the adapters among the tools
    *("tools/crawling/crawl_process.py", "tools/inspection/site_fetcher.py", "tools/report_page/serving.py"),
}


# Which stages of `newscrawl/<stage>/<what>/<outcome>` each room counts, the nearest name first.
STAGES = {
    "middlewares/limit_requests.py": {"inspection"},
    "middlewares/hold_first_stories.py": {"hold"},
    "middlewares/obey_robots.py": {"fetch", "robotstxt"},  # the latter is Scrapy's own
    "middlewares": {"fetch"},
    "fetching": {"fetch"},
    "pipelines/deliver_articles.py": {"deliver"},
    "pipelines/export_articles.py": {"export"},
    "pipelines/join_parts.py": {"parse"},
    "pipelines/judge_articles.py": {"dedupe"},
    "pipelines/keep_reservations.py": {"usage"},
    "pipelines/keep_wanted.py": {"filter"},
    "pipelines/keep_window.py": {"window"},
    "pipelines/limit_articles.py": {"limit"},
    "pipelines/validate_article.py": {"validate"},
    "extensions/progress.py": {"export"},
    "extensions/record_job.py": {"fetch", "alerts"},
    "rendering": {"render"},
    "spiders/rendering_planner.py": {"render"},
    "spiders": {"discover", "fetch", "parse"},
    "frontier": {"archive", "discover", "fetch", "frontier"},
}


def list_files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


@cache
def list_imports(file: Path) -> frozenset[str]:
    """The modules that a file imports, wherever in it; those of this package by their names after "newscrawl."."""
    found: set[str] = set()
    package = file.relative_to(PACKAGE).parts[:-1]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module or "")
        elif isinstance(node, ast.ImportFrom):
            home = package[: len(package) - node.level + 1]
            module = [*home, *(node.module or "").split(".")] if node.module else [*home]
            submodules = [alias.name for alias in node.names if is_module([*module, alias.name])]
            found |= {".".join([*module, name]) for name in submodules} or {".".join(module)}
    return frozenset(name.removeprefix("newscrawl.") for name in found)


def is_module(parts: list[str]) -> bool:
    path = PACKAGE.joinpath(*parts)
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def name_module(file: Path) -> str:
    return ".".join(file.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def test_every_room_is_drawn() -> None:
    there = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert there == {*ROOMS, *ABOVE_ALL}


@pytest.mark.parametrize("room", ROOMS)
def test_no_room_imports_one_above_it(room: str) -> None:
    files = [file for file in list_files() if file.relative_to(PACKAGE).with_suffix("").parts[0] == room]
    assert files
    for file in files:
        for module in list_imports(file):
            other = module.split(".")[0]
            if other in ROOMS and is_module(module.split(".")):
                assert ROOMS.index(other) >= ROOMS.index(room), f"{file.relative_to(PACKAGE)} imports {module}"


def test_no_imports_go_in_a_circle() -> None:
    modules = {name_module(file): list_imports(file) for file in list_files()}
    waiting = {name: {other for other in imports if other in modules} for name, imports in modules.items()}
    while waiting:
        free = [name for name, imports in waiting.items() if not imports & waiting.keys()]
        assert free, f"these import each other: {sorted(waiting)}"
        for name in free:
            del waiting[name]


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in ADAPTERS])
def test_nothing_pure_imports_scrapy(room: str) -> None:
    for file in list_files():
        place = file.relative_to(PACKAGE)
        if place.with_suffix("").parts[0] == room and place.as_posix() not in SCRAPYS_TOOLS:
            assert not {name.split(".")[0] for name in list_imports(file)} & {"scrapy", "twisted"}, place


def test_a_crawl_needs_no_tools_and_without_an_archive_no_fastwarc() -> None:
    script = (
        "import sys\n"
        "from scrapy.utils.misc import load_object\n"
        "from newscrawl import settings\n"
        "import newscrawl.spiders.news\n"
        "for path in [*settings.ITEM_PIPELINES, *settings.EXTENSIONS, *settings.SPIDER_MIDDLEWARES,\n"
        "             *settings.DOWNLOADER_MIDDLEWARES, settings.SCHEDULER, settings.DOWNLOADER]:\n"
        "    load_object(path)\n"
        "print([name for name in sys.modules if name.startswith(('newscrawl.tools', 'fastwarc', 'surt'))])\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=PACKAGE.parent, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_every_address_passes_the_one_reader() -> None:
    """What raises on a bad address is called there and nowhere else; a target of alerts is the user's own."""
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.relative_to(PACKAGE).as_posix() in ("urls/parsing.py", "alerts/sending.py"):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                names = {alias.name for alias in node.names}
                assert not names & {"urlsplit", "urlparse", "urljoin"}, file
            assert not (isinstance(node, ast.Attribute) and node.attr == "urljoin"), file


def test_nobody_leaves_anything_on_a_page() -> None:
    """A page is a value: only its own file sets an attribute of one, or uses its cache."""
    for file in list_files():
        place = file.relative_to(PACKAGE)
        if place.with_suffix("").parts[0] not in ("parse", "links", "extract", "page") or place == Path("page/page.py"):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and ast.unparse(node.value).split(".")[-1] in ("page", "view"):
                assert node.attr != "cache", place
                assert isinstance(node.ctx, ast.Load), f"{place}:{node.lineno}"


def test_an_article_is_whole_when_it_is_loaded() -> None:
    """What is read of a page goes through the loader: nothing is assigned to an article afterwards."""
    for file in list_files():
        place = file.relative_to(PACKAGE)
        if place.with_suffix("").parts[0] not in ("parse", "links", "extract"):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute | ast.Subscript) and not isinstance(node.ctx, ast.Load):
                owner = ast.unparse(node.value).split(".")
                assert not {"article", "provenance"} & set(owner), f"{place}:{node.lineno}"


@pytest.mark.parametrize("package", ["pipelines", "extensions", "middlewares", "commands"])
def test_every_adapter_is_one_class_in_a_file_of_its_name(package: str) -> None:
    for entry in pkgutil.iter_modules([str(PACKAGE / package)]):
        tree = ast.parse((PACKAGE / package / f"{entry.name}.py").read_text(encoding="utf-8"))
        classes = [node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
        expected = "Command" if package == "commands" else "".join(map(str.capitalize, entry.name.split("_")))
        assert classes == [expected], f"{package}/{entry.name}.py"


def test_every_component_of_the_settings_exists() -> None:
    components = [*settings.ITEM_PIPELINES, *settings.EXTENSIONS, *settings.SPIDER_MIDDLEWARES]
    for path in [*components, settings.SCHEDULER, settings.DOWNLOADER]:
        assert load_object(path)


def test_no_file_is_named_for_nothing() -> None:
    names = {path.stem for path in PACKAGE.rglob("*.py")}
    assert not names & {"utils", "helpers", "manager", "common", "misc"}


def test_no_two_files_share_a_name() -> None:
    """Each file has the name of what it holds. A command's file has the name that people type, as Scrapy wants it, and
    the chief file of a package may have the package's own.
    """
    named: dict[str, set[str]] = {}
    for file in list_files():
        parts = name_module(file).split(".")
        if parts != ["__init__"] and parts[0] != "commands" and parts[-2:-1] != parts[-1:]:
            named.setdefault(parts[-1], set()).add("/".join(parts))
    assert {name: places for name, places in named.items() if len(places) > 1} == {}


def test_every_site_has_a_saved_page_and_its_expected_record() -> None:
    for site in load_sites().values():
        folder = PACKAGE.parent / "tests" / "sites" / site.domain.replace(".", "_").replace("-", "_")
        assert (folder / "page.html").exists()
        assert (folder / "expected.json").exists()


def test_a_profile_added_as_one_file_is_a_spider(tmp_path: Path) -> None:
    for name in ("newscrawl", "scrapy.cfg"):
        source = PACKAGE.parent / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    (tmp_path / "newscrawl" / "sites" / "courier_example.py").write_text(
        'from .profile import Site\n\nSITE = Site(domain="courier.example", example="https://courier.example/a/1")\n',
        encoding="utf-8",
    )
    listed = subprocess.run(
        [sys.executable, "-m", "scrapy", "list"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert listed.stdout.split() == ["arabstoday", "courier", "news"]


def test_the_version_is_written_once() -> None:
    pyproject = (PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8")
    (version,) = re.findall(r'^version = "(.+)"$', pyproject, re.M)
    assert newscrawl.__version__ == version
    assert f"newscrawl/{version}" == settings.USER_AGENT


def test_the_public_door_has_what_it_promises() -> None:
    module = import_module("newscrawl")
    records = {"Article", "Image", "Link", "Site", "Translation", "Fetched", "ParsedPage", "SiteMemory"}
    assert set(module.__all__) == {*records, "NewscrawlError", "crawl", "extract_article", "parse_page"}
    for name in (*module.__all__, "Addon"):
        assert getattr(module, name)


def test_the_scheduler_is_known_to_the_wiring_diagram_alone() -> None:
    named = {str(file.relative_to(PACKAGE)) for file in list_files() if "FrontierScheduler" in file.read_text("utf-8")}
    # The crawl says who opens and closes it; all others ask the crawl.
    assert named == {"settings.py", "frontier/scheduler.py", "frontier/shared_crawl.py"}


def test_no_store_is_known_by_its_class_but_where_it_is_opened() -> None:
    named = {
        str(file.relative_to(PACKAGE))
        for file in list_files()
        if any(name.startswith("storage.sqlite") for name in list_imports(file))
    }
    assert {name for name in named if not name.startswith("storage/")} == {"frontier/state_and_output.py"}


def test_the_files_that_are_begun_first_exist() -> None:
    assert [name for name in LONG if not (PACKAGE.parent / "tests" / name).exists()] == []


def list_counted(file: Path) -> set[str]:
    """The stages of all that a file counts, as far as the names are written out in it."""
    stages = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        if node.func.attr not in ("inc_value", "set_value", "max_value", "count", "_count"):
            continue
        first = node.args[0]
        told = first.values[0] if isinstance(first, ast.JoinedStr) else first
        if isinstance(told, ast.Constant) and isinstance(told.value, str) and "/" in told.value:
            stages.add(told.value.removeprefix("newscrawl/").split("/")[0])
    return stages - {""}  # those of helpers that put the stage before a name


def test_every_counter_stands_under_the_stage_that_counts() -> None:
    counting = 0
    for file in list_files():
        place = file.relative_to(PACKAGE).as_posix()
        stages = list_counted(file)
        counting += bool(stages)
        assert stages <= STAGES.get(place, STAGES.get(place.split("/")[0], set())), place
    assert counting > 15


def test_every_command_tells_its_errors_in_the_one_place() -> None:
    for file in sorted((PACKAGE / "commands").glob("[a-z]*.py")):
        (run,) = [
            node
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.FunctionDef) and node.name == "run"
        ]
        assert [ast.unparse(decorator) for decorator in run.decorator_list] == ["tells_errors"], file.name


def test_no_name_of_a_type_is_used_twice() -> None:
    named: dict[str, set[str]] = {}
    for file in list_files():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                named.setdefault(node.name, set()).add(file.relative_to(PACKAGE).as_posix())
    del named["Command"]  # Scrapy's own name for what a command's file has
    assert {name: files for name, files in named.items() if len(files) > 1} == {}


def test_what_the_benchmarks_and_scripts_import_of_the_project_is_there() -> None:
    missing = []
    for file in sorted(path for folder in ("bench", "deploy") for path in (PACKAGE.parent / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "newscrawl":
                module = import_module(node.module or "")
                package = module.__name__.split(".")[1:]
                missing += [
                    f"{file.name}: {module.__name__}.{name.name}"
                    for name in node.names
                    if not hasattr(module, name.name) and not is_module([*package, name.name])
                ]
    assert missing == []


def test_nothing_large_is_kept_in_the_repository() -> None:
    kept = subprocess.run(["git", "ls-files", "-z"], cwd=PACKAGE.parent, check=True, capture_output=True, text=True)
    sizes = {
        name: (PACKAGE.parent / name).stat().st_size
        for name in kept.stdout.split("\0")
        if (PACKAGE.parent / name).is_file()
    }
    assert {name: size for name, size in sizes.items() if size > 500_000} == {}
