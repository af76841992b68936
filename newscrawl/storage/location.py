"""Where a crawl's files lie."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

_LONGEST = 80  # characters of a file's name


def locate_output(
    setting: str | None, spider_name: str, project_folder: Path, data_folder: Path | None = None
) -> Path:
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


def name_crawl(start_urls: Sequence[str]) -> str:
    """What the files of a crawl of any site are called: its hosts, without "www.", a port after a dash.

    Many hosts are named by the first and a digest of them all.
    """
    hosts = sorted({_name_host(url) for url in start_urls})
    name = "+".join(hosts)
    if len(name) <= _LONGEST:
        return name
    digest = hashlib.blake2b(name.encode(), digest_size=4).hexdigest()
    return f"{hosts[0][:_LONGEST]}+{len(hosts) - 1}-{digest}"


def _name_host(url: str) -> str:
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.").replace(":", ".")
    default = {"http": 80, "https": 443}.get(parts.scheme)
    return host if parts.port in (None, default) else f"{host}-{parts.port}"
