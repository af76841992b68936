"""What lies in a request's meta while its page is out, and under which name."""

from __future__ import annotations

KEY = "frontier_key"  # the page's key
IN_VAIN = "in_vain"  # how often the page was asked for before, and did not come
ALLOWED_AT = "allowed_at"  # from when on its host's delay lets it be asked for, time.monotonic
RENDER = "render"  # the browser that it is to be shown in
UNPAID = "unpaid"  # its host's budget was spent before it was asked for
CUT = "cut"  # in a response's meta: the Cut that it is used in spite of
UNREAD = "unread"  # in a response's meta: why it is not read after all
# Scrapy warns of a spider that hands these on; a page that is asked for again is still the page it was sent to.
REDIRECT_KEYS = ("redirect_reasons", "redirect_times", "redirect_ttl", "redirect_urls")
