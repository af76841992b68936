from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context, Explanation
from newscrawl.page.page import Page
from newscrawl.tools.inspection.explanations import format_explanation
from tests.archive.making import make_record, name_story, write_archive, write_story
from tests.newsroom.server import Newsroom
from tests.starting import SCRAPY, run

PAGE = "tests/sites/arabstoday_net/page.html"
URL = "https://www.arabstoday.net/en/87/turkey-offers-russia-joint-operations"


def extract(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*SCRAPY, "extract", *arguments]
    return run(command)


def test_a_saved_pages_fields_are_shown_with_their_rules() -> None:
    done = extract(PAGE, "--url", URL)
    assert done.returncode == 0
    assert done.stderr == ""
    assert "Turkey offers Russia joint operations  [h1]" in done.stdout


def test_the_record_comes_as_json() -> None:
    record = json.loads(extract(PAGE, "--url", URL, "--json").stdout)
    assert record["headline"] == "Turkey offers Russia joint operations"
    assert record["provenance"]["headline"] == "h1"


def _explain_times() -> str:
    head = '<meta property="article:published_time" content="2024-05-03T10:00:00Z">'
    page = Page(f"<html><head>{head}</head><body><h1>Bridge reopens</h1><p>It is open.</p></body></html>", URL)
    explanation = Explanation()
    article = read_article(page, Context(explanation=explanation)).article
    return format_explanation(explanation, article.to_dict())


def test_losers_and_blocks_are_explained() -> None:
    shown = extract(PAGE, "--url", URL, "--explain").stdout
    assert "turkey offers russia joint operations  [title]" in shown
    assert "* date_published       2024-05-03T10:00:00Z  [meta:article:published_time]" in _explain_times()
    assert "Publishing Terms: Not to offend the author" in shown.split("Blocks of the page")[1]
    assert "\n+ " in shown
    assert "\n- " in shown


def test_the_documentation_shows_why_fields_of_this_page_are_empty() -> None:
    page = Path("docs/extraction.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```\n(  date_published\n.*?)```", page, re.S)
    said = extract(PAGE, "--url", "https://www.arabstoday.net/en/87/x", "--explain").stdout
    assert shown in said


def test_a_live_page_is_fetched(newsroom: Newsroom) -> None:
    record = newsroom.manifest()["modern"]["records"][0]
    done = extract(newsroom.address("modern") + record["paths"][0], "--json")
    assert json.loads(done.stdout)["headline"] == record["headline"]
    assert done.stderr == ""


def test_what_cannot_be_read_is_said(newsroom: Newsroom) -> None:
    for argument, says in (
        ("no-such-file.html", "No such file"),
        (newsroom.address("plain") + "/no-such-page", "it answered 404"),
    ):
        done = extract(argument)
        assert done.returncode == 1
        assert says in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1
    done = extract(newsroom.address("modern") + "/")
    assert done.returncode == 1
    assert re.match(
        r"No article: the page is a listing; it shows \d+ words? of running text and \d+ links", done.stdout
    )


def test_a_page_that_is_no_article_is_told_what_it_is_taken_for(tmp_path: Path) -> None:
    for html, says in (
        ("<title>Page not found</title><h1>Page not found</h1><p>The page does not exist.", "the page is a soft 404."),
        ("<h1>Contact</h1><p>Write to us.", "no story; it shows "),
        ("<title>News</title><div id=root></div><script src=/app.js></script>", "scripts build the page"),
    ):
        (tmp_path / "page.html").write_text(html, encoding="utf-8")
        done = extract(str(tmp_path / "page.html"), "--url", URL)
        assert done.returncode == 1
        assert done.stdout.startswith("No article: ")
        assert says in done.stdout


def test_the_explanation_is_part_of_the_json() -> None:
    record = json.loads(extract(PAGE, "--url", URL, "--json", "--explain").stdout)
    assert {"value": "Turkey offers Russia joint operations", "rule": "h1"} in record["explanation"]["candidates"][
        "headline"
    ]
    assert "meta tags" in record["explanation"]["empty"]["authors"]["looked_at"]
    times = record["explanation"]["empty"]["date_published"]["passed_over"]
    assert {"value": "Last Updated : GMT 06:49:16", "rule": "profile", "why": "it has no date"} in times
    assert {block["kept"] for block in record["explanation"]["blocks"]} == {True, False}


def test_json_is_all_that_is_printed_where_there_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    done = extract(str(tmp_path / "empty.html"), "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert "No article" in done.stderr


def test_an_address_that_is_none_is_refused() -> None:
    done = extract(PAGE, "--url", "arabstoday")
    assert done.returncode == 2
    assert "arabstoday is no address" in done.stderr + done.stdout


def test_a_page_of_an_archive_is_read_with_what_the_archive_knows(tmp_path: Path) -> None:
    records = [make_record(name_story(1), write_story(1)), make_record(name_story(1), write_story(2), date="2025")]
    archive = write_archive(tmp_path / "a.warc.gz", [*records, make_record(name_story(3), write_story(3))])
    shown = run([*SCRAPY, "extract", f"{archive}#{name_story(3)}"])
    assert (shown.returncode, "On the ferry number 3" in shown.stdout) == (0, True)
    record = json.loads(run([*SCRAPY, "extract", "--json", f"{archive}#{name_story(1)}"]).stdout)
    assert (record["headline"], record["fetched_at"]) == ("On the ferry number 1", "2024-05-03T12:00:00Z")
    lacking = run([*SCRAPY, "extract", f"{archive}#{name_story(9)}"])
    assert (lacking.returncode, lacking.stdout) == (1, "")
    assert f"has no page at {name_story(9)}" in lacking.stderr
