"""The line about a story: its time beside counts and tools, in any order, with any marks; and what is no such line."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from newscrawl.extract.line_facts import is_line_of_facts, read_fact_line, says_go_on

from .invented_story import HEADLINE, PARAGRAPHS, STORY, read

TIME = "17 May 2024 14:05"
# What leads to a time, comments, readings, a tool.
WORDS = (
    ("on", "comments", "reads", "Print"),
    ("am", "Kommentare", "Aufrufe", "Drucken"),
    ("le", "commentaires", "lectures", "Imprimer"),
    ("el", "comentarios", "lecturas", "Enviar a un amigo"),
    ("il", "commenti", "letture", "Condividi"),
    ("em", "comentários", "leituras", "Compartilhar"),
    ("dnia", "komentarzy", "czytań", "wyślij znajomemu"),
    ("op", "reacties", "keer gelezen", "Afdrukken"),
    ("den", "kommentarer", "visningar", "Tipsa en vän"),
    ("dne", "komentářů", "přečteno", "Vytisknout"),
    ("от", "комментариев", "просмотров", "Версия для печати"),
    ("від", "коментарів", "переглядів", "Надіслати"),
    ("tarih", "yorum", "okunma", "Yazdır"),
    ("pada", "komentar", "dibaca", "Bagikan"),
    ("ngày", "bình luận", "lượt xem", "Chia sẻ"),
    ("στις", "σχόλια", "αναγνώσεις", "Εκτύπωση"),
    ("بتاريخ", "تعليقات", "قراءة", "طباعة"),
    ("در تاریخ", "نظر", "بازدید", "چاپ"),
    ("ב", "תגובות", "צפיות", "הדפסה"),
    ("दिनांक", "टिप्पणियाँ", "बार पढ़ा गया", "शेयर करें"),
)
MARKS = (" · ", " | ", " - ", ", ", " ", " / ", " :: ", " » ", "; ", " • ")
COUNTS = ("{count} {word}", "{word}: {count}", "{word} ({count})", "({count}) {word}")
BOXES = ("<p>{}</p>", "<div><small>{}</small></div>", "<table><tr><td>{}</td></tr></table>", "<h5>{}</h5>")
PLACES = ("{line}{head}{story}", "{head}{line}{story}", "{head}{story}{line}")


def write_lines() -> list[tuple[str, str, str]]:
    """Lines of facts with their box and place: each pair of words and marks once, all else by chance."""
    random, found = Random("facts"), []
    for (to, comments, reads, tool), mark in product(WORDS, MARKS):
        count = random.choice(COUNTS)
        facts = [
            count.format(count=random.randrange(0, 60), word=comments),
            count.format(count=random.randrange(100, 9000), word=reads),
            tool,
        ]
        parts = random.sample(facts, random.randrange(1, 4))
        parts.insert(random.randrange(len(parts) + 1), f"{to} {TIME}")
        found.append((mark.join(parts), random.choice(BOXES), random.choice(PLACES)))
    return found


def test_the_time_of_a_line_of_facts_is_the_storys_and_its_line_is_no_text() -> None:
    lines = write_lines()
    wrong, lacking, leaked = [], [], []
    for line, box, place in lines:
        article = read(place.format(line=box.format(line), head=f"<h1>{HEADLINE}</h1>", story=STORY))
        if article.date_published is None:
            lacking.append(line)
        elif article.date_published != "2024-05-17T14:05:00":
            wrong.append((line, article.date_published))
        if article.body != "\n\n".join(PARAGRAPHS):
            leaked.append(line)
    assert wrong == []
    assert len(lacking) <= 0.03 * len(lines), lacking
    assert len(leaked) <= 0.03 * len(lines), leaked


@pytest.mark.parametrize(
    "row",
    [
        "<ul><li>5 comments</li><li>by Jane Roe</li><li>17 May 2024 14:05</li><li>Print</li></ul>",
        "<table><tr><td>Kommentare (23)</td><td>17 May 2024 14:05</td><td>Aufrufe: 4566</td></tr></table>",
        "<div><div>17 May 2024 14:05</div><div>(12) comentarios</div><div>Imprimir</div></div>",
        "<div><span>3 komentarze</span> <span>dnia 17 May 2024 14:05</span> <span>wyślij znajomemu</span></div>",
    ],
)
@pytest.mark.parametrize("place", PLACES)
def test_facts_in_elements_of_their_own_are_one_line(row: str, place: str) -> None:
    article = read(place.format(line=row, head=f"<h1>{HEADLINE}</h1>", story=STORY))
    assert article.date_published == "2024-05-17T14:05:00"
    assert article.body == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "text",
    [
        "The council received 34 comments on 3 May 2024",
        "The council, which received 34 comments on 3 May 2024 in the hall",
        "Share of votes on 3 May 2024",
        "A crowd of people at the castle in Walt Disney World in Florida",
        "Imam Abdul Adhim beim Gebet in der Kirche in Wedding",
        "It was read by 300 readers on 3 May 2024.",
        "Organ concert in the old hall, 3 May 2024, Print",
        "3 May 2024",
        "Print run",
        "The school closed: 14 of 75 children came on Monday",
    ],
)
def test_a_line_that_says_more_is_none_of_facts(text: str) -> None:
    assert read_fact_line(text) is None


@pytest.mark.parametrize(
    "line",
    [
        "Yes votes: 1034",
        "Print, the last of the three presses, was sold.",
        "345 readers wrote to us about the ferry and its steps",
    ],
)
def test_the_last_line_of_a_story_stays(line: str) -> None:
    article = read(f"<h1>{HEADLINE}</h1>{STORY}<p>{line}</p>")
    assert article.body is not None
    assert article.body.endswith(line)


@pytest.mark.parametrize(
    "notice",
    [
        "<p>Organ concert in the old hall | Tickets | 17 May 2024</p>",
        "<p>17 May 2024 · Organ concert for the new roof of the old hall · Print</p>",
    ],
)
def test_the_day_of_an_event_is_not_the_storys(notice: str) -> None:
    assert read(f"{notice}<h1>{HEADLINE}</h1>{STORY}").date_published is None


@pytest.mark.parametrize(
    "card",
    [
        "<div><b>Ferry fares rise again in spring</b> 17 May 2024 14:05 · 5 comments <a href=/s/7>Read more</a></div>",
        "<div><b>Ferry fares rise again in spring</b><p>17 May 2024 14:05</p><a href=/s/7>Lire la suite</a></div>",
        "<p><a href=/s/7>Ferry fares rise again in spring</a></p><p>17 May 2024 · 5 comments · 1156 reads</p>",
        "<dl><dt><a href=/s/7>Ferry fares rise again in spring</a></dt><dd>17 May 2024 · 1156 reads</dd></dl>",
        "<div><h3><a href=/s/7>Ferry fares rise again in spring</a></h3><span>17 May 2024 · Print</span></div>",
    ],
)
@pytest.mark.parametrize("place", ["{card}<h1>{head}</h1>{story}", "<div><h1>{head}</h1>{story}</div>{card}"])
def test_the_facts_of_another_story_are_not_this_ones(card: str, place: str) -> None:
    article = read(place.format(card=card, head=HEADLINE, story=STORY))
    assert article.date_published is None
    assert article.body == "\n\n".join(PARAGRAPHS)


def test_comments_below_a_line_of_facts_have_times_of_their_own() -> None:
    facts = "<div><div>2 comments</div><div>Reply</div><div>17 May 2024 14:05</div></div>"
    comments = facts + "<p>Well said, all of it is true.</p>"
    assert read(f"<h1>{HEADLINE}</h1>{STORY}{comments}").date_published is None


def test_a_line_of_facts_has_bars_in_the_place_of_each() -> None:
    line = read_fact_line("dnia 17 maja 2024 14:05 · 3 komentarze · 1156 czytań")
    assert line is not None
    assert (line.before, line.time, line.facts) == ("dnia ", "17 maja 2024 14:05", 2)
    assert line.after == " · |||||||||||| · |||||||||||"


@pytest.mark.parametrize("text", ["5 comments · Print", "17 May 2024 · Drucken", "打印 | 40条评论"])
def test_several_facts_or_one_beside_a_time_are_a_line(text: str) -> None:
    assert is_line_of_facts(text)


@pytest.mark.parametrize("text", ["Read more »", "[Lire la suite]", "Weiterlesen …", "続きを読む", "Devamı"])
def test_a_link_says_that_the_story_goes_on(text: str) -> None:
    assert says_go_on(text)


@pytest.mark.parametrize("text", ["Read more about the ferry", "More ships than ever", "Print", ""])
def test_a_link_that_says_more_is_none_to_go_on(text: str) -> None:
    assert not says_go_on(text)


@pytest.mark.parametrize("text", ["작성자 김서연 댓글 2건 조회 2793회", "评论 3条 浏览 120次"])
def test_what_is_counted_may_stand_behind_its_number(text: str) -> None:
    assert is_line_of_facts(text)


@pytest.mark.parametrize(
    "count", ["read 558 times", "lu 558 fois", "przeczytano: 558 razy", "Dibaca : 3788 kali", "прочитано 34 раза"]
)
def test_a_count_may_have_a_word_for_times_behind_it(count: str) -> None:
    line = read_fact_line(f"Jane Roe | {count}")
    assert line is not None
    assert line.facts == 1
    assert read_fact_line("He had read 5 times the book that nobody knows") is None
