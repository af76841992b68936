"""Train the model behind `extract/body/body.py`: which blocks of a page are its story.

    python bench/train_body.py CORPORA/news CORPORA/web --out newscrawl/extract/body/body_model.json

learns from corpora (`bench/body_examples.py` says what is in their directories) and from the skins of the tuned half.
Needs lightgbm and numpy, which the project itself does not.

Prints figures cross-validated by publisher and by skin (5 folds): no page is judged by a model that saw its publisher
or its markup, and what is judged is what the whole of reading makes of that model. `--features` prints what each of
them brings: by how much the loss of held-out blocks grows when a feature's values change places, its bits as one.
`--without NAME …` learns nothing from features, nor from sets of bits that begin so.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the skins are no part of the installed package

from bench.body_examples import Example, expand_names, measure, read_corpus, read_skins, read_text
from newscrawl.extract.body.features import MODEL_NAMES
from newscrawl.extract.body.model import build_model

FOLDS = 5
# One thread: on a busy machine two wait for each other, ten times as long as one needs.
PARAMETERS = {
    "objective": "binary", "verbose": -1, "num_threads": 1, "seed": 1, "deterministic": True, "num_leaves": 6,
    "learning_rate": 0.15, "feature_fraction": 0.3, "bagging_fraction": 0.8, "bagging_freq": 1,
    "min_sum_hessian_in_leaf": 50, "min_data_in_leaf": 30, "lambda_l2": 20, "max_bin": 63,
}  # fmt: skip
STOPS = (12, 24, 40, 64, 96, 130)  # after so many trees the sum may be clear enough
MAY_FLIP = 0.001  # the weight of blocks that a stop may decide otherwise than all trees would
PAGE_WEIGHTS = {"news": 300, "skins": 5}  # the skins are many pages of few markups
PAGE_WEIGHT = 100  # of any other corpus
CUT_WEIGHT = 0.6  # of a page that is its story alone, beside the whole page


@dataclass(frozen=True)
class Recipe:
    trees: int
    threshold: float  # log-odds above it mean body
    without: tuple[int, ...]  # places of features in an expanded row that nothing is learned from


def build_arrays(examples: list[Example], recipe: Recipe) -> tuple[Any, Any, Any]:
    """Rows, labels and weights: each page of a corpus weighs about the same."""
    rows, labels, weights = [], [], []
    for example in examples:
        known = [place for place, share in enumerate(example.shares) if share is not None]
        if not known:
            continue
        total = sum(n for n, share in zip(example.words, example.shares, strict=True) if share and share >= 0.5)
        shares = np.array([example.shares[place] for place in known], dtype=float)
        counts = np.array([example.words[place] for place in known])
        rows.append(example.rows[known])
        labels.append(shares >= 0.5)
        certainty = 0.2 + 1.6 * np.abs(shares - 0.5)
        page_weight = PAGE_WEIGHTS.get(example.corpus, PAGE_WEIGHT) * (CUT_WEIGHT if example.is_cut else 1)
        weights.append(page_weight * np.minimum(1.0, (counts + 1) / (total + 50)) * certainty)
    array = np.concatenate(rows)
    array[:, list(recipe.without)] = 0
    return array, np.concatenate(labels), np.concatenate(weights)


def train(examples: list[Example], recipe: Recipe) -> lightgbm.Booster:
    rows, labels, weights = build_arrays(examples, recipe)
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(rows, labels, weight=weights), recipe.trees)


def train_folds(examples: list[Example], seed: int, recipe: Recipe) -> list[lightgbm.Booster]:
    return [train([e for e in examples if e.find_fold(seed, FOLDS) != fold], recipe) for fold in range(FOLDS)]


def validate(examples: list[Example], boosters: list[lightgbm.Booster], seed: int, threshold: float) -> None:
    """Prints how each page is read with the model that has not seen its publisher or skin."""
    models = [build_model(export(booster, [], threshold), MODEL_NAMES) for booster in boosters]
    examples = [example for example in examples if not example.is_cut]
    texts = [read_text(example, models[example.find_fold(seed, FOLDS)]) for example in examples]
    figures = measure(examples, texts).items()
    told = "  ".join(f"{name} {figure.first:.4f} {figure.second:.4f}" for name, figure in figures)
    print(f"folds {seed}: {told}", flush=True)


def weigh_features(examples: list[Example], boosters: list[lightgbm.Booster], recipe: Recipe) -> None:
    """Prints for each corpus by how much the mean loss grows without what a feature tells, the most telling first."""
    corpora = list(dict.fromkeys(example.corpus for example in examples))
    places: dict[str, list[int]] = {}
    for place, name in enumerate(expand_names()):
        places.setdefault(name.split(":")[0], []).append(place)
    growth = {name: dict.fromkeys(corpora, 0.0) for name in places}
    for corpus in corpora:
        held_out = [e for e in examples if e.corpus == corpus and not e.is_cut]
        arrays = [
            (booster, *build_arrays([e for e in held_out if e.find_fold(0, FOLDS) == fold], recipe))
            for fold, booster in enumerate(boosters)
        ]
        total = sum(weights.sum() for _, _, _, weights in arrays)
        for booster, rows, labels, weights in arrays:
            plain = sum_losses(booster, rows, labels, weights)
            order = np.random.default_rng(1).permutation(len(rows))
            for name, own in places.items():
                changed = rows.copy()
                changed[:, own] = rows[order][:, own]
                growth[name][corpus] += (sum_losses(booster, changed, labels, weights) - plain) / total
    print(" ".join(["feature".ljust(16), *(corpus.rjust(8) for corpus in corpora)]))
    for name, grown in sorted(growth.items(), key=lambda pair: -sum(pair[1].values())):
        print(" ".join([name.ljust(16), *(f"{grown[corpus]:8.4f}" for corpus in corpora)]))


def sum_losses(booster: lightgbm.Booster, rows: Any, labels: Any, weights: Any) -> float:
    odds = booster.predict(rows, raw_score=True)
    return float((weights * np.log1p(np.exp(-np.where(labels, odds, -odds)))).sum())


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


def find_stops(boosters: list[Any], examples: list[Example], recipe: Recipe) -> list[list[float]]:
    """How far from the threshold a sum must be, after so many trees, to be clear: learned on pages held out."""
    stops = []
    finals, partials, weights = [], {stop: [] for stop in STOPS if stop < recipe.trees}, []
    for fold, booster in enumerate(boosters):
        rows, _, weight = build_arrays([e for e in examples if e.find_fold(0, FOLDS) == fold], recipe)
        weights.append(weight)
        finals.append(booster.predict(rows, raw_score=True) - recipe.threshold)
        for stop in partials:
            partials[stop].append(booster.predict(rows, raw_score=True, num_iteration=stop) - recipe.threshold)
    weight, final = np.concatenate(weights), np.concatenate(finals)
    for stop, parts in partials.items():
        partial = np.concatenate(parts)
        order = np.argsort(-np.abs(partial))
        flips = np.cumsum(weight[order] * ((partial > 0) != (final > 0))[order])
        clear = np.searchsorted(flips, MAY_FLIP * weight.sum())
        stops.append([stop, round(float(np.abs(partial)[order][min(clear, len(order) - 1)]), 3)])
        print(f"after {stop} trees {clear / len(order):.0%} of the blocks are clear")
    return stops


def find_places(names: list[str]) -> tuple[int, ...]:
    """The places of some features in an expanded row."""
    expanded = expand_names()
    unknown = [name for name in names if not any(full.split(":")[0] == name.split(":")[0] for full in expanded)]
    if unknown:
        sys.exit(f"There is no feature {unknown[0]}: take one of {', '.join(expanded)}.")
    return tuple(n for n, full in enumerate(expanded) if full in names or full.split(":")[0] in names)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--stories", type=int, default=10, help="pages of each skin")
    parser.add_argument("--trees", type=int, default=160)
    parser.add_argument("--seeds", type=int, default=1, help="make the folds in so many ways")
    parser.add_argument("--threshold", type=float, default=-0.2, help="log-odds above it mean body")
    parser.add_argument("--features", action="store_true", help="print what each feature brings")
    parser.add_argument("--without", nargs="+", default=[], metavar="NAME", help="features to do without")
    arguments = parser.parse_args()
    recipe = Recipe(arguments.trees, arguments.threshold, find_places(arguments.without))
    examples = [example for folder in arguments.corpora for example in read_corpus(folder)]
    examples += read_skins(arguments.stories)
    for seed in range(arguments.seeds - 1, 0, -1):
        validate(examples, train_folds(examples, seed, recipe), seed, recipe.threshold)
    boosters = train_folds(examples, 0, recipe)
    validate(examples, boosters, 0, recipe.threshold)
    if arguments.features:
        weigh_features(examples, boosters, recipe)
    stops = find_stops(boosters, examples, recipe)
    if arguments.out:
        model = export(train(examples, recipe), stops, recipe.threshold)
        arguments.out.write_text(json.dumps(model, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
