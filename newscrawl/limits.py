"""The limits of what is read, so that no page, feed or sitemap takes long or much memory.

`page/cost/` cuts off a page's markup before it is parsed, since the parser's time grows with the square of some counts,
such as how deep elements are nested. A page's `cut` names the limit that it reached. Other limits stand where they are
used.
"""

from __future__ import annotations

# A page, before it is parsed.
MAX_CHARACTERS = 5_000_000  # what comes after them is not read
MAX_COST = 50_000_000  # about a nanosecond each; no one of 2,400 real pages costs a tenth of it
MAX_DEPTH = 2_000  # of elements that are open at once; browsers show 512
MAX_SIGNS = 200_000  # "<", whether a tag or none
MAX_TAGS = 40_000  # starts, ends and comments; the largest of 2,400 real pages has 22,000
MAX_ATTRIBUTES = 150_000  # of all elements; it has 129,000
MAX_NAMES = 4_000  # different names of attributes, and of elements; 370 are the most on a real page

# An address. Servers refuse much shorter ones (RFC 9110 asks them for 8,000), and the time that expressions need for
# one grows with the square of its length.
MAX_ADDRESS_CHARACTERS = 8_000

# The data in a page's scripts.
MAX_DATA_CHARACTERS = 5_000_000
MAX_DATA_OBJECTS = 30_000  # objects and lists of them that are looked at
MAX_DATA_TEXT = 400_000  # characters of markup that one story's data becomes

# Feeds and sitemaps.
MAX_FEED_CHARACTERS = 5_000_000
MAX_FEED_ENTRIES = 2_000
MAX_FEED_TAGS = 60_000
MAX_FEED_TAG = 10_000  # characters of one tag
MAX_FEED_NAME = 300  # characters of an author's name
MAX_FEED_BASES = 4_000  # elements with an xml:base
MAX_SITEMAP_BYTES = 64 * 1024 * 1024  # unpacked; the protocol allows 50 MB
MAX_SITEMAP_ENTRIES = 100_000  # the protocol allows 50,000

# A robots.txt: RFC 9309 wants so much of it read.
MAX_ROBOTS_BYTES = 500 * 1024
MAX_TDMREP_BYTES = 500 * 1024

# An archive of pages.
MAX_RECORD_BYTES = 32 * 1024 * 1024  # of one record; a crawl gives up pages of more than 20 MB
