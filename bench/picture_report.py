"""Draws the pictures of the report in docs/pictures/, of an invented operation, with the browser that a crawl uses.

python bench/picture_report.py
"""

from __future__ import annotations

import base64
import os
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from newscrawl.rendering.browser import HOW_TO_GET_ONE, find_browser
from newscrawl.tools.report_page.job_reading import read_figures
from newscrawl.tools.report_page.report_page import ReportPages, make_anchor
from newscrawl.tools.report_page.writing import write_file
from tests.tools.report_page.operation import NOW, SITES, furnish

PROJECT = Path(__file__).resolve().parents[1]

FOLDER = PROJECT / "docs" / "pictures"
QUALITY = 60  # of WebP


class Picture(NamedTuple):
    name: str
    width: int
    height: int
    scheme: str
    top: int = 0
    site: str | None = None


PICTURES = (
    Picture("report-1280", 1280, 1240, "light"),
    Picture("report-1280-more", 1280, 1500, "light", top=1240),
    Picture("report-390", 390, 1500, "light"),
    Picture("report-site-1280", 1280, 1240, "dark", site=SITES[4].name),
)


def main() -> None:
    program = find_browser(os.environ.get("NEWSCRAWL_BROWSER"))
    if program is None:
        sys.exit(f"No browser is here: {HOW_TO_GET_ONE}")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name) / "news"
        furnish(folder)
        page = write_file(ReportPages(read_figures(folder, NOW)), folder / "report.html")
        page.write_text(page.read_text(encoding="utf-8").replace(str(folder), "/srv/news"), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=program, args=["--disable-gpu"])
        FOLDER.mkdir(exist_ok=True)
        for picture in PICTURES:
            content = draw(browser, page.as_uri(), picture)
            (FOLDER / f"{picture.name}.webp").write_bytes(content)
            print(f"{picture.name}.webp: {len(content) / 1_000:.0f} kB")
        browser.close()


def draw(browser: Browser, address: str, picture: Picture) -> bytes:
    anchor = f"#{make_anchor(picture.site)}" if picture.site else ""
    with browser.new_page(
        viewport={"width": picture.width, "height": picture.height}, color_scheme=picture.scheme
    ) as page:
        page.goto(address + anchor)
        clip = {"x": 0, "y": picture.top, "width": picture.width, "height": picture.height, "scale": 1}
        session = page.context.new_cdp_session(page)
        told = session.send(
            "Page.captureScreenshot",
            {"format": "webp", "quality": QUALITY, "clip": clip, "captureBeyondViewport": True},
        )
        return base64.b64decode(told["data"])


if __name__ == "__main__":
    main()
