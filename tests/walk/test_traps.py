from __future__ import annotations

from collections import deque

import pytest

from newscrawl.walk.patterns import make_pattern
from newscrawl.walk.traps import PATIENCE, Listed, TrapWatch

SITE = "https://www.harbour.example"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/a/b/a/b", "growing_path"),
        ("/news/news/news/", "growing_path"),
        ("/x/sport/y/sport/z/sport/", "growing_path"),
        ("/a/b/c/a/b/c/story.html", "growing_path"),
        ("/" + "/".join("abcdefghijklmnopq"), "long_address"),
        ("/a?" + "x" * 2_000, "long_address"),
        ("/2011/11/11/11", None),
        ("/news/news/ferry", None),
        ("/en/news/2026/11/23/the-ferry", None),
        ("/politics/politics-today/politics", None),
    ],
)
def test_paths_that_grow_show_themselves(path: str, reason: str | None) -> None:
    watch = TrapWatch()
    assert watch.judge(SITE + path) == reason
    assert [trap.shape for trap in watch.closed] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("address", "shape"),
    [
        ("/calendar/2026/{:02}/", "calendar"),
        ("/events?date=2026-11-{:02}", "calendar"),
        ("/shop?color=c{}&size={}", "facets"),
        ("/shop?sort=s{}", "sort_order"),
        ("/list?token=9f86d081884c7d659a2feaa0c55ad0{:02}", "session"),
        ("/empty/page/{}/", "endless_next"),
        ("/empty?page={}", "endless_next"),
    ],
)
def test_what_looks_like_a_trap_and_brings_nothing_is_soon_closed(address: str, shape: str) -> None:
    watch = TrapWatch()
    asked = 0
    for n in range(1, 13):
        url = SITE + address.format(n, n)
        if watch.judge(url) is None:
            asked += 1
            watch.note_yield(url, 0)
    assert asked == 3
    [trap] = watch.closed
    assert (trap.shape, trap.pages, trap.new_articles, trap.left_out) == (shape, 3, 0, 9)
    assert trap.pattern == make_pattern(SITE + address.format(1, 1))
    assert watch.judge(SITE + "/politics/") is None


def test_what_a_site_has_in_vain_is_not_tried_in_each_of_its_sections() -> None:
    sections = ["politics", "sport", "world", "health", "travel", "science", "culture", "climate"]
    for address in ("/latest/{}/?page={}", "/{}/?sort=title&page={}"):
        watch = TrapWatch()
        asked = 0
        for n, section in enumerate(sections * 3):
            url = SITE + address.format(section, n)
            if watch.judge(url) is None:
                asked += 1
                watch.note_yield(url, 0)
        assert asked == 6
    watch = TrapWatch()
    watch.note_yield(SITE + "/latest/politics/?page=2", 20)
    for n, section in enumerate(sections[1:] * 2):
        watch.note_yield(SITE + f"/latest/{section}/?page={n}", 0)
    assert watch.judge(SITE + "/latest/opinion/?page=2") is None  # one of them has brought news


def test_another_pattern_gets_more_time_and_a_setting_says_how_much() -> None:
    def count(watch: TrapWatch) -> int:
        for n in range(50):
            url = f"{SITE}/recipes/how-to-cook-a-fish-{n}"
            if watch.judge(url):
                return n
            watch.note_yield(url, 0)
        return 50

    assert count(TrapWatch()) == PATIENCE
    assert count(TrapWatch(patience=4)) == 4


def test_an_archive_that_yields_stays_open_across_its_gaps() -> None:
    watch = TrapWatch()
    for n in range(1, 400):
        url = f"{SITE}/archive/page/{n}"
        assert watch.judge(url) is None
        gap = n > 40 and n % 20 < 10  # ten pages of known articles, then ten with new ones
        watch.note_yield(url, 0 if gap else 20)
    for n in range(400, 420):
        if watch.judge(f"{SITE}/archive/page/{n}"):
            break
        watch.note_yield(f"{SITE}/archive/page/{n}", 0)
    else:
        pytest.fail("the end of the archive is not seen")


def test_a_listing_is_no_trap_because_its_articles_are_known() -> None:
    archive = f"{SITE}/section{{0}}/page-{{0}}.html"
    watch = TrapWatch()
    for number in range(1, 60):
        assert watch.judge(archive.format(number)) is None
        watch.note_listing(archive.format(number), Listed(announced=20) if number % 2 else Listed(goes_on=True))
    assert watch.closed == []


@pytest.mark.parametrize(
    "listed", [Listed(), Listed(announced=1), Listed(announced=2)], ids=["none", "one beside it", "two beside it"]
)
def test_a_next_without_new_addresses_is_still_one(listed: Listed) -> None:
    watch = TrapWatch()
    for number in range(1, 4):
        assert watch.judge(f"{SITE}/latest?page={number}") is None
        watch.note_listing(f"{SITE}/latest?page={number}", listed)
    assert watch.judge(f"{SITE}/latest?page=4") == "endless_next"


@pytest.mark.parametrize("query", ["sort=s{}", "color=c{}&size=s{}", "sid=9f86d081884c7d659a2feaa0c55ad0{:02}"])
def test_views_of_a_list_are_measured_by_new_articles_alone(query: str) -> None:
    watch = TrapWatch()
    for number in range(10, 13):
        watch.note_listing(f"{SITE}/news?{query.format(number, number)}", Listed(announced=20, goes_on=True))
    assert watch.judge(f"{SITE}/news?{query.format(13, 13)}") is not None


def test_addresses_like_those_that_were_no_articles_are_known() -> None:
    watch = TrapWatch()
    for number in range(3):
        assert not watch.has_failed(f"{SITE}/gone/the-story-of-the-harbour-{number}")
        watch.note_yield(f"{SITE}/gone/the-story-of-the-harbour-{number}", 0)
    assert watch.has_failed(f"{SITE}/gone/another-story-of-the-harbour-7")
    watch.note_yield(f"{SITE}/gone/the-story-of-the-harbour-8", 1)
    assert not watch.has_failed(f"{SITE}/gone/another-story-of-the-harbour-7")


def test_an_archive_that_an_earlier_crawl_has_closed_gets_one_more_page() -> None:
    first = TrapWatch()
    for number in range(2, 6):
        first.note_yield(f"{SITE}/page/{number}/", 0, now=100.0)
        first.note_yield(f"{SITE}/gone/the-story-of-the-harbour-{number}", 0, now=100.0)
    later = TrapWatch()
    later.learn(first.list_records(), now=200.0)
    assert later.was_closed(f"{SITE}/page/5/")
    assert later.judge(f"{SITE}/page/5/") is None
    later.note_listing(f"{SITE}/page/5/", Listed(announced=10))
    later.note_yield(f"{SITE}/page/6/", 0)
    assert later.judge(f"{SITE}/page/7/") is None
    again = TrapWatch()
    again.learn(first.list_records(), now=200.0)
    again.note_yield(f"{SITE}/page/5/", 0)
    assert again.judge(f"{SITE}/page/6/") == "endless_next"
    assert not again.was_closed(f"{SITE}/page/6/")


def test_a_crowd_of_lists_whose_path_is_in_the_query_is_one() -> None:
    watch = TrapWatch()
    words = [f"{a}{b}" for a in "abcdef" for b in "ghij"]
    for word in words[:15]:
        watch.note_yield(f"{SITE}/index.php?list/{word}", 0)
    assert watch.judge(f"{SITE}/index.php?list/other") == "other"
    assert watch.judge(f"{SITE}/index.php?post/other") is None


def test_sections_are_not_closed_for_one_another_but_a_crowd_is() -> None:
    watch = TrapWatch()
    for n in range(40):
        watch.note_yield(f"{SITE}/section{chr(97 + n % 26)}{chr(97 + n // 26)}", 0)
    assert watch.judge(f"{SITE}/another") is None
    words = [f"{a}{b}" for a in "abcdef" for b in "ghijkl"]
    asked = 0
    for word in words:
        if watch.judge(f"{SITE}/topics/{word}") is None:
            asked += 1
            watch.note_yield(f"{SITE}/topics/{word}", 0)
    assert asked == 15
    assert [trap.pattern for trap in watch.closed] == ["harbour.example/topics/{word}"]


def test_numbered_articles_stay_open() -> None:
    watch = TrapWatch()
    for n in range(3_000):
        url = f"{SITE}/index.php?option=com_content&view=article&id={n}&Itemid=5"
        assert watch.judge(url) is None
        watch.note_yield(url, int(n % 3 > 0))


def test_memory_is_bounded_whatever_a_site_invents() -> None:
    watch = TrapWatch()
    for n in range(12_000):
        word = "".join(chr(97 + int(c)) for c in str(n))
        watch.note_yield(f"{SITE}/{word}/x/{word}/y", 0)
        watch.judge(f"https://{word}.example/a/b/a/b")
    assert len(watch._yields) <= 5_000
    assert len(watch._crowds) <= 5_000
    assert len(watch._by_shape) <= 5_000


def test_ten_trap_links_on_every_page_cost_less_than_five_in_a_hundred_requests() -> None:
    def list_traps(n: int) -> list[str]:
        return [
            f"/calendar/{2000 + n % 90}/{n % 12 + 1:02}/",
            f"/events?day={n}&month={n % 12}",
            f"/shop/list?color=c{n}&price={n % 7}",
            f"/news/?sort=s{n}&dir=asc",
            f"/search-results?session={n:032x}",
            f"/gallery/page/{n}/",
            "/a/b" * (n % 9 + 2),
            f"/tagged/word{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}",
            f"/news/?f1={n}&f2={n % 3}&f3={n % 5}",
            f"/stories-from-the-harbour-{n}/?replytocom={n}",
        ]

    articles = [f"/news/story-of-the-harbour-{n}" for n in range(1_000)]
    watch, seen, queue, asked = TrapWatch(), {"/"}, deque(["/"]), []
    count = 0
    while queue:
        path = queue.popleft()
        if watch.judge(SITE + path):
            continue
        asked.append(path)
        watch.note_yield(SITE + path, int(path in articles))
        links = articles if path == "/" else []
        for n in range(10):
            links = [*links, list_traps(count * 10 + n)[n]]
        count += 1
        for link in links:
            if link not in seen and watch.judge(SITE + link) is None:
                seen.add(link)
                queue.append(link)
    assert set(articles) <= set(asked)
    traps = [path for path in asked if path not in articles]
    assert len(traps) <= 0.05 * len(asked)


def test_a_later_crawl_begins_with_what_an_earlier_one_has_learned() -> None:
    first = TrapWatch()
    for day in range(10, 16):
        first.note_yield(f"{SITE}/calendar?day=2026-11-{day}", 0, now=100.0)
    first.note_yield(f"{SITE}/news/the-ferry-sails-again-today", 1, now=200.0)
    later = TrapWatch()
    assert later.judge(f"{SITE}/calendar?day=2027-01-01") is None
    later.learn(first.list_records(), now=300.0)
    assert later.judge(f"{SITE}/calendar?day=2027-01-01") == "calendar"
    assert later.has_yielded(f"{SITE}/news/another-ferry-sails-again")
    assert later.judge(f"{SITE}/news/another-ferry-sails-again") is None
    after_weeks = TrapWatch()
    after_weeks.learn(first.list_records(), now=100.0 + 8 * 86_400)
    assert after_weeks.judge(f"{SITE}/calendar?day=2027-01-01") is None
    assert after_weeks.has_yielded(f"{SITE}/news/another-ferry-sails-again")


def test_a_host_that_has_many_traps_of_one_sort_gets_no_more_of_them() -> None:
    watch = TrapWatch()
    for section in ("world", "sport"):
        assert watch.judge(f"{SITE}/{section}/?sort=oldest") is None
        for _ in range(3):
            watch.note_yield(f"{SITE}/{section}/?sort=oldest", 0)
    assert watch.judge(f"{SITE}/travel/?sort=oldest") == "sort_order"
    assert watch.judge("https://other.example/travel/?sort=oldest") is None
