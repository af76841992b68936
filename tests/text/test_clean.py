"""Cleaning of text: what goes, what stays, and what must hold for any text at all."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.text.clean import (
    cut_folded_names,
    fold_site_names,
    fold_text,
    hash_content,
    normalise_language,
    normalise_paragraphs,
    normalise_text,
    read_host_name,
)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Ferry\U000e0041\U000e007f stays", "Ferry stays"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f wins", None),
        ("  two\u00a0words \n\t here ", "two words here"),
        ("東京\u3000大阪", "東京 大阪"),
        ("cafe\u0301", "café"),
        ("AT&amp;T &amp; co", "AT&T & co"),
        ("&amp;amp;quot;Twice&amp;amp;quot;", '"Twice"'),
        ("5 &lt; 6 &#8211; yes&nbsp;", "5 < 6 – yes"),
        ("R&D at AT&T", "R&D at AT&T"),
        ("Heli\u00adkopter\u200bplatz\ufeff", "Helikopterplatz"),
        ("\u202bعنوان\u202c \u200fخبر", "عنوان خبر"),
        ("It\x92s \x93fine\x94", "It’s “fine”"),
        ("bell\x07 null\x00", "bell null"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("", ""),
    ],
)
def test_what_nobody_sees_goes(raw: str, clean: str | None) -> None:
    assert normalise_text(raw) == (raw if clean is None else clean)


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # Persian: the word is misspelt without it
        "क्\u200dष",  # Hindi: the shape of the letters
        "ශ්\u200dරී ලංකා",
        "👩\u200d🚀 lands",
        "☎️ calls",
    ],
)
def test_joiners_stay_where_a_script_needs_them(text: str) -> None:
    if "\ufe0f" in text:
        assert "☎" in normalise_text(text)
    else:
        assert normalise_text(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("mark", ["\ufe00", "\u034f", "\ufffc"])
def test_unseen_marks_that_count_as_printable_leave_no_space_behind(mark: str) -> None:
    assert normalise_text(f"{mark} déjà {mark} vu {mark}") == "déjà vu"


@pytest.mark.parametrize("text", ["non\u200cjoiner", "a\u200db", "\u200dstart", "end\u200c", "می\u200c خواهم"])
def test_joiners_go_where_they_mean_nothing(text: str) -> None:
    clean = normalise_text(text)
    assert "\u200c" not in clean
    assert "\u200d" not in clean


def test_paragraphs_are_parted_by_blank_lines() -> None:
    raw = "  First\u00a0line\nof one. \r\n\r\n\n\n &nbsp; \n\nSecond &amp; last.\n"
    assert normalise_paragraphs(raw) == "First line of one.\n\nSecond & last."


@pytest.mark.parametrize(
    ("headline", "names", "cut"),
    [
        ("Storm hits coast | The Harbour Times", ["The Harbour Times"], "Storm hits coast"),
        ("Storm hits coast - Harbour Times", ["The Harbour Times"], "Storm hits coast"),
        ("Storm hits coast | harbourtimes.example", ["https://www.harbourtimes.example/a"], "Storm hits coast"),
        ("Storm hits coast – Harbour Times", ["harbourtimes.co.uk"], "Storm hits coast"),
        ("Harbour Times: Storm hits coast", ["Harbour Times"], "Storm hits coast"),
        ("Harbour Times | Storm hits coast", ["Harbour Times"], "Storm hits coast"),
        ("台风登陆_海港网", ["海港网"], "台风登陆"),
        ("台風が上陸｜海港新聞", ["海港新聞"], "台風が上陸"),
        ("Storm hits coast » Harbour Times", ["Harbour Times"], "Storm hits coast"),
        ("Storm hits coast | News | Harbour Times", ["Harbour Times"], "Storm hits coast | News"),
        ("Storm hits coast | Harbour Times News", ["Harbour Times"], "Storm hits coast"),
    ],
)
def test_a_site_name_is_cut_from_a_headline(headline: str, names: list[str], cut: str) -> None:
    assert cut_folded_names(headline, fold_site_names(names)) == cut


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("Storm hits coast - thousands flee", ["Harbour Times"]),
        ("Kicker: the storm", ["Harbour Times"]),
        ("Harbour Times", ["Harbour Times"]),
        ("The Harbour Times wins a prize", ["Harbour Times"]),
        ("Storm-hit coast", []),
        ("| Storm", ["Harbour Times"]),
        ("An interview with the ex-Harbour", ["Harbour"]),
        ("谈话-港口", ["维尔网"]),
        ("Storm (video)", ["Harbour Times"]),
    ],
)
def test_nothing_but_a_site_name_is_cut(headline: str, names: list[str]) -> None:
    assert cut_folded_names(headline, fold_site_names(names)) == headline


@pytest.mark.parametrize(
    ("headline", "name", "cut"),
    [
        ("港口因起重机倒塌而关闭-维尔网", "维尔网", "港口因起重机倒塌而关闭"),
        ("港口因起重机倒塌而关闭——维尔网", "维尔网", "港口因起重机倒塌而关闭"),
        ("港が閉鎖、クレーン倒壊で（ベル新聞）", "ベル新聞", "港が閉鎖、クレーン倒壊で"),
        ("港が閉鎖、クレーン倒壊で【ベル新聞】", "ベル新聞", "港が閉鎖、クレーン倒壊で"),
        ("Storm hits coast - Ships & Sails", "Ships and Sails", "Storm hits coast"),
        ("Storm hits coast : Ships & Sails", "www.shipsnsails.example", "Storm hits coast"),
        ("Sturm an der Küste | Schiff und Segel", "Schiff & Segel", "Sturm an der Küste"),
    ],
)
def test_names_without_spaces_before_them_in_brackets_and_with_an_ampersand(headline: str, name: str, cut: str) -> None:
    assert cut_folded_names(headline, fold_site_names([name])) == cut


def test_a_host_is_also_the_name_inside_it() -> None:
    assert {"harbour", "harbourcouk"} <= fold_site_names(["www.harbour.co.uk"])
    assert fold_site_names(["The Harbour"]) & fold_site_names(["theharbour.example"])


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("https://www.bbc.co.uk/news", "www.bbc.co.uk"),
        ("Golem.de", "golem.de"),
        ("Mr. Smith", None),
        ("http://[broken", None),
    ],
)
def test_hosts_are_told_from_names(name: str, host: str | None) -> None:
    assert read_host_name(name) == host


def test_folding_ignores_case_marks_and_width() -> None:
    assert fold_text("“Ｓtraße”, No. 5!") == "strasse no 5"
    assert fold_text("Plain, ASCII -- text") == "plain ascii text"


@given(st.text())
def test_one_line_is_clean_for_any_text(raw: str) -> None:
    clean = normalise_text(raw)
    assert normalise_text(clean) == clean
    assert clean == unicodedata.normalize("NFC", clean)
    assert clean == " ".join(clean.split())
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in clean)
    assert "\u00ad" not in clean
    assert "\u200b" not in clean
    clean.encode("utf-8")


@given(st.text(alphabet="a &;#x3amplt\u200c\u200d\u0301\u0645\u0915\u00ad\u200b\x85\n\u3000👩"))
def test_one_line_is_clean_for_text_made_of_traps(raw: str) -> None:
    clean = normalise_text(raw)
    assert normalise_text(clean) == clean
    assert clean == unicodedata.normalize("NFC", clean)


@given(st.lists(st.text(alphabet=st.characters(codec="utf-8"), max_size=30)))
def test_paragraphs_are_clean_for_any_text(parts: list[str]) -> None:
    clean = normalise_paragraphs("\n\n".join(parts))
    assert normalise_paragraphs(clean) == clean
    assert "\n\n\n" not in clean
    assert all(p == normalise_text(p) != "" for p in clean.split("\n\n") if clean)


@given(st.text(), st.lists(st.text(), max_size=4))
def test_cutting_a_site_name_only_ever_shortens(headline: str, names: list[str]) -> None:
    cut = cut_folded_names(headline, fold_site_names(names))
    assert cut in headline
    assert bool(cut.strip()) == bool(headline.strip())


def test_spacing_and_case_make_no_other_content() -> None:
    assert hash_content("The  Headline", "Some\n\nbody") == hash_content("the headline", "Some body")
    assert hash_content("The headline", "Some body") != hash_content("The headline", "Some other body")
    assert len(hash_content(None, None)) == 64


@pytest.mark.parametrize("space", ["\n", "\n\n\n", "\t", "\xa0", "\x85", "\u2028", " \u3000 "])
def test_any_kind_of_space_is_a_space(space: str) -> None:
    assert hash_content("A headline", f"{space}Some{space}body{space}") == hash_content("A headline", "Some body")


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("en", "en"),
        ("EN-us", "en-US"),
        ("pt_BR", "pt-BR"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("en_GB.UTF-8", "en-GB"),
        ("es-419", "es-419"),
        ("English", "en"),
        ("jp", "ja"),
        ("iw-IL", "he-IL"),
        ("ger", "de"),
        (" ar ", "ar"),
        ("de-DE, en", "de-DE"),
    ],
)
def test_what_pages_write_becomes_a_tag(said: str, tag: str) -> None:
    assert normalise_language(said) == tag


@pytest.mark.parametrize("said", ["", "und", "x", "text/html", "12", "{{lang}}", "mul"])
def test_what_is_no_language_is_none(said: str) -> None:
    assert normalise_language(said) is None


@given(st.text())
def test_a_tag_is_well_formed_and_stays_itself(said: str) -> None:
    tag = normalise_language(said)
    if tag is not None:
        assert re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|\d{3}))?", tag)
        assert normalise_language(tag) == tag


@pytest.mark.parametrize(
    ("text", "folded"),
    [("शर्मा जी, हरीश।", "शर्मा जी हरीश"), ("কবিতা - ১", "কবিতা ১"), ("สวัสดี (ครับ)", "สวัสดี ครับ"), ("Größe_x", "grösse x")],
)
def test_vowel_signs_are_letters_of_a_folded_text(text: str, folded: str) -> None:
    assert fold_text(text) == folded
