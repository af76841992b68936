"""Finds the article's main picture and its caption."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..items import Image
from ..page.blocks import Block
from ..page.elements import list_ancestors, read_names, read_text
from ..page.json_ld import list_objects, read_strings
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import fold_text, normalise_text
from ..text.tables import match_any, read_groups
from .body.captions import CAPTION
from .body.edges import might_be_byline_or_time
from .body.features import NAMED_CAPTION
from .body.lines import is_credit_alone
from .candidates import Candidate
from .line_facts import is_line_of_facts
from .navigation import might_be_own, read_href
from .own_data import list_own_articles
from .people.agencies import list_agencies
from .people.names import ends_with_writing_job, looks_like_name, might_be_person

NO_PICTURE = re.compile(
    r"\blogo|logo\b|[-_/]logo|spacer|blank\.|pixel|placeholder|1x1|favicon|sprite|avatar|gravatar|default[-_.]"
    r"|no[-_]?image|/icons?/"
    r"|^data:|\.svg(?:$|\?)|transparent\.|fallback",
    re.IGNORECASE,
)
_OF_STORY = frozenset((NAMED_CAPTION, "credit"))  # … where they stand among the story's paragraphs, or right above
_BACKGROUND = re.compile(r"""url\(\s*["']?([^"'()\s]+)""")
_EDGES, _SHORTEST = " |–—-", 2
_START = 20  # characters by which two texts are told to begin alike
_LONGEST_CREDIT = 60  # … of who took a picture
_LONGEST_OUR = 8  # characters of a word before the label of a picture
_MOST_WITH_JOB = 6  # words of a name and a job
_IN_BRACKETS = re.compile(r"\([^()]{2,40}\)|\[[^\[\]]{2,40}\]|（[^（）]{2,40}）")
_LABEL_END = re.compile(r"[:：/]\s*")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_LONGEST_HAN_NAME = 4  # characters; more behind "Picture:" in Chinese are what it shows
_FEWEST_WORDS = 3  # of a caption behind the label of a picture: fewer are a name
_MOST_FIGURES = 8
_MOST_BEFORE = 20  # blocks
_ABOVE = 6  # blocks between a caption and the story below it
_LONGEST_URL = 4_000
_LONGEST_CAPTION = 600
_LONGEST_JOIN = 10  # characters more where words of neighbouring elements are kept apart
_ELSEWHERE = re.compile(r"related|recommend|sidebar|teaser|author|avatar|footer|promo|newsletter|widget|comment")
_CREDIT_ELEMENTS = (
    '[class*="redit"], [class*="opyright"], [class*="ource"], [class*="uthor"], [class*="gency"], small, cite'
)


class FoundImage(NamedTuple):
    image: Image
    rule: str


def find_images(page: Page, *, site: Site | None = None) -> list[FoundImage]:
    """Returns the images, best first. The caption is that of the main figure, without credits."""
    caption, figure_url, caption_rule = _find_figure(page, site)
    boxed = _find_boxed_caption(page) if caption_rule != "profile" else None
    if boxed is not None and not (caption and _stands_before(page, caption, boxed.place)):
        caption, caption_rule, figure_url = boxed.caption, "picture-box", boxed.url or figure_url
    found: list[FoundImage] = []
    known: set[str] = set()
    for url, rule in list_picture_addresses(page, figure_url):
        if len(url) > _LONGEST_URL or len(found) >= _MOST_FIGURES:
            continue
        url = normalise_text(url)
        if not url or url in known or NO_PICTURE.search(url):
            continue
        known.add(url)
        address = page.join(url) if page.base_url is not None or ":" in url else url
        if address is not None:
            found.append(FoundImage(Image(address, caption), rule))
    if not found and caption:
        found.append(FoundImage(Image(None, caption), caption_rule))
    return found


def list_picture_addresses(page: Page, figure_url: str | None) -> Iterator[Candidate]:
    """Yields the addresses of pictures that the page states, as written, then that of its figure, best first."""
    for name, content in page.read_meta("og:image", "og:image:secure_url", "og:image:url"):
        yield Candidate(content, f"meta:{name}")
    for article in list_own_articles(page)[:1]:
        for thing in list_objects(page.json_ld, article.get("image")):
            for key in ("url", "contentUrl", "@id", "name"):
                yield from (Candidate(v, "json-ld:image") for v in read_strings(thing.get(key)) if "/" in v)
    for name, content in page.read_meta("twitter:image", "twitter:image:src"):
        yield Candidate(content, f"meta:{name}")
    if figure_url:
        yield Candidate(figure_url, "figure")


class _Figure(NamedTuple):
    caption: str | None
    url: str | None  # of its picture, as written
    rule: str


def _find_figure(page: Page, site: Site | None) -> _Figure:
    """Finds the article's first figure; one without caption and picture where there is none."""
    if site is not None and site.caption:
        for node in page.tree.css(site.caption)[:3]:
            caption = _read_caption(node)
            if caption:
                return _Figure(caption, _find_picture_above(node), "profile")
    url = None
    cards = [one for one in page.landmarks.pictures[: 2 * _MOST_FIGURES] if _is_card(page, one.node)]
    are_cards = len(cards) > 1
    for picture in page.landmarks.pictures[:_MOST_FIGURES]:
        node = picture.node
        if are_cards and picture in cards:
            continue
        if _ELSEWHERE.search(picture.names) or any(_is_elsewhere(a) for a in list_ancestors(node, 6)):
            continue
        if node.tag == "figure":
            url = url or _read_picture(node)
            inner = node.css_first("figcaption")
            near = url
        else:
            inner = node
            # A caption outside of a figure is one only where a picture is near.
            near = _find_picture_above(node)
        caption = _read_caption(inner) if inner is not None and (near or node.tag == "figure") else None
        if caption and not tells_of_no_picture(caption):
            return _Figure(caption, url or near, "figure")
        if url:
            return _Figure(None, url, "figure")
    return _Figure(None, url, "figure")


def _is_card(page: Page, figure: LexborNode) -> bool:
    """Says whether a figure is the card of another story: a heading in its caption is a link to another page."""
    caption = figure.css_first("figcaption") if figure.tag == "figure" else None
    heading = caption.css_first("h2, h3, h4, h5, h6") if caption is not None else None
    link = heading.css_first("a[href]") if heading is not None else None
    link = link or (
        next((a for a in list_ancestors(heading, 3) if a.tag == "a"), None) if heading is not None else None
    )
    return link is not None and might_be_own(page, read_href(link))


class _BoxedCaption(NamedTuple):
    caption: str
    url: str | None  # of its picture, as written
    place: int  # of its block


def _stands_before(page: Page, caption: str, place: int) -> bool:
    """Says whether a caption that is all a link, as to its picture in large, stands right above the story, before the
    block at a place."""
    above = page.blocks.blocks[max(place - _MOST_BEFORE, 0) : place]
    return any(block.link_characters >= len(caption) and block.text.startswith(caption) for block in above)


def _find_boxed_caption(page: Page) -> _BoxedCaption | None:
    """Returns the first text that the body's reading took for a caption."""
    found = page.blocks
    kept = [place for place, block in enumerate(found.blocks) if block.kept]
    story = range(max(kept[0] - _ABOVE, 0), kept[-1] + 1) if kept else range(0)
    captioned = {b.picture.mem_id for b in found.blocks if b.picture is not None and b.why == CAPTION}
    for place, block in enumerate(found.blocks):
        if block.picture is None:
            continue
        is_told = place in story and block.why in _OF_STORY and 2 * block.link_characters <= len(block.text)
        if block.why == CAPTION or (is_told and block.picture.mem_id not in captioned):  # or it is who took the picture
            text = next(_list_caption_texts(page, place), None)
            if text:
                return _BoxedCaption(text, _read_address(block.picture), place)
    return None


def _list_caption_texts(page: Page, place: int) -> Iterator[str]:
    """Yields what a block that was taken for a caption may say of its picture; where it is a credit, the line below."""
    found = page.blocks
    block = found.blocks[place]
    element = found.elements[block.element]
    caption = _read_caption(element)
    # The element may hold a button before the caption, or the picture's credit.
    is_whole = caption and len(caption) <= len(block.text) + _LONGEST_JOIN and _begins_in(caption, block.text)
    texts = [caption if is_whole else clean_caption(block.text), clean_caption(_cut_credit_before(element, block.text))]
    below = found.blocks[place + 1] if place + 1 < len(found.blocks) else None
    if block.why == CAPTION and below is not None and _might_be_caption_below(block, below):
        texts.append(clean_caption(below.text))
    for text in texts:
        if text and not tells_of_no_picture(text):
            yield text


def _cut_credit_before(element: LexborNode, text: str) -> str:
    """Returns a text without the first of its elements, where that is who took the picture."""
    first = element.child
    said = read_text(first, _LONGEST_CAPTION) if first is not None else ""
    return text[len(said) :] if said and text.startswith(said) and tells_of_no_picture(said) else text


def _might_be_caption_below(credit: Block, block: Block) -> bool:
    return (
        len(credit.text) <= _LONGEST_CREDIT
        and not block.kept
        and not block.link_characters
        and len(block.text.split()) >= _FEWEST_WORDS
        and block.tag in (credit.tag, "figcaption")
    )


def _begins_in(caption: str, text: str) -> bool:
    """Says whether a text has a caption's beginning in it, however each writes its spaces and letters with marks."""
    begin, whole = ("".join(fold_text(one).split()) for one in (caption, text))
    return begin[:_START] in whole


def _read_caption(node: LexborNode) -> str | None:
    """Returns the caption's text without the elements at its end that name the photographer."""
    text = read_text(node, _LONGEST_CAPTION)
    for credit in reversed(node.css(_CREDIT_ELEMENTS)[:6]):
        said = read_text(credit, _LONGEST_CAPTION)
        if said and said != text and text.endswith(said):
            text = text[: -len(said)].rstrip(" |,–—-/")
    return clean_caption(text)


def _is_elsewhere(node: LexborNode) -> bool:
    return node.tag in ("nav", "aside", "footer") or bool(_ELSEWHERE.search(read_names(node)))


def _find_picture_above(caption: LexborNode) -> str | None:
    """Returns the picture in the smallest element that holds the caption and a picture, but little other text."""
    words = len(read_text(caption, _LONGEST_CAPTION))
    for ancestor in list_ancestors(caption, 5):
        url = _read_picture(ancestor)
        if url:
            return url if len(read_text(ancestor, _LONGEST_CAPTION)) < words + 120 else None
    return None


def _read_picture(figure: LexborNode) -> str | None:
    return next((url for picture in figure.css("img")[:5] if (url := _read_address(picture))), None)


def _read_address(picture: LexborNode) -> str | None:
    attributes = picture.attributes
    for key in ("data-src", "data-original", "data-lazy-src", "src"):
        value = (attributes.get(key) or "").strip()
        if value and not NO_PICTURE.search(value):
            return value
    if picture.tag != "img" and (found := _BACKGROUND.search(attributes.get("style") or "")):
        return found[1] if not NO_PICTURE.search(found[1]) else None
    return None


def tells_of_no_picture(text: str) -> bool:
    """Says whether a line by a picture is the story's or the writer's own: "3 May 2024 · 5 comments", "(AFP)", "Photo:
    Jo Moss", "Jo Moss, economics editor"."""
    if text.count(")") > text.count("(") or is_line_of_facts(text) or might_be_byline_or_time(text):
        return True
    behind = _LABEL_END.split(text, maxsplit=1)[-1]
    if is_credit_alone(text) and (_CJK.search(behind) is None or len(behind) <= _LONGEST_HAN_NAME):
        return True
    if _IN_BRACKETS.fullmatch(text):
        inside = text[1:-1]
        return bool(list_agencies(inside)) or might_be_person(inside)
    words = text.replace(",", " ").split()
    is_short = _FEWEST_WORDS <= len(words) <= _MOST_WITH_JOB
    return is_short and ends_with_writing_job(text) and looks_like_name(" ".join(words[:2]))


def clean_caption(text: str) -> str | None:
    """Returns the caption without the credit at its end; None where nothing is left."""
    whole = normalise_text(text)
    text = _load_credit().sub("", whole).strip(_EDGES)
    if text[:1].isupper() and " " not in text and len(text) <= _LONGEST_OUR:
        label = _load_label().search(whole)
        if label is not None and whole[: label.start()].strip() == text:
            # "Our picture: The old quay"; "Image Credits: Jo Moss" is none.
            return whole[label.end() :].strip(_EDGES) or None if len(whole.split()) > _MOST_WITH_JOB - 1 else None
    if len(text) <= _SHORTEST and (label := _load_label().match(whole)):
        # "Photo: The old quay (Source: Jane Roe)": a credit behind it tells that it is none
        rest = whole[label.end() :]
        text = _load_credit().sub("", rest).strip(_EDGES)
        text = text if text != rest.strip(_EDGES) and len(text.split()) >= _FEWEST_WORDS else ""
    return text if len(text) > _SHORTEST else None


@cache
def _load_label() -> re.Pattern[str]:
    labels = match_any(read_groups(__package__, "sources")["picture label"])
    return re.compile(rf"(?:{labels})\s*[:/]\s*", re.IGNORECASE)


@cache
def _load_credit() -> re.Pattern[str]:
    """Builds the pattern for a credit at the end of a caption."""
    labels = match_any(read_groups(__package__, "sources")["picture label"])
    return re.compile(
        rf"[\s|(\[–—-]*(?:(?:{labels})\s*[:/]\s*.{{2,80}}"
        r"|(?:photo|foto|picture|image)s?\s+by\s.{2,80}|©.{2,80}|\(c\)\s.{2,60})[)\]]?\s*$",
        re.IGNORECASE,
    )
