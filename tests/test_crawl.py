"""Real crawls of the newsroom, compared with its manifest field for field."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft202012Validator

from .crawling import PROJECT, Crawl, run_crawl
from .newsroom.server import Newsroom

SPIDERS = {"arabtoday": "arabstoday", "modern": "news", "plain": "news", "traps": "news"}


@pytest.fixture(scope="module")
def newsroom() -> Iterator[Newsroom]:
    """A newsroom of this module's own, since what was asked of it is counted."""
    with Newsroom() as served:
        yield served


@pytest.fixture(scope="module")
def asked(newsroom: Newsroom, crawls: dict[str, Crawl]) -> list[tuple[str, str]]:
    """What the first crawls asked for: (site, path)."""
    return list(newsroom.requests)


@pytest.fixture(scope="module")
def crawls(newsroom: Newsroom, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Crawl]:
    folder = tmp_path_factory.mktemp("crawls")
    return {
        site: run_crawl(spider, folder / f"{site}.jsonl", url=newsroom.address(site))
        for site, spider in SPIDERS.items()
    }


def list_paths(crawl: Crawl) -> list[str]:
    parts = [urlsplit(record["url"]) for record in crawl.records]
    return [part.path + (f"?{part.query}" if part.query else "") for part in parts]


@pytest.mark.parametrize("site", SPIDERS)
def test_every_article_is_exported_once_and_nothing_else(
    site: str, newsroom: Newsroom, crawls: dict[str, Crawl]
) -> None:
    manifest = newsroom.manifest()[site]
    exported = list_paths(crawls[site])
    expected = {path: record["paths"][0] for record in manifest["records"] for path in record["paths"]}
    names = [expected.get(path, f"unexpected: {path}") for path in exported]
    assert sorted(names) == sorted(record["paths"][0] for record in manifest["records"])
    assert not set(exported) & set(manifest["not_exported"])
    assert crawls[site].exit_code == 0


@pytest.mark.parametrize("site", SPIDERS)
def test_every_field_is_what_the_manifest_says(site: str, newsroom: Newsroom, crawls: dict[str, Crawl]) -> None:
    records = dict(zip(list_paths(crawls[site]), crawls[site].records, strict=True))
    wrong: list[tuple[str, str, Any, Any]] = []
    for expected in newsroom.manifest()[site]["records"]:
        record = next((records[path] for path in expected["paths"] if path in records), {})
        wrong += [
            (expected["paths"][0], field, record.get(field), value)
            for field, value in expected.items()
            if field != "paths" and record.get(field) != value
        ]
    assert wrong == []


def test_every_line_fits_the_schema_with_its_keys_in_order(crawls: dict[str, Crawl]) -> None:
    schema = json.loads((PROJECT / "newscrawl" / "article.schema.json").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    for crawl in crawls.values():
        for record in crawl.records:
            assert list(record) == list(schema["properties"])
            assert [error.message for error in validator.iter_errors(record)] == []


@pytest.mark.parametrize("site", SPIDERS)
def test_robots_and_bounds_are_kept(site: str, newsroom: Newsroom, asked: list[tuple[str, str]]) -> None:
    manifest = newsroom.manifest()[site]
    paths = [path for name, path in asked if name == site]
    assert paths
    assert not set(paths) & set(manifest["not_requested"])
    assert len(paths) <= manifest["max_requests"]


def test_the_seed_article_comes_out_as_expected(crawls: dict[str, Crawl]) -> None:
    folder = PROJECT / "tests" / "sites" / "arabstoday_net"
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    (record,) = [r for r in crawls["arabtoday"].records if r["headline"] == expected["headline"]]
    for field in (
        "headline",
        "alternative_headline",
        "dateline",
        "publisher",
        "source",
        "language",
        "date_published",
        "body",
    ):
        assert record[field] == expected[field], field
    assert record["image"]["caption"] == "Russian President Vladimir Putin (R)"
    assert [(r["headline"], r["date_published"]) for r in record["related"]] == [
        (r["headline"], r["date_published"]) for r in expected["related"]
    ]


def test_a_second_crawl_into_the_same_file_adds_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    first = run_crawl("news", output, url=newsroom.address("plain"))
    before = output.read_bytes()
    second = run_crawl("news", output, url=newsroom.address("plain"))
    assert first.exit_code == second.exit_code == 0
    assert len(first.records) > 10
    assert output.read_bytes() == before


def test_scrapys_own_feeds_work_beside_the_output(newsroom: Newsroom, tmp_path: Path) -> None:
    feed = tmp_path / "feed.jsonl"
    crawl = run_crawl(
        "news", tmp_path / "articles.jsonl", "-o", str(feed), url=newsroom.address("plain"), max_articles="3"
    )
    assert [json.loads(line) for line in feed.read_text(encoding="utf-8").splitlines()] == crawl.records
