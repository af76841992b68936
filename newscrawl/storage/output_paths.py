"""Where a crawl's files lie, by the settings that name them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

STANDARD_OUTPUT = "-"
PACKED = ".gz"  # how the name of a compressed output ends
_LONGEST = 80  # characters of a file's name
_PLACEHOLDER = re.compile(r"%\((\w*)\)s")
_OF_THE_MOMENT = ("time", "date")
_OF_THE_CRAWL = ("name",)
SITE = "site"  # the placeholder that gives each site a file of its own
_BLANK = "\0"  # stands for a placeholder of the moment
_SEPARATORS = "-_. "
_SUFFIXES = (".jsonl", ".jl", ".json", ".ndjson")  # that may stand before .gz
PLACEHOLDERS = (*_OF_THE_MOMENT, *_OF_THE_CRAWL, SITE)


def locate_output(
    setting: str | None,
    name: str,
    project_folder: Path,
    data_folder: Path | None = None,
    began: datetime | None = None,
    site: str | None = None,
) -> Path | None:
    """Returns the file of `NEWSCRAWL_OUTPUT` with its placeholders filled in, relative to where the command was given;
    None for standard output. Unless set, the file is output/<name>.jsonl in the data folder, or in the project's folder
    without one.

    `began`: when the crawl did, UTC. Without it, placeholders of the moment become `*`, as in a pattern of file names.
    `site`: whose file it is. Without it, the site's placeholder becomes `*` in such a pattern, and stays as it is in
    the name of the file of a crawl that has begun.
    """
    if setting == STANDARD_OUTPUT:
        return None
    if not setting:
        return (data_folder or project_folder) / "output" / f"{name}.jsonl"
    moment = began.strftime("%Y-%m-%dT%H-%M-%S+00-00") if began else "*"
    values = {"name": name, "time": moment, "date": moment[:10]}
    if site is not None or began is None:
        values[SITE] = name_files([site]) if site is not None else "*"
    return _make_path(_fill(setting, values))


def locate_state(
    setting: str | None, output: str | None, name: str, project_folder: Path, data_folder: Path | None = None
) -> Path:
    """Returns the file of `NEWSCRAWL_STATE`. Unless set, the file is state/<name>.sqlite of the data folder for an
    output in that folder's output/, else .state/<output's name>.sqlite beside the output.

    The output's name is that of all its days and sites: without `.jsonl`, `.gz` and their placeholders. For standard
    output it is <name>-stdout, so that what was only shown does not count as written to a file.
    """
    if setting:
        return _make_path(setting)
    blanks = dict.fromkeys((*_OF_THE_MOMENT, SITE), _BLANK)
    path = locate_output(_fill(output or "", blanks), name, project_folder, data_folder)
    if path is None:
        path = (data_folder or project_folder) / "output" / f"{name}-stdout.jsonl"
    folder = Path(*(part.replace(_BLANK, "") for part in path.parent.parts if _has_name(part)))
    stem = _cut_suffixes(path.name)
    if _BLANK in stem:
        stem = stem.replace(_BLANK, "").strip(_SEPARATORS) or name
    if data_folder is not None and folder == data_folder / "output":
        return data_folder / "state" / f"{stem}.sqlite"
    return folder / ".state" / f"{stem}.sqlite"


def is_rotated(setting: str | None) -> bool:
    """Returns whether each moment has an output of its own."""
    return any(name in _OF_THE_MOMENT for name in _PLACEHOLDER.findall(setting or ""))


def has_file_for_each_site(setting: str | None) -> bool:
    """Returns whether each site has an output of its own."""
    return SITE in _PLACEHOLDER.findall(setting or "")


def find_unknown_placeholder(setting: str) -> str | None:
    """Returns the first placeholder that nobody knows, as it is written; None where all are known."""
    return next((found[0] for found in _PLACEHOLDER.finditer(setting) if found[1] not in PLACEHOLDERS), None)


def name_files(sites: Sequence[str]) -> str:
    """Returns the name of the files of a crawl of these sites. For many sites it is the first site's name with a digest
    of all."""
    names = sorted({re.sub(r"[^\w.-]", "-", site) for site in sites})
    name = "+".join(names)
    if len(name) <= _LONGEST:
        return name
    digest = hashlib.blake2b(name.encode(), digest_size=4).hexdigest()
    return f"{names[0][:_LONGEST]}+{len(names) - 1}-{digest}"


def _fill(template: str, values: Mapping[str, str]) -> str:
    """Fills placeholders in; other percent signs stay as they are."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), template)


def _has_name(part: str) -> bool:
    """Returns whether a folder's name holds more than the moment."""
    return _BLANK not in part or bool(part.replace(_BLANK, "").strip(_SEPARATORS))


def _cut_suffixes(name: str) -> str:
    bare = name.removesuffix(PACKED)
    return Path(bare).stem if bare == name or Path(bare).suffix in _SUFFIXES else bare


def _make_path(text: str) -> Path:
    return Path(text).expanduser().absolute()
