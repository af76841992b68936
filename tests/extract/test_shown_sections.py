"""Sections in the lines beside headline and story, in trails and menus."""

from __future__ import annotations

import pytest

from .invented_story import HEADLINE, STORY, TEASERS, read

MENU = "".join(f"<li><a href=/s/{n}>{name}</a></li>" for n, name in enumerate(("World", "Fells", "Sport", "Weather")))


def make_page(above: str = "", below: str = "", behind: str = "", before: str = "") -> str:
    return (
        f"<title>{HEADLINE}</title>{before}<article>{above}<h1>{HEADLINE}</h1>{below}<div>{STORY}</div>{behind}"
        f"</article><h3>Related</h3><ul>{TEASERS}</ul>"
    )


@pytest.mark.parametrize(
    "page",
    [
        make_page(above="<x-chip>Culture</x-chip>"),  # what news sites call a section
        make_page(above="<div><small>Culture - 20 April 2012, 15.28</small></div>"),
        make_page(above="<div>Culture</div><div>Field research</div>"),  # a kicker stands between
        make_page(above="<span><a href=/s>Culture</a></span><span>Field research</span><br>"),
        make_page(below="<div><span>in </span><a href=/category/x/>Culture</a></div>"),
        make_page(below="<div>12 May 2024 - <a href=/c>Culture</a> - <a href=#>Permalink</a></div>"),
        make_page(below="<a href=/search?topic=3><img src=3.gif alt=Culture></a>"),
        make_page(below="<dl><dt>Section</dt><dd>Culture</dd></dl>"),
        make_page(behind="<p>Jane Roe / <a href=/s>Culture</a> / <a href=#>Link</a></p>"),
        make_page(behind="<p>by Jane Roe | <a href=#>link</a> | category: <a href=/cat/1>Culture</a></p>"),
        make_page(before="<div>Page A13: Culture</div><ul><li>One</li></ul>"),
        make_page(behind="<p><span>언론사에서 </span><em>Culture</em> 섹션으로 분류했습니다.</p>"),
        make_page(above="<p><a href=/x.html>CULTURE</a></p><p>Economy</p>").replace("CULTURE", "Culture"),
        make_page(before=f"<ol><li><a href=/>Start</a></li><li><a href=/c>Culture</a></li><li>{HEADLINE}</li></ol>"),
        make_page(
            before="<ul>" + "".join(
                f"<li class='{'active' if n == 'Culture' else 'x'}'><a href=/{n[0]}>{n}</a></li>"
                for n in ("World", "Culture", "Sport", "Weather")
            ) + "</ul>"
        ),
    ],
)  # fmt: skip
def test_a_section_beside_the_story(page: str) -> None:
    assert read(page).section == "Culture"


def test_a_label_that_the_menu_has_is_a_section() -> None:
    assert read(make_page(above="<p>Fells</p>", before=f"<ul>{MENU}</ul>")).section == "Fells"
    assert read(make_page(above="<p>Fells</p>")).section is None


@pytest.mark.parametrize(
    "page",
    [
        make_page(above="<div><p>Culture has always had a home here.</p></div>"),
        make_page(below="<div><a href=/s>Subscribe</a></div>"),
        make_page(before="<header><div><a href=/join>Get started</a></div></header>"),
        make_page(before="<div><a href=/>Home</a> | <a href=/a>About</a> | <a href=/c>Contact</a> | <a>Jobs</a></div>"),
        make_page(below="<div>By <a href=/author/roe>Jane Roe</a></div>"),
        make_page(below=f"<nav><ul>{MENU}</ul></nav>"),
        make_page(behind="<div class=related><p>Jane Roe / <a href=/s>Culture</a></p></div>"),
        make_page(behind=f"<div><ul>{MENU}</ul></div>"),
        make_page(behind="<p><a href=/blog/>Back to overview</a></p>"),
        make_page(before="<div>Pages 12 of 13</div>"),
    ],
)
def test_what_only_looks_like_a_section_beside_the_story(page: str) -> None:
    assert read(page).section is None


def test_a_plain_name_of_a_section_gives_way_to_the_trail() -> None:
    trail = "<div><a href=/>Home</a> &gt; <a href=/e>Economy</a></div>"
    assert read(make_page(above="<p>Jobs</p>", before=trail)).section == "Economy"


LISTED = "".join(
    f"<li><a href=/s/{n}>{name}</a></li>" for n, name in enumerate(("World", "Culture", "Sport", "Weather"))
)


@pytest.mark.parametrize(
    ("trail", "section"),
    [
        ("<div><a href=/>Home</a> <i class=i></i> <a href=/c>Culture</a></div>", "Culture"),  # pictures part the steps
        (
            "<div><a href=/>Home</a> &rarr; <a href=/n>News</a> &rarr; <a href=/c>Culture</a> &rarr; No. 61</div>",
            "Culture",
        ),
        ("<nav class=breadcrumb><a href=/>Etusivu</a> / <a href=/c>Culture</a></nav>", "Culture"),  # a word for "home"
        ("<nav class=breadcrumb><a href=/q>Quayside Edition</a> / <a href=/c>Culture</a></nav>", "Culture"),
        ("<nav class=breadcrumb><a href=/q>Quayside</a> / <a href=/f>Fells</a></nav>", "Quayside"),  # nothing agrees
        ("<p><a href=/c>CULTURE</a></p>", "Culture"),  # as the menu writes it
    ],
)
def test_a_section_that_something_agrees_with_goes_first(trail: str, section: str) -> None:
    assert read(make_page(before=f"<ul>{LISTED}</ul>", above=trail)).section == section


def test_a_section_in_capitals_is_written_as_the_foot_writes_it() -> None:
    foot = "<p>THE HARBOUR POST | Culture</p>"
    assert read(make_page(above="<p><a href=/c>CULTURE</a></p>", behind=foot)).section == "Culture"
    assert read(make_page(above="<p><a href=/c>CULTURE</a></p>", behind="<p>Culture is all.</p>")).section == "CULTURE"


@pytest.mark.parametrize(
    "line",
    [
        "<div><a href=/>Home</a> <a href=/c>Culture</a> <a href=/a>About</a></div>",
        "<div><a href=/>Home</a> <a href=/m>Membership</a></div>",
    ],
)
def test_two_links_above_the_headline_are_no_trail(line: str) -> None:
    assert read(make_page(above=line)).section is None


def test_what_class_names_call_a_section_goes_before_a_kicker() -> None:
    labels = "<p class=Rubrique>Economy</p><p class=Surtitre>Jobs</p>"
    assert read(make_page(above=labels)).section == "Economy"
    assert read(make_page(above=labels.replace("Rubrique", "a1").replace("Surtitre", "a2"))).section == "Jobs"


@pytest.mark.parametrize("news", ["Новости", "Wiadomości", "Haberler", "Berita", "समाचार"])
def test_news_in_any_language_says_little(news: str) -> None:
    trail = f"<ul class=breadcrumbs><li><a href=/>Home</a></li><li><a href=/n>{news}</a></li><li>{{}}</li></ul>"
    label = "<p><a class=rubric href=/c>Culture</a></p>"
    assert read(make_page(before=trail.format(HEADLINE), above=label)).section == "Culture"
    assert read(make_page(before=trail.format(HEADLINE))).section == news
