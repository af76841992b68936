from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from newscrawl.storage.job_log import RunningJob
from newscrawl.tools.report_page.job_reading import read_figures
from newscrawl.tools.report_page.report_page import ReportPages, format_percent, make_anchor
from newscrawl.tools.report_page.writing import write_folder

from .operation import NOW, SITES, furnish, make_job, write_jobs

PARTS = ["trouble", "sites", "funnel", "fields", "errors", "delay", "requests", "channels", "manners", "latest"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("operation")
    furnish(made)
    return made


def list_hrefs(page: str) -> list[str]:
    return [str(node.attributes["href"]) for node in LexborHTMLParser(page).css("a[href]")]


def test_all_is_there_in_its_order_in_one_file(folder: Path) -> None:
    page = ReportPages(read_figures(folder, NOW)).render_all()
    tree = LexborHTMLParser(page)
    assert [node.attributes["id"] for node in tree.css("#overview section")] == PARTS
    assert len(tree.css(".page")) == len(SITES)
    assert {node.text() for node in tree.css("#trouble h3")} == {site.name for site in SITES if site.trouble}
    assert not tree.css("script, img, iframe, link[rel=stylesheet]")
    assert "url(" not in page
    assert "@import" not in page


def test_every_link_within_leads_somewhere(folder: Path) -> None:
    page = ReportPages(read_figures(folder, NOW)).render_all()
    tree = LexborHTMLParser(page)
    names = [node.attributes["id"] for node in tree.css("[id]")]
    assert len(names) == len(set(names))
    within = {href for href in list_hrefs(page) if not href.startswith("http")}
    assert within <= {f"#{name}" for name in names}
    assert {f"#{make_anchor(site.name)}" for site in SITES} <= within


def test_a_folder_has_a_file_a_site(folder: Path, tmp_path: Path) -> None:
    index = write_folder(ReportPages(read_figures(folder, NOW)), tmp_path / "deep" / "report")
    files = {file.name: file.read_text(encoding="utf-8") for file in index.parent.iterdir()}
    assert len(files) == len(SITES) + 1
    for page in files.values():
        ids = {f"#{node.attributes['id']}" for node in LexborHTMLParser(page).css("[id]")}
        assert {href for href in list_hrefs(page) if not href.startswith("http")} <= files.keys() | ids


def test_what_sites_have_written_is_escaped(tmp_path: Path) -> None:
    evil = '<script>alert(1)</script>"\u202e'
    write_jobs(
        tmp_path,
        [
            make_job(
                f"site{evil}",
                NOW - 60 - hour * 3_600,
                outcome="failed",
                sentence=evil,
                urls=["javascript:alert(1)", f"https://a.example/{evil}"],
                errors={evil: 1},
                errors_seen={evil: {"first": evil, "last": evil, "url": "javascript:alert(2)"}},
                funnel={"found": 3, "not_asked": {evil: 3}},
                found_by={"any": {evil: 1}},
                coverage={evil: 1.0},
                articles={"new": 1},
                latest=[{"url": "data:text/html,x", "headline": evil, "fetched": evil, "published": None}],
                manners={"hosts_left": {evil: 1}},
            )
            for hour in range(4)
        ],
    )
    pages = ReportPages(read_figures(tmp_path, NOW))
    for page in (pages.render_all(), pages.render_overview(lambda site: "x"), pages.render_site(f"site{evil}", "x")):
        assert not LexborHTMLParser(page).css("script")
        assert "\u202e" not in page
        assert not [href for href in list_hrefs(page) if not re.match(r"#|https?://|x$", href)]


def test_an_article_of_a_crawl_of_many_sites_leads_to_no_page(tmp_path: Path) -> None:
    latest = [{"url": "https://a.example/1", "headline": "H", "fetched": "2026-01-01T11:00:00Z"}]
    parts = [{"site": "a.example", "outcome": "ok"}, {"site": "b.example", "outcome": "ok"}]
    write_jobs(tmp_path, [make_job("a.example+b.example", NOW - 60, sites=parts, latest=latest)])
    page = ReportPages(read_figures(tmp_path, NOW)).render_all()
    names = {f"#{node.attributes['id']}" for node in LexborHTMLParser(page).css("[id]")}
    assert {href for href in list_hrefs(page) if not href.startswith("http")} <= names
    assert "https://a.example/1" in list_hrefs(page)


def test_names_of_pages_are_safe_and_apart() -> None:
    names = [make_anchor(site) for site in ("a.example:80", "A.example-80", "../../etc", "新聞.example", "", "x" * 500)]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"site-[a-z0-9.-]{0,61}-?[0-9a-f]{8}", name) for name in names)


def test_shares_are_never_more_than_they_are() -> None:
    assert [format_percent(share) for share in (None, 0, 0.004, 0.5, 1)] == ["–", "0%", "0.4%", "50%", "100%"]


def test_a_job_that_runs_now_is_told(tmp_path: Path) -> None:
    write_jobs(tmp_path, [make_job("a.example", NOW - 60), make_job("b.example", NOW - 50)])
    running = RunningJob(tmp_path, "j", {"site": "a.example", "pid": os.getpid(), "began": "2026-01-01T11:30:00Z"})
    page = ReportPages(read_figures(tmp_path, NOW)).render_all()
    running.close()
    assert page.count("runs now") == 1
    assert page.count("one runs since 1 Jan 11:30") == 1


def test_an_empty_report_says_so(tmp_path: Path) -> None:
    page = ReportPages(read_figures(tmp_path, NOW)).render_overview(lambda site: "x")
    assert "No job has ended yet" in page
