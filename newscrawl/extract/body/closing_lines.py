"""Recognises the lines that stand below a story and are no part of it: notices, rights, credits, who an author is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...text.tables import load_link_words, match_any, read_table
from ..people.by_words import names_other_role
from .lines import is_call

_LONGEST_NOTICE = 700
_LONGEST_RIGHTS = 400  # characters of a copyright line, and of a biography
_STORY_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "”", "»", "」", '"')
_LONGEST = 160  # characters
_LONGEST_HEADING = 40
_LONGEST_LINE = 80  # of a byline or time that stands below the first paragraph
# What a site writes below its stories: what it earns by them, that they are no advice, where else to find it.
_NOTICE = re.compile(
    r"\b(?:affiliate[- ](?:links?|marketer|program)|(?:we|i) (?:may|might|can|could|will)? ?(?:earn|receive|get)"
    r" [^.]{0,60}commission|informational purposes only|not constitute [^.]{0,90}(?:advice|endorsement)"
    r"|substitute for professional|erhalten wir [^.]{0,60}provision|appeared first on)\b",
    re.IGNORECASE,
)
# When and where a weblog filed a story, as its program writes that below each.
_FILED = re.compile(
    r"(?:this (?:entry|post|article) (?:is filed|was (?:posted|published|written)\b[^!?]{0,140}?(?:filed|tagged))"
    r"|(?:dieser|der) (?:beitrag|artikel|eintrag) wurde\b[^!?]{0,140}?(?:abgelegt|kategorie)"
    r"|cet(?:te)? (?:entrée|article|note) a été (?:publiée?|postée?|classée?)\b[^!?]{0,140}?(?:catégorie|classée?)"
    r"|est[ae] (?:entrada|artículo) fue (?:publicad|escrit)[ao]\b[^!?]{0,140}?(?:archivad[ao]|categoría)"
    r"|quest[oa] (?:articolo|voce|post) è stat[oa] (?:pubblicat|scritt)[oa]\b[^!?]{0,140}?(?:archiviat[oa]|categoria)"
    r"|est[ae] (?:artigo|post|entrada) foi (?:publicad|escrit)[ao]\b[^!?]{0,140}?(?:arquivad[ao]|categoria)"
    r"|dit (?:bericht|artikel) (?:is|werd) (?:geplaatst|geschreven|gepubliceerd)\b[^!?]{0,140}?categorie)\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"(?<=.)\([^()]*\)")  # "castile soap (affiliate link)" is part of a list of things
_BRACKETED_LABEL = re.compile(r"[（(【\[［][^()（）:：]{1,20}[:：][^()（）:：]{1,40}[）)】\]］]")  # "（责任编辑：…）"
_INITIALS = re.compile(r"[(\[][a-zà-ɏ]{2,5}(?:\s?[/,&+-]\s?[a-zà-ɏ]{2,5}){0,3}[)\]]")  # of who wrote: "(jm/ks)"
_END_MARK = re.compile(r"[*#~•·⁂\s]{1,12}")
# The initials of those through whose hands a text went, as offices write them: "AM/ NK/ RS - 6789".
_CLERKS = re.compile(r"[^\s\d/.,:;!?]{1,5}\.?(?:\s?/\s?[^\s\d/.,:;!?]{1,5}\.?){1,4}(?:\s?[-–—]\s?\d{1,5})?")
_OF_A_PERSON = re.compile(
    r",?\s+(?:(?:can|may) be (?:reached|contacted)"
    r"|is|was|has|covers?|reports?|writes?|lives?|works?|joined|ist|schreibt|arbeitet|berichtet|leitet|est|travaille|couvre"
    r"|es|escribe|trabaja|é|escreve|è|scrive|lavora|werkt|schrijft|jest|arbetar|är|er|on|är)\b|\s*(?:@|[|(,:–—-]\s)"
)
_THE_AUTHOR = re.compile(
    r"(?:der autor|die autorin|l['’]aut(?:eur|rice)|the (?:author|writer)|el autor|la autora|l['’]autore|o autor)"
    r" (?:is|ist|est|es|è|é|lebt|arbeitet|schreibt|lehrt)\b",
    re.IGNORECASE,
)
_PARTING = re.compile(r"\s*[|｜│┃]\s*|\s+[·•]\s+")  # the parts of a row
_LABEL = re.compile(r"(?:^|\s)[^\W\d][^\s:：]{2,18}[:：]\s")
_LEAST_PARTS, _LONGEST_PART = 3, 30  # of a row, and characters of one


def might_be_closing(text: str, publisher: str | None = None, authors: Sequence[str] = ()) -> bool:
    """Says whether a line stands below a story and is no part of it.

    That is a short line that heads related articles or begins with the publisher's name, a notice of the site's, a line
    on its rights, and who an author is.
    """
    if len(text) <= _LONGEST_NOTICE and (_NOTICE.search(_BRACKETED.sub("", text)) or _FILED.match(text)):
        return True
    if is_call(text):
        return True
    if text[0] in "（(【[［" and (_BRACKETED_LABEL.fullmatch(text) or _INITIALS.fullmatch(text)):
        return True
    if len(text) <= _LONGEST_LINE and (_END_MARK.fullmatch(text) or _CLERKS.fullmatch(text) or _tells_roles(text)):
        return True
    if text[:1] == "#" and all(word[0] == "#" for word in text.split()) and " " in text:
        return True  # "#harbour #ferries"
    if len(text) <= _LONGEST_RIGHTS and (_load_rights().match(text) or _is_biography(text, authors)):
        return True
    if _is_line_of_parts(text):
        return True
    if (
        len(text) <= _LONGEST_HEADING
        and load_link_words(is_ascii=text.isascii()).related_in_any_case.is_in(text)
        and not text.endswith((".", "!", "?", "。", "؟", "”", '"'))
    ):
        return True
    return bool(publisher) and len(text) <= _LONGEST // 2 and text.startswith(publisher or "") and text != publisher


def _tells_roles(text: str) -> bool:
    """Says whether a line tells who edited, checked or illustrated a story: "编辑：杜晓蓓", "Photos: Jane Doe"."""
    return not text.endswith(_STORY_ENDS) and names_other_role(text)


def _is_line_of_parts(text: str) -> bool:
    """Says whether a line is a row of tools and counters, or of labels: "Permalink | Comments (3) | Print"."""
    if len(text) > _LONGEST or text.endswith(_STORY_ENDS):
        return False
    parts = [part for part in _PARTING.split(text) if part.strip()]
    if len(parts) > _LEAST_PARTS and max(map(len, parts)) <= _LONGEST_PART:
        return True
    return len(_LABEL.findall(text)) >= _LEAST_PARTS


@cache
def _load_rights() -> re.Pattern[str]:
    """Builds the pattern for a line on the rights in a text: "© 2024 …", "(c) … All rights reserved"."""
    words = match_any(word for (word,) in read_table(__package__, "rights"))
    return re.compile(
        rf"\(?(?:copyright\b[^.]{{0,20}}|[©ⓒ]|\(c\)) ?(?:20\d\d|\d{{4}}|[^.]{{0,60}}(?:{words}))"
        rf"|[^.]{{0,60}}(?:{words})",
        re.IGNORECASE,
    )


def _is_biography(text: str, authors: Sequence[str]) -> bool:
    """Says whether a text begins with an author's name, or "The author", and tells what that person does."""
    if _THE_AUTHOR.match(text):
        return True
    for name in authors:
        start = len(name)
        if text[:start].casefold() == name.casefold() and (len(text) == start or _OF_A_PERSON.match(text, start)):
            return True
    return False
