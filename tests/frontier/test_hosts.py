"""Which hosts may be asked for a page now."""

from __future__ import annotations

from newscrawl.frontier.hosts import (
    CLOSED_FOR,
    LONGEST_REST,
    MOST_SLOW,
    PROMPT,
    HostBudgets,
    HostDelays,
    Hosts,
    Silence,
)
from newscrawl.storage.frontier_records import HostRecord

from .plain_records import PlainRecords


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


NOON = 1_800_014_400.0  # 2027-01-15T12:00:00Z


def make_budgets(a_crawl: int | None, a_day: int | None, records: PlainRecords | None = None) -> HostBudgets:
    return HostBudgets(a_crawl, a_day, PlainRecords() if records is None else records)


def test_a_host_gets_so_many_requests_in_a_crawl() -> None:
    budgets = make_budgets(a_crawl=2, a_day=None)
    for _ in range(2):
        assert not budgets.is_spent("e.com", NOON)
        budgets.count("e.com", NOON)
    assert budgets.is_spent("e.com", NOON)
    assert not budgets.is_spent("other.com", NOON)


def test_a_host_gets_so_many_requests_in_a_day_whatever_crawl_asks() -> None:
    records = PlainRecords()
    for _ in range(3):
        budgets = make_budgets(a_crawl=None, a_day=3, records=records)
        assert not budgets.is_spent("e.com", NOON)
        budgets.count("e.com", NOON)
    assert make_budgets(None, 3, records).is_spent("e.com", NOON)
    midnight = NOON + 12 * 3_600
    assert not make_budgets(None, 3, records).is_spent("e.com", midnight)
    budgets.count("e.com", midnight)
    assert records["e.com"] == HostRecord(day="2027-01-16", asked=1)


def test_without_a_budget_any_number_is_right() -> None:
    budgets = make_budgets(None, None)
    for _ in range(1_000):
        budgets.count("e.com", NOON)
    assert not budgets.is_spent("e.com", NOON)


def test_what_is_spent_is_asked_and_counted_in_one_and_nothing_is_counted_in_vain() -> None:
    records = PlainRecords()
    budgets = make_budgets(a_crawl=None, a_day=2, records=records)
    assert [budgets.spend("e.com", NOON) for _ in range(4)] == [True, True, False, False]
    assert records["e.com"].asked == 2


def go_silent(
    hosts: Hosts, now: float, in_vain: int = 0, since: float = 0, own: bool = True, known: bool = True
) -> str:
    silence = Silence(since, is_hosts_own=own, is_known=known, in_vain=in_vain)
    return hosts.judge_silence("e.com", silence, now)


def test_a_host_takes_no_more_than_its_limit_at_once() -> None:
    hosts = Hosts(limit=2, patience=60)
    hosts.hand_out("e.com", "a", 0)
    assert hosts.is_free("e.com", 0)
    hosts.hand_out("e.com", "b", 0)
    assert not hosts.is_free("e.com", 0)
    assert hosts.is_free("other.com", 0)
    hosts.release("a")
    hosts.release("a")  # told twice: by the downloader, and when the page is finished
    assert hosts.is_free("e.com", 0)
    hosts.hand_out("e.com", "c", 0)
    assert not hosts.is_free("e.com", 0)


def test_a_silent_host_rests_longer_each_time_and_is_given_up_in_the_end() -> None:
    hosts = Hosts(limit=1, patience=120)
    now, rests = 0.0, []
    while hosts.is_open("e.com"):
        assert go_silent(hosts, now) == "again"
        wait = next((t for t in range(200) if hosts.is_free("e.com", now + t)), None)
        if wait is None:
            break
        rests.append(wait)
        now += wait
    assert rests[:5] == [1, 2, 4, 8, 16]
    assert max(rests) <= LONGEST_REST
    assert now >= 120
    assert not hosts.is_free("e.com", now + 10_000)
    assert hosts.is_open("other.com")


def test_pages_that_fail_together_are_one_silence() -> None:
    hosts = Hosts(limit=8, patience=120)
    for _ in range(8):
        go_silent(hosts, 0)
    assert not hosts.is_free("e.com", 0.9)
    assert hosts.is_free("e.com", 1)


def test_an_answer_ends_the_silence() -> None:
    hosts = Hosts(limit=1, patience=10)
    go_silent(hosts, 0)
    assert hosts.is_silent("e.com")
    hosts.note_answer("e.com", 1)
    assert hosts.is_free("e.com", 1)
    assert not hosts.is_silent("e.com")
    assert go_silent(hosts, 15) == "again"
    assert hosts.is_open("e.com")


def test_a_page_is_at_fault_where_others_came_meanwhile() -> None:
    hosts = Hosts(limit=2, patience=120)
    hosts.note_answer("e.com", 5)
    assert [go_silent(hosts, 30, n, since=0, own=False) for n in range(3)] == ["behind", "behind", "failed"]
    assert hosts.is_free("e.com", 30)
    assert not hosts.is_silent("e.com")
    assert go_silent(hosts, 36, since=6, own=False) == "behind"
    assert hosts.is_silent("e.com")


def test_a_page_that_alone_does_not_come_is_given_three_chances() -> None:
    hosts = Hosts(limit=1, patience=1_000)
    assert [go_silent(hosts, 10 * n, n, own=False) for n in range(3)] == ["behind", "behind", "failed"]


def test_a_host_that_was_never_there_gets_three_tries_and_no_patience() -> None:
    hosts = Hosts(limit=1, patience=120)
    assert [go_silent(hosts, 2**n - 1, n, known=False) for n in range(3)] == ["behind", "behind", "failed"]
    hosts.note_answer("e.com", 4)
    assert go_silent(hosts, 5, since=4, known=False) == "again"


def test_hosts_that_might_be_dead_leave_places_to_the_others() -> None:
    hosts = Hosts(limit=1, patience=120, doubtful=3)
    hosts.note_answer("alive.com", 0)
    asked = 0
    for second in range(60):  # a hundred hosts, none of which answers
        for number in range(100):
            if hosts.is_free(f"{number}.com", second):
                hosts.hand_out(f"{number}.com", f"page {number}", second)
                asked += 1
        assert hosts.is_free("alive.com", second)
        assert asked <= 3 * (second / PROMPT + 1)
    assert asked == 3 * MOST_SLOW
    hosts.release("page 0")
    assert hosts.is_free("99.com", 60)


def test_a_host_that_answers_is_no_longer_doubted() -> None:
    hosts = Hosts(limit=2, patience=120, doubtful=1)
    hosts.hand_out("e.com", "a", 0)
    assert not hosts.is_free("e.com", 0)
    hosts.note_answer("e.com", 0.1)
    assert hosts.is_free("e.com", 0.2)
    hosts.hand_out("e.com", "b", 0.2)
    hosts.release("a")
    assert hosts.is_free("other.com", 0.3)


def test_a_delay_that_the_host_asks_for_lies_between_two_pages() -> None:
    hosts = Hosts(limit=4, patience=120)
    hosts.note_answer("e.com", 0)
    hosts.delays.set("e.com", 5, 0)
    hosts.hand_out("e.com", "a", 10)
    hosts.release("a")
    assert not hosts.is_free("e.com", 14)
    assert hosts.is_free("e.com", 15)


def test_a_delay_holds_from_when_it_is_known() -> None:
    hosts = Hosts(limit=4, patience=120)
    hosts.hand_out("e.com", "a", 10)  # and waits for robots.txt
    hosts.delays.set("e.com", 5, 12)
    hosts.note_answer("e.com", 13)
    assert not hosts.is_free("e.com", 16)
    assert hosts.is_free("e.com", 17)


def test_a_host_that_was_never_there_is_given_up_after_three_tries_of_whichever_pages() -> None:
    hosts = Hosts(limit=1, patience=120)
    assert [go_silent(hosts, now, known=False) for now in (0, 1, 3)] == ["behind"] * 3
    assert list(hosts.given_up) == ["e.com"]


def test_a_host_that_the_last_crawl_gave_up_has_three_tries_unless_it_answers() -> None:
    silence = Silence(0, is_hosts_own=True, is_known=True, was_given_up=True)
    for answers in (False, True):
        hosts = Hosts(limit=1, patience=120)
        for now in (10, 11, 13):
            if answers:
                hosts.note_answer("e.com", now - 1)
            assert hosts.judge_silence("e.com", silence, now) == "again"
        assert hosts.is_open("e.com") == answers


def test_a_host_that_was_given_up_can_have_another_chance() -> None:
    hosts = Hosts(limit=1, patience=1)
    go_silent(hosts, 0)
    go_silent(hosts, 2)
    hosts.try_again(before=1)
    assert not hosts.is_open("e.com")
    hosts.try_again(before=2)
    assert hosts.is_free("e.com", 300)
    assert go_silent(hosts, 300) == "again"
    assert hosts.is_open("e.com")


def test_pages_that_hang_do_not_have_their_host_given_up_when_nothing_else_is_left() -> None:
    hosts = Hosts(limit=1, patience=120)
    hosts.note_answer("e.com", 0)
    tries = [(1, now) for now in range(60, 260, 40)] + [(2, now) for now in range(260, 460, 40)]
    verdicts = [go_silent(hosts, now, in_vain, since=now - 30, own=False) for in_vain, now in tries]
    assert verdicts == ["behind"] * 5 + ["failed"] * 5
    assert hosts.is_open("e.com")
    assert not hosts.is_silent("e.com")


def test_a_closed_host_is_left_until_a_crawl_without_an_end_tries_it_again() -> None:
    hosts = Hosts(limit=1, patience=60)
    hosts.close("e.com", "blocked", 100)
    hosts.close("e.com", "robots", 200)  # it is closed already
    assert hosts.find_closure("e.com") == "blocked"
    assert not hosts.is_open("e.com")
    assert not hosts.is_free("e.com", 100)
    assert not hosts.is_worth_waiting("e.com", 100)
    assert hosts.is_free("other.com", 100)
    hosts.try_closed_again(100 + CLOSED_FOR - 1)
    assert not hosts.is_open("e.com")
    hosts.try_closed_again(100 + CLOSED_FOR)
    assert hosts.is_open("e.com")
    assert hosts.is_free("e.com", 100 + CLOSED_FOR)


def test_a_host_that_rests_is_open_and_not_free() -> None:
    hosts = Hosts(limit=1, patience=60)
    hosts.rests.note_busy("e.com", 100, 30)
    assert hosts.is_open("e.com")
    assert not hosts.is_free("e.com", 129)
    assert hosts.is_free("e.com", 130)
    assert hosts.is_worth_waiting("e.com", 100)
