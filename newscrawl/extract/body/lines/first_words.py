"""How lines begin that stand around a story and are no part of it: links to more, calls, credits, bylines, labels."""

from __future__ import annotations

import re
from functools import lru_cache

from ....text.words import load_link_words

# How lines begin that are no part of a story, by what they are.
_OPENINGS: dict[int, str] = {
    1: "read more|read also|read next|read the full|read all|read:|see more|see also|see all|watch more|watch next|watch:"
    "|listen more|learn more|find out more|view more|view all|discover more|explore more|also read|also see|also:"
    "|related|recommended|more from|more on|more about|more stories|more like|more news|more in|you may|you might"
    "|don't miss|don’t miss|continue reading|keep reading|up next|next|previous|trending|most read|most popular"
    "|most viewed|popular|latest|top stories|what to read|editor|further reading|lesen|mehr zu|mehr von|mehr lesen"
    "|mehr infos|auch interessant|lire aussi|lire la suite|lire plus|à lire|voir aussi|en ce moment|nos lecteurs|leia|veja|lee |lea |te puede|leggi"
    "|vedi anche|lees |les også|les mer|läs också|läs mer|czytaj|zobacz|čtěte|читайте|читати|ilgili|اقرأ|المزيد|بخوانید"
    "|延伸|相关|相關|関連|관련|あわせて|यह भी|leer más|leer también|también te puede|también lea|te recomendamos"
    "|puede interesar|mira también|saiba mais|confira também|per approfondire|approfondisci|guarda anche"
    "|potrebbe interessart|ti potrebbe|pour aller plus loin|sur le même sujet|auch lesenswert|weiterlesen|passend dazu"
    "|das könnte sie|bekijk ook|se också|se også|læs også|læs mere|læs mer|przeczytaj|polecamy|přečtěte|mohlo by"
    "|čítajte|prečítajte|смотрите также|по теме|читать|ранее по теме|прочетете|вижте още|още по темата|pročitajte"
    "|procitajte|pogledajte|čitajte|povezane vijesti|i̇lgili|ayrıca ok|bunlar da|إقرأ|شاهد أيض|طالع أيض|قد يهمك|اقرؤوا|تابع أيض"
    "|مواضيع ذات|أخبار ذات|بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|یہ بھی پڑھیں|مزید پڑھیں|קראו גם|קראו עוד"
    "|לקריאה נוספת|כתבות נוספות|עוד בנושא|ये भी|इसे भी|और पढ़ें|আরও পড়ুন|আরো পড়ুন|আরও দেখুন|推荐阅读|推薦閱讀|看更多|点击阅读"
    "|もっと読む|合わせて読みたい|続きを読む|함께 읽|อ่านเพิ่ม|อ่านข่าว|ข่าวที่เกี่ยวข้อง|อ่านต่อ|xem thêm|đọc thêm|tin liên quan"
    "|baca juga|baca selengkapnya|lihat juga|simak juga|διαβάστε|διάβασε|δείτε επίσης|δείτε ακόμα|olvassa el|kapcsolódó"
    "|ezt is olvas|olvasta már|citește|citiți|lue myös|lue lisää|lue seuraavaksi|lue aiheesta|katso myös|llegeix també|també et pot|loe ka|taip pat skait"
    "|lasi arī|soma pia",
    2: "subscribe|sign up|signup|sign in|newsletter|follow|share|download|click here|register|log in|login|donate|support"
    "|get the|get our|get a|get your|join|contact|call us|call now|book |shop|buy |abonn|anmelden|jetzt|suscr|inscri"
    "|segui|sigue|síguenos|teilen|partager|compart|condividi|delen|del |dela|udost|подпис|поделит|abone|paylaş"
    "|enter your|add us|stay |want more|want to|ready to|schedule|request|try |create an account|already a",
    3: "photo|image|source|credit|©|copyright|getty|reuters|ap photo|foto|bild|imagen|crédit|fuente|quelle|picture|video"
    "|watch|play|file|courtesy|all rights|(c)|illustration|figure|fig.",
    4: "by |von |por |par |posted|written|published|updated|author|last updated|last modified|about the|reviewed|edited"
    "|reporting|medically|fact checked|fact-checked|date|january|february|march |april|may 1|may 2|may 3|june|july"
    "|august|september|october|november|december|jan |feb |mar |apr |jun |jul |aug |sep |oct |nov |dec ",
    5: "comment|leave a|reply|add a comment|post a comment|your email|kommentar|coment|commentaire|what do you think"
    "|name|email|required|save my|notify",
    6: "table of contents|contents|advert|anzeige|annonce|publicidad|pubblicità|in this article|in this post"
    "|in this guide|on this page|skip|jump to|tags|topics|filed under|categor|home|menu|search|cookie|we use|privacy"
    "|terms|this site|this website|affiliate|disclosure|disclaimer|reklam|реклама|إعلان|loading|back to|top|print|copy"
    "|listen|article content|facebook|twitter|linkedin|pinterest|whatsapp",
}
_OPENINGS_BY_START: dict[str, dict[int, tuple[str, ...]]] = {}
for _code, _phrases in _OPENINGS.items():
    for _phrase in _phrases.split("|"):
        _by_code = _OPENINGS_BY_START.setdefault(_phrase[:2], {})
        _by_code[_code] = (*_by_code.get(_code, ()), _phrase)
_MARKS = "[【〔(「<>→➤▶►•■◆☞⇒»›+*|–—- "  # "[관련기사]", ">> À lire aussi"
_ARROWS = frozenset("<>→➤►▶»⇒›")
_LABEL_END = 40  # characters of a line that has a label before the link
_COUNT = re.compile(r"\d{1,5} (?:(min)|(comment))", re.IGNORECASE)


def read_opening(text: str) -> int:
    """What a line begins as: 1 link to more, 2 call to act, 3 credit, 4 byline or date, 5 comments, 6 label; 0 text."""
    if text[0] in _MARKS:
        text = text.lstrip(_MARKS) or text
    if not _might_open(text[:2]):
        return 0
    start = text[:24].casefold()
    by_code = _OPENINGS_BY_START.get(start[:2])
    if by_code is not None:
        for code, phrases in by_code.items():
            if start.startswith(phrases):
                return code
    if start[0].isdigit():
        count = _COUNT.match(start)
        if count:
            return 4 if count[1] else 5
    return 0


def leads_to_more(text: str) -> bool:
    """Whether a line that is a link, or most of which is one, leads to another story: "Read more: …", ">> …"."""
    if text[0] in _ARROWS:
        return True
    if read_opening(text) != 1 or text[-1] == ".":
        return False
    start = text[:_LABEL_END]
    return ":" in start or bool(load_link_words().related_in_any_case.search(start))


@lru_cache(maxsize=4_096)
def _might_open(start: str) -> bool:
    return start[0].isdigit() or start.casefold()[:2] in _OPENINGS_BY_START
