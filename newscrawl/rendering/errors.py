"""Why a page could not be shown in a browser."""

from __future__ import annotations

from typing import Literal

Reason = Literal["no_browser", "deadline", "crashed", "browser_died", "unreachable"]

_WORDS: dict[Reason, str] = {
    "no_browser": "it needs a browser, and there is none",
    "deadline": "it showed nothing in the browser in time",
    "crashed": "the browser's tab crashed on it",
    "browser_died": "the browser died each time while it was shown",
    "unreachable": "the browser could not open it",
}


class RenderingError(Exception):
    """The page was not shown. `reason` names why for the statistics; the text says it in words."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{_WORDS[reason]} ({detail})" if detail else _WORDS[reason])
        self.reason = reason


class NoSuchBrowserError(ValueError):
    """The browser that the setting names cannot be run; the text is one sentence that says what to do."""
