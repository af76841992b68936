"""When requests to one host are sent."""

from __future__ import annotations

from scrapy import Request

from newscrawl.fetching.sending_times import SendingTimes

HOST = "paper.example"
FIRST, SECOND, THIRD = (Request(f"https://{HOST}/{number}") for number in range(3))


def test_a_request_waits_for_the_rest_of_the_delay() -> None:
    times = SendingTimes()
    assert times.find_wait(HOST, FIRST, 1.0, 10.0) == 0
    assert times.find_wait(HOST, SECOND, 1.0, 10.25) == 0.75
    assert times.find_wait("other.example", THIRD, 1.0, 10.25) == 0
    assert times.find_wait(HOST, SECOND, 1.0, 11.0) == 0


def test_what_connected_before_the_process_was_stopped_leaves_room_for_what_came_since() -> None:
    times = SendingTimes()
    assert times.find_wait(HOST, FIRST, 1.0, 10.0) == 0
    assert times.find_wait(HOST, SECOND, 1.0, 16.0) == 0  # stopped for six seconds, in which two turns have come
    assert round(times.find_wait(HOST, THIRD, 1.0, 16.01), 6) == 0.99
    assert times.find_wait(HOST, THIRD, 1.0, 17.0) == 0


def test_a_handshake_counts_as_the_request_it_is_for() -> None:
    times = SendingTimes()
    assert times.find_wait(HOST, FIRST, 1.0, 10.0) == 0
    assert times.find_wait(HOST, FIRST, 1.0, 10.3) == 0
    assert round(times.find_wait(HOST, SECOND, 1.0, 11.0), 6) == 0.3


def test_slow_connections_hold_nobody_up() -> None:
    """Each is handed over a second after the one before, and connects for 0.6 seconds."""
    times = SendingTimes()
    for number in range(5):
        assert times.find_wait(HOST, Request(f"https://{HOST}/slow-{number}"), 1.0, 10.6 + number) == 0


def test_hosts_without_a_delay_are_not_kept() -> None:
    times = SendingTimes()
    assert times.find_wait(HOST, FIRST, 0.0, 10.0) == 0
    assert times.find_wait(HOST, SECOND, 1.0, 10.0) == 0
