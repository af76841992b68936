"""The browser's proxy, asked as a browser would ask it: servers on this machine, names that the tests judge."""

from __future__ import annotations

import asyncio
import gc
import shutil
import socket
import struct
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from playwright.async_api import ProxySettings, async_playwright

from newscrawl.fetching.handler import PrivateAddressError
from newscrawl.rendering.proxy import PRIVATE, BrowserProxy
from newscrawl.rendering.session import ARGUMENTS

HOSTS: dict[str, tuple[str, ...]] = {
    "courier.example.com": ("127.0.0.2",),
    "127.0.0.2": ("127.0.0.2",),
    "::1": ("::1",),
    "half.example.com": ("127.0.0.9", "127.0.0.2"),  # nobody listens at the first address
    "dead.example.com": ("127.0.0.9", "127.0.0.8"),
    "nowhere.example.com": (),
}
CONNECT, BIND, ASSOCIATE = 1, 2, 3
REPLY = b"\5\0\0\1" + bytes(6)
Wire = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def judge(host: str) -> Sequence[str]:
    if host not in HOSTS:
        raise PrivateAddressError(host)
    return HOSTS[host]


class Way:
    """A proxy, and one server that all its hosts are."""

    def __init__(self, proxy: BrowserProxy, port: int) -> None:
        self.proxy = proxy
        self.port = port
        self.opened: list[Wire] = []

    async def greet(self, told: bytes = b"\5\1\0") -> Wire:
        reader, writer = await asyncio.open_connection("127.0.0.1", int(self.proxy.address.rpartition(":")[2]))
        self.opened.append((reader, writer))
        writer.write(told)
        return reader, writer

    async def ask(self, host: str, command: int = CONNECT, port: int | None = None) -> tuple[bytes, Wire]:
        """The proxy's reply, and what is behind it."""
        reader, writer = await self.greet()
        assert await reader.readexactly(2) == b"\5\0"
        if ":" in host:
            where = b"\4" + socket.inet_pton(socket.AF_INET6, host)
        elif host[0].isdigit():
            where = b"\1" + socket.inet_aton(host)
        else:
            where = bytes((3, len(host))) + host.encode()
        writer.write(bytes((5, command, 0)) + where + (port or self.port).to_bytes(2, "big"))
        return await reader.readexactly(10), (reader, writer)


def run(serve: Serve, work: Callable[[Way], Awaitable[None]], host: str = "127.0.0.2") -> None:
    """Runs a proxy beside a server. Nothing of either is left."""

    async def take() -> None:
        async with open_way(serve, host) as way:
            await work(way)

    before = threading.active_count()
    asyncio.run(take())
    gc.collect()  # an unclosed socket is a warning, and a warning is an error
    assert threading.active_count() == before


@asynccontextmanager
async def open_way(serve: Serve, host: str) -> AsyncIterator[Way]:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(OSError):
                await serve(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(answer, host, 0)
    way = Way(BrowserProxy(judge), server.sockets[0].getsockname()[1])
    try:
        yield way
    finally:
        await way.proxy.close()
        for _, writer in way.opened:
            writer.close()
        server.close()
        await asyncio.sleep(0.05)  # in which the connections end


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65_536):
        writer.write(data)
        await writer.drain()


@pytest.mark.parametrize("host", ["courier.example.com", "COURIER.example.com.", "127.0.0.2", "half.example.com"])
def test_a_judged_host_is_connected_to_by_name_and_by_address(host: str) -> None:
    async def work(way: Way) -> None:
        reply, (reader, writer) = await way.ask(host)
        writer.write(b"hello")
        assert (reply, await reader.readexactly(5)) == (REPLY, b"hello")
        assert way.proxy.find_failure(host) is None

    run(echo, work)


def test_so_is_an_ipv6_address() -> None:
    async def work(way: Way) -> None:
        reply, (reader, writer) = await way.ask("::1")
        writer.write(b"hello")
        assert (reply, await reader.readexactly(5)) == (REPLY, b"hello")

    run(echo, work, "::1")


@pytest.mark.parametrize(
    ("host", "reply", "failure"),
    [
        ("inside.example.com", 2, PRIVATE),
        ("127.0.0.3", 2, PRIVATE),
        ("fc00::1", 2, PRIVATE),
        ("nowhere.example.com", 4, "NAME_NOT_RESOLVED"),
        ("dead.example.com", 5, "CONNECTION_REFUSED"),
    ],
)
def test_what_cannot_be_reached_or_may_not_has_its_reply_and_its_reason(host: str, reply: int, failure: str) -> None:
    async def work(way: Way) -> None:
        told, (reader, _) = await way.ask(host)
        assert (told[1], await reader.read()) == (reply, b"")
        assert way.proxy.find_failure(f"{host}:80" if ":" not in host else f"[{host}]:80") == failure

    async def fail(*_: object) -> None:
        raise AssertionError("nobody may come here")

    run(fail, work)


def test_what_is_no_request_for_a_connection_ends() -> None:
    async def work(way: Way) -> None:
        for command in (BIND, ASSOCIATE):
            assert (await way.ask("courier.example.com", command))[0][1] == 7
        for told in (b"GET / HTTP/1.1\r\n\r\n", b"\5\1\2", b"\4\1\0", b"\5\0"):
            reader, _ = await way.greet(told)
            assert await reader.read() == b"\5\xff"
        reader, writer = await way.greet()
        writer.write(b"\5\1\0\7name")
        assert (await reader.read())[2:4] == b"\5\x08"

    run(echo, work)


def test_much_goes_through_in_both_directions() -> None:
    much = bytes(range(256)) * 20_000

    async def work(way: Way) -> None:
        _, (reader, writer) = await way.ask("courier.example.com")
        writer.write(much)
        assert await reader.readexactly(len(much)) == much

    run(echo, work)


def test_a_connection_goes_on_while_the_crawls_loop_is_held_up() -> None:
    listening = socket.create_server(("127.0.0.2", 0))

    def answer() -> None:
        found, _ = listening.accept()
        with listening, found:
            while data := found.recv(100):
                found.sendall(data)

    server = threading.Thread(target=answer)

    async def work(way: Way) -> None:
        server.start()
        reply, (_, writer) = await way.ask("courier.example.com", port=listening.getsockname()[1])
        assert reply == REPLY
        with socket.socket(fileno=socket.dup(writer.get_extra_info("socket").fileno())) as held:
            held.setblocking(True)
            held.settimeout(30)
            held.sendall(b"hello")
            assert held.recv(100) == b"hello"
        writer.close()
        await asyncio.to_thread(server.join)

    run(echo, work)


def test_a_server_that_closes_is_over_once_all_it_said_has_arrived() -> None:
    async def say(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(bytes(3_000_000))
        await writer.drain()

    async def work(way: Way) -> None:
        _, (reader, _writer) = await way.ask("courier.example.com")
        await asyncio.sleep(0.1)
        assert len(await reader.read()) == 3_000_000

    run(say, work)


def test_an_answer_that_breaks_off_does_not_seem_to_be_over() -> None:
    async def break_off(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"half an ans")
        await asyncio.sleep(0.1)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    async def work(way: Way) -> None:
        _, (reader, _writer) = await way.ask("courier.example.com")
        assert await reader.readexactly(11) == b"half an ans"
        with pytest.raises(ConnectionResetError):
            await reader.read()

    run(break_off, work)


def test_a_server_that_hangs_is_left_once_the_browser_leaves() -> None:
    left = asyncio.Event()

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        left.set()

    async def work(way: Way) -> None:
        _, (_reader, writer) = await way.ask("courier.example.com")
        writer.close()
        await asyncio.wait_for(left.wait(), 30)

    run(hang, work)


def test_many_connections_at_once_are_served_and_more_than_many_are_not() -> None:
    async def work(way: Way) -> None:
        found = await asyncio.gather(*(way.ask("courier.example.com") for _ in range(200)))
        for number, (reply, (_, writer)) in enumerate(found):
            assert reply == REPLY
            writer.write(b"%03d" % number)
        for number, (_, (reader, _)) in enumerate(found):
            assert await reader.readexactly(3) == b"%03d" % number
        greeted = [await way.greet() for _ in range(56)]  # they ask for nothing
        for reader, _ in greeted:
            assert await reader.readexactly(2) == b"\5\0"
        reader, _ = await way.greet()
        with suppress(ConnectionResetError):
            assert await reader.read() == b""
        greeted[0][1].close()
        found[0][1][1].close()
        for _ in range(300):
            if len(way.proxy._connections) < 255:
                break
            await asyncio.sleep(0.1)
        assert (await way.ask("courier.example.com"))[0] == REPLY

    run(echo, work)


def test_a_proxy_that_ends_takes_its_connections_with_it() -> None:
    async def work(way: Way) -> None:
        _, (reader, _writer) = await way.ask("courier.example.com")
        waiting, _ = await way.greet()
        await waiting.readexactly(2)
        await way.proxy.close()
        assert (await reader.read(), await waiting.read()) == (b"", b"")

    run(echo, work)


ASK_BY_UDP = """async (port) => {
  const link = new RTCPeerConnection({iceServers: [{urls: `stun:127.0.0.2:${port}`}]});
  link.createDataChannel("a");
  await link.setLocalDescription();
  await new Promise((resolve) => {
    link.onicegatheringstatechange = () => link.iceGatheringState === "complete" && resolve();
    setTimeout(resolve, 1500);
  });
}"""


def list_browsers(used: Path) -> list[Path]:
    """The one that a crawl uses, and those of other kinds."""
    others = (shutil.which(name) for name in ("chromium-headless-shell", "chromium"))
    return list(dict.fromkeys([used, *(Path(other) for other in others if other)]))


def test_no_datagram_goes_past_the_proxy(browser_path: Path) -> None:
    """Of a Chromium that is started without our arguments, one does."""

    async def work(way: Way) -> None:
        heard: list[bytes] = []

        class Listener(asyncio.DatagramProtocol):
            def datagram_received(self, data: bytes, _: object) -> None:
                heard.append(data)

        loop = asyncio.get_running_loop()
        listening, _ = await loop.create_datagram_endpoint(Listener, ("127.0.0.2", 0))
        port = listening.get_extra_info("sockname")[1]

        async def ask(program: Path, *arguments: str) -> int:
            heard.clear()
            async with async_playwright() as playwright:
                proxy = ProxySettings(server=way.proxy.address, bypass="<-loopback>")
                browser = await playwright.chromium.launch(executable_path=program, args=arguments, proxy=proxy)
                page = await browser.new_page()
                await page.evaluate(ASK_BY_UDP, port)
                await browser.close()
            return len(heard)

        assert await ask(browser_path) > 0
        for program in list_browsers(browser_path):
            assert await ask(program, *ARGUMENTS) == 0, program
        listening.close()

    run(echo, work)
