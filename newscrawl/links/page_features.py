"""Describes a page in numbers: the features by which `page_kind.py` tells an article from other pages."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache

from ..extract.candidates import Draft
from ..limits import MAX_ADDRESS_CHARACTERS
from ..page.blocks import HEADINGS
from ..page.json_ld import list_types
from ..page.page import Page
from ..text.clean import count_words
from ..text.tables import read_groups
from ..urls.address_paths import split_address
from .classify import might_be_dated, might_be_numbered
from .links import FoundLink
from .story_spans import measure_kept_span

_NEWS_TYPES = frozenset(
    "NewsArticle BlogPosting ReportageNewsArticle LiveBlogPosting OpinionNewsArticle AnalysisNewsArticle".split()
)
_ARTICLE_TYPES = frozenset("NewsArticle BlogPosting Article TechArticle".split())
_PRODUCT_TYPES = frozenset(
    "Product ProductGroup Offer AggregateOffer Vehicle SoftwareApplication Course Book VideoGame".split()
)
_LISTING_TYPES = frozenset("CollectionPage ItemList SearchResultsPage".split())
_FORUM_TYPES = frozenset("DiscussionForumPosting QAPage Question Comment".split())
_OTHER_TYPES = frozenset("ProfilePage AboutPage ContactPage FAQPage LocalBusiness Service ProfessionalService".split())
_COMPANY_TYPES = frozenset("Organization Corporation LocalBusiness".split())

_NEWS_FOLDER = re.compile(r"blog|news|article|stor(?:y|ies)|post|press|magazin")
_FORUM_FOLDER = re.compile(r"forum|thread|topic|question|community|discuss|viewtopic|(?:^|/)t/")
_MANUAL_FOLDER = re.compile(r"docs?\b|documentation|manual|reference|(?:^|/)api|wiki|tutorial")
_SHOP_FOLDER = re.compile(r"product|shop|item|collections?|categor|store|(?:^|/)p/|services?")
_GUIDE_WORDS = re.compile(r"how-|what-|why-|guide|tips|best|ways-|learn|resource|\d+-|beginner")
_THREAD = re.compile(
    r"showthread|viewtopic|/threads?/|/topic/|-t\d{3,}|/t/|/questions?/|/discussions?/|/comments/|forum|boards?\b|/groups?/"
)
_FORUM_HOST = re.compile(r"forum|overflow|(?:^|\.)(?:community|boards?|discuss|answers|ask|talk)\.")
_MANUAL_HOST = ("docs.", "doc.", "developer.", "support.", "help.", "learn.")
_BLOG_HOST = ("blog.", "news.")

# Marks of programs, looked for in the page's head.
_FORUM_MARKS = (
    *('id="xf"', "xenforo", "vbulletin", "phpbb", "discourse", "invision", "tapatalk", "mybb", "bbpress", "flarum"),
    *('data-template="thread', "reddit"),
)
_MANUAL_MARKS = (
    "sphinx",
    "docusaurus",
    "mkdocs",
    "gitbook",
    "mdbook",
    "vuepress",
    "readthedocs",
    "doxygen",
    "mediawiki",
)
_SINGLE = re.compile(
    r"\bsingle-post\b|\bpostid-|\bsingle\b(?!-(?:page|product))|node-type-(?:article|blog|news|story)|\bpost-template"
    r"|\bblog-post|article|story|\bpost\b"
)

_HEADLINE_BEGINS = ("how ", "what ", "why ", "when ", "best ", "top ", "the best", "the top", *"0123456789")
_HEADLINE_OFFERS = re.compile(
    r"\b(?:services?|consult\w*|compan(?:y|ies)|agenc(?:y|ies)|software|certification|calculator|program|lawyers?"
    r"|attorneys?|courses?|classes|deals|repair|for sale|near|solutions?|tools?|products?|management|recruit\w*"
    r"|experts?|training|school|tutors?|platform|insurance|clinic|shop|store|collection|series)\b"
)
_HEADLINE_GUIDES = re.compile(
    r"\b(?:guide|tips|how|best|reviews?|beginners?|what|why|top|vs|ideas|explained|ways|things|should|need"
    r"|understanding|introduction|complete|ultimate)\b"
)
_WORD = re.compile(r"\w{4,}")
_HEAD = 4_000  # characters at the beginning of the page
_NAMES = 10_000  # characters of class names and ids
_SAMPLE = 3_000  # characters of the body, and of its short texts, that are looked at
_LONG = 200  # characters of a block
_SHORT = 80
_NO_SCORE = -3.0
_HANGUL = re.compile("[\uac00-\ud7af]")
DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def describe_page(page: Page, draft: Draft, links: list[FoundLink]) -> dict[str, float]:
    """Returns the features of a page: most between 0 and 1, the others logarithms of counts."""
    return add_links(describe_itself(page, draft), links)


def add_links(own: dict[str, float], links: list[FoundLink]) -> dict[str, float]:
    """Returns the features of a page: those of `describe_itself`, and those of its links."""
    return own | _describe_links(links, math.expm1(own["words"]))


def describe_itself(page: Page, draft: Draft) -> dict[str, float]:
    """Returns the features that need no links."""
    found = _describe_article(draft)
    found |= _describe_data(page)
    found |= _describe_address(page.url or "")
    found |= _describe_headline(draft.headline or "", page.url or "")
    found |= _describe_body(draft.body or "", math.expm1(found["words"]))
    found |= _describe_blocks(page)
    found |= _describe_markup(page)
    # Pairs of features that tell more than each of the two does.
    found["dated_author"] = found["has_date"] * float(found["authors"] > 0)
    found["words_squared"] = found["words"] ** 2 / 10
    found["kept_squared"] = found["kept_free"] ** 2
    found["kept_score"] = found["weighted_score"] * found["kept_free"]
    found["mean_squared"] = max(-5.0, found["mean_score"]) ** 2 / 5
    found["slug_headline"] = found["slug_words"] * found["headline_words"]
    found["news_slug"] = found["news_folder"] * found["slug_words"]
    return found


@cache
def _load_words() -> Mapping[str, tuple[str, ...]]:
    return read_groups(__package__, "kind_words")


def count_teasers(links: list[FoundLink]) -> int:
    """Counts the links that look like those of a listing."""
    return sum(map(might_be_teaser, links))


def might_be_teaser(found: FoundLink) -> bool:
    """Says whether a link looks like one of a listing."""
    return found.link.might_be == "article" and not found.might_be_related and not found.in_navigation


def _describe_links(links: list[FoundLink], words: float) -> dict[str, float]:
    """Returns the features of the page's links; `words` counts those of its body."""
    teasers = [f.link for f in links if might_be_teaser(f)]
    teaser_words = count_words(" ".join([link.headline or "" for link in teasers]))
    return {
        "teasers": math.log1p(len(teasers)),
        "dated_teasers": math.log1p(sum([link.date_raw is not None for link in teasers])),
        "share_of_teasers": words / (1 + words + 3 * teaser_words),
        "links": math.log1p(sum([not f.in_navigation for f in links])),
        "related": min(sum([f.might_be_related for f in links]), 10) / 10,
    }


def count_said_words(text: str) -> int:
    """Counts the words that a text says; a word of Korean has as much in it as two of most languages."""
    words = count_words(text)
    if text.isascii() or not _HANGUL.search(text):
        return words
    return max(words, len(_HANGUL.findall(text)) // 2)


def is_dense(text: str) -> bool:
    """Says whether most letters of a text are Chinese, Japanese or Korean."""
    sample = text[:_SAMPLE]
    return not sample.isascii() and 2 * len(DENSE.findall(sample)) > len(sample)


def _describe_article(draft: Draft) -> dict[str, float]:
    body = draft.body or ""
    words = count_said_words(body)
    lengths = [len(paragraph) for paragraph in body.split("\n\n")]
    return {
        "words": math.log1p(words),
        "long_paragraphs": math.log1p(sum([n > 150 for n in lengths])),
        "paragraphs": math.log1p(len(lengths)),
        "sentences_a_word": _count(body, ".!?。؟") / (1 + words),
        "has_date": float(draft.date_published is not None),
        "has_time": float("T" in (draft.date_published or "")),
        "authors": min(len(draft.authors), 2) / 2,
        "has_image": float(draft.image is not None),
    }


def _describe_data(page: Page) -> dict[str, float]:
    """Returns the features of JSON-LD and meta tags."""
    meta = page.meta
    types = {name for node in page.json_ld for name in list_types(node)}
    headlines = {str(node.get("headline")) for node in page.json_ld_articles}
    og_type = next((value.lower() for _, value in page.read_meta("og:type")), "")
    labels = meta.get("twitter:label1", ())
    return {
        "one_ld_article": float(0 < len(headlines) <= 2),
        "ld_date": float(any("datePublished" in node for node in page.json_ld_articles)),
        "ld_news": float(bool(types & _NEWS_TYPES)),
        "ld_article": float(bool(types & _ARTICLE_TYPES)),
        "ld_plain_article": float("Article" in types and not types & _NEWS_TYPES),
        "ld_product": float(bool(types & _PRODUCT_TYPES)),
        "ld_listing": float(bool(types & _LISTING_TYPES)),
        "ld_forum": float(bool(types & _FORUM_TYPES)),
        "ld_other": float(bool(types & _OTHER_TYPES)),
        "ld_company": float(bool(types & _COMPANY_TYPES)),
        "ld_faq": float("FAQPage" in types),
        "ld_breadcrumbs": float("BreadcrumbList" in types),
        "og_article": float(og_type in ("article", "og:article")),
        "og_website": float(og_type == "website"),
        "og_product": float(og_type.startswith("product")),
        "meta_article": float(any(name.startswith("article:") for name in meta)),
        "only_modified": float("article:modified_time" in meta and "article:published_time" not in meta),
        "meta_author": float("author" in meta or "article:author" in meta),
        "meta_price": float(any("price" in name for name in meta)),
        "written_by": float(any("ritten" in label for label in labels)),
        "has_label": float(bool(labels)),
        "large_card": float("summary_large_image" in meta.get("twitter:card", ())),
        "og_image": float("og:image" in meta),
    }


def _describe_address(url: str) -> dict[str, float]:
    url = url[:MAX_ADDRESS_CHARACTERS]
    host, (path, _, _) = split_address(url)
    host = host.removeprefix("www.")
    segments = [s for s in path.split("/") if s]
    slug = [w for w in re.split(r"[-_+ ]+", segments[-1]) if w] if segments else []
    folders = "/".join(segments[:4]).lower()
    folded = path.lower()
    return {
        "slug_words": min(len(slug), 8) / 8,
        "is_root": float(not segments),
        "is_numbered": float(might_be_numbered(path)),
        "is_dated": float(might_be_dated(path)),
        "path_length": math.log1p(len(path)),
        "is_html": float(folded.endswith((".html", ".htm", ".php"))),
        "news_folder": float(_NEWS_FOLDER.search(folders) is not None),
        "forum_folder": float(_FORUM_FOLDER.search(folders) is not None),
        "manual_folder": float(_MANUAL_FOLDER.search(folders) is not None),
        "shop_folder": float(_SHOP_FOLDER.search(folders) is not None),
        "guide_path": float(_GUIDE_WORDS.search(folded) is not None),
        "thread_path": float(_THREAD.search(url.lower()) is not None),
        "forum_host": float(_FORUM_HOST.search(host) is not None),
        "manual_host": float(host.startswith(_MANUAL_HOST)),
        "blog_host": float(host.startswith(_BLOG_HOST)),
    }


def _describe_headline(headline: str, url: str) -> dict[str, float]:
    folded = headline.lower()
    telling = set(_WORD.findall(folded))
    in_address = set(_WORD.findall(url.lower()))
    return {
        "headline_words": math.log1p(count_words(headline)),
        "headline_begins": float(folded.startswith(_HEADLINE_BEGINS)),
        "headline_marks": float("|" in headline or " - " in headline),
        "headline_digits": float(any(map(str.isdigit, headline))),
        "headline_offers": float(_HEADLINE_OFFERS.search(folded) is not None),
        "headline_guides": float(_HEADLINE_GUIDES.search(folded) is not None),
        "headline_in_address": len(telling & in_address) / (1 + len(telling)),
    }


def _describe_body(body: str, words: float) -> dict[str, float]:
    if len(body) > _SAMPLE:
        words *= _SAMPLE / len(body)
        body = body[:_SAMPLE]
    words = max(1.0, words)
    folded = body.lower()
    return {
        "we": min(1.0, 24 * _count(folded, _load_words()["we"]) / words),
        "quotes": min(1.0, 20 * _count(body, '"“”«»„') / words),
        "commas": min(1.0, 5 * _count(body, ",،、，") / words),
        "word_length": min(12.0, len(body) / words) / 12,
        "exclamations": min(1.0, 30 * body.count("!") / words),
    }


def _describe_blocks(page: Page) -> dict[str, float]:
    """Returns how much of the page's text is body, links and headings, and how sure the body's model was."""
    blocks = page.blocks.blocks
    kept = [block for block in blocks if block.kept]
    lengths = [len(b.text) for b in blocks]
    total = sum(lengths) or 1
    linked = sum([b.link_characters for b in blocks])
    kept_lengths = [len(block.text) for block in kept]
    kept_total = sum(kept_lengths)
    scores = [b.score for b in blocks if b.score is not None]
    scored = [(b.score, len(b.text)) for b in kept if b.score is not None]
    weight = sum([length for _, length in scored])
    unscored = 0.0 if kept else _NO_SCORE  # where all that is kept is plainly body the model was not asked
    headings = sum([b.tag in HEADINGS for b in blocks])
    short = "\n".join([b.text for b, n in zip(blocks, lengths, strict=True) if n < _SHORT and not b.kept])[
        :_SAMPLE
    ].lower()
    return {
        "share_kept": kept_total / total,
        "kept_free": min(1.0, kept_total / max(1, total - linked)),
        "share_linked": linked / total,
        "kept_plain": sum([n for b, n in zip(kept, kept_lengths, strict=True) if b.why == "plain"]) / (1 + kept_total),
        "kept_linked": sum([b.link_characters for b in kept]) / (kept_total or 1),
        "free_text": math.log1p(max(0, total - linked)),
        "blocks": math.log1p(len(blocks)),
        "headings": math.log1p(headings),
        "headings_a_kept": headings / (1 + len(kept)),
        "long_blocks": math.log1p(sum([n > _LONG for n in lengths])),
        "kept_average": math.log1p(kept_total / (1 + len(kept))),
        "kept_long": sum([n > 100 for n in kept_lengths]) / (1 + len(kept)),
        "mean_score": sum(scores) / len(scores) if scores else _NO_SCORE,
        "weighted_score": sum([s * n for s, n in scored]) / weight if weight else unscored,
        "top_score": max([s for s, _ in scored], default=unscored),
        "kept_span": measure_kept_span(blocks),
        "article_texts": math.log1p(_count(short, _load_words()["article"])),
        "product_texts": math.log1p(_count(short, _load_words()["product"])),
    }


def _describe_markup(page: Page) -> dict[str, float]:
    tags = page.blocks.tags
    names = " ".join(page.blocks.names)[:_NAMES].lower()
    head = page.html[:_HEAD].lower()
    body = page.tree.body
    told = f"{body.attributes.get('class') or ''} {body.attributes.get('id') or ''}".lower() if body is not None else ""
    articles = tags.count("article")
    return {
        "one_article": float(articles == 1),
        "no_article": float(articles == 0),
        "pre": math.log1p(tags.count("pre")),
        "figures": math.log1p(tags.count("figure")),
        "code_names": math.log1p(names.count("code") + names.count("highlight")),
        "respond_names": float("respond" in names or "disqus" in names),
        "shop_names": math.log1p(names.count("product") + names.count("price") + names.count("cart")),
        "message_names": math.log1p(names.count("message") + names.count("reply") + names.count("answer")),
        "entry_names": math.log1p(names.count("entry-")),
        "is_single": float(_SINGLE.search(told) is not None),
        "forum_marks": float(any(mark in head for mark in _FORUM_MARKS)),
        "manual_marks": float(any(mark in head for mark in _MANUAL_MARKS)),
    }


def _count(text: str, words: Sequence[str]) -> int:
    return sum([text.count(word) for word in words])
