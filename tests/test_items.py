from __future__ import annotations

import json
from dataclasses import asdict
from io import BytesIO

from itemadapter import ItemAdapter
from scrapy.exporters import JsonLinesItemExporter

from newscrawl.items import Article, Embed, Image, Link, Statement, Translation, Usage, make_found_article

from .tools.export.made_articles import FULL


def test_an_article_on_its_way_is_an_article_to_all_who_export_it() -> None:
    article = Article(url="https://e.com/b", headline="Ferry stays", related=[Link("https://e.com/c")])
    found = make_found_article(article, ["https://e.com/a"], "https://e.com/b?page=2")
    assert (found.redirected_from, found.next_part) == (["https://e.com/a"], "https://e.com/b?page=2")
    assert isinstance(found, Article)
    assert asdict(found) == asdict(article)
    assert list(ItemAdapter(found)) == list(ItemAdapter(article))
    assert found.to_dict() == article.to_dict()
    out = BytesIO()
    exporter = JsonLinesItemExporter(out)
    exporter.export_item(found)
    assert json.loads(out.getvalue()) == article.to_dict()


def test_a_feed_of_scrapys_has_the_record_whole() -> None:
    out = BytesIO()
    JsonLinesItemExporter(out).export_item(FULL)
    assert json.loads(out.getvalue()) == FULL.to_dict() == json.loads(json.dumps(FULL.to_dict()))
    assert len(FULL.to_dict()["related"][0]) == 4


def test_the_record_is_a_copy() -> None:
    article = Article(keywords=["ferry"], provenance={"dates_disagree": ["meta: 2024"], "of-my-own": 7})
    record = article.to_dict()
    record["keywords"].append("other")
    record["provenance"]["dates_disagree"].append("other")
    assert (article.keywords, article.provenance["dates_disagree"]) == (["ferry"], ["meta: 2024"])
    assert record["provenance"]["of-my-own"] == 7


def test_one_that_a_pipeline_of_ones_own_has_made_knows_of_nothing_more() -> None:
    found = make_found_article(Article(url="https://e.com/b"), (), None)
    assert (found.redirected_from, found.next_part) == ((), None)


def test_a_record_gives_the_article_back() -> None:
    article = Article(
        url="https://e.com/b",
        authors=["Jane Roe"],
        image=Image("https://e.com/b.jpg", "The ferry"),
        usage=Usage(noai=Statement(True, "meta:robots", "noai"), robots_ai_blocked=Statement(["GPTBot"], "robots", "")),
        translations=[Translation("fr", "https://e.com/fr/b")],
        embeds=[Embed("https://social.example/1", after=2)],
        related=[Link("https://e.com/c", "Another", type="related")],
        changed=["body"],
        version=2,
        similarity=0.5,
        provenance={"headline": "h1"},
    )
    record = json.loads(json.dumps(article.to_dict()))
    assert Article.from_dict(record) == article
    assert Article.from_dict({"url": "https://e.com/b", "unheard_of": 1}) == Article(url="https://e.com/b")
    assert Article.from_dict(json.loads(json.dumps(Article().to_dict()))) == Article()
