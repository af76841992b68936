"""Every table of words is well formed, and what reads them takes each word for itself."""

from __future__ import annotations

import ast
import re
import unicodedata
from pathlib import Path

import pytest

import newscrawl
from newscrawl.text.tables import match_any, might_announce, read_groups, read_table

PACKAGE = Path(newscrawl.__file__).parent
TABLES = sorted(PACKAGE.rglob("*.tsv"))
GROUPED = [  # those whose first column has names that the code gives
    path
    for path in TABLES
    if re.match(r"# (?:group|role|opening|subject|place, (?!zone))", path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_table_is_well_formed(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    assert text == unicodedata.normalize("NFC", text)
    assert text.endswith("\n")
    assert "\r" not in text
    comment, *lines = text.removesuffix("\n").split("\n")
    told = re.fullmatch(r"# (\w[\w ]*(?:, \w[\w ]*)*): \S.{10,}", comment)
    assert told, "the first line names the columns and the source"
    columns = told[1].split(", ")
    rows = [line.split("\t") for line in lines]
    assert rows
    assert {len(row) for row in rows} == {len(columns)}
    assert all(cell and cell == cell.strip() and "  " not in cell for row in rows for cell in row)
    assert rows == sorted(rows)
    assert len(rows) == len(set(lines))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_table_stands_in_the_package_that_reads_it(path: Path) -> None:
    room = path.parents[1]
    assert path.parent.name == "data"
    sources = [file.read_text(encoding="utf-8") for file in room.glob("*.py")]
    reads = [rf"read_(?:table|groups)\(__package__, [\"']{path.stem}[\"']\)"]
    if path.stem in ("months", "weekdays", "more_months", "more_weekdays"):
        reads = [rf'_read_names\("{path.stem.removeprefix("more_")}"\)']  # each with the one beside it
    assert any(re.search(pattern, source) for source in sources for pattern in reads)


@pytest.mark.parametrize("path", GROUPED, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_group_that_a_table_names_is_one_that_the_code_knows(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")[1:]
    sources = "\n".join(file.read_text(encoding="utf-8") for file in path.parents[1].glob("*.py"))
    known = set(re.findall(r"[\w-]+", sources))
    groups = {line.split("\t")[0] for line in lines}
    assert {word for group in groups for word in group.split()} <= known


def test_a_table_is_read_by_its_package_and_name() -> None:
    assert ["EST", "any", "-5"] in read_table("newscrawl.times", "zones")


def test_groups_hold_their_words_in_order() -> None:
    groups = read_groups("newscrawl.extract", "sections")
    assert set(groups) == {
        "home",
        "says little",
        "no section",
        "before keywords",
        "before section",
        "before trail",
        "behind section",
        "filed in",
        "in",
        "page",
        "hub",
    }
    assert "startseite" in groups["home"]
    assert groups["home"] == tuple(sorted(groups["home"]))


def test_an_underscore_at_an_end_of_a_word_is_a_space() -> None:
    bylines = read_groups("newscrawl.extract.body", "first_words")["byline"]
    assert "by " in bylines
    assert "by_" not in bylines


@pytest.mark.parametrize("text", ["by", "byline", "c++", "a b", "a", "日本"])
def test_a_pattern_matches_each_of_its_words(text: str) -> None:
    pattern = re.compile(match_any(["by", "byline", "c++", "a b", "a", "日本"]))
    assert pattern.fullmatch(text)
    found = pattern.match(f"{text}!")
    assert found
    assert found[0] == text  # the longest


def test_a_pattern_matches_nothing_else() -> None:
    pattern = re.compile(match_any(["by", "byline", "c++", "a b"]))
    assert not any(map(pattern.fullmatch, ("b", "bylin", "ccc", "ab", "")))


@pytest.mark.parametrize("name", ["calls", "others", "notices"])
def test_a_pattern_finds_what_the_longest_of_its_words_is(name: str) -> None:
    groups = read_groups("newscrawl.extract.body", name)
    for words in groups.values():
        pattern, wanted = match_any(words), "|".join(sorted(map(re.escape, words), key=lambda word: -len(word)))
        text = f"x{' '.join(words)} {''.join(word[:-1] for word in words)}"
        assert re.findall(pattern, text) == re.findall(wanted, text)


def test_the_quick_look_at_link_words_misses_none_of_them() -> None:
    groups = read_groups("newscrawl.text", "link_words")
    for word in ("popular", *(w for name in ("related", "subject", "latest", "most read") for w in groups[name])):
        assert might_announce(word)
        assert might_announce(f"x {word.replace(' ', '-')} y")
    assert not might_announce("the harbour and its ships")


@pytest.mark.parametrize("text", ["read more", "read-more", "read_more"])
def test_a_space_in_a_word_is_what_the_pattern_says(text: str) -> None:
    assert re.fullmatch(match_any(["read more", "also"], "[-_ ]"), text)


# Here words stand inside longer expressions; or single letters are named, not words; or a site's own name is.
WITH_WORDS = (
    *("extract/body/", "extract/people/", "extract/dates/", "times/"),
    *("extract/language.py", "text/clean.py", "sites/"),
)
FOREIGN = re.compile(r"[^\W\d_a-zA-Z][^\W\d_]+|[^\W\d_]+[^\W\d_a-zA-Z]")


SOURCES = [
    path for path in sorted(PACKAGE.rglob("*.py")) if not path.relative_to(PACKAGE).as_posix().startswith(WITH_WORDS)
]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_words_of_other_languages_stand_in_tables(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in told:
        assert id(node) in docs or not FOREIGN.search(re.sub(r"\[[^\]]*\]", "", node.value)), f"{path}:{node.lineno}"
