"""The egg, the deployment, and a Scrapyd that does not stand open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
import zipfile
from pathlib import Path

import pytest

import newscrawl
from newscrawl.sites.registry import load_sites

from ..starting import run
from .server import PASSWORD, PROJECT, USERNAME, ScrapydServer, copy_project


def find_egg(scrapyd: ScrapydServer) -> zipfile.ZipFile:
    return zipfile.ZipFile(sorted((scrapyd.root / "eggs" / "newscrawl").glob("*.egg"))[0])


def start(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A Scrapyd that is not expected to start."""
    unset = dict.fromkeys((name for name in os.environ if name.startswith(("SCRAPYD", "NEWSCRAWL"))), "")
    return run(
        [sys.executable, str(PROJECT / "deploy" / "start_scrapyd.py")],
        environment={**unset, "NEWSCRAWL_DATA_DIR": str(folder), "SCRAPYD_HTTP_PORT": "1", **environment},
    )


def describe_commit() -> str:
    git = shutil.which("git")
    if git is None:
        return "unknown"
    command = [git, "describe", "--always", "--exclude=*"]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False).stdout.strip() or "unknown"


def test_the_egg_holds_every_file_of_the_package_and_nothing_else(scrapyd: ScrapydServer) -> None:
    package = PROJECT / "newscrawl"
    files = {f"newscrawl/{path.relative_to(package)}" for path in package.rglob("*") if path.is_file()}
    with find_egg(scrapyd) as egg:
        packed = {name for name in egg.namelist() if not name.endswith((".pyc", "/"))}
    assert {name for name in files if not name.endswith(".pyc")} == {n for n in packed if not n.startswith("EGG-INFO/")}
    assert {"newscrawl/article.schema.json", "newscrawl/sites/arabstoday_net.py"} < packed
    assert {"newscrawl/times/data/months.tsv", "newscrawl/extract/people/data/agencies.tsv"} < packed


def test_a_job_finds_the_package_compiled(scrapyd: ScrapydServer) -> None:
    with find_egg(scrapyd) as egg:
        script = (
            f"import sys; sys.path.insert(0, {egg.filename!r}); import newscrawl.spiders.news as n; print(n.__file__)"
        )
        told = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip().endswith("newscrawl/spiders/news.pyc")


def test_tables_of_words_are_read_out_of_the_egg(scrapyd: ScrapydServer) -> None:
    with find_egg(scrapyd) as egg:
        script = (
            f"import sys; sys.path.insert(0, {egg.filename!r}); import newscrawl.times.timestamps as p;"
            "print(p.__file__, p.parse_timestamp('3 mai 2024', language='fr').to_text())"
        )
        told = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)
    file, date = told.stdout.split()
    assert ".egg/" in file
    assert date == "2024-05-03"


def test_the_version_is_the_packages_with_the_commit(scrapyd: ScrapydServer) -> None:
    (version,) = scrapyd.get("listversions.json", project="newscrawl")["versions"][:1]
    commit = describe_commit()
    assert f"-{newscrawl.__version__.replace('.', '_')}-{commit}" in version


def test_every_spider_is_listed(scrapyd: ScrapydServer) -> None:
    assert scrapyd.get("listspiders.json", project="newscrawl")["spiders"] == sorted(["news", *load_sites()])
    told = subprocess.run(
        [sys.executable, "-m", "scrapyd_client", "spiders", "-t", "server", "-p", "newscrawl"],
        cwd=PROJECT,
        env=scrapyd.environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert told.stdout.split() == ["newscrawl:", *sorted(["news", *load_sites()])]


def test_a_version_that_cannot_run_is_withdrawn(scrapyd: ScrapydServer, tmp_path: Path) -> None:
    before = scrapyd.get("listversions.json", project="newscrawl")["versions"]
    broken = copy_project(tmp_path)
    with (broken / "newscrawl" / "spiders" / "news.py").open("a", encoding="utf-8") as file:
        file.write("\nraise RuntimeError('of the test')\n")
    deployed = scrapyd.deploy(broken)
    assert deployed.returncode == 1
    assert "RuntimeError: of the test" in deployed.stderr
    assert "was withdrawn" in deployed.stderr
    assert scrapyd.get("listversions.json", project="newscrawl")["versions"] == before


def test_nobody_gets_in_without_the_password(scrapyd: ScrapydServer) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{scrapyd.url}/daemonstatus.json", timeout=10)
    caught.value.close()
    assert caught.value.code == 401
    told = subprocess.run(
        [sys.executable, str(PROJECT / "deploy" / "deploy_egg.py"), "server"],
        env={**scrapyd.environment, "SCRAPYD_PASSWORD": "another"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 1
    assert "is the password right?" in told.stderr
    assert "Traceback" not in told.stderr
    told = subprocess.run(
        [sys.executable, str(PROJECT / "deploy" / "deploy_egg.py"), "server"],
        env={**scrapyd.environment, "NEWSCRAWL_SCRAPYD_URL": f"http://{USERNAME}:{PASSWORD}@127.0.0.1:{scrapyd.port}"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 1
    assert PASSWORD not in told.stdout + told.stderr


def test_a_second_scrapyd_of_the_same_folder_does_not_start(scrapyd: ScrapydServer) -> None:
    told = start(scrapyd.data, SCRAPYD_USERNAME=USERNAME, SCRAPYD_PASSWORD=PASSWORD)
    assert told.returncode == 1
    assert told.stderr.startswith("Another Scrapyd is running in ")


def test_it_is_not_bound_elsewhere_without_a_password(tmp_path: Path) -> None:
    for address in ("0.0.0.0", "::", "192.0.2.7", "host.example"):
        told = start(tmp_path, SCRAPYD_BIND_ADDRESS=address)
        assert told.returncode == 1
        (sentence,) = told.stderr.splitlines()
        assert sentence.startswith(f"Scrapyd on {address} would run whatever anyone sends it: set SCRAPYD_USERNAME")
    half = start(tmp_path, SCRAPYD_PASSWORD="alone")
    assert half.returncode == 1
    assert "has both" in half.stderr


def test_without_a_password_it_starts_with_a_warning(tmp_path: Path) -> None:
    server = ScrapydServer(tmp_path)
    environment = {name: value for name, value in server.environment.items() if "SCRAPYD_" not in name}
    process = subprocess.Popen(
        [sys.executable, str(PROJECT / "deploy" / "start_scrapyd.py")],
        env={**environment, "SCRAPYD_HTTP_PORT": str(server.port)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stderr is not None
            assert process.stderr.readline().startswith("No password is set")
        finally:
            process.kill()


def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    told = start(tmp_path / "file")
    assert told.returncode == 1
    assert "name another folder" in told.stderr
    relative = start(Path("data"))
    assert relative.returncode == 1
    assert "is relative" in relative.stderr
