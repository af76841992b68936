from __future__ import annotations

from newscrawl.tools.inspection.answers import Answer
from newscrawl.tools.inspection.reports import format_inspection
from newscrawl.tools.inspection.site_look import Inspection

from .planning import PARAGRAPH, answer, follow, write_article, write_listing

HOST = "https://harbour.example"
MENU = {"/news/": "News", "/sport/": "Sport", "/account/": "My account"}
NEWS = {f"/news/2024/05/0{n}/ferry-stays-in-use-{n}.html": f"The old ferry stays in use, part {n}" for n in range(1, 7)}
SPORT = {f"/sport/2024/04/0{n}/rowers-win-again-{n}.html": f"The rowers win again, race {n}" for n in range(1, 4)}
RSS = "application/rss+xml"
XML = "application/xml"


def build_site(robots: str = "User-agent: *\nDisallow: /account/\n", head: str = "") -> dict[str, Answer]:
    pages = {
        f"{HOST}/robots.txt": answer(f"{HOST}/robots.txt", robots, "text/plain"),
        f"{HOST}/": answer(f"{HOST}/", write_listing("The Harbour Post", dict(list(NEWS.items())[:2]), MENU, head)),
        f"{HOST}/news/": answer(
            f"{HOST}/news/", write_listing("News", NEWS, MENU, foot="<a href='/news/?page=7'>7</a>")
        ),
        f"{HOST}/sport/": answer(f"{HOST}/sport/", write_listing("Sport", SPORT, MENU)),
    }
    older = {f"/news/2024/03/0{n}/ferry-{n}-was-late-again.html": f"Ferry {n} was late once again" for n in range(1, 7)}
    pages[f"{HOST}/news/?page=6"] = answer(
        f"{HOST}/news/?page=6", write_listing("News", older, MENU, foot="<a href='/news/?page=7'>7</a>")
    )
    for path, headline in {**NEWS, **SPORT, **older}.items():
        day = "-".join(path.split("/")[2:5])
        pages[HOST + path] = answer(HOST + path, write_article(headline, time=f"{day}T10:00:00+01:00"))
    return pages


def write_feed(paths: list[str]) -> str:
    items = "".join(
        f"<item><title>Story</title><link>{HOST}{path}</link><pubDate>Fri, 0{n} May 2024 10:00:00 GMT</pubDate></item>"
        for n, path in enumerate(paths, 1)
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour</title>{items}</channel></rss>"


def write_sitemap(paths: list[str]) -> str:
    entries = "".join(f"<url><loc>{HOST}{path}</loc><lastmod>2024-05-03</lastmod></url>" for path in paths)
    return f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{entries}</urlset>"


def test_sections_articles_addresses_and_robots_are_found() -> None:
    plan = Inspection(f"{HOST}/")
    asked = follow(plan, build_site())
    findings = plan.complete(len(asked))
    assert len(asked) <= 20
    assert f"{HOST}/account/" not in asked
    assert [(s.url, s.articles, s.pages) for s in findings.sections if s.is_read] == [
        (f"{HOST}/", 2, None),
        (f"{HOST}/news/", 6, 7),
        (f"{HOST}/sport/", 3, None),
    ]
    assert [p.pattern for p in findings.addresses] == ["/news/{date}/{slug}.html", "/sport/{date}/{slug}.html"]
    assert len(findings.articles) == 5
    assert all(a.headline and a.words > 100 and a.doubts == [] for a in findings.articles)
    assert findings.robots.links_forbidden == 1
    assert findings.robots.forbidden_example == f"{HOST}/account/"
    assert (findings.robots.rules_for, findings.robots.disallowed) == ("*", ["/account/"])
    assert findings.rendering is not None
    assert findings.rendering.needs_browser == "no"
    assert findings.language == "en"


def test_sections_that_list_most_come_first() -> None:
    pages = build_site()
    menu = {"/sport/": "Sport", "/gone/": "Gone", "/news/": "News", "/account/": "My account"}
    pages[f"{HOST}/"] = answer(f"{HOST}/", write_listing("The Harbour Post", dict(list(NEWS.items())[:2]), menu))
    plan = Inspection(f"{HOST}/")
    findings = plan.complete(len(follow(plan, pages)))
    assert [(s.url.removeprefix(HOST), s.articles) for s in findings.sections if s.is_read] == [
        ("/", 2),
        ("/news/", 6),
        ("/sport/", 3),
        ("/gone/", 0),
    ]


def test_a_declared_feed_is_read_and_none_is_guessed() -> None:
    pages = build_site(head="<link rel=alternate type=application/rss+xml href=/all.rss>")
    pages[f"{HOST}/all.rss"] = answer(f"{HOST}/all.rss", write_feed(list(NEWS)[:5]), RSS)
    plan = Inspection(f"{HOST}/")
    asked = follow(plan, pages)
    findings = plan.complete(len(asked))
    (feed,) = findings.feeds
    assert (feed.kind, feed.entries, feed.declared_by) == ("rss", 5, "page")
    assert (feed.newest, feed.oldest) == ("2024-05-05T10:00:00Z", "2024-05-01T10:00:00Z")
    assert findings.estimate.articles_a_day == 1.0
    assert not [url for url in asked if "rss.xml" in url or "feed/" in url]


def test_usual_places_are_tried_where_nothing_is_declared() -> None:
    pages = build_site()
    pages[f"{HOST}/sitemap.xml"] = answer(f"{HOST}/sitemap.xml", write_sitemap([*NEWS, *SPORT, "/tag/ferry"]), XML)
    plan = Inspection(f"{HOST}/")
    findings = plan.complete(len(follow(plan, pages)))
    assert findings.feeds == []
    assert findings.feeds_tried == 3
    (sitemap,) = findings.sitemaps
    assert (sitemap.kind, sitemap.entries, sitemap.newest, sitemap.declared_by) == ("urlset", 10, "2024-05-03", "guess")


def test_an_index_stands_for_its_lists() -> None:
    lists = [f"{HOST}/posts-{n}.xml" for n in range(1, 5)] + [f"{HOST}/category-1.xml"]
    index = "".join(f"<sitemap><loc>{url}</loc></sitemap>" for url in lists)
    pages = build_site(robots=f"User-agent: *\nSitemap: {HOST}/index.xml\nCrawl-delay: 5\n")
    pages[f"{HOST}/index.xml"] = answer(f"{HOST}/index.xml", f"<sitemapindex>{index}</sitemapindex>", XML)
    for url in lists:
        paths = [f"/news/2024/05/03/ferry-stays-in-use-{number}" for number in range(1000, 1100)]
        pages[url] = answer(url, write_sitemap(paths), XML)
    plan = Inspection(f"{HOST}/", delays=(1.0, 30.0))
    findings = plan.complete(len(follow(plan, pages)))
    assert [s.kind for s in findings.sitemaps] == ["index", "urlset", "urlset"]
    assert findings.estimate.articles == 400
    assert findings.estimate.told_by == "sitemaps"
    assert findings.estimate.at_least is False
    assert findings.robots.crawl_delay == 5.0
    assert findings.estimate.seconds_a_request == 5.0
    assert findings.estimate.seconds == 5.0 * (findings.estimate.requests or 0)


def test_of_many_sitemaps_the_first_and_the_news_are_read() -> None:
    lists = [f"{HOST}/{name}.xml" for name in ("a", "b", "c", "news")]
    pages = build_site(robots="".join(f"Sitemap: {url}\n" for url in lists))
    for url in lists:
        pages[url] = answer(url, write_sitemap([f"/news/2024/05/03/ferry-stays-in-use-{n}" for n in range(9)]), XML)
    plan = Inspection(f"{HOST}/")
    asked = follow(plan, pages)
    findings = plan.complete(len(asked))
    assert [s.url for s in findings.sitemaps] == [f"{HOST}/a.xml", f"{HOST}/news.xml"]
    assert findings.robots.sitemaps == 4
    assert findings.estimate.articles == 36


def test_what_a_feed_says_of_other_sites_is_left_out() -> None:
    pages = build_site(head="<link rel=alternate type=application/rss+xml href=/all.rss>")
    feed = write_feed(list(NEWS)[:2]).replace(f"{HOST}/news", "https://elsewhere.test/news")
    pages[f"{HOST}/all.rss"] = answer(f"{HOST}/all.rss", feed, RSS)
    plan = Inspection(f"{HOST}/")
    asked = follow(plan, pages)
    assert not [url for url in asked if "elsewhere" in url]


def test_a_web_page_in_a_feeds_place_is_no_feed() -> None:
    pages = build_site()
    for place in ("feed/", "rss.xml", "rss", "sitemap.xml", "sitemap_index.xml", "news-sitemap.xml"):
        pages[f"{HOST}/{place}"] = answer(f"{HOST}/{place}", "<!DOCTYPE html><p>Not here, but here is our front page")
    plan = Inspection(f"{HOST}/")
    findings = plan.complete(len(follow(plan, pages)))
    assert findings.feeds == findings.sitemaps == []


def test_doubtful_fields_are_marked() -> None:
    pages = build_site()
    first = HOST + next(iter(NEWS))
    head = "<html lang=en><h1>The old ferry stays in use, part 1</h1><p>1 May 2024</p>"
    pages[first] = answer(first, f"{head}<p>{PARAGRAPH}</p><p>The council will meet again in June, it said.</p>")
    plan = Inspection(f"{HOST}/")
    findings = plan.complete(len(follow(plan, pages)))
    (article,) = [a for a in findings.articles if a.url == first]
    told = " ".join([*article.doubts, article.failure or ""])
    assert "authors: missing" in told
    assert "time: the day alone" in told
    assert "body: short" in told


def test_what_cannot_be_inspected_is_said() -> None:
    for front, says in (
        (Answer(f"{HOST}/", failure="it answered 500"), "it answered 500"),
        (answer(f"{HOST}/", "%PDF", "application/pdf"), "it is no HTML page but application/pdf"),
    ):
        plan = Inspection(f"{HOST}/")
        assert follow(plan, {f"{HOST}/": front}) == [f"{HOST}/"]
        assert plan.failure == says


def test_a_parked_domain_is_no_site() -> None:
    plan = Inspection(f"{HOST}/")
    body = "<html lang=en><title>harbour.example</title><h1>This domain is for sale</h1><p>Make an offer."
    assert follow(plan, {f"{HOST}/": answer(f"{HOST}/", body)}) == [f"{HOST}/"]
    assert plan.failure == "it is a parked domain"


def test_few_requests_still_give_a_report() -> None:
    plan = Inspection(f"{HOST}/")
    asked = follow(plan, build_site(), most=3)
    assert len(asked) == 3
    assert plan.complete(3).requests == 3


def test_a_page_without_links_is_reported_empty() -> None:
    plan = Inspection(f"{HOST}/")
    asked = follow(plan, {f"{HOST}/": answer(f"{HOST}/", "<div id=app></div><script></script>")})
    findings = plan.complete(len(asked))
    assert findings.articles == []
    assert findings.estimate.articles is None
    assert findings.rendering is not None
    assert findings.rendering.needs_browser == "yes"


GROWING = "<button class='load-more'>Load more</button><script src='/app.js'></script>"


def test_listings_that_grow_by_a_script_are_told_where_no_sitemap_has_all() -> None:
    pages = build_site()
    pages[f"{HOST}/sport/"] = answer(f"{HOST}/sport/", write_listing("Sport", SPORT, MENU, foot=GROWING))
    plan = Inspection(f"{HOST}/")
    findings = plan.complete(len(follow(plan, pages)))
    assert [section.url for section in findings.sections if section.says_more] == [f"{HOST}/sport/"]
    assert findings.estimate.at_least
    assert f"{HOST}/sport/: further articles come by a script alone" in format_inspection(findings)
    assert "make browser" in format_inspection(findings)
    sitemap = f"{HOST}/sitemap.xml"
    pages[f"{HOST}/robots.txt"] = answer(f"{HOST}/robots.txt", f"Sitemap: {sitemap}\n", "text/plain")
    pages[sitemap] = answer(
        sitemap, write_sitemap([*NEWS, *SPORT, *(f"/news/2023/01/0{n}/old-{n}" for n in "123")]), XML
    )
    plan = Inspection(f"{HOST}/")
    assert "by a script alone" not in format_inspection(plan.complete(len(follow(plan, pages))))
