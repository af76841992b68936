"""The layout keeps its promises: pure packages stay pure, every file has one job and the name of it."""

from __future__ import annotations

import ast
import pkgutil
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from scrapy.utils.misc import load_object

import newscrawl
from newscrawl import settings
from newscrawl.sites.registry import load_sites

PACKAGE = Path(newscrawl.__file__).parent
PURE = (
    "urls",
    "unpaired",
    "page",
    "parse",
    "parse_cost",
    "items",
    "discover",
    "extract",
    "loaders",
    "dedupe",
    "report",
    "storage",
    "sites",
    "profiles",
    "schedule",
    "alerts",
)


@pytest.mark.parametrize("name", PURE)
def test_no_pure_package_imports_scrapy(name: str) -> None:
    files = sorted((PACKAGE / name).rglob("*.py")) if (PACKAGE / name).is_dir() else [PACKAGE / f"{name}.py"]
    assert files
    for file in files:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        # A file of the same package (level 1) may have an adapter's name, as storage/frontier.py does.
        imported |= {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.level != 1}
        roots = {module.split(".")[0] for module in imported}
        assert not roots & {"scrapy", "twisted"}, file.name
        adapters = {"spiders", "pipelines", "middlewares", "extensions", "commands", "frontier"}
        assert not roots & adapters, f"{file.name} leans on the crawl"


def test_every_address_passes_the_one_reader() -> None:
    """What raises on a bad address is called there and nowhere else; a target of alerts is the user's own."""
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.relative_to(PACKAGE).as_posix() in ("urls/parsing.py", "alerts/targets.py"):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                names = {alias.name for alias in node.names}
                assert not names & {"urlsplit", "urlparse", "urljoin"}, file
            assert not (isinstance(node, ast.Attribute) and node.attr == "urljoin"), file


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
    assert set(module.__all__) == {"Article", "Image", "Link", "Site", "Translation", "extract_article"}
    for name in module.__all__:
        assert getattr(module, name)
