"""Forgets what a state knows of a host, or of a page."""

from __future__ import annotations

from ..storage.frontier import Frontier, HostRecord

_OF_ONE_HOST = ("", "www.")


def forget_host(frontier: Frontier, host: str) -> int:
    """The host's pages, with or without `www.`, and all that was learned of it; how many pages that were."""
    bare = host.partition("://")[2] or host
    bare = bare.rstrip("/").lower().removeprefix("www.")
    names = {start + bare for start in _OF_ONE_HOST}
    found = set()

    def is_meant(key: str, name: str) -> bool:
        if name in names:
            found.add(name)
        return name in names

    count = frontier.forget(is_meant)
    for name in found:
        frontier.write_host(name, HostRecord())
    frontier.write_patterns([r for r in frontier.read_patterns() if r.pattern.partition("/")[0] not in names])
    frontier.write_kinds([r for r in frontier.read_kinds() if r.pattern.partition("/")[0] not in names])
    return count


def forget_page(frontier: Frontier, key: str) -> int:
    """The page with that key; how many that were."""
    return frontier.forget(lambda other, name: other == key)
