from __future__ import annotations

import gzip
import json
from pathlib import Path

from newscrawl.tools.export.schema_org import make_news_article

from .made_articles import FULL, export, make_article, write_lines


def test_the_document_is_one_graph_with_a_line_for_each_article(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "a.jsonl", [FULL, make_article(1)])
    export([source], "jsonld", tmp_path / "o.jsonld.gz")
    text = gzip.decompress((tmp_path / "o.jsonld.gz").read_bytes()).decode()
    document = json.loads(text)
    assert document["@context"] == "https://schema.org"
    assert document["@graph"] == [make_news_article(FULL.to_dict()), make_news_article(make_article(1).to_dict())]
    assert len(text.splitlines()) == 4


def test_a_full_article_in_schema_orgs_words() -> None:
    assert make_news_article(FULL.to_dict()) == {
        "@type": "NewsArticle",
        "@id": "https://example.com/full",
        "url": "https://example.com/full",
        "headline": FULL.headline,
        "alternativeHeadline": "After the storm",
        "description": FULL.description,
        "articleBody": FULL.body,
        "datePublished": "2024-05-03T11:12:00Z",
        "dateModified": "2024-05-04",
        "articleSection": "Town",
        "keywords": ["harbour", "storm"],
        "inLanguage": "en",
        "dateline": "VALMOUTH",
        "isAccessibleForFree": True,
        "sdDatePublished": "2024-05-05T10:00:00Z",
        "identifier": "00000000000000aa",
        "version": 1,
        "author": [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "Ben Okafor"}],
        "publisher": {"@type": "NewsMediaOrganization", "name": "The Courier"},
        "sourceOrganization": {"@type": "NewsMediaOrganization", "name": "AFP"},
        "image": {"@type": "ImageObject", "url": "https://example.com/full.jpg"},
        "license": "https://example.com/licence",
        "workTranslation": [{"@type": "NewsArticle", "inLanguage": "de", "url": "https://example.com/de/full"}],
    }


def test_what_was_not_asked_for_is_left_out() -> None:
    assert make_news_article({"headline": "H", "is_accessible_for_free": False}) == {
        "@type": "NewsArticle",
        "headline": "H",
        "isAccessibleForFree": False,
    }
