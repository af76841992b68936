"""Drops articles that have none of the words that the user asks for."""

from __future__ import annotations

from ..items import Article
from .keep_wanted import KeepWanted


class KeepKeywords(KeepWanted):
    """Looks at the whole text, once its parts are joined."""

    def process_item(self, item: object) -> object:
        if isinstance(item, Article):
            self._drop(item, self.sites.find_filters(item.url or "").judge_words(item))
        return item
