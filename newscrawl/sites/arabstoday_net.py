"""Arab Today, a Beirut portal in English and Arabic, in table-era markup."""

from .profile import Site

SITE = Site(
    domain="arabstoday.net",
    example="https://www.arabstoday.net/en/87/turkey-offers-russia-joint-operations",
    name="Arab Today",
    timezone="UTC",
    alternative_headline="td.subTitle",
    body="td.newsBody",
    published="td.mobileTop, td.deskTop + td",
    caption="td.caption",
    related="table.related a",
)
