"""Spiders of your own: `scrapy genspider NAME DOMAIN` writes one here, and `scrapy list` finds it."""
