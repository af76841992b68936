"""Patterns of paths."""

from __future__ import annotations

import pytest

from newscrawl.urls.path_patterns import match_path, read_whole_path


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("", "/a", True),
        ("/", "/a", True),
        ("/a", "/a/b", True),
        ("/a", "/b/a", False),
        ("/a/*", "/a/", True),
        ("/*.pdf$", "/a/b.pdf", True),
        ("/*.pdf$", "/a/b.pdf?x", False),
        ("/*.pdf", "/a/b.pdf?x", True),
        ("/a$", "/a", True),
        ("/a$", "/ab", False),
        ("/*/b/*/c", "/a/b/x/c", True),
        ("/*/b/*/c", "/a/c/x/b", False),
        ("/ab*ba$", "/aba", False),
        ("/caf%C3%A9", "/café/x", True),
        ("*", "/a", True),
    ],
)
def test_patterns(pattern: str, path: str, *, matches: bool) -> None:
    assert match_path(pattern, path) is matches


def test_a_pattern_of_stars_alone_takes_no_longer() -> None:
    assert not match_path("/" + "a*" * 10_000 + "b", "/" + "a" * 100_000)


def test_the_path_of_an_address() -> None:
    assert read_whole_path("https://example.com") == "/"
    assert read_whole_path("https://example.com/caf%C3%A9?a=b#c") == "/café?a=b"
