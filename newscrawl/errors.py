"""What can go wrong, as one family. Each text is one sentence that says what happened and what to do next.

    NewscrawlError               exit code
    ├── ArgumentError            2    a spider's argument
    ├── ProfileError             1    a site's profile
    ├── NoSuchBrowserError       1    the browser that a setting names
    ├── TargetError              2    where alerts are to go
    ├── ScheduleError            2    the timetable: a line for each thing that is wrong
    ├── ArchiveError             1    an archive of pages
    ├── StateError               1, 2 what a crawl keeps; `kind` names the ending of the crawl
    │   └── StateAwayError       -    for now: the crawl waits for it
    ├── CommandError             any  a command cannot do what it is asked
    ├── CrawlError               any  a crawl that `newscrawl.crawl` has begun did not go well
    ├── RenderingError           -    a page is not shown in the browser; `reason` names why
    ├── AlertError               -    an alert does not arrive
    ├── ScrapydError             -    Scrapyd
    │   ├── ScrapydUnreachableError    gives no answer
    │   └── ScrapydRefusedError        says no
    ├── SessionLostError         -    a session of PostgreSQL has ended, and with it the lock that it held
    └── InterruptedRequestError  -    a request is given up because the crawl is ending, or its host rests

The first five are ValueErrors as well: someone wrote what cannot be used. AlertError and ScrapydError are OSErrors.
Errors without an exit code end no command; their text is a clause for another sentence.
`report/outcome.py` tells an error that ends a command: its sentence, its line in the log, its exit code.
`frontier/shared_crawl.py` has the one error that is Scrapy's own kind.
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


# The kinds of StateError that name what is no output or no store: someone wrote what cannot be used.
_REFUSED = frozenset(("output_unusable", "output_unreadable", "output_in_use", "store_unusable", "archive_unusable"))


class NewscrawlError(Exception):
    """Something that newscrawl says in words. `exit_code` is that of a command which it ends."""

    exit_code: int = 1


class ArgumentError(NewscrawlError, ValueError):
    """A spider's argument cannot be used."""

    exit_code = 2


class ProfileError(NewscrawlError, ValueError):
    """A profile cannot be used. The text names the file, the key and the remedy."""


class NoSuchBrowserError(NewscrawlError, ValueError):
    """The browser that the setting names cannot be run."""


class TargetError(NewscrawlError, ValueError):
    """An address for alerts cannot be used. The text holds no secret."""

    exit_code = 2


class ScheduleError(NewscrawlError, ValueError):
    """A timetable cannot be used. The text has a line for each thing that is wrong."""

    exit_code = 2


class ArchiveError(NewscrawlError):
    """An archive of pages cannot be read. The text names the file, or the address."""


class StateError(NewscrawlError):
    """The state cannot be used. `kind` names the ending of the crawl: state_in_use, state_unreadable, …"""

    def __init__(self, kind: str, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.exit_code = find_exit_code(kind)


class StateAwayError(StateError):
    """What keeps the state does not answer for now. The crawl goes on once it does."""

    def __init__(self, place: object) -> None:
        super().__init__("state_unreachable", f"{place} does not answer.")


class CommandError(NewscrawlError):
    """A command cannot do what it is asked."""

    def __init__(self, sentence: str, exit_code: int) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


class CrawlError(NewscrawlError):
    """A crawl that a program has begun did not go well. `exit_code`: what `scrapy crawl` would have ended with."""

    def __init__(self, sentence: str, exit_code: int) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


class RenderingError(NewscrawlError):
    """The browser does not show the page. `reason` names why for the statistics; the text says it in words."""

    def __init__(self, reason: RenderingReason, detail: str = "") -> None:
        super().__init__(f"{_WORDS[reason]} ({detail})" if detail else _WORDS[reason])
        self.reason = reason


class AlertError(NewscrawlError, OSError):
    """An alert does not arrive. The text is a clause with no secret in it."""


class ScrapydError(NewscrawlError, OSError):
    """Scrapyd does not do what it is asked. The text is a clause."""


class ScrapydUnreachableError(ScrapydError):
    """Scrapyd gives no answer. The text says why."""


class ScrapydRefusedError(ScrapydError):
    """Scrapyd says no. The text says why, and what to do."""


class SessionLostError(NewscrawlError):
    """A session of PostgreSQL has ended, and with it the lock that it held. The text says why, without a password."""


class InterruptedRequestError(NewscrawlError):
    """A request is given up because the crawl is ending, or before it is sent to a host that rests."""


def find_exit_code(kind: str) -> int:
    """Returns the exit code of a crawl that a StateError of this kind has ended."""
    return 2 if kind in _REFUSED else 1
