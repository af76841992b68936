"""The versions of an article as archives have them, read by what newscrawl knows today."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..archive.archive_files import find_archives
from ..archive.archived_pages import ArchivedPages, fetch_from_archive
from ..dedupe.judge import ArticleJudge
from ..extract.content_type import find_flaw
from ..parse import parse_page
from ..sites.registry import find_site
from ..storage.jsonlines import ArticleRecord
from ..storage.schema import IN_MEMORY
from ..storage.sqlite import SqliteState
from ..urls.canonical import make_url_key


def read_archived_versions(names: Iterable[str], url: str) -> list[ArticleRecord]:
    """Returns a record for each version of the article at an address, the first one first; empty without any.

    `names`: paths, folders, globs and addresses of archives. Raises ArchiveError.
    """
    key = make_url_key(url)
    archive = ArchivedPages(find_archives(names), wants=lambda found: make_url_key(found) == key)
    pages = [page for number in range(len(archive.files)) for page in archive.read(number)]
    state = SqliteState(IN_MEMORY)
    try:
        judge = ArticleJudge(state.articles, near_copies=False)
        versions: list[ArticleRecord] = []
        for page in sorted(pages, key=lambda page: page.fetched_at or ""):
            article = parse_page(fetch_from_archive(page, find_site(page.url))).article
            if article is None or find_flaw(article.headline, article.body) is not None:
                continue
            verdict = judge.judge(article, page.redirected_from)
            judge.record(article, verdict)
            if verdict.kind in ("new", "version"):
                told = replace(article, article_id=verdict.article_id, version=verdict.version, changed=verdict.changed)
                versions.append(told.to_dict())
        return versions
    finally:
        state.close()
