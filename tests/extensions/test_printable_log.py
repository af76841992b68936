from __future__ import annotations

import logging

import pytest

from newscrawl.extensions.printable_log import PrintableLog


def write(message: object, *args: object, error: Exception | None = None) -> str:
    record = logging.LogRecord(
        "a", logging.INFO, "a.py", 1, message, args, (type(error), error, None) if error else None
    )
    assert PrintableLog().filter(record)
    return logging.Formatter("%(message)s").format(record)


def test_what_a_server_says_steers_no_terminal() -> None:
    assert (
        write("Encoding %s is not supported", "gzip\x1b]0;owned\x07")
        == "Encoding gzip\\x1b]0;owned\\x07 is not supported"
    )
    assert write("Left out %d of %s.", 3, "\u202egro.elpmaxe") == "Left out 3 of \\u202egro.elpmaxe."
    assert "\\x9b" in write("Could not read it.", error=ValueError("\x9b2J"))


@pytest.mark.parametrize("text", ["The crawl has ended:\n  articles 3\tof 4", "«ثلاثة» 日本 می\u200cخواهم", "100 %"])
def test_what_it_says_itself_stays(text: str) -> None:
    assert write(text) == text
    assert write("%s", text) == text
