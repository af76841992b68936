"""The wiring: every stage, in the order in which a page meets it.

Override any of these with `-s NAME=VALUE`. `NEWSCRAWL_…` settings are this project's own; the others are Scrapy's.
"""

BOT_NAME = "newscrawl"
SPIDER_MODULES = ["newscrawl.spiders.news", "newscrawl.spiders.sites"]
NEWSPIDER_MODULE = "newscrawl.sites"
COMMANDS_MODULE = "newscrawl.commands"

# -- discover: how far the walk goes from the start, by kind of link
NEWSCRAWL_SECTIONS_DEPTH = 2
NEWSCRAWL_PAGINATION_DEPTH = 100
NEWSCRAWL_RELATED_DEPTH = 2

# -- fetch: polite unless told otherwise
USER_AGENT = "newscrawl/0.1.0"
NEWSCRAWL_CONTACT = None  # an address or page where a site's owner can reach you; goes into the user agent
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = "newscrawl"
CONCURRENT_REQUESTS = 16
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 1
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 1
AUTOTHROTTLE_MAX_DELAY = 30
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 20 * 1024 * 1024  # bytes; larger pages are given up
DOWNLOAD_WARNSIZE = 0
RETRY_TIMES = 2
RETRY_GIVE_UP_LOG_LEVEL = "DEBUG"  # the spider says it, once
REDIRECT_MAX_TIMES = 10
COOKIES_ENABLED = False  # a session makes pages differ from reader to reader
# First come, first asked within one priority: breadth before depth.
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"
SCHEDULER_DISK_QUEUE = "scrapy.squeues.PickleFifoDiskQueue"

# -- dedupe and export
ITEM_PIPELINES = {
    "newscrawl.pipelines.validate_article.ValidateArticle": 100,
    "newscrawl.pipelines.drop_duplicates.DropDuplicates": 200,
    "newscrawl.pipelines.limit_articles.LimitArticles": 300,
    "newscrawl.pipelines.export_articles.ExportArticles": 400,
}
NEWSCRAWL_OUTPUT = None  # a file; output/<spider>.jsonl beside scrapy.cfg unless given
NEWSCRAWL_SAME_CONTENT = "drop"  # or "keep": the same headline and body at a second address
FEED_EXPORT_ENCODING = "utf-8"

# -- report
EXTENSIONS = {
    "newscrawl.extensions.progress.Progress": 0,
    "scrapy.extensions.logstats.LogStats": None,  # Progress says it
}
NEWSCRAWL_PROGRESS_INTERVAL = 30  # seconds between progress lines in a log; on a terminal one line is kept up to date
LOG_LEVEL = "INFO"
LOG_FORMAT = "%(asctime)s %(levelname)s %(message)s"
LOG_DATEFORMAT = "%H:%M:%S"

# -- doors that stay shut: both let whoever has the port run Python
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
