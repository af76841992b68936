"""What stands around a headline in its element: days, counts, boards, trails, signs, lines about the story."""

from __future__ import annotations

import pytest

from .invented_story import HEADLINE, STORY, read

MENU = "<ul><li><a href=/s/trade>Trade</a></li><li><a href=/s/harbour>Harbour</a></li></ul>"
SHOWN = {
    "a day behind": f"{HEADLINE} <small>21 June 2009</small>",
    "a day behind, in brackets": f"{HEADLINE} (2009-06-21)",
    "a day before": f"<span>21.06.2009</span> {HEADLINE}",
    "a day before a bar": f"21 June 2009 | {HEADLINE}",
    "a line below": f"{HEADLINE}<br><span>2009-06-21 10:06:37 Source: Gavan Today Comments: 2 Hits: 2897</span>",
    "a line of labels below": f"{HEADLINE}<br><span>Source: Gavan Today Hits: 2897</span>",
    "a count": f"{HEADLINE} <span>(12)</span>",
    "how often it was read": f"{HEADLINE} <small>[44 views]</small>",
    "a board": f"[Business] {HEADLINE}",
    "a trail": f"<a href=/>Gavan Today</a> &gt; <a href=/s/trade>Trade</a> &gt; {HEADLINE}",
    "a section before a bar": f"<a href=/s/trade>Trade</a> | {HEADLINE}",
    "a link to itself": f"{HEADLINE} <a href=#x>¶</a>",
    "a sign": f"■ {HEADLINE}",
    "a kicker": f"<small>After the storm</small><br>{HEADLINE}",
}


@pytest.mark.parametrize("element", ["<h1>{}</h1>", "<h3>{}</h3>", "<table><tr><td><b>{}</b></td></tr></table>"])
@pytest.mark.parametrize("shown", SHOWN.values(), ids=SHOWN)
@pytest.mark.parametrize("title", ["Gavan Today", f"{HEADLINE} - Gavan Today"])
def test_what_stands_around_a_headline_is_no_part_of_it(title: str, shown: str, element: str) -> None:
    assert read(f"<title>{title}</title>{MENU}<div>{element.format(shown)}{STORY}</div>").headline == HEADLINE


def test_what_was_cut_off_before_it_is_the_kicker() -> None:
    page = f"<title>Gavan Today</title>{MENU}<h1>{SHOWN['a kicker']}</h1>{STORY}"
    assert read(page).alternative_headline == "After the storm"


@pytest.mark.parametrize(
    "headline",
    [
        "Harbour wall to be rebuilt from 12 May 2024",
        "1984 ended well for the harbour (and for its wall)",
        "[Exclusive] Who pays for the harbour wall?",
        "3 sheds and an ice house are gone from the harbour",
        "The harbour wall | what we know",
        "Who owns the harbour: the town, the port or nobody?",
        "12 May 2024: the day on which the harbour wall fell",
        "The <em>Harbour</em> of the old town goes under the hammer",
        "Learning C# in the harbour",
        "No sale of the harbour ¶",
    ],
)
def test_a_headline_with_days_brackets_and_marks_of_its_own_stays(headline: str) -> None:
    bare = headline.replace("<em>", "").replace("</em>", "")
    for title in ("Gavan Today", f"{bare} - Gavan Today"):
        assert read(f"<title>{title}</title>{MENU}<div><h1>{headline}</h1>{STORY}</div>").headline == bare


def test_a_second_line_of_the_headline_stays() -> None:
    page = f"<title>Gavan Today</title>{MENU}<h1>{HEADLINE}<br><span>and nobody pays</span></h1>{STORY}"
    assert read(page).headline == f"{HEADLINE} and nobody pays"
