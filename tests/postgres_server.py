"""A real PostgreSQL of a test's own, on a socket in a folder of its own: nothing else of the machine is touched."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any

import psycopg

from .waiting import wait_until

_SUPERUSER = "postgres"
# The server's shell ends it, and takes its files away, when the pipe closes: however the tests end, it ends with them.
_KEEPER = """
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c logging_collector=off >"$2/log" 2>&1 &
read -r word
if [ "$word" = keep ]; then
    kill -INT $!
    wait $!
elif [ "$word" = die ]; then
    kill -KILL $!
    wait $!
else
    kill -QUIT $!
    wait $!
    rm -rf "$2"
fi
"""


class PostgresServer:
    """Started by `with`, or by `start`; stopped and started again at will, with what it has."""

    def __init__(self, programs: Path) -> None:
        self.programs = programs
        # Not in pytest's folder, which other users cannot read, and where the path of a socket would be too long.
        self.folder = Path(tempfile.mkdtemp(prefix="newscrawl-pg-"))
        self._user: dict[str, Any] = {}
        if os.geteuid() == 0:  # as which PostgreSQL does not run
            account = next(entry for entry in pwd.getpwall() if entry.pw_name in ("postgres", "nobody"))
            self._user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
            os.chown(self.folder, account.pw_uid, account.pw_gid)
        self._keeper: subprocess.Popen[bytes] | None = None
        self._run("initdb", "-D", str(self.folder / "data"), "-U", _SUPERUSER, "-A", "trust", "-E", "UTF8", "-N")

    @property
    def address(self) -> str:
        return f"host={self.folder} dbname={_SUPERUSER} user={_SUPERUSER}"

    @property
    def url(self) -> str:
        """The address as an URL."""
        return f"postgresql://{_SUPERUSER}@/{_SUPERUSER}?host={self.folder}"

    def make_state_empty(self) -> str:
        """Takes away whatever states were kept here, and returns the address for another."""
        rows = self.ask(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'newscrawl' AND tablename <> 'schema_version'"
        )
        if rows:
            self.ask(f"TRUNCATE {', '.join(f'newscrawl.{name}' for (name,) in rows)} RESTART IDENTITY")
        return self.url

    def __enter__(self) -> PostgresServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop(for_good=True)

    def start(self) -> None:
        self._begin()
        wait_until(self._answers)

    def start_after_kill(self) -> None:
        """Starts it as soon as what was left of it has ended."""

        def is_up() -> bool:
            if self._keeper is None or self._keeper.poll() is not None:
                self._begin()
                time.sleep(0.2)
            return self._keeper is not None and self._keeper.poll() is None and self._answers()

        wait_until(is_up)

    def _begin(self) -> None:
        self._keeper = subprocess.Popen(
            ["sh", "-c", _KEEPER, "keeper", str(self.programs), str(self.folder)],
            stdin=subprocess.PIPE,
            cwd=self.folder,
            start_new_session=True,  # Ctrl-C is for the tests
            **self._user,
        )

    def stop(self, *, for_good: bool = False) -> None:
        if self._keeper is not None:
            self._keeper.communicate(b"" if for_good else b"keep\n", timeout=60)
            self._keeper = None
        if for_good:
            shutil.rmtree(self.folder, ignore_errors=True)

    def kill(self) -> None:
        """Kills it as nothing else could; what it has committed is there when it is started again."""
        assert self._keeper is not None
        self._keeper.communicate(b"die\n", timeout=60)
        self._keeper = None

    def limit_files(self, limit: int | None) -> None:
        """Has no file grow beyond so many bytes, as on a full disk; None: as it pleases."""
        main = (self.folder / "data" / "postmaster.pid").read_text(encoding="utf-8").split()[0]
        children = subprocess.run(["pgrep", "-P", main], capture_output=True, text=True, check=False).stdout.split()
        for process in (main, *children):  # one may end meanwhile
            size = f"--fsize={limit or 'unlimited'}:unlimited"
            subprocess.run(["prlimit", "--pid", process, size], check=process == main, cwd=self.folder, **self._user)

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        """The rows that answer a query; none for a statement that gives no rows."""
        with psycopg.connect(self.address, autocommit=True) as connection:
            cursor = connection.execute(query.encode())
            return cursor.fetchall() if cursor.description else []

    def _answers(self) -> bool:
        assert self._keeper is not None
        assert self._keeper.poll() is None, (self.folder / "log").read_text(encoding="utf-8", errors="replace")
        try:
            psycopg.connect(self.address).close()
        except psycopg.OperationalError:
            return False
        return True

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self.programs / program), *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            **self._user,
        )
        assert done.returncode == 0, done.stdout + done.stderr
