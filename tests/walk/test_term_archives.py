from __future__ import annotations

import pytest

from newscrawl.walk.steps import Budgets, Steps
from newscrawl.walk.term_archives import TermArchives, name_archive
from newscrawl.walk.walk import Walk

from .test_walk import choose, learn_nothing, make_found

HOST = "https://e.com"


@pytest.mark.parametrize(
    ("path", "archive"),
    [
        *(("/tag/ferry/", "tag"), ("/tags/", "tag"), ("/?tag=ferry", "tag"), ("/tag/ferry/page/2/", "tag")),
        *(("/author/anna-bell/", "author"), ("/blog/autor/anna.html", "author")),
        *(("/2024/05/", "date"), ("/2024/05/03/", "date"), ("/news/2024/", "date"), ("/2024/05/page/3/", "date")),
        *(("/news/", None), ("/search/?q=a", None), ("/login/", None), ("/2024/05/03/ferry-stays-in-use/", None)),
        *(("/author/anna-bell/the-long-way-home-to-the-sea/", None), ("/tag/ferry/amp/", None), ("/tag/a.jpg", None)),
    ],
)
def test_archives_are_known_by_their_addresses(path: str, archive: str | None) -> None:
    assert name_archive(HOST + path) == archive


def walk_archives(**state: bool | None) -> Walk:
    walk = Walk(Budgets(sections=2))
    walk.term_archives.is_wanted = True
    for name, value in state.items():
        setattr(walk.term_archives, name, value)
    return walk


LINKS = [make_found(f"{HOST}/{path}", "skip") for path in ("tag/ferry", "author/anna", "2024/05/", "login")]


def test_archives_are_followed_where_no_channel_is_known() -> None:
    walk = walk_archives()
    steps = walk.choose(LINKS, Steps(sections=2, related=2), learn_nothing, from_article=True).steps
    assert [step.link.url for step in steps] == [f"{HOST}/{path}" for path in ("tag/ferry", "author/anna", "2024/05/")]
    assert {step.link.might_be for step in steps} == {"archive"}
    assert {step.steps for step in steps} == {Steps(sections=1, waits=True)}
    assert LINKS[0].link.might_be == "skip"  # what the page said is left as it is


@pytest.mark.parametrize("state", [{"has_channel": True}, {"is_wanted": False}, {"is_needed": False}])
def test_they_are_left_alone_elsewhere(state: dict[str, bool]) -> None:
    assert choose(walk_archives(**state), LINKS) == []


def test_where_listings_say_that_they_grow_channels_may_not_have_all() -> None:
    assert len(choose(walk_archives(has_channel=True, says_more=True), LINKS)) == 3


def test_further_pages_of_an_archive_wait_like_itself() -> None:
    further = [make_found(f"{HOST}/tag/ferry/page/2/", "pagination"), make_found(f"{HOST}/news/page/2/", "pagination")]
    steps = walk_archives().choose(further, Steps(), learn_nothing, from_article=False).steps
    assert [step.steps.waits for step in steps] == [True, False]


@pytest.mark.parametrize(("might_grow", "patience"), [(False, 3), (True, 12)])
def test_archives_of_a_sort_that_bring_nothing_end_that_sort(might_grow: bool, patience: int) -> None:
    watch = TermArchives()
    watch.is_needed, watch.might_grow = True, might_grow
    watch.note_page(f"{HOST}/tag/first/", 2)
    for number in range(patience):
        assert watch.refuse(f"{HOST}/tag/next/") is None
        watch.note_page(f"{HOST}/tag/t{number}/", 0)
    assert watch.refuse(f"{HOST}/tag/next/") == "no_news_in_archives"
    assert watch.refuse(f"{HOST}/author/anna/") is None
    assert watch.refuse("https://other.example/tag/next/") is None
    assert watch.brought == 2


def test_an_archive_is_not_read_once_a_channel_has_what_there_is() -> None:
    walk = walk_archives()
    (step,) = walk.choose(LINKS[:1], Steps(), learn_nothing, from_article=False).steps
    walk.term_archives.is_needed = False
    assert walk.refuse(step) == "archive_not_needed"


def test_archives_are_needed_where_no_channel_lists_what_was_found() -> None:
    archives = TermArchives()
    archives.decide({frozenset({"section"}): 40})
    assert archives.is_needed
    assert not archives.has_channel


@pytest.mark.parametrize("says_more", [True, False])
def test_they_are_not_needed_where_a_sitemap_has_nearly_all(says_more: bool) -> None:
    archives = TermArchives()
    archives.says_more = says_more
    archives.decide({frozenset({"section", "sitemap"}): 40, frozenset({"section"}): 1})
    assert archives.has_channel
    assert not archives.is_needed
