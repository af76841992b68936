from __future__ import annotations

import pytest

from newscrawl.extract.body.insertions import drop_teasers
from newscrawl.page.blocks import walk_blocks
from newscrawl.page.page import Page

from .test_body import STORY, read, wrap

ADDRESS = "https://news.example/sea/ferry"
VOYAGE = "".join(
    f"<p>The ferry went out on day {n}, and the harbour was full of people who saw it go.</p>" for n in range(6)
)
IMG = "<img src='/crane.jpg'>"
CAPTION = "The fallen crane in the harbour of Vellmar, seen from the eastern quay on Tuesday"
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Crane falls into harbour"}</script>'


def write_teasers(count: int, href: str = "/sea/story-{n}", tag: str = "div") -> str:
    return "".join(
        f'<{tag}><h3><a href="{href.format(n=n)}">Another story of the sea, number {n}</a></h3><p>2 May</p>'
        f"<p>It is the beginning of story {n} and stops in the middle of what it has to</p></{tag}>"
        for n in range(count)
    )


def list_dropped(html: str, *, why: str = "model") -> list[str]:
    root = Page(f"<body>{html}</body>", ADDRESS).root
    assert root is not None
    found = walk_blocks(root)
    for block in found.blocks:
        block.kept, block.why = True, why
    drop_teasers(found, ADDRESS)
    return [block.text for block in found.blocks if not block.kept]


@pytest.mark.parametrize("href", ["/sea/story-{n}", "https://www.news.example/sea/story-{n}", "story-{n}?from=ferry"])
def test_teasers_below_a_story_go_with_their_headlines(href: str) -> None:
    dropped = list_dropped(
        f"<main>{VOYAGE}</main>{write_teasers(3, href)}<p>Thank you for having read all of it here.</p>"
    )
    assert len(dropped) == 9
    assert dropped[0] == "Another story of the sea, number 0"
    assert dropped[-1].startswith("It is the beginning of story 2")


def test_the_story_itself_may_be_among_the_latest() -> None:
    itself = write_teasers(1, "/sea/ferry")
    dropped = list_dropped(f"<main>{VOYAGE}</main>{write_teasers(1)}{itself}{write_teasers(3)}")
    assert len(dropped) == 15


@pytest.mark.parametrize(
    "html",
    [
        f"<main>{VOYAGE}</main>{write_teasers(2)}",
        f"<main>{VOYAGE}</main>{write_teasers(4, 'https://shop.example/boat-{n}')}",
        f"<main>{VOYAGE}</main>{write_teasers(4, '#part-{n}')}",
        f"<main>{VOYAGE}</main>{write_teasers(4, '/sea/ferry?page={n}')}",
        f"<main>{VOYAGE}</main>{write_teasers(4, 'mailto:jo{n}@news.example')}",
        f"<main>{VOYAGE}</main>{write_teasers(4, 'http://[{n}/')}",
        f"<main><p>A story of one long paragraph that is shorter than what follows.</p></main>{write_teasers(4)}",
        f"<main>{write_teasers(4)}{VOYAGE}</main>",
        f"<main>{VOYAGE}</main>{write_teasers(1, 'https://shop.example/boat-{n}')}{write_teasers(4)}",
        f"<main>{VOYAGE}{write_teasers(4).replace('<div>', '').replace('</div>', '')}</main>",
    ],
    ids=[
        "too few",
        "another site",
        "parts",
        "this page",
        "mail",
        "no address",
        "no story",
        "above",
        "like the story's",
        "among the story's",
    ],
)
def test_other_headings_that_are_links_stay(html: str) -> None:
    assert list_dropped(html) == []


def test_what_is_plainly_text_stays() -> None:
    assert list_dropped(f"<main>{VOYAGE}</main>{write_teasers(4)}", why="plain") == []


TITLES = [f"Another story of the harbour, number {n}" for n in range(4)]


LINKS = [f"<a href='/harbour/{n}'>{title}</a>" for n, title in enumerate(TITLES)]


@pytest.mark.parametrize(
    "extra",
    [
        "".join(f"<p>{link}</p>" for link in LINKS),
        "".join(f"<p>• {link}</p>" for link in LINKS),
        "<p><b>Mehr zum Thema</b></p>" + "".join(f"<p>{link}</p>" for link in LINKS),
        "<div>" + "".join(f"<div><h4>{link}</h4><p>What it says of it.</p></div>" for link in LINKS) + "</div>",
        "<div class='bx'><h4>Support us</h4><p>Our reporting is free for all because readers pay for it. If you can, "
        "give five euros a month.</p><p><a href='/give'>Give now</a></p></div>",
        "<div class='bx'><h3>In eigener Sache</h3><p>Unser Journalismus kostet Geld. Wenn er Ihnen gefällt, "
        "unterstützen Sie uns mit einer Spende, damit es bleibt.</p><p>Konto DE12 3456, Stichwort Freiheit</p></div>",
        "<div><p>Notre journal est gratuit et indépendant. Pour qu'il vive, nous avons besoin de vous tous.</p></div>",
        "<p>Follow our WhatsApp channel for the latest news from the harbour.</p>",
        "<p>Folgen Sie uns auf WhatsApp, um nichts zu verpassen!</p>",
        "<p>Download our app to read the news first.</p>",
    ],
)
@pytest.mark.parametrize("after", [3, 5])
def test_calls_and_rows_of_links_inside_a_story_are_left_out(extra: str, after: int) -> None:
    assert read(wrap(extra, after=after)).paragraphs == STORY


@pytest.mark.parametrize(
    "extra",
    [
        # The story is about gifts; it stands among its paragraphs, or fills a box of its own.
        "<p>The mayor asked the town to consider a donation of ten euros to those who lost their nets that day.</p>",
        "<div><p>What the port says</p><p>It asks all who can to consider a donation of ten euros to the fishermen.</p>"
        f"<p>{STORY[0]} It was the third such fall in as many years, and nobody was surprised by it any more.</p>"
        "<p>Its director would not say when the harbour opens, nor who has to pay for what was lost.</p></div>",
        "<p>Entre los mensajes de WhatsApp que leyó el juez hay uno del director del puerto.</p>",
        "<p>The gangs follow each other on Telegram, where the police have read along for months, the court heard.</p>",
        "<p><a href='/harbour/1'>One link that is a paragraph of its own</a></p>",
        "".join(f"<p><a href='https://elsewhere.example/{n}'>{title}</a></p>" for n, title in enumerate(TITLES)),
    ],
)
def test_what_belongs_to_the_story_is_kept(extra: str) -> None:
    assert len(read(wrap(extra)).paragraphs) > len(STORY)


SHORT = STORY[:2]


ASKING = [
    "Sign up for our letter: the best of our reporting from the harbour and the coast, every weekday at seven.",
    "By going on you agree that we may process what you enter, as our statement says, and write of our offers.",
    "You can leave the list at any time: there is a link for it at the end of each letter, and it takes a second.",
    "We also send special letters on the fishing season, on the summer festival, and when there is a storm warning.",
    "Readers of the letter get two tickets for the price of one for the boat to Nordhaven; they are sent on Fridays.",
]


TEXT = "".join(f"<p>{text}</p>" for text in ASKING)


FIELDS = "<p><label>First name</label><input name=first></p><p><label>E-mail</label><input type=email></p>"


PARAGRAPHS = "".join(f"<p>{text}</p>" for text in SHORT)


BOXES = [
    f"<form>{TEXT}{FIELDS}</form>",
    f"<div><h3>Our letter</h3>{TEXT}<form>{FIELDS}</form></div>",
    f"<section class='newsletter'>{TEXT}<form>{FIELDS}</form></section>",
    f"<aside>{TEXT}<input type=email><button>Go</button></aside>",
]


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("place", ["inside", "behind"])
def test_a_box_larger_than_the_story_is_left_out(box: str, place: str) -> None:
    inside, behind = (box, "") if place == "inside" else ("", box)
    story = f"<article><h1>Crane falls into harbour</h1><div class='article-body'>{PARAGRAPHS}</div>{inside}</article>"
    body = read(story + behind)
    assert body.paragraphs == SHORT
    assert any(block.why == "sign-up box" for block in body.blocks)


@pytest.mark.parametrize(
    "inside",
    [
        # What the story says of a newsletter; a field in it that is for something else; a form that holds the page.
        f"<div>{''.join(f'<p>{text}</p>' for text in STORY)}<p>{ASKING[0]}</p><input type=search></div>",
        f"<div>{''.join(f'<p>{text}</p>' for text in [*STORY[:2], ASKING[0], *STORY[2:]])}<input type=search></div>",
        f"<form><h1>Crane falls into harbour</h1>{''.join(f'<p>{text}</p>' for text in STORY)}<input name=q></form>",
    ],
)
def test_a_story_with_a_field_is_kept(inside: str) -> None:
    kept = read(f"<article><h1>Crane falls into harbour</h1>{inside}</article>").paragraphs
    assert [text for text in kept if text in STORY] == STORY


@pytest.mark.parametrize(
    "extra",
    [
        f"<p>{IMG}</p><p><em>{CAPTION}</em></p>",
        f"{IMG}<p><i>{CAPTION}</i></p>",
        f"<p><a href='/crane.jpg'>{IMG}</a></p><p><small>{CAPTION}</small></p>",
        f"<picture><source srcset='/c.webp'>{IMG}</picture><p><em>{CAPTION}</em></p>",
        f"<figure>{IMG}</figure><p><em>{CAPTION}</em></p>",
        f"<p>{IMG}<br><em>{CAPTION}</em></p>",
        f"<p><img src='/c.jpg' alt='Fallen crane in the harbour of Vellmar'></p><p><em>{CAPTION}.</em></p>",
        f"<p>{IMG}</p><p><em>Left: the crane. Right: the quay on which it stood for fifty years.</em></p>",
        f"<p>{IMG}</p><p><em>{CAPTION}.</em></p><p>{IMG}</p><p><em>Divers at work on Thursday afternoon.</em></p>",
        f"<p>{IMG}</p><p class='bildtext'>{CAPTION}.</p>",
        f"<div>{IMG}<p class='photo-cutline'>{CAPTION}.</p></div>",
    ],
)
@pytest.mark.parametrize("after", [1, 3])
def test_what_stands_below_a_picture_in_italics_is_its_caption(extra: str, after: int) -> None:
    assert read(wrap(extra, after=after)).paragraphs == STORY


def test_a_line_in_the_pictures_box_is_its_caption_on_a_page_of_news() -> None:
    box = f"<div class='xk17'>{IMG}<div class='xk18'>{CAPTION}</div></div>"
    assert read(wrap(box), head=NEWS).paragraphs == STORY
    inside = read(wrap(f"<div class='xk17'>{IMG}<div class='xk18'>{STORY[0]} It was raining.</div></div>"), head=NEWS)
    assert f"{STORY[0]} It was raining." in inside.paragraphs


@pytest.mark.parametrize(
    "text",
    [
        "<em>All of it was said before, and nobody listened.</em>",
        "<em>Vellmar</em> has no other harbour, and the ferries have nowhere else to go",
        "<span>The crane was called </span><em>Old Bess</em> by all who worked under it",
    ],
)
def test_a_paragraph_below_a_picture_is_kept(text: str) -> None:
    kept = read(wrap(f"<p>{IMG}</p><p>{text}</p>")).paragraphs
    assert len(kept) == len(STORY) + 1


def test_a_standfirst_in_italics_below_the_first_picture_is_kept() -> None:
    standfirst = "Ferries turn back, nine hundred travellers spend the night in a hall"
    assert standfirst in read(wrap(f"<p>{IMG}</p><p><em>{standfirst}</em></p>", after=0)).paragraphs


def test_italics_elsewhere_say_that_a_sentence_below_a_picture_may_be_the_storys() -> None:
    extra = (
        f"<p>{IMG}</p><p><em>{CAPTION}.</em></p><p>{IMG}</p><p><em>So it was then.</em></p><p><em>So it is.</em></p>"
    )
    assert len(read(wrap(extra)).paragraphs) == len(STORY) + 3
