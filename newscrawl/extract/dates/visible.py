"""Times that a page shows: in marked elements, in a profile's elements, in any short text; most near the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from ...page.page import Page
from ...times.finding import might_hold_time
from ..short_text import list_beside, read_start
from .places import Place, find_headline, read_inner_names, read_names
from .sources import Role, TimeText

_MOST_ELEMENTS = 150  # elements with a time that are looked at
_MOST_BYLINES = 60
_MOST_TEXT = 240  # characters of a visible text that may be a byline
_SHORT = 40  # characters of a text that may be a time with no digit: "an hour ago"
_BESIDE_BLOCKS = 8  # so many before and behind the headline are beside it
_MOST_NODES = 15_000  # text nodes that the last resort looks at

# Each selector costs as much as a tenth of the walk over the tree. Bylines are known from the page's landmarks.
_SELECTOR = 'time, [itemprop^="date"], [class*="date" i], [class*="time" i], [class*="publi" i], [class*="meta" i]'
# Words, in lower case, that tell what a time is of. Plain words only: such a list is searched quickly.
_CHANGE = re.compile(
    "last updat|last-updat|updat|modif|revis|edited|aktualis|aktualiz|akt\\.:|geändert|bearbeitet|stand:|stand |actuali"
    "|mis à jour|mise à jour|màj|aggiorna|atualiz|обновл|оновлен|изменен|güncel|تحديث|آپدیت|به‌روز"
    "|最終更新|最后更新|更新|수정|업데이트|bijgewerkt|gewijzigd|oppdatert|uppdatera|opdateret|päivitetty"
    "|muokattu|ενημέρωση|עודכן|עדכון|diperbarui|cập nhật|frissít|módosít|अपडेट|আপডেট|อัปเดต|ažurira"
)
_PUBLICATION = re.compile(
    "first publi|originally (?:publi|posted|appeared|created)|ursprünglich|publi|posted|veröffentlicht|erstellt"
    "|erschienen|verfasst|geschrieben|gepostet|eingestellt|créé"
    "|paru|mis en ligne|mise en ligne|pubblicat|inserito|опублик|создан|yayın|eklenme|oluşturul|نشر|انتشار"
    "|发布|發布|发表|發表|公開|掲載|配信|등록|입력|승인|gepubliceerd|geplaatst|publicerad|offentliggjort"
    "|julkaistu|δημοσί|פורסם|diterbitkan|megjelent|प्रकाशित|প্রকাশ|เผยแพร่|objav|wysłan|dodan|napsal|vydán"
    "|zveřejn|created|written|issued|released|entry-date"
)
# The moment at which the page was asked for, the end of what is offered, and when who writes in a forum came there.
_OTHER = re.compile(
    "it is currently|current time|current date|time is now|time now is|aktuelle zeit|aktuelles datum|es ist jetzt"
    "|heute ist|nous sommes le|date actuelle|heure actuelle|fecha actual|hora actual|data atual|hora atual|ora attuale"
    "|huidige tijd|het is nu|текущее время|сейчас |verfügbar bis|online bis|gültig bis|available until|available till"
    "|valid until|expires|disponible jusqu|disponible hasta|disponibile fino|beschikbaar tot|tillgänglig till"
    "|last visit:|letzter besuch:|dernière visite:|última visita:|joined:|registered:|member since|registriert:"
    "|registriert seit|mitglied seit|dabei seit|beigetreten:|inscrit le|inscription:|miembro desde|registrado:"
    "|membro desde|iscritto dal|lid geworden|регистрация:|зарегистрирован:"
)
_ORIGINALLY = re.compile("originally (?:publi|posted|appeared|created)|ursprünglich (?:ersch|veröff|publi)")
_DATELINE = re.compile(r"[^\W\d_][^\d,(.:]{2,30}[,(]\s?\(?\d{1,2}[. ]\s?(?:\d\d?\.|[^\W\d_]{3,10})\s?\d{4}")
_DIGIT = re.compile(r"\d")
_NO_TIMES = frozenset(
    "h1 body html main meta script style input form svg link nav footer button article select option".split()
)
_NO_TEXT = frozenset("script style noscript option title textarea template".split())


def list_selected_times(page: Page, selector: str | None, role: Role) -> Iterator[TimeText]:
    """The times in the elements that a profile names."""
    if selector:
        for node in page.tree.css(selector)[:5]:
            attributes = node.attributes
            text = attributes.get("datetime") or attributes.get("content") or read_short_text(node)
            if text:
                yield TimeText(text, "profile", role, "profile", 1000)


def list_visible_times(page: Page) -> Iterator[TimeText]:
    """The times in elements marked as dates by tag, microdata, class or id; near the headline they weigh most."""
    nodes = page.tree.css(_SELECTOR)[: 2 * _MOST_ELEMENTS]
    known = {node.mem_id for node in nodes}
    bylines = [b.node for b in page.landmarks.bylines[:_MOST_BYLINES] if "byline" in b.names]
    nodes += [node for node in bylines if node.mem_id not in known]
    place = Place(page)
    found: list[tuple[TimeText, str]] = []
    seen: set[str] = set()
    for node in nodes:
        if node.tag not in _NO_TIMES and len(found) < _MOST_ELEMENTS:
            for source, kind in _read_element(node, place):
                if source.text not in seen:
                    seen.add(source.text)
                    found.append((source, kind))
    yield from _doubt_lists(found)


def list_loose_times(page: Page, *, beside: bool = False) -> Iterator[TimeText]:
    """The last resort: short texts with digits anywhere on the page, or only a few blocks from the headline.

    Near the headline they weigh most.
    """
    elements = _list_elements_with_digits(page, beside)
    if not elements:
        return
    place = Place(page)
    found: list[tuple[TimeText, str]] = []
    for node, parent, text in _list_texts_with_digits(elements):
        if len(found) > _MOST_ELEMENTS:
            break
        text = " ".join(text[:400].split())
        begins = begins_with_time(text)
        if len(text) > 160:
            text = text[:60] if begins else ""
        if not might_hold_time(text) or (parent.tag == "a" and _is_quoted(parent)):
            continue
        names = read_names(parent)
        weight = max(0.6 * place.weigh(parent, names) - 0.2 * min(len(found), 20), 1.0)
        labelled = _is_labelled(text)
        if not labelled and (label := _read_label(parent, node)):
            if _tells_other(f"{label}:"):
                continue
            text, labelled = f"{label} {text}", True
        for part, role in split_labelled(text, "published"):
            if labelled or begins or len(text) <= 60:  # a sentence that speaks of a day is none of them
                source = TimeText(part, "text", role, "visible", weight + (8.0 if labelled else 0.0))
                found.append((source, f"{parent.tag} {names} {len(part) > 40}"))
    yield from _doubt_lists(found)


def _list_elements_with_digits(page: Page, beside: bool) -> list[LexborNode]:
    """The elements of the blocks that have a digit; of those `beside` the headline only, or of all."""
    found = page.blocks
    blocks = found.blocks
    if beside:
        heading = find_headline(page)
        tag, wanted = (heading.tag, heading.mem_id) if heading is not None else (None, 0)
        like = (n for n, b in enumerate(blocks) if b.tag == tag)
        at = next((n for n in like if found.elements[blocks[n].element].mem_id == wanted), None)
        blocks = blocks[max(0, at - _BESIDE_BLOCKS) : at + _BESIDE_BLOCKS] if at is not None else []
    places = dict.fromkeys(b.element for b in blocks if _DIGIT.search(b.text))
    elements = [found.elements[place] for place in places]
    if not elements and not beside and page.root is not None:
        elements = [page.root]  # navigation and footers are in no block
    return elements


def _list_texts_with_digits(elements: list[LexborNode]) -> Iterator[tuple[LexborNode, LexborNode, str]]:
    """Each text node with a digit in its beginning, the element that holds it, and its text."""
    seen: set[int] = set()
    looked = 0
    for element in elements:
        for node in element.traverse(include_text=True):
            looked += 1
            if looked > _MOST_NODES:
                return
            text = (node.text_content or "") if node.is_text_node else ""
            if len(text) < 6 or not _DIGIT.search(text, 0, 400) or node.mem_id in seen:
                continue
            seen.add(node.mem_id)
            parent = node.parent
            if parent is not None and parent.tag not in _NO_TEXT:
                yield node, parent, text


def _is_quoted(link: LexborNode) -> bool:
    """Whether a date is the link of a quoted message: "— Jane Doe (@jane) November 4, 2023"."""
    node = link.parent
    for _ in range(2):
        if node is not None and node.tag == "blockquote":
            return True
        node = node.parent if node is not None else None
    return False


def begins_with_time(text: str) -> bool:
    """Whether a time may begin a text: "27.1.2022 - The day began …", "Berlin, 27. Januar 2022 - …"."""
    return bool(_DIGIT.search(text[:4]) or _DATELINE.match(text))


def tells_publication(text: str) -> bool:
    """Whether the words beside a time say that it is the publication's."""
    return bool(_PUBLICATION.search(text.lower()))


def split_labelled(text: str, role: Role) -> Iterator[tuple[str, Role]]:
    """The text cut before each "published" or "updated", each part with its role.

    Parts that hold no time are left out, and what speaks of the time now or of a member's first day.
    """
    lower = text.lower()
    marks: list[tuple[int, Role | None]] = [(m.start(), "published") for m in _PUBLICATION.finditer(lower)]
    marks += [(m.start(), "modified") for m in _CHANGE.finditer(lower)]
    marks += [(m.start(), None) for m in _OTHER.finditer(lower)]
    marks.sort(key=lambda mark: mark[0])
    before = text[: marks[0][0]] if marks else text
    if _might_tell(before):
        yield before, role
    for n, (start, label) in enumerate(marks):
        end = marks[n + 1][0] if n + 1 < len(marks) else len(text)
        if label and _might_tell(part := text[start:end]):
            yield part, label


def _might_tell(text: str) -> bool:
    """Whether a part of a text may be a time: it has a digit, or is as short as "Updated an hour ago"."""
    return bool(_DIGIT.search(text)) or (len(text) <= _SHORT and might_hold_time(text))


def read_short_text(node: LexborNode) -> str | None:
    """The element's text on one line; None where it is too long for a byline."""
    text = read_start(node, 4 * _MOST_TEXT)
    return text if text is not None and len(text) <= _MOST_TEXT else None


def _read_element(node: LexborNode, place: Place) -> Iterator[tuple[TimeText, str]]:
    """The times in one element's attributes and text, each with the kind of element that it is."""
    attributes = node.attributes
    tag = node.tag or ""
    kind = attributes.get("itemprop") or (attributes.get("property") or "").rsplit(":", 1)[-1]
    stamp = attributes.get("datetime") or (attributes.get("content") if kind else None) or ""
    if not stamp and tag in ("abbr", "span"):
        stamp = attributes.get("title") or ""
    text = read_short_text(node) or ""
    if node.mem_id in place.levels:
        text = text.replace(place.headline, " ", 1).strip()  # a day in the headline is what the story is about
    if not (len(text) <= _SHORT or _DIGIT.search(text)) or not might_hold_time(text):
        text = ""
    if not text and not _DIGIT.search(stamp):
        return
    names = read_names(node)
    words = names.split()
    rule = f"{tag}[{kind}]" if kind else tag if tag == "time" or not words else f".{words[0]}"
    weight = place.weigh(node, names + read_inner_names(node))
    if kind in ("datePublished", "dateCreated") or "pubdate" in attributes:
        weight *= 1.25
    role: Role = "modified" if kind == "dateModified" or _tells_change(names) else "published"
    label = "" if _is_labelled(text) else _read_label(node)
    if _tells_other(f"{label}:" if label else text):
        stamp, text = "", text if not label else ""
    labelled = f"{label} {text}" if label else text
    if _DIGIT.search(stamp):
        told: Role = "modified" if _tells_change(labelled) else role
        yield TimeText(stamp, f"{rule}@{'content' if kind else 'datetime'}", told, "visible", weight + 1.0), f"{rule}@"
    if text:
        for part, part_role in split_labelled(labelled, role):
            bonus = 4.0 if part_role == "published" and _is_labelled(part) else 0.0
            bonus += 25.0 if part_role == "published" and _ORIGINALLY.match(part.lower()) else 0.0
            yield TimeText(part, rule, part_role, "visible", weight + bonus), rule


def _tells_change(text: str) -> bool:
    """Whether the words speak of a change and not of a publication."""
    lower = text.lower()
    return bool(_CHANGE.search(lower)) and not _PUBLICATION.search(lower)


def _tells_other(text: str) -> bool:
    """Whether the words speak of another time than the article's."""
    return bool(_OTHER.search(text.lower()))


def _is_labelled(text: str) -> bool:
    lower = text.lower()
    return bool(_CHANGE.search(lower) or _PUBLICATION.search(lower) or _OTHER.search(lower))


def _doubt_lists(found: list[tuple[TimeText, str]]) -> Iterator[TimeText]:
    """Where three elements of a kind have times they are other articles', but for one that is nearer the headline."""
    kinds: dict[str, dict[str, float]] = {}
    for source, kind in found:
        kinds.setdefault(kind, {})[source.text] = source.weight
    ranked = {kind: sorted(weights.values(), reverse=True) for kind, weights in kinds.items()}
    for source, kind in found:
        weights = ranked[kind]
        if len(weights) >= 3 and not (source.weight == weights[0] and weights[0] - weights[1] >= 1):
            source.weight *= 0.3
        yield source


def _read_label(node: LexborNode, text_node: LexborNode | None = None) -> str:
    """The few words before an element that say what its time is of: "Published", in a heading or sibling of its own.

    For a text in the element, those before the text too.
    """
    for place in (text_node, node, node.parent):
        for before in list_beside(place, "prev") if place is not None else ():
            text = (before.text_content or "")[:200].strip() if before.is_text_node else read_start(before, 200)
            if text is None or text:
                short = text is not None and len(text) <= 40 and not _DIGIT.search(text)
                return text if short and text and _is_labelled(f"{text}:") else ""
    return ""
