"""What a connection does with a request that must not be sent any more by the time it is there."""

from __future__ import annotations

from twisted.internet.testing import StringTransport
from twisted.python.failure import Failure
from twisted.web._newclient import Request
from twisted.web.http_headers import Headers

from newscrawl.errors import InterruptedRequestError
from newscrawl.fetching.bounded_protocol import BoundedProtocol


class Lease:
    """What says whether requests may be sent."""

    is_held = True
    checks = 0

    def check(self) -> bool:
        self.checks += 1
        if not self.is_held:
            raise InterruptedRequestError("its host is another crawl's")
        return True


def connect(lease: Lease) -> tuple[BoundedProtocol, StringTransport]:
    protocol, transport = BoundedProtocol(lease.check, lambda protocol: None), StringTransport()
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


def test_a_request_whose_lease_is_held_is_sent_and_the_next_ones_are_no_longer_this_ones() -> None:
    lease = Lease()
    protocol, transport = connect(lease)
    protocol.request(make_request(b"/one"))
    assert transport.value().startswith(b"GET /one HTTP/1.1\r\n")
    protocol.dataReceived(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    transport.clear()
    lease.is_held = False  # the next one is another's, whose own lease was looked at as it was handed over
    protocol.request(make_request(b"/two"))
    assert transport.value().startswith(b"GET /two HTTP/1.1\r\n")
    assert lease.checks == 1


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


class NothingWaits:
    def flush(self) -> None:
        """Nothing was put together."""
