"""A WordPress on this machine, with its database and its web server, all in one temporary folder and on loopback."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from wordpress_posts import TIMEZONE, TITLE, Post, list_rows

PACKAGES = {
    "wordpress": Path("/usr/share/wordpress/wp-load.php"),
    "php-cli": Path("/usr/bin/php"),
    "php-mysql": Path("/usr/share/doc/php-mysql"),
    "php-gd": Path("/usr/share/doc/php-gd"),
    "php-xml": Path("/usr/share/doc/php-xml"),  # its sitemaps
    "mariadb-server": Path("/usr/sbin/mariadbd"),
}
WORDPRESS = Path("/usr/share/wordpress")
THEMES = WORDPRESS / "wp-content" / "themes"
SCRIPTS = Path(__file__).parent / "wordpress_php"
WORKERS = "4"  # processes of the web server
START_SECONDS = 60
END_SECONDS = 20
SCRIPT_SECONDS = 600


def list_missing_packages(themes: Sequence[str]) -> list[str]:
    """Debian packages without which the site cannot be made."""
    missing = [name for name, sign in PACKAGES.items() if not sign.exists()]
    return missing + [f"wordpress-theme-{theme}" for theme in themes if not (THEMES / theme).is_dir()]


def install_packages(names: Sequence[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)


@contextmanager
def run_wordpress(posts: Sequence[Post]) -> Iterator[WordPress]:
    """A WordPress that has these posts. However the block is left, its processes are ended and its folder is gone."""
    folder = Path(tempfile.mkdtemp(prefix="wordpress-"))
    running: list[subprocess.Popen[bytes]] = []
    try:
        site = WordPress(folder)
        site.copy_files()
        running.append(site.start_database())
        site.fill(posts)
        running.append(site.start_server())
        yield site
    finally:
        for process in reversed(running):
            end_process(process)
        shutil.rmtree(folder, ignore_errors=True)


def end_process(process: subprocess.Popen[bytes]) -> None:
    """Ends a process that was started as the first of its own group, and the others of that group."""
    try:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(END_SECONDS)
    except ProcessLookupError:
        process.wait()
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


class WordPress:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = folder / "site"
        self.log = folder / "requests.log"
        self.socket = folder / "database.sock"
        self.port = _find_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {
            "PATH": os.environ["PATH"],
            "BENCH_ROOT": str(self.root),
            "BENCH_URL": self.url,
            "BENCH_SOCKET": str(self.socket),
            "BENCH_LOG": str(self.log),
        }

    def copy_files(self) -> None:
        shutil.copytree(WORDPRESS, self.root, ignore=shutil.ignore_patterns(".htaccess", "wp-config.php"))
        shutil.copy(SCRIPTS / "config.php", self.root / "wp-config.php")
        plugins = self.root / "wp-content" / "mu-plugins"
        plugins.mkdir()
        shutil.copy(SCRIPTS / "plugin.php", plugins / "bench.php")
        self.log.touch()

    def start_database(self) -> subprocess.Popen[bytes]:
        data = self.folder / "database"
        data.mkdir()
        owner = []
        if os.geteuid() == 0:
            shutil.chown(self.folder, "mysql")
            shutil.chown(data, "mysql")
            owner = ["--user=mysql"]
        place = ["--no-defaults", f"--datadir={data}", *owner]
        _run(["mariadb-install-db", *place, "--auth-root-authentication-method=normal", "--skip-test-db"], self.folder)
        command = ["mariadbd", *place, f"--socket={self.socket}", "--skip-networking", "--skip-grant-tables"]
        command += ["--innodb-flush-log-at-trx-commit=0", f"--pid-file={self.folder / 'database.pid'}"]
        with (self.folder / "database.log").open("wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        try:
            make = ["mariadb", "--no-defaults", f"--socket={self.socket}", "-e", "CREATE DATABASE wordpress"]
            _wait_for(lambda: self.socket.exists(), process, self.folder / "database.log")
            _run(make, self.folder)
        except BaseException:
            end_process(process)
            raise
        return process

    def start_server(self) -> subprocess.Popen[bytes]:
        command = ["php", "-d", "opcache.enable_cli=1", "-d", "display_errors=0", "-d", "memory_limit=256M"]
        command += ["-S", f"127.0.0.1:{self.port}", "-t", str(self.root), str(SCRIPTS / "router.php")]
        environment = {**self.environment, "PHP_CLI_SERVER_WORKERS": WORKERS}
        note = self.folder / "server.log"
        with note.open("wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, start_new_session=True)
        try:
            _wait_for(self._answers, process, note)
        except BaseException:
            end_process(process)
            raise
        return process

    def fill(self, posts: Sequence[Post]) -> None:
        authors = list(dict.fromkeys(post.author for post in posts))
        self._run_script(
            "import", {"title": TITLE, "timezone": TIMEZONE, "authors": authors, "posts": list_rows(posts)}
        )

    def arrange(self, theme: str, permalink: str, sitemap: str) -> None:
        """Makes the site over. `permalink` is WordPress's structure, "" for /?p=1; `sitemap` "newest" or "none"."""
        self._run_script("arrange", {"theme": theme, "permalink": permalink, "sitemap": sitemap})
        for name in ("plain", "robots.txt"):
            (self.root / name).unlink(missing_ok=True)
        if not permalink:
            (self.root / "plain").touch()
            # Without rewriting WordPress has no robots.txt: an owner who wants a sitemap writes one.
            told = f"Sitemap: {self.url}/?sitemap=index\n" if sitemap != "none" else ""
            (self.root / "robots.txt").write_text(f"User-agent: *\nDisallow: /wp-admin/\n{told}", encoding="utf-8")

    def publish(self, posts: Sequence[Post]) -> None:
        self._run_script("publish", {"posts": list_rows(posts)})

    def tell(self) -> list[dict[str, Any]]:
        """Each post, page and picture: its `url`, `slug`, `type`, `status`, `date`, and whether it is `late`."""
        told: list[dict[str, Any]] = json.loads(self._run_script("tell", {}))
        return told

    def take_requests(self) -> list[str]:
        """The requests since this was last asked: "200 /path"."""
        lines = self.log.read_text(encoding="utf-8").splitlines()
        self.log.write_bytes(b"")
        return lines

    def _run_script(self, name: str, told: dict[str, Any]) -> bytes:
        command = ["php", "-d", "memory_limit=512M", str(SCRIPTS / f"{name}.php")]
        return _run(command, self.folder, self.environment, json.dumps(told).encode())

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/", timeout=START_SECONDS):
                return True
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"WordPress answers {error.code}: {error.read(500).decode(errors='replace')}") from error
        except urllib.error.URLError:
            return False


def _find_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def _wait_for(is_there: Any, process: subprocess.Popen[bytes], log: Path) -> None:
    began = time.monotonic()
    while not is_there():
        if process.poll() is not None or time.monotonic() - began > START_SECONDS:
            raise RuntimeError(f"{process.args!r} does not start: {log.read_text(errors='replace')[-2000:]}")
        time.sleep(0.1)


def _run(
    command: Sequence[str], folder: Path, environment: dict[str, str] | None = None, given: bytes | None = None
) -> bytes:
    done = subprocess.run(
        command, cwd=folder, env=environment, input=given, capture_output=True, timeout=SCRIPT_SECONDS, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{command!r}: {(done.stderr + done.stdout).decode(errors='replace')[-2000:]}")
    return done.stdout
