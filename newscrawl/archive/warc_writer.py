"""Writes an archive: answers with their requests, what a browser has shown, and what was made of the pages."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from .captures import Capture, CaptureIndex, format_date
from .exchange import Exchange
from .torn_end import Mended, mend_files
from .warc_files import FileRules, WarcFiles, refuse_folder
from .warc_names import ArchiveNames
from .warc_records import Kind, Packed, pack_exchange, pack_note, pack_shown, sum_up

_GOOD = 200  # other answers are kept with their bodies, which are small and no page


class WarcWriter:
    """One archive, of this process alone. What is written outlives the process at once, and a power cut after `flush`.

    `count`: hears of each record, by "record/<kind>" and of "bytes" and "files". Each method raises StateError where
    the archive cannot be written.
    """

    def __init__(
        self,
        names: ArchiveNames,
        size: int,
        info: Mapping[str, str],
        count: Callable[[str, int], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`size`: bytes after which a new file is begun; `info`: what each file says of the crawl."""
        self._clock, self._count = clock, count
        try:
            names.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise refuse_folder(names.folder, error) from error
        self._index = CaptureIndex(names.folder)
        try:
            self.mended: list[Mended] = mend_files(names.list_open(), self._index.find_size)
        except BaseException:
            self._index.close()
            raise
        self._files = WarcFiles(names, FileRules(size, info, clock))

    def tell_date(self) -> str:
        """Returns the present time as WARC-Date has it."""
        return format_date(self._clock())

    def write_exchange(self, exchange: Exchange, site: str) -> Capture:
        """Writes an answer and its request. Returns the answer's record. `site`: whose file it goes to."""
        digest = sum_up(exchange.body)
        known = self._find_known(exchange, digest)
        packed = pack_exchange(exchange, known, digest)
        path = self._add(site, packed, exchange.date)
        if packed.kinds[0] == "response" and _is_whole(exchange):
            self._index.note(packed.capture, path)
        return packed.capture

    def write_shown(self, url: str, html: bytes, plain: Capture | None, site: str) -> Capture:
        """Writes what a browser has shown. `plain`: the answer without a browser."""
        date = self.tell_date()
        packed = pack_shown(url, date, html, plain)
        self._add(site, packed, date)
        return packed.capture

    def write_note(self, read: Capture, note: Mapping[str, Any], site: str) -> None:
        """Writes what was made of a page. `read`: the record that it was read from."""
        date = self.tell_date()
        self._add(site, Packed(pack_note(read, note, date), read, ("metadata",)), date)

    def flush(self) -> None:
        """Has the disk keep what was written."""
        self._index.commit(self._files.sync())

    def close(self) -> None:
        """Ends the files."""
        try:
            self._index.commit(self._files.close())
        finally:
            self._index.close()

    def _find_known(self, exchange: Exchange, digest: bytes) -> Capture | None:
        if exchange.status == 304:
            return self._index.find_last(exchange.url)
        return self._index.find_same(digest) if _is_whole(exchange) else None

    def _add(self, site: str, packed: Packed, date: str) -> Any:
        before = self._files.begun
        path = self._files.add(site, packed.content, date)
        self._count("files", self._files.begun - before)
        self._count("bytes", sum(map(len, packed.content)))
        for kind in packed.kinds:
            self._count(_name(kind), 1)
        return path


def _is_whole(exchange: Exchange) -> bool:
    """Says whether later answers may refer to this one."""
    return exchange.status == _GOOD and bool(exchange.body) and exchange.truncated is None


def _name(kind: Kind) -> str:
    return f"record/{kind}"
