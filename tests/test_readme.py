"""What the README says of the record is so."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

from jsonschema import Draft202012Validator

from newscrawl.items import Article

from .crawling import PROJECT, run_crawl
from .newsroom.server import Newsroom

README = (PROJECT / "README.md").read_text(encoding="utf-8")


def test_its_eight_fields_are_those_of_the_line_that_a_crawl_writes(newsroom: Newsroom, tmp_path: Path) -> None:
    (block,) = re.findall(r"```json\n(.+?)\n```", README, re.S)
    shown = json.loads(block)
    served = newsroom.address("plain").rstrip("/")
    shown["url"] = re.sub(r"http://127\.0\.0\.1:\d+", served, shown["url"])
    crawl = run_crawl("news", tmp_path / "one.jsonl", url=shown["url"], max_depth="0")
    (record,) = crawl.records
    assert len(shown) == 8
    assert list(shown) == [name for name in record if name in shown]
    assert shown == {name: record[name] for name in shown}
    schema = json.loads((PROJECT / "newscrawl" / "article.schema.json").read_text(encoding="utf-8"))
    assert list(record) == list(schema["properties"])
    assert [error.message for error in Draft202012Validator(schema).iter_errors(record)] == []


def test_it_names_every_key_in_order() -> None:
    (keys,) = re.findall(r"The keys, in this order: (.+?)\. What each means", README, re.S)
    assert re.findall(r"`(\w+)`", keys) == [field.name for field in fields(Article)]


def test_every_dependency_has_its_line() -> None:
    required = re.findall(r"^([\w-]+)", (PROJECT / "requirements.txt").read_text(encoding="utf-8"), re.M)
    named = re.findall(r"^\| ([\w-]+) \| (?!what for)", README.split("## What it is made of")[1], re.M)
    assert sorted(named) == sorted(required)


def test_its_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", README):
        assert (PROJECT / target).exists(), target
