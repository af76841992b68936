"""What is read, what is left out, and what is said of it; in files of JSON Lines."""

from __future__ import annotations

import gzip
import json
import os
import tracemalloc
from datetime import datetime, timezone
from pathlib import Path

import pytest

from newscrawl.errors import CommandError
from newscrawl.storage.jsonlines import format_line, pack_member
from newscrawl.tools.export import article_lines, newest_versions
from newscrawl.tools.export.article_lines import ArticleFile
from newscrawl.tools.export.chosen_articles import read_choice

from .made_articles import FULL, export, make_article, read_lines, write_lines

NOW = datetime(2024, 6, 1, tzinfo=timezone.utc)


def line(number: int) -> bytes:
    return format_line(make_article(number).to_dict())


def test_several_files_plain_and_packed_come_in_order_as_they_were(tmp_path: Path) -> None:
    plain = write_lines(tmp_path / "a.jsonl", [make_article(2), FULL])
    packed = tmp_path / "b.jsonl.gz"
    packed.write_bytes(pack_member(line(1)) + pack_member(line(3) + line(4)))
    marked = tmp_path / "c.jsonl"
    marked.write_bytes(b"\xef\xbb\xbf" + line(5) + b"\n  \n" + line(6).rstrip())
    report = export([packed, plain, marked, plain], "jsonl", tmp_path / "out.jsonl")
    assert (report.written, report.sentences, report.is_partial) == (7, [], False)
    expected = [make_article(1), make_article(3), make_article(4), make_article(2), FULL, make_article(5)]
    assert read_lines(tmp_path / "out.jsonl") == [article.to_dict() for article in (*expected, make_article(6))]
    export([plain], "jsonl", tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == plain.read_bytes()


def test_the_version_fetched_last_is_kept_in_its_place(tmp_path: Path) -> None:
    first = write_lines(
        tmp_path / "a.jsonl",
        [
            make_article(1, fetched_at="2024-05-07T10:00:00Z", version=2, headline="newer"),
            make_article(2),
            make_article(3, fetched_at="2024-05-06T10:00:00Z", version=3, headline="of a state that was reset"),
        ],
    )
    quoting = make_article(
        5, body='"fetched_at": "2024-05-09T10:00:00Z", "content_hash": "", "article_id": "0000000000000002"'
    )
    second = write_lines(
        tmp_path / "b.jsonl",
        [
            make_article(1, headline="older"),
            make_article(2, version=2, headline="fetched with the first"),
            make_article(3, fetched_at="2024-05-08T10:00:00Z", headline="fetched last"),
            make_article(4, article_id=None),
            make_article(4, article_id=None),
            quoting,
        ],
    )
    with second.open("ab") as file:  # of article 2, fetched last, yet no article
        file.write(format_line({**make_article(2, fetched_at="2024-06-01T10:00:00Z").to_dict(), "authors": 7}))
        file.write(json.dumps(make_article(7).to_dict(), separators=(",", ":")).encode() + b"\n")
        file.write(json.dumps(make_article(7).to_dict() | {"headline": "later"}, sort_keys=True).encode() + b"\n")
    report = export([first, second], "jsonl", tmp_path / "out.jsonl", "headline")
    told = [record["headline"] for record in read_lines(tmp_path / "out.jsonl")]
    assert told == [
        *("newer", "fetched with the first", "fetched last", "Headline 4", "Headline 4", "Headline 5", "later")
    ]
    assert (report.written, report.older, report.odd) == (7, 4, 1)
    report = export([first, second], "jsonl", tmp_path / "out.jsonl", "headline", keeps_versions=True)
    assert (report.written, report.older) == (11, 0)


def test_where_temporary_files_have_no_room_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newest_versions, "_SCHEMA", f"PRAGMA max_page_count=1; {newest_versions._SCHEMA}")
    source = write_lines(tmp_path / "a.jsonl", [FULL])
    with pytest.raises(CommandError, match=r"disk is full\); make room for temporary files, or add --versions all"):
        export([source], "jsonl", tmp_path / "o.jsonl")


def test_what_is_no_article_is_counted_and_told_once_a_file(tmp_path: Path) -> None:
    odd = tmp_path / "odd.jsonl"
    odd.write_bytes(line(1) + b'[1]\n{"url": "https://e.com/"}\n{"a": \n' + line(2) + line(3)[:40])
    empty = tmp_path / "empty.jsonl"
    empty.touch()
    report = export([empty, odd], "jsonl", tmp_path / "out.jsonl", "url")
    assert [record["url"] for record in read_lines(tmp_path / "out.jsonl")] == [make_article(n).url for n in (1, 2)]
    assert report.sentences == [
        f"{empty} has no line.",
        f"{odd} ends amid line 6, which is left out; a crawl may be writing it.",
        f"{odd} has 3 lines that are no articles (the first is line 2: it is no JSON object); the others are exported.",
    ]
    assert report.is_partial
    assert report.describe(None) == "2 articles to standard output; left out: 3 lines that are no articles."


def test_a_torn_last_line_alone_is_no_failure(tmp_path: Path) -> None:
    torn = tmp_path / "torn.jsonl"
    torn.write_bytes(line(1) + line(2)[:50])
    packed = tmp_path / "torn.jsonl.gz"
    packed.write_bytes(pack_member(line(3)) + pack_member(line(4))[:-12])
    report = export([torn, packed], "jsonl", tmp_path / "out.jsonl", "url")
    assert not report.is_partial
    assert [name.partition(" ")[2] for name in report.sentences] == [
        "ends amid line 2, which is left out; a crawl may be writing it.",
        "ends amid line 2, which is left out; a crawl may be writing it.",
        "breaks off behind line 2; a crawl may be writing it.",
    ]


def test_a_damaged_file_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    damaged = tmp_path / "a.jsonl.gz"
    damaged.write_bytes(pack_member(line(1)) + pack_member(line(2)).replace(b"\x1f\x8b\x08", b"\x1f\x8b\x07"))
    whole = write_lines(tmp_path / "b.jsonl", [make_article(3)])
    report = export([damaged, whole], "jsonl", tmp_path / "out.jsonl", "url")
    assert report.written == 2
    assert report.is_partial
    (said,) = report.sentences
    assert said.startswith(f"{damaged} is damaged behind line 1 (")


def test_where_no_article_is_found_the_older_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine", encoding="utf-8")
    (tmp_path / "a.jsonl").write_text("{}\n", encoding="utf-8")
    with pytest.raises(CommandError, match="No article is in") as error:
        export([tmp_path / "a.jsonl"], "csv", target)
    assert error.value.exit_code == 1
    with pytest.raises(CommandError, match="is to be read, and cannot be written too"):
        export([tmp_path / "a.jsonl"], "csv", tmp_path / "." / "a.jsonl")
    for name in ("none.jsonl", "."):
        with pytest.raises(CommandError, match=r"cannot be read|no file that can be read twice") as error:
            export([tmp_path / name], "csv", target)
        assert error.value.exit_code == 2
    assert target.read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "out.csv"]


def test_a_window_with_nothing_in_it_is_an_empty_export(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [FULL])
    choice = read_choice("2020-01-01", "2020-01-02", None, NOW)
    report = export([source], "csv", tmp_path / "out.csv", "url", choice=choice)
    assert (tmp_path / "out.csv").read_bytes() == b"url\r\n"
    assert report.describe(Path("out.csv")) == "0 articles to out.csv; left out: 1 article not asked for."


@pytest.mark.parametrize(
    ("since", "until", "sites", "kept"),
    [
        ("2024-05-03", None, None, "day time zoned undated elsewhere"),
        ("2024-05-04", None, None, "undated elsewhere"),
        (None, "2024-05-02", None, "time undated"),  # in the east, the 3rd has begun when it is the 2nd in UTC
        (None, None, "example.com", "day time zoned undated"),
        ("2024-05-03", None, "https://www.example.org/, nobody.example", "elsewhere"),
        (None, None, "news.example.com", "day time zoned undated"),
    ],
)
def test_the_time_and_the_sites_choose(
    since: str | None, until: str | None, sites: str | None, kept: str, tmp_path: Path
) -> None:
    articles = [
        make_article(1, headline="day", date_published="2024-05-03"),
        make_article(2, headline="time", date_published="2024-05-03T05:00:00"),
        make_article(3, headline="zoned", date_published="2024-05-03T05:00:00Z"),
        make_article(4, headline="undated"),
        make_article(5, headline="elsewhere", url="https://news.example.org/5", date_published="2024-05-29"),
    ]
    source = write_lines(tmp_path / "a.jsonl", articles)
    export([source], "jsonl", tmp_path / "o.jsonl", "headline", choice=read_choice(since, until, sites, NOW))
    assert " ".join(record["headline"] for record in read_lines(tmp_path / "o.jsonl")) == kept


def test_half_a_pair_of_characters_breaks_no_form(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    record = make_article(1, headline="x \ud83d y", keywords=["\ud83d\ude00"]).to_dict()
    source.write_text(json.dumps(record) + "\n", encoding="utf-8")
    for form in ("csv", "jsonl", "jsonld", "parquet", "sqlite"):
        export([source], form, tmp_path / f"o.{form}")
    (read,) = read_lines(tmp_path / "o.jsonl")
    assert (read["headline"], read["keywords"]) == ("x \ufffd y", ["\U0001f600"])


def test_a_crawl_may_add_to_a_file_that_is_read(tmp_path: Path) -> None:
    for name, packed in (("a.jsonl", False), ("a.jsonl.gz", True)):
        path = tmp_path / name
        path.write_bytes(pack_member(line(1)) if packed else line(1))
        file = ArticleFile(path)
        with path.open("ab") as added:
            added.write(pack_member(line(2)) if packed else line(2))
        assert [found.content for found in file.read_lines()] == [line(1).rstrip()]


@pytest.mark.parametrize("packed", [False, True])
def test_a_line_without_end_takes_no_memory(packed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_lines, "_LONGEST", 2**20)
    source = tmp_path / "a.jsonl"
    with gzip.open(source, "wb", 1) if packed else source.open("wb") as file:
        file.write(line(1))
        for _ in range(8):
            file.write(os.urandom(2**20).replace(b"\n", b" "))
        file.write(b"\n" + line(2))
    tracemalloc.start()
    try:
        report = export([source], "jsonl", tmp_path / "o.jsonl", "url")
        assert tracemalloc.get_traced_memory()[1] < 6 * 2**20
    finally:
        tracemalloc.stop()
    assert (report.written, report.odd) == (2, 1)
    assert "line 2: it is longer than any article" in report.sentences[0]
