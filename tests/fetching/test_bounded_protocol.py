"""What a connection does with a request that must not be sent any more by the time it is there."""

from __future__ import annotations

import asyncio
import time

import pytest
from twisted.internet.defer import CancelledError
from twisted.internet.testing import StringTransport
from twisted.python.failure import Failure
from twisted.web._newclient import Request
from twisted.web.http_headers import Headers

from newscrawl.errors import InterruptedRequestError
from newscrawl.fetching.bounded_protocol import BoundedProtocol, Leave


class Lease:
    """What says whether requests may be sent."""

    is_held = True
    wait = 0.0
    checks = 0

    def check(self) -> Leave:
        self.checks += 1
        if not self.is_held:
            raise InterruptedRequestError("its host is another crawl's")
        wait, self.wait = self.wait, 0.0
        return Leave(is_urgent=True, wait=wait)


def connect(lease: Lease) -> tuple[BoundedProtocol, StringTransport]:
    protocol, transport = BoundedProtocol(lease.check, lambda: lease.check, lambda protocol: None), StringTransport()
    protocol.makeConnection(transport)
    return protocol, transport


def make_request(path: bytes) -> Request:
    return Request(b"GET", path, Headers({b"host": [b"e.com"]}), None, persistent=True)


def test_a_request_whose_lease_was_lost_while_it_connected_is_not_sent() -> None:
    lease = Lease()
    protocol, transport = connect(lease)
    lease.is_held = False
    failures: list[Failure] = []
    protocol.request(make_request(b"/")).addErrback(failures.append)
    assert isinstance(failures[0].value, InterruptedRequestError)
    assert transport.value() == b""
    assert transport.disconnected


def test_each_request_of_a_connection_is_looked_at() -> None:
    lease = Lease()
    protocol, transport = connect(lease)
    protocol.request(make_request(b"/one"))
    assert transport.value().startswith(b"GET /one HTTP/1.1\r\n")
    protocol.dataReceived(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    transport.clear()
    protocol.request(make_request(b"/two"))
    assert transport.value().startswith(b"GET /two HTTP/1.1\r\n")
    protocol.dataReceived(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    transport.clear()
    lease.is_held = False
    failures: list[Failure] = []
    protocol.request(make_request(b"/three")).addErrback(failures.append)
    assert isinstance(failures[0].value, InterruptedRequestError)
    assert (transport.value(), lease.checks) == (b"", 3)


def test_a_request_that_waits_for_the_end_of_a_handshake_is_looked_at_once_more() -> None:
    lease = Lease()
    protocol, transport = connect(lease)
    transport._aggregator = NothingWaits()  # as Twisted's TLS has it
    transport.transport = StringTransport()
    protocol.request(make_request(b"/"))
    protocol.handshakeCompleted()
    assert not transport.disconnected
    protocol, transport = connect(lease)
    transport._aggregator = NothingWaits()
    transport.transport = StringTransport()
    answered = protocol.request(make_request(b"/"))
    lease.is_held = False
    protocol.handshakeCompleted()
    answered.addErrback(lambda failure: None)
    assert transport.disconnected


@pytest.mark.parametrize("is_held", [True, False])
def test_a_request_that_is_too_soon_waits_and_is_looked_at_once_more(is_held: bool) -> None:
    lease = Lease()
    lease.wait = 0.05
    protocol, transport = connect(lease)
    failures: list[Failure] = []

    async def send() -> None:
        protocol.request(make_request(b"/")).addErrback(failures.append)
        assert transport.value() == b""
        lease.is_held = is_held
        began = time.monotonic()
        while lease.checks < 2 and time.monotonic() - began < 10:
            await asyncio.sleep(0.01)

    asyncio.run(send())
    assert transport.value().startswith(b"GET / HTTP/1.1\r\n") is is_held
    assert bool(failures) is not is_held


def test_a_request_that_is_given_up_while_it_waits_is_not_sent() -> None:
    lease = Lease()
    lease.wait = 0.05
    protocol, transport = connect(lease)

    async def send() -> None:
        answered = protocol.request(make_request(b"/"))
        answered.addErrback(lambda failure: failure.trap(CancelledError) and None)
        answered.cancel()
        await asyncio.sleep(0.2)

    asyncio.run(send())
    assert (transport.value(), lease.checks) == (b"", 1)


class NothingWaits:
    def flush(self) -> None:
        """Nothing was put together."""
