"""What the pages of the project say of commands, arguments, settings, rooms and files is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newscrawl import errors, settings
from newscrawl.errors import NewscrawlError
from newscrawl.report.site_health import SiteHealth
from newscrawl.report.site_table import WIDTH, format_sites
from newscrawl.spiders.arguments import ARGUMENTS, OWN_SETTINGS, read_arguments
from newscrawl.spiders.site_list import OPTIONS
from newscrawl.walk.start_sites import StartSites

from .test_wiring import ROOMS

PROJECT = Path(__file__).resolve().parents[1]
PAGES = sorted((PROJECT / "docs").glob("*.md"))
CONTRIBUTING = PROJECT / "CONTRIBUTING.md"
ALL_PAGES = [*PAGES, PROJECT / "README.md", CONTRIBUTING]
# A file with folders before it, or a folder: `times/timestamps.py`, tests/newsroom/, `extract/dates/data/labels.tsv`.
_PATH = re.compile(r"(?<![\w./:*>%-])((?:[\w.-]+/)+(?:[\w.-]+\.(?:py|tsv|json|toml|md|html))?)(?![\w/<%*.…-])")
# Where a user's own files lie.
_NOT_OURS = re.compile(r"example|^(?:output|data|articles|some|scrapyd|frames)/|^a/|^\.state/|^crawls/")


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def list_paths(page: Path) -> set[str]:
    text = re.sub(r"https?://\S+", "", read(page))
    return {found for found in _PATH.findall(text) if not _NOT_OURS.search(found)}


def read_table(heading: str) -> list[list[str]]:
    """The cells of the table under a heading of docs/settings.md, without its head."""
    (part,) = re.findall(rf"^## {heading}$(.*?)(?=^## |\Z)", read(PROJECT / "docs" / "settings.md"), re.M | re.S)
    rows = [line.strip("|").split("|") for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.stem)
def test_every_path_is_there(page: Path) -> None:
    made = set(re.findall(r"^```python (\S+)$", read(page), re.M))  # what the first change adds
    missing = {
        path
        for path in list_paths(page) - made
        if not (PROJECT / path).exists() and not (PROJECT / "newscrawl" / path).exists()
    }
    assert missing == set()


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.stem)
def test_every_file_and_every_target_is_there(page: Path) -> None:
    text = read(page)
    made = set(re.findall(r"^```python (\S+)$", text, re.M))  # what a reader is to make
    here = {file.name for folder in ("newscrawl", "tests", "bench", "deploy") for file in (PROJECT / folder).rglob("*")}
    here |= {file.name for file in PROJECT.glob("*.py")}
    named = {name for name in re.findall(r"(?<![\w/.<>-])(\w+\.(?:py|tsv))\b", text) if "example" not in name}
    made.add("editor.py")  # by the first change
    assert named <= here | {name.rpartition("/")[2] for name in made}
    targets = set(re.findall(r"^(\w[\w-]*):", read(PROJECT / "Makefile"), re.M))
    assert set(re.findall(r"(?:`|^    |=\S+ )make ([a-z][\w-]*)", text, re.M)) <= targets


def test_links_within_contributing_lead_to_a_heading() -> None:
    headings = {
        re.sub(r"[^\w -]", "", title).lower().replace(" ", "-")
        for title in re.findall(r"^#+ (.+)$", read(CONTRIBUTING), re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", read(CONTRIBUTING))) <= headings


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.stem)
def test_no_page_has_a_conflict_left(page: Path) -> None:
    assert not re.search(r"^(?:<{7}|={7}|>{7})(?: |$)", read(page), re.M)


def test_the_house_is_drawn_as_it_is() -> None:
    (drawing,) = re.findall(r"^```\nnewscrawl/\n(.*?)^```$", read(CONTRIBUTING), re.M | re.S)
    drawn = [line.split()[0] for line in drawing.splitlines()]
    package = PROJECT / "newscrawl"
    assert drawn == [f"{room}/" if (package / room).is_dir() else f"{room}.py" for room in ROOMS]


def test_every_way_has_ten_steps() -> None:
    ways = re.split(r"^### The way of ", read(CONTRIBUTING), flags=re.M)[1:]
    assert [way.split("\n")[0] for way in ways] == ["a page", "an address", "a date"]
    for way in ways:
        steps = re.findall(r"^    (\d+)\. ", way, re.M)
        assert steps == [str(number) for number in range(1, 11)]


def test_the_words_are_sorted_and_told_once() -> None:
    (part,) = re.findall(r"^## The words$(.*?)(?=^## )", read(CONTRIBUTING), re.M | re.S)
    words = re.findall(r"^\| ([\w ]+) \| (?!what it means)", part, re.M)
    assert len(words) > 20
    assert words == sorted(set(words))


def test_the_family_of_errors_is_drawn_whole() -> None:
    def list_family(parent: type[Exception]) -> list[str]:
        return [parent.__name__, *(name for child in parent.__subclasses__() for name in list_family(child))]

    tree = read(PROJECT / "newscrawl" / "errors.py").split('"""')[1]
    drawn = re.findall(r"(?:[├└]── |^    )(\w+Error)\b", tree, re.M)
    assert sorted(drawn) == sorted(name for name in list_family(NewscrawlError) if hasattr(errors, name))


def test_every_argument_has_its_row_and_no_other() -> None:
    named = [name for row in read_table("Arguments") for name in re.findall(r"`(\w+)`", row[0])]
    assert sorted(named) == sorted(ARGUMENTS)


def test_every_setting_has_its_row_and_no_other() -> None:
    rows = read_table("Settings")
    assert sorted(row[0].strip("`") for row in rows) == sorted(OWN_SETTINGS)
    for name, _, default in rows:
        value = getattr(settings, name.strip("`"))
        assert value is None or default.strip("`") == str(value), name


@pytest.mark.parametrize("page", [*PAGES, CONTRIBUTING], ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!http|#)([^)#]+)", read(page)):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.stem)
def test_arguments_commands_and_scripts_are_there(page: Path) -> None:
    text = read(page)
    assert set(re.findall(r"crawl news .*?-a (\w+)=", text)) <= set(ARGUMENTS)
    for script in re.findall(r"python (bench/\w+\.py)", text):
        assert (PROJECT / script).exists(), script
    for command in re.findall(r"(?:bin/|`|^    )scrapy (\w+)", text, re.M):
        known = (PROJECT / "newscrawl" / "commands" / f"{command}.py").exists()
        assert known or command in ("list", "fetch", "view", "check"), command


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.stem)
def test_every_setting_that_is_named_is_one(page: Path) -> None:
    named = set(re.findall(r"\b(NEWSCRAWL_\w+)", read(page)))
    assert named <= OWN_SETTINGS | {"NEWSCRAWL_SCRAPYD_URL", "NEWSCRAWL_COMPILE"}  # scrapy.cfg's, setup.py's


def test_every_bench_has_its_line() -> None:
    told = "".join(read(page) for page in PAGES)
    benches = [p.name for p in (PROJECT / "bench").glob("*.py") if "__main__" in p.read_text(encoding="utf-8")]
    assert benches
    assert [name for name in benches if f"bench/{name}" not in told] == []


def test_the_list_of_sites_is_one_that_a_crawl_takes(tmp_path: Path) -> None:
    page = read(PROJECT / "docs" / "many-sites.md")
    (content,) = re.findall(r"^```text\n(# papers\.txt\n.*?)^```$", page, re.M | re.S)
    (tmp_path / "papers.txt").write_text(content, encoding="utf-8")
    found = read_arguments({"urls": f"@{tmp_path / 'papers.txt'}"}, {"sections": 2, "pagination": 2, "related": 2})
    assert len(found.typed) == 5
    filters = "`language=`, `keywords=`, `undated=`"
    rows = {"`since=`, `until=`", filters, "`max_articles=`", "`render=`"}
    assert set(re.findall(r"^\| (`.*?`) \|", page, re.M)) == rows
    assert sorted(re.findall(r"`(\w+)=`", page)) == sorted(OPTIONS)


def test_the_rows_of_many_sites_are_such_as_a_crawl_ends_with() -> None:
    page = read(PROJECT / "docs" / "many-sites.md")
    (table,) = re.findall(r"^```text\n(Sites, .*?)^```$", page, re.M | re.S)
    health = SiteHealth(StartSites(["https://gone.example/", "https://example.com/"]))
    health.note_failed_start("https://gone.example/", "the connection was refused")
    drawn = format_sites(health.list_ends("finished")).splitlines()
    assert table.splitlines()[:2] == drawn[:2]
    assert table.splitlines()[2].split() == drawn[2].split()
    assert all(len(line) <= WIDTH for line in table.splitlines())
