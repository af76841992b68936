"""The Harbour Courier: a site as built today (JSON-LD, Open Graph, cards, boxes, banners). English, French, German.

Each article answers at several addresses: with and without the last slash, with tracking parameters, over http and
https, as an AMP page and as a print view.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from html import escape
from itertools import groupby
from random import Random
from urllib.parse import quote

from .articles import Story, make_slug, write_stories
from .site import Record, Site

NAME = "The Harbour Courier"
ALSO_LINKED_AS = {5: "amp", 8: "print"}  # articles that the front page links in a short version, by number
PAGE_SIZE = 6
ZONE = timezone(timedelta(hours=1))
LISTINGS = {
    "news": "News",
    "business": "Business",
    "culture": "Culture",
    "sport": "Sport",
    "fr": "En français",
    "de": "Auf Deutsch",
}
WORDS = {
    "en": {
        "by": "By", "and": "and", "subheading": "What happens next",
        "points": "The figures in short", "more": "More on this",
        "letter": "Sign up to our morning newsletter and never miss a story.",
        "share": "Share", "print": "Print",
        "quote": "“Ask us again in a year, and judge us by what you can see from your own window.”",
        "bio": "has written for the Courier for many years and lives near the old harbour.",
    },
    "fr": {
        "by": "Par", "and": "et", "subheading": "Et maintenant ?",
        "points": "Les chiffres en bref", "more": "Sur le même sujet",
        "letter": "Inscrivez-vous à notre lettre du matin pour ne rien manquer.",
        "share": "Partager", "print": "Imprimer",
        "quote": "« Revenez nous voir dans un an, et jugez-nous sur ce que vous verrez de votre fenêtre. »",
        "bio": "écrit pour le Courier depuis de longues années et habite près du vieux port.",
    },
    "de": {
        "by": "Von", "and": "und", "subheading": "Wie es weitergeht",
        "points": "Die Zahlen in Kürze", "more": "Mehr zum Thema",
        "letter": "Abonnieren Sie unseren Morgenbrief und verpassen Sie nichts mehr.",
        "share": "Teilen", "print": "Drucken",
        "quote": "„Fragen Sie uns in einem Jahr noch einmal, und urteilen Sie nach dem, was vor Ihrem Fenster steht.“",
        "bio": "schreibt seit vielen Jahren für den Courier und wohnt am alten Hafen.",
    },
}  # fmt: skip
POINTS = {
    "en": ["Planning began four years ago", "Two of three bids were rejected", "A review is due next spring"],
    "fr": ["Le projet a quatre ans", "Deux offres sur trois ont été écartées", "Un bilan est prévu au printemps"],
    "de": ["Geplant wird seit vier Jahren", "Zwei von drei Angeboten fielen durch", "Im Frühjahr wird Bilanz gezogen"],
}


@dataclass(frozen=True)
class Article:
    number: int
    story: Story
    published: datetime
    modified: datetime

    @property
    def listing(self) -> str:
        if self.story.language != "en":
            return self.story.language
        listing = self.story.section.lower()
        return listing if listing in LISTINGS else "news"

    @property
    def path(self) -> str:
        return f"/{self.listing}/{self.published:%Y/%m/%d}/{make_slug(self.story.headline)}/"

    @property
    def authors(self) -> list[str]:
        return list(self.story.reporters if self.number % 3 == 0 else self.story.reporters[:1])

    @property
    def kicker(self) -> str | None:
        return self.story.kicker if self.number % 2 == 0 else None

    @property
    def blocks(self) -> list[tuple[str, str]]:
        """The body's elements in order: (tag, text)."""
        words = WORDS[self.story.language]
        blocks = [("p", paragraph) for paragraph in self.story.paragraphs]
        if self.number % 3 == 0:
            blocks.insert(4, ("h2", words["subheading"]))
        if self.number % 3 == 1:
            blocks.insert(3, ("blockquote", words["quote"]))
        if self.number % 4 == 2:
            blocks[5:5] = [("h2", words["points"]), *(("li", item) for item in POINTS[self.story.language])]
        return blocks


def build_modern(base: str) -> Site:
    """The whole site, as served at `base`."""
    site = Site("modern", max_requests=300)
    site.add_text("/robots.txt", "User-agent: *\nDisallow: /account/\n")
    articles = write_articles()
    newest = sorted(articles, key=lambda article: article.published, reverse=True)
    links = {article.number: link_from_listing(article, base) for article in articles}
    cards = "\n".join(
        render_card(a, base + a.path + "?utm_source=front&amp;utm_medium=web") for a in newest[:PAGE_SIZE]
    )
    most_read = "\n".join(
        f'<li><a href="/{ALSO_LINKED_AS[a.number]}{a.path}">{escape(a.story.headline)}</a></li>'
        for a in articles
        if a.number in ALSO_LINKED_AS
    )
    front = f"""<h1>{NAME}</h1>
<section class="top">
{cards}
</section>
<section class="most-read"><h2>Most read</h2><ol>
{most_read}
</ol></section>"""
    site.add_html("/", render_frame("en", NAME, "", front))
    for listing, title in LISTINGS.items():
        add_listing(site, listing, title, [article for article in newest if article.listing == listing], links)
    for article in articles:
        related = choose_related(article, articles)
        site.add_html(article.path, render_article(article, related, base))
        site.pages[article.path.rstrip("/")] = site.pages[article.path]
        site.add_html("/amp" + article.path, render_amp(article, base))
        site.add_html("/print" + article.path, render_print(article, base))
        site.records.append(describe(article, related, base))
    site.not_exported += ["/", "/about/", "/privacy/"]
    site.not_requested.append("/account/login")
    for path, title in (("/about/", "About us"), ("/privacy/", "Privacy")):
        text = f"<h1>{title}</h1><p>This page tells what readers of {NAME} ask most often.</p>"
        site.add_html(path, render_frame("en", f"{title} | {NAME}", "", text))
    return site


def write_articles() -> list[Article]:
    random = Random("modern")
    articles = []
    stories = [
        *write_stories("en", 16, "modern"),
        *write_stories("fr", 10, "modern"),
        *write_stories("de", 10, "modern"),
    ]
    for number, story in enumerate(stories):
        published = datetime(2024, 1, 8, 6, tzinfo=ZONE) + timedelta(minutes=random.randrange(60 * 24 * 60))
        modified = published + timedelta(minutes=random.randint(15, 600)) if number % 2 else published
        articles.append(Article(number, story, published, modified))
    return articles


def choose_related(article: Article, articles: list[Article]) -> list[Article]:
    own = [other for other in articles if other.story.language == article.story.language]
    place = own.index(article)
    return (own[place + 1 :] + own[:place])[:3]


def link_from_listing(article: Article, base: str) -> str:
    """One of the article's addresses, another sort for each in turn."""
    sorts = [
        article.path,
        article.path.rstrip("/"),
        article.path + "?utm_source=listing&utm_campaign=spring",
        base.replace("http:", "https:") + article.path,
    ]
    return sorts[article.number % len(sorts)]


def describe(article: Article, related: list[Article], base: str) -> Record:
    """The record that a perfect crawl exports."""
    story = article.story
    record: Record = {
        "paths": [
            article.path,
            article.path.rstrip("/"),
            article.path + "?utm_source=front&utm_medium=web",
            article.path + "?utm_source=listing&utm_campaign=spring",
            "/amp" + article.path,
            "/print" + article.path,
        ],
        "canonical_url": base + article.path,
        "headline": story.headline,
        "alternative_headline": article.kicker,
        "description": story.description,
        # The standfirst stands above the story and is a part of it.
        "body": "\n\n".join([story.description, *(text for _, text in article.blocks)]),
        "authors": article.authors,
        "date_published": write_utc(article.published),
        "date_raw": article.published.isoformat(),
        "section": story.section,
        "keywords": list(story.keywords),
        "language": story.language,
        "publisher": NAME,
        "source": None,
        "dateline": None,
        "image": {"url": f"{base}/img/{article.number}.jpg", "caption": story.caption},
        "related": [
            {
                "url": base + other.path,
                "headline": other.story.headline,
                "date_published": write_utc(other.published),
                "type": "related",
            }
            for other in related
        ],
    }
    if article.modified != article.published:  # whether a modification at the same time is one is a matter of taste
        record["date_modified"] = write_utc(article.modified)
    if article.number in ALSO_LINKED_AS:  # whichever version is met first is exported, and the short ones lack these
        del record["related"], record["image"]
    return record


def write_utc(time: datetime) -> str:
    return f"{time.astimezone(timezone.utc):%Y-%m-%dT%H:%M:%SZ}"


def add_listing(site: Site, listing: str, title: str, articles: list[Article], links: dict[int, str]) -> None:
    pages = [articles[start : start + PAGE_SIZE] for start in range(0, len(articles), PAGE_SIZE)]
    paths = [f"/{listing}/" + (f"page/{n}/" if n > 1 else "") for n in range(1, len(pages) + 1)]
    for place, (path, shown) in enumerate(zip(paths, pages, strict=True)):
        head = foot = ""
        if place + 1 < len(paths):
            head = f'<link rel="next" href="{paths[place + 1]}">'
            foot += f'<a rel="next" href="{paths[place + 1]}">Next page</a>'
        if place:
            head += f'<link rel="prev" href="{paths[place - 1]}">'
            foot += f'<a rel="prev" href="{paths[place - 1]}">Previous page</a>'
        cards = "\n".join(render_card(article, escape(links[article.number])) for article in shown)
        content = f"<h1>{title}</h1>\n{cards}\n<nav class='pagination'>{foot}</nav>"
        language = listing if listing in WORDS else "en"
        site.add_html(path, render_frame(language, f"{title} | {NAME}", head, content))
        site.not_exported.append(path)


def render_card(article: Article, href: str) -> str:
    return f"""<div class="card"><a href="{href}"><img src="/img/{article.number}.jpg" alt=""></a>
<h3 class="card__title"><a href="{href}">{escape(article.story.headline)}</a></h3>
<time datetime="{article.published.isoformat()}">{article.published:%d.%m.%Y}</time></div>"""


def render_frame(language: str, title: str, head: str, content: str) -> str:
    """Any page but AMP and print: menu, content, banner, footer."""
    menu = "".join(f'<li><a href="/{listing}/">{name}</a></li>' for listing, name in LISTINGS.items())
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<meta property="og:site_name" content="{NAME}">
{head}
</head>
<body>
<header class="site-header"><a class="logo" href="/">{NAME}</a><nav><ul>{menu}</ul></nav>
<a href="/account/login">Sign in</a></header>
<div id="cookie-banner" role="dialog"><p>We and our 214 partners use cookies to store and access information on your
device. You can change your choices at any time.</p><button>Accept all</button><button>Reject</button></div>
<main>
{content}
</main>
<footer><ul><li><a href="/about/">About us</a></li><li><a href="/privacy/">Privacy</a></li></ul>
<p>&copy; 2024 {NAME}. All rights reserved. No part of this site may be reproduced without permission.</p></footer>
</body>
</html>
"""


def render_article(article: Article, related: list[Article], base: str) -> str:
    story, words = article.story, WORDS[article.story.language]
    headline, description = escape(story.headline), escape(story.description)
    published, modified = article.published.isoformat(), article.modified.isoformat()
    shared_title = headline if article.number % 2 else f"{headline} | {NAME}"
    head = f"""<link rel="canonical" href="{base}{article.path}">
<link rel="amphtml" href="{base}/amp{article.path}">
<meta name="description" content="{description}">
<meta name="keywords" content="{escape(", ".join(story.keywords))}">
<meta property="og:type" content="article">
<meta property="og:title" content="{shared_title}">
<meta property="og:description" content="{description}">
<meta property="og:url" content="{base}{article.path}">
<meta property="og:image" content="{base}/img/{article.number}.jpg">
<meta property="article:published_time" content="{published}">
<meta property="article:modified_time" content="{modified}">
<meta property="article:section" content="{story.section}">
<script type="application/ld+json">{json.dumps(describe_in_json_ld(article, base), ensure_ascii=False)}</script>"""
    kicker = f'<p class="kicker">{escape(article.kicker)}</p>' if article.kicker else ""
    cards = "\n".join(render_card(other, base + other.path) for other in related)
    bios = "".join(f'<div class="author-bio"><p>{name} {words["bio"]}</p></div>' for name in article.authors)
    content = f"""<nav class="breadcrumb"><a href="/">Home</a> › <a href="/{article.listing}/">{story.section}</a></nav>
<article>
<header>
{kicker}
<h1>{headline}</h1>
<p class="standfirst">{description}</p>
<p class="byline">{write_byline(article)}</p>
<time datetime="{published}">{article.published:%d.%m.%Y, %H:%M}</time>
</header>
<div class="share"><span>{words["share"]}</span>
<a href="https://social.example/share?u={base}{article.path}">Facebook</a>
<a href="mailto:?subject={quote(story.headline)}">E-mail</a> <a href="/print{article.path}">{words["print"]}</a></div>
<figure><img src="/img/{article.number}.jpg" alt="{escape(story.caption)}">
<figcaption>{escape(story.caption)}</figcaption></figure>
<div class="article-body">
{render_blocks(article, 3)}
</div>
{bios}
</article>
<section class="related"><h2>{words["more"]}</h2>
{cards}
</section>"""
    return render_frame(story.language, f"{story.headline} | {NAME}", head, content)


def render_blocks(article: Article, newsletter_after: int | None = None) -> str:
    """The body's markup; a newsletter box stands among the paragraphs of the full page."""
    lines = []
    for tag, blocks in groupby(article.blocks, key=lambda block: block[0]):
        texts = [escape(text, quote=False) for _, text in blocks]
        if tag == "li":
            lines += ["<ul>", *(f"<li>{text}</li>" for text in texts), "</ul>"]
        elif tag == "blockquote":
            lines += [f"<blockquote><p>{text}</p></blockquote>" for text in texts]
        else:
            lines += [f"<{tag}>{text}</{tag}>" for text in texts]
    if newsletter_after:
        box = f'<aside class="newsletter-signup"><p>{WORDS[article.story.language]["letter"]}</p></aside>'
        lines.insert(newsletter_after, box)
    return "\n".join(lines)


def write_byline(article: Article) -> str:
    words = WORDS[article.story.language]
    return f"{words['by']} " + f" {words['and']} ".join(article.authors)


def describe_in_json_ld(article: Article, base: str) -> dict[str, object]:
    """The article as schema.org has it: alone on one page in two, in a graph on the others."""
    story = article.story
    people = [{"@type": "Person", "name": name} for name in article.authors]
    news: dict[str, object] = {
        "@type": "NewsArticle",
        "mainEntityOfPage": base + article.path,
        "headline": story.headline,
        "description": story.description,
        "image": [f"{base}/img/{article.number}.jpg"],
        "datePublished": article.published.isoformat(),
        "dateModified": article.modified.isoformat(),
        "author": people if len(people) > 1 else people[0],
        "publisher": {"@type": "NewsMediaOrganization", "name": NAME, "logo": f"{base}/img/logo.png"},
        "articleSection": story.section,
        "keywords": list(story.keywords),
        "inLanguage": story.language,
    }
    if article.kicker:
        news["alternativeHeadline"] = article.kicker
    if article.number % 2:
        return {"@context": "https://schema.org", **news}
    site = {"@type": "WebSite", "name": NAME, "url": base + "/"}
    return {"@context": "https://schema.org", "@graph": [site, news]}


def render_amp(article: Article, base: str) -> str:
    story = article.story
    return f"""<!doctype html>
<html amp lang="{story.language}"><head><meta charset="utf-8"><title>{escape(story.headline)} | {NAME}</title>
<link rel="canonical" href="{base}{article.path}">
<script type="application/ld+json">{json.dumps(describe_in_json_ld(article, base), ensure_ascii=False)}</script></head>
<body><h1>{escape(story.headline)}</h1><p class="byline">{write_byline(article)}</p>
<amp-img src="/img/{article.number}.jpg" width="16" height="9"></amp-img>
{render_blocks(article)}
</body></html>
"""


def render_print(article: Article, base: str) -> str:
    story = article.story
    return f"""<!doctype html>
<html lang="{story.language}"><head><meta charset="utf-8"><title>{escape(story.headline)} | {NAME}</title>
<link rel="canonical" href="{base}{article.path}"><meta name="robots" content="noindex">
<script type="application/ld+json">{json.dumps(describe_in_json_ld(article, base), ensure_ascii=False)}</script></head>
<body onload="print()"><h1>{escape(story.headline)}</h1><p>{write_byline(article)}</p>
<p>{article.published:%d.%m.%Y, %H:%M}</p>
{render_blocks(article)}
</body></html>
"""
