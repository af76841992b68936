"""Lines that are no part of a story, and scrambled text."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.extract.body.lines import drop_scrambled, is_of_site, is_picture_credit, leads_to_more, read_opening
from newscrawl.page.blocks import Block

from .test_body import STORY, build_page

TOLD_STORY = [
    "The harbour authority said on Tuesday that the old quay will be closed until the end of the summer.",
    "Residents said they had not been told of the plan, which will cost about four million in two years.",
    "The council will vote on the plan next week, after a public hearing to which the builders are invited.",
    "Ferry tickets stay valid, the operator said, and the first boat leaves at six in the morning as before.",
]
GERMAN = [
    "Der Hafen von Vellmar ist am Dienstagmorgen gesperrt worden, nachdem ein Kran in die Fahrrinne gefallen war.",
    "Verletzt wurde niemand, doch drei Fähren mussten umkehren, und neunhundert Reisende schliefen in einer Halle.",
    "Die Ingenieure vermuten, dass ein Seil gerissen ist. Der Kran sollte im nächsten Frühjahr ersetzt werden.",
    "Der Bürgermeister versprach eine Untersuchung und sagte, der Hafen werde bald wieder geöffnet, wenn möglich.",
]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Read more about the harbour", 1),
        ("SUBSCRIBE TO OUR LETTER", 2),
        ("Photo: Jo Lind", 3),
        ("By Ann Lee", 4),
        ("4 min read", 4),
        ("12 comments", 5),
        ("Table of contents", 6),
        ("The harbour was closed on Tuesday.", 0),
        ("12 people were hurt", 0),
        ("ß", 0),
    ],
)
def test_lines_around_a_story_are_known_by_how_they_begin(text: str, code: int) -> None:
    assert read_opening(text) == code


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Read more: Quay to close for the summer", True),
        (">>> Quay to close for the summer", True),
        ("» To the harbour's pages", True),
        ("À lire aussi La fin du vieux quai", True),
        ("Lesen Sie hier: Der alte Kai wird geschlossen", True),
        ("Lue seuraavaksi: Satama suljetaan", True),
        ("Read more about the harbour.", False),
        ("Learn more", False),
        ("Quay to close for the summer", False),
    ],
)
def test_links_to_other_stories_are_known_by_their_labels(text: str, leads: bool) -> None:
    assert leads_to_more(text) is leads


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "– Anzeige –",
        "La suite après cette publicité",
        "広告",
        "Your browser does not support the video tag.",
        "An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.",
        "Was this article helpful?",
        "This article is for subscribers only.",
        "Sign up for our newsletter to get the stories of the day in your inbox.",
        "The most important stories of the day, every morning, straight to your inbox.",
    ],
)
def test_lines_of_the_site(line: str) -> None:
    assert is_of_site(line)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement sales fell by a third last year, the publisher said.",
        "Sign up for the race began on Monday, and a hundred runners came.",
        "“They put it straight to your inbox,” said Marta Quill, who reads none of it.",
        "Anzeige erstattete am Montag auch der Betreiber der Fähren.",
        "",
    ],
)
def test_lines_of_the_story(line: str) -> None:
    assert not is_of_site(line)


def read_body(inside: str = "", end: str = "", top: str = "") -> str | None:
    paragraphs = [f"<p>{text}</p>" for text in TOLD_STORY]
    story = "".join([*paragraphs[:2], inside, *paragraphs[2:], end])
    html = f"<title>Old quay closes</title><main><h1>Old quay closes</h1>{top}<div class=content>{story}</div></main>"
    article = extract_article(html, "https://news.example/city/quay-closes")
    return article.body if article else None


@pytest.mark.parametrize(
    "line",
    [
        "Lesen Sie auch: Fähren zur Möweninsel fallen aus",
        "También te puede interesar: Cancelan los barcos a la isla",
        "Per approfondire: Cancellati i traghetti per l’isola",
        "&gt;&gt; À lire aussi - Les bateaux pour l’île annulés",
        "Læs også: Færgerne til øen aflyses",
        "İlgili haber: Adaya vapur seferleri iptal edildi",
        "По теме: Паромы на остров отменены",
        "شاهد أيضا: إلغاء العبارات إلى الجزيرة",
        "بیشتر بخوانید: کشتی‌های جزیره لغو شد",
        "קראו גם: המעבורות לאי בוטלו",
        "ये भी पढ़ें: द्वीप की नावें रद्द",
        "【関連記事】カモメ島行きのフェリーが欠航",
        "[관련기사] 갈매기섬행 여객선 결항",
        "อ่านเพิ่มเติม: ยกเลิกเรือไปเกาะ",
        "Xem thêm: Hủy các chuyến phà ra đảo",
    ],
)
def test_links_to_more_in_many_languages_are_left_out(line: str) -> None:
    assert read_body(f'<p><a href="/news/ferries">{line}</a></p>') == "\n\n".join(TOLD_STORY)


@pytest.mark.parametrize(
    "inside",
    [
        "<p>Advertisement</p>",
        "<p>In this article:</p><ul><li><a href='#a'>Who pays for it</a></li><li><a href='#b'>What comes</a></li></ul>",
        "<div><p>Empfohlener redaktioneller Inhalt</p></div>",
    ],
)
def test_what_stands_between_paragraphs_and_is_the_sites(inside: str) -> None:
    assert read_body(inside) == "\n\n".join(TOLD_STORY)


@pytest.mark.parametrize(
    "end",
    [
        "<p>© 2024 Harbour Times. All rights reserved. This material may not be published or redistributed.</p>",
        "<p>Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast,"
        " rewritten or redistributed without permission.</p>",
        "<p><em>Jane Doe is the harbour correspondent of this paper. She has written three books on the sea.</em></p>",
    ],
)
def test_rights_and_biographies_end_no_story(end: str) -> None:
    assert read_body(end=end, top='<p class="byline">By Jane Doe</p>') == "\n\n".join(TOLD_STORY)


def test_a_correction_stays() -> None:
    note = "Correction: An earlier version of this article misstated the cost of the plan. It is four million."
    assert read_body(end=f"<p><em>{note}</em></p>") == "\n\n".join([*TOLD_STORY, note])


def test_an_agencys_rights_name_the_source() -> None:
    rights = "Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast,"
    paragraphs = "".join(f"<p>{text}</p>" for text in [*TOLD_STORY, f"{rights} rewritten or redistributed."])
    html = f"<title>Old quay closes</title><h1>Old quay closes</h1><main>{paragraphs}</main>"
    article = extract_article(html, "https://news.example/city/quay-closes")
    assert article is not None
    assert article.source == "AP"


@pytest.mark.parametrize(
    "line",
    [
        "(Foto: Jo Lind)",
        "The new quay in the morning (Photo: Town of Westhaven)",
        "Foto: Hafenamt",
        "Crédits photos : Agence du Port",
        "Photo credit: Ann Lee/Harbour Archive",
        "(Credit: Ann Lee)",
        "Bildquelle: Jo Lind",
        "Image: Ann Lee",
        "© Jo Lind",
        "7/28 photos © Harbour Pictures",
        "The ferry as it leaves the quay. © Jo Lind",
        "Good friends: the captain and her mate. | © Ann Lee/Harbour Archive",
        "Harbour Street, 1960. Photo: Town Archive",
        "渔民在码头整理渔网 王小明 摄",
        "3月2日，游客在海边拍照。记者 王小明 摄",
        "港の朝（写真：港新聞）",
    ],
)
def test_credits_of_pictures(line: str) -> None:
    assert is_picture_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "She took the photo: it shows the ferry in the storm of 1962, and nobody knows who the man at the rail is.",
        "Purse (credit/debit cards, some coins)",
        "Three ships were seen, the coast guard said. (Source: Harbour Radio)",
        "BILD: Sie haben den Hafen zehn Jahre lang geleitet und gehen nun. Erzählen Sie uns davon.",
        'What does the photo: "Quay at night" show?',
        "The sign © stands for copyright, the lawyer said, and for nothing else.",
        "Registration: https://harbour.example/register © Harbour Fair 2025",
        "张先生说，他的照片是在海边拍的。",
        "The ferry keeps running.",
    ],
)
def test_other_lines(line: str) -> None:
    assert not is_picture_credit(line)


def test_a_credit_between_paragraphs_is_left_out() -> None:
    story = [
        "The harbour authority said on Tuesday that the old quay will be closed until the end of the summer.",
        "Residents said they had not been told of the plan, which will cost about four million in two years.",
        "The council will vote on the plan next week, after a public hearing to which the builders are invited.",
    ]
    html = "".join(f"<p>{p}</p>" for p in [story[0], "Residents at the quay. (Photo: Jo Lind)", *story[1:]])
    article = extract_article(f"<article><h1>Old quay to close for the summer</h1>{html}</article>")
    assert article is not None
    assert article.body == "\n\n".join(story)


def shift(text: str, by: int) -> str:
    """A text with each letter exchanged for the one so many places on."""
    small = "abcdefghijklmnopqrstuvwxyz"
    moved = small[by:] + small[:by]
    return text.translate(str.maketrans(small + small.upper(), moved + moved.upper()))


def drop(texts: list[str]) -> tuple[bool, list[str]]:
    blocks = [Block(text, "p", 0, 0, kept=True, why="model") for text in texts]
    was_any = drop_scrambled(blocks)
    assert all(block.why == ("model" if block.kept else "scrambled") for block in blocks)
    return was_any, [block.text for block in blocks if block.kept]


@pytest.mark.parametrize("by", [1, 3, 7, 13])
@pytest.mark.parametrize("story", [STORY, GERMAN])
def test_scrambled_text_is_left_out(story: list[str], by: int) -> None:
    scrambled = [shift(text, by) for text in (*story[2:3], "What comes next", *story[3:])]
    assert drop([*story[:2], *scrambled]) == (True, story[:2])


@pytest.mark.parametrize(
    "texts",
    [
        STORY,
        GERMAN,
        [*STORY[:4], *GERMAN],
        [*STORY[:3], "Orme – Lind, Brandt, Hald, Voss – Marek, Toth, Bell – Aro, Sund, Quist (67. Ravn), Dahl"] * 2,
        [
            *STORY[:2],
            *["import os; for x in range(3): os.system(f'echo {x}') and print(sys.argv[1:], end='')"] * 3,
        ],
        [
            *STORY[:2],
            *["200 g flour, 100 ml milk, 3 eggs, pinch salt, vanilla sugar, melted butter, lemon zest"] * 3,
        ],
        [shift(text, 1) for text in STORY],  # a language whose words nobody knows
    ],
)
def test_what_can_be_read_is_kept(texts: list[str]) -> None:
    assert drop(texts) == (False, texts)


def test_an_article_with_scrambled_text_is_not_free() -> None:
    paragraphs = [*STORY[:3], *(shift(text, 1) for text in STORY[3:])]
    inside = "<article><h1>Crane falls into harbour</h1>" + "".join(f"<p>{text}</p>" for text in paragraphs)
    article = extract_article(build_page(inside + "</article>").html, "https://vell.example/news/crane")
    assert article is not None
    assert article.body == "\n\n".join(STORY[:3])
    assert article.is_accessible_for_free is False
    assert article.provenance["is_accessible_for_free"] == "scrambled-text"
