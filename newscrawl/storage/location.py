"""Where a crawl's files lie."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

_LONGEST = 80  # characters of a file's name


def locate_output(setting: str | None, spider_name: str, project_folder: Path, data_folder: Path | None = None) -> Path:
    """The file of `NEWSCRAWL_OUTPUT`, relative to where the command was given; unless set, output/<name>.jsonl in the
    data folder, or the project's where there is none."""
    if setting:
        return Path(setting).expanduser().absolute()
    return (data_folder or project_folder) / "output" / f"{spider_name}.jsonl"


def locate_state(
    setting: str | None, output: str | None, spider_name: str, project_folder: Path, data_folder: Path | None = None
) -> Path:
    """The file of `NEWSCRAWL_STATE`; unless set, the data folder's state/<name>.sqlite for an output in its output/,
    else .state/<output's name>.sqlite beside the output."""
    if setting:
        return Path(setting).expanduser().absolute()
    path = locate_output(output, spider_name, project_folder, data_folder)
    if data_folder is not None and path.parent == data_folder / "output":
        return data_folder / "state" / f"{path.stem}.sqlite"
    return path.parent / ".state" / f"{path.stem}.sqlite"


def name_files(sites: Sequence[str]) -> str:
    """What the files of a crawl of these sites are called. Many sites: the first, and a digest of them all."""
    names = sorted({re.sub(r"[^\w.-]", "-", site) for site in sites})
    name = "+".join(names)
    if len(name) <= _LONGEST:
        return name
    digest = hashlib.blake2b(name.encode(), digest_size=4).hexdigest()
    return f"{names[0][:_LONGEST]}+{len(names) - 1}-{digest}"
