"""Pages to learn bodies from: real ones of corpora and those of the skins, each block with its features and its truth.

A corpus directory has `truth.jsonl` (one object a page: id, url, body, type …) and `html/ID.html.gz`. Pages of type
"article" (or of no type) that have a body are used.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import statistics
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import numpy as np

from bench.skins.halves import list_skins
from bench.skins.scoring import Answer, judge_page
from bench.skins.skin import SkinPage, make_pages
from newscrawl import extract_article
from newscrawl.extract.body import body as body_reader
from newscrawl.extract.body.boxes import leave_out_sign_ups
from newscrawl.extract.body.element_sums import squeeze
from newscrawl.extract.body.features import BIT_FEATURES, NAMED_CAPTION, NAMES, BodyHints, Features
from newscrawl.extract.body.model import Model
from newscrawl.extract.description import find_descriptions
from newscrawl.extract.headline import find_headlines
from newscrawl.extract.identity import find_publishers
from newscrawl.extract.loader import ArticleLoader
from newscrawl.page.blocks import Blocks
from newscrawl.page.page import Page

WORD = re.compile(r"\w+")
SKINS = "skins"  # the name of their corpus
# Blocks of these reasons the model is never asked about, and yet learns from: others of their kind have no such mark.
TAUGHT = (None, NAMED_CAPTION, "credit", "form", "link to more", "notice")


@dataclass
class Example:
    """One page: its blocks worth a closer look, each with features, and whether the truth has it."""

    corpus: str
    publisher: str  # or the skin: what is held out together
    truth: str
    html: bytes | str
    url: str | None
    skin_page: SkinPage | None = None
    is_cut: bool = False  # to its story: only to learn from
    rows: Any = None  # an array: a row a block; None of a page without text
    shares: list[float | None] = field(default_factory=list)  # of the block's words that the truth has
    words: list[int] = field(default_factory=list)

    def find_fold(self, seed: int, folds: int) -> int:
        return int(hashlib.sha1(f"{seed}:{self.publisher}".encode()).hexdigest(), 16) % folds


def expand_names() -> list[str]:
    """The names of an expanded row: a set of bits has one entry a bit."""
    expanded: list[str] = []
    for name in NAMES:
        expanded += [f"{name}:{bit}" for bit in BIT_FEATURES[name]] if name in BIT_FEATURES else [name]
    return expanded


def expand_row(row: list[float]) -> list[float]:
    expanded: list[float] = []
    for name, value in zip(NAMES, row, strict=True):
        if name in BIT_FEATURES:
            expanded += [int(value) >> place & 1 for place in range(len(BIT_FEATURES[name]))]
        else:
            expanded.append(float(value))
    return expanded


def read_corpus(folder: Path) -> Iterator[Example]:
    for line in (folder / "truth.jsonl").read_bytes().splitlines():
        truth = json.loads(line)
        if truth.get("body") and truth.get("type") in (None, "article"):
            html = gzip.decompress((folder / "html" / f"{truth['id']}.html.gz").read_bytes())
            example = Example(folder.name, find_publisher(truth), truth["body"], html, truth["url"])
            yield from read_page(example, Page.from_bytes(html, example.url))


def read_skins(stories: int) -> Iterator[Example]:
    """`stories` pages of each skin of the tuned half."""
    for skin in list_skins("tuned"):
        for page in make_pages(skin, stories):
            truth = "\n".join(page.truth.paragraphs)
            example = Example(SKINS, f"skin {skin.number}", truth, page.html, page.url, page)
            yield from read_page(example, Page(page.html, page.url))


def read_page(example: Example, page: Page) -> Iterator[Example]:
    """The page; and of every other page its story alone, from the headline on.

    So the model is asked where a story is found by its headline; and pages to be printed are such.
    """
    yield example
    if page.root is None:
        return
    loader = ArticleLoader()
    headline = loader.find_winner("headline", find_headlines(page, site=None, listing=None).candidates)
    loader.find_winner("publisher", find_publishers(page, site=None))
    description = loader.find_winner("description", find_descriptions(page, site=None, headline=headline))
    hints = body_reader.read_hints(page, headline, description)
    found = page.blocks
    body_reader.show_hidden_story(found)
    asked = leave_out_sign_ups(found, headline) if found.fields else found.blocks
    visible = [block for block in asked if not block.hidden]
    if not visible:
        return
    add_rows(example, replace(found, blocks=visible), hints)
    texts = [block.text for block in visible]
    story = [n for n, share in enumerate(compare(texts, example.truth)) if share is not None and share >= 0.5]
    if story and int(hashlib.sha1((example.url or "").encode()).hexdigest(), 16) % 2:
        heads = [n for n, text in enumerate(texts[: story[0]]) if headline and squeeze(text) == squeeze(headline)]
        cut = replace(example, is_cut=True)
        blocks = visible[heads[-1] if heads else story[0] : story[-1] + 1]
        add_rows(cut, replace(found, blocks=blocks, fields=[]), hints)
        yield cut


def add_rows(example: Example, found: Blocks, hints: BodyHints) -> None:
    """Adds what the model is asked of some blocks, and what it is taught besides."""
    features = Features(found, hints)
    places = [place for place, reason in enumerate(features.reasons) if reason in TAUGHT]
    if not places:
        return
    texts = [found.blocks[place].text for place in places]
    example.rows = np.array([expand_row(features.read_row(place)) for place in places], dtype=np.float32)
    example.shares = compare(texts, example.truth)
    if example.skin_page is not None and example.skin_page.truth.standfirst:
        # A standfirst may be read as body or not.
        may_be = [bool(share) for share in compare(texts, example.skin_page.truth.standfirst)]
        example.shares = [share or (None if may else share) for share, may in zip(example.shares, may_be, strict=True)]
    example.words = [len(WORD.findall(text)) for text in texts]


def find_publisher(truth: dict[str, Any]) -> str:
    """A page's publisher: the id without its date, or the host."""
    publisher = re.sub(r"_\d{4}_\d\d_\d\d$", "", truth["id"])
    if publisher == truth["id"] and "://" in (truth["url"] or ""):
        publisher = truth["url"].split("/")[2].removeprefix("www.")
    return publisher


def compare(texts: list[str], truth: str) -> list[float | None]:
    """For each text, the share of its four-word shingles that the truth has; None for a text without words.

    A text of fewer words counts when it is a line of the truth, or is in it and its neighbours are too.
    """
    words = [word.lower() for word in WORD.findall(truth)]
    joined = f" {' '.join(words)} "
    shingles = {tuple(words[place : place + 4]) for place in range(max(1, len(words) - 3))}
    lines = {" ".join(WORD.findall(line.lower())) for line in truth.split("\n")}
    shares: list[float | None] = []
    for text in texts:
        own = WORD.findall(text.lower())
        if not own:
            shares.append(None)
        elif len(own) > 3:
            found = [tuple(own[place : place + 4]) in shingles for place in range(len(own) - 3)]
            shares.append(sum(found) / len(found))
        else:
            line = " ".join(own)
            shares.append(1.0 if line in lines else 0.5 if f" {line} " in joined else 0.0)
    for place, share in enumerate(shares):
        if share == 0.5:
            near = [s for s in shares[max(0, place - 2) : place + 3] if s is not None and s != 0.5]
            shares[place] = 1.0 if near and sum(near) / len(near) > 0.6 else 0.0
    return shares


def read_text(example: Example, model: Model) -> str:
    """The body that the whole of reading makes of the page, with this model in place of the project's own."""
    with patch.object(body_reader, "load_model", return_value=model):
        article = extract_article(example.html, example.url)
    return article.body if article is not None and article.body else ""


class Figures(NamedTuple):
    """Of a corpus F1 of shingles (mean precision and recall) and of words; of the skins of words and of paragraphs."""

    first: float
    second: float


def measure(examples: list[Example], texts: list[str]) -> dict[str, Figures]:
    figures = {}
    for corpus in dict.fromkeys(example.corpus for example in examples):
        pairs = [pair for pair in zip(examples, texts, strict=True) if pair[0].corpus == corpus]
        figures[corpus] = _measure_skins(pairs) if corpus == SKINS else _measure_corpus(pairs)
    return figures


def _measure_skins(pairs: list[tuple[Example, str]]) -> Figures:
    tallies = [judge_page(e.skin_page, Answer(body=text, related=[])) for e, text in pairs if e.skin_page is not None]
    words, paragraphs = ([tally.share(figure) or 0.0 for tally in tallies] for figure in ("body", "paragraphs"))
    return Figures(statistics.mean(words), statistics.mean(paragraphs))


def _measure_corpus(pairs: list[tuple[Example, str]]) -> Figures:
    precisions, recalls, word_f1s = [], [], []
    for example, text in pairs:
        ours, true = WORD.findall(text), WORD.findall(example.truth)
        mine, theirs = count_shingles(ours), count_shingles(true)
        both = (mine & theirs).total()
        if mine:
            precisions.append(both / mine.total())
        recalls.append(both / theirs.total())
        mine_words, their_words = Counter(w.lower() for w in ours), Counter(w.lower() for w in true)
        word_f1s.append(2 * (mine_words & their_words).total() / (mine_words.total() + their_words.total()))
    precision, recall = statistics.mean(precisions), statistics.mean(recalls)
    return Figures(2 * precision * recall / (precision + recall), statistics.mean(word_f1s))


def count_shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    if not words:
        return Counter()
    return Counter(tuple(words[place : place + 4]) for place in range(max(1, len(words) - 3)))
