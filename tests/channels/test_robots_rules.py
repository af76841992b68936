from __future__ import annotations

import pytest
from protego import Protego

from newscrawl.channels.robots_rules import read_rules

SEVERAL = """\ufeff# For everyone
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


def test_the_rules_of_a_robots_own_groups_hold_and_no_others() -> None:
    rules = read_rules(SEVERAL, "newscrawl")
    assert rules.agent == "newscrawl"
    assert rules.disallowed == ("/archive/", "/*?print=1$", "/search")
    assert rules.allowed == ()


def test_the_rules_for_all_hold_for_a_robot_that_has_none() -> None:
    rules = read_rules(SEVERAL, "thirdbot")
    assert (rules.agent, rules.disallowed, rules.allowed) == ("*", ("/admin/",), ("/admin/open/",))


@pytest.mark.parametrize("text", ["", "Disallow: /x/", "User-agent: other\nDisallow: /", "<!DOCTYPE html><p>Lost"])
def test_where_nothing_is_for_the_robot_there_are_no_rules(text: str) -> None:
    rules = read_rules(text, "newscrawl")
    assert (rules.agent, rules.disallowed) == (None, ())


@pytest.mark.parametrize("agent", ["newscrawl", "otherbot", "thirdbot", "Mozilla/5.0 (compatible; NewsCrawl/1.0)"])
def test_what_is_shown_is_what_is_obeyed(agent: str) -> None:
    obeyed, shown = Protego.parse(SEVERAL.lstrip("\ufeff")), read_rules(SEVERAL, agent)
    for path in ("/admin/", "/archive/", "/search"):
        assert obeyed.can_fetch(f"https://harbour.example{path}", agent) is (path not in shown.disallowed)
