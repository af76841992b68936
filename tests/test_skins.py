"""Pages that tell a machine nothing, and how well they are read. The long form is bench/skins/measure.py."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime, timedelta, timezone
from html import unescape

import pytest

from bench.skins.halves import list_skins
from bench.skins.measure import judge_skins, main
from bench.skins.scoring import FAULTS, FIGURES, is_right_time, measure_words
from bench.skins.skin import Skin, SkinPage, make_pages

# What is reached on two stories of each skin of the tuned half, by the number of the last skin: those that were opened
# later have figures of their own, so that they lower no older one. As pages are read better, these figures follow.
REACHED = {
    160: {
        "time invented": 0.0,
        "time right": 0.994,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 0.997,
        "caption": 1.0,
        "caption invented": 0.0,
        "related": 1.0,
        "related strange": 0.0,
        "body": 0.998,
        "paragraphs": 0.989,
        "kicker": 0.908,
        "keywords": 1.0,
        "section": 0.99,
    },
    180: {
        "time invented": 0.0,
        "time right": 1.0,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 1.0,
        "caption": 0.971,
        "caption invented": 0.0,
        "related": 1.0,
        "related strange": 0.0,
        "body": 0.996,
        "paragraphs": 0.988,
        "kicker": 0.75,
        "keywords": 1.0,
        "section": 1.0,
    },
    200: {
        "time invented": 0.0,
        "time right": 1.0,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 1.0,
        "caption": 1.0,
        "caption invented": 0.0,
        "related": 1.0,
        "related strange": 0.0,
        "body": 0.998,
        "paragraphs": 0.997,
        "kicker": 0.75,
        "keywords": 1.0,
        "section": 1.0,
    },
    220: {
        "time invented": 0.0,
        "time right": 1.0,
        "time wrong": 0.0,
        "headline": 0.975,
        "authors": 1.0,
        "caption": 0.968,
        "caption invented": 0.0,
        "related": 0.975,
        "related strange": 0.0,
        "body": 1.0,
        "paragraphs": 1.0,
        "kicker": 1.0,
        "keywords": 1.0,
        "section": 1.0,
    },
    240: {
        "time invented": 0.0,
        "time right": 1.0,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 1.0,
        "caption": 1.0,
        "caption invented": 0.0,
        "related": 1.0,
        "related strange": 0.0,
        "body": 1.0,
        "paragraphs": 0.998,
        "kicker": 0.75,
        "keywords": 1.0,
        "section": 1.0,
    },
    260: {
        "time invented": 0.0,
        "time right": 1.0,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 1.0,
        "caption": 1.0,
        "caption invented": 0.0,
        "related": 1.0,
        "related strange": 0.0,
        "body": 1.0,
        "paragraphs": 0.998,
        "kicker": 1.0,
        "keywords": 1.0,
        "section": 1.0,
    },
    280: {
        "time invented": 0.0,
        "time right": 1.0,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 1.0,
        "caption": 0.967,
        "caption invented": 0.0,
        "related": 1.0,
        "related strange": 0.0,
        "body": 0.99,
        "paragraphs": 0.975,
        "kicker": 0.667,
        "keywords": 1.0,
        "section": 1.0,
    },
    300: {
        "time invented": 0.0,
        "time right": 1.0,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 1.0,
        "caption": 1.0,
        "caption invented": 0.0,
        "related": 1.0,
        "related strange": 0.0,
        "body": 0.997,
        "paragraphs": 0.995,
        "kicker": 1.0,
        "keywords": 1.0,
        "section": 1.0,
    },
    340: {
        "time invented": 0.0,
        "time right": 1.0,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 1.0,
        "caption": 1.0,
        "caption invented": 0.0,
        "related": 1.0,
        "related strange": 0.0,
        "body": 1.0,
        "paragraphs": 1.0,
        "kicker": 1.0,
        "keywords": 1.0,
        "section": 1.0,
    },
    380: {
        "time invented": 0.0,
        "time right": 0.975,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 0.988,
        "caption": 0.964,
        "caption invented": 0.0,
        "related": 0.975,
        "related strange": 0.0,
        "body": 0.996,
        "paragraphs": 0.985,
        "kicker": 0.667,
        "keywords": 1.0,
        "section": 0.95,
    },
    410: {
        "time invented": 0.0,
        "time right": 0.933,
        "time wrong": 0.0,
        "headline": 1.0,
        "authors": 1.0,
        "caption": 0.951,
        "caption invented": 0.0,
        "related": 1.0,
        "related strange": 0.012,
        "body": 0.997,
        "paragraphs": 0.981,
        "kicker": 0.917,
        "keywords": 0.923,
        "section": 0.941,
    },
}
SKINS = list_skins()
MOMENT = datetime(2020, 4, 2, 4, 11, 30)
INDIA = timezone(timedelta(hours=5, minutes=30))


def read_text(html: str) -> str:
    """The text of a page with single spaces; that of neighbouring elements is not run together."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def squeeze(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def pages() -> dict[int, list[SkinPage]]:
    return {skin.number: make_pages(skin, 4) for skin in SKINS}


@pytest.mark.parametrize("last", REACHED)
def test_pages_are_read_as_well_as_they_have_been(last: int) -> None:
    first = max((number for number in REACHED if number < last), default=0) + 1
    total, _ = judge_skins([skin for skin in list_skins("tuned") if first <= skin.number <= last], 2)
    shares = {figure: round(total.share(figure) or 0, 3) for figure in FIGURES}
    worse = {
        figure: f"{share} where {REACHED[last][figure]} was reached"
        for figure, share in shares.items()
        if (share > REACHED[last][figure] if figure in FAULTS else share < REACHED[last][figure])
    }
    assert worse == {}


def test_every_tuned_skin_has_a_figure() -> None:
    assert max(REACHED) == max(skin.number for skin in list_skins("tuned"))


def test_each_kind_has_as_many_skins_to_tune_on_and_as_many_unseen() -> None:
    tuned, unseen = list_skins("tuned"), list_skins("unseen")
    assert [skin.number for skin in tuned] == list(range(1, 411))
    assert [skin.number for skin in unseen] == list(range(411, 441))
    kinds = {skin.kind for skin in tuned}
    assert len(kinds) == 10
    assert Counter(skin.kind for skin in tuned) == dict.fromkeys(kinds, 41)
    assert Counter(skin.kind for skin in unseen) == dict.fromkeys(kinds, 3)
    assert len({skin.site for skin in SKINS}) == len({skin.address.split("/")[2] for skin in SKINS}) == len(SKINS)


@pytest.mark.parametrize("skin", SKINS, ids=lambda skin: str(skin.number))
def test_a_page_shows_what_its_truth_says(skin: Skin, pages: dict[int, list[SkinPage]]) -> None:
    for page in pages[skin.number]:
        text, truth = read_text(page.html), page.truth
        shown = [truth.headline, *truth.authors, *truth.paragraphs, *truth.captions[:1], *truth.keywords]
        shown += [part for part in (truth.kicker, truth.standfirst, truth.section) if part]
        assert [part for part in shown if squeeze(part) not in text] == []
        places = [text.find(squeeze(part)) for part in truth.paragraphs if len(part) > 40]
        assert places == sorted(places)
        links = set(re.findall(r"""href=["']([^"']+)""", page.html))
        assert all(any(related.endswith(link) for link in links) for related in truth.related)
        assert len(truth.related) >= 2 * skin.related
        assert set(truth.related) <= truth.stories
        assert page.url not in truth.stories


@pytest.mark.parametrize("skin", SKINS, ids=lambda skin: str(skin.number))
def test_half_the_pages_show_a_time_of_their_own(skin: Skin, pages: dict[int, list[SkinPage]]) -> None:
    timed = [page for page in pages[skin.number] if page.truth.published]
    assert len(timed) == 2
    for page in timed:
        assert page.shown
        assert all(squeeze(unescape(time)) in read_text(page.html) for time in page.shown)
        assert page.truth.published is not None
        assert (page.truth.published.tzinfo is None) == (skin.zone is None)
    for page in pages[skin.number]:
        if page.truth.published is None:
            assert page.shown == ()


@pytest.mark.parametrize("skin", SKINS, ids=lambda skin: str(skin.number))
def test_nothing_tells_a_machine(skin: Skin, pages: dict[int, list[SkinPage]]) -> None:
    for page in pages[skin.number]:
        assert not re.search(r"ld\+json|itemprop|itemtype|datetime=|property=|rel=.canonical|<meta name=", page.html)
        assert "{" not in page.html


@pytest.mark.parametrize("skin", SKINS, ids=lambda skin: str(skin.number))
def test_no_two_stories_of_a_site_share_a_paragraph(skin: Skin) -> None:
    pages = make_pages(skin, 20)
    long = [part for page in pages for part in page.truth.paragraphs if len(part) > 40]
    assert len(long) == len(set(long))
    assert len({page.truth.headline for page in pages}) == len({page.url for page in pages}) == 20


def test_stories_differ_in_kind(pages: dict[int, list[SkinPage]]) -> None:
    truths = [page.truth for site in pages.values() for page in site]
    assert {len(truth.authors) for truth in truths} == {0, 1, 2, 3}
    assert {len(truth.captions) for truth in truths} == {0, 1, 2, 3}
    assert min(len(truth.paragraphs) for truth in truths) <= 3
    assert max(len(truth.paragraphs) for truth in truths) >= 9


def test_of_the_unseen_half_only_figures_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--half", "unseen", "--stories", "1", "--worst", "20"])
    told = capsys.readouterr().out
    assert len(told.splitlines()) == len(FIGURES) + 2
    assert not any(skin.site in told or skin.kind in told for skin in SKINS)


def test_a_skin_of_the_unseen_half_is_not_shown() -> None:
    with pytest.raises(SystemExit, match="There is no skin 411 in the tuned half"):
        main(["--skin", "411", "--show"])


@pytest.mark.parametrize(
    ("moment", "precision", "said", "right"),
    [
        (MOMENT, "minute", "2020-04-02T04:11:00", True),
        (MOMENT, "minute", "2020-04-02T04:11:30", True),
        (MOMENT, "minute", "2020-04-02T04:12:00", False),
        (MOMENT, "minute", "2020-04-02T04:11:00Z", False),  # a zone that the page does not name
        (MOMENT, "minute", "2020-04-02", False),
        (MOMENT, "minute", "", False),
        (MOMENT.replace(tzinfo=INDIA), "minute", "2020-04-01T22:41:00Z", True),
        (MOMENT.replace(tzinfo=INDIA), "minute", "2020-04-02T04:11:00", False),
        (MOMENT.replace(tzinfo=INDIA), "hour", "2020-04-01T23:30:00Z", True),
        (MOMENT, "day", "2020-04-02", True),
        (MOMENT, "day", "2020-04-02T10:00:00", False),  # a clock that the page does not show
        (MOMENT, "day", "2020-04-03", False),
    ],
)
def test_a_time_is_right_as_the_page_shows_it(moment: datetime, precision: str, said: str, right: bool) -> None:
    assert is_right_time(moment, precision, said) == right


def test_for_who_tells_days_alone_the_day_is_enough() -> None:
    assert is_right_time(MOMENT, "minute", "2020-04-02", days_only=True)
    assert not is_right_time(MOMENT, "minute", "2020-04-03", days_only=True)


def test_a_chinese_character_is_a_word() -> None:
    assert measure_words("盐湾新闻", "盐湾旧闻") == pytest.approx(0.75)
    assert measure_words("The old quay", "the old quay") == 1
