"""Builds the egg and deploys it to a target of scrapy.cfg with scrapyd-client. `make deploy` runs it."""

from __future__ import annotations

import json
import os
import py_compile
import subprocess
import sys
import tempfile
import zipfile
from datetime import datetime, timezone
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


def main() -> None:
    target = sys.argv[1] if len(sys.argv) > 1 else "default"
    url = os.environ.get("NEWSCRAWL_SCRAPYD_URL", "")
    if target == "server" and not url:
        sys.exit("Say where the server is: NEWSCRAWL_SCRAPYD_URL=https://… make deploy TARGET=server")
    if "@" in url:
        sys.exit(
            "NEWSCRAWL_SCRAPYD_URL is shown and logged; put its user and password in SCRAPYD_USERNAME and "
            "SCRAPYD_PASSWORD."
        )
    os.chdir(PROJECT)  # where scrapy.cfg is
    version = name_version()
    with tempfile.TemporaryDirectory(prefix="newscrawl-") as folder:
        egg = build_egg(Path(folder))
        done = subprocess.run(
            [sys.executable, "-m", "scrapyd_client", "deploy", target, "--egg", str(egg), "--version", version],
            capture_output=True,
            text=True,
            check=False,
        )
    sys.stderr.write(done.stderr)
    answer = read_answer(done.stdout)
    if done.returncode or answer is None:
        sys.exit(
            f"{done.stdout.strip()}\nNothing was deployed: is Scrapyd there (make scrapyd), and is the password right?"
        )
    if answer.get("status") != "ok":  # Scrapyd says so with 200, and scrapyd-client is content
        withdraw(target, version)
        sys.exit(f"{answer.get('message')}\nScrapyd cannot run this version, for the reason above; it was withdrawn.")
    print(f"{answer['project']} {answer['version']}: {answer['spiders']} spiders")


def build_egg(folder: Path) -> Path:
    """The egg, built in a folder of its own: what an earlier build has left in the project cannot get into it."""
    command = [sys.executable, "setup.py", "-q", "egg_info", "--egg-base", str(folder)]
    command += ["build", "--build-base", str(folder / "build")]
    command += ["bdist_egg", "--bdist-dir", str(folder / "bdist"), "--dist-dir", str(folder)]
    # Bytecode as bdist_egg packs it, in __pycache__, is never used.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    built = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if built.returncode:
        sys.exit(f"{built.stderr}\nThe egg cannot be built, for the reason above.")
    egg = next(folder.glob("*.egg"))
    add_bytecode(egg, folder)
    return egg


def add_bytecode(egg: Path, folder: Path) -> None:
    """Beside each source, where zipimport looks for it: else every job would compile the whole package as it starts.

    A Scrapyd of another Python than this one passes it over.
    """
    source, code = folder / "source.py", folder / "source.pyc"
    with zipfile.ZipFile(egg, "a", zipfile.ZIP_DEFLATED) as packed:
        for name in [name for name in packed.namelist() if name.endswith(".py")]:
            source.write_bytes(packed.read(name))
            mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
            try:
                py_compile.compile(str(source), str(code), dfile=name, doraise=True, invalidation_mode=mode)
            except py_compile.PyCompileError as error:
                sys.exit(f"{error.msg}The egg cannot be built, for the reason above.")
            packed.write(code, f"{name}c")


def withdraw(target: str, version: str) -> None:
    """Scrapyd has stored the version by then, and the next job would be of it."""
    from scrapyd_client.pyclient import ScrapydClient
    from scrapyd_client.utils import _get_targets

    place = _get_targets()[target]
    client = ScrapydClient(place["url"], place.get("username"), place.get("password", ""))
    client.delversion(place["project"], version)


def name_version() -> str:
    """The moment, the package's version and the commit. Scrapyd runs the version whose name sorts last: the moment goes
    first, so that what was deployed last is run, be it a new version or the way back to an older one."""
    namespace: dict[str, str] = {}
    for line in Path("newscrawl/__init__.py").read_text(encoding="utf-8").splitlines():
        if line.startswith("__version__"):
            exec(line, namespace)
    now = datetime.now(timezone.utc).strftime("%Y%m%d-%H%M%S")
    return f"{now}-{namespace['__version__']}-{describe_commit()}"


def describe_commit() -> str:
    """The commit's short name, with "-changed" where files differ from it; "unknown" outside git."""
    command = ["git", "describe", "--always", "--exclude=*", "--dirty=-changed"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def read_answer(text: str) -> dict[str, str] | None:
    try:
        answer = json.loads(text)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


if __name__ == "__main__":
    main()
