"""A small site with an API, which is asked by POST: what it was sent, and so many comments for each article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler

from .small_site import SmallSite, send


@dataclass(frozen=True)
class Posted:
    path: str
    headers: dict[str, str]  # lower-case names
    body: bytes


class ApiSite(SmallSite):
    """`before_answer`: what is done before the API answers, given what it was sent."""

    def __init__(self, articles: int) -> None:
        super().__init__(articles)
        self.posted: list[Posted] = []
        self.before_answer: Callable[[Posted], object] = lambda posted: None

    def _make_handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(super()._make_handler()):  # type: ignore[misc]  # the class is made for each server
            def do_POST(self) -> None:  # noqa: N802  # the library's name
                body = self.rfile.read(int(self.headers["Content-Length"] or 0))
                posted = Posted(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
                site.posted.append(posted)
                site.before_answer(posted)
                try:
                    send(self, b'{"comments": ["Good.", "Bad."]}', Content_Type="application/json")
                except OSError:  # the crawl was ended
                    self.close_connection = True

        return Handler
