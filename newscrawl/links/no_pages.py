"""Recognises answers that are not what was asked for: soft 404s, parked domains, log-in and consent walls."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from ..extract.candidates import Draft
from ..items import Link
from ..page.blocks import Block
from ..page.page import Page
from ..text.tables import match_any, read_groups
from ..urls.parsing import split_url

_FEW_WORDS = 150  # outside links; a page that says more than a refusal is not judged by its title
_SHORT = 120  # characters of a title or heading that can be one sentence
_SAMPLE = 20_000  # characters of text that are compared
_SENTENCE_ENDS = re.compile(r"\s[-–—·•»«]\s|[|–—:·•»«!?]|\.\s")
_FEW_IN_A_NOTICE = 8  # words: "The page you asked for does not exist" has so many, a headline has more
_FEW_IN_A_PARAGRAPH = 30  # words: a notice's paragraph has less, that of the shortest news has more
_PARKING_HOSTS = re.compile(
    r"//(?:[\w-]+\.){0,3}(?:sedoparking|parkingcrew|bodis|parklogic|above|dan|afternic|hugedomains|undeveloped|skenzo"
    r"|cashparking|voodoo|parkingpage|domainmarket|uniregistry|namebright|dsparking|parking-page|sav)\.(?:com|net)"
    r"|[\"'/]lander(?:\?|$|\")|adsense/domains",
    re.I,
)
_LOGIN_PATH = re.compile(r"/(?:log-?in|sign-?in|auth|sso|oauth\d?|account/login|wp-login|anmelden|connexion)\b", re.I)
_DIGITS = re.compile(r"\d+")
_FEW_WORDS_OF_WALL = 250  # of the page's text: a longer article is no wall, whatever stands in it
_LONGEST_CALL = 60  # characters on a button
_RUNNING_TEXT = 8  # words that make of an element more than a row of buttons
_MOST_CONTROLS = 60
_MOST_UP = 30  # elements between a button and the text that it is for
_CONTROLS = 'button, a, [role="button"], input[type="submit" i], input[type="button" i]'
_LETTERS = re.compile(r"\w+")


def might_be_soft_404(page: Page, invented: Collection[str] = ()) -> bool:
    """Says whether a page that came with status 200 says that there is no such page.

    `invented` holds the fingerprints of the site's answers to invented addresses; an equal page is a soft 404.
    """
    if invented and make_fingerprint(page) in invented:
        return True
    if _is_declared_article(page):
        return False
    told = _list_notices(page)
    if not told or _count_own_words(page) >= _FEW_WORDS:
        return False
    return any(map(_is_of_a_page, told)) or _count_longest_paragraph(page) < _FEW_IN_A_PARAGRAPH


def name_no_page(page: Page) -> str | None:
    """Returns "soft_404", "parked" or "login_wall" for a page without what was asked for; None for any other page."""
    if might_be_soft_404(page):
        return "soft_404"
    if might_be_parked(page):
        return "parked"
    return "login_wall" if might_be_login_wall(page) else None


def might_be_parked(page: Page) -> bool:
    """Says whether the domain has no site: it is for sale, expired, or shows its server's default page."""
    if _count_own_words(page) >= 2 * _FEW_WORDS or _is_declared_article(page):
        return False
    if _PARKING_HOSTS.search(page.html[:_SAMPLE]):
        return True
    parked = _load_notices().parked
    return any(parked.search(text) for text in (page.title or "", *_list_headings(page))) or (
        _count_own_words(page) < _FEW_WORDS and parked.search(_read_text(page)[:2_000]) is not None
    )


def might_be_login_wall(page: Page) -> bool:
    """Says whether the page asks to log in and shows little else. A paywall shows the article's beginning."""
    if _count_own_words(page) >= _FEW_WORDS:
        return False
    if page.tree.css_first('input[type="password" i]') is None:
        return False
    path = split_url(page.url or "").path
    told = [page.title or "", *_list_headings(page), _read_text(page)[:1_000]]
    log_in = _load_notices().log_in
    return _LOGIN_PATH.search(path) is not None or any(log_in.search(text) for text in told)


def make_fingerprint(page: Page) -> str:
    """Returns a fingerprint that is equal for pages that differ only in numbers and in their address."""
    text = f"{page.title or ''}\n{_read_text(page)[:_SAMPLE]}"
    address = unquote(split_url(page.url or "").path).strip("/")
    for part in (address, address.rpartition("/")[2]):
        if len(part) > 3:
            text = text.replace(part, "")
    text = " ".join(_DIGITS.sub("", text).split())
    return hashlib.blake2b(
        " ".join(_DIGITS.sub("", text).split()).encode("utf-8", "replace"), digest_size=12
    ).hexdigest()


def _is_declared_article(page: Page) -> bool:
    return bool(page.json_ld_articles) or any(told.lower() == "article" for _, told in page.read_meta("og:type"))


def _list_headings(page: Page) -> list[str]:
    return [mark.text for mark in page.landmarks.headings[:3]]


def _list_notices(page: Page) -> list[str]:
    """Lists the sentences of title and headings that say "not found". A heading that is a link is that of a teaser."""
    own = [mark.text for mark in page.landmarks.headings[:3] if not _is_link(mark.node)]
    sentences = (
        sentence.strip(" \t.()[]<>\"'*#")
        for text in (page.title or "", *own)
        if len(text) <= _SHORT
        for sentence in _SENTENCE_ENDS.split(text)
    )
    return [sentence for sentence in sentences if _load_notices().not_found.search(sentence)]


def _is_of_a_page(notice: str) -> bool:
    """Says whether a notice speaks of a page, and in few words: a headline may tell of a boy that he was not found."""
    return _load_notices().page.search(notice) is not None and len(notice.split()) <= _FEW_IN_A_NOTICE


def _is_link(node: LexborNode) -> bool:
    link = node.css_first("a[href]")
    if link is not None:
        return 2 * len(link.text().strip()) > len(node.text().strip())
    return node.parent is not None and node.parent.tag == "a"


def _read_text(page: Page) -> str:
    return "\n".join(block.text for block in page.blocks.blocks if not block.hidden)


def _count_own_words(page: Page) -> int:
    """Counts the words outside links, menus and footers."""
    count = 0
    for words in _iterate_words(page):
        count += words
        if count > 4 * _FEW_WORDS:
            break
    return count


def _count_longest_paragraph(page: Page) -> int:
    return max(_iterate_words(page), default=0)


def _iterate_words(page: Page) -> Iterator[int]:
    """Yields the number of words of each block that is not hidden and no link; text without spaces counts by length."""
    for block in page.blocks.blocks:
        text = block.text
        if not block.hidden and block.link_characters <= 0.5 * len(text):
            yield max(text.count(" ") + 1, 0 if text.isascii() else sum(c > "\u0e00" for c in text) // 2)


class _NoPageWords(NamedTuple):
    """Patterns for the words of pages that are not what was asked for, in any case."""

    not_found: re.Pattern[str]
    page: re.Pattern[str]  # what a page is called
    parked: re.Pattern[str]
    log_in: re.Pattern[str]


@cache
def _load_notices() -> _NoPageWords:
    words = {group: match_any(of_group) for group, of_group in read_groups(__package__, "no_pages").items()}
    return _NoPageWords(
        re.compile(
            r"^(?:error\W*)?4(?:04|10)$"
            rf"|\b(?:{words['error']})\W{{0,3}}4(?:04|10)\b"
            rf"|\b4(?:04|10)\W{{1,3}}(?:{words['behind number']})"
            r"|\b(?:page|file|document|article|story|content|resource|url|address)s?\b.{0,30}"
            r"\b(?:not|n['’]t|no longer|cannot|never)\b.{0,20}\b(?:found|exists?|available)"
            rf"|\b(?:{words['not found as words']})\b|{words['not found']}",
            re.I,
        ),
        re.compile(rf"\b(?:{words['page word']})\b|\b(?:{words['page start']})|{words['page part']}", re.I),
        re.compile(
            r"domain (?:name )?(?:is|may be|might be|could be) (?:for sale|available|parked|expired)"
            rf"|apache2? .{{0,20}}default page|it works!$|index of /$|{words['parked']}",
            re.I,
        ),
        re.compile(rf"\b(?:log|sign)[- ]?(?:in|on)\b|\blogin\b|\bregister\b|{words['log in']}", re.I),
    )


class _ConsentWords(NamedTuple):
    """Patterns for the words of a consent wall, in lower case."""

    accept: re.Pattern[str]  # what buttons that accept say, from their first word on
    topic: re.Pattern[str]  # what consent is asked for


def might_be_consent_wall(page: Page, draft: Draft, listing: Link | None) -> bool:
    """Says whether the text that was read as the page's story only asks for consent, beside a button to accept.

    A banner stands beside a story, in a box of its own. A page is no wall where it says who wrote it and when, or has
    the headline that its listing has promised.
    """
    if page.json_ld_articles or page.landmarks.has_machine_times or draft.authors:
        return False
    kept = [block for block in page.blocks.blocks if block.kept]
    if not kept or _count_block_words(kept) > _FEW_WORDS_OF_WALL or _is_promised(page, listing):
        return False
    topics = _load_consent_words().topic
    about = [block for block in kept if topics.search(block.text.lower())]
    if 2 * _count_block_words(about) < _count_block_words(kept):
        return False
    return any(_holds_all(page, place, kept) for place in _find_boxes(page))


@cache
def _load_consent_words() -> _ConsentWords:
    groups = read_groups(__package__, "consent_words")
    return _ConsentWords(re.compile(rf"\W*(?:{match_any(groups['accept'])})"), re.compile(match_any(groups["topic"])))


def _find_boxes(page: Page) -> set[int]:
    """Finds the place of the nearest element with running text around each button that accepts."""
    blocks = page.blocks
    words = [0] * len(blocks.parents)
    for block in blocks.blocks:
        if not block.hidden:
            words[block.element] += _count_block_words([block])
    for place in range(len(words) - 1, 0, -1):
        words[blocks.parents[place]] += words[place]
    places = {node.mem_id: place for place, node in enumerate(blocks.elements)}
    boxes: set[int] = set()
    calls = 0
    for control in page.tree.css(_CONTROLS):
        text = (control.attributes.get("value") if control.tag == "input" else control.text()) or ""
        if not text or len(text) > 4 * _LONGEST_CALL:
            continue
        call = " ".join(text.split())
        if len(call) > _LONGEST_CALL or not _load_consent_words().accept.match(call.lower()):
            continue
        node = control.parent
        for _ in range(_MOST_UP):
            if node is None or words[places.get(node.mem_id, 0)] >= _RUNNING_TEXT:
                break
            node = node.parent
        if node is not None and node.mem_id in places:
            boxes.add(places[node.mem_id])
        calls += 1
        if calls >= _MOST_CONTROLS:
            break
    return boxes


def _holds_all(page: Page, box: int, kept: list[Block]) -> bool:
    """Says whether the element has all the text that was read as the story, and the page's main headings."""
    blocks = page.blocks
    inside = [False] * len(blocks.parents)
    for place, parent in enumerate(blocks.parents):
        inside[place] = place == box or (parent >= 0 and inside[parent])
    if not all(inside[block.element] for block in kept):
        return False
    shown = [block for block in blocks.blocks if not block.hidden]
    for tag in ("h1", "h2"):
        headings = [block for block in shown if block.tag == tag]
        if headings:
            return all(inside[block.element] for block in headings)
    return True


def _is_promised(page: Page, listing: Link | None) -> bool:
    """Says whether one of the page's headings has half of the words that the listing has for it."""
    told = _list_words(listing.headline if listing is not None else None)
    headings = [_list_words(mark.text) for mark in page.landmarks.headings]
    return any(2 * len(told & own) >= min(len(told), len(own)) for own in headings if told and own)


def _list_words(text: str | None) -> set[str]:
    return set(_LETTERS.findall((text or "").lower()))


def _count_block_words(blocks: list[Block]) -> int:
    """Counts the words; a text without spaces counts by its length."""
    return sum(
        max(block.text.count(" ") + 1, 0 if block.text.isascii() else sum(c > "\u0e00" for c in block.text) // 2)
        for block in blocks
    )
