"""Sections that a line, a cell or a phrase says a story is filed under."""

from __future__ import annotations

import pytest

from .invented_story import HEADLINE, STORY, TEASERS, read

HERE = "<a href=/story/4711>Permalink</a> | <a href=/story/4711#c>3 comments</a>"


def read_section(line: str, *, below: bool = True, menu: str = "") -> str | None:
    between, behind = ("", line) if below else (line, "")
    return read(
        f"<title>{HEADLINE}</title>{menu}<article><h1>{HEADLINE}</h1>{between}<div>{STORY}</div>{behind}</article>"
        f"<h3>Related</h3><ul>{TEASERS}</ul>"
    ).section


@pytest.mark.parametrize("below", [True, False])
@pytest.mark.parametrize(
    "line",
    [
        "<p>Category: Quay Life</p>",
        "<p>12 May 2024 | Category: <b>Quay Life</b> | Views: 120</p>",
        "<p><b>Category:</b> Quay Life | 120 views</p>",
        "<p>By Jane Roe in <a href=/list.asp?id=4>Quay Life</a> 12 May 2024</p>",
        "<p>By Jane Roe in Culture | 12 May 2024</p>".replace("Culture", "<a href=/x.html>Quay Life</a>"),
        "<table><tr><td>Category</td><td>Quay Life</td></tr><tr><td>Views</td><td>120</td></tr></table>",
        "<table><tr><th>Category</th><th>Views</th></tr><tr><td>Quay Life</td><td>120</td></tr></table>",
        "<dl><dt>Section</dt><dd><a href=/x.html>Quay Life</a></dd><dt>Views</dt><dd>120</dd></dl>",
    ],
)
def test_a_section_that_is_named(line: str, below: bool) -> None:
    assert read_section(line, below=below) == "Quay Life"


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Jane Roe in Culture | 12 May 2024</p>",
        "<p>Posted in <b>Culture</b></p>",
        "<p>Par Jane Roe dans Culture, 12 mai 2024</p>",
        f"<p><a href=/x.html>Culture</a> | {HERE}</p>",
    ],
)
def test_a_section_that_is_known_needs_no_label(line: str) -> None:
    assert read_section(line) == "Culture"
    assert read_section(line.replace("Culture", "Quay Life")) is None


def test_a_section_of_the_menu_is_known_in_the_foot_of_a_story() -> None:
    menu = "".join(f"<li><a href=/s/{n}>{n}</a></li>" for n in ("World", "Quay Life", "Sport", "Weather"))
    assert read_section(f"<p><a href=/x.html>Quay Life</a> | {HERE}</p>", menu=f"<ul>{menu}</ul>") == "Quay Life"


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Jane Roe in Port Selwyn | 12 May 2024</p>",  # a place
        "<p>By Jane Roe in <a href=/tag/selwyn>Port Selwyn</a>, 12 May 2024</p>",
        "<p>By Jane Roe in <a href=https://elsewhere.example/>Somewhere Else</a>, 12 May 2024</p>",
        "<p>Published in: 12 May 2024</p>",
        "<p>The winners of each category: see the list of all that the jury of the festival named.</p>",
        "<h3>Categories</h3><ul><li><a href=/x>Quay Life</a></li><li><a href=/y>Fells</a></li></ul>",  # of the site
        "<table><tr><th>Category</th><th>Views</th></tr><tr><td>120</td><td>3</td></tr></table>",
        "<p>Category: <a href=/>Home</a></p>",
        f"<p><a href=/story/4711?print>Print</a> | {HERE}</p>",
    ],
)
def test_what_only_looks_like_a_named_section(line: str) -> None:
    assert read_section(line) is None


@pytest.mark.parametrize(
    "line", ["<p><a href=/u/7>Jane Roe</a></p>", "<p><a href=/p/1>Print</a></p>", "<p><a href=/>Home</a></p>"]
)
def test_a_link_above_the_headline_may_be_who_wrote_or_a_tool(line: str) -> None:
    page = f"<title>{HEADLINE}</title><article>{{}}<h1>{HEADLINE}</h1><div>{STORY}</div></article>"
    assert read(page.format(line)).section is None
    assert read(page.format("<p><a href=/q>Quay Life</a></p>")).section == "Quay Life"
