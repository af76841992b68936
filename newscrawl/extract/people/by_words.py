"""Knows the words beside names: "By", "Text:", "Photos:", and those that begin what readers write."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ...text.any_case import AnyCase, lower_letters
from ...text.clean import fold_text, fold_word
from ...text.tables import match_any, read_groups
from ...times.words import load_words

_ROLE = (
    r"(?:(?:medically|clinically|expert|fact|legally|technically)[ -]*)?(?:(?:reviewed|checked|edited"
    r"|verified|translated|approved|curated|tested|illustrated|photographed|updated|medically reviewed|recipe"
    r"|produced)\s+by\b"
    r"|(?:photos?|photograph(?:s|y)|images?|illustrations?|fotos?|video|bild|foto|translation|übersetzung|editor)"
    r"\s*(?:by\b|von\b|:)"
    r"|(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|摄影|攝影|图片?|圖片?)\s*[:：/])"
)
OTHER_ROLE = re.compile(rf"(?:^|\s*[|,;·•/–—-]?\s+|\s*[|,;]){_ROLE}.*$", re.IGNORECASE)
# The same at the end of what stands before a name, with other such names between.
_OTHER_ROLE_BEFORE = re.compile(
    rf"(?:^|[^\w]){_ROLE}(?![^|•·–—.;]*\b(?:by|von|text|words)\b)[^|•·–—.;]*$", re.IGNORECASE
)
_OF_WHAT = r"(?:\s(?-i:(?![A-ZÀ-ÞА-Я])[^\W\d_]{1,10})){1,3}\s*"  # "Author of the article:", "Автор статьи:"
_LONGEST_COMMENT_LABEL = 40
_LONGEST_START = 300  # characters of a text that may begin as a byline
_NEXT_LABEL = re.compile(r"\s+[^\s:：]{1,12}[:：]|\s*[|｜│┃]")
_CAPITAL = "(?-i:[A-ZÀ-ÝĀ-ɏ])"
_COLONS = re.compile("[:：՝=＝]")
_LONGEST_BOTH, _WROTE_AND_DID = 50, 2  # characters of two roles of one person
_COLON = "[:：՝]"  # the last one is Armenian
# Scripts without spaces: a name is glued to "by" there.
_WORD_END = r"(?:\b|(?<=[\u0900-\u0dff])(?=\s))"  # a vowel sign of Indian scripts is no letter to \b
_NOT_INSIDE_WORD = r"(?![^\W\d_](?<![\u0e00-\u0eff\u1780-\u17ff]))"


@cache
def load_by() -> re.Pattern[str]:
    """Builds the pattern for the words that begin a byline: "By", "Text:", "Ein Kommentar von"."""
    words = {place: match_any(of_place, r"\s+") for place, of_place in read_groups(__package__, "by_words").items()}
    return re.compile(
        r"^(?:[\s:|·•,;–—*+〔【-]*(?:"
        rf"(?:{words['word']}){_WORD_END}|(?:{words['word of']})\b(?=\s+{_CAPITAL})"
        rf"|(?:{words['label']})(?:\s*(?:{_COLON}|/)|\s*[–—-]\s)"
        rf"|(?:{words['label of']}){_OF_WHAT}{_COLON}|(?:{words['start']}){_NOT_INSIDE_WORD}"
        rf"|(?:ein(?:e[mnrs]?)?\s+)?(?:{words['genre']})\s+von\b"
        rf"|by\b(?!\s*$)|author\b\s+|aus\s+\w+\s+von\b|d[ie]\b(?=\s+{_CAPITAL})|oprac(?:\.|owanie\b|ował[ay]?\b)"
        r"|γράφ(?:ει|ουν)\s*:?\s*(?:[οηΟΗ]|οι)?\b|(?:του|της)\b(?=\s+(?-i:[Α-ΩΆ-Ώ]))|كتب(?:ت)?\s*[:/]|كتبه?\s*:"
        r"|(?:(?:取材|写真|構成)\s*[・･と]\s*)*(?:文\s*[/:：|／・=＝●■◎]|執筆\s*[/:：|／・=＝]?(?=\s*[\u3041-\u9fff])|聞き手\s*[:：/／・･=＝](?!\s*写真))"
        r"|(?:作者|記者|记者|撰文|執筆)\s*[/:：|／]?|(?:編集|取材)\s*[/:：|／]"
        r"|取材\s*[・･=＝]\s*(?!文|写真|撮影|構成|編集|協力)(?=[\u3041-\u9fff])"
        r"|[\u3400-\u9fff]{1,8}?(?:记者|記者)(?=[\s:：])|(?:글|기자)\s*[/:：|／]|글\s+(?=[\uac00-\ud7af]{2})|文\s+(?=[\u3400-\u9fff]{2}))\s*[:/|：／՝=＝]?\s*)+",
        re.IGNORECASE,
    )


def cut_by(text: str) -> str:
    """Returns a text without the words that begin it as a byline."""
    return load_by().sub("", text)


@cache
def _load_joints() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Builds the patterns for what joins names at the end of a text, and at its beginning."""
    groups = read_groups(__package__, "by_words")
    words = match_any((*groups["and"], *groups["and or part"]))
    marks = "[,&/、،・]"
    return (
        re.compile(rf"(?:{marks}|(?:^|\s)(?:{words}|و))$"),
        re.compile(rf"(?:{marks}|(?:{words})(?:\s|$)|[וو])"),
    )


def ends_with_and(text: str) -> bool:
    """Says whether a text ends with what joins it to a further name: "Jane Doe and"."""
    return bool(_load_joints()[0].search(text))


def begins_with_and(text: str) -> bool:
    """Says whether a text begins with what joins it to the name before it: "and John Roe"."""
    return bool(_load_joints()[1].match(text))


class _Both(NamedTuple):
    """What says that somebody wrote and did something else, too: "Text und Fotos: Jane Doe"."""

    head: re.Pattern[str]  # all before the name
    joint: re.Pattern[str]
    wrote: frozenset[str]  # in lower case
    did: frozenset[str]


@cache
def _load_both() -> _Both:
    groups = read_groups(__package__, "by_words")
    joints = match_any((*groups["and"], *groups["and or part"]))
    roles, hangul = r"\w+(?:[\s/+&,-]+\w+){1,2}", "[\uac00-\ud7af]"
    return _Both(
        re.compile(
            rf"\W*(?:(?P<colon>\w[^:：՝|\n]{{2,{_LONGEST_BOTH}}}){_COLON}|(?P<by>{roles})\s+(?:by|von|par|por|di|de|af|av)\s"
            # A name in Hangul needs no colon.
            rf"|(?P<hangul>{hangul}+\s?[·ㆍ/,]\s?{hangul}+)\s(?={hangul}{{2,4}}(?:[\s,/·]|$)))\s*",
            re.IGNORECASE,
        ),
        re.compile(rf"\s*[&+/,·・ㆍ-]\s*|\s+(?:{joints})\s+|\s+[וו](?=\w)|(?<=文)[とと](?=写真)", re.IGNORECASE),
        frozenset((*groups["label"], *groups["start"])),
        frozenset((*groups["other"], *groups["other label"])),
    )


def _match_both(text: str) -> re.Match[str] | None:
    """Matches what says at a text's beginning that somebody wrote and did something else."""
    both = _load_both()
    found = both.head.match(text)
    if found is None:
        return None
    roles = found["colon"] or found["by"] or found["hangul"]
    parts = [" ".join(part.lower().split()) for part in both.joint.split(roles.strip())]
    if len(parts) != _WROTE_AND_DID:
        return None
    one, other = parts
    is_both = (one in both.wrote and other in both.did) or (one in both.did and other in both.wrote)
    return found if is_both else None


def cut_both(text: str) -> str:
    """Returns a byline without the words that say that somebody wrote and took the pictures, too."""
    found = _match_both(text)
    return f"Text: {text[found.end() :]}" if found is not None else text


def begins_with_by(text: str) -> bool:
    """Says whether a text begins as a byline does: "By", "Von", "بقلم"."""
    return _begins_with_by(text[:_LONGEST_START])


@lru_cache(maxsize=1_024)
def _begins_with_by(start: str) -> bool:
    return bool(load_by().match(start) or _match_both(start))


@cache
def _load_labels() -> AnyCase:
    """Builds the pattern for a label inside a line: "12 May 2024 | Author: Jane Doe"."""
    words = match_any(read_groups(__package__, "by_words")["label"], r"\s+")
    return AnyCase(
        rf"(?:^|[\s|(])(?:{words})\s*{_COLON}\s*"
        r"|(?:作者|記者|记者|撰文|執筆|投稿者|(?<![\u3400-\u9fff])文)\s*[:：/／=＝●■◎・]\s*(?:[图圖]\s*[:：/／]?\s*)?"
    )


@cache
def _load_before_time() -> re.Pattern[str]:
    return re.compile(
        rf"[\s,]+(?:{match_any(read_groups(__package__, 'by_words')['before time'], chr(92) + 's+')})\s*$"
    )


def cut_before_time(text: str) -> str:
    """Returns what stands before a time without the words that lead to it: "By Jane Doe on Monday"."""
    words = text.split()
    for count in (1, 2):  # "Sunday" is two words in Hebrew
        if fold_word(" ".join(words[-count:]).strip(",")) in load_words().weekdays:
            text = " ".join(words[:-count])
    return _load_before_time().sub("", text)


@cache
def _load_words_before_time() -> frozenset[str]:
    return frozenset(map(fold_word, read_groups(__package__, "by_words")["before time"]))


def leads_to_time(word: str) -> bool:
    """Says whether a word is one that stands before times: "on", "at"."""
    return fold_word(word) in _load_words_before_time()


def list_labelled(text: str) -> list[str]:
    """Returns what a line has behind each label that names its writer, up to the next label."""
    return [_NEXT_LABEL.split(text[label.end() :])[0] for label in _load_labels().find_all(text)]


@cache
def _load_others() -> tuple[AnyCase, AnyCase]:
    """Builds the patterns for who took, edited or translated what, "/ Fotos: Jane Doe"; the second needs a colon."""
    groups = read_groups(__package__, "by_words")
    words, labels, phrases = (match_any(groups[name], r"\s+") for name in ("other", "other label", "other phrase"))
    before = r"(?:^|[\s|,;·•/／–—-]+)"
    return (
        AnyCase(
            rf"{before}(?:(?:{words})\s*(?:[:：/／=＝]|(?:by|von|par|por|di|de|af|av)\s)"
            rf"|(?:{phrases})\s+(?=\w)|(?:写真|撮影)・(?!文))"
        ),
        AnyCase(rf"{before}(?:{labels})\s*(?:{_COLON}|[=＝])"),
    )


def find_other(text: str) -> int | None:
    """Returns where the first label begins of one who took, edited or translated something, if there is one."""
    plain, with_colon = _load_others()
    found = [plain.search(text), with_colon.search(text) if _COLONS.search(text) else None]
    return min((one.start() for one in found if one is not None), default=None)


def cut_other_labels(text: str) -> str:
    """Returns what stands before the first label of one who took, edited or translated something."""
    return text[: find_other(text)]


@cache
def _load_openings() -> tuple[str, ...]:
    return tuple(f"{word} " for word in read_groups(__package__, "by_words")["opening"])


def cut_opening(text: str) -> str | None:
    """Returns what stands behind a word that is "By" in a line of names alone: "From Jane Doe"; None without one."""
    opening = next((word for word in _load_openings() if text[: len(word)].lower() == word), None)
    return text[len(opening) :] if opening else None


def _begins_with_other(text: str) -> bool:
    plain, with_colon = _load_others()
    lowered = lower_letters(text)
    return bool(plain.pattern.match(lowered) or (_COLONS.search(text) and with_colon.pattern.match(lowered)))


def names_other_role(text: str) -> bool:
    """Says whether a text begins with a role that is no author's: "Reviewed by", "Photos:"."""
    return bool(OTHER_ROLE.match(text)) or (_begins_with_other(text) and _match_both(text) is None)


def ends_with_other_role(before: str) -> bool:
    """Says whether the words before a name give it a role that is no author's: "Jane Doe | Edited by"."""
    return bool(_OTHER_ROLE_BEFORE.search(before[-100:]))


@cache
def _load_comment_words() -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    """Loads the words that head comments anywhere in a line, those of several words, and those at its end."""
    groups = read_groups(__package__, "by_words")
    folded = [fold_text(word) for word in groups["comments"]]
    return (
        frozenset(word for word in folded if " " not in word),
        tuple(f" {word} " for word in folded if " " in word),
        frozenset(groups["comments end"]),
    )


def begins_comments(label: str) -> bool:
    """Says whether a short line is the heading of what readers write: "3 comments"."""
    if len(label) > _LONGEST_COMMENT_LABEL:
        return False
    folded = fold_text(label)
    alone, several, at_end = _load_comment_words()
    # "Comment" is "how" in French.
    last = folded.rstrip(" 0123456789").rpartition(" ")[2]
    if last in at_end or not alone.isdisjoint(folded.split()):
        return True
    spaced = f" {folded} "
    return any(words in spaced for words in several)
