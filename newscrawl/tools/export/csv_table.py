"""Articles as a table of texts, which a spreadsheet may open: CSV as RFC 4180 has it, in UTF-8."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping
from typing import Any, BinaryIO

# What begins like this, a spreadsheet takes for a formula; so do some with the signs of full width. An apostrophe
# before it is the spreadsheets' own way to say that a cell is a text. A text that has one there already gets another,
# so that taking one away gives the text back.
_MIGHT_BE_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_APOSTROPHE = "'"


class CsvTable:
    """Writes the header, and a row for each article. Lists and objects are JSON, null is an empty cell."""

    def __init__(self, file: BinaryIO, fields: tuple[str, ...], *, is_raw: bool = False) -> None:
        """`is_raw`: texts that might be formulas are left as they are."""
        self._rows = csv.writer(_Utf8(file))
        self._is_raw = is_raw
        self._rows.writerow(fields)

    def write(self, record: Mapping[str, Any]) -> None:
        self._rows.writerow([self._format(value) for value in record.values()])

    def finish(self) -> None:
        """Does nothing: all is written."""

    def _format(self, value: Any) -> str | int | float:
        if value is None:
            return ""
        if isinstance(value, str):
            return value if self._is_raw or not _MIGHT_BE_FORMULA.match(value) else _APOSTROPHE + value
        if isinstance(value, (bool, list, dict)):
            return json.dumps(value, ensure_ascii=False)
        assert isinstance(value, (int, float))
        return value


class _Utf8:
    """What `csv.writer` needs of a file. It keeps nothing back, and closes nothing."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, text: str) -> int:
        return self._file.write(text.encode())
