"""Makes one spider for each profile: `scrapy crawl NAME` works for every file in sites/."""

from __future__ import annotations

from ..errors import ProfileError
from ..own_command import name_scrapy
from ..sites.registry import load_sites
from .news import NewsSpider

try:
    _sites = load_sites()
except ProfileError as error:
    # Scrapy loads spiders before a command runs, and would show a traceback of its own.
    raise SystemExit(f"{error} {name_scrapy()} checksites tells of all.") from None

# Scrapy finds spiders as classes in modules, so they have to be here when it looks.
for _name, _site in _sites.items():
    globals()[_name] = type(_name, (NewsSpider,), {"name": _name, "site": _site, "__module__": __name__})
