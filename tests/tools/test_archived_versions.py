"""The versions of an article that archives have."""

from __future__ import annotations

from pathlib import Path

import pytest

from newscrawl.errors import ArchiveError
from newscrawl.tools.archived_versions import read_archived_versions
from newscrawl.tools.version_diffs import format_history

from ..archive.making import make_record, name_story, write_archive, write_story


def write_two(folder: Path) -> list[str]:
    """Two files, the later readings in the first of them."""
    url, changed = name_story(1), write_story(1).replace(b"old ferry", b"new ferry")
    later = [
        make_record(url, changed, date="2024-05-05T12:00:00Z"),
        make_record(name_story(2), write_story(2), date="2024-05-05T12:00:00Z"),
        make_record(url, changed, date="2024-05-06T12:00:00Z"),
        make_record(url, b"<title>Nothing</title>", date="2024-05-07T12:00:00Z"),
    ]
    write_archive(folder / "a.warc.gz", later)
    write_archive(folder / "b.warc.gz", [make_record(url, write_story(1), date="2024-05-04T12:00:00Z")])
    return [str(folder)]


def test_each_change_of_the_text_is_a_version_in_the_order_of_reading(tmp_path: Path) -> None:
    versions = read_archived_versions(write_two(tmp_path), f"{name_story(1)}?utm_source=feed")
    assert [(one["version"], one["changed"], one["fetched_at"]) for one in versions] == [
        (1, [], "2024-05-04T12:00:00Z"),
        (2, ["body"], "2024-05-05T12:00:00Z"),
    ]
    assert len({one["article_id"] for one in versions}) == 1
    shown = format_history(versions)
    assert "2 versions" in shown
    assert "{+" in shown


def test_an_article_that_is_not_there_has_none_and_an_archive_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    names = write_two(tmp_path)
    assert read_archived_versions(names, name_story(3)) == []
    with pytest.raises(ArchiveError, match="There is no archive"):
        read_archived_versions([str(tmp_path / "none.warc.gz")], name_story(1))
