from __future__ import annotations

from pathlib import Path

import pytest

from ..crawling import PROJECT
from ..newsroom.scripted import build_scripted
from ..newsroom.server import Newsroom
from ..rendering.crawls import list_built
from ..tools.profiles.checkout import copy_checkout, run_command


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    copy_checkout(tmp_path)
    return tmp_path


def test_every_profile_holds_against_its_saved_page() -> None:
    done = run_command(PROJECT, "checksites")
    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout.endswith("nothing is broken.\n")
    assert "arabstoday  as expected: 11 of 11 fields" in done.stdout


def test_what_broke_is_told_in_a_table(checkout: Path) -> None:
    profile = checkout / "newscrawl" / "sites" / "arabstoday_net.py"
    source = profile.read_text(encoding="utf-8")
    profile.write_text(source.replace("td.subTitle", "td.gone").replace("td.caption", "td.away"), encoding="utf-8")
    done = run_command(checkout, "checksites", "arabstoday")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert any(line.startswith("arabstoday  alternative_headline  td.gone matches nothing") for line in lines)
    assert any(line.startswith("arabstoday  caption") for line in lines)
    assert lines[-1] == "1 profile against their saved pages: 1 broken."


def test_a_missing_page_is_told(checkout: Path) -> None:
    (checkout / "tests" / "sites" / "arabstoday_net" / "page.html").unlink()
    done = run_command(checkout, "checksites")
    assert done.returncode == 1
    assert "page.html" in done.stdout
    assert "scrapy newsite URL --force" in done.stdout


def test_all_mangled_profiles_are_told_at_once(checkout: Path) -> None:
    for name, key in (("a_example", 'bodyy="p"'), ("b_example", 'timezone="Mars"')):
        domain = name.replace("_", ".")
        source = f'from .profile import Site\n\nSITE = Site(domain="{domain}", example="https://{domain}/a", {key})\n'
        (checkout / "newscrawl" / "sites" / f"{name}.py").write_text(source, encoding="utf-8")
    done = run_command(checkout, "checksites")
    assert done.returncode == 1
    assert "sites/a_example.py, line 3: there is no key 'bodyy'" in done.stdout
    assert "sites/b_example.py, line 3: timezone='Mars'" in done.stdout
    assert "arabstoday  as expected" in done.stdout
    (checkout / "newscrawl" / "sites" / "arabstoday_net.py").unlink()
    live = run_command(checkout, "checksites", "--live")
    assert (live.returncode, live.stderr) == (1, "")
    assert live.stdout.splitlines()[2:] == ["2 profiles against their sites: 2 broken."]


def test_a_name_that_is_not_there_is_refused() -> None:
    done = run_command(PROJECT, "checksites", "atlantis")
    assert done.returncode == 2
    assert "arabstoday" in done.stderr


def test_a_live_site_that_changed_is_told(checkout: Path, newsroom: Newsroom) -> None:
    address = newsroom.address("modern")
    assert run_command(checkout, "newsite", address).returncode == 0
    profile = checkout / "newscrawl" / "sites" / "127_0_0_1.py"
    source = profile.read_text(encoding="utf-8")
    profile.write_text(source.replace("p.byline", "p.writers"), encoding="utf-8")
    before = len(newsroom.requests)
    done = run_command(checkout, "checksites", "site_127_0_0_1", "--live")
    assert done.returncode == 1
    assert "authors  p.writers matches nothing" in done.stdout
    assert len(newsroom.requests) - before == 2  # robots.txt and the example
    gone = f"{address}/news/2024/01/01/no-such-article/"
    lines = [f'    example="{gone}",' if "example=" in line else line for line in source.splitlines()]
    profile.write_text("\n".join(lines), encoding="utf-8")
    done = run_command(checkout, "checksites", "site_127_0_0_1", "--live")
    assert done.returncode == 1
    assert "example  it answered 404; give the address of another article" in done.stdout


def write_profile_of_built_story(checkout: Path, newsroom: Newsroom, **keys: str) -> None:
    example = newsroom.address("scripted") + list_built(newsroom)[0]
    told = "".join(f', {key}="{value}"' for key, value in keys.items())
    source = f'from .profile import Site\n\nSITE = Site(domain="127.0.0.1", example="{example}", headline="h1"{told})\n'
    (checkout / "newscrawl" / "sites" / "127_0_0_1.py").write_text(source, encoding="utf-8")


@pytest.mark.parametrize("keys", [{}, {"render": "always"}])
def test_an_example_that_scripts_build_is_checked_in_a_browser(
    keys: dict[str, str], checkout: Path, browser_path: Path
) -> None:
    with Newsroom({"scripted": lambda base: build_scripted(base, count=1, static=1)}) as served:
        write_profile_of_built_story(checkout, served, **keys)
        done = run_command(checkout, "checksites", "127", "--live")
        assert done.stderr == ""
        assert done.stdout.splitlines()[-1] == "1 profile against their sites: nothing is broken."
        asked = [path for _, path in served.requests].count(list_built(served)[0])
        assert asked == (1 if keys else 2)


def test_where_there_is_no_browser_that_is_said_of_the_example(checkout: Path) -> None:
    with Newsroom({"scripted": lambda base: build_scripted(base, count=1, static=1)}) as served:
        write_profile_of_built_story(checkout, served)
        nowhere = ("-s", "NEWSCRAWL_BROWSER=/no/such/browser")
        done = run_command(checkout, "checksites", "127", "--live", *nowhere)
        assert done.returncode == 1
        assert "example  NEWSCRAWL_BROWSER=/no/such/browser is no program that can be run" in done.stdout
        write_profile_of_built_story(checkout, served, render="never")
        done = run_command(checkout, "checksites", "127", "--live", *nowhere)
        assert done.returncode == 1
        assert "it is not read as an article any more" in done.stdout
    refused = run_command(checkout, "checksites", "--live", "-s", "NEWSCRAWL_RENDER=perhaps")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.endswith("NEWSCRAWL_RENDER=perhaps is not known; use auto, always or never.\n")
