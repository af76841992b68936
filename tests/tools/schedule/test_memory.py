from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest

from newscrawl.tools.schedule.memory import Remembered, ScheduleLock, ScheduleMemory


def test_what_is_saved_is_there_again(tmp_path: Path) -> None:
    memory = ScheduleMemory.load(tmp_path)
    assert memory.entries == {}
    past = Remembered(datetime(2026, 1, 1, 0, 0, 0, 500000, timezone.utc), "a_1", "a_0", 3, 2, 1)
    memory.entries = {"a": past, "b": Remembered()}
    memory.save()
    assert ScheduleMemory.load(tmp_path).entries == memory.entries
    assert [path.name for path in tmp_path.iterdir()] == ["schedule.json"]


@pytest.mark.parametrize("text", ["", "[]", '{"entries": [1]}', '{"entries": {"a": {"slot": "x"}}}', "{"])
def test_a_mangled_file_is_told_of(text: str, tmp_path: Path) -> None:
    (tmp_path / "schedule.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="move it away"):
        ScheduleMemory.load(tmp_path)


def test_one_process_keeps_a_timetable(tmp_path: Path) -> None:
    lock = ScheduleLock(tmp_path / "new")
    with pytest.raises(BlockingIOError):
        ScheduleLock(tmp_path / "new")
    lock.close()
    ScheduleLock(tmp_path / "new").close()
