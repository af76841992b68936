"""The Quay Gazette: a site as content systems make them, whose own pages (questions and answers, advertising) read like
articles. What tells them apart is the class of the body and which sitemap lists them, if the site says either.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape

from .dispatches import Article, describe, file_stories, invent_stories, render_cards
from .site import Site

NAME = "The Quay Gazette"
OWN_PAGES = {
    "/advertise-with-us/": "Advertise with us",
    "/frequently-asked-questions/": "Frequently asked questions",
    "/how-we-work-with-our-readers/": "How we work with our readers",
    "/our-newsroom-and-its-rules/": "Our newsroom and its rules",
}
_TEXT = (
    "We answer every letter within two days, and print those that most readers would like to see on the page. "
    "Prices for a quarter of a page begin at two hundred, and are lower for those who book for a whole year. ",
    "Whoever finds a mistake in a text may write to the desk, which looks into it the same day and says what it found. "
    "Corrections stand below the text, with the day on which they were made and what the text had said before. ",
    "The paper belongs to those who write it and to four thousand readers, who choose its board every second year. "
    "None of them may hold more than one share, and the accounts are open to everybody who asks for them. ",
)


@dataclass(frozen=True)
class Plan:
    """How the site says what is what."""

    articles: int = 10
    post_class: str = "post-template-default single single-post postid-{number} single-format-standard"
    page_class: str = "page-template-default page page-id-{number}"
    has_bylines: bool = True  # False: nothing on a story's page says who wrote it and when
    sitemaps: tuple[str, ...] = ()  # of "posts", "pages" and "all": which there are, in an index
    stories_in_pages: bool = False  # the stories are listed where pages are


def build_house_pages(base: str, plan: Plan) -> Site:
    site = Site("house", max_requests=40 + plan.articles + 2 * len(OWN_PAGES))
    stories = file_stories(invent_stories(plan.articles, "house"), "/{slug}/", 100, datetime(2024, 5, 3, 8))[::-1]
    site.add_html("/", _render(plan, "home blog", NAME, f"<h1>{NAME}</h1>{render_cards(stories[: len(stories) // 2])}"))
    further = f"<h1>More news</h1>{render_cards(stories)}"
    site.add_html("/news/", _render(plan, "archive category category-news", "News", further))
    for article in stories:
        text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in article.story.paragraphs)
        names = plan.post_class.format(number=article.number)
        content = f"<article><h1>{escape(article.story.headline)}</h1>{_render_byline(article, plan)}{text}</article>"
        site.add_html(article.path, _render(plan, names, article.story.headline, content, recent=stories[:5]))
        site.records.append(describe(article, NAME))
    for number, (path, title) in enumerate(OWN_PAGES.items(), 7):
        text = "".join(f"<p>{title}. {_TEXT[(number + part) % 3]}</p>" for part in range(6))
        content = f"<article><h1>{title}</h1>{text}</article>"
        site.add_html(path, _render(plan, plan.page_class.format(number=number), title, content, recent=stories[:5]))
    site.not_exported += ["/", "/news/", *OWN_PAGES]
    _add_sitemaps(site, base, plan, [article.path for article in stories])
    return site


def _render_byline(article: Article, plan: Plan) -> str:
    if not plan.has_bylines:
        return ""
    time = f"<time datetime='{article.published}'>{article.time:%d.%m.%Y}</time>"
    return f"<p class=byline>By {article.story.reporters[0]}, {time}</p>"


def _render(plan: Plan, names: str, title: str, content: str, recent: list[Article] | None = None) -> str:
    aside = f"<aside class=widget-area><h2>Recent posts</h2>{render_cards(recent)}</aside>" if recent else ""
    links = "".join(f"<li><a href='{path}'>{text}</a></li>" for path, text in OWN_PAGES.items())
    return (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{escape(title)}</title></head>"
        f"<body class='{names}'><nav><a href='/'>Home</a> <a href='/news/'>News</a></nav><main>{content}</main>{aside}"
        f"<footer><ul>{links}</ul></footer></body></html>"
    )


def _add_sitemaps(site: Site, base: str, plan: Plan, stories: list[str]) -> None:
    if not plan.sitemaps:
        return
    listed = {"posts": stories, "pages": list(OWN_PAGES), "all": [*stories, *OWN_PAGES]}
    if plan.stories_in_pages:
        listed |= {"posts": stories[:1], "pages": [*OWN_PAGES, *stories]}
    names = {"posts": "post-sitemap.xml", "pages": "page-sitemap.xml", "all": "sitemap-1.xml"}
    children = "".join(f"<sitemap><loc>{base}/{names[sort]}</loc></sitemap>" for sort in plan.sitemaps)
    site.add_text("/robots.txt", f"Sitemap: {base}/sitemap_index.xml\n")
    site.add_text("/sitemap_index.xml", f"<sitemapindex>{children}</sitemapindex>", "application/xml")
    for sort in plan.sitemaps:
        entries = "".join(f"<url><loc>{base}{path}</loc></url>" for path in listed[sort])
        site.add_text(f"/{names[sort]}", f"<urlset>{entries}</urlset>", "application/xml")
