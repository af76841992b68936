"""Builds the package; all of it is in pyproject.toml.

Eggs for Scrapyd are built with this file. NEWSCRAWL_COMPILE=1 in the environment has mypyc compile what reads a page,
as docs/compiled.md tells; without it nothing is compiled. NEWSCRAWL_COMPILE=text,page/cost compiles these rooms alone.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

PACKAGE = Path(__file__).resolve().parent / "newscrawl"
VARIABLE = "NEWSCRAWL_COMPILE"
MYPY = "mypy>=2.4,<3"  # mypyc is in it
ROOMS = ("page", "text", "times", "urls", "links", "extract")  # nearly all of a page's time
LEFT_OUT = {
    "extract/loader.py": "itemloaders finds a loader's fields in its class, where mypyc does not leave them",
    "extract/candidates.py": "a frozen record goes to worker processes, and a compiled one cannot be unpickled",
    "extract/story_trace.py": "as above",
    "extract/embedded": "it reads the few pages whose story is data for scripts",
    "extract/usage": "it takes a thousandth of a page's time",
    "extract/lacking_fields.py": "only --explain runs it, as it does the next three",
    "extract/dates/passed_over_times.py": "as above",
    "extract/people/passed_over_names.py": "as above",
    "links/passed_over_links.py": "as above",
}


class BuildCompiled(build_ext):
    """Compiles the modules. What builds nothing, such as asking for metadata, does not wait for mypyc."""

    def run(self) -> None:
        check_tools()
        os.chdir(PACKAGE.parent)  # mypyc names modules by their paths
        from mypyc.build import mypycify

        # Types as the package's own check has them. Other releases of its libraries than that check has seen are no
        # reason to fail here.
        paths = ["--config-file=", "--ignore-missing-imports"]
        paths += [str(file.relative_to(PACKAGE.parent)) for file in list_modules(os.environ[VARIABLE])]
        Path(self.build_temp).mkdir(parents=True, exist_ok=True)
        made = mypycify(
            paths, opt_level="1", debug_level="0", multi_file=True, target_dir=self.build_temp, group_name="newscrawl"
        )
        self.distribution.ext_modules = made
        self.swig_opts = None  # it cannot be worked out twice
        self.finalize_options()
        super().run()

    def build_extensions(self) -> None:
        """Has as many files compiled at once as there are processors. setuptools would take one after the other."""
        compile_one, link = self.compiler._compile, self.compiler.link_shared_object
        begun: list[Future[None]] = []

        def link_all(*arguments: Any, **named: Any) -> None:
            while begun:
                begun.pop().result()
            link(*arguments, **named)

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            self.compiler._compile = lambda *arguments: begun.append(pool.submit(compile_one, *arguments))
            self.compiler.link_shared_object = link_all
            super().build_extensions()


def list_modules(chosen: str) -> list[Path]:
    """Returns the files to compile, of all rooms for "1", else of the rooms, folders or files that are named."""
    rooms = ROOMS if chosen == "1" else [name.strip() for name in chosen.split(",")]
    places = [PACKAGE / room for room in rooms]
    if unknown := [room for room, place in zip(rooms, places, strict=True) if not is_to_be_compiled(place)]:
        sys.exit(f"{VARIABLE} is 1 or names some of {', '.join(ROOMS)}, or files in them; {unknown[0]!r} is none.")
    files = {file for place in places for file in ([place] if place.is_file() else place.rglob("*.py"))}
    return sorted(file for file in files if say_why_not(file) is None)


def is_to_be_compiled(place: Path) -> bool:
    return place.exists() and any(place.is_relative_to(PACKAGE / room) for room in ROOMS)


def say_why_not(file: Path) -> str | None:
    """Says why a module is left as it is; None where it is to be compiled."""
    if file.name == "__init__.py":
        return "it is empty"
    if "cached_property" in file.read_text(encoding="utf-8"):
        return "a compiled object has no place for what `cached_property` keeps"
    name = file.relative_to(PACKAGE).as_posix()
    return next((why for place, why in LEFT_OUT.items() if name == place or name.startswith(f"{place}/")), None)


def check_tools() -> None:
    """Ends with a sentence where mypyc or a C compiler is missing, before anything is built."""
    if find_spec("mypyc") is None:
        sys.exit(f'{VARIABLE} needs mypyc, which is not here: pip install "{MYPY}", or let pip isolate the build.')
    told = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "")
    if told and shutil.which(told[0]) is None:  # on Windows nothing is told, and setuptools looks for one itself
        sys.exit(f"{VARIABLE} needs a C compiler, and there is no {told[0]}: install one, or build without {VARIABLE}.")
    headers = Path(sysconfig.get_path("include"))
    if not (headers / "Python.h").is_file():
        sys.exit(
            f"{VARIABLE} needs Python's headers, and {headers} has none: install them, or build without {VARIABLE}."
        )


def describe_build(environment: Mapping[str, str], arguments: Sequence[str]) -> dict[str, Any]:
    """Returns what this build adds to pyproject.toml, given the environment and the command line."""
    # Scrapyd imports an egg from its zip, which no compiled module can be.
    if environment.get(VARIABLE, "") in ("", "0") or "bdist_egg" in arguments:
        return {}
    # A placeholder: that there is something to compile makes the wheel one for this platform.
    added = {"ext_modules": [Extension("newscrawl.compiled", [])], "cmdclass": {"build_ext": BuildCompiled}}
    if list(arguments) == ["egg_info"]:  # so pip asks what an isolated build takes
        requirements = (PACKAGE.parent / "requirements.txt").read_text(encoding="utf-8").splitlines()
        libraries = [line for line in requirements if line and not line.startswith("#")]
        return {**added, "setup_requires": [MYPY, *libraries]}  # mypy reads the types of what is imported
    return added


if __name__ == "__main__":
    setup(**describe_build(os.environ, sys.argv[1:]))
