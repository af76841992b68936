from __future__ import annotations

from newscrawl.discover.links import FoundLink
from newscrawl.discover.urls import make_url_key
from newscrawl.discover.walk import Budgets, Steps, Walk
from newscrawl.items import Link, Target


def make_found(url: str, might_be: Target = "article", *, related: bool = False, date: str | None = None) -> FoundLink:
    link = Link(url=url, headline="A headline", might_be=might_be, found_on="https://e.com/", date_raw=date)
    return FoundLink(link, make_url_key(url), in_navigation=False, might_be_related=related)


def choose(walk: Walk, found: list[FoundLink], steps: Steps = Steps(), *, from_article: bool = False) -> list[str]:  # noqa: B008
    return [step.link.url for step in walk.choose(found, steps, from_article=from_article)]


def test_each_kind_of_step_has_a_budget_of_its_own() -> None:
    walk = Walk(Budgets(sections=1, pagination=1, related=1))
    everything = [
        make_found("https://e.com/s", "section"),
        make_found("https://e.com/p", "pagination"),
        make_found("https://e.com/a"),
    ]
    spent = Steps(sections=1, pagination=1, related=1)
    assert choose(walk, everything, spent) == ["https://e.com/a"]
    assert choose(walk, [make_found("https://e.com/b")], spent, from_article=True) == []
    assert walk.outcomes["over_budget/section"] == walk.outcomes["over_budget/pagination"] == 1
    assert choose(walk, everything[:2]) == ["https://e.com/s", "https://e.com/p"]


def test_the_total_bounds_all_kinds_together() -> None:
    walk = Walk(Budgets(total=1))
    assert choose(walk, [make_found("https://e.com/s", "section")], Steps(pagination=1)) == []


def test_an_article_leads_to_articles_only_where_they_are_sure_or_related() -> None:
    walk = Walk(Budgets())
    found = [
        make_found("https://e.com/1", "unsure"),
        make_found("https://e.com/2", "unsure", related=True),
        make_found("https://e.com/3", "pagination"),
        make_found("https://e.com/4", "skip"),
    ]
    assert choose(walk, found, from_article=True) == ["https://e.com/2"]


def test_nearer_pages_and_listings_go_first() -> None:
    walk = Walk(Budgets())
    near = list(
        walk.choose(
            [make_found("https://e.com/s", "section"), make_found("https://e.com/a")], Steps(), from_article=False
        )
    )
    far = list(walk.choose([make_found("https://e.com/b")], Steps(sections=1), from_article=False))
    later_page = list(walk.choose([make_found("https://e.com/p", "pagination")], Steps(), from_article=False))
    priorities = [step.priority for step in (near[1], later_page[0], near[0], far[0])]
    assert priorities == sorted(priorities, reverse=True)
    assert near[1].priority > far[0].priority
