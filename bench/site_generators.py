"""How each of the public generators is given posts and told to build its site, with the theme that it comes with."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

BUILD_SECONDS = 600


@dataclass(frozen=True)
class Post:
    slug: str
    title: str
    date: datetime
    category: str
    tags: tuple[str, ...]
    text: str  # Markdown without markup

    @property
    def day(self) -> str:
        return f"{self.date:%Y-%m-%d}"

    @property
    def second(self) -> str:
        return f"{self.date:%Y-%m-%d %H:%M:%S}"


@dataclass(frozen=True)
class Workshop:
    """Where a site is built: an empty folder, the address that it will have, and the folder of the tools."""

    folder: Path
    base: str
    tools: Path

    def find_tool(self, name: str) -> str:
        for folder in (self.tools / "venv" / "bin", self.tools / "node_modules" / ".bin"):
            if (folder / name).exists():
                return str(folder / name)
        found = shutil.which(name)
        if found is None:
            raise FileNotFoundError(f"{name} is not installed")
        return found

    def write(self, path: str, text: str) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def run(self, *command: str) -> None:
        done = subprocess.run(
            command, cwd=self.folder, capture_output=True, timeout=BUILD_SECONDS, check=False, stdin=subprocess.DEVNULL
        )
        if done.returncode:
            raise RuntimeError((done.stderr + done.stdout).decode(errors="replace")[-2000:])


def build_hugo(shop: Workshop, posts: Sequence[Post]) -> Path:
    """The theme that `hugo new theme` of Hugo 0.123 and later makes; RSS, also of sections and tags, and a sitemap."""
    hugo = shop.find_tool("hugo")
    shop.run(hugo, "new", "site", ".", "--force")
    shop.run(hugo, "new", "theme", "stock")
    for example in (shop.folder / "themes" / "stock" / "content").rglob("*"):
        if example.is_file():
            example.unlink()
    shop.write(
        "hugo.toml",
        f'baseURL = "{shop.base}/"\ntitle = "Hugo Gazette"\ntheme = "stock"\nenableRobotsTXT = true\n'
        '[[menus.main]]\nname = "Home"\npageRef = "/"\n[[menus.main]]\nname = "Posts"\npageRef = "/posts"\n'
        '[[menus.main]]\nname = "Tags"\npageRef = "/tags"\n',
    )
    for post in posts:
        head = {"title": post.title, "date": post.date.isoformat(), "tags": post.tags, "categories": [post.category]}
        shop.write(f"content/posts/{post.slug}.md", f"{json.dumps(head)}\n\n{post.text}\n")
    shop.run(hugo, "--quiet")
    return shop.folder / "public"


def build_pelican(shop: Workshop, posts: Sequence[Post]) -> Path:
    """The default theme: archives, tags, categories, authors, Atom feeds; no sitemap."""
    shop.write(
        "pelicanconf.py",
        f'AUTHOR = "Jane Roe"\nSITENAME = "Pelican Gazette"\nSITEURL = "{shop.base}"\nPATH = "content"\n'
        'TIMEZONE = "UTC"\nDEFAULT_LANG = "en"\nDEFAULT_PAGINATION = 10\nFEED_ALL_ATOM = "feeds/all.atom.xml"\n'
        'CATEGORY_FEED_ATOM = "feeds/{slug}.atom.xml"\n',
    )
    for post in posts:
        head = f"Title: {post.title}\nDate: {post.second}\nCategory: {post.category}\nTags: {', '.join(post.tags)}\n"
        shop.write(f"content/{post.slug}.md", f"{head}Slug: {post.slug}\n\n{post.text}\n")
    shop.run(shop.find_tool("pelican"), "content", "-s", "pelicanconf.py", "-o", "public")
    return shop.folder / "public"


def build_nikola(shop: Workshop, posts: Sequence[Post]) -> Path:
    """The default theme: pages of the index, archives, tags, RSS, sitemap, robots.txt."""
    nikola = shop.find_tool("nikola")
    shop.run(nikola, "init", "-q", "site")
    site = shop.folder / "site"
    config = (site / "conf.py").read_text(encoding="utf-8")
    config = re.sub(r"^SITE_URL = .*$", f'SITE_URL = "{shop.base}/"', config, flags=re.M)
    (site / "conf.py").write_text(config + '\nPOSTS = (("posts/*.md", "posts", "post.tmpl"),)\n', encoding="utf-8")
    for post in posts:
        head = "".join(
            f".. {name}: {value}\n"
            for name, value in (
                ("title", post.title),
                ("slug", post.slug),
                ("date", f"{post.second} UTC"),
                ("tags", ", ".join(post.tags)),
                ("category", post.category),
                ("type", "text"),
            )
        )
        shop.write(f"site/posts/{post.slug}.md", f"<!--\n{head}-->\n\n{post.text}\n")
    Workshop(site, shop.base, shop.tools).run(nikola, "build", "-q")
    return site / "output"


def build_jekyll(shop: Workshop, posts: Sequence[Post]) -> Path:
    """Minima: a home page with all posts, Atom feed, sitemap, robots.txt."""
    jekyll = shop.find_tool("jekyll")
    shop.write(
        "_config.yml",
        f'title: Jekyll Gazette\nurl: "{shop.base}"\ntheme: minima\n'
        "plugins: [jekyll-feed, jekyll-sitemap, jekyll-seo-tag]\n",
    )
    shop.write("index.md", "---\nlayout: home\n---\n")
    shop.write("about.md", "---\nlayout: page\ntitle: About\npermalink: /about/\n---\n\nAn invented gazette.\n")
    for post in posts:
        head = {
            "layout": "post",
            "title": post.title,
            "date": f"{post.second} +0000",
            "categories": [post.category.lower()],
            "tags": post.tags,
        }
        shop.write(f"_posts/{post.day}-{post.slug}.md", f"---\n{_write_yaml(head)}---\n\n{post.text}\n")
    shop.run(jekyll, "build", "-q", "-d", "public")
    return shop.folder / "public"


def build_hexo(shop: Workshop, posts: Sequence[Post]) -> Path:
    """Landscape: pages of the index, archives by month, tags, categories, Atom feed, sitemap."""
    hexo = shop.find_tool("hexo")
    modules = shop.tools / "node_modules"
    names = sorted(entry.name for entry in modules.iterdir() if entry.name.startswith("hexo"))
    shop.write("package.json", json.dumps({"name": "gazette", "hexo": {}, "dependencies": dict.fromkeys(names, "*")}))
    (shop.folder / "node_modules").symlink_to(modules)
    shop.write(
        "_config.yml",
        f"title: Hexo Gazette\nlanguage: en\ntimezone: UTC\nurl: {shop.base}\ntheme: landscape\nper_page: 10\n"
        "index_generator: {path: '', per_page: 10, order_by: -date}\nfeed: {type: atom, path: atom.xml, limit: 20}\n",
    )
    for post in posts:
        head = {"title": post.title, "date": post.second, "tags": post.tags, "categories": [post.category]}
        shop.write(f"source/_posts/{post.slug}.md", f"---\n{_write_yaml(head)}---\n\n{post.text}\n")
    shop.run(hexo, "generate", "--silent")
    return shop.folder / "public"


GENERATORS: dict[str, Callable[[Workshop, Sequence[Post]], Path]] = {
    "hugo": build_hugo,
    "pelican": build_pelican,
    "nikola": build_nikola,
    "jekyll": build_jekyll,
    "hexo": build_hexo,
}


def _write_yaml(head: dict[str, object]) -> str:
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in head.items())
