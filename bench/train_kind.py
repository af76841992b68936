"""Learns the weights of newscrawl/links/page_kind.py, and says how well they do on sites that they have not seen.

    pip install scikit-learn
    python bench/train_kind.py CORPUS [CORPUS…] [--write]

A CORPUS is a folder with `truth.jsonl` (`id`, `url`, `type`) and `html/ID.html.gz`; `type` "article" is learned.
The figures are cross-validated by host: no host is in a training part and its test part.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from newscrawl.extract.article import read_article
from newscrawl.extract.candidates import Context
from newscrawl.links import page_kind as kind
from newscrawl.links.links import find_links
from newscrawl.links.page_features import describe_page
from newscrawl.page.page import Page

WEIGHTS = Path(kind.__file__).with_name("kind_weights.json")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    arguments = parser.parse_args()

    names: list[str] = []
    rows, labels, hosts = [], [], []
    for corpus in arguments.corpora:
        for line in (corpus / "truth.jsonl").open(encoding="utf-8"):
            truth = json.loads(line)
            if truth["type"] is None:
                continue
            body = gzip.decompress((corpus / "html" / f"{truth['id']}.html.gz").read_bytes())
            page = Page.from_bytes(body, truth["url"])
            draft, page, _ = read_article(page, Context())
            features = describe_page(page, draft, find_links(page, language=draft.language))
            names = list(features)
            rows.append(list(features.values()))
            labels.append(truth["type"] == "article")
            hosts.append(urlsplit(truth["url"] or truth["id"]).netloc.removeprefix("www."))
    matrix, is_article = np.array(rows), np.array(labels)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.01, max_iter=3000))
    chance = cross_val_predict(model, matrix, is_article, groups=hosts, cv=GroupKFold(10), method="predict_proba")[:, 1]
    print(f"{len(rows)} pages, {is_article.sum()} articles; by host, 10 folds")
    for least in (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.55, 0.6):
        said = chance >= least
        hits = (said & is_article).sum()
        print(f"from {least:.2f}: precision {hits / said.sum():.4f}  recall {hits / is_article.sum():.4f}  "
              f"F1 {2 * hits / (said.sum() + is_article.sum()):.4f}")  # fmt: skip
    if arguments.write:
        model.fit(matrix, is_article)
        scaler, regression = model[0], model[1]
        weights = regression.coef_[0] / scaler.scale_
        bias = regression.intercept_[0] - (weights * scaler.mean_).sum()
        table = {"bias": round(float(bias), 4), **{n: round(float(w), 4) for n, w in zip(names, weights, strict=True)}}
        WEIGHTS.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
        print(f"written: {WEIGHTS}")


if __name__ == "__main__":
    main()
