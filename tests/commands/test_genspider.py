from __future__ import annotations

import json
from pathlib import Path

from ..small_site import SmallSite
from ..tools.profiles.checkout import copy_checkout, run_command


def test_it_writes_a_spider_that_is_listed_and_crawls(tmp_path: Path) -> None:
    copy_checkout(tmp_path)
    with SmallSite(3) as site:
        made = run_command(tmp_path, "genspider", "courier", site.address)
        assert (made.returncode, made.stderr) == (0, "")
        assert "newscrawl.spiders.own.courier" in made.stdout
        source = tmp_path / "newscrawl" / "spiders" / "own" / "courier.py"
        assert "class CourierSpider(NewsSpider):" in source.read_text(encoding="utf-8")
        assert sorted(path.name for path in (tmp_path / "newscrawl" / "sites").glob("*_*.py")) == [
            "__init__.py",
            "arabstoday_net.py",
        ]
        assert run_command(tmp_path, "list").stdout.split() == ["arabstoday", "courier", "news"]
        crawled = run_command(tmp_path, "crawl", "courier")
        assert crawled.returncode == 0, crawled.stderr
        lines = (tmp_path / "output" / "courier.jsonl").read_text(encoding="utf-8").splitlines()
        assert sorted(json.loads(line)["url"] for line in lines) == site.list_addresses()
    source.write_text("mine = 1\n", encoding="utf-8")
    for words, exit_code, says in (
        (["courier", "courier.example"], 1, f"{source} is there already; --force writes it anew."),
        (["arabstoday", "a.example"], 1, "newscrawl.spiders.profile_spiders has the spider arabstoday already"),
        (["1st", "a.example"], 2, "cannot be called '1st'"),
        (["courier"], 2, "Name the spider and its site"),
        (["post", "gopher://a.example"], 2, "is no site"),
        (["post", "a.example", "-t", "atlantis"], 2, "There is no template 'atlantis'"),
    ):
        refused = run_command(tmp_path, "genspider", *words)
        assert refused.returncode == exit_code, words
        assert says in refused.stderr
        assert (refused.stdout, len(refused.stderr.splitlines())) == ("", 1)
    assert source.read_text(encoding="utf-8") == "mine = 1\n"
    assert run_command(tmp_path, "genspider", "courier", "courier.example", "--force").returncode == 0
    assert 'domain="courier.example"' in source.read_text(encoding="utf-8")


def test_scrapys_own_templates_are_there_too(tmp_path: Path) -> None:
    copy_checkout(tmp_path)
    listed = run_command(tmp_path, "genspider", "--list")
    assert listed.stdout.split() == ["Available", "templates:", "basic", "crawl", "csvfeed", "news", "xmlfeed"]
    made = run_command(tmp_path, "genspider", "post", "post.example", "-t", "basic")
    assert made.returncode == 0, made.stderr
    assert "scrapy.Spider" in (tmp_path / "newscrawl" / "spiders" / "own" / "post.py").read_text(encoding="utf-8")


def test_outside_a_source_checkout_it_says_where_spiders_belong(tmp_path: Path) -> None:
    copy_checkout(tmp_path, with_saved_pages=False)
    refused = run_command(tmp_path, "genspider", "courier", "courier.example")
    assert refused.returncode == 1
    assert (
        refused.stderr
        == "A spider belongs into a source checkout, or a project of your own: docs/scrapy-projects.md.\n"
    )
