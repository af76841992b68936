"""Texts that look like a time before now and are none: nothing may be read of them."""

from __future__ import annotations

import datetime

import pytest

from newscrawl.times.timestamps import find_time_text, parse_timestamp

NOW = datetime.datetime(2024, 5, 3, 12, 0, tzinfo=datetime.timezone.utc)


@pytest.mark.parametrize(
    "text",
    [
        "$3.50", "€ 2,50", "12,50 €", "3 for 2 offer", "in 3 days", "in 2 hours", "in einer Stunde", "in 5 Minuten",
        "dans 3 jours", "dans une heure", "en 2 horas", "dentro de 3 días", "tra 2 ore", "fra 3 giorni",
        "daqui a 2 dias", "em 3 dias", "over 2 uur", "om 3 dagar", "om 2 timer", "za 2 godziny", "za 3 dny",
        "за 2 дня", "через 3 часа", "через 2 години", "2 saat sonra", "3 gün sonra", "2時間後", "3日後", "3天后",
        "2小时后", "2시간 후", "بعد 3 أيام", "خلال ساعتين", "בעוד 3 שעות", "σε 2 ώρες", "2 giờ nữa", "3 minute read",
        "5 min read", "5 min Lesezeit", "Lesezeit: 5 Min.", "Lesedauer 3 Minuten", "4 min de lecture",
        "Lecture 5 min", "Temps de lecture : 3 minutes", "lectura de 5 minutos", "3 min di lettura",
        "Tempo di lettura: 4 minuti", "leitura de 5 minutos", "5 minuten leestijd", "2 years old", "5-year-old",
        "12 Jahre alt", "il a 5 ans", "tiene 3 años", "4 weeks left", "3 days left", "noch 3 Tage", "noch 2 Stunden",
        "plus que 2 jours", "quedan 3 días", "осталось 2 дня", "24 hours", "90 minutes", "15 hr", "2 min", "3 sec",
        "2 giờ", "3 hodiny", "2.5 hours", "1 Jahr 2 Monate", "for 3 minutes", "for 2 min", "for 5 d",
        "bake for 30 min", "3:2", "2-1", "102-98", "6:4 6:3", "Week 12", "Day 5", "Top 10", "1,234 views",
        "12.5K views", "35 comments", "3 photos", "5 Bilder", "7 Kommentare", "Platz 3", "Chapter 4", "Episode 12",
        "Season 3", "Ep 5 min", "S2 E4", "Room 101", "iPhone 15", "Covid-19", "G7", "U21", "F1", "4K", "5G", "2x2",
        "7 of 10", "9/10", "50%", "3.5 %", "2,5 Millionen", "3.5 Millionen Euro", "1.5 million", "2.1 billion",
        "10,5 Punkte", "Version 2.1", "12 days of Christmas", "48 Stunden lang", "seit 3 Tagen", "seit 2 Jahren",
        "depuis 2 jours", "depuis 3 heures", "desde hace 3 días que", "since 3 days", "3 Tage lang",
        "2 hours 30 minutes", "1h 45m", "1 h 30 min", "45:12", "Runtime: 2h 15m", "Duration 3 min", "Dauer: 12 Min.",
        "Durée : 3 min", "Prep time 20 minutes", "every 2 hours", "alle 5 Minuten", "toutes les 2 heures",
        "cada 3 horas", "ogni 2 ore", "within 24 hours", "innerhalb von 3 Tagen", "en 24 heures", "24 ore su 24",
        "7 days a week", "once a day", "one day", "a week", "an hour", "per hour", "eine Stunde", "une heure",
        "una hora", "un'ora", "il y a 2 heures de route", "il y a 3 ans que", "hace 2 años que", "há 3 dias que",
        "3 дні тому що", "قبل 3 ساعات من", "۲ ساعت پیش از", "2 years before", "3 days before the vote",
        "Two weeks after", "Three years later", "three days", "nine hours", "vor allem", "vor Ort", "vor dem Spiel",
        "fa male", "ha detto", "for sale", "3 für 2", "Tag der Arbeit", "Man of the hour", "time for change",
        "Sun and moon", "all the time", "minute by minute", "Minutes of the meeting", "This week", "Next week",
        "Nächste Woche", "la semaine prochaine", "Tomorrow", "morgen", "demain", "mañana", "domani", "завтра", "明天",
        "明日", "내일", "غدا", "5 o'clock news", "Day 100 of the war",
        "What happened two years ago and why it still matters today", "In 3 Tagen beginnt die Messe",
        "Vor 80 Jahren endete der Krieg in Europa und seine Folgen",
        "Il y a 50 ans mourait un grand poète de la ville", "Hace 20 años murió el poeta de la ciudad vieja",
        "10 years ago the town flooded: what we learned since", "Ten years ago the river flooded the old town again",
        "Today's weather", "Hier soir, un match fou", "Last week tonight", "Last year's winners",
        "The week in 5 pictures", "3年前の今日起きた事件", "三年前的今天发生了什么", "Minute 90: Tor",
        "2 Std. 15 Min.", "1 of 3", "Page 2 of 10", "2 de 10", "3 sur 5", "noon", "midnight", "Midnight Oil",
        "High noon in the city", "Mitternacht", "5 jours", "1 an", "3 mois", "6 mois ferme", "2 ans de prison",
        "3 Jahre Haft", "5 years in prison", "10 Jahre", "100 Tage", "100 days", "30 days free", "30 Tage kostenlos",
        "1 mois offert", "€1 for 3 months", "3 Monate für 3 Euro", "12 Monate", "12 ay", "5 yıl", "10 лет", "5 років",
        "3 роки", "2 роки в'язниці", "10年", "3年", "5个月", "2周", "2週間", "3か月", "1시간", "3일", "2년", "10 năm",
        "3 ngày", "5 tahun", "2 minggu", "3 hari", "10 ปี", "2 วัน", "1 شهر", "3 ساعات", "ساعتين", "שעתיים", "3 ימים",
        "२ घंटे", "৩ দিন", "15 ঘন্টা", "5 сағат", "6 saat", "2 uur", "3 dager", "2 timer", "2 timmar", "3 päivää",
        "3 dni", "2 godziny", "3 zile", "2 ore", "a hundred and one days ago", "treinta y un días atrás",
        "Thirty minutes with the mayor", "Twenty years ago the town was flooded", "The twenty minutes that changed us",
        "vor zwanzig Jahren begann der Bau der Brücke", "Fifteen people hurt two days after the storm",
        "twenty one", "one", "a", "vor", "ago", "long ago", "Not so long ago",
        "years ago", "vor Jahren", "il y a longtemps", "hace mucho", "давно",
    ],
)  # fmt: skip
def test_what_is_no_time_before_now(text: str) -> None:
    for language in (None, "en"):
        stamp = parse_timestamp(text, language=language, reference=NOW)
        assert stamp is None or stamp.date is None
        assert find_time_text(text, language=language) is None


@pytest.mark.parametrize(
    "text",
    [
        "Yesterday in Parliament", "Heute im Fernsehen", "Gestern noch Held",
        "Two years ago the river flooded the town", "What the council promised two days ago and never did",
        "Il y a 50 ans mourait un grand poète de la ville",
    ],
)  # fmt: skip
def test_a_headline_that_tells_of_a_day_is_not_dated_by_it(text: str) -> None:
    assert find_time_text(text) is None


@pytest.mark.parametrize("text", ["pre 2 m", "vor 3 j"])
def test_a_unit_of_one_letter_counts_on_pages_of_its_language(text: str) -> None:
    assert find_time_text(text, language="en") is None
