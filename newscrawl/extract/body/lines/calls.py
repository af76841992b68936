"""What a site asks of its readers below a story: to give, to comment, to subscribe, to go on elsewhere."""

from __future__ import annotations

import re

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
_CALL = re.compile(
    # … to give
    r"hat (?:ihnen|dir|euch) (?:der|dieser|unser) (?:artikel|text|beitrag) gefallen|ihnen gefällt unser"
    r"|\b(?:jetzt|bitte)\b[^.!?]{0,40}\bspenden\b[^.!?]{0,60}(?:paypal|überweisung|kreditkarte)"
    r"|\bspenden?\b[^.!?]{0,120}\bIBAN\b|mit paypal spenden|nur mit ihrer (?:unterstützung|spende) möglich"
    r"|\bfaites un don\b|\bsoutenez[- ](?:nous|notre)\b|\bsupport (?:our|independent|local) (?:journalism|newsroom)\b"
    r"|(?:advertising|ad) revenue helps|\bwhitelist\b[^.!?]{0,40}\bbrowser|\b(?:turn off|disable) your ad ?block"
    r"|\bmade possible by (?:our )?(?:readers|donations|donors)"
    r"|\bdonate (?:now|today)\b|\bhaz una donación\b|\bsteun ons\b"
    r"|\b(?:consider|make|making) (?:a|your) (?:small |monthly |one-off )?(?:donation|contribution)\b"
    r"|\bour (?:reporting|journalism|work) is (?:free|funded|supported)\b|\bcan you give\b"
    r"|\bunterstützen? (?:sie |du )?(?:uns|unsere[nr]?|unabhängigen)\b[^.!?]{0,60}\b(?:spende|beitrag|euro|abo)\b"
    r"|\bhazte soci[oa]\b|\bapoya(?:r)? (?:el|nuestro) periodismo\b|\bnous avons besoin de vous\b|\bfai una donazione\b"
    r"|\bsostieni(?:ci)? (?:il|la|con)\b|\bapoie (?:o|nosso) jornalismo\b|\bfaça uma doação\b"
    r"|\bdoneer nu\b|\bwesprzyj nas\b"
    # … to comment
    r"|komment\w+\b[^.!?]{0,60}\b(?:einloggen|eingeloggt|angemeldet|registrieren)\b"
    r"|\bredaktion behält sich\b[^.]{0,30}\bvor\b|^leserbriefe können|^leser(?:meinungen|kommentare)$"
    r"|\b(?:log|sign) in to (?:comment|post)|\bcomments are (?:closed|moderated|owned)\b"
    r"|\bfollowing comments are\b|\bpour (?:commenter|laisser un commentaire)\b"
    # … to subscribe
    r"|(?:sign(?:ing)? up|subscrib(?:e|ing))(?: here| now| today)? (?:to|for) (?:our|my|the)\b[^.!?]{0,50}newsletters?"
    r"|(?:abonnieren|bestellen) sie\b[^.!?]{0,60}newsletter|newsletter (?:abonnieren|bestellen)"
    r"|^anmeldung zum\b[^.]{0,40}newsletter|\bsuscr[ií]\w+\b[^.]{0,40}(?:newsletter|bolet[ií]n)"
    r"|(?:abonnez|inscrivez)-vous\b[^.]{0,60}newsletter"
    r"|(?:erhalten|bekommen) sie\b[^.]{0,60}(?:newsletter|postfach)|newsletter erhalten sie"
    r"|for (?:all |more of )?the latest\b[^.!?]{0,70}\b(?:visit|sign up|follow|subscribe)\b"
    r"|\bget the latest\b[^.!?]{0,120}\b(?:at|on|from) (?:our|the)\b"
    # … to go on elsewhere
    r"|^tweet$|^zurück zu[rm]? \w+$|^back to (?:the )?(?:top|list|overview|news)$|^liken sie uns|\bliken sie uns auf"
    r"|\bfan (?:der|von)\b.{0,80}facebook|^(?:rubrik|kategorien?|schlagw[öo]rter?|mots-clés|etiquetas)\s?:",
    re.IGNORECASE,
)

# Words of calls to give or to take a newsletter, in lower case: plain ones are looked for many times as quickly.
_OF_SUPPORT = re.compile(
    "newsletter|our reporting|spende|donat|donaz|donac|doaç|un don|soutenez|journalis|revenue|whitelist|besoin de vous"
    "|hazte|apoya|sostieni|steun ons|doneer|wesprzyj|contribution|can you give|unterstütz"
)


def is_call(text: str) -> bool:
    """Whether a line asks something of the readers that has nothing to do with the story above it."""
    if len(text) <= _LONGEST_INVITATION and _INVITATION.match(text):
        return True
    return len(text) <= _LONGEST and _CALL.search(text) is not None


def is_call_for_support(text: str) -> bool:
    """The same for a line that asks to give or to take a newsletter; most others cost one look at plain words."""
    return _OF_SUPPORT.search(text.lower()) is not None and is_call(text)
