"""Finds the zone of a site whose pages give times without one, by what listings say of the same articles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from ...items import Article, Link
from ...times.zones import read_place_offset
from ...urls.parsing import split_url

_LEAST = 2  # articles that must agree
_STEP = timedelta(minutes=15)  # zones lie so far apart; a listing that is a little late says the same

# Countries with one zone, by the end of their hosts' names.
_PLACES = dict(
    pair.split("=")
    for pair in """
    ae=Asia/Dubai ar=America/Argentina/Buenos_Aires at=Europe/Vienna bd=Asia/Dhaka be=Europe/Brussels bg=Europe/Sofia
    ch=Europe/Zurich cn=Asia/Shanghai co=America/Bogota cz=Europe/Prague de=Europe/Berlin dk=Europe/Copenhagen
    eg=Africa/Cairo fi=Europe/Helsinki fr=Europe/Paris gr=Europe/Athens hk=Asia/Hong_Kong hr=Europe/Zagreb
    hu=Europe/Budapest ie=Europe/Dublin il=Asia/Jerusalem in=Asia/Kolkata iq=Asia/Baghdad ir=Asia/Tehran it=Europe/Rome
    jo=Asia/Amman jp=Asia/Tokyo ke=Africa/Nairobi kr=Asia/Seoul lb=Asia/Beirut lk=Asia/Colombo ng=Africa/Lagos
    nl=Europe/Amsterdam no=Europe/Oslo nz=Pacific/Auckland pe=America/Lima ph=Asia/Manila pk=Asia/Karachi
    pl=Europe/Warsaw ro=Europe/Bucharest rs=Europe/Belgrade sa=Asia/Riyadh se=Europe/Stockholm sg=Asia/Singapore
    si=Europe/Ljubljana sk=Europe/Bratislava th=Asia/Bangkok tr=Europe/Istanbul tw=Asia/Taipei uk=Europe/London
    vn=Asia/Ho_Chi_Minh za=Africa/Johannesburg
    """.split()
)


def tell_zone(pairs: Sequence[tuple[Article, Link]]) -> str | None:
    """The IANA zone in which all the pages' times are what the listings say with a zone; None where nothing tells.

    It is UTC, or the zone of the country that the host's name ends in.
    """
    times = [pair for pair in (_read_times(article, link) for article, link in pairs) if pair is not None]
    if len(times) < _LEAST:
        return None
    host = split_url(pairs[0][0].url or "").hostname or ""
    for zone in (_PLACES.get(host.rsplit(".", 1)[-1]), "UTC"):
        if zone and all(_is_near(local - moment, read_place_offset(local, zone)) for local, moment in times):
            return zone
    return None


def _read_times(article: Article, link: Link) -> tuple[datetime, datetime] | None:
    """Returns the page's time without a zone, and the listing's in UTC."""
    local, moment = article.date_published or "", link.date_published or ""
    if len(local) != len("2024-05-03T10:00:00") or not moment.endswith("Z") or "T" not in moment:
        return None
    return datetime.fromisoformat(local), datetime.fromisoformat(moment.removesuffix("Z"))


def _is_near(difference: timedelta, offset: timedelta | None) -> bool:
    return offset is not None and abs(difference - offset) < _STEP
