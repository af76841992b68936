"""Learns whether what a server says of its pages' changes can be believed."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..items import Link
from ..storage.frontier_records import HostRecord, Visit
from ..storage.stores import HostMemory
from ..walk.steps import Steps

_TRIALS = 3  # answers 304 that each crawl checks, before a server has been seen to be honest
_CHECK_EVERY = 20  # of so many answers 304 of an honest server, one is checked
_USELESS = 3  # pages in a row that came again with nothing new in them; after them, the validators are useless
_LIES = 5  # pages that a sitemap wrongly called changed; after them, it is lying
_MOST_HOSTS = 10_000


@dataclass(frozen=True, slots=True)
class Rereading:
    """How a page that was read before came again."""

    has_changed: bool  # the page says something else
    was_conditional: bool  # the server was asked for it only if it had changed
    was_doubted: bool  # the server had said that it had not
    by_lastmod: bool  # a sitemap called it changed


@dataclass(slots=True)
class _HostHonesty:
    record: HostRecord
    unchanged: int = 0  # answers 304 in this crawl
    checked: int = 0
    repeated: int = 0  # pages in a row that came again with nothing new in them
    moved: int = 0  # pages that a sitemap rightly called changed
    not_moved: int = 0
    said_unchanged: int = 0  # those of `not_moved` that had not changed by the server's word
    rechecked: int = 0  # pages that are asked for again because the server lied, whatever a sitemap says
    believed: list[str] = field(default_factory=list)  # keys of the pages that were said to be unchanged


class Trust:
    """Remembers of each host what became of its ETags, its Last-Modifieds and its sitemaps' `lastmod`s.

    A server that says 304 while the page changed is lying; one that never says it, or whose ETag is another each time,
    has useless validators. Such validators are not sent any more.
    """

    def __init__(self, memory: HostMemory) -> None:
        self._memory = memory
        self._hosts: dict[str, _HostHonesty] = {}

    def make_headers(self, host: str, visit: Visit) -> dict[str, str]:
        """Returns the headers that ask for the page only if it has changed; none where the server is not believed."""
        if self._find(host).record.validators in ("lying", "useless") or visit.seen is None:
            return {}
        headers = {"If-None-Match": visit.etag, "If-Modified-Since": visit.last_modified}
        return {name: value for name, value in headers.items() if value}

    def doubts_unchanged(self, host: str, key: str) -> bool:
        """Notes an answer 304. Returns whether to ask for the page all the same."""
        known = self._find(host)
        known.repeated = 0
        known.unchanged += 1
        if known.record.validators == "honest":
            doubts = known.unchanged % _CHECK_EVERY == 0
        else:
            doubts = known.checked < _TRIALS or known.unchanged % _CHECK_EVERY == 0
        known.checked += doubts
        if not doubts:
            known.believed.append(key)
        return doubts

    def note_read(self, host: str, reading: Rereading) -> list[str]:
        """Notes a page that was read again. Returns the keys of the pages that are to be asked for again, once the
        server was found to lie."""
        known = self._find(host)
        has_changed = reading.has_changed
        if reading.by_lastmod and known.rechecked and not has_changed:
            known.rechecked -= 1
        elif reading.by_lastmod:
            known.moved += has_changed
            known.not_moved += not has_changed
            self._judge_lastmods(host, known)
        if reading.was_doubted and has_changed:
            known.record.validators = "lying"
            if known.said_unchanged:  # a lying server has said so: nothing follows from it
                known.not_moved = known.said_unchanged = 0
                known.record.lastmods = "unknown"
            self._memory.write_host_record(host, known.record)
            believed, known.believed = known.believed, []
            known.rechecked += len(believed)
            return believed
        if reading.was_conditional and not reading.was_doubted:
            known.repeated = 0 if has_changed else known.repeated + 1
            validators = known.record.validators
            if has_changed and validators == "unknown":
                known.record.validators = "honest"
            elif known.repeated >= _USELESS and not known.unchanged:
                known.record.validators = "useless"
            if known.record.validators != validators:
                self._memory.write_host_record(host, known.record)
        return []

    def note_unchanged(self, host: str) -> None:
        """Notes an answer 304, which is believed, for a page that a sitemap calls changed."""
        known = self._find(host)
        if known.record.validators != "lying":
            known.not_moved += 1
            known.said_unchanged += 1
            self._judge_lastmods(host, known)

    def _judge_lastmods(self, host: str, known: _HostHonesty) -> None:
        if known.not_moved >= _LIES and known.not_moved > 4 * known.moved:
            known.record.lastmods = "lying"
            self._memory.write_host_record(host, known.record)

    def believes_lastmods(self, host: str) -> bool:
        """Returns whether the times in the host's sitemaps are believed."""
        return self._find(host).record.lastmods != "lying"

    def _find(self, host: str) -> _HostHonesty:
        known = self._hosts.get(host)
        if known is None:
            if len(self._hosts) >= _MOST_HOSTS:
                del self._hosts[next(iter(self._hosts))]
            known = self._hosts[host] = _HostHonesty(self._memory.read_host_record(host))
        return known


def might_be_asked_by_lastmod(last: Visit, link: Link, steps: Steps, now: float) -> bool:
    """Returns whether an article that was read before is asked for since a sitemap calls it changed, and for nothing
    else. `now`: seconds since 1970."""
    is_asleep = last.due is None or last.due > now
    return last.turned_out == "article" and link.modified is not None and not steps.in_menu and is_asleep
