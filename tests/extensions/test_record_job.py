"""What a crawl leaves in jobs.jsonl, and whom it tells."""

from __future__ import annotations

import json
import signal
import time
from pathlib import Path
from typing import Any

from newscrawl.storage.jsonlines import format_line

from ..alerts.receivers import receive_posts
from ..crawling import list_command, run_crawl
from ..newsroom.server import Newsroom
from ..small_site import SmallSite, send
from ..starting import Process
from ..tools.report_page.operation import make_job
from ..waiting import wait_until


def read_lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "jobs.jsonl").read_text(encoding="utf-8").splitlines()]


def test_a_crawl_is_a_line(newsroom: Newsroom, tmp_path: Path) -> None:
    data, url = tmp_path / "data", newsroom.address("modern") + "/"
    settings = {"NEWSCRAWL_DATA_DIR": str(data)}
    first = run_crawl("news", tmp_path / "a.jsonl", url=url, _job="modern_1", settings=settings)
    assert first.exit_code == 0, first.log
    assert run_crawl("news", tmp_path / "a.jsonl", url=url, settings=settings).exit_code == 0
    one, two = read_lines(data)
    assert (one["job"], one["spider"], one["urls"]) == ("modern_1", "news", [url])
    assert one["site"] == two["site"] == url.removeprefix("http://").rstrip("/")
    assert one["articles"]["new"] == len(first.records)
    assert two["articles"]["new"] == 0
    assert one["coverage"]["headline"] == 1
    authors = sum(bool(record["authors"]) for record in first.records) / len(first.records)
    assert one["coverage"]["authors"] == round(authors, 4)
    assert one["requests"]["total"] == sum(count for kind, count in one["requests"].items() if kind != "total")
    assert one["requests"]["robots"] == 1
    assert one["pages"]["article"] >= len(first.records)
    assert (one["outcome"], one["reason"]) == ("ok", "finished")
    assert one["job"] != two["job"]
    funnel = one["funnel"]
    assert funnel["written"] == funnel["article"] == len(first.records)
    assert funnel["read"] == sum(one["pages"].values())
    assert Path(one["state"]).is_file()
    assert [told["url"] for told in one["latest"]] == [record["url"] for record in first.records][-20:]
    assert one["found_by"]["any"]["related"] > 0
    assert one["articles"]["undated"] == sum(record["date_published"] is None for record in first.records)
    assert two["latest"] == []
    assert list((data / ".running").iterdir()) == []


def test_an_error_is_told_with_an_address_and_old_jobs_go(tmp_path: Path) -> None:
    log = tmp_path / "jobs.jsonl"
    log.write_bytes(format_line(make_job("gone.example", time.time() - 420 * 86_400)))
    with SmallSite(3) as site:
        site.instead[site.paths[1]] = lambda handler, _: send(handler, b"", status=404)
        settings = {"NEWSCRAWL_DATA_DIR": str(tmp_path)}
        run_crawl("news", tmp_path / "a.jsonl", url=site.address, channels="off", settings=settings)
    (record,) = read_lines(tmp_path)
    assert record["errors"] == {"404": 1}
    seen = record["errors_seen"]["404"]
    assert seen["url"] == site.address + site.paths[1]
    assert record["began"] <= seen["first"] == seen["last"] <= record["ended"]


def test_without_a_data_folder_nothing_is_recorded(newsroom: Newsroom, tmp_path: Path) -> None:
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=newsroom.address("plain"), max_articles="1")
    assert crawl.exit_code == 0
    assert not list(tmp_path.rglob("jobs.jsonl"))


def test_a_crawl_that_cannot_begin_is_a_failure(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_bytes(b"no database " * 1000)
    settings = {"NEWSCRAWL_DATA_DIR": str(tmp_path), "NEWSCRAWL_STATE": str(tmp_path / "a.sqlite")}
    url = newsroom.address("plain")
    assert run_crawl("news", tmp_path / "a.jsonl", url=url, settings=settings).exit_code == 1
    (tmp_path / "b.jsonl").write_text("my diary\n", encoding="utf-8")
    settings = {"NEWSCRAWL_DATA_DIR": str(tmp_path)}
    assert run_crawl("news", tmp_path / "b.jsonl", url=url, settings=settings).exit_code == 2
    damaged, unreadable = read_lines(tmp_path)
    assert damaged["reason"].startswith("state_")
    assert unreadable["reason"] == "output_unreadable"
    assert [damaged["outcome"], unreadable["outcome"]] == ["failed", "failed"]


def test_a_killed_crawl_is_noticed_by_the_next(newsroom: Newsroom, tmp_path: Path) -> None:
    settings = {"NEWSCRAWL_DATA_DIR": str(tmp_path), "DOWNLOAD_DELAY": "0.5"}
    arguments = {"url": newsroom.address("modern"), "_job": "modern_9"}
    with Process(list_command("news", tmp_path / "a.jsonl", arguments, settings)) as process:
        wait_until(lambda: list(tmp_path.glob(".running/*.json")))
        time.sleep(0.2)
        process.send_signal(signal.SIGKILL)
    other = run_crawl(
        "news",
        tmp_path / "b.jsonl",
        url=newsroom.address("plain"),
        max_articles="1",
        settings={"NEWSCRAWL_DATA_DIR": str(tmp_path)},
    )
    killed, ended = read_lines(tmp_path)
    assert (killed["job"], killed["outcome"], killed["reason"]) == ("modern_9", "failed", "killed")
    assert ended["outcome"] == "ok"
    assert "modern_9" in other.log


def test_troubles_are_told_and_a_failing_alert_harms_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    good = newsroom.address("plain")
    with receive_posts() as webhook:
        settings = {"NEWSCRAWL_DATA_DIR": str(tmp_path), "NEWSCRAWL_ALERTS": webhook.url}
        for _ in range(3):
            run_crawl("news", tmp_path / "a.jsonl", url=f"{good}/no-such-page-at-all", settings=settings)
        webhook.status = 503
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=good, max_articles="1", settings=settings)
        assert crawl.exit_code == 0
        assert "did not reach the webhook at 127.0.0.1 (it answered 503)" in crawl.log
        assert "t0ken" not in crawl.log
        webhook.status = 200
        run_crawl("news", tmp_path / "a.jsonl", url=good, max_articles="1", settings=settings)
    assert [(told["trouble"], told["state"]) for told in webhook.received] == [
        ("failing", "begun"),
        ("failing", "ended"),
    ]
    assert "no-such-page-at-all cannot be read" in webhook.received[0]["reason"]


def test_an_address_that_is_none_is_said_and_no_more(newsroom: Newsroom, tmp_path: Path) -> None:
    settings = {"NEWSCRAWL_DATA_DIR": str(tmp_path), "NEWSCRAWL_ALERTS": "s3cret"}
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=newsroom.address("plain"), max_articles="1", settings=settings)
    assert crawl.exit_code == 0
    assert "NEWSCRAWL_ALERTS: address 1 is neither" in crawl.log
    assert "s3cret" not in crawl.log
    assert len(read_lines(tmp_path)) == 1
