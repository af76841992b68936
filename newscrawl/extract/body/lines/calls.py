"""Recognises calls to readers below a story: to donate, to comment, to subscribe, to go on elsewhere."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ....text.tables import match_any, read_groups

_LONGEST = 500  # characters
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
_CALL = (
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


class _Calls(NamedTuple):
    any: re.Pattern[str]
    of_support: re.Pattern[str]  # in lower case; plain words are looked for many times as quickly


@cache
def _load_calls() -> _Calls:
    words = {place: match_any(of_place) for place, of_place in read_groups(__package__, "calls").items()}
    return _Calls(
        re.compile(rf"{_CALL}|^(?:{words['whole']})$|\b(?:{words['words']})\b|{words['part']}", re.IGNORECASE),
        re.compile(words["support"]),
    )


def is_call(text: str) -> bool:
    """Says whether a line asks readers for something that has nothing to do with the story."""
    if len(text) <= _LONGEST_INVITATION and _INVITATION.match(text):
        return True
    return len(text) <= _LONGEST and _load_calls().any.search(text) is not None


def is_call_for_support(text: str) -> bool:
    """Says whether a line asks to donate or to take a newsletter; most other lines cost one look at plain words."""
    return _load_calls().of_support.search(text.lower()) is not None and is_call(text)
