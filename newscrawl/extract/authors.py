"""The authors: people, in the order in which the page names them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from ..loaders.bylines import (
    begins_with_by,
    fold_person,
    looks_like_name,
    might_be_person,
    names_other_role,
    split_byline,
)
from ..loaders.text import fold_site_names, fold_text, normalise_text
from ..page import JsonObject, Page, list_types
from ..sites.profile import Site
from .agencies import find_agency
from .candidates import Candidate
from .elements import list_ancestors, read_names, read_text, walk_following
from .landmarks import Landmark
from .publisher import fold_names_of
from .structured import list_objects, read_strings

_MOST_BYLINES = 120
_LONGEST_BYLINE = 160
_LONGEST_STATED = 600
_FOLLOWING = 60  # texts after the heading among which an unmarked byline is looked for
# Names of people who did not write this: in comments, in links to other articles, under pictures.
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|footer|widget|teaser|\bcards?\b|card__|promo|popular|newsletter|caption|credit"
    r"|social|share|follow|more-?(?:from|by)|latest|trending|read-?next|post-?list|carousel|swiper|reviewe[rd]|editor-"
    r"|modal"
)
# A box about the author says who it was too, but in the words of a biography.
_BOX = re.compile(r"desc|\bbio|bio\b|about|box|biograph|avatar|image|photo|img")
_TRUSTED = ("profile", "rel:author", "itemprop:author", "byline")
_SHOWN = ("rel:author", "itemprop:author", "byline", "class")
_LAST_FIRST = re.compile(r"([^\s,]+),\s*([^\s,]+(?:\s[A-Z]\.)?)")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_META_NAMES = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl", "dc.creator",
    "dc.creator.name", "dcterms.creator", "citation_author", "authors", "og:article:author", "cxenseparse:author",
    "cxense:author", "article.author", "vr:author", "mediator_author", "og:author", "dcsext.author",
)  # fmt: skip


def find_authors(page: Page, *, site: Site | None = None) -> list[Candidate]:
    """One candidate a byline, `<meta>` or JSON-LD name, in the page's order within each rule.

    Rules, the most trusted first: "profile"; "json-ld:author"; "rel:author", "itemprop:author"; "byline" (an element
    that says "By"); "meta:…"; "class" (an element only named so); "text" ("By" after the heading, or "Written by"
    anywhere); "author-box". Names of the site are left out already.
    """
    found: list[Candidate] = []
    if site is not None and site.authors:
        found.extend(Candidate(read_text(n, 300), "profile") for n in page.tree.css(site.authors)[:20])
    found.extend(_find_in_json_ld(page))
    shown = _find_shown(page)
    found.extend(c for c in shown if c.rule in _TRUSTED)
    stated = [
        Candidate(v[:_LONGEST_STATED], f"meta:{k}") for k, v in page.read_meta(*_META_NAMES) if "://" not in v[:99]
    ]
    found.extend(_turn_names(c) for c in stated[:_MOST_BYLINES])
    for label, value in zip(page.meta.get("twitter:label1", ()), page.meta.get("twitter:data1", ()), strict=False):
        if begins_with_by(f"{label} X"):
            found.append(Candidate(value, "meta:twitter:data1"))
    found.extend(c for c in shown if c.rule == "class")
    site_names = fold_names_of(page, site=site)
    of_site = {value: _is_of_site(value, site_names) for value in {c.value for c in found}}
    found = [c for c in found if not of_site[c.value]]
    if not found:
        found.extend(c for c in _find_after_heading(page) if not _is_of_site(c.value, site_names))
    if not found:
        found.extend(_find_written_by(page))
        found.extend(c for c in shown if c.rule == "author-box")
    return found


def choose_authors(
    candidates: list[Candidate], *, publisher: str | None = None, headline: str | None = None
) -> tuple[list[str], str | None]:
    """The people named by the best rule that names any, and that rule; ([], None) when none does.

    What the page shows to its readers goes before JSON-LD only where it names the same people and more.
    """
    site_names = fold_site_names([publisher]) if publisher else frozenset()
    people: dict[str, dict[str, str]] = {}
    for candidate in dict.fromkeys(candidates):
        named = people.setdefault(candidate.rule, {})
        for name in split_byline(candidate.value):
            folded = fold_person(name)
            if folded not in named and might_be_person(name, site_names) and not find_agency(name):
                if headline and folded == fold_text(headline):
                    continue
                named[folded] = name
    rules = [rule for rule, named in people.items() if named]
    if not rules:
        return [], None
    best = rules[0]
    for rule in rules[1:]:
        if rule in _SHOWN and best != "profile" and _is_better(people[rule], people[best]):
            best = rule
    return list(people[best].values()), best


def _is_better(shown: dict[str, str], stated: dict[str, str]) -> bool:
    """Whether a byline names the same people and more, or quite others, which are full names beside an account's."""
    if set(stated) < set(shown):
        return True
    return (
        not set(stated) & set(shown)
        and not any(map(looks_like_name, stated.values()))
        and all(map(looks_like_name, shown.values()))
    )


def _turn_names(candidate: Candidate) -> Candidate:
    """Library metadata writes "Doe, Jane"."""
    if candidate.rule.startswith(("meta:dc", "meta:citation")):
        turned = _LAST_FIRST.fullmatch(candidate.value.strip())
        if turned:
            return Candidate(f"{turned[2]} {turned[1]}", candidate.rule)
    return candidate


def _is_of_site(value: str, site_names: frozenset[str]) -> bool:
    """Whether a byline is the site's own name, or begins with it ("hessenschau.de, Frankfurt")."""
    first = split_byline(value)[:1]
    return not first or bool(fold_site_names(first) & site_names)


def _find_in_json_ld(page: Page) -> Iterator[Candidate]:
    for article in page.json_ld_articles[:1]:
        for key in ("author", "creator"):
            people = [o for o in list_objects(page, article.get(key)) if _might_be_person_object(o)]
            names = [n for o in people for n in read_strings(o.get("name"))]
            if names:
                yield from (Candidate(n, f"json-ld:{key}") for n in names)
                return


def _might_be_person_object(thing: JsonObject) -> bool:
    return not any(t.endswith("Organization") for t in list_types(thing)) or "Person" in list_types(thing)


def _find_shown(page: Page) -> list[Candidate]:
    """The bylines on the page: the first group of names after the heading, or else the last before it."""
    main = _find_main_heading(page)
    heading = main.order if main is not None else 0
    groups: list[list[Candidate]] = []
    boxes: list[Candidate] = []
    seen: dict[int, int] = {}  # memory id of a byline element: its group
    shape: tuple[str, str, int | None] | None = None
    before = -1
    judged: dict[int, tuple[bool, bool]] = {}  # by memory id: whether an element is elsewhere, or an author's box
    read: dict[tuple[str, str, str], list[str]] = {}  # the same words often stand in elements inside each other
    for landmark in page.landmarks.bylines[:_MOST_BYLINES]:
        node = landmark.node
        if _ELSEWHERE.search(landmark.names) or len(groups) > before + 2:
            continue
        content = node.text(deep=True)
        if len(content) > _LONGEST_BYLINE * 5 or not content.strip():
            continue
        ancestors = list_ancestors(node, 7)
        boxed, elsewhere = [bool(_BOX.search(landmark.names))], False
        for ancestor in ancestors[:5]:
            if ancestor.mem_id not in judged:
                names = read_names(ancestor)
                judged[ancestor.mem_id] = bool(_ELSEWHERE.search(names)), bool(_BOX.search(names))
            elsewhere, in_box = judged[ancestor.mem_id]
            if elsewhere:
                break
            boxed.append(in_box)
        if elsewhere or any(a.tag in ("aside", "footer", "nav") for a in ancestors):
            continue
        text = read_text(node, _LONGEST_BYLINE + 1)
        in_box = any(boxed[:4])
        if not text or len(text) > _LONGEST_BYLINE or names_other_role(text):
            continue
        rule = _name_rule(landmark, text)
        key = (text, rule, landmark.tag)
        if key not in read:
            read[key] = _read_shown(text, rule, node.attributes.get("href") or "")
        named = read[key]
        if not named or _has_other_role(node):
            continue
        if in_box and rule in ("byline", "class"):
            boxes.extend(Candidate(n, "author-box") for n in named)
            continue
        outer = next((seen[a.mem_id] for a in ancestors if a.mem_id in seen), None)
        parent = node.parent.parent.mem_id if node.parent is not None and node.parent.parent is not None else None
        own_shape = (landmark.tag, landmark.names, parent)
        if outer is None and own_shape == shape and groups:
            outer = len(groups) - 1
        shape = own_shape
        if outer is None:
            groups.append([])
            outer = len(groups) - 1
            if landmark.order < heading:
                before = outer
        seen[node.mem_id] = outer
        groups[outer].extend(Candidate(n, rule) for n in named)
    after = groups[before + 1 :]
    chosen = after[0] if after else groups[before] if groups else []
    return [*_keep_innermost(chosen), *boxes[:1]]


def _keep_innermost(group: list[Candidate]) -> list[Candidate]:
    """A group without the names that are only longer readings of others in it: "Jane Doe Rome" beside "Jane Doe"."""
    folded = [fold_text(c.value) for c in group]
    kept: list[Candidate] = []
    for place, candidate in enumerate(group):
        inner = [f for other, f in enumerate(folded) if other != place and f != folded[place] and f in folded[place]]
        if not inner:
            kept.append(candidate)
    return kept


def _read_shown(text: str, rule: str, address: str) -> list[str]:
    """The names in a byline's text that have the shape of one, or that it says are the author's."""
    names = [n for n in split_byline(text) if might_be_person(n)]
    if rule != "class":
        # "By Jane Doe, Rome": beside full names a single word is none.
        full = [n for n in names if looks_like_name(n)]
        return full or [n for n in names if len(n.split()) < 3]
    # A link to /author/amanda/ says that its text "Amanda" is a name.
    slug = fold_text(address.rstrip("/").rsplit("/", 1)[-1])
    return [n for n in names if looks_like_name(n) or (slug and fold_text(n) == slug)]


def _name_rule(landmark: Landmark, text: str) -> str:
    attributes = landmark.node.attributes
    if "author" in (attributes.get("rel") or ""):
        return "rel:author"
    if "author" in (attributes.get("itemprop") or ""):
        return "itemprop:author"
    return "byline" if begins_with_by(text) else "class"


def _has_other_role(node: LexborNode) -> bool:
    """Whether the element's parent says that this is someone else than the author: "Edited by <a>…</a>"."""
    parent = node.parent
    if parent is None:
        return False
    around = parent.text(deep=True)
    return len(around) < 200 and names_other_role(normalise_text(around))


def _find_written_by(page: Page) -> Iterator[Candidate]:
    """The name behind the first "Written by" that begins a text anywhere on the page."""
    if not any("ritten by" in block.text for block in page.blocks.blocks):
        return  # looking through the blocks costs a tenth of looking through the markup
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
            if names and len(piece) < _LONGEST_BYLINE:
                yield from (Candidate(n, "text") for n in names)
                return
        place = html.find("ritten by", place + 9)


def _find_after_heading(page: Page) -> Iterator[Candidate]:
    """Names behind an unmarked "By" among the first texts after the heading."""
    heading = _find_main_heading(page)
    if heading is None:
        return
    texts = list(_list_following_texts(heading.node))
    for place, (text, begins) in enumerate(texts):
        if not begins or len(text) >= _LONGEST_BYLINE:
            continue
        if not (begins_with_by(text) or (len(text) < 24 and begins_with_by(f"{text} X"))):
            continue
        rest = [n for n in split_byline(text) if might_be_person(n)]
        if not rest and place + 1 < len(texts) and len(text) < 20:
            rest = [n for n in split_byline(texts[place + 1][0]) if might_be_person(n)]
        names = [n for n in rest if looks_like_name(n)]
        if names:
            yield from (Candidate(n, "text") for n in names)
            return


def _find_main_heading(page: Page) -> Landmark | None:
    """The first heading that shares most words with the page's title."""
    title = set(fold_text(page.title or "").split())
    headings = [h for h in page.landmarks.headings[:20] if h.tag == "h1"] or page.landmarks.headings[:5]
    if len(headings) < 2:
        return headings[0] if headings else None
    return max(headings, key=lambda h: len(title & set(fold_text(h.node.text()[:400]).split())))


def _list_following_texts(heading: LexborNode) -> Iterator[tuple[str, bool]]:
    """The first short texts that follow an element in document order, each with whether it might begin a byline."""
    count = 0
    for node in walk_following(heading):
        if node.is_text_node:
            content = node.text_content or ""
            text = "" if len(content) >= 400 or content.isspace() else normalise_text(content)
            if text:
                # Inside a sentence a word such as "von" or "de" begins no byline.
                begins = node.prev is None or node.prev.tag in ("br", "hr", "img", "svg", "time") or text[0] in "BW"
                yield text, begins
                count += 1
                if count >= _FOLLOWING:
                    return
