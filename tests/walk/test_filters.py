from __future__ import annotations

from typing import Any

import pytest

from newscrawl.items import Article
from newscrawl.walk.filters import Filters, read_keywords, read_languages, read_undated


def judge(keywords: str, **told: Any) -> bool:
    return Filters(keywords=read_keywords(keywords)).judge_words(Article(**told)) is None


@pytest.mark.parametrize(
    ("keywords", "body", "is_wanted"),
    [
        ("ferry", "The Ferry, at last.", True),
        ("ferry", "Two ferryboats.", False),
        ("ferry", "A car-ferry left.", True),
        ("ferr*", "Two ferries.", True),
        ("harbour bridge", "The harbour\nbridge opened.", True),
        ("harbour bridge", "The harbour-bridge opened.", True),
        ("harbour bridge", "The bridge of the harbour.", False),
        ("harbour bridge", "In the harbour. Bridge players met.", False),
        ("whale, ferry", "The ferry left.", True),
        ("don't", "They don’t know.", True),  # the mark that printers use
        ("strasse", "In der Straße.", True),
        ("C++", "Written in C++, mostly.", True),
        ("C", "Written in C++, mostly.", True),
        ("選挙", "来月の選挙で決まる。", True),
        ("選挙、知事", "知事は語った。", True),
        ("انتخابات", "جرت انتخابات أمس.", True),
        ("İstanbul", "In istanbul.", False),  # another letter
    ],
)
def test_whole_words_and_phrases_are_looked_for(keywords: str, body: str, is_wanted: bool) -> None:
    assert judge(keywords, body=body) is is_wanted


def test_headline_standfirst_and_keywords_count_as_well_and_the_address_does_not() -> None:
    for name in ("headline", "description"):
        assert judge("ferry", **{name: "A ferry"})
    assert Filters(keywords=("ferry",)).judge_words(Article(keywords=["Sea", "Ferry"])) is None
    assert not judge("ferry", url="https://e.com/ferry", section="ferry", headline="Boats", body=None)


@pytest.mark.parametrize(
    ("wanted", "language", "is_wanted"),
    [
        ("en", "en", True),
        ("en", "en-GB", True),
        ("EN", "en", True),
        ("en-GB", "en", False),
        ("en-gb", "en-GB", True),
        ("en,ar", "ar", True),
        ("en", "eng", False),
        ("en", None, False),
        ("en,und", None, True),
    ],
)
def test_a_language_is_one_with_all_its_countries(wanted: str, language: str | None, is_wanted: bool) -> None:
    filters = Filters(languages=read_languages(wanted))
    assert (filters.judge_fields(Article(language=language)) is None) is is_wanted


def test_an_article_without_a_time_is_kept_unless_it_is_to_be_dropped() -> None:
    undated, dated = Article(), Article(date_published="2024-05-03")
    assert Filters().judge_fields(undated) is None
    assert Filters(undated=read_undated("keep")).judge_fields(undated) is None
    assert Filters(undated=read_undated("drop")).judge_fields(undated) is not None
    assert Filters(undated=read_undated("drop")).judge_fields(dated) is None


def test_another_filter_tells_whether_what_was_left_out_might_be_wanted_now() -> None:
    french = Filters(languages=("en",)).judge_fields(Article(language="fr-CA"))
    without = Filters(keywords=("Ferry", "whale")).judge_words(Article(body="Boats."))
    undated = Filters(undated="drop").judge_fields(Article())
    assert french is not None
    assert without is not None
    assert undated is not None
    now = Filters(languages=("en", "fr"), keywords=("whale", "ferry"), undated="drop")
    assert [now.would_keep(told.told) for told in (french, without, undated)] == [True, False, False]
    assert not Filters(languages=("en", "de")).would_keep(french.told)
    assert Filters(keywords=("ferry",)).would_keep(without.told)
    assert all(Filters().would_keep(told.told) for told in (french, without, undated))


@pytest.mark.parametrize(
    ("read", "text", "sentence"),
    [
        (read_languages, "english", "language=english is no code of a language"),
        (read_languages, "en fr", "language=en fr is no code of a language"),
        (read_languages, ",", "language=, is no code of a language"),
        (read_keywords, "-", "keywords=- has no word, or a * within one"),
        (read_keywords, "fe*ry", "keywords=fe*ry has no word, or a * within one"),
        (read_undated, "no", "undated=no is not known; use keep or drop."),
    ],
)
def test_what_cannot_be_read_is_told(read: Any, text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match="^" + sentence.replace("*", r"\*")):
        read(text)
