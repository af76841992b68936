from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .showing import Browser


@pytest.fixture(scope="package")
def browser(browser_path: Path) -> Iterator[Browser]:
    """One for all tests of this package: to start one takes longer than most of them."""
    with Browser(browser_path) as started:
        yield started
