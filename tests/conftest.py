from __future__ import annotations

from collections.abc import Iterator

import pytest

from .newsroom.server import Newsroom


@pytest.fixture(scope="session")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as served:
        yield served
