"""Judges whether a record is an article."""

from __future__ import annotations

import re
from functools import lru_cache

from ..items import Article
from ..page.page import Page, list_types
from ..text.clean import is_clean

MIN_WORDS = 25
_SCANNED = 200  # JSON-LD objects
_LONG = 1_000  # characters
_NO_STORIES = frozenset(
    "Product ProductGroup Offer AggregateOffer CollectionPage ItemList SearchResultsPage DiscussionForumPosting QAPage "
    "Question ProfilePage".split()
)
_FORUM = re.compile(r"/(?:forum|thread|topic|question|community|discuss)|viewtopic|showthread", re.IGNORECASE)
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+")  # Thai, Lao, Japanese, Chinese
_UNSPACED_LETTER = re.compile(_UNSPACED.pattern[:-1])  # several times as quick to search for


def find_flaw(article: Article) -> str | None:
    """Returns why the record is no article: "no_headline", "no_body", "short_body"; None where it is one."""
    if not article.headline:
        return "no_headline"
    if not article.body:
        return "no_body"
    return "short_body" if count_words(article.body) < MIN_WORDS else None


def states_article(page: Page, article: Article) -> bool:
    """Says whether a page calls itself an article and names its time, whether or not its story was found.

    So do the pages of stories that a script brings, or that only subscribers see. A site's front page is none.
    """
    if not article.headline or not article.date_published:
        return False
    types = {name for thing in page.json_ld[:_SCANNED] for name in list_types(thing)}
    if not types.isdisjoint(_NO_STORIES) or _FORUM.search(page.url or ""):
        return False
    address = (page.url or "").split("://")[-1].split("#")[0]
    if not address.partition("/")[2] and address:
        return False
    stories = {str(thing.get("headline")) for thing in page.json_ld_articles}
    kinds = [kind.lower() for _, kind in page.read_meta("og:type")]
    return 0 < len(stories) <= 2 or kinds[:1] == ["article"] or bool(page.meta.get("article:published_time"))


@lru_cache(maxsize=16)  # a body's words are asked for in several places
def count_words(text: str | None) -> int:
    """Counts the words of a text; in scripts without spaces two characters count as one word."""
    if not text:
        return 0
    # In a long text that is clean there is one space or one blank line between two words.
    is_clean_text = len(text) > _LONG and is_clean(text)
    words = text.count(" ") + text.count("\n\n") + 1 if is_clean_text else len(text.split())
    if text.isascii() or not _UNSPACED_LETTER.search(text):
        return words
    return words + sum(map(len, _UNSPACED.findall(text))) // 2
