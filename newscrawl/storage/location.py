"""Where a crawl's files lie."""

from __future__ import annotations

from pathlib import Path


def locate_output(setting: str | None, spider_name: str, project_folder: Path) -> Path:
    """The file of `NEWSCRAWL_OUTPUT`, relative to where the command was given; unless set, output/<spider>.jsonl."""
    if setting:
        return Path(setting).expanduser().absolute()
    return project_folder / "output" / f"{spider_name}.jsonl"
