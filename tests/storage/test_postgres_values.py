"""Lists and texts come to PostgreSQL as they are, but for what it cannot keep."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.postgres_connecting import connect


@pytest.fixture(scope="module")
def connection(database_server: Any) -> Iterator[psycopg.Connection]:
    with connect(parse_address(database_server.make_state_empty())) as connection:
        yield connection


TEXTS = ["", " ", "NULL", "null", "a,b", "{}", "{a}", '"', '\\"', "\\", "\\x61", "é\u2028\n\t'", "😀", "$1 %s", None]


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("text", TEXTS),
        ("text", []),
        ("bytea", [b"", b"\0\xff", b'"\\,', None]),
        ("bigint", [0, -(2**63), 2**63 - 1, None]),
        ("float8", [0.1, -1e300, 5e-324, 1e16, 2.0, None]),
        ("boolean", [True, False, None]),
    ],
)
def test_a_list_comes_back_as_it_was(connection: psycopg.Connection, kind: str, values: list[Any]) -> None:
    rows = connection.execute(f"SELECT * FROM unnest(%s::{kind}[])".encode(), (values,)).fetchall()
    assert [value for (value,) in rows] == values
    assert [type(value) for (value,) in rows] == [type(value) for value in values]


def test_what_a_text_cannot_have_is_replaced_and_the_rest_is_kept(connection: psycopg.Connection) -> None:
    row = connection.execute("SELECT %s::text, %s::text[]", ("a\0b\ud800c", ["a\0b\ud800c", "d"])).fetchone()
    assert row == ("a\ufffdb?c", ["a\ufffdb?c", "d"])


def test_a_list_of_something_else_is_refused(connection: psycopg.Connection) -> None:
    with pytest.raises(KeyError):
        connection.execute("SELECT %s::text[]", ([["a"]],))
