"""Times of comments on an article's page, which are none of the article's."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.tools.inspection.findings import describe_article

PARAGRAPH = "The council of the harbour town voted on Monday to keep the old ferry running until the new bridge opens. "
OWN = "<time datetime='2024-05-03T10:00:00+01:00'>3 May 2024, 10:00</time>"
LAST = "<time datetime='2024-05-09T11:07:00+01:00'>9 May 2024, 11:07</time>"


def list_doubts(line: str = OWN, behind: str = "", article: str = "<article>") -> tuple[str | None, list[str]]:
    """When the article was published, and what a look at the site finds doubtful of it."""
    body = "".join(f"<p>{number}. {PARAGRAPH * 3}</p>" for number in range(6))
    page = (
        f"<html lang=en><title>Ferry</title><body>{article}<h1>The old ferry stays in use</h1>"
        f"<p class=byline>By Anna Bell {line}</p>{body}{behind}</article></body></html>"
    )
    read = extract_article(page, "https://harbour.example/ferry-stays", fetched_at="2024-05-20T10:00:00Z")
    assert read is not None
    return read.date_published, describe_article("", read).doubts


def write_comments(form: str) -> str:
    return "".join(form.format(n=n) for n in range(4, 8))


@pytest.mark.parametrize(
    "behind",
    [
        "<h2>Comments</h2><div class=c>Reader {n} <time datetime=2024-05-0{n}T11:07:00Z>{n} May</time><p>So.</p></div>",
        "<div class=reply><meta itemprop=datePublished content=2024-05-0{n}T11:07:00Z><p>So it is, {n}.</p></div>",
        "<li class=comment-body><meta itemprop=dateCreated content=2024-05-0{n}T11:07:00Z><p>So it is, {n}.</p></li>",
    ],
)
def test_times_of_comments_do_not_disagree(behind: str) -> None:
    assert list_doubts(behind=write_comments(behind)) == ("2024-05-03T09:00:00Z", [])


def test_the_time_of_the_last_comment_does_not_disagree() -> None:
    assert list_doubts(f"{OWN} <span>Last comment: {LAST}</span>") == ("2024-05-03T09:00:00Z", [])


def test_another_time_of_the_article_itself_disagrees_still() -> None:
    data = '{"@type": "NewsArticle", "datePublished": "2024-05-03T10:00:00+01:00"}'
    told = f'<script type="application/ld+json">{data}</script>'
    own = '<meta itemprop="datePublished" content="2024-05-07T10:00:00+01:00">'
    assert any("sources disagree" in doubt for doubt in list_doubts(f"{OWN}{own}{told}")[1])


@pytest.mark.parametrize("name", ["has-comments", "post comments-open", "no-comments"])
def test_an_article_that_has_comments_is_none(name: str) -> None:
    own = '<meta itemprop="datePublished" content="2024-05-03T10:00:00+01:00">'
    assert list_doubts(own, article=f"<article class='{name}'>") == ("2024-05-03T09:00:00Z", [])
