from __future__ import annotations

from typing import Any

import pytest
from scrapy.settings import Settings

from newscrawl import settings
from newscrawl.errors import ArgumentError
from newscrawl.spiders.own_settings import NAMES, PREFIX, check_setting, check_settings


def test_what_the_project_ships_will_do() -> None:
    shipped = Settings()
    shipped.setmodule(settings)
    check_settings(shipped)
    assert {name for name in vars(settings) if name.startswith(PREFIX)} == NAMES


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NEWSCRAWL_HOST_REQUESTS", "0"),
        ("NEWSCRAWL_RENDER_PAGES", 1),
        ("NEWSCRAWL_COMMIT_INTERVAL", "0"),
        ("NEWSCRAWL_PATIENCE", "1.5"),
        ("NEWSCRAWL_NEAR_DUPLICATES", "off"),
        ("NEWSCRAWL_DATA_DIR", "~/news"),
        ("NEWSCRAWL_DATA_DIR", None),
        ("NEWSCRAWL_STATE", ":memory:"),
        ("NEWSCRAWL_OUTPUT", None),
        ("NEWSCRAWL_OUTPUT", "100%/%(date)s/%(name)s-%(time)s.jsonl.gz"),
        ("NEWSCRAWL_OUTPUT_GONE", "accept"),
        ("DOWNLOAD_DELAY", "a while"),  # Scrapy's
    ],
)
def test_what_can_be_used_passes(name: str, value: Any) -> None:
    check_setting(name, value)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("NEWSCRAWL_OUPUT", "a.jsonl", "There is no setting NEWSCRAWL_OUPUT; write NEWSCRAWL_OUTPUT."),
        ("NEWSCRAWL_XYLOPHONE", "1", "There is no setting NEWSCRAWL_XYLOPHONE; newscrawl/settings.py has those"),
        ("NEWSCRAWL_HOST_REQUESTS", "abc", "NEWSCRAWL_HOST_REQUESTS=abc is no whole number from 0 on"),
        ("NEWSCRAWL_HOST_REQUESTS", "-3", "no whole number from 0 on"),
        ("NEWSCRAWL_SECTIONS_DEPTH", "1.5", "no whole number"),
        ("NEWSCRAWL_FEEDS", "", "no whole number"),
        ("NEWSCRAWL_RENDER_PAGES", "0", "no whole number from 1 on"),
        ("NEWSCRAWL_PATIENCE", "two", "no number from 0 on"),
        ("NEWSCRAWL_PATIENCE", "nan", "no number"),
        ("NEWSCRAWL_COMMIT_INTERVAL", "-1", "no number from 0 on"),
        ("NEWSCRAWL_REVISIT_GROWTH", "0.5", "no number from 1 on"),
        ("NEWSCRAWL_RENDER", "x", "NEWSCRAWL_RENDER=x is not known; use auto, always or never."),
        ("NEWSCRAWL_NEAR_DUPLICATES", "dropp", "use mark, drop or off."),
        ("NEWSCRAWL_SAME_CONTENT", "yes", "use drop or keep."),
        ("NEWSCRAWL_DATA_DIR", "data", "is relative"),
        (
            "NEWSCRAWL_OUTPUT",
            "%(day)s.jsonl",
            "has %(day)s, which stands for nothing; use %(time)s, %(date)s, %(name)s.",
        ),
        ("NEWSCRAWL_OUTPUT_GONE", "accpet", "use ask or accept."),
    ],
)
def test_what_cannot_is_refused_in_one_sentence(name: str, value: str, says: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        check_settings({"BOT_NAME": "newscrawl", name: value})
    assert says in str(caught.value)
    assert str(caught.value).endswith(".")
