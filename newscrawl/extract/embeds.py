"""Finds posts and films of other sites that are set into the story, with the paragraph that each follows."""

from __future__ import annotations

import re
from urllib.parse import parse_qs

from selectolax.lexbor import LexborNode

from ..items import Embed
from ..page.elements import read_text, walk_following
from ..page.page import Page
from ..text.clean import normalise_text
from ..times.timestamps import parse_timestamp
from ..urls.parsing import split_url
from .body.element_sums import POSTS

# One of these is in the markup of each: a quick look, since a search of the tree costs more.
_MARKS = ("/embed", "twitter-", "-media", "-embed", "fb-", "/plugins/", "vimeo.com/video", "lite-youtube")
_POSTS = ", ".join(f'[class*="{name}"]' for name in (*POSTS, "fb-video"))
_SELECTOR = f"{_POSTS}, iframe[src], iframe[data-src], lite-youtube[videoid]"
_MOST = 60  # elements that are looked at
_LONGEST_TEXT = 2_000
_LONGEST_NAME = 80
# Attributes that give the address of a post whose own script has not run.
_ADDRESSES = ("data-instgrm-permalink", "cite", "data-href", "data-embed-url", "data-text-post-permalink", "data-url")
_SITES = re.compile(
    r"^https?://(?:[\w-]+\.)*(?:twitter\.com|x\.com|facebook\.com|fb\.watch|instagram\.com|bsky\.app|threads\.(?:net|com)"
    r"|tiktok\.com|reddit\.com|youtube\.com|youtu\.be|vimeo\.com)/",
    re.IGNORECASE,
)
# The page of one post, not of its writer or of a word with a hash.
_POST = re.compile(
    r"/(?:status(?:es)?|p|reel|tv|posts|videos|photos|post|video|comments|permalink\.php|watch)\b|/@[^/]+/\d|fb\.watch/"
)
_TUBE = re.compile(r"(?:youtube(?:-nocookie)?\.com/embed/|youtu\.be/)([\w-]{6,20})")
_VIMEO = re.compile(r"player\.vimeo\.com/video/(\d+)")
_TWEET = re.compile(r"platform\.(?:twitter|x)\.com/embed.*[?&]id=(\d+)")
_BLUESKY = re.compile(
    r"at://([^/]+)/app\.bsky\.feed\.post/(\w+)|embed\.bsky\.app/embed/([^/]+)/app\.bsky\.feed\.post/(\w+)"
)
_TIKTOK = re.compile(r"tiktok\.com/embed/(?:v\d/)?(\d+)")
_FRAMED = re.compile(
    r"^(https?://(?:www\.)?(?:instagram\.com/(?:p|reel|tv)/[\w-]+|threads\.(?:net|com)/@[\w.]+/post/[\w-]+"
    r"|[\w.-]+/@[\w.@-]+/\d+|[\w.-]+/users/[\w.-]+/statuses/\d+))/embed"
)
# "— Jane Roe (@jroe) May 3, 2024"; "A post shared by Jane Roe (@jroe)"
_SIGNED = re.compile(
    r"[—–]\s*([^—–()]{1,80}?)\s*\(\s*@[\w.@-]+\s*\)|(?:A \w+ )?shared by ([^()]{1,80}?)\s*\(\s*@[\w.]+\s*\)"
)


def find_embeds(page: Page, language: str | None) -> list[Embed]:
    """Returns the story's embedded posts, in page order, each address once.

    Posts before its first paragraph and behind its last are the story's only where they stand in its own element.
    """
    if not any(mark in page.html for mark in _MARKS):
        return []
    kept = [block for block in page.blocks.blocks if block.kept]
    if not kept:
        return []
    places = _number_elements(page)
    holders = {page.blocks.elements[page.blocks.parents[block.element]].mem_id for block in kept if block.element > 0}
    found: dict[str, Embed] = {}
    for node in page.tree.css(_SELECTOR)[:_MOST]:
        if _is_around_story(node, places):
            continue  # a name that the story's own element has
        url = _read_address(node)
        if url is None or url in found:
            continue
        after = _find_paragraph(node, places, len(kept))
        if after in (0, len(kept)) and not _stands_in(node, holders):
            continue
        found[url] = _read_post(node, url, after - 1 if after else None, language)
    return list(found.values())


def _number_elements(page: Page) -> dict[int, int]:
    """Returns, by the `mem_id` of each element that holds a kept block, the number of the first of these."""
    places: dict[int, int] = {}
    number = 0
    for block in page.blocks.blocks:
        if block.kept:
            places.setdefault(page.blocks.elements[block.element].mem_id, number)
            number += 1
    return places


def _is_around_story(node: LexborNode, places: dict[int, int]) -> bool:
    return any(inner.mem_id in places for inner in node.traverse())


def _stands_in(node: LexborNode, holders: set[int]) -> bool:
    """Says whether an element of the story holds the post, at most two elements further out."""
    parent = node.parent
    for _ in range(3):
        if parent is None:
            return False
        if parent.mem_id in holders:
            return True
        parent = parent.parent
    return False


def _find_paragraph(node: LexborNode, places: dict[int, int], most: int) -> int:
    """Returns how many of the story's paragraphs stand before an element."""
    for following in walk_following(node):
        if following.mem_id in places:
            return places[following.mem_id]
    return most


def _read_address(node: LexborNode) -> str | None:
    """Returns the address at which people see the post; None for a frame of another kind."""
    attributes = node.attributes
    if node.tag == "lite-youtube":
        return f"https://www.youtube.com/watch?v={attributes.get('videoid')}"
    if node.tag == "iframe":
        return read_frame(attributes.get("src") or attributes.get("data-src") or "")
    told = [attributes.get(name) or "" for name in _ADDRESSES]
    links = [anchor.attributes.get("href") or "" for anchor in node.css("a[href]")]
    for address in [*told, *reversed(links)]:
        parts = split_url(address)
        if parts.netloc and _POST.search(f"{parts.path}?{parts.query}") and (address in told or _SITES.match(address)):
            return _drop_query(address)
    bluesky = _BLUESKY.search(attributes.get("data-bluesky-uri") or "")
    return f"https://bsky.app/profile/{bluesky[1]}/post/{bluesky[2]}" if bluesky else None


def _drop_query(address: str) -> str:
    """Returns an address without the parameters that count visits. Facebook's has the post in its query."""
    if "permalink.php" in address or "/watch" in address:
        return address
    return address.partition("?")[0].partition("#")[0].removesuffix("/embed")


def read_frame(address: str) -> str | None:
    """Returns the address at which people see the post or film of a frame; None where it is another kind."""
    address = f"https:{address}" if address.startswith("//") else address
    for pattern, form in (
        (_TUBE, "https://www.youtube.com/watch?v={}"),
        (_VIMEO, "https://vimeo.com/{}"),
        (_TWEET, "https://twitter.com/i/status/{}"),
        (_TIKTOK, "https://www.tiktok.com/embed/{}"),
    ):
        if found := pattern.search(address):
            return form.format(found[1])
    if bluesky := _BLUESKY.search(address):
        return f"https://bsky.app/profile/{bluesky[1] or bluesky[3]}/post/{bluesky[2] or bluesky[4]}"
    if "facebook.com/plugins/" in address:
        told = parse_qs(split_url(address).query).get("href", [""])[0]
        return told if _SITES.match(told) else None
    framed = _FRAMED.match(address)
    return framed[1] if framed else None


def _read_post(node: LexborNode, url: str, after: int | None, language: str | None) -> Embed:
    attributes = node.attributes
    if node.tag in ("iframe", "lite-youtube"):
        title = normalise_text(attributes.get("title") or attributes.get("playlabel") or "")
        return Embed(url, None, title[:_LONGEST_TEXT] or None, None, after)
    whole = read_text(node, _LONGEST_TEXT)
    signed = _SIGNED.search(whole)
    author = normalise_text((signed[1] or signed[2]) if signed else "")[:_LONGEST_NAME] or _read_author(node)
    paragraphs = [
        text for part in node.css("p") if (text := read_text(part, _LONGEST_TEXT)) and not _SIGNED.search(text)
    ]
    text = "\n".join(dict.fromkeys(paragraphs)) or whole[: signed.start() if signed else None].strip()
    if any(read_text(anchor, _LONGEST_NAME) == text for anchor in node.css("a[href]")):
        text = ""  # "View this post on …"
    return Embed(url, author, text or None, _read_time(node, language), after)


def _read_author(node: LexborNode) -> str | None:
    """Returns the name in the address of a post on TikTok, Threads or Mastodon, with its sign: "@jroe"."""
    for name in ("cite", *_ADDRESSES):
        found = re.search(r"/(@[\w.-]+)", node.attributes.get(name) or "")
        if found:
            return found[1]
    return None


def _read_time(node: LexborNode, language: str | None) -> str | None:
    """Returns when a post was published, as its own markup or the text of its link says it."""
    time = node.css_first("time[datetime]")
    told = [time.attributes.get("datetime") or ""] if time is not None else []
    told += [read_text(anchor, _LONGEST_NAME) for anchor in reversed(node.css("a[href]"))]
    for text in told:
        stamp = parse_timestamp(text, language=language) if any(map(str.isdigit, text)) and "@" not in text else None
        if stamp is not None and stamp.date is not None and not stamp.yearless:
            return stamp.to_text()
    return None
