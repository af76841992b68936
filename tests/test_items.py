from __future__ import annotations

import json
from dataclasses import asdict
from io import BytesIO

from itemadapter import ItemAdapter
from scrapy.exporters import JsonLinesItemExporter

from newscrawl.items import Article, Embed, Image, Link, Statement, Translation, Usage, make_found_article
from newscrawl.storage.jsonlines import make_record


def test_an_article_on_its_way_is_an_article_to_all_who_export_it() -> None:
    article = Article(url="https://e.com/b", headline="Ferry stays", related=[Link("https://e.com/c")])
    found = make_found_article(article, ["https://e.com/a"], "https://e.com/b?page=2")
    assert (found.redirected_from, found.next_part) == (["https://e.com/a"], "https://e.com/b?page=2")
    assert isinstance(found, Article)
    assert asdict(found) == asdict(article)
    assert list(ItemAdapter(found)) == list(ItemAdapter(article))
    assert make_record(found) == make_record(article)
    out = BytesIO()
    exporter = JsonLinesItemExporter(out)
    exporter.export_item(found)
    assert json.loads(out.getvalue()) == make_record(article)


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
    record = json.loads(json.dumps(make_record(article)))
    assert Article.from_dict(record) == article
    assert Article.from_dict({"url": "https://e.com/b", "unheard_of": 1}) == Article(url="https://e.com/b")
    assert Article.from_dict(json.loads(json.dumps(make_record(Article())))) == Article()
