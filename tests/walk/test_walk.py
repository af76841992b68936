from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timezone
from random import Random

from newscrawl.items import FoundBy, Link, LinkTarget
from newscrawl.links.links import FoundLink
from newscrawl.urls.canonical import make_url_key
from newscrawl.walk.steps import Budgets, Standing, Step, Steps
from newscrawl.walk.traps import PatternRecord
from newscrawl.walk.walk import Walk
from newscrawl.walk.window import read_window


def make_found(
    url: str, might_be: LinkTarget = "article", *, related: bool = False, date: str | None = None
) -> FoundLink:
    link = Link(url=url, headline="A headline", might_be=might_be, found_on="https://e.com/", date_raw=date)
    return FoundLink(link, make_url_key(url), in_navigation=False, might_be_related=related)


def learn_nothing(found: Mapping[str, Link]) -> Mapping[str, Standing]:
    return dict.fromkeys(found, "new")


def choose(walk: Walk, found: list[FoundLink], steps: Steps = Steps(), *, from_article: bool = False) -> list[str]:  # noqa: B008
    return [step.link.url for step in walk.choose(found, steps, learn_nothing, from_article=from_article).steps]


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

    def follow(found: list[FoundLink], steps: Steps = Steps()) -> list[Step]:  # noqa: B008
        return walk.choose(found, steps, learn_nothing, from_article=False).steps

    near = follow([make_found("https://e.com/s", "section"), make_found("https://e.com/a")])
    far = follow([make_found("https://e.com/b")], Steps(sections=1))
    later_page = follow([make_found("https://e.com/p", "pagination")])
    priorities = [step.priority for step in (near[1], later_page[0], near[0], far[0])]
    assert priorities == sorted(priorities, reverse=True)
    assert near[1].priority > far[0].priority


def test_a_further_page_tells_how_much_news_the_page_before_it_had() -> None:
    walk = Walk(Budgets())
    found = [make_found(f"https://e.com/{number}") for number in range(3)]
    found += [make_found("https://e.com/?page=2", "pagination"), make_found("https://e.com/s", "section")]
    steps = walk.choose(found, Steps(yielded=9), learn_nothing, from_article=False).steps
    assert {step.link.url[14:]: step.steps.yielded for step in steps} == {"0": 0, "1": 0, "2": 0, "?page=2": 3, "s": 0}


NOW = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)


def list_articles(*days: str | None) -> list[FoundLink]:
    found = [make_found(f"https://e.com/{number}") for number in range(len(days))]
    for entry, day in zip(found, days, strict=True):
        entry.link.date_published = day
    return found


def follow_listing(
    walk: Walk,
    found: list[FoundLink],
    standing: Standing,
    steps: Steps = Steps(),  # noqa: B008
    number: int = 1,
) -> list[Step]:
    """The steps from that page of a listing of these articles to the next one; the articles all stand alike."""

    def learn(links: Mapping[str, Link]) -> Mapping[str, Standing]:
        return {key: "new" if link.might_be == "pagination" else standing for key, link in links.items()}

    further = make_found(f"https://e.com/list?page={number + 1}", "pagination")
    for entry in (*found, further):
        entry.link.found_on = f"https://e.com/list?page={number}"
    return walk.choose([*found, further], steps, learn, from_article=False).steps


def test_articles_outside_of_the_window_are_not_asked_for() -> None:
    walk = Walk(Budgets(), read_window("2d", "2026-11-19", NOW))
    found = list_articles("2026-11-20", "2026-11-19T10:00:00Z", "2026-11-10", None)
    found.append(make_found("https://e.com/2019/05/03/old-story-of-the-harbour.html"))
    assert choose(walk, found) == ["https://e.com/1", "https://e.com/3"]
    assert walk.outcomes == {"after_window": 1, "before_window": 2}


def test_an_article_from_before_the_window_leads_nowhere_but_to_what_is_surely_in_it() -> None:
    walk = Walk(Budgets(), read_window("2d", None, NOW))
    found = list_articles("2026-11-20", None)
    chosen = walk.choose(found, Steps(), learn_nothing, from_article=True, of_age="before")
    assert [step.link.url for step in chosen.steps] == ["https://e.com/0"]


def test_a_sitemap_that_was_not_changed_within_the_window_is_left_out() -> None:
    walk = Walk(Budgets(), read_window("2d", None, NOW))
    children = [make_found(f"https://e.com/sitemap-{n}.xml", "sitemap") for n in range(3)]
    for entry, lastmod in zip(children, ("2026-11-20", "2026-10-31", None), strict=True):
        entry.link.modified = lastmod
    assert choose(walk, children) == ["https://e.com/sitemap-0.xml", "https://e.com/sitemap-2.xml"]


def number_articles(first: int, count: int = 10) -> list[FoundLink]:
    return [make_found(f"https://e.com/story-of-the-harbour-{number}") for number in range(first, first + count)]


def test_a_page_of_articles_that_an_earlier_crawl_has_read_ends_the_walk_along_a_pagination() -> None:
    walk = Walk(Budgets())
    assert follow_listing(walk, number_articles(0), "read") == []
    assert walk.outcomes["no_news_further_on"] == 1


def test_an_archive_is_walked_on_though_other_listings_have_shown_its_articles() -> None:
    walk, steps = Walk(Budgets()), Steps()
    for number in range(1, 60):
        (further,) = follow_listing(walk, number_articles(10 * number), "known", steps, number)
        steps = further.steps
        assert steps.stale == number
        assert walk.refuse(further) is None
    (further,) = follow_listing(walk, number_articles(600), "announced", steps, 60)
    assert further.steps.stale == 0


def test_a_next_that_repeats_pages_or_gives_empty_ones_ends() -> None:
    for found in (number_articles(0), []):
        walk, steps = Walk(Budgets()), Steps()
        for number in range(1, 7):
            further = follow_listing(walk, found, "known", steps, number)
            if not further:
                break
            steps = further[0].steps
        assert number <= 6
        assert walk.outcomes["no_news_further_on"] == 1


def test_a_next_of_known_articles_in_ever_new_order_ends() -> None:
    walk, steps, dice = Walk(Budgets()), Steps(), Random(1)
    known = number_articles(0, 200)
    for number in range(1, 200):
        further = follow_listing(walk, dice.sample(known, 10), "known", steps, number)
        if not further:
            break
        steps = further[0].steps
    assert number < 60


def test_a_listing_that_is_another_one_page_for_page_is_left_but_not_both() -> None:
    walk = Walk(Budgets(pagination=None))

    def follow(name: str, number: int, standing: Standing) -> list[Step]:
        found = [*number_articles(10 * number), make_found(f"https://e.com/{name}?page={number + 1}", "pagination")]
        for entry in found:
            entry.link.found_on = f"https://e.com/{name}?page={number}"

        def learn(links: Mapping[str, Link]) -> Mapping[str, Standing]:
            return {key: "new" if link.might_be == "pagination" else standing for key, link in links.items()}

        return walk.choose(found, Steps(), learn, from_article=False).steps

    assert [len(follow("latest", number, "announced")) for number in (1, 2, 3)] == [1, 1, 1]
    assert [len(follow("news", number, "known")) for number in (1, 2)] == [1, 0]
    assert len(follow("latest", 4, "known")) == 1


def test_sections_that_have_shown_nothing_for_long_are_given_up_and_the_front_page_is_not() -> None:
    walk, steps = Walk(Budgets()), Steps(sections=1)
    for number in range(1, 40):
        (further,) = follow_listing(walk, number_articles(10 * number), "known", steps, number)
        if walk.refuse(further):
            break
        steps = further.steps
    assert 8 <= number <= 12
    assert walk.refuse(replace(further, steps=Steps(pagination=9, stale=9))) is None
    with_news = replace(further, steps=Steps(sections=1, pagination=3))
    for number in range(9):
        follow_listing(walk, number_articles(1000 + 10 * number), "announced", with_news.steps, 100 + number)
    assert walk.refuse(with_news) is None


def test_further_pages_of_sections_come_after_articles_and_wait_for_those_of_the_front_page() -> None:
    article = Step(make_found("https://e.com/a").link, Steps(sections=2, pagination=40))
    further = make_found("https://e.com/sport/page/2", "pagination").link
    section, front = Step(further, Steps(sections=1, pagination=1)), Step(further, Steps(pagination=30))
    known = Step(further, Steps(sections=1, pagination=1, stale=1))
    assert front.priority > article.priority > section.priority > known.priority
    assert section.waits_for(front)
    assert not front.waits_for(front)
    assert not front.waits_for(section)
    assert not section.waits_for(section)
    assert not article.waits_for(front)


def read_again(walk: Walk) -> list[bool]:
    """Whether a listing's second page, which was read before, is to be read once more: asked twice."""

    def learn(links: Mapping[str, Link]) -> Mapping[str, Standing]:
        return dict.fromkeys(links, "read")

    further = make_found("https://e.com/list?page=2", "pagination")
    return [walk.choose([further], Steps(), learn, from_article=False).was_closed for _ in range(2)]


def test_an_archive_that_an_earlier_crawl_has_closed_is_looked_at_once_more() -> None:
    walk = Walk(Budgets())
    record = PatternRecord("e.com/list?page={n}", "endless_next", 3, 0, is_closed=True, noted_at=100.0)
    walk.traps.learn([record], now=200.0)
    (further,) = follow_listing(walk, number_articles(0), "read")
    assert further.link.url == "https://e.com/list?page=2"
    assert read_again(walk) == [True, False]
    walk.traps.note_yield(further.link.url, 0)
    assert follow_listing(walk, number_articles(10), "read", number=2) == []


def test_what_a_listing_has_of_this_crawls_news_is_told_whatever_stands_beside_it() -> None:
    walk = Walk(Budgets())
    walk.traps.note_yield("https://e.com/story-1-of-the-day.html", 1)
    standings: dict[str, Standing] = {
        "https://e.com/story-2-of-the-day.html": "new",
        "https://e.com/week?day=3": "new",  # nothing like it has led to an article
        "https://e.com/story-3-of-the-day.html": "announced",
        "https://e.com/story-4-of-the-day.html": "known",
        "https://e.com/story-5-of-the-day.html": "read",
    }
    found = [make_found(url) for url in standings]
    told = {entry.key: standings[entry.link.url] for entry in found}
    choice = walk.choose(found, Steps(), lambda links: told, from_article=False)
    assert choice.announced == {found[0].key, found[2].key}
    assert choice.current == {found[0].key, found[2].key, found[3].key}
    # Where no article is known to the listing, what is new counts in any case: all may have been forgotten.
    choice = walk.choose(found[:2], Steps(), lambda links: told, from_article=False)
    assert choice.announced == choice.current == {found[0].key, found[1].key}


def test_a_next_page_that_was_cut_off_is_asked_for_only_where_the_page_before_it_has_news() -> None:
    walk = Walk(Budgets())
    for number in range(2, 6):
        walk.traps.note_yield(f"https://e.com/list/page/{number}", 0)
    entry = make_found("https://e.com/list/page/2", "pagination")
    entry.link.found_on = "https://e.com/list"
    choice = walk.choose([entry], Steps(), lambda links: dict.fromkeys(links, "read"), from_article=False)
    assert choice.steps == []
    assert choice.further == entry.link
    step = Step(entry.link, Steps(pagination=1))
    assert walk.refuse(step) == "trap/endless_next"
    walk.go_on(entry.link)
    assert walk.refuse(step) is None
    choice = walk.choose([entry], Steps(), learn_nothing, from_article=False)  # it was never read
    assert (choice.steps, choice.further) == ([], None)
    assert choice.cut_off is not None
    assert choice.cut_off.link == entry.link


def test_a_page_of_old_articles_ends_it_too_at_once_where_they_are_in_order() -> None:
    walk = Walk(Budgets(), read_window("2d", None, NOW))
    assert follow_listing(walk, list_articles("2026-11-10", "2026-11-09"), "new") == []
    pinned = list_articles("2026-11-10", "2026-11-20", "2026-11-09")
    assert len(follow_listing(Walk(Budgets(), walk.window), pinned, "new")) == 2
    (further,) = follow_listing(Walk(Budgets(), walk.window), pinned, "known")
    assert further.steps.stale == 1
    assert follow_listing(Walk(Budgets(), walk.window), pinned, "known", further.steps, 2) == []


def test_listings_in_feeds_and_sitemaps_are_not_taken_from_there() -> None:
    walk = Walk(Budgets())

    def find(kind: FoundBy) -> list[str]:
        found = [make_found("https://e.com/sport", "section"), make_found("https://e.com/a")]
        for entry in found:
            entry.link.kind = kind
        return choose(walk, found)

    assert find("sitemap") == find("feed") == ["https://e.com/a"]
    assert walk.outcomes == {"skipped/section_in_sitemap": 1, "skipped/section_in_feed": 1}


def test_feeds_and_sitemaps_have_budgets_for_a_whole_crawl() -> None:
    walk = Walk(Budgets(feeds=1, sitemaps=2))
    found = [make_found(f"https://e.com/{n}.xml", "sitemap") for n in range(3)]
    found += [make_found(f"https://e.com/{n}.rss", "feed") for n in range(2)]
    assert choose(walk, found) == ["https://e.com/0.xml", "https://e.com/1.xml", "https://e.com/0.rss"]
    assert walk.outcomes == {"over_budget/sitemap": 1, "over_budget/feed": 1}


def test_what_yields_nothing_is_no_longer_followed_unless_a_menu_has_it() -> None:
    walk = Walk(Budgets())
    for day in range(5):
        walk.traps.note_yield(f"https://e.com/calendar?day=2026-11-{day + 10}", 0)
    trap = make_found("https://e.com/calendar?day=2031-01-01", "section")
    assert choose(walk, [trap]) == []
    assert walk.outcomes == {"trap/calendar": 1}
    months = make_found("https://e.com/sitemaps/2026-11.xml", "sitemap")
    assert choose(walk, [months]) == [months.link.url]
    for _ in range(12):
        walk.traps.note_yield("https://e.com/sport", 0)
    assert choose(walk, [make_found("https://e.com/sport", "section")]) == []
    start = walk.start("https://e.com/sport")
    assert walk.judge_trap(start) is None


def test_what_a_sitemap_has_dated_before_the_window_stays_there() -> None:
    walk = Walk(Budgets(), read_window("2d", None, NOW))
    told = make_found("https://e.com/a")
    told.link.kind, told.link.modified = "sitemap", "2026-11-01"
    assert choose(walk, [told]) == []
    assert choose(walk, [make_found("https://e.com/a")], from_article=True) == []


def test_a_sitemap_of_many_articles_is_known_to_be_one() -> None:
    walk = Walk(Budgets())
    listed = [make_found(f"https://e.com/sitemap/{number}") for number in range(60)]
    for entry in listed:
        entry.link.kind = "sitemap"
    assert not walk.has_sitemap
    choose(walk, listed)
    assert walk.has_sitemap


def test_what_an_article_without_a_time_leads_to_waits_for_what_listings_say_of_it() -> None:
    walk = Walk(Budgets())
    found = [
        make_found("https://e.com/undated", related=True),
        make_found("https://e.com/dated", related=True, date="3 May 2024"),
        make_found("https://e.com/topic", "section"),
    ]
    chosen = walk.choose(found, Steps(), learn_nothing, from_article=True, lacks_time=True).steps
    assert [step.steps.waits for step in chosen] == [True, False, False]
    chosen = walk.choose(found, Steps(), learn_nothing, from_article=True).steps
    assert not any(step.steps.waits for step in chosen)


FRONT = Steps()


def read_page(walk: Walk, url: str, first: int, standing: Standing, *further: str, steps: Steps = FRONT) -> list[Step]:
    """The steps from a page of ten articles, which all stand alike, to the further pages that it leads to."""
    found = [*number_articles(first), *(make_found(f"https://e.com/{page}", "pagination") for page in further)]
    for entry in found:
        entry.link.found_on = f"https://e.com/{url}"

    def learn(links: Mapping[str, Link]) -> Mapping[str, Standing]:
        return {key: "new" if link.might_be == "pagination" else standing for key, link in links.items()}

    chosen = walk.choose(found, steps, learn, from_article=False).steps
    return [step for step in chosen if step.link.might_be == "pagination"]


def walk_front_page(walk: Walk, pages: int) -> None:
    read_page(walk, "", 0, "announced", "page/2/")
    for number in range(2, pages + 1):
        read_page(walk, f"page/{number}/", 10 * number, "known", f"page/{number + 1}/", steps=Steps(pagination=number))


IN_SECTION, ON_LAST_PAGE = Steps(sections=1), Steps(sections=1, pagination=1)


def read_ends(walk: Walk, count: int, standing: Standing = "known") -> list[Step]:
    """The further pages that each of so many sections leads to, of which the last one is read."""
    waiting: list[Step] = []
    for number in range(2, count + 2):
        name = f"s{number}"
        first = 10 * number
        waiting += read_page(walk, f"{name}/", first, "known", f"{name}/page/2/", f"{name}/page/7/", steps=IN_SECTION)
        read_page(walk, f"{name}/page/7/", first + 100, standing, steps=ON_LAST_PAGE)
    return [step for step in waiting if not step.pages_ahead]


def test_sections_whose_last_pages_the_front_pages_archive_has_shown_are_given_up() -> None:
    walk = Walk(Budgets())
    walk_front_page(walk, 40)
    further = read_ends(walk, 3)
    assert {walk.refuse(step) for step in further} == {"no_news_further_on"}
    walk.is_resumed = True  # what another process was shown is not known
    assert {walk.refuse(step) for step in further} == {None}


def test_sections_are_walked_where_a_last_page_had_news_or_few_were_read_or_the_archive_lacks_their_articles() -> None:
    walk = Walk(Budgets())
    walk_front_page(walk, 40)
    assert {walk.refuse(step) for step in read_ends(walk, 2)} == {None}
    (blog,) = read_page(walk, "blog/", 9_000, "announced", "blog/page/2/", steps=IN_SECTION)
    assert {walk.refuse(step) for step in read_ends(walk, 3)} == {"no_news_further_on"}
    assert walk.refuse(blog) is None  # the front page has none of its articles
    with_news = Walk(Budgets())
    walk_front_page(with_news, 40)
    read_ends(with_news, 1, "announced")
    assert {with_news.refuse(step) for step in read_ends(with_news, 3)} == {None}
    short = Walk(Budgets())
    walk_front_page(short, 1)
    assert {short.refuse(step) for step in read_ends(short, 3)} == {None}


def test_links_of_a_long_channel_are_chosen_in_turns_and_to_the_same_end() -> None:
    found = [make_found(f"https://e.com/2024/05/01/story-number-{n}-of-the-harbour.html") for n in range(3_500)]
    whole = Walk(Budgets()).choose(found, Steps(), learn_nothing, from_article=False)
    turns = Walk(Budgets()).choose_in_turns(found, Steps(), learn_nothing)
    given_way = 0
    while True:
        try:
            next(turns)
            given_way += 1
        except StopIteration as end:
            choice = end.value
            break
    assert given_way >= 8
    assert choice == whole
    assert len(whole.steps) == whole.fresh == 3_500


def test_whoever_asks_hears_the_fate_of_each_link() -> None:
    walk = Walk(Budgets(sections=0))
    told: list[tuple[str, str]] = []
    walk.outcomes.tell = lambda url, fate: told.append((url, fate))
    found = [
        make_found("https://e.com/skip", "skip"),
        make_found("https://e.com/sport/", "section"),
        make_found("https://e.com/new.html"),
        make_found("https://e.com/read.html"),
    ]

    def learn(found: Mapping[str, Link]) -> Mapping[str, Standing]:
        return {key: "read" if "read" in key else "new" for key in found}

    walk.choose(found, Steps(), learn, from_article=False)
    assert told == [
        ("https://e.com/skip", "left out: skipped, no news"),
        ("https://e.com/sport/", "left out: over budget, section"),
        ("https://e.com/new.html", "followed"),
        ("https://e.com/read.html", "read before"),
    ]
