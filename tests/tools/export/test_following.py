"""A database's articles in a file that grows and in parts, each once: real processes, a real PostgreSQL, kills."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import threading
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psycopg
import pytest

from newscrawl.errors import CommandError
from newscrawl.storage.jsonlines import format_line
from newscrawl.storage.postgres_address import DatabaseAddress
from newscrawl.storage.postgres_view import DatabaseView
from newscrawl.tools.export.chosen_articles import ArticleChoice
from newscrawl.tools.export.followed_database import Following
from newscrawl.tools.export.followed_file import FollowedFile
from newscrawl.tools.export.followed_parts import FollowedParts, PartSize, check_template, fill_template
from newscrawl.tools.export.following import FollowOrder, LogPlace, check_place, mark_place, read_lines
from newscrawl.tools.locking_session import LockingSession
from newscrawl.walk.window import Window

from ...postgres_server import PostgresServer
from ...starting import SCRAPY, Process, run
from ...waiting import wait_until
from .made_articles import make_article

ALL = FollowOrder(None)
SIZE = PartSize(2**20, timedelta(hours=1))


class Source:
    """A database that articles are added to, as a crawl's transactions add them."""

    def __init__(self, address: str) -> None:
        self.address = DatabaseAddress(address)
        self.view = DatabaseView(self.address)
        self.view.migrate()
        self.lines: list[bytes] = []

    def add(self, count: int, site: str = "example.com") -> None:
        with psycopg.connect(self.address.text) as connection:
            for number in range(len(self.lines), len(self.lines) + count):
                article = make_article(number, url=f"https://{site}/{number}", body="Word. " * 40)
                line = format_line(article.to_dict())
                connection.execute(
                    "INSERT INTO newscrawl.article (article_id, version, site, url, record) VALUES (%s, 1, %s, %s, %s)",
                    (article.article_id, site, article.url, line.decode().rstrip("\n")),
                )
                self.lines.append(line)

    def find_place(self, seq: int) -> LogPlace:
        return mark_place(self.view.read_articles(seq - 1, 1)[0]) if seq else LogPlace()


@pytest.fixture
def source(database: str) -> Iterator[Source]:
    made = Source(database)
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS newscrawl_export CASCADE")
    yield made
    made.view.close()


def start(source: Source, output: str, *more: str) -> Process:
    return Process([*SCRAPY, "export", "--follow", source.address.text, "-o", output, *more])


def test_a_file_has_each_article_once_whatever_is_killed(postgres: PostgresServer, tmp_path: Path) -> None:
    source, chance = Source(postgres.url), random.Random(7)
    path = tmp_path / "new" / "articles.jsonl"
    stopped = threading.Event()

    def add() -> None:
        while not stopped.is_set():
            source.add(chance.randrange(1, 40))
            stopped.wait(0.02)

    adding = threading.Thread(target=add)
    adding.start()
    try:
        for _ in range(4):
            before = path.stat().st_size if path.exists() else 0
            with start(source, str(path)) as process:
                wait_until(lambda before=before: path.exists() and path.stat().st_size > before)
                stopped.wait(chance.random() * 0.3)
                process.kill()
    finally:
        stopped.set()
        adding.join()
    with start(source, str(path)) as process:
        wait_until(lambda: path.read_bytes().count(b"\n") == len(source.lines))
        postgres.stop()
        wait_until(lambda: b"It is tried again." in process.read_log())
        postgres.start()
        source.add(5)
        wait_until(lambda: path.read_bytes().count(b"\n") == len(source.lines))
        with start(source, str(path)) as second:
            assert second.wait(60) == 1
            assert f"Another scrapy export --follow writes {path}" in second.read_log().decode()
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
        assert process.read_log().decode().splitlines()[-1].endswith(f"to {path}. Stopped as asked.")
    assert len(source.lines) > 100
    assert path.read_bytes() == b"".join(source.lines)
    source.view.close()


def follow(source: Source, path: Path, lines: Sequence[int], upto: int) -> None:
    """Writes some of the lines, as one batch up to a place."""
    with closing(FollowedFile(path)) as target:
        target.take([source.lines[number] for number in lines], source.find_place(upto))


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
@pytest.mark.parametrize("cut", [0, 1, 400, 5000, None])
def test_what_a_killed_process_had_written_is_not_written_again(
    name: str, cut: int | None, source: Source, tmp_path: Path
) -> None:
    source.add(30)
    path, place_path = tmp_path / name, tmp_path / f".{name}.place"
    follow(source, path, range(10), 10)
    before, place = path.read_bytes(), place_path.read_bytes()
    follow(source, path, range(10, 30), 30)
    whole = path.read_bytes()
    place_path.write_bytes(place)  # it was killed before it could note how far it was …
    path.write_bytes(whole[: len(before) + cut] if cut is not None else whole)  # … or before all was written
    follow(source, path, range(10, 20), 20)  # and sees fewer of them the next time
    follow(source, path, range(20, 30), 30)
    read = gzip.decompress(path.read_bytes()) if name.endswith(".gz") else path.read_bytes()
    assert read == b"".join(source.lines)


def test_a_torn_end_of_other_lines_is_mended(source: Source, tmp_path: Path) -> None:
    source.add(3)
    path = tmp_path / "a.jsonl"
    follow(source, path, [0], 1)
    with path.open("ab") as file:
        file.write(b'{"url": "https://else')
    follow(source, path, [1, 2], 3)
    assert path.read_bytes() == b"".join(source.lines)


def test_a_file_that_was_moved_away_is_gone_on_with_in_a_new_one(source: Source, tmp_path: Path) -> None:
    source.add(4)
    path = tmp_path / "a.jsonl"
    follow(source, path, [0], 1)
    path.rename(tmp_path / "a.1")
    with closing(FollowedFile(path)) as target:
        assert target.place == source.find_place(1)
        target.take([source.lines[1]], source.find_place(2))
        path.rename(tmp_path / "a.2")  # while it is written, as logrotate does
        target.take([source.lines[2]], source.find_place(3))
    follow(source, path, [3], 4)
    assert [(tmp_path / name).read_bytes() for name in ("a.1", "a.2", "a.jsonl")] == [
        source.lines[0],
        source.lines[1],
        b"".join(source.lines[2:]),
    ]


def test_a_file_that_is_not_as_it_was_left_is_refused(source: Source, tmp_path: Path) -> None:
    source.add(2)
    foreign = tmp_path / "foreign.jsonl"
    foreign.write_bytes(b"{}\n")
    with pytest.raises(CommandError, match="has lines of another origin"):
        FollowedFile(foreign)
    assert foreign.read_bytes() == b"{}\n"
    path = tmp_path / "a.jsonl"
    follow(source, path, [0], 1)
    whole = path.read_bytes()
    for other in (whole[:-5], b"x" * len(whole) * 2):
        path.write_bytes(other)
        with pytest.raises(CommandError, match="is not as it was left; move it away"):
            FollowedFile(path)
        assert path.read_bytes() == other
    path.write_bytes(whole)
    with closing(FollowedFile(path)) as target:
        os.truncate(path, 5)
        with pytest.raises(CommandError, match="cut short"):
            target.take([source.lines[1]], source.find_place(2))
    (tmp_path / ".a.jsonl.place").write_bytes(b"{}\n")
    with pytest.raises(CommandError, match="is damaged"):
        FollowedFile(path)


def test_another_database_is_not_gone_on_with(source: Source) -> None:
    source.add(2)
    check_place(source.view, LogPlace())
    check_place(source.view, source.find_place(2))
    for place in (LogPlace(2, "00000000000000aa 1"), LogPlace(7, "00000000000000aa 1")):
        with pytest.raises(CommandError, match="of another database"):
            check_place(source.view, place)


def test_only_what_is_wanted_is_written(source: Source, tmp_path: Path) -> None:
    source.add(2)
    source.add(2, "example.org")
    choice = ArticleChoice(Window(), frozenset({"example.org"}))
    told = list(read_lines(source.view, FollowOrder(("headline",), choice), 0, 4))
    assert told == [b'{"headline": "Headline 2"}\n', b'{"headline": "Headline 3"}\n']
    path = tmp_path / "a.jsonl"
    following = Following(source.address, FollowOrder(None, choice))
    working = threading.Thread(target=following.fill_file, args=[path])
    working.start()
    wait_until(lambda: path.exists() and path.read_bytes().count(b"\n") == 2)
    following.note_signal(signal.SIGTERM, None)
    working.join(60)
    assert (path.read_bytes(), following.written) == (b"".join(source.lines[2:]), 2)


class Parts:
    """Where parts are stored, which may be out of order."""

    def __init__(self) -> None:
        self.stored: dict[str, list[bytes]] = {}
        self.fails = False

    def store(self, name: str, lines: Iterator[bytes]) -> None:
        self.stored[name] = list(lines)
        if self.fails:
            raise OSError("of the test")


def test_a_part_that_may_have_been_stored_is_stored_again_as_it_was(source: Source) -> None:
    parts, name = Parts(), "s3://news/%(time)s-%(seq)s.jsonl"

    def open_parts(session: LockingSession, size: PartSize = SIZE) -> FollowedParts:
        return FollowedParts(
            name, session, lambda after, upto: read_lines(source.view, ALL, after, upto), parts.store, size
        )

    with LockingSession(source.address.text, "export") as first:
        target = open_parts(first)
        source.add(10)
        target.take(source.lines, source.find_place(10))
        assert parts.stored == {}  # it is neither large nor old
        parts.fails = True
        with pytest.raises(OSError, match="of the test"):
            target.finish()
        with (
            LockingSession(source.address.text, "export") as second,
            pytest.raises(CommandError, match=r"are stored by the one on .+; end that one first"),
        ):
            open_parts(second)
    parts.fails = False
    source.add(5)  # which came since, and is no part of it
    with LockingSession(source.address.text, "export") as third:
        target = open_parts(third, PartSize(1, timedelta(hours=1)))
        assert target.place == source.find_place(10)
        target.take(source.lines[10:], source.find_place(15))
        target.finish()
    assert list(parts.stored.values()) == [source.lines[:10], source.lines[10:]]
    assert all(part.endswith(f"-{number:012}.jsonl") for part, number in zip(parts.stored, (10, 15), strict=True))
    with LockingSession(source.address.text, "export") as fourth:
        target = open_parts(fourth, PartSize(2**20, timedelta()))
        target.look_at_clock()  # there is nothing
        source.add(1)
        target.take(source.lines[15:], source.find_place(16))
        target.look_at_clock()
    assert list(parts.stored.values())[2:] == [source.lines[15:]]


def test_a_part_has_a_name_of_its_own() -> None:
    for wrong in ("s3://news/%(date)s.jsonl", "s3://news/a.jsonl", "s3://news/%(name)s-%(time)s.jsonl"):
        with pytest.raises(ValueError, match=r"stands for nothing|a name of its own"):
            check_template(wrong)
    check_template("s3://news/100%25/%(date)s/%(time)s.jsonl")
    moment = datetime(2026, 5, 1, 12, 0, 30, tzinfo=timezone.utc)
    assert fill_template("a%20/%(date)s/%(time)s-%(seq)s.gz", moment, 7) == (
        "a%20/2026-05-01/2026-05-01T12-00-30-000000000007.gz"
    )


class Bucket(ThreadingHTTPServer):
    """An S3, as far as Scrapy's storage asks for it."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _BucketHandler)
        self.objects: dict[str, list[bytes]] = defaultdict(list)
        self.status = 403

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _BucketHandler(BaseHTTPRequestHandler):
    server: Bucket

    def do_PUT(self) -> None:  # http.server's name
        content = self.rfile.read(int(self.headers["Content-Length"]))
        if self.server.status == 200:
            self.server.objects[self.path].append(content)
        self.send_response(self.server.status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def bucket() -> Iterator[Bucket]:
    with Bucket() as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        yield server
        server.shutdown()
        serving.join()


def test_parts_go_to_s3(source: Source, bucket: Bucket) -> None:
    source.add(700)
    login = [
        "-s",
        "AWS_ACCESS_KEY_ID=key",
        "-s",
        "AWS_SECRET_ACCESS_KEY=s3cret",
        "-s",
        f"AWS_ENDPOINT_URL={bucket.url}",
    ]
    target = "s3://news/%(date)s/%(seq)s.jsonl.gz"
    with start(source, target, "--part-every", "0s", *login, "-s", "AWS_REGION_NAME=eu-west-1") as refused:
        assert refused.wait(60) == 1
        log = refused.read_log().decode()
    sentence = log.splitlines()[-1]
    assert sentence.startswith("s3://news/")
    assert "cannot be stored" in sentence
    assert "s3cret" not in log
    bucket.status = 200
    with start(source, target, "--part-every", "0s", *login, "-s", "AWS_REGION_NAME=eu-west-1") as process:
        wait_until(lambda: len(bucket.objects) == 2)
        process.kill()
    source.add(3)
    with start(source, target, *login, "-s", "AWS_REGION_NAME=eu-west-1") as process:
        wait_until(lambda: b"Ctrl-C ends it" in process.read_log())
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    names = sorted(bucket.objects)
    assert [name.rpartition("/")[2] for name in names[:2]] == ["000000000500.jsonl.gz", "000000000700.jsonl.gz"]
    stored = b"".join(gzip.decompress(bucket.objects[name][-1]) for name in names)
    assert stored == b"".join(source.lines)


def test_parts_go_to_a_folder(source: Source, tmp_path: Path) -> None:
    source.add(3)
    target = f"file://{tmp_path}/parts/%(seq)s.jsonl"
    with start(source, target, "--part-every", "0s") as process:
        wait_until(lambda: (tmp_path / "parts" / "000000000003.jsonl").exists())
        source.add(2)
        wait_until(lambda: (tmp_path / "parts" / "000000000005.jsonl").exists())
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
    parts = sorted((tmp_path / "parts").iterdir())
    assert b"".join(part.read_bytes() for part in parts) == b"".join(source.lines)


def test_what_cannot_be_followed_is_said(source: Source) -> None:
    for arguments, says in (
        (["-o", "-"], "Name the file that is to grow"),
        (["-o", "a.csv", "--to", "csv"], "is written as JSON Lines"),
        (["-o", "s3://news/a.jsonl"], "Each part needs a name of its own"),
        (["-o", "gopher://news/%(seq)s"], "Nothing is stored at gopher://"),
        (["-o", "a.jsonl", "--part-every", "often"], "no span of time"),
    ):
        done = run([*SCRAPY, "export", "--follow", source.address.text, *arguments])
        assert done.returncode == 2, done.stderr
        assert says in done.stderr
    without = run([*SCRAPY, "export", "--follow", "-o", "a.jsonl"])
    assert "Name one database to follow" in without.stderr


def test_a_database_is_exported_as_a_state_is(source: Source, tmp_path: Path) -> None:
    source.add(600)
    newer = make_article(5, version=2, headline="Newer", fetched_at="2024-05-06T10:00:00Z")
    with psycopg.connect(source.address.text, autocommit=True) as connection:
        connection.execute(
            "INSERT INTO newscrawl.article (article_id, version, site, url, record) VALUES (%s, 2, '', %s, %s)",
            (newer.article_id, newer.url, format_line(newer.to_dict()).decode().rstrip()),
        )
    environment = {"NEWSCRAWL_DATABASE": source.address.text}
    done = run([*SCRAPY, "export", "-o", str(tmp_path / "a.jsonl")], environment=environment)
    assert done.stderr == f"600 articles to {tmp_path / 'a.jsonl'}; left out: 1 older version.\n"
    headlines = [json.loads(line)["headline"] for line in (tmp_path / "a.jsonl").read_text().splitlines()]
    assert headlines == [f"Headline {number}" for number in range(600) if number != 5] + ["Newer"]
    named = run([*SCRAPY, "export", source.address.text, "--to", "jsonl", "--versions", "all"])
    assert named.stdout.encode() == b"".join(source.lines) + format_line(newer.to_dict())
