"""Writes the line of jobs.jsonl for a job whose arguments or settings were refused, so that it shows as a failure."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scrapy.settings import BaseSettings

from .. import __version__
from ..alerts.telling import Alerts
from ..errors import NewscrawlError, TargetError
from ..frontier.paths import find_data_dir
from ..report.job_record import JobNames, begin_job_record, end_refused_record
from ..sites.profile import Site
from ..sites.registry import name_sites
from ..storage.job_log import JOBS, append_job
from ..urls.typed_addresses import hide_login, read_typed, split_typed

logger = logging.getLogger("newscrawl")


def record_refused_job(
    error: NewscrawlError, spider: str, given: Mapping[str, Any], settings: BaseSettings, site: Site | None = None
) -> None:
    """Records the job in the data folder, where there is one, and tells whoever wants to be told of a site that fails.

    `given`: its arguments, as they were written; `site`: the profile of its spider. Raises nothing.
    """
    try:
        folder = find_data_dir(settings)
        if folder is None:
            return
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        job = str(given.get("_job") or f"{spider}_{now.translate({ord(c): None for c in '-:Z'})}_{os.getpid()}")
        urls = [typed.url for text in split_typed(str(given.get("url") or "")) if (typed := read_typed(text))]
        names = JobNames(job, spider, _name_site(spider, given, urls, site), urls, __version__, now)
        record = end_refused_record(begin_job_record(names, os.getpid()), now, hide_login(str(error)), error.exit_code)
        append_job(folder / JOBS, record)
        alerts = Alerts.from_settings(settings, folder)
        if alerts is not None:
            alerts.look_at_site(record["site"], time.time(), job)
    except (OSError, TargetError) as trouble:
        logger.warning("The refused job cannot be recorded or told of (%s).", trouble)


def _name_site(spider: str, given: Mapping[str, Any], urls: list[str], site: Site | None) -> str:
    """Returns the name that the job's site would have had, as far as it can be told."""
    if site is not None:
        return site.spider_name
    if given.get("site"):
        return str(given["site"])
    if given.get("urls"):
        return Path(str(given["urls"]).removeprefix("@")).stem or spider
    return "+".join(name_sites(urls)) or spider
