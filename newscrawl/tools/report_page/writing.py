"""Writes the report's pages to files."""

from __future__ import annotations

from pathlib import Path

from .report_page import ReportPages, make_anchor

INDEX = "index.html"


def write_file(pages: ReportPages, path: Path) -> Path:
    """Writes one file with all pages. Returns its path. Raises OSError; then a file that was there stays as it was."""
    return _write(path, pages.render_all())


def write_folder(pages: ReportPages, folder: Path) -> Path:
    """Writes index.html and a file for each site into the folder, which is made. Returns the index's path."""
    folder.mkdir(parents=True, exist_ok=True)
    for site in pages.figures.sites:
        _write(folder / f"{make_anchor(site)}.html", pages.render_site(site, home=INDEX))
    return _write(folder / INDEX, pages.render_overview(lambda site: f"{make_anchor(site)}.html"))


def _write(path: Path, page: str) -> Path:
    """Writes the page in one piece: whoever reads the file meanwhile has the page before."""
    passing = path.with_name(f".{path.name}.new")
    try:
        passing.write_text(page, encoding="utf-8", errors="backslashreplace")
        passing.replace(path)
    except OSError:
        passing.unlink(missing_ok=True)
        raise
    return path
