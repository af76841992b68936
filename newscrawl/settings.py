"""Wires every stage, in the order in which a page meets it.

Override any of these with `-s NAME=VALUE`. `NEWSCRAWL_…` settings are this project's own; the others are Scrapy's.
"""

from importlib.util import find_spec

from scrapy.settings import default_settings

BOT_NAME = "newscrawl"
SPIDER_MODULES = ["newscrawl.spiders.news", "newscrawl.spiders.own"]
NEWSPIDER_MODULE = "newscrawl.spiders.own"  # scrapy genspider writes there
SPIDER_LOADER_CLASS = "newscrawl.spiders.profile_spiders.ProfileSpiderLoader"
NEWSCRAWL_PROFILES = None  # a folder with your own profiles, which go before newscrawl's; also from the environment
COMMANDS_MODULE = "newscrawl.commands"

# -- discover: how far the walk goes from the start, by kind of link
NEWSCRAWL_SECTIONS_DEPTH = 2
NEWSCRAWL_PAGINATION_DEPTH = 1000
NEWSCRAWL_RELATED_DEPTH = 2
NEWSCRAWL_FEEDS = 60  # of a site in a crawl
NEWSCRAWL_SITEMAPS = 1000

# -- coming back: what is looked at again, and when
NEWSCRAWL_REVISIT_DAYS = 3  # of age; an older article is left alone, unless its sitemap says that it has changed
NEWSCRAWL_REVISIT_AFTER = 3600  # seconds until an article is looked at again
NEWSCRAWL_REVISIT_GROWTH = 3  # each further interval is so many times as long
NEWSCRAWL_FOLLOW_LEAST = 300  # seconds between two looks at a listing, feed or sitemap with -a follow=true
NEWSCRAWL_FOLLOW_MOST = 86400

# -- fetch: polite unless told otherwise
USER_AGENT = "newscrawl/0.1.0"
NEWSCRAWL_CONTACT = None  # an address or page where a site's owner can reach you; goes into the user agent
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = "newscrawl"
NEWSCRAWL_ROBOTS_META = "obey"  # noindex and nofollow of a page or its headers; or "record": they are in `usage` alone
NEWSCRAWL_ASK_TDMREP = "on"  # a host with articles for /.well-known/tdmrep.json, once a day; or "off"
NEWSCRAWL_MAX_CRAWL_DELAY = 30  # seconds; a robots.txt that asks for more gets this
NEWSCRAWL_HOST_REQUESTS = 0  # of one host in a crawl; 0: any number
NEWSCRAWL_HOST_REQUESTS_A_DAY = 0
# Hosts of this machine and of closed networks: "off" leaves out all but those of the start addresses, "on" none, a
# list of hosts, IP addresses and networks none of these.
NEWSCRAWL_ALLOW_PRIVATE = "off"
NEWSCRAWL_VERIFY_TLS = "on"  # or "off": reads hosts whose certificate is not valid
# Headers for one host alone, by its address: {"https://paper.example": {"Cookie": "session=$PAPER_SESSION"}}, with
# variables of the environment in them. Also as JSON.
NEWSCRAWL_HOST_HEADERS = None
DOWNLOAD_VERIFY_CERTIFICATES = True
REFERRER_POLICY = "strict-origin-when-cross-origin"
CONCURRENT_REQUESTS = 16
CONCURRENT_REQUESTS_PER_DOMAIN = 1
CONCURRENT_ITEMS = 4  # Scrapy starts so many tasks for each page, and a page gives one article
DOWNLOAD_DELAY = 1
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 1
AUTOTHROTTLE_MAX_DELAY = 30
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 20 * 1024 * 1024  # bytes; larger pages are given up
DOWNLOAD_WARNSIZE = 0
RETRY_TIMES = 2
RETRY_HTTP_CODES = [500, 502, 504, 522, 524, 408]  # at once; 429 and 503 ask for a rest of the whole host
RETRY_GIVE_UP_LOG_LEVEL = "DEBUG"  # the spider says it, once
REDIRECT_MAX_TIMES = 10
DOWNLOAD_FAIL_ON_DATALOSS = False  # CutAnswers judges answers that broke off
COOKIES_ENABLED = False  # a session makes pages differ from reader to reader; NeededCookies knows who needs it
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "newscrawl.middlewares.obey_robots.ObeyRobots": 100,  # the same place
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "newscrawl.middlewares.retry_answers.RetryAnswers": 550,  # the same place
    "newscrawl.middlewares.try_http.TryHttp": 555,
    "newscrawl.middlewares.conditional_requests.ConditionalRequests": 560,
    "newscrawl.middlewares.drop_found_logins.DropFoundLogins": 570,
    "newscrawl.middlewares.cut_answers.CutAnswers": 575,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "newscrawl.middlewares.follow_refresh.FollowRefresh": 580,  # the same place
    "newscrawl.middlewares.check_redirects.CheckRedirects": 605,  # before RedirectMiddleware
    "newscrawl.middlewares.needed_cookies.NeededCookies": 650,  # sees redirects before they are followed
    "newscrawl.middlewares.rest_hosts.RestHosts": 860,  # sees answers as they came
    "newscrawl.middlewares.archive_answers.ArchiveAnswers": 940,  # sees answers packed, and requests without passwords
    "newscrawl.middlewares.send_host_headers.SendHostHeaders": 950,  # nearest to the network; no cache sees them
}
TWISTED_DNS_RESOLVER = "newscrawl.fetching.resolver.GuardedResolver"
DOWNLOAD_HANDLERS = {
    "http": "newscrawl.fetching.handler.GuardedHandler",
    "https": "newscrawl.fetching.handler.GuardedHandler",
}
# Where it is installed (pip install "newscrawl[speed]"): a page costs a tenth less besides its reading.
ASYNCIO_EVENT_LOOP = "newscrawl.fetching.quick_loop.QuickLoop" if find_spec("uvloop") is not None else None
DOWNLOADER = "newscrawl.rendering.downloader.InterruptibleDownloader"  # so that Ctrl-C need not wait for a slow page

# -- render: pages that are built by scripts, shown in a browser
NEWSCRAWL_RENDER = "auto"  # where a page needs it; or "always", or "never"
# The program, also from the environment; Playwright's own, Chromium or Chrome on the path unless given.
NEWSCRAWL_BROWSER = None
NEWSCRAWL_RENDER_PAGES = 4  # at once
NEWSCRAWL_RENDER_DEADLINE = 20  # seconds a page; after that, what is there is used
NEWSCRAWL_RENDER_GROWTH = 50  # how often a listing that grows is scrolled down, or its button pressed, at most
NEWSCRAWL_RENDER_RENEW_AFTER = 100  # pages, after which the browser is started anew
NEWSCRAWL_RENDER_MEMORY = 2000  # megabytes of all its processes, after which it is started anew; half for one tab

# -- the frontier: what is still to be read, kept through any crash
SCHEDULER = "newscrawl.frontier.scheduler.FrontierScheduler"
SPIDER_MIDDLEWARES = {
    "newscrawl.middlewares.hold_first_stories.HoldFirstStories": 5,  # nearest to the engine
    "newscrawl.middlewares.acknowledge_pages.AcknowledgePages": 10,  # sees what all others have let through
    "newscrawl.middlewares.set_referer.SetReferer": 700,
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,  # in its place
    "newscrawl.middlewares.give_way.GiveWay": 1_000,  # nearest to the spider
}
WARN_ON_GENERATOR_RETURN_VALUE = False  # it would have Scrapy parse the source of the callback at each page
NEWSCRAWL_STATE = None  # a file; .state/<spider>.sqlite beside the output unless given; ":memory:" keeps nothing
NEWSCRAWL_SITE_MEMORY = "on"  # leaves out what stands on nearly all stories of a site; or "off"
NEWSCRAWL_PARSE_PROCESSES = 0  # that read pages beside the crawl's own; or "auto": one less than there are processors
NEWSCRAWL_READING_LIMIT = 1.0  # seconds of the processor for one page, or one turn of a channel; then it is given up
NEWSCRAWL_COMMIT_INTERVAL = 1.0  # seconds of work that a power cut may cost; the next start does them again
SCRAPER_SLOT_MAX_ACTIVE_SIZE = 25_000_000  # bytes of pages in work; HoldFirstStories may hold half of it
# Seconds that a host which stopped answering is tried again, and one that rests is waited for; then its pages wait.
NEWSCRAWL_PATIENCE = 120

# -- dedupe and export
ITEM_PIPELINES = {
    "newscrawl.pipelines.keep_window.KeepWindow": 30,  # first: no parts are asked for of an article that it drops
    "newscrawl.pipelines.keep_wanted.KeepWanted": 40,
    "newscrawl.pipelines.join_parts.JoinParts": 50,
    "newscrawl.pipelines.keep_keywords.KeepKeywords": 60,  # of all parts
    "newscrawl.pipelines.validate_article.ValidateArticle": 100,
    "newscrawl.pipelines.keep_reservations.KeepReservations": 150,  # after what drops without a request
    "newscrawl.pipelines.judge_articles.JudgeArticles": 200,
    "newscrawl.pipelines.limit_articles.LimitArticles": 300,
    "newscrawl.pipelines.archive_articles.ArchiveArticles": 390,  # archived before it is written
    "newscrawl.pipelines.export_articles.ExportArticles": 400,
}
NEWSCRAWL_OPT_OUT = "record"  # or "skip": leaves out what is reserved from text and data mining, or from training AI
# A file, compressed where its name ends in .gz; output/<spider>.jsonl beside scrapy.cfg unless given; "-": standard
# output. %(date)s, %(time)s and %(name)s stand for when the crawl began (UTC), and for the spider; with %(site)s, each
# site has a file of its own.
NEWSCRAWL_OUTPUT = None
NEWSCRAWL_OUTPUT_GONE = "ask"  # for what it has lost; or "accept", where it was moved away on purpose
# WARC files that keep what was fetched: warc/%(site)s-%(time)s.warc.gz, with the placeholders of NEWSCRAWL_OUTPUT.
NEWSCRAWL_WARC = None
NEWSCRAWL_WARC_SIZE = 1000  # megabytes after which a new file is begun; also once the day ends (UTC)
NEWSCRAWL_NEAR_DUPLICATES = "mark"  # or "drop", or "off": a wire story with another headline, a paragraph cut …
NEWSCRAWL_SAME_CONTENT = "drop"  # or "keep": the same headline and body at a second address
NEWSCRAWL_DATA_DIR = None  # a folder for scheduled crawls: output/, state/, jobs.jsonl; also an environment variable
NEWSCRAWL_VERSION_FIELDS = None  # "extra.NAME", several with commas: fields of one's own whose change makes a version
FEED_EXPORT_ENCODING = "utf-8"
FEED_STORE_EMPTY = False  # a crawl that finds nothing new would empty the file of -O

# -- report
EXTENSIONS = {
    "newscrawl.extensions.printable_log.PrintableLog": 0,
    "newscrawl.extensions.watch_sites.WatchSites": 0,
    "newscrawl.extensions.progress.Progress": 0,
    "newscrawl.extensions.record_job.RecordJob": 10,
    "scrapy.extensions.logstats.LogStats": None,  # Progress says it
}
# Who is told when a site gets into trouble, and when it is over: https://… (JSON is posted), mailto:…; several with
# spaces between. From the environment as well, which is the better place for an address that is a secret.
NEWSCRAWL_ALERTS = None
NEWSCRAWL_SMTP = None  # the server for mailto: smtp://HOST:PORT or smtps://USER:PASSWORD@HOST; localhost unless given
NEWSCRAWL_ALERTS_FROM = None  # the sender's mail address
NEWSCRAWL_JOBS_DAYS = 400  # after which jobs go from jobs.jsonl; 0 keeps them all
NEWSCRAWL_PROGRESS_INTERVAL = 30  # seconds between progress lines in a log; on a terminal one line is kept up to date
LOG_LEVEL = "INFO"
LOG_FORMAT = "%(asctime)s %(levelname)s %(message)s"
LOG_DATEFORMAT = "%H:%M:%S"

# -- doors that stay shut: both let whoever has the port run Python
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
# Not even imported, as it would be with an entry of None in EXTENSIONS: that is an eighth of a crawl's start.
_REMOTE_CONTROL = "scrapy.extensions.remote_control.RemoteControl"
EXTENSIONS_BASE = {name: order for name, order in default_settings.EXTENSIONS_BASE.items() if name != _REMOTE_CONTROL}
