"""Finds the files of a site in a source checkout: its profile, its saved page and its expected record."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...urls.canonical import read_domain
from ...urls.parsing import split_url


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one domain."""

    profile: Path  # newscrawl/sites/example_com.py
    page: Path  # tests/sites/example_com/page.html
    expected: Path  # the record that it gives
    listing: Path  # the link that led there, where it says something that the page does not; may be missing
    counter_examples: Path  # addresses of the site that are no articles'; may be missing


def find_checkout() -> Path | None:
    """Returns the source checkout that this package runs from; None where it was installed without one."""
    folder = Path(__file__).resolve().parents[3]
    return folder if (folder / "tests" / "sites").is_dir() else None


def locate_site(checkout: Path, domain: str) -> Places:
    name = make_file_name(domain)
    saved = checkout / "tests" / "sites" / name
    profile = checkout / "newscrawl" / "sites" / f"{name}.py"
    names = ("page.html", "expected.json", "listing.json", "counter_examples.json")
    return Places(profile, *(saved / name for name in names))


def read_site_domain(url: str) -> str:
    """Returns the domain of a profile for the site at an address."""
    host = (split_url(url).hostname or "").lower()
    return read_domain(host).split(":")[0].removeprefix("www.")


def make_file_name(domain: str) -> str:
    """Turns a domain into the name of a Python file: example.com → example_com."""
    return domain.replace(".", "_").replace("-", "_")
