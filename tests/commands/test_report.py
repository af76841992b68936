from __future__ import annotations

import subprocess
import time
from pathlib import Path

from newscrawl.storage.job_log import JOBS

from ..starting import SCRAPY, run
from ..tools.report_page.operation import make_job, write_jobs


def report(folder: Path, *arguments: str, place: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [*SCRAPY, "report", *arguments, "-s", f"NEWSCRAWL_DATA_DIR={folder}"]
    return run(command) if place is None else run(command, folder=place)


def fill(folder: Path) -> None:
    write_jobs(folder, [make_job(site, time.time() - 60) for site in ("a.example", "b.example")])
    with (folder / JOBS).open("ab") as file:
        file.write(b'{"site": "torn.example", "ended": "20')


def test_a_file_is_written_and_named(tmp_path: Path) -> None:
    fill(tmp_path)
    target = tmp_path / "deep name.html"
    done = report(tmp_path, "-o", str(target))
    assert (done.returncode, done.stderr, done.stdout) == (0, "", f"{target}\n")
    page = target.read_text(encoding="utf-8")
    assert "All is well at 2 sites" in page
    assert "torn.example" not in page
    assert page.endswith("</html>")
    done = report(tmp_path, "-o", str(target), "--site", "b.example")
    assert done.returncode == 0
    assert "a.example" not in target.read_text(encoding="utf-8")


def test_a_folder_gets_a_file_a_site(tmp_path: Path) -> None:
    fill(tmp_path)
    done = report(tmp_path, "-o", f"{tmp_path}/pages/")
    assert done.stdout == f"{tmp_path}/pages/index.html\n"
    assert len(list((tmp_path / "pages").iterdir())) == 3


def test_what_cannot_be_done_is_one_sentence(tmp_path: Path) -> None:
    none = report(tmp_path, "-o", str(tmp_path / "a.html"))
    assert none.returncode == 1
    assert none.stderr == f"No job has ended yet: there is no line in {tmp_path / JOBS}.\n"
    fill(tmp_path)
    unknown = report(tmp_path, "--site", "c.example", "-o", str(tmp_path / "a.html"))
    assert unknown.returncode == 2
    assert "No job of 'c.example' is in" in unknown.stderr
    nowhere = report(tmp_path, "-o", str(tmp_path / "no" / "such" / "a.html"))
    assert nowhere.returncode == 2
    assert (
        nowhere.stderr
        == f"{tmp_path}/no/such/a.html cannot be written (No such file or directory); name another: -o FILE.\n"
    )
    in_the_way = report(tmp_path, "-o", f"{tmp_path / JOBS}/")
    assert in_the_way.returncode == 2
    assert "cannot be written" in in_the_way.stderr
    assert report(tmp_path, "a.html").returncode == 2
    assert sorted(file.name for file in tmp_path.iterdir()) == [JOBS]


def test_a_record_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / JOBS).mkdir()
    done = report(tmp_path, "-o", str(tmp_path / "a.html"))
    assert done.returncode == 2
    assert "cannot be read (Is a directory); name another folder: NEWSCRAWL_DATA_DIR=…." in done.stderr
