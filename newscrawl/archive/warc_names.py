"""What the files of an archive are called: by site, time and number, and otherwise while they are written."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from ..storage.output_paths import has_file_for_each_site, locate_output

SUFFIX = ".warc.gz"
OPEN = ".open"  # what the name ends in while the file is written


class ArchiveNames:
    """The names of `NEWSCRAWL_WARC`, relative to where the command was given. `name`: the crawl's."""

    def __init__(self, setting: str, name: str, folder: Path) -> None:
        self._setting, self._name, self._project = setting, name, folder
        self.is_by_site = has_file_for_each_site(setting)

    @property
    def pattern(self) -> Path:
        """All files of the archive, as a pattern."""
        return self._mark(self._locate("*"), "*")

    @property
    def folder(self) -> Path:
        """The folder that all files of the archive are in, however deep."""
        parents = list(self._locate("*").parents)
        return next(parent for parent in parents if "*" not in str(parent))

    def locate(self, site: str, began: datetime, number: int) -> Path:
        """Returns the file of a site, or of all sites, that is begun at this time. `number`: which part it is."""
        return self._mark(self._locate(self._name, began, site), f"{number:05}")

    def list_open(self) -> list[Path]:
        """Returns the files that are being written, or were by a process that was killed; by their names of then."""
        return self._list(OPEN)

    def list_files(self) -> list[Path]:
        """Returns the files that are ended, the oldest of each site first."""
        return self._list("")

    def _list(self, end: str) -> list[Path]:
        pattern = self.pattern
        root = Path(pattern.anchor)
        text = str(pattern.relative_to(root)).replace("[", "[[]").replace("?", "[?]")
        return sorted(root.glob(text + end))

    def _locate(self, name: str, began: datetime | None = None, site: str | None = None) -> Path:
        path = locate_output(self._setting, name, self._project, None, began, site)
        assert path is not None  # no setting of an archive names standard output
        return path

    @staticmethod
    def _mark(path: Path, number: str) -> Path:
        return path.with_name(f"{path.name.removesuffix(SUFFIX)}-{number}{SUFFIX}")


def list_names(path: Path) -> Collection[Path]:
    """Returns the names that a file of an archive may have: its own, and that while it is written."""
    return path, name_open(path)


def name_open(path: Path) -> Path:
    """Returns the name of a file while it is written."""
    return path.with_name(path.name + OPEN)


def is_archive_name(setting: str) -> bool:
    """Returns whether a setting names files as this project writes them."""
    return setting.endswith(SUFFIX) and setting.rpartition("/")[2] != SUFFIX
