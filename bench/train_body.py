"""Train the model behind `extract/body/body.py` and write it to `newscrawl/extract/body/body_model.json`.

Usage: train_body.py CORPUS_DIR [CORPUS_DIR ...] [--out FILE] [--trees N] [--seeds N]

A corpus directory has `truth.jsonl` (one object a page: id, url, body, type …) and `html/ID.html.gz`. Pages of type
"article" (or of no type) that have a body are used. Needs lightgbm and numpy, which the project itself does not.
Prints figures cross-validated by publisher (5 folds, several ways of making them): no page is judged by a model that
saw its publisher, and what is measured is what `choose_blocks` makes of that model's scores.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import statistics
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from newscrawl.extract.around_headline import find_descriptions
from newscrawl.extract.body.body import choose_blocks, read_hints, show_hidden_story
from newscrawl.extract.body.features import BIT_FEATURES, NAMED_CAPTION, NAMES, BodyHints, Features
from newscrawl.extract.headline import find_headlines
from newscrawl.extract.identity import find_publishers
from newscrawl.extract.loader import ArticleLoader
from newscrawl.page.blocks import Blocks, walk_blocks
from newscrawl.page.page import Page

WORD = re.compile(r"\w+")
FOLDS = 5
# One thread: on a busy machine two wait for each other, ten times as long as one needs.
PARAMETERS = {
    "objective": "binary", "verbose": -1, "num_threads": 1, "seed": 1, "deterministic": True, "num_leaves": 6,
    "learning_rate": 0.15, "feature_fraction": 0.3, "bagging_fraction": 0.8, "bagging_freq": 1,
    "min_sum_hessian_in_leaf": 50, "min_data_in_leaf": 30, "lambda_l2": 20, "max_bin": 63,
}  # fmt: skip
STOPS = (12, 24, 40, 64, 96)  # after so many trees the sum may be clear enough
MAY_FLIP = 0.0005  # the weight of blocks that a stop may decide otherwise than all trees would
# Blocks of these reasons the model is never asked about, and yet learns from: others of their kind have no such mark.
TAUGHT = (None, NAMED_CAPTION, "credit", "form", "link to more", "notice")


@dataclass
class Example:
    """One page: its blocks worth a closer look, each with features, and whether the truth has it."""

    corpus: str
    publisher: str
    truth: str
    found: Blocks
    hints: BodyHints
    publisher_name: str | None
    rows: list[list[float]] = field(default_factory=list)
    asked: list[bool] = field(default_factory=list)  # whether the model decides; it learns from named captions too
    shares: list[float | None] = field(default_factory=list)  # of the block's words that the truth has
    words: list[int] = field(default_factory=list)

    def find_fold(self, seed: int) -> int:
        return int(hashlib.sha1(f"{seed}:{self.publisher}".encode()).hexdigest(), 16) % FOLDS


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


def read_examples(folder: Path) -> list[Example]:
    examples = []
    for line in (folder / "truth.jsonl").read_bytes().splitlines():
        truth = json.loads(line)
        if not truth.get("body") or truth.get("type") not in (None, "article"):
            continue
        raw = gzip.decompress((folder / "html" / f"{truth['id']}.html.gz").read_bytes())
        page = Page.from_bytes(raw, truth["url"])
        if page.root is None:
            continue
        loader = ArticleLoader()
        name = loader.find_winner("publisher", find_publishers(page, site=None))
        headline = loader.find_winner("headline", find_headlines(page, site=None, listing=None).candidates)
        description = loader.find_winner("description", find_descriptions(page, site=None, headline=headline))
        hints = read_hints(page, headline, description)
        found = walk_blocks(page.root)
        example = Example(folder.name, find_publisher(truth), truth["body"], found, hints, name)
        show_hidden_story(found)
        visible = [block for block in found.blocks if not block.hidden]
        if visible:
            features = Features(replace(found, blocks=visible), hints)
            reasons = features.reasons
            places = [place for place, reason in enumerate(reasons) if reason in TAUGHT]
            texts = [visible[place].text for place in places]
            example.rows = [expand_row(features.read_row(place)) for place in places]
            example.asked = [reasons[place] is None and not features.is_plain(place) for place in places]
            example.shares = compare(texts, truth["body"])
            example.words = [len(WORD.findall(text)) for text in texts]
        examples.append(example)
    return examples


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


def build_arrays(examples: list[Example]) -> tuple[Any, Any, Any]:
    """Rows, labels and weights: each page weighs about the same, pages of news three times as much as others."""
    rows, labels, weights = [], [], []
    for example in examples:
        total = sum(n for n, share in zip(example.words, example.shares, strict=True) if share and share >= 0.5)
        page_weight = 300 if example.corpus == "news" else 100
        for row, share, count in zip(example.rows, example.shares, example.words, strict=True):
            if share is None:
                continue
            rows.append(row)
            labels.append(share >= 0.5)
            certainty = 0.2 + 1.6 * abs(share - 0.5)
            weights.append(page_weight * min(1.0, (count + 1) / (total + 50)) * certainty)
    return np.array(rows, dtype=np.float32), np.array(labels), np.array(weights)


def train(examples: list[Example], trees: int) -> lightgbm.Booster:
    rows, labels, weights = build_arrays(examples)
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(rows, labels, weight=weights), trees)


def read_text(example: Example, scores: Any, threshold: float) -> str:
    """The body that the rules make of a model's scores of the page's rows."""
    asked = iter([score - threshold for score, asked in zip(scores, example.asked, strict=True) if asked])
    body = choose_blocks(example.found, example.hints, example.publisher_name, lambda _: float(next(asked)))
    return body.text if body is not None else ""


def measure(examples: list[Example], scores: list[Any], threshold: float) -> dict[str, tuple[float, float]]:
    """For each corpus shingle F1 (mean precision with mean recall) and mean word F1."""
    figures = {}
    for corpus in dict.fromkeys(example.corpus for example in examples):
        precisions, recalls, word_f1s = [], [], []
        for example, score in zip(examples, scores, strict=True):
            if example.corpus != corpus:
                continue
            ours, true = WORD.findall(read_text(example, score, threshold)), WORD.findall(example.truth)
            mine, theirs = count_shingles(ours), count_shingles(true)
            both = sum((mine & theirs).values())
            if mine:
                precisions.append(both / sum(mine.values()))
            recalls.append(both / sum(theirs.values()))
            mine, theirs = Counter(w.lower() for w in ours), Counter(w.lower() for w in true)
            both = 2 * sum((mine & theirs).values())
            word_f1s.append(both / (sum(mine.values()) + sum(theirs.values())))
        p, r = statistics.mean(precisions), statistics.mean(recalls)
        figures[corpus] = 2 * p * r / (p + r), statistics.mean(word_f1s)
    return figures


def train_folds(examples: list[Example], seed: int, trees: int) -> list[lightgbm.Booster]:
    return [train([e for e in examples if e.find_fold(seed) != fold], trees) for fold in range(FOLDS)]


def validate(examples: list[Example], boosters: list[lightgbm.Booster], seed: int, threshold: float) -> None:
    """Measure each page with the model that has not seen its publisher, at the threshold and around it."""
    scores = [boosters[e.find_fold(seed)].predict(np.array(e.rows), raw_score=True) if e.rows else [] for e in examples]
    for near in (threshold - 0.2, threshold, threshold + 0.2):
        figures = measure(examples, scores, near)
        told = "  ".join(f"{name}: shingle F1 {f[0]:.4f} word F1 {f[1]:.4f}" for name, f in figures.items())
        print(f"folds {seed}, threshold {near:+.1f}:  {told}", flush=True)


def count_shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    if not words:
        return Counter()
    return Counter(tuple(words[place : place + 4]) for place in range(max(1, len(words) - 3)))


def export(booster: lightgbm.Booster, stops: list[list[float]], threshold: float) -> dict[str, Any]:
    used: dict[int, int] = {}

    def convert(node: dict[str, Any]) -> Any:
        if "leaf_value" in node:
            return round(node["leaf_value"], 4)
        place = used.setdefault(node["split_feature"], len(used))
        limit = float(f"{node['threshold']:.6g}")
        return [place, limit, convert(node["left_child"]), convert(node["right_child"])]

    trees = [convert(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]
    names = expand_names()
    return {"features": [names[place] for place in used], "threshold": threshold, "stops": stops, "trees": trees}


def find_stops(boosters: list[Any], examples: list[Example], trees: int, threshold: float) -> list[list[float]]:
    """How far from the threshold a sum must be, after so many trees, to be clear: learned on pages held out."""
    stops = []
    finals, partials, weights = [], {stop: [] for stop in STOPS if stop < trees}, []
    for fold, booster in enumerate(boosters):
        rows, _, weight = build_arrays([example for example in examples if example.find_fold(0) == fold])
        weights.append(weight)
        finals.append(booster.predict(rows, raw_score=True) - threshold)
        for stop in partials:
            partials[stop].append(booster.predict(rows, raw_score=True, num_iteration=stop) - threshold)
    weight, final = np.concatenate(weights), np.concatenate(finals)
    for stop, parts in partials.items():
        partial = np.concatenate(parts)
        order = np.argsort(-np.abs(partial))
        flips = np.cumsum(weight[order] * ((partial > 0) != (final > 0))[order])
        clear = np.searchsorted(flips, MAY_FLIP * weight.sum())
        stops.append([stop, round(float(np.abs(partial)[order][min(clear, len(order) - 1)]), 3)])
        print(f"after {stop} trees {clear / len(order):.0%} of the blocks are clear")
    return stops


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--trees", type=int, default=160)
    parser.add_argument("--seeds", type=int, default=1, help="make the folds in so many ways")
    parser.add_argument("--threshold", type=float, default=-0.2, help="log-odds above it mean body")
    arguments = parser.parse_args()
    examples = [example for folder in arguments.corpora for example in read_examples(folder)]
    for seed in range(arguments.seeds - 1, 0, -1):
        validate(examples, train_folds(examples, seed, arguments.trees), seed, arguments.threshold)
    boosters = train_folds(examples, 0, arguments.trees)
    validate(examples, boosters, 0, arguments.threshold)
    stops = find_stops(boosters, examples, arguments.trees, arguments.threshold)
    if arguments.out:
        model = export(train(examples, arguments.trees), stops, arguments.threshold)
        arguments.out.write_text(json.dumps(model, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
