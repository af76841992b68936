"""What a story leaves in its site's memory."""

from __future__ import annotations

import pytest

from newscrawl.extract.story_trace import (
    MOST_PARAGRAPHS,
    digest_text,
    hash_word,
    split_words,
    trace_story,
    unpack_trace,
)
from tests.extract.site_stories import make_article, write_paragraphs, write_story


def test_a_trace_is_read_as_it_was_packed() -> None:
    article = make_article(7, write_story(7), authors=["Jane Roe"], caption="The pier at dawn", section="Coast")
    trace = trace_story(article)
    assert trace is not None
    assert unpack_trace(trace.pack()) == trace
    assert digest_text("Jane roe") in trace.names
    assert b"Jane" not in trace.pack()


@pytest.mark.parametrize("packed", [b"", b"\0" * 10, b"\xff" * 60])
def test_what_is_no_trace_is_refused(packed: bytes) -> None:
    with pytest.raises(ValueError, match="no trace of a story"):
        unpack_trace(packed)


def test_of_a_long_story_the_first_and_last_paragraphs_are_kept() -> None:
    paragraphs = write_paragraphs("marathon", 300)
    trace = trace_story(make_article(1, paragraphs))
    assert trace is not None
    assert len(trace.text_sizes) == MOST_PARAGRAPHS
    assert digest_text(paragraphs[0]) in trace.text_sizes
    assert digest_text(paragraphs[-1]) in trace.text_sizes


def test_what_has_no_text_or_address_has_no_trace() -> None:
    article = make_article(1, [])
    assert trace_story(article) is None
    article.body, article.url = "A text.", None
    assert trace_story(article) is None


def test_words_of_scripts_without_spaces_are_pairs() -> None:
    assert {"港南", "南町"} <= split_words("港南町の市場")
    assert split_words("They have been with the Ferry") == {"ferry"}


def test_of_subject_words_that_come_as_often_the_same_are_kept_in_every_process() -> None:
    letters = "abcdefghij"
    words = [f"harbour{one}{other}" for one in letters for other in letters]
    article = make_article(1, [" ".join(words), " ".join(reversed(words))])
    article.headline = article.publisher = None
    trace = trace_story(article)
    assert trace is not None
    assert trace.subject_words == frozenset(map(hash_word, words[: len(trace.subject_words)]))
    assert 40 < len(trace.subject_words) < len(words)
