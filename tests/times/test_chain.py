"""A date goes one way: text → tokens → day and clock → stamp → evidence → choice, each step one file."""

from __future__ import annotations

import pytest

from tests.test_wiring import PACKAGE, list_imports

TIMES = "tokens relative_words words day_parts clocks calendars days relative timestamps".split()
DATES = (
    "sources page_map story_map line_map line_words neighbours clock_lines ownership place visible evidence"
    " passed_over_times reading published"
).split()


@pytest.mark.parametrize(
    ("room", "steps"), [("times", TIMES), ("extract/dates", DATES)], ids=["times", "extract/dates"]
)
def test_each_step_asks_only_those_before_it(room: str, steps: list[str]) -> None:
    files = {file.stem: file for file in (PACKAGE / room).glob("*.py")}
    assert set(steps) == set(files) - {"__init__"}
    home = room.replace("/", ".")
    for place, step in enumerate(steps):
        asked = {name.removeprefix(f"{home}.") for name in list_imports(files[step]) if name.startswith(f"{home}.")}
        assert asked <= set(steps[:place]), step
