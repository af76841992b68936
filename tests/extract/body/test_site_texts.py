"""What a site says of itself below its stories is no part of them; what a story says last is."""

from __future__ import annotations

import pytest

from newscrawl import extract_article

from ..invented_story import HEADLINE as HARBOUR
from ..invented_story import PARAGRAPHS
from ..invented_story import STORY as HARBOUR_STORY
from ..invented_story import read as read_page

ADDRESS = "https://www.harbourpost.example/news/ferry"
HEADLINE = "Ferry stays in port for eleven days"
STORY = [
    "The ferry between Northgate and the islands stays in port for eleven days, the council said on Tuesday.",
    "Engineers found cracks in both of its shafts when they took the engine apart after the last crossing.",
    "Two fishing boats carry what the shops on the islands need, and the school has closed until further notice.",
    "Nobody knows yet what the repair costs, since the yard that built the ship no longer exists.",
]
OF_SITE = [
    "Do you have a tip or a remark? Mail news@harbourpost.example or send a message by WhatsApp.",
    "Stay ahead: sign up to our evening newsletter and unsubscribe whenever it no longer suits you.",
    "Harbour Post is an independent newspaper, founded by printers, and belongs to its readers.",
    "Hinweise an die Redaktion nimmt unsere Zeitung gern entgegen: 0461 555 01 22.",
    "Vous souhaitez réagir ? Écrivez-nous, notre rédaction lit tous vos messages.",
    "Presskontakt: Anna Berg, 0660-555 01 22. Pressbilder finns att ladda ner i vårt pressrum.",
    "本紙編集部では情報をお寄せいただける方を募集しています。ご連絡ください。",
    "订阅我们的电子报，随时可以退订，新闻送到您的邮箱。",
]
OF_STORY = [
    "Tickets are twelve pounds and can be had at the box office, 01234 555 0122, or at play@quayhouse.example.",
    "The family asks for donations to the lifeboat instead of flowers.",
    "The owner declined to comment, and an e-mail to the yard that once built the ship was not answered.",
    "“Write to us whenever you like, and we will tell you what we know,” the captain told the passengers.",
    "An independent panel is to publish its report in June; until then nobody may go aboard.",
    "Readers of the chronicle know the ship from an article of 1901, when a newspaper called her unsinkable.",
    "Mehr als die Hälfte der Leser der Chronik, sagte der Verlag, kommt von den Inseln.",
]
SETTINGS = [
    "<div class=k1>{story}<p>{text}</p></div>",
    "<div class=k1>{story}<hr><p><em>{text}</em></p></div>",
    "<div class=k1>{story}</div><div class=x9><p>{text}</p></div>",
    "<table><tr><td>{story}<p><font size=1>{text}</font></td></tr></table>",
]


def read(text: str, setting: str = SETTINGS[0], story: list[str] = STORY) -> list[str]:
    """Returns the paragraphs of a page with a text below its story."""
    body = setting.format(story="".join(f"<p>{one}</p>" for one in story), text=text)
    page = f"<title>{HEADLINE} - Harbour Post</title><h1>{HEADLINE}</h1>{body}"
    article = extract_article(page, ADDRESS)
    assert article is not None
    return (article.body or "").split("\n\n")


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("text", OF_SITE)
def test_what_the_site_says_of_itself_is_left_out(text: str, setting: str) -> None:
    assert read(text, setting) == STORY


@pytest.mark.parametrize("text", OF_STORY)
@pytest.mark.parametrize("setting", [SETTINGS[0], "<div class=k1>{story}<hr><p>{text}</p></div>"])
def test_the_storys_last_paragraph_stays(text: str, setting: str) -> None:
    assert read(text, setting) == [*STORY, text]


def test_words_that_the_story_is_about_tell_nothing() -> None:
    story = ["The council sends its newsletter to every inbox, and many readers unsubscribe or cancel it.", *STORY[:3]]
    last = "A newsletter that nobody opens, they say, is one to unsubscribe from, and readers cancel what they pay for."
    assert read(last, story=story) == [*story, last]


def test_a_story_about_the_paper_itself_keeps_its_end() -> None:
    story = ["Harbour Post has printed the ferry's timetable in its newspaper ever since it was founded.", *STORY[:3]]
    last = "Harbour Post was founded by printers, is an independent newspaper and asks its readers for old timetables."
    assert read(last, story=story) == [*story, last]


def test_the_label_above_goes_with_the_text() -> None:
    assert read(f"<b>About this paper</b></p><p>{OF_SITE[2]}") == STORY


def test_a_subheading_above_the_last_paragraph_stays() -> None:
    text = f"<b>What comes next</b></p><p>{OF_STORY[4]}"
    assert read(text) == [*STORY, "What comes next", OF_STORY[4]]


def test_a_short_text_is_not_left_without_its_story() -> None:
    assert read(OF_SITE[0], story=STORY[:1])[0] == STORY[0]


def test_a_story_that_is_set_in_small_letters_keeps_its_end() -> None:
    last = "The newspaper of the islands asks its readers for patience."
    body = "".join(f"<p><small>{one}</small></p>" for one in [*STORY, last])
    article = extract_article(f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><div class=k1>{body}</div>", ADDRESS)
    assert article is not None
    assert (article.body or "").split("\n\n") == [*STORY, last]


def test_small_letters_above_the_headline_are_the_sites() -> None:
    story = "".join(f"<p>{one}</p>" for one in STORY[:3])
    note = "Reproduction is free if our newsroom is named; to download the sound, click on the link below."
    page = f"<title>{HEADLINE} - Harbour Post</title><p><small>{note}</small></p><p><b>{HEADLINE}</b></p>{story}"
    article = extract_article(page, ADDRESS)
    assert article is not None
    assert (article.body or "").split("\n\n") == STORY[:3]


LETTER = "The five stories that matter, in your inbox before breakfast, and you can cancel at any time."
FACT = "The ship was built in 1974 and carries three hundred people and forty cars."
BOX = "<div class=x9><b>{label}</b><p>{text}</p></div>"


def read_with(box: str) -> list[str]:
    """Returns the paragraphs of a page with markup among those of its story."""
    body = "".join(f"<p>{one}</p>" for one in STORY[:2]) + box + "".join(f"<p>{one}</p>" for one in STORY[2:] * 4)
    article = extract_article(
        f"<title>{HEADLINE} - Harbour Post</title><h1>{HEADLINE}</h1><div class=k1>{body}</div>", ADDRESS
    )
    assert article is not None
    return (article.body or "").split("\n\n")


@pytest.mark.parametrize(
    "box",
    [
        BOX.format(label="Our morning letter", text=LETTER),
        f"<hr><p>{LETTER}</p><hr>",
        f"<table><tr><td><p><b>Our morning letter</b></p><p>{LETTER}</p></td></tr></table>",
        "<div class=x9><b>Read also</b><p><a href=/n/7.html>Harbour closed after crane falls</a></p>"
        "<p>A crane fell.</p></div>",
        "<div class=x9><h4>What do you think?</h4><ul><li><label><input type=radio> I agree</label><li><label>"
        "<input type=radio> I do not</label></ul></div>",
        "<div class=x9><h6>TOGETHER WITH</h6><h4>Dobbin Ltd</h4><p>Shovels and good advice all week.</p></div>",
        "<p><a href=/sound/ferry.mp3>Listen to what the captain said</a></p>",
    ],
)
def test_a_box_among_the_paragraphs_is_none_of_them(box: str) -> None:
    assert read_with(box)[:3] == STORY[:3]


@pytest.mark.parametrize(
    ("box", "text"),
    [
        (BOX.format(label="The ship", text=FACT), FACT),
        (f"<hr><p>{FACT}</p><hr>", FACT),
        (f"<div class=x9><h6>Side by side</h6><p>{FACT}</p></div>", FACT),
        ("<blockquote><p>“Write to us, and we will answer,” the captain said.</p></blockquote>", "“Write to us,"),
        ("<ul><li><input type=checkbox> Buy a ticket<li><input type=checkbox> Bring a coat</ul>", "Bring a coat"),
        ("<h3>What comes next?</h3><ul><li>New shafts</ul>", "What comes next?"),
        (
            "<p><a href=/n/7.html>The council’s report</a> names the yard and what it was paid for the repair.</p>",
            "The c",
        ),
    ],
)
def test_a_box_of_the_storys_own_stays(box: str, text: str) -> None:
    assert any(one.startswith(text) for one in read_with(box))


def test_a_heading_above_a_box_is_the_next_paragraphs() -> None:
    assert read_with("<h3>What comes next</h3>" + BOX.format(label="Our morning letter", text=LETTER))[2:4] == [
        "What comes next",
        STORY[2],
    ]


@pytest.mark.parametrize(
    ("call", "own"),
    [
        (
            "Do you know more about this? Call us on 01632 960123 or write to desk@harbourtimes.example",
            "Call 01632 960123 to book a place on the boat, or write to boats@ferry.example by Friday evening.",
        ),
        (
            "Wiesz więcej na ten temat? Zadzwoń do nas: 89 000 61 22 albo napisz na desk@harbourtimes.example",
            "Zapisy przyjmuje biuro przystani pod numerem 89 000 61 22 albo przystan@zatoka.example do piątku.",
        ),
        (
            "Вы стали свидетелем? Позвоните нам: 8 (4932) 00-61-22 или напишите: desk@harbourtimes.example",
            "Записаться можно по телефону 8 (4932) 00-61-22 или по адресу lodki@gavan.example до пятницы.",
        ),
    ],
)
def test_a_call_for_news_leaves_and_how_to_reach_whom_the_story_tells_of_stays(call: str, own: str) -> None:
    def read_last(text: str) -> str:
        page = f"<title>{HARBOUR}</title><body><h1>{HARBOUR}</h1><div>{HARBOUR_STORY}<p>{text}</p></div>"
        return (read_page(page).body or "").split("\n\n")[-1]

    assert read_last(call) == PARAGRAPHS[-1]
    assert read_last(own) == own
