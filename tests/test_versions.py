"""What a crawl makes of articles that it knows: changed ones, copies, other addresses; what `scrapy history` shows."""

from __future__ import annotations

from pathlib import Path

from .crawling import Crawl, run_crawl
from .dedupe.stories import make_other_body
from .small_site import SmallSite
from .starting import SCRAPY, run


class ChangingSite(SmallSite):
    """A site whose stories can be rewritten. The side column changes with every answer."""

    def __init__(self, articles: int) -> None:
        super().__init__(articles)
        self.stories = {
            path: "\n\n".join(make_other_body(10 * seed + part, words=60) for part in range(6))
            for seed, path in enumerate(self.paths)
        }
        self.headlines = {path: f"Story number {seed} of the harbour town" for seed, path in enumerate(self.paths)}

    def write_page(self, path: str) -> str | None:
        if path not in self.paths:
            return super().write_page(path)
        headline, asked = self.headlines[path], len(self.asked)
        body = "".join(f"<p>{paragraph}</p>" for paragraph in self.stories[path].split("\n\n"))
        return (
            f"<html lang=en><title>{headline}</title><body><article><h1>{headline}</h1>{body}<p>{asked} views</p>"
            f"</article><aside class=ad>Buy now, offer {asked}!</aside></body></html>"
        )


LOOK_AGAIN = {"NEWSCRAWL_REVISIT_DAYS": "100000", "NEWSCRAWL_REVISIT_AFTER": "0"}  # at every article, in every crawl


def crawl(site: SmallSite, folder: Path, **settings: str) -> Crawl:
    return run_crawl("news", folder / "a.jsonl", settings={**LOOK_AGAIN, **settings}, url=site.address)


def test_an_article_that_really_changed_is_written_again_as_a_version(tmp_path: Path) -> None:
    with ChangingSite(4) as site:
        first = crawl(site, tmp_path).records
        assert [record["version"] for record in first] == [1, 1, 1, 1]
        assert len(crawl(site, tmp_path).records) == 4
        path = site.paths[1]
        site.stories[path] += "\n\nThe mayor has resigned over the matter, her office said late on Tuesday evening."
        again = crawl(site, tmp_path)
        assert len(crawl(site, tmp_path).records) == 5
    assert again.exit_code == 0
    *_, last = again.records
    (before,) = [record for record in first if record["url"] == site.address + path]
    assert (last["url"], last["version"], last["changed"]) == (site.address + path, 2, ["body"])
    assert last["article_id"] == before["article_id"]

    command = [*SCRAPY, "history", last["url"], "--output", str(tmp_path / "a.jsonl")]
    done = run(command)
    assert done.returncode == 0
    assert "resigned" in done.stdout
    assert "\x1b[" not in done.stdout  # no terminal, no colours


def test_a_near_copy_is_marked_dropped_or_let_through(tmp_path: Path) -> None:
    with ChangingSite(3) as site:
        first, copy, _ = site.paths
        site.stories[copy] = "\n\n".join(site.stories[first].split("\n\n")[:-1])
        for setting, lines, marked in (("mark", 3, 1), ("drop", 2, 0), ("off", 3, 0)):
            folder = tmp_path / setting
            records = crawl(site, folder, NEWSCRAWL_NEAR_DUPLICATES=setting).records
            copies = [record for record in records if record["duplicate_of"]]
            assert (len(records), len(copies)) == (lines, marked), setting
            for record in copies:
                assert record["duplicate_of"] in (site.address + first, site.address + copy)
                assert record["similarity"] > 0.8


def test_the_same_text_at_another_address_is_one_article_unless_asked_for(tmp_path: Path) -> None:
    with ChangingSite(3) as site:
        first, copy, _ = site.paths
        site.stories[copy], site.headlines[copy] = site.stories[first], site.headlines[first]
        assert len(crawl(site, tmp_path / "drop").records) == 2
        assert len(crawl(site, tmp_path / "keep", NEWSCRAWL_SAME_CONTENT="keep").records) == 3


def test_a_state_that_is_gone_is_made_anew_from_the_output(tmp_path: Path) -> None:
    with ChangingSite(4) as site:
        before = crawl(site, tmp_path).output.read_bytes()
        for file in (tmp_path / ".state").iterdir():
            file.unlink()
        again = crawl(site, tmp_path)
    assert again.exit_code == 0
    assert again.output.read_bytes() == before
