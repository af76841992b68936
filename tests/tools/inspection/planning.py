"""Follows a plan with pages from a table, as the spider does with those of a site."""

from __future__ import annotations

from collections.abc import Mapping

from newscrawl.tools.inspection.answers import Answer, Plan

PARAGRAPH = (
    "The council of the harbour town voted on Monday to keep the old ferry running until the new bridge opens, "
    "which will take another two years, as the engineers said in the meeting that went on until midnight. "
)


def answer(url: str, body: str, content_type: str = "text/html; charset=utf-8", status: int = 200) -> Answer:
    return Answer(url, body.encode(), content_type, "2024-05-06T10:00:00Z", 0.1, status)


def follow(plan: Plan, pages: Mapping[str, Answer], most: int = 20) -> list[str]:
    """The addresses that were asked for, in order. robots.txt comes first, as a spider brings it."""
    asked: list[str] = []
    for url, page in pages.items():
        if url.endswith("/robots.txt"):
            plan.note_robots(page)
            asked.append(url)
    while True:
        wanted = plan.choose(most - len(asked))
        if wanted is None or len(asked) >= most:
            break
        asked.append(wanted)
        found = pages.get(wanted)
        plan.note(found if found is not None else Answer(wanted, failure="it answered 404"))
    return asked


def write_article(headline: str, *, time: str = "2024-05-03T10:00:00+01:00", author: str = "Anna Bell") -> str:
    body = "".join(f"<p>{number}. {headline}: {PARAGRAPH}</p>" for number in range(6))
    return (
        f"<html lang=en><head><title>{headline}</title></head><body><article><h1 class='story-head'>{headline}</h1>"
        f"<p class='byline'>By {author}</p><time class='stamp' datetime='{time}'>{time[:10]}</time>"
        f"<div class='story-body'>{body}</div></article></body></html>"
    )


def write_listing(title: str, links: Mapping[str, str], menu: Mapping[str, str], head: str = "", foot: str = "") -> str:
    items = "".join(f"<li><h3><a href='{path}'>{text}</a></h3></li>" for path, text in links.items())
    navigation = "".join(f"<a href='{path}'>{text}</a> " for path, text in menu.items())
    return (
        f"<html lang=en><head><title>{title}</title>{head}</head><body><nav>{navigation}</nav><h1>{title}</h1>"
        f"<ul>{items}</ul>{foot}</body></html>"
    )
