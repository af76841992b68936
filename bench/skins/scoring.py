"""What an extractor's answer is worth beside a page's truth."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone

from .skin import SkinPage

WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
MAYBE_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Answer:
    """What an extractor read. Of an extractor that knows no related links, `related` is None."""

    headline: str | None = None
    authors: list[str] | None = None
    published: str | datetime | date | None = None
    body: str | None = None
    caption: str | None = None
    related: list[str] | None = None
    keywords: list[str] | None = None
    section: str | None = None
    days_only: bool = False  # the extractor never tells more than the day
    time_only: bool = False  # it reads nothing else


@dataclass
class Tally:
    """Right of asked, by figure."""

    right: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def note(self, figure: str, value: float) -> None:
        self.right[figure] += value
        self.asked[figure] += 1

    def share(self, figure: str) -> float | None:
        return self.right[figure] / self.asked[figure] if self.asked[figure] else None

    def add(self, other: Tally) -> None:
        for figure, count in other.asked.items():
            self.asked[figure] += count
            self.right[figure] += other.right[figure]


# What is printed, in this order; of those in FAULTS less is better.
FIGURES: Mapping[str, str] = {
    "time invented": "a time given to a page that has none",
    "time right": "time right where it has one",
    "time wrong": "time wrong where it has one",
    "headline": "headline exact",
    "authors": "authors exact",
    "caption": "caption complete",
    "caption invented": "a caption given to a page that has none",
    "related": "related links complete",
    "related strange": "related links that lead to no story",
    "body": "body word F1",
    "paragraphs": "body paragraphs exact, F1",
    "kicker": "kicker exact",
    "keywords": "keywords exact",
    "section": "section exact",
}
FAULTS = frozenset({"time invented", "time wrong", "caption invented", "related strange"})


def judge_page(page: SkinPage, answer: Answer, kicker: str | None = None) -> Tally:
    truth, tally = page.truth, Tally()
    _judge_time(page, answer, tally)
    if answer.time_only:
        return tally
    tally.note("headline", _fold(answer.headline) == _fold(truth.headline))
    tally.note("authors", [_fold(name) for name in answer.authors or []] == [_fold(name) for name in truth.authors])
    tally.note("body", _measure_body(page, answer.body or ""))
    if answer.related is None:
        return tally
    tally.note("paragraphs", _measure_paragraphs(page, answer.body or ""))
    if truth.caption:
        tally.note("caption", _is_caption(page, answer.caption))
    else:
        tally.note("caption invented", bool(answer.caption))
    if truth.related:
        tally.note("related", set(truth.related) <= set(answer.related))
    for url in answer.related:
        tally.note("related strange", url not in truth.stories)
    if truth.kicker:
        tally.note("kicker", _fold(kicker) == _fold(truth.kicker))
    if truth.keywords:
        tally.note("keywords", sorted(map(_fold, answer.keywords or [])) == sorted(map(_fold, truth.keywords)))
    if truth.section:
        tally.note("section", _fold(answer.section) == _fold(truth.section))
    return tally


def _judge_time(page: SkinPage, answer: Answer, tally: Tally) -> None:
    truth, said = page.truth, answer.published
    text = said.isoformat() if isinstance(said, date) else (said or "")
    if truth.published is None:
        tally.note("time invented", bool(text) and text[:10] != truth.address_day)
        return
    right = is_right_time(truth.published, truth.precision, text, answer.days_only)
    coarse = text == truth.published.date().isoformat()
    tally.note("time right", right)
    tally.note("time wrong", bool(text) and not right and not coarse)


def is_right_time(moment: datetime, precision: str, text: str, days_only: bool = False) -> bool:
    """Whether `text` (ISO 8601) tells the moment as finely as the page does, in its zone where the page names one."""
    if not MAYBE_A_DAY.match(text):
        return False
    if days_only or precision == "day":
        days = {moment.date().isoformat()}
        return text[:10] in days and (days_only or len(text) == 10 or text[10:].startswith("T00:00:00"))
    if len(text) == 10:
        return False
    said = datetime.fromisoformat(text.replace("Z", "+00:00"))
    if precision != "hour" and (said.tzinfo is None) != (moment.tzinfo is None):
        return False
    late = said.replace(tzinfo=said.tzinfo or timezone.utc) - moment.replace(tzinfo=moment.tzinfo or timezone.utc)
    if precision == "hour":
        return abs(late) <= timedelta(hours=1)
    return timedelta(0) <= late + timedelta(seconds=moment.second) < timedelta(minutes=1)


def _is_caption(page: SkinPage, said: str | None) -> bool:
    """The text under the picture, with or without who took it."""
    caption = page.truth.caption or ""
    rest = _fold(said).replace(_fold(caption), "", 1)
    return _fold(caption) in _fold(said) and len(rest) <= 40


def _measure_body(page: SkinPage, body: str) -> float:
    text = "\n".join(page.truth.paragraphs)
    figure = measure_words(text, body)
    if page.truth.standfirst:
        figure = max(figure, measure_words(f"{page.truth.standfirst}\n{text}", body))
    return figure


def _measure_paragraphs(page: SkinPage, body: str) -> float:
    truth = Counter(_fold(paragraph) for paragraph in page.truth.paragraphs)
    found = Counter(_fold(paragraph) for paragraph in body.split("\n\n") if paragraph.strip())
    if page.truth.standfirst:
        found.pop(_fold(page.truth.standfirst), None)
    return 2 * (truth & found).total() / (truth.total() + found.total()) if truth or found else 1.0


def measure_words(truth: str, answer: str) -> float:
    """F1 over words as a bag; a character of Chinese or Japanese is a word."""
    words, found = Counter(WORD.findall(truth.lower())), Counter(WORD.findall(answer.lower()))
    return 2 * (words & found).total() / (words.total() + found.total()) if words or found else 1.0


def _fold(text: str | None) -> str:
    return " ".join((text or "").split())
