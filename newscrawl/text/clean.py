"""Cleans plain text: removes the invisible, folds for comparing and looking up, cuts site names off headlines."""

from __future__ import annotations

import hashlib
import html
import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from ..urls.parsing import split_url
from .tables import read_table

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ESCAPED_AMPERSAND = re.compile(r"&(?:(?:amp|AMP|#0{0,4}38|#[xX]0{0,4}26);)+")
_MOST_UNESCAPINGS = 10
_LONGEST_KEPT = 1_000  # characters of a text whose folded form is kept for a while
# C1 control characters on the web are windows-1252 that was declared as something else. The rest is never seen: soft
# hyphens, zero-width spaces and marks, bidi controls, byte order marks, noncharacters, unpaired surrogates.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    r"\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0e\ufeff\ufff9-\ufffc\ufffe\uffff]+"
)
# Tags spell what nobody sees, but for the flags of regions, which are a black flag with tags.
_TAGS = re.compile("(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f)|[\U000e0000-\U000e007f]")
_PRINTABLE_UNSEEN = re.compile("[\u034f\ufe00-\ufe0e\ufffc]")  # those of them that `str.isprintable` lets pass
_CONTROLS = re.compile("[\x80-\x9f]")
_WINDOWS_1252 = {byte: bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0xA0)}
# Joiners carry meaning in Persian and Urdu words, in Indic and other Brahmic scripts, and in emoji; elsewhere none.
_JOINERS = re.compile("[\u200c\u200d]+")
_ARABIC = "\u0600-\u07bf\u0840-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_BRAHMIC = "\u0900-\u109f\u1780-\u18af\u1a20-\u1b7f\ua800-\ua9ff\uaa00-\uabff"
_EMOJI = "\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"
_USELESS_JOINER = re.compile(
    f"(?<![{_ARABIC}{_BRAHMIC}{_EMOJI}])[\u200c\u200d]|(?<=[{_ARABIC}])[\u200c\u200d](?![{_ARABIC}])"
    f"|(?<=[{_EMOJI}])(?:\u200c|\u200d(?![{_EMOJI}]))"
)
_SHORTEST_NAME = 2
_SECOND_LEVEL = frozenset(("co", "com", "net", "org", "gov", "ac", "or", "ne", "gob", "gouv", "edu"))
_MOST_ENTITIES_IN_ENTITIES = 5
# For character classes: what Brahmic scripts write vowels with beside letters, which are no word characters in
# patterns; where letters stand between two of them, these too.
VOWEL_SIGNS = (
    "\u0900-\u0963\u0971-\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd"
    "\u0f71-\u0f84\u0f90-\u0fbc\u102b-\u103e\u1056-\u109d\u17b4-\u17d3"
)
_MIGHT_BE_SIGN = re.compile("[\u0900-\u17d3]")  # holds all of them
_NOT_WORD = re.compile(r"[\W_]+")
_LETTERS_IN_ASCII = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}
_NOT_WORD_BESIDE_SIGNS = re.compile(rf"(?:[^\w{VOWEL_SIGNS}]|_)+")
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"  # for character classes
# Marks between a headline and a site's name; those that also occur inside headlines count only with spaces round them.
_SITE_MARK = re.compile(
    r"\s*[|｜│┃¦‖║]\s*|\s+(?:-{1,2}|[–—―•·∙◦»«›‹~/:]|::|\|\||>|<)\s+|\s*_+\s*|\s*[－]\s*|:\s+|\s*：\s*"
    rf"|(?<=[{_CJK}])[-–—]{{1,2}}(?=\S)"
)
_IN_BRACKETS = re.compile(r"\s*(?:（([^（）]{2,30})）|【([^【】]{2,30})】|\(([^()]{2,30})\)|\[([^\[\]]{2,30})\])$")
_CLOSING_BRACKETS = frozenset("）】)]")
_AMPERSAND = re.compile(r"\s*&\s*|\s+(?:and|und|et|y|e|og|och|en)\s+", re.IGNORECASE)
_FOR_AMPERSAND = ("", "and", "n", "und", "et", "y", "e")  # what a host's name has for it: "jobsnhire"
_MARK_SIGN = re.compile("[-|｜│┃¦‖║–—―•·∙◦»«›‹~/:><_－：]")  # without one of these there is no mark: a quick look first
_LETTERS = str.maketrans("ıكيىة", "iکییه")
_MARKS = frozenset(
    [chr(c) for r in ((0x300, 0x370), (0x610, 0x61B), (0x64B, 0x660)) for c in range(*r)]
    + [
        "\u0670",
        "\u0640",
        "\u093c",
        "\u09bc",
        "\u0a3c",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u200e",
        "\u200f",
        "ʼ",
        "’",
        "'",
        "׳",
    ]
)
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?=$|[^A-Za-z0-9])")
_LONGEST_TAG = 100  # characters; no tag has so many
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "xx", "mis", "qaa"})
_LONG = 1_000  # characters
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+")  # Thai, Lao, Japanese, Chinese
_UNSPACED_LETTER = re.compile(_UNSPACED.pattern[:-1])  # several times as quick to search for


def normalise_text(text: str) -> str:
    """Returns the text on one line: single spaces, NFC, entities decoded, invisible characters removed."""
    if "&" not in text and text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(" ")  # as most are
    line = _normalise_line(text)
    # A character that nobody sees may have stood in an entity, which is one now.
    for _ in range(_MOST_ENTITIES_IN_ENTITIES):
        again = _normalise_line(line) if "&" in line else line
        if again == line:
            break
        line = again
    return line


def _normalise_line(text: str) -> str:
    if "&" in text:
        text = _unescape(text)
    if text.isprintable() and "  " not in text:
        # No controls, no marks of format, no spaces but plain single ones: most texts are so.
        if text.isascii():
            return text.strip(" ")
        if not _PRINTABLE_UNSEEN.search(text):
            return unicodedata.normalize("NFC", text.strip(" "))
    if text.isascii():
        return " ".join(_UNSEEN.sub("", text).split())
    if _CONTROLS.search(text):
        text = text.translate(_WINDOWS_1252)
    text = _UNSEEN.sub("", text)
    if max(text, default="") >= "\U000e0000":
        text = _TAGS.sub(lambda found: found[1] or "", text)
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    if "\u200c" in text or "\u200d" in text:
        text = _JOINERS.sub(lambda found: found[0][0], text)
        text = unicodedata.normalize("NFC", _USELESS_JOINER.sub("", text))
        # A joiner that stood alone between two spaces leaves both of them.
        text = " ".join(text.split())
    return text


def normalise_paragraphs(text: str) -> str:
    """Cleans each paragraph with `normalise_text`. Paragraphs are separated by blank lines; empty ones are dropped."""
    if _is_clean(text):
        return text  # as most bodies are
    paragraphs: list[str] = []
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line.strip():
            lines.append(line)
        elif lines:
            paragraphs.append("\n".join(lines))
            lines = []
    if lines:
        paragraphs.append("\n".join(lines))
    return "\n\n".join(clean for clean in map(normalise_text, paragraphs) if clean)


@lru_cache(maxsize=8)  # a body is asked about again when its words are counted
def _is_clean(text: str) -> bool:
    """Says whether a quick look finds nothing that `normalise_paragraphs` would change."""
    paragraphs = text.split("\n\n")
    solid = "".join(paragraphs)
    return (
        solid.isprintable()  # no other line breaks
        and "  " not in text
        and all(p and p[0] != " " and p[-1] != " " for p in paragraphs)
        and ("&" not in solid or not _ENTITY.search(solid))
        and (solid.isascii() or (not _PRINTABLE_UNSEEN.search(solid) and unicodedata.is_normalized("NFC", text)))
    )


def fold_text(text: str) -> str:
    """Returns the text in a form for comparing: NFKC, lower case, only words, one space between them."""
    # A headline, a description, a name is folded in many places.
    return _fold_short(text) if len(text) <= _LONGEST_KEPT else _fold(text)


@lru_cache(maxsize=1_024)
def _fold_short(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    if text.isascii():
        return " ".join(text.translate(_LETTERS_IN_ASCII).split())
    text = unicodedata.normalize("NFKC", text).casefold()
    # Beside signs it takes ten times as long, and a typographic quote is no sign.
    not_word = _NOT_WORD_BESIDE_SIGNS if _MIGHT_BE_SIGN.search(text) else _NOT_WORD
    return not_word.sub(" ", text).strip()


def cut_folded_names(headline: str, folded: frozenset[str]) -> str:
    """Removes the site's name or domain from the start or end of a headline: "Headline | The Times".

    `folded` holds the site's names, as `fold_site_names` returns them. Nothing else is removed.
    """
    if not folded:
        return headline
    if headline[-1:] in _CLOSING_BRACKETS and (found := _IN_BRACKETS.search(headline)) and found.start() > 0:
        inner = next(filter(None, found.groups()))
        if _might_be_name(inner, folded, loose=False):
            headline = headline[: found.start()]
    if not _MARK_SIGN.search(headline):
        return headline
    marks = list(_SITE_MARK.finditer(headline))
    if not marks:
        return headline
    end = len(headline)
    for mark in reversed(marks):
        tail = headline[mark.end() : end]
        if tail and not (mark.start() > 0 and _might_be_name(tail, folded, loose=_is_strong(mark[0]))):
            break
        end = mark.start() if mark.start() > 0 else end
    start = 0
    for mark in marks:
        if mark.end() >= end or not _might_be_name(headline[start : mark.start()], folded, loose=False):
            break
        start = mark.end()
    return headline[start:end].strip() or headline


def _is_strong(mark: str) -> bool:
    """Says whether a mark separates a name from a headline, unlike the marks in "A: B" or, in Chinese, "A-B"."""
    return ":" not in mark and mark[0] not in "-–—"


def _might_be_name(text: str, folded: frozenset[str], *, loose: bool) -> bool:
    """Says whether part of a title is one of the names; loosely also with one more word ("Bridgestone Tires")."""
    own = fold_site_names([text])
    if own & folded:
        return True
    if not loose or len(text) > 40 or len(text.split()) > 4:
        return False
    return any(len(name) >= 6 and any(name in o or (len(o) >= 6 and o in name) for o in own) for name in folded)


def fold_site_names(names: Iterable[str]) -> frozenset[str]:
    """Returns all folded spellings of a site's names; for a host also the name inside it ("www.bbc.co.uk": "bbc")."""
    return frozenset().union(*map(_fold_site_name, names))


@lru_cache(maxsize=1_024)
def _fold_site_name(name: str) -> frozenset[str]:
    host = read_host_name(name)
    if host is None:
        folded = _fold_name(name)
        if len(folded) < _SHORTEST_NAME:
            return frozenset()
        if _AMPERSAND.search(name):
            return frozenset((folded, *(_fold_name(_AMPERSAND.sub(joint, name)) for joint in _FOR_AMPERSAND)))
        return frozenset((folded,))
    labels = host.removeprefix("www.").split(".")
    inner = labels[:-1]
    if len(inner) > 1 and inner[-1] in _SECOND_LEVEL:
        inner = inner[:-1]
    spellings = ["".join(labels)]
    if inner:
        spellings += ["".join(inner), inner[-1], "".join([inner[-1], *labels[len(inner) :]])]
    return frozenset(folded for spelling in spellings if len(folded := _fold_name(spelling)) > 1)


def read_host_name(name: str) -> str | None:
    """Returns the host of an address or of a host name such as "www.bbc.co.uk"; None for anything else."""
    name = name.strip()
    if "://" in name:
        return split_url(name).hostname
    if re.fullmatch(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){1,5}", name):
        return name.lower()
    return None


def _fold_name(name: str) -> str:
    words = fold_text(name).split(" ")
    if len(words) > 1 and words[0] in ("the", "die", "der", "das", "le", "la", "el", "los", "www"):
        words = words[1:]
    folded = "".join(words)
    return folded[3:] if folded.startswith("the") and len(folded) > 5 else folded


def _unescape(text: str) -> str:
    for _ in range(_MOST_UNESCAPINGS):
        read = _ENTITY.sub(lambda found: html.unescape(found[0]), _ESCAPED_AMPERSAND.sub("&", text))
        if read == text:
            break
        text = read
    return text


@lru_cache(maxsize=4096)
def fold_word(word: str) -> str:
    """Returns the word in folded form: "Août" → "aout", "أبريل" → "ابريل" with Persian letters."""
    word = word.lower()
    if word.isascii():
        return word.replace("'", "")
    decomposed = unicodedata.normalize("NFKD", word)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _MARKS)).translate(_LETTERS).strip()


def hash_content(headline: str | None, body: str | None) -> str:
    """Returns the SHA-256 of headline and body, in hexadecimal. Case, spacing and compatibility forms do not count."""
    text = unicodedata.normalize("NFKC", f"{headline or ''} {body or ''}").casefold()
    line = text.replace("\n\n", " ").strip(" ")
    # What is printable has no spaces but plain ones; splitting costs more than all the rest, and is seldom needed.
    if "  " in line or not line.isprintable():
        line = " ".join(text.split())
    return hashlib.sha256(line.encode()).hexdigest()


def normalise_language(tag: str) -> str | None:
    """Turns what a page says into a BCP 47 tag ("en", "pt-BR", "zh-Hant-TW"); None where it names no language."""
    return _read_tag(tag.strip()[:_LONGEST_TAG])


@lru_cache(maxsize=512)
def _read_tag(tag: str) -> str | None:
    tag = tag.replace("\u2011", "-")
    told = _load_names()
    named = told.get(tag.lower())
    if named:
        return named
    found = _TAG.match(tag)
    if not found:
        return None
    language, script, region = found[1].lower(), found[2], found[3]
    language = told.get(language, language)
    if language in _NO_LANGUAGE:
        return None
    return "-".join(p for p in (language, script and script.title(), region and region.upper()) if p)


@cache
def _load_names() -> dict[str, str]:
    """Returns the language codes by name, and by the old or wrong codes that pages use."""
    return dict(read_table(__package__, "language_names"))


@lru_cache(maxsize=16)  # a body's words are asked for in several places
def count_words(text: str | None) -> int:
    """Counts the words of a text; in scripts without spaces two characters count as one word."""
    if not text:
        return 0
    # In a long text that is clean there is one space or one blank line between two words.
    is_clean_text = len(text) > _LONG and _is_clean(text)
    words = text.count(" ") + text.count("\n\n") + 1 if is_clean_text else len(text.split())
    if text.isascii() or not _UNSPACED_LETTER.search(text):
        return words
    return words + sum(map(len, _UNSPACED.findall(text))) // 2
