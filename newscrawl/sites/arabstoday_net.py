"""Arab Today, a Beirut portal in English and Arabic, in table-era markup."""

from .profile import Site

SITE = Site(
    domain="arabstoday.net",
    example="https://www.arabstoday.net/en/87/turkey-offers-russia-joint-operations",
    name="Arab Today",
    also_named=("العرب اليوم",),
    timezone="UTC",
    alternative_headline="td.subTitle",
    published="td.mobileTop, td.deskTop + td",
    caption="td.caption",
    related="table.related a",
)
