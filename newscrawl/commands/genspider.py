"""`scrapy genspider NAME DOMAIN` writes a spider for a news site; `-t basic` and others, one of Scrapy's."""

from __future__ import annotations

import argparse
import re
from importlib import import_module
from pathlib import Path

from scrapy.commands.genspider import Command as GenspiderCommand
from scrapy.spiderloader import get_spider_loader

from ..errors import CommandError
from ..own_command import name_scrapy
from ..report.outcome import tells_errors
from ..tools.profiles.checking import find_checkout
from ..urls.typed_addresses import hide_login, read_typed

_NEWS = "news"
_ENDING = ".tmpl"
_NAME = re.compile(r"[^\W\d]\w*", re.ASCII)


class Command(GenspiderCommand):
    def short_desc(self) -> str:
        return f"Write a spider of your own; for a profile, {name_scrapy()} newsite"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.set_defaults(template=_NEWS)

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        template = opts.dump or opts.template
        if self._find_template(template) is None:
            raise CommandError(f"There is no template {template!r}; scrapy genspider --list shows all.", 2)
        if not (opts.list or opts.dump):
            self._check(args, is_forced=opts.force)
        super().run(args, opts)

    def _check(self, args: list[str], *, is_forced: bool) -> None:
        """Raises CommandError for what Scrapy's command says with an exit code of 0, or does not say."""
        assert self.settings is not None
        if len(args) != 2:
            raise CommandError("Name the spider and its site: scrapy genspider courier courier.example.", 2)
        name, site = args
        if not _NAME.fullmatch(name):
            raise CommandError(f"A spider cannot be called {name!r} here; use letters, digits and _.", 2)
        if read_typed(site) is None:
            raise CommandError(f"{hide_login(site)} is no site; name one such as courier.example.", 2)
        if find_checkout() is None:
            raise CommandError(
                "A spider belongs into a source checkout, or a project of your own: docs/scrapy-projects.md.", 1
            )
        module = import_module(self.settings["NEWSPIDER_MODULE"])
        loader = get_spider_loader(self.settings)
        if name in loader.list() and loader.load(name).__module__ != f"{module.__name__}.{name}":
            raise CommandError(f"{loader.load(name).__module__} has the spider {name} already; take another name.", 1)
        path = Path(module.__path__[0]) / f"{name}.py"
        if path.exists() and not is_forced:
            raise CommandError(f"{path} is there already; --force writes it anew.", 1)

    def _find_template(self, template: str) -> Path | None:
        name = template if template.endswith(_ENDING) else f"{template}{_ENDING}"
        return next((path for folder in self._list_folders() if (path := folder / name).exists()), None)

    def _list_templates(self) -> None:
        names = {path.stem for folder in self._list_folders()[1:] for path in folder.glob(f"*{_ENDING}")}
        print("Available templates:", *sorted(names), sep="\n  ")

    def _list_folders(self) -> tuple[Path, ...]:
        return Path(), Path(__file__).parent / "templates", Path(self.templates_dir)
