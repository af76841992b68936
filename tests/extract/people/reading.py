"""Reads the authors of a page whose headline nobody has judged."""

from __future__ import annotations

from newscrawl.extract.candidates import Candidate
from newscrawl.extract.people.authors import ShownCredits, find_authors, guess_main_heading, read_shown
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site


def show(page: Page) -> ShownCredits:
    return read_shown(page, guess_main_heading(page))


def list_candidates(page: Page, site: Site | None = None) -> list[Candidate]:
    return find_authors(page, show(page), site=site)
