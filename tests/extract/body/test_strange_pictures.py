"""Pictures near a story that are not its own give it no caption; those that look like them do."""

from __future__ import annotations

import pytest

from bench.skins.halves import list_skins
from bench.skins.skin import make_pages
from newscrawl import extract_article
from tests.extract.invented_story import HEADLINE, STORY, read

CAPTION = "The wall at the fish market on Wednesday morning"
MENU = "".join(f"<li><a href=/s/{name}>{name}</a></li>" for name in ("Town", "World", "Trade", "Sport", "Weather"))


def read_caption(above: str, below: str = "") -> str | None:
    article = read(f"<title>{HEADLINE}</title><body>{above}<div id=m><h1>{HEADLINE}</h1>{STORY}{below}</div>")
    return article.image.caption if article.image else None


def count_captions(number: int, swap: tuple[str, str] = ("", "")) -> int:
    """On how many pages of a skin whose pages have no caption where one stands a picture gets one."""
    skin = next(skin for skin in list_skins("tuned") if skin.number == number)
    pages = [page for page in make_pages(skin, 12) if not page.truth.captions]
    assert pages
    articles = [extract_article(page.html.replace(*swap), page.url, fetched_at=page.fetched_at) for page in pages]
    return sum(
        article is not None and article.image is not None and bool(article.image.caption) for article in articles
    )


def test_a_picture_beside_a_menu_that_leads_elsewhere_has_no_caption() -> None:
    """It leads to a larger picture in the second case, as a story's does."""
    assert count_captions(349) == 0
    assert count_captions(349, ('href="/kodoku/"><img', 'href="/img/kodoku-large.gif"><img')) > 0


@pytest.mark.parametrize(
    "picture",
    [
        "<img src=/i/wall.jpg>",
        "<a href=/i/wall-large.jpg><img src=/i/wall.jpg></a>",
        "<a href='#zoom'><img src=/i/wall.jpg></a>",
    ],
)
def test_a_storys_picture_above_its_headline_keeps_its_caption(picture: str) -> None:
    figure = f"<div class=x>{picture}<p class=c>{CAPTION}</p></div>"
    assert read_caption(f"<ul>{MENU}</ul>{figure}") == CAPTION
    assert read_caption(f"<div><ul>{MENU}</ul>{figure}</div>") == CAPTION


def test_buttons_in_a_row_have_no_caption() -> None:
    assert count_captions(376) == 0


def test_two_pictures_of_a_gallery_keep_their_caption() -> None:
    gallery = "".join(f"<a href=/i/{n}-large.jpg><img src=/i/{n}.jpg></a>" for n in (1, 2))
    assert read_caption(f"<div>{gallery}<p class=c>{CAPTION}</p></div>") == CAPTION
