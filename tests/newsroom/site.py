"""What a site is to the server, and to whoever compares a crawl with what it should have found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Record = dict[str, Any]  # the known fields of an exported article, and `paths`: the addresses it may be fetched at


@dataclass(frozen=True)
class Reply:
    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    hangs: bool = False  # the head is sent, and `body` as a first part, and nothing more until the newsroom ends


NOT_FOUND = Reply(b"<!DOCTYPE html><title>404 Not Found</title><h1>404 Not Found</h1>", 404)
PICTURE = Reply(  # every picture of every site: one transparent pixel
    bytes.fromhex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b"),
    headers={"Content-Type": "image/gif"},
)


@dataclass
class Site:
    """One site: its pages by path (with query, if it matters), and what a perfect crawl makes of them."""

    name: str
    pages: dict[str, Reply] = field(default_factory=dict)
    records: list[Record] = field(default_factory=list)
    not_exported: list[str] = field(default_factory=list)  # paths that must never become an article
    not_requested: list[str] = field(default_factory=list)  # paths that robots.txt forbids
    max_requests: int = 1000  # a crawl that asks for more is lost in a trap
    endless: Callable[[str], Reply | None] = lambda path: None  # pages made when asked for

    def add_html(self, path: str, html: str) -> None:
        self.pages[path] = Reply(html.encode())

    def add_text(self, path: str, text: str, media_type: str = "text/plain") -> None:
        self.pages[path] = Reply(text.encode(), headers={"Content-Type": f"{media_type}; charset=utf-8"})

    def answer(self, target: str, headers: Mapping[str, str]) -> Reply:
        """The answer to a request with its headers, whose names are in lower case."""
        return self.reply(target)

    def reply(self, target: str) -> Reply:
        """The answer to a request for `target`; a query that no page has of its own (`?utm_source=...`) is ignored."""
        path = target.partition("?")[0]
        if path.startswith("/img/"):
            return PICTURE
        return self.pages.get(target) or self.pages.get(path) or self.endless(path) or NOT_FOUND


def redirect_to(location: str, status: int = 302) -> Reply:
    return Reply(b"", status, {"Location": location})
