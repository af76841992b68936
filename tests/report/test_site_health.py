"""How a site's crawl is judged by what was counted of it, and what the table shows."""

from __future__ import annotations

import pytest

from newscrawl.frontier.reporting import LeftPages, WhyLeft
from newscrawl.items import Article
from newscrawl.report.outcome import judge_crawl
from newscrawl.report.site_health import SiteEnd, SiteHealth
from newscrawl.report.site_table import format_sites
from newscrawl.walk.start_sites import SiteOptions, StartSites

A, B, C = "https://a.com/", "https://b.com/", "https://c.com/"


def make_health(*urls: str, **limits: int) -> SiteHealth:
    options = {f"{name}.com": SiteOptions(max_articles=most) for name, most in limits.items()}
    return SiteHealth(StartSites(urls or (A, B, C), options=options))


def read_one(health: SiteHealth, url: str, version: int = 1, date: str | None = "2026-05-01") -> None:
    health.note_request(url)
    health.note_article(Article(url=f"{url}1", headline="x", body="y", version=version, date_published=date))


def judge(health: SiteHealth, reason: str = "finished") -> dict[str, tuple[str, str]]:
    return {end.site: (end.outcome, end.reason) for end in health.list_ends(reason)}


def leave(health: SiteHealth, host: str, why: WhyLeft, pages: int = 3) -> None:
    health.note_left([LeftPages(host, why, pages)])


@pytest.mark.parametrize(
    ("why", "outcome", "says"),
    [
        ("silent", "failed", "its host no longer answers"),
        ("blocked", "failed", "blocked: its host answers 403 to everything"),
        ("robots", "failed", "its robots.txt cannot be had"),
        ("rest", "failed", "its host has asked for a rest"),
        ("budget", "ok", "its budget of requests is spent"),
    ],
)
def test_pages_that_are_left_tell_how_a_site_did(why: WhyLeft, outcome: str, says: str) -> None:
    health = make_health()
    read_one(health, A)
    read_one(health, B)
    leave(health, "www.a.com", why)
    judged = judge(health)
    assert judged["a.com"] == (outcome, says)
    assert judged["b.com"] == ("ok", "all read")


def test_a_site_without_articles_has_failed_unless_it_has_nothing_new() -> None:
    health = make_health(A, B, C, "https://d.com/", "https://e.com/")
    for url in (A, B, C, "https://d.com/", "https://e.com/"):
        health.note_request(url)
    health.note_duplicate(f"{B}1")
    health.note_known(f"{C}1")
    health.note_outside("https://d.com/old")
    health.note_start("https://e.com/", A)
    assert judge(health) == {
        "a.com": ("failed", "no article was found"),
        "b.com": ("ok", "nothing new"),
        "c.com": ("ok", "nothing new"),
        "d.com": ("ok", "nothing in the time asked for"),
        "e.com": ("ok", "leads to a.com"),
    }
    health.note_earlier({"www.a.com": 3}, {B: "it answered 403"})  # by a process that was interrupted
    assert judge(health)["a.com"] == ("ok", "nothing new")
    assert judge(health)["b.com"] == ("failed", "cannot be read: it answered 403")


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        ("shutdown", "stopped as asked"),
        ("max_articles", "the crawl has as many articles as asked"),
        ("closespider_timeout", "the crawl ended early (closespider_timeout)"),
    ],
)
def test_a_crawl_that_ends_early_has_stopped_the_sites_that_have_something_left(reason: str, says: str) -> None:
    health = make_health(a=1)
    read_one(health, A)
    health.note_full("a.com")
    leave(health, "a.com", "enough")
    read_one(health, B)
    leave(health, "b.com", "stopped")
    assert judge(health, reason) == {
        "a.com": ("ok", "1 article, as asked"),
        "b.com": ("stopped", says),
        "c.com": ("stopped", says),  # it has not begun
    }


def test_what_is_counted_stands_in_the_record_and_belongs_to_the_site_of_its_address() -> None:
    health = make_health()
    read_one(health, A, date=None)
    read_one(health, "https://sport.a.com/", version=2)
    health.note_request("https://cdn.example/sitemap.xml", found_on=A)
    health.note_request("https://elsewhere.example/")
    for number in range(30):
        health.note_error(f"Odd{number}", A)
    (record,) = [end.make_record() for end in health.list_ends("finished") if end.site == "a.com"]
    assert record["articles"] == {"new": 1, "changed": 1, "duplicate": 0, "undated": 1, "left_out": 0}
    assert record["requests"] == 3
    assert len(record["errors"]) == 21  # bounded
    assert record["errors"]["other"] == 10
    assert record["urls"] == [A]


def list_ends(**outcomes: str) -> list[SiteEnd]:
    health = make_health(*(f"https://{name}.com/" for name in outcomes))
    for name, outcome in outcomes.items():
        if outcome == "ok":
            read_one(health, f"https://{name}.com/")
        else:
            health.note_failed_start(f"https://{name}.com/", "it did not answer in time")
    return health.list_ends("finished")


def test_the_exit_code_tells_all_some_and_none() -> None:
    stats = {"finish_reason": "finished"}
    starts = {"https://b.com/": "it did not answer in time"}
    assert judge_crawl(stats, {}, list_ends(a="ok", b="ok")).exit_code == 0
    some = judge_crawl(stats, starts, list_ends(a="ok", b="failed", c="failed", d="ok"))
    assert some.exit_code == 3
    assert some.sentence == "2 sites of 4 failed: b.com, c.com; the table says why, the same command tries again."
    none = judge_crawl(stats, starts, list_ends(a="failed", b="failed"))
    assert none.exit_code == 1
    assert none.sentence == "None of the 2 sites could be read: a.com, b.com; the table says why of each."
    stopped = judge_crawl({"finish_reason": "shutdown"}, starts, list_ends(a="ok", b="failed"))
    assert stopped.exit_code == 130
    lost = judge_crawl({"finish_reason": "output_in_use"}, {}, list_ends(a="ok", b="ok"))
    assert lost.exit_code == 2


@pytest.mark.parametrize("width", [60, 80, 120, None])
def test_the_table_has_the_worst_first_fits_and_breaks_no_word(width: int | None) -> None:
    ends = list_ends(a="ok", b="failed", **{"n" * 40: "ok"})
    table = format_sites(ends, width)
    lines = table.splitlines()
    assert all(len(line) <= (width or 80) for line in lines)
    body = table[table.index("why it ended") :]
    assert body.index("b.com") < body.index("a.com")
    assert f"  {'n' * 40}.com" in lines  # too long for the column: a line of its own
    words = set(" ".join(lines).split())
    assert {"cannot", "answer", "(new", "seconds):"} <= words


def test_what_would_steer_a_terminal_is_shown_as_what_it_is() -> None:
    health = make_health()
    health.note_failed_start(A, "it answered \x1b[31m")
    assert "\\x1b[31m" in format_sites(health.list_ends("finished"))


def test_a_site_of_which_the_filters_let_nothing_through_has_not_failed() -> None:
    health = make_health()
    health.note_page(A)
    health.note_unwanted(f"{A}1")
    health.note_page(B)
    health.note_other(f"{B}1")
    health.note_page(C)
    assert judge(health) == {
        "a.com": ("ok", "nothing that the filters let through"),
        "b.com": ("ok", "all read"),
        "c.com": ("failed", "no article was found"),
    }
    (left_out,) = [
        end.make_record()["articles"]["left_out"] for end in health.list_ends("finished") if end.site == "a.com"
    ]
    assert left_out == 1
