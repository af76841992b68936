"""Drafts a first profile for a site from a few of its articles: keys that were tried, and what to check by eye."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from ...items import Article, Link
from ...own_command import name_scrapy
from ...page.page import Page
from ...parse import Fetched, parse_page
from ...sites.profile import Site
from ...text.hidden_characters import show_hidden
from ...times.clocks import read_place_offset
from ...urls.canonical import read_path
from ...urls.parsing import split_url
from ...walk.patterns import find_patterns, join_folders, make_expression
from ..inspection.findings import describe_article
from .checking import read_site_domain
from .sampling import Sample, Sampling, choose_different
from .selectors import PROPOSED, TriedKey, propose_selectors, rate_selector, try_key

LEAST_ARTICLES = 3
_LEAST_SHARE = 0.1  # of the addresses, for a pattern that goes into the regular expression
_LEAST_NAMED = 2  # addresses in a section, for its name to go into the regular expression
_UNSPOKEN = "text"  # the rule for a language that was told from the text alone
_LEAST = 2  # articles that must agree
_STEP = timedelta(minutes=15)  # zones lie so far apart; a listing may be a little late
# Countries with one zone, by the end of their hosts' names.
_PLACES = dict(
    pair.split("=")
    for pair in """
    ae=Asia/Dubai ar=America/Argentina/Buenos_Aires at=Europe/Vienna bd=Asia/Dhaka be=Europe/Brussels bg=Europe/Sofia
    ch=Europe/Zurich cn=Asia/Shanghai co=America/Bogota cz=Europe/Prague de=Europe/Berlin dk=Europe/Copenhagen
    eg=Africa/Cairo fi=Europe/Helsinki fr=Europe/Paris gr=Europe/Athens hk=Asia/Hong_Kong hr=Europe/Zagreb
    hu=Europe/Budapest ie=Europe/Dublin il=Asia/Jerusalem in=Asia/Kolkata iq=Asia/Baghdad ir=Asia/Tehran it=Europe/Rome
    jo=Asia/Amman jp=Asia/Tokyo ke=Africa/Nairobi kr=Asia/Seoul lb=Asia/Beirut lk=Asia/Colombo ng=Africa/Lagos
    nl=Europe/Amsterdam no=Europe/Oslo nz=Pacific/Auckland pe=America/Lima ph=Asia/Manila pk=Asia/Karachi
    pl=Europe/Warsaw ro=Europe/Bucharest rs=Europe/Belgrade sa=Asia/Riyadh se=Europe/Stockholm sg=Asia/Singapore
    si=Europe/Ljubljana sk=Europe/Bratislava th=Asia/Bangkok tr=Europe/Istanbul tw=Asia/Taipei uk=Europe/London
    vn=Asia/Ho_Chi_Minh za=Africa/Johannesburg
    """.split()
)


@dataclass(frozen=True, slots=True)
class ArticleUrl:
    """The regular expression for articles' addresses; without one, an address that looks like theirs and is none."""

    expression: str | None
    fits_too: str | None = None


@dataclass(slots=True)
class ProfileDraft:
    """A profile, the article that is its example, and how the draft found each key."""

    site: Site
    example: Sample
    article: Article  # the example, read with the profile
    articles: int  # that were read
    kept: list[TriedKey] = field(default_factory=list)
    left_out: list[TriedKey] = field(default_factory=list)  # the best key of each field that has kept none
    to_check: list[str] = field(default_factory=list)  # by eye
    counter_examples: list[str] = field(default_factory=list)  # addresses that are no articles'


def draft_profile(sampling: Sampling, taken_names: Mapping[str, Site]) -> ProfileDraft | None:
    """Returns the draft; None where fewer than three articles could be read."""
    samples = {sample.answer.url: sample for sample in sampling.samples}
    pages: list[tuple[Fetched, Article]] = []
    for sample in samples.values():
        fetched = _make_fetched(sample)
        article = parse_page(fetched).article
        if article is not None:
            pages.append((fetched, article))
    if len(pages) < LEAST_ARTICLES:
        return None
    example, article_of_example = min(pages, key=lambda page: len(describe_article("", page[1]).doubts))
    site = _start_site(sampling, str(example.url), taken_names)
    articles = [article for _, article in pages]
    counter_examples = sampling.list_counter_examples()
    addresses = find_article_url(
        [str(article.url) for article in articles],
        [link.url for link in sampling.articles.values()],
        counter_examples,
    )
    told = _tell_whole_site(articles)
    if addresses.expression is not None:
        told["article_url"] = addresses.expression
    zone = tell_zone([(article, fetched.listing) for fetched, article in pages if fetched.listing is not None])
    if zone is not None:
        told["timezone"] = zone
    site = replace(site, **told)  # type: ignore[arg-type]  # keys that take a text
    kept, left_out = _try_selectors(site, _read_again(site, pages))
    site = replace(site, **{tried.key: tried.value for tried in kept})  # type: ignore[arg-type]  # the same
    article = parse_page(replace(example, site=site)).article
    if article is None:  # the keys together spoil what each alone does not
        site = replace(site, **dict.fromkeys(PROPOSED))  # type: ignore[arg-type]  # the same
        kept, article = [], article_of_example
    draft = ProfileDraft(site, samples[str(example.url)], article, len(pages), kept, left_out)
    draft.counter_examples = choose_different(counter_examples)
    draft.to_check = _list_checks(site, article, articles, addresses)
    return draft


def _read_again(site: Site, pages: Sequence[tuple[Fetched, Article]]) -> list[tuple[Fetched, Article]]:
    """Reads the articles again with the zone and the language that were found; selectors do not change these."""
    again = ((fetched, parse_page(replace(fetched, site=site)).article) for fetched, _ in pages)
    return [(fetched, article) for fetched, article in again if article is not None]


def write_profile(draft: ProfileDraft, *, is_own: bool = True) -> str:
    """Returns the profile as the text of a Python file. `is_own`: it lies beside newscrawl's own."""
    site = draft.site
    place = ".profile" if is_own else "newscrawl"
    lines = [f'"""{_describe_site(site)}"""', "", f"from {place} import Site", "", "SITE = Site("]
    for key, value in _list_keys(site):
        lines.append(f"    {key}={_write_value(key, value)},")
    return "\n".join([*lines, ")", ""])


def _start_site(sampling: Sampling, example: str, taken_names: Mapping[str, Site]) -> Site:
    domain = read_site_domain(sampling.url)
    site = Site(domain=domain, example=example)
    name = site.spider_name
    others = {name for name, other in taken_names.items() if other.domain != domain}
    if name in others or name == "news" or name[:1].isdigit():
        site = replace(site, spider=re.sub(r"\W", "_", f"site_{domain}" if domain[:1].isdigit() else domain))
    if sampling.url not in site.start_urls:
        site = replace(site, start=(sampling.url,))
    return site


def _tell_whole_site(articles: Sequence[Article]) -> dict[str, str]:
    """Returns the keys that are no selectors, where all articles agree."""
    told: dict[str, str] = {}
    names = {article.publisher for article in articles}
    if len(names) == 1 and (name := names.pop()):
        told["name"] = name
    languages = {article.language for article in articles}
    is_spoken = any(article.provenance.get("language") != _UNSPOKEN for article in articles)
    if len(languages) == 1 and not is_spoken and (language := languages.pop()):
        told["language"] = language
    return told


def find_article_url(read: Sequence[str], listed: Sequence[str], others: Sequence[str]) -> ArticleUrl:
    """Finds a regular expression on the path that fits every article that was read, and no other known address.

    It tries an expression with any section first, then one with the sections in which articles were found.
    """
    listed = [url for url in listed if url not in set(others)]
    patterns = find_patterns([*read, *listed])
    of_read = {pattern.pattern for pattern in find_patterns(read)}
    anywhere = [p.pattern for p in patterns if p.share >= _LEAST_SHARE or p.pattern in of_read]
    named = find_patterns([*read, *listed], blank_folders=False)
    of_read = {pattern.pattern for pattern in find_patterns(read, blank_folders=False)}
    in_sections = [p.pattern for p in named if p.count >= _LEAST_NAMED or p.pattern in of_read]
    fits_too = None
    for chosen in (anywhere, join_folders(p for p in in_sections if not _find_fitting(make_expression([p]), others))):
        expression = make_expression(chosen)
        if not all(re.search(expression, read_path(url)) for url in read):
            continue
        fitting = _find_fitting(expression, others)
        if fitting is None:
            return ArticleUrl(expression)
        fits_too = fits_too or fitting
    return ArticleUrl(None, fits_too)


def _find_fitting(expression: str, urls: Sequence[str]) -> str | None:
    return next((url for url in urls if re.search(expression, read_path(url))), None)


class _Tried(NamedTuple):
    kept: list[TriedKey]
    left_out: list[TriedKey]


def _try_selectors(site: Site, pages: Sequence[tuple[Fetched, Article]]) -> _Tried:
    readings = [(_parse(fetched), article) for fetched, article in pages]
    kept: list[TriedKey] = []
    left_out: list[TriedKey] = []
    for key in PROPOSED:
        tried = []
        for selector in propose_selectors(key, readings):
            tried.append(try_key(key, selector, site, pages))
            if tried[-1].same + tried[-1].better == len(pages):
                break  # the likeliest come first
        best = max(tried, key=_rank, default=None)
        if best is not None:
            (kept if best.is_good else left_out).append(best)
    return _Tried(kept, left_out)


def _rank(tried: TriedKey) -> tuple[bool, int, tuple[bool, bool, bool, int]]:
    """Ranks a key that was tried; a better key has a greater rank. Keys that held come first, then those that name the
    field."""
    return tried.is_good, tried.same + tried.better - tried.worse, rate_selector(tried.key, tried.value)


def _list_checks(site: Site, article: Article, articles: Sequence[Article], addresses: ArticleUrl) -> list[str]:
    checks = ["headline, time, authors, first and last paragraph in expected.json, beside the page in a browser"]
    checks += [f"{doubt} on the example" for doubt in describe_article("", article).doubts]
    if site.timezone is not None:
        checks.append(f"timezone={site.timezone!r}: told by the listings' times beside the pages'")
    unzoned = site.timezone is None and sum(
        "T" in (a.date_published or "") and not str(a.date_published).endswith("Z") for a in articles
    )
    if unzoned:
        checks.append(f'times without a zone on {unzoned} of {len(articles)}: give timezone="Europe/…", if it is known')
    if site.language is not None:
        checks.append(f"language={site.language!r}: is the whole site in it? The pages do not say")
    if addresses.fits_too is not None:
        checks.append(
            f"article_url: none is written, since what fits the articles fits {read_path(addresses.fits_too)} too"
        )
    elif site.article_url is None:
        checks.append("article_url: none is written, since no expression fits all the articles")
    return checks


def _make_fetched(sample: Sample) -> Fetched:
    answer = sample.answer
    return Fetched(answer.body, answer.url, answer.content_type, answer.fetched_at, listing=sample.link)


def _parse(fetched: Fetched) -> Page:
    assert isinstance(fetched.body, bytes)
    return Page.from_bytes(fetched.body, fetched.url, fetched.content_type)


def _list_keys(site: Site) -> list[tuple[str, object]]:
    empty = Site(domain="", example="")
    return [(key, getattr(site, key)) for key in Site.__dataclass_fields__ if getattr(site, key) != getattr(empty, key)]


def _describe_site(site: Site) -> str:
    text = f"{site.name}, {site.domain}." if site.name else f"{site.domain}."
    shown = "".join(sign for sign in text if sign.isprintable())
    return shown.replace("\\", "").replace('"', "'")


def _write_value(key: str, value: object) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(_write_value('', entry) for entry in value)},)"
    text = str(value)
    if "\\" in text and '"' not in text and text.isprintable() and not text.endswith("\\"):
        return f'r"{text}"'
    plain = '"' not in text and "\\" not in text and text.isprintable()
    return f'"{text}"' if plain else repr(text)


def tell_zone(pairs: Sequence[tuple[Article, Link]]) -> str | None:
    """Returns the IANA zone in which all pages' times agree with the listings' times; None where nothing tells.

    It is UTC, or the zone of the country that the host's name ends in.
    """
    times = [pair for pair in (_read_times(article, link) for article, link in pairs) if pair is not None]
    if len(times) < _LEAST:
        return None
    host = split_url(pairs[0][0].url or "").hostname or ""
    for zone in (_PLACES.get(host.rsplit(".", 1)[-1]), "UTC"):
        if zone and all(_is_near(local - moment, read_place_offset(local, zone)) for local, moment in times):
            return zone
    return None


class _TimesOfOne(NamedTuple):
    local: datetime  # the page's, without a zone
    moment: datetime  # the listing's, in UTC


def _read_times(article: Article, link: Link) -> _TimesOfOne | None:
    """Returns the times of one article; None where one of them is missing."""
    local, moment = article.date_published or "", link.date_published or ""
    if len(local) != len("2024-05-03T10:00:00") or not moment.endswith("Z") or "T" not in moment:
        return None
    return _TimesOfOne(datetime.fromisoformat(local), datetime.fromisoformat(moment.removesuffix("Z")))


def _is_near(difference: timedelta, offset: timedelta | None) -> bool:
    return offset is not None and abs(difference - offset) < _STEP


def format_draft(draft: ProfileDraft, source: str, files: Sequence[str], requests: int) -> str:
    """Returns the new profile, how each of its selectors was found, and what to check by eye."""
    lines = [f"{files[0]}, from {draft.articles} articles and {requests} requests:", "", source]
    if draft.kept or draft.left_out:
        lines.append("Selectors, each tried on every article against what is read without it:")
        lines += [_describe_trial(tried, "kept") for tried in draft.kept]
        lines += [_describe_trial(tried, "left out") for tried in draft.left_out]
        lines.append("")
    lines += ["Written:", *(f"  {file}" for file in files), "", "Check by eye:"]
    lines += [f"  - {check}" for check in draft.to_check]
    scrapy = name_scrapy()
    lines += [
        "  - page.html is the publisher's: write an invented text into its markup before you publish it",
        "",
        f"Then: {scrapy} checksites {draft.site.spider_name}, and {scrapy} crawl {draft.site.spider_name}",
    ]
    return show_hidden("\n".join(lines))


def _describe_trial(tried: TriedKey, fate: str) -> str:
    counts = ", ".join(
        f"{name} on {count}"
        for name, count in (
            ("same", tried.same),
            ("better", tried.better),
            ("worse", tried.worse),
            ("nothing", tried.unused),
        )
        if count
    )
    return f"  {tried.key:<12} {fate:<9} {tried.value}  ({counts} of {tried.pages})"
