from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.dedupe.judge import ArticleJudge
from newscrawl.dedupe.near import (
    FACTS_KEPT,
    FEWEST_GRAMS,
    GRAMS_KEPT,
    PackedSketch,
    estimate_overlap,
    find_facts,
    judge_similarity,
    make_grams,
    make_sketch,
    read_sketch,
)
from newscrawl.dedupe.wording import MOST_CHARACTERS, read_sentences, read_words
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState

from .stories import BODY, PARAGRAPHS, make_other_body, make_story

THAI = "ประภาคารเก่าที่แหลมแห่งนี้จะส่องแสงอีกครั้งในฤดูใบไม้ผลิหลังจากดับไปสี่สิบปีอาสาสมัครจากหมู่บ้านได้ทำความสะอาดห้องโคมไฟและขัดเลนส์ด้วยมือ"
JAPANESE = (
    "岬の古い灯台が四十年ぶりに春から再び灯される。村の有志が灯室を磨き、二百枚を超えるレンズを手作業で洗い上げた。港の委員会は火曜日、"
    "新しい電動機の費用を負担することを決めた。漁師たちの意見は分かれている。夏の終わりまでに小さな資料館も開く予定だ。"
)


@pytest.fixture
def judge() -> Iterator[ArticleJudge]:
    with closing(SqliteState(IN_MEMORY)) as state:
        yield ArticleJudge(state.articles)


def find_similarity(first: str, second: str) -> float | None:
    with closing(SqliteState(IN_MEMORY)) as state:
        judge = ArticleJudge(state.articles, same_content=False)
        judge.record(make_story(body=first), judge.judge(make_story(body=first)))
        verdict = judge.judge(make_story("https://two.example/x", body=second))
    assert verdict.duplicate_of in (None, "https://one.example/karrow")
    return verdict.similarity


CHANGED = {
    "a paragraph cut": "\n\n".join(PARAGRAPHS[:2] + PARAGRAPHS[3:]),
    "paragraphs moved": "\n\n".join(reversed(PARAGRAPHS)),
    "another credit": f"DUNMERE (Coast Press) - {BODY}\n\nReporting by A. Finch; editing by B. Lund",
    "the first half": BODY[: len(BODY) // 2],
    "words replaced": BODY.replace("will", "is going to").replace("said", "told reporters").replace("small", "little"),
    "another layout": BODY.replace(". ", ".\n").upper(),
}


@pytest.mark.parametrize("kind", CHANGED)
def test_a_changed_copy_is_found_whichever_comes_first(kind: str) -> None:
    for first, second in ((BODY, CHANGED[kind]), (CHANGED[kind], BODY)):
        similarity = find_similarity(first, second)
        assert similarity is not None
        assert similarity > 0.5


def test_another_article_is_no_copy() -> None:
    assert find_similarity(BODY, make_other_body(1)) is None


@pytest.mark.parametrize("text", [THAI, JAPANESE], ids=["thai", "japanese"])
def test_scripts_without_spaces_are_compared_by_characters(text: str) -> None:
    assert find_similarity(text, text[: len(text) * 3 // 4]) is not None
    shuffled = list(text)
    random.Random(1).shuffle(shuffled)
    assert find_similarity(text, "".join(shuffled)) is None


def test_a_passage_in_a_long_text_is_no_copy() -> None:
    assert find_similarity(make_other_body(1, 1200) + BODY, "\n".join(PARAGRAPHS[:2])) is None


def test_a_short_text_is_not_compared() -> None:
    assert make_sketch(read_sentences("The office is closed on Monday. Call us on Tuesday from nine to five.")) is None


def test_a_common_end_makes_no_copies() -> None:
    end = " ".join(read_words(PARAGRAPHS[0])[:30])
    assert find_similarity(make_other_body(1, 45) + end, make_other_body(2, 45) + end) is None


def test_a_mould_with_other_names_and_figures_is_no_copy() -> None:
    mould = (
        "In front of {} spectators {} won against {} by {} to 1. The home side had the lead at the break. After "
        "the break {} scored again in minute {}. The visitors could not find an answer until the final whistle, and {} "
        "is now in place {} of the table with {} points. The next match of the side is in {} days."
    )
    first = mould.format(41200, "Harlow", "Kelso", 3, "Brook", 58, "Harlow", 4, 39, 11)
    second = mould.format(9871, "Marlow", "Dunmore", 2, "Adler", 77, "Marlow", 12, 21, 8)
    one, other = (make_sketch(read_sentences(text)) for text in (first, second))
    assert one
    assert other
    assert estimate_overlap(read_sketch(one.pack()), read_sketch(other.pack())) > 0.3
    assert judge_similarity(read_sketch(one.pack()), read_sketch(other.pack())) is None
    assert find_similarity(first, first.replace("The visitors", "Yet the visitors")) is not None


def test_a_phrase_of_many_articles_leads_to_none_of_them(judge: ArticleJudge) -> None:
    frame = " ".join(PARAGRAPHS[:2])
    for number in range(150):
        article = make_story(f"https://one.example/{number}", f"{frame}\n\n{make_other_body(number, 400)}")
        verdict = judge.judge(article)
        assert verdict.kind == "new"
        judge.record(article, verdict)
    holders = judge.index.find_holders(sorted(make_grams(read_words(frame.casefold()))))
    assert max(len(numbers) for numbers in holders.values()) == 8


def test_overlap_is_estimated_well() -> None:
    texts = [make_other_body(seed, 600).split() for seed in (1, 2, 3)]
    one = make_sketch([texts[0] + texts[1]])
    other = make_sketch([texts[0] + texts[2]])
    assert one
    assert other
    assert len(one.grams) == GRAMS_KEPT
    assert estimate_overlap(read_sketch(one.pack()), read_sketch(other.pack())) == pytest.approx(0.5, abs=0.2)


def test_a_sketch_is_small_and_reads_back() -> None:
    sketch = make_sketch(read_sentences(BODY))
    assert sketch
    packed = sketch.pack()
    assert len(packed) <= 4 + 48 * 3 + 24 * 2
    back = read_sketch(packed)
    assert (back.size, back.facts) == (sketch.size, sketch.facts)
    assert back.grams == tuple(gram >> 8 for gram in sketch.grams)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("word " * 2_000_000, MOST_CHARACTERS // 5),
        ("1 " * 2_000_000, MOST_CHARACTERS // 2),
        ("灯" * 4_000_000, MOST_CHARACTERS),
        *((sign * 2_000_000, 0) for sign in ("(", "\n", ".'")),
    ],
)
def test_of_a_huge_text_the_beginning_is_read(text: str, words: int) -> None:
    sentences = read_sentences(text)
    assert sum(map(len, sentences)) == words
    assert make_sketch(sentences) is None  # one word, again and again


@given(st.text(min_size=100, max_size=400))
def test_any_text_is_read(text: str) -> None:
    sketch = make_sketch(read_sentences(text))
    if sketch:
        assert judge_similarity(read_sketch(sketch.pack()), read_sketch(sketch.pack())) == 1


@pytest.mark.parametrize("text", [BODY, THAI * 3, JAPANESE, "İstanbul'da Straße " * 30, "a b"])
def test_states_of_earlier_versions_stay_readable(text: str) -> None:
    """What is kept of a text is written here once more, as plainly as it can be."""
    words = " ".join(word for sentence in read_sentences(text) for word in sentence).casefold().split(" ")
    width = {THAI * 3: 9, JAPANESE: 5}.get(text, 3)
    runs = [" ".join(words[start : start + width]) for start in range(len(words) - width + 1)]
    grams = {crc32(run.encode()) for run in runs}
    assert make_grams(words) == grams
    sketch = make_sketch(read_sentences(text))
    if len(grams) < FEWEST_GRAMS:
        assert sketch is None
        return
    assert sketch is not None
    kept = sorted(grams)[:GRAMS_KEPT]
    facts = sorted({crc32(fact.casefold().encode()) >> 16 for fact in find_facts(read_sentences(text))})[:FACTS_KEPT]
    packed = len(grams).to_bytes(3, "big") + bytes([len(kept)]) + b"".join((n >> 8).to_bytes(3, "big") for n in kept)
    assert sketch.pack() == packed + b"".join(fact.to_bytes(2, "big") for fact in facts)
    assert read_sketch(packed) == PackedSketch(len(grams), tuple(gram >> 8 for gram in kept), ())
