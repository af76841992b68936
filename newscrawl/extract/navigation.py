"""Reads the names of a site's sections: from its menu, from trails, and from what news sites call their sections.

A trail leads from the front page to a story: "Home > Culture > The headline".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain, islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_names, read_text
from ..page.page import Page, cached_on_page
from ..text.clean import fold_text, normalise_text
from ..text.tables import match_any, read_groups, read_table
from ..urls.canonical import read_domain
from ..urls.parsing import split_url

_MOST_LINKS = 100  # from the page's top, and inside <nav>
_FEWEST_ENTRIES = 4
_LONGEST_ENTRY, _MOST_WORDS = 28, 4
_MOST_TOGETHER = 4  # elements up from an entry to one that all entries share
_CURRENT_LEVELS = 2
_FEWEST_KNOWN = 2  # entries that are known to be sections, of a menu of them
_SOLID = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SOLID_WEIGHT = 2.5
_AUTHORITY_END = re.compile(r"[/?#\\]")
_NO_PAGE = re.compile(r"(?:javascript|mailto|tel|data|whatsapp|tg|viber|sms):", re.IGNORECASE)
_MOST_TRAIL_LINKS = 120  # from the page's top
_MOST_BLOCKS = 120
_LONGEST_STEP = 60
_LONGEST = 300  # characters of a trail, the headline included
_MOST_STEPS = 7
_MOST_LEVELS = 4  # from the link to the front page to what holds the trail
_MOST_TEXTS = 40
_MOST_NODES = 600
_MOST_PLAIN_WORDS = 3
_MOST_WORDS = 4  # of a section's name
_MOST_SECTIONS = 2  # of a trail: a section and what is in it
_NEAR = 3  # blocks from a trail to the headline
_HOUSES = "img, svg, i"  # pictures that stand for the front page
_PICTURES = "i, img, svg, span, b, em"
_MOST_MARKED = 3  # texts of an entry of a list: a word and marks
_MOST_LOOSE = 3  # steps with a stroke or a dot between them, as menus have
_CUT = ".… "  # where a headline is cut off
_STEP = re.compile(r"[>»›→▸▶≫＞⟩/\\]{1,3}|-{1,2}>|::")
_MARK = re.compile(r"[>»›→▸▶≫＞⟩/\\|·•:«‹<←-]{1,3}")
_EDGE_MARKS = ">»›→▸▶≫＞⟩/\\|·•:«‹<←- \t"
_SPACED_STEP = re.compile(r"\s+(?:[>»›→▸▶≫＞/]{1,2}|-{1,2}>|::)\s+")
_PLAIN_STEP = re.compile(r"((?:^|\s+)(?:[>»›→▸▶≫＞/]{1,2}|-{1,2}>|::)(?:\s+|$))")
_PICTURE = "⌂"  # what stands for a link that is a picture alone
_FRONT_PAGE = re.compile(r"/|(?:[a-z]+:)?//[^/?#]+/?(?:[#].*)?", re.IGNORECASE)
_NAMED_SO = re.compile(r"crumb|\bpath\b|\btrail\b|pathway|you-?are-?here|navpath")


class MenuEntry(NamedTuple):
    text: str
    node: LexborNode
    href: str


class Menu(NamedTuple):
    """The entries of a site's menus."""

    rows: list[list[MenuEntry]]
    entries: dict[str, list[MenuEntry]]  # by what they say, folded

    def names(self, text: str, link: LexborNode | None = None) -> bool:
        """Says whether an entry, other than the link itself, has a text."""
        found = self.entries.get(fold_text(text), ())
        return any(link is None or entry.node.mem_id != link.mem_id for entry in found)

    def find_current(self) -> str | None:
        """Returns what the one entry says that is marked as the page's own, or is set otherwise than all others are."""
        found: list[str] = []
        for row in self.rows:
            is_of_sections = _count_known(entry.text for entry in row) >= _FEWEST_KNOWN
            marked = [entry.text for entry in row if _is_current(entry.node)]
            marked = [text for text in marked if is_of_sections or _count_known([text])]
            if not marked and is_of_sections:
                marked = [text for text in (*_list_unlinked(row), *_list_set_apart(row)) if _count_known([text])]
            found += marked if len(marked) == 1 else []
        return found[0] if len({fold_text(text) for text in found}) == 1 else None


def _count_known(texts: Iterable[str]) -> int:
    """Returns how many texts are what news sites call their sections."""
    return sum(fold_text(text) in load_section_names() for text in texts)


def _find_holder(row: list[MenuEntry]) -> LexborNode | None:
    """Returns the innermost element around a menu's first entry and its last."""
    around = {ancestor.mem_id for ancestor in list_ancestors(row[-1].node, _MOST_TOGETHER)}
    return next((a for a in list_ancestors(row[0].node, _MOST_TOGETHER) if a.mem_id in around), None)


def _list_unlinked(row: list[MenuEntry]) -> list[str]:
    """Returns the texts among a menu's entries that are no links: "<a>Sport</a> | <b>Culture</b> | <a>Weather</a>"."""
    holder = _find_holder(row)
    texts = list(islice(_list_texts(holder), 3 * len(row) + _MOST_TOGETHER)) if holder is not None else []
    unlinked = [step.text.strip(_EDGE_MARKS) for step in texts if not step.is_link]
    return [text for text in unlinked if fold_text(text) and _might_be_entry(text)]


def _list_set_apart(row: list[MenuEntry]) -> list[str]:
    """Returns the entries of a menu that are in bold letters, or on another colour, where all others are alike."""
    holder = _find_holder(row)
    looks = [_read_look(entry.node, holder) for entry in row] if holder is not None else []
    return [entry.text for entry, look in zip(row, looks, strict=False) if look and len(looks) - 1 == looks.count("")]


def _read_look(link: LexborNode, holder: LexborNode | None) -> str:
    """Returns how an entry is set beside the plainest: its letters and its colours."""
    found = []
    inner = link.first_child
    for element in (inner, *list_ancestors(link, _MOST_TOGETHER)):
        if element is None or element.is_text_node:
            continue
        if holder is not None and element.mem_id == holder.mem_id:
            break
        found += [element.tag] if element.tag in ("b", "strong") else []
        found += [value for name in ("color", "bgcolor") if (value := element.attributes.get(name))]
    return " ".join(found)


@cache
def _load_current_names() -> re.Pattern[str]:
    words = match_any(word for (word,) in read_table(__package__, "menu_names"))
    return re.compile(rf"(?:^|[-_ ])(?:{words})(?:$|[-_ ])")


@cache
def load_section_names() -> frozenset[str]:
    """Returns what news sites call their sections, folded."""
    return frozenset(fold_text(name) for _, name in read_table(__package__, "section_names"))


@cached_on_page
def read_menu(page: Page) -> Menu:
    """Returns the page's menus: rows of at least four short links, one after the other."""
    links = islice((node for node, _ in page.blocks.anchors), _MOST_LINKS)
    rows = [*_list_rows(page, links), *_list_rows(page, list_passed_over(page))]
    entries: dict[str, list[MenuEntry]] = {}
    for row in rows:
        for entry in row:
            entries.setdefault(fold_text(entry.text), []).append(entry)
    return Menu(rows, entries)


def is_in_menu(page: Page, text: str, link: LexborNode | None = None) -> bool:
    """Says whether an entry of the page's menus, other than the link itself, has a text."""
    return _might_be_entry(text) and read_menu(page).names(text, link)


def _might_be_entry(text: str) -> bool:
    """Says whether a text is as short as what a menu's entry says."""
    return weigh(text) <= _LONGEST_ENTRY and len(text.split()) <= _MOST_WORDS


@cached_on_page
def list_passed_over(page: Page) -> list[LexborNode]:
    """Returns the links in the navigation, which the page's blocks leave out."""
    if not page.blocks.passed_over:
        return []
    # "nav a[href]" would be one search, but climbs from each anchor to the root: seconds where all are deep.
    links: list[LexborNode] = []
    within: set[int] = set()
    for outer in page.tree.css("nav"):
        if outer.mem_id in within:
            continue
        for node in outer.css("nav, a[href]"):
            if node.tag == "a":
                links.append(node)
            else:
                within.add(node.mem_id)
        if len(links) >= _MOST_LINKS:
            break
    return links[:_MOST_LINKS]


def _list_rows(page: Page, links: Iterable[LexborNode]) -> Iterator[list[MenuEntry]]:
    """Yields each run of neighbouring links that are as short as a menu's entries are, and share an element."""
    row: list[MenuEntry] = []
    shared: set[int] = set()
    for node in links:
        text = normalise_text((node.text() or "")[: 4 * _LONGEST_ENTRY])
        if not text:
            continue  # a sign, such as a house
        is_entry = _might_be_entry(text) and not text.isdigit() and might_be_own(page, href := read_href(node))
        around = {ancestor.mem_id for ancestor in list_ancestors(node, _MOST_TOGETHER)} if is_entry else set()
        if row and not (is_entry and shared & around):
            if len(row) >= _FEWEST_ENTRIES:
                yield row
            row = []
        if is_entry:
            shared = shared & around if row else around
            row.append(MenuEntry(text, node, href))
    if len(row) >= _FEWEST_ENTRIES:
        yield row


def weigh(text: str) -> float:
    """Returns the length of a text in letters, where one sign of Chinese, Japanese or Korean counts for several."""
    return len(text) * (_SOLID_WEIGHT if _SOLID.search(text[:20]) else 1)


def read_href(node: LexborNode) -> str:
    return (node.attributes.get("href") or "").strip()[:400]


def might_be_own(page: Page, href: str) -> bool:
    """Says whether an address may be another page of the site: no script, no mail, no place on the page itself."""
    if not href or href.startswith("#") or _NO_PAGE.match(href):
        return False
    if "//" not in href[:9]:
        return True
    scheme, _, rest = href.partition("//")
    return _share_domain(f"{scheme}//{_AUTHORITY_END.split(rest, maxsplit=1)[0]}", page.url or "")


@lru_cache(maxsize=1_024)  # the links of a page lead to few hosts
def _share_domain(origin: str, url: str) -> bool:
    host, own = split_url(origin).hostname, split_url(url).hostname
    return host is None or own is None or read_domain(host) == read_domain(own)


def _is_current(node: LexborNode) -> bool:
    """Says whether a menu's entry is marked as the one in which the page stands."""
    for element in (node, *list_ancestors(node, _CURRENT_LEVELS)):
        if element.tag not in ("a", "li", "span", "b", "strong", "div", "td"):
            return False
        if element.attributes.get("aria-current") not in (None, "false"):
            return True
        names = read_names(element)
        if _load_current_names().search(names) and len(element.css("a")[:2]) < 2:
            return True
    return False


class _Step(NamedTuple):
    text: str
    is_link: bool
    link: int = 0  # memory id of the link around it


@cache
def _load_home_words() -> frozenset[str]:
    words = read_groups(__package__, "sections")["home"]
    return frozenset((*words, *map(fold_text, words)))


def says_home(folded: str) -> bool:
    """Says whether a folded text is what links to the front page say."""
    return bool(folded) and (folded in _load_home_words() or _load_home_words().issuperset(folded.split()))


@cache
def _load_here() -> re.Pattern[str]:
    words = match_any(read_groups(__package__, "sections")["before trail"], r"\s+")
    return re.compile(rf"\W*(?:{words})\s*[:：]?\s*", re.IGNORECASE)


def _cut_here(text: str) -> str:
    """Returns a text without the words that lead to a trail: "You are here: Home"."""
    found = _load_here().match(text)
    return text[found.end() :] if found is not None else text


def read_trail(page: Page, headline: str | None) -> list[str]:
    """Returns the sections of the page's trail, the outermost first; [] where it has none."""
    wanted = fold_text(headline or "")
    links = chain(islice((node for node, _ in page.blocks.anchors), _MOST_TRAIL_LINKS), list_passed_over(page))
    for link in links:
        said = (link.text() or "").strip()
        if len(said) > _LONGEST_STEP:
            continue
        text = fold_text(said)
        is_home = says_home(text)
        if not is_home and not ((text or link.css_first(_HOUSES)) and leads_home(page, link)):
            continue
        steps = _read_steps(page, link, wanted, is_home=is_home)
        if steps:
            return [step.text for step in steps[:_MOST_SECTIONS]]
    return _read_plain(page, wanted)


def leads_home(page: Page, link: LexborNode) -> bool:
    """Says whether a link leads to the front page."""
    href = read_href(link)
    if not _FRONT_PAGE.fullmatch(href) or href == "/":
        return href == "/"
    parts, own = split_url(href), split_url(page.url or "")
    return bool(parts.netloc) and parts.netloc == own.netloc and parts.path in ("", "/") and not parts.query


def _read_steps(page: Page, home: LexborNode, wanted: str, *, is_home: bool) -> list[_Step]:
    """Returns the steps behind a link to the front page, without the headline; [] where these are no trail."""
    for holder in list_ancestors(home, _MOST_LEVELS):
        if holder.tag in ("body", "html", "main", "header"):
            return []
        texts = list(islice(_list_texts(holder), _MOST_TEXTS + 1))
        if len(texts) < 2:
            continue
        if len(texts) > _MOST_TEXTS:
            return []
        place = next((n for n, step in enumerate(texts) if step.link == home.mem_id), -1)
        place = place if place >= 0 else next((n for n, step in enumerate(texts) if step.is_link), 0)
        before, behind = texts[:place], texts[place + 1 :]
        if any(step.is_link or len(step.text) > _LONGEST_STEP // 2 for step in before) or not behind:
            return []
        behind = [part for step in behind for part in _split_steps(step, wanted)]
        marks = [step.text for step in behind if _MARK.fullmatch(step.text)]
        steps = [_Step(step.text.strip(_EDGE_MARKS), step.is_link) for step in behind]
        marks += [s.text[:1] for s in behind if s.text[:1] in _EDGE_MARKS and not _MARK.fullmatch(s.text)]
        marks += [s.text[-1:] for s in behind if s.text[-1:] in _EDGE_MARKS and not _MARK.fullmatch(s.text)]
        steps = [step for step in steps if fold_text(step.text)]
        if not steps and len(texts) <= _MOST_MARKED:
            continue  # an entry of a list, with the mark behind it
        if not steps or len(steps) > _MOST_STEPS or sum(len(step.text) for step in steps) > _LONGEST:
            return []
        ends_in_story = _is_start(steps[-1].text, wanted)
        inner = steps[:-1] if ends_in_story else steps
        if inner and not inner[-1].is_link and len(inner[-1].text.split()) > _MOST_WORDS:
            inner = inner[:-1]  # the title of a page that has another headline
        if any(len(step.text) > _LONGEST_STEP for step in inner):
            return []
        is_stepped = bool(marks) and all(_STEP.fullmatch(mark) for mark in marks) and len(marks) >= len(inner)
        is_marked = len(marks) >= len(inner) > 0 and (len(inner) == 1 or not inner[-1].is_link)
        is_named = any(_NAMED_SO.search(read_names(one)) for one in (holder, *list_ancestors(holder, 1)))
        is_named = is_named or any(not _cut_here(step.text) for step in before)
        if ends_in_story or is_named:
            return inner
        if is_home and not marks and _is_parted(holder, inner) and _stand_as_trail(page, texts, inner, wanted):
            return inner
        if not (is_stepped or (is_home and is_marked)) or len(inner) > _MOST_LOOSE:
            return []
        # Behind the site's name may stand a menu, or the way to the next story.
        return inner if is_home or all(len(step.text.split()) <= _MOST_PLAIN_WORDS for step in inner) else []
    return []


def _split_steps(step: _Step, wanted: str) -> Iterator[_Step]:
    """Yields the steps and the marks of a text without links: "/ Culture / Film"."""
    if step.is_link or _is_start(step.text, wanted):
        yield step
        return
    yield from (_Step(part.strip(), False) for part in _PLAIN_STEP.split(step.text) if part.strip())


def _is_parted(holder: LexborNode, steps: list[_Step]) -> bool:
    """Says whether pictures, or empty elements that a style sheet makes such, part the steps; a menu has none, or has
    them in its links."""
    empty = (node for node in holder.css(_PICTURES) if not read_text(node, 1))
    return sum(node.parent is not None and node.parent.tag != "a" for node in empty) >= len(steps)


def is_section(page: Page, text: str) -> bool:
    return fold_text(text) in load_section_names() or is_in_menu(page, text)


def _stand_as_trail(page: Page, texts: list[_Step], steps: list[_Step], wanted: str) -> bool:
    """Says whether links in a line of their own right above the headline are sections."""
    if not 0 < len(steps) <= _MOST_SECTIONS or not all(step.is_link and is_section(page, step.text) for step in steps):
        return False
    line = fold_text(" ".join(step.text for step in texts))
    folded = [fold_text(block.text[:_LONGEST]) for block in page.blocks.blocks[:_MOST_BLOCKS]]
    return any(text == line and wanted in folded[n + 1 : n + 1 + _NEAR] for n, text in enumerate(folded))


def _is_start(text: str, wanted: str) -> bool:
    """Says whether a step is the headline, or the beginning of it where it is cut off."""
    folded = fold_text(text)
    return bool(wanted) and (folded == wanted or (len(folded) >= 12 and wanted.startswith(folded)))


def _list_texts(holder: LexborNode) -> Iterator[_Step]:
    for node in islice(holder.traverse(include_text=True), _MOST_NODES):
        is_picture = node.tag in ("img", "svg") and not node.is_text_node
        if not (node.is_text_node or is_picture):
            continue
        around = list_ancestors(node, 3)
        link = next((a for a in around if a.tag == "a"), None)
        if is_picture:
            if link is not None and not (link.text() or "").strip():
                yield _Step(_PICTURE, True, link.mem_id)
            continue
        text = normalise_text((node.text_content or "")[:_LONGEST])
        if text and not any(a.tag in ("script", "style", "template", "noscript") for a in around[:1]):
            yield _Step(text, link is not None, link.mem_id if link is not None else 0)


def _read_plain(page: Page, wanted: str) -> list[str]:
    """Returns the sections of a trail whose front page is no link: "Home / Culture", "Home > <a>Culture</a>"."""
    for block in page.blocks.blocks[:_MOST_BLOCKS]:
        if len(block.text) > _LONGEST or block.hidden:
            continue
        parts = [part for part in _SPACED_STEP.split(_cut_here(block.text)) if not _is_start(part.rstrip(_CUT), wanted)]
        if not (1 < len(parts) <= _MOST_LOOSE + 1 and says_home(fold_text(parts[0]))):
            continue
        if not block.link_characters:
            return [part for part in parts[-1:] if len(part.split()) <= _MOST_PLAIN_WORDS]
        if all(len(part.split()) <= _MOST_WORDS for part in parts):
            return parts[1:][:_MOST_SECTIONS]
    return []
