"""Has archives answer a look at a site, in place of the site."""

from __future__ import annotations

from collections.abc import Iterable

from ...archive.archive_files import find_archives
from ...archive.archived_pages import ArchivedPage, ArchivedPages, fetch_from_archive
from ...urls.parsing import join_url
from .answers import Answer, Plan

_MOST_REDIRECTS = 5


def answer_plan(names: Iterable[str], plan: Plan, most: int) -> int:
    """Gives the plan what the archives have last of each address that it chooses, `most` at most. Returns how many it
    has chosen. Raises ArchiveError.

    `names`: paths, folders, globs and addresses of archives.
    """
    archive = ArchivedPages(find_archives(names))
    for count in range(most):
        url = plan.choose(most - count)
        if url is None:
            return count
        plan.note(_find(archive, url))
    return most


def _find(archive: ArchivedPages, url: str) -> Answer:
    page: ArchivedPage | None = None
    for _ in range(_MOST_REDIRECTS):
        page = _find_last(archive, url)
        location = page.find_header("location") if page is not None and 300 <= page.status < 400 else None
        target = join_url(url, location) if location is not None else None
        if target is None:
            break
        url = target
    if page is None:
        return Answer(url, failure="the archive does not have it")
    if page.status != 200:
        return Answer(url, status=page.status, failure=f"it answered {page.status}")
    fetched = fetch_from_archive(page, None)
    return Answer(page.url, page.body, fetched.content_type, page.fetched_at, beside=fetched.beside)


def _find_last(archive: ArchivedPages, url: str) -> ArchivedPage | None:
    for near in range(len(archive.files) - 1, -1, -1):
        page = archive.find_answer(url, near)
        if page is not None:
            return page
    return None
