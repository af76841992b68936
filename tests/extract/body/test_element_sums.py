from __future__ import annotations

from newscrawl.extract.body.element_sums import BIT, read_name_bits


def test_words_of_names_are_recognised_in_every_spelling() -> None:
    for names in ("article-body__text", "articleBody", "ArticleBody Text", "article_body"):
        assert read_name_bits(names) & BIT["body"]
        assert read_name_bits(names) & BIT["article"]
    assert read_name_bits("bodyguard") == 0
