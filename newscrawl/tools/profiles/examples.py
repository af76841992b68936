"""The plan of `checksites --live`: the example of each profile, in a browser where a crawl would use one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from ...errors import NoSuchBrowserError, RenderingError
from ...rendering.finding import HOW_TO_GET_ONE
from ...sites.profile import Site
from ..inspection.answers import Answer, parse_answer


class Examples:
    """A plan. `mode`: "auto", "always" or "never", for profiles that do not say it themselves."""

    def __init__(self, sites: Mapping[str, Site], mode: str, find_browser: Callable[[], Path | None]) -> None:
        self.answers: dict[str, Answer] = {}
        self.unshown: dict[str, str] = {}  # those that need a browser, and why there is none
        self.browser: Path | None = None
        self._sites = sites
        self._mode = mode
        self._find_browser = find_browser
        self._left = list(sites)
        self._is_shell = False  # the first of them was, when it was asked for plainly

    def choose(self, left: int) -> str | None:
        while self._left:
            name = self._left[0]
            self.browser = None
            if not self._is_shell and self._read_mode(name) != "always":
                return self._sites[name].example
            try:
                self.browser = self._find_browser()
            except NoSuchBrowserError as error:
                self.unshown[name] = str(error)
            if self.browser is not None:
                return self._sites[name].example
            self.unshown.setdefault(name, f"{RenderingError('no_browser')}; {HOW_TO_GET_ONE}")
            self._go_on()
        return None

    def note(self, answer: Answer) -> None:
        name = self._left[0]
        if self.browser is None and self._read_mode(name) != "never" and answer.failure is None and answer.is_html:
            self._is_shell = parse_answer(answer, site=self._sites[name]).needs_browser == "yes"
            if self._is_shell:
                return
        self.answers[name] = answer
        self._go_on()

    def note_robots(self, answer: Answer) -> float | None:
        return None

    def _go_on(self) -> None:
        del self._left[0]
        self._is_shell = False

    def _read_mode(self, name: str) -> str:
        return self._sites[name].render or self._mode
