"""Where archives are: local files, globs, WACZ packages, and addresses that fsspec opens. None is read as a whole."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from glob import has_magic
from pathlib import Path
from typing import IO, Any, cast

from ..errors import ArchiveError

_WACZ = ".wacz"
ARCHIVE_ENDS = (".warc", ".warc.gz", ".warc.zst", _WACZ)  # of the names of archives


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """One WARC file. `name`: its absolute path or its address; within a WACZ, that of the package, `!` and its path
    there."""

    name: str
    opener: Callable[[], IO[bytes]]

    def open(self) -> IO[bytes]:
        """Opens the file as a stream that can go back. Raises ArchiveError where it cannot be read."""
        try:
            return self.opener()
        except (OSError, zipfile.BadZipFile, KeyError) as error:
            raise _refuse(self.name, error) from error


def find_archives(names: Iterable[str]) -> list[ArchiveFile]:
    """Returns the WARC files that paths, folders, globs and addresses name, in their order, each once.

    Raises ArchiveError where a name leads to nothing, or cannot be read.
    """
    found: dict[str, ArchiveFile] = {}
    for name in names:
        for file in _expand(name):
            found.setdefault(file.name, file)
    return list(found.values())


def _expand(name: str) -> list[ArchiveFile]:
    if "://" in name:
        return [file for address in _expand_address(name) for file in _unpack(address, _open_address(address))]
    path = Path(name).expanduser()
    if path.is_dir():
        paths = sorted(str(child) for child in path.iterdir() if child.name.endswith(ARCHIVE_ENDS))
        if not paths:
            raise ArchiveError(f"There is no archive in {name}; name files that end in .warc, .warc.gz or .wacz.")
    else:
        root = Path(path.absolute().anchor)
        matching = (
            root.glob(str(path.absolute().relative_to(root))) if has_magic(name) and not path.exists() else [path]
        )
        paths = sorted(map(str, matching))
    if not paths or not Path(paths[0]).exists():
        raise ArchiveError(f"There is no archive {name}; name a file, a folder, a glob, or an address.")
    return [file for each in paths for file in _unpack(str(Path(each).absolute()), _open_path(Path(each).absolute()))]


def _open_path(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")


def _open_address(address: str) -> Callable[[], IO[bytes]]:
    return lambda: cast(IO[bytes], _import_fsspec().open(address, "rb").open())


def _expand_address(address: str) -> list[str]:
    fsspec = _import_fsspec()
    if not has_magic(address.partition("?")[0]) or address.startswith(("http://", "https://")):
        return [address]
    try:
        found = [file.full_name for file in fsspec.open_files(address, "rb")]
    except (OSError, ImportError, ValueError) as error:
        raise _refuse(address, error) from error
    if not found:
        raise ArchiveError(f"There is no archive {address}; name a file, a folder, a glob, or an address.")
    return sorted(found)


def _import_fsspec() -> Any:
    try:
        import fsspec
    except ImportError as error:
        raise ArchiveError(
            'An archive at an address is read by fsspec: pip install "newscrawl[remote]", or get the file first.'
        ) from error
    return fsspec


def _unpack(name: str, opener: Callable[[], IO[bytes]]) -> list[ArchiveFile]:
    """Returns the file itself, or the WARC files in a WACZ."""
    if not name.partition("?")[0].endswith(_WACZ):
        return [ArchiveFile(name, opener)]
    with ArchiveFile(name, opener).open() as file:
        try:
            members = [m.filename for m in zipfile.ZipFile(file).infolist() if m.filename.startswith("archive/")]
        except (zipfile.BadZipFile, OSError) as error:
            raise _refuse(name, error) from error
    return [ArchiveFile(f"{name}!{member}", _open_member(opener, member)) for member in members if ".warc" in member]


def _open_member(opener: Callable[[], IO[bytes]], member: str) -> Callable[[], IO[bytes]]:
    def open_both() -> IO[bytes]:
        package = opener()
        try:
            return cast(IO[bytes], _Member(package, zipfile.ZipFile(package).open(member)))
        except BaseException:
            package.close()
            raise

    return open_both


class _Member(io.BufferedReader):
    """A file of a package, which closes the package with itself."""

    def __init__(self, package: IO[bytes], member: IO[bytes]) -> None:
        super().__init__(cast(io.RawIOBase, member))
        self._package = package

    def close(self) -> None:
        super().close()
        self._package.close()


def _refuse(name: str, error: Exception) -> ArchiveError:
    said = str(getattr(error, "strerror", None) or error).strip().rstrip(".") or type(error).__name__
    return ArchiveError(f"The archive {name} cannot be read ({said}): check the file or the address.")
