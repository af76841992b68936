"""Sends an alert once when a trouble begins and once when it ends."""

from __future__ import annotations

import fcntl
import json
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from ..errors import AlertError
from ..report.troubles import Trouble, TroubleKind, group_by_site, judge_site
from ..storage.job_log import JOBS, JobRecord, read_jobs
from .alerts_file import NAMES, read_alerts_file
from .sending import Alert, AlertTarget, MailServer, read_mail_server, read_targets, send_alert

logger = logging.getLogger("newscrawl")

FILE = "alerts.json"
_PATIENCE = 5.0  # seconds for which a crawl's end may be held up; the next job tells what has not arrived by then

_ToldTroubles = dict[str, dict[str, dict[str, str]]]  # target's key → site → trouble's key → its reason


@dataclass(slots=True)
class Alerts:
    """Sends alerts and counts them. The data folder keeps what was sent to whom, so that any process may send the next
    alert."""

    folder: Path
    targets: Sequence[AlertTarget]
    server: MailServer = field(default_factory=MailServer)
    sent: int = 0
    failed: int = 0

    @classmethod
    def from_settings(cls, settings: Mapping[str, Any], folder: Path) -> Alerts | None:
        """Reads NEWSCRAWL_ALERTS, NEWSCRAWL_SMTP and NEWSCRAWL_ALERTS_FROM from the settings, else from alerts.env in
        the data folder, else from the environment.

        Returns None where nobody wants to be told. Raises TargetError.
        """
        told = {**os.environ, **read_alerts_file(folder)}
        chosen = {name: settings.get(name) or told.get(name) for name in NAMES}
        targets = read_targets(chosen["NEWSCRAWL_ALERTS"])
        if not targets:
            return None
        server = read_mail_server(chosen["NEWSCRAWL_SMTP"], chosen["NEWSCRAWL_ALERTS_FROM"])
        return cls(folder, targets, server)

    def look_at_site(self, site: str, now: float, job: str | None = None) -> None:
        """Judges one site's jobs and sends what is new. Raises nothing."""
        self.look_at_sites([site], now, job)

    def look_at_sites(self, sites: Sequence[str], now: float, job: str | None = None) -> None:
        """Judges the jobs of some sites and sends what is new. Raises nothing."""
        self._run(lambda: self._tell(self._judge(sites, now), now, job))

    def look_at_all(self, now: float, records: Sequence[JobRecord] | None = None) -> None:
        """Does the same for every site, since a site whose jobs no longer run sends nothing itself.

        `records`: the jobs, oldest first; None: those of the folder.
        """
        self._run(lambda: self._tell(self._judge_all(now, records), now, None))

    def _judge(self, sites: Sequence[str], now: float) -> dict[str, list[Trouble]]:
        log = self.folder / JOBS
        if len(sites) == 1:
            return {sites[0]: judge_site(sites[0], read_jobs(log, sites[0]), now)}
        jobs = group_by_site(read_jobs(log))
        return {site: judge_site(site, jobs.get(site, []), now) for site in sites}

    def _judge_all(self, now: float, records: Sequence[JobRecord] | None) -> dict[str, list[Trouble]]:
        sites = group_by_site(read_jobs(self.folder / JOBS) if records is None else records)
        return {site: judge_site(site, jobs, now) for site, jobs in sites.items()}

    def _run(self, work: Callable[[], None]) -> None:
        """Works in a thread, and leaves the thread behind where it takes too long: the look-up of a host's name has no
        deadline."""

        def guarded() -> None:
            try:
                work()
            except Exception as error:  # whatever has gone wrong, the crawl is more important
                self.failed += 1
                logger.warning("Alerts could not be sent (%s); the next job tries again.", type(error).__name__)

        thread = threading.Thread(target=guarded, name="alerts", daemon=True)
        thread.start()
        thread.join(_PATIENCE)
        if thread.is_alive():
            self.failed += 1
            logger.warning("Alerts are not through after %.0f seconds; the next job tells what is left.", _PATIENCE)

    def _tell(self, troubles: Mapping[str, Sequence[Trouble]], now: float, job: str | None) -> None:
        with _open_told(self.folder) as told:
            for target in self.targets:
                self._tell_target(target, told.setdefault(target.key, {}), troubles, now, job)
                if not told[target.key]:
                    del told[target.key]

    def _tell_target(
        self,
        target: AlertTarget,
        told: dict[str, dict[str, str]],
        troubles: Mapping[str, Sequence[Trouble]],
        now: float,
        job: str | None,
    ) -> None:
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
        for site, present in troubles.items():
            known = told.setdefault(site, {})
            standing = {trouble.key: trouble for trouble in present}
            alerts = [
                (key, Alert(site, trouble.kind, "begun", trouble.reason, at, trouble.field, job))
                for key, trouble in standing.items()
                if key not in known
            ]
            alerts += [
                (key, Alert(site, _read_kind(key), "ended", reason, at, key.partition("/")[2] or None, job))
                for key, reason in known.items()
                if key not in standing
            ]
            for key, alert in alerts:
                try:
                    send_alert(alert, target, self.server)
                except AlertError as error:
                    self.failed += 1
                    logger.warning("An alert did not reach %s (%s); the next job tries again.", target.name, error)
                    break  # of this site; what is left is told the next time
                self.sent += 1
                if alert.state == "begun":
                    known[key] = alert.reason
                else:
                    del known[key]
            if not known:
                del told[site]


def _read_kind(key: str) -> TroubleKind:
    return cast(TroubleKind, key.partition("/")[0])


@contextmanager
def _open_told(folder: Path) -> Iterator[_ToldTroubles]:
    """Opens what was told, for one process at a time. Keeps what changes in it, whatever happens meanwhile."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = os.open(folder / "alerts.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        path = folder / FILE
        try:
            told: _ToldTroubles = json.loads(path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            told = {}
        before = json.dumps(told)
        try:
            yield told
        finally:
            if json.dumps(told) != before:
                passing = path.with_suffix(".json.new")
                passing.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
                passing.replace(path)
    finally:
        os.close(lock)
