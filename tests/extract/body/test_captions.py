"""Captions: told by their place, setting and words, whatever names and elements they are in."""

from __future__ import annotations

import pytest

from newscrawl import extract_article

from .test_body import STORY, read, wrap

IMG = "<img src='/crane.jpg'>"
CAPTION = "The fallen crane in the harbour of Vellmar, seen from the eastern quay on Tuesday"
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Crane falls into harbour"}</script>'


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


@pytest.mark.parametrize(
    "text",
    [
        "<em>All of it was said before, and nobody listened.</em>",
        "<em>Vellmar</em> has no other harbour, and the ferries have nowhere else to go.",
        "<span>The crane was called </span><em>Old Bess</em> by all who worked under it.",
    ],
)
def test_a_paragraph_below_a_picture_is_kept(text: str) -> None:
    kept = read(wrap(f"<p>{IMG}</p><p>{text}</p>")).paragraphs
    assert len(kept) == len(STORY) + 1


def test_italics_elsewhere_say_that_a_sentence_below_a_picture_may_be_the_storys() -> None:
    extra = (
        f"<p>{IMG}</p><p><em>{CAPTION}.</em></p><p>{IMG}</p><p><em>So it was then.</em></p><p><em>So it is.</em></p>"
    )
    assert len(read(wrap(extra)).paragraphs) == len(STORY) + 3


FORMS = [
    "<div>{picture}</div>{line}",
    "<div><div>{picture}</div><div>{line}</div></div>",
    "<section><p>{picture}</p></section><section>{line}</section>",
    "<x-picture>{picture}<x-line>{line}</x-line></x-picture>",
    "<table><tr><td>{picture}</td></tr><tr><td>Photo: Mina Roe</td></tr><tr><td>{line}</td></tr></table>",
    "<table align=right><tr><td>{line}</td></tr><tr><td>{picture}</td></tr></table>",
    "<dl><dt>{picture}</dt><dd>{line}</dd></dl>",
    "<div class=newsletter-post><figure>{picture}<figcaption>{line}</figcaption></figure></div>",
    "<div class=comment-image><div>{picture}</div>{line}</div>",
]
LINES = [
    f"<div><small>{CAPTION}. Photo: Mina Roe</small></div>",
    f"<div><i>{CAPTION}</i></div>",
    f"<div class=c>{CAPTION}</div>",
    f"<p><font color=gray size=1>{CAPTION} (Photo: Mina Roe)</font></p>",
    f"<p class=k>△ {CAPTION}</p>",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("form", FORMS)
def test_a_caption_is_told_in_any_form(form: str, line: str) -> None:
    inside = form.format(picture="<img src=/crane.jpg>", line=line)
    page = "".join(f"<p>{text}</p>" for text in STORY[:2]) + inside + "".join(f"<p>{text}</p>" for text in STORY[2:])
    article = extract_article(
        f"<title>Crane falls</title><h1>Crane falls into harbour</h1>{page}",
        "https://vell.example/2024/05/07/crane.html",
    )
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY
    assert article.image is not None
    assert CAPTION in (article.image.caption or "")


@pytest.mark.parametrize(
    "line",
    [
        "<div>By Jane Roe</div>",
        "<p>7 May 2024, 14:05</p>",
        "<blockquote>It was the loudest noise of my life</blockquote>",
        "<p>Nobody was hurt, said the harbour master, and the ferries will leave on time on Wednesday.</p>",
        "<h3>What fell into the lane</h3>",
        "<div><font size=5>What fell into the lane</font></div>",
        "<p><a href=/2024/05/06/rain.html>Rain comes back to the hills of Vellmar</a></p>",
    ],
)
def test_what_else_stands_behind_a_picture_is_no_caption(line: str) -> None:
    page = "".join(f"<p>{text}</p>" for text in STORY[:2]) + f"<div><img src=/crane.jpg></div>{line}"
    page += "".join(f"<p>{text}</p>" for text in STORY[2:])
    article = extract_article(
        f"<title>Crane falls</title><h1>Crane falls into harbour</h1>{page}",
        "https://vell.example/2024/05/07/crane.html",
    )
    assert article is not None
    assert article.image is None or article.image.caption is None


def test_a_picture_in_a_line_of_its_own_parts_the_text() -> None:
    line = "<span><img src=/crane.jpg><em>The fallen crane / Mina Roe</em></span>"
    page = f"<div><strong>{STORY[0]}</strong>{line}<br><br>{'<br><br>'.join(STORY[1:])}</div>"
    article = extract_article(f"<h1>Crane falls into harbour</h1>{page}", "https://vell.example/2024/05/07/crane.html")
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY
    assert article.image is not None
    assert (article.image.caption or "").startswith("The fallen crane")


def test_an_icon_in_a_sentence_parts_nothing() -> None:
    text = (
        "Press <img src=/i/play.gif> <em>Play</em> to hear the noise of the crane once more, says the harbour master."
    )
    kept = read(wrap(f"<p>{text}</p>")).paragraphs
    assert "Press Play to hear the noise of the crane once more, says the harbour master." in kept


@pytest.mark.parametrize(
    "picture",
    [
        "<a href=/><img src=/i/header.gif></a>",
        "<a href=https://vell.example/><img src=/i/header.gif></a>",
        "<a href=../../index.html><img src=/i/header.gif></a>",
        "<img src=/i/468.gif width=468 height=80>",
        "<img src=/i/point.gif> <img src=/i/point.gif> <img src=/i/point.gif>",
    ],
    ids=["link home", "full link home", "index", "banner", "ornaments"],
)
def test_what_stands_by_a_logo_a_banner_or_an_ornament_is_no_caption(picture: str) -> None:
    article = extract_article(
        f"<title>Crane falls</title><div>{picture}<br><small>A paper for the coast and the hills.</small></div>"
        f"<h1>Crane falls into harbour</h1>{''.join(f'<p>{text}</p>' for text in STORY)}",
        "https://vell.example/2024/05/07/crane.html",
    )
    assert article is not None
    assert article.image is None or article.image.caption is None


@pytest.mark.parametrize(
    "picture",
    [
        "<a href=/crane.jpg><img src=/crane.jpg width=468 height=200></a>",
        "<a href=/2024/05/07/pictures.html><img src=/crane.jpg></a>",
        "<img src=/crane.jpg><noscript><img src=/crane.jpg></noscript>",
        "".join(f"<img src=/i/grey.gif data-lazy=/crane-{n}.jpg>" for n in range(3)),
    ],
    ids=["wide", "link to pictures", "twice", "put in later"],
)
def test_pictures_that_look_like_ornaments_keep_their_captions(picture: str) -> None:
    box = f"<div>{picture}<br><small>{CAPTION}</small></div>"
    assert read(wrap(box)).paragraphs == STORY


@pytest.mark.parametrize("credit", ["Photo: © Archive", "Źródło zdjęć: © Archiwum", "Fuente de la foto: Archivo"])
def test_a_credit_before_the_caption_is_not_the_caption(credit: str) -> None:
    box = f"<div><div>{IMG}</div><div><span>{credit}</span><div>{CAPTION}</div></div></div>"
    page = "".join(f"<p>{text}</p>" for text in STORY[:2]) + box + "".join(f"<p>{text}</p>" for text in STORY[2:])
    article = extract_article(
        f"<title>Crane falls</title><h1>Crane falls into harbour</h1>{page}",
        "https://vell.example/2024/05/07/crane.html",
    )
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY
    assert article.image is not None
    assert article.image.caption == CAPTION


def test_a_name_above_a_picture_in_its_box_is_no_text_of_the_story() -> None:
    rows = "".join(f"<tr><td>{row}</td></tr>" for row in ("Mina Roe", IMG, f"<small>{CAPTION}</small>"))
    assert read(wrap(f"<table align=right>{rows}</table>")).paragraphs == STORY


@pytest.mark.parametrize(
    ("line", "is_caption"),
    [("Jane Roe 3 May 2024 13:40", False), (f"{CAPTION}, 3 May 2024", True)],
)
def test_who_wrote_and_when_is_no_caption(line: str, is_caption: bool) -> None:
    body = read(wrap(f"{IMG}<p><i>{line}</i></p>"))
    assert [block.why == "caption of a picture" for block in body.blocks if block.text == line] == [is_caption]


@pytest.mark.parametrize(
    ("button", "line"),
    [
        ("<div><i></i>Preview</div>", f"<span><small>{CAPTION}. Photo: Jane Roe</small></span>"),
        ("<div>Zoom in</div>", f"<small>{CAPTION}</small>"),
    ],
)
def test_a_button_on_a_picture_is_no_caption(button: str, line: str) -> None:
    box = f"<div class=q1><div>{IMG}{button}</div>{line}</div>"
    again = f"<div class=q1><div><img src='/b.jpg'>{button}</div><small>The quay after the rain.</small></div>"
    html = f"<html lang=en><title>Crane falls into harbour</title><h1>Crane falls into harbour</h1>{wrap(box + again)}"
    article = extract_article(html, "https://news.example/2024/05/03/crane")
    assert article is not None
    assert article.image is not None
    assert article.image.caption == f"{CAPTION}{'.' if 'Photo' in line else ''}"


LINKS = "<ul><li><a href='/2024/05/02/ferry'>The ferry stays for another year, says the mayor</a></li></ul>"


@pytest.mark.parametrize(
    "below",
    [
        f"<p><a href='/'><img src='/back.jpg'></a></p><hr><p><small>On the same subject</small></p>{LINKS}",
        f"<p><img src='/back.jpg'></p><p><small>On the same subject:</small></p>{LINKS}",
        "<p><a href='#p'>[Print this page]</a> <a href='#c'>[Close the window]</a></p>"
        "<div><img src='/q.png' width=90><br><small>Scan to read this on your telephone</small></div>",
    ],
)
def test_below_a_story_what_is_parted_from_a_picture_or_it_from_the_story_is_no_caption(below: str) -> None:
    html = f"<html lang=en><title>Crane falls into harbour</title><h1>Crane falls into harbour</h1>{wrap('')}{below}"
    article = extract_article(html, "https://news.example/2024/05/03/crane")
    assert article is not None
    assert article.image is None or article.image.caption is None


@pytest.mark.parametrize(
    "box",
    [
        f"<hr><figure>{IMG}<figcaption>{CAPTION}.</figcaption></figure><hr>",  # rules around picture and caption
        f"<div>{IMG}<br><small>{CAPTION}: divers at work.</small></div>",
        f"<div>{IMG}<br><small>Seen from the quay: the crane:</small></div>",  # no links follow
    ],
)
def test_rules_around_a_caption_and_colons_in_it_do_no_harm(box: str) -> None:
    html = f"<html lang=en><title>Crane falls into harbour</title><h1>Crane falls into harbour</h1>{wrap(box)}"
    article = extract_article(html, "https://news.example/2024/05/03/crane")
    assert article is not None
    assert article.image is not None
    assert article.image.caption is not None


def read_caption(around: str, *, title: str = "Crane falls into harbour") -> str | None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    page = f"<html><head><title>{title}</title></head><body>{around.format(text)}</body></html>"
    article = extract_article(page, "https://example.com/2024/05/03/crane.html")
    assert article is not None
    return article.image.caption if article.image is not None else None


_H1 = "<h1>Crane falls into harbour</h1>"
_SHOWN = f"<table align=right><tr><td>{IMG}</td></tr><tr><td>▲ {{}}</td></tr></table>"


def test_the_teaser_of_another_story_beside_its_picture_is_no_caption() -> None:
    others = "".join(
        f"<td><img src=/t{n}.jpg><br><a href=/{n}.html>The old mill of Vellmar gets {n} new wheels</a><br>Two hands "
        "more are needed, and the miller of Vellmar looks for them in the whole of the valley.</td>"
        for n in range(3)
    )
    assert read_caption(f"{_H1}{{}}<table><tr>{others}</tr></table>") is None
    linked = f"<div>{IMG}<p>The fallen crane, <a href=/quay>seen from the quay</a> on a grey Tuesday morning</p></div>"
    assert "fallen crane" in (read_caption(f"{_H1}{linked}{{}}") or "")


def test_what_a_few_words_tell_of_the_writer_is_no_caption() -> None:
    about = "<div><img src=/p.jpg><p>Jane Roe writes about ports and ships, and lives by the sea with a dog.</p></div>"
    assert read_caption(f"{_H1}<p>By Jane Roe</p>{{}}{about}") is None
    shown = f"<p>{IMG}</p><p><em>Ann Poe looks at the fallen crane from the eastern quay on Tuesday</em></p>"
    assert "Ann Poe" in (read_caption(f"{_H1}<p>By Jane Roe</p>{shown}{{}}") or "")


def test_a_picture_in_another_column_above_the_headline_has_no_caption() -> None:
    side = f"<td>Letters to us<br>Notice board<br>Send in a story<table><tr><td>{IMG}</td></tr></table></td>"
    page = "<table><tr>{}<td>{}{}{{}}</td></tr></table>"
    assert read_caption(page.format(side, "", _H1)) is None
    shown = _SHOWN.format(CAPTION)
    assert CAPTION in (read_caption(page.format(side, "", _H1 + shown)) or "")
    assert CAPTION in (read_caption(page.format("<td>Letters to us</td>", shown, _H1)) or "")


def test_a_button_may_stand_between_a_picture_and_its_caption() -> None:
    shown = f"<div>{IMG}<span><a href=#>Enlarge</a></span><p>{CAPTION}</p></div>"
    assert read_caption(f"{_H1}{shown}{{}}") == CAPTION
