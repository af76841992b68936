"""Profiles in a folder of the user's: they go before newscrawl's own, and one that is mangled costs itself alone."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest
from scrapy import Request, Spider
from scrapy.settings import Settings
from scrapy.spiderloader import get_spider_loader

from newscrawl import extract_article, settings
from newscrawl.errors import ArgumentError, NewscrawlError
from newscrawl.sites.registry import find_site, load_sites, read_profiles
from newscrawl.spiders.arguments import read_arguments
from newscrawl.spiders.news import NewsSpider
from newscrawl.spiders.profile_spiders import check_profile_folder

DEPTHS = {"sections": 2, "pagination": 2, "related": 2}


def write_profile(folder: Path, domain: str, more: str = "", *, imports: str = "newscrawl") -> Path:
    path = folder / f"{domain.replace('.', '_')}.py"
    source = f'from {imports} import Site\n\nSITE = Site(domain="{domain}", example="https://{domain}/a", {more})\n'
    path.write_text(source, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEWSCRAWL_PROFILES", str(tmp_path))
    return tmp_path


def test_they_are_used_wherever_profiles_are(folder: Path) -> None:
    write_profile(folder, "courier.example", 'name="The Courier"')
    write_profile(folder, "post.example", imports=".profile")
    (folder / "_draft.py").write_text("nonsense(", encoding="utf-8")
    (folder / "notes.txt").write_text("nonsense(", encoding="utf-8")
    assert list(load_sites()) == ["arabstoday", "courier", "post"]
    assert find_site("https://www.courier.example/b") is load_sites()["courier"]
    assert read_arguments({"site": "courier"}, DEPTHS).start_urls == ("https://www.courier.example/",)
    page = f"<html lang=en><h1>The ferry stays</h1>{'<p>The ferry that had to go stays, as all had hoped.</p>' * 9}"
    article = extract_article(page, "https://courier.example/2024/05/03/ferry-stays.html")
    assert article is not None
    assert article.publisher == "The Courier"
    assert not (folder / "__pycache__").exists()


def test_one_of_the_users_goes_before_newscrawls_own(folder: Path) -> None:
    path = write_profile(folder, "arabstoday.net", 'name="Mine"')
    profiles = read_profiles()
    assert profiles.sites["arabstoday"].name == "Mine"
    assert profiles.notes == [f"{path} goes before newscrawl's own sites/arabstoday_net.py."]
    assert (profiles.files, profiles.errors) == ({"arabstoday": path}, [])


def test_two_of_the_users_may_not_be_one(folder: Path) -> None:
    write_profile(folder, "courier.example")
    write_profile(folder, "courier.test")
    (error,) = read_profiles().errors
    assert "courier_test.py" in str(error)
    assert "has the spider 'courier' already" in str(error)


def test_a_mangled_one_leaves_newscrawls_own_in_its_place(folder: Path) -> None:
    path = write_profile(folder, "arabstoday.net", "body=3")
    profiles = read_profiles()
    assert profiles.sites["arabstoday"].name == "Arab Today"
    assert [str(error) for error in profiles.errors] == [
        f'{path}, line 3: body=3 is no text; write body="…", or leave the key out.'
    ]


def test_a_mangled_one_is_why_its_spider_is_missing(folder: Path) -> None:
    path = folder / "courier_example.py"
    path.write_text("SITE = (\n", encoding="utf-8")
    profiles = read_profiles()
    for name in ("courier", "courier_example"):
        assert str(profiles.explain_lack(name)).startswith(f"{path}, line 1: ")
    assert profiles.explain_lack("post") is None
    with pytest.raises(ArgumentError, match=r"The site 'courier' cannot be used: .*line 1"):
        read_arguments({"site": "courier"}, DEPTHS)


class PlainSpider(Spider):
    name = "post"


def test_the_loader_makes_their_spiders_and_tells_of_faults_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("NEWSCRAWL_PROFILES", raising=False)
    monkeypatch.setenv("NEWSCRAWL_PROFILES", "")  # so that what the loader sets there is taken back
    write_profile(tmp_path, "courier.example")
    write_profile(tmp_path, "post.example")
    write_profile(tmp_path, "gazette.example", "nmae=1")
    chosen = Settings()
    chosen.setmodule(settings)
    chosen.set("NEWSCRAWL_PROFILES", os.path.relpath(tmp_path))
    chosen.set("SPIDER_MODULES", [__name__])
    with caplog.at_level(logging.WARNING, "newscrawl"):
        loader = get_spider_loader(chosen)
    assert sorted(loader.list()) == ["arabstoday", "courier", "news", "post"]
    assert loader.load("news") is NewsSpider
    assert loader.load("post") is PlainSpider  # the project's own goes first
    courier = loader.load("courier")
    assert issubclass(courier, NewsSpider)
    assert courier.site is load_sites()["courier"]
    assert loader.find_by_request(Request("https://courier.example/")) == []
    (record,) = caplog.records
    assert record.getMessage().startswith(f"{tmp_path}/gazette_example.py, line 3: there is no key 'nmae'; did you")


def test_a_folder_that_is_not_there_ends_a_crawl(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_profile_folder()
    monkeypatch.setenv("NEWSCRAWL_PROFILES", str(folder / "gone"))
    with pytest.raises(NewscrawlError, match="gone is no folder; make it, or name another") as refused:
        check_profile_folder()
    assert refused.value.exit_code == 2
    assert "arabstoday" in load_sites()
