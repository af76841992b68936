"""The Village Post: bare HTML without a class, an id or a meta tag. All there is to know stands in the text.

In English, Spanish, French and Japanese, with times as people write them: with a zone, without one, or a date alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from random import Random

from .articles import Story, make_slug, write_stories
from .site import Record, Site

NAME = "The Village Post"
PAGE_SIZE = 6
LISTINGS = {"en": "english", "es": "espanol", "fr": "francais", "ja": "nihongo"}
TITLES = {"en": "News in English", "es": "Noticias en español", "fr": "Nouvelles en français", "ja": "日本語ニュース"}
WORDS = {
    "en": {"by": "By", "and": "and", "also": "See also", "next": "Next page"},
    "es": {"by": "Por", "and": "y", "also": "Véase también", "next": "Página siguiente"},
    "fr": {"by": "Par", "and": "et", "also": "Voir aussi", "next": "Page suivante"},
    "ja": {"by": "", "and": "", "also": "関連記事", "next": "次のページ"},
}
MONTHS = {
    "en": ["January", "February", "March"],
    "es": ["enero", "febrero", "marzo"],
    "fr": ["janvier", "février", "mars"],
    "ja": ["1", "2", "3"],
}
# How a time is written, and what it comes to: hours to take off for UTC, None for no zone, "date" for no time of day.
TIMES: dict[str, list[tuple[str, int | str | None]]] = {
    "en": [
        ("{day} {month} {year}, {hour:02}:{minute:02} GMT", 0),
        ("Published {month} {day}, {year} at {hour12}:{minute:02} {half} EST", -5),
        ("{year}-{number:02}-{day:02} {hour:02}:{minute:02} UTC", 0),
        ("{day} {month} {year}", "date"),
    ],
    "es": [
        ("{day} de {month} de {year}, {hour:02}:{minute:02} CET", 1),
        ("{day} de {month} de {year}, {hour:02}:{minute:02}", None),
        ("{year}-{number:02}-{day:02}T{hour:02}:{minute:02}:00+01:00", 1),
    ],
    "fr": [
        ("{day} {month} {year}, {hour:02}:{minute:02} CET", 1),
        ("Publié le {day} {month} {year} à {hour}h{minute:02}", None),
    ],
    "ja": [
        ("{year}年{month}月{day}日 {hour}:{minute:02} JST", 9),
        ("{year}年{month}月{day}日 {hour}時{minute:02}分", None),
        ("{year}年{month}月{day}日", "date"),
    ],
}


@dataclass(frozen=True)
class Article:
    number: int  # within its language
    story: Story
    time: datetime  # as on the page's own clock

    @property
    def path(self) -> str:
        if self.story.language == "ja":
            return f"/ja/{self.time:%Y%m%d}-{self.number:02}.html"
        return f"/{self.story.language}/{make_slug(self.story.headline)}.html"

    @property
    def authors(self) -> list[str]:
        if self.story.language == "ja":
            return []
        return list(self.story.reporters[: (1, 2, 0)[self.number % 3]])

    @property
    def written_time(self) -> str:
        pattern, _ = self.choose_pattern()
        return pattern.format(
            year=self.time.year,
            month=MONTHS[self.story.language][self.time.month - 1],
            number=self.time.month,
            day=self.time.day,
            hour=self.time.hour,
            hour12=(self.time.hour - 1) % 12 + 1,
            minute=self.time.minute,
            half="a.m." if self.time.hour < 12 else "p.m.",
        )

    @property
    def date_published(self) -> str:
        _, offset = self.choose_pattern()
        if offset == "date":
            return f"{self.time:%Y-%m-%d}"
        if isinstance(offset, int):
            return f"{self.time - timedelta(hours=offset):%Y-%m-%dT%H:%M:%SZ}"
        return f"{self.time:%Y-%m-%dT%H:%M:%S}"

    def choose_pattern(self) -> tuple[str, int | str | None]:
        patterns = TIMES[self.story.language]
        return patterns[self.number % len(patterns)]


def build_plain(base: str) -> Site:
    """The whole site, as served at `base`."""
    site = Site("plain", max_requests=100)
    site.add_text("/robots.txt", "")
    links = "<br>\n".join(f'<a href="/{listing}.html">{TITLES[key]}</a>' for key, listing in LISTINGS.items())
    site.add_html("/", render_frame(NAME, f"Welcome to {NAME}.<br><br>\n{links}"))
    site.add_html(
        "/contact.html", render_frame("Contact", "<h1>Contact</h1>\n<p>Write to 3 Mill Lane, or ring twice.</p>")
    )
    site.not_exported += ["/", "/contact.html"]
    random = Random("plain")
    for language in LISTINGS:
        stories = write_stories(language, 6 if language == "fr" else 10, "plain")
        times = [datetime(2024, 1, 3) + timedelta(minutes=random.randrange(64 * 24 * 60)) for _ in stories]
        articles = [Article(n, story, time) for n, (story, time) in enumerate(zip(stories, times, strict=True))]
        add_listings(site, language, articles)
        for article in articles:
            related = [articles[article.number - 1], articles[article.number - 2]]
            site.add_html(article.path, render_article(article, related))
            site.records.append(describe(article, related, base))
    return site


def describe(article: Article, related: list[Article], base: str) -> Record:
    """The record that a perfect crawl exports."""
    return {
        "paths": [article.path],
        "headline": article.story.headline,
        "alternative_headline": None,
        "description": None,
        "body": article.story.body,
        "authors": article.authors,
        "date_published": article.date_published,
        "date_modified": None,
        "keywords": [],
        "language": article.story.language,
        "source": None,
        "dateline": None,
        "image": None,
        "related": [
            {"url": base + other.path, "headline": other.story.headline, "date_published": None, "type": "related"}
            for other in related
        ],
    }


def add_listings(site: Site, language: str, articles: list[Article]) -> None:
    """Pages of headlines; the first page of English and of Spanish says how long ago instead of when."""
    ago = {"en": "{} hours ago", "es": "hace {} horas"}
    for start in range(0, len(articles), PAGE_SIZE):
        page = start // PAGE_SIZE + 1
        rows = []
        for article in articles[start : start + PAGE_SIZE]:
            time = ago[language].format(article.number + 2) if language in ago and page == 1 else article.written_time
            rows.append(f'<li><a href="{article.path}">{escape(article.story.headline)}</a> {time}')
        path = f"/{LISTINGS[language]}" + (f"-{page}.html" if page > 1 else ".html")
        after = f"/{LISTINGS[language]}-{page + 1}.html"
        paging = f'<p><a href="{after}">{WORDS[language]["next"]}</a></p>' if start + PAGE_SIZE < len(articles) else ""
        listing = "\n".join([f"<h1>{TITLES[language]}</h1>", "<ul>", *rows, "</ul>", paging])
        site.add_html(path, render_frame(TITLES[language], listing))
        site.not_exported.append(path)


def render_frame(title: str, content: str) -> str:
    menu = " | ".join(f'<a href="/{listing}.html">{TITLES[key]}</a>' for key, listing in LISTINGS.items())
    return f"""<html>
<head><meta charset="utf-8"><title>{escape(title)}</title></head>
<body>
<a href="/">{NAME}</a> | {menu}
<hr>
{content}
<hr>
{NAME}, 3 Mill Lane. <a href="/contact.html">Contact</a>
</body>
</html>
"""


def render_article(article: Article, related: list[Article]) -> str:
    """An article; on odd pages the paragraphs are lines with breaks between, and the title ends in the paper's name."""
    story, words = article.story, WORDS[article.story.language]
    by = f"{words['by']} " + f" {words['and']} ".join(article.authors) if article.authors else ""
    texts = [escape(paragraph, quote=False) for paragraph in story.paragraphs]
    if article.number % 2:
        byline = f"<b>{by}</b><br>\n" if by else ""
        body = "<br><br>\n".join([byline + article.written_time, *texts]) + "<br><br>"
    else:
        body = "\n".join(f"<p>{text}</p>" for text in [by, article.written_time, *texts] if text)
    links = "\n".join(f'<li><a href="{other.path}">{escape(other.story.headline)}</a></li>' for other in related)
    content = f"""<h1>{escape(story.headline)}</h1>
{body}
<b>{words["also"]}</b>
<ul>
{links}
</ul>"""
    return render_frame(f"{story.headline} - {NAME}" if article.number % 2 else story.headline, content)
