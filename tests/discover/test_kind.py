from __future__ import annotations

import pytest

from newscrawl.discover.kind import PageKind, classify_page, describe_page, might_be_article
from newscrawl.discover.links import find_links
from newscrawl.extract.article import Context, read_article
from newscrawl.items import Link
from newscrawl.page import Page

SENTENCE = (
    "The council of the harbour town voted on Monday to keep the old ferry for another year, and then went home. "
)
STORY = "".join(f"<p>{SENTENCE * 2}</p>" for _ in range(6))
TEASERS = "".join(
    f"<li><h2><a href='/news/2024/05/0{n}/a-story-of-the-harbour-{n}'>A story about the harbour {n}</a></h2></li>"
    for n in range(9)
)
ARTICLE = f"<html lang=en><h1>The ferry keeps running</h1><p>By Jane Roe, 3 May 2024</p>{STORY}</html>"
LISTING = f"<html lang=en><h1>News</h1><p>{SENTENCE}</p><ul>{TEASERS}</ul></html>"


def classify(html: str, url: str, listing: Link | None = None) -> PageKind:
    page = Page(html, url)
    return classify_page(page, read_article(page, Context()), find_links(page), listing)


def lead(might_be: str) -> Link:
    return Link("https://e.com/x", found_on="https://e.com/", might_be=might_be)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("html", "url", "listing", "kind"),
    [
        (ARTICLE, "https://e.com/news/2024/05/03/the-ferry-keeps-running", None, "article"),
        (ARTICLE, "https://e.com/news/2024/05/03/the-ferry-keeps-running", lead("article"), "article"),
        (ARTICLE, "https://e.com/n/7", lead("unsure"), "article"),
        (LISTING, "https://e.com/", None, "listing"),
        (LISTING, "https://e.com/news/", lead("section"), "listing"),
        (LISTING, "https://e.com/news/?page=2", lead("pagination"), "listing"),
        ("<h1>Video</h1><p>One sentence only.</p>", "https://e.com/video/a-film-of-the-sea", lead("article"), "other"),
        ("", "https://e.com/nothing", None, "other"),
    ],
)
def test_a_page_is_known_by_what_is_on_it(html: str, url: str, listing: Link | None, kind: PageKind) -> None:
    assert classify(html, url, listing) == kind


def test_every_feature_has_a_weight() -> None:
    page = Page(ARTICLE, "https://e.com/a")
    article = read_article(page, Context())
    features = describe_page(page, article, [])
    assert len(features) > 20
    assert 0 < might_be_article(page, article, []) < 1
