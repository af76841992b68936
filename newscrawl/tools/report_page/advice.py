"""What to do about a site that is in trouble."""

from __future__ import annotations

import shlex
from typing import NamedTuple

from ...own_command import name_scrapy
from ...report.troubles import Trouble
from ...urls.parsing import parse_url
from .figures import JobFigures


class Advice(NamedTuple):
    """What to do, in a sentence, and a command to paste; None where there is none."""

    sentence: str
    command: str | None = None


# By how the reason of the last job begins.
_REASONS = (
    ("killed", "See what killed it: the system's log names a lack of memory. The next job goes on where it stopped."),
    ("state_in_use", "Two of its jobs run at once: start them further apart, or end the one that is stuck."),
    ("state_", "Its state cannot be used: make room on the disk, or do what the sentence says."),
    ("output_", "Its output cannot be used: make room on the disk, or do what the sentence says."),
    ("archive_", "Its archive cannot be written: make room on the disk, or do what the sentence says."),
)


def advise(trouble: Trouble, figures: JobFigures) -> Advice:
    """Returns what to do about a trouble of the site with these figures."""
    last = figures.jobs[-1] if figures.jobs else {}
    start = next(filter(None, map(parse_url, last.get("urls") or [])), None)
    if trouble.kind == "coverage":
        article = parse_url(str(figures.latest[-1].get("url"))) if figures.latest else None
        sentence = f"Look where {trouble.field} stands on a page now; a profile can name the place."
        return Advice(sentence, _quote(f"{name_scrapy()} extract --explain", article))
    if trouble.kind == "quiet":
        sentence = (
            "Open the site: if it has news, see where its articles are listed now; if it has moved, change its start."
        )
        return Advice(sentence, _quote(f"{name_scrapy()} inspect", start))
    for begin, sentence in _REASONS:
        if str(last.get("reason")).startswith(begin):
            return Advice(sentence, _quote(f"{name_scrapy()} jobs", trouble.site))
    if last.get("failed_starts") or "cannot be read" in trouble.reason:
        sentence = "Open its start in a browser: if it is gone, change the start in the timetable; if not, look again."
        return Advice(sentence, _quote(f"{name_scrapy()} inspect", start))
    sentence = "Crawl it by hand, with what becomes of each link in the log."
    command = f"{name_scrapy()} crawl news -L DEBUG -a max_articles=5 -a url={shlex.quote(start)}" if start else None
    return Advice(sentence, command)


def _quote(command: str, word: str | None) -> str | None:
    return f"{command} {shlex.quote(word)}" if word else None
