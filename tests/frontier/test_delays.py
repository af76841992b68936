from __future__ import annotations

from newscrawl.frontier.delays import HostDelays


def test_a_page_that_is_asked_for_in_another_way_waits_for_the_delay_as_any() -> None:
    delays = HostDelays()
    delays.set("e.com", 5, 0)
    delays.note_asked("e.com", 100)
    assert delays.reserve("e.com", 101) == 105
    assert delays.reserve("e.com", 101) == 110
    assert not delays.may_ask("e.com", 114)
    assert delays.may_ask("e.com", 115)
    assert delays.reserve("e.com", 200) == 200


def test_without_a_delay_it_is_asked_for_at_once() -> None:
    delays = HostDelays()
    assert delays.reserve("e.com", 7) == 7
    delays.note_asked("e.com", 7)
    assert delays.reserve("e.com", 7) == 7


def test_a_host_that_wants_a_delay_is_left_alone_until_the_browser_has_asked_it() -> None:
    delays = HostDelays()
    delays.set("e.com", 5, 0)
    delays.note_asked("e.com", 100)
    assert not delays.is_late("e.com", 100, 100.1)
    assert delays.is_late("e.com", 100, 103)
    assert not delays.may_ask("e.com", 104)
    assert delays.may_ask("e.com", 105)
    delays.hold("e.com", 125)
    assert not delays.may_ask("e.com", 124)
    delays.note_asked("e.com", 107)
    assert not delays.may_ask("e.com", 111)
    assert delays.may_ask("e.com", 112)


def test_a_host_without_a_delay_is_never_held() -> None:
    delays = HostDelays()
    delays.note_asked("e.com", 100)
    delays.hold("e.com", 125)
    assert not delays.is_late("e.com", 100, 200)
    assert delays.may_ask("e.com", 101)
    delays.set("e.com", 0, 101)
    delays.hold("e.com", 125)
    assert delays.may_ask("e.com", 102)


def test_a_delay_that_is_read_again_keeps_the_turns_that_were_given() -> None:
    delays = HostDelays()
    delays.set("e.com", 5, 0)
    assert [delays.reserve("e.com", 0) for _ in range(3)] == [5, 10, 15]
    delays.set("e.com", 5, 1)
    assert not delays.may_ask("e.com", 19)
    delays.set("e.com", 0, 2)
    assert delays.may_ask("e.com", 2)
