"""What can go wrong, as one family. Each text is one sentence that says what happened and what to do.

    NewscrawlError
    ├── ArgumentError            a spider's argument
    ├── ProfileError             a site's profile
    ├── NoSuchBrowserError       the browser that a setting names
    ├── TargetError              where alerts are to go
    ├── ScheduleError            the timetable: a line for each thing that is wrong
    ├── StateError               what a crawl keeps; `kind` names the ending of the crawl
    ├── RenderingError           a page was not shown in the browser; `reason` names why
    ├── AlertError               an alert did not arrive
    ├── ScrapydError             Scrapyd
    │   ├── ScrapydUnreachableError    gave no answer
    │   └── ScrapydRefusedError        said no
    └── InterruptedRequestError  a request was given up because the crawl is ending

The first five are ValueErrors as well: someone wrote what cannot be used. AlertError and ScrapydError are OSErrors.
`frontier/crawl.py` has the one error that is Scrapy's own kind.
"""

from __future__ import annotations

from typing import Literal

RenderingReason = Literal["no_browser", "deadline", "crashed", "browser_died", "unreachable"]

_WORDS: dict[RenderingReason, str] = {
    "no_browser": "it needs a browser, and there is none",
    "deadline": "it showed nothing in the browser in time",
    "crashed": "the browser's tab crashed on it",
    "browser_died": "the browser died each time while it was shown",
    "unreachable": "the browser could not open it",
}


class NewscrawlError(Exception):
    """Something that newscrawl says in words."""


class ArgumentError(NewscrawlError, ValueError):
    """A spider's argument cannot be used."""


class ProfileError(NewscrawlError, ValueError):
    """A profile cannot be used. The text names the file, the key and the remedy."""


class NoSuchBrowserError(NewscrawlError, ValueError):
    """The browser that the setting names cannot be run."""


class TargetError(NewscrawlError, ValueError):
    """An address for alerts cannot be used. The text holds no secret."""


class ScheduleError(NewscrawlError, ValueError):
    """A timetable cannot be used. The text has a line for each thing that is wrong."""


class StateError(NewscrawlError):
    """The state cannot be used. `kind` names the ending of the crawl: state_in_use, state_unreadable, …"""

    def __init__(self, kind: str, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind


class RenderingError(NewscrawlError):
    """The page was not shown. `reason` names why for the statistics; the text says it in words."""

    def __init__(self, reason: RenderingReason, detail: str = "") -> None:
        super().__init__(f"{_WORDS[reason]} ({detail})" if detail else _WORDS[reason])
        self.reason = reason


class AlertError(NewscrawlError, OSError):
    """An alert did not arrive. The text is a clause with no secret in it."""


class ScrapydError(NewscrawlError, OSError):
    """Scrapyd did not do what it was asked. The text is a clause."""


class ScrapydUnreachableError(ScrapydError):
    """Scrapyd gave no answer; the text says why."""


class ScrapydRefusedError(ScrapydError):
    """Scrapyd said no; the text says why, and what to do."""


class InterruptedRequestError(NewscrawlError):
    """The request was given up because the crawl is ending."""
