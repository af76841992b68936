from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from newscrawl.errors import ProfileError
from newscrawl.sites.profile import PATTERNS, SELECTORS, Site
from newscrawl.sites.validation import check_profile

from .tools.profiles.checkout import copy_checkout, run_command

GOOD = Site(domain="harbour.example", example="https://www.harbour.example/news/1")


@pytest.mark.parametrize(
    ("changes", "key", "remedy"),
    [
        ({"body": "div..story"}, "body", "CSS selector"),
        ({"headline": "//h1"}, "headline", "no XPath"),
        ({"article_url": "^/(news"}, "article_url", "regular expression"),
        ({"timezone": "Europe/Atlantis"}, "timezone", "IANA"),
        ({"language": "English"}, "language", '"en"'),
        ({"start": "https://harbour.example/"}, "start", 'start=("https://harbour.example/",)'),
        ({"start": ("harbour.example",)}, "start", "https://"),
        ({"also_named": [1]}, "also_named", "tuple"),
        ({"name": 3}, "name", "no text"),
        ({"body": " "}, "body", "leave the key out"),
        ({"domain": "https://harbour.example/"}, "domain", 'domain="harbour.example"'),
        ({"domain": "Harbour.example"}, "domain", 'domain="harbour.example"'),
        ({"example": "https://other.example/news/1"}, "example", "not on harbour.example"),
        ({"example": "/news/1"}, "example", "https://"),
        ({"spider": "news"}, "spider", "another name"),
        ({"render": "sometimes"}, "render", '"auto", "always" or "never"'),
        ({"render": True}, "render", "no text"),
        ({"render": ""}, "render", "leave the key out"),
        ({"scroll": "10"}, "scroll", "no number from 0"),
        ({"scroll": -1}, "scroll", "no number from 0"),
        ({"scroll": True}, "scroll", "no number from 0"),
        ({"scroll": 2.5}, "scroll", "no number from 0"),
        ({"click": "button..more"}, "click", "CSS selector"),
        ({"click": "//button"}, "click", "no XPath"),
        ({"click": ("button",)}, "click", "no text"),
    ],
)
def test_a_mangled_key_is_named_with_the_remedy(changes: dict[str, Any], key: str, remedy: str) -> None:
    with pytest.raises(ProfileError, match=re.escape(remedy)) as raised:
        check_profile(replace(GOOD, **changes), "sites/harbour_example.py")
    assert str(raised.value).startswith("sites/harbour_example.py: ")
    assert key in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_good_profile_passes() -> None:
    assert check_profile(GOOD, "sites/harbour_example.py") is GOOD
    full = replace(GOOD, timezone="Europe/London", language="pt-BR", body="div.story > p", article_url=r"^/news/\d+")
    assert check_profile(full, "sites/harbour_example.py") is full
    for told in ({"render": "auto"}, {"render": "always", "scroll": 0}, {"scroll": 10, "click": "button.more"}):
        check_profile(replace(GOOD, **told), "sites/harbour_example.py")


def test_something_else_is_no_profile() -> None:
    with pytest.raises(ProfileError, match="SITE is a dict"):
        check_profile({"domain": "harbour.example"}, "sites/harbour_example.py")


def test_every_selector_and_pattern_is_a_key() -> None:
    assert {*SELECTORS, *PATTERNS} < {field.name for field in fields(Site)}


START = 'from .profile import Site\n\nSITE = Site(\n    domain="harbour.example",\n    example="https://harbour.example/a",\n'


MANGLED = {
    "a_example": (f'{START}    bodyy="p",\n)\n', "there is no key 'bodyy'; did you mean body?"),
    "b_example": ('from .profile import Site\n\nSITE = Site(domain="b.example")\n', "the key 'example' is missing"),
    "c_example": ('from .profile import Site\n\nSITE = Site("c.example")\n', "has no key; write key="),
    "d_example": (START, ", line 3: "),
    "e_example": (f"{START})\nimport atlantis\n", "No module named 'atlantis'"),
    "f_example": ("x = 1\n", "it has no SITE"),
    "g_example": (f'{START}    spider="arabstoday",\n)\n', "has the spider 'arabstoday' already"),
    "h_example": (
        'from .profile import Site\n\nSITE = Site(domain="arabstoday.net", example="https://arabstoday.net/a")\n',
        "sites/arabstoday_net.py has the domain 'arabstoday.net' already",
    ),
}


def test_mangled_files_are_a_sentence_each(tmp_path: Path) -> None:
    copy_checkout(tmp_path)
    for name, (source, _) in MANGLED.items():
        (tmp_path / "newscrawl" / "sites" / f"{name}.py").write_text(source, encoding="utf-8")
    done = run_command(tmp_path, "checksites")
    assert done.returncode == 1
    for name, (_, says) in MANGLED.items():
        (line,) = [line for line in done.stdout.splitlines() if line.startswith(f"sites/{name}.py")]
        assert says in line


def test_a_mangled_profile_costs_its_own_spider_alone(tmp_path: Path) -> None:
    copy_checkout(tmp_path)
    (tmp_path / "newscrawl" / "sites" / "harbour_example.py").write_text(
        f'{START}    spider="port",\n    body="p..",\n)\n', encoding="utf-8"
    )
    (tmp_path / "page.html").write_text("<h1>Hello</h1>", encoding="utf-8")
    sentence = "sites/harbour_example.py, line 7: body='p..' is no CSS selector"
    listed = run_command(tmp_path, "list")
    assert (listed.returncode, listed.stdout.split()) == (0, ["arabstoday", "news"])
    extracted = run_command(tmp_path, "extract", "page.html")
    assert "No article" in extracted.stdout
    crawled = run_command(tmp_path, "crawl", "news", "-a", "url=http://127.0.0.1:1/", "-s", "NEWSCRAWL_PATIENCE=0")
    assert crawled.stderr.splitlines()[-1].startswith("No article was found")
    for done in (listed, extracted, crawled):
        assert done.stderr.startswith(sentence)
        assert done.stderr.count("harbour_example.py") == 1
    for command, exit_code in ((["port"], 1), (["harbour"], 1), (["news", "-a", "site=port"], 2)):
        refused = run_command(tmp_path, "crawl", *command)
        assert refused.returncode == exit_code
        assert f"cannot be used: {sentence}" in refused.stderr.splitlines()[-1]
