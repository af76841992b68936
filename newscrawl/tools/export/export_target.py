"""Where an export goes: its form by the file's name, and a file that is whole or as it was before."""

from __future__ import annotations

import gzip
import os
import secrets
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Literal, cast, get_args

from ...errors import CommandError
from ...storage.output_paths import PACKED, STANDARD_OUTPUT

Form = Literal["csv", "parquet", "jsonl", "jsonld", "sqlite"]
FORMS: tuple[Form, ...] = get_args(Form)

_ENDINGS: Mapping[str, Form] = {
    ".csv": "csv",
    ".parquet": "parquet",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jl": "jsonl",
    ".jsonld": "jsonld",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
}
_PACKABLE = ("csv", "jsonl", "jsonld")
_ALL = 0o666  # what the process's umask leaves of it


def find_form(to: str | None, output: str | None) -> Form:
    """Returns the form that is asked for, or else the one that the file's name ends with. Raises ValueError, with one
    sentence that says what to do."""
    is_packed = output is not None and output.endswith(PACKED)
    ending = Path(output.removesuffix(PACKED) if output and is_packed else output or "").suffix.lower()
    form = cast(Form, to) if to else _ENDINGS.get(ending)
    if form is None:
        listed = f"{', '.join(FORMS[:-1])} or {FORMS[-1]}"
        if output is None or output == STANDARD_OUTPUT:
            raise ValueError(f"Say what to export to: --to {listed}, or a file such as -o articles.csv.")
        raise ValueError(f"The name {output} does not say what to export to; add --to {listed}.")
    if is_packed and form not in _PACKABLE:
        raise ValueError(f"A {form} file is not packed once more: name it without {PACKED}.")
    return form


@contextmanager
def open_target(path: Path | None) -> Iterator[BinaryIO]:
    """Gives the file to write to, packed where its name ends in .gz; standard output for None.

    It takes its name, and an older file's place, once all is written; until then, and after any error, the older file
    is as it was. What is no regular file, such as a pipe, is written to as it stands. Raises CommandError where it
    cannot be written.
    """
    if path is None:
        with _telling("standard output"):
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
    elif path.exists() and not path.is_file():
        with _telling(str(path)), path.open("wb") as file:
            yield file
    else:
        with replace_file(path) as half_made, half_made.open("wb") as file:
            if path.suffix == PACKED:
                with gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=6, mtime=0) as packed:
                    yield cast(BinaryIO, packed)
            else:
                yield file


@contextmanager
def replace_file(path: Path) -> Iterator[Path]:
    """Gives the path of a new, empty file beside this one, which takes its name at the end. See `open_target`."""
    path = Path(os.path.realpath(path))  # through a link, so that the link stays
    half_made = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.tmp")
    with _telling(str(path)):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(half_made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _ALL))
            if path.exists():
                half_made.chmod(stat.S_IMODE(path.stat().st_mode))
            yield half_made
            with half_made.open("rb") as file:
                os.fsync(file.fileno())
            half_made.replace(path)
        finally:
            with suppress(OSError):
                half_made.unlink(missing_ok=True)


@contextmanager
def _telling(name: str) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what it still holds must go somewhere
        raise CommandError(f"Nobody reads {name} any more; name a file: -o FILE.", 1) from error
    except OSError as error:
        raise CommandError(
            f"Cannot write {name} ({error.strerror or error}); make room, or name another file: -o FILE.", 1
        ) from error
