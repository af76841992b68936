"""A site whose pages, addresses and headers have signs in them that steer terminals and hide in texts."""

from __future__ import annotations

import json
import re
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from tests.crawling import run_crawl
from tests.small_site import SmallSite
from tests.starting import SCRAPY, run

ESCAPES = "\x1b[31m\x9b2J\u202e\U000e0041\u2028"
HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
TEXTS = ("headline", "body", "date_raw")
ADDRESSES = ("url", "canonical_url", "found_on")


def answer_with(page: bytes, encoding: str | None = None) -> object:
    def answer(handler: BaseHTTPRequestHandler, _: bytes) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html; charset=utf-8")
        if encoding is not None:
            handler.send_header("Content-Encoding", encoding)
        handler.send_header("Content-Length", str(len(page)))
        handler.end_headers()
        handler.wfile.write(page)

    return answer


def test_nothing_hidden_reaches_terminal_log_or_addresses(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    with SmallSite(3) as site:
        told = "".join(
            f"<p>{n} {ESCAPES} The council of the town voted to keep the old ferry in use. </p>" * 3 for n in range(5)
        )
        head = (
            f'<link rel=canonical href="{site.paths[0]}?{ESCAPES}"><meta property="og:image" content="/i{ESCAPES}.png">'
            f'<link rel=alternate hreflang=fr href="/fr/{ESCAPES}">'
        )
        related = f"<h2>Related</h2><a href='{site.paths[1]}?q={ESCAPES}'>The ferry {ESCAPES} stays in use</a>"
        page = (
            f"<html lang=en><head><title>On {ESCAPES} the ferry</title>{head}</head><body><article>"
            f"<h1>On {ESCAPES} the ferry"
            f"</h1><time>3 May 2024 {ESCAPES} 10:00</time>{told}{related}</article></body></html>"
        ).encode()
        site.instead[site.paths[0]] = answer_with(page)  # type: ignore[assignment]
        site.instead[site.paths[2]] = answer_with(b"<html><h1>Ferry</h1></html>", "x\x1b]0;owned\x07")  # type: ignore[assignment]
        crawl = run_crawl("news", output, url=f"{site.address}/", settings={"LOG_LEVEL": "DEBUG"})
        assert not HIDDEN.search(crawl.log)
        assert "\\x1b]0;owned" in crawl.log
        record = next(record for record in crawl.records if record["url"].endswith(site.paths[0]))
        (tmp_path / "page.html").write_bytes(page)
        address = f"{site.address}{site.paths[0]}"
        for more in ((), ("--json",), ("--explain",), ("--json", "--explain")):
            shown = run([*SCRAPY, "extract", str(tmp_path / "page.html"), "--url", address, *more])
            assert not HIDDEN.search(shown.stdout + shown.stderr)
            assert "the ferry" in shown.stdout
        history = run([*SCRAPY, "history", address, "--output", str(output)])
        assert not HIDDEN.search(history.stdout + history.stderr)
    addresses = [record[name] for name in ADDRESSES] + [record["image"]["url"]]
    addresses += [link["url"] for name in ("related", "translations") for link in record[name]]
    assert [address for address in addresses if not re.fullmatch(r"[!#$&-;=?-Z\[\]_a-z~%]+", address)] == []
    assert not HIDDEN.search(json.dumps([record[name] for name in TEXTS], ensure_ascii=False))
