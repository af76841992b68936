"""What sites say of the use of their articles: in the record, and as a reason to leave them out."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing
from itertools import pairwise
from pathlib import Path

from jsonschema import Draft202012Validator

from ..crawling import PROJECT, Crawl, run_crawl
from ..small_site import SmallSite, send

TDMREP = "/.well-known/tdmrep.json"
ROBOTS = b"""License: https://example.com/rsl.xml
User-agent: GPTBot
User-agent: CCBot
Disallow: /

User-agent: ClaudeBot
Disallow: /elsewhere/

User-agent: *
Content-Signal: search=yes, ai-train=yes
"""


def crawl(site: SmallSite, folder: Path, **settings: str) -> Crawl:
    told = {"NEWSCRAWL_ASK_TDMREP": "on", **settings}
    return run_crawl("news", folder / "a.jsonl", url=site.address, channels="false", settings=told)


def serve_rules(site: SmallSite, rules: object) -> None:
    told = json.dumps(rules).encode()
    site.instead[TDMREP] = lambda handler, _: send(handler, told, Content_Type="application/json")


def test_every_source_is_in_the_record(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead["/robots.txt"] = lambda handler, _: send(handler, ROBOTS, Content_Type="text/plain")
        site.instead[site.paths[0]] = lambda handler, page: send(
            handler, page, Content_Usage="train-ai=n, search=y", X_Robots_Tag="noai"
        )
        serve_rules(site, [{"location": site.paths[0], "tdm-reservation": 1, "tdm-policy": "/terms.json"}])
        done = crawl(site, tmp_path)
        told = {record["url"].removeprefix(site.address): record["usage"] for record in done.records}
        first, second = told[site.paths[0]], told[site.paths[1]]
        assert first["train_ai"] == {
            "value": False,
            "source": "header:content-usage",
            "raw": "train-ai=n, search=y",
        }
        assert first["noai"]["source"] == "header:x-robots-tag"
        assert first["tdm_reserved"] == {
            "value": True,
            "source": TDMREP,
            "raw": f"{site.paths[0]} tdm-reservation: 1",
        }
        assert first["tdm_policy"]["value"] == f"{site.address}/terms.json"
        assert second["train_ai"] == {
            "value": True,
            "source": "robots.txt:content-signal",
            "raw": "search=yes, ai-train=yes",
        }
        assert second["tdm_reserved"] is None
        assert second["noai"] is None
        assert second["license"]["value"] == "https://example.com/rsl.xml"
        assert second["robots_ai_blocked"]["value"] == ["CCBot", "GPTBot"]
        schema = json.loads((PROJECT / "newscrawl" / "article.schema.json").read_text(encoding="utf-8"))
        for record in done.records:
            assert list(record["usage"]) == list(schema["properties"]["usage"]["properties"])
            assert [error.message for error in Draft202012Validator(schema).iter_errors(record)] == []


def test_what_is_reserved_is_left_out_where_that_is_wanted(tmp_path: Path) -> None:
    with SmallSite(5) as site:
        site.instead = {
            site.paths[0]: lambda handler, page: send(handler, page, Content_Signal="ai-train=no"),
            site.paths[1]: lambda handler, page: send(handler, page, Content_Signal="ai-train=yes, search=no"),
            site.paths[2]: lambda handler, page: send(handler, page, tdm_reservation="0"),
        }
        serve_rules(site, [{"location": site.paths[3], "tdm-reservation": 1}])
        done = crawl(site, tmp_path, NEWSCRAWL_OPT_OUT="skip")
        left = {site.paths[1], site.paths[2], site.paths[4]}
        assert {record["url"].removeprefix(site.address) for record in done.records} == left
        (row,) = [line for line in done.log.splitlines() if "NEWSCRAWL_OPT_OUT=skip" in line and "left out" in line]
        assert "tdm_reserved 1" in row
        assert "train_ai 1" in row


def test_a_host_is_asked_once_a_day(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        assert len(crawl(site, tmp_path).records) == 3
        assert site.asked.count(TDMREP) == 1
        site.paths.append("/news/2024/05/09/ferry-number-9.html")
        assert len(crawl(site, tmp_path).records) == 4
        assert site.asked.count(TDMREP) == 1  # its 404 is remembered


def test_a_host_is_not_asked_where_it_forbids_it_has_no_article_or_says_it_itself(tmp_path: Path) -> None:
    with SmallSite(1) as site:
        forbidden = b"User-agent: *\nDisallow: /.well-known/\n"
        site.instead["/robots.txt"] = lambda handler, _: send(handler, forbidden, Content_Type="text/plain")
        assert len(crawl(site, tmp_path / "1").records) == 1
        del site.instead["/robots.txt"]
        site.instead[site.paths[0]] = lambda handler, page: send(handler, page, tdm_reservation="1")
        assert len(crawl(site, tmp_path / "2").records) == 1
        site.instead[site.paths[0]] = lambda handler, _: send(handler, b"", status=404)
        crawl(site, tmp_path / "3")
        assert TDMREP not in site.asked


def test_a_file_that_is_none_and_one_that_breaks_off_say_nothing(tmp_path: Path) -> None:
    with SmallSite(1) as site:
        contents = (b"<html>Not here</html>", b'[{"location": "/", "tdm', b"[" * 100_000, b"[7]")
        for number, content in enumerate(contents):
            site.instead[TDMREP] = lambda handler, _, content=content: send(handler, content)  # type: ignore[misc]
            (record,) = crawl(site, tmp_path / str(number)).records
            assert record["usage"]["tdm_reserved"] is None
        site.instead[TDMREP] = lambda handler, _: setattr(handler, "close_connection", True)
        assert len(crawl(site, tmp_path / "reset").records) == 1


def test_the_request_counts_in_the_hosts_budget_and_is_not_made_where_that_is_spent(tmp_path: Path) -> None:
    settings = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1", "NEWSCRAWL_SITE_MEMORY": "off"}  # so that no story is held
    with SmallSite(3) as site:
        crawl(site, tmp_path / "2", NEWSCRAWL_HOST_REQUESTS="2", **settings)
        assert TDMREP not in site.asked
        site.asked.clear()
        crawl(site, tmp_path / "day", NEWSCRAWL_HOST_REQUESTS_A_DAY="40", **settings)
        assert TDMREP in site.asked
        with closing(sqlite3.connect(tmp_path / "day" / ".state" / "a.sqlite")) as database:
            (counted,) = database.execute("SELECT sum(asked) FROM host").fetchone()
        assert counted == len(site.asked) - 1  # robots.txt


def test_the_request_keeps_the_hosts_delay(tmp_path: Path) -> None:
    times: list[float] = []
    with SmallSite(2) as site:
        rules = b"User-agent: *\nCrawl-delay: 0.5\n"
        site.instead["/robots.txt"] = lambda handler, _: send(handler, rules, Content_Type="text/plain")
        for path in ("/", TDMREP, *site.paths):
            site.special[path] = lambda: times.append(time.monotonic())
        assert len(crawl(site, tmp_path).records) == 2
        assert len(times) == 4
        assert min(later - before for before, later in pairwise(times)) > 0.4
