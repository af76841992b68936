"""Lines among the paragraphs of a story that are the site's: labels of advertisements, notices, calls to subscribe."""

from __future__ import annotations

import re

_LONGEST_LABEL = 80
_LONGEST_NOTICE = 500
_EDGES = " -–—:|*·.…[](){}<>↓▼"
_LABELS = frozenset(
    """
    ad | ads | advert | advertisement | advertisements | advertising | sponsored | sponsored content | paid content
    advertisement - continue reading below | advertisement - scroll to continue | scroll to continue
    advertisement scroll to continue | continue reading below | continue reading | story continues below
    story continues below advertisement | story continues after advertisement | story continues below this ad
    article continues below advertisement | article continues after advertisement | article continues below this ad
    article continues after ad | article continues below | content continues below | report this ad
    scroll to continue with content | anzeige | werbung | publicité | la suite après la publicité
    la suite après cette publicité | publicidad | continúa leyendo después de la publicidad | sigue leyendo
    publicidade | continua após a publicidade | continua depois da publicidade | pubblicità
    continua a leggere dopo la pubblicità | advertentie | artikel gaat verder onder de advertentie | annons | annonse
    annonce | artikkelen fortsetter under annonsen | artiklen fortsætter efter annoncen | mainos
    juttu jatkuu mainoksen jälkeen | reklama | inzerce | inzercia | reklam | реклама | oglas | oglasi | reklame
    hirdetés | publicitate | διαφήμιση | إعلان | اعلان | آگهی | تبلیغات | פרסומת | विज्ञापन | বিজ্ঞাপন | โฆษณา
    quảng cáo | iklan | 广告 | 廣告 | 広告 | 광고
    listen to this article | listen to this story | listen to article | share this article | share this story
    diesen artikel anhören | artikel anhören | écouter l'article | écouter cet article | escuchar artículo
    ouvir a notícia | ouça este conteúdo | ascolta l'articolo | luister naar dit artikel
    was this article helpful? | was this helpful? | was this page helpful? | how useful was this post?
    war dieser artikel hilfreich? | cet article vous a-t-il été utile ?
    empfohlener redaktioneller inhalt | empfohlener externer inhalt | externer inhalt
    """.replace("\n", "|").split("|")
)
_KNOWN_LABELS = frozenset(label.strip() for label in _LABELS) - {""}
# How a notice begins that stands where a film, a post or the rest of the story would be.
_NOTICES = tuple(
    notice.strip()
    for notice in """
    your browser does not support | please enable javascript | please turn on javascript | javascript is required
    javascript is disabled | this content is hosted by a third party | this content is not available due to your
    at this point you find external content | at this point, you will find external content
    an dieser stelle finden sie einen externen | an dieser stelle findest du einen externen
    wir benötigen ihre zustimmung, um | wir benötigen deine zustimmung, um | bitte aktivieren sie javascript
    hier befindet sich ein externer inhalt | dieses element enthält daten von | ihr browser unterstützt
    ce contenu est bloqué car vous | ce contenu n'est pas visible | pour voir ce contenu, | votre navigateur ne
    este contenido no está disponible por tus | este contenido no está disponible por sus | tu navegador no
    su navegador no soporta | seu navegador não suporta | il tuo browser non supporta | il browser non supporta
    this article is for subscribers only | this story is for subscribers only | this content is for subscribers
    this article is for members only | this content is for members only | subscribe to continue reading
    already a subscriber? | already a member? | sie möchten diesen artikel lesen | cet article est réservé aux abonnés
    article réservé aux abonnés | il vous reste | contenido exclusivo para suscriptores
    artículo solo para suscriptores | conteúdo exclusivo para assinantes | contenuto riservato agli abbonati
    questo contenuto è riservato agli abbonati | dit artikel is alleen voor abonnees
    """.replace("\n", "|").split("|")
    if notice.strip()
)
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


def is_of_site(text: str) -> bool:
    """Whether a line is the site's and not the story's: an advertisement's label, a notice, a call to subscribe."""
    if len(text) > _LONGEST_NOTICE:
        return False
    folded = text.casefold()
    if len(text) <= _LONGEST_LABEL and folded.strip(_EDGES) in _KNOWN_LABELS:
        return True
    if folded.startswith(_NOTICES):
        return True
    return bool(_CALL.match(text)) or ("your" in folded and _QUOTES.isdisjoint(text) and bool(_TO_INBOX.search(text)))
