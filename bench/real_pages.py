"""A site made of a corpus's real pages, each with a menu and a block of related links at its end."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Sequence
from html import escape
from pathlib import Path
from random import Random
from urllib.parse import urljoin

from tests.newsroom.site import Reply
from tests.recall.kinds import Build
from tests.recall.posts import write_frame, write_menu
from tests.recall.site import RecallSite

SECTIONS = 8
PER_PAGE = 25
_ELSEWHERE = re.compile(
    rb"""<base[^>]*>|<link[^>]+rel\s*=\s*["']?(?:canonical|amphtml|alternate)[^>]*>"""
    rb"""|<meta[^>]+property\s*=\s*["']?og:url[^>]*>""",
    re.I,
)
_HREF = re.compile(rb"""(<a\b[^>]*?\shref\s*=\s*["'])(?![a-z][a-z+.-]*:|//|\#)([^"']*)""", re.I)
_PARAGRAPH = re.compile(rb"(<p\b[^>]*>(?:(?!</?p\b).){80,}?)(</p>)", re.I | re.S)
_HEADING = re.compile(rb"(</(?:title|h1)>)", re.I)
_END = re.compile(rb"</body>", re.I)


def build_real_pages(corpus: Path) -> Build:
    """`corpus` has `truth.jsonl`, one JSON object a line with `id`, `url`, `title`, `body` and `type`, and the pages as
    `html/<id>.html.gz`. Pages that are no articles, or have no text, are left out; those left are used again and again,
    each time with a number in its headline and paragraphs."""
    lines = (corpus / "truth.jsonl").read_text(encoding="utf-8").strip().split("\n")  # texts may have U+2028
    truths = [truth for truth in map(json.loads, lines) if truth["type"] in ("article", None) and truth["body"]]

    def build(base: str, articles: int, seed: int) -> RecallSite:
        site, dice = RecallSite(base), Random(seed)
        menu = write_menu((f"/section{n}/index.html", f"Section {n}") for n in range(SECTIONS))
        titles = [f"{truths[n % len(truths)].get('title') or 'Story'} ({n})" for n in range(articles)]
        rows = [f'<li><h2><a href="{_name(n)}">{escape(title)}</a></h2></li>' for n, title in enumerate(titles)]
        for n in range(articles):
            truth = truths[n % len(truths)]
            html = gzip.decompress((corpus / "html" / f"{truth['id']}.html.gz").read_bytes())
            related = "".join(rows[other] for other in dice.sample(range(articles), min(8, articles)))
            block = f'<nav>{menu}</nav><section class="related"><h3>Related articles</h3><ul>{related}</ul></section>'
            site.articles.append(_name(n))
            site.pages[_name(n)] = _take_in(html, truth.get("url") or "", n, block)
        for number in range(SECTIONS):
            _add_section(site, number, menu, rows[number::SECTIONS])
        site.add_html("/", write_frame("Front page", menu, f"<ul>{''.join(rows[:40])}</ul>"))
        return site

    return build


def _name(number: int) -> str:
    return f"/section{number % SECTIONS}/story-{number:06}.html"


def _add_section(site: RecallSite, number: int, menu: str, rows: Sequence[str]) -> None:
    pages = [rows[start : start + PER_PAGE] for start in range(0, len(rows), PER_PAGE)]
    for place, listed in enumerate(pages, start=1):
        path = f"/section{number}/" + ("index.html" if place == 1 else f"page-{place}.html")
        further = f'<a rel="next" href="/section{number}/page-{place + 1}.html">Next</a>' if place < len(pages) else ""
        site.add_html(path, write_frame(f"Section {number}", menu, f"<ul>{''.join(listed)}</ul>{further}"))


def _take_in(html: bytes, origin: str, number: int, block: str) -> Reply:
    """The page as one of the site: its links lead where they did, and it claims no other address for its own."""
    serial = b" (%06d)" % number
    html = _ELSEWHERE.sub(b"", html)
    html = _HREF.sub(lambda found: found[1] + _join(origin, found[2]), html)
    html = _HEADING.sub(serial + rb"\1", html, count=2)
    html = _PARAGRAPH.sub(lambda found: found[1] + serial + found[2], html)
    end = next((found.start() for found in reversed(list(_END.finditer(html)))), len(html))
    return Reply(
        html[:end] + block.encode("ascii", "xmlcharrefreplace") + html[end:], headers={"Content-Type": "text/html"}
    )


def _join(origin: str, href: bytes) -> bytes:
    try:
        return urljoin(origin or "https://origin.example/", href.decode("latin-1")).encode("ascii", "xmlcharrefreplace")
    except ValueError:
        return href
