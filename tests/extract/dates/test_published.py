"""Pages whose sources of time agree, differ, or are missing, and what must be made of them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context
from newscrawl.extract.dates.published import Times, read_times
from newscrawl.extract.dates.reading import StoryPlace
from newscrawl.items import Link
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

URL = "https://news.example/city/bridge-reopens"


def read(
    body: str = "",
    head: str = "",
    ld: object = None,
    *,
    url: str = URL,
    language: str | None = "en",
    site: Site | None = None,
    listing: Link | None = None,
    fetched_at: str | None = "2024-06-01T12:00:00Z",
) -> Times:
    script = f'<script type="application/ld+json">{json.dumps(ld)}</script>' if ld is not None else ""
    html = f"<html><head><title>Bridge reopens after repair</title>{head}{script}</head><body>{body}</body></html>"
    story = StoryPlace(headline="Bridge reopens after repair")
    return read_times(Page(html, url), Context(site, listing, fetched_at), language=language, story=story)


def article(**dates: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge reopens", **dates}


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


H1 = "<h1>Bridge reopens after repair</h1>"
LD = "json-ld:NewsArticle.datePublished"
TEN = "2024-05-03T10:00:00Z"
TEASERS = "".join(
    f'<li><a href="/city/s-{day}">Another story of the city, number {day}</a> <b class="date">{day} May 2024</b></li>'
    for day in range(10, 16)
)


@pytest.mark.parametrize(
    ("page", "published", "rule"),
    [
        ({"ld": article(datePublished="2024-05-03T10:00:07+02:00")}, "2024-05-03T08:00:07Z", LD),
        ({"ld": article(datePublished="2024-05-03")}, "2024-05-03", LD),
        ({"ld": article(datePublished="2024-05-03T00:00:00Z")}, "2024-05-03", LD),
        ({"ld": {"@type": "NewsArticle", "datePublished": {"@value": "2024-05-03T10:00Z"}}}, TEN, LD),
        ({"ld": {"@type": "VideoObject", "uploadDate": TEN}}, TEN, "json-ld:VideoObject.uploadDate"),
        ({"head": meta("article:published_time", TEN)}, TEN, "meta:article:published_time"),
        ({"head": meta("news:publish-date", "2024-05-03")}, "2024-05-03", "meta:news:publish-date"),
        ({"body": H1 + f'<time datetime="{TEN}">Friday</time>'}, TEN, "time@datetime"),
        ({"body": H1 + '<p class="byline">By Ann Lee | May 3, 2024, 6:00 am ET</p>'}, TEN, ".byline"),
        ({"body": H1 + "<p>By Ann Lee</p><p>3 May 2024</p><p>It was built in 1911.</p>"}, "2024-05-03", "text"),
        ({"body": H1 + f'<i itemprop="datePublished" content="{TEN}"></i>'}, TEN, "i[datePublished]@content"),
        ({"body": H1 + '<h4>Published</h4><p class="date">3 May 2024</p>'}, "2024-05-03", ".date"),
        ({"url": "https://news.example/2024/05/03/bridge"}, "2024-05-03", "address"),
        ({"url": "https://news.example/2024/may/03/bridge"}, "2024-05-03", "address"),
        ({"url": "https://news.example/a-20240503-7.html"}, "2024-05-03", "address"),
        ({"url": "https://news.example/lage-am-03.05.2024"}, "2024-05-03", "address"),
        ({"body": f'<script>x = {{"publishedAt": "{TEN}"}}</script>'}, TEN, "script:publi"),
    ],
)  # fmt: skip
def test_each_source(page: dict[str, object], published: str, rule: str | None) -> None:
    times = read(**page)  # type: ignore[arg-type]
    assert times.date_published == published
    assert rule is None or times.published_rule == rule


@pytest.mark.parametrize(
    "body",
    [
        H1
        + "<p>The bridge opened on 3 May 1998 and closed on 4 June 2023, the council said in a long report on it.</p>",
        H1 + "<footer>© 2019 News Example</footer>",
        f"{H1}<ul class='related'>{TEASERS}</ul>",
        f"{H1}<div>{TEASERS}</div>",
        H1 + '<div class="comments"><div class="comment"><time>3 May 2024 at 10:00</time></div></div>',
        H1 + '<span class="date">12 June 2031</span>',
    ],
)
def test_dates_of_other_things_do_not_win(body: str) -> None:
    own = '<p class="posted-on">Published 2 April 2024</p>'
    assert read(body.replace(H1, H1 + own)).date_published == "2024-04-02"


def test_a_list_of_other_articles_gives_no_date() -> None:
    assert read(f"{H1}<p>Text.</p><ul>{TEASERS}</ul>").date_published is None


def test_the_zone_that_was_thought_of_wins_over_zulu_on_the_same_clock() -> None:
    times = read(
        H1 + '<time datetime="2024-01-03T10:00:00+01:00">3 January 2024, 10:00 CET</time>',
        ld=article(datePublished="2024-01-03T10:00:00Z"),
    )
    assert times.date_published == "2024-01-03T09:00:00Z"
    assert times.published_rule == "time@datetime"
    assert times.disagreeing == ["json-ld:NewsArticle.datePublished: 2024-01-03T10:00:00Z"]


def test_a_visible_zone_mends_a_wrong_one() -> None:
    times = read(H1 + '<p class="date">3 May 2024, 10:00 CEST</p>', ld=article(datePublished="2024-05-03T10:00:00Z"))
    assert times.date_published == "2024-05-03T08:00:00Z"


def test_the_profiles_zone_is_for_times_that_have_none() -> None:
    site = Site(domain="news.example", example=URL, timezone="Europe/Berlin")
    assert read(ld=article(datePublished="2024-05-03T10:00:00"), site=site).date_published == "2024-05-03T08:00:00Z"
    assert read(ld=article(datePublished="2024-05-03T10:00:00")).date_published == "2024-05-03T10:00:00"


def test_the_profiles_zone_mends_zulu_on_the_sites_own_clock() -> None:
    site = Site(domain="news.example", example=URL, timezone="Europe/Berlin")
    head = meta("article:published_time", TEN)
    times = read(H1 + '<p class="date">3 May 2024, 10:00</p>', head, article(datePublished=TEN), site=site)
    assert times.date_published == "2024-05-03T08:00:00Z"


def test_a_profiles_selector_wins() -> None:
    site = Site(domain="news.example", example=URL, published=".when", modified=".changed")
    body = H1 + '<p class="when">3 May 2024, 10:00 UTC</p><p class="changed">4 May 2024, 11:00 UTC</p>'
    times = read(body, ld=article(datePublished="2024-05-09T10:00:00Z"), site=site)
    assert (times.date_published, times.published_rule) == ("2024-05-03T10:00:00Z", "profile")
    assert (times.date_modified, times.modified_rule) == ("2024-05-04T11:00:00Z", "profile")


def test_address_and_visible_date_outvote_a_republication() -> None:
    times = read(
        H1 + '<p class="date">3 May 2024</p>',
        ld=article(datePublished="2024-05-20T10:00:00Z"),
        url="https://news.example/2024/05/03/bridge",
    )
    assert times.date_published == "2024-05-03"
    assert times.disagreeing == ["json-ld:NewsArticle.datePublished: 2024-05-20T10:00:00Z"]


def test_a_publication_that_is_the_second_of_the_change_gives_way() -> None:
    times = read(
        head=meta("article:published_time", "2024-05-05T19:49:50Z")
        + meta("article:modified_time", "2024-05-05T19:49:50Z"),
        ld=article(datePublished="2024-05-04T13:23:00Z", dateModified="2024-05-05T19:49:50Z"),
    )
    assert (times.date_published, times.date_modified) == ("2024-05-04T13:23:00Z", "2024-05-05T19:49:50Z")


def test_published_and_updated_in_one_line() -> None:
    times = read(H1 + '<p class="meta">Published: 3 May 2024, 10:00 UTC - Updated: 4 May 2024, 09:00 UTC</p>')
    assert (times.date_published, times.date_modified) == ("2024-05-03T10:00:00Z", "2024-05-04T09:00:00Z")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Veröffentlicht am 3. Mai 2024, 10:00 Uhr, aktualisiert am 4. Mai 2024, 09:00 Uhr"),
        ("ar", "نشر: 3 مايو 2024 10:00 - آخر تحديث: 4 مايو 2024 09:00"),
        ("ja", "公開 2024年5月3日 10:00 更新 2024年5月4日 09:00"),
    ],
)
def test_labels_in_other_languages(language: str, line: str) -> None:
    times = read(f'{H1}<p class="date">{line}</p>', language=language)
    assert (times.date_published, times.date_modified) == ("2024-05-03T10:00:00", "2024-05-04T09:00:00")


def test_a_page_that_tells_only_its_change_says_so_in_the_rule() -> None:
    times = read(ld=article(dateModified="2024-05-04T09:00:00Z"))
    assert (times.date_published, times.published_rule) == (
        "2024-05-04T09:00:00Z",
        "json-ld:NewsArticle.dateModified",
    )


@pytest.mark.parametrize(
    ("other", "expected"),
    [("13/05/2024", "2024-05-03"), ("05/13/2024", "2024-03-05"), ("1 June 2024", "2024-03-05")],
)
def test_the_pages_other_dates_settle_the_order(other: str, expected: str) -> None:
    body = f'{H1}<p class="date">03/05/2024</p><p class="event-date">{other}</p>'
    assert read(body).date_published == expected


def test_structured_data_settles_the_order() -> None:
    times = read(H1 + '<p class="date">03/05/2024</p>', ld=article(datePublished="2024-05-03"))
    assert times.disagreeing == []


def test_any_short_text_settles_the_order_of_a_meta_tag() -> None:
    times = read("<p>Erstellt am: 01.11.2023</p>", '<meta name="date" content="11/01/2023 12:43:42">', language="de")
    assert times.date_published == "2023-11-01T12:43:42"


@pytest.mark.parametrize(
    ("page", "published", "year_rule"),
    [
        ({"fetched_at": None}, None, None),
        ({"url": "https://news.example/2019/bridge", "fetched_at": None}, "2019-05-02T14:05:00", "address"),
        ({}, "2024-05-02T14:05:00", "fetched_at"),
        ({"url": "https://news.example/2019/05/bridge"}, "2019-05-02T14:05:00", "address"),
        ({"head": meta("article:modified_time", "2019-05-04")}, "2019-05-02T14:05:00", "meta:article:modified_time"),
        ({"ld": article(datePublished="2019-05-02"), "fetched_at": None}, "2019-05-02T14:05:00", LD),
        ({"url": "https://news.example/2019/01/bridge"}, "2019-05-02T14:05:00", "address"),
    ],
)
@pytest.mark.parametrize("shown", ["02.05., 14:05 Uhr", "2. Mai, 14:05 Uhr", "Do. 2.5. | 14:05 Uhr"])
def test_the_page_tells_the_year_of_a_day_that_has_none(
    page: dict[str, object], published: str | None, year_rule: str | None, shown: str
) -> None:
    times = read(f'{H1}<p class="date">{shown}</p>', language="de", **page)  # type: ignore[arg-type]
    assert (times.date_published, times.year_rule) == (published, year_rule)


def test_a_time_with_its_year_needs_no_guess() -> None:
    assert read(f'{H1}<p class="date">2 May 2024, 14:05</p>').year_rule is None


def test_a_name_with_a_number_is_no_day() -> None:
    page = {"head": meta("article:modified_time", "2024-05-04T10:00:00Z")}
    assert read(f"{H1}<p>A cup for them.</p><h3>Aurora Mars 3</h3>", **page).published_rule == (
        "meta:article:modified_time"
    )


SEED = "GMT 06:49 2016 Thursday ,11 August"
UPDATED = "<table><tr><td><font>Last Updated : GMT 06:49:16</font></td></tr></table>"


def listed(raw: str | None, published: str | None = None) -> Link:
    return Link(url=URL, date_raw=raw, date_published=published)


def test_the_pages_second_refines_the_listings_minute() -> None:
    times = read(UPDATED + H1, listing=listed(SEED, "2016-08-11T06:49:00Z"))
    assert (times.date_published, times.date_raw, times.precision) == ("2016-08-11T06:49:16Z", SEED, "second")
    assert (times.published_rule, times.date_modified) == ("listing", None)


@pytest.mark.parametrize(
    ("raw", "modified"),
    [
        ("GMT 05:10 2016 Thursday ,11 August", "2016-08-11T06:49:16Z"),
        ("GMT 07:10 2016 Thursday ,11 August", "2016-08-12T06:49:16Z"),
    ],
)
def test_another_minute_than_the_listings_is_the_change(raw: str, modified: str) -> None:
    times = read(UPDATED + H1, listing=listed(raw))
    assert times.date_published == f"2016-08-11T{raw[4:9]}:00Z"
    assert times.date_modified == modified


@pytest.mark.parametrize("raw", ["11 August 2016", "vor 3 Stunden"])
def test_a_listing_without_a_minute_says_nothing_of_the_pages_time(raw: str) -> None:
    times = read(UPDATED + H1, listing=listed(raw), language="de")
    assert times.date_published in ("2016-08-11", "2024-06-01T09:00:00Z")
    assert times.date_modified is None


def test_a_time_without_a_date_stays_raw() -> None:
    times = read(UPDATED + H1 + f"<ul>{TEASERS}</ul>")
    assert times.date_published is None
    assert times.date_modified is None
    assert times.date_raw == "GMT 06:49:16"


def test_the_page_wins_over_the_listing_unless_it_is_coarser() -> None:
    ld = article(datePublished="2024-05-03T10:00:00Z")
    times = read(ld=ld, listing=listed("3 May 2024, 12:34 UTC"))
    assert (times.date_published, times.disagreeing) == ("2024-05-03T10:00:00Z", ["listing: 3 May 2024, 12:34 UTC"])
    coarse = read(ld=article(datePublished="2024-05-03"), listing=listed("3 May 2024, 12:34 UTC"))
    assert (coarse.date_published, coarse.published_rule) == ("2024-05-03T12:34:00Z", "listing")


def test_the_listing_wins_over_dates_of_other_articles() -> None:
    times = read(f"{H1}<ul class='related'>{TEASERS}</ul>", listing=listed("3 May 2024, 12:34 UTC"))
    assert times.date_published == "2024-05-03T12:34:00Z"


def test_relative_times_count_from_the_fetch() -> None:
    assert read(listing=listed("vor 2 Stunden"), language="de").date_published == "2024-06-01T10:00:00Z"
    raw = read(listing=listed("vor 2 Stunden"), language="de", fetched_at=None)
    assert (raw.date_published, raw.date_raw) == (None, "vor 2 Stunden")


def test_a_date_after_the_fetch_is_no_publication() -> None:
    assert read(ld=article(datePublished="2024-07-01T10:00:00Z")).date_published is None


def test_a_page_without_times() -> None:
    assert read(H1 + "<p>Text.</p>") == Times()


def test_odd_structured_data_does_no_harm() -> None:
    for value in (None, 7, -1, 1e300, True, [], {}, [[]], {"@value": 3}, "soon", "2024-13-45", ["2024-05-03"], "٣"):
        assert read(ld=article(datePublished=value)).date_published in (None, "2024-05-03")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    H1,
                    UPDATED,
                    "<p class='date'>",
                    "</p>",
                    f"<time datetime='{TEN}'>",
                    "<time>",
                    "</time>",
                    "3 May 2024",
                ),
                *("10:30", "Updated", "Published", "<article>", "</div>", "<aside>", "03/05/2024", "<a href='/y'>"),
                *("<i itemprop=datePublished content=x>", "2 hours ago", "© 2020", "<h1>", "&nbsp;", "<script>"),
                *("٢٠٢٤", "令和6年5月3日"),
            ]
        ),
        max_size=30,
    )
)
def test_any_markup_is_read_without_an_error(pieces: list[str]) -> None:
    times = read(" ".join(pieces))
    assert times.date_published is None or times.date_published[:4] in ("2020", "2024")  # "3 May" and "© 2020" may meet
    assert (times.date_published is None) == (times.published_rule is None)


WEBFLOW = article(datePublished="2024-05-20T16:02:46Z", dateModified="2024-05-20T16:02:46Z")


@pytest.mark.parametrize(
    ("page", "published"),
    [
        # Data that give the last change for the publication, beside an earlier day under the headline.
        ({"ld": WEBFLOW, "body": f'{H1}<p class="date">May 14, 2024</p>'}, "2024-05-14"),
        # One day earlier may be the same moment in another zone.
        (
            {
                "ld": article(datePublished="2024-05-20T06:02:46Z", dateModified="2024-05-20T06:02:46Z"),
                "body": f'{H1}<p class="date">May 19, 2024</p>',
            },
            "2024-05-20T06:02:46Z",
        ),
        # The evening that the page shows is the night that its data tell.
        (
            {
                "head": meta("article:published_time", "2023-11-09T01:09:55Z"),
                "body": f'{H1}<p class="meta">November 8, 2023 at 6:09 p.m.</p>',
                "url": "https://news.example/2023/11/08/bridge/",
            },
            "2023-11-09T01:09:55Z",
        ),
        # Midnight of a site east of Greenwich is a day.
        (
            {
                "head": meta("article:published_time", "2024-05-14T22:00:00Z"),
                "body": f'{H1}<time class="date">15 May 2024</time>',
            },
            "2024-05-15",
        ),
        # <meta name="date"> is often that of a change.
        (
            {
                "head": '<meta name="date" content="2024-05-20T12:00:00+02:00">',
                "body": f'{H1}<time datetime="2024-05-03">3 May 2024</time>',
            },
            "2024-05-03",
        ),
        (
            {
                "body": f'{H1}<p class="date">30 Sep 2023</p><div class="publish-note">This article was originally '
                "published on 26 Sep 2019 at 4:12pm</div>",
            },
            "2019-09-26T16:12:00",
        ),
        ({"body": f'{H1}<div data-page="{{&quot;datePublished&quot;:&quot;{TEN}&quot;}}"></div>'}, TEN),
        ({"body": f"<h1>Brücke</h1><p>Niederau, 23. Mai 2024 – {'Die Brücke ist offen. ' * 12}</p>"}, "2024-05-23"),
        # The headline may be a second heading: its date counts, not that of the box beside it.
        (
            {"body": '<h2>Bridge reopens after repair</h2><h5>23.01.2024</h5><ul class="related">' + TEASERS + "</ul>"},
            "2024-01-23",
        ),
    ],
)
def test_weighing_data_against_what_is_shown(page: dict[str, object], published: str) -> None:
    assert read(**page).date_published == published  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("shown", "published", "modified"),
    [
        ("an hour ago", "2024-06-01T11:00:00Z", None),
        ("Posted yesterday. Updated an hour ago", "2024-05-31", "2024-06-01T11:00:00Z"),
        ("Posted yesterday", "2024-05-31", None),
    ],
)
def test_time_with_no_digit_in_a_marked_element(shown: str, published: str | None, modified: str | None) -> None:
    times = read(f'{H1}<div class="entry-meta"><span class="posted-on">{shown}</span></div>')
    assert (times.date_published, times.date_modified) == (published, modified)


def test_two_marked_times_of_a_stock_theme_are_no_list() -> None:
    first = '<time class="entry-date published" datetime="2024-05-01T10:00:00+02:00">May 1, 2024</time>'
    second = '<time class="updated" datetime="2024-05-03T14:05:00+02:00">May 3, 2024</time>'
    times = read(f'{H1}<div class="entry-meta">{first}{second}</div>')
    assert (times.date_published, times.date_modified) == ("2024-05-01T08:00:00Z", "2024-05-03T12:05:00Z")


def test_a_theme_that_calls_its_only_date_updated_too_shows_the_publication() -> None:
    time = '<time class="entry-date updated td-module-date" datetime="2024-05-03T14:05:00+02:00">May 3, 2024</time>'
    times = read(f'{H1}<div class="meta-info"><span class="td-post-date">{time}</span></div>')
    assert (times.date_published, times.date_modified) == ("2024-05-03T12:05:00Z", None)


# -- the publisher's own clock


@pytest.mark.parametrize(
    ("ld", "published", "local"),
    [
        ("2020-04-02T04:11:00+05:30", "2020-04-01T22:41:00Z", "2020-04-02T04:11:00+05:30"),
        ("2020-04-02T04:11:00Z", "2020-04-02T04:11:00Z", "2020-04-02T04:11:00+00:00"),
        ("2020-04-02T04:11:00", "2020-04-02T04:11:00", None),
        ("2020-04-02", "2020-04-02", None),
        ("2020-04-02T00:00:00+05:30", "2020-04-02", None),
    ],
)
def test_the_publication_is_told_on_the_publishers_clock_where_its_offset_is_known(
    ld: str, published: str, local: str | None
) -> None:
    times = read(ld=article(datePublished=ld))
    assert (times.date_published, times.date_local) == (published, local)


def test_the_page_shows_the_clock_of_what_its_data_say_in_utc() -> None:
    ld = article(datePublished="2020-04-01T22:41:00Z")
    assert read(f"{H1}<p class=date>2 April 2020, 04:11</p>", ld=ld).date_local == "2020-04-02T04:11:00+05:30"
    assert read(f"{H1}<p class=date>2 April 2020, 04:17</p>", ld=ld).date_local == "2020-04-01T22:41:00+00:00"


def test_a_listings_minute_that_the_page_makes_exact_is_the_same_moment_on_both_clocks() -> None:
    times = read("<p>Last updated: GMT 06:49:31</p>" + H1, listing=listed("GMT 06:49 2016 Thursday ,11 August"))
    assert (times.date_published, times.date_local) == ("2016-08-11T06:49:31Z", "2016-08-11T06:49:31+00:00")


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("Edited 6 minutes ago", None, "2024-05-20T11:54:00Z"),
        ("Updated: 20 May 2024, 10:00", None, "2024-05-20T10:00:00"),
        ("Updated: 3 May 2024, 10:00", "2024-05-03T10:00:00", "2024-05-03T10:00:00"),  # the page is that old at least
        ("Published 6 minutes ago", "2024-05-20T11:54:00Z", None),
    ],
)
def test_a_change_on_the_day_of_reading_is_no_publication(
    line: str, published: str | None, modified: str | None
) -> None:
    paragraphs = "".join(f"<p>{n} of the crews came to the island early, with sheep and with dogs.</p>" for n in "123")
    page = Page(f"<h1>Sheep win the island regatta again</h1><p>{line}</p>{paragraphs}", "https://post.example/a/7")
    article = read_article(page, Context(fetched_at="2024-05-20T12:00:00Z")).article
    assert (article.date_published, article.date_modified) == (published, modified)


@pytest.mark.parametrize(
    ("title", "published"),
    [("14 years later, the bridge opens", None), ("The bridge opens", "2024-05-14"), ("140 boats sail", "2024-05-14")],
)
def test_the_number_with_which_a_headline_begins_is_no_day_in_its_address(title: str, published: str | None) -> None:
    url = f"https://news.example/2024/05/{'14-years-later' if title[:3] == '14 ' else '14-bridge-opens'}.html"
    page = Page(f"<title>{title}</title><h1>{title}</h1>", url)
    times = read_times(page, Context(None, None, None), language="en", story=StoryPlace(headline=title))
    assert times.date_published == published
