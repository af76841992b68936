"""What NEWSCRAWL_COMPILE adds to the build. `bench/compiled.py` builds all of it, and compares what that reads."""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_type_hints

import pytest

from newscrawl.extract.candidates import BesidePage
from newscrawl.extract.story_trace import StoryTrace
from newscrawl.links.links import FoundLink
from newscrawl.parse import Fetched, ParsedPage
from newscrawl.text.counting import name_count

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "newscrawl"


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("newscrawl_setup", PROJECT / "setup.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def nodes(build: ModuleType) -> list[tuple[str, ast.AST]]:
    """The code of all modules that are compiled, each piece with its place."""
    return [
        (f"{file.relative_to(PACKAGE).as_posix()}:{getattr(node, 'lineno', 0)}", node)
        for file in build.list_modules("1")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    ]


@pytest.mark.parametrize("environment", [{}, {"NEWSCRAWL_COMPILE": ""}, {"NEWSCRAWL_COMPILE": "0"}])
def test_nothing_is_compiled_unless_it_is_asked_for(build: ModuleType, environment: dict[str, str]) -> None:
    assert build.describe_build(environment, ["bdist_wheel"]) == {}


def test_an_egg_is_never_compiled(build: ModuleType) -> None:
    asked = {"NEWSCRAWL_COMPILE": "1"}
    assert build.describe_build(asked, ["clean", "-a", "bdist_egg", "-d", "eggs"]) == {}
    assert "ext_modules" in build.describe_build(asked, ["bdist_wheel"])


def test_an_isolated_build_gets_mypy_and_what_the_package_imports(build: ModuleType) -> None:
    wanted = build.describe_build({"NEWSCRAWL_COMPILE": "1"}, ["egg_info"])["setup_requires"]
    assert [name.partition(">")[0] for name in wanted][:3] == ["mypy", "scrapy", "itemloaders"]
    assert "setup_requires" not in build.describe_build({"NEWSCRAWL_COMPILE": "1"}, ["build_ext"])


def test_every_module_of_the_rooms_is_compiled_or_has_a_reason_not_to_be(build: ModuleType) -> None:
    compiled = set(build.list_modules("1"))
    others = {file for room in build.ROOMS for file in (PACKAGE / room).rglob("*.py")} - compiled
    assert PACKAGE / "page" / "blocks.py" in compiled
    assert [file for file in others if build.say_why_not(file) is None] == []
    assert [place for place in build.LEFT_OUT if not (PACKAGE / place).exists()] == []


def test_no_frozen_record_that_goes_to_a_worker_is_compiled(build: ModuleType) -> None:
    """It could not be unpickled there. `bench/compiled.py` shows that the others can."""
    compiled = {".".join(file.relative_to(PROJECT).with_suffix("").parts) for file in build.list_modules("1")}
    handed = list_records(Fetched, set()) | list_records(ParsedPage, set()) | {StoryTrace}  # which SiteMemory holds
    assert {FoundLink, BesidePage} <= handed
    frozen = {record for record in handed if is_dataclass(record) and record.__dataclass_params__.frozen}
    assert [record.__name__ for record in frozen if record.__module__ in compiled] == []


def list_records(told: Any, seen: set[Any]) -> set[Any]:
    """All records that a type has in its fields, and itself."""
    for part in get_args(told):
        list_records(part, seen)
    if is_dataclass(told) and told not in seen:
        seen.add(told)
        for field in get_type_hints(told).values():
            list_records(field, seen)
    return seen


def test_no_module_that_is_compiled_imports_scrapy(nodes: list[tuple[str, ast.AST]]) -> None:
    found = []
    for place, node in nodes:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
        found += [f"{place} {name}" for name in names if name.partition(".")[0] in ("scrapy", "twisted")]
    assert found == []


def test_no_module_that_is_compiled_has_what_mypyc_cannot_take(nodes: list[tuple[str, ast.AST]]) -> None:
    """The first two stop the compiling of everything, the third its import. Instead: `r"\\ud800"` in a pattern; a name
    for the tuple; `Any`."""
    found = []
    for place, node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found += [f"{place} half a character"] * (node.value.encode("utf-8", "ignore").decode() != node.value)
        elif isinstance(node, ast.Compare):
            members = [other for other in node.comparators if isinstance(other, ast.Tuple | ast.List)]
            starred = any(isinstance(one, ast.Starred) for other in members for one in other.elts)
            found += [f"{place} a starred tuple that is searched"] * starred
        elif isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "NamedTuple" for base in node.bases):
            types = [one.annotation for one in node.body if isinstance(one, ast.AnnAssign)]
            found += [f"{place} a field that is an object"] * any(ast.unparse(told) == "object" for told in types)
    assert found == []


def test_a_module_that_is_compiled_does_what_it_did(tmp_path: Path) -> None:
    project = tmp_path / "project"  # without what newscrawl/__init__.py imports, which mypyc would look at as well
    (project / "newscrawl" / "text").mkdir(parents=True)
    for name in ("LICENSE", "README.md", "pyproject.toml", "requirements.txt", "setup.py"):
        shutil.copy(PROJECT / name, project)
    for name in ("__init__.py", "text/__init__.py"):
        (project / "newscrawl" / name).touch()
    shutil.copy(PACKAGE / "text" / "counting.py", project / "newscrawl" / "text")
    library = tmp_path / "library"
    command = [sys.executable, "setup.py", "-q", "build", "--build-lib", str(library)]
    environment = {**os.environ, "NEWSCRAWL_COMPILE": "text", "PYTHONPATH": str(library)}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    code = "from newscrawl.text import counting as c; print(c.__file__, c.name_count(3, 'page'), sep='\\n')"
    told = subprocess.check_output([sys.executable, "-c", code], cwd=tmp_path, env=environment, text=True).splitlines()
    assert Path(told[0]).suffix != ".py"
    assert Path(told[0]).is_relative_to(library)
    assert told[1] == name_count(3, "page") == "3 pages"


@pytest.mark.parametrize("chosen", ["yes", "spiders", "text,walk", "../setup.py"])
def test_a_room_that_is_not_to_be_compiled_is_refused(build: ModuleType, chosen: str) -> None:
    with pytest.raises(SystemExit, match=r"names some of page, text, .* is none"):
        build.list_modules(chosen)


def test_rooms_can_be_chosen(build: ModuleType) -> None:
    names = {file.name for file in build.list_modules("page/cost, text/counting.py")}
    assert names == {"cut.py", "tag_costs.py", "counting.py"}


def test_what_is_missing_is_said_before_anything_is_built(build: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    build.check_tools()
    monkeypatch.setenv("CC", "no-such-compiler -pthread")
    with pytest.raises(SystemExit, match="needs a C compiler, and there is no no-such-compiler"):
        build.check_tools()
    monkeypatch.setitem(sys.modules, "mypyc", None)
    with pytest.raises(SystemExit, match='needs mypyc, which is not here: pip install "mypy>='):
        build.check_tools()
