"""What a page is, judged by what is on it: an article, a listing, or another thing."""

from __future__ import annotations

import json
import math
import re
from functools import lru_cache
from importlib import resources
from typing import Literal
from urllib.parse import urlsplit

from ..extract.validate import MIN_WORDS, count_words
from ..items import Article, Link
from ..page import Page, list_types
from .classify import might_be_dated, might_be_numbered
from .links import FoundLink

PageKind = Literal["article", "listing", "other"]

# The model gives a probability; these are the least that make an article, by what led to the page. An article that is
# lost is worse than a page too much, which a reader sees and can shut out.
_LEAST: dict[str, float] = {"article": 0.03, "unsure": 0.25, "section": 0.6, "pagination": 0.9, "skip": 0.5}
_LEAST_UNLED = 0.05
_MANY_TEASERS = 3

_NEWS_TYPES = frozenset(
    {
        "NewsArticle",
        "BlogPosting",
        "ReportageNewsArticle",
        "LiveBlogPosting",
        "OpinionNewsArticle",
        "AnalysisNewsArticle",
    }
)
_PRODUCT_TYPES = frozenset(
    {
        "Product",
        "ProductGroup",
        "Offer",
        "AggregateOffer",
        "Vehicle",
        "SoftwareApplication",
        "Course",
        "Book",
        "VideoGame",
    }
)
_LISTING_TYPES = frozenset({"CollectionPage", "ItemList", "SearchResultsPage"})
_FORUM_TYPES = frozenset({"DiscussionForumPosting", "QAPage", "Question", "Comment"})
_OTHER_TYPES = frozenset(
    {"ProfilePage", "AboutPage", "ContactPage", "FAQPage", "LocalBusiness", "Service", "ProfessionalService"}
)
_NEWS_FOLDER = re.compile(r"blog|news|article|stor(?:y|ies)|post|press|magazin", re.I)
_FORUM_FOLDER = re.compile(r"forum|thread|topic|question|community|discuss|viewtopic|(?:^|/)t/", re.I)
_MANUAL_FOLDER = re.compile(r"docs?\b|documentation|manual|reference|(?:^|/)api|wiki|tutorial", re.I)
_SHOP_FOLDER = re.compile(r"product|shop|item|collections?|categor|store|(?:^|/)p/|services?", re.I)


def classify_page(page: Page, article: Article, links: list[FoundLink], listing: Link | None = None) -> PageKind:
    """What the page is. `listing` is the link that led there: what it promised moves the threshold."""
    teasers = _count_teasers(links)
    if article.headline and count_words(article.body) >= MIN_WORDS:
        parts = urlsplit(page.url or "")
        is_front_page = bool(parts.netloc) and parts.path in ("", "/") and not parts.query
        least = _LEAST[listing.might_be] if listing is not None and listing.found_on else _LEAST_UNLED
        # A front page with many teasers is a listing, however much its longest teaser looks like an article.
        if not (is_front_page and teasers >= _MANY_TEASERS) and might_be_article(page, article, links) >= least:
            return "article"
    return "listing" if teasers >= _MANY_TEASERS else "other"


def might_be_article(page: Page, article: Article, links: list[FoundLink]) -> float:
    """The probability that the page is one article: a logistic regression over `describe_page`."""
    weights = _load_weights()
    total = weights["bias"]
    for name, value in describe_page(page, article, links).items():
        total += weights.get(name, 0.0) * value
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def describe_page(page: Page, article: Article, links: list[FoundLink]) -> dict[str, float]:
    """The features of a page, most between 0 and 1, logarithms of counts otherwise."""
    body = article.body or ""
    words = count_words(body)
    paragraphs = body.split("\n\n")
    teasers = [f for f in links if f.link.might_be == "article" and not f.might_be_related and not f.in_navigation]
    teaser_words = sum(count_words(f.link.headline) for f in teasers)
    types = {name for node in page.json_ld for name in list_types(node)}
    headlines = {str(node.get("headline")) for node in page.json_ld_articles}
    og_type = next((value.lower() for _, value in page.read_meta("og:type")), "")
    path = urlsplit(page.url or "").path
    segments = [s for s in path.split("/") if s]
    slug = [w for w in re.split(r"[-_+ ]+", segments[-1]) if w] if segments else []
    folders = "/".join(segments[:4])
    return {
        "words": math.log1p(words),
        "long_paragraphs": math.log1p(sum(len(p) > 150 for p in paragraphs)),
        "paragraphs": math.log1p(len(paragraphs)),
        "sentences_a_word": sum(body.count(mark) for mark in ".!?。؟") / (1 + words),
        "teasers": math.log1p(len(teasers)),
        "dated_teasers": math.log1p(sum(f.link.date_raw is not None for f in teasers)),
        "share_of_teasers": words / (1 + words + 3 * teaser_words),
        "links": math.log1p(sum(not f.in_navigation for f in links)),
        "related": min(sum(f.might_be_related for f in links), 10) / 10,
        "has_date": float(article.date_published is not None),
        "has_time": float("T" in (article.date_published or "")),
        "authors": min(len(article.authors), 2) / 2,
        "headline_words": math.log1p(count_words(article.headline)),
        "has_image": float(article.image is not None),
        "one_ld_article": float(0 < len(headlines) <= 2),
        "many_ld_articles": float(len(headlines) > 2),
        "ld_news": float(bool(types & _NEWS_TYPES)),
        "ld_product": float(bool(types & _PRODUCT_TYPES)),
        "ld_listing": float(bool(types & _LISTING_TYPES)),
        "ld_forum": float(bool(types & _FORUM_TYPES)),
        "ld_other": float(bool(types & _OTHER_TYPES)),
        "og_article": float(og_type in ("article", "og:article")),
        "og_website": float(og_type == "website"),
        "og_product": float(og_type.startswith("product")),
        "meta_article": float(any(name.startswith("article:") for name in page.meta)),
        "slug_words": min(len(slug), 8) / 8,
        "depth": min(len(segments), 5) / 5,
        "is_root": float(not segments),
        "is_numbered": float(might_be_numbered(path)),
        "is_dated": float(might_be_dated(path)),
        "news_folder": float(_NEWS_FOLDER.search(folders) is not None),
        "forum_folder": float(_FORUM_FOLDER.search(folders) is not None),
        "manual_folder": float(_MANUAL_FOLDER.search(folders) is not None),
        "shop_folder": float(_SHOP_FOLDER.search(folders) is not None),
    }


def _count_teasers(links: list[FoundLink]) -> int:
    return sum(f.link.might_be == "article" and not f.might_be_related and not f.in_navigation for f in links)


@lru_cache(maxsize=1)
def _load_weights() -> dict[str, float]:
    text = resources.files("newscrawl.discover").joinpath("kind_weights.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)
    return weights
