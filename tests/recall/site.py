"""A site of which it is known what a crawl should find."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import unquote

from tests.newsroom.site import NOT_FOUND, Reply, Site

from .posts import write_sitemap, write_sitemap_index


class RecallSite(Site):
    """`articles`: the addresses of all of them, without the host. `asked`: what was asked for, in that order.

    A query is part of an address: what no page has is not found. `make`: pages that are made when they are asked for.
    """

    def __init__(self, base: str) -> None:
        super().__init__("recall")
        self.base = base
        self.articles: list[str] = []
        self.asked: list[str] = []
        self.make: Callable[[str], str | None] = lambda target: None

    def add_article(self, path: str, html: str) -> None:
        self.articles.append(path)
        self.add_html(path, html)

    def add_sitemap(self, path: str, paths: list[str]) -> None:
        self.add_text(path, write_sitemap(self.base, paths), "application/xml")

    def add_sitemaps(self, index: str, sitemaps: Mapping[str, list[str]]) -> None:
        """An index that robots.txt names, and its sitemaps."""
        self.add_text("/robots.txt", f"User-agent: *\nAllow: /\nSitemap: {self.base}{index}\n")
        self.add_text(index, write_sitemap_index(self.base, sitemaps), "application/xml")
        for path, paths in sitemaps.items():
            self.add_sitemap(path, paths)

    def answer(self, target: str, headers: Mapping[str, str]) -> Reply:
        self.asked.append(target)
        return self.reply(target)

    def reply(self, target: str) -> Reply:
        found = self.pages.get(target) or self.pages.get(unquote(target))
        made = self.make(target) if found is None else None
        return Reply(made.encode()) if made is not None else found or NOT_FOUND
