from __future__ import annotations

from newscrawl.extract.candidates import Candidate
from newscrawl.extract.loader import ArticleLoader


def test_the_first_candidate_that_survives_cleaning_wins_and_is_named() -> None:
    loader = ArticleLoader()
    loader.add_candidates("headline", [Candidate(" \u200b ", "meta:og:title"), Candidate("  Rain\u00a0again ", "h1")])
    article = loader.load_item()
    assert article.headline == "Rain again"
    assert article.provenance == {"headline": "h1"}


def test_a_field_with_no_candidate_stays_null() -> None:
    loader = ArticleLoader()
    assert loader.find_winner("section", []) is None
    article = loader.load_item()
    assert article.section is None
    assert article.provenance == {}


def test_a_body_keeps_its_paragraphs() -> None:
    loader = ArticleLoader()
    loader.add_candidates("body", [Candidate("One  line.\n\nAnother\u00ad line.", "blocks")])
    assert loader.load_item().body == "One line.\n\nAnother line."


def test_a_language_is_a_bcp_47_tag() -> None:
    loader = ArticleLoader()
    loader.add_candidates("language", [Candidate("?", "meta"), Candidate("EN_gb", "html")])
    assert loader.load_item().language == "en-GB"
