from __future__ import annotations

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.teasers import drop_rows_of_links, drop_teasers
from newscrawl.page.blocks import walk_blocks
from newscrawl.page.page import Page

from .test_body import STORY, read, wrap

ADDRESS = "https://news.example/sea/ferry"
VOYAGE = "".join(
    f"<p>The ferry went out on day {n}, and the harbour was full of people who saw it go.</p>" for n in range(6)
)


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


ROW = (
    "Rain comes back to the hills of Vellmar",
    "The ferry to Nordhaven is late again",
    "A new school for the eastern quay",
)


def write_row(label: str, form: str = "<a href='/a{n}'>{title}</a> (May 2004)") -> str:
    lines = [form.format(n=n, title=title) for n, title in enumerate(ROW)]
    return "<p>" + "<br>".join([label, *lines]) + "</p>"


def list_dropped_of_row(row: str) -> list[str]:
    root = Page(f"<body>{VOYAGE}{row}</body>", ADDRESS).root
    assert root is not None
    found = walk_blocks(root)
    for block in found.blocks:
        block.kept = True
    drop_rows_of_links(found, ADDRESS)
    return [block.text for block in found.blocks if not block.kept]


@pytest.mark.parametrize("label", ["<b>From other numbers:</b>", "Dagli altri numeri:"])
def test_a_row_of_titles_with_a_month_behind_each_goes_with_its_label(label: str) -> None:
    assert len(list_dropped_of_row(write_row(label))) == len(ROW) + 1


@pytest.mark.parametrize(
    "form",
    [
        "{title}, said the member for <a href='/a{n}'>quay {n}</a> (who was asked twice)",
        "<a href='https://port.example/{n}'>{title}</a> (May 2004)",
        "<a href='#part-{n}'>{title}</a> (May 2004)",
        "<a href='/a{n}'>{title}</a> (May 2004).",
    ],
    ids=["little linked", "another site", "chapters", "sentences"],
)
def test_rows_of_what_are_no_titles_stay(form: str) -> None:
    assert list_dropped_of_row(write_row("What they said:", form)) == []


def test_a_label_leaves_with_the_link_below_it() -> None:
    story = [
        "Mimar sıvanın altında kimsenin hatırlamadığı bir resim buldu, topluluk ocak ayında kıyıya iniyor.",
        "Perdeleri kasım boyunca her akşam çalışan gönüllüler dikti, eleştirmen ikinci perdeyi uzun buldu.",
        "Girişteki sergide afişler, giysiler ve zeytinyağıyla ödeme yapılan günlerin hesapları duruyor.",
    ]
    link = '<a href="/n/2"><strong>Dağda Gece oyununu 405 kişi izledi</strong></a>'
    box = f"<div><span>İlginizi Çekebilir</span>{link}</div>"
    html = f"<h1>Eski tiyatro açıldı</h1><div><p>{story[0]}</p><p>{story[1]}</p>{box}<p>{story[2]}</p></div>"
    body = read_body(Page(f"<body>{html}</body>", ADDRESS), headline="Eski tiyatro açıldı")
    assert body is not None
    assert body.paragraphs == story


def test_a_heading_of_links_that_stay_apart_from_it_and_a_tables_rows_stay() -> None:
    """What is said of each course, and of each site in a table, is the story's."""
    table = "".join(
        f"<tr><td>{site}</td><td>{price}</td><td>{text}</td></tr>"
        for site, price, text in (
            ("Facebook", "$0.40", "Its readers are older than others, and few of them buy what they see there."),
            ("Twitter", "$6.40", "Its readers want news first, which is good for papers and bad for shops."),
        )
    )
    courses = "".join(
        f"<h5>Recommended courses:</h5><h3><a href=/c/{n}>A course in drawing boats {n}</a></h3>"
        f"<p>The {n} weeks of this course are spent on the quay, with a pencil and nothing else.</p>"
        for n in ("four", "five", "six")
    )
    page = f"<h1>Where to learn on the coast</h1><div>{VOYAGE}<table>{table}</table>{courses}{VOYAGE}</div>"
    body = read_body(Page(f"<body>{page}</body>", ADDRESS), headline="Where to learn on the coast")
    assert body is not None
    assert {"Twitter", "$6.40"} <= set(body.paragraphs)
    assert body.paragraphs.count("Recommended courses:") == 3
