"""How the `scrapy` that runs is called from where the user stands, for commands that messages offer to paste."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

_NAME = "scrapy"


def name_scrapy() -> str:
    """Returns what to type for it: `scrapy` where the shell finds this very one, else its path: `.venv/bin/scrapy`.

    The path leads from the current folder where the program lies in it. Another program that runs (`python -m scrapy`,
    Scrapyd, a test) has its `scrapy` beside its Python.
    """
    program = _find_program()
    if program is None:
        return _NAME
    on_path = shutil.which(_NAME)
    if on_path is not None and os.path.realpath(on_path) == os.path.realpath(program):
        return _NAME
    try:
        here = program.relative_to(Path.cwd())
    except (ValueError, OSError):  # it lies elsewhere, or the folder is gone
        return shlex.quote(str(program))
    return shlex.quote(str(here)) if len(here.parts) > 1 else f"./{here}"


def _find_program() -> Path | None:
    """Returns the absolute path of the script; None where there is none."""
    beside = [Path(sys.argv[0])] if sys.argv and Path(sys.argv[0]).name == _NAME else []
    for script in (*beside, Path(sys.executable or _NAME).with_name(_NAME)):
        path = script.absolute()  # not resolved: a virtual environment may be a link
        if path.is_file():
            return path
    return None
