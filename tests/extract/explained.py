"""Reads an invented page for what `--explain` tells of its empty fields."""

from __future__ import annotations

from newscrawl.extract.candidates import Explanation
from newscrawl.parse import Fetched, parse_page

URL = "https://harbour-post.example/a/1204/ferry-returns-to-the-harbour"
HEADLINE = "Ferry returns to the harbour after a long winter"
TEXTS = (
    "The ferry is back after a long winter, and the harbour is full of people who want to see it come in.",
    "Its captain said that the engine had been taken apart twice before the fault was found behind old pipes.",
    "Tickets cost as much as they did last year, and the islanders hope that the first visitors will come at Easter.",
    "On the quay, the band of the fire brigade played until the last of the cars had found its place on the deck.",
)
STORY = f"<h1>{HEADLINE}</h1>{''.join(f'<p>{text}</p>' for text in TEXTS)}"
FETCHED = "2024-05-20T12:00:00Z"


def explain(body: str, head: str = "", url: str = URL) -> Explanation:
    """What is told of the page; it need not be an article."""
    html = f"<html><head><title>{HEADLINE}</title>{head}</head><body>{body}</body></html>"
    explanation = Explanation()
    parse_page(Fetched(html, url, fetched_at=FETCHED, explanation=explanation))
    return explanation


def list_reasons(name: str, body: str, head: str = "", url: str = URL) -> list[tuple[str, str]]:
    """What was found where a field is looked for, and what speaks against it. The field is empty."""
    explanation = explain(body, head, url)
    assert name in explanation.lacking
    return [(one.value, one.why) for one in explanation.passed_over.get(name, ())]
