"""Packs WARC records: each a gzip member of its own, with its digests, by FastWARC."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import uuid4

from fastwarc.warc import WarcRecord, WarcRecordType

from .captures import Capture
from .exchange import Exchange

try:
    from isal import isal_zlib as quick_zlib
except ImportError:  # where it has no wheel
    import zlib as quick_zlib  # type: ignore[no-redef]

Kind = Literal["warcinfo", "response", "request", "revisit", "conversion", "metadata"]
_TYPES: Mapping[Kind, WarcRecordType] = {
    "warcinfo": WarcRecordType.warcinfo,
    "response": WarcRecordType.response,
    "request": WarcRecordType.request,
    "revisit": WarcRecordType.revisit,
    "conversion": WarcRecordType.conversion,
    "metadata": WarcRecordType.metadata,
}
_ANSWER, _REQUEST = "application/http; msgtype=response", "application/http; msgtype=request"
_PROFILES = {
    "unchanged": "http://netpreserve.org/warc/1.1/revisit/server-not-modified",
    "same": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
}
NOTE = "urn:newscrawl:"  # before the address in a `metadata` record: readers take what has a page's own for the page
_END = b"\r\n\r\n"  # of a record
_GZIP = 31  # zlib's word for a gzip member
_LARGE = 50_000  # bytes
_FAST, _NOT_AT_ALL = 1, 0  # how hard something is packed; harder costs more than it saves
_TRANSFER_ENCODING = re.compile(rb"^transfer-encoding(?=[ \t]*:)", re.I | re.M)
_PACKED_TYPES = re.compile(
    rb"^content-(?:encoding[ \t]*:[ \t]*(?!identity)\S|type[ \t]*:[ \t]*(?:image|audio|video|font)/)", re.I | re.M
)


@dataclass(frozen=True, slots=True)
class Packed:
    """Records, packed."""

    content: Sequence[bytes]  # in pieces
    capture: Capture  # the record that others refer to
    kinds: Sequence[Kind]


def pack_info(file_name: str, fields: Mapping[str, str], date: str) -> Sequence[bytes]:
    """Returns the `warcinfo` record that a file begins with."""
    block = "".join(f"{name}: {' '.join(value.split())}\r\n" for name, value in fields.items()).encode()
    headers = {"WARC-Filename": file_name, "Content-Type": "application/warc-fields"}
    return _pack("warcinfo", _make_id(), date, [block], headers)


def pack_exchange(exchange: Exchange, known: Capture | None, digest: bytes) -> Packed:
    """Returns the records of an answer and of its request.

    `known`: the answer that has the body already; then this one becomes a `revisit`. `digest`: SHA-1 of the body.
    """
    record_id = _make_id()
    head = _mend_head(exchange.head)
    headers = {"WARC-Target-URI": exchange.url, "Content-Type": _ANSWER}
    if exchange.ip is not None:
        headers["WARC-IP-Address"] = exchange.ip
    kind: Kind = "response"
    if known is not None or exchange.status == 304:
        kind = "revisit"
        headers["WARC-Profile"] = _PROFILES["unchanged" if exchange.status == 304 else "same"]
        if known is not None:
            headers["WARC-Refers-To"] = f"<{known.record_id}>"
            headers["WARC-Refers-To-Target-URI"] = known.url
            headers["WARC-Refers-To-Date"] = known.date
            headers["WARC-Payload-Digest"] = _format_digest(known.payload)
        block, level = [head], _FAST
    else:
        if exchange.truncated is not None:
            headers["WARC-Truncated"] = exchange.truncated
        headers["WARC-Payload-Digest"] = _format_digest(digest)
        block, level = [head, exchange.body], _choose_level(head)
    answer = _pack(kind, record_id, exchange.date, block, headers, level)
    asked = {
        "WARC-Target-URI": exchange.url,
        "WARC-Concurrent-To": f"<{record_id}>",
        "Content-Type": _REQUEST,
    }
    request = _pack("request", _make_id(), exchange.date, [exchange.request], asked)
    capture = Capture(record_id, exchange.url, exchange.date, digest)
    return Packed([*answer, *request], capture, (kind, "request"))


def pack_shown(url: str, date: str, html: bytes, plain: Capture | None) -> Packed:
    """Returns the record of what a browser has shown. `plain`: the answer without a browser."""
    record_id, digest = _make_id(), sum_up(html)
    headers = {"WARC-Target-URI": url, "Content-Type": "text/html; charset=utf-8"}
    if plain is not None:
        headers["WARC-Refers-To"] = f"<{plain.record_id}>"
    headers["WARC-Payload-Digest"] = _format_digest(digest)
    content = _pack("conversion", record_id, date, [html], headers)
    return Packed(content, Capture(record_id, url, date, digest), ("conversion",))


def pack_note(read: Capture, note: Mapping[str, Any], date: str) -> Sequence[bytes]:
    """Returns the `metadata` record of a page that was read. `read`: the record that it was read from."""
    block = json.dumps(note, ensure_ascii=False, allow_nan=False).encode("utf-8", "backslashreplace")
    headers = {
        "WARC-Target-URI": f"{NOTE}{read.url}",
        "WARC-Refers-To": f"<{read.record_id}>",
        "Content-Type": "application/json",
    }
    return _pack("metadata", _make_id(), date, [block], headers)


def sum_up(content: bytes) -> bytes:
    return hashlib.sha1(content, usedforsecurity=False).digest()


def _pack(
    kind: Kind, record_id: str, date: str, block: Sequence[bytes], headers: Mapping[str, str], level: int = _FAST
) -> list[bytes]:
    """Returns a gzip member in pieces: large ones are copied as seldom as can be, which is most of what they cost."""
    record, digest = WarcRecord(), hashlib.sha1(usedforsecurity=False)
    for piece in block:
        digest.update(piece)
    record.init_headers(_TYPES[kind], record_urn=record_id.removeprefix("urn:").encode())
    record.headers["Content-Length"] = str(sum(map(len, block)))
    record.headers["WARC-Date"] = date
    for name, value in headers.items():
        record.headers[name] = value
    record.headers["WARC-Block-Digest"] = _format_digest(digest.digest())
    head = io.BytesIO()
    record.headers.write(head)
    size = sum(map(len, block))
    # isal packs a page in a fourth of zlib's time, but takes longer to begin, and packs at its level 0, too. FastWARC's
    # own takes three times zlib's.
    is_worth_it = level != _NOT_AT_ALL and size >= _LARGE
    packer = (quick_zlib if is_worth_it else zlib).compressobj(level, wbits=_GZIP)
    packed = [packer.compress(piece) for piece in (head.getvalue(), *block, _END)]
    return [*packed, packer.flush()]


def _mend_head(head: bytes) -> bytes:
    """Returns a head whose lines end as HTTP wants it, and which does not say that the body is in chunks."""
    lines = [line.removesuffix(b"\r") for line in head.strip(b"\r\n").split(b"\n")]
    return _TRANSFER_ENCODING.sub(b"X-Crawler-Transfer-Encoding", b"\r\n".join(lines)) + b"\r\n\r\n"


def _choose_level(head: bytes) -> int:
    """Returns how hard an answer is packed: not at all where its body came packed."""
    return _NOT_AT_ALL if _PACKED_TYPES.search(head) is not None else _FAST


def _make_id() -> str:
    return uuid4().urn


def _format_digest(digest: bytes) -> str:
    return f"sha1:{base64.b32encode(digest).decode()}"
