"""Robots meta and X-Robots-Tag."""

from __future__ import annotations

import pytest

from .reading import read, read_tag

BOTH = {"noindex": True, "nofollow": True}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("noindex", {"noindex": True}),
        ("NOINDEX,NOFOLLOW", BOTH),
        ("noindex nofollow", BOTH),
        ("none", BOTH),
        ("index, follow", {}),
        ("all", {}),
        ("index, noindex", {"noindex": True}),
        ("noarchive", {"noarchive": True}),
        ("noai, noimageai", {"noai": True, "noimageai": True}),
        ("noimageindex, nosnippet, noodp, noydir, notranslate, max-snippet:-1, max-image-preview: none", {}),
        ("max-image-preview:none,max-snippet:0", {}),
        ("max-snippet: 20, noindex", {"noindex": True}),
        ("", {}),
    ],
)
def test_what_a_page_asks(content: str, told: dict[str, object]) -> None:
    assert read(f'<meta name="robots" content="{content}">') == told
    assert read(f'<META NAME="Robots" CONTENT="{content}">') == told
    assert read_tag(content) == told


def test_only_what_is_for_this_robot_or_for_all_counts() -> None:
    for name in ("googlebot", "googlebot-news", "bingbot", "description", "og:robots"):
        assert read(f'<meta name="{name}" content="noindex">') == {}
    assert read('<meta property="robots" content="noindex">') == {}
    assert read('<meta name="newscrawl" content="noindex"><meta name="robots" content="nofollow">') == BOTH
    assert read('<meta name="newscrawl" content="noindex">', robot="OurBot") == {}
    assert read('<meta name="ourbot" content="noindex">', robot="OurBot") == {"noindex": True}


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (["googlebot: noindex"], {}),
        (["googlebot: noindex, nofollow"], {}),
        (["newscrawl: noindex"], {"noindex": True}),
        (["NewsCrawl: noindex, nofollow"], BOTH),
        (["googlebot: nofollow, newscrawl: noindex"], {"noindex": True}),
        (["newscrawl: noindex, googlebot: nofollow"], {"noindex": True}),
        (["googlebot: nofollow", "noindex"], {"noindex": True}),
        (["noindex", "nofollow"], BOTH),
        (["newscrawler: noindex"], {}),
        (["unavailable_after: 25 Jun 2030 15:00:00 GMT"], {"unavailable_after": "2030-06-25T15:00:00Z"}),
        (["googlebot: unavailable_after: 25 Jun 2010 15:00:00 GMT"], {}),
    ],
)
def test_several_headers_and_names(values: list[str], told: dict[str, object]) -> None:
    assert read_tag(*values) == told


@pytest.mark.parametrize(
    ("text", "time", "is_over"),
    [
        ("2024-05-31", "2024-05-31", True),
        ("2024-06-01", "2024-06-01", False),  # it is still that day
        ("Friday, 25-Jun-2010 15:00:00 GMT", "2010-06-25T15:00:00Z", True),
        ("Sat, 01 Jun 2024 11:59:00 GMT", "2024-06-01T11:59:00Z", True),
        ("Sat, 01 Jun 2024 12:01:00 GMT", "2024-06-01T12:01:00Z", False),
        ("2024-06-01T13:30:00+02:00", "2024-06-01T11:30:00Z", True),
        ("soon", None, False),
        ("", None, False),
    ],
)
def test_what_is_no_longer_available_is_not_to_be_indexed(text: str, time: str | None, *, is_over: bool) -> None:
    told = {"noarchive": True} | ({"unavailable_after": time} if time else {}) | ({"noindex": True} if is_over else {})
    for read_one in (
        read_tag(f"unavailable_after: {text}, noarchive"),
        read_tag(f"noarchive, unavailable_after: {text}"),
    ):
        assert read_one == told
    assert read(f'<meta name="robots" content="noarchive, unavailable_after: {text}">') == told
    unknown = read_tag(f"unavailable_after: {text}", fetched_at=None)
    assert "noindex" not in unknown


def test_a_sample_of_code_is_no_meta_tag_of_its_page() -> None:
    meta = '<meta name="robots" content="noindex">'
    for sample in (f"<pre><code>{meta}</code></pre>", f"<article><p>Write: {meta}</p></article>", f"<!-- {meta} -->"):
        assert read(body=sample) == {}
    escaped = meta.replace("<", "&lt;")
    assert read(body=f"<p>{escaped}</p>") == {}
    assert read(body=f"<script>document.write('{meta}')</script>") == {}


def test_a_head_that_ends_too_early_still_asks() -> None:
    assert read("<div></div><meta name=robots content=noindex>") == {"noindex": True}
