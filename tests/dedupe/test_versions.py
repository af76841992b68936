from __future__ import annotations

import pytest

from newscrawl.dedupe.versions import (
    Outline,
    compare_outlines,
    make_outline,
    makes_version,
    might_be_one_story,
    read_article_sentences,
    read_outline,
)
from newscrawl.items import Article, Link

from .stories import BODY, HEADLINE, PARAGRAPHS, make_other_body, make_story


def outline(article: Article) -> Outline:
    return make_outline(article, read_article_sentences(article))


def compare_versions(old: Article, new: Article) -> list[str]:
    return compare_outlines(outline(old), outline(new))


def put_in(text: str) -> str:
    """The body with a paragraph of this text in its middle."""
    return "\n\n".join([*PARAGRAPHS[:3], text, *PARAGRAPHS[3:]])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1,234 views", "1,301 views"),
        ("12 Kommentare", "Kommentare: 15"),
        ("3 comments · 4 min read", "17 comments · 4 min read"),
        ("Read 4.021 times", "Read 4.090 times"),
        ("Updated 5 minutes ago", "Updated 2 hours ago"),
        ("Last updated: 5 March 2026, 10:32", "Last updated: 5 March 2026, 11:47"),
        ("ADVERTISEMENT", "Anzeige"),
        ("Read also: Ferry to Ostrey runs late", "Read also: Crab prices fall"),
        ("اقرأ أيضا: خبر أول", "اقرأ أيضا: خبر ثان"),
        ("閲覧数 1,234", "閲覧数 1,300"),
        ("12 321", "12 400"),
        ("1.2K vaatamist", "1.4K vaatamist"),
    ],
)
def test_what_a_site_sets_between_the_paragraphs_is_no_change(before: str, after: str) -> None:
    assert compare_versions(make_story(body=put_in(before)), make_story(body=put_in(after))) == []
    assert compare_versions(make_story(), make_story(body=put_in(after))) == []


@pytest.mark.parametrize(
    "after",
    [
        BODY.replace("\n\n", "\n"),
        BODY.replace("\n\n", " "),
        BODY.replace("keeper's", "keeper’s").replace(" ", "  "),
        BODY.replace(", ", " – "),
        BODY.upper(),
        "\n\n".join(reversed(PARAGRAPHS)),
    ],
    ids=["breaks", "one paragraph", "quotes and spaces", "dashes", "case", "order"],
)
def test_layout_is_no_change(after: str) -> None:
    assert compare_versions(make_story(), make_story(body=after)) == []


@pytest.mark.parametrize(
    "after",
    [
        BODY.replace("eleven miles", "twelve miles"),
        BODY.replace("212 prisms", "221 prisms"),
        BODY.replace(" A storm took its gallery rail in 1953, and", " The"),
        BODY + "\n\nThe board meets again in May.",
        "\n\n".join(PARAGRAPHS[:-1]),
        put_in("Three people were hurt when 12 boats broke loose."),
    ],
    ids=["reworded", "a figure", "shortened", "a sentence more", "a paragraph fewer", "a paragraph with a figure"],
)
def test_any_sentence_added_removed_or_reworded_is_a_change(after: str) -> None:
    changed = compare_versions(make_story(), make_story(body=after))
    assert changed == ["body"]
    assert makes_version(changed)


def test_another_related_list_is_no_change() -> None:
    links = [
        [Link("https://e.com/1", headline="Ferry to Ostrey runs late")],
        [Link("https://e.com/2", headline="Crab prices fall")],
    ]
    old, new = (make_story(body=put_in(str(link[0].headline)), related=link) for link in links)
    assert compare_versions(old, new) == []
    assert compare_versions(old, make_story(body=put_in("Crab prices fall"))) == ["body"]


def test_each_changed_field_is_named_in_order() -> None:
    old = make_story(description="A light returns.", authors=["Ann Lee", "Bo Ek"], keywords=["sea", "light"])
    new = make_story(
        headline="Lighthouse lit again",
        description="The light returns.",
        authors=["Ann Lee"],
        keywords=["light", "sea"],
    )
    assert compare_versions(old, new) == ["headline", "description", "authors"]
    assert compare_versions(old, make_story(description="“A light  returns”", authors=["Bo Ek", "Ann Lee"])) == []
    assert not makes_version(["description", "authors"])


def test_a_field_that_was_not_found_is_no_change() -> None:
    assert compare_versions(make_story(description="A light returns."), Article(headline=None, body=None)) == []
    assert compare_versions(Article(headline=HEADLINE), make_story()) == ["body"]


def test_an_outline_reads_back() -> None:
    article = make_story(description="A light returns.", authors=["Ann Lee"])
    known = outline(article)
    packed = known.pack()
    assert len(packed) < 100
    assert compare_outlines(read_outline(packed), known) == compare_outlines(known, read_outline(packed)) == []
    assert compare_outlines(read_outline(packed), outline(make_story(body=BODY[:-40]))) == ["body"]


def test_two_states_of_one_story_have_sentences_in_common() -> None:
    later = make_story(body="\n\n".join(PARAGRAPHS[2:]) + " More to come.")
    assert might_be_one_story(outline(make_story()), outline(later))
    assert not might_be_one_story(outline(make_story()), outline(make_story(body=make_other_body(1))))


def test_lone_surrogates_are_read() -> None:
    assert compare_versions(make_story(), make_story(body=BODY + " \ud800 more.")) == ["body"]
