"""Stories that stand in templates."""

from __future__ import annotations

import pytest

from newscrawl import extract_article

HEADLINE = "Vellmar reopens its old harbour"
STORY = [
    "The harbour of Vellmar opened again on Tuesday morning, nine days after a crane had fallen into the shipping lane,"
    " and the first of three ferries left for the islands with four hundred people on board.",
    "Nobody had been hurt, but three ferries had to turn back, and nine hundred travellers spent a night in a hall"
    " of the fish market, where the town had put up beds and a kitchen for them.",
    "Engineers believe that a worn cable gave way. The crane, built in 1974, was to have been replaced next spring, and"
    " the port now wants to know who had put off the work for the third time.",
]
MARKUP = "".join(f"<p>{text}</p>" for text in STORY)
URL = "https://vell.example/2024/05/03/old-harbour.html"


def read(inside: str) -> tuple[str | None, str | None]:
    page = f"<html lang=en><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1>{inside}</body></html>"
    article = extract_article(page, URL)
    return (article.body, article.provenance.get("body")) if article is not None else (None, None)


@pytest.mark.parametrize(
    "inside",
    [
        f"<script type='text/template'>{MARKUP}</script>",
        f"<script type='text/template'>{MARKUP}</script><noscript>{MARKUP}</noscript>",
        f"<div class=text><template><div>{MARKUP}</div></template></div><script src=/a.js></script>",
        f"<p>A moment, please.</p><noscript>{MARKUP}</noscript>",
    ],
)
def test_a_story_in_a_template_is_read_once(inside: str) -> None:
    assert read(inside) == ("\n\n".join(STORY), "template")


@pytest.mark.parametrize(
    "template",
    [
        "<p>We use cookies and those of our partners to show what fits you, and to count how often it is seen.</p>" * 6,
        MARKUP.replace("Vellmar", "{{ town }}"),
        "<form><p>Your harbour comment</p><textarea></textarea></form>" * 9,
    ],
)
def test_other_templates_do_not_displace_a_short_story(template: str) -> None:
    short = f"<article><p>{STORY[0]}</p><p>{STORY[1][:120]}</p></article>"
    body, rule = read(f"{short}<script type='text/template'>{template}</script><template>{template}</template>")
    assert body is not None
    assert body.startswith(STORY[0])
    assert rule == "blocks"
