"""Makes one spider for each profile: `scrapy crawl NAME` works for every file in sites/, and in the user's folder."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from scrapy.settings import BaseSettings
from scrapy.spiderloader import SpiderLoader

from ..errors import ArgumentError
from ..sites.profile import Site
from ..sites.registry import FOLDER, find_folder_fault, load_profiles
from .news import NewsSpider

logger = logging.getLogger("newscrawl")


class ProfileSpiderLoader(SpiderLoader):
    """Finds the project's spiders, `news`, and one that it makes for each profile; the project's own go first.

    It says what is wrong with profiles. Each costs its own spider alone.
    """

    def __init__(self, settings: BaseSettings) -> None:
        choose_profile_folder(settings)
        super().__init__(settings)
        self._spiders.setdefault(NewsSpider.name, NewsSpider)
        for name, site in load_profiles().sites.items():
            self._spiders.setdefault(name, make_spider(name, site))
        tell_faulty_profiles()


def make_spider(name: str, site: Site) -> type[NewsSpider]:
    """Returns the spider of a profile."""
    return type(name, (NewsSpider,), {"name": name, "site": site, "__module__": __name__})


def choose_profile_folder(settings: BaseSettings) -> None:
    """Puts the folder of the setting into the environment, where all who read profiles find it: this process, and those
    that it starts."""
    named = settings.get(FOLDER)
    if named:
        os.environ[FOLDER] = str(Path(str(named)).expanduser().resolve())


def tell_faulty_profiles() -> None:
    """Says of each profile that cannot be used what is wrong with it."""
    for error in load_profiles().errors:
        logger.warning("%s", error)


def check_profile_folder() -> None:
    """Raises ArgumentError where the folder that is named for profiles is none."""
    fault = find_folder_fault()
    if fault is not None:
        raise ArgumentError(str(fault.error))
