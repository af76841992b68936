"""One spider a profile: `scrapy crawl NAME` for every file in sites/."""

from __future__ import annotations

from ..sites.registry import load_sites
from .news import NewsSpider

# Scrapy finds spiders as classes in modules; there is no other door for them than to be here when it looks.
for _name, _site in load_sites().items():
    globals()[_name] = type(_name, (NewsSpider,), {"name": _name, "site": _site, "__module__": __name__})
