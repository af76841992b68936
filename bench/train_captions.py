"""Train the model behind `extract/body/captions.py`: which text near a picture of the story is its caption.

    python bench/train_captions.py CORPORA/news CORPORA/web --out newscrawl/extract/body/caption_model.json

learns from the skins of the tuned half, as they are and with their pictures set anew (`bench/skins/redressing.py`), and
from corpora: there a caption is what names or elements call so, with names and without, and no caption is what the
truth has as the story's text. Needs lightgbm and numpy, which the project itself does not.

Prints, cross-validated with whole skins held out (5 folds), how many pages have the right caption for their first
picture, or none where there is none.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the skins are no part of the installed package

from bench.skins.halves import list_skins
from bench.skins.redressing import redress_pictures
from bench.skins.skin import SkinPage, make_pages
from newscrawl import extract_article
from newscrawl.extract.body import body as body_reader
from newscrawl.extract.body.caption_features import NAMES, CaptionFeatures
from newscrawl.extract.body.element_sums import ElementSums, squeeze
from newscrawl.page.blocks import Block

FOLDS = 5
STORIES, DRESSES = 10, 3  # of each skin, and how often each page is set anew
PARAMETERS = {
    "objective": "binary", "verbose": -1, "num_threads": 1, "seed": 1, "deterministic": True, "num_leaves": 8,
    "learning_rate": 0.12, "feature_fraction": 0.4, "bagging_fraction": 0.8, "bagging_freq": 1,
    "min_sum_hessian_in_leaf": 5, "min_data_in_leaf": 20, "lambda_l2": 10, "max_bin": 63,
}  # fmt: skip
TREES = 160
STOPS = (24, 48, 80, 120)
MAY_FLIP = 0.001
WEIGHTS = {"skin": 1.0, "redressed": 0.7, "corpus": 1.0}
_CORPUS_STEP = 2  # every so many pages of a corpus are read
_FEW_PAGES = 200
_LONGEST_CREDIT = 60  # characters beside a caption


@dataclass
class CaptionExample:
    """One page: the rows of its pairs, whether each is a caption, and the pictures that they belong to."""

    kind: str
    group: str  # what is held out together
    rows: list[list[float]] = field(default_factory=list)
    labels: list[int | None] = field(default_factory=list)
    numbers: list[tuple[int, int]] = field(default_factory=list)  # the picture's and the block's place
    has_caption: bool = True


class Spy:
    """Takes the place of `mark_captions` and keeps the pairs of the page that is read."""

    def __init__(self) -> None:
        self.features: CaptionFeatures | None = None

    def __call__(self, sums: ElementSums, everything: list[Block], headline_place: int, headline: str | None) -> None:
        self.features = CaptionFeatures(sums, everything, headline_place, headline)
        self.pairs = self.features.list_pairs()
        self.rows = [self.features.read_row(pair) for pair in self.pairs]


def read_page(html: bytes | str, url: str, fetched_at: str | None = None) -> Spy:
    spy = Spy()
    with patch.object(body_reader, "mark_captions", spy):
        extract_article(html, url, fetched_at=fetched_at)
    return spy


def make_skin_example(kind: str, page: SkinPage) -> CaptionExample:
    example = CaptionExample(kind, f"skin {page.skin.number}", has_caption=bool(page.truth.captions))
    spy = read_page(page.html, page.url, page.fetched_at)
    if spy.features is None:
        return example
    captions = [squeeze(caption) for caption in page.truth.captions]
    for pair, row in zip(spy.pairs, spy.rows, strict=True):
        source = " ".join(value or "" for value in pair.picture.node.attributes.values())
        number = re.search(r"\d{5,}_(\d)\.jpg", source)
        text = squeeze(spy.features.found.blocks[pair.place].text)
        told = captions[int(number[1])] if number and int(number[1]) < len(captions) else None
        if told and told in text:
            label: int | None = 1 if len(text) - len(told) <= _LONGEST_CREDIT else None
        else:
            label = 0
        example.rows.append(row)
        example.labels.append(label)
        example.numbers.append((pair.number, pair.place))
    return example


def read_corpus(directory: Path) -> list[CaptionExample]:
    examples = []
    lines = (directory / "truth.jsonl").read_text(encoding="utf-8").strip().split("\n")
    for line in lines[:: 1 if len(lines) < _FEW_PAGES else _CORPUS_STEP]:
        truth = json.loads(line)
        if truth.get("type", "article") != "article" or not truth.get("body"):
            continue
        html = gzip.decompress((directory / "html" / f"{truth['id']}.html.gz").read_bytes())
        host = re.sub(r"^https?://(?:www\.)?([^/]+).*", r"\1", truth["url"])
        body = squeeze(truth["body"])
        named: set[str] = set()
        for is_bare in (False, True):
            if is_bare:
                html = re.sub(rb"""\s(?:class|id)=(?:"[^"]*"|'[^']*')""", b"", html)
                html = re.sub(rb"<(/?)(?:figcaption|figure)\b", rb"<\1div", html)
            spy = read_page(html, truth["url"])
            if spy.features is None:
                continue
            example = CaptionExample("corpus", host)
            for pair, row in zip(spy.pairs, spy.rows, strict=True):
                block = spy.features.found.blocks[pair.place]
                text = squeeze(block.text)
                is_named = block.tag == "figcaption" or block.why in ("caption", "caption by name")
                in_body = text in body
                if is_named and not in_body:
                    named.add(text)
                is_credited = bool(row[NAMES.index("is_credit")] or row[NAMES.index("credit_next")])
                if is_credited and not row[NAMES.index("box_has_story")] and not in_body:
                    named.add(text)
                label: int | None = 0 if in_body else None
                if text in named and not in_body:
                    near = row[NAMES.index("distance")] == 0 and not row[NAMES.index("is_before")]
                    label = 1 if near else None
                example.rows.append(row)
                example.labels.append(label)
                example.numbers.append((pair.number, pair.place))
            examples.append(example)
    return examples


def train(examples: list[CaptionExample]) -> lightgbm.Booster:
    rows, labels, weights = [], [], []
    for example in examples:
        for row, label in zip(example.rows, example.labels, strict=True):
            if label is not None:
                rows.append(row)
                labels.append(label)
                weights.append(WEIGHTS[example.kind] * (2.0 if label else 1.0))
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(np.array(rows, dtype=float), labels, weight=weights), TREES)


def judge(examples: list[CaptionExample], booster: lightgbm.Booster, threshold: float) -> dict[str, list[float]]:
    """By kind, a page each: whether its first caption is right, or whether one is invented where there is none."""
    figures: dict[str, list[float]] = {}
    for example in examples:
        if example.kind == "corpus":
            continue
        key = example.kind + (" right" if example.has_caption else " invented")
        value = 0.0
        if example.rows:
            points = booster.predict(np.array(example.rows, dtype=float), raw_score=True)
            chosen: dict[int, int] = {}
            texts = set()
            for n in np.argsort(-points):
                number, place = example.numbers[n]
                if points[n] > threshold and number not in chosen and place not in texts:
                    chosen[number] = n
                    texts.add(place)
            if chosen:
                first = chosen[min(chosen)]
                value = float(example.labels[first] == 1) if example.has_caption else 1.0
        figures.setdefault(key, []).append(value)
    return figures


def write_model(booster: lightgbm.Booster, threshold: float, rows: Any) -> dict[str, Any]:
    dump = booster.dump_model()

    def fold(node: dict[str, Any]) -> Any:
        if "leaf_value" in node:
            return round(node["leaf_value"], 4)
        return [node["split_feature"], round(node["threshold"], 4), fold(node["left_child"]), fold(node["right_child"])]

    stops = []
    final = booster.predict(rows, raw_score=True)
    for stop in STOPS:
        far = np.abs(booster.predict(rows, raw_score=True, num_iteration=stop) - final)
        stops.append([stop, round(float(np.quantile(far, 1 - MAY_FLIP)), 2)])
    trees = [fold(tree["tree_structure"]) for tree in dump["tree_info"]]
    return {"features": list(NAMES), "threshold": threshold, "stops": stops, "trees": trees}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="*", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--threshold", type=float, default=0.0, help="log-odds above it mean a caption")
    args = parser.parse_args()
    examples = []
    for skin in list_skins("tuned"):
        for number, page in enumerate(make_pages(skin, STORIES)):
            examples.append(make_skin_example("skin", page))
            for dress in range(DRESSES):
                anew = redress_pictures(page, Random(f"{skin.number} {number} {dress}"))
                if anew is not None:
                    examples.append(make_skin_example("redressed", anew))
    for corpus in args.corpora:
        examples += read_corpus(corpus)
    groups = sorted({example.group for example in examples})
    Random(1).shuffle(groups)
    folds = {group: n % FOLDS for n, group in enumerate(groups)}
    by_threshold: dict[float, dict[str, list[float]]] = {}
    for fold in range(FOLDS):
        booster = train([example for example in examples if folds[example.group] != fold])
        held_out = [example for example in examples if folds[example.group] == fold]
        for threshold in (-1.0, -0.5, 0.0, 0.5, 1.0):
            for key, values in judge(held_out, booster, threshold).items():
                by_threshold.setdefault(threshold, {}).setdefault(key, []).extend(values)
    for threshold, figures in by_threshold.items():
        print(threshold, {key: (round(float(np.mean(values)), 3), len(values)) for key, values in figures.items()})
    booster = train(examples)
    gains = sorted(zip(booster.feature_importance("gain"), NAMES, strict=True), reverse=True)
    print(", ".join(f"{name} {gain:.0f}" for gain, name in gains[:25]))
    if args.out:
        rows = np.array([row for example in examples for row in example.rows], dtype=float)
        args.out.write_text(json.dumps(write_model(booster, args.threshold, rows), separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
