from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.dedupe.judge import ArticleJudge, Judgement
from newscrawl.items import Article
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState

from .stories import BODY, PARAGRAPHS, make_other_body, make_story

ONE, TWO = "https://one.example/karrow", "https://two.example/light"


@pytest.fixture
def judge() -> Iterator[ArticleJudge]:
    with closing(SqliteState(IN_MEMORY)) as state:
        yield ArticleJudge(state.articles)


def see(judge: ArticleJudge, article: Article, *redirected_from: str) -> Judgement:
    verdict = judge.judge(article, redirected_from)
    judge.record(article, verdict)
    return verdict


def test_an_unknown_article_is_new_and_then_the_same(judge: ArticleJudge) -> None:
    first = see(judge, make_story())
    assert (first.kind, first.version, first.changed, first.duplicate_of) == ("new", 1, [], None)
    again = see(judge, make_story("http://www.one.example/karrow/?utm_source=feed"))
    assert (again.kind, again.article_id, again.reason) == ("same", first.article_id, "address")
    assert see(judge, make_story(TWO, make_other_body(1))).article_id != first.article_id


def test_judging_writes_nothing(judge: ArticleJudge) -> None:
    judge.judge(make_story())
    assert judge.judge(make_story()).kind == "new"


def test_the_same_text_elsewhere_is_the_same_and_the_address_is_remembered(judge: ArticleJudge) -> None:
    first = see(judge, make_story())
    other = see(judge, make_story(TWO, BODY.replace("\n\n", "\n") + "\n\n1,234 views"))
    assert (other.kind, other.article_id, other.reason) == ("same", first.article_id, "content")
    known = judge.index.find_addresses(["one.example/karrow", "two.example/light"])
    assert [address.number for address in known.values()] == [1, 1]
    assert see(judge, make_story(TWO)).reason == "address"


def test_the_same_text_elsewhere_can_be_a_copy(judge: ArticleJudge) -> None:
    judge.same_content = False
    see(judge, make_story())
    assert see(judge, make_story(TWO)).duplicate_of == ONE
    assert see(judge, make_story()).kind == "same"


def test_a_near_copy_names_the_first_seen(judge: ArticleJudge) -> None:
    first = see(judge, make_story())
    copy = see(judge, make_story(TWO, f"(AP) {BODY}", headline="Another headline"))
    assert (copy.kind, copy.duplicate_of) == ("copy", ONE)
    assert copy.similarity is not None
    assert copy.similarity > 0.9
    assert copy.article_id != first.article_id
    third = see(judge, make_story("https://three.example/x", "\n\n".join(PARAGRAPHS[:4]), headline="A third"))
    assert (third.kind, third.duplicate_of) == ("copy", ONE)
    # Seen again, it is an article of its own; a version of it still names the first seen.
    assert see(judge, make_story(TWO, f"(AP) {BODY}", headline="Another headline")).kind == "same"
    later = see(judge, make_story(TWO, f"(AP) {BODY} It rained.", headline="Another headline"))
    assert (later.kind, later.version, later.duplicate_of) == ("version", 2, ONE)


def test_near_copies_can_be_left_alone(judge: ArticleJudge) -> None:
    judge.near_copies = False
    see(judge, make_story())
    assert see(judge, make_story(TWO, f"(AP) {BODY}")).kind == "new"
    assert not judge.index.read_sketches([1])


def test_versions_are_counted_and_say_what_changed(judge: ArticleJudge) -> None:
    first = see(judge, make_story())
    second = see(judge, make_story(body=BODY.replace("eleven miles", "twelve miles")))
    third = see(judge, make_story(body=BODY.replace("eleven miles", "twelve miles"), headline="Light again"))
    assert [(v.kind, v.version, v.changed) for v in (second, third)] == [
        ("version", 2, ["body"]),
        ("version", 3, ["headline"]),
    ]
    assert {second.article_id, third.article_id} == {first.article_id}
    assert see(judge, make_story(description="New words above the text", headline="Light again")).kind == "version"
    assert see(judge, make_story(description="Other words above the text", headline="Light again")).kind == "same"


def test_what_is_left_out_as_the_sites_own_makes_no_version(judge: ArticleJudge) -> None:
    """An earlier version may have it, all of it or a part; what else has changed counts."""
    house, more = "Read us every morning. We are glad of it.", "Nothing in here is to be copied."
    see(judge, make_story(body=f"{BODY}\n\n{house}"))
    assert judge.judge(make_story(), (), [house, more]).kind == "same"
    assert judge.judge(make_story(), (), [more]).kind == "version"
    changed = make_story(body=BODY.replace("eleven miles", "twelve miles"))
    assert judge.judge(changed, (), [house]).changed == ["body"]


def test_two_addresses_with_two_states_make_no_endless_versions(judge: ArticleJudge) -> None:
    later = BODY.replace("eleven miles", "twelve miles")
    see(judge, make_story())
    see(judge, make_story(TWO))
    assert see(judge, make_story(TWO, later)).version == 2
    assert [see(judge, make_story(url, body)).kind for url, body in ((ONE, BODY), (TWO, later)) * 3] == ["same"] * 6


def test_a_version_that_is_another_text_is_found_by_it(judge: ArticleJudge) -> None:
    see(judge, make_story())
    rewritten = make_other_body(5, 300)
    assert see(judge, make_story(body=rewritten)).kind == "version"
    assert see(judge, make_story(TWO, f"(AP) {rewritten}")).duplicate_of == ONE
    assert see(judge, make_story("https://three.example/x", f"(AP) {BODY}")).kind == "new"


def test_redirects_and_canonicals_lead_to_the_article(judge: ArticleJudge) -> None:
    first = see(judge, make_story(canonical_url="https://one.example/a/17"), "https://one.example/r/9")
    for url in ("https://one.example/a/17", "https://one.example/r/9"):
        assert see(judge, make_story(url, BODY + " It rained.")).article_id == first.article_id
    moved = see(judge, make_story("https://one.example/2026/karrow", BODY + " It rained. "), ONE)
    assert (moved.kind, moved.article_id) == ("same", first.article_id)
    changed = make_story("https://one.example/k", BODY + " It snowed.", canonical_url=ONE)
    assert see(judge, changed).kind == "version"


def test_a_lying_canonical_is_not_believed(judge: ArticleJudge) -> None:
    home = [
        make_story(f"https://one.example/s/{n}", make_other_body(n), canonical_url="https://one.example/")
        for n in (1, 2)
    ]
    latest = [
        make_story(f"https://one.example/t/{n}", make_other_body(n), canonical_url="https://one.example/latest")
        for n in (3, 4)
    ]
    verdicts = [see(judge, article) for article in (*home, *latest)]
    assert [verdict.kind for verdict in verdicts] == ["new"] * 4
    assert len({verdict.article_id for verdict in verdicts}) == 4
    # What is in truth at the claimed address is an article of its own, and holds it from then on.
    there = make_story("https://one.example/latest", make_other_body(5))
    assert see(judge, there).kind == "new"
    assert see(judge, make_story("https://one.example/latest", make_other_body(5) + " More.")).version == 2


def test_a_body_of_no_words_is_judged(judge: ArticleJudge) -> None:
    assert see(judge, make_story(body="…")).kind == "new"
    assert see(judge, make_story(body="…")).kind == "same"
    assert see(judge, make_story(body=BODY)).changed == ["body"]


def test_sites_that_share_a_file_know_each_others_articles(tmp_path: Path) -> None:
    for url, body, kind in ((ONE, BODY, "new"), (TWO, f"(AP) {BODY}", "copy"), (TWO, f"(AP) {BODY}", "same")):
        with closing(SqliteState(tmp_path / "state.sqlite")) as state:
            assert see(ArticleJudge(state.articles), make_story(url, body)).kind == kind


def test_what_was_judged_and_not_committed_is_new_again(tmp_path: Path) -> None:
    with closing(SqliteState(tmp_path / "state.sqlite")) as state:
        judge = ArticleJudge(state.articles)
        state.commit()
        see(judge, make_story())
        state.undo()
        assert see(judge, make_story()).kind == "new"
        state.commit()
        assert see(judge, make_story()).kind == "same"


def test_an_article_that_the_output_has_lost_is_written_as_it_was(judge: ArticleJudge) -> None:
    judge.index.place_article(judge.record(make_story(), judge.judge(make_story())), 1)
    changed = make_story(body=make_other_body(1))
    second = judge.judge(changed)
    assert (second.kind, second.version) == ("version", 2)
    judge.index.place_article(judge.record(changed, second), 1)
    judge.index.doubt_output(1)
    lost = judge.judge(changed)
    assert (lost.kind, lost.version, lost.article_id) == ("again", 2, second.article_id)
    judge.index.place_article(judge.record(changed, lost), 1)
    assert judge.judge(changed).kind == "same"
    assert judge.judge(make_story(TWO, make_other_body(1))).kind == "same"


def test_a_field_of_ones_own_makes_a_version_where_it_is_named(judge: ArticleJudge) -> None:
    see(judge, make_story(extra={"mood": "good"}))
    assert see(judge, make_story(extra={"mood": "bad"})).kind == "same"
    judge.own_fields = ("mood", "score")
    # Of what was known before nobody knows what it was.
    assert see(judge, make_story(extra={"mood": "bad"})).kind == "same"
    assert see(judge, make_story(extra={"mood": "bad", "score": {"a": [1, 2]}})).kind == "same"
    assert see(judge, make_story(extra={"score": {"a": [1, 2]}})).kind == "same"
    assert see(judge, make_story(extra={"mood": "bad", "score": {"a": [1, 2]}, "other": 1})).kind == "same"
    changed = see(judge, make_story(extra={"mood": "good", "score": {"a": [1, 3]}}))
    assert (changed.kind, changed.version, changed.changed) == ("version", 2, ["extra.mood", "extra.score"])
    assert see(judge, make_story(extra={"mood": "good", "score": {"a": [1, 3]}})).kind == "same"
    assert see(judge, make_story(TWO, extra={"mood": "bad"})).reason == "content"  # at another address, too
