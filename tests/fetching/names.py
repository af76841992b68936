"""Names of hosts for tests: NAMES="public.test=127.0.0.2 moved.test=127.0.0.2,127.0.0.3" in the environment.

Of several addresses each look-up gives the next one, and the last one from then on.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from typing import Any

from newscrawl.fetching.resolver import GuardedResolver

SETTING = {"TWISTED_DNS_RESOLVER": "tests.fetching.names.NamedHosts"}


class NamedHosts(GuardedResolver):
    lasting = 0.0  # every connection asks anew

    def __init__(self, reactor: Any, timeout: float) -> None:
        super().__init__(reactor, timeout)
        pairs = (pair.split("=") for pair in os.environ["NAMES"].split())
        self._names = {name: addresses.split(",") for name, addresses in pairs}
        self._asked: Counter[str] = Counter()

    async def ask(self, host: str) -> Sequence[str]:
        addresses = self._names.get(host)
        if addresses is None:
            return await super().ask(host)
        place = min(self._asked[host], len(addresses) - 1)
        self._asked[host] += 1
        return [addresses[place]]
