"""What is added to an index on a server is part of its answers at once, and is written as the transaction ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest

from newscrawl.dedupe.near import Sketch
from newscrawl.storage.article_index import ArticleIndex, KnownArticle, NearEntry
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.state_places import open_state

_KEYS = tuple("abcdef")
_CONTENTS = range(1, 7)
_GRAMS = tuple(number << 20 for number in range(1, 13))
_OUTPUTS = (1, 2)


@pytest.fixture
def state(database: str) -> Iterator[PostgresState]:
    with closing(PostgresState(parse_address(database), 60)) as state:
        yield state


def make_near(random: Random) -> NearEntry:
    grams = tuple(sorted(random.sample(_GRAMS, 3)))
    return NearEntry(Sketch(90, grams, ()).pack(), grams)


def change(index: ArticleIndex, random: Random) -> object:
    """Does one thing to the index: the same with the same random numbers."""
    number = random.randint(1, 20)
    what = random.choice(("add", "add", "address", "address", "place", "update", "sketch", "doubt", "lost", "accept"))
    near = make_near(random)
    content, key, is_claimed = random.choice(_CONTENTS), random.choice(_KEYS), random.random() < 0.5
    if what == "add":
        article = KnownArticle(str(random.random()), f"https://e.com/{random.random()}", 1, b"1", None, None)
        return index.add_article(article, content, near if is_claimed else None)
    if what == "lost":
        return index.list_lost()
    if what == "accept":
        return index.accept_lost() if is_claimed else index.count_places()
    if what == "doubt":
        index.doubt_output(random.choice(_OUTPUTS))
        return None
    try:
        index.read_article(number)
    except KeyError:
        return None
    if what == "address":
        index.add_address(key, number, is_claimed)
    elif what == "place":
        index.place_article(number, random.choice(_OUTPUTS))
    elif what == "update":
        index.update_article(number, random.randint(2, 9), bytes([random.randint(0, 255)]), content)
    else:
        index.replace_sketch(number, near)
    return None


def ask(index: ArticleIndex) -> list[object]:
    """Asks for all that there may be."""
    articles: list[object] = []
    for number in range(1, 40):
        try:
            articles.append(index.read_article(number))
        except KeyError:
            break
    return [
        *articles,
        index.find_addresses(_KEYS),
        [index.find_content(content) for content in _CONTENTS],
        {gram: numbers for gram, numbers in index.find_holders(_GRAMS).items() if numbers},
        index.read_sketches(range(1, 40)),
    ]


@pytest.mark.parametrize("seed", range(6))
def test_answers_are_the_same_whether_it_is_written_or_waits(state: PostgresState, seed: int) -> None:
    other, random, again, ends = open_state(None), Random(seed), Random(seed), Random(seed)
    for _ in range(120):
        assert change(state.articles, random) == change(other.articles, again)
        assert ask(state.articles) == ask(other.articles)
        if ends.random() < 0.05:
            state.commit()
            other.commit()
            assert ask(state.articles) == ask(other.articles)


def test_what_was_asked_ahead_has_what_was_added_since(state: PostgresState) -> None:
    near = NearEntry(Sketch(90, _GRAMS[:3], ()).pack(), _GRAMS[:3])
    state.articles.look_ahead(["a"], 5, _GRAMS[:3])
    number = state.articles.add_article(KnownArticle("x", "https://e.com/", 1, b""), 5, near)
    state.articles.add_address("a", number, is_claimed=True)
    assert state.articles.find_addresses(["a"])["a"].number == number
    assert state.articles.find_content(5) == number
    assert state.articles.find_holders(_GRAMS[:3]) == {gram: [number] for gram in _GRAMS[:3]}


def test_what_is_undone_is_known_no_more(state: PostgresState) -> None:
    number = state.articles.add_article(KnownArticle("x", "https://e.com/", 1, b""), 5, None)
    state.articles.add_address("a", number, is_claimed=False)
    state.undo()
    state.commit()
    assert state.articles.find_addresses(["a"]) == {}
    assert state.articles.find_content(5) is None


def test_two_workers_that_add_the_same_come_to_one_answer(database: str) -> None:
    first, second = (PostgresState(parse_address(database), 60) for _ in range(2))
    with closing(first), closing(second):
        for state, keys in ((first, "abc"), (second, "cba")):
            for key in keys:
                number = state.articles.add_article(KnownArticle(key, f"https://e.com/{key}", 1, b""), ord(key), None)
                state.articles.add_address(key, number, is_claimed=False)
        first.commit()
        second.commit()
        assert len(first.articles.find_addresses("abc")) == 3
        assert first.articles.find_addresses("abc") == second.articles.find_addresses("abc")
        assert first.articles.find_content(ord("a")) == second.articles.find_content(ord("a"))
