"""`scrapy archive` lists what is in WARC files, tells of one address in them, and checks whether they are whole."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from ..archive.record_place import RecordPlace
from ..archive.warc_names import ArchiveNames, is_archive_name
from ..errors import CommandError
from ..frontier.paths import find_project
from ..own_command import name_scrapy
from ..report.outcome import tells_errors
from ..text.counting import name_count
from ..tools.fetch_history import Note, format_fetches, is_of, read_note
from ..urls.canonical import make_url_key

_ACTIONS = {"index": 0, "show": 1, "check": 0}  # and how many words each needs before the files


class Command(ScrapyCommand):
    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "<index | show URL | check> [FILE …]"

    def short_desc(self) -> str:
        return "Index and check an archive, or show what it has of an address"

    def long_desc(self) -> str:
        return (
            "index: a CDXJ index of the files, sorted, for readers such as pywb. "
            "show: when an address was fetched, what came, and what had changed in its article. "
            "check: whether all records are whole and their digests right; ends with 1 where they are not. "
            "The files are those of NEWSCRAWL_WARC unless they are named."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("-o", "--output", metavar="FILE", help="where the index goes; standard output otherwise")

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        needed = _ACTIONS.get(args[0]) if args else None
        if needed is None or len(args) <= needed:
            raise UsageError(
                f"Say what to do: {name_scrapy()} archive index, show URL or check, and the files.", print_help=False
            )
        files = self._find_files(args[1 + needed :])
        try:
            import fastwarc  # noqa: F401  # which the rooms below import; a crawl without an archive needs none
        except ImportError as error:
            raise CommandError(f'FastWARC is not there ({error}): pip install "newscrawl[archive]".', 1) from error
        if args[0] == "index":
            _write_index(files, Path(opts.output) if opts.output else None)
        elif args[0] == "show":
            print(_show(args[1], files))
        elif not _check(files):
            self.exitcode = 1

    def _find_files(self, named: list[str]) -> list[Path]:
        """Returns the files that are named, or those of the setting. Raises CommandError without any."""
        assert self.settings is not None
        setting = self.settings.get("NEWSCRAWL_WARC")
        if not named and not setting:
            raise CommandError("Name the files, or the archive: -s NEWSCRAWL_WARC=warc/%(site)s-%(time)s.warc.gz.", 2)
        if named:
            files = [Path(name) for name in named]
        elif is_archive_name(str(setting)):
            files = ArchiveNames(str(setting), "*", find_project()).list_files()
        else:
            raise CommandError(f"NEWSCRAWL_WARC={setting} names no .warc.gz; name the files.", 2)
        missing = [str(file) for file in files if not file.is_file()]
        if missing or not files:
            raise CommandError(f"There is no {missing[0] if missing else setting}: name files that are there.", 2)
        return files


def _write_index(files: list[Path], output: Path | None) -> None:
    from ..archive.cdxj import index_files

    lines = index_files(files)
    if output is None:
        sys.stdout.buffer.writelines(lines)
        sys.stdout.buffer.flush()
        return
    part = output.with_name(output.name + ".part")  # so that nobody reads half an index
    try:
        with part.open("wb") as file:
            file.writelines(lines)
        part.replace(output)
    except OSError as error:
        raise CommandError(f"Cannot write {output} ({error.strerror}); name another file: -o FILE.", 1) from error
    finally:
        part.unlink(missing_ok=True)


def _show(url: str, files: list[Path]) -> str:
    from ..archive.place_reading import read_history

    address = url if "://" in url else f"https://{url}"
    key = make_url_key(address)
    fetches: list[RecordPlace] = []
    notes: dict[str, Note] = {}
    for path in files:
        for place in read_history(path, lambda found: is_of(found, key)):
            if place.note is None:
                fetches.append(place)
            elif (note := read_note(place.note)) is not None and place.refers_to is not None:
                notes[place.refers_to] = note
    if not fetches:
        raise CommandError(f"{name_count(len(files), 'file')} of the archive have nothing of {url}.", 1)
    is_coloured = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return format_fetches(address, fetches, notes, colour=is_coloured)


def _check(files: list[Path]) -> bool:
    """Prints what is wrong with the files. Returns whether all are whole."""
    from ..archive.archive_check import check_file

    is_whole = True
    for path in files:
        try:
            check = check_file(path)
        except OSError as error:
            raise CommandError(f"Cannot read {path} ({error.strerror}); name files that can be read.", 1) from error
        counts = f"{name_count(check.records, 'record')}, {name_count(check.digests, 'digest')} compared"
        verdict = "whole" if check.is_whole else name_count(len(check.faults), "fault")
        print(f"{path}: {counts}, {verdict}")
        for fault in check.faults:
            print(f"  {fault}")
        is_whole &= check.is_whole
    return is_whole
