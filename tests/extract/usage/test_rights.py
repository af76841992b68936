"""The licence of an article; the TDM Reservation Protocol."""

from __future__ import annotations

import json

import pytest

from newscrawl.extract.usage.rights import judge_by_rules, read_tdmrep
from newscrawl.extract.usage.statements import join_usage, make_told, name_opt_out

from .reading import read

CC = "https://creativecommons.org/licenses/by/4.0/"
JSON_LD = '<script type="application/ld+json">{"@type": "%s", "headline": "Harbour", "license": %s}</script>'
HOST = "https://example.com"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (f'"{CC}"', CC),
        (f'{{"@id": "{CC}"}}', CC),
        (f'[{{"url": "{CC}", "name": "CC"}}]', CC),
        ("7", None),
        ('""', None),
    ],
)
def test_json_ld_of_the_article(value: str, told: str | None) -> None:
    assert read(JSON_LD % ("NewsArticle", value)).get("license") == told
    assert read(JSON_LD % ("ImageObject", value)).get("license") is None


def test_links() -> None:
    assert read(f'<link rel="license" href="{CC}">') == {"license": CC}
    assert read(body=f'<footer><a rel="noopener license" href="{CC}">CC BY</a></footer>') == {"license": CC}
    assert read(headers={"link": [f'</style.css>; rel=preload, <{CC}>; rel="license"']}) == {"license": CC}
    assert read(headers={"link": [f"<{CC}>; rel=license; type=text/html"]}) == {"license": CC}


def test_the_licence_of_a_picture_is_none_of_the_article() -> None:
    link = f'<a rel="license" href="{CC}">CC BY</a>'
    assert read(body=f"<figure><img src=a.png><figcaption>Photo: A. Roe {link}</figcaption></figure>") == {}
    assert read(body=f'<div class="image-caption">Photo: {link}</div>') == {}
    assert read(body=f'<a href="{CC}">license</a> rel=license') == {}
    assert read(headers={"link": ['</license.css>; rel="preload"']}) == {}


@pytest.mark.parametrize(
    ("value", "told"), [("1", True), ("0", False), (" 1 ", True), ("2", None), ("yes", None), ("", None)]
)
def test_headers_and_meta_tags(value: str, told: bool | None) -> None:
    expected = {} if told is None else {"tdm_reserved": told}
    assert read(headers={"tdm-reservation": [value]}) == expected
    assert read(f'<meta name="tdm-reservation" content="{value}">') == expected


def test_of_several_headers_the_one_that_reserves_counts() -> None:
    assert read(headers={"tdm-reservation": ["0", "1"]}) == {"tdm_reserved": True}
    head = '<meta name="tdm-reservation" content="0">'
    assert read(head, headers={"tdm-reservation": ["1"]}) == {"tdm_reserved": True}


def test_the_policy_is_an_address() -> None:
    told = {"tdm_reserved": True, "tdm_policy": f"{HOST}/policies/a.json"}
    assert read('<meta name=tdm-reservation content=1><meta name=tdm-policy content="/policies/a.json">') == told
    assert read(headers={"tdm-reservation": ["1"], "tdm-policy": [f"{HOST}/policies/a.json"]}) == told
    assert read(headers={"tdm-policy": ["javascript:alert(1)"]}) == {}


@pytest.mark.parametrize(
    ("path", "reserved"),
    [("/", True), ("/news/a.html", True), ("/open/a.html", False), ("/open/not/a.html", True), ("/a.pdf", False)],
)
def test_the_longest_rule_of_the_file_counts(path: str, reserved: bool) -> None:
    rules = [
        {"location": "/", "tdm-reservation": 1},
        {"location": "/open/*", "tdm-reservation": 0},
        {"location": "/open/not/", "tdm-reservation": "1"},
        {"location": "/*.pdf$", "tdm-reservation": False},
    ]
    for order in (rules, rules[::-1]):
        told = join_usage(judge_by_rules(read_tdmrep(json.dumps(order).encode()), HOST + path))
        assert told.tdm_reserved is not None
        assert told.tdm_reserved.value is reserved


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"[1, null]", b'[{"location": 7}]', b"<html>", b"\xff", b"[" * 50_000, b'{"a": 1}']
)
def test_what_is_no_such_file_says_nothing(body: bytes) -> None:
    assert list(judge_by_rules(read_tdmrep(body), f"{HOST}/")) == []


def test_a_path_that_no_rule_matches_is_not_spoken_of() -> None:
    rules = read_tdmrep(b'[{"location": "/members/", "tdm-reservation": 1}]')
    assert list(judge_by_rules(rules, f"{HOST}/news/")) == []


@pytest.mark.parametrize(
    ("key", "value", "is_reason"),
    [
        ("tdm_reserved", True, True),
        ("tdm_reserved", False, False),
        ("train_ai", False, True),
        ("train_ai", True, False),
        ("noai", True, True),
        ("noimageai", True, False),
        ("ai_input", False, False),
        ("search", False, False),
        ("license", "https://example.com/terms", False),
        ("robots_ai_blocked", ["GPTBot"], False),
        ("noindex", True, False),
    ],
)
def test_what_is_a_reason_to_leave_an_article_out(key: str, value: object, *, is_reason: bool) -> None:
    usage = join_usage([make_told(key, value, "header", "raw")])
    assert name_opt_out(usage) == (key if is_reason else None)
