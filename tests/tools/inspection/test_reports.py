from __future__ import annotations

import json

import pytest

from newscrawl.links.shell import RenderingNeed
from newscrawl.own_command import name_scrapy
from newscrawl.tools.inspection.findings import (
    ArticleFinding,
    Estimate,
    Findings,
    ListFinding,
    RobotsFinding,
    SectionFinding,
)
from newscrawl.tools.inspection.reports import format_inspection, list_commands, make_inspection_record
from newscrawl.walk.patterns import AddressPattern


def build_findings() -> Findings:
    findings = Findings("https://harbour.example/", requests=12, name="The Harbour Post", language="en")
    findings.robots = RobotsFinding(
        "https://harbour.example/robots.txt", None, 5.0, 1, 40, 1, "https://harbour.example/x"
    )
    findings.feeds = [
        ListFinding("https://harbour.example/rss", "page", "rss", 50, "2024-05-03T10:00:00Z", "2024-05-02")
    ]
    findings.feeds_declared = 8
    findings.sitemaps_tried = 3
    findings.robots.sitemaps = 0
    findings.sections = [
        SectionFinding("https://harbour.example/news/", "News", True, 30, 17, 4.0, "2024-05-03", 12, 11, 13),
        SectionFinding("https://harbour.example/ja/", "日本語", True, failure="it answered 500"),
        SectionFinding("https://harbour.example/sport/", "Sport"),
    ]
    findings.addresses = [AddressPattern("/news/{date}/{slug}", 0.975, 39, "https://harbour.example/news/2024/05/03/a")]
    findings.articles = [
        ArticleFinding("https://harbour.example/a", "Ferry stays\x1b[31m", "2024-05-03T10:00:00Z", ["Anna Bell"], 300),
        ArticleFinding("https://harbour.example/b", "Rowers win", None, [], 40, None, ["time: missing"]),
    ]
    findings.rendering = RenderingNeed("no", 900, 80, 4)
    findings.estimate = Estimate(12_000, 11_900, 12_100, False, "sitemaps", 40.0, 12_100, 5.0, 60_500.0)
    return findings


def test_every_part_has_its_lines() -> None:
    shown = format_inspection(build_findings())
    for words in (
        "The Harbour Post  https://harbour.example/  en  12 requests",
        "a delay of 5 s is asked for; 1 of 40 links forbidden",
        "/rss  rss   50       2024-05-03 10:00  2024-05-02",
        "7 more declared, not looked at",
        "none declared, none at 3 usual places",
        "/news/  30        17         4      2024-05-03       11 to 13",
        "1 more, not looked at: Sport",
        " 98%  /news/{date}/{slug}",
        "1  Ferry stays",
        "2024-05-03 10:00  Anna Bell  300 words",
        "? time: missing",
        "not needed",
        "about 12,000 articles, by sitemaps; about 40 new a day",
        "about 12,100 requests, 17 hours at 5 s a request",
    ):
        assert words in shown, words


def test_robots_rules_are_counted_and_the_first_shown() -> None:
    findings = build_findings()
    robots = findings.robots
    assert "no rule is for this crawl" in format_inspection(findings)
    robots.rules_for = "*"
    assert "nothing is disallowed to all robots" in format_inspection(findings)
    robots.disallowed, robots.allowed = ["/private/\x1b[31m"], ["/private/open/"]
    shown = format_inspection(findings)
    assert "1 path disallowed to all robots: /private/" in shown
    assert "allowed all the same: /private/open/" in shown
    assert "\x1b" not in shown
    robots.rules_for, robots.disallowed = "newscrawl", [f"/{number}/" for number in range(7)]
    assert "7 paths disallowed to newscrawl: /0/  /1/  /2/  /3/  /4/  and 2 more" in format_inspection(findings)


def test_a_sites_text_does_not_steer_the_terminal() -> None:
    assert "\x1b" not in format_inspection(build_findings())


def test_columns_line_up_beside_wide_letters() -> None:
    findings = build_findings()
    findings.sections[0].url = "https://harbour.example/日本/"
    findings.sections[1].url = "https://harbour.example/abcd/"
    findings.sections[1].failure = None
    lines = [line for line in format_inspection(findings).splitlines() if "/日本/" in line or "/abcd/" in line]
    places = [line.index(number) for line, number in zip(lines, ("30", "0"), strict=True)]
    assert places[0] + 2 == places[1]  # two wide letters take a column more each


def test_the_record_is_plain_json() -> None:
    record = json.loads(json.dumps(make_inspection_record(build_findings())))
    assert record["feeds"][0]["entries"] == 50
    assert record["articles"][1]["doubts"] == ["time: missing"]
    assert record["estimate"]["articles"] == 12_000


def test_the_commands_fit_the_site() -> None:
    findings = build_findings()
    findings.url = "https://harbour.example/?a=1&b=2"
    commands = list(list_commands(findings).values())
    assert commands[0] == f"{name_scrapy()} crawl news -a url='https://harbour.example/?a=1&b=2'"
    assert commands[1].endswith("-a since=2d")
    assert any(command.startswith(f"{name_scrapy()} newsite") for command in commands)
    findings.profile = "harbour"
    assert next(iter(list_commands(findings).values())) == f"{name_scrapy()} crawl harbour"
    assert not any("newsite" in command for command in list_commands(findings).values())


@pytest.mark.parametrize(
    ("estimate", "says"),
    [
        (Estimate(53, 39, None, True, "sitemaps"), "about 53 articles or more (39 at least), by"),
        (Estimate(53, 53, None, True, "sitemaps"), "about 53 articles or more, by"),
        (Estimate(53, 41, 68, False, "sitemaps"), "about 53 articles (41 to 68), by"),
        (Estimate(1_400, 1_390, 1_410, False, "sitemaps"), "about 1,400 articles, by"),
    ],
)
def test_a_size_that_is_not_sure_is_told_with_its_bounds(estimate: Estimate, says: str) -> None:
    findings = build_findings()
    findings.estimate = estimate
    estimate.requests, estimate.seconds = 60, 60.0
    assert says in format_inspection(findings)


def test_what_was_not_found_is_said() -> None:
    shown = format_inspection(Findings("https://harbour.example/"))
    assert "ROBOTSTXT_OBEY is off" in shown
    assert "not known: neither sitemap nor listing tells" in shown
    assert "none was found to be looked at" in shown
