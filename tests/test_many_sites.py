"""A crawl of many sites as a user meets it: a list of them, an output and a row for each, one exit code for all."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from newscrawl.storage.jsonlines import read_records

from .crawling import Crawl, list_command, run_crawl
from .small_site import SmallSite, send
from .starting import SCRAPY, Process, run
from .waiting import wait_until

NOWHERE = "http://127.0.0.1:1/"  # nobody listens there


@pytest.fixture
def sites() -> Iterator[list[SmallSite]]:
    with ExitStack() as opened:
        yield [opened.enter_context(SmallSite(articles)) for articles in (4, 5, 6)]


def write_list(folder: Path, *lines: str) -> str:
    path = folder / "papers.txt"
    path.write_text("# our papers\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return f"@{path}"


def name_file(site: SmallSite) -> str:
    return f"127.0.0.1-{site.port}"


def list_urls(*files: Path) -> list[str]:
    return sorted(record["url"] for file in files for record in read_records(file))


def crawl_list(folder: Path, *lines: str, output: str = "%(site)s.jsonl", **settings: str) -> Crawl:
    told = {"NEWSCRAWL_DATA_DIR": str(folder / "data"), "NEWSCRAWL_PATIENCE": "2", **settings}
    return run_crawl("news", folder / output, settings=told, urls=write_list(folder, *lines))


def read_job(folder: Path) -> dict[str, object]:
    lines = (folder / "data" / "jobs.jsonl").read_text(encoding="utf-8").splitlines()
    job: dict[str, object] = json.loads(lines[-1])
    return job


def test_one_dead_site_is_a_row_and_options_hold_for_their_site_alone(sites: list[SmallSite], tmp_path: Path) -> None:
    limited, late, whole = sites
    crawl = crawl_list(
        tmp_path,
        f"{limited.address} max_articles=2  # enough of it",
        f"{late.address} since=2d",
        whole.address,
        NOWHERE,
    )
    assert crawl.exit_code == 3
    assert crawl.log.endswith("1 site of 4 failed: 127.0.0.1:1; the table says why, the same command tries again.\n")
    assert len(list_urls(tmp_path / f"{name_file(limited)}.jsonl")) == 2
    assert not (tmp_path / f"{name_file(late)}.jsonl").exists()
    assert list_urls(tmp_path / f"{name_file(whole)}.jsonl") == whole.list_addresses()
    job = read_job(tmp_path)
    assert (job["site"], job["exit_code"]) == ("papers", 3)
    rows = {row["site"]: row for row in job["sites"]}  # type: ignore[attr-defined]
    told = {site: (row["outcome"], row["reason"], row["articles"]["new"], row["left"]) for site, row in rows.items()}
    assert told == {
        "127.0.0.1:1": ("failed", "cannot be read: the connection was refused", 0, 0),
        f"127.0.0.1:{late.port}": ("ok", "nothing in the time asked for", 0, 0),
        f"127.0.0.1:{limited.port}": ("ok", "2 articles, as asked", 2, 2),
        f"127.0.0.1:{whole.port}": ("ok", "all read", 6, 0),
    }
    assert rows["127.0.0.1:1"]["errors"] == {"ConnectionRefused": 1}
    table = crawl.log.partition("why it ended")[2].splitlines()
    assert table[1].split()[0] == "127.0.0.1:1"
    assert all(len(line) <= 80 for line in table[1:8])
    assert (tmp_path / ".state" / "papers.sqlite").exists()

    # What was left of the limited site waits for the next crawl, and a list that has changed keeps its state.
    again = crawl_list(tmp_path, limited.address, whole.address)
    assert again.exit_code == 0
    assert list_urls(tmp_path / f"{name_file(limited)}.jsonl") == limited.list_addresses()
    assert list_urls(tmp_path / f"{name_file(whole)}.jsonl") == whole.list_addresses()


def test_where_all_sites_fail_the_exit_code_is_1(sites: list[SmallSite], tmp_path: Path) -> None:
    blocked = sites[0]
    for path in ("/", "/robots.txt"):
        blocked.instead[path] = lambda handler, content: send(handler, b"no", status=403)
    crawl = crawl_list(tmp_path, blocked.address, NOWHERE)
    assert crawl.exit_code == 1
    assert f"None of the 2 sites could be read: 127.0.0.1:1, 127.0.0.1:{blocked.port};" in crawl.log


def test_a_crawl_of_one_site_has_no_table_of_sites_and_the_exit_code_it_had(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        crawl = run_crawl("news", tmp_path / "%(site)s.jsonl", url=site.address)
        assert crawl.exit_code == 0
        assert "the worst first" not in crawl.log
        assert list_urls(tmp_path / f"{name_file(site)}.jsonl") == site.list_addresses()
        assert (tmp_path / ".state" / "news.sqlite").exists()


def test_url_and_urls_are_one_list(sites: list[SmallSite], tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    crawl = run_crawl("news", output, urls=write_list(tmp_path, sites[0].address), url=sites[1].address)
    assert crawl.exit_code == 0
    assert list_urls(output) == sorted(sites[0].list_addresses() + sites[1].list_addresses())


@pytest.mark.parametrize("ending", [".jsonl", "-%(date)s.jsonl.gz"])
def test_kill_9_amid_three_sites_loses_nothing_and_doubles_nothing(
    ending: str, sites: list[SmallSite], tmp_path: Path
) -> None:
    output = tmp_path / f"%(site)s{ending}"
    listed = write_list(tmp_path, *(site.address for site in sites))
    settings = {"NEWSCRAWL_COMMIT_INTERVAL": "0.1", "CONCURRENT_REQUESTS_PER_DOMAIN": "1", "DOWNLOAD_DELAY": "0.05"}
    command = list_command("news", output, {"urls": listed}, settings)

    def list_files() -> list[Path]:
        return [file for site in sites for file in tmp_path.glob(f"{name_file(site)}*")]

    for part in (1, 6, 11):
        with Process(command) as process:
            wait_until(lambda part=part: len(list_urls(*list_files())) >= part)  # type: ignore[misc]
            process.kill()
        assert process.returncode == -signal.SIGKILL
    last = run_crawl("news", output, settings=settings, urls=listed)
    assert last.exit_code == 0
    assert "Going on where the last crawl was interrupted" in last.log
    for site in sites:
        assert list_urls(*tmp_path.glob(f"{name_file(site)}*")) == site.list_addresses()


def test_what_one_sites_file_has_lost_comes_again_unless_it_was_moved_on_purpose(
    sites: list[SmallSite], tmp_path: Path
) -> None:
    addresses = [site.address for site in sites]
    assert crawl_list(tmp_path, *addresses).exit_code == 0
    lost, *kept = (tmp_path / f"{name_file(site)}.jsonl" for site in sites)
    lost.unlink()
    for site in sites:
        site.asked.clear()
    again = crawl_list(tmp_path, *addresses)
    assert f"{lost} is gone, cut or another; 4 articles that are missing are asked for again." in again.log
    assert list_urls(lost) == sites[0].list_addresses()
    assert not {path for site in sites[1:] for path in site.asked} & set(sites[2].paths)
    kept[0].rename(tmp_path / "packed")
    settings = [
        "-s",
        f"NEWSCRAWL_OUTPUT={tmp_path / '%(site)s.jsonl'}",
        "-s",
        f"NEWSCRAWL_STATE={tmp_path / '.state' / 'papers.sqlite'}",
    ]
    accepted = run([*SCRAPY, "state", "accept-output", *settings])
    assert "5 articles" in accepted.stdout, accepted.stderr
    third = crawl_list(tmp_path, *addresses)
    assert "asked for again" not in third.log
    assert not kept[0].exists()


class SectionedSite(SmallSite):
    """Its front page has no articles, only the menu."""

    def write_page(self, path: str) -> str | None:
        menu = "<nav><a href='/sport/'>Sport</a></nav>"
        if path == "/":
            return f"<html lang=en><title>News</title><body>{menu}<h1>News</h1><p>Welcome</p></body></html>"
        if path == "/sport/":
            page = super().write_page("/")
            return page.replace("<body>", f"<body>{menu}") if page else None
        return super().write_page(path)


def test_a_list_that_has_changed_looks_at_the_sections_of_its_sites_again(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with SectionedSite(3) as site, SmallSite(2) as gone, SmallSite(2) as added:
        listed = write_list(tmp_path, site.address, gone.address)
        assert run_crawl("news", output, urls=listed).exit_code == 0
        site.paths.append("/news/2024/06/01/ferry-number-99.html")
        gone.asked.clear()
        write_list(tmp_path, site.address, added.address)
        assert run_crawl("news", output, urls=listed).exit_code == 0
        assert site.address + site.paths[-1] in list_urls(output)
        assert gone.asked == []


def test_what_a_killed_crawl_has_left_waits_for_a_list_that_has_changed(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with SmallSite(6) as site, SmallSite(2) as added:
        settings = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1", "DOWNLOAD_DELAY": "0.3", "NEWSCRAWL_COMMIT_INTERVAL": "0.1"}
        listed = write_list(tmp_path, site.address, NOWHERE)
        with Process(list_command("news", output, {"urls": listed}, settings)) as process:
            wait_until(lambda: site.paths[0] in site.asked)
            process.kill()
        write_list(tmp_path, site.address, added.address)
        assert run_crawl("news", output, urls=listed).exit_code == 0
        assert list_urls(output) == sorted(site.list_addresses() + added.list_addresses())


def test_a_site_that_has_moved_is_still_the_one_of_its_start(sites: list[SmallSite], tmp_path: Path) -> None:
    moved, target, other = sites

    def lead_away(handler: BaseHTTPRequestHandler, content: bytes) -> None:
        send(handler, b"", status=301, Location=f"{target.address}/")

    moved.instead["/"] = lead_away
    lines = f"{moved.address} max_articles=2", other.address
    for count in (2, 4):  # the second crawl begins where the first has ended
        assert crawl_list(tmp_path, *lines, NEWSCRAWL_ALLOW_PRIVATE="on").exit_code == 0
        assert len(list_urls(tmp_path / f"{name_file(moved)}.jsonl")) == count
    assert set(list_urls(tmp_path / f"{name_file(moved)}.jsonl")) <= set(target.list_addresses())
    assert {row["site"]: row["reason"] for row in read_job(tmp_path)["sites"]} == {  # type: ignore[attr-defined]
        f"127.0.0.1:{moved.port}": "2 articles, as asked",
        f"127.0.0.1:{other.port}": "nothing new",
    }


class ShellSite(SmallSite):
    """Its pages are filled by scripts."""

    def write_page(self, path: str) -> str | None:
        shell = (
            "<html><head><title>News</title><script src='/app.js'></script></head><body><div id='root'></div></body>"
        )
        return shell if path == "/" else None


def test_whether_a_browser_is_used_is_said_for_each_site(tmp_path: Path) -> None:
    with ShellSite(0) as plain, ShellSite(0) as shown, SmallSite(2) as whole:
        lines = f"{plain.address} render=never", f"{shown.address} render=auto", whole.address
        crawl = crawl_list(tmp_path, *lines, NEWSCRAWL_BROWSER="/nowhere/browser", NEWSCRAWL_RENDER="never")
    assert crawl.exit_code == 3
    assert "Some pages can only be read in a browser" in crawl.log
    assert {row["site"]: row["reason"] for row in read_job(tmp_path)["sites"]} == {  # type: ignore[attr-defined]
        f"127.0.0.1:{plain.port}": "no article was found",
        f"127.0.0.1:{shown.port}": "it needs a browser, and there is none",
        f"127.0.0.1:{whole.port}": "all read",
    }
