"""All skins, and which half each is in: one may be looked at while reading is made better, the other only measured."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from .skin import Skin

# A skin's module lies in the folder of its half. Skins that were unseen move to the tuned half when they are looked at.
HALVES = ("tuned", "unseen")


def list_skins(half: str = "all") -> list[Skin]:
    """The skins of a half (`tuned`, `unseen`), or of both (`all`), by number."""
    halves = HALVES if half == "all" else (half,)
    return sorted((skin for name in halves for skin in _read_folder(name)), key=lambda skin: skin.number)


def _read_folder(half: str) -> Iterator[Skin]:
    for file in sorted((Path(__file__).parent / half).glob("[a-z]*.py")):
        module = import_module(f"{__package__}.{half}.{file.stem}")
        yield from (value for value in vars(module).values() if isinstance(value, Skin))
