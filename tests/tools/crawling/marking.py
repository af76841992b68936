"""A pipeline of a program's own, which `newscrawl.crawl` is told of."""

from __future__ import annotations

from newscrawl.items import Article


class MarkArticles:
    def process_item(self, item: Article) -> Article:
        print("marked", item.url)  # standard output is the program's, and no message
        item.section = "marked"
        return item
