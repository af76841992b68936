"""Words an alert."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from ..report.troubles import TroubleKind

_WORDS: dict[TroubleKind, str] = {
    "failing": "its crawls fail",
    "quiet": "it brings no articles",
    "coverage": "a field is missing more often",
}


@dataclass(frozen=True, slots=True)
class Alert:
    """A trouble that has begun or ended."""

    site: str
    kind: TroubleKind
    state: Literal["begun", "ended"]
    reason: str  # of one that has ended: what it was
    at: str  # ISO 8601, UTC
    field: str | None = None
    job: str | None = None

    @property
    def subject(self) -> str:
        words = _WORDS[self.kind]
        return (
            f"newscrawl: {self.site} is in trouble: {words}"
            if self.state == "begun"
            else (f"newscrawl: {self.site} is well again: over is that {words}")
        )

    @property
    def text(self) -> str:
        of = f" (job {self.job})" if self.job else ""
        told = self.reason if self.state == "begun" else f"It was: {self.reason}"
        return f"{self.subject}.\n{told}.\nSeen at {self.at}{of}. scrapy jobs {self.site} shows more.\n"

    def as_json(self) -> dict[str, Any]:
        """Returns the JSON object for a webhook. Chat services show its `text`."""
        return {
            "text": self.text,
            "site": self.site,
            "trouble": self.kind,
            "field": self.field,
            "state": self.state,
            "reason": self.reason,
            "at": self.at,
            "job": self.job,
        }
