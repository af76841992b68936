from __future__ import annotations

from collections.abc import Iterator

import hypothesis
import pytest

from .newsroom.server import Newsroom

# The same examples every time: a finding is a finding of the change, and CI tells the same story twice.
hypothesis.settings.register_profile("steady", derandomize=True, deadline=None)
hypothesis.settings.load_profile("steady")


@pytest.fixture(scope="session")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as served:
        yield served
