"""Finds the authors: people, in the order in which the page names them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ...page.elements import Landmark, read_text
from ...page.json_ld import JsonObject, list_objects, list_types, read_names_in
from ...page.page import Page
from ...sites.profile import Site
from ...text.clean import fold_site_names, fold_text, normalise_text
from ...urls.parsing import split_url
from ..candidates import Body, Candidate
from ..identity import fold_names_of, list_shown_names
from ..own_data import list_own_articles
from .after_heading import find_authors_after_heading, find_other_byline
from .agencies import find_agency
from .around_story import NO_NAMES, AroundStory, read_names_around
from .by_words import begins_with_by
from .bylines import ShownBylines, read_shown_bylines
from .lone_names import has_given_name
from .names import bears_house_name, fold_person, looks_like_name, might_be_person, split_byline
from .owners import Owners

_MOST_BYLINES = 120
_LONGEST_STATED = 600
_LONGEST_WRITTEN_BY = 160
_MOST_OF_PERSON = 3  # words of a name that may be a person's, and a site's after that
_SOLID, _SHORTEST_SOLID_HOUSE = "\u2e80", 5  # the first letter of scripts without spaces; characters of a house's name
_TAG = re.compile(r"<[^<>]{0,2000}>")
_TRUSTED = ("profile", "rel:author", "itemprop:author", "byline")
_SHOWN = ("rel:author", "itemprop:author", "byline", "class")
_PARTICLES = r"(?:(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|ter|ten|zu|zur|af|av)\b\s*)"
_LAST_FIRST = re.compile(rf"([^\s,]+),\s*([^\s,]+(?:\s[A-Z]\.)*)((?:\s+{_PARTICLES}+)?)\s*")
_OF_NEWS = frozenset({"NewsArticle", "ReportageNewsArticle", "NewsMediaOrganization"})
META_NAMES = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl", "dc.creator",
    "dc.creator.name", "dcterms.creator", "citation_author", "authors", "og:article:author", "cxenseparse:author",
    "cxense:author", "article.author", "vr:author", "mediator_author", "og:author", "dcsext.author",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ShownCredits:
    """What the page shows of its authors."""

    heading: Landmark | None  # the headline
    bylines: ShownBylines


def read_shown(page: Page, heading: Landmark | None, body: Body | None = None) -> ShownCredits:
    """Reads the bylines on the page; `heading` is the headline's element, where it is known."""
    return ShownCredits(heading, read_shown_bylines(page, heading, body))


def find_authors(
    page: Page, shown: ShownCredits, *, site: Site | None = None, body: Body | None = None
) -> list[Candidate]:
    """Returns a candidate for each byline, `<meta>` or JSON-LD name, in the page's order within each rule.

    Rules, the most trusted first: "profile"; "json-ld:author"; "rel:author", "itemprop:author"; "byline" (an element
    that says "By"); "meta:…"; "class" (an element only named so); "text" ("By" after the heading, or "Written by"
    anywhere); "author-box". Names of the site are left out already.
    """
    found: list[Candidate] = []
    if site is not None and site.authors:
        found.extend(Candidate(read_text(n, 300), "profile") for n in page.tree.css(site.authors)[:20])
    found.extend(_find_in_json_ld(page))
    people = shown.bylines.people
    found.extend(c for c in people if c.rule in _TRUSTED)
    stated = [
        Candidate(v[:_LONGEST_STATED], f"meta:{k}") for k, v in page.read_meta(*META_NAMES) if "://" not in v[:99]
    ]
    found.extend(_turn_names(c) for c in stated[:_MOST_BYLINES])
    for label, value in zip(page.meta.get("twitter:label1", ()), page.meta.get("twitter:data1", ()), strict=False):
        if begins_with_by(f"{label} X"):
            found.append(Candidate(value, "meta:twitter:data1"))
    found.extend(Candidate(v, "meta:twitter:misc") for _, v in page.read_meta("twitter:misc:written by"))
    found.extend(c for c in people if c.rule == "class")
    site_names = fold_names_of(page, site=site)
    site_names |= fold_site_names([name for name in list_shown_names(page) if not _might_name_person(name)])
    of_site = {value: is_of_site(value, site_names) for value in {c.value for c in found}}
    own = [c for c in found if of_site[c.value] and _might_be_own_site(page, c)]
    found = [c for c in found if not of_site[c.value]] or [c for c in own if c.rule.startswith("json-ld")]
    rules = {c.rule.split(":")[0] for c in found}
    if not rules <= {"meta", "class"} and _name_anyone(found):
        return _put_beside_first(found, shown.bylines)
    heading = shown.heading or guess_main_heading(page)
    if body is not None:
        is_named = _name_anyone(found)
        around = read_names_around(page, heading, body, site_names, is_beside_enough=is_named)
        around = _leave_out_site(around, site_names, page.url)
        found = [*_choose_beside(around, found), *found]
    else:
        around = NO_NAMES
        found = [*_find_others(heading, found, site_names), *found]
    if not _name_anyone(found):
        found.extend(own)
        if not _is_by_house(page):
            is_read = around.is_whole or around.behind or around.alone
            after = [] if is_read else find_authors_after_heading(page, heading)
            found.extend(c for c in after if not is_of_site(c.value, site_names))
            found.extend(Candidate(name, "text") for name in around.behind)
            found.extend(Candidate(name, "line") for name in around.alone)
        found.extend(c for c in people if c.rule == "author-box")
    return found if _name_anyone(found) else [*found, *_find_written_by(page, heading, body)]


def _put_beside_first(found: list[Candidate], shown: ShownBylines) -> list[Candidate]:
    """Puts a byline that says "By" beside the headline before quite others in JSON-LD: who put the page online."""
    stated = {fold_person(n) for c in found if c.rule.startswith("json-ld") for n in split_byline(c.value)}
    beside = [c for c in shown.people if c.rule == "byline"] if shown.is_beside else []
    names = [name for c in beside for name in split_byline(c.value) if looks_like_name(name) and _might_write(name)]
    is_other = bool(names) and stated.isdisjoint(map(fold_person, names)) and not stated & shown.named
    return [*beside, *found] if is_other and not any(c.rule == "profile" for c in found) else found


def _find_others(heading: Landmark | None, found: list[Candidate], site_names: frozenset[str]) -> list[Candidate]:
    """Returns the names after an unmarked "By" below the heading of a page without a story, if quite others."""
    if not any(c.rule.startswith("meta") for c in found):
        return []
    known = {fold(name) for c in found for name in split_byline(c.value) for fold in (fold_text, fold_person)}
    return [c for c in find_other_byline(heading, known) if not is_of_site(c.value, site_names)]


def _leave_out_site(around: AroundStory, site_names: frozenset[str], url: str | None) -> AroundStory:
    """Leaves out the site's names; and all names of a line without "By" that has one: "Beirut - Arab Today"."""
    labels = frozenset((split_url(url or "").hostname or "").split("."))

    def leave_out(names: list[str]) -> list[str]:
        return [name for name in names if not (is_of_site(name, site_names) or _is_office(name, labels))]

    def leave_out_line(names: list[str]) -> list[str]:
        return names if len(leave_out(names)) == len(names) else []

    return around._replace(
        beside=leave_out(around.beside),
        behind=leave_out(around.behind),
        alone=leave_out_line(around.alone),
    )


def _is_office(name: str, labels: frozenset[str]) -> bool:
    """Says whether a name is initials and what a host is called: "DIPR Wexcombe" at press.wexcombe.example."""
    initials, *words = name.split()
    return len(initials) > 2 and initials.isupper() and any(not w.isupper() and w.lower() in labels for w in words)


def _choose_beside(around: AroundStory, found: list[Candidate]) -> list[Candidate]:
    """Returns the names that an unmarked line beside the headline says wrote the story, where nobody better is known.

    Those in `<meta>` often are who put the story online: they give way to quite others, unless they stand there too, or
    a class name has others. Any give way to the same names with others beside them.
    """
    shown = {fold_person(name) for name in around.beside}
    stated, marked = (
        {fold_person(n) for c in found if c.rule.startswith(rule) for n in split_byline(c.value) if _might_write(n)}
        for rule in ("meta", "class")
    )
    is_other = not any(name in around.near for name in stated) and not marked - shown
    return [Candidate(n, "text") for n in around.beside] if is_other or (stated | marked) < shown else []


def _might_write(name: str) -> bool:
    return might_be_person(name) and not find_agency(name)


def _name_anyone(candidates: list[Candidate]) -> bool:
    return any(_might_write(name) for c in candidates for name in split_byline(c.value))


class People(NamedTuple):
    names: list[str]
    rule: str | None  # that found them, if there are any


def choose_authors(candidates: list[Candidate], *, publisher: str | None = None, headline: str | None = None) -> People:
    """Returns the people named by the best rule that names any.

    Names that the page shows win over JSON-LD only where they include the same people and more.
    """
    site_names = fold_site_names([publisher]) if publisher else frozenset()
    people: dict[str, dict[str, str]] = {}
    for candidate in dict.fromkeys(candidates):
        named = people.setdefault(candidate.rule, {})
        names = _drop_places(split_byline(candidate.value), candidate.rule)
        for name in names:
            folded = fold_person(name)
            # A byline that is nothing but the site's name was left out before, unless it is its writer's.
            unfit = site_names if len(names) > 1 else frozenset()
            if folded not in named and might_be_person(name, unfit) and not find_agency(name):
                if headline and folded == fold_text(headline):
                    continue
                named[folded] = name
    rules = [rule for rule, named in people.items() if named]
    if not rules:
        return People([], None)
    best = rules[0]
    for rule in rules[1:]:
        if rule in _SHOWN and best != "profile" and _is_better(rule, people[rule], people[best]):
            best = rule
    return People(list(people[best].values()), best)


def _drop_places(names: list[str], rule: str) -> list[str]:
    """Drops single words such as "Rome" from a metadata byline that has full names or an organisation's name."""
    if len(names) < 2 or not rule.startswith(("json-ld", "meta")):
        return names
    if any(map(looks_like_name, names)) or not all(map(might_be_person, names)):
        return [name for name in names if looks_like_name(name)]
    return names


def _is_better(rule: str, shown: dict[str, str], stated: dict[str, str]) -> bool:
    """Says whether a byline names the same people and more, or full names where the other names an account."""
    if set(stated) < set(shown) and (rule != "class" or all(map(looks_like_name, shown.values()))):
        return True
    return (
        not set(stated) & set(shown)
        and not any(map(looks_like_name, stated.values()))
        and all(map(looks_like_name, shown.values()))
    )


def _turn_names(candidate: Candidate) -> Candidate:
    """Turns names of library metadata, "Doe, Jane", into "Jane Doe"; elsewhere where nothing else is meant.

    "Roe, Jane" may be two people, "Drees, Hanna van" is one.
    """
    turned = _LAST_FIRST.fullmatch(candidate.value.strip())
    if turned and (turned[3].strip() or candidate.rule.startswith(("meta:dc", "meta:citation"))):
        return Candidate(" ".join((turned[2], turned[3], turned[1])), candidate.rule)
    return candidate


def is_of_site(value: str, site_names: frozenset[str]) -> bool:
    """Says whether a byline is the site's name or begins with it ("hessenschau.de, Frankfurt")."""
    first = split_byline(value)[:1]
    return not first or bool(fold_site_names(first) & site_names)


def _might_name_person(name: str) -> bool:
    """Says whether a site that is called so may bear its author's name: "Jane Roe", and "Roe"."""
    if name[0] >= _SOLID:
        return len(name) < _SHORTEST_SOLID_HOUSE
    return len(name.split()) <= _MOST_OF_PERSON or has_given_name(name)


def _might_be_own_site(page: Page, candidate: Candidate) -> bool:
    """Says whether a site may bear its author's name: a full name, of no organisation, on no page of news."""
    names = split_byline(candidate.value)
    if len(names) != 1 or not looks_like_name(names[0]) or len(names[0].split()) > 3 or not might_be_person(names[0]):
        return False
    folded = fold_text(names[0])
    if bears_house_name(folded):
        return False
    for thing in page.json_ld[:_MOST_BYLINES]:
        types = list_types(thing)
        if not _OF_NEWS.isdisjoint(types):
            return False
        is_house = any(t.endswith(("Organization", "Business", "Corporation")) for t in types) and "Person" not in types
        if is_house and candidate.rule[:7] != "json-ld" and fold_text(str(thing.get("name"))[:99]) == folded:
            return False
    return True


def _find_in_json_ld(page: Page) -> Iterator[Candidate]:
    for article in list_own_articles(page)[:1]:
        for key in ("author", "creator"):
            people = [o for o in list_objects(page.json_ld, article.get(key)) if might_be_person_object(o)]
            names = [n for o in people for n in read_names_in(o)]
            if names:
                yield from (Candidate(n, f"json-ld:{key}") for n in names)
                return


def _is_by_house(page: Page) -> bool:
    """Says whether the page names an organisation as author; a name after "By" belongs to another article then."""
    stated = [o for article in list_own_articles(page)[:1] for o in list_objects(page.json_ld, article.get("author"))]
    return bool(stated) and not any(map(might_be_person_object, stated))


def might_be_person_object(thing: JsonObject) -> bool:
    return not any(t.endswith("Organization") for t in list_types(thing)) or "Person" in list_types(thing)


def _find_written_by(page: Page, heading: Landmark | None, body: Body | None) -> Iterator[Candidate]:
    """Returns the name after the first "Written by" that begins a text on the page, and is not of another story."""
    first = next((block for block in page.blocks.blocks if "ritten by" in block.text), None)
    if first is None:
        return  # looking through the blocks costs a tenth of looking through the markup
    if Owners(page, heading, body).is_of_another(page.blocks.elements[first.element], first.text):
        return
    html = page.html
    place = html.find("ritten by")
    for _ in range(20):
        if place < 0:
            return
        before = html[max(0, place - 20) : place].rstrip("Ww")
        if before.rstrip().endswith(">"):
            pieces = _TAG.sub("\n", html[place + 9 : place + 700]).split("\n")
            piece = next((p for p in map(normalise_text, pieces) if p.strip(" :")), "")
            names = [n for n in split_byline(piece) if might_be_person(n) and looks_like_name(n)]
            if names and len(piece) < _LONGEST_WRITTEN_BY:
                yield from (Candidate(n, "text") for n in names)
                return
        place = html.find("ritten by", place + 9)


def guess_main_heading(page: Page) -> Landmark | None:
    """Returns the first heading that shares most words with the page's title."""
    title = set(fold_text(page.title or "").split())
    headings = [h for h in page.landmarks.headings[:20] if h.tag == "h1"] or page.landmarks.headings[:5]
    if len(headings) < 2:
        return headings[0] if headings else None
    return max(headings, key=lambda h: len(title & set(fold_text(h.node.text()[:400]).split())))
