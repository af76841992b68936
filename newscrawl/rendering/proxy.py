"""The browser's way out: a SOCKS5 server (RFC 1928) that connects to no address but those that the crawl has judged.

The browser hands it names of hosts, and looks none up itself.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address
from typing import Any, NamedTuple

from aiohappyeyeballs import start_connection

from ..fetching.handler import PrivateAddressError
from ..urls.private_addresses import strip_port

PRIVATE = "PRIVATE"  # what a host has failed for; the other words for it are Chromium's
_UNKNOWN, _LATE, _REFUSED, _UNREACHABLE = (
    *("NAME_NOT_RESOLVED", "CONNECTION_TIMED_OUT", "CONNECTION_REFUSED", "ADDRESS_UNREACHABLE"),
)
_VERSION = 5
_NO_LOGIN, _NO_METHOD = 0, 0xFF
_CONNECT = 1
_IPV4, _NAME, _IPV6 = 1, 3, 4
_GRANTED, _FORBIDDEN, _NO_COMMAND, _NO_KIND = 0, 2, 7, 8
_REPLIES = {PRIVATE: _FORBIDDEN, _UNKNOWN: 4, _UNREACHABLE: 4, _REFUSED: 5, _LATE: 6}
_MOST = 256  # connections at once; Chromium opens 32 to a proxy, and as many for WebSockets
_MOST_HOSTS = 1_000
_CHUNK = 65_536  # bytes on their way in one direction of a connection
_PATIENCE = 10.0  # seconds for a request, and for the browser to end a connection that the server has ended
_LONGEST = 30.0  # seconds for a connection to come about
_LEAD = 0.25  # seconds that an address is tried before the next one is tried beside it
_RESET = struct.pack("ii", 1, 0)  # for SO_LINGER: closing tells the other side that something went wrong

Judge = Callable[[str], Coroutine[Any, Any, Sequence[str]]]


class _Wire(NamedTuple):
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


class _RefusedError(Exception):
    def __init__(self, reply: int) -> None:
        super().__init__(reply)
        self.reply = reply


class BrowserProxy:
    """A server on a port of this machine, in a thread of its own: reading a page holds up the crawl's event loop.

    `judge` is called in that loop. It returns the IP addresses of a host that may be connected to, none of a host that
    nobody knows, and raises PrivateAddressError for one that has no other.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._crawl = asyncio.get_running_loop()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"socks5://127.0.0.1:{self._listening.getsockname()[1]}"
        self._loop = asyncio.new_event_loop()
        self._is_over = asyncio.Event()
        self._failures: OrderedDict[str, str] = OrderedDict()
        self._connections: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="browser proxy", daemon=True)
        self._thread.start()

    def find_failure(self, host: str) -> str | None:
        """Returns why the last connection to a host did not come about; None where it did."""
        return self._failures.get(strip_port(host))

    async def close(self) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._is_over.set)
        await asyncio.to_thread(self._thread.join)

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._accept, sock=self._listening)
        await self._is_over.wait()
        server.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)
        await asyncio.sleep(0)  # in which the sockets close

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._connections) >= _MOST or self._is_over.is_set():
            writer.transport.abort()
            return
        writer.transport.set_write_buffer_limits(high=0)  # what is drained is sent
        connection = asyncio.ensure_future(self._answer(_Wire(reader, writer)))
        self._connections.add(connection)
        connection.add_done_callback(self._connections.discard)

    async def _answer(self, browser: _Wire) -> None:
        try:
            with suppress(OSError, EOFError, asyncio.TimeoutError):  # whoever was there has gone
                try:
                    host, port = await asyncio.wait_for(_read_request(browser), _PATIENCE)
                    server = await self._connect(host, port)
                except _RefusedError as failed:
                    await _send_reply(browser, failed.reply)
                    return
                try:
                    await _send_reply(browser, _GRANTED)
                    await _relay(browser, server)
                finally:
                    server.writer.transport.abort()
        finally:
            browser.writer.transport.abort()

    async def _connect(self, host: str, port: int) -> _Wire:
        try:
            found = await asyncio.wait_for(self._find_way(host, port), _LONGEST)
        except PrivateAddressError:
            failure = PRIVATE
        except (asyncio.TimeoutError, TimeoutError):  # they are two on Python 3.10
            failure = _LATE
        except LookupError:
            failure = _UNKNOWN
        except ConnectionRefusedError:
            failure = _REFUSED
        except OSError:
            failure = _UNREACHABLE
        else:
            self._failures.pop(host, None)
            return _Wire(*await asyncio.open_connection(sock=found))
        self._failures[host] = failure
        if len(self._failures) > _MOST_HOSTS:
            self._failures.popitem(last=False)
        raise _RefusedError(_REPLIES[failure])

    async def _find_way(self, host: str, port: int) -> socket.socket:
        """Connects to the first of a host's addresses that answers. Raises LookupError for a host without any."""
        judged = asyncio.run_coroutine_threadsafe(self._judge(host), self._crawl)
        addresses = await asyncio.wrap_future(judged)
        if not addresses:
            raise LookupError(host)
        ways = [_describe(address, port) for address in addresses]
        return await start_connection(ways, happy_eyeballs_delay=_LEAD)


async def _read_request(browser: _Wire) -> tuple[str, int]:
    """Returns the host and port that the browser wants to be connected to."""
    read = browser.reader.readexactly
    version, count = await read(2)
    is_understood = version == _VERSION and _NO_LOGIN in await read(count)
    browser.writer.write(bytes((_VERSION, _NO_LOGIN if is_understood else _NO_METHOD)))
    await browser.writer.drain()
    if not is_understood:
        raise EOFError
    _, command, _, kind = await read(4)
    if kind == _NAME:
        (length,) = await read(1)
        host = strip_port((await read(length)).decode("latin-1"))
    elif kind == _IPV4:
        host = str(IPv4Address(await read(4)))
    elif kind == _IPV6:
        host = str(IPv6Address(await read(16)))
    else:
        raise _RefusedError(_NO_KIND)
    port = int.from_bytes(await read(2), "big")
    if command != _CONNECT:
        raise _RefusedError(_NO_COMMAND)
    return host, port


async def _send_reply(browser: _Wire, reply: int) -> None:
    browser.writer.write(bytes((_VERSION, reply, 0, _IPV4)) + bytes(6))
    await browser.writer.drain()


async def _relay(browser: _Wire, server: _Wire) -> None:
    """Hands on what comes from either side, until the browser closes its side or the server's answer is over."""
    server.writer.transport.set_write_buffer_limits(high=0)
    up, down = (
        asyncio.ensure_future(_copy(source, target)) for source, target in ((browser, server), (server, browser))
    )
    try:
        done, _ = await asyncio.wait((up, down), return_when=asyncio.FIRST_COMPLETED)
        if any(task.exception() is not None for task in done):
            # An answer without a length would seem to be whole.
            browser.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        elif down in done:
            browser.writer.write_eof()
            await asyncio.wait((up,), timeout=_PATIENCE)
    finally:
        for task in (up, down):
            task.cancel()
        await asyncio.gather(up, down, return_exceptions=True)


async def _copy(source: _Wire, target: _Wire) -> None:
    """Hands on bytes until there are no more. Waits for the target's side: nothing piles up here."""
    while data := await source.reader.read(_CHUNK):
        target.writer.write(data)
        await target.writer.drain()


def _describe(address: str, port: int) -> tuple[int, int, int, str, tuple[Any, ...]]:
    """Returns an IP address as `getaddrinfo` would."""
    family, where = (socket.AF_INET6, (address, port, 0, 0)) if ":" in address else (socket.AF_INET, (address, port))
    return family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", where
