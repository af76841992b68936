"""The Daily Snare: good articles among all that leads a crawler astray."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from html import escape

from .articles import Story, make_slug, write_stories
from .site import Record, Reply, Site, redirect_to

NAME = "The Daily Snare"
HUGE = 5_000_000  # bytes
CALENDAR = re.compile(r"/calendar/(\d{4})/(\d\d)/(?:(\d\d)/)?")
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000") + bytes(range(256)) * 8 + b"\xff\xd9"
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj <</Type /Catalog>> endobj\n" + bytes(range(256)) * 8 + b"\n%%EOF\n"


@dataclass(frozen=True)
class Article:
    story: Story
    time: datetime

    @property
    def path(self) -> str:
        if self.story.language in ("ar", "ja"):
            return f"/{self.story.language}/{self.time:%Y%m%d%H%M}.html"
        return f"/news/{make_slug(self.story.headline)}.html"


def build_traps(base: str) -> Site:
    """The whole site, as served at `base`."""
    site = Site("traps", max_requests=400, endless=render_calendar)
    site.add_text("/robots.txt", "User-agent: *\nDisallow: /private/\n")
    articles = iter(write_articles())
    links: list[tuple[str, str]] = []  # address and text, as the front page gives them
    for add in (
        add_good, add_redirects, add_encodings, add_huge, add_broken, add_live_blog, add_near_copies, add_exact_copy,
        add_forbidden,
    ):  # fmt: skip
        links += add(site, articles)
    links += add_failures(site)
    rows = "\n".join(f'<li><a href="{href}">{escape(text)}</a></li>' for href, text in links)
    menu = '<p><a href="/news/">News</a> <a href="/calendar/2024/05/">Calendar</a></p>'
    site.add_html("/", render_frame("en", NAME, f"<h1>{NAME}</h1>{menu}<ul>{rows}</ul>"))
    site.add_html("/news/", render_frame("en", f"News - {NAME}", f"<h1>News</h1><ul>{rows}</ul>"))
    site.not_exported += ["/", "/news/", "/calendar/2024/05/", "/calendar/2024/05/17/", "/calendar/2024/06/"]
    return site


def write_articles() -> list[Article]:
    """English, then French, two Arabic and a Japanese one: `add_encodings` takes the last four."""
    first = datetime(2024, 5, 2, 7, 12)
    english = write_stories("en", 16, "traps")
    others = [*write_stories("fr", 1, "traps"), *write_stories("ar", 2, "traps"), *write_stories("ja", 1, "traps")]
    stories = [*english[:6], *others, *english[6:]]
    return [Article(story, first + timedelta(hours=7 * n)) for n, story in enumerate(stories)]


def describe(article: Article, *paths: str) -> Record:
    """The record that a perfect crawl exports."""
    story = article.story
    return {
        "paths": list(paths) or [article.path],
        "headline": story.headline,
        "description": story.description,
        "body": story.body,
        "authors": list(story.reporters[:1]),
        "date_published": f"{article.time:%Y-%m-%dT%H:%M:%SZ}",
        "date_modified": None,
        "language": story.language,
        "publisher": NAME,
        "source": None,
        "related": [],
    }


Links = list[tuple[str, str]]


def add_good(site: Site, articles: Iterator[Article]) -> Links:
    """Five articles without any trick."""
    links = []
    for article in (next(articles) for _ in range(5)):
        site.add_html(article.path, render_article(article))
        site.records.append(describe(article))
        links.append((article.path, article.story.headline))
    return links


def add_redirects(site: Site, articles: Iterator[Article]) -> Links:
    """Three hops to a good article, and two pages that send to each other for ever."""
    article = next(articles)
    site.pages["/go/1"] = redirect_to("/go/2", 301)
    site.pages["/go/2"] = redirect_to("3", 302)
    site.pages["/go/3"] = redirect_to(article.path, 307)
    site.add_html(article.path, render_article(article))
    site.records.append(describe(article))
    site.pages["/loop/a"] = redirect_to("/loop/b")
    site.pages["/loop/b"] = redirect_to("/loop/a")
    site.not_exported += ["/go/1", "/go/2", "/go/3", "/loop/a", "/loop/b"]
    return [("/go/1", article.story.headline), ("/loop/a", "Round and round the harbour: a tour without end")]


def add_encodings(site: Site, articles: Iterator[Article]) -> Links:
    """UTF-8 declared as Latin-1; windows-1256 told by the header only, and by the page only; Shift JIS."""
    links = []
    for encoding, header, meta in (
        ("utf-8", "; charset=iso-8859-1", "iso-8859-1"),
        ("windows-1256", "; charset=windows-1256", None),
        ("windows-1256", "", "windows-1256"),
        ("shift_jis", "", "shift_jis"),
    ):
        article = next(articles)
        html = render_article(article).replace('<meta charset="utf-8">', f'<meta charset="{meta}">' if meta else "")
        site.pages[article.path] = Reply(html.encode(encoding), headers={"Content-Type": f"text/html{header}"})
        site.records.append(describe(article))
        links.append((article.path, article.story.headline))
    return links


def add_huge(site: Site, articles: Iterator[Article]) -> Links:
    """A good article with megabytes of script, comment and empty elements around it."""
    article = next(articles)
    html = render_article(article)
    part = (HUGE - len(html)) // 3 + 100
    script = "<script>var data = [" + "1234567," * (part // 8) + "0];</script>"
    comment = "<!--" + " padding" * (part // 8) + "-->"
    empty = '<div class="slot"></div>\n' * (part // 25)
    html = html.replace("</head>", script + "</head>").replace("<article>", comment + "<article>")
    site.add_html(article.path, html.replace("</article>", "</article>" + empty))
    site.records.append(describe(article))
    return [(article.path, article.story.headline)]


def add_broken(site: Site, articles: Iterator[Article]) -> Links:
    """Unclosed elements, unquoted attributes, closing tags of nothing; and a good article."""
    article = next(articles)
    html = render_article(article)
    for right, wrong in (
        ("<!DOCTYPE html>\n", ""),
        ("</head>", ""),
        ("</p>", ""),
        ("<article>", "</section></div><article class=story id=main><b><i>"),
        ("</h1>", "</b></h1></span>"),
        ("</article>", "</td></i>"),
        ("</body>\n</html>", "<div"),
    ):
        html = html.replace(right, wrong)
    html = re.sub(r'(lang|name|property|charset|class|datetime)="([\w:.-]+)"', r"\1=\2", html)
    site.add_html(article.path, html)
    site.records.append(describe(article))
    return [(article.path, article.story.headline)]


def add_live_blog(site: Site, articles: Iterator[Article]) -> Links:
    """Entries newest first. Which of their words are the body is a matter of taste, so the manifest does not say."""
    article = next(articles)
    entries = [(article.time + timedelta(minutes=20 * n), text) for n, text in enumerate(article.story.paragraphs)]
    data = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": article.story.headline,
        "description": article.story.description,
        "datePublished": f"{article.time:%Y-%m-%dT%H:%M:%SZ}",
        "dateModified": f"{entries[-1][0]:%Y-%m-%dT%H:%M:%SZ}",
        "author": {"@type": "Person", "name": article.story.reporters[0]},
        "liveBlogUpdate": [
            {
                "@type": "BlogPosting",
                "headline": text[:40],
                "datePublished": f"{time:%Y-%m-%dT%H:%M:%SZ}",
                "articleBody": text,
            }
            for time, text in reversed(entries)
        ],
    }
    blocks = "\n".join(
        f"""<div class="entry"><time datetime="{time:%Y-%m-%dT%H:%M:%SZ}">{time:%H:%M}</time>
<p>{escape(text, quote=False)}</p></div>"""
        for time, text in reversed(entries)
    )
    html = render_article(article)
    start, end = html.index("<p>"), html.index("</article>")
    html = html[:start] + blocks + html[end:]
    site.add_html(
        article.path, html.replace("</head>", f'<script type="application/ld+json">{json.dumps(data)}</script></head>')
    )
    record = describe(article)
    del record["body"]
    record["date_modified"] = data["dateModified"]
    site.records.append(record)
    return [(article.path, "Live: " + article.story.headline)]


def add_near_copies(site: Site, articles: Iterator[Article]) -> Links:
    """The same story told twice, the second time under another headline and one paragraph shorter."""
    links = []
    for article in (next(articles), next(articles)):
        story = article.story
        shorter = replace(
            story, headline=f"Update: {story.headline}", paragraphs=story.paragraphs[:4] + story.paragraphs[5:]
        )
        for version in (article, Article(shorter, article.time + timedelta(minutes=45))):
            site.add_html(version.path, render_article(version))
            site.records.append(describe(version))
            links.append((version.path, version.story.headline))
    return links


def add_exact_copy(site: Site, articles: Iterator[Article]) -> Links:
    """One article under two addresses that have nothing in common."""
    article = next(articles)
    other = "/syndicated/48213"
    site.add_html(article.path, render_article(article))
    site.add_html(other, render_article(article))
    site.records.append(describe(article, article.path, other))
    return [(article.path, article.story.headline), (other, article.story.headline)]


def add_forbidden(site: Site, articles: Iterator[Article]) -> Links:
    """A good article that robots.txt keeps to the house."""
    article = next(articles)
    path = article.path.replace("/news/", "/private/")
    site.add_html(path, render_article(article))
    site.not_requested.append(path)
    site.not_exported.append(path)
    return [(path, article.story.headline)]


def add_failures(site: Site) -> Links:
    """What is no article: an error, nothing at all, a film, a picture, a document, an unnamed download."""
    html_type = {"Content-Type": "text/html; charset=utf-8"}
    site.pages["/news/server-error.html"] = Reply(b"<h1>500 Internal Server Error</h1>", 500, html_type)
    site.pages["/news/empty.html"] = Reply(b"")
    site.add_html("/video/boats-come-home.html", VIDEO)
    site.pages["/news/harbour-at-dawn.jpg"] = Reply(JPEG, headers={"Content-Type": "image/jpeg"})
    site.pages["/news/annual-report.pdf"] = Reply(PDF, headers={"Content-Type": "application/pdf"})
    site.pages["/news/download/17"] = Reply(PDF, headers={"Content-Type": "application/octet-stream"})
    links = [
        ("/news/gone-with-the-tide.html", "Gone with the tide: the page that nobody can find"),  # 404
        ("/news/server-error.html", "Engine trouble keeps the ferry in port all day"),
        ("/news/empty.html", "Silence over the market square after the storm"),
        ("/video/boats-come-home.html", "Watch: the boats come home"),
        ("/news/harbour-at-dawn.jpg", "The harbour at dawn, seen from the lighthouse"),
        ("/news/annual-report.pdf", "The town publishes its annual report at last"),
        ("/news/download/17", "All the figures of the budget in one table"),
    ]
    site.not_exported += [path for path, _ in links]
    return links


def render_calendar(path: str) -> Reply | None:
    """A month with links to each of its days and to the month after it, or a day with a link to the day after it."""
    match = CALENDAR.fullmatch(path)
    if not match:
        return None
    try:
        first = date(int(match[1]), int(match[2]), int(match[3] or 1))
    except ValueError:
        return None
    if match[3]:
        after = first + timedelta(days=1)
        text = f"""<h1>Events on {first:%d.%m.%Y}</h1><p>There are no events on this day.</p>
<a href="/calendar/{after:%Y/%m/%d}/">Next day</a>"""
    else:
        after = (first + timedelta(days=31)).replace(day=1)
        days = (first + timedelta(days=n) for n in range((after - first).days))
        links = " ".join(f'<a href="/calendar/{day:%Y/%m/%d}/">{day.day}</a>' for day in days)
        text = f"""<h1>Events in {first:%m/%Y}</h1><p>{links}</p>
<a rel="next" href="/calendar/{after:%Y/%m}/">Next month</a>"""
    return Reply(render_frame("en", f"Calendar - {NAME}", text).encode())


def render_frame(language: str, title: str, content: str, head: str = "") -> str:
    direction = ' dir="rtl"' if language == "ar" else ""
    return f"""<!DOCTYPE html>
<html lang="{language}"{direction}>
<head>
<meta charset="utf-8">
<title>{escape(title)}</title>
<meta property="og:site_name" content="{NAME}">
{head}</head>
<body>
<nav><a href="/">{NAME}</a> <a href="/news/">News</a> <a href="/calendar/2024/05/">Calendar</a></nav>
{content}
<footer>{NAME}. Mind your step.</footer>
</body>
</html>
"""


def render_article(article: Article) -> str:
    story = article.story
    time = f"{article.time:%Y-%m-%dT%H:%M:%SZ}"
    head = f"""<meta name="description" content="{escape(story.description)}">
<meta name="author" content="{story.reporters[0]}">
<meta property="og:type" content="article">
<meta property="article:published_time" content="{time}">
"""
    paragraphs = "\n".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in story.paragraphs)
    content = f"""<article>
<h1>{escape(story.headline)}</h1>
<div class="byline">{story.reporters[0]}, <time datetime="{time}">{article.time:%d.%m.%Y %H:%M} UTC</time></div>
{paragraphs}
</article>"""
    return render_frame(story.language, f"{story.headline} - {NAME}", content, head)


VIDEO = render_frame(
    "en",
    f"Watch: the boats come home - {NAME}",
    """<h1>Watch: the boats come home</h1>
<video controls src="/media/boats.mp4"></video>
<p>After nine days at sea the fleet is back in harbour.</p>""",
    """<meta property="og:type" content="video.other">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "VideoObject",
"name": "Watch: the boats come home", "uploadDate": "2024-05-03T10:00:00Z", "contentUrl": "/media/boats.mp4"}</script>
""",
)
