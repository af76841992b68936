"""What the README says of the record is so."""

from __future__ import annotations

import json
import re
from dataclasses import fields

from jsonschema import Draft202012Validator

from newscrawl.items import Article

from .crawling import PROJECT

README = (PROJECT / "README.md").read_text(encoding="utf-8")


def test_its_line_of_output_fits_the_schema() -> None:
    (line,) = re.findall(r"```json\n(.+)\n```", README)
    schema = json.loads((PROJECT / "newscrawl" / "article.schema.json").read_text(encoding="utf-8"))
    record = json.loads(line)
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
