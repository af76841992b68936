"""Where a crawl's files lie."""

from __future__ import annotations

from pathlib import Path


def locate_output(setting: str | None, spider_name: str, project_folder: Path) -> Path:
    """The file of `NEWSCRAWL_OUTPUT`, relative to where the command was given; unless set, output/<spider>.jsonl."""
    if setting:
        return Path(setting).expanduser().absolute()
    return project_folder / "output" / f"{spider_name}.jsonl"


def locate_state(setting: str | None, output: str | None, spider_name: str, project_folder: Path) -> Path:
    """The file of `NEWSCRAWL_STATE`; unless set, .state/<output's name>.sqlite beside the output."""
    if setting:
        return Path(setting).expanduser().absolute()
    path = locate_output(output, spider_name, project_folder)
    return path.parent / ".state" / f"{path.stem}.sqlite"
