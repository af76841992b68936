"""What a robots.txt says of the use of pages."""

from __future__ import annotations

from typing import Any

from newscrawl.channels.declared import read_robots
from newscrawl.channels.robots_usage import load_ai_robots
from newscrawl.extract.usage.statements import join_usage

HOST = "https://example.com"


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
