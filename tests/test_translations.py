"""A crawl of a site in two languages: each article names its copy in the other."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from .crawling import run_crawl
from .small_site import SmallSite

FRENCH = "Le conseil de la ville a voté lundi pour que le vieux bac reste en service jusqu'à l'ouverture du pont neuf. "


class TwoLanguages(SmallSite):
    """The start page links the English articles; the sitemap lists these and their French copies, as pairs.

    Of the pages only the French ones declare their copies.
    """

    def name_copy(self, path: str) -> str:
        return path.replace("/news/", "/fr/infos/").replace("ferry-number", "le-bac-numero")

    def write_page(self, path: str) -> str | None:
        if path == "/robots.txt":
            return f"Sitemap: {self.address}/sitemap.xml\n"
        if path == "/sitemap.xml":
            return f"<urlset>{''.join(map(self.write_entries, self.paths))}</urlset>"
        original = next((p for p in self.paths if self.name_copy(p) == path), None)
        if original is None:
            return super().write_page(path)
        body = "".join(f"<p>{path}: {FRENCH * 3}</p>" for _ in range(5))
        return (
            f'<html lang=fr><head><title>{path}</title><link rel="alternate" hreflang="en" href="{original}">'
            f'<link rel="alternate" hreflang="x-default" href="/"></head>'
            f"<body><article><h1>Sur {path}</h1>{body}</article></body></html>"
        )

    def write_entries(self, path: str) -> str:
        both = {"en": self.address + path, "fr": self.address + self.name_copy(path), "x-default": self.address + path}
        links = "".join(f'<xhtml:link rel="alternate" hreflang="{k}" href="{url}"/>' for k, url in both.items())
        return "".join(f"<url><loc>{both[language]}</loc>{links}</url>" for language in ("en", "fr"))


def test_each_article_names_its_copy_in_the_other_language(tmp_path: Path) -> None:
    with TwoLanguages(3) as site:
        # One page at a time: the sitemap, which goes first, has been read when the articles are asked for.
        one_by_one = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1", "CONCURRENT_REQUESTS": "1"}
        crawl = run_crawl("news", tmp_path / "articles.jsonl", settings=one_by_one, url=f"{site.address}/")
        assert crawl.exit_code == 0, crawl.log
        found = {urlsplit(r["url"]).path: (r["language"], r["translations"]) for r in crawl.records}
        assert found == {
            path: (language, [{"language": other, "url": site.address + copy}])
            for original in site.paths
            for path, language, other, copy in (
                (original, "en", "fr", site.name_copy(original)),
                (site.name_copy(original), "fr", "en", original),
            )
        }
        told = {urlsplit(r["url"]).path: r["provenance"]["translations"] for r in crawl.records}
        assert {told[path] for path in site.paths} == {"listing"}
        assert {told[site.name_copy(path)] for path in site.paths} == {"link:hreflang"}
