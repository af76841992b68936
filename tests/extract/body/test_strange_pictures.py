"""Pictures near a story that are not its own give it no caption; those that look like them do."""

from __future__ import annotations

import pytest

from tests.extract.invented_story import HEADLINE, STORY, TEASERS, read

CAPTION = "The wall at the fish market on Wednesday morning"
MENU = "".join(f"<li><a href=/s/{name}>{name}</a></li>" for name in ("Town", "World", "Trade", "Sport", "Weather"))


def read_caption(above: str, below: str = "") -> str | None:
    article = read(f"<title>{HEADLINE}</title><body>{above}<div id=m><h1>{HEADLINE}</h1>{STORY}{below}</div>")
    return article.image.caption if article.image else None


@pytest.mark.parametrize("href", ["/subscribe/", "/shop?id=3", "http://ads.example/go"])
def test_a_picture_beside_a_menu_that_leads_elsewhere_has_no_caption(href: str) -> None:
    offer = f"<div><a href='{href}'><img src=/i/offer.gif alt='The paper'></a><br>2.95 a month, tax included</div>"
    assert read_caption(f"<div id=l><ul>{MENU}</ul>{offer}</div>") is None


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
    buttons = " ".join(f"<a href={name}.asp><img src=/i/{name}.gif border=0></a>" for name in ("print", "send", "back"))
    below = f"<p align=right>{buttons}</p><p><b>Other stories of this section</b></p><ul>{TEASERS}</ul>"
    assert read_caption("", below) is None


def test_two_pictures_of_a_gallery_keep_their_caption() -> None:
    gallery = "".join(f"<a href=/i/{n}-large.jpg><img src=/i/{n}.jpg></a>" for n in (1, 2))
    assert read_caption(f"<div>{gallery}<p class=c>{CAPTION}</p></div>") == CAPTION
