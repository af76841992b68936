"""News agencies: credited as an article's source, never its authors."""

from __future__ import annotations

import re

from ...text.clean import fold_text
from .names import split_byline

# The name that is kept, and the other ways in which pages write it.
_SPELLINGS: dict[str, tuple[str, ...]] = {
    "AFP": (
        "agence france presse",
        "afp relaxnews",
        "afp com",
        "أ ف ب",
        "ا ف ب",
        "فرانس برس",
        "وكالة فرانس برس",
        "法新社",
        "АФП",
    ),
    "AP": ("associated press", "the associated press", "ap news", "أ ب", "أسوشيتد برس", "美联社", "美聯社"),
    "Reuters": ("thomson reuters", "reuters com", "رويترز", "路透社", "路透", "ロイター", "로이터"),
    "dpa": ("deutsche presse agentur", "dpa infocom", "dpa international", "د ب أ", "德新社"),
    "dpa-AFX": ("dpa afx", "dpa afx broker", "afx"),
    "APA": ("austria presse agentur", "apa ots", "apa science"),
    "Keystone-SDA": ("keystone sda", "sda", "keystone sda ats", "ats", "keystone ats", "agence télégraphique suisse"),
    "epd": ("evangelischer pressedienst",),
    "KNA": ("katholische nachrichten agentur",),
    "SID": ("sport informations dienst",),
    "ANSA": ("agenzia ansa", "redazione ansa"),
    "AGI": ("agenzia giornalistica italia",),
    "Adnkronos": ("agenzia adnkronos", "redazione adnkronos"),
    "EFE": ("agencia efe", "efe news", "إفي"),
    "Europa Press": ("europapress",),
    "Lusa": ("agência lusa", "agencia lusa"),
    "Agência Brasil": ("agencia brasil",),
    "Télam": ("telam",),
    "Notimex": (),
    "Belga": ("agence belga", "belga news agency"),
    "ANP": ("algemeen nederlands persbureau",),
    "Novum": (),
    "NTB": ("norsk telegrambyrå",),
    "TT": ("tt nyhetsbyrån",),
    "Ritzau": ("ritzaus bureau",),
    "STT": ("suomen tietotoimisto",),
    "BNS": ("baltic news service",),
    "ELTA": (),
    "LETA": (),
    "PAP": ("polska agencja prasowa",),
    "ČTK": ("ctk", "česká tisková kancelář"),
    "TASR": (),
    "MTI": (),
    "Agerpres": (),
    "Mediafax": (),
    "BTA": (),
    "Hina": (),
    "Tanjug": (),
    "FoNet": (),
    "TASS": ("tass russian news agency", "тасс", "итар тасс", "تاس"),
    "RIA Novosti": ("риа новости", "ria"),
    "Interfax": ("интерфакс",),
    "Sputnik": ("سبوتنيك",),
    "Ukrinform": ("укринформ", "укрінформ"),
    "UNIAN": ("униан", "уніан"),
    "PA": ("press association", "pa media", "the press association", "pa news agency"),
    "CP": ("canadian press", "the canadian press", "la presse canadienne"),
    "AAP": ("australian associated press",),
    "UPI": ("united press international",),
    "Bloomberg": ("bloomberg news",),
    "Xinhua": ("xinhua news agency", "新华社", "新華社", "شينخوا", "新华网"),
    "China News Service": ("中新社", "中国新闻社", "中新网"),
    "CNA": ("central news agency", "中央社"),
    "Kyodo": ("kyodo news", "共同", "共同通信", "共同通信社"),
    "Jiji": ("jiji press", "時事", "時事通信", "時事通信社"),
    "Yonhap": ("yonhap news agency", "연합뉴스"),
    "Newsis": ("뉴시스",),
    "News1": ("뉴스1",),
    "PTI": ("press trust of india", "भाषा", "पीटीआई"),
    "ANI": ("asian news international", "एएनआई"),
    "IANS": ("indo asian news service", "आईएएनएस"),
    "UNI": ("united news of india", "वार्ता"),
    "APP": ("associated press of pakistan",),
    "BSS": ("bangladesh sangbad sangstha",),
    "Bernama": (),
    "Antara": ("antara news", "lkbn antara"),
    "VNA": ("ttxvn",),
    "Anadolu": ("aa", "anadolu agency", "anadolu ajansı", "anadolu ajansi", "الأناضول", "وكالة الأناضول"),
    "DHA": ("demirören haber ajansı",),
    "İHA": ("ihlas haber ajansı",),
    "IRNA": ("ایرنا", "إرنا"),
    "ISNA": ("ایسنا",),
    "Fars": ("fars news agency", "فارس"),
    "Mehr": ("mehr news agency", "مهر"),
    "Tasnim": ("tasnim news agency", "تسنیم"),
    "WAM": ("emirates news agency", "وام"),
    "SPA": ("saudi press agency", "واس"),
    "KUNA": ("kuwait news agency", "كونا"),
    "QNA": ("qatar news agency", "قنا"),
    "BNA": ("bahrain news agency", "بنا"),
    "ONA": ("oman news agency",),
    "Petra": ("jordan news agency", "petra news agency", "بترا"),
    "NNA": ("national news agency",),
    "SANA": ("سانا",),
    "MENA": ("middle east news agency", "أ ش أ", "وكالة أنباء الشرق الأوسط"),
    "WAFA": ("وفا",),
    "MAP": ("maghreb arabe presse", "و م ع"),
    "APS": ("algérie presse service", "algerie presse service", "واج"),
    "TAP": ("tunis afrique presse", "وات"),
    "وكالات": ("الوكالات",),
    "agencies": (
        "agency",
        "agencias",
        "agences",
        "agenturen",
        "agenzie",
        "news agencies",
        "wire reports",
        "wire services",
    ),
    "IPS": ("inter press service",),
    "PANA": ("panapress",),
    "NAN": ("news agency of nigeria",),
    "GNA": ("ghana news agency",),
    "SAnews": ("sanews gov za",),
    "PR Newswire": ("prnewswire",),
    "Business Wire": ("businesswire",),
    "GlobeNewswire": ("globe newswire",),
}
_BETWEEN = re.compile(r"[/,;|+،]")
_DIGIT = frozenset("0123456789")
_AGENCIES = {fold_text(spelling): name for name, others in _SPELLINGS.items() for spelling in (name, *others)}
# Words of other sense unless they are in capitals, as an agency's name is; "Mehr" is "more" in German.
_ORDINARY = frozenset(("map", "tap", "spa", "nan", "mena", "petra", "mehr"))
_WORDS = frozenset(spelling.split()[0] for spelling in _AGENCIES if spelling.isascii())


def might_name_agency(text: str) -> bool:
    """False for a line of plain words none of which an agency's name begins with: as most lines are."""
    # A digit may be a footnote's, glued to the name; letters of other scripts may have an "and" glued to them.
    if not text.isascii() or not _DIGIT.isdisjoint(text):
        return True
    return not _WORDS.isdisjoint(fold_text(text).split())


def find_agency(text: str) -> str | None:
    """The agency that the whole text names ("Agence France-Presse": "AFP"), or None."""
    if len(text) > 60:
        return None
    folded = fold_text(text)
    if folded in _ORDINARY and not text.strip(" ()[]").isupper():
        return None
    return _AGENCIES.get(folded)


def list_agencies(text: str) -> list[str]:
    """The agencies that a list of names holds, each once."""
    whole = find_agency(text)
    if whole:
        return [whole]
    return list(dict.fromkeys(a for a in map(find_agency, list_names(text)) if a))


def list_names(text: str) -> list[str]:
    """The names in a line of them, an agency's whole name as one."""
    return [text] if find_agency(text) else [p for part in _BETWEEN.split(text) for p in split_byline(part)]
