"""What a grown newsroom says of its articles to machines: RSS, sitemaps, robots.txt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from email.utils import format_datetime
from xml.sax.saxutils import escape

from .newsdesk import Article, Newsdesk
from .pages import NAME

FEED_SIZE = 20
NEWS_DAYS = 2  # that a news sitemap looks back
_SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


def write_robots(base: str, has_sitemaps: bool) -> str:
    sitemaps = f"\nSitemap: {base}/sitemap.xml\nSitemap: {base}/sitemaps/news.xml\n" if has_sitemaps else ""
    return f"User-agent: *\nDisallow: /admin/\n{sitemaps}"


def write_feed(base: str, title: str, articles: Sequence[Article], desk: Newsdesk) -> str:
    """RSS 2.0 with the newest articles of the list, which is oldest first."""
    newest = articles[-1 : -FEED_SIZE - 1 : -1]
    items = "".join(
        f"<item><title>{escape(article.headline)}</title><link>{base}{article.path}</link>"
        f'<guid isPermaLink="true">{base}{article.path}</guid><pubDate>{format_datetime(article.published)}</pubDate>'
        f"<dc:creator>{escape(desk.authors[article.author])}</dc:creator>"
        f"<category>{article.section.title()}</category>"
        f"<description>{escape(article.description)}</description></item>"
        for article in newest
    )
    built = f"<lastBuildDate>{format_datetime(newest[0].published)}</lastBuildDate>" if newest else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        f"<title>{escape(title)}</title><link>{base}/</link><description>{NAME}</description>{built}{items}"
        "</channel></rss>"
    )


def list_months(articles: Sequence[Article]) -> dict[str, list[Article]]:
    """The articles by month of publication: "2026-11"."""
    months: dict[str, list[Article]] = {}
    for article in articles:
        months.setdefault(article.published.isoformat()[:7], []).append(article)
    return months


def write_sitemap_index(base: str, months: dict[str, list[Article]]) -> str:
    entries = "".join(
        f"<sitemap><loc>{base}/sitemaps/{month}.xml</loc>"
        f"<lastmod>{max(article.modified for article in listed).isoformat()}</lastmod></sitemap>"
        for month, listed in months.items()
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><sitemapindex {_SITEMAPS}>{entries}</sitemapindex>'


def write_sitemap(base: str, articles: Sequence[Article]) -> str:
    entries = "".join(
        f"<url><loc>{base}{article.path}</loc><lastmod>{article.modified.isoformat()}</lastmod></url>"
        for article in articles
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {_SITEMAPS}>{entries}</urlset>'


def write_news_sitemap(base: str, articles: Sequence[Article], now: datetime) -> str:
    entries = "".join(
        f"<url><loc>{base}{article.path}</loc><news:news><news:publication><news:name>{NAME}</news:name>"
        f"<news:language>en</news:language></news:publication>"
        f"<news:publication_date>{article.published.isoformat()}</news:publication_date>"
        f"<news:title>{escape(article.headline)}</news:title></news:news></url>"
        for article in reversed(articles)
        if article.published >= now - timedelta(days=NEWS_DAYS)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {_SITEMAPS} {_NEWS}>{entries}</urlset>'
