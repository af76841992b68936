"""One page is read after the other, so that whatever else goes on has its turn in between."""

from __future__ import annotations

import asyncio
import time


class Turns:
    """A page that is shown in a browser needs hundreds of rounds of the event loop, for as many messages. Were page
    after page read meanwhile, each of them in a round of its own, it would not be there in time.
    """

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._began = self._lasted = 0.0  # the last reading, which holds up the event loop; seconds

    async def wait(self, *, is_shared: bool) -> None:
        """Until the page may be read, which begins at once. `is_shared`: others get as much time as reading takes."""
        async with self._lock:
            await asyncio.sleep(self._lasted if is_shared else 0)
            self._began = time.monotonic()
            asyncio.get_running_loop().call_soon(self._note_end)  # that is, once the reading lets go of it

    def _note_end(self) -> None:
        self._lasted = time.monotonic() - self._began
