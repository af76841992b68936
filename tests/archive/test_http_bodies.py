"""The bodies of answers, in all their codings."""

from __future__ import annotations

import gzip
import zlib
from functools import partial

import brotli
import pytest
from backports import zstd

from newscrawl.archive.http_bodies import PageBody, decode_body
from newscrawl.limits import MAX_RECORD_BYTES

PAGE = b"<html><p>" + b"The ferry is back. " * 9_000 + b"</p></html>"


def compress_bare(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


CODINGS = {
    "gzip": gzip.compress(PAGE),
    "x-gzip": gzip.compress(PAGE[:500]) + gzip.compress(PAGE[500:]) + bytes(20),
    "deflate": zlib.compress(PAGE),
    "Deflate": compress_bare(PAGE),
    "br": brotli.compress(PAGE),
    "zstd": zstd.compress(PAGE),
    "gzip, br": brotli.compress(gzip.compress(PAGE)),
    "identity": PAGE,
    "sdch": PAGE,
}


@pytest.mark.parametrize("coding", CODINGS)
def test_each_coding_is_taken_off(coding: str) -> None:
    assert decode_body(CODINGS[coding], [("Content-Encoding", coding)]) == PageBody(PAGE)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_body_that_was_unpacked_before_is_taken_as_it_is(coding: str) -> None:
    assert decode_body(PAGE, [("content-encoding", coding)]) == PageBody(PAGE)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "zstd"])
def test_of_a_body_that_breaks_off_the_beginning_is_used(coding: str) -> None:
    packed = {"gzip": gzip.compress, "deflate": zlib.compress, "zstd": zstd.compress}[coding](PAGE + bytes(range(256)))
    body = decode_body(packed[:-9], [("Content-Encoding", coding)])
    assert body is not None
    assert body.is_cut
    assert PAGE.startswith(body.content[:1_000])
    assert body.content


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_bomb_is_not_unpacked(coding: str) -> None:
    quickly = partial(brotli.compress, quality=1)
    packers = {"gzip": gzip.compress, "deflate": zlib.compress, "br": quickly, "zstd": zstd.compress}
    assert decode_body(packers[coding](bytes(MAX_RECORD_BYTES + 1)), [("Content-Encoding", coding)]) is None


def test_chunks_are_joined_and_what_only_claims_to_be_chunked_stays() -> None:
    told = [("Transfer-Encoding", "chunked")]
    assert decode_body(b"5;x=y\r\n<html\r\n1\r\n>\r\n0\r\n\r\n", told) == PageBody(b"<html>")
    assert decode_body(b"5\r\n<html\r\n9\r\n>", told) == PageBody(b"<html>", is_cut=True)
    assert decode_body(PAGE, told) == PageBody(PAGE)
    assert decode_body(b"", told) == PageBody(b"")
