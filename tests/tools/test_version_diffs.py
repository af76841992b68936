from __future__ import annotations

import json
import os
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newscrawl.storage.article_index import KnownArticle
from newscrawl.storage.sqlite import SqliteState
from newscrawl.tools.version_diffs import diff_texts, find_versions, format_history

from ..starting import SCRAPY, run

URL = "https://one.example/karrow"
FIRST = {
    "url": URL,
    "article_id": "00000000000000aa",
    "version": 1,
    "headline": "Lighthouse to shine again",
    "body": "The board voted on Tuesday.\n\nThe beam reaches eleven miles.\n\nA museum is to open.",
    "authors": ["Ann Lee"],
    "fetched_at": "2026-03-01T10:00:00Z",
}
SECOND = FIRST | {
    "url": "https://one.example/karrow-again",
    "version": 2,
    "headline": "Lighthouse shines again",
    "body": "The board voted on Tuesday.\n\nThe beam reaches twelve miles.\n\nA museum is to open.\n\nIt rained.",
    "changed": ["headline", "body"],
}
OTHER = {"url": "https://one.example/other", "article_id": "00000000000000bb", "headline": "Other", "body": "Other."}
RECORDS: list[dict[str, Any]] = [SECOND, OTHER, FIRST]


def test_versions_are_found_by_any_of_their_addresses_in_order() -> None:
    for url in (URL, "http://www.one.example/karrow-again/?utm_source=x"):
        assert find_versions(lambda: RECORDS, url) == [FIRST, SECOND]
    assert find_versions(lambda: RECORDS, "https://one.example/none") == []
    assert find_versions(lambda: RECORDS, "https://one.example/unexported", FIRST["article_id"]) == [FIRST, SECOND]
    assert find_versions(lambda: RECORDS, URL, "00000000000000cc") == [FIRST, SECOND]


def test_records_without_an_id_are_found_by_address() -> None:
    record = {"url": URL, "canonical_url": "https://one.example/a/17", "headline": "H", "body": "B"}
    lying = {"url": "https://one.example/x/y", "canonical_url": "https://one.example/x", "headline": "H", "body": "B"}
    assert find_versions(lambda: [record, lying], "https://one.example/a/17") == [record]
    assert find_versions(lambda: [record, lying], "https://one.example/x") == []


def test_the_history_shows_what_changed_word_by_word() -> None:
    assert format_history([FIRST, SECOND]).splitlines() == [
        "00000000000000aa  2 versions",
        "  https://one.example/karrow",
        "  https://one.example/karrow-again",
        "",
        "version 1  fetched 2026-03-01T10:00:00Z",
        "  headline  Lighthouse to shine again",
        "  body  15 words",
        "",
        "version 2  fetched 2026-03-01T10:00:00Z  changed: headline, body",
        "  headline",
        "    Lighthouse [-to shine-] {+shines+} again",
        "  body",
        "    … 1 paragraph unchanged",
        "    The beam reaches [-eleven-] {+twelve+} miles.",
        "    … 1 paragraph unchanged",
        "    {+It rained.+}",
    ]


def test_colour_replaces_the_brackets() -> None:
    text = format_history([FIRST, SECOND], colour=True)
    assert "\x1b[31;9meleven\x1b[0m" in text
    assert "\x1b[32mtwelve\x1b[0m" in text
    assert "[-" not in text
    assert "\x1b" not in format_history([FIRST, SECOND])


def test_scripts_without_spaces_are_compared_by_characters() -> None:
    assert diff_texts("岬の古い灯台が灯る。", "岬の新しい灯台が灯る。") == ["岬の[-古-]{+新し+}い灯台が灯る。"]


def test_a_page_cannot_steer_the_terminal() -> None:
    evil = FIRST | {"headline": "\x1b]0;owned\x07", "url": URL + "\x1b[2J"}
    assert "\x1b" not in format_history([evil, SECOND])


def test_long_texts_are_shown_as_taken_out_and_put_in_whole() -> None:
    old = " ".join(str(n * n % 97) for n in range(20_000))
    assert diff_texts(old, old + " end") == [f"[-{old}-] {{+{old} end+}}"]


def run_history(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run([*SCRAPY, "history", *arguments], folder=folder)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    path = tmp_path / "news.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in RECORDS), encoding="utf-8")
    return path


def test_the_command_prints_a_history(output: Path, pytestconfig: pytest.Config) -> None:
    result = run_history(pytestconfig.rootpath, "one.example/karrow", "--output", str(output))
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("00000000000000aa  2 versions\n")
    assert "\x1b" not in result.stdout


def test_the_command_asks_the_state_for_addresses_that_were_not_exported(
    output: Path, pytestconfig: pytest.Config
) -> None:
    (output.parent / ".state").mkdir()
    with closing(SqliteState(output.parent / ".state" / "news.sqlite")) as state:
        number = state.articles.add_article(KnownArticle(str(FIRST["article_id"]), URL, 2, b""), 1, None)
        state.articles.add_address("two.example/same-text", number, is_claimed=False)
    result = run_history(pytestconfig.rootpath, "https://two.example/same-text/", "--output", str(output))
    assert result.stdout.startswith("00000000000000aa  2 versions\n")


def test_an_unknown_address_is_one_sentence(output: Path, pytestconfig: pytest.Config) -> None:
    result = run_history(pytestconfig.rootpath, "https://one.example/none", "--output", str(output))
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("No article with the address ")


def test_a_damaged_output_is_one_sentence(output: Path, pytestconfig: pytest.Config) -> None:
    output.write_text("{\n", encoding="utf-8")
    result = run_history(pytestconfig.rootpath, URL, "--output", str(output))
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert "line 1 of" in result.stderr


def test_a_damaged_state_is_one_sentence_and_the_output_tells_the_rest(
    output: Path, pytestconfig: pytest.Config
) -> None:
    state = output.parent / ".state" / "news.sqlite"
    state.parent.mkdir()
    state.write_bytes(b"no database" * 999)
    result = run_history(pytestconfig.rootpath, URL, "--output", str(output))
    assert result.returncode == 0
    assert "version 1" in result.stdout
    assert result.stderr.count("\n") == 1
    assert "is damaged" in result.stderr


@pytest.mark.parametrize("no_color", ["", "1"])
def test_colour_is_for_terminals_whose_user_wants_it(output: Path, pytestconfig: pytest.Config, no_color: str) -> None:
    ours, theirs = os.openpty()
    command = [*SCRAPY, "history", URL, "--output", str(output)]
    environment = {"NO_COLOR": no_color, "TERM": "xterm"}
    assert run(command, folder=pytestconfig.rootpath, environment=environment, stdout=theirs).returncode == 0
    os.close(theirs)
    printed = os.read(ours, 65_536).decode()
    os.close(ours)
    assert ("\x1b[32mtwelve\x1b[0m" in printed) == (not no_color)
    assert ("{+twelve+}" in printed) == bool(no_color)
