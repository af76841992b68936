from __future__ import annotations

import pytest

from newscrawl.report.outcome import judge_crawl

GOOD = {"finish_reason": "finished", "newscrawl/export/articles": 3}


@pytest.mark.parametrize(
    ("stats", "failed_starts", "exit_code", "says"),
    [
        (GOOD, {}, 0, None),
        ({**GOOD, "finish_reason": "max_articles"}, {}, 0, None),
        ({**GOOD, "finish_reason": "closespider_timeout"}, {}, 0, None),
        ({"finish_reason": "finished", "newscrawl/dedupe/duplicate/address": 4}, {}, 0, None),
        ({"finish_reason": "finished"}, {}, 1, "No article was found"),
        ({**GOOD, "finish_reason": "shutdown"}, {}, 130, "Stopped as asked"),
        (GOOD, {"https://e.com/": "it answered 404"}, 1, "https://e.com/ cannot be read (it answered 404)"),
        (GOOD, {"https://e.com/": "robots.txt forbids it"}, 1, "robots.txt forbids https://e.com/"),
        ({**GOOD, "finish_reason": "memusage_exceeded"}, {}, 1, "memusage_exceeded"),
        ({}, {}, 1, "never started"),
        ({**GOOD, "newscrawl/frontier/pending": 7}, {}, 1, "7 pages are left"),
        ({"finish_reason": "finished", "newscrawl/frontier/resumed": 1}, {}, 0, None),
        ({"finish_reason": "state_in_use"}, {}, 1, None),
        ({**GOOD, "newscrawl/frontier/trouble": "state_unwritable"}, {}, 1, None),
    ],
)
def test_a_crawls_end_has_an_exit_code_and_a_sentence(
    stats: dict[str, object], failed_starts: dict[str, str], exit_code: int, says: str | None
) -> None:
    outcome = judge_crawl(stats, failed_starts)
    assert outcome.exit_code == exit_code
    if says is None:
        assert outcome.sentence is None
    else:
        assert outcome.sentence is not None
        assert says in outcome.sentence
