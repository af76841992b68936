"""`scrapy history URL` shows an article's versions, and what changed between them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from ..errors import CommandError, StateError
from ..frontier.paths import find_data_dir, find_database, find_outputs, find_project
from ..own_command import name_scrapy
from ..report.outcome import tells_errors
from ..storage.jsonlines import ArticleRecord, read_records
from ..storage.output_paths import locate_state
from ..storage.state_places import StatePlace, view_state
from ..tools.version_diffs import find_versions, format_history
from ..urls.canonical import make_url_key


class Command(ScrapyCommand):
    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "[options] <address>"

    def short_desc(self) -> str:
        return "Show an article's versions, and what changed between them"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--output", metavar="FILE", help="the JSON Lines file to look in; all of output/ otherwise")
        parser.add_argument(
            "--archive", metavar="FILE", nargs="+", help="read the article's pages in these archives (WARC, WACZ) anew"
        )

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) != 1:
            raise UsageError(f"Name one article by its address: {name_scrapy()} history https://…", print_help=False)
        url = args[0] if "://" in args[0] else f"https://{args[0]}"
        if opts.archive:
            _show_archived(opts.archive, url)
            return
        assert self.settings is not None
        database = find_database(self.settings) if not opts.output else None
        if database is not None:
            self._show_stored(database, url)
            return
        files = find_outputs(self.settings, opts.output)
        try:
            for setting, paths in files.items():
                state = locate_state(
                    self._get("NEWSCRAWL_STATE"), setting, "", find_project(), find_data_dir(self.settings)
                )
                read = partial(_read_all, paths)
                versions = find_versions(read, url, self._find_id(state, url))
                if versions:
                    print(format_history(versions, colour=_is_coloured()))
                    return
        except (OSError, ValueError) as error:
            raise CommandError(f"Cannot read the output: {error}; name another file: --output FILE.", 1) from error
        looked_in = ", ".join(map(_shorten, chain(*files.values()))) or "output/, which has no file yet"
        raise CommandError(f"No article with the address {url} is in {looked_in}; name another file: --output FILE.", 1)

    def _show_stored(self, place: StatePlace, url: str) -> None:
        """Shows the versions of an article that the state itself keeps."""
        view = view_state(place)
        try:
            article_id = view.find_article_id(make_url_key(url))
            versions = view.read_versions(article_id) if article_id is not None else []
        finally:
            view.close()
        if not versions:
            raise CommandError(f"No article with the address {url} is in {place}; name a file: --output FILE.", 1)
        print(format_history(versions, colour=_is_coloured()))

    def _find_id(self, state: Path, url: str) -> str | None:
        """Finds the article's id in the state, which knows addresses of dropped copies too; None without it."""
        try:
            return view_state(state).find_article_id(make_url_key(url))
        except StateError as error:
            print(error, file=sys.stderr)
            return None

    def _get(self, name: str) -> Any:
        assert self.settings is not None
        return self.settings.get(name)


def _show_archived(names: list[str], url: str) -> None:
    """Shows the versions of an article that archives have. Raises NewscrawlError."""
    from ..tools.archived_versions import read_archived_versions  # which loads the parser: for this alone

    versions = read_archived_versions(names, url)
    if not versions:
        raise CommandError(f"The archives have no article with the address {url}; name other files.", 1)
    print(format_history(versions, colour=_is_coloured()))


def _read_all(paths: Iterable[Path]) -> Iterator[ArticleRecord]:
    return chain.from_iterable(map(read_records, paths))


def _is_coloured() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _shorten(path: Path) -> str:
    return os.path.relpath(path)
