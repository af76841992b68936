"""An article is read once more by its site's memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from newscrawl import Article, SiteMemory
from newscrawl.extract.site_recall import recall_site
from newscrawl.extract.story_places import Places, locate_fields
from newscrawl.extract.story_trace import digest_text, trace_story
from newscrawl.text.clean import hash_content
from tests.extract.site_stories import SUBJECTS, make_article, make_trace, write_story
from tests.extract.test_site_memory import SIGN_UP, remember, write_series

TITLE = "Read this over breakfast"


def list_left_out(article: Article, memory: SiteMemory) -> list[str]:
    read = recall_site(article, memory).article
    kept = (read.body or "").split("\n\n")
    return [text for text in (article.body or "").split("\n\n") if text not in kept]


def test_repeated_paragraphs_leave_the_body() -> None:
    articles = [make_article(n, [*write_story(n)[:3], TITLE, SIGN_UP, *write_story(n)[3:]]) for n in range(6)]
    memory = remember(articles)
    read = recall_site(articles[2], memory)
    assert read.article.body == "\n\n".join(write_story(2))
    assert read.article.provenance["body"] == "blocks, site-memory"
    assert read.article.content_hash == hash_content(read.article.headline, read.article.body)
    assert read.outcomes == {"paragraph_left_out": 2}
    assert articles[2].provenance["body"] == "blocks"
    assert SIGN_UP in (articles[2].body or "")


def test_nothing_changes_before_the_memory_is_ripe() -> None:
    articles = [make_article(n, [*write_story(n), SIGN_UP]) for n in range(4)]
    read = recall_site(articles[0], remember(articles))
    assert read.article is articles[0]
    assert not read.outcomes


@pytest.mark.parametrize("label", ["Background", "Why it matters:", "* * *", "Ingredients", "What happens next?"])
def test_labels_that_head_a_storys_own_text_stay(label: str) -> None:
    articles = [make_article(n, [*write_story(n)[:3], label, *write_story(n)[3:], SIGN_UP]) for n in range(20)]
    assert list_left_out(articles[0], remember(articles)) == [SIGN_UP]


def test_labels_at_the_end_leave() -> None:
    articles = [make_article(n, [*write_story(n), "Share this", "Print"]) for n in range(20)]
    assert list_left_out(articles[0], remember(articles)) == ["Share this", "Print"]


def close_with(*lines: str, count: int = 12) -> list[Article]:
    """Stories below which stands the same, but for a figure or a name."""
    return [
        make_article(n, [*write_story(n), *(line.format(n=7 * n + 100, word=SUBJECTS[n]) for line in lines)])
        for n in range(count)
    ]


def test_closing_lines_that_differ_in_a_word_leave() -> None:
    lines = [
        "This article was read {n} times and printed in issue {n}.",
        "This article tells of the {word}, towns and their people.",
        "共有されたこの記事の短い住所は{word}です。",
    ]
    articles = close_with(*lines)
    memory = remember(articles)
    assert list_left_out(articles[3], memory) == (articles[3].body or "").split("\n\n")[-3:]
    tail = "This article was read 15 times and printed in issue 3."
    article = make_article(50, [tail, *write_story(50)[:2], tail, *write_story(50)[2:]])
    assert list_left_out(article, memory) == []  # it is not at the end


def test_a_series_whose_stories_end_alike_keeps_its_ends() -> None:
    closing = "In their next match the team will meet {name} on Sunday."
    series = [
        make_article(n, [*write_story(n), closing.format(name=SUBJECTS[n])], headline=f"Eastmoor Rovers play {n}")
        for n in range(7)
    ]
    assert all(list_left_out(article, remember(series)) == [] for article in series)
    others = [make_article(n, write_story(n)) for n in range(20, 32)]
    assert all(list_left_out(article, remember([*others, *series])) == [] for article in series)


@pytest.mark.parametrize(
    "closing",
    [
        "He said: {word}.",  # too little to be known again
        "The council of the town will talk about the {word} again in spring, " + "when all is known, " * 14 + "or not.",
    ],
)
def test_an_end_that_says_little_or_much_alike_stays(closing: str) -> None:
    articles = close_with(closing)
    assert list_left_out(articles[3], remember(articles)) == []


def test_a_series_and_a_story_without_the_sites_text_stay_whole() -> None:
    others = [make_article(n, [*write_story(n), SIGN_UP]) for n in range(12)]
    series = [write_series(n) for n in range(3)]
    memory = remember([*others, *series])
    for article in (*series, make_article(50, write_story(50))):
        assert recall_site(article, memory).article is article


def test_a_page_with_nothing_else_stays_as_it_is() -> None:
    articles = [make_article(n, [*write_story(n), SIGN_UP]) for n in range(12)]
    film = make_article(60, ["Watch the film.", SIGN_UP])
    assert recall_site(film, remember(articles)).article is film


def test_a_caption_that_all_stories_have_leaves() -> None:
    articles = [make_article(n, write_story(n), caption="Follow us wherever you are") for n in range(8)]
    read = recall_site(articles[0], remember(articles))
    assert read.article.image is not None
    assert read.article.image.url
    assert read.article.image.caption is None
    assert read.article.provenance["image"] == "site-memory"
    assert read.outcomes == {"caption_left_out": 1}


def test_a_picture_that_some_stories_share_keeps_its_caption() -> None:
    captions = ["The council's chamber at noon" if n % 3 else f"Scene {SUBJECTS[n]}" for n in range(15)]
    articles = [make_article(n, write_story(n), caption=captions[n] if n < 6 else None) for n in range(15)]
    memory = remember(articles)
    assert all(recall_site(article, memory).article is article for article in articles)


def test_a_house_that_signs_beside_everyone_is_no_author() -> None:
    people = [
        "Ada Brook",
        "Ben Cole",
        "Cleo Dane",
        "Dov Eads",
        "Eli Frey",
        "Fay Gant",
        "Gus Hale",
        "Hal Ince",
        "Ida Jost",
    ]
    articles = [make_article(n, write_story(n), authors=[people[n], "Press Info"]) for n in range(9)]
    read = recall_site(articles[3], remember(articles))
    assert read.article.authors == ["Dov Eads"]
    assert read.article.provenance["authors"] == "byline, site-memory"
    assert read.outcomes == {"author_left_out": 1}


@pytest.mark.parametrize(
    ("name", "is_author"),
    [
        ("Jane Roe", True),
        ("Anna-Marie van Brook", True),
        ("Eastmoor Jane", False),  # it bears the site's name
        ("News Desk", False),
        ("Reuters Staff", False),
    ],
)
def test_a_writer_who_signs_nearly_all_beside_each_of_few_others_is_no_house(name: str, is_author: bool) -> None:
    others = ["Ben Cole", "Cleo Dane", "Dov Eads", "Eli Frey"]
    names = [[name, others[n % 4]] if n % 5 else [name] for n in range(10)]
    articles = [make_article(n, write_story(n), authors=names[n], publisher="Eastmoor Courier") for n in range(10)]
    read = recall_site(articles[1], remember(articles)).article
    assert read.authors == (names[1] if is_author else names[1][1:])


def test_a_house_that_signs_what_nobody_else_does_is_no_author() -> None:
    names = [["Courierdesk"], ["Ada Brook"], ["Courierdesk"], ["Courierdesk"], ["Ben Cole"], *[["Courierdesk"]] * 7]
    articles = [make_article(n, write_story(n), authors=names[n]) for n in range(12)]
    memory = remember(articles)
    read = recall_site(articles[0], memory).article
    assert read.authors == []
    assert read.provenance["authors"] == "site-memory"
    assert recall_site(articles[1], memory).article.authors == ["Ada Brook"]


@pytest.mark.parametrize("name", ["Jane Roe", "janeroe"])
def test_who_writes_a_site_alone_stays_its_author(name: str) -> None:
    articles = [make_article(n, write_story(n), authors=[name], publisher="janeroe") for n in range(20)]
    memory = remember(articles)
    assert all(recall_site(article, memory).article is article for article in articles)


def test_who_signs_nearly_all_and_alone_at_times_stays_an_author() -> None:
    guests = ["Ben Cole", "Cleo Dane", "Dov Eads", "Eli Frey", "Fay Gant", "Gus Hale"]
    names = [["Ada Brook", *guests[n : n + 1]] for n in range(12)]
    articles = [make_article(n, write_story(n), authors=names[n]) for n in range(12)]
    memory = remember(articles)
    assert all(recall_site(article, memory).article is article for article in articles)


def test_a_busy_writer_stays_an_author() -> None:
    """She signs most stories, with one colleague or another, and others sign the rest."""
    partners = [[], ["Ben Cole"], [], ["Cleo Dane"], [], [], ["Dov Eads"], []]
    articles = [make_article(n, write_story(n), authors=["Ada Brook", *partners[n]]) for n in range(8)]
    articles += [make_article(n, write_story(n), authors=["Hal Ince"]) for n in range(8, 11)]
    memory = remember(articles)
    assert all(recall_site(article, memory).article is article for article in articles)


PLACES = Places(time=1, author=2, headline=3)


def remember_places(count: int = 6, places: Places = PLACES) -> SiteMemory:
    memory = SiteMemory()
    for number in range(count):
        names = frozenset(map(digest_text, ("Ada Brook", "Ben Cole"))) if number == 3 else frozenset()
        memory.add(replace(make_trace(number), places=places, names=names))
    return memory


def make_bare(**fields: object) -> Article:
    article = make_article(60, write_story(60))
    article.date_published, article.fetched_at = None, "2024-07-01T10:00:00Z"
    return replace(article, **fields)  # type: ignore[arg-type]


def test_a_time_and_authors_are_read_where_they_always_stand() -> None:
    shown = {1: ["Harbour", "3 May 2024, 10:05"], 2: ["By Ada Brook and Ben Cole"], 4: ["4 May 2024", "By Cleo Dane"]}
    read = recall_site(make_bare(), remember_places(), shown)
    article = read.article
    assert (article.date_published, article.date_raw, article.date_precision) == (
        *("2024-05-03T10:05:00", "3 May 2024, 10:05"),
        "minute",
    )
    assert article.authors == ["Ada Brook", "Ben Cole"]
    assert article.provenance["date_published"] == article.provenance["authors"] == "site-memory"
    assert read.outcomes == {"time_found": 1, "authors_found": 1}
    assert article.date_local is None
    zoned = recall_site(make_bare(), remember_places(), {1: ["3 May 2024, 10:05 +05:30"]}).article
    assert (zoned.date_published, zoned.date_local) == ("2024-05-03T04:35:00Z", "2024-05-03T10:05:00+05:30")


@pytest.mark.parametrize(
    "shown",
    [
        {},
        {4: ["3 May 2024, 10:05"], 5: ["By Ada Brook"]},  # at other places
        {1: ["3 May 2024", "4 May 2024"], 2: ["By Ada Brook", "By Ben Cole"]},  # which of them?
        {1: ["Free to read", "10:05"], 2: ["Reading time: four minutes"]},
        {2: ["By Cleo Dane"]},  # who has signed nothing else: it might be anything
        {1: ["3 May 2025"], 2: ["Read more"]},  # it was fetched in 2024
    ],
)
def test_what_does_not_stand_there_is_not_read(shown: dict[int, list[str]]) -> None:
    article = make_bare()
    assert recall_site(article, remember_places(), shown).article is article


SIGNERS = ["Ada Brook", "Ben Cole", "Cleo Dane", "Dov Eads", "Eli Frey", "Fay Gant"]


def remember_frames(authors: Sequence[str] = SIGNERS) -> SiteMemory:
    """Each story's author stands in a line of his own, with his rank."""
    memory = SiteMemory()
    for number, name in enumerate(authors):
        article = make_article(number, write_story(number), authors=[name])
        places = locate_fields(article, {2: [f"{name}, Our Reader"]})
        trace = trace_story(article, places=places)
        assert trace is not None
        memory.add(trace)
    return memory


def test_authors_whom_nobody_knows_are_read_in_what_is_always_said_around_authors() -> None:
    read = recall_site(make_bare(), remember_frames(), {2: ["Gus Hale and Hal Ince, Our Reader"]})
    assert read.article.authors == ["Gus Hale", "Hal Ince"]
    assert read.outcomes == {"authors_found": 1}


def test_authors_who_stand_beside_those_that_were_read_are_read_too() -> None:
    article = make_bare(authors=["Gus Hale"], provenance={"authors": "text"})
    for texts in (["Gus Hale, Our Reader", "Hal Ince, Our Reader"], ["Gus Hale and Hal Ince, Our Reader"]):
        read = recall_site(article, remember_frames(), {2: texts})
        assert read.article.authors == ["Gus Hale", "Hal Ince"]
        assert read.article.provenance["authors"] == "site-memory"
        assert read.outcomes == {"authors_completed": 1}


@pytest.mark.parametrize(
    ("authors", "rule", "texts"),
    [
        ([], "", ["Reading time four minutes, Our Reader"]),
        ([], "", ["Gus Hale, Our Guest"]),
        ([], "", ["Gus Hale, Our Reader", "Harbour news of the week, Our Reader"]),  # one of them is no name
        (["Gus Hale"], "text", ["Hal Ince, Our Reader"]),  # somebody else's
        (["Gus Hale"], "json-ld:author", ["Gus Hale and Hal Ince, Our Reader"]),  # the page has said it
        (["Gus Hale"], "meta:author", ["Gus Hale and Hal Ince, Our Reader"]),
    ],
)
def test_what_might_be_something_else_is_no_author(authors: list[str], rule: str, texts: list[str]) -> None:
    article = make_bare(authors=authors, provenance={"authors": rule})
    assert recall_site(article, remember_frames(), {2: texts}).article is article


def test_what_stands_around_one_author_is_no_frame() -> None:
    """A line that is the same on all stories is one author's, or the house's."""
    memory = remember_frames(["Ada Brook"] * 6)
    article = make_bare()
    assert recall_site(article, memory, {2: ["Gus Hale, Our Reader"]}).article is article


def test_what_the_page_tells_is_not_read_elsewhere() -> None:
    article = make_bare(date_published="2024-05-02", authors=["Cleo Dane"])
    shown = {1: ["3 May 2024, 10:05"], 2: ["By Ada Brook"], 3: ["A town"]}
    assert recall_site(article, remember_places(), shown).article is article


def test_a_place_that_differs_from_story_to_story_tells_nothing() -> None:
    memory = SiteMemory()
    for number in range(12):
        memory.add(replace(make_trace(number), places=Places(time=1 + number % 3)))
    article = make_bare()
    assert recall_site(article, memory, {1: ["3 May 2024, 10:05"]}).article is article
    assert recall_site(article, remember_places(4), {1: ["3 May 2024, 10:05"]}).article is article


def test_a_headline_that_only_the_title_tells_is_read_without_the_sites_name() -> None:
    title = "The Harbour Opens Again :: Eastmoor and All of Its Towns"
    article = make_bare(headline=title, provenance={"headline": "title"})
    read = recall_site(article, remember_places(), {3: ["The Harbour Opens Again"]}).article
    assert read.headline == "The Harbour Opens Again"
    assert read.provenance["headline"] == "site-memory"
    assert read.content_hash == hash_content(read.headline, read.body)
    for shown, rule in (("Another story", "title"), (title, "title"), ("The Harbour Opens Again", "h1")):
        other = make_bare(headline=title, provenance={"headline": rule})
        assert recall_site(other, remember_places(), {3: [shown]}).article is other
