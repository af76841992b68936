"""Recognises the site's own lines in a story: labels of advertisements, notices, calls to donate or to go on."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ....text.tables import match_any, read_groups

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
_LONGEST_CALL = 500  # characters
_LONGEST_INVITATION = 700
# What begins with an invitation to write, to follow, or to go on where the story was liked.
_INVITATION = re.compile(
    r"(?:reach|contact|e-?mail|write to) [^.!?@]{2,60} (?:at|on|via) \S{1,60}@"
    r"|follow [^.!]{2,60} (?:on|at) [^.!]{0,40}"
    r"(?:facebook|twitter|\bx\b|instagram|linkedin|youtube|tiktok|bluesky|google news|@)"
    r"|(?:if|did) you (?:enjoy|lik|lov)(?:e|ed)?"
    r" (?:reading|(?:this|my|our) (?:article|post|story|guide|review|blog|piece))"
    r"|(?:folgen sie uns|folgt uns|folge uns|suivez[- ]nous|síguenos|siga-nos|seguici|volg ons)"
    r" (?:auf|bei|sur|en|no|su|op)\b",
    re.IGNORECASE,
)
# Calls that are more than fixed words; these stand in `calls.tsv`.
_CALL_TO_GIVE = (
    # … to give
    r"hat (?:ihnen|dir|euch) (?:der|dieser|unser) (?:artikel|text|beitrag) gefallen"
    r"|\b(?:jetzt|bitte)\b[^.!?]{0,40}\bspenden\b[^.!?]{0,60}(?:paypal|überweisung|kreditkarte)"
    r"|\bspenden?\b[^.!?]{0,120}\bIBAN\b"
    r"|\bwhitelist\b[^.!?]{0,40}\bbrowser|\b(?:turn off|disable) your ad ?block"
    r"|\bmade possible by (?:our )?(?:readers|donations|donors)"
    r"|\b(?:consider|make|making) (?:a|your) (?:small |monthly |one-off )?(?:donation|contribution)\b"
    r"|\bunterstützen? (?:sie |du )?(?:uns|unsere[nr]?|unabhängigen)\b[^.!?]{0,60}\b(?:spende|beitrag|euro|abo)\b"
    # … to comment
    r"|komment\w+\b[^.!?]{0,60}\b(?:einloggen|eingeloggt|angemeldet|registrieren)\b"
    r"|\bredaktion behält sich\b[^.]{0,30}\bvor\b|^leserbriefe können"
    r"|\b(?:log|sign) in to (?:comment|post)"
    # … to subscribe
    r"|(?:sign(?:ing)? up|subscrib(?:e|ing))(?: here| now| today)? (?:to|for) (?:our|my|the)\b[^.!?]{0,50}newsletters?"
    r"|(?:abonnieren|bestellen) sie\b[^.!?]{0,60}newsletter"
    r"|^anmeldung zum\b[^.]{0,40}newsletter|\bsuscr[ií]\w+\b[^.]{0,40}(?:newsletter|bolet[ií]n)"
    r"|(?:abonnez|inscrivez)-vous\b[^.]{0,60}newsletter"
    r"|(?:erhalten|bekommen) sie\b[^.]{0,60}(?:newsletter|postfach)"
    r"|for (?:all |more of )?the latest\b[^.!?]{0,70}\b(?:visit|sign up|follow|subscribe)\b"
    r"|\bget the latest\b[^.!?]{0,120}\b(?:at|on|from) (?:our|the)\b"
    # … to go on elsewhere
    r"|^zurück zu[rm]? \w+$|^liken sie uns|\bliken sie uns auf"
    r"|\bfan (?:der|von)\b.{0,80}facebook|^(?:rubrik|kategorien?|schlagw[öo]rter?|mots-clés|etiquetas)\s?:"
)


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


class _Calls(NamedTuple):
    any: re.Pattern[str]
    of_support: re.Pattern[str]  # in lower case; plain words are looked for many times as quickly


@cache
def _load_calls() -> _Calls:
    words = {place: match_any(of_place) for place, of_place in read_groups(__package__, "calls").items()}
    return _Calls(
        re.compile(rf"{_CALL_TO_GIVE}|^(?:{words['whole']})$|\b(?:{words['words']})\b|{words['part']}", re.IGNORECASE),
        re.compile(words["support"]),
    )


def is_call(text: str) -> bool:
    """Says whether a line asks readers for something that has nothing to do with the story."""
    if len(text) <= _LONGEST_INVITATION and _INVITATION.match(text):
        return True
    return len(text) <= _LONGEST_CALL and _load_calls().any.search(text) is not None


def is_call_for_support(text: str) -> bool:
    """Says whether a line asks to donate or to take a newsletter; most other lines cost one look at plain words."""
    return _load_calls().of_support.search(text.lower()) is not None and is_call(text)
