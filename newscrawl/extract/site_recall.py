"""Reads an article once more by its site's memory: what is the site's own text leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timezone
from typing import Any, NamedTuple

from ..items import Article
from ..page.page import Page
from ..text.clean import fold_text, hash_content
from ..times.timestamps import Timestamp, find_time_text, parse_timestamp
from ..urls.canonical import read_host
from .body_recall import read_body_at_place
from .candidates import Candidate
from .people.authors import choose_authors
from .people.lone_names import is_known
from .people.names import bears_house_name, looks_like_name
from .signatures import list_signatures, read_signature
from .site_memory import SiteMemory
from .story_places import NOWHERE, Shown, cut_frame, list_shown, locate_body, locate_fields
from .story_trace import StoryTrace, cut_opening, hash_story, trace_story

RULE = "site-memory"
_LONG = 60  # characters of a text that is no label
_SENTENCE = 25  # … or of one that ends as a sentence does
_DENSE = 14  # … or of one in Chinese or Japanese characters
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ")", "）", '"', "”", "»")
_LEAST_LEFT = 150  # characters; a story that has less without the site's texts is left as it is
_LEAST_PARTNERS = 4  # names that a house stands beside, on …
_LEAST_SIGNED = 8  # … so many stories and more …
_NEARLY_ALL = 0.8  # … and so many of all
_SELDOM_ALONE = 0.6  # of the bylines that it stands in have another name too
_LEAST_SIGNERS = 2  # names of other stories, where the house signs the rest
_STATED = ("json-ld", "meta", "profile")  # rules of authors that the page need not show
_FILLED = 0.6  # of what stands where authors do is their names; the rest joins them
_LEAST_SHARED = 4  # letters of a word that a house and its site have in common


@dataclass(slots=True)
class Recalled:
    """An article without its site's own texts, and what has left it."""

    article: Article
    left_out: list[str] = field(default_factory=list)  # paragraphs, in order
    outcomes: dict[str, int] = field(default_factory=dict)  # "paragraph_left_out", "caption_left_out" … and how often


def recall_site(article: Article, memory: SiteMemory, shown: Shown | None = None) -> Recalled:
    """Returns the article without what its site's memory knows for the site's own; the one passed stays as it is.

    A time, authors or a headline that it lacks are read where they always stand, of what its page has `shown` there.
    Nothing changes before the memory is ripe for its language. `provenance` says "site-memory" of a field that changed.
    """
    recalled = Recalled(article)
    if not memory.is_ripe_for(article.language):
        return recalled
    if shown:
        _read_at_places(recalled, memory, shown)
    _leave_out_paragraphs(recalled, memory)
    _leave_out_caption(recalled, memory)
    _leave_out_houses(recalled, memory)
    if (recalled.article.body, recalled.article.headline) != (article.body, article.headline):
        content_hash = hash_content(recalled.article.headline, recalled.article.body)
        recalled.article = replace(recalled.article, content_hash=content_hash)
    return recalled


class RecalledPage(NamedTuple):
    """An article by its site's memory, and what it adds to that."""

    article: Article | None = None
    content_hash: str | None = None  # of the article as it is without the memory
    observed: StoryTrace | None = None  # what it adds to the memory
    recalled: Recalled | None = None  # what the memory has taken out of the article, if anything
    shown: Shown | None = None  # texts around a story that lacks a time, authors or a headline


def recall_page(article: Article, page: Page, memory: SiteMemory | None) -> RecalledPage:
    """Traces the article as it was read, and corrects it by what the memory knows."""
    shown = _list_shown(article, page, memory)
    stands = locate_body(page)
    observed = None
    if memory is None or memory.wants(hash_story(article.url or "")):
        places = locate_fields(article, shown)._replace(body=stands)
        signatures = frozenset() if article.authors else _list_signatures(article, shown)
        observed = trace_story(article, memory.is_elsewhere if memory is not None else None, places, signatures)
    around = shown if might_lack_fields(article) else None
    if memory is None:
        return RecalledPage(article, article.content_hash, observed, None, around)
    body = read_body_at_place(article, page, stands, memory) if memory.is_ripe_for(article.language) else None
    recalled = recall_site(article if body is None else _move_body(article, body), memory, around)
    if body is not None:
        recalled.outcomes["body_moved"] = 1
    if not recalled.outcomes:
        return RecalledPage(article, article.content_hash, observed, None, around)
    return RecalledPage(recalled.article, article.content_hash, observed, recalled, around)


def _move_body(article: Article, body: str) -> Article:
    """Returns the article with the text that stands where the site's bodies always do."""
    provenance = {**article.provenance, "body": RULE}
    content_hash = hash_content(article.headline, body)
    return replace(article, body=body, content_hash=content_hash, provenance=provenance)


def recall_traced(
    article: Article, observed: StoryTrace | None, shown: Shown | None, memory: SiteMemory
) -> RecalledPage:
    """Does what `recall_page` does, of what that has returned of the same article without a memory."""
    if observed is not None:
        needs_places = might_lack_fields(article) or not memory.knows_places()
        is_wanted = memory.wants(observed.story)
        places = observed.places if needs_places else NOWHERE
        observed = trace_story(article, memory.is_elsewhere, places, observed.signatures) if is_wanted else None
    recalled = recall_site(article, memory, shown)
    if not recalled.outcomes:
        return RecalledPage(article, article.content_hash, observed, None, shown)
    return RecalledPage(recalled.article, article.content_hash, observed, recalled, shown)


def _list_shown(article: Article, page: Page, memory: SiteMemory | None) -> Shown:
    """Returns the texts around the story, where the article or the site's memory needs them."""
    if memory is not None and memory.knows_places() and not might_lack_fields(article):
        return {}
    return list_shown(page)


def might_lack_fields(article: Article) -> bool:
    """Says whether an article has no time, no headline but the page's title, no authors, or perhaps not all of them."""
    return not article.date_published or _has_only_title(article) or not _has_stated_authors(article)


def _has_stated_authors(article: Article) -> bool:
    rule = str(article.provenance.get("authors") or "")
    return bool(article.authors) and rule.startswith(_STATED)


def _has_only_title(article: Article) -> bool:
    return article.provenance.get("headline") == "title"


def _read_at_places(recalled: Recalled, memory: SiteMemory, shown: Shown) -> None:
    """Reads a field that the page does not tell otherwise at the place where it always stands."""
    article = recalled.article
    if not article.date_published:
        _read_time(recalled, shown.get(memory.find_place("time"), ()))
    if not _has_stated_authors(article):
        _read_signature(recalled, memory, shown)
        _read_authors(recalled, memory, shown.get(memory.find_place("author"), ()))
    if article.headline and _has_only_title(article):
        for text in shown.get(memory.find_place("headline"), ()):
            if fold_text(text) != fold_text(article.headline) and fold_text(text) in fold_text(article.headline):
                _change(recalled, "headline", text, "headline_found")
                return


def _read_authors(recalled: Recalled, memory: SiteMemory, texts: Sequence[str]) -> None:
    """Reads the authors, or those of them whom the article lacks, in the texts where they always stand."""
    article = recalled.article
    frame = memory.find_frame() if texts else 0
    names = [_read_names(cut_frame(text, frame) or "", article) for text in texts]
    framed = list(dict.fromkeys(name for each in names for name in each))
    if framed and all(names) and set(article.authors) < set(framed):
        _change(recalled, "authors", framed, "authors_completed" if article.authors else "authors_found")
    elif not article.authors and len(texts) == 1:
        choice = choose_authors([Candidate(texts[0], RULE)], publisher=article.publisher, headline=article.headline)
        people = [name for name in choice.names if memory.signs(name)]  # or the line might be anything
        if people:
            _change(recalled, "authors", people, "authors_found")


def _list_signatures(article: Article, shown: Shown) -> frozenset[int]:
    return list_signatures(shown, article.date_raw, frozenset((article.body or "").split("\n\n")))


def _read_signature(recalled: Recalled, memory: SiteMemory, shown: Shown) -> None:
    """Reads the authors in the line that signs the site's stories, where it is the only thing that tells of them."""
    frame = 0 if recalled.article.authors else memory.find_signature()
    body = (recalled.article.body or "").split("\n\n")
    found = read_signature(shown, frame, recalled.article.date_raw, body) if frame else None
    if found is None:
        return
    line, names = found
    choice = choose_authors(
        [Candidate(name, RULE) for name in names],
        publisher=recalled.article.publisher,
        headline=recalled.article.headline,
    )
    if choice.names != names:
        return
    _change(recalled, "authors", names, "authors_found")
    if line in body and len(body) > 1:
        recalled.left_out.append(line)
        body.remove(line)
        _change(recalled, "body", "\n\n".join(body), "paragraph_left_out")


def _read_names(framed: str, article: Article) -> list[str]:
    """Returns the full names in a text that is little else; none where it might be anything."""
    choice = choose_authors([Candidate(framed, RULE)], publisher=article.publisher, headline=article.headline)
    is_little_else = sum(map(len, choice.names)) >= _FILLED * len(framed)
    return choice.names if is_little_else and all(map(looks_like_name, choice.names)) else []


def _read_time(recalled: Recalled, texts: Sequence[str]) -> None:
    article = recalled.article
    fetched = parse_timestamp(article.fetched_at) if article.fetched_at else None
    moment = fetched.to_instant() if fetched is not None else None
    found = [find_time_text(text, language=article.language) for text in texts]
    stamps = [parse_timestamp(text, language=article.language, reference=moment) for text in found if text]
    dated = [stamp for stamp in stamps if stamp is not None and stamp.date is not None]
    if len(dated) == 1:
        local, precision = _read_local(dated[0]), dated[0].precision
        changed = replace(article, date_raw=dated[0].raw, date_precision=precision, date_local=local)
        recalled.article = changed
        _change(recalled, "date_published", dated[0].to_text(), "time_found")


def _read_local(stamp: Timestamp) -> str | None:
    """Returns the moment with its offset, ISO 8601; None where the text names no zone or no minute."""
    instant = stamp.to_instant()
    if instant is None or stamp.offset is None or stamp.precision not in ("second", "minute"):
        return None
    return instant.astimezone(timezone(stamp.offset)).isoformat(timespec="seconds")


def _change(recalled: Recalled, name: str, value: Any, outcome: str, count: int = 1) -> None:
    article = recalled.article
    rule = article.provenance.get(name)
    is_cut = rule and value and outcome.endswith("left_out")
    provenance = {**article.provenance, name: f"{rule}, {RULE}" if is_cut else RULE}
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
        if not is_left_out and not kept and (opening := cut_opening(text)):
            is_left_out = memory.is_of_site(opening, "opening", article.language)
        (left_out if is_left_out else kept).append(text)
        follows_left_out = is_left_out
    if left_out and sum(map(len, kept)) >= _LEAST_LEFT:
        recalled.left_out += left_out[::-1]
        _change(recalled, "body", "\n\n".join(reversed(kept)), "paragraph_left_out", len(recalled.left_out))


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
    person's, has the site's name in it, and others sign too. Who writes a site alone signs all of it.

    A busy writer stands beside many others, too, on a site of few: with a given name, and no word of a house or of the
    site in the name, it is a person.
    """
    spread = memory.measure_spread(name, "name", article.language)
    if not spread.is_nearly_everywhere():
        return False
    house = fold_text(name)
    site = fold_text(f"{article.publisher or ''} {read_host(article.url or '')}").split()
    has_site = any(len(word) >= _LEAST_SHARED and word in house for word in site)
    signs_most = spread.stories >= max(_LEAST_SIGNED, _NEARLY_ALL * spread.known)
    company = memory.measure_company(name)
    if signs_most and company.names >= _LEAST_PARTNERS and company.share >= _SELDOM_ALONE:
        return has_site or bears_house_name(house) or not is_known(name)
    return has_site and not looks_like_name(name) and memory.count_other_signers(name) >= _LEAST_SIGNERS
