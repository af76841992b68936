"""A small site whose stories all end with the same words of the house, which no markup tells from the story."""

from __future__ import annotations

from .extract.site_stories import PLACES, SUBJECTS, write_story
from .small_site import SmallSite

HOUSE = "Every morning we choose the five stories that matter, and tell them again before the coffee is cold."


class FurnishedSite(SmallSite):
    """`house` is what all stories end with, unless it is None."""

    house: str | None = HOUSE

    def write_page(self, path: str) -> str | None:
        if path not in self.paths:
            return super().write_page(path)
        number = self.paths.index(path)
        title = f"The {SUBJECTS[number]} of {PLACES[number]}"
        paragraphs = [*write_story(number), *([self.house] if self.house else [])]
        body = "".join(f"<p>{text}</p>" for text in paragraphs)
        return f"<html lang=en><title>{title}</title><body><article><h1>{title}</h1>{body}</article></body></html>"
