"""Calls Scrapyd's web service, as far as a timetable needs it."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email.message import Message
from http.client import HTTPException
from typing import Any, Literal, NamedTuple
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import ProxyHandler, Request, build_opener

from ...errors import ScrapydRefusedError, ScrapydUnreachableError

_MOST_READ = 64 * 2**20  # bytes of a record of jobs
_PATIENCE = 60  # seconds: Scrapyd loads the spiders of a version before it answers for the first time


@dataclass(frozen=True, slots=True)
class Job:
    """A job that Scrapyd knows."""

    id: str
    spider: str
    state: Literal["pending", "running", "finished"]
    arguments: Mapping[str, str] | None = None  # Scrapyd tells those of pending jobs only


class _ScrapydAnswer(NamedTuple):
    headers: Message
    content: bytes


@dataclass(frozen=True, slots=True)
class Scrapyd:
    """A Scrapyd at an address. No message holds its user or password."""

    url: str
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    patience: float = _PATIENCE  # seconds that it may take to answer
    variables: tuple[str, str] = ("SCRAPYD_USERNAME", "SCRAPYD_PASSWORD")  # of the environment, for messages

    def list_jobs(self, project: str) -> list[Job]:
        """Returns the project's jobs. Raises ScrapydUnreachableError, ScrapydRefusedError."""
        answer = self._ask(f"listjobs.json?project={quote(project)}")
        return [
            Job(str(job["id"]), str(job["spider"]), state, job.get("args"))
            for state in ("pending", "running", "finished")
            for job in answer.get(state, ())
        ]

    def start(
        self, project: str, spider: str, job: str, arguments: Mapping[str, str], settings: Mapping[str, str]
    ) -> None:
        """Starts a job with the name `job`. Raises ScrapydUnreachableError, ScrapydRefusedError."""
        pairs: list[tuple[str, str]] = [("project", project), ("spider", spider), ("jobid", job)]
        pairs += arguments.items()
        pairs += [("setting", f"{name}={value}") for name, value in settings.items()]
        self._ask("schedule.json", pairs)

    def cancel(self, project: str, job: str) -> None:
        """Asks a job to end in order; one that waits never begins. Raises ScrapydUnreachableError, ScrapydRefusedError.

        A job that runs and is asked twice ends at once.
        """
        self._ask("cancel.json", [("project", project), ("job", job)])

    def read_job_log(self, most: int = _MOST_READ) -> bytes:
        """Returns the last bytes of `jobs.jsonl` in the data folder of the Scrapyd's jobs, which its service
        `newscrawl` has. They may begin amid a line. Raises ScrapydUnreachableError, ScrapydRefusedError.
        """
        url = f"{self.url.rstrip('/')}/newscrawl/jobs.jsonl"
        size = int(self._send(Request(url, method="HEAD")).headers["Content-Length"] or 0)
        return self._send(Request(url, headers={"Range": f"bytes={max(0, size - most)}-"} if size else {})).content

    def _ask(self, path: str, pairs: Sequence[tuple[str, str]] | None = None) -> dict[str, Any]:
        request = Request(f"{self.url.rstrip('/')}/{path}", data=urlencode(pairs).encode() if pairs else None)
        try:
            answer = json.loads(self._send(request).content)
        except ValueError:
            raise ScrapydRefusedError("what answers there is no Scrapyd; mend url in the schedule") from None
        if not isinstance(answer, dict) or answer.get("status") != "ok":
            message = str(answer.get("message", answer) if isinstance(answer, dict) else answer)
            raise ScrapydRefusedError(_advise(message.strip().splitlines()[-1][:300] if message.strip() else "no"))
        return answer

    def _send(self, request: Request) -> _ScrapydAnswer:
        if self.user is not None:
            secret = b64encode(f"{self.user}:{self.password or ''}".encode()).decode("ascii")
            request.add_unredirected_header("Authorization", f"Basic {secret}")
        try:
            # No proxy: Scrapyd listens on this machine or in its network, and the password must not go elsewhere.
            with build_opener(ProxyHandler({})).open(request, timeout=self.patience) as response:
                return _ScrapydAnswer(response.headers, response.read())
        except HTTPError as error:
            with error:
                if error.code in (401, 403):
                    raise ScrapydRefusedError(
                        f"it wants another password: set {' and '.join(self.variables)} as it has them"
                    ) from None
                raise ScrapydUnreachableError(f"it answered {error.code}") from None
        except (OSError, HTTPException) as error:
            reason = getattr(error, "reason", error)
            raise ScrapydUnreachableError(str(getattr(reason, "strerror", None) or reason)) from None


def _advise(message: str) -> str:
    remedy = "; deploy the project (make deploy)" if message.endswith("not found") else ""
    return f"it says: {message}{remedy}"
