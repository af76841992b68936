from __future__ import annotations

import pytest

from newscrawl.links.classify import Anchor, classify_link
from newscrawl.sites.profile import Site

NAV = Anchor("World", in_navigation=True)


@pytest.mark.parametrize(
    ("url", "anchor", "target"),
    [
        (
            "https://e.com/world/ministers-agree-on-new-budget-rules",
            Anchor("Ministers agree on new budget rules"),
            "article",
        ),
        ("https://e.com/2024/05/03/budget.html", Anchor("Ministers agree on budget"), "article"),
        ("https://e.com/article.php?id=88231", Anchor("وزراء المالية يتفقون على قواعد الميزانية"), "article"),
        ("https://e.com/n/4a99", Anchor("財務大臣が新しい予算規則で合意した", in_heading=True), "article"),
        ("https://e.com/world/", NAV, "section"),
        ("https://e.com/politik/ausland", Anchor("Ausland", in_navigation=True), "section"),
        ("https://e.com/world/middle-east-and-north-africa/egypt", NAV, "section"),
        ("https://e.com/story/ministers-agree-on-new-rules/87830855007/", Anchor("Ministers agree"), "article"),
        ("https://e.com/tag/budget", Anchor("budget"), "skip"),
        ("https://e.com/2024/05/", Anchor("May 2024"), "skip"),
        ("https://e.com/login", Anchor("Log in"), "skip"),
        ("https://e.com/autor/jane-roe", Anchor("Jane Roe"), "skip"),
        ("https://e.com/calendar/2024/05/", Anchor("May"), "skip"),
        ("https://e.com/", Anchor("Home", in_navigation=True), "skip"),
    ],
)
def test_an_address_and_its_anchor_show_where_they_lead(url: str, anchor: Anchor, target: str) -> None:
    assert classify_link(url, anchor) == target


def test_a_profile_knows_better() -> None:
    site = Site(
        domain="e.com", example="https://e.com/x1", article_url=r"^/x\d+$", skip_url=r"^/world", section_url="^/tag/"
    )
    assert classify_link("https://e.com/x77", Anchor("More"), site) == "article"
    assert (
        classify_link("https://e.com/world/long-slug-of-an-article", Anchor("A long headline of an article"), site)
        == "skip"
    )
    assert classify_link("https://e.com/tag/budget", Anchor("budget"), site) == "section"


def test_who_crawls_a_host_of_one_subject_wants_its_pages() -> None:
    url = "https://weather.e.com/storms/what-the-storm-has-left-behind"
    anchor = Anchor("What the storm has left behind")
    assert classify_link(url, anchor) == "skip"
    assert classify_link(url, anchor, here="weather.e.com") == "article"
