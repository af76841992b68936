from __future__ import annotations

from newscrawl.frontier.priority import rank_step, waits_for_others
from newscrawl.items import Link, LinkTarget
from newscrawl.walk.steps import Step, Steps

NOW = 1_715_000_000.0  # 6 May 2024


def rank(published: str | None = None, steps: Steps = Steps(), might_be: LinkTarget = "article") -> int:  # noqa: B008
    return rank_step(Step(Link(url="https://e.com/a", date_published=published, might_be=might_be), steps), NOW)


def test_young_articles_go_before_old_ones_and_those_without_a_date_between() -> None:
    dates = ["2024-05-06T08:00:00Z", "2024-05-05", "2024-05-01", None, "2024-04-20", "2024-01-01", "1999-01-01"]
    ranks = [rank(date) for date in dates]
    assert ranks == sorted(ranks, reverse=True)
    assert len(set(ranks)) == len(ranks)


def test_age_never_outweighs_distance_or_kind() -> None:
    near_and_old, far_and_young = rank("1999-01-01"), rank("2024-05-06", Steps(related=1))
    assert near_and_old > far_and_young
    assert rank("1999-01-01", might_be="section") > rank("2024-05-06")


def test_an_archive_goes_ahead_of_its_articles_unless_they_may_be_too_old() -> None:
    link = Link(url="https://e.com/page/3/", might_be="pagination")
    archive, article = Step(link, Steps(pagination=2)), rank(steps=Steps(pagination=1))
    assert rank_step(archive, NOW) > article
    assert rank_step(archive, NOW, has_window=True) < article


def test_a_date_that_cannot_be_read_is_none() -> None:
    assert rank("yesterday") == rank(None)


def test_what_waits_for_others_comes_behind_the_farthest_of_them() -> None:
    waiting, far = rank("2024-05-06", Steps(waits=True)), rank("1999-01-01", Steps(pagination=1_000, related=9))
    assert waiting < far
    assert waits_for_others(waiting)
    assert not waits_for_others(far)


def test_the_last_page_of_the_longest_section_goes_before_other_further_pages_unless_old_ones_are_not_wanted() -> None:
    steps = Steps(sections=1, pagination=1)
    pages = [
        Step(
            Link(url=f"https://e.com/{name}/page/{number}/", might_be="pagination", found_on=f"https://e.com/{name}/"),
            steps,
        )
        for name, number in (("sport", 900), ("world", 9), ("sport", 2))
    ]
    assert [page.pages_ahead for page in pages] == [898, 7, 0]
    ranks = [rank_step(page, NOW) for page in pages]
    assert ranks == sorted(set(ranks), reverse=True)
    assert ranks[0] - ranks[-1] < 100  # less than a step
    assert len({rank_step(page, NOW, has_window=True) for page in pages}) == 1
