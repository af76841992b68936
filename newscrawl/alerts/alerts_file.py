"""Reads `alerts.env` in the data folder: who is told of troubles, for all jobs that end from now on.

A running Scrapyd hands its own environment to its jobs, so that what is exported later does not reach them.
"""

from __future__ import annotations

import re
from pathlib import Path

from ..errors import TargetError

ALERTS_FILE = "alerts.env"
NAMES = ("NEWSCRAWL_ALERTS", "NEWSCRAWL_SMTP", "NEWSCRAWL_ALERTS_FROM")
_LINE = re.compile(r"(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)", re.ASCII)


def read_alerts_file(folder: Path) -> dict[str, str]:
    """Returns the values by name; none where there is no file. Lines are NAME=VALUE, quotes around the value are
    dropped, # begins a comment line. Raises TargetError, which shows no value."""
    path = folder / ALERTS_FILE
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text in UTF-8"
        raise TargetError(f"{path} cannot be read ({reason}); mend it, or move it away.") from error
    values = {}
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _LINE.fullmatch(line.strip())
        if found is None or found[1] not in NAMES:
            raise TargetError(f"{path}, line {number}: write one of {', '.join(NAMES)}, then = and its value.")
        value = found[2]
        is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
        values[found[1]] = value[1:-1] if is_quoted else value
    return values
