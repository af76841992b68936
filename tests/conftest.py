from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from newscrawl.rendering.finding import HOW_TO_GET_ONE, find_browser

from .newsroom.server import Newsroom

# The same examples every time: a finding is a finding of the change, and CI tells the same story twice.
hypothesis.settings.register_profile("steady", derandomize=True, deadline=None)
hypothesis.settings.load_profile("steady")


@pytest.fixture(scope="session")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as served:
        yield served


@pytest.fixture(scope="session")
def browser_path() -> Path:
    """The browser that a crawl would use. Without one a test is skipped here, and fails where CI is set."""
    found = find_browser(os.environ.get("NEWSCRAWL_BROWSER"))
    if found is None:
        message = f"no browser here: {HOW_TO_GET_ONE}"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return found
