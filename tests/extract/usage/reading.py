"""Reads the usage of an invented page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newscrawl.extract.candidates import BesidePage
from newscrawl.extract.usage.usage import read_usage
from newscrawl.page.page import Page

URL = "https://example.com/2024/05/03/harbour.html"
FETCHED_AT = "2024-06-01T12:00:00Z"


def read(
    head: str = "",
    body: str = "",
    *,
    robot: str = "newscrawl",
    fetched_at: str | None = FETCHED_AT,
    headers: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, Any]:
    """Returns what is said: key → value."""
    page = Page(f"<html><head><title>Harbour</title>{head}</head><body><h1>Harbour</h1>{body}</body></html>", URL)
    usage = read_usage(page, BesidePage(headers or {}, robot), fetched_at)
    return {name: statement.value for name in usage.__slots__ if (statement := getattr(usage, name)) is not None}


def read_tag(*values: str, robot: str = "newscrawl", fetched_at: str | None = FETCHED_AT) -> dict[str, Any]:
    """Returns what X-Robots-Tag says."""
    return read(robot=robot, fetched_at=fetched_at, headers={"x-robots-tag": values})
