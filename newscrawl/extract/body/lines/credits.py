"""Lines that credit a picture and were set as paragraphs: "(Photo: Jo Lind)", "The quay. © Jo Lind", "张三 摄"."""

from __future__ import annotations

import re

LONGEST = 300  # characters of a caption that ends with its credit
_LONGEST_CREDIT = 160  # of one that begins with it
_LONGEST_IN_CAPITALS = 60
_WORDS = (
    r"(?:(?:image|picture|photo|foto|bild) ?credits?|credits?|crédits?(?: photos?)?|créditos?(?: de (?:la )?fotos?)?"
    r"|photos?|photographs?|pictures?|images?|fotos?|bilder?|bildquelle|symbolbild|symbolfoto|archivbild|archivfoto"
    r"|fotografías?|imagen|imagem|immagine|fotografie|zdjęcie|zdjęcia|fot\.?|kuva|kuvat|fotó|ảnh|фото|снимка"
    r"|φωτογραφία|φωτο|fotoğraf|תמונה|צילום|الصورة|تصوير|写真|撮影|照片|사진|사진 ?제공)"
)
_IN_BRACKETS = re.compile(rf"[(（\[]\s*{_WORDS}\s*(?:[:：©=|]|by\b|von\b|via\b)[^()（）\[\]]{{1,90}}[)）\]]$", re.I)
_WHOLE = re.compile(rf"[(（\[]?\s*{_WORDS}\s?[:：©=／]\s?\S", re.I)
_BEHIND_SENTENCE = re.compile(rf"[.!?…”“\")\]]\s+{_WORDS}\s?[:：©]\s?[^.!?:]{{2,60}}\.?$", re.I)
_SIGN = re.compile(r"(?:^|[\s|/.])©\s?(?:[^\W\d_a-z][^.!?:©]{1,60}|\d{4} [^.!?:©]{2,60})$")
_TAKEN = re.compile(r"(?:^|[\s／/])\S{2,12}\s?[摄攝][)）]?$")
_LAST = frozenset(")）]摄攝")
_MARKS = frozenset(":：©=／")
_MUCH_PROSE = 140  # characters of a caption in Chinese


def is_picture_credit(text: str) -> bool:
    """Whether a line is a picture's credit, or a caption that ends with one."""
    if len(text) > LONGEST:
        return False
    last = text[-1]
    if last in _LAST and (
        _IN_BRACKETS.search(text) or (last not in "]" and len(text) < _MUCH_PROSE and _TAKEN.search(text))
    ):
        return True
    if _MARKS.isdisjoint(text):
        return False
    # In capitals such a word may be the paper that asks, as in "BILD: What is new?".
    longest = _LONGEST_IN_CAPITALS if text[:4].isupper() else _LONGEST_CREDIT
    if last not in "?:" and len(text) <= longest and _WHOLE.match(text):
        return True
    if "©" in text and "://" not in text and _SIGN.search(text):
        return True
    return _BEHIND_SENTENCE.search(text) is not None
