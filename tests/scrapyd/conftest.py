from __future__ import annotations

from collections.abc import Iterator

import pytest

from .server import ScrapydServer


@pytest.fixture(scope="package")
def scrapyd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScrapydServer]:
    """A Scrapyd that this tree has been deployed to."""
    with ScrapydServer(tmp_path_factory.mktemp("scrapyd")) as server:
        deployed = server.deploy()
        assert deployed.returncode == 0, deployed.stdout + deployed.stderr
        yield server
