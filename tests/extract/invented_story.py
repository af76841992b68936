"""An invented story for pages that tell a machine nothing."""

from __future__ import annotations

from newscrawl import Article, extract_article

URL = "https://www.harbourtimes.example/story/4711"
HEADLINE = "Harbour wall gives way at the old fish market"
PARAGRAPHS = [
    "A stretch of the old harbour wall gave way on Tuesday night, and the water took two sheds and the ice house of the"
    " fish market with it before anybody on the quay had time to move the crates.",
    "Nobody was hurt, said the harbour master, who had walked the wall an hour earlier and found nothing but a crack"
    " that he has known since he was a boy and that every flood has left as it was.",
    "Divers are to look at the foundations when the tide allows it, and the market will be held in the old rope works"
    " until the council knows what the repair will cost and who is to pay for it.",
]
STORY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
TEASERS = "".join(
    f"<li><a href=/story/{number}>{title}</a> <span>By Ann Other</span></li>"
    for number, title in ((1, "Ferry fares rise again in spring"), (2, "Nine swans return to the mill pond"))
)


def read(html: str, url: str = URL) -> Article:
    article = extract_article(html, url, fetched_at="2024-06-20T12:00:00Z")
    assert article is not None
    return article
