"""Tells static pages of a site, such as "Advertise with us", from its articles by what the content system says.

A page says so in the classes of its body, a sitemap in its name. Neither is enough: some themes call every page a page,
and some sites have only pages. The word counts where the site calls its articles otherwise, and where the page has
nothing that only an article has.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

from ..extract.candidates import Draft
from ..items import Link
from ..page.blocks import Blocks
from ..page.json_ld import list_types
from ..page.page import Page
from ..urls.canonical import make_url_key, read_domain
from ..urls.parsing import split_url
from ..urls.sitemap_subject import SitemapSubject, read_sitemap_subject
from .links import FoundLink
from .page_features import might_be_teaser

Sort = Literal["page", "post"]

# WordPress, Drupal, Ghost, Jekyll, Blogger, Shopify, HubSpot, Squarespace: classes of <body>.
_POST = re.compile(
    r"(?:^|\s)(?:single-post|postid-\d+|post-template|post|single|(?:page-)?node-+type-(?:article|blog|news|story|post)\S*"
    r"|layout-{1,2}post|hs-blog-post|item-view|template-article|view-item)(?=\s|$)"
)
_PAGE = re.compile(
    r"(?:^|\s)(?:page|page-id-\d+|page-template\S*|single-page|(?:page-)?node-+type-page|layout-{1,2}page|hs-site-page"
    r"|static_page|template-page|collection-type-page)(?=\s|$)"
)
# The same for the element that holds the text, where the body says nothing.
_PAGE_ELEMENT = "article.type-page, .node--type-page"
_COLUMN = re.compile(r"\bsidebar\b|\bwidget-area\b|\bwidget_recent", re.I)
_STORY_TYPES = frozenset(
    "NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle ReviewNewsArticle BackgroundNewsArticle "
    "AskPublicNewsArticle LiveBlogPosting BlogPosting".split()
)
_SCANNED = 200  # JSON-LD objects
_MOST_LISTED = 20_000  # keys of pages; nothing is known of pages beyond these


def read_sort(page: Page) -> Sort | None:
    """Returns what the content system calls the page; None where it does not say."""
    body = page.tree.body
    names = ((body.attributes.get("class") or "") if body is not None else "").lower()
    if _POST.search(names):
        return "post"
    if _PAGE.search(names):
        return "page"
    if "type-page" in page.html and page.tree.css_first(_PAGE_ELEMENT) is not None:
        return "page"
    return None


def has_marks_of_article(page: Page, draft: Draft) -> bool:
    """Says whether the page calls itself news or a blog's post, or names author and time, as no static page does."""
    types = {name for thing in page.json_ld[:_SCANNED] if "headline" in thing for name in list_types(thing)}
    return not types.isdisjoint(_STORY_TYPES) or bool(draft.authors and draft.date_published)


def count_main_teasers(page: Page, links: Sequence[FoundLink]) -> int:
    """Counts the links that look like a listing's and stand in the page itself, not in a column beside it."""
    keys = {entry.key for entry in links if might_be_teaser(entry)}
    blocks = page.blocks
    main: set[str] = set()
    for node, element in blocks.anchors if keys else ():
        url = page.join(node.attributes.get("href") or "")
        if url is not None and (key := make_url_key(url)) in keys and not _is_beside(blocks, element):
            main.add(key)
    return len(main)


def _is_beside(blocks: Blocks, element: int) -> bool:
    while element > 0:
        if blocks.tags[element] == "aside" or _COLUMN.search(blocks.names[element] or ""):
            return True
        element = blocks.parents[element]
    return False


class StaticPages:
    """What a crawl has learned of how its sites call their articles and their pages. Its memory is bounded."""

    def __init__(self) -> None:
        self._calling_posts: set[str] = set()  # hosts, an article of which says that it is a post
        self._listed: set[str] = set()  # keys of what sitemaps of pages list
        self._shown: set[str] = set()  # keys of what listings and boxes of related articles show, menus aside
        self._counts: Counter[tuple[SitemapSubject, str]] = Counter()  # what sitemaps list, by domain

    def note_page(self, url: str, sort: Sort | None) -> None:
        """Learns from a page that was read."""
        if sort == "post":
            self._calling_posts.add(split_url(url).netloc)

    def note_channel(self, found: Sequence[FoundLink]) -> None:
        """Learns from a feed or sitemap that was read."""
        for entry in found:
            link = entry.link
            subject = read_sitemap_subject(link.found_on or "") if link.kind == "sitemap" else None
            if link.might_be in ("feed", "sitemap") or (subject is None and link.kind != "feed"):
                continue
            if subject is not None:
                self._counts[subject, _read_domain(link.url)] += 1
            if subject == "pages" and link.date_published is None:
                if len(self._listed) < _MOST_LISTED:
                    self._listed.add(entry.key)
            else:
                self._listed.discard(entry.key)

    def note_shown(self, found: Iterable[FoundLink]) -> None:
        """Learns which links pages show among their articles, where no page of the house stands."""
        for entry in found:
            if len(self._shown) >= _MOST_LISTED:
                return
            if not entry.in_navigation and not entry.in_footer:
                self._shown.add(entry.key)

    def is_listed(self, link: Link) -> bool:
        """Says whether a sitemap of pages lists the link, on a site whose sitemaps of posts list as many posts or more.

        A sitemap with a few new stories says nothing about the one with all the old stories.
        """
        domain = _read_domain(link.url)
        has_posts = 0 < self._counts["pages", domain] <= self._counts["posts", domain]
        return has_posts and make_url_key(link.url) in self._listed

    def tells_pages(self, link: Link) -> bool:
        """Says whether a page that calls itself one is no article.

        Others of its site call themselves posts, and no listing has shown the page among those.
        """
        if make_url_key(link.url) in self._shown or len(self._shown) >= _MOST_LISTED:
            return False
        is_announced = link.kind == "feed" or read_sitemap_subject(link.found_on or "") == "posts"
        return split_url(link.url).netloc in self._calling_posts and not is_announced


def _read_domain(url: str) -> str:
    return read_domain(split_url(url).netloc)
