from __future__ import annotations

import pytest

from newscrawl.walk.rendering_memory import PLAIN_EVERY, KindRecord, RenderingMemory, name_kind

DAY = 86_400.0


def make_url(number: int, host: str = "harbour.example") -> str:
    words = ("ferry", "bridge", "market", "harbour", "council", "school", "river")
    slug = "-".join(words[(number + place) % len(words)] for place in range(5))
    return f"https://{host}/story/{1000 + number}-{slug}"


def test_nothing_goes_straight_to_the_browser_before_anything_is_known() -> None:
    memory = RenderingMemory()
    assert not memory.goes_straight(make_url(1))
    assert memory.is_worth_trying(make_url(1), "yes")
    assert memory.is_worth_trying(make_url(1), "perhaps")
    assert not memory.is_worth_trying(make_url(1), "no")
    assert memory.list_records() == []


def test_where_the_browser_helped_the_next_of_the_kind_go_straight_there() -> None:
    memory = RenderingMemory()
    memory.note_rendered(make_url(1), 5.0, helped=True)
    assert name_kind(make_url(1)) == name_kind(make_url(2))
    assert memory.goes_straight(make_url(2))
    assert not memory.goes_straight("https://harbour.example/archive/ferry.html")
    assert not memory.goes_straight(make_url(2, host="other.example"))


def test_one_of_twenty_is_asked_for_plainly_all_the_same() -> None:
    memory = RenderingMemory()
    memory.note_rendered(make_url(0), 0.0, helped=True)
    went = [memory.goes_straight(make_url(number)) for number in range(1, 5 * PLAIN_EVERY + 1)]
    assert went.count(False) == 5
    assert [place for place, straight in enumerate(went, start=1) if not straight] == [20, 40, 60, 80, 100]


def test_a_kind_that_comes_plainly_again_no_longer_goes_there() -> None:
    memory = RenderingMemory()
    memory.note_rendered(make_url(1), 0.0, helped=True)
    memory.note_plain(make_url(2), 1.0)
    assert not memory.goes_straight(make_url(3))
    memory.note_rendered(make_url(4), 2.0, helped=True)
    assert memory.goes_straight(make_url(5))


def test_a_kind_of_both_sorts_is_asked_for_plainly_each_time() -> None:
    memory = RenderingMemory()
    for number in range(3):
        memory.note_rendered(make_url(number), 0.0, helped=True)
        assert memory.goes_straight(make_url(9))
        memory.note_plain(make_url(number), 0.0)
    memory.note_rendered(make_url(3), 0.0, helped=True)
    assert not memory.goes_straight(make_url(9))
    assert memory.is_worth_trying(make_url(9), "perhaps")


def test_where_the_browser_was_no_help_twice_the_kind_is_left_alone_but_for_one_in_fifty() -> None:
    memory = RenderingMemory()
    memory.note_rendered(make_url(1), 0.0, helped=False)
    assert memory.is_worth_trying(make_url(2), "yes")
    memory.note_rendered(make_url(2), 0.0, helped=False)
    tried = [memory.is_worth_trying(make_url(3), "yes") for _ in range(150)]
    assert tried.count(True) == 3
    memory.note_rendered(make_url(3), 0.0, helped=True)
    assert memory.is_worth_trying(make_url(4), "yes")
    assert memory.goes_straight(make_url(4))


def test_a_kind_that_was_helped_is_not_given_up_for_one_page() -> None:
    memory = RenderingMemory()
    memory.note_rendered(make_url(1), 0.0, helped=True)
    memory.note_rendered(make_url(2), 0.0, helped=False)
    assert memory.goes_straight(make_url(3))
    memory.note_rendered(make_url(3), 0.0, helped=False)
    assert not memory.goes_straight(make_url(4))


def test_listings_of_a_host_are_not_scrolled_after_two_in_vain() -> None:
    memory = RenderingMemory()
    listings = [f"https://harbour.example/{name}/" for name in ("world", "sport", "culture", "science")]
    assert all(memory.may_try_growth(url) for url in listings)
    memory.note_growth(listings[0], helped=False)
    memory.note_growth(listings[1], helped=True)
    memory.note_growth(listings[2], helped=False)
    assert memory.may_try_growth(listings[3])
    memory.note_growth(listings[3], helped=False)
    assert not any(memory.may_try_growth(url) for url in listings)
    assert memory.may_try_growth("https://other.example/world/")


def test_what_was_learned_serves_the_next_crawl_for_a_month() -> None:
    memory = RenderingMemory()
    memory.note_rendered(make_url(1), 10 * DAY, helped=True)
    memory.note_rendered("https://harbour.example/", 10 * DAY, helped=False)
    memory.note_rendered("https://harbour.example/", 10 * DAY, helped=False)
    records = memory.list_records()
    assert set(records) == {
        KindRecord(name_kind(make_url(1)), True, 1, 0, 10 * DAY),
        KindRecord(name_kind("https://harbour.example/"), False, 2, 2, 10 * DAY),
    }
    later, much_later = RenderingMemory(), RenderingMemory()
    later.learn(records, 39 * DAY)
    assert later.goes_straight(make_url(2))
    assert not later.is_worth_trying("https://harbour.example/", "yes")
    assert set(later.list_records()) == set(records)
    much_later.learn(records, 41 * DAY)
    assert not much_later.goes_straight(make_url(2))
    assert much_later.list_records() == []


def test_its_memory_is_bounded() -> None:
    memory = RenderingMemory()
    for number in range(2_500):
        memory.note_rendered(f"https://site{number}.example/story/ferry-stays-in-use-for-years", 0.0, helped=True)
    assert len(memory.list_records()) == 2_000
    assert memory.goes_straight("https://site2499.example/story/the-market-moves-to-the-river")
    assert not memory.goes_straight("https://site1.example/story/the-market-moves-to-the-river")


@pytest.mark.parametrize("url", ["https://harbour.example", "https://harbour.example/", "https://[::1]:80/a", "x"])
def test_every_address_is_of_a_kind(url: str) -> None:
    memory = RenderingMemory()
    memory.note_rendered(url, 0.0, helped=True)
    assert memory.goes_straight(url)
