"""Ways in which a page's turn ends without its being read, and without a fault of its own."""

from __future__ import annotations

from scrapy.exceptions import DropItem


class PostponedArticleError(DropItem):
    """The article is wanted, but not in this process: its page is asked for again by the next."""
