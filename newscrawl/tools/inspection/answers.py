"""The plan of a look at a site: the page that it asks for next, and what has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ...extract.candidates import BesidePage
from ...items import Link
from ...parse import Fetched, ParsedPage, parse_page
from ...sites.profile import Site

_HTML = ("text/html", "application/xhtml")


@dataclass(frozen=True, slots=True)
class Answer:
    """What has come from an address. With a failure only the address has a meaning."""

    url: str  # after redirects
    body: bytes = b""
    content_type: str | None = None  # the HTTP header's text
    fetched_at: str | None = None  # ISO 8601
    seconds: float = 0.0
    status: int = 200
    failure: str | None = None  # in words
    rendered: bool = False  # it is what a browser shows
    beside: BesidePage = field(default_factory=BesidePage)  # its headers

    @property
    def is_html(self) -> bool:
        told = (self.content_type or "").lower()
        return told.startswith(_HTML) or (not told and self.body.lstrip()[:1] == b"<")


class Plan(Protocol):
    """Chooses the next page by all that has come before."""

    @property
    def browser(self) -> Path | None:
        """The browser that is to show the address chosen last; None where it is asked for plainly."""

    def choose(self, left: int) -> str | None:
        """Returns the address to ask for next, with so many requests left; None ends the look, as does none left."""

    def note(self, answer: Answer) -> None:
        """Notes what has come from the address chosen last."""

    def note_robots(self, answer: Answer) -> float | None:
        """Notes a robots.txt. Returns the delay between two requests that it asks for, in seconds."""


def parse_answer(answer: Answer, *, listing: Link | None = None, site: Site | None = None) -> ParsedPage:
    """Parses the page that has come."""
    return parse_page(
        Fetched(
            answer.body,
            answer.url,
            answer.content_type,
            answer.fetched_at,
            listing=listing,
            site=site,
            rendered=answer.rendered,
            beside=answer.beside,
        )
    )


def describe_flaw(flaw: str) -> str:
    """Says in words what a page is instead of what was asked for."""
    words = {"soft_404": "page that says it was not found", "parked": "parked domain", "login_wall": "log-in page"}
    return words.get(flaw, flaw.replace("_", " "))
