from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.dedupe.near import make_sketch
from newscrawl.storage.article_index import ArticleIndex, KnownAddress, KnownArticle, NearEntry
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.state_file import find_article_id

from ..dedupe.stories import make_other_body
from .backends import BACKENDS, open_backend

FIRST = KnownArticle("00000000000000aa", "https://one.example/a", 1, b"\x00\x01")
SECOND = KnownArticle("00000000000000bb", "https://two.example/b", 1, b"", FIRST.url, 0.75)


def make_entry(seed: int) -> NearEntry:
    sketch = make_sketch([make_other_body(seed).split()])
    assert sketch
    return NearEntry(sketch.pack(), sketch.grams[:10])


@pytest.fixture(params=[*BACKENDS, "memory"])
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ArticleIndex]:
    with closing(open_backend(request, tmp_path)()) as state:
        yield state.articles


def test_articles_are_numbered_and_read_back(index: ArticleIndex) -> None:
    assert index.add_article(FIRST, 5, None) == 1
    assert index.add_article(SECOND, 6, None) == 2
    assert [index.read_article(1), index.read_article(2)] == [FIRST, SECOND]
    with pytest.raises(KeyError):
        index.read_article(3)


def test_contents_of_all_versions_stay_known(index: ArticleIndex) -> None:
    number = index.add_article(FIRST, 2**63 - 1, None)
    index.add_article(SECOND, 2**63 - 1, None)
    index.update_article(number, 2, b"\x02", 0)
    assert (index.read_article(number).version, index.read_article(number).outline) == (2, b"\x02")
    assert index.find_content(2**63 - 1) == index.find_content(0) == number
    assert index.find_content(1) is None


def test_articles_of_an_output_that_is_doubted_are_lost_until_they_are_placed_again(index: ArticleIndex) -> None:
    third = KnownArticle("00000000000000cc", "https://three.example/c", 1, b"")
    for number, (article, output) in enumerate(((FIRST, 1), (SECOND, 1), (third, 2)), 1):
        index.add_article(article, number, None)
        index.place_article(number, output)
    index.add_article(KnownArticle("00000000000000dd", "https://four.example/d", 1, b""), 4, None)  # left out
    assert index.list_lost() == []
    index.doubt_output(1)
    assert index.list_lost() == [FIRST.url, SECOND.url]
    assert [bool(index.read_article(number).is_lost) for number in (1, 2, 3, 4)] == [True, True, False, False]
    index.place_article(2, 3)
    assert index.list_lost() == [FIRST.url]
    assert index.accept_lost() == 1
    index.doubt_output(1)
    assert index.list_lost() == []


def test_a_fetched_address_outweighs_a_claim(index: ArticleIndex) -> None:
    for article in (FIRST, SECOND):
        index.add_article(article, 1, None)
    index.add_address("one.example/a", 1, is_claimed=True)
    index.add_address("one.example/a", 2, is_claimed=True)
    assert index.find_addresses(["one.example/a", "none"]) == {"one.example/a": KnownAddress(1, True)}
    index.add_address("one.example/a", 2, is_claimed=False)
    index.add_address("one.example/a", 1, is_claimed=True)
    index.add_address("b", 2, is_claimed=False)
    told = KnownAddress(2, False)
    assert index.find_addresses(["one.example/a", "b"]) == {"one.example/a": told, "b": told}


def test_grams_lead_to_their_holders_until_the_sketch_is_replaced(index: ArticleIndex) -> None:
    old, new = make_entry(1), make_entry(2)
    assert index.add_article(FIRST, 1, old) == 1
    assert index.add_article(SECOND, 2, old) == 2
    assert index.find_holders(old.grams[:3]) == {gram: [1, 2] for gram in old.grams[:3]}
    assert index.find_holders(new.grams) == {}
    index.replace_sketch(1, new)
    assert index.find_holders(old.grams) == {gram: [2] for gram in old.grams}
    assert index.find_holders(new.grams) == {gram: [1] for gram in new.grams}
    assert index.read_sketches([1, 2, 3]) == {1: new.sketch, 2: old.sketch}


def test_grams_of_all_sizes_are_kept(index: ArticleIndex) -> None:
    grams = (0, 1, 2**31 - 1, 2**31, 2**32 - 1)
    index.add_article(FIRST, 1, NearEntry(b"\0\0\0\0", grams))
    assert index.find_holders(grams) == {gram: [1] for gram in grams}


def test_an_article_without_a_sketch_gets_one(index: ArticleIndex) -> None:
    index.add_article(FIRST, 1, None)
    index.replace_sketch(1, make_entry(1))
    assert index.read_sketches([1]) == {1: make_entry(1).sketch}


def test_a_file_is_opened_again_and_asked_for_an_id(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    assert find_article_id(path, "one.example/a") is None
    with closing(SqliteState(path)) as state:
        number = state.articles.add_article(FIRST, 1, make_entry(1))
        state.articles.add_address("one.example/a", number, is_claimed=False)
    with closing(SqliteState(path)) as again:
        assert again.articles.read_article(1) == FIRST
        assert again.articles.find_holders(make_entry(1).grams[:1])
    assert find_article_id(path, "one.example/a") == FIRST.article_id
    assert find_article_id(path, "one.example/b") is None


def test_what_the_state_undoes_is_gone(tmp_path: Path) -> None:
    with closing(SqliteState(tmp_path / "state.sqlite")) as state:
        state.commit()
        assert state.articles.add_article(FIRST, 1, None) == 1
        state.undo()
        with pytest.raises(KeyError):
            state.articles.read_article(1)
        assert state.articles.count_places() == 0


def test_what_was_asked_ahead_is_answered_by_what_was_written_since(index: ArticleIndex) -> None:
    entry = make_entry(1)
    index.look_ahead(["e.com/a"], 7, entry.grams)
    assert (index.find_addresses(["e.com/a"]), index.find_content(7), index.find_holders(entry.grams)) == ({}, None, {})
    number = index.add_article(KnownArticle("id", "https://e.com/a", 1, b""), 7, entry)
    index.add_address("e.com/a", number, is_claimed=False)
    assert index.find_addresses(["e.com/a"])["e.com/a"].number == number
    assert index.find_content(7) == number
    assert index.find_holders(entry.grams) == {gram: [number] for gram in entry.grams}
