from __future__ import annotations

from newscrawl.report.troubles import Trouble, read_time
from newscrawl.tools.terminal_tables import draw_trend, format_rows, format_site, format_sites


def test_a_site_is_shown_with_trend_troubles_and_last_jobs() -> None:
    jobs = [
        {
            "site": "courier",
            "job": f"courier_{hour}",
            "began": f"2026-01-01T0{hour}:00:00Z",
            "ended": f"2026-01-01T0{hour}:02:00Z",
            "outcome": "ok" if hour < 4 else "failed",
            "reason": "finished" if hour < 4 else "state_damaged",
            "seconds": 120,
            "articles": {"new": hour * 2, "changed": 0, "duplicate": 1},
            "requests": {"total": 30},
            "errors": {"http_404": 2, "parse": 1},
        }
        for hour in range(5)
    ]
    now = read_time("2026-01-01T05:02:00Z")
    assert now is not None
    table = format_site("courier", jobs, [Trouble("courier", "failing", "it is so")], 2, now).splitlines()
    assert table[0] == "courier  ▁▃▅▇█  20 articles in 5 jobs, last 1 h ago".replace(
        "▁▃▅▇█", draw_trend([0, 2, 4, 6, 8])
    )
    assert table[1] == "! it is so"
    assert table[2].split()[:3] == ["began", "(UTC)", "outcome"]
    assert table[3].split() == ["2026-01-01", "03:00:00", "ok", "6", "0", "1", "30", "3", "2", "min", "courier_3"]
    assert "failed (state_damaged)" in table[4]
    heading, row, _, count = format_sites(jobs, [], now).splitlines()
    assert heading.split() == ["site", "last", "30", "jobs", "articles", "jobs", "last"]
    assert row.split() == ["courier", draw_trend([0, 2, 4, 6, 8]), "20", "5", "1", "h", "ago", "ok"]
    assert count == "1 site, none in trouble."


def test_each_site_is_one_line_and_those_in_trouble_come_first() -> None:
    jobs = [{"site": site, "ended": "2026-01-01T00:00:00Z", "articles": {"new": 1}} for site in ("a", "b", "c")]
    many = {"sites": [{"site": "d", "outcome": "failed", "reason": "it is gone", "requests": 3}, {"site": "a"}]}
    jobs.append({"site": "a+d", "ended": "2026-01-01T01:00:00Z", **many})
    wrong = "no article for 2 d; one comes every 2 h as a rule, and so on \n and on \x1b[2J, which is long"
    _, first, *others = format_sites(jobs, [Trouble("c", "quiet", wrong)], 1_767_229_200.0).splitlines()
    assert first.startswith("c ")
    assert first.endswith("! no article for 2 d; one comes every 2 h as a rule, and so o…")
    assert [line.split()[0] for line in others[:3]] == ["a", "b", "d"]
    assert others[0].split()[2:4] == ["1", "2"]
    assert others[-1] == "4 sites, in trouble: c."


def test_a_killed_job_has_no_figures() -> None:
    table = format_site("a", [{"site": "a", "outcome": "failed", "reason": "killed", "seconds": None}], [], 5, 0)
    assert "failed (killed)" in table


def test_trends_reach_from_bottom_to_top() -> None:
    assert draw_trend([0, 1, 100]) == "▁▂█"
    assert draw_trend([0, 0]) == "▁▁"
    assert draw_trend([]) == ""


def test_columns_are_even_for_wide_letters_and_control_characters_are_shown() -> None:
    assert format_rows(("a", "b"), [("記事", "1"), ("x\x1b[2J", "22")], right=(1,)).splitlines() == [
        "a          b",
        "記事       1",
        "x\\x1b[2J  22",
    ]
