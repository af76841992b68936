"""A list of sites: what may stand in it, and what is said of what may not."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from newscrawl.errors import ArgumentError
from newscrawl.spiders.arguments import CrawlArguments, read_arguments
from newscrawl.walk.filters import Filters
from newscrawl.walk.start_sites import read_site_key

DEPTHS = {"sections": 2, "pagination": 10, "related": 2}


def read(folder: Path, content: str | bytes, **given: str) -> CrawlArguments:
    path = folder / "papers.txt"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_arguments({"urls": f"@{path}", **given}, DEPTHS)


def test_blank_lines_and_comments_are_passed_over_and_options_stand_behind_the_address(tmp_path: Path) -> None:
    arguments = read(
        tmp_path,
        b"\xef\xbb\xbf# our papers\r\n\r\n  https://a.com/\r\nb.com max_articles=5   since=2d # a weekly\r\n"
        b"https://c.com/#/news render=always until=2026-01-31\r\nhttps://a.com/ # once more\r\n",
    )
    assert [address.url for address in arguments.typed] == ["https://a.com/", "https://b.com/", "https://c.com/"]
    assert set(arguments.options) == {"b.com", "c.com"}
    assert arguments.options["b.com"].max_articles == 5
    assert arguments.options["b.com"].render is None
    assert arguments.options["c.com"].render == "always"
    assert arguments.list_name == "papers"


def test_a_site_keeps_what_is_asked_for_all_unless_it_says_otherwise(tmp_path: Path) -> None:
    arguments = read(
        tmp_path, "a.com until=2026-01-31\nb.com\nc.com since=1d", since="2020-01-01", url="https://d.com/"
    )
    sites = arguments.make_sites()
    assert [sites.name(key) for key in sites.keys] == ["d.com", "a.com", "b.com", "c.com"]
    windows = {name: sites.find_window(f"https://www.{name}/news/") for name in ("a.com", "b.com", "c.com", "d.com")}
    since = {name: window.since for name, window in windows.items()}
    of_all, own = since["b.com"], since["c.com"]
    assert of_all is not None
    assert own is not None
    assert since["a.com"] == since["d.com"] == of_all
    assert own - of_all > timedelta(days=28)
    assert windows["a.com"].until is not None
    assert windows["b.com"].until is windows["d.com"].until is None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("a.com\n- https://b.com/", "papers.txt, line 2: - is no web address; begin the line with one such as"),
        ("since=2d a.com", "papers.txt, line 1: since=2d is no web address"),
        ("\na.com b.com", "papers.txt, line 2: b.com is no option; write one address a line"),
        ("a.com sinse=2d", "papers.txt, line 1: there is no option 'sinse'; did you mean since?"),
        (
            "a.com colour=red",
            "line 1: there is no option 'colour'; use since, until, language, keywords, undated, max_articles or",
        ),
        ("a.com since=2d since=3d", "line 1: since is there twice; keep one."),
        ("a.com since=", "line 1: since is empty; write since=VALUE or leave it out."),
        ("a.com since=soon", "papers.txt, line 1: since=soon is no time that can be read"),
        ("a.com max_articles=0", "line 1: max_articles=0 is no number from 1"),
        ("a.com max_articles=many", "line 1: max_articles=many is no number from 1"),
        ("a.com render=sometimes", "line 1: render=sometimes is not known; use auto, always or never."),
        ("a.com since=2d\nwww.a.com", "line 2: line 1 has the same site with other options; give it the same ones."),
        ("https://bob:secret@", "line 1: https:// is no web address"),
        ("# nothing\n\n", "papers.txt has no address in it; write one a line"),
        (b"\xff\xfe\x00", "papers.txt is no text in UTF-8"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line_in_one_sentence(
    content: str | bytes, says: str, tmp_path: Path
) -> None:
    with pytest.raises(ArgumentError) as caught:
        read(tmp_path, content)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_file_that_is_not_there_and_a_text_that_names_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match=r"none\.txt cannot be read \(No such file or directory\)"):
        read_arguments({"urls": f"@{tmp_path / 'none.txt'}"}, DEPTHS)
    with pytest.raises(ArgumentError, match=r"urls=https://a\.com/ names no file; write urls=@sites\.txt"):
        read_arguments({"urls": "https://a.com/"}, DEPTHS)


def test_two_pages_of_one_site_are_one_site(tmp_path: Path) -> None:
    sites = read(tmp_path, "https://a.com/sport max_articles=3\nhttps://www.a.com/world max_articles=3").make_sites()
    assert len(sites) == 1
    assert sites.find_limit(read_site_key("https://news.a.com/1")) == 3


def test_a_site_has_filters_of_its_own(tmp_path: Path) -> None:
    content = 'a.com language=de keywords="alte Fähre, Hafen" # ours\nb.com\nc.com keywords=boat undated=drop'
    sites = read(tmp_path, content, language="en", undated="keep").make_sites()
    filters = {name: sites.find_filters(f"https://www.{name}/1") for name in ("a.com", "b.com", "c.com")}
    assert filters["a.com"] == Filters(("de",), ("alte Fähre", "Hafen"))
    assert filters["b.com"] == Filters(("en",))
    assert filters["c.com"] == Filters(("en",), ("boat",), "drop")


def test_a_filter_that_cannot_be_read_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match=r"^papers\.txt, line 2: language=german is no code of a language"):
        read(tmp_path, "a.com\nb.com language=german")
    with pytest.raises(ArgumentError, match=r"there is no option 'keyword'; did you mean keywords\?"):
        read(tmp_path, "a.com keyword=boat")
