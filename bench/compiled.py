"""Builds the package with mypyc (docs/compiled.md), and compares what it reads, and how fast, with it as it is.

    python bench/compiled.py [--pages FOLDER] [--count 300] [--rounds 5] [--only ROOMS] [--into FOLDER]

The pages are the skins, unless FOLDER has others as *.html or *.html.gz. What each page gives, its links, kind and
article, has to be the same to the byte; so has what a worker process hands over. Ends with 1 where it is not. The
milliseconds are those of `bench/cost.py`: of processor a page, in alternation, each round in a process of its own.

`--only text,page/cost` compiles these rooms alone. `--into FOLDER` keeps what is built, and takes what is there.
"""

from __future__ import annotations

import argparse
import os
import pickle
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from cost import Tree, alternate, invent_pages, print_comparison, read_folder, run_inside

HERE = Path(__file__).resolve().parent
_SHOWN = 3  # records that differ
_BEFORE, _AFTER = 50, 200  # characters of them, around the first that differs


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, metavar="FOLDER")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5, help="of the clock; 0: records alone are compared")
    parser.add_argument("--only", default="1", metavar="ROOMS")
    parser.add_argument("--into", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        compiled = build((options.into or Path(scratch, "built")).resolve(), options.only)
        pages = read_folder(options.pages) if options.pages else invent_pages(options.count)
        Random(1).shuffle(pages)
        return compare(Tree(HERE.parent), Tree(compiled), pages[: options.count], options.rounds, Path(scratch))


def build(folder: Path, only: str) -> Path:
    """Builds the package below a folder, unless it is there. Returns where it can be imported from."""
    library = folder / "lib"
    if library.exists():
        print(f"what is built lies in {library}")
        return library
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "setup.py", "-q", "egg_info", "--egg-base", str(folder)]
    command += ["build", "--build-base", str(folder / "build"), "--build-lib", str(folder / "making")]
    environment = {**os.environ, "NEWSCRAWL_COMPILE": only}
    begun = time.monotonic()
    done = subprocess.run(command, cwd=HERE.parent, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{done.stdout[-3000:]}{done.stderr[-3000:]}The package cannot be compiled, for the reason above.")
    (folder / "making").rename(library)  # half of a build is none
    size = sum(file.stat().st_size for file in library.rglob("*") if file.suffix in (".so", ".pyd"))
    print(f"built in {time.monotonic() - begun:.0f} seconds by the clock; {size / 1e6:.1f} MB of machine code")
    return library


def compare(ours: Tree, built: Tree, pages: list[tuple[str, bytes]], rounds: int, scratch: Path) -> int:
    """Prints how many records differ, and how fast the two are. Returns 1 where a record differs."""
    size = sum(len(body) for _, body in pages) / len(pages) / 1000
    file = scratch / "pages.pickle"
    file.write_bytes(pickle.dumps(pages))
    (plain, wanted), (compiled, found) = (read_records(tree.path, file, scratch) for tree in (ours, built))
    if plain or not compiled:
        sys.exit(
            f"{compiled} modules of {built.path} are compiled and {plain} of {ours.path}: there is nothing to compare."
        )
    differing = [row for row in zip(pages, wanted, found, strict=True) if row[1] != row[2]]
    print(f"{compiled} compiled modules; {len(pages)} pages of {size:.0f} kB; records that differ: {len(differing)}")
    for (url, _), as_it_is, as_built in differing[:_SHOWN]:
        place = next((i for i, (a, b) in enumerate(zip(as_it_is, as_built, strict=False)) if a != b), len(as_it_is))
        shown = slice(max(0, place - _BEFORE), place + _AFTER)
        print(f"{url}\n  as it is: {as_it_is[shown]}\n  compiled: {as_built[shown]}")
    alternate([built, ours], rounds, lambda tree: tree.results.append(read_once(tree, scratch, file)))
    if rounds:
        print_comparison([built, ours], len(pages))
    return 1 if differing else 0


def read_once(tree: Tree, scratch: Path, pages: Path) -> dict[str, object]:
    return run_inside(tree.path, scratch, "pages", "plain", [str(pages)])


def read_records(tree: Path, pages: Path, scratch: Path) -> tuple[int, list[str]]:
    """Returns how many modules of a tree are compiled, and what its code makes of each page."""
    result = scratch / "records.pickle"
    command = [sys.executable, str(HERE / "compiled_inside.py"), str(pages), str(result)]
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=tree, env=environment, stderr=subprocess.PIPE, check=False)
    if done.returncode:
        sys.exit(done.stderr.decode(errors="replace")[-3000:] or f"Reading in {tree} ended with {done.returncode}.")
    read: tuple[int, list[str]] = pickle.loads(result.read_bytes())
    return read


if __name__ == "__main__":
    sys.exit(main())
