"""Whom the groups of a robots.txt are meant for, how much of it is read, and what it says of the use of pages."""

from __future__ import annotations

from typing import Any

import pytest
from protego import Protego

from newscrawl.channels.declared import read_robots
from newscrawl.channels.robots_txt import RobotsRules, decode_robots, load_ai_robots, read_token
from newscrawl.extract.usage.statements import join_usage
from newscrawl.limits import MAX_ROBOTS_BYTES

SECRET = "https://harbour.example/secret/page.html"
SEVERAL = """# For everyone
User-agent: *
Disallow: /admin/   # not for you
Disallow:
Allow: /admin/open/
Crawl-delay: 2

User-agent: Otherbot
User-agent: NewsCrawl
Sitemap: https://harbour.example/sitemap.xml
Disallow: /archive/
Disallow: /*?print=1$

User-agent: newscrawl
disallow : /search
Disallow: /archive/
"""
HOST = "https://example.com"


def is_forbidden(text: str, user_agent: str = "newscrawl") -> bool:
    return not RobotsRules(text, user_agent).allow(SECRET)


def forbid(name: str) -> str:
    return f"User-agent: {name}\nDisallow: /secret/\n"


@pytest.mark.parametrize(
    "name", ["newscrawl", "NewsCrawl", "NewsCrawl/2.0", "newscrawl *", "newscrawl*", "*", "* # all"]
)
def test_a_group_with_our_name_is_meant_for_us(name: str) -> None:
    assert is_forbidden(forbid(name))


@pytest.mark.parametrize(
    "name", ["news", "newscrawler", "newscrawl-bot", "newscrawl2", "my-newscrawl", "crawl", "n", "Mozilla/5.0", "", "?"]
)
def test_a_group_of_another_name_is_not(name: str) -> None:
    assert not is_forbidden(forbid(name))
    assert is_forbidden(forbid(name) + forbid("*"))


def test_the_robot_may_have_a_version_and_a_contact() -> None:
    agent = "NewsCrawl/0.1.0 (+desk@harbour.example)"
    assert read_token(agent) == "newscrawl"
    assert is_forbidden(forbid("newscrawl"), agent)
    assert not is_forbidden(forbid("desk"), agent)


def test_groups_of_one_name_are_one_and_go_before_the_group_of_all() -> None:
    assert is_forbidden("User-agent: newscrawl\nDisallow: /a/\n\nUser-agent: newscrawl\nDisallow: /secret/\n")
    assert not is_forbidden(forbid("*") + "\nUser-agent: newscrawl\nDisallow: /a/\n")
    assert not is_forbidden(forbid("*") + "\nUser-agent: newscrawl\nDisallow:\n")
    assert not is_forbidden(forbid("*") + "\nUser-agent: newscrawl\n")


@pytest.mark.parametrize("between", ["", "\n", "# and\n", "Sitemap: /map.xml\n", "and also\n"])
def test_a_group_may_have_several_names(between: str) -> None:
    assert is_forbidden(f"User-agent: newscrawl\n{between}User-agent: other\nDisallow: /secret/\n")


def test_a_rule_ends_the_names_of_its_group() -> None:
    assert not is_forbidden("User-agent: newscrawl\nDisallow: /a/\nUser-agent: other\nDisallow: /secret/\n")
    assert not is_forbidden("User-agent: newscrawl\nCrawl-delay: 2\nUser-agent: other\nDisallow: /secret/\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(end: str) -> None:
    assert is_forbidden(forbid("*").replace("\n", end))


@pytest.mark.parametrize("text", ["USER-AGENT: *\nDISALLOW: /secret/", "User agent *\nDissalow: /secret/"])
def test_words_are_read_as_they_are_meant(text: str) -> None:
    assert is_forbidden(text)


def test_what_is_shown_are_the_rules_that_hold() -> None:
    rules = RobotsRules(SEVERAL, "newscrawl")
    assert rules.agent == "newscrawl"
    assert rules.list_patterns("disallow") == ["/archive/", "/*?print=1$", "/search"]
    assert rules.list_patterns("allow") == []
    assert rules.crawl_delay is None
    others = RobotsRules(SEVERAL, "thirdbot")
    assert (others.agent, others.list_patterns("disallow")) == ("*", ["/admin/"])
    assert others.list_patterns("allow") == ["/admin/open/"]
    assert others.crawl_delay == 2
    assert rules.sitemaps == others.sitemaps == ["https://harbour.example/sitemap.xml"]


@pytest.mark.parametrize("text", ["", "Disallow: /secret/", "User-agent: other\nDisallow: /", "<!DOCTYPE html><p>Lost"])
def test_where_nothing_is_for_the_robot_there_are_no_rules(text: str) -> None:
    rules = RobotsRules(text, "newscrawl")
    assert (rules.agent, rules.list_patterns("disallow")) == (None, [])
    assert rules.allow(SECRET)


def test_what_lies_beyond_500_kib_is_left_and_no_line_is_read_in_half() -> None:
    filling = b"# harbour\n" * (MAX_ROBOTS_BYTES // 10)
    late = b"User-agent: *\nDisallow: /secret/\n"
    assert read_robots(filling + late, SECRET).allow(SECRET)
    assert not read_robots(late + filling * 20, SECRET).allow(SECRET)
    assert not read_robots(filling[:-60] + late, SECRET).allow(SECRET)
    start = b"User-agent: *\nDisallow: /b\n"
    half = start + b"#" * (MAX_ROBOTS_BYTES - len(start) - len(b"\nDisallow: /sec")) + b"\nDisallow: /secret/hidden/\n"
    assert len(half) > MAX_ROBOTS_BYTES
    assert read_robots(half, SECRET).allow(SECRET)
    assert decode_robots(b"a" * (MAX_ROBOTS_BYTES + 1)) == ""
    assert len(decode_robots(b"a\n" * (MAX_ROBOTS_BYTES // 2))) == MAX_ROBOTS_BYTES


def test_many_names_times_many_rules_cost_no_more_than_each_alone() -> None:
    """Their product would be 25 million rules."""
    names = "".join(f"User-agent: a{number}\n" for number in range(5_000))
    rules = "".join(f"Disallow: /{number}\n" for number in range(5_000))
    assert not RobotsRules(names + "User-agent: newscrawl\n" + rules, "newscrawl").allow("https://e.com/4999")


PATTERNS = [
    "/",
    "/secret/",
    "/secret/page.html",
    "/secret/page.html$",
    "/secret/*.html$",
    "/secret$",
    "/*/page",
    "*page",
    "*.pdf$",
    "/sec*t/",
    "/%73ecret/",
    "/s%65cret/pa",
    "/s=ecret",
    "/secret/ä",
    "/secret/%C3%A4",
    "/secret/%c3%a4",
    "/secret/index.html",
    "/index.html",
    "/indexes/",
    "/secret/?",
    "/secret/?q=1",
    "/secret/;v",
    "secret",
    "https://e.com/secret/",
    "/a%2Fb",
    "/secret/$",
    "/?",
    "//secret/",
]
ADDRESSES = [
    "https://e.com" + path
    for path in (
        *("", "/", "/secret", "/secret/", "/secret/page.html", "/secret/page.html?q=1", "/%73ecret/page.html", "/a/b"),
        *(
            "/secret/ä",
            "/secret/%C3%A4",
            "/secret/%c3%a4x",
            "/secret/index.html",
            "/index.html",
            "/indexes/1",
            "/a%2Fb",
        ),
        *("/secret/?q=1", "/secret/;v=1", "/s=ecret", "/s%3Decret", "/file.pdf", "/file.pdf#1", "/?q", "//secret/"),
        "/a%2Fb",
    )
]


@pytest.mark.parametrize("key", ["Disallow", "Allow"])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_rule_matches_what_it_matches_for_protego(pattern: str, key: str) -> None:
    """Only the rules that might match an address are parsed for it."""
    text = f"User-agent: *\n{key}: {pattern}\n" + ("Disallow: /\n" if key == "Allow" else "")
    rules, judge = RobotsRules(text, "newscrawl"), Protego.parse(text)
    assert [u for u in ADDRESSES if rules.allow(u)] == [u for u in ADDRESSES if judge.can_fetch(u, "newscrawl")]


def test_however_many_rules_might_match_they_are_obeyed() -> None:
    rules = RobotsRules("User-agent: *\n" + "".join(f"Disallow: *{n}.pdf\n" for n in range(2_000)), "newscrawl")
    assert rules.allow("https://e.com/2000.html")
    assert not rules.allow("https://e.com/1999.pdf")


def read(text: str, path: str = "/news/a.html", robot: str = "newscrawl") -> dict[str, Any]:
    robots = read_robots(text.encode(), f"{HOST}/robots.txt", robot)
    usage = join_usage(robots.usage.judge(HOST + path) if robots.usage is not None else ())
    return {name: told.value for name in usage.__slots__ if (told := getattr(usage, name)) is not None}


def test_signals_of_our_group_count_and_those_of_others_do_not() -> None:
    text = "User-agent: GPTBot\nContent-Signal: ai-train=no\n\nUser-agent: *\nContent-Signal: search=yes, ai-input=no\n"
    assert read(text) == {"search": True, "ai_input": False}
    assert read(f"{text}\nUser-agent: newscrawl\nContent-Usage: train-ai=n\n") == {"train_ai": False}
    assert read("Content-Signal: ai-train=no\nUser-agent: *\nDisallow:\n") == {"train_ai": False}
    assert read("User-agent: *\n# Content-Signal: ai-train=no\nAllow: /\n") == {}


def test_of_paths_the_longest_counts() -> None:
    text = "User-agent: *\nContent-Usage: train-ai=n\nContent-Usage: /open/ train-ai=y\nAllow: /\n"
    assert read(text) == {"train_ai": False}
    assert read(text, "/open/a.html") == {"train_ai": True}
    assert read(text.replace("/open/", "/*.html$"), "/a.html") == {"train_ai": True}
    assert read(text.replace("/open/", "/*.html$"), "/a.html?x") == {"train_ai": False}


def test_a_licence_is_for_all() -> None:
    told = {"license": "https://example.com/rsl.xml"}
    line = "License: https://example.com/rsl.xml\n"
    assert read(f"{line}User-agent: *\nAllow: /\n") == told
    assert read(f"User-agent: Googlebot\nAllow: /\n{line}") == told
    assert read("License: no address\n") == {}


def test_ai_robots_that_are_shut_out() -> None:
    text = "User-agent: GPTBot\nUser-agent: ccbot\nDisallow: /\n\nUser-agent: ClaudeBot\nDisallow: /members/\n"
    text += "\nUser-agent: Bytespider\nDisallow: /\nAllow: /news/\n\nUser-agent: Googlebot\nDisallow: /\n"
    text += "\nUser-agent: Amazonbot\nCrawl-delay: 5\n\nUser-agent: *\nDisallow: /admin/\n"
    assert read(text) == {"robots_ai_blocked": ["CCBot", "GPTBot"]}
    assert read(text, "/members/a") == {"robots_ai_blocked": ["Bytespider", "CCBot", "ClaudeBot", "GPTBot"]}
    robots = read_robots(text.encode(), f"{HOST}/robots.txt")
    assert robots.usage is not None
    (told,) = robots.usage.judge(f"{HOST}/news/a.html")
    assert told.statement.source == "robots.txt"
    assert told.statement.raw == "CCBot, GPTBot: Disallow: /"


def test_who_may_not_for_being_one_of_all_is_named_where_we_may() -> None:
    text = "User-agent: newscrawl\nAllow: /\n\nUser-agent: ClaudeBot\nAllow: /\n\nUser-agent: *\nDisallow: /\n"
    blocked = read(text)["robots_ai_blocked"]
    assert len(blocked) == len(load_ai_robots()) - 1
    assert "ClaudeBot" not in blocked


def test_nothing_is_said() -> None:
    for text in ("", "User-agent: *\nDisallow: /admin/\n", "<html>Not found</html>", "User-agent: GPTBot\n"):
        assert read(text) == {}


def test_the_rules_hold_as_before() -> None:
    robots = read_robots(b"License: https://e.com/l\nUser-agent: *\nContent-Signal: ai-train=no\nDisallow: /x\n", HOST)
    assert not robots.allow(f"{HOST}/x")
    assert robots.allow(f"{HOST}/y")
