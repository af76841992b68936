"""Decodes the bytes of a page, and repairs text that was decoded with the wrong encoding."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import partial
from itertools import islice

from charset_normalizer import from_bytes
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

# What UTF-8 is taken for, the likeliest first: by HTTP's old default, or by a guess from the bytes.
_TAKEN_FOR = (
    "cp1252", "cp1250", "iso8859-2", "iso8859-13", "iso8859-16", "cp1254", "cp1258", "iso8859-7", "cp1251",
    "iso8859-11",
)  # fmt: skip
# Those of the Encoding Standard and their kin, by Python's names.
_CHARSETS = frozenset(
    """
    utf-8 utf-8-sig utf-16 utf-16-le utf-16-be ascii iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6
    iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-11 iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u
    koi8-t cp437 cp850 cp852 cp855 cp866 cp874 cp1125 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258
    mac-roman mac-cyrillic mac-greek tis-620 gb2312 gbk gb18030 hz big5 big5hkscs cp950 euc-jp euc-jis-2004 shift-jis
    shift-jis-2004 cp932 iso2022-jp iso2022-jp-1 iso2022-jp-2 iso2022-kr euc-kr cp949 johab ptcp154
    """.split()
)
_RUN = re.compile(r"[^\x00-\x7f]+")
_IN_XML = re.compile(rb"<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.:-]{1,40})")
_BEGINNING = 1_000  # bytes
_MARKUP = re.compile(
    rb"<script\b.{0,500000}?</script|<style\b.{0,500000}?</style|<!--.{0,100000}?-->|<[^<>]{0,20000}>", re.I | re.S
)
_MOST_SAMPLE, _LONGEST_PART, _LEAST_SAMPLE = 100_000, 20_000, 20  # bytes
_MANY_WHOLE = 20  # letters for one that is broken
_STEP = 10_000
_LONGEST = 5_000  # characters of a run
_SAMPLE = 400  # runs of characters beyond ASCII that are looked at
_FEW = 5  # with fewer, only the first of the encodings is tried: a Thai word may be valid UTF-8 by chance
_LEAST_VALID = 0.8  # of the runs; the others have lost a byte that the wrong encoding has no character for


def is_charset(name: str) -> bool:
    """Says whether pages may be in the encoding, as browsers see it: `rot13`, `zip`, `idna` and `utf-7` are none."""
    try:
        return codecs.lookup(resolve_encoding(name) or name.strip()).name.replace("_", "-") in _CHARSETS
    except (LookupError, ValueError):
        return False


def decode_html(body: bytes, content_type: str | None = None) -> str:
    """Returns the text of an HTML page, or of a feed.

    Valid UTF-8 is read as UTF-8, whatever the page declares: bytes of other encodings are hardly ever valid UTF-8, and
    declarations often lie. Next come the declared encodings that decode without error. What declares UTF-8 and has
    stray bytes stays UTF-8, unless most of its letters beyond ASCII are broken. The rest is guessed from the text.
    Text that was decoded wrongly before it was sent is repaired.
    """
    bom_encoding, bom = read_bom(body)
    if bom_encoding and bom:
        return body[len(bom) :].decode(bom_encoding, "replace")
    header = http_content_type_encoding(content_type)
    if header and header.startswith("utf-16") and b"\x00" in body[:_BEGINNING]:
        # Without a mark only the header tells; to UTF-8 it is text with a null between any two letters.
        return body.decode("utf-16-be" if header.endswith("be") else "utf-16-le", "replace")
    try:
        return mend_decoding(body.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    in_xml = _IN_XML.match(body[:_BEGINNING].lstrip())
    told = (header, html_body_declared_encoding(body), in_xml[1].decode("ascii") if in_xml else None)
    # A declaration that can be read in the page says that it is not UTF-16.
    declared = [name for name in told if name and is_charset(name) and not name.lower().startswith("utf-16")]
    for name in declared:
        if resolve_encoding(name) not in (None, "utf-8"):
            try:
                return body.decode(name)
            except UnicodeError:
                continue
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    # Each whole letter beyond ASCII has two bytes or more that fit together, which other encodings hardly ever have.
    whole = sum(len(run) for run in _RUN.findall(text)) - broken
    says_so = any(resolve_encoding(name) == "utf-8" for name in declared)
    if broken < (whole if says_so else whole / _MANY_WHOLE):
        return text
    guess = from_bytes(_sample_text(body)).best()
    encoding = guess.encoding if guess else (declared[0] if declared else "cp1252")
    try:
        return codecs.decode(body, encoding, "replace")
    except LookupError:
        return text


def _sample_text(body: bytes) -> bytes:
    """Returns the parts of a page that have letters beyond ASCII and are no markup, scripts or styles.

    Two bytes a letter (UTF-16) leave no markup to find; then returns the page's beginning.
    """
    sample = bytearray()
    for part in _MARKUP.split(body):
        if part and not part.isascii():
            sample += part[:_LONGEST_PART] + b"\n"
            if len(sample) > _MOST_SAMPLE:
                break
    return bytes(sample) if len(sample) >= _LEAST_SAMPLE else body[:_MOST_SAMPLE]


def mend_decoding(text: str) -> str:
    """Repairs UTF-8 that was decoded as another encoding ("donâ€™t", "GefÃ¤llt"); returns other text as it is.

    `requests` reads a page without a declared encoding as ISO-8859-1, so that such texts are common.
    """
    if text.isascii():
        return text
    first = list(islice(_find_runs(text), _FEW))
    for encoding in _TAKEN_FOR[:1] if len(first) < _FEW else _TAKEN_FOR:
        if 2 * _count_valid(first, encoding) <= len(first):
            continue
        runs = list(islice(_find_runs(text), _SAMPLE))
        if _count_valid(runs, encoding) >= _LEAST_VALID * len(runs):
            return _RUN.sub(partial(_replace, encoding=encoding), text)
    return text


def _find_runs(text: str) -> Iterator[str]:
    """Returns the runs of characters beyond ASCII. Encoding finds the first ten times as fast as a search does."""
    place = 0
    while place < len(text):
        piece = text[place : place + _STEP]
        if piece.isascii():
            place += _STEP
            continue
        try:
            piece.encode("ascii")
        except UnicodeEncodeError as error:
            run = _RUN.match(text, place + error.start)
            assert run is not None
            yield run[0]
            place = run.end()


def _count_valid(runs: list[str], encoding: str) -> int:
    return sum(_read_again(run, encoding) is not None for run in runs)


def _replace(found: re.Match[str], encoding: str) -> str:
    return _read_again(found[0], encoding) or found[0]


def _read_again(run: str, encoding: str) -> str | None:
    """Returns what the bytes of a run of characters are in UTF-8; None where they are not."""
    if not 1 < len(run) < _LONGEST:  # most are a letter among Latin ones
        return None
    try:
        first, second = _encode(run[0], encoding)[0], _encode(run[1], encoding)[0]
        if not (0xC2 <= first <= 0xF4 and 0x80 <= second <= 0xBF):
            return None
        return b"".join([_encode(character, encoding) for character in run]).decode("utf-8")
    except UnicodeError:
        return None


def _encode(character: str, encoding: str) -> bytes:
    # Browsers, and programs that do as they do, read a byte without a character in the encoding as a control character.
    return character.encode("latin-1" if "\x80" <= character <= "\x9f" else encoding)
