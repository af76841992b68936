"""What counts back from now in CLDR's languages: the tables, and phrases of pages."""

from __future__ import annotations

import datetime
from collections import defaultdict

import pytest

from newscrawl.text.tables import read_table
from newscrawl.times.relative import list_relative
from newscrawl.times.relative_words import UNIT_SECONDS, load_relative_words, load_signs
from newscrawl.times.timestamps import might_hold_time, parse_timestamp
from newscrawl.times.tokens import PLAIN, Hints, tokenise

NOW = datetime.datetime(2024, 5, 3, 12, 0, tzinfo=datetime.timezone.utc)
ROWS = read_table("newscrawl.times", "relative") + read_table("newscrawl.times", "more_relative")
FORMS = [(language, role, form) for language, role, forms in ROWS for form in forms.split("/")]


def list_agos(language: str) -> list[str]:
    return [form for of_one, role, form in FORMS if of_one == language and role in ("ago", "ago glued")]


@pytest.mark.parametrize("language", sorted({language for language, role, _ in FORMS if role.startswith("ago")}))
def test_every_phrase_that_a_language_can_form_is_read_as_its_unit(language: str) -> None:
    units: dict[str, set[str]] = defaultdict(set)
    for of_one, role, form in FORMS:
        if of_one == language and role in UNIT_SECONDS:
            units[form.strip(".")].add(role)
    for form, expected in units.items():
        if "#" not in form:
            for ago in list_agos(language):
                text = ago.replace("#", f"# {form}" if " #" in ago or "# " in ago else f"#{form}", 1).replace("#", "7 ")
                back = next(list_relative(tokenise(text.translate(PLAIN)), Hints(language, False, None, NOW)), None)
                assert back is not None, text
                assert back.unit in expected, text


def test_a_hundred_languages_and_more_have_words_for_ago() -> None:
    assert len({language for language, role, _ in FORMS if role.startswith("ago")}) >= 130


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("af", "2 uur gelede", 120),
        ("am", "ከ5 ደቂቃዎች በፊት", 5),
        ("az", "6 saat əvvəl", 360),
        ("be", "5 хвілін таму", 5),
        ("bg", "преди 40 минути", 40),
        ("bn", "৩ ঘণ্টা আগে", 180),
        ("bs", "prije 3 sata", 180),
        ("ca", "fa 25 minuts", 25),
        ("cs", "před 2 minutami", 2),
        ("cy", "7 munud yn ôl", 7),
        ("da", "for 2 timer siden", 120),
        ("de", "vor 3 Stunden", 180),
        ("el", "πριν από 45 λεπτά", 45),
        ("en", "3 hr. ago", 180),
        ("es", "hace 10 min", 10),
        ("et", "5 minuti eest", 5),
        ("eu", "duela 3 minutu", 3),
        ("fa", "۵ دقیقه پیش", 5),
        ("fi", "8 minuuttia sitten", 8),
        ("fil", "10 oras ang nakalipas", 600),
        ("fr", "il y a 2 h", 120),
        ("ga", "12 uair an chloig ó shin", 720),
        ("gl", "hai 3 horas", 180),
        ("gu", "૫ કલાક પહેલાં", 300),
        ("he", "לפני 3 שעות", 180),
        ("hi", "१५ मिनट पहले", 15),
        ("hr", "prije 6 minuta", 6),
        ("hu", "12 perccel ezelőtt", 12),
        ("hy", "15 րոպե առաջ", 15),
        ("id", "9 menit yang lalu", 9),
        ("is", "fyrir 2 klukkustundum", 120),
        ("it", "4 ore fa", 240),
        ("ja", "12 分前", 12),
        ("ka", "4 საათის წინ", 240),
        ("kk", "5 сағат бұрын", 300),
        ("km", "7 នាទីមុន", 7),
        ("kn", "15 ನಿಮಿಷಗಳ ಹಿಂದೆ", 15),
        ("ko", "23분 전", 23),
        ("ky", "18 мүнөт мурун", 18),
        ("lo", "20 ນາທີກ່ອນ", 20),
        ("lt", "prieš 20 minučių", 20),
        ("lv", "pirms 10 minūtēm", 10),
        ("mk", "пред 13 часа", 780),
        ("ml", "3 മണിക്കൂർ മുമ്പ്", 180),
        ("mn", "15 минутын өмнө", 15),
        ("mr", "२५ मिनिटांपूर्वी", 25),
        ("ms", "10 minit lalu", 10),
        ("nb", "for 4 timer siden", 240),
        ("ne", "२३ मिनेट पहिले", 23),
        ("nl", "32 minuten geleden", 32),
        ("pa", "7 ਘੰਟੇ ਪਹਿਲਾਂ", 420),
        ("pl", "15 minut temu", 15),
        ("pt", "há 5 minutos", 5),
        ("ro", "acum 56 de minute", 56),
        ("ru", "23 минуты назад", 23),
        ("si", "මිනිත්තු 6කට පෙර", 6),
        ("sk", "pred 2 hodinami", 120),
        ("sl", "pred 15 minutami", 15),
        ("sq", "11 minuta më parë", 11),
        ("sr", "пре 59 минута", 59),
        ("sv", "för 3 tim sedan", 180),
        ("sw", "dakika 5 zilizopita", 5),
        ("ta", "41 நிமிடங்களுக்கு முன்", 41),
        ("te", "36 నిమిషాల క్రితం", 36),
        ("th", "๕ นาทีที่ผ่านมา", 5),
        ("tr", "32 dakika önce", 32),
        ("uk", "5 годин тому", 300),
        ("ur", "7 منٹ پہلے", 7),
        ("uz", "45 daqiqa oldin", 45),
        ("vi", "23 phút trước", 23),
        ("zh", "2小時前", 120),
        ("zu", "imizuzu engu-5 edlule", None),  # a number inside a word is left
    ],
)
def test_minutes_and_hours_ago(language: str, text: str, minutes: int | None) -> None:
    for hint in (language, None):
        stamp = parse_timestamp(text, language=hint, reference=NOW)
        if minutes is None:
            assert stamp is None or stamp.to_text() is None
            continue
        assert stamp is not None
        assert stamp.to_instant() == NOW - datetime.timedelta(minutes=minutes)
        assert might_hold_time(text)


def test_all_words_of_the_tables_are_folded_alike() -> None:
    words = load_relative_words()
    assert {"stunden", "hours", "saat"} <= set(words.units)
    assert {"小时前", "ชวโมงทแลว", "ชั่วโมงที่แล้ว"} & set(words.glued)


def test_a_first_look_has_a_word_of_every_language_with_words_of_its_own() -> None:
    signs = load_signs()
    assert {"ago", "vor", "temu", "назад", "önce"} <= signs.directions
    assert signs.directions <= signs.beside_digits
