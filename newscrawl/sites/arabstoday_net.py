"""Arab Today, a Beirut portal in English and Arabic, in table-era markup."""

from .profile import Site

SITE = Site(
    domain="arabstoday.net",
    example="https://www.arabstoday.net/en/113/turkey-offers-russia-joint-operations",
    name="Arab Today",
    timezone="UTC",
)
