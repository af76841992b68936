"""Recognises texts that are no part of a story: by their first words, notices, calls, credits, scrambled text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ...page.blocks import Block
from ...text.any_case import AnyCase, fold_case
from ...text.tables import load_link_words, match_any, read_groups, read_table
from ..language import measure_stop_words

# What a line begins as, by the code that stands for it where features are numbers; 0 is a story's text.
_CODES = {"more": 1, "call": 2, "credit": 3, "byline": 4, "comments": 5, "label": 6}
_MARKS = "[【〔(「<>→➤▶►•■◆☞⇒»›+*|–—- "  # "[관련기사]", ">> À lire aussi"
_ARROWS = frozenset("<>→➤►▶»⇒›")
_LABEL_END = 40  # characters of a line that has a label before the link
_COUNT = re.compile(r"\d{1,5} (?:(min)|(comment))", re.IGNORECASE)
_LONGEST_LABEL = 80
_LONGEST_OF_HOUSE, _STOPS = 80, ".!?…。"
_LONGEST_NOTICE = 500
_LONGEST_END = 20
_HASHES = re.compile(r"#(?: ?#){2,}")
_HOW = re.compile(r"comment (?!on\b|below|here|now|policy|this|section|rules|is\b)[^\W\d]")  # "how" in French
_EDGES_OF_END = " -–—/()[]<>（）【】*."
_EDGES = " -–—:|*·.…[](){}<>↓▼"
_CALL = re.compile(
    r"(?:sign up|subscribe|register) (?:for|to|now)\b[^.!?]{0,80}\b(?:newsletters?|inbox|briefing|e-?mails?)\b"
    r"|(?:abonnieren|abonniere|bestellen) (?:sie|hier|jetzt|unseren)\b[^.!?]{0,60}\bnewsletter"
    r"|(?:inscrivez-vous|abonnez-vous)[^.!?]{0,60}\bnewsletter|(?:suscr[íi]be\w*|inscreva-se|iscriviti|meld je)"
    r"[^.!?]{0,60}\b(?:newsletter|bolet[íi]n|nieuwsbrief)\b"
    r"|(?:click (?:here )?to )?(?:(?:follow|join) (?:us|our)|subscribe to our|folgen sie uns|folgt uns|suivez[- ]nous"
    r"|abonnieren? (?:sie )?(?:jetzt )?unseren|rejoignez|síguenos|únete a|siga-nos|(?:entre|participe) d?no nosso"
    r"|seguici|iscriviti al|volg ons)\b[^.!?]{0,50}\b(?:whatsapp|telegram)\b[^.!?]{0,90}[.!]?$"
    r"|get (?:the )?latest (?:news|updates)\b[^.!?]{0,80}\bapp\b[^.!?]{0,40}(?:[.!]|$)"
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
    r"|\bspenden?\b[^.!?]{0,120}\biban\b"
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
# Each of them has one of these; plain words are looked for many times as quickly.
_HINTS = (
    *("gefallen", "spende", "whitelist", "your ad", "made possible by", "donation", "contribution", "unterstütz"),
    *("komment", "redaktion behält", "leserbriefe können", "in to comment", "in to post"),
    *("newsletter", "bolet", "postfach", "the latest", "zurück zu", "liken sie uns", "fan der", "fan von"),
    *("rubrik", "kategorie", "schlagw", "mots-clés", "etiquetas"),
)
LONGEST = 300  # characters of a caption that ends with its credit
_SHORT_CREDIT = 60  # characters of a line with nothing else
_LONGEST_CREDIT = 160  # of one that begins with it
_LONGEST_IN_CAPITALS = 60
_SIGN = re.compile(r"(?:^|[\s|/.])©\s?(?:[^\W\d_a-z][^.!?:©]{1,60}|\d{4} [^.!?:©]{2,60})$")
_TAKEN = re.compile(r"(?:^|[\s／/])\S{2,12}\s?[摄攝][)）]?$")
_LAST = frozenset(")）]摄攝")
_CREDIT_MARKS = frozenset(":：©=／")
_MUCH_PROSE = 140  # characters of a caption in Chinese
_LONG = 80  # characters of a paragraph whose words tell
_GLANCED_AT, _LOOKED_AT = 200, 400  # characters of it
_FEWEST = 2  # such paragraphs, one after the other
_READABLE = 0.06  # of the words are among the commonest of some language
_NOT_READABLE = 0.03
_LEAST_LOWER = 0.5  # of the words; most of a list of names or results begin with capitals or are figures
_MOST_OF_LISTS = 0.2  # figures and commas beside the words
_MOST_VOWELS = 0.33  # of the letters; languages have more
_LEAST_PLAIN = 0.9  # of the letters; Vietnamese, whose words are syllables, has less
_CODE = re.compile(r"[{}()\[\]=<>/_$\\|;:#@&*]")
_MOST_CODE = 0.02  # of the characters
_WORD = re.compile(r"\w+")
_VOWELS = frozenset("aeiouäöüàáâãåæèéêëìíîïòóôõøœùúûıąęěůőű")


def read_opening(text: str) -> int:
    """Returns what begins a line: 1 link to more, 2 call, 3 credit, 4 byline or date, 5 comments, 6 label; 0 text."""
    if text[0] in _MARKS:
        text = text.lstrip(_MARKS) or text
    if not _might_open(text[:2]):
        return 0
    start = f"{fold_case(text[:24])} "  # an end of a line is one of a word
    by_code = _load_openings().get(start[:2])
    if by_code is not None:
        for code, phrases in by_code.items():
            if start.startswith(phrases):
                return code if not _HOW.match(start) else 0
    if start[0].isdigit():
        count = _COUNT.match(start)
        if count:
            return 4 if count[1] else 5
    return 0


def leads_to_more(text: str) -> bool:
    """Says whether a line that is a link, or mostly one, leads to another story: "Read more: …", ">> …"."""
    if text[0] in _ARROWS:
        return True
    if read_opening(text) != 1 or text[-1] == ".":
        return False
    start = text[:_LABEL_END]
    return ":" in start or load_link_words(is_ascii=start.isascii()).related_in_any_case.is_in(start)


@lru_cache(maxsize=4_096)
def _might_open(start: str) -> bool:
    return start[0].isdigit() or fold_case(start)[:2] in _load_openings()


@cache
def _load_openings() -> dict[str, dict[int, tuple[str, ...]]]:
    """Loads the first words by their first two characters, each with the code of what it begins."""
    rows = sorted((_CODES[opening], word) for opening, word in read_table(__package__, "first_words"))
    openings: dict[str, dict[int, tuple[str, ...]]] = {}
    for code, word in rows:
        by_code = openings.setdefault(word[:2], {})
        by_code[code] = (*by_code.get(code, ()), word)
    return openings


class _NoticeWords(NamedTuple):
    labels: frozenset[str]  # whole lines
    ends: frozenset[str]  # whole lines that end a story: "ENDS", "- 30 -"
    notices: tuple[str, ...]  # how a line begins that stands where a film, a post or the rest of the story would be


@cache
def _load_words() -> _NoticeWords:
    groups = read_groups(__package__, "notices")
    return _NoticeWords(frozenset(groups["label"]), frozenset(groups["end"]), groups["notice"])


def is_of_site(text: str) -> bool:
    """Says whether a line is the site's, not the story's: an advertisement's label, a notice, a call to subscribe."""
    if len(text) > _LONGEST_NOTICE:
        return False
    folded = fold_case(text)
    words = _load_words()
    if len(text) <= _LONGEST_LABEL and folded.strip(_EDGES) in words.labels:
        return True
    if folded.startswith(words.notices):
        return True
    return bool(_CALL.match(text)) or (
        "to your" in folded and _QUOTES.isdisjoint(text) and bool(_TO_INBOX.search(text))
    )


def is_end_mark(text: str) -> bool:
    """Says whether a line is nothing but the mark with which agencies and press offices end a text: "###", "ENDS"."""
    if len(text) > _LONGEST_END:
        return False
    bare = text.casefold().strip(_EDGES_OF_END)
    if bare.isdecimal() and (text[:1] == bare[0] or text[-1:] == bare[-1]):
        return False  # "30", without dashes
    return _HASHES.fullmatch(text) is not None or bare in _load_words().ends


def tells_of_house(text: str, publisher: str | None) -> bool:
    """Says whether a line has the site's whole name and is no sentence: "From Harbour News, since 1901"."""
    if not publisher or " " not in publisher or publisher not in text:
        return False
    return len(text) <= _LONGEST_OF_HOUSE and text[-1] not in _STOPS


class _Calls(NamedTuple):
    any: AnyCase
    hint: AnyCase  # that each of them has
    of_support: re.Pattern[str]  # in lower case; plain words are looked for many times as quickly


@cache
def _load_calls(*, is_ascii: bool) -> _Calls:
    """Loads the patterns; those for a text in ASCII are without the words that it cannot have."""
    groups = read_groups(__package__, "calls").items()
    kept = {place: [word for word in of_place if not is_ascii or word.isascii()] for place, of_place in groups}
    words = {place: match_any(of_place) for place, of_place in kept.items()}
    return _Calls(
        AnyCase(rf"{_CALL_TO_GIVE}|^(?:{words['whole']})$|\b(?:{words['words']})\b|{words['part']}"),
        AnyCase(match_any({*_HINTS, *(word for place in ("whole", "words", "part") for word in kept[place])})),
        re.compile(words["support"]),
    )


def is_call(text: str) -> bool:
    """Says whether a line asks readers for something that has nothing to do with the story."""
    if len(text) <= _LONGEST_INVITATION and _INVITATION.match(text):
        return True
    if len(text) > _LONGEST_CALL:
        return False
    calls = _load_calls(is_ascii=text.isascii())
    return calls.hint.is_in(text) and calls.any.is_in(text)


def is_call_for_support(text: str) -> bool:
    """Says whether a line asks to donate or to take a newsletter; most other lines cost one look at plain words."""
    calls = _load_calls(is_ascii=text.isascii())
    return calls.of_support.search(text.lower()) is not None and is_call(text)


class _Credits(NamedTuple):
    """Patterns for the words before a photographer's name."""

    in_brackets: re.Pattern[str]  # at a line's end
    whole: re.Pattern[str]  # a line that begins so
    behind_sentence: re.Pattern[str]


@cache
def _load_credits() -> _Credits:
    words = f"(?:{match_any(word for (word,) in read_table(__package__, 'credits'))})"
    return _Credits(
        re.compile(rf"[(（\[]\s*{words}\s*(?:[:：©=|]|by\b|von\b|via\b)[^()（）\[\]]{{1,90}}[)）\]]$", re.I),
        re.compile(rf"[(（\[]?\s*{words}\s?[:：©=／]\s?\S", re.I),
        re.compile(rf"[.!?…”“\")\]]\s+{words}\s?[:：©]\s?[^.!?:]{{2,60}}\.?$", re.I),
    )


def is_picture_credit(text: str) -> bool:
    """Says whether a line is a picture's credit, or a caption that ends with one."""
    if len(text) > LONGEST:
        return False
    last, credits = text[-1], _load_credits()
    if last in _LAST and (
        credits.in_brackets.search(text) or (last not in "]" and len(text) < _MUCH_PROSE and _TAKEN.search(text))
    ):
        return True
    if _CREDIT_MARKS.isdisjoint(text):
        return False
    # In capitals such a word may be the paper that asks, as in "BILD: What is new?".
    longest = _LONGEST_IN_CAPITALS if text[:4].isupper() else _LONGEST_CREDIT
    if last not in "?:" and len(text) <= longest and credits.whole.match(text):
        return True
    if "©" in text and "://" not in text and _SIGN.search(text):
        return True
    return credits.behind_sentence.search(text) is not None


def is_credit_alone(text: str) -> bool:
    """Says whether a line begins with the word before who took a picture, and is short: "Photo: Jane Doe"."""
    return len(text) <= _SHORT_CREDIT and _load_credits().whole.match(text) is not None


def drop_scrambled(blocks: list[Block]) -> bool:
    """Leaves out scrambled text that follows readable text of the story. Returns whether there was any."""
    long = [block for block in blocks if block.kept and len(block.text) >= _LONG]
    if len(long) <= _FEWEST or measure_stop_words(long[-1].text[:_GLANCED_AT]) >= _READABLE:
        return False  # as on most pages
    if not any(map(_might_be_scrambled, long[-_FEWEST:])):
        return False
    if measure_stop_words(long[0].text[:_LOOKED_AT]) < _READABLE:
        return False  # in a language whose words are not known
    run: list[Block] = []
    for block in long:
        run = [*run, block] if _is_scrambled(block.text) else []
        if len(run) == _FEWEST:
            break
    else:
        return False
    for block in blocks[blocks.index(run[0]) :]:
        if block.kept and _might_be_scrambled(block):
            block.kept, block.why = False, "scrambled"
    return True


def _might_be_scrambled(block: Block) -> bool:
    return measure_stop_words(block.text[:_LOOKED_AT]) < _NOT_READABLE


def _is_scrambled(text: str) -> bool:
    """Says whether a paragraph looks like prose and has the words and vowels of no language."""
    text = text[:_LOOKED_AT]
    if measure_stop_words(text) >= _NOT_READABLE:
        return False
    words = _WORD.findall(text)
    letters = [letter for letter in text.lower() if letter.isalpha()]
    return (
        bool(letters)
        and sum(word[0].islower() for word in words) >= _LEAST_LOWER * len(words)
        and sum(word[0].isdigit() for word in words) + text.count(",") < _MOST_OF_LISTS * len(words)
        and sum(letter in _VOWELS for letter in letters) < _MOST_VOWELS * len(letters)
        and sum(letter.isascii() for letter in letters) > _LEAST_PLAIN * len(letters)
        and len(_CODE.findall(text)) < _MOST_CODE * len(text)
    )
