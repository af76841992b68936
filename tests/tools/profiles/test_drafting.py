from __future__ import annotations

import re

import pytest

from newscrawl.items import Article, Link
from newscrawl.sites.profile import Site
from newscrawl.tools.inspection.answers import Answer
from newscrawl.tools.profiles.drafting import (
    ProfileDraft,
    draft_profile,
    find_article_url,
    format_draft,
    tell_zone,
    write_profile,
)
from newscrawl.tools.profiles.sampling import Sample, Sampling
from newscrawl.tools.profiles.selectors import TriedKey

from ..inspection.planning import PARAGRAPH, answer, follow, write_article, write_listing

HOST = "https://www.harbour.example"
NEWS = {f"/news/2024/05/0{n}/ferry-stays-in-use-{n}": f"The old ferry stays in use, part {n}" for n in range(1, 9)}
MENU = {"/news/": "News", "/sport/": "Sport"}
ROOTED = ["/ferry-stays-in-use-one", "/rowers-win-the-old-cup"]
FOLDERS = [f"/{name}/{slug}/" for name in ("news", "sport", "culture") for slug in ("ferry-stays-in-use", "rowers-win")]
SECTIONS = ("news", "sport", "culture", "travel")
TEMPLATE = (
    "<html lang=en><title>{headline}</title><nav><a href='/'>Home</a></nav><article><h1>{headline}</h1>"
    "<p class=byline>By <a rel=author href='/author/{author}/'>Anna Bell</a></p>"
    "<time datetime='2024-05-03T10:00:00Z'>3 May 2024</time>{body}"
    "<ul class=tags><li><a rel=tag href='/tag/{tag}/'>{tag}</a></li></ul>{more}</article></html>"
)


def build_site(article: str | None = None) -> dict[str, Answer]:
    pages = {
        f"{HOST}/robots.txt": answer(f"{HOST}/robots.txt", "User-agent: *\nDisallow:\n", "text/plain"),
        f"{HOST}/": answer(f"{HOST}/", write_listing("The Harbour Post", NEWS, MENU)),
        f"{HOST}/news/": answer(f"{HOST}/news/", write_listing("News", NEWS, MENU)),
    }
    for number, (path, headline) in enumerate(NEWS.items(), 1):
        html = write_article(
            headline, time=f"2024-05-0{number}T10:00:00+01:00", author=f"Anna Bell and Paul Rowe {'I' * number}"
        )
        if article:
            html = article.replace("HEADLINE", headline).replace("DAY", f"2024-05-0{number}")
        pages[HOST + path] = answer(HOST + path, html)
    return pages


def draft(pages: dict[str, Answer], taken: dict[str, Site] | None = None) -> ProfileDraft:
    plan = Sampling(f"{HOST}/")
    asked = follow(plan, pages, most=12)
    assert len(asked) <= 12
    made = draft_profile(plan, taken or {})
    assert made is not None
    return made


def test_selectors_that_hold_on_all_articles_are_kept() -> None:
    site = draft(build_site()).site
    assert site.domain == "harbour.example"
    assert site.headline in ("h1.story-head", "article > h1.story-head")
    assert site.body == "div.story-body"
    assert site.published == "time.stamp"
    assert site.authors == "p.byline"
    assert site.article_url is not None
    assert all(re.search(site.article_url, path) for path in NEWS)
    assert not any(re.search(site.article_url, path) for path in MENU)


def test_what_the_pages_say_themselves_is_left_out() -> None:
    site = draft(build_site()).site
    assert (site.language, site.timezone, site.spider, site.start) == (None, None, None, ())


def test_a_selector_that_is_worse_anywhere_is_left_out() -> None:
    # The same class on a box above the headline: the first element is another one than on most pages.
    pages = build_site()
    for path in list(NEWS)[:3]:
        html = pages[HOST + path].body.decode()
        html = html.replace("<article>", "<h1 class='story-head'>Another thing altogether here</h1><article>")
        pages[HOST + path] = answer(HOST + path, html)
    made = draft(pages)
    assert made.site.headline != "h1.story-head"


def test_pages_that_do_not_say_their_language_have_it_told() -> None:
    html = write_article("HEADLINE", time="DAYT10:00:00").replace(" lang=en", "")
    made = draft(build_site(html))
    assert made.site.language == "en"
    told = "\n".join(made.to_check)
    assert "language='en'" in told
    assert "times without a zone on" in told


def test_times_without_a_zone_are_held_against_the_listings() -> None:
    pages = build_site(write_article("HEADLINE", time="DAYT10:00:00"))
    listing = "".join(
        f"<li><h3><a href='{path}'>{headline}</a></h3><time datetime='2024-05-0{n}T10:00:00Z'>{n} May</time></li>"
        for n, (path, headline) in enumerate(NEWS.items(), 1)
    )
    pages[f"{HOST}/"] = answer(f"{HOST}/", f"<html lang=en><h1>The Harbour Post</h1><ul>{listing}</ul></html>")
    made = draft(pages)
    assert made.site.timezone == "UTC"
    assert made.site.published == "time.stamp"
    assert "timezone='UTC'" in "\n".join(made.to_check)


def test_a_name_that_is_taken_is_not_used_again() -> None:
    taken = {"harbour": Site(domain="harbour.test", example="https://harbour.test/a")}
    assert draft(build_site(), taken).site.spider == "harbour_example"


def test_the_file_makes_the_same_profile_again() -> None:
    made = draft(build_site())
    source = write_profile(made)
    assert len(source.splitlines()) < 20
    namespace: dict[str, object] = {}
    exec(source.replace("from .profile import Site", "from newscrawl.sites.profile import Site"), namespace)
    assert namespace["SITE"] == made.site


@pytest.mark.parametrize(
    "name",
    ['The "Old" Post\\', "The Post\\", "\\", "A\\\\", 'It\'s """ it\\', "Post\x1b[2J\u202e", "a\\N{DASH}", "{x} \n y"],
)
def test_whatever_a_site_is_called_is_written_well(name: str) -> None:
    made = draft(build_site())
    made.site = Site(domain="e.com", example="https://e.com/a", name=name, also_named=("É", name))
    namespace: dict[str, object] = {}
    source = write_profile(made)
    assert not re.search("[\x1b\u202e]", source)
    exec(source.replace("from .profile", "from newscrawl.sites.profile"), namespace)
    assert namespace["SITE"] == made.site


def test_too_few_articles_give_no_draft() -> None:
    plan = Sampling(f"{HOST}/")
    follow(plan, {f"{HOST}/": answer(f"{HOST}/", write_listing("The Harbour Post", NEWS, MENU))})
    assert plan.samples == []
    assert draft_profile(plan, {}) is None


@pytest.mark.parametrize(
    ("read", "others", "expression"),
    [
        (["/news/ferry-stays-in-use-1", "/news/ferry-stays-in-use-2"], ["/news/", "/tag/ferry"], "^/news/[^/?]+/?$"),
        (ROOTED, ["/news/", "/tag/ferry/"], None),  # a section looks like an article
        (FOLDERS, ["/news/", "/author/anna/articles/"], "^/[^/?]+/[^/?]+/?$"),
        # Sections are named where a tag or an author's page looks like an article in another one,
        (FOLDERS, ["/tag/ferry/", "/author/anna-bell/"], "^/(?:culture|news|sport)/[^/?]+/?$"),
        # and where no name tells the two apart there is no expression.
        (FOLDERS, ["/tag/ferry/", "/news/local/"], None),
    ],
)
def test_an_expression_that_fits_other_pages_too_is_none(
    read: list[str], others: list[str], expression: str | None
) -> None:
    found = find_article_url([HOST + path for path in read], [], [HOST + path for path in others])
    assert found.expression == expression
    assert (found.fits_too is None) is (expression is not None)


def test_a_tag_that_a_listing_seems_to_list_is_no_section_of_the_articles() -> None:
    listed = [HOST + path for path in (*FOLDERS, "/tag/ferry-stays-in-use-for-years/")]
    found = find_article_url([HOST + path for path in FOLDERS], listed, [listed[-1], f"{HOST}/tag/ferry/"])
    assert found.expression == "^/(?:culture|news|sport)/[^/?]+/?$"


# -- what articles' pages link tells what is no article


def build_flat_site(more: str = "") -> dict[str, Answer]:
    """Articles at /section/slug/, and tags and authors at /tag/name/, which only the articles' pages link."""
    paths = [f"/{SECTIONS[n % 4]}/ferry-stays-in-use-after-all-{'abcdefgh'[n]}/" for n in range(8)]
    headlines = {path: f"The old ferry stays in use after all, {n}" for n, path in enumerate(paths)}
    pages = {
        f"{HOST}/robots.txt": answer(f"{HOST}/robots.txt", "", "text/plain"),
        f"{HOST}/": answer(f"{HOST}/", write_listing("The Harbour Post", headlines, {})),
    }
    for n, (path, headline) in enumerate(headlines.items()):
        body = "".join(f"<p>{part}. {headline}: {PARAGRAPH}</p>" for part in range(5))
        html = TEMPLATE.format(
            headline=headline, author=f"anna-bell-{'abcdefgh'[n]}", tag=("ferry", "boats")[n % 2], body=body, more=more
        )
        pages[HOST + path] = answer(HOST + path, html)
    return pages


def test_the_expression_does_not_fit_what_the_articles_pages_link() -> None:
    made = draft(build_flat_site())
    assert made.site.article_url == "^/(?:culture|news|sport|travel)/[^/?]+/?$"
    assert f"{HOST}/tag/ferry/" in made.counter_examples
    assert any("/author/" in url for url in made.counter_examples)
    assert len(made.counter_examples) <= 20


def test_where_nothing_tells_them_apart_that_is_said() -> None:
    made = draft(build_flat_site("<nav><a href='/news/local/'>Local</a> <a href='/news/page/2/'>2</a></nav>"))
    assert made.site.article_url is None
    assert "article_url: none is written, since what fits the articles fits /" in "\n".join(made.to_check)


@pytest.mark.parametrize(
    "more",
    [
        # Articles with short headlines, which look like sections;
        "<aside><h3>Related</h3><a href='/news/coffee/'>Coffee</a></aside>",
        "<p>See <a href='/sport/rowing/'>rowing</a></p>",
        # views of an article that no profile has asked for, and its further parts;
        "<a href='/news/amp/'>AMP</a><a href='/sport/print'>Print</a>",
        "<a href='/news/2/'>2</a><a href='2/'>2</a>",
    ],
)
def test_what_might_be_an_article_is_no_counter_example(more: str) -> None:
    made = draft(build_flat_site(more))
    assert made.site.article_url == "^/(?:culture|news|sport|travel)/[^/?]+/?$"


def test_sampling_stops_where_there_is_no_page() -> None:
    plan = Sampling(f"{HOST}/")
    assert follow(plan, {}) == [f"{HOST}/"]
    assert plan.failure == "it answered 404"


def test_what_robots_forbid_is_not_sampled() -> None:
    pages = build_site()
    pages[f"{HOST}/robots.txt"] = answer(
        f"{HOST}/robots.txt", "User-agent: *\nDisallow: /news/2024/05/01/", "text/plain"
    )
    plan = Sampling(f"{HOST}/")
    assert HOST + next(iter(NEWS)) not in follow(plan, pages, most=12)


def pair(host: str, local: str | None, moment: str | None) -> tuple[Article, Link]:
    url = f"https://{host}/a"
    return Article(url=url, date_published=local), Link(url, date_published=moment)


@pytest.mark.parametrize(
    ("host", "winter", "summer", "zone"),
    [
        ("www.harbour.de", "2024-01-03T11:00:00", "2024-07-03T12:00:00", "Europe/Berlin"),
        ("www.harbour.de", "2024-01-03T10:00:00", "2024-07-03T10:00:00", "UTC"),
        ("harbour.co.uk", "2024-01-03T10:00:00", "2024-07-03T11:05:00", "Europe/London"),
        ("harbour.com", "2024-01-03T10:00:00", "2024-07-03T10:00:00", "UTC"),
        ("harbour.com", "2024-01-03T11:00:00", "2024-07-03T12:00:00", None),
        ("harbour.fr", "2024-01-03T11:00:00", "2024-07-03T11:00:00", None),
    ],
)
def test_pages_and_listings_together_tell_the_zone(host: str, winter: str, summer: str, zone: str | None) -> None:
    pairs = [pair(host, winter, "2024-01-03T10:00:00Z"), pair(host, summer, "2024-07-03T10:00:00Z")]
    assert tell_zone(pairs) == zone


@pytest.mark.parametrize(
    ("local", "moment"),
    [
        (None, "2024-01-03T10:00:00Z"),
        ("2024-01-03", "2024-01-03T10:00:00Z"),
        ("2024-01-03T10:00:00Z", "2024-01-03T10:00:00Z"),
        ("2024-01-03T11:00:00", "2024-01-03T10:00:00"),
        ("2024-01-03T11:00:00", "2024-01-03"),
        ("2024-01-03T11:00:00", None),
    ],
)
def test_times_that_tell_nothing_of_a_zone(local: str | None, moment: str | None) -> None:
    assert tell_zone([pair("harbour.de", local, moment)] * 3) is None


def test_one_article_is_not_enough() -> None:
    assert tell_zone([pair("harbour.de", "2024-01-03T11:00:00", "2024-01-03T10:00:00Z")]) is None
    assert tell_zone([]) is None


def test_a_draft_says_what_was_tried_and_what_to_check() -> None:
    url = "https://harbour.example/a/1"
    made = ProfileDraft(
        Site(domain="harbour.example", example=url),
        Sample(Answer(url), Link(url)),
        Article(headline="Ferry"),
        7,
        [TriedKey("body", "div.story", 6, 1, 0, 0)],
        [TriedKey("authors", "a.by\x1b[31m", 3, 0, 4, 0)],
        ["authors: missing on the example"],
    )
    shown = format_draft(made, "SITE = Site(…)\n", ["newscrawl/sites/harbour_example.py", "page.html"], 11)
    assert "from 7 articles and 11 requests" in shown
    assert "body         kept      div.story  (same on 6, better on 1 of 7)" in shown
    assert "authors      left out  a.by\\x1b[31m  (same on 3, worse on 4 of 7)" in shown
    assert "  - authors: missing on the example" in shown
    assert "scrapy checksites harbour" in shown
    assert "\x1b" not in shown
