from __future__ import annotations

import json
from importlib import resources

import pytest

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context, Draft
from newscrawl.links.links import find_links
from newscrawl.links.page_features import describe_page
from newscrawl.page.page import Page

SENTENCE = "The council of the harbour town voted on Monday to keep the old ferry for another year. "
STORY = "".join(
    f"<p>{SENTENCE} It was vote number {n} of that year, after {n + 3} hours of talks.</p>" for n in range(6)
)


def describe(html: str, url: str = "https://e.com/news/the-ferry-keeps-running") -> dict[str, float]:
    draft, page, _ = read_article(Page(html, url), Context())
    return describe_page(page, draft, find_links(page))


def test_every_feature_has_a_weight_and_every_weight_a_feature() -> None:
    text = resources.files("newscrawl.links").joinpath("kind_weights.json").read_text(encoding="utf-8")
    assert set(json.loads(text)) == {"bias", *describe(f"<h1>The ferry</h1>{STORY}")}


def test_an_empty_page_has_all_features() -> None:
    page = Page("", "")
    assert describe_page(page, Draft(), []).keys() == describe(f"<h1>The ferry</h1>{STORY}").keys()


@pytest.mark.parametrize(
    ("html", "url", "features"),
    [
        ("<body class='single-post'><article><h1>A</h1></article>", "", {"is_single", "one_article"}),
        ('<html id="XF"><body><h1>A</h1>', "https://e.com/threads/a.77/", {"forum_marks", "thread_path"}),
        ("<meta name=generator content='MkDocs 1.5'>", "https://docs.e.com/", {"manual_marks", "manual_host"}),
        ("<h1>How to mend a net</h1>", "https://e.com/how-to-mend", {"headline_begins", "guide_path"}),
        ("<meta property='og:type' content='article'>", "", {"og_article"}),
        ('<script type="application/ld+json">{"@type": "Product", "name": "Net"}</script>', "", {"ld_product"}),
        ("", "https://e.com/2024/05/03/a", {"is_dated"}),
        ("", "https://forum.e.com/", {"forum_host", "is_root"}),
    ],
)
def test_what_a_page_shows_is_counted(html: str, url: str, features: set[str]) -> None:
    found = describe(html, url or "https://e.com/x")
    assert {name for name in features if found[name] == 1} == features
    plain = describe("<p>Nothing</p>", "https://e.com/x")
    assert not any(plain[name] for name in features)


def test_a_story_is_most_of_its_page_and_a_menu_is_not() -> None:
    story = describe(f"<h1>The ferry</h1>{STORY}")
    menu = describe("<h1>Menu</h1><ul>" + "<li><a href='/a'>A section of the site</a></li>" * 40 + "</ul>")
    assert story["kept_free"] > 0.8 > 0.2 > story["share_linked"]
    assert menu["share_linked"] > 0.8
    assert story["mean_score"] > menu["mean_score"]


def test_where_all_is_plainly_body_no_score_speaks_against_it() -> None:
    page = Page(f"<main>{STORY}</main>", "https://e.com/x")
    for block in page.blocks.blocks:
        block.kept, block.why = True, "plain"
    plain = describe_page(page, Draft(), [])
    for block in page.blocks.blocks:
        block.kept = False
    nothing = describe_page(page, Draft(), [])
    for name in ("weighted_score", "top_score"):
        assert plain[name] == 0 > nothing[name]
