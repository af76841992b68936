from __future__ import annotations

import json
from pathlib import Path

import pytest

from newscrawl.items import Link

from ..newsroom.server import Newsroom
from ..tools.profiles.checkout import copy_checkout, run_command


@pytest.mark.parametrize("name", ["modern", "plain", "arabtoday"])
def test_a_profile_is_written_and_holds(name: str, newsroom: Newsroom, tmp_path: Path) -> None:
    copy_checkout(tmp_path)
    before = len(newsroom.requests)
    done = run_command(tmp_path, "newsite", newsroom.address(name))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert len(newsroom.requests) - before <= 12
    assert "Check by eye:" in done.stdout
    source = (tmp_path / "newscrawl" / "sites" / "127_0_0_1.py").read_text(encoding="utf-8")
    assert source in done.stdout + "\n"
    if name == "modern":
        assert 'authors="p.byline"' in source
        assert 'description="p.standfirst"' in source
        assert 'article_url=r"^/[^/?]+/' in source
        others = json.loads((tmp_path / "tests/sites/127_0_0_1/counter_examples.json").read_text(encoding="utf-8"))
        assert others
        assert all(url.startswith(newsroom.address(name)) for url in others)
        assert "(same on 7 of 7)" in done.stdout
        assert run_command(tmp_path, "list").stdout.split() == ["arabstoday", "news", "site_127_0_0_1"]
    assert len(source.splitlines()) <= 20
    folder = tmp_path / "tests" / "sites" / "127_0_0_1"
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    record = next(r for r in newsroom.manifest()[name]["records"] if r["headline"] == expected["headline"])
    for field in ("body", "authors", "language"):
        assert expected[field] == record[field]
    assert Link(**json.loads((folder / "listing.json").read_text(encoding="utf-8"))).url.startswith("http://127.")
    checked = run_command(tmp_path, "checksites", "site_127_0_0_1", *(["--live"] if name == "modern" else []))
    assert checked.returncode == 0, checked.stdout


def test_what_is_there_is_not_overwritten(newsroom: Newsroom, tmp_path: Path) -> None:
    copy_checkout(tmp_path)
    profile = tmp_path / "newscrawl" / "sites" / "127_0_0_1.py"
    mine = 'from .profile import Site\n\nSITE = Site(domain="127.0.0.1", example="http://127.0.0.1/a", spider="mine")\n'
    profile.write_text(mine, encoding="utf-8")
    before = len(newsroom.requests)
    refused = run_command(tmp_path, "newsite", newsroom.address("modern"))
    assert refused.returncode == 1
    assert "127_0_0_1.py is there already; --force" in refused.stderr
    assert len(newsroom.requests) == before
    assert profile.read_text(encoding="utf-8") == mine
    assert run_command(tmp_path, "newsite", newsroom.address("modern"), "--force").returncode == 0
    assert "mine" not in profile.read_text(encoding="utf-8")


def test_outside_a_source_checkout_a_folder_is_named(newsroom: Newsroom, tmp_path: Path) -> None:
    copy_checkout(tmp_path, with_saved_pages=False)
    refused = run_command(tmp_path, "newsite", newsroom.address("modern"))
    assert refused.returncode == 1
    assert refused.stderr.startswith("Say where the profile is to lie: ")
    assert refused.stderr.endswith("scrapy newsite -o FOLDER https://….\n")
    folder = tmp_path / "mine"
    done = run_command(tmp_path, "newsite", "-o", str(folder), newsroom.address("modern"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(
        f"Crawls find it with NEWSCRAWL_PROFILES={folder}, in the environment or as a setting.\n"
    )
    assert "from newscrawl import Site" in (folder / "127_0_0_1.py").read_text(encoding="utf-8")
    written = {path.name for path in (folder / "127_0_0_1").iterdir()}
    assert written == {"page.html", "expected.json", "listing.json", "counter_examples.json"}
    chosen = ("-s", f"NEWSCRAWL_PROFILES={folder}")
    checked = run_command(tmp_path, "checksites", "site_127_0_0_1", *chosen)
    assert checked.returncode == 0, checked.stdout
    again = run_command(tmp_path, "newsite", newsroom.address("modern"), *chosen)
    assert "127_0_0_1.py is there already; --force" in again.stderr


def test_what_cannot_be_read_is_said(newsroom: Newsroom, tmp_path: Path) -> None:
    copy_checkout(tmp_path)
    modern = newsroom.address("modern")
    for address, exit_code, says in (
        (f"{modern}/no-such-page", 1, "it answered 404"),
        (
            f"{modern}/print{newsroom.manifest()['modern']['records'][0]['paths'][0]}",
            1,
            "Too few articles read there: 1; ",
        ),
        ("gopher://a.com", 2, "scrapy newsite https://"),
    ):
        refused = run_command(tmp_path, "newsite", address)
        assert refused.returncode == exit_code
        assert says in refused.stderr
        assert len(refused.stderr.strip().splitlines()) == 1
    assert sorted(path.name for path in (tmp_path / "tests" / "sites").iterdir()) == ["__init__.py", "arabstoday_net"]
