"""Makes archives as others write them, by hand."""

from __future__ import annotations

import base64
import gzip
import hashlib
import struct
import uuid
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from backports import zstd

PARAGRAPH = "The council of the harbour town voted on Monday to keep the old ferry running until the new bridge opens. "
DATE = "2024-05-03T12:00:00Z"
HTML = (("Content-Type", "text/html; charset=utf-8"),)


def write_story(number: int, more: str = "") -> bytes:
    text = "".join(f"<p>Ferry {number}, part {part}: {PARAGRAPH * 3}</p>" for part in range(5))
    return (
        f"<html lang=en><title>Ferry {number}</title><body><article><h1>On the ferry number {number}</h1>{text}{more}"
        "</article></body></html>"
    ).encode()


def name_story(number: int, host: str = "paper.example") -> str:
    return f"https://{host}/news/2024/05/03/ferry-number-{number}.html"


def make_record(
    url: str,
    body: bytes,
    *,
    headers: Iterable[tuple[str, str]] = HTML,
    status: str = "200 OK",
    version: str = "1.0",
    date: str = DATE,
    **told: str,
) -> bytes:
    """One response with its digests, unpacked. `told`: further headers of the record, with _ for -."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    content = f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body
    return write_record(
        "response",
        content,
        version,
        WARC_Target_URI=url,
        WARC_Date=date,
        WARC_Record_ID=f"<urn:uuid:{uuid.uuid4()}>",
        WARC_Block_Digest=digest(content),
        WARC_Payload_Digest=digest(body),
        Content_Type="application/http; msgtype=response",
        **told,
    )


def digest(content: bytes) -> str:
    return f"sha1:{base64.b32encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode()}"


def write_record(kind: str, content: bytes, version: str = "1.0", **headers: str) -> bytes:
    """One record by hand; `headers` with _ for -."""
    told = {"WARC_Type": kind, "Content_Length": str(len(content)), **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in told.items())
    return f"WARC/{version}\r\n{lines}".encode() + b"\r\n" + content + b"\r\n\r\n"


def make_stories(count: int, hosts: Sequence[str] = ("paper.example",), version: str = "1.0") -> list[bytes]:
    return [
        make_record(name_story(number, hosts[number % len(hosts)]), write_story(number), version=version)
        for number in range(count)
    ]


def pack(records: Iterable[bytes], packing: str) -> bytes:
    """The file of some records: "plain", "gzip" and "zstd" with a member for each, "gzip-whole", "zstd-whole",
    "zstd-dictionary"."""
    records = list(records)
    if packing == "gzip":
        return b"".join(gzip.compress(record, mtime=0) for record in records)
    if packing == "zstd":
        return b"".join(zstd.compress(record) for record in records)
    if packing == "zstd-dictionary":
        words = zstd.train_dict([record + str(number).encode() for number in range(99) for record in records], 4096)
        head = struct.pack("<II", 0x184D2A5D, len(words.dict_content)) + words.dict_content
        return head + b"".join(zstd.compress(record, zstd_dict=words) for record in records)
    whole = b"".join(records)
    return {"plain": bytes, "gzip-whole": gzip.compress, "zstd-whole": zstd.compress}[packing](whole)


def make_bomb(head: bytes, size: int) -> bytes:
    """A gzip member that begins with `head` and goes on with so many bytes of nothing."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    pieces = [packer.compress(head)]
    pieces += [packer.compress(bytes(2**20)) for _ in range(size // 2**20)]
    return b"".join([*pieces, packer.flush()])


def write_archive(path: Path, records: Iterable[bytes], packing: str = "gzip") -> Path:
    path.write_bytes(pack(records, packing))
    return path
