"""Finds a site's saved files in a source checkout, and checks its profile against them or against the site as it is
today."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...items import Article, Link
from ...own_command import name_scrapy
from ...page.decoding import decode_html
from ...page.page import Page
from ...parse import Fetched, parse_article
from ...sites.profile import PATTERNS, SELECTORS, Site
from ...text.clean import count_words
from ...text.hidden_characters import show_hidden
from ...urls.canonical import read_domain, read_path
from ...urls.parsing import split_url
from ..inspection.answers import Answer, parse_answer
from .sampling import list_no_articles

# What a record has that does not come from the page.
_FLEETING = frozenset(
    "fetched_at content_hash article_id version changed duplicate_of similarity provenance found_by found_on".split()
)
_FIELDS = {"published": "date_published", "modified": "date_modified", "caption": "image", "remove": "body"}
_SHOWN = 60  # characters of a value
_MUCH_SHORTER = 0.4  # of the words that the saved page's body has


@dataclass(frozen=True, slots=True)
class SiteFiles:
    """The files of one domain."""

    profile: Path  # newscrawl/sites/example_com.py
    page: Path  # tests/sites/example_com/page.html
    expected: Path  # the record that it gives
    listing: Path  # the link that led to the page, where it says something that the page does not say; may be missing
    counter_examples: Path  # addresses of the site that are no articles'; may be missing


def find_checkout() -> Path | None:
    """Returns the source checkout that this package runs from; None where it was installed without one."""
    folder = Path(__file__).resolve().parents[3]
    return folder if (folder / "tests" / "sites").is_dir() else None


def locate_site(checkout: Path, domain: str) -> SiteFiles:
    name = make_file_name(domain)
    return _locate(checkout / "newscrawl" / "sites" / f"{name}.py", checkout / "tests" / "sites" / name)


def locate_beside(profile: Path) -> SiteFiles:
    """Returns the files of a profile in a folder of the user's: the saved page is in a folder beside it."""
    return _locate(profile, profile.with_suffix(""))


def _locate(profile: Path, saved: Path) -> SiteFiles:
    names = ("page.html", "expected.json", "listing.json", "counter_examples.json")
    return SiteFiles(profile, *(saved / name for name in names))


def read_site_domain(url: str) -> str:
    """Returns the domain of a profile for the site at an address."""
    host = (split_url(url).hostname or "").lower()
    return read_domain(host).split(":")[0].removeprefix("www.")


def make_file_name(domain: str) -> str:
    """Turns a domain into the name of a Python file: example.com → example_com."""
    return domain.replace(".", "_").replace("-", "_")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that does not hold."""

    key: str  # of the profile, or the record's field
    what: str  # and what to do


@dataclass(frozen=True, slots=True)
class Saved:
    """A site's saved page, and the record that it must give."""

    body: bytes
    expected: dict[str, Any]
    listing: Link | None
    counter_examples: tuple[str, ...] = ()  # addresses of the site that are no articles'


def read_saved(places: SiteFiles) -> Saved | Fault:
    """Reads the saved files; returns a Fault where they are missing or unreadable."""
    try:
        listing = _read_json(places.listing) if places.listing.exists() else None
        others = _read_json(places.counter_examples) if places.counter_examples.exists() else []
        if not isinstance(others, list) or not all(isinstance(url, str) for url in others):
            return Fault(places.counter_examples.name, "it is no JSON list of addresses; mend it, or take it away")
        expected = _read_json(places.expected)
        if not isinstance(expected, dict):
            return Fault(
                places.expected.name, f"it is no JSON object; {name_scrapy()} newsite URL --force writes it anew"
            )
        return Saved(places.page.read_bytes(), expected, Link(**listing) if listing else None, tuple(others))
    except FileNotFoundError as error:
        name = Path(str(error.filename)).name
        return Fault(
            name, f"{_shorten_path(places.page.parent)} has no such file; {name_scrapy()} newsite URL --force writes it"
        )
    except (OSError, ValueError, TypeError) as error:
        return Fault("saved page", f"it cannot be read ({error}); {name_scrapy()} newsite URL --force writes it anew")


def list_fields(saved: Saved) -> list[str]:
    """Returns the fields of the record that the saved page fills."""
    return [name for name, value in saved.expected.items() if value not in (None, [], "") and name not in _FLEETING]


def check_saved(site: Site, saved: Saved) -> list[Fault]:
    """Returns how the saved page's record differs from the expected one."""
    page = Page.from_bytes(saved.body, site.example)
    article = _read_saved_page(site, saved.body, saved.listing)
    faults = [*_check_patterns(site, saved.counter_examples), *_check_selectors(site, page, saved.expected)]
    if article is None:
        return [*faults, Fault("page.html", "it is not read as an article; save another page")]
    record = article.to_dict()
    for name, expected in saved.expected.items():
        if name not in record:
            faults.append(Fault(name, "a record has no such field; take it out of expected.json"))
        elif record[name] != expected:
            faults.append(Fault(name, f"{_tell_difference(expected, record[name])}; mend the profile or expected.json"))
    return faults


def check_live(site: Site, answer: Answer, saved: Saved | None) -> list[Fault]:
    """Returns how the example's page, as it is today, differs in kind from the saved one; its words may differ."""
    if answer.failure is not None:
        return [Fault("example", f"{answer.failure}; give the address of another article")]
    if not answer.is_html:
        return [Fault("example", "it is no HTML page; give the address of another article")]
    expected = saved.expected if saved else {}
    page = Page.from_bytes(answer.body, answer.url, answer.content_type)
    parsed = parse_answer(answer, listing=saved.listing if saved else None, site=site)
    known = saved.counter_examples if saved else ()
    faults = [*_check_patterns(site, [*known, *_list_linked(answer)]), *_check_selectors(site, page, expected)]
    article = parsed.article
    if article is None:
        return [
            *faults,
            Fault("example", f"it is not read as an article any more; look at it with {name_scrapy()} extract"),
        ]
    record = article.to_dict()
    for name, value in expected.items():
        if name in _FLEETING or name in ("url", "canonical_url", "related", "translations"):
            continue
        what = _compare_kinds(name, value, record.get(name))
        if what:
            faults.append(Fault(name, what))
    return faults


def save_page(site: Site, answer: Answer, link: Link, counter_examples: Iterable[str] = ()) -> Saved:
    """Returns what to save of the example's page, so that it always gives the same."""
    html = decode_html(answer.body, answer.content_type)
    # The saved page must be read in the same way without the header that named its encoding.
    body = answer.body if decode_html(answer.body) == html else html.encode()
    listing = link if link.found_on is not None else None
    article = _read_saved_page(site, body, listing)
    record = article.to_dict() if article is not None else {}
    expected = {name: value for name, value in record.items() if name not in _FLEETING}
    return Saved(body, expected, listing, tuple(counter_examples))


def _read_saved_page(site: Site, body: bytes, listing: Link | None) -> Article | None:
    return parse_article(Fetched(body, site.example, listing=listing, site=site))


def _check_patterns(site: Site, counter_examples: Iterable[str]) -> Iterator[Fault]:
    path = read_path(site.example)
    for key in PATTERNS:
        pattern = getattr(site, key)
        is_found = pattern is not None and re.search(pattern, path) is not None
        if key == "article_url" and pattern is not None and not is_found:
            yield Fault(key, f"it does not fit the example, {_shorten(path)}; mend one of the two")
        elif key != "article_url" and is_found:
            yield Fault(key, f"it fits the example, {_shorten(path)}, which is an article; narrow it")
    others = map(read_path, counter_examples)
    if site.article_url is not None:
        wrong = [
            p for p in others if re.search(site.article_url, p) and not (site.skip_url and re.search(site.skip_url, p))
        ]
        if wrong:
            more = f", and {len(wrong) - 1} more" if len(wrong) > 1 else ""
            yield Fault("article_url", f"it fits {_shorten(wrong[0])}{more}: no article; narrow it, or take it out")


def _list_linked(answer: Answer) -> list[str]:
    """Returns the addresses that the page links and that are surely no article's. The profile has no say in it."""
    parsed = parse_answer(answer)
    return [found.link.url for found, is_sure in list_no_articles(parsed, answer.url) if is_sure]


def _read_json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _check_selectors(site: Site, page: Page, expected: dict[str, Any]) -> Iterator[Fault]:
    for key in SELECTORS:
        selector = getattr(site, key)
        # Not every article has an author, a caption or something to remove.
        is_wanted = key != "remove" and (not expected or expected.get(_FIELDS.get(key, key)))
        if selector is not None and is_wanted and page.tree.css_first(selector) is None:
            yield Fault(key, f"{selector} matches nothing; look at the page's markup, and mend the selector")


def _compare_kinds(name: str, saved: Any, live: Any) -> str | None:
    if not saved:
        return None
    if not live:
        return f"the saved page has it ({_show(saved)}), the live one has none"
    if name.startswith("date_") and name != "date_precision" and ("T" in saved) != ("T" in live):
        return f"it was {_show(saved)}, it is {_show(live)}: the time of day is {'lost' if 'T' in saved else 'new'}"
    if name == "body" and count_words(live) < _MUCH_SHORTER * count_words(saved):
        return f"{count_words(live)} words, where the saved page has {count_words(saved)}"
    if name in ("language", "publisher", "date_precision") and saved != live:
        return f"it was {_show(saved)}, it is {_show(live)}"
    return None


def _tell_difference(expected: Any, found: Any) -> str:
    if isinstance(expected, str) and isinstance(found, str) and max(len(expected), len(found)) > _SHOWN:
        place = next((n for n, (a, b) in enumerate(zip(expected, found, strict=False)) if a != b), None)
        place = min(len(expected), len(found)) if place is None else place
        start = max(0, place - 15)
        before, after = expected[start : start + _SHOWN], found[start : start + _SHOWN]
        return f"character {place}: expected {before!r}, got {after!r}"
    return f"expected {_show(expected)}, got {_show(found)}"


def _show(value: Any) -> str:
    return _shorten(json.dumps(value, ensure_ascii=False))


def _shorten(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _shorten_path(path: Path) -> str:
    return "/".join(path.parts[-3:])


def format_checks(
    checks: Mapping[str, Sequence[Fault]], fields: Mapping[str, Sequence[str]], errors: Sequence[str], against: str
) -> str:
    """Returns one line for each site as expected, and one for each fault, all by the spider's name.

    `fields` are those that the saved page fills. `errors` say what is wrong with profiles that cannot be used.
    """
    lines = list(errors)
    width = max(map(len, checks), default=0)
    for name, faults in checks.items():
        wanted = fields.get(name, ())
        kept = len(set(wanted) - {fault.key for fault in faults})
        coverage = f"{kept} of {len(wanted)} fields" if wanted else "no saved page to compare with"
        lines.append(f"{name:<{width}}  {'broken' if faults else 'as expected'}: {coverage}")
        keys = max((len(fault.key) for fault in faults), default=0)
        lines += [f"{name:<{width}}  {fault.key:<{keys}}  {fault.what}" for fault in faults]
    broken = sum(bool(faults) for faults in checks.values()) + len(errors)
    total = len(checks) + len(errors)
    profiles = "1 profile" if total == 1 else f"{total} profiles"
    lines.append(f"{profiles} against {against}: {f'{broken} broken' if broken else 'nothing is broken'}.")
    return show_hidden("\n".join(lines))
