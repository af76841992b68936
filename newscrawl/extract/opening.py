"""Lines around a story that are no part of it: who wrote it and when above it, what else to read below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..discover.words import RELATED_WORDS
from ..loaders.bylines import begins_with_by, looks_like_name, might_be_person, split_byline
from ..loaders.timestamps import find_time_text

_LONGEST = 160  # characters
_LONGEST_HEADING = 40
_LABEL = re.compile(
    r"^(?:published|posted|updated|last updated?|first published|veröffentlicht|aktualisiert|stand|erschienen|publié"
    r"|mis à jour|mise en ligne|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt"
    r"|publicerad|uppdaterad|publisert|oppdatert|opublikowano|yayınlanma|güncelleme|опубликовано|обновлено|نشر"
    r"|آخر تحديث|公開|更新|发布|on|am|le|el|um|at|à|a|il|op|den|om|uhr|in|от|في)?$",
    re.I,
)
_LONGEST_NOTICE = 700
_LONGEST_RIGHTS = 400  # characters of a copyright line, and of a biography
# What a site writes below its stories: what it earns by them, that they are no advice, where else to find it.
_NOTICE = re.compile(
    r"\b(?:affiliate[- ](?:links?|marketer|program)|(?:we|i) (?:may|might|can|could|will)? ?(?:earn|receive|get)"
    r" [^.]{0,60}commission|informational purposes only|not constitute [^.]{0,90}(?:advice|endorsement)"
    r"|substitute for professional|erhalten wir [^.]{0,60}provision|appeared first on)\b",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:copyright\b[^.]{0,20}|©|\(c\)) ?(?:20\d\d|\d{4}|[^.]{0,60}(?:all rights|reserved|vorbehalten|réservés))"
    r"|[^.]{0,60}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
    r"|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden)",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"(?<=.)\([^()]*\)")  # "castile soap (affiliate link)" is part of a list of things
_CALL = re.compile(
    r"(?:reach|contact|e-?mail|write to) [^.!?@]{2,60} (?:at|on|via) \S{1,60}@"
    r"|follow [^.!]{2,60} (?:on|at) [^.!]{0,40}"
    r"(?:facebook|twitter|\bx\b|instagram|linkedin|youtube|tiktok|bluesky|google news|@)"
    r"|(?:if|did) you (?:enjoy|lik|lov)(?:e|ed)?"
    r" (?:reading|(?:this|my|our) (?:article|post|story|guide|review|blog|piece))"
    r"|(?:folgen sie uns|folgt uns|folge uns|suivez[- ]nous|síguenos|siga-nos|seguici|volg ons)"
    r" (?:auf|bei|sur|en|no|su|op)\b",
    re.IGNORECASE,
)
_OF_A_PERSON = re.compile(
    r",?\s+(?:is|was|has|covers?|reports?|writes?|lives?|works?|joined|ist|schreibt|arbeitet|berichtet|leitet|est|travaille|couvre"
    r"|es|escribe|trabaja|é|escreve|è|scrive|lavora|werkt|schrijft|jest|arbetar|är|er|on|är)\b|\s*(?:@|[|(,:–—-]\s)"
)
_MARKS = frozenset(",|·•–—-/:")
_EDGES = " \t:|·•,;.–—-/()[]"


def might_be_byline_or_time(text: str) -> bool:
    """True for a short line that is nothing but a byline, a time of publication, or both."""
    if len(text) > _LONGEST:
        return False
    time = find_time_text(text)
    rest = (text.replace(time, " ", 1) if time else text).strip(_EDGES)
    if time and all(_LABEL.match(word.strip(_EDGES)) for word in rest.split()):
        return True
    if time and _stands_apart(text, time) and all(might_be_person(name) for name in split_byline(rest) or [rest]):
        return True
    names = split_byline(rest) if begins_with_by(rest) else []
    return bool(names) and all(looks_like_name(name) for name in names) and len(rest) < 60 + 30 * len(names)


def _stands_apart(text: str, time: str) -> bool:
    """Whether the time begins or ends the text, with a mark between it and the rest."""
    before, _, after = text.partition(time)
    return (not after.strip(_EDGES) and before[-2:].strip(" ") in _MARKS) or (
        not before.strip(_EDGES) and after[:2].strip(" ") in _MARKS
    )


def might_be_closing(text: str, publisher: str | None = None, authors: Sequence[str] = ()) -> bool:
    """True for what stands below a story and is no part of it.

    That is a short line that heads related articles or begins with the publisher's name, a notice of the site's, a line
    on its rights, and who an author is.
    """
    if len(text) <= _LONGEST_NOTICE and (_NOTICE.search(_BRACKETED.sub("", text)) or _CALL.match(text)):
        return True
    if text[:1] == "#" and all(word[0] == "#" for word in text.split()) and " " in text:
        return True  # "#harbour #ferries"
    if len(text) <= _LONGEST_RIGHTS and (_COPYRIGHT.match(text) or _is_biography(text, authors)):
        return True
    if (
        len(text) <= _LONGEST_HEADING
        and RELATED_WORDS.search(text)
        and not text.endswith((".", "!", "?", "。", "؟", "”", '"'))
    ):
        return True
    return bool(publisher) and len(text) <= _LONGEST // 2 and text.startswith(publisher or "") and text != publisher


def _is_biography(text: str, authors: Sequence[str]) -> bool:
    """Whether a text begins with an author's name and goes on to say what that person does."""
    for name in authors:
        start = len(name)
        if text[:start].casefold() == name.casefold() and (len(text) == start or _OF_A_PERSON.match(text, start)):
            return True
    return False
