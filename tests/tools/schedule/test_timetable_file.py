from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from newscrawl.errors import ScheduleError
from newscrawl.spiders.arguments import check_setting
from newscrawl.tools.schedule.timetable import Schedule, Target
from newscrawl.tools.schedule.timetable_file import KnownNames, find_line, read_schedule

SHIPPED = Path(__file__).resolve().parents[3] / "deploy" / "schedule.toml"
SETTINGS = ("DOWNLOAD_DELAY", "NEWSCRAWL_OUTPUT", "NEWSCRAWL_PATIENCE")
TEXT = """\
# a timetable
[scrapyd]
url = "x"

[crawl.one]
zone = "zone = no"
arguments = { since = "2d", zone = 5 }

[crawl."two.three"]  # another
zone = "b"
settings.DELAY = 1

[crawl.two]
zone = "c"
"""


def judge_arguments(spider: str, arguments: Mapping[str, str]) -> set[str]:
    if "since" in arguments and not arguments["since"].endswith("d"):
        raise ValueError(f"since={arguments['since']} is no time.")
    return {arguments.get("url", spider)}


KNOWN = KnownNames(("news", "arabstoday"), ("arabstoday",), SETTINGS, judge_arguments, check_setting)


def read(text: str) -> Schedule:
    return read_schedule(text, "schedule.toml", KNOWN)


def refuse(text: str) -> str:
    with pytest.raises(ScheduleError) as caught:
        read(text)
    return str(caught.value)


def test_an_entry_has_all_that_it_says() -> None:
    schedule = read(
        """
        [scrapyd]
        url = "https://crawl.example:6801/"
        project = "press"

        [crawl.courier]
        spider = "news"
        arguments = { url = "https://courier.example/", max_articles = 5, follow = false, sections = ["/a/", "/b/"] }
        settings = { DOWNLOAD_DELAY = 2.5, MY_OWN_THING = true }
        cron = "*/15  6-22 * * MON-FRI"
        zone = "Europe/Paris"
        jitter = "2m"
        """
    )
    (entry,) = schedule.entries
    assert schedule.targets == [Target(url="https://crawl.example:6801/", project="press")]
    assert (entry.name, entry.spider) == ("courier", "news")
    assert entry.arguments == {
        "url": "https://courier.example/",
        "max_articles": "5",
        "follow": "false",
        "sections": "/a/ /b/",
    }
    assert entry.settings == {"DOWNLOAD_DELAY": "2.5", "MY_OWN_THING": "true"}
    assert entry.timing.cron == "*/15 6-22 * * MON-FRI"
    assert (entry.timing.zone, entry.timing.jitter) == ("Europe/Paris", timedelta(minutes=2))
    assert entry.sites == {"https://courier.example/"}


def test_a_site_is_its_spider() -> None:
    (entry,) = read('[crawl.a]\nsite = "arabstoday"\ninterval = "1h"\n').entries
    assert (entry.spider, entry.timing.interval) == ("arabstoday", timedelta(hours=1))


def test_the_examples_of_the_shipped_timetable_can_be_used() -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    with pytest.raises(ScheduleError, match="it has no crawl"):  # nobody's site is asked for unless somebody says so
        read(text)
    head, mark, examples = text.partition("\n# [crawl.arabstoday]")
    arabstoday, example = read((head + mark + examples.replace("\n# ", "\n")).replace("\n# [crawl", "\n[crawl")).entries
    assert arabstoday.sites == {"arabstoday"}
    assert example.sites == {"https://example.com/"}


def test_several_scrapyds_are_targets() -> None:
    schedule = read(
        """
        [target.north]
        url = "http://10.0.0.1:6800/"

        [target.south-2]
        url = "https://south.example/scrapyd/"
        project = "press"
        username = "$SOUTH_USERNAME"
        password = "$SOUTH_PASSWORD"
        move_after = "5m"

        [crawl.a]
        site = "arabstoday"
        interval = "1h"
        """
    )
    assert schedule.targets == [
        Target("north", "http://10.0.0.1:6800/"),
        Target(
            *("south-2", "https://south.example/scrapyd/", "press", "SOUTH_USERNAME", "SOUTH_PASSWORD"),
            move_after=timedelta(minutes=5),
        ),
    ]


_CRAWL = ("[crawl.a]", 'site = "arabstoday"', 'interval = "1h"')


@pytest.mark.parametrize(
    ("lines", "line", "says"),
    [
        (["[crawls.a]"], 1, "'crawl'"),
        (["[crawl.a]", 'site = "arabstody"', 'interval = "1h"'], 2, "write 'arabstoday'"),
        (["[crawl.a]", 'spider = "mews"', 'interval = "1h"'], 2, "write 'news'"),
        (["[crawl.a]", 'site = "arabstoday"', 'intervall = "1h"'], 3, "write 'interval'"),
        (["[crawl.a]", 'site = "arabstoday"', 'spider = "news"', 'cron = "0 * * * *"'], 3, "keep one"),
        (["[crawl.a]", 'cron = "0 * * * *"'], 1, "site ="),
        (["[crawl.a]", 'site = "arabstoday"'], 1, "write when"),
        (["[crawl.a]", 'site = "arabstoday"', 'cron = "0 * * * *"', 'interval = "1h"'], 4, "keep one"),
        (["", "[crawl.a]", 'site = "arabstoday"', 'cron = "0 25 * * *"'], 4, "bad hour"),
        (["[crawl.a]", 'site = "arabstoday"', "cron = 5"], 3, "in quotes"),
        (["[crawl.a]", 'site = "arabstoday"', 'interval = "1 hr"'], 3, "15m"),
        (["[crawl.a]", 'site = "arabstoday"', 'interval = "0s"'], 3, "too short"),
        (["[crawl.a]", 'site = "arabstoday"', 'interval = "5m"', 'jitter = "5m"'], 4, "shorter"),
        (["[crawl.a]", 'site = "arabstoday"', 'interval = "5m"', 'zone = "UTC"'], 4, "take zone away"),
        (["[crawl.a]", 'site = "arabstoday"', 'cron = "0 * * * *"', 'zone = "Europe/Pariss"'], 4, "Europe/Paris"),
        (["[crawl.a]", 'site = "arabstoday"', 'cron = "0 * * * *"', 'zone = "../../etc/passwd"'], 4, "zone"),
        (["[crawl.a]", 'site = "arabstoday"', 'interval = "1h"', "[crawl.a.arguments]", 'since = "2x"'], 4, "no time"),
        (
            ["[crawl.a]", 'site = "arabstoday"', 'interval = "1h"', "settings = { DOWNLAOD_DELAY = 1 }"],
            4,
            "'DOWNLOAD_DELAY'",
        ),
        (
            ["[crawl.a]", 'site = "arabstoday"', "settings = {NEWSCRAWL_X = 1}", 'interval = "1h"'],
            3,
            "'NEWSCRAWL_X'",
        ),
        (
            ["[crawl.a]", 'site = "arabstoday"', "settings = {NEWSCRAWL_PATIENCE = -1}", 'interval = "1h"'],
            3,
            "no number from 0 on",
        ),
        (["[crawl.a]", 'site = "arabstoday"', 'interval = "1h"', "settings = 5"], 4, "no table"),
        (["[crawl.a]", 'site = "arabstoday"', 'interval = "1h"', "settings = {DOWNLOAD_DELAY = []}"], 4, "a number"),
        (["[crawl]", "a = 5"], 2, "no table"),
        (["crawl = 5"], 1, "no table"),
        (['[crawl."a b"]', 'site = "arabstoday"', 'interval = "1h"'], 1, "letters"),
        (["[scrapyd]", 'url = "localhost:6800"', "[crawl.a]", 'site = "arabstoday"', 'interval = "1h"'], 2, "http://"),
        (
            ["[scrapyd]", 'url = "http://me:secret@h/"', "[crawl.a]", 'site = "arabstoday"', 'interval = "1h"'],
            2,
            "SCRAPYD_PASSWORD",
        ),
        (["[crawl.a]", 'site = "arabstoday"', 'interval = "1h"', "[crawl.a]"], 4, "give one of the two another"),
        (["[crawl.a]", "site = arabstoday"], 2, "quotes"),
        ([""], 1, "it has no crawl"),
        (["[target.north]", 'project = "press"', *_CRAWL], 1, "where the Scrapyd is"),
        (["[target.north]", 'url = "north:6800"', *_CRAWL], 2, "http://"),
        (["[target.north]", 'url = "http://north/"', 'pasword = "$P"', *_CRAWL], 3, "write 'password'"),
        (
            ["[target.north]", 'url = "http://north/"', 'password = "secret"', *_CRAWL],
            3,
            'password = "$NORTH_PASSWORD"',
        ),
        (["[target.n-1]", 'url = "http://north/"', 'username = "secret"', *_CRAWL], 3, 'username = "$N_1_USERNAME"'),
        (["[target.north]", 'url = "http://north/"', 'move_after = "soon"', *_CRAWL], 3, "15m"),
        (['[target."n h"]', 'url = "http://north/"', *_CRAWL], 1, "letters"),
        (["[target]", "north = 5", *_CRAWL], 2, "no table"),
        (["[scrapyd]", "[target.north]", 'url = "http://north/"', *_CRAWL], 1, "make a target of it too"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_a_remedy(lines: list[str], line: int, says: str) -> None:
    told = refuse("\n".join(lines) + "\n")
    assert f"line {line}:" in told or (line == 1 and told.startswith("schedule.toml: it has no crawl"))
    assert says in told
    assert len(told.splitlines()) == 1
    assert "secret" not in told


def test_all_that_is_wrong_is_told_at_once_and_no_secret_with_it() -> None:
    told = refuse(
        '[scrapyd]\nurl = "http://me:secret@h/"\n[crawl.a]\nsite = "x"\ncron = "x"\n'
        '[crawl.b]\nspider = "news"\nevery = 1\n'
    )
    assert [part.split(":")[0] for part in told.splitlines()] == [
        f"schedule.toml, line {number}" for number in (2, 4, 5, 8)
    ]
    assert "secret" not in told


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("scrapyd", "url"), 3),
        (("crawl", "one"), 5),
        (("crawl", "one", "zone"), 6),
        (("crawl", "one", "arguments", "since"), 7),
        (("crawl", "two.three", "zone"), 10),
        (("crawl", "two.three", "settings", "DELAY"), 11),
        (("crawl", "two", "zone"), 14),
        (("crawl", "two", "gone"), 13),
        (("nothing",), 1),
    ],
)
def test_keys_are_found_where_they_stand(path: tuple[str, ...], line: int) -> None:
    assert find_line(TEXT, path) == line
