"""A site's memory tells what is the site's own text, and never takes a story's own for it."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from dataclasses import replace

import pytest

from newscrawl import Article, Fetched, SiteMemory, parse_page
from newscrawl.extract.site_memory import LEAST_STORIES, MOST_STORIES
from newscrawl.extract.story_trace import StoryTrace, trace_story
from tests.extract.site_stories import make_article, write_paragraphs, write_story

SIGN_UP = "The bell of the old lighthouse rings at noon, whatever the weather, and so it has since 1811."


def remember(articles: Iterable[Article]) -> SiteMemory:
    memory = SiteMemory()
    for article in articles:
        memory.add(trace(article, memory))
    return memory


def trace(article: Article, memory: SiteMemory | None = None) -> StoryTrace:
    found = trace_story(article, memory.is_elsewhere if memory is not None else None)
    assert found is not None
    return found


def test_what_stands_on_nearly_all_stories_is_the_sites() -> None:
    memory = remember(make_article(n, [*write_story(n), SIGN_UP]) for n in range(LEAST_STORIES))
    assert memory.is_of_site(SIGN_UP, "paragraph", "en")
    assert memory.is_of_site(SIGN_UP.upper(), "paragraph", "en")
    assert not memory.is_of_site(write_story(0)[0], "paragraph", "en")


def test_four_stories_tell_nothing() -> None:
    memory = remember(make_article(n, [*write_story(n), SIGN_UP]) for n in range(LEAST_STORIES - 1))
    assert not memory.is_ripe_for("en")
    memory.add(trace(make_article(9, [*write_story(9), SIGN_UP], language="fr")))
    assert not memory.is_ripe_for("en")
    assert not memory.is_of_site(SIGN_UP, "paragraph", "en")


def test_some_stories_may_lack_it() -> None:
    memory = remember(make_article(n, [*write_story(n), *([SIGN_UP] if n % 4 else [])]) for n in range(20))
    assert memory.is_of_site(SIGN_UP, "paragraph", "en")


BACKGROUND = (
    "The ferry company and its crews have been at odds over pay since the spring, and three rounds of talks failed."
)


def write_series(number: int) -> Article:
    headlines = (
        "Ferry crews walk out",
        "No ferry before Monday",
        "Union wants talks",
        "Ferry fares to rise",
        "Islands wait",
    )
    paragraphs = [
        *write_paragraphs("ferry", 5, number),
        f"The crews of boat {number} said that pay is not all.",
        BACKGROUND,
    ]
    return make_article(1000 + number, paragraphs, headline=headlines[number % 5], section="Islands")


@pytest.mark.parametrize("length", [3, 4, 8])
def test_a_series_of_stories_keeps_its_background(length: int) -> None:
    """Among others, whether it is read in one go or in between."""
    others = [make_article(n, [*write_story(n), SIGN_UP]) for n in range(20)]
    series = [write_series(n) for n in range(length)]
    for articles in ([*series, *others], [*others, *series], [*others[:5], *series, *others[5:]]):
        memory = SiteMemory()
        for article in articles:
            memory.add(trace(article, memory))
            assert not memory.is_of_site(BACKGROUND, "paragraph", "en")
        assert memory.is_of_site(SIGN_UP, "paragraph", "en")


@pytest.mark.parametrize("count", [5, 12, 40])
def test_a_crawl_of_nothing_but_the_series_keeps_its_background(count: int) -> None:
    memory = remember(write_series(number) for number in range(count))
    assert len(memory) == count
    assert not memory.is_of_site(BACKGROUND, "paragraph", "en")


def test_on_a_site_of_one_subject_many_stories_and_days_are_needed() -> None:
    articles = [
        make_article(n, [*write_paragraphs("ferry", seed=n), SIGN_UP], headline=f"Ferry {n} leaves") for n in range(12)
    ]
    assert not remember(articles[:5]).is_of_site(SIGN_UP, "paragraph", "en")
    assert remember(articles).is_of_site(SIGN_UP, "paragraph", "en")
    for article in articles:
        article.date_published = "2024-05-03T08:00:00Z"
    assert not remember(articles).is_of_site(SIGN_UP, "paragraph", "en")


def test_a_few_words_under_the_sites_own_text_are_no_story_and_push_none_out() -> None:
    memory = remember(make_article(n, [*write_story(n), SIGN_UP * 3]) for n in range(6))
    for number, text in ((90, "Watch the film."), (91, "Watch this one, too, whenever you like.")):
        memory.add(trace(make_article(number, [text, SIGN_UP * 3])))
        memory.add(trace(make_article(number, [text])))
    assert len(memory) == 6


def test_what_stands_on_one_story_in_four_is_theirs() -> None:
    appeal = "Whoever has seen anything is asked to call the officers on duty, at any hour of the day."
    memory = remember(make_article(n, [*write_story(n), *([] if n % 4 else [appeal])]) for n in range(40))
    assert memory.measure_spread(appeal, "paragraph", "en").stories == 10
    assert not memory.is_of_site(appeal, "paragraph", "en")


def test_versions_of_a_live_blog_are_one_story() -> None:
    """At one address, or at a new one each."""
    entries = write_paragraphs("elections", 12)
    for step in (0, 1):
        memory = remember(make_article(n * step, entries[: 4 + n]) for n in range(8))
        assert len(memory) == 1
        assert not memory.is_of_site(entries[0], "paragraph", "en")


def test_copies_of_a_wire_story_are_one_story() -> None:
    """Each paper has another first sentence, and leaves out a paragraph."""
    wire = write_paragraphs("parliament", 9)
    copies = [
        make_article(n, [f"So it was reported from our desk number {n}.", *wire[:n], *wire[n + 1 :]]) for n in range(6)
    ]
    memory = remember(copies)
    assert len(memory) == 1
    memory = remember([*copies, *(make_article(n, write_story(n)) for n in range(10, 14))])
    assert len(memory) == 5
    assert not any(memory.is_of_site(text, "paragraph", "en") for text in wire)


def test_a_corrected_story_and_one_at_two_addresses_count_once() -> None:
    story = write_paragraphs("hospital", 6)
    corrected = [*story[:3], story[3].replace("The", "This"), *story[4:], "An earlier version had another number."]
    memory = remember([make_article(1, story), make_article(1, corrected), make_article(2, corrected)])
    assert len(memory) == 1


def test_a_quotation_in_six_translations_is_the_storys() -> None:
    """Each language has a memory of its own: twins in other languages are no other stories."""
    quoted = "“Nessuno di noi tornerà a casa prima di domenica”, ha detto il capitano della nave."
    tongues = ("en", "fr", "de", "es", "it", "pt")
    twins = [
        make_article(n, [*write_paragraphs(f"ferry-{tongue}", 6, n), quoted], language=tongue)
        for n, tongue in enumerate(tongues)
    ]
    memory = remember(twins)
    assert len(memory) == 6
    assert not any(memory.is_of_site(quoted, "paragraph", tongue) for tongue in tongues)


def test_what_a_site_adds_later_is_learned_and_what_it_drops_is_forgotten() -> None:
    memory = remember(make_article(n, [*write_story(n), SIGN_UP]) for n in range(20))
    new = "Now there is an application for your telephone, too: look for it where you look for such things."
    for number in range(20, 35):
        memory.add(trace(make_article(number, [*write_story(number), new])))
    assert memory.is_of_site(new, "paragraph", "en")
    for number in range(35, 35 + MOST_STORIES):
        memory.add(trace(make_article(number, write_story(number))))
    assert memory.measure_spread(SIGN_UP, "paragraph", "en").stories == 0


def test_a_full_memory_traces_one_story_in_four() -> None:
    memory = remember(make_article(n, write_story(n)) for n in range(MOST_STORIES))
    pages = [parse_page(replace(make_page(n), memory=memory)) for n in range(100, 140)]
    assert 1 < sum(page.observed is not None for page in pages) < 25
    known = replace(make_page(7), memory=memory)
    assert parse_page(known).observed is not None


def test_it_is_bounded() -> None:
    memory = remember(
        make_article(n, write_paragraphs(f"subject{n}", 300), authors=[f"Author {k}" for k in range(40)])
        for n in range(MOST_STORIES + 20)
    )
    assert len(memory) == MOST_STORIES
    assert sum(len(story.pack()) for story in memory) < 200_000


PAGE = """<html lang="en"><head><title>%s</title></head><body><article><h1>%s</h1>%s</article></body></html>"""


def make_page(number: int) -> Fetched:
    article = make_article(number, [*write_story(number), SIGN_UP])
    paragraphs = "".join(f"<p>{text}</p>" for text in (article.body or "").split("\n\n"))
    return Fetched(PAGE % (article.headline, article.headline, paragraphs), article.url)


def test_a_page_tells_what_it_adds_and_changes_no_memory() -> None:
    memory = SiteMemory()
    for number in range(LEAST_STORIES):
        memory.observe(pickle.loads(pickle.dumps(parse_page(make_page(number)))))
    before = list(memory)
    fetched = make_page(LEAST_STORIES)
    parsed = parse_page(Fetched(fetched.body, fetched.url, memory=pickle.loads(pickle.dumps(memory))))
    assert list(memory) == before
    assert parsed.observed is not None
    assert len(pickle.dumps(parsed.observed)) < 4_000
    assert parsed.article is not None
    assert parsed.recalled is not None
    assert parsed.content_hash != parsed.article.content_hash
    assert parsed.recalled.left_out == [SIGN_UP]
    assert SIGN_UP not in (parsed.article.body or "")
    assert parsed.recalled.outcomes == {"paragraph_left_out": 1}


def test_a_page_with_no_story_adds_nothing() -> None:
    memory = SiteMemory()
    memory.observe(parse_page(Fetched("<html><body><a href='/a'>A list</a></body></html>", "https://courier.example/")))
    assert len(memory) == 0
