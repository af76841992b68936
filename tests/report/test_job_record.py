from __future__ import annotations

import json

from newscrawl.items import Article, Image
from newscrawl.report.job_record import (
    COVERED_FIELDS,
    JobEnd,
    JobNames,
    begin_job_record,
    describe_article,
    end_job_record,
    end_killed_record,
    list_filled,
)

NAMES = JobNames("courier_1", "news", "courier.example", ("https://courier.example/",), "1.0", "2026-01-01T00:00:00Z")
SEEN = {"first": "2026-01-01T00:00:10Z", "last": "2026-01-01T00:00:50Z", "url": "https://courier.example/gone"}
STATS = {
    "finish_reason": "finished",
    "newscrawl/export/articles": 4,
    "newscrawl/dedupe/version": 1,
    "newscrawl/dedupe/duplicate/content": 2,
    "newscrawl/dedupe/duplicate/address": 3,
    "newscrawl/fetch/error/http_404": 2,
    "newscrawl/parse/error": 1,
    "newscrawl/parse/page/article": 9,
    "newscrawl/fetch/request/feed": 2,
    "newscrawl/fetch/request/article": 9,
    "newscrawl/fetch/busy/429": 2,
    "newscrawl/fetch/retry_after/kept": 1,
    "newscrawl/fetch/robots/read": 1,
    "newscrawl/frontier/hosts_left/rest": 1,
    "newscrawl/fetch/error_seen/http_404": SEEN,
    "newscrawl/discover/articles_by/feed": 4,
    "newscrawl/discover/articles_by/section": 3,
    "newscrawl/discover/articles_only_by/feed": 1,
    "robotstxt/forbidden": 3,
    "downloader/request_count": 11,
    "downloader/response_status_count/200": 9,
    "downloader/response_status_count/404": 2,
}


def test_a_job_is_one_line_with_all_that_counts() -> None:
    begun = begin_job_record(NAMES, 17)
    filled = {"headline": 4, "authors": 3, "date_published": 3}
    latest = [{"url": f"https://courier.example/{number}"} for number in range(30)]
    delays = {"count": 2, "older": 0, "seconds": [60, 90]}
    end = JobEnd("2026-01-01T00:01:00Z", 60.04, STATS, {}, filled, delays=delays, latest=latest)
    record = end_job_record(begun, end)
    assert json.loads(json.dumps(record)) == record
    assert record["site"] == "courier.example"
    assert record["seconds"] == 60.0
    assert (record["outcome"], record["exit_code"], record["reason"]) == ("ok", 0, "finished")
    assert record["articles"] == {"new": 3, "changed": 1, "duplicate": 5, "undated": 1, "left_out": 0}
    assert record["requests"] == {"total": 11, "article": 9, "feed": 2}
    assert record["responses"] == {"200": 9, "404": 2}
    assert record["pages"] == {"article": 9}
    assert record["manners"] == {
        "busy": {"429": 2},
        "retry_after": {"kept": 1},
        "robots": {"read": 1},
        "forbidden": 3,
        "hosts_left": {"rest": 1},
    }
    assert record["errors"] == {"http_404": 2, "parse": 1}
    assert record["errors_seen"] == {"http_404": SEEN}
    assert record["delays"] == delays
    assert record["found_by"] == {"any": {"feed": 4, "section": 3}, "alone": {"feed": 1}}
    assert record["latest"] == latest[-20:]
    assert record["funnel"]["written"] == 4
    assert set(record["coverage"]) == set(COVERED_FIELDS)
    assert (record["coverage"]["headline"], record["coverage"]["authors"], record["coverage"]["image"]) == (1, 0.75, 0)


def test_failures_and_stops_are_told_apart() -> None:
    def judge(reason: str) -> tuple[str, int]:
        record = end_job_record({}, JobEnd("", 1, {"finish_reason": reason}, {}, {}))
        return record["outcome"], record["exit_code"]

    assert judge("shutdown") == ("stopped", 130)
    assert judge("state_in_use") == ("failed", 1)
    failed = {"https://a.example/": "it answered 500"}
    record = end_job_record({}, JobEnd("", 1, {"finish_reason": "finished"}, failed, {}))
    assert record["outcome"] == "failed"
    assert "https://a.example/" in record["sentence"]
    assert record["coverage"] == {}


def test_a_killed_job_is_a_failure() -> None:
    record = end_killed_record(begin_job_record(NAMES, 17), "2026-01-01T02:00:00Z")
    assert (record["outcome"], record["reason"], record["job"]) == ("failed", "killed", "courier_1")


def test_an_article_is_told_in_a_few_words() -> None:
    told = describe_article(Article(url="https://u:p@a.example/" + "x" * 500, headline="h" * 500, found_by="feed"))
    assert (told["url"] or "").startswith("https://a.example/x")
    assert [len(told["url"] or ""), len(told["headline"] or "")] == [200, 120]
    assert (told["found_by"], told["published"]) == ("feed", None)


def test_fields_with_a_value_are_listed() -> None:
    article = Article(headline="A", authors=[], keywords=["k"], is_accessible_for_free=False, image=Image(url="u"))
    assert set(list_filled(article)) == {"headline", "keywords", "is_accessible_for_free", "image"}
