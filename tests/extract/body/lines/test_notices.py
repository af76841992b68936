"""Lines of the site's among the paragraphs of a story, and what looks like them and is the story's."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.extract.body.lines.notices import is_of_site

STORY = [
    "The harbour authority said on Tuesday that the old quay will be closed until the end of the summer.",
    "Residents said they had not been told of the plan, which will cost about four million in two years.",
    "The council will vote on the plan next week, after a public hearing to which the builders are invited.",
    "Ferry tickets stay valid, the operator said, and the first boat leaves at six in the morning as before.",
]


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
    paragraphs = [f"<p>{text}</p>" for text in STORY]
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
    assert read_body(f'<p><a href="/news/ferries">{line}</a></p>') == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "inside",
    [
        "<p>Advertisement</p>",
        "<p>In this article:</p><ul><li><a href='#a'>Who pays for it</a></li><li><a href='#b'>What comes</a></li></ul>",
        "<div><p>Empfohlener redaktioneller Inhalt</p></div>",
    ],
)
def test_what_stands_between_paragraphs_and_is_the_sites(inside: str) -> None:
    assert read_body(inside) == "\n\n".join(STORY)


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
    assert read_body(end=end, top='<p class="byline">By Jane Doe</p>') == "\n\n".join(STORY)


def test_a_correction_stays() -> None:
    note = "Correction: An earlier version of this article misstated the cost of the plan. It is four million."
    assert read_body(end=f"<p><em>{note}</em></p>") == "\n\n".join([*STORY, note])


def test_an_agencys_rights_name_the_source() -> None:
    rights = "Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast,"
    paragraphs = "".join(f"<p>{text}</p>" for text in [*STORY, f"{rights} rewritten or redistributed."])
    html = f"<title>Old quay closes</title><h1>Old quay closes</h1><main>{paragraphs}</main>"
    article = extract_article(html, "https://news.example/city/quay-closes")
    assert article is not None
    assert article.source == "AP"
