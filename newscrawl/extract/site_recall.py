"""Reads an article once more by its site's memory: what is the site's own text leaves it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from ..items import Article
from ..text.clean import fold_text, hash_content
from ..urls.canonical import read_host
from .people.names import looks_like_name
from .site_memory import SiteMemory

RULE = "site-memory"
_LONG = 60  # characters of a text that is no label
_SENTENCE = 25  # … or of one that ends as a sentence does
_DENSE = 14  # … or of one in Chinese or Japanese characters
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ")", "）", '"', "”", "»")
_LEAST_LEFT = 150  # characters; a story that has less without the site's texts is left as it is
_LEAST_PARTNERS = 4  # names that a house stands beside, on …
_LEAST_SIGNED = 8  # … so many stories and more …
_NEARLY_ALL = 0.8  # … and so many of all
_LEAST_SIGNERS = 2  # names of other stories, where the house signs the rest
_LEAST_SHARED = 4  # letters of a word that a house and its site have in common


@dataclass(slots=True)
class Recalled:
    """An article without its site's own texts, and what has left it."""

    article: Article
    left_out: list[str] = field(default_factory=list)  # paragraphs, in order
    outcomes: dict[str, int] = field(default_factory=dict)  # "paragraph_left_out", "caption_left_out" … and how often


def recall_site(article: Article, memory: SiteMemory) -> Recalled:
    """Returns the article without what its site's memory knows for the site's own; the one passed stays as it is.

    Nothing changes before the memory is ripe. `provenance` says "site-memory" of a field that changed.
    """
    recalled = Recalled(article)
    if not memory.is_ripe:
        return recalled
    _leave_out_paragraphs(recalled, memory)
    _leave_out_caption(recalled, memory)
    _leave_out_houses(recalled, memory)
    if recalled.article.body != article.body:
        recalled.article.content_hash = hash_content(recalled.article.headline, recalled.article.body)
    return recalled


def _change(recalled: Recalled, name: str, value: Any, outcome: str, count: int = 1) -> None:
    article = recalled.article
    rule = article.provenance.get(name)
    provenance = {**article.provenance, name: f"{rule}, {RULE}" if rule and value else RULE}
    changes: dict[str, Any] = {name: value}
    recalled.article = replace(article, provenance=provenance, **changes)
    recalled.outcomes[outcome] = count


def _leave_out_paragraphs(recalled: Recalled, memory: SiteMemory) -> None:
    article = recalled.article
    paragraphs = (article.body or "").split("\n\n")
    kept: list[str] = []
    left_out: list[str] = []
    # A label ("Background", "Q & A") stands on many stories, and what follows it is each story's own. It goes with a
    # text that goes, or from the end.
    follows_left_out = True
    for text in reversed(paragraphs):
        is_left_out = (follows_left_out or not _might_be_label(text)) and memory.is_of_site(
            text, "paragraph", article.language
        )
        (left_out if is_left_out else kept).append(text)
        follows_left_out = is_left_out
    if left_out and sum(map(len, kept)) >= _LEAST_LEFT:
        recalled.left_out = left_out[::-1]
        _change(recalled, "body", "\n\n".join(reversed(kept)), "paragraph_left_out", len(left_out))


def _might_be_label(text: str) -> bool:
    if len(text) >= _LONG or (len(text) >= _SENTENCE and text.endswith(_SENTENCE_END)):
        return False
    return sum("\u3040" <= character <= "\u9fff" for character in text) < _DENSE


def _leave_out_caption(recalled: Recalled, memory: SiteMemory) -> None:
    article = recalled.article
    image = article.image
    if image is not None and image.caption and memory.is_of_site(image.caption, "caption", article.language):
        _change(recalled, "image", replace(image, caption=None), "caption_left_out")


def _leave_out_houses(recalled: Recalled, memory: SiteMemory) -> None:
    article = recalled.article
    people = [name for name in article.authors if not _might_be_house(name, article, memory)]
    if len(people) < len(article.authors):
        _change(recalled, "authors", people, "author_left_out", len(article.authors) - len(people))


def _might_be_house(name: str, article: Article, memory: SiteMemory) -> bool:
    """Says whether a name that signs nearly all stories is the house's: it stands beside many others, or it is no
    person's, has the site's name in it, and others sign too. Who writes a site alone signs all of it."""
    spread = memory.measure_spread(name, "name", article.language)
    if not spread.is_nearly_everywhere():
        return False
    signs_most = spread.stories >= max(_LEAST_SIGNED, _NEARLY_ALL * spread.known)
    if signs_most and memory.count_partners(name) >= _LEAST_PARTNERS:
        return True
    if looks_like_name(name) or memory.count_other_signers(name) < _LEAST_SIGNERS:
        return False
    site = f"{article.publisher or ''} {read_host(article.url or '')}"
    house = fold_text(name)
    return any(len(word) >= _LEAST_SHARED and word in house for word in fold_text(site).split())
