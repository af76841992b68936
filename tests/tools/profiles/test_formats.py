from __future__ import annotations

from newscrawl.items import Article, Link
from newscrawl.sites.profile import Site
from newscrawl.tools.inspection.answers import Answer
from newscrawl.tools.profiles.checking import Fault
from newscrawl.tools.profiles.drafting import ProfileDraft
from newscrawl.tools.profiles.formats import format_checks, format_draft
from newscrawl.tools.profiles.sampling import Sample
from newscrawl.tools.profiles.selectors import TriedKey

URL = "https://harbour.example/a/1"


def test_a_draft_says_what_was_tried_and_what_to_check() -> None:
    draft = ProfileDraft(
        Site(domain="harbour.example", example=URL),
        Sample(Answer(URL), Link(URL)),
        Article(headline="Ferry"),
        7,
        [TriedKey("body", "div.story", 6, 1, 0, 0)],
        [TriedKey("authors", "a.by\x1b[31m", 3, 0, 4, 0)],
        ["authors: missing on the example"],
    )
    shown = format_draft(draft, "SITE = Site(…)\n", ["newscrawl/sites/harbour_example.py", "page.html"], 11)
    assert "from 7 articles and 11 requests" in shown
    assert "body         kept      div.story  (same on 6, better on 1 of 7)" in shown
    assert "authors      left out  a.by\\x1b[31m  (same on 3, worse on 4 of 7)" in shown
    assert "  - authors: missing on the example" in shown
    assert "scrapy checksites harbour" in shown
    assert "\x1b" not in shown


def test_checks_are_a_line_a_site_and_one_a_fault() -> None:
    checks = {"harbour": [], "old": [Fault("body", "div.x matches nothing"), Fault("date_published", "it is gone")]}
    fields = {"harbour": ["headline", "body"], "old": ["headline", "body", "date_published"]}
    assert format_checks(checks, fields, [], "their sites").splitlines() == [
        "harbour  as expected: 2 of 2 fields",
        "old      broken: 1 of 3 fields",
        "old      body            div.x matches nothing",
        "old      date_published  it is gone",
        "2 profiles against their sites: 1 broken.",
    ]


def test_profiles_that_cannot_be_used_count_as_broken() -> None:
    shown = format_checks({"harbour": []}, {}, ["sites/x.py: no"], "their saved pages")
    assert shown.splitlines() == [
        "sites/x.py: no",
        "harbour  as expected: no saved page to compare with",
        "2 profiles against their saved pages: 1 broken.",
    ]
