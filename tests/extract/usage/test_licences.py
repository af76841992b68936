"""The licence of an article."""

from __future__ import annotations

import pytest

from .reading import read

CC = "https://creativecommons.org/licenses/by/4.0/"
JSON_LD = '<script type="application/ld+json">{"@type": "%s", "headline": "Harbour", "license": %s}</script>'


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (f'"{CC}"', CC),
        (f'{{"@id": "{CC}"}}', CC),
        (f'[{{"url": "{CC}", "name": "CC"}}]', CC),
        ("7", None),
        ('""', None),
    ],
)
def test_json_ld_of_the_article(value: str, told: str | None) -> None:
    assert read(JSON_LD % ("NewsArticle", value)).get("license") == told
    assert read(JSON_LD % ("ImageObject", value)).get("license") is None


def test_links() -> None:
    assert read(f'<link rel="license" href="{CC}">') == {"license": CC}
    assert read(body=f'<footer><a rel="noopener license" href="{CC}">CC BY</a></footer>') == {"license": CC}
    assert read(headers={"link": [f'</style.css>; rel=preload, <{CC}>; rel="license"']}) == {"license": CC}
    assert read(headers={"link": [f"<{CC}>; rel=license; type=text/html"]}) == {"license": CC}


def test_the_licence_of_a_picture_is_none_of_the_article() -> None:
    link = f'<a rel="license" href="{CC}">CC BY</a>'
    assert read(body=f"<figure><img src=a.png><figcaption>Photo: A. Roe {link}</figcaption></figure>") == {}
    assert read(body=f'<div class="image-caption">Photo: {link}</div>') == {}
    assert read(body=f'<a href="{CC}">license</a> rel=license') == {}
    assert read(headers={"link": ['</license.css>; rel="preload"']}) == {}
