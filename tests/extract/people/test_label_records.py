"""Names behind labels that no list knows, and in links with marks between them."""

from __future__ import annotations

import pytest

from ..invented_story import HEADLINE, STORY, TEASERS, read

HEAD = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>"
FOOT = f"<b>Related</b><ul>{TEASERS}</ul>"


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("<p><b>Author of this article:</b> Jane Roe</p>", ["Jane Roe"]),
        ("<p>Автор статьи: Ирина Солнцева</p>", ["Ирина Солнцева"]),
        ("<p><strong>Tác giả bài viết: </strong>Trần Quốc Bảo</p>", ["Trần Quốc Bảo"]),
        ("<p>By <a href=/e/1>Jane Roe</a> - <a href=/e/2>John Miller</a></p>", ["Jane Roe", "John Miller"]),
        ("<p>Sadbiv: 12 May 2024<br>Docadgip: Jane Roe<br>Omugad: 19</p>", ["Jane Roe"]),
        ("<dl><dt>Folguab</dt><dd>Trade</dd><dt>Docadgub</dt><dd>Jane Roe</dd></dl>", ["Jane Roe"]),
    ],
)
def test_names_behind_a_label_sign_the_story(line: str, authors: list[str]) -> None:
    assert read(f"{HEAD}{line}<div>{STORY}</div>{FOOT}").authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "<p>Author of the quarter: all who wrote to us</p>",
        "<p>Photos: Jane Roe<br>Sadbiv: 12 May 2024</p>",
        "<p>Voppu: <a href=/t/1>Harbour Wall</a><br>Page: 19</p>",
    ],
)
def test_other_labels_name_no_author(line: str) -> None:
    assert read(f"{HEAD}{line}<div>{STORY}</div>{FOOT}").authors == []


def test_a_weblogs_line_with_several_names_in_one_link_is_read() -> None:
    url = "https://www.harbourtimes.example/harbour-wall-gives-way-4711"
    foot = (
        "<div>posted by <a href=/who>Jane Roe, John Miller and Mary Poole</a> at 07:37<br>"
        "<a href=/harbour-wall-gives-way-4711>permalink</a> | <a href=#c>2 comments</a></div>"
    )
    page = f"{HEAD}<div>{STORY}<p><b>More:</b><br><a href=/s/1>Ferry fares rise again in spring</a></p></div>{foot}"
    assert read(page, url).authors == ["Jane Roe", "John Miller", "Mary Poole"]


RECORD = (
    "<table><tr><th>Office:</th><td>Town hall</td></tr><tr><th>{}</th><td>{}</td></tr>"
    "<tr><th>Read:</th><td>147</td></tr></table>"
)


@pytest.mark.parametrize(
    ("label", "value", "authors"),
    [
        ("Autor informacji:", "Piotr Żuraw", ["Piotr Żuraw"]),
        ("Text:", "Jane Roe, John Miller", ["Jane Roe", "John Miller"]),
        ("Photos:", "Jane Roe", []),
        ("Put in by:", "Administrator", []),
        ("Author:", "The harbour master", []),
    ],
)
def test_a_record_below_other_links_names_its_writer(label: str, value: str, authors: list[str]) -> None:
    page = f"{HEAD}<div>{STORY}<h3>See also</h3><ul>{TEASERS}</ul>{RECORD.format(label, value)}</div>"
    assert read(page).authors == authors


def test_of_several_records_none_is_the_storys() -> None:
    records = RECORD.format("Author:", "Jane Roe") + RECORD.format("Author:", "John Miller")
    assert read(f"{HEAD}<div>{STORY}</div><h3>Books</h3><ul>{TEASERS}</ul>{records}").authors == []
