"""Finds the section and the keywords under which a page files its article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from urllib.parse import quote, unquote

from ..page.elements import read_text
from ..page.json_ld import list_objects, list_types, read_strings
from ..page.page import Page, cached_on_page
from ..sites.profile import Site
from ..text.clean import fold_site_names, fold_text, fold_word, normalise_text
from ..text.tables import read_groups
from ..urls.address_paths import split_address
from .candidates import Candidate
from .identity import fold_names_of
from .navigation import is_in_menu, leads_home, load_section_names
from .own_data import list_own_articles

_META_NAMES = (
    "article:section",
    "section",
    "parsely-section",
    "cxenseparse:category",
    "category",
    "og:article:section",
)
KEYWORD_NAMES = ("news_keywords", "article:tag", "parsely-tags", "keywords")  # of meta tags
_MOST_SECTIONS = 20
_SCANNED = 200  # JSON-LD objects
_UNSPACED_COMMA = re.compile(r"(?<=\S),(?=\S)")
_FOLDER = re.compile(r"[a-z][a-z-]{2,24}")
_BETWEEN = re.compile(r"[,;|،؛、，；\n]")
# What content systems file for themselves: "type:article", "NLP Category: Politics", identifiers, paths.
_MACHINE_TAG = re.compile(
    r"[A-Za-z_-]+:\S|(?:nlp )?(?:category|page type|type|subject|partner|day|time|language)\s*:|[\w-]+/[\w/-]*$"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-|\d+$",
    re.IGNORECASE,
)
_MOST_KEYWORDS = 50
_SCANNED_CHARACTERS = 5_000
_LONGEST = 80
_MOST_ANCHORS = 300
_MANY_STORIES = 5  # links to stories, from which their folder tells
_OF_STORY = re.compile(r"/[^/]*(?:\d{3}|-[^/-]+-[^/-]+-)[^/]*/?$")  # the end of a path that is a story's
_MOST_ENTRIES = 4  # links to a section that are looked at
_AND = frozenset(("and", "und", "et", "y", "e", "og", "och", "en", "i", "и", "ve"))
_COUNTRY = re.compile(r"[a-z]{2}-[a-z]{2}")  # "en-us"
_WORD = re.compile(r"[\w-]{2,30}")
_STROKE = re.compile(r"[|｜│┃•·>»/]")
_SHOWN = frozenset(("breadcrumb", "crumbs", "above-headline", "below-headline", "byline", "url"))  # rules of labels
_SHORTEST_CAPITALS = 4  # letters; "EU" and "USA" are written so


class _SectionWords(NamedTuple):
    home: frozenset[str]
    says_little: frozenset[str]
    no_section: frozenset[str]


@cache
def _load_section_words() -> _SectionWords:
    groups = read_groups(__package__, "sections")
    return _SectionWords(*(frozenset(groups[group]) for group in ("home", "says little", "no section")))


def says_little(folded: str) -> bool:
    """Says whether a folded text is a label that any page may have: "news", "archives", "home"."""
    return any(folded in words for words in _load_section_words())


@cached_on_page
def find_stated_sections(page: Page, *, site: Site | None = None) -> tuple[Candidate, ...]:
    """Returns candidates for the section that the page's data and marked breadcrumbs name, best first."""
    return tuple(_choose_fit(page, list_stated_sections(page, site), site))


def list_stated_sections(page: Page, site: Site | None) -> list[Candidate]:
    """Returns all that the page's data and marked breadcrumbs call its section, the site's own name among it."""
    found: list[Candidate] = []
    if site is not None and site.section:
        found.extend(Candidate(read_text(n, 100), "profile") for n in page.tree.css(site.section)[:2])
    for article in list_own_articles(page)[:1]:
        for value in read_strings(article.get("articleSection")):
            found.extend(Candidate(v, "json-ld:articleSection") for v in _UNSPACED_COMMA.split(value))
    found.extend(Candidate(v, f"meta:{k}") for k, v in page.read_meta(*_META_NAMES))
    found.extend(_find_in_breadcrumbs(page))
    return found


@cached_on_page
def find_sections(page: Page, *, site: Site | None = None, shown: tuple[Candidate, ...] = ()) -> tuple[Candidate, ...]:
    """Returns candidates for the section, best first: what the page states, what it shows, last the address's folder.

    `shown` are the sections that stand beside the story.
    """
    folder = _read_folder(page)
    further = _choose_fit(page, [*shown, *([folder] if folder else [])], site)
    # "News" is a section where nothing says more.
    ranked = sorted((*find_stated_sections(page, site=site), *further), key=_say_little)
    return tuple(_respell(page, section) for section in _put_agreed_first(page, ranked))


def _put_agreed_first(page: Page, ranked: list[Candidate]) -> list[Candidate]:
    """Puts a section before a label that nothing agrees with: the menu, what news sites call their sections, or another
    place of the page names it. A trail may begin with a town's edition, an address with the program's folder."""
    agreed = [section for section in ranked[1:] if section.rule in _SHOWN and not _say_little(section)]
    if not agreed or ranked[0].rule not in _SHOWN or _is_agreed(page, ranked[0], ranked):
        return ranked
    best = [section for section in agreed if _is_agreed(page, section, ranked)][:1]
    return [*best, *(section for section in ranked if section not in best)]


def _is_agreed(page: Page, section: Candidate, ranked: list[Candidate]) -> bool:
    folded = fold_text(section.value)
    if folded in load_section_names() or is_in_menu(page, section.value):
        return True
    return any(fold_text(other.value) == folded for other in ranked if other.rule != section.rule)


def _respell(page: Page, section: Candidate) -> Candidate:
    """Returns a section that its label has in capitals as another place of the page writes it: "CULTURE", "Culture"."""
    if section.rule not in _SHOWN or not section.value.isupper() or len(section.value) < _SHORTEST_CAPITALS:
        return section
    plain = section.value.capitalize()
    labels = (block.text for block in page.blocks.blocks if len(block.text) <= _LONGEST and plain in block.text)
    is_written_so = any(plain in map(str.strip, _STROKE.split(label)) for label in labels)
    return section._replace(value=plain) if is_written_so else section


def _say_little(section: Candidate) -> bool:
    return section.rule != "profile" and fold_text(section.value) in _load_section_words().says_little


def _choose_fit(page: Page, found: list[Candidate], site: Site | None) -> list[Candidate]:
    site_names = fold_names_of(page, site=site)
    found = [Candidate(c.value.strip(" /|>»›-·"), c.rule) for c in found[:_MOST_SECTIONS]]
    return [c for c in found if 1 < len(c.value) <= 80 and not fold_site_names([c.value]) & site_names]


def _find_in_breadcrumbs(page: Page) -> Iterator[Candidate]:
    for thing in page.json_ld[:_SCANNED]:
        if "BreadcrumbList" in list_types(thing):
            names = [_read_crumb(page, crumb) for crumb in list_objects(page.json_ld, thing.get("itemListElement"))]
            yield from _choose_crumbs([n for n in names if n], "json-ld:BreadcrumbList")
            return
    if page.landmarks.breadcrumbs:
        links = page.landmarks.breadcrumbs[0].node.css("a")[:8]
        crumbs = [read_text(link, 100) for link in links if not leads_home(page, link)]
        yield from _choose_crumbs([*crumbs, ""], "breadcrumb")


def _read_crumb(page: Page, crumb: dict[str, object]) -> str | None:
    names = [*read_strings(crumb.get("name"))]
    names.extend(n for thing in list_objects(page.json_ld, crumb.get("item")) for n in read_strings(thing.get("name")))
    return next((n for n in names if "://" not in n), None)


def _choose_crumbs(names: list[str], rule: str) -> Iterator[Candidate]:
    """Returns the first two crumbs that are neither the front page nor the article itself (the last)."""
    home = _load_section_words().home
    inner = [n for n in names[:-1] if not set(fold_text(n).split()) <= home]
    yield from (Candidate(n, rule) for n in inner[:2])


def _read_folder(page: Page) -> Candidate | None:
    """Returns the address's first folder, as the menu's link to it says or as a word that might name a section."""
    if not page.url:
        return None
    folders = [f for f in unquote(split_address(page.url)[1].path).lower().split("/") if f][:-1]
    for folder in folders[:2]:
        if folder in _load_section_words().no_section or _COUNTRY.fullmatch(folder):
            continue
        entry = _read_menu_entry(page, folder)
        if entry:
            return Candidate(entry, "menu")
        might_be = _FOLDER.fullmatch(folder) and folder.count("-") < 3 and not _holds_all_stories(page, folder)
        return Candidate(folder.replace("-", " ").capitalize(), "url") if might_be else None
    return None


def _holds_all_stories(page: Page, folder: str) -> bool:
    """Says whether all of the page's links to stories lead into one folder, as into "/article/": it is no section."""
    hrefs = (node.attributes.get("href") or "" for node, _ in page.blocks.anchors[:_MOST_ANCHORS])
    stories = [path for href in hrefs if _OF_STORY.search(path := href.partition("?")[0].lower())]
    return len(stories) >= _MANY_STORIES and all(f"/{folder}/" in path for path in stories)


def _read_menu_entry(page: Page, folder: str) -> str | None:
    """Returns what the page's link to a folder says where it has the folder's words: the name that readers see."""
    if not _WORD.fullmatch(folder):
        return None
    forms = {folder, quote(folder), quote(folder).lower()}
    ends = ", ".join(f'a[href$="/{form}" i], a[href$="/{form}/" i]' for form in sorted(forms))
    wanted = list_letters(folder)
    for node in page.tree.css(ends)[:_MOST_ENTRIES]:
        text = read_text(node, _LONGEST)
        if list_letters(text) == wanted:
            return text[0].upper() + text[1:]
    return None


def list_letters(text: str) -> str:
    """Returns a name's words without "and", accents and what parts them: "Life & Style" is in "/life-style/"."""
    return "".join(fold_word(word) for word in fold_text(text).split() if word not in _AND)


class Keywords(NamedTuple):
    """The keywords of a page, and the rule that found them."""

    keywords: list[str]  # each once, in the page's order
    rule: str | None  # that found them, if there are any


def find_keywords(page: Page) -> Keywords:
    """Returns the keywords of the best place that names any, each once, in order."""
    for article in list_own_articles(page)[:1]:
        found = split_keywords(list(read_strings(article.get("keywords"))))
        if found:
            return Keywords(found, "json-ld:keywords")
    for name in KEYWORD_NAMES:
        found = split_keywords([v[:_SCANNED_CHARACTERS] for _, v in page.read_meta(name)][: _MOST_KEYWORDS * 2])
        if found:
            return Keywords(found, f"meta:{name}")
    return Keywords([], None)


def split_keywords(values: list[str]) -> list[str]:
    """Splits lists into keywords, each once, without machine tags ("type:article") and sentences."""
    found: dict[str, str] = {}
    for value in values:
        parts = _BETWEEN.split(value) if len(values) == 1 or len(value) > _LONGEST else [value]
        for part in parts:
            keyword = normalise_text(part).strip(" .\"'#")
            folded = fold_text(keyword)
            if not folded or len(keyword) > _LONGEST or _MACHINE_TAG.match(keyword):
                continue
            found.setdefault(folded, keyword)
            if len(found) >= _MOST_KEYWORDS:
                return list(found.values())
    return list(found.values())
