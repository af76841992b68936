"""Sections and keywords that a page shows."""

from __future__ import annotations

import pytest

from .invented_story import HEADLINE, STORY, TEASERS, URL, read

TAGS = ["Harbour", "flood", "fish market"]


def make_page(above: str = "", below: str = "", before: str = "") -> str:
    return (
        f"<title>{HEADLINE}</title>{before}<article>{above}<h1>{HEADLINE}</h1><div>{STORY}</div>{below}</article>"
        f"<ul>{TEASERS}</ul>"
    )


def link(rel: str = "", folder: str = "x", joint: str = ", ") -> str:
    mark = f' rel="{rel}"' if rel else ""
    return joint.join(f'<a href="/{folder}/{tag.lower()}/"{mark}>{tag}</a>' for tag in TAGS)


@pytest.mark.parametrize(
    "below",
    [
        f"<footer class=entry-footer>{link('tag')}</footer>",
        f"<div class=t>Tags: {link()}</div>",
        f"<div>Mots-clés :</div><div>{link(joint='</div><div>')}</div>",
        f"<p>关键词：{link(joint=' ')}</p>",
        f"<ul><li>{link(folder='tags', joint='</li><li>')}</li></ul>",
    ],
)
def test_the_storys_tags_are_its_keywords(below: str) -> None:
    assert read(make_page(below=below)).keywords == TAGS


@pytest.mark.parametrize(
    "below",
    [
        f"<aside class=widget>{link('tag')}</aside>",  # a cloud of the site's tags
        f"<div class=related-posts>{link('tag')}</div>",
        f"<p>More: {link()}</p>",
        "<p>Tagged luggage goes with the crew; untagged bags stay on the quay until the owner has been found.</p>",
        "<p><a href=/tag/flood/>All on the flood</a></p>",  # one link is no row
    ],
)
def test_what_is_no_keyword(below: str) -> None:
    assert read(make_page(below=below)).keywords == []


def test_what_the_pages_data_name_goes_first() -> None:
    page = "<meta name=keywords content='storm, quay'>" + make_page(below=f"<div>Tags: {link()}</div>")
    assert read(page).keywords == ["storm", "quay"]


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        (make_page(above='<a href="/c/" rel="category tag">Culture</a>'), "rel:category"),
        (make_page(below='<footer><a href="/c/" rel="category tag">Culture</a></footer>'), "rel:category"),
        (make_page(below="<p>Filed under: <a href=/c/>Culture</a></p>"), "label"),
        (make_page(above="<div><a href=/c/>Culture</a></div>"), "above-headline"),
        (make_page(above="<span class=article-section>Culture</span>"), "above-headline"),
        (make_page(before=f"<p><a href=/>Home</a> &gt; <a href=/c>Culture</a> &gt; {HEADLINE}</p>"), "crumbs"),
        (make_page(below="<p>Posted by Jane Roe in <a href=/archives/cat_3.html>Culture</a></p>"), "byline"),
    ],
)
def test_the_section_that_stands_beside_the_story(page: str, rule: str) -> None:
    article = read(page)
    assert (article.section, article.provenance["section"]) == ("Culture", rule)


@pytest.mark.parametrize(
    "page",
    [
        make_page(before="<p><a href=/>Home</a> <a href=/c>Culture</a> <a href=/s>Sport</a></p>"),  # a menu
        make_page(before="<p><a href=/>Home</a> <a href=/c><i></i>Culture</a> <a href=/s><i></i>Sport</a></p>"),
        make_page(above="<div><a href=/v>Watch the video of the night from the quay</a></div>"),
        make_page(below="<div class=related><a href=/c rel='category tag'>Culture</a></div>"),
        make_page(below="<p>He has filed under protest.</p>"),
    ],
)
def test_what_is_no_section(page: str) -> None:
    assert read(page).section is None


@pytest.mark.parametrize(
    ("folder", "entry", "section", "rule"),
    [
        ("life-style", "Life & Style", "Life & Style", "menu"),
        ("economía", "Economía", "Economía", "menu"),
        ("culture", "All on culture", "Culture", "url"),
        ("文化", "生活", None, None),
    ],
)
def test_the_addresss_first_folder_is_read_as_the_menu_has_it(
    folder: str, entry: str, section: str | None, rule: str | None
) -> None:
    page = make_page(before=f"<nav><a href='/{folder}/'>{entry}</a></nav>")
    article = read(page, f"https://www.harbourtimes.example/{folder}/harbour-wall")
    assert (article.section, article.provenance.get("section")) == (section, rule)


def test_a_page_without_any_has_none() -> None:
    article = read(make_page(), URL)
    assert (article.section, article.keywords) == (None, [])


@pytest.mark.parametrize(
    "below",
    [
        f"<footer><ul><li><span>TAGS</span></li><li>{link(folder='tag', joint='</li><li>')}</li></ul></footer>",
        "<div>" + "".join(f'<a class=q href="/tag/{tag}"><div>{tag}</div></a>' for tag in TAGS) + "</div>",
    ],
)
def test_links_to_tags_in_an_articles_foot_and_around_blocks(below: str) -> None:
    assert read(make_page(below=below)).keywords == TAGS


def test_one_link_to_a_tag_in_an_articles_foot_is_no_row() -> None:
    assert read(make_page(below="<footer><a href=/tag/flood>More on the flood</a></footer>")).keywords == []


@pytest.mark.parametrize(
    ("above", "before"),
    [
        ("<div>[Culture]</div>", ""),
        ("<ul><li><a href=/c>Culture</a></li></ul>", ""),
        ("", f"<div><a href=/>The Lantern</a> / <a href=/x>Culture</a> / <span>{HEADLINE}</span></div>"),
        ("", "<div>Home / Culture</div>"),
        ("", f"<div>Home &gt; Culture &gt; {HEADLINE}</div>"),
    ],
)
def test_a_section_in_brackets_in_a_list_and_in_a_trail(above: str, before: str) -> None:
    assert read(make_page(above, before=before)).section == "Culture"


@pytest.mark.parametrize(
    ("above", "before"),
    [
        ("<div>[12 May 2024]</div>", ""),
        ("<ul><li><a href=/c>Culture</a></li><li><a href=/s>Sport</a></li></ul>", ""),
        ("", "<div><a href=/>The Lantern</a> | <a href=/x>Archive</a> | <a href=/y>Contact</a></div>"),
        ("", "<div><a href=/>The Lantern</a> &raquo; <a href=/x>Nine swans return to the mill pond</a></div>"),
        ("", "<div>Home delivery / Subscriptions</div>"),
    ],
)
def test_what_only_looks_like_a_section(above: str, before: str) -> None:
    assert read(make_page(above, before=before)).section not in ("Culture", "Archive", "Contact", "Subscriptions")


def test_the_folder_of_all_stories_is_no_section() -> None:
    def make_links(folders: list[str]) -> str:
        return "".join(f'<li><a href="/{folder}/{n}44{n}/">Story {n}</a></li>' for n, folder in enumerate(folders))

    url = "https://lantern.example/detail/8812/"
    assert read(make_page(before=f"<ul>{make_links(['detail'] * 6)}</ul>"), url).section is None
    assert read(make_page(before=f"<ul>{make_links(['detail', 'sport'] * 3)}</ul>"), url).section == "Detail"
    assert read(make_page(before=f"<a href=/detail/>Detail</a><ul>{make_links(['detail'] * 6)}</ul>"), url).section


def test_a_section_among_topics_leaves_the_keywords_to_categories() -> None:
    topics = "<h3>Topics</h3><ul><li><a href=/topics/x>Culture</a></li></ul>"
    tags = f"<h3>Categories</h3><ul><li>{link(folder='tags', joint='</li><li>')}</li></ul>"
    article = read(make_page(below=topics + tags))
    assert (article.section, article.keywords) == ("Culture", TAGS)
    article = read(make_page(below=topics.replace("Culture", "Bridges") + tags))
    assert (article.section, article.keywords) == (None, ["Bridges"])
