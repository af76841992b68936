"""Content-Usage and Content-Signal."""

from __future__ import annotations

import pytest

from newscrawl.extract.usage.statements import join_usage, make_told, read_preferences

from .reading import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("train-ai=n, search=y", {"train_ai": False, "search": True}),
        ("search=yes,ai-train=no", {"search": True, "train_ai": False}),
        ("ai-train=yes, ai-input=no", {"train_ai": True, "ai_input": False}),
        ("Train-AI = N", {"train_ai": False}),
        ("train-ai=n;exp=1", {"train_ai": False}),
        ("genai=n", {"train_ai": False}),
        ("genai=y", {}),  # which leaves open what else is
        ("train-ai", {}),
        ("train-ai=maybe, ai_train=no, foo=y", {}),
        ("", {}),
    ],
)
def test_what_the_text_says(text: str, told: dict[str, bool]) -> None:
    assert {entry.key: entry.statement.value for entry in read_preferences(text, "header:content-usage")} == told
    assert read(headers={"content-usage": [text]}) == told


def test_the_more_restrictive_wins_and_the_first_of_equals() -> None:
    def join(*values: bool, key: str) -> object:
        told = [make_told(key, value, f"source {place}", "raw") for place, value in enumerate(values)]
        statement = getattr(join_usage(told), key)
        return statement.value, statement.source

    assert join(True, False, key="train_ai") == (False, "source 1")
    assert join(False, True, key="train_ai") == (False, "source 0")
    assert join(True, True, key="search") == (True, "source 0")
    assert join(False, True, key="tdm_reserved") == (True, "source 1")


def test_more_is_added_to_what_is_known() -> None:
    known = join_usage([make_told("train_ai", True, "a", "raw"), make_told("noai", True, "a", "raw")])
    joined = join_usage([make_told("train_ai", False, "b", "raw")], known)
    assert joined.train_ai is not None
    assert joined.train_ai.source == "b"
    assert joined.noai == known.noai


def test_what_is_written_is_kept_on_one_line_and_not_without_end() -> None:
    told = make_told("noai", True, "header", "no\x00ai\n\n" + "x" * 10_000)
    assert len(told.statement.raw) == 500
    assert told.statement.raw.isprintable()
