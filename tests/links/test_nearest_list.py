"""Lists of links near the story: which are read whatever heads them, and which never."""

from __future__ import annotations

import pytest

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context
from newscrawl.links.links import choose_related, find_links, find_related_links
from newscrawl.links.own_form import read_form
from newscrawl.page.page import Page

URL = "https://www.example.com/s/40017"
SENTENCE = (
    "The council voted on Tuesday for a bridge that the town has wanted for more than forty years, said the mayor."
)
STORY = "".join(f"<p>{n}. {SENTENCE}</p>" for n in range(5))
TITLES = ("Ferry stays in the harbour until May", "Museum shows the drawings of a sailor", "School choir sings at noon")


def read_types(html: str) -> list[str | None]:
    page = Page(f"<h1>Council votes for a new bridge</h1>{html}", URL)
    page = read_article(page, Context()).page
    both = [choose_related(page, find(page, language="en")) for find in (find_links, find_related_links)]
    assert [(link.url, link.type) for link in both[0]] == [(link.url, link.type) for link in both[1]]
    return [link.type for link in both[0]]


def list_cards(form: str) -> str:
    """`form` for each title, by {title} and {href}."""
    return "".join(form.format(title=title, href=f"/s/4002{n}") for n, title in enumerate(TITLES))


LISTS = [
    "<ul>" + list_cards("<li><a href={href}>{title}</a>") + "</ul>",
    "<table>" + list_cards("<tr><td>»<td><a href={href}>{title}</a>") + "</table>",
    "<dl>" + list_cards("<dt><a href={href}>{title}</a><dd>3 May") + "</dl>",
    "<div>"
    + list_cards("<div><a href={href}><div>Town</div><h4>{title}</h4><div>3 May 2024</div></a></div>")
    + "</div>",
    "<div>" + list_cards("<x-card><x-body><a href={href}><x-title>{title}</x-title></a></x-body></x-card>") + "</div>",
    "<div>"
    + list_cards("<p><a href={href}>{title}</a></p><p>Two lines of what is in it, and one more.</p>")
    + "</div>",
    "<center>" + list_cards("<font>* <a href={href}>{title}</a></font><br>") + "</center>",
]


@pytest.mark.parametrize("links", LISTS)
@pytest.mark.parametrize("label", ["", "<b>Zum Stöbern</b>", "<div><span>Ha pàgines</span></div>", "<h3>Aquí</h3>"])
def test_the_first_list_below_the_story_is_read_in_any_form_and_under_any_words(label: str, links: str) -> None:
    assert read_types(f"<div>{STORY}</div>{label}{links}") == ["more"] * 3


@pytest.mark.parametrize("links", LISTS)
def test_a_list_in_the_story_is_read(links: str) -> None:
    assert read_types(f"<div>{STORY}<div>{links}</div>{STORY.replace('. ', '. Then ')}</div>") == ["more"] * 3


@pytest.mark.parametrize("links", LISTS)
def test_words_on_a_list_say_more_than_its_place(links: str) -> None:
    read, more = f"<div><h3>Most read</h3>{links}</div>", links.replace("/s/4002", "/s/4003")
    assert read_types(f"<div>{STORY}</div>{read}<h3>Zum Stöbern</h3>{more}") == ["most_read"] * 3 + ["more"] * 3
    label = '<div class="head"><a href="#list">On the same subject</a></div>'
    assert read_types(f"<div>{STORY}</div>{label}<div id=list>{links}</div>") == ["related"] * 3


@pytest.mark.parametrize(
    "other",
    [
        f"{LISTS[0]}<div>{STORY}</div>",  # above the story
        f"<div>{STORY}</div>" + "".join(f"<p>Note {n}</p>" for n in range(20)) + LISTS[0],  # far below it
        f"<div>{STORY}</div><nav>{LISTS[0]}</nav>",
        f"<div>{STORY}</div><div class=tags>{LISTS[0]}</div>",
        f"<div>{STORY}</div><ol class=comments>{LISTS[0]}</ol>",
        f"<div>{STORY}</div><p><a href=/s/40021>{TITLES[0]}</a></p>",  # one link is no list
        f"<div>{STORY}</div><p><a href=/t/1>bridges and roads of the town</a>, <a href=/t/2>the old council</a></p>",
        f"<div>{STORY}</div><ul><li><a href=/sport/>Sport</a><li><a href=/town/>Town and people</a></ul>",
        f"<div>{STORY}</div>" + LISTS[0].replace("/s/", "https://other.example/s/"),
    ],
)
def test_other_links_are_none(other: str) -> None:
    assert read_types(other) == []


@pytest.mark.parametrize("list_of", ['<ul class="related">{}</ul>', "<h4>Read also</h4><ul>{}</ul>"])
@pytest.mark.parametrize("tag", ["footer", "nav"])
def test_an_articles_own_footer_may_hold_its_related_articles(tag: str, list_of: str) -> None:
    links = list_of.format(LISTS[0])
    assert read_types(f"<article>{STORY}<{tag}>{links}</{tag}></article>") == ["related"] * 3
    assert read_types(f"<article>{STORY}</article><{tag}>{links}</{tag}>") == []  # the page's
    assert read_types(f"<article>{STORY}<{tag}>{LISTS[0]}</{tag}></article>") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://e.com/s/40017", "https://www.e.com/s/7"),
        ("https://e.com/town/the-old-town-hall-burns.html", "https://e.com/sport/harriers-win-the-cup-again.html"),
        ("http://e.com/art.asp?id=17&s=2", "http://e.com/art.asp?s=3&id=9"),
        ("https://e.com/2024/05/03/b17", "https://e.com/2023/11/30/c9"),
    ],
)
def test_the_addresses_of_two_articles_have_one_form(one: str, other: str) -> None:
    assert read_form(one) is not None
    assert read_form(one) == read_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://e.com/town/the-old-town-hall-burns.html", "https://e.com/town/"),
        ("https://e.com/s/40017", "https://e.com/tag/bridges"),
        ("https://e.com/s/40017", "https://e.com/s/40017/comments"),
        ("http://e.com/art.asp?id=17", "http://e.com/list.asp?page=17"),
    ],
)
def test_other_addresses_have_another(one: str, other: str) -> None:
    assert read_form(one) != read_form(other)


def test_names_alone_are_no_form() -> None:
    assert read_form("https://e.com/town/bridge/") is None
