"""The files that an archive grows in: one at a time for each site, a new one once it is large or the day ends."""

from __future__ import annotations

import fcntl
import os
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from ..errors import StateError
from .torn_end import describe_unwritten
from .warc_names import ArchiveNames, list_names, name_open
from .warc_records import pack_info

_MOST_OPEN = 50  # files; each is a descriptor, of which a process has 1,024 as a rule


class WarcFile:
    """A file that this process alone writes to, under another name until it is sealed.

    Raises FileExistsError where the name is taken, OSError where the file cannot be made.
    """

    def __init__(self, path: Path, day: str, beginning: Sequence[bytes]) -> None:
        """`beginning`: the records that the file begins with."""
        self.path = path
        self.day = day  # UTC, on which it was begun
        self.size = 0
        self.durable = 0  # bytes that are on the disk for sure
        self._open_path = name_open(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(self._open_path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
        try:
            # Who mends files may have it for a moment, and takes it away since it is empty.
            fcntl.flock(self._file, fcntl.LOCK_EX)
            if path.exists() or not self._is_ours():
                if self._is_ours():
                    self._open_path.unlink()
                raise FileExistsError
            try:
                self.write(beginning)
            except OSError:
                self._open_path.unlink()
                raise
        except BaseException:
            os.close(self._file)
            raise

    def write(self, content: Sequence[bytes]) -> None:
        """Writes whole records, in pieces. Where that cannot be done (a full disk), it raises OSError, and none of it
        stays."""
        try:
            size = sum(map(len, content))
            written = os.writev(self._file, content)
            if written < size:
                rest = memoryview(b"".join(content))
                while written < size:
                    written += os.write(self._file, rest[written:])
        except OSError:
            with suppress(OSError):
                os.ftruncate(self._file, self.size)
            raise
        self.size += size

    def sync(self) -> bool:
        """Has the disk keep what was written. Returns whether there was anything."""
        if self.durable == self.size:
            return False
        os.fsync(self._file)
        self.durable = self.size
        return True

    def seal(self) -> None:
        """Gives the file its name: nothing more is written to it."""
        try:
            self.sync()
            self._open_path.rename(self.path)
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
        finally:
            os.close(self._file)

    def _is_ours(self) -> bool:
        try:
            return os.path.samestat(self._open_path.stat(), os.fstat(self._file))
        except FileNotFoundError:
            return False


@dataclass(frozen=True, slots=True)
class FileRules:
    """How the files are begun and ended."""

    size: int  # bytes after which a new file is begun
    info: Mapping[str, str]  # what a file says of the crawl at its beginning
    clock: Callable[[], float]  # seconds since 1970
    most_open: int = _MOST_OPEN


class WarcFiles:
    """Adds records to the files of sites. Each method raises StateError where a file cannot be written."""

    def __init__(self, names: ArchiveNames, rules: FileRules) -> None:
        self.begun = 0  # files
        self._names, self._rules = names, rules
        self._open: OrderedDict[str, WarcFile] = OrderedDict()  # by site, the longest unused first
        self._numbers: dict[str, int] = {}  # by site: that of the next file
        self._sealed: dict[Path, int] = {}  # sizes of files that were ended since the last `sync`

    def add(self, site: str, content: Sequence[bytes], date: str) -> Path:
        """Writes records that are to stand beside each other. Returns the file, by the name that it will have."""
        site = site if self._names.is_by_site else ""
        file = self._find(site, date)
        try:
            file.write(content)
        except OSError as error:
            raise describe_unwritten(file.path, error) from error
        return file.path

    def sync(self) -> Mapping[Path, int]:
        """Has the disk keep what was written. Returns the sizes of the files that have changed."""
        sizes, self._sealed = self._sealed, {}
        for file in self._open.values():
            try:
                if file.sync():
                    sizes[file.path] = file.size
            except OSError as error:
                raise describe_unwritten(file.path, error) from error
        return sizes

    def close(self) -> Mapping[Path, int]:
        """Ends all files. Returns what `sync` does."""
        for site in list(self._open):
            self._seal(site)
        return self.sync()

    def _find(self, site: str, date: str) -> WarcFile:
        file = self._open.get(site)
        if file is not None and (file.size >= self._rules.size or file.day != date[:10]):
            self._seal(site)
            file = None
        if file is None:
            if len(self._open) >= self._rules.most_open:
                self._seal(next(iter(self._open)))
            file = self._open[site] = self._begin(site, date)
        self._open.move_to_end(site)
        return file

    def _begin(self, site: str, date: str) -> WarcFile:
        number = self._numbers.get(site, 0)
        began = datetime.fromtimestamp(self._rules.clock(), timezone.utc)
        while True:
            path = self._names.locate(site, began, number)
            number += 1
            if any(name.exists() for name in list_names(path)):
                continue
            try:
                file = WarcFile(path, date[:10], pack_info(path.name, self._rules.info, date))
            except FileExistsError:  # another process was faster
                continue
            except OSError as error:
                raise describe_unwritten(path, error) from error
            self._numbers[site] = number
            self.begun += 1
            return file

    def _seal(self, site: str) -> None:
        file = self._open.pop(site)
        try:
            file.seal()
        except OSError as error:
            raise describe_unwritten(file.path, error) from error
        self._sealed[file.path] = file.size


def refuse_folder(path: Path, error: OSError) -> StateError:
    """Returns the error of a place where no archive can be."""
    return StateError(
        "archive_unusable",
        f"Cannot keep an archive in {path} ({error.strerror}): name another place: -s NEWSCRAWL_WARC=….",
    )
