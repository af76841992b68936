"""Lines that might sign a story, and what other stories of the site tell of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newscrawl import Article, SiteMemory
from newscrawl.extract.signatures import list_signatures, read_signature
from newscrawl.extract.site_recall import recall_site
from newscrawl.extract.story_places import NO_PLACE
from newscrawl.extract.story_trace import trace_story
from tests.extract.site_stories import make_article, write_story

WRITERS = ["Jane Roe", "John Doe", "Anna Weber and Jane Roe", "Peter Smith", "Mary Jones", "John Doe"]


def remember(lines: Sequence[str], signed: Sequence[str] = ()) -> SiteMemory:
    """A memory of stories whose authors nobody has read, each with one of the lines below it."""
    memory = SiteMemory()
    for number, line in enumerate(lines):
        article = make_article(number, write_story(number), authors=signed)
        trace = trace_story(
            article, signatures=list_signatures({NO_PLACE: ["Share", line, "More news"]}, article.date_raw)
        )
        assert trace is not None
        memory.add(trace)
    return memory


def sign(*lines: str, own_time: str | None = None, place: int = NO_PLACE, body: Sequence[str] = ()) -> frozenset[int]:
    return list_signatures({place: lines}, own_time, body)


def read(memory: SiteMemory, *lines: str, body: Sequence[str] = ()) -> Article:
    article = make_article(50, [*write_story(50), *body])
    return recall_site(article, memory, {NO_PLACE: list(lines)}).article


@pytest.mark.parametrize(
    ("form", "names", "last"),
    [
        ("Penned at night: {}", WRITERS, ["Mary Jones", "Quinlan Zibrowski"]),
        ("{} went there for the Courier", WRITERS, ["Quinlan Zibrowski"]),
        ("{}Courier staff", WRITERS, ["Quinlan Zibrowski"]),  # no space between two elements
        ("（海辺にて・{}）", ["佐藤健太", "鈴木美咲", "田中由紀", "佐藤健太", "高橋亮"], ["山本さくら"]),
        ("취재보도 {}", ["김서연", "박지우", "정하은", "김서연", "이도현"], ["최민재"]),
    ],
)
def test_authors_are_read_between_what_is_always_said_around_people(
    form: str, names: Sequence[str], last: Sequence[str]
) -> None:
    memory = remember([form.format(name) for name in names])
    line = form.format(" and ".join(last))
    article = read(memory, "Share", line, body=[line])
    assert article.authors == list(last)
    assert article.provenance["authors"] == "site-memory"
    assert article.provenance["body"] == "blocks, site-memory"
    assert line not in (article.body or "")


@pytest.mark.parametrize(
    "lines",
    [
        [f"Penned at night: {name}" for name in WRITERS[:3]],  # too few stories
        ["Penned at night: Jane Roe"] * 6,  # always one: an imprint, a house's head
        [f"Penned at night: {name}" for name in ("Jane Roe", "John Doe", "Anna Weber", "Peter Smith", "Mary Jones")],
        [f"Penned at night: {place}" for place in ("New York", "Long Beach", "East Ham", "New York", "Long Beach")],
        [f"Photos: {name}" for name in WRITERS],
        [f"By {name}" for name in WRITERS],  # it was seen, and is another story's
        [f"{name} wrote on 3 May 2024, 10:05" for name in WRITERS],  # a reader, at a time that is not the story's
        WRITERS,  # nothing is said around the names
        [f"Penned{number}: {name}" for number, name in zip("abcdef", WRITERS, strict=True)],
    ],
)
def test_what_might_be_anything_else_signs_nothing(lines: Sequence[str]) -> None:
    assert remember(lines).find_signature() == 0


def test_a_page_with_two_such_lines_or_with_something_else_in_one_names_nobody() -> None:
    memory = remember([f"Penned at night: {name}" for name in WRITERS])
    assert memory.find_signature()
    for lines in (
        ["Penned at night: Jane Roe", "Penned at night: John Doe"],
        ["Penned at night: the editors of this paper"],
        ["Penned at dawn: Jane Roe"],
        ["Penned at night: Jane Roe (Eastmoor)"],
        [],
    ):
        assert read(memory, *lines).authors == []


def test_two_lines_of_one_page_that_say_the_same_are_no_signatures() -> None:
    assert not sign("Penned at night: Jane Roe", "Penned at night: John Doe")
    assert sign("Penned at night: Jane Roe", "Penned at night: Jane Roe")


def test_a_line_with_the_storys_own_time_may_sign_it() -> None:
    line = "Penned by night: Jane Roe, 3 May 2024, 10:05"
    signatures = sign(line, own_time="3 May 2024, 10:05")
    assert signatures == sign("Penned by night: Jane Roe")
    assert not sign(line, own_time="4 May 2024, 09:00")
    assert not sign(line)


def test_where_stories_have_their_authors_nothing_else_is_looked_for() -> None:
    memory = remember([f"Lit by {name}" for name in WRITERS[:4]])
    for number in range(10, 18):
        trace = trace_story(make_article(number, write_story(number), authors=["Ada Brook"]))
        assert trace is not None
        memory.add(trace)
    assert memory.find_signature() == 0


def test_the_name_of_a_known_author_is_no_line_of_another() -> None:
    memory = remember([f"Penned at night: {name}" for name in WRITERS])
    found = read_signature({NO_PLACE: ["Penned at night: Jane Roe"]}, memory.find_signature())
    assert found == ("Penned at night: Jane Roe", ["Jane Roe"])
    article = make_article(50, write_story(50), authors=["Ada Brook"])
    assert recall_site(article, memory, {NO_PLACE: ["Penned at night: Jane Roe"]}).article is article


def test_names_alone_sign_where_they_always_stand_and_nowhere_else() -> None:
    memory = SiteMemory()
    for number, name in enumerate(WRITERS):
        trace = trace_story(make_article(number, write_story(number)), signatures=sign(name, place=7))
        assert trace is not None
        memory.add(trace)
    article = make_article(50, write_story(50))
    assert recall_site(article, memory, {7: ["Mary Jones and Ada Brook"]}).article.authors == [
        "Mary Jones",
        "Ada Brook",
    ]
    for shown in (
        {8: ["Mary Jones"]},
        {NO_PLACE: ["Mary Jones"]},
        {7: ["Mary Jones", "Ada Brook"]},
        {7: ["Read more"]},
    ):
        assert recall_site(article, memory, shown).article.authors == []


def test_a_line_that_says_by_signs_in_the_storys_own_text_alone() -> None:
    line = "Text: Jane Roe"
    assert sign(line, body=["A paragraph.", line])
    assert not sign(line, body=["A paragraph."])
