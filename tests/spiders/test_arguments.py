from __future__ import annotations

import re
from typing import Any

import pytest
from scrapy.settings import Settings

from newscrawl import settings
from newscrawl.errors import ArgumentError
from newscrawl.items import Link
from newscrawl.sites.registry import load_sites
from newscrawl.spiders.arguments import OWN_SETTINGS, PREFIX, check_setting, check_settings, read_arguments
from newscrawl.walk.filters import Filters
from newscrawl.walk.steps import Step, Steps

DEPTHS = {"sections": 2, "pagination": 100, "related": 2}


def test_one_address_or_more() -> None:
    assert read_arguments({"url": "https://a.com/"}, DEPTHS).start_urls == ("https://a.com/",)
    assert read_arguments({"url": "a.com, https://b.com/x"}, DEPTHS).start_urls == ("https://a.com/", "https://b.com/x")
    assert read_arguments({"url": "https://a.com"}, DEPTHS).start_urls == ("https://a.com/",)


def test_a_site_starts_at_its_front_page() -> None:
    arguments = read_arguments({"site": "arabstoday"}, DEPTHS)
    assert arguments.start_urls == ("https://www.arabstoday.net/",)
    assert arguments.site is load_sites()["arabstoday"]


def test_sections_alone_are_all_that_is_walked() -> None:
    arguments = read_arguments({"sections": "/en/sport,en/world"}, DEPTHS, load_sites()["arabstoday"])
    assert arguments.start_urls == ("https://www.arabstoday.net/en/sport", "https://www.arabstoday.net/en/world")
    assert arguments.budgets.sections == 0


def test_depths_come_from_settings_unless_given() -> None:
    budgets = read_arguments({"url": "a.com", "related": "off", "max_depth": "3"}, DEPTHS).budgets
    assert (budgets.sections, budgets.pagination, budgets.related, budgets.total) == (2, 100, 0, 3)
    assert read_arguments({"url": "a.com", "related": "on"}, DEPTHS).budgets.related == 2
    assert read_arguments({"url": "a.com", "related": "5"}, DEPTHS).budgets.related == 5


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "Say where to start"),
        ({"url": "ftp://a.com/"}, "no web address"),
        ({"url": "https://"}, "no web address"),
        ({"site": "nowhere"}, "use one of arabstoday"),
        ({"ulr": "https://a.com"}, "There is no argument 'ulr'"),
        ({"url": "a.com", "max_articles": "many"}, "max_articles=many"),
        ({"url": "a.com", "max_articles": "0"}, "max_articles=0"),
        ({"url": "a.com", "max_depth": "-1"}, "max_depth=-1"),
        ({"url": "a.com", "related": "maybe"}, "related=maybe"),
        ({"sections": "/world"}, "is a path"),
    ],
)
def test_a_wrong_argument_is_refused_in_one_sentence(given: dict[str, str], says: str) -> None:
    with pytest.raises(ArgumentError, match=says) as caught:
        read_arguments(given, DEPTHS)
    assert str(caught.value).endswith((".", "?"))


def test_commas_and_spaces_in_an_address_do_not_split_it() -> None:
    url = "https://harbour.example/news/1,harbour-story,nId,70000.html"
    assert read_arguments({"url": url}, DEPTHS).start_urls == (url,)
    assert read_arguments({"url": f"{url}, b.com {url}x"}, DEPTHS).start_urls == (url, "https://b.com/", f"{url}x")
    words = read_arguments({"url": "https://a.com/?q=two words"}, DEPTHS).start_urls
    assert words == ("https://a.com/?q=two%20words",)
    sections = read_arguments({"url": "a.com", "sections": "/news/1,harbour,nId,70000.html /?s=sea"}, DEPTHS)
    assert sections.start_urls == (
        "https://a.com/",
        "https://a.com/news/1,harbour,nId,70000.html",
        "https://a.com/?s=sea",
    )


def test_a_section_of_an_address_without_a_scheme_or_with_a_login_is_like_it() -> None:
    typed = read_arguments({"url": "desk:word@a.com", "sections": "/sport"}, DEPTHS).typed
    assert [(address.url, address.has_scheme) for address in typed] == [
        ("https://a.com/", False),
        ("https://a.com/sport", False),
    ]
    assert typed[0].login == typed[1].login == "Basic ZGVzazp3b3Jk"


def test_a_login_is_in_no_refusal() -> None:
    for url in ("https://desk:word@a.com:99999/", "ftp://desk:word@a.com/", "https://desk:wo/word@a.com/"):
        for name in ("url", "sections"):
            with pytest.raises(ArgumentError) as caught:
                read_arguments({name: url}, DEPTHS)
            assert "word" not in str(caught.value)


def test_one_address_in_two_scripts_is_one_start() -> None:
    urls = read_arguments({"url": "https://bücher.example/ HTTPS://XN--BCHER-KVA.EXAMPLE"}, DEPTHS).start_urls
    assert urls == ("https://xn--bcher-kva.example/",)


def test_what_the_project_ships_will_do() -> None:
    shipped = Settings()
    shipped.setmodule(settings)
    check_settings(shipped)
    assert {name for name in vars(settings) if name.startswith(PREFIX)} == OWN_SETTINGS


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NEWSCRAWL_HOST_REQUESTS", "0"),
        ("NEWSCRAWL_RENDER_PAGES", 1),
        ("NEWSCRAWL_JOBS_DAYS", 0),
        ("NEWSCRAWL_COMMIT_INTERVAL", "0"),
        ("NEWSCRAWL_PATIENCE", "1.5"),
        ("NEWSCRAWL_NEAR_DUPLICATES", "off"),
        ("NEWSCRAWL_DATA_DIR", "~/news"),
        ("NEWSCRAWL_DATA_DIR", None),
        ("NEWSCRAWL_STATE", ":memory:"),
        ("NEWSCRAWL_OUTPUT", None),
        ("NEWSCRAWL_OUTPUT", "100%/%(date)s/%(name)s-%(time)s.jsonl.gz"),
        ("NEWSCRAWL_OUTPUT_GONE", "accept"),
        ("NEWSCRAWL_ROBOTS_META", "record"),
        ("NEWSCRAWL_OPT_OUT", "skip"),
        ("NEWSCRAWL_ASK_TDMREP", "off"),
        ("NEWSCRAWL_PARSE_PROCESSES", "auto"),
        ("NEWSCRAWL_PARSE_PROCESSES", 2),
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
        ("NEWSCRAWL_ROBOTS_META", "ignore", "NEWSCRAWL_ROBOTS_META=ignore is not known; use obey or record."),
        ("NEWSCRAWL_OPT_OUT", "drop", "NEWSCRAWL_OPT_OUT=drop is not known; use record or skip."),
        ("NEWSCRAWL_ASK_TDMREP", "perhaps", "NEWSCRAWL_ASK_TDMREP=perhaps is not known; use on or off."),
        ("NEWSCRAWL_HOST_REQUESTS", "abc", "NEWSCRAWL_HOST_REQUESTS=abc is no whole number from 0 on"),
        ("NEWSCRAWL_HOST_REQUESTS", "-3", "no whole number from 0 on"),
        ("NEWSCRAWL_SECTIONS_DEPTH", "1.5", "no whole number"),
        ("NEWSCRAWL_FEEDS", "", "no whole number"),
        ("NEWSCRAWL_JOBS_DAYS", "a year", "NEWSCRAWL_JOBS_DAYS=a year is no whole number from 0 on"),
        ("NEWSCRAWL_RENDER_PAGES", "0", "no whole number from 1 on"),
        ("NEWSCRAWL_PATIENCE", "two", "no number from 0 on"),
        ("NEWSCRAWL_PATIENCE", "nan", "no number"),
        ("NEWSCRAWL_COMMIT_INTERVAL", "-1", "no number from 0 on"),
        ("NEWSCRAWL_REVISIT_GROWTH", "0.5", "no number from 1 on"),
        ("NEWSCRAWL_RENDER", "x", "NEWSCRAWL_RENDER=x is not known; use auto, always or never."),
        ("NEWSCRAWL_NEAR_DUPLICATES", "dropp", "use mark, drop or off."),
        ("NEWSCRAWL_SAME_CONTENT", "yes", "use drop or keep."),
        ("NEWSCRAWL_DATA_DIR", "data", "is relative"),
        ("NEWSCRAWL_PARSE_PROCESSES", "-1", "NEWSCRAWL_PARSE_PROCESSES=-1 is no number from 0 on and not auto"),
        ("NEWSCRAWL_PARSE_PROCESSES", "all", "not auto"),
        (
            "NEWSCRAWL_OUTPUT",
            "%(day)s.jsonl",
            "has %(day)s, which stands for nothing; use %(time)s, %(date)s, %(name)s, %(site)s.",
        ),
        ("NEWSCRAWL_OUTPUT_GONE", "accpet", "use ask or accept."),
    ],
)
def test_what_cannot_is_refused_in_one_sentence(name: str, value: str, says: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        check_settings({"BOT_NAME": "newscrawl", name: value})
    assert says in str(caught.value)
    assert str(caught.value).endswith(".")


def test_a_start_page_has_the_address_as_it_is_typed_now() -> None:
    arguments = read_arguments({"url": "http://e.com/"}, DEPTHS)
    earlier = Step(Link("https://www.e.com/"), Steps())
    assert arguments.name_start(earlier).link.url == "http://e.com/"
    found = Step(Link("https://www.e.com/", found_on="https://www.e.com/a"), Steps())
    other = Step(Link("https://other.com/"), Steps())
    assert [arguments.name_start(step) for step in (found, other)] == [found, other]


@pytest.mark.parametrize(("word", "is_on"), [("yes", True), ("True", True), ("ON", True), ("no", False), ("0", False)])
def test_yes_true_and_on_are_one_thing(word: str, is_on: bool) -> None:
    arguments = read_arguments({"url": "a.com", "follow": word, "channels": word}, DEPTHS)
    assert (arguments.follow, arguments.uses_channels) == (is_on, is_on)
    check_setting("NEWSCRAWL_VERIFY_TLS", word)


def test_related_takes_a_word_or_a_depth() -> None:
    depths = {"yes": DEPTHS["related"], "no": 0, "2": 2, "0": 0, "1": 1}
    told = {word: read_arguments({"url": "a.com", "related": word}, DEPTHS).budgets.related for word in depths}
    assert told == depths


def test_a_misspelt_argument_is_answered_by_the_one_that_is_meant() -> None:
    with pytest.raises(ArgumentError, match=r"There is no argument 'sinse'; did you mean since\?"):
        read_arguments({"url": "a.com", "sinse": "1d"}, DEPTHS)
    with pytest.raises(ArgumentError, match=r"There is no argument 'colour'; use one of url, urls, site"):
        read_arguments({"url": "a.com", "colour": "red"}, DEPTHS)


def test_filters_and_refresh_are_read_and_refused_in_a_sentence() -> None:
    given = {"url": "https://e.com/", "language": "en, AR", "keywords": "ferry, harbour bridge", "undated": "drop"}
    found = read_arguments({**given, "refresh": "on"}, DEPTHS)
    assert found.filters == Filters(("en", "ar"), ("ferry", "harbour bridge"), "drop")
    assert found.refresh
    assert read_arguments({"url": "https://e.com/"}, DEPTHS).filters == Filters()
    for name, value in (("language", "english"), ("keywords", "*"), ("undated", "yes"), ("refresh", "maybe")):
        with pytest.raises(ArgumentError, match=rf"^{name}={re.escape(value)} "):
            read_arguments({"url": "https://e.com/", name: value}, DEPTHS)
    with pytest.raises(ArgumentError, match=r"did you mean language\?"):
        read_arguments({"url": "https://e.com/", "lang": "en"}, DEPTHS)


def test_fields_that_make_versions_are_ones_own() -> None:
    check_setting("NEWSCRAWL_VERSION_FIELDS", "extra.sentiment, extra.score")
    with pytest.raises(ArgumentError, match=r"names section, which is no field of one's own; write extra\.NAME"):
        check_setting("NEWSCRAWL_VERSION_FIELDS", "extra.sentiment,section")
