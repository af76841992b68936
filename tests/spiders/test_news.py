from __future__ import annotations

import pytest
from scrapy.settings import Settings
from scrapy.utils.project import get_project_settings

from newscrawl.spiders.news import NewsSpider


def read_user_agent(**given: str) -> str:
    settings: Settings = get_project_settings()
    settings.setdict(given, priority="cmdline")
    NewsSpider.update_settings(settings)
    return str(settings["USER_AGENT"])


def test_the_user_agent_names_the_project_and_whom_to_write_to() -> None:
    assert read_user_agent() == "newscrawl/0.1.0"
    assert read_user_agent(NEWSCRAWL_CONTACT="https://e.com/crawler") == "newscrawl/0.1.0 (+https://e.com/crawler)"
    assert read_user_agent(NEWSCRAWL_CONTACT="https://e.com", USER_AGENT="mine/1") == "mine/1"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ROBOTSTXT_OBEY", True),
        ("CONCURRENT_REQUESTS_PER_DOMAIN", 1),
        ("DOWNLOAD_DELAY", 1),
        ("AUTOTHROTTLE_ENABLED", True),
        ("TELNETCONSOLE_ENABLED", False),
        ("REMOTE_CONTROL_ENABLED", False),
        ("COOKIES_ENABLED", False),
    ],
)
def test_a_crawl_is_polite_unless_told_otherwise(name: str, value: object) -> None:
    assert get_project_settings()[name] == value
