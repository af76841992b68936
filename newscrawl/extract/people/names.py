"""Splits bylines such as "By Jane Doe and John Roe, Staff Writers" into names."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ...text.clean import fold_site_names, fold_text, normalise_text
from ...text.tables import match_any, read_groups
from .by_words import OTHER_ROLE, cut_both, cut_other_labels, load_by
from .name_joints import cut_all_of, load_joints

_LONGEST = 600
# These join two people, or the parts of one name: "Ortega y Gasset", "Costa e Silva", "محمد وليد".
_JOINS_OR_BELONGS = re.compile(r"\s+(?:[yei]\s+|(?<=[A-ZÀ-Ý]{2}\s)[YEI]\s+(?=[A-ZÀ-Ý]{2})|[وו]\s*(?=[^\W\d]{2}))")
_BEGIN_WITH_AND = re.compile("و(?:ليد|ائل|سام|جدي|فاء|حيد|جيه|لاء|ديع|سيم|رد|هيب)(?!\\w)|ורד")
# A time of day or a date stands before "By": "Stand: 14:05 Uhr Von Jane Doe".
_BY_BEHIND_TIME = re.compile(r"\d.{0,40}?[\s|,•·–—-](?:[Bb]y|[Vv]on|[Pp]or|[Pp]ar|[Dd]oor)\s+(?=[^\W\d_a-z])")
_HOUSE_BEHIND = re.compile(r"\s+for\s+", re.IGNORECASE)  # "Jane Doe for The Harbour Times"
_PLACE_BEHIND = re.compile(
    r"(?<=\w\w)\s+(?:in|aus|à)\s+(?=[A-ZÀ-Þ]).*$|"
    r"\s*[/／]\s*\w{1,8}(?:報導|报道|報道|电|電|讯|訊)\W*$|\s*[=＝]\s*\w{1,8}(?:部|局|社|班|室)$"
)
_PARENTHESIS = re.compile(r"\s*[(（\[][^()（）\[\]]{0,80}[)）\]]")
_ADDRESS = re.compile(r"\S*@\S*|https?://\S*|\bwww\.\S*")
_FOOTNOTE = re.compile(r"(?<=[^\W\d])\s?\d{1,2}$")
# Degrees and licences that a name is followed by; any other capitals behind a name ("Jane Doe, CNN") are a house.
_LETTERS_BEHIND = re.compile(
    r"(?:M\.?D|Ph\.?\s?D|M\.?S|M\.?A|B\.?A|B\.?S|J\.?D|MBA|MPH|MSc|BSc|RDN?|RN|LDN?|DO|DDS|DMD|DVM|DPT|PT|PsyD|EdD|MEd|MFA|MSW"
    r"|LCSW|LMFT|LPC|NP|PA-C|CPT|CSCS|CFA|CFP|CPA|CEPF|CEP|EA|CPP|PSP|CISSP|FAND|FACP|FAAP|FOMA|DABOM|FRCS|FRSA|OBE|MBE|CBE|KC|QC"
    r"|Esq|Jr|Sr|I{2,3}|E-RYT \d{3})\.?[®™]?"
)
_HANGUL_NAMES = re.compile("[\uac00-\ud7af]{3}(?:\\s+[\uac00-\ud7af]{3})+")
_DOTTED_HAN = re.compile(r"[\u3400-\u9fff\u3005]{2,6}(?:\s?[・･]\s?[\u3400-\u9fff\u3005]{2,6})+")
_DOT = re.compile(r"\s?[・･]\s?")
_HAN_NAMES = re.compile(r"[\u3400-\u9fff]{2,4}(?:[\s\u3000]+[\u3400-\u9fff]{2,4})+")
_INITIAL = re.compile(r"\b(?:[A-Z]|[JS]r)$")
_PREFIXED = re.compile(r"(?:d|l|al|el|ul|ur|as|ash|ad|ar|an|at|az|dell)['’-][^\W\d_a-z]")
_FILE_NAME = re.compile(r"\w\.\w{2,}\.|\.(?:com|net|org|de|fr|es|it|uk|co|io)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_CJK_JOBS = re.compile(
    r"(?:\s*[/／]?\s*(?:特[约約]|[實实見见][習习]|首席|本[报報刊社紙]|资深|資深)?"
    r"(?:記者|记者|編集委員|論説委員|特派員|기자|특파원|報道|撮影|(?<=[\s/／])(?:报道|報導)))+$"
)
_SOLID_REPORTER = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff](?:(?:記者|记者|特派員|編集委員|論説委員)|[\\s/／](?:报道|報導))$"
)
# "记者周启明 北京报道": a name before the town and the word for "reports".
_REPORTS = re.compile(
    "((?:本[报報刊社网網]|特[约約])?(?:记者|記者).*?[\u3400-\u9fff]{2,4})(?:\\s[\u3400-\u9fff]{2,4}|[/／][\u3400-\u9fff]{2})?\\s?[/／]?\\s?(?:报道|報導)"
)
# "박도현 기자": a Korean name before the word for a reporter.
REPORTER = re.compile("([\uac00-\ud7af]{2,4}) ?(?:기자|특파원)(?![\uac00-\ud7af])")
# "本报记者周启明": the word for a reporter stands before the name, without a space.
_CJK_REPORTER = (
    r"(?:(?:本[报報刊社网網紙]|特[约約]|[实實見]?[习習]|首席|通[讯訊][员員]|文字?|采写|採訪)\s?){0,3}"
    r"(?:记者|記者|特派員|通讯员|通訊員)\s*[:：]?\s*(?![会會协協])"
)
_LONGEST_HAN = 6  # characters of a name in Chinese characters
_HAN = re.compile(r"[\u3400-\u9fff]+")
# "买买提·艾力": a dot inside a foreign name.
_FOREIGN_HAN = re.compile(r"([\u3400-\u9fff]{1,6})·([\u3400-\u9fff]{1,6})(?:·([\u3400-\u9fff]{1,6}))?")
_INNER_DOT = "\ue000"
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class _NameWords(NamedTuple):
    """The words by which bylines are read, in lower case or folded, one field for each group of `names.tsv`."""

    particles: frozenset[str]  # in lower case inside a name: "van"
    honours: frozenset[str]  # "dr"
    no_person: frozenset[str]  # of which one is enough: what has it is no person
    no_name: frozenset[str]  # whole texts
    no_first_name: frozenset[str]
    of_house: frozenset[str]  # before the house's own people, who are not named: "our foreign staff"
    # The commonest in Chinese; those that begin Japanese names too stand apart, for "田中 康夫" is one person.
    surnames: frozenset[str]
    shared_surnames: frozenset[str]
    korean_surnames: frozenset[str]
    articles: frozenset[str]  # of a subheading
    house: re.Pattern[str]  # parts of words in the names of houses, not of people
    house_words: frozenset[str]  # whole words in the names of houses
    team: re.Pattern[str]  # "editors" at the end of a name
    jobs: re.Pattern[str]  # job titles, "rank" and "job", as a whole part of a byline or at the end of a name
    writing_jobs: re.Pattern[str]  # those alone of people who write
    job_before_name: re.Pattern[str]  # "Our correspondent", at the beginning of a byline
    rank_alone: re.Pattern[str]  # the beginning of a job title whose end was cut off
    rank_behind_name: re.Pattern[str]  # it begins a job title; what stands behind it is no name


@cache
def _load_names() -> _NameWords:
    groups = read_groups(__package__, "names")
    words = {group: match_any(of_group) for group, of_group in groups.items()}
    before = r"(?:^|\s+|\s*[,–—|-]\s*)"
    ranks = rf"(?:(?:the\s+)?(?:{words['rank']})\s+)*"
    return _NameWords(
        particles=frozenset(groups["particle"]),
        honours=frozenset(groups["honour"]),
        no_person=frozenset(groups["no person"]),
        no_name=frozenset(groups["no name"]),
        no_first_name=frozenset(groups["no first name"]),
        of_house=frozenset(groups["of house"]),
        surnames=frozenset(groups["surname"]),
        shared_surnames=frozenset(groups["shared surname"]),
        korean_surnames=frozenset(groups["korean surname"]),
        articles=frozenset(groups["article"]),
        house=re.compile(rf"{words['house part']}|\bstiftung"),
        house_words=frozenset(groups["house word"]),
        team=re.compile(rf"\b(?:{words['team']})$", re.IGNORECASE),
        jobs=re.compile(rf"{before}{ranks}(?:{words['job']}|{words['other job']})\.?$", re.IGNORECASE),
        writing_jobs=re.compile(rf"{before}{ranks}(?:{words['job']})\.?$", re.IGNORECASE),
        job_before_name=re.compile(
            rf"(?:(?:[^\W\d_]+\s){{0,3}}?(?:{words['job']})\b\s*[:،,]?\s+|{_CJK_REPORTER})(?=[^\W\d_])", re.IGNORECASE
        ),
        rank_alone=re.compile(rf"(?:the\s+)?(?:{words['rank alone']}|\s)+", re.IGNORECASE),
        rank_behind_name=re.compile(rf"(?<=\w\w)\s*[,–—-]?\s+(?:{words['rank behind name']})\b.*$", re.IGNORECASE),
    )


def split_byline(text: str) -> list[str]:
    """Returns the names in one byline, in order, without "By", job titles, times, addresses and brackets.

    Letters after a name stay with it ("Dylan Bailey, MS, RD"). Whether a name is a person's is not judged here.
    """
    return list(_split_byline(text.replace("\n", " | ")[:_LONGEST]))


@lru_cache(maxsize=1_024)
def _split_byline(text: str) -> tuple[str, ...]:
    text = normalise_text(_ADDRESS.sub(" ", text) if "@" in text or "www." in text or "://" in text else text)
    text = OTHER_ROLE.sub("", cut_both(_PARENTHESIS.sub("", text)))
    text = cut_other_labels(text)
    reports = _REPORTS.fullmatch(text.strip("【】〔〕[]()（） ")) if "报道" in text or "報導" in text else None
    text = reports[1] if reports is not None else text
    behind = _BY_BEHIND_TIME.search(text)
    text = text[behind.end() :] if behind else load_by().sub("", text)
    text = cut_all_of(text)
    if "·" in text:
        text = _FOREIGN_HAN.sub(_keep_foreign, text)
    names: list[str] = []
    for part in (
        p for whole in load_joints().between.split(text) for joined in _split_joined(whole) for p in _split_han(joined)
    ):
        name = _clean_name(part).replace(_INNER_DOT, "·")
        if names and name and _LETTERS_BEHIND.fullmatch(name):
            names[-1] = f"{names[-1]}, {name}"
        elif name and name not in names:
            names.append(name)
    return tuple(names)


def _keep_foreign(found: re.Match[str]) -> str:
    """Returns a foreign name with a sign for its dot; two names with a dot between them as they are."""
    parts = [part for part in found.groups() if part]
    are_names = all(1 < len(part) < 4 and begins_with_surname(part) for part in parts)
    return found[0] if are_names else _INNER_DOT.join(parts)


def _split_joined(text: str) -> list[str]:
    """Splits people joined by "y", "e", "i", "و" or "ו"; a single word after it belongs to the name before it."""
    parts: list[str] = []
    start = 0
    for joint in _JOINS_OR_BELONGS.finditer(text):
        before, behind = text[start : joint.start()], text[joint.end() :]
        glued = text[joint.end() - 1] in "وו"
        fewest = 2 if glued else 1
        if (
            len(before.split()) >= fewest
            and len((behind if glued else _JOINS_OR_BELONGS.split(behind)[0]).split())
            >= max(fewest, min(2, len(before.split())))
            and not (glued and _BEGIN_WITH_AND.match(text, joint.end() - 1))
        ):
            parts.append(before)
            start = joint.end()
    return [*parts, text[start:]]


def _split_han(text: str) -> list[str]:
    """Splits a Chinese or Korean byline at spaces ("张三 李四"), but not a Japanese name, which has a space inside."""
    text = _CJK_JOBS.sub("", load_by().sub("", text.strip()))
    if _DOTTED_HAN.fullmatch(text):
        return _DOT.split(text)
    if _HANGUL_NAMES.fullmatch(text):
        names = text.split()
        return names if all(name[0] in _load_names().korean_surnames for name in names) else [text]
    if not _HAN_NAMES.fullmatch(text):
        return [text]
    names = text.split()
    surnames = {name[0] for name in names}
    known = _load_names()
    # A Japanese name may begin so, too, but hardly has twice three characters.
    might_be = bool(surnames & known.surnames) or all(len(name) == 3 for name in names)
    is_chinese = might_be and surnames <= known.surnames | known.shared_surnames
    return names if is_chinese else [text]


def _clean_name(part: str) -> str:
    known, around = _load_names(), load_joints()
    part = around.joining.sub("", part)
    part = _FOOTNOTE.sub("", around.time.sub("", load_by().sub("", part.strip())))
    if known.team.search(part) or part.split(" ", 1)[0].lower() in known.of_house:
        return ""
    part = _PLACE_BEHIND.sub("", part)
    part = around.button.sub("", part)
    house = _HOUSE_BEHIND.search(part)
    if house and (len(part[: house.start()].split()) > 1 or names_job(part[: house.start()])):
        part = part[: house.start()]
    part = known.rank_behind_name.sub("", _CJK_JOBS.sub("", known.jobs.sub("", part)))
    name = part.strip(" \t,.;:|/·•*-–—_'\"“”„«»()【】〔〕")
    if known.rank_alone.fullmatch(name) or names_job(name):
        return ""
    words = name.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        name = " ".join(words[:half])  # a link and what it is read out as
    # "Nicolas Gutierrez C." keeps its full stop.
    return f"{name}." if f"{name}." in part and _INITIAL.search(name) else name


def cut_job_before_name(text: str) -> str | None:
    """Returns what stands behind a job at a line's beginning: "Our correspondent Jane Doe"; None without one."""
    job = _load_names().job_before_name.match(text)
    is_name = job is not None and not _CJK.search(job[0]) and looks_like_name(job[0].rstrip(" :,،"))
    return text[job.end() :] if job is not None and not is_name else None


def begins_with_own(text: str) -> bool:
    """Says whether a text begins as a house speaks of its own people: "Our correspondent"."""
    return text.split(" ", 1)[0].lower() in _load_names().of_house


def ends_with_writing_job(text: str) -> bool:
    """Says whether a text ends with the job of one who writes: "Jane Doe, business editor"."""
    return bool(_load_names().writing_jobs.search(text.strip()))


def ends_with_solid_job(text: str) -> bool:
    """Says whether a text ends with the East Asian word for a reporter, glued to the name: "田中ゆき記者"."""
    return bool(_SOLID_REPORTER.search(text))


def names_job(text: str) -> bool:
    """Says whether a text is nothing but a job title: "Senior Writer"."""
    return bool(_load_names().jobs.fullmatch(text.strip()))


def fold_person(name: str) -> str:
    """Returns the name in a form for comparing: without titles of honour and letters after it."""
    words, honours = fold_text(name.split(",")[0]).split(), _load_names().honours
    while len(words) > 2 and words[0] in honours:
        words = words[1:]
    return " ".join(words)


def might_be_person(name: str, site_names: frozenset[str] = frozenset()) -> bool:
    """Says whether a name may be a person's: no desk, no name of the site (folded), no sentence."""
    if (
        not 1 < len(name) <= 60
        or "@" in name
        or "/" in name
        or "<" in name
        or "{" in name
        or "_" in name
        or "+" in name
        or ": " in name
    ):
        return False
    words, known = fold_text(name).split(), _load_names()
    if not words or len(words) > 8 or sum(c.isalpha() for c in name) < 2:
        return False
    cjk = bool(_CJK.search(name))
    if (_DIGIT.search(name) and not cjk) or (cjk and len(name) > 14):
        return False
    if (name[0].islower() and len(words) > 3) or known.house.search(" ".join(words)):
        return False
    if any(word in known.no_person for word in words) or " ".join(words) in known.no_name:
        return False
    if (len(words) == 1 and len(name) <= 5 and name.isupper()) or words[0] in known.no_first_name:
        return False
    if (len(name) <= 3 and name.islower()) or _FILE_NAME.search(name) or name.endswith("-based"):
        return False
    return not site_names or not fold_site_names([name]) & site_names


def looks_like_name(name: str) -> bool:
    """Says whether a text looks like a full name: two to five words, capitalised or in a script without capitals."""
    words = name.split(",")[0].split()
    if _CJK.search(name):
        solid = name.replace(" ", "")
        return 2 <= len(solid) <= (_LONGEST_HAN if _HAN.fullmatch(solid) else 12) and solid[-1] not in "。！？"
    particles = _load_names().particles
    if not 2 <= len(words) <= 8 or sum(w.lower() not in particles for w in words) > 5:
        return False
    if not words[0][0].isalpha() or is_small(words[0][0]):
        return False
    return all(not is_small(w[0]) or w.lower() in particles or bool(_PREFIXED.match(w)) for w in words)


def is_small(letter: str) -> bool:
    """Says whether a letter is a small one of a script whose names begin with capitals; Georgian ones have none."""
    return letter.islower() and not "\u10d0" <= letter <= "\u10ff"


def begins_with_article(text: str) -> bool:
    """Says whether a text begins with an article, as a subheading may: "The Long Way"."""
    return text.split()[0].lower() in _load_names().articles


def begins_with_surname(name: str) -> bool:
    """Says whether a name in Chinese characters begins with one of the commonest surnames."""
    known = _load_names()
    return name[:1] in known.surnames or name[:1] in known.shared_surnames


def begins_with_own_surname(name: str) -> bool:
    """Says whether a name begins with a surname that hardly is anything else in Chinese."""
    return name[:1] in _load_names().surnames


def bears_house_name(folded: str) -> bool:
    """Says whether a folded name has a word that marks a publishing house: "harbour courier"."""
    first, *others = folded.split() or [""]
    known = _load_names()
    # "Le Courrier" is a house, "Yann Le Goff" is none.
    inside = known.house_words - known.particles
    return not known.house_words.isdisjoint([first, *others[-1:]]) or not inside.isdisjoint(others)
