"""What a perfect crawl of each site exports, told by the code that makes the pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .site import Site


def build_manifest(sites: Mapping[str, Site], addresses: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """For each site:

    - `address`: where it is served;
    - `records`: one dict an article, with the fields of the exported record that a perfect reader can be sure of
      (a field that is left out may have any value) and `paths`, one of which is the path and query of its `url`;
    - `not_exported`: paths that must never become an article; `not_requested`: paths that robots.txt forbids;
    - `max_requests`: how many requests a crawl may make at most.
    """
    return {
        name: {
            "address": addresses[name],
            "records": site.records,
            "not_exported": site.not_exported,
            "not_requested": site.not_requested,
            "max_requests": site.max_requests,
        }
        for name, site in sites.items()
    }
