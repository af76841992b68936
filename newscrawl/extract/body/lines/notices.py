"""Recognises the site's own lines among a story's paragraphs: labels of advertisements, notices, calls to subscribe."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ....text.tables import read_groups

_LONGEST_LABEL = 80
_LONGEST_NOTICE = 500
_EDGES = " -–—:|*·.…[](){}<>↓▼"
_CALL = re.compile(
    r"(?:sign up|subscribe|register) (?:for|to|now)\b[^.!?]{0,80}\b(?:newsletters?|inbox|briefing|e-?mails?)\b"
    r"|(?:abonnieren|abonniere|bestellen) (?:sie|hier|jetzt|unseren)\b[^.!?]{0,60}\bnewsletter"
    r"|(?:inscrivez-vous|abonnez-vous)[^.!?]{0,60}\bnewsletter|(?:suscr[íi]be\w*|inscreva-se|iscriviti|meld je)"
    r"[^.!?]{0,60}\b(?:newsletter|bolet[íi]n|nieuwsbrief)\b"
    r"|(?:click (?:here )?to )?(?:(?:follow|join) (?:us|our)|subscribe to our|folgen sie uns|folgt uns|suivez[- ]nous"
    r"|abonnieren? (?:sie )?(?:jetzt )?unseren|rejoignez|síguenos|únete a|siga-nos|(?:entre|participe) d?no nosso"
    r"|seguici|iscriviti al|volg ons)\b[^.!?]{0,50}\b(?:whatsapp|telegram)\b[^.!?]{0,90}[.!]?$"
    r"|(?:download|get|install|téléchargez|descarga|baixe|scarica|laden? sie|hol dir)\b[^.!?]{0,20}"
    r"\b(?:our|notre|nuestra|nosso|la nostra|unsere)\b[^.!?]{0,30}\bapp\b[^.!?]{0,60}[.!]?$",
    re.IGNORECASE,
)
_TO_INBOX = re.compile(
    r"\b(?:straight|delivered|direct(?:ly)?|sent)? ?(?:in)?to your (?:in-?box|e-?mail)\b", re.IGNORECASE
)
_QUOTES = frozenset('"“”„«»')


class _Words(NamedTuple):
    labels: frozenset[str]  # whole lines
    notices: tuple[str, ...]  # how a line begins that stands where a film, a post or the rest of the story would be


@cache
def _load_words() -> _Words:
    groups = read_groups(__package__, "notices")
    return _Words(frozenset(groups["label"]), groups["notice"])


def is_of_site(text: str) -> bool:
    """Says whether a line is the site's, not the story's: an advertisement's label, a notice, a call to subscribe."""
    if len(text) > _LONGEST_NOTICE:
        return False
    folded = text.casefold()
    words = _load_words()
    if len(text) <= _LONGEST_LABEL and folded.strip(_EDGES) in words.labels:
        return True
    if folded.startswith(words.notices):
        return True
    return bool(_CALL.match(text)) or ("your" in folded and _QUOTES.isdisjoint(text) and bool(_TO_INBOX.search(text)))
