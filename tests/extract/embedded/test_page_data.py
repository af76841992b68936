"""Invented pages that show nothing and hold their story as data: each form is read, and nothing but the page's own."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context, Explanation
from newscrawl.links.shell import judge_rendering
from newscrawl.page.page import Page
from newscrawl.parse import Fetched, ParsedPage, parse_page

URL = "https://vell.example/news/2024/05/crane-falls-into-harbour"
HEADLINE = "Crane falls into the harbour of Vellmar"
STORY = [
    "The harbour of Vellmar was closed on Tuesday morning after a crane fell into the shipping lane, the port said.",
    "Nobody was hurt, but three ferries had to turn back, and about nine hundred travellers spent the night in a hall.",
    "“We heard a noise like thunder, and then the water rose,” said Ilse Brandt, who sells fish on the eastern quay.",
    "Engineers believe that a worn cable gave way. The crane, built in 1974, was to have been replaced next spring.",
    "The mayor promised an inquiry and said that the port would open again as soon as divers had searched the bottom.",
]
OTHER = [
    "A library in Nordhaven lends out garden tools since Monday, and the rakes were gone before the doors had closed.",
    "Readers may keep a spade for two weeks and a hedge cutter for three days, says the director, who has no garden.",
    "The town pays for repairs. Last year, when the trial began, eleven watering cans were never brought back at all.",
    "Neighbouring towns have asked how it works; two of them want to open tool shelves of their own in the next year.",
]
BODY = "\n\n".join(STORY)
MARKUP = "".join(f"<p>{text}</p>" for text in STORY)
DETAILS = {
    "headline": HEADLINE,
    "description": "Three ferries turn back.",
    "datePublished": "2024-05-07T08:30:00Z",
    "author": [{"name": "Jane Doe"}],
}


def build(script: str, *, title: str = f"{HEADLINE} | The Vell Times") -> str:
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title><script src=/a.js></script></head>"
        f'<body><div id="__next"></div><div id=root></div>{script}<script src=/b.js></script></body></html>'
    )


def hold(value: Any, attributes: str = 'id="__NEXT_DATA__"') -> str:
    text = json.dumps(value).replace("</", "<\\/")
    return f'<script type="application/json" {attributes}>{text}</script>'


def run(script: str) -> str:
    return f"<script>{script}</script>"


def parse(html: str, url: str | None = URL) -> ParsedPage:
    return parse_page(Fetched(html, url))


def wrap(article: dict[str, Any]) -> dict[str, Any]:
    return {"props": {"pageProps": {"menu": [{"title": "Sport", "url": "/sport"}], "article": article}}}


def stream(rows: str) -> str:
    half = len(rows) // 2
    pieces = [rows[:half], rows[half:]]
    return "".join(run(f"self.__next_f.push([1,{json.dumps(piece)}])") for piece in pieces)


FLAT = [
    ["ShallowReactive", 1],
    {"data": 2, "state": 11},
    {"article": 3},
    {"headline": 4, "content": 5, "publishedAt": 6, "author": 7, "related": 12},
    HEADLINE,
    MARKUP,
    ["Date", "2024-05-07T08:30:00.000Z"],
    [8],
    ["Reactive", 9],
    {"name": 10},
    "Jane Doe",
    None,
    [13],
    {"headline": 14, "content": 15},
    "Library lends out tools",
    "".join(f"<p>{text}</p>" for text in OTHER),
]
LONG_ROW = MARKUP + "<p>Die Fähre fährt wieder, sagt der Bürgermeister am Dienstag.</p>"
APOLLO = {
    "ROOT_QUERY": {"__typename": "Query", 'article({"id":"77123"})': {"__ref": "Article:77123"}},
    "Article:77123": {
        "__typename": "Article",
        "title": HEADLINE,
        "author": {"__ref": "Author:5"},
        "publishedAt": "2024-05-07T08:30:00Z",
        'body({"format":"html"})': {"__ref": "Body:1"},
    },
    "Author:5": {"__typename": "Author", "name": "Jane Doe"},
    "Body:1": {"__typename": "Body", "html": MARKUP},
}
ARC = {
    "_id": "X1",
    "headlines": {"basic": HEADLINE},
    "subheadlines": {"basic": "Three ferries turn back."},
    "credits": {"by": [{"type": "author", "name": "Jane Doe"}]},
    "display_date": "2024-05-07T08:30:00Z",
    "content_elements": [
        {"type": "text", "content": STORY[0]},
        {"type": "image", "caption": "The crane in the water, seen from the quay on Tuesday.", "url": "/x.jpg"},
        *({"type": "text", "content": f"<b>{text[:3]}</b>{text[3:]}"} for text in STORY[1:]),
        {"type": "interstitial_link", "content": "Read on: how cranes are built"},
    ],
}
ESCAPED = json.dumps(json.dumps({"article": {**DETAILS, "body": MARKUP}}))
FORMS = {
    "next": hold(wrap({**DETAILS, "body": MARKUP})),
    "nuxt 3": hold(FLAT, 'id="__NUXT_DATA__" data-ssr="true"'),
    "initial state": run(
        f"window.__INITIAL_STATE__ = {json.dumps({'a': None, 'story': {**DETAILS, 'body': MARKUP}})};(function(){{}}())"
    ),
    "with undefined": run(
        'window.__PRELOADED_STATE__={"user":undefined,"article":' + json.dumps({**DETAILS, "text": BODY}) + "}"
    ),
    "in brackets": run(f"window['__STATE__'] = {json.dumps({'article': {**DETAILS, 'body': STORY}})}"),
    "variable": run(f"var initialData = {json.dumps({'article': {**DETAILS, 'paragraphs': STORY}})};"),
    "apollo": run(f"window.__APOLLO_STATE__ = {json.dumps(APOLLO)};"),
    "fusion": run(f"window.Fusion=window.Fusion||{{}};Fusion.globalContent={json.dumps(ARC)};Fusion.x=1"),
    "nuxt 2 as json": run("window.__NUXT__=" + json.dumps({"data": [{"post": {**DETAILS, "content": MARKUP}}]})),
    "escaped": run(f"window.__DATA__=JSON.parse({ESCAPED});"),
    "escaped in single quotes": run(
        "window.__DATA__ = JSON.parse('"
        + json.dumps({"article": {**DETAILS, "body": MARKUP}}).replace("\\", "\\\\").replace("'", "\\'")
        .replace("<", "\\x3c")
        + "');"
    ),
    "svelte": hold({"status": 200, "body": json.dumps({**DETAILS, "content": MARKUP})}, "data-sveltekit-fetched"),
    "stream": stream(
        '1:"$Sreact.fragment"\n2:I[1,["a.js"],"x"]\n5:'
        + json.dumps(["$", "main", None, {"article": {**DETAILS, "body": "$6", "published": "$D2024-05-07T08:30:00Z"}}])
        + f"\n6:T{len(MARKUP.encode()):x},{MARKUP}7:[]\n"
    ),
    "rendered": hold(
        [{"title": {"rendered": HEADLINE}, "content": {"rendered": MARKUP}, "date_gmt": "x",
          "date": DETAILS["datePublished"],
          "author": "Jane Doe"}], ""),
    "attributes": hold({"data": {"id": 4, "attributes": {**DETAILS, "body": {"html": MARKUP}}}}, ""),
    "json-ld": '<script type="application/ld+json">'
    + json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **DETAILS, "articleBody": BODY})
    + "</script>",
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_story_is_read_from_data(form: str) -> None:
    parsed = parse(build(FORMS[form]))
    assert parsed.kind == "article"
    assert parsed.article is not None
    assert parsed.article.body == BODY
    assert parsed.article.headline == HEADLINE
    assert parsed.article.authors == ["Jane Doe"]
    assert parsed.article.date_published == "2024-05-07T08:30:00Z"
    assert parsed.needs_browser == "no"
    assert parsed.article.provenance["body"] == ("json-ld:articleBody" if form == "json-ld" else "page-data")


PORTABLE = [
    {"_type": "block", "style": "normal", "children": [{"text": STORY[0][:20]}, {"text": STORY[0][20:]}]},
    {"_type": "image", "asset": {"_ref": "x"}, "caption": "The crane in the harbour, seen from above."},
    {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "What comes next"}]},
    *({"_type": "block", "style": "normal", "children": [{"_type": "span", "text": text}]} for text in STORY[1:]),
]  # fmt: skip
TREE = {
    "nodeType": "document",
    "content": [
        {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": STORY[0]}]},
        {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "What comes next"}]},
        {
            "nodeType": "paragraph",
            "content": [
                {"nodeType": "text", "value": STORY[1][:9]},
                {"nodeType": "hyperlink", "content": [{"nodeType": "text", "value": STORY[1][9:20]}]},
                {"nodeType": "text", "value": STORY[1][20:]},
            ],
        },
        *({"nodeType": "paragraph", "content": [{"nodeType": "text", "value": text}]} for text in STORY[2:]),
    ],
}
SHAPES: dict[str, Any] = {
    "markup": f"<p>{STORY[0]}</p><h2>What comes next</h2>"
    + "<figure><figcaption>A caption of the picture</figcaption></figure>"
    + "<script>var x = 'no text of any story'</script>" + "".join(f"<p>{text}</p>" for text in STORY[1:]),
    "escaped markup": f"<p>{STORY[0]}</p><h2>What comes next</h2>".replace("<", "&lt;").replace(">", "&gt;")
    + "".join(f"&lt;p&gt;{text}&lt;/p&gt;" for text in STORY[1:]),
    "lines": "\n".join([STORY[0], "What comes next", *STORY[1:]]),
    "breaks": "<br><br>".join([STORY[0], "<b>What comes next</b>", *STORY[1:]]),
    "texts": [{"text": text} for text in [STORY[0], "What comes next", *STORY[1:]]],
    "portable text": PORTABLE,
    "rich text": TREE,
    "lexical": {"root": {"type": "root", "children": [
        {"type": "heading" if text == "What comes next" else "paragraph", "children": [{"type": "text", "text": text}]}
        for text in [STORY[0], "What comes next", *STORY[1:]]]}},
    "editor": json.dumps({"time": 1, "blocks": [
        {"type": "header" if text == "What comes next" else "paragraph", "data": {"text": text}}
        for text in [STORY[0], "What comes next", *STORY[1:]]]}),
    "models": [{"type": "text", "model": {"blocks": [{"type": "paragraph", "model": {"text": text, "blocks": [
        {"type": "fragment", "model": {"text": text}}]}}]}} for text in [STORY[0], "What comes next", *STORY[1:]]],
    "sections": [{"text": STORY[0]}, {"heading": "What comes next", "paragraphs": STORY[1:]}],
    "parsed markup": {"type": "json", "json": [{"type": "p", "children": [
        {"type": "text", "data": text[:9]},
        {"type": "a", "attribs": {"href": "/x"}, "children": [{"type": "text", "data": text[9:14]}]},
        {"type": "text", "data": text[14:]}]} for text in [STORY[0], "What comes next", *STORY[1:]]]},
    "story elements": [{"story-elements": [{"type": "text", "text": f"<p>{text}</p>"}]}
                       for text in [STORY[0], "What comes next", *STORY[1:]]],
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_body_has_its_paragraphs_and_subheadings_whatever_it_is_written_in(shape: str) -> None:
    article = parse(build(hold(wrap({**DETAILS, "content": SHAPES[shape]})))).article
    assert article is not None
    assert (article.body or "").split("\n\n") == [STORY[0], "What comes next", *STORY[1:]]


def test_lists_and_quotes_are_kept_and_embeds_are_not() -> None:
    pieces = [
        *({"type": "text", "content": text} for text in STORY),
        {"type": "list", "items": [{"type": "text", "content": f"{what} in port"} for what in ("Ferries", "Trains")]},
        {"type": "quote", "content_elements": [{"type": "text", "content": "It was very loud."}]},
        {"type": "raw_html", "content": "<div>A poll: were you there when it fell?</div>"},
        {"type": "oembed_response", "raw_oembed": {"html": "<blockquote>A post about the crane</blockquote>"}},
        {"type": "text", "content": "The port opens at noon."},
    ]  # fmt: skip
    article = parse(build(hold({"globalContent": {**ARC, "content_elements": pieces}}))).article
    assert article is not None
    assert (article.body or "").split("\n\n")[5:] == [
        "Ferries in port", "Trains in port", "It was very loud.", "The port opens at noon."
    ]  # fmt: skip


def test_all_fields_are_read_from_the_data() -> None:
    story = {
        "title": HEADLINE,
        "kicker": "Port",
        "excerpt": "Three ferries had to turn back on Tuesday.",
        "body_html": MARKUP,
        "published_at": 1715070600000,
        "updated_at": 1715078700,
        "byline": "By Jane Doe and Karl Lund",
        "primary_section": {"name": "Region"},
        "tags": [{"name": "Ports"}, {"name": "Cranes"}],
        "lead_image": {"url": "/media/crane.jpg", "caption": "x"},
        "is_premium": False,
    }
    article = parse(build(hold(wrap(story)))).article
    assert article is not None
    assert article.alternative_headline == "Port"
    assert article.description == "Three ferries had to turn back on Tuesday."
    assert (article.date_published, article.date_modified) == ("2024-05-07T08:30:00Z", "2024-05-07T10:45:00Z")
    assert article.authors == ["Jane Doe", "Karl Lund"]
    assert article.section == "Region"
    assert article.keywords == ["Ports", "Cranes"]
    assert article.image is not None
    assert article.image.url == "https://vell.example/media/crane.jpg"
    assert article.is_accessible_for_free is True
    assert article.provenance["date_published"] == "page-data:datePublished"
    assert article.provenance["authors"] == "page-data:author"


def test_what_json_ld_says_goes_before_other_data() -> None:
    stated = {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2024-05-07T08:31:11Z"}
    script = f'<script type="application/ld+json">{json.dumps(stated)}</script>'
    article = parse(build(script + hold(wrap({**DETAILS, "body": MARKUP})))).article
    assert article is not None
    assert article.body == BODY
    assert article.date_published == "2024-05-07T08:31:11Z"
    assert article.provenance["date_published"].startswith("json-ld:")
    assert article.provenance["authors"] == "page-data:author"


@pytest.mark.parametrize("own", [{"headline": HEADLINE},
                                 {"headline": "Crane down!", "url": "/news/2024/05/crane-falls-into-harbour/"},
                                 {"headline": "Crane down!", "slug": "crane-falls-into-harbour"}])  # fmt: skip
def test_of_several_articles_the_page_has_its_own(own: dict[str, str]) -> None:
    other = {"headline": "Library lends out tools", "slug": "library-lends-out-tools", "body": BODY + "".join(OTHER)}
    state = {
        "articles": [other, {**own, "body": MARKUP, "author": "Jane Doe"}, {**other, "headline": "Another"}],
        "related": [other],
    }
    article = parse(build(hold(state), title="The Vell Times" if len(own) > 1 else f"{HEADLINE} - Vell")).article
    assert article is not None
    assert article.body == BODY


def test_text_without_date_and_author_is_no_story_unless_the_page_says_so() -> None:
    state = hold(wrap({"headline": HEADLINE, "body": MARKUP}))
    assert parse(build(state)).article is None
    article = parse(build(f'<meta property="og:type" content="article">{state}')).article
    assert article is not None
    assert article.body == BODY


@pytest.mark.parametrize(
    "state",
    [
        {"items": [{"headline": text[:40], "url": f"/a/{n}", "summary": text} for n, text in enumerate(OTHER)]},
        {"related": [{"headline": "Library lends out tools", "url": "/n/library", "body": " ".join(OTHER)}]},
        {"a": {"headline": "Library lends tools", "slug": "library-lends-tools", "body": " ".join(OTHER)}},
        {"items": [{"title": "Library lends tools", "body": " ".join(OTHER)}, {"title": "B", "body": " ".join(STORY)}]},
        {"article": {"headline": HEADLINE, "body": STORY[0]}},
        {"author": {"name": "Jane Doe", "bio": " ".join(OTHER)}, "title": HEADLINE},
        {"title": HEADLINE, "author": {"content": " ".join(OTHER)}},
        {"translations": {"cookie.text": " ".join(OTHER)}},
    ],
)
def test_nothing_is_taken_that_is_not_the_pages_story(state: Any) -> None:
    article = read_article(Page(build(hold(state)), URL), Context()).article
    assert article.body is None


def test_single_story_is_taken_on_a_page_that_says_nothing_of_itself() -> None:
    state = wrap({**DETAILS, "body": MARKUP})
    assert read_article(Page(build(hold(state), title="The Vell Times"), URL), Context()).article.body == BODY
    front = read_article(Page(build(hold(state), title="The Vell Times"), "https://vell.example/"), Context()).article
    assert front.body is None


def test_page_that_shows_its_text_is_read_as_if_it_had_no_data() -> None:
    shown = "<article><h1>Crane falls into the harbour of Vellmar</h1>" + MARKUP + "</article>"
    other = wrap({**DETAILS, "body": MARKUP + "".join(f"<p>{text}</p>" for text in OTHER)})
    plain, full = (Page(build(shown + script), URL) for script in ("", hold(other)))
    first, second = read_article(plain, Context()).article, read_article(full, Context()).article
    assert second.body == first.body == BODY
    assert second.authors == first.authors == []
    assert second.provenance["body"] == first.provenance["body"] == "blocks"
    assert judge_rendering(full).signs == judge_rendering(plain).signs


def test_function_form_of_nuxt_is_left_alone() -> None:
    script = run(
        'window.__NUXT__=(function(a){return {data:[{title:a,body:"' + BODY.replace("\n", " ") + '"}]}}("x"));'
    )
    assert read_article(Page(build(script), URL), Context()).article.body is None


def test_explanation_shows_the_rule_and_the_blocks() -> None:
    explanation = Explanation()
    article = read_article(Page(build(FORMS["next"]), URL), Context(explanation=explanation)).article
    assert article.provenance["headline"] in [c.rule for c in explanation.candidates["headline"]]
    assert [block.text for block in explanation.blocks if block.kept and block.why == "page-data"] == STORY


def test_rendering_says_that_the_text_was_read_from_data() -> None:
    page = Page(build(FORMS["next"]), URL)
    view = read_article(page, Context()).page
    assert judge_rendering(view).needs_browser == "no"
    assert judge_rendering(view).signs == ("its text was read from its data",)
    assert judge_rendering(page).needs_browser == "yes"  # a reading leaves the page as it was


def test_half_a_character_breaks_nothing() -> None:
    state = json.dumps(wrap({**DETAILS, "body": MARKUP + "<p>Half of it: ", "kicker": "Half"}))
    script = f"<script type=application/json>{state.replace('Half', chr(92) + 'ud800')}</script>"
    article = parse(build(script)).article
    assert article is not None
    assert (article.body or "").startswith(BODY)
    assert "\ud800" not in (article.body or "")


def test_limit_that_was_reached_is_named() -> None:
    state = {"article": {**DETAILS, "body": MARKUP}, "rest": [[] for _ in range(110_000)]}
    article = read_article(Page(build(hold(state)), URL), Context()).article
    assert article.body == BODY
    assert article.provenance["body"] == "page-data, cut: objects"


@settings(max_examples=60, deadline=None)
@given(
    form=st.sampled_from(sorted(FORMS)),
    place=st.floats(0, 1),
    length=st.integers(0, 60),
    text=st.text(alphabet="{}[]\",:\\$<>x0 \n'", max_size=12),
)
def test_damaged_data_breaks_nothing(form: str, place: float, length: int, text: str) -> None:
    script = FORMS[form]
    start = int(place * len(script))
    parse(build(script[:start] + text + script[start + length :]))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from([HEADLINE, BODY, MARKUP, "$1", "x"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                "headline title body content children text type blocks url author datePublished __ref id 0 1".split()
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=30,
)


@settings(max_examples=80, deadline=None)
@given(value=_JSON)
def test_data_of_any_shape_breaks_nothing(value: Any) -> None:
    parse(build(hold(value) + hold([["Reactive", 1], value, value]) + stream(f"1:{json.dumps(value)}\n2:T5,abcde")))
