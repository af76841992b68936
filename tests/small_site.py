"""A site of one listing and so many articles, which can be slow, or gone for a while, at will."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PARAGRAPH = "The council of the harbour town voted on Monday to keep the old ferry running until the new bridge opens. "


class SmallSite:
    """`asked`: the paths that were asked for, `agents`: by whom.

    `special`: by path, what is done before it is answered; `instead`: what answers in the site's place, given its page.
    """

    def __init__(self, articles: int) -> None:
        self.paths = [f"/news/2024/05/{number:02}/ferry-number-{number}.html" for number in range(1, articles + 1)]
        self.asked: list[str] = []
        self.agents: list[str] = []
        self.special: dict[str, Callable[[], object]] = {}
        self.instead: dict[str, Callable[[BaseHTTPRequestHandler, bytes], object]] = {}
        self.port = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def list_addresses(self) -> list[str]:
        return sorted(self.address + path for path in self.paths)

    def __enter__(self) -> SmallSite:
        self.come_back()
        return self

    def __exit__(self, *error: object) -> None:
        self.go_away()

    def come_back(self) -> None:
        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), self._make_handler())
        self.server.daemon_threads = True
        self.port = self.server.server_port
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()

    def go_away(self) -> None:
        """From now on nobody listens there."""
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def write_page(self, path: str) -> str | None:
        if path == "/":
            links = "".join(f"<li><h2><a href='{link}'>Ferry stays in use: {link}</a></h2></li>" for link in self.paths)
            return f"<html lang=en><title>News</title><body><h1>News</h1><ul>{links}</ul></body></html>"
        if path in self.paths:
            body = "".join(f"<p>{self.address}{path}: {PARAGRAPH * 3}</p>" for _ in range(5))
            return f"<html lang=en><title>{path}</title><body><article><h1>On {path}</h1>{body}</article></body></html>"
        return None

    def _make_handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.agents.append(self.headers["User-Agent"])
                if self.path in site.special:
                    site.special[self.path]()
                page = site.write_page(self.path)
                content = (page or "").encode()
                try:
                    if self.path in site.instead:
                        site.instead[self.path](self, content)
                    else:
                        send(self, content, status=200 if page else 404)
                except OSError:  # the crawl was ended
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                """Nobody reads it."""

        return Handler


def send(handler: BaseHTTPRequestHandler, content: bytes, *, status: int = 200, **headers: str) -> None:
    """Answer with the content; `headers`, with _ for -, go before the usual ones."""
    told = {"Content_Type": "text/html; charset=utf-8", "Content_Length": str(len(content)), **headers}
    handler.send_response(status)
    for name, value in told.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(content)
