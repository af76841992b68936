from __future__ import annotations

from scrapy.http import Request

from newscrawl.frontier.urgent_requests import RequestsAhead


def test_requests_go_by_priority_then_first_come() -> None:
    ahead = RequestsAhead()
    for path, priority in (("a", 0), ("b", 5), ("c", 0), ("d", 5)):
        ahead.put(Request(f"https://e.com/{path}", priority=priority))
    assert [request.url[-1] for _ in range(4) if (request := ahead.take(0))] == ["b", "d", "a", "c"]
    assert ahead.take(0) is None
    assert not ahead


def test_a_request_whose_time_has_not_come_waits_and_is_not_forgotten() -> None:
    ahead = RequestsAhead()
    ahead.put_at(20, Request("https://e.com/later"))
    ahead.put_at(10, Request("https://e.com/soon", priority=1))
    assert ahead
    assert ahead.take(9) is None
    soon, later = ahead.take(20), ahead.take(20)
    assert soon is not None
    assert later is not None
    assert (soon.url, later.url) == ("https://e.com/soon", "https://e.com/later")
    assert not ahead
