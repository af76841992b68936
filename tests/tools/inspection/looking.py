"""Looks at a site of the tests without a network: its replies are asked for directly."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import NamedTuple
from urllib.parse import urljoin

from newscrawl.tools.inspection.answers import Answer
from newscrawl.tools.inspection.findings import Findings
from newscrawl.tools.inspection.site_look import MOST_REQUESTS, Inspection
from tests.newsroom.site import Reply, Site

BASE = "http://127.0.0.1:40123"
NOW = datetime(2026, 11, 21, 10, tzinfo=timezone.utc)


class Look(NamedTuple):
    findings: Findings
    asked: list[str]  # addresses without the host, redirects included


def look_at(site: Site) -> Look:
    """The site's address is `BASE`."""
    plan = Inspection(f"{BASE}/")
    asked: list[str] = []

    def ask(url: str) -> tuple[str, Reply]:
        asked.append(url.removeprefix(BASE))
        reply = site.answer(asked[-1], {})
        return ask(urljoin(url, reply.headers["Location"])) if reply.status in (301, 302) else (url, reply)

    def answer(url: str) -> Answer:
        reached, reply = ask(url)
        return Answer(
            reached, reply.body, reply.headers.get("Content-Type"), f"{NOW:%Y-%m-%dT%H:%M:%SZ}", 0.01, reply.status
        )

    plan.note_robots(answer(f"{BASE}/robots.txt"))
    while (wanted := plan.choose(MOST_REQUESTS - len(asked))) is not None and len(asked) < MOST_REQUESTS:
        told = answer(wanted)
        plan.note(told if told.status == 200 else Answer(wanted, failure=f"it answered {told.status}"))
    assert plan.failure is None
    return Look(plan.complete(len(asked)), asked)
