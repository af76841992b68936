"""Each site's articles in a file of its own, few of which are open at once."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from scrapy.settings import Settings

from newscrawl.errors import StateError
from newscrawl.frontier.article_book import ArticleBook
from newscrawl.frontier.site_outputs import OutputPlaces, SiteOutputs
from newscrawl.frontier.state_and_output import open_output, open_state
from newscrawl.items import Article
from newscrawl.storage.stores import State

SITES = ("a.com", "b.com", "c.com", "d.com", "e.com")


def find_site(url: str) -> str:
    return url.split("/")[2]


def make_places(folder: Path, name: str = "%(site)s.jsonl") -> OutputPlaces:
    return OutputPlaces(folder / name, lambda site: folder / name.replace("%(site)s", site), find_site, SITES)


def make_article(site: str, number: int) -> Article:
    body = f"The council of {site} voted on Monday to keep ferry number {number} running until the bridge opens. " * 5
    return Article(url=f"https://{site}/{number}", headline=f"Ferry {number} of {site} stays", body=body)


@contextmanager
def open_books(folder: Path, name: str = "%(site)s.jsonl", most_open: int = 2) -> Iterator[tuple[SiteOutputs, State]]:
    state = open_state(folder / "state.sqlite")
    try:
        yield SiteOutputs(make_places(folder, name), most_open), state
    finally:
        state.undo()
        state.close()


def write(outputs: SiteOutputs, state: State, numbers: range) -> None:
    """Writes articles of all sites in turn, as the pipelines do, and commits."""
    book = ArticleBook(state.articles, Settings())
    open_output(outputs, state, book, accepts=False)
    for number in numbers:
        for site in SITES:
            article = make_article(site, number)
            outputs.make_ready(article.url or "")
            if book.judge(article).kind == "new":
                outputs.append(article.to_dict())
                book.confirm(article, article.to_dict(), outputs.number)
    state.commit(*outputs.flush_files())


def list_urls(path: Path) -> list[str]:
    content = path.read_bytes()
    text = gzip.decompress(content) if path.suffix == ".gz" else content
    return [json.loads(line)["url"] for line in text.splitlines()]


@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz"])
def test_each_site_has_a_file_of_its_own_and_few_are_open_at_once(tmp_path: Path, ending: str) -> None:
    with open_books(tmp_path, f"%(site)s/news{ending}") as (outputs, state):
        write(outputs, state, range(3))
        opened = [os.path.realpath(file) for file in Path("/proc/self/fd").iterdir()]
        assert sum(name.endswith(f"news{ending}") for name in opened) == 2
        outputs.close()
    for site in SITES:
        assert list_urls(tmp_path / site / f"news{ending}") == [f"https://{site}/{number}" for number in range(3)]


def test_what_came_after_the_last_commit_is_learned_and_a_torn_line_taken_away(tmp_path: Path) -> None:
    with open_books(tmp_path) as (outputs, state):
        write(outputs, state, range(2))
        for site in SITES:
            article = make_article(site, 2)
            outputs.append(article.to_dict())
        outputs.close()  # as a killed process leaves them: written, and not committed
    with (tmp_path / "c.com.jsonl").open("ab") as file:
        file.write(b'{"url": "https://c.com/3", "head')
    with open_books(tmp_path) as (outputs, state):
        write(outputs, state, range(4))
        outputs.close()
    for site in SITES:
        assert list_urls(tmp_path / f"{site}.jsonl") == [f"https://{site}/{number}" for number in range(4)]


def test_only_the_file_that_is_gone_or_cut_has_lost_its_articles(tmp_path: Path) -> None:
    with open_books(tmp_path) as (outputs, state):
        write(outputs, state, range(3))
        state.commit(*outputs.flush_files(is_end=True))
        outputs.close()
    (tmp_path / "b.com.jsonl").unlink()
    os.truncate(tmp_path / "d.com.jsonl", (tmp_path / "d.com.jsonl").read_bytes().index(b"\n") + 1)
    with open_books(tmp_path) as (outputs, state):
        book = ArticleBook(state.articles, Settings())
        stock = open_output(outputs, state, book, accepts=False)
        expected = {f"https://b.com/{n}" for n in range(3)} | {f"https://d.com/{n}" for n in (1, 2)}
        assert set(stock.lost) == expected
        assert not (tmp_path / "b.com.jsonl").exists()  # it comes with its first article
        outputs.close()


def test_a_file_that_goes_while_the_crawl_runs_is_made_anew_and_what_it_had_is_lost(tmp_path: Path) -> None:
    with open_books(tmp_path, most_open=10) as (outputs, state):
        write(outputs, state, range(2))
        (tmp_path / "a.com.jsonl").rename(tmp_path / "away.jsonl")
        found = outputs.watch()
        assert list(found.changed) == [tmp_path / "a.com.jsonl"]
        assert set(state.articles.list_lost()) == {"https://a.com/0", "https://a.com/1"}
        assert list(outputs.watch().changed) == []
        outputs.append(make_article("a.com", 7).to_dict())
        outputs.close()
    assert list_urls(tmp_path / "a.com.jsonl") == ["https://a.com/7"]


def test_a_file_that_another_crawl_writes_to_is_refused(tmp_path: Path) -> None:
    with open_books(tmp_path) as (outputs, state):
        write(outputs, state, range(1))  # the last two sites' files are open
        with pytest.raises(StateError, match=r"Another crawl is writing to .*[de]\.com\.jsonl"):
            SiteOutputs(make_places(tmp_path)).look()
        outputs.close()


def test_a_site_elsewhere_whose_file_the_state_knows_is_looked_at_as_well(tmp_path: Path) -> None:
    places = make_places(tmp_path)
    assert places.fits(str(tmp_path / "other.org.jsonl"))
    assert not places.fits(str(tmp_path / "deeper" / "other.org.jsonl"))
    assert not places.fits(str(tmp_path / "other.org.jsonl.gz"))
