"""Teasers that were kept as text below a story, and what looks like them and is part of it."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.teasers import drop_teasers
from newscrawl.page.blocks import walk_blocks
from newscrawl.page.page import Page

ADDRESS = "https://news.example/sea/ferry"
STORY = "".join(
    f"<p>The ferry went out on day {n}, and the harbour was full of people who saw it go.</p>" for n in range(6)
)


def write_teasers(count: int, href: str = "/sea/story-{n}", tag: str = "div") -> str:
    return "".join(
        f'<{tag}><h3><a href="{href.format(n=n)}">Another story of the sea, number {n}</a></h3><p>2 May</p>'
        f"<p>It is the beginning of story {n} and stops in the middle of what it has to</p></{tag}>"
        for n in range(count)
    )


def list_dropped(html: str, *, why: str = "model") -> list[str]:
    root = Page(f"<body>{html}</body>", ADDRESS).root
    assert root is not None
    found = walk_blocks(root)
    for block in found.blocks:
        block.kept, block.why = True, why
    drop_teasers(found, ADDRESS)
    return [block.text for block in found.blocks if not block.kept]


@pytest.mark.parametrize("href", ["/sea/story-{n}", "https://www.news.example/sea/story-{n}", "story-{n}?from=ferry"])
def test_teasers_below_a_story_go_with_their_headlines(href: str) -> None:
    dropped = list_dropped(
        f"<main>{STORY}</main>{write_teasers(3, href)}<p>Thank you for having read all of it here.</p>"
    )
    assert len(dropped) == 9
    assert dropped[0] == "Another story of the sea, number 0"
    assert dropped[-1].startswith("It is the beginning of story 2")


def test_the_story_itself_may_be_among_the_latest() -> None:
    itself = write_teasers(1, "/sea/ferry")
    dropped = list_dropped(f"<main>{STORY}</main>{write_teasers(1)}{itself}{write_teasers(3)}")
    assert len(dropped) == 15


@pytest.mark.parametrize(
    "html",
    [
        f"<main>{STORY}</main>{write_teasers(2)}",
        f"<main>{STORY}</main>{write_teasers(4, 'https://shop.example/boat-{n}')}",
        f"<main>{STORY}</main>{write_teasers(4, '#part-{n}')}",
        f"<main>{STORY}</main>{write_teasers(4, '/sea/ferry?page={n}')}",
        f"<main>{STORY}</main>{write_teasers(4, 'mailto:jo{n}@news.example')}",
        f"<main>{STORY}</main>{write_teasers(4, 'http://[{n}/')}",
        f"<main><p>A story of one long paragraph that is shorter than what follows.</p></main>{write_teasers(4)}",
        f"<main>{write_teasers(4)}{STORY}</main>",
        f"<main>{STORY}</main>{write_teasers(1, 'https://shop.example/boat-{n}')}{write_teasers(4)}",
        f"<main>{STORY}{write_teasers(4).replace('<div>', '').replace('</div>', '')}</main>",
    ],
    ids=[
        "too few",
        "another site",
        "parts",
        "this page",
        "mail",
        "no address",
        "no story",
        "above",
        "like the story's",
        "among the story's",
    ],
)
def test_other_headings_that_are_links_stay(html: str) -> None:
    assert list_dropped(html) == []


def test_what_is_plainly_text_stays() -> None:
    assert list_dropped(f"<main>{STORY}</main>{write_teasers(4)}", why="plain") == []
