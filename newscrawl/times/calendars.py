"""Makes days of the Gregorian calendar from those of the Hijri, Jalali and Buddhist ones."""

from __future__ import annotations

import datetime

_BUDDHIST = 543

# The Umm al-Qura calendar: for each year twelve bits, Muharram's first; a set bit is a month of 30 days, else of 29.
_FIRST_HIJRI_YEAR = 1410
_FIRST_HIJRI_DAY = datetime.date(1989, 8, 2)
_HIJRI_TEXT = (
    "ba95b49ba4db25d52daa5ad4aea56d4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92ba95d4ada55aaab595749764"
    "baa5b52b6a56d2ae9572a75535a95d49ba4dd26d53"
)
_HIJRI_MONTHS = [int(_HIJRI_TEXT[i : i + 3], 16) for i in range(0, len(_HIJRI_TEXT), 3)]


def convert_hijri(year: int, month: int, day: int) -> datetime.date | None:
    """Converts a date of the Umm al-Qura calendar; None outside its years 1410 to 1460 (1989 to 2039)."""
    if not (_FIRST_HIJRI_YEAR <= year < _FIRST_HIJRI_YEAR + len(_HIJRI_MONTHS) and 1 <= month <= 12):
        return None
    long_months = _HIJRI_MONTHS[year - _FIRST_HIJRI_YEAR]
    if not 1 <= day <= 29 + (long_months >> (12 - month) & 1):
        return None
    earlier = _HIJRI_MONTHS[: year - _FIRST_HIJRI_YEAR]
    months = 12 * len(earlier) + month - 1
    long = sum(bits.bit_count() for bits in earlier) + (long_months >> (13 - month)).bit_count()
    return _FIRST_HIJRI_DAY + datetime.timedelta(days=29 * months + long + day - 1)


def convert_jalali(year: int, month: int, day: int) -> datetime.date | None:
    """Converts a Jalali (Solar Hijri) date. Correct for the years 1178 to 1633."""
    if not (1200 <= year <= 1600 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    year += 1595
    days = -355668 + 365 * year + year // 33 * 8 + (year % 33 + 3) // 4 + day
    days += (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    gregorian = 400 * (days // 146097)
    days %= 146097
    if days > 36524:
        days -= 1
        gregorian += 100 * (days // 36524)
        days %= 36524
        if days >= 365:
            days += 1
    gregorian += 4 * (days // 1461)
    days %= 1461
    if days > 365:
        gregorian += (days - 1) // 365
        days = (days - 1) % 365
    return datetime.date(gregorian, 1, 1) + datetime.timedelta(days=days)


def make_date(calendar: str, year: int, month: int, day: int) -> datetime.date | None:
    """Makes a date; None where the calendar has no such day. A Gregorian year above 2400 is read as Buddhist."""
    if calendar == "hijri":
        return convert_hijri(year, month, day)
    if calendar == "jalali":
        return convert_jalali(year, month, day)
    if 2443 <= year <= 2700:
        year -= _BUDDHIST
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def shift_day(day: datetime.date, days: int) -> datetime.date:
    """Returns the day so many days later, or the same day where Python's calendar ends before that."""
    try:
        return day + datetime.timedelta(days=days)
    except OverflowError:
        return day
