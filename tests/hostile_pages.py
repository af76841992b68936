"""Pages that are built to make reading them take long. bench/limits.py tells how long they take."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

MANY_ATTRIBUTES = " ".join(f"a{n}" for n in range(100))

STORY = """<article><h1>Crane falls into harbour</h1>
<p>The harbour of Vellmar was closed on Tuesday morning after a crane fell into the shipping lane, the port said.</p>
<p>Nobody was hurt, but three ferries had to turn back, and nine hundred travellers spent the night in a hall.</p>
<p>Engineers believe that a worn cable gave way. The crane was to have been replaced next spring.</p>
<p>The mayor promised an inquiry and said that the port would open again as soon as divers had searched it.</p>
</article>"""
OBJECT = '{"title":"Crane falls into harbour","body":{"blocks":[{"text":"The harbour was closed, the port said."}]}}'

HOSTILE: dict[str, Callable[[], str]] = {
    "nesting": lambda: "<div>" * 100_000 + "text",
    "nesting, false ends": lambda: "<div>" * 100_000 + "</x>" * 100_000,
    "nesting, each called empty": lambda: "<div/>" * 100_000,
    "nesting in a picture": lambda: "<svg><title>" + "<div/>" * 100_000,
    "nesting of shapes in a picture": lambda: "<svg>" + "<path>" * 22_000 + "</x>" * 22_000,
    "nesting of items": lambda: "<li><dt></h2></p>" * 50_000,
    "nesting and paragraphs": lambda: "<div>" * 3_900 + "<p></p>" * 600_000,
    "a million attributes": lambda: f"<p {MANY_ATTRIBUTES}>x</p>" * 10_000,
    "attributes in fewer elements": lambda: f"<p {MANY_ATTRIBUTES}>x</p>" * 2_400 + "x" * 1_000_000,
    "bylines": lambda: '<div class="author byline">By Ann Lee</div>' * 594 + "<p>text</p>" * 5_000,
    "attributes of one element": lambda: "<p " + " ".join(f"a{n}=1" for n in range(400_000)) + ">x",
    "attributes with marks": lambda: "<p " + " ".join(f'a{n}="<>"' for n in range(300_000)) + ">x",
    "attributes without end": lambda: "<p " + "a " * 400_000,
    "attributes of the root": lambda: "".join(f"<html a{n}=1>" for n in range(200_000)),
    "script": lambda: "<script>" + "if (a<b) { c(); }" * 180_000 + "</script>",
    "text": lambda: "Nobody was hurt. " * 300_000,
    "text without spaces": lambda: "x" * 5_000_000,
    "open links": lambda: "<a href=/x>text " * 50_000,
    "open bold": lambda: "<b>text " * 50_000,
    "open fonts": lambda: "<p><font size=1>text " * 50_000,
    "open fonts, all different": lambda: "".join(f"<p><font size={n}>text " for n in range(50_000)),
    "cells without table": lambda: "<td>text" * 100_000,
    "tables in tables": lambda: "<table><tr><td>text" * 50_000,
    "text in tables": lambda: "<table>" + "<div>x" * 50_000,
    "options": lambda: "<select>" + "<option>text" * 100_000,
    "smaller than": lambda: "<" * 5_000_000,
    "ends": lambda: "</p>" * 1_000_000,
    "paragraphs": lambda: "<p>text" * 600_000,
    "breaks": lambda: "text<br>" * 500_000,
    "links": lambda: "".join(f"<a href=/{n}>text {n}</a> " for n in range(150_000)),
    "captions": lambda: "<img alt='a b c'><p><em>left of the harbour</em></p>" * 80_000,
    "headings": lambda: "<h1>text</h1>" * 300_000,
    "comments": lambda: "<!-- x -->" * 400_000,
    "entities": lambda: "&amp;&foo;" * 400_000,
    "times": lambda: "<time datetime=2024-05-01>1 May 2024</time>" * 100_000,
    "names": lambda: '<div class="author byline">By Ann Lee</div>' * 100_000,
    "story under divisions": lambda: "<div>" * 1_500 + STORY,
    "story under spans": lambda: "<span>" * 50_000 + STORY,
    "paragraphs, all different": lambda: "".join(f"<p a{n}=1 b=2 c=3 d=4>x{n}</p>" for n in range(29_000)) + STORY,
    "names of attributes": lambda: build_paragraphs(" a{}=1", attributes=10, paragraphs=14_000),
    "names of attributes without values": lambda: build_paragraphs(" a{}", attributes=60, paragraphs=2_000),
    "names of attributes in quotes": lambda: build_paragraphs(' a{}="1"', attributes=60, paragraphs=1_200),
    "names of attributes side by side": lambda: build_paragraphs('/a{}=""', attributes=60, paragraphs=1_200),
    "names of attributes in long tags": lambda: build_paragraphs(" a{0}/b{0}", attributes=200, paragraphs=1_000),
    "names of attributes behind signs": lambda: build_paragraphs(
        " a{}", attributes=600, paragraphs=300, first="c='>' d='<'"
    ),
    "names of elements": lambda: "".join(f"<x-{n}>x</x-{n}>" for n in range(29_000)),
    "a text that goes on": lambda: ("a few words of text here " * 8 + "<td>") * 20_000,
    "a text that goes on, not many tags": lambda: ("a few words of text here " * 10 + "</li>") * 7_000,
    "texts before a table": lambda: "<table>" + ("a few words of text here " * 8 + "<!-- c -->") * 20_000,
    "table of text": lambda: "<table>" + f"<tr><td>{'a few words of text here ' * 8}</td></tr>" * 8_000,
    "links in one another": lambda: "<li><pre><a href=/x><hr data-1 class=caption>" * 30_000,
    "links without texts": lambda: "".join(f'<a href="/2024/05/a{n}"></a>' for n in range(10_000)) + STORY,
    "codes in codes": lambda: "x<code>" * 1_900 + STORY,
    "navigation in navigation": lambda: "<nav><a href=/x>x</a>" * 1_900 + STORY,
    "bylines around all, no more tags than usual": lambda: '<section><h1 class="byline">a' * 3_900,
    "bylines around all": lambda: '<section><h1 class="byline caption">a\u200b' * 20_000,
    "long title": lambda: f"<title>{'a - ' * 1_000_000}</title>{STORY}",
    "long site name": lambda: f'<meta property="og:site_name" content="{chr(0x130) * 2_000_000}">{STORY}',
    "long address": lambda: f'{STORY}<aside class=related><h2>Related</h2><a href="/{". " * 1_500_000}">x</a></aside>',
    "long link": lambda: f"{STORY}<a href=/2024/05/03/x>{chr(0x200B) * 1_500_000}</a>",
    "long name": lambda: f'{STORY}<p class="author {"caption " * 500_000}">x</p>',
    "long body in JSON-LD": lambda: (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane falls into harbour",'
        f'"articleBody":"{"&amp;" * 900_000}"}}</script>{STORY}'
    ),
    "story after a script": lambda: "<body><script>" + "x" * 3_000_000 + "</script>" + STORY,
    "story after breaks": lambda: "<body>" + "a line<br>" * 200_000 + STORY,
    "story after links": lambda: "<body>" + "<a href=x>a link</a> " * 100_000 + STORY,
    "bylines of editors": lambda: "<p class=byline>Edited by <a rel=author href=/x>Jane Doe</a></p>" * 5_000,
    "bylines in bylines": lambda: '<div class="author">By Jane Doe ' * 3_000,
    "long bylines": lambda: ('<div class="byline author">' + "x " * 500) * 2_000,
    "dates in dates": lambda: '<div class="date">' * 5_000 + "3 May 2024",
    "controls in headings in headings": lambda: ("\x92" * 10 + "<article><h1 class=caption>") * 20_000,
    "dates": lambda: '<p class="date">3 May 2024</p>' * 20_000,
    "headings and hours": lambda: "<h1>Bridge</h1>" * 3_000 + '<span class="time">10:30</span>' * 3_000,
    "dates in one text": lambda: "<p>" + "3 May 2024 " * 100_000 + "</p>",
    "times in links": lambda: '<a href="/x"><time datetime="x">1:1</time>' * 5_000,
    "numbers for a date": lambda: f'<p class="date" title="{"1" * 500_000}">{"2-" * 200_000}</p>',
}

# What an application without markup has as the data of one of its scripts.
HOSTILE_DATA: dict[str, Callable[[], str]] = {
    "large text": lambda: '{"a":"' + "x" * 5_000_000 + '"}',
    "many objects": lambda: '{"a":[' + ",".join(['{"title":"abc def","body":{"text":"t"}}'] * 130_000) + "]}",
    "many lists": lambda: "[" * 900 + ",".join(["[]"] * 1_600_000) + "]" * 900,
    "deep": lambda: '{"a":' * 800_000,
    "no end": lambda: '{"a":"' * 700_000,
    "assignments": lambda: 'window.a={"k":"' * 300_000,
    "many articles": lambda: '{"a":[' + ",".join([OBJECT] * 20_000) + "]}",
    "one large article": lambda: (
        '{"title":"Crane falls into harbour","body":['
        + ",".join(
            f'{{"text":"The harbour of Vellmar was closed on Tuesday after crane {n} fell."}}' for n in range(45_000)
        )
        + "]}"
    ),
    "one large text": lambda: (
        '{"title":"Crane falls","body":"' + "<p>The harbour was closed, it said.</p>" * 45_000 + '"}'
    ),
}
FORMS = {"json": "<script type=application/json>{}</script>", "script": "<script>window.__A__ = {};</script>"}


def build_application(data: str, form: str) -> str:
    """A page without text whose data stands in a script, in one of `FORMS`."""
    script = FORMS[form].replace("{}", data, 1)
    head = "<!doctype html><title>Crane falls into harbour</title>"
    return f"{head}<div id=__next></div>{script}<script src=/b.js></script>"


def build_paragraphs(attribute: str, *, attributes: int, paragraphs: int, first: str = "") -> str:
    """Paragraphs whose attributes, behind the `first`, all have names of their own: the number that stands for `{}`."""
    names = map(attribute.format, range(attributes * paragraphs))
    return "".join(f"<p {first}{''.join(islice(names, attributes))}>x</p>" for _ in range(paragraphs))
