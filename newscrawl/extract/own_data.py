"""Which of a page's article objects in JSON-LD are the page's own, told by address and headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from urllib.parse import parse_qsl

from ..page.json_ld import JsonObject, read_strings
from ..page.page import Page, cached_on_page
from ..text.clean import fold_text, normalise_text
from ..urls.parsing import split_url

_MOST_HEADINGS = 8
_MOST_ARTICLES = 50
_LONGEST = 400  # characters of a headline
_LONGEST_ADDRESS = 4_000
_FEW_WORDS = 4  # of a title that may be the site's name
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_SAME, _OTHER = 0.5, 0.2  # the shared words, from the least of two headlines of one story to the most of two stories'


class Agreement(IntEnum):
    """What an object of the page's data names of the page; the lower, the surer it is about the page's own story."""

    BOTH = 0  # the page's address and its headline
    ONE = 1  # one of them
    OPEN = 2  # neither an address nor a headline that tells
    NONE = 3  # another story's, and nothing of the page's own


@cached_on_page
def list_own_articles(page: Page) -> tuple[JsonObject, ...]:
    """Returns the article objects in the page's data that are its own story's, the surest first.

    An object that names another address or another headline than the page's is another story's. What names neither is
    the page's own where nothing else is.
    """
    articles = page.json_ld_articles[:_MOST_ARTICLES]
    agreements = [(find_agreement(page, article), article) for article in articles]
    if page.story_keys is not None and articles:
        agreements[0] = (Agreement.BOTH, articles[0])  # what the page's other data have: read as the story already
    surest = min((agreement for agreement, _ in agreements), default=Agreement.NONE)
    most = Agreement.ONE if surest <= Agreement.ONE else Agreement.OPEN
    own = sorted((pair for pair in agreements if pair[0] <= most), key=lambda pair: pair[0])
    return tuple(article for _, article in own)


def find_agreement(page: Page, thing: JsonObject) -> Agreement:
    """Says whether an object of the page's data is about its story, by the address and the headline that it names."""
    address, headline = _match_address(page, thing), _match_headline(page, thing)
    if address and headline:
        return Agreement.BOTH
    if address or headline:
        return Agreement.ONE
    return Agreement.OPEN if address is None and headline is None else Agreement.NONE


def _match_address(page: Page, thing: JsonObject) -> bool | None:
    """Says whether the object names the page's address; None where it names none, or the page's is not known."""
    own = _list_own_places(page)
    named = [place for address in _list_addresses(thing) if (place := _read_place(address)) is not None]
    if not own or not named:
        return None
    return any(_are_same(one, other) for one in own for other in named)


def _list_addresses(thing: JsonObject) -> Iterator[str]:
    """Yields the addresses that an object gives as its own."""
    whole = thing.get("mainEntityOfPage")
    for value in (thing.get("url"), whole.get("@id") or whole.get("url") if isinstance(whole, dict) else whole):
        yield from (address for address in read_strings(value) if "/" in address)
    identity = thing.get("@id")
    if isinstance(identity, str) and "/" in identity:
        yield identity


_Place = tuple[str, frozenset[tuple[str, str]]]


def _read_place(address: str) -> _Place | None:
    """Returns an address's path and query; None of a front page, which sites give as the address of anything."""
    parts = split_url(address[:_LONGEST_ADDRESS].partition("#")[0])
    place = (parts.path.rstrip("/").lower(), frozenset(parse_qsl(parts.query)))
    return place if any(place) else None


def _are_same(one: _Place, other: _Place) -> bool:
    """Says whether two places are one; either may have more in its query, as what counts visitors."""
    if one[0] != other[0]:
        return False
    if not one[0]:
        return bool(one[1] & other[1])
    return one[1] <= other[1] or other[1] <= one[1]


@cached_on_page
def _list_own_places(page: Page) -> tuple[_Place, ...]:
    """Returns where the page lies, as it was asked for and as it says itself."""
    head = page.tree.head
    link = head.css_first('link[rel~="canonical" i][href]') if head is not None else None
    stated = [page.url or "", (link.attributes.get("href") or "") if link is not None else ""]
    stated += [content for _, content in page.read_meta("og:url")]
    places = (_read_place(address) for address in stated if address)
    return tuple(dict.fromkeys(place for place in places if place is not None))


def _match_headline(page: Page, thing: JsonObject) -> bool | None:
    """Says whether the object's headline is the page's; None where that is open, or one of them has none."""
    told = [text[:_LONGEST] for key in ("headline", "name") for text in read_strings(thing.get(key))][:2]
    named = [words for text in told if (words := list_words(fold_text(normalise_text(text))))]
    own = _list_own_headlines(page)
    shared = [len(one & other) / min(len(one), len(other)) for one in named for other in own]
    if max(shared, default=0) >= _SAME:
        return True
    is_other = max(shared, default=1) <= _OTHER and any(len(words) >= _FEW_WORDS for words in own)
    return False if is_other and not _is_shown(page, told) else None


def _is_shown(page: Page, texts: list[str]) -> bool:
    """Says whether one of the texts stands on the page, and is no link: old pages have their headline in a cell."""
    wanted = {fold_text(normalise_text(text)) for text in texts}
    near = [block for block in page.blocks.blocks if len(block.text) <= _LONGEST and not block.link_characters]
    return any(fold_text(block.text) in wanted for block in near)


@cached_on_page
def _list_own_headlines(page: Page) -> tuple[frozenset[str], ...]:
    """Returns the words of what the page shows and states as its headline."""
    stated = [content for _, content in page.read_meta("og:title", "twitter:title")]
    if page.title:
        stated.append(page.title)
    stated += [h.text for h in page.landmarks.headings if h.tag == "h1"][:_MOST_HEADINGS]
    words = (frozenset(list_words(fold_text(normalise_text(text[:_LONGEST])))) for text in stated)
    return tuple(dict.fromkeys(found for found in words if found))


def list_words(folded: str) -> set[str]:
    """Returns the words of a folded text; pairs of characters where its script sets no spaces."""
    if _UNSPACED.search(folded):
        solid = folded.replace(" ", "")
        return {solid[i : i + 2] for i in range(len(solid))}
    return set(folded.split())
