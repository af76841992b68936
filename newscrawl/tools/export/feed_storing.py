"""Stores files with Scrapy's feed storages, which know folders, S3, Google Cloud Storage and FTP, and those that a
project adds with FEED_STORAGES."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Iterator
from typing import Any, cast

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.settings import Settings
from scrapy.utils.defer import maybe_deferred_to_future
from scrapy.utils.misc import build_from_crawler, load_object
from scrapy.utils.python import without_none_values

from ...errors import CommandError, NewscrawlError
from ...storage.output_paths import PACKED
from ...urls.typed_addresses import hide_login


class FeedStore:
    """Stores files by their addresses. Raises CommandError where one cannot be stored."""

    def __init__(self, settings: Settings) -> None:
        self._crawler = Crawler(Spider, settings)
        self._spider = Spider("export")
        self._spider.crawler = self._crawler
        self._storages: dict[str, Any] = without_none_values(
            cast("dict[str, Any]", settings.getwithbase("FEED_STORAGES"))
        )

    def open(self, address: str) -> Any:
        """Returns Scrapy's storage for an address, without asking it for anything."""
        scheme = address.partition("://")[0] if "://" in address else "file"
        if scheme not in self._storages or scheme == "stdout":
            known = ", ".join(f"{name}://" for name in sorted(self._storages) if name and name != "stdout")
            raise CommandError(f"Nothing is stored at {scheme}://; name a file, or one of {known}.", 2)
        try:
            storage = load_object(self._storages[scheme])
            return build_from_crawler(storage, self._crawler, address, feed_options={"overwrite": True})
        except (NotConfigured, ImportError) as error:
            raise CommandError(
                f"{scheme}:// needs a package that is not there ({error}): pip install it.", 1
            ) from error

    def store(self, address: str, lines: Iterator[bytes]) -> None:
        """Stores the lines under an address, packed where it ends in .gz, in place of what is there."""
        try:
            storage = self.open(address)
            file = storage.open(self._spider)
            if address.endswith(PACKED):
                with gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=6, mtime=0) as packed:
                    packed.writelines(lines)
            else:
                file.writelines(lines)
            asyncio.run(_store(storage, file))
        except NewscrawlError:
            raise
        except Exception as error:  # whatever the storage's own library raises
            why = f"{type(error).__name__}: {error}"
            raise CommandError(
                f"{hide_login(address)} cannot be stored ({why}); nothing is lost, see to it and start again.", 1
            ) from error


async def _store(storage: Any, file: Any) -> None:
    stored = storage.store(file)
    if stored is not None:
        await maybe_deferred_to_future(stored)
