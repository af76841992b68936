from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newscrawl.archive.record_place import RecordPlace
from newscrawl.tools.fetch_history import Note, format_fetches, is_of, read_note

URL = "https://paper.example/a"
FILE = Path("warc/a.warc.gz")


def make_place(record_id: str, day: int, **told: Any) -> RecordPlace:
    usual: dict[str, Any] = {
        "kind": "response",
        "url": URL,
        "path": FILE,
        "offset": day,
        "length": 10,
        "mime": "text/html",
        "status": 200,
    }
    return RecordPlace(record_id=record_id, date=f"2026-05-0{day}T12:00:00Z", **{**usual, **told})


def make_note(headline: str, body: str, **told: Any) -> Note:
    return Note("article", {"url": URL, "headline": headline, "body": body, **told})


def test_it_tells_each_time_and_what_had_changed() -> None:
    places = [
        make_place("3", 3, digest="sha1:B"),
        make_place("1", 1, digest="sha1:A"),
        make_place("2", 2, kind="revisit", digest="sha1:A", status=304, is_unchanged=True, mime=None),
        make_place("4", 4, kind="revisit", digest="sha1:B"),
        make_place("5", 5, kind="conversion", digest="sha1:C", status=None),
    ]
    notes = {
        "1": make_note("Ferry stays", "The ferry stays until May."),
        "3": make_note("Ferry stays", "The ferry stays until June."),
        "4": make_note("Ferry stays", "The ferry stays until June."),
    }
    assert format_fetches(URL, places, notes).splitlines() == [
        "https://paper.example/a  5 fetches, 3 bodies",
        "  2026-05-01T12:00:00Z  200  text/html  article  first body  (warc/a.warc.gz, byte 1)",
        "    headline  Ferry stays",
        "  2026-05-02T12:00:00Z  304  -  not changed, says its server  (warc/a.warc.gz, byte 2)",
        "  2026-05-03T12:00:00Z  200  text/html  article  another body  (warc/a.warc.gz, byte 3)",
        "    body",
        "      The ferry stays until [-May.-] {+June.+}",
        "  2026-05-04T12:00:00Z  200  text/html  article  the same body as before  (warc/a.warc.gz, byte 4)",
        "    no change in the text",
        "  2026-05-05T12:00:00Z  -  text/html  as a browser showed it  (warc/a.warc.gz, byte 5)",
    ]


def test_without_digests_and_notes_it_tells_what_it_knows() -> None:
    places = [make_place("1", 1), make_place("2", 2), make_place("3", 3, kind="revisit", digest="sha1:X")]
    assert [line.split("  ")[4] for line in format_fetches(URL, places, {}).splitlines()[1:]] == [
        "a body",
        "a body",
        "a body that the archive had already",
    ]


def test_what_an_archive_says_does_not_steer_the_terminal() -> None:
    shown = format_fetches(
        f"{URL}\x1b[2J", [make_place("1", 1, mime="text/\x1b[31m")], {"1": make_note("\x1b[31mRed", "b")}
    )
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    ("block", "note"),
    [
        (json.dumps({"kind": "listing", "article": None}).encode(), Note("listing", None)),
        (b"{}", None),
        (b"[1]", None),
        (b"no JSON", None),
        (b"\xff", None),
    ],
)
def test_a_note_that_is_none_is_none(block: bytes, note: Note | None) -> None:
    assert read_note(block) == note


def test_all_addresses_of_a_page_are_its_own() -> None:
    assert is_of("http://www.paper.example/a/?utm_source=x", "paper.example/a")
    assert not is_of("https://paper.example/ab", "paper.example/a")
    assert not is_of("", "paper.example/a")
