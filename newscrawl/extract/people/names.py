"""Bylines: from "By Jane Doe and John Roe, Staff Writers" to names."""

from __future__ import annotations

import re
from functools import lru_cache

from ...text.clean import fold_site_names, fold_text, normalise_text

_LONGEST = 600

_LEADING = re.compile(
    r"^(?:[\s:|·•,;–—*〔【-]*(?:"
    r"(?:(?:story|words|text|texte|reported|written|article|posted|published|report|analysis|opinion|interview|column"
    r"|compiled|created|submitted|contributed|guest post|reviewed|photos?|video|guest column)\s+by\b)"
    r"|by\b(?!\s*$)|contributors?\s*:|authors?\s*:|author\b\s+|written\s*:|posted\s*:|bylines?\s*:"
    r"|von\b|(?:ein(?:e[mnrs]?)?\s+)?(?:kommentar|kolumne|gastbeitrag|gastkommentar|interview|bericht|analyse|essay|glosse|reportage"
    r"|pressemitteilung|porträt|rezension|kritik|im\s+wortlaut)\s+von\b|interview\s*:|autor(?:in|en|es|a|e|i)?\s*:|auteure?s?\s*:|text\s*:|aus\s+\w+\s+von\b|(?:geschrieben|erstellt|eingestellt|verfasst|veröffentlicht|publiziert|gepostet)\s+von\b"
    r"|por\b|escrito\s+por\b|publicado\s+por\b|par\b|(?:propos\s+)?recueillis?\s+par\b|(?:publié|écrit|posté|rédigé|mis\s+en\s+ligne)\s+par\b"
    r"|door\b|di\b(?=\s+[A-ZÀ-Ý])|a\s+cura\s+di\b|(?:scritto|pubblicato|inviato)\s+da\b|de\b(?=\s+[A-ZÀ-Ý])|av\b|af\b|autor\s*:|автор\s*:?|текст\s*:?"
    r"|dal(?:la)?\s+nostr[oa]\s+(?:inviat[oa]|corrispondente)\b|testi?\s*:|texto\s*:|oprac(?:\.|owanie\b|ował[ay]?\b)\s*:?|írta\s*:|teksti\s*:"
    r"|oleh\b|penulis\s*:?|yazan\s*:?|yazar\s*:"
    r"|γράφ(?:ει|ουν)\s*:?\s*(?:[οηΟΗ]|οι)?\b|(?:του|της)\b(?=\s+[Α-ΩΆ-Ώ])|โดย\s*:?|tekst\s*:?|skrevet\s+av\b|skriven\s+av\b|reporter\s*:"
    r"|بقلم|كتب(?:ت)?\s*[:/]|كتبه?\s*:|إعداد|اعداد|نوشته|نویسنده\s*:?|מאת|लेखक\s*:?|द्वारा"
    r"|(?:(?:取材|写真|構成)\s*[・･]\s*)*文\s*[/:：|／・=＝]|作者\s*[/:：|／]?|記者\s*[/:：|／]?|记者\s*[/:：|／]?|[\u3400-\u9fff]{1,8}?(?:记者|記者)(?=[\s:：])|撰文\s*[/:：|／]?|編集\s*[/:：|／]|執筆\s*[/:：|／]?|取材\s*[/:：|／]"
    r"|글\s*[/:：|／]|기자\s*[/:：|／])\s*[:/|：／]?\s*)+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:[;|•·\n‧、，]|\s/\s|\s&\s|\s\+\s|,\s*(?:and|und|et|y|e)\s+"
    r"|\s+(?:and|And|AND|und|Und|UND|et|with|mit|avec|con|och|og|en|ve|и|та|ja|dan|sowie|oraz|és|și|a)\s+"
    r"|\s+(?:通讯员|通訊員|实习生|实习记者)\s*[:：]?\s+|\s+und\s+von\s+|,\s+|\s+[–—]\s+|\s+-\s+)\s*"
)
# These join two people, or the parts of one name: "Ortega y Gasset", "Costa e Silva", "محمد وليد".
_JOINS_OR_BELONGS = re.compile(r"\s+(?:[yei]\s+|[وו]\s*(?=[^\W\d]{2}))")
_BEGIN_WITH_AND = re.compile("و(?:ليد|ائل|سام|جدي|فاء|حيد|جيه|لاء|ديع|سيم|رد|هيب)(?!\\w)|ורד")
# A time of day or a date stands before "By": "Stand: 14:05 Uhr Von Jane Doe".
_BY_BEHIND_TIME = re.compile(r"\d.{0,40}?[\s|,•·–—-](?:[Bb]y|[Vv]on|[Pp]or|[Pp]ar|[Dd]oor)\s+(?=[^\W\d_a-z])")
_BUTTON_BEHIND = re.compile(r"(?<=\w\w)\s+\+?\s?(?:follow(?:ing)?|folgen|suivre|seguir|volgen)$", re.IGNORECASE)
_HOUSE_BEHIND = re.compile(r"\s+for\s+", re.IGNORECASE)  # "Jane Doe for The Harbour Times"
_PLACE_BEHIND = re.compile(
    r"(?<=\w\w)\s+(?:in|aus|à)\s+(?=[A-ZÀ-Þ]).*$|"
    r"\s*[/／]\s*\w{1,8}(?:報導|报道|報道|电|電|讯|訊)\W*$"
)
_TRAILING_TIME = re.compile(
    r"(?:^|[\s|·•,–—-])\s*(?:(?:published|posted|updated|last updated?|modified|stand|aktualisiert|veröffentlicht"
    r"|publicado|publié"
    r"|actualizado|edited|reviewed|fact[ -]checked|medically)\b.*"
    r"|(?:on|am|le|el|vom)\s+(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).*"
    r"|\d{1,2}[./:]\d{1,2}.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d.*"
    r"|\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\W\d]{3,}.*|\d+\s*(?:min|hours?|days?|mins?|minutes?)\b.*|\d{4}年.*)$",
    re.IGNORECASE,
)
_PARENTHESIS = re.compile(r"\s*[(（\[][^()（）\[\]]{0,80}[)）\]]")
_ADDRESS = re.compile(r"\S*@\S*|https?://\S*|\bwww\.\S*")
_ROLE = (
    r"(?:(?:medically|clinically|expert|fact|legally|technically)[ -]*)?(?:(?:reviewed|checked|edited"
    r"|verified|translated|approved|curated|tested|illustrated|photographed|updated|medically reviewed|recipe"
    r"|produced)\s+by\b"
    r"|(?:photos?|photograph(?:s|y)|images?|illustrations?|fotos?|video|bild|foto|translation|übersetzung|editor)"
    r"\s*(?:by\b|von\b|:)"
    r"|(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|摄影|攝影|图片?|圖片?)\s*[:：/])"
)
_OTHER_ROLE = re.compile(rf"(?:^|\s*[|,;·•/–—-]?\s+|\s*[|,;]){_ROLE}.*$", re.IGNORECASE)
# The same at the end of what stands before a name, with other such names between.
_OTHER_ROLE_BEFORE = re.compile(
    rf"(?:^|[^\w]){_ROLE}(?![^|•·–—.;]*\b(?:by|von|text|words)\b)[^|•·–—.;]*$", re.IGNORECASE
)
# A rank begins a job title; what stands behind it is no name.
_RANK = re.compile(
    r"(?<=\w\w)\s*[,–—-]?\s+(?:senior|junior|chief|deputy|managing|contributing|staff|vice|head of|director"
    r"|executive|associate|assistant"
    r"|founder|co-?founder|lead|principal|president|professor|owner|ceo|cto|content|freelance|special to|redakteur"
    r"|chefredakteur"
    r"|correspondent|reporter|editor|writer|author|journalist)\b.*$",
    re.IGNORECASE,
)
_GROUP = re.compile(r"\b(?:editors|writers|reporters|correspondents|contributors|authors|journalists)$", re.IGNORECASE)
_JOINING = re.compile(r"^\s*(?:and|und|et|y|&)\s+(?=[^\W\d_])", re.IGNORECASE)
_FOOTNOTE = re.compile(r"(?<=[^\W\d])\s?\d{1,2}$")
# Degrees and licences that a name is followed by; any other capitals behind a name ("Jane Doe, CNN") are a house.
_LETTERS_BEHIND = re.compile(
    r"(?:M\.?D|Ph\.?\s?D|M\.?S|M\.?A|B\.?A|B\.?S|J\.?D|MBA|MPH|MSc|BSc|RDN?|RN|LDN?|DO|DDS|DMD|DVM|DPT|PT|PsyD|EdD|MEd|MFA|MSW"
    r"|LCSW|LMFT|LPC|NP|PA-C|CPT|CSCS|CFA|CFP|CPA|CEPF|CEP|EA|CPP|PSP|CISSP|FAND|FACP|FAAP|FOMA|DABOM|FRCS|FRSA|OBE|MBE|CBE|KC|QC"
    r"|Esq|Jr|Sr|I{2,3}|E-RYT \d{3})\.?[®™]?"
)
# Parts of words that are in the names of houses, not of people.
_HOUSE = re.compile(
    r"ministeri|ministry|verband|(?:tage|volks|wochen|amts|handels)blatt|zeitung|universit|gesellschaft|redaktion|agentur|newspaper|\bstiftung"
    r"|뉴스|신문|일보|방송|新聞|新闻|日报|日報|晚报|晚報|通讯社|通訊社|电视台|電視台"
)
_HAN_NAMES = re.compile(r"[\u3400-\u9fff]{2,4}(?:[\s\u3000]+[\u3400-\u9fff]{2,4})+")
# The commonest surnames in Chinese; those that begin Japanese names too stand apart, for "田中 康夫" is one person.
_SURNAMES = frozenset(
    "王李张张刘陈杨赵黄周吴徐孙胡朱何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪任姜"
    "范姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟段钱汤尹黎易乔贺赖龚張劉陳楊趙黃吳孫鄭謝韓馮鄧許呂蘇盧蔣賈葉閻鐘譚鄒陸龔賴喬賀"
)
_SHARED_SURNAMES = frozenset("高林金石田江白武夏康史龙龍万毛常方文安谷关關")
_INITIAL = re.compile(r"\b(?:[A-Z]|[JS]r)$")
_PREFIXED = re.compile(r"(?:d|l|al|el|ul|ur|as|ash|ad|ar|an|at|az|dell)['’-][^\W\d_a-z]")
_FILE_NAME = re.compile(r"\w\.\w{2,}\.|\.(?:com|net|org|de|fr|es|it|uk|co|io)\b", re.IGNORECASE)
_PARTICLES = frozenset((
    "de", "del", "della", "der", "den", "des", "di", "da", "do", "dos", "das", "du", "la", "le", "el", "al",
    "van", "von", "vom", "zu",
    "zum", "zur", "ter", "ten", "te", "bin", "bint", "ibn", "ben", "abu", "af", "av", "y", "e", "i", "st",
    "mac", "ap", "op", "san",
))  # fmt: skip
_NO_NAME = frozenset((
    "by", "von", "por", "par", "written", "posted", "author", "authors", "published", "updated", "about",
    "written by", "posted by", "n a",
    "none", "null", "undefined", "test", "super user", "superuser", "root", "name", "guest post", "the author",
    "the conversation", "no", "no author",
    "about the author",
    "our", "the", "sign in", "sign up", "log in", "view all", "see all", "show more", "load more", "learn more",
    "get started",
    "contact us", "all rights reserved", "main content", "table of contents",
    "著者一覧", "執筆者一覧", "記者一覧", "作者列表", "記者列表", "기자 목록",
))  # fmt: skip
_NO_FIRST_NAME = frozenset(
    ("guest", "read", "more", "home", "share", "follow", "sign", "log", "view", "see", "get", "back", "press")
)
_HONOURS = frozenset(("dr", "prof", "professor", "mr", "mrs", "ms", "sir", "dame", "lord", "rev"))
_DIGIT = re.compile(r"\d")

# Words of which one is enough: what has it is no person.
_NO_PERSON = frozenset((
    "staff", "redaktion", "redaktionen", "redaction", "rédaction", "redacción", "redacao", "redação", "redactie",
    "redazione", "redakcja", "redakce", "redakcia", "redacteurs", "toimitus", "editorial", "editors", "admin",
    "administrator", "administrador", "webmaster", "team", "newsroom", "newsdesk", "desk", "bureau",
    "correspondents", "reporters", "agencies", "agentur", "agenturen", "agencias", "agences", "news",
    "nachrichten", "noticias", "newspaper", "newswire", "wire", "online", "web", "digital", "media", "magazine",
    "network", "contributors", "contributor", "anonymous", "unknown", "user", "office", "department",
    "committee", "council", "association", "foundation", "university", "institute", "inc", "ltd", "llc", "gmbh",
    "corporation", "company", "group", "редакция", "редакція", "التحرير", "تحریریه", "وكالات", "وكالة", "أخبار",
    "خاص", "מערכת", "המערכת", "redaksi", "szerkesztőség", "redacția", "redacţia", "toimetus", "merkezi", "σύνταξη",
    "συντακτική", "กองบรรณาธิการ", "편집국", "편집부", "온라인뉴스팀",
    "编辑部", "編集部", "編輯部", "新闻", "本报", "本社", "通信社", "통신",
    "뉴스", "डेस्क", "टीम", "ब्यूरो",
    "sponsored", "advertisement", "advertorial", "promoted", "partner", "publisher", "publications", "facebook",
    "twitter", "instagram", "linkedin", "comments", "comment", "menu", "subscribe",
    "newsletter", "login", "haberleri", "muhabir", "ajansı", "uredništvo", "redakcija", "post-authored", "posts",
    "articles", "views", "blog", "podcast", "podcasts", "radio", "tv", "television",
    "expert", "experts", "consultant", "specialist", "strategist", "certified", "operations", "marketing", "manager",
    "disclosure", "horticulturalist", "educator", "engineer", "analyst", "sponsored", "ambassador", "officer",
    "webteam", "sekretariat", "services", "solutions", "네이버",
))  # fmt: skip
# Job titles, as a whole part of a byline or at the end of a name.
_JOBS = re.compile(
    r"(?:^|\s+|\s*[,–—-]\s*)(?:(?:the\s+)?(?:senior|junior|chief|deputy|managing|executive|associate|assistant"
    r"|contributing|freelance|special|staff"
    r"|national|political|foreign|science|sports?|business|technology|tech|health|news|features?|lifestyle"
    r"|entertainment|crime|court|breaking"
    r"|investigative|video|photo|data|local|world|us|uk|european?|general|guest|digital|editorial|audience|content"
    r"|travel|city|copy|consumer"
    r"|environment|education|royal|showbiz|trends?|legal|lead|principal|former|part-time|print|multimedia|web"
    r"|online)\s+)*"
    r"(?:writers?|reporters?|editors?|editor[ -]in[ -]chief|correspondents?|columnists?|journalists?|contributors?"
    r"|producers?|freelancers?"
    r"|bloggers?|critics?|reviewers?|authors?|photographers?|interns?|presenters?|anchor|strategist|specialist"
    r"|analyst|co-?founders?|founders?|ceo"
    r"|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|reporter(?:in)?|journaliste?(?:in|n)?"
    r"|volontär(?:in)?"
    r"|redactora?|periodista|corresponsal|journaliste|rédacteur|rédactrice|giornalista|redaktør|journalister|skribent"
    r"|記者|记者|編集委員|論説委員|特派員|기자|특파원|संवाददाता|مراسل|محرر|muhabiri?|редактор|корреспондент|журналист)\.?$",
    re.IGNORECASE,
)
# What is left of a job title whose end was cut off.
_ONLY_RANK = re.compile(
    r"(?:the\s+)?(?:senior|junior|chief|deputy|managing|executive|associate|assistant|contributing|freelance|special|staff"
    r"|national|political|foreign|science|sports?|business|technology|health|features?|lifestyle|life|news"
    r"|entertainment|crime|breaking|investigative|community|audience|travel|education|royal|environment|lead|principal"
    r"|\s)+",
    re.IGNORECASE,
)
_CJK_JOBS = re.compile(r"(?:\s*[/／]?\s*(?:記者|记者|編集委員|論説委員|特派員|기자|특파원|報道|撮影))+$")
_LONGEST_HAN = 6  # characters of a name in Chinese characters
_HAN = re.compile(r"[\u3400-\u9fff]+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def split_byline(text: str) -> list[str]:
    """The names in one byline, in order: "By", job titles, times, addresses and brackets go; nothing is judged yet.

    Letters behind a name stay with it ("Dylan Bailey, MS, RD").
    """
    return list(_split_byline(text.replace("\n", " | ")[:_LONGEST]))


@lru_cache(maxsize=1_024)
def _split_byline(text: str) -> tuple[str, ...]:
    text = normalise_text(_ADDRESS.sub(" ", text) if "@" in text or "www." in text or "://" in text else text)
    text = _OTHER_ROLE.sub("", _PARENTHESIS.sub("", text))
    behind = _BY_BEHIND_TIME.search(text)
    text = text[behind.end() :] if behind else _LEADING.sub("", text)
    names: list[str] = []
    for part in (p for whole in _BETWEEN.split(text) for joined in _split_joined(whole) for p in _split_han(joined)):
        name = _clean_name(part)
        if names and name and _LETTERS_BEHIND.fullmatch(name):
            names[-1] = f"{names[-1]}, {name}"
        elif name and name not in names:
            names.append(name)
    return tuple(names)


def _split_joined(text: str) -> list[str]:
    """The people that "y", "e", "i", "و" or "ו" join; one, where a single word behind it ends a name that has it."""
    parts: list[str] = []
    start = 0
    for joint in _JOINS_OR_BELONGS.finditer(text):
        before, behind = text[start : joint.start()], text[joint.end() :]
        glued = text[joint.end() - 1] in "وו"
        fewest = 2 if glued else 1
        if (
            len(before.split()) >= fewest
            and len(_JOINS_OR_BELONGS.split(behind)[0].split()) >= max(fewest, min(2, len(before.split())))
            and not (glued and _BEGIN_WITH_AND.match(text, joint.end() - 1))
        ):
            parts.append(before)
            start = joint.end()
    return [*parts, text[start:]]


def _split_han(text: str) -> list[str]:
    """The people of a Chinese byline that parts them by spaces ("张三 李四"); a Japanese name has one inside it."""
    text = _CJK_JOBS.sub("", _LEADING.sub("", text.strip()))
    if not _HAN_NAMES.fullmatch(text):
        return [text]
    names = text.split()
    surnames = {name[0] for name in names}
    is_chinese = names[0][0] in _SURNAMES and surnames <= _SURNAMES | _SHARED_SURNAMES
    return names if is_chinese else [text]


def _clean_name(part: str) -> str:
    part = _JOINING.sub("", part)
    part = _FOOTNOTE.sub("", _TRAILING_TIME.sub("", _LEADING.sub("", part.strip())))
    if _GROUP.search(part):
        return ""
    part = _PLACE_BEHIND.sub("", part)
    part = _BUTTON_BEHIND.sub("", part)
    house = _HOUSE_BEHIND.search(part)
    if house and (len(part[: house.start()].split()) > 1 or names_job(part[: house.start()])):
        part = part[: house.start()]
    part = _RANK.sub("", _CJK_JOBS.sub("", _JOBS.sub("", part)))
    name = part.strip(" \t,.;:|/·•*-–—_'\"“”„«»()【】〔〕")
    if _ONLY_RANK.fullmatch(name) or names_job(name):
        return ""
    words = name.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        name = " ".join(words[:half])  # a link and what it is read out as
    # "Nicolas Gutierrez C." keeps its full stop.
    return f"{name}." if f"{name}." in part and _INITIAL.search(name) else name


def begins_with_by(text: str) -> bool:
    """Whether a text begins as a byline does: "By", "Von", "بقلم"."""
    return bool(_LEADING.match(text))


def names_other_role(text: str) -> bool:
    """Whether a text begins with the role of someone who is no author: "Reviewed by", "Photos:"."""
    return bool(_OTHER_ROLE.match(text))


def names_job(text: str) -> bool:
    """Whether a text is nothing but a job title: "Senior Writer"."""
    return bool(_JOBS.fullmatch(text.strip()))


def ends_with_other_role(before: str) -> bool:
    """Whether the words before a name say that it is of no author: "Jane Doe | Edited by"."""
    return bool(_OTHER_ROLE_BEFORE.search(before[-100:]))


def fold_person(name: str) -> str:
    """The name for comparing with other spellings of it: without titles of honour and letters behind it."""
    words = fold_text(name.split(",")[0]).split()
    while len(words) > 2 and words[0] in _HONOURS:
        words = words[1:]
    return " ".join(words)


def might_be_person(name: str, site_names: frozenset[str] = frozenset()) -> bool:
    """Whether a name seems to be that of a person: not of a desk, the site itself (folded names), not a sentence."""
    if not 1 < len(name) <= 60 or "@" in name or "/" in name or "<" in name or "{" in name or "_" in name:
        return False
    words = fold_text(name).split()
    if not words or len(words) > 8 or sum(c.isalpha() for c in name) < 2:
        return False
    cjk = bool(_CJK.search(name))
    if (_DIGIT.search(name) and not cjk) or (cjk and len(name) > 14):
        return False
    if (name[0].islower() and len(words) > 3) or _HOUSE.search(" ".join(words)):
        return False
    if any(word in _NO_PERSON for word in words) or " ".join(words) in _NO_NAME:
        return False
    if (len(words) == 1 and len(name) <= 5 and name.isupper()) or words[0] in _NO_FIRST_NAME:
        return False
    if (len(name) <= 3 and name.islower()) or _FILE_NAME.search(name) or name.endswith("-based"):
        return False
    return not site_names or not fold_site_names([name]) & site_names


def looks_like_name(name: str) -> bool:
    """Whether a text has the shape of a full name: two to five words, capitals or a script that has none."""
    words = name.split(",")[0].split()
    if _CJK.search(name):
        solid = name.replace(" ", "")
        return 2 <= len(solid) <= (_LONGEST_HAN if _HAN.fullmatch(solid) else 12) and solid[-1] not in "。！？"
    if not 2 <= len(words) <= 8 or sum(w.lower() not in _PARTICLES for w in words) > 5:
        return False
    if not words[0][0].isalpha() or words[0][0].islower():
        return False
    return all(not w[0].islower() or w.lower() in _PARTICLES or bool(_PREFIXED.match(w)) for w in words)
