from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl import extract_article
from newscrawl.page.decoding import decode_html, mend_decoding

ARABIC = "تركيا تعرض على روسيا عمليات مشتركة"


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("<p>é".encode(), None, "<p>é"),
        ("<p>é".encode(), "text/html; charset=iso-8859-1", "<p>é"),  # a lie: valid UTF-8 is UTF-8
        (b'<meta charset="iso-8859-1"><p>\xc3\xa9', None, '<meta charset="iso-8859-1"><p>é'),
        (f"<p>{ARABIC}".encode("windows-1256"), "text/html; charset=windows-1256", f"<p>{ARABIC}"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">' + ARABIC.encode("cp1256"),
            None,
            f'<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">{ARABIC}',
        ),
        ("\ufeff<p>é".encode(), "text/html; charset=iso-8859-1", "<p>é"),
        ("<p>é".encode("utf-16"), None, "<p>é"),
        (b"", None, ""),
    ],
)
def test_bytes_become_text_whatever_is_declared(body: bytes, content_type: str | None, text: str) -> None:
    assert decode_html(body, content_type) == text


def test_a_stray_byte_does_not_spoil_a_page() -> None:
    body = ("<p>" + "größer " * 500).encode() + b"\xff</p>"
    assert decode_html(body, "text/html; charset=utf-8").count("größer") == 500


def test_an_undeclared_legacy_encoding_is_guessed() -> None:
    text = "В понедельник правительство объявило о новых правилах бюджета. Они вступят в силу в мае, сказал министр."
    assert decode_html(text.encode("windows-1251")) == text


TEXTS = (
    "<p>„Gefällt mir“ – das ist größer, sagt Frau Müller.</p>",
    "<p>It’s “done”, they said — don’t wait… © 2026</p>",
    "<p>São Paulo: a eleição não terá coligação; “é cedo”, diz o líder.</p>",
    "<p>В понедельник правительство объявило о новых правилах.</p>",
    "<p>Η κυβέρνηση ανακοίνωσε νέους κανόνες.</p>",
    "<p>日本の政府は、<b>新しい</b>規則を<b>発表</b>した。</p><p>港は閉鎖された。</p>",
    f"<p>{ARABIC}</p>",
    "<p>โบก รัฐบาล ประกาศ กฎใหม่ วันนี้ โบก</p>",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "cp1250", "iso8859-13", "iso8859-7"])
def test_utf8_that_was_taken_for_something_else_is_read_again(text: str, encoding: str) -> None:
    wrong = "".join(
        bytes([byte]).decode("latin-1" if 0x80 <= byte < 0xA0 and encoding.startswith("cp") else encoding, "replace")
        for byte in text.encode()
    )
    if "\ufffd" not in wrong:
        assert mend_decoding(wrong) == text


@pytest.mark.parametrize(
    "text", [*TEXTS, "<p>โบก</p>", "<p>“CAFÉ” is open, says “NOÉ”, © 2026</p>", "NÃO, É A AÇÃO", "<p>x</p>"]
)
def test_a_right_text_stays_as_it_is(text: str) -> None:
    assert mend_decoding(text) == text


def test_a_few_lost_characters_do_not_keep_the_rest_from_being_read() -> None:
    wrong = "She said “yes” and didn’t wait – it’s been a café’s way, naïve, über, señor.".encode().decode(
        "cp1252", "replace"
    )
    mended = mend_decoding(wrong)
    assert "didn’t wait – it’s been a café’s way, naïve, über, señor" in mended


def test_an_article_from_a_wrongly_decoded_page() -> None:
    story = "".join(
        f"<p>Der Hafen von Vellmar wurde am {day} geschlossen – „für Tage“, sagte die Behörde über das Unglück.</p>"
        for day in ("Montag", "Dienstag", "Mittwoch", "Donnerstag")
    )
    head = "<html lang=de><title>Kran fällt</title><meta property=og:type content=article>"
    html = f"{head}<article><h1>Kran fällt in die Fahrrinne</h1><time datetime=2024-05-03></time>{story}</article>"
    right = extract_article(html, "https://vell.example/2024/kran")
    assert right is not None
    assert right.headline == "Kran fällt in die Fahrrinne"
    assert extract_article(html.encode().decode("latin-1"), "https://vell.example/2024/kran") == right


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert mend_decoding(text.encode("utf-8", "ignore").decode()) is not None


def test_what_declares_utf8_stays_utf8_though_it_has_few_letters_and_stray_bytes() -> None:
    body = "<?xml version='1.0' encoding='UTF-8'?><t>Le quai fermé à l’été</t>".encode() + b"<d>na\xd0 \xff\xfe</d>"
    assert "Le quai fermé à l’été" in decode_html(body, "application/rss+xml")
    body = "<meta charset=utf-8><p>Le quai fermé à l’été".encode() + b"<!-- \xe9 -->"
    assert "Le quai fermé à l’été" in decode_html(body)


def test_what_declares_utf8_and_is_something_else_is_guessed() -> None:
    text = "В понедельник правительство объявило о новых правилах бюджета. Они вступят в силу в мае, сказал министр."
    body = b"<meta charset=utf-8><p>" + (text * 3).encode("cp1251")
    assert "правительство объявило" in decode_html(body)


def test_an_encoding_is_guessed_from_the_text_and_not_from_the_markup_before_it() -> None:
    text = "В понедельник правительство объявило о новых правилах бюджета. Они вступят в силу в мае, сказал министр."
    before = (
        b"<style>" + b"a.b{color:red}" * 9_000 + b"</style><script>var a='\xff';" + b"var b = 1;" * 9_000 + b"</script>"
    )
    assert "правительство объявило" in decode_html(before + b"<p>" + (text * 3).encode("cp1251") + b"</p>")
