"""How well and how fast articles are read, beside whichever other extractors are installed.

    python bench/extraction.py CORPUS [CORPUS…] [--types article] [--only newscrawl] [--worst N] [--explain ID]

A CORPUS is a folder with `html/ID.html.gz` (a page as it was fetched) and `truth.jsonl` (an object a page: `id`, `url`,
`title`, `authors`, `date`, `body`, `type`; null where it is not known).

body      shingles of four words, the mean precision and mean recall making F1 (the measure of the
          article-extraction-benchmark); words as a bag, F1 a page, averaged (WCXB's)
headline  share of pages whose headline has the same words in the same order
day, minute   share of pages whose publication has the same day, the same instant to the minute
zone day  the same for the day that it is in the zone that the page's own texts give (what newscrawl exports is in UTC)
authors   F1 a page over names, averaged
speed     pages a second over all pages, one process; the slowest page in milliseconds
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import importlib.util
import json
import re
import statistics
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from newscrawl import extract_article
from newscrawl.extract.candidates import Explanation
from newscrawl.page.decoding import decode_html
from newscrawl.parse import Fetched, parse_article, parse_page
from newscrawl.times.timestamps import parse_timestamp
from newscrawl.tools.inspection.explanations import format_explanation

Answer = dict[str, Any]  # title, authors, date, body; what is not known is left out
WORD = re.compile(r"\w+")
ZERO = timedelta(0)


def read_newscrawl(html: str, url: str | None) -> Answer:
    article = extract_article(html, url)
    if article is None:
        return {}
    return {
        "title": article.headline,
        "authors": article.authors,
        "date": article.date_published,
        "body": article.body,
    }


def read_trafilatura(html: str, url: str | None) -> Answer:
    found = importlib.import_module("trafilatura").bare_extraction(
        html, url=url, with_metadata=True, include_comments=False
    )
    if found is None:
        return {}
    authors = [name for name in re.split(r"\s*;\s*", found.author or "") if name]
    return {"title": found.title, "authors": authors, "date": found.date, "body": found.text}


def read_newspaper(html: str, url: str | None) -> Answer:
    article = importlib.import_module("newspaper").Article(url or "http://example.com/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return {"title": article.title, "authors": article.authors, "date": article.publish_date, "body": article.text}


def read_resiliparse(html: str, url: str | None) -> Answer:
    module = importlib.import_module("resiliparse.extract.html2text")
    return {"body": module.extract_plain_text(html, main_content=True, alt_texts=False)}


def read_htmldate(html: str, url: str | None) -> Answer:
    return {"date": importlib.import_module("htmldate").find_date(html, url=url, original_date=True)}


EXTRACTORS: dict[str, tuple[str, Callable[[str, str | None], Answer]]] = {
    "newscrawl": ("newscrawl", read_newscrawl),
    "trafilatura": ("trafilatura", read_trafilatura),
    "newspaper4k": ("newspaper", read_newspaper),
    "resiliparse": ("resiliparse", read_resiliparse),
    "htmldate": ("htmldate", read_htmldate),
}


def load_pages(corpus: Path, types: set[str], limit: int | None) -> list[tuple[Answer, str]]:
    pages = []
    if not (corpus / "truth.jsonl").is_file():
        sys.exit(f"{corpus} is no corpus: it needs a truth.jsonl, and html/<id>.html.gz for each of its lines.")
    for line in (corpus / "truth.jsonl").open(encoding="utf-8"):
        truth = json.loads(line)
        if types and truth["type"] not in types and truth["type"] is not None:
            continue
        body = gzip.decompress((corpus / "html" / f"{truth['id']}.html.gz").read_bytes())
        pages.append((truth, decode_html(body)))
        if limit and len(pages) >= limit:
            break
    return pages


def count_shingles(text: str | None, length: int = 4) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text or "")
    return Counter(tuple(words[i : i + length]) for i in range(max(1, len(words) - length + 1))) if words else Counter()


def measure_overlap(truth: Counter[Any], answer: Counter[Any]) -> tuple[float | None, float | None]:
    """(precision, recall), None where there is nothing to divide by."""
    shared = (truth & answer).total()
    return (shared / answer.total() if answer else None), (shared / truth.total() if truth else None)


def measure_words(truth: str, answer: str | None) -> float:
    words, found = Counter(WORD.findall(truth.lower())), Counter(WORD.findall((answer or "").lower()))
    shared = (words & found).total()
    return 2 * shared / (words.total() + found.total()) if shared else 0.0


def fold(text: str | None) -> str:
    return " ".join(WORD.findall(unicodedata.normalize("NFKC", text or "").lower()))


def measure_names(truth: Iterable[str], answer: Iterable[str]) -> float:
    names, found = {fold(name) for name in truth}, {fold(name) for name in answer if name}
    return 2 * len(names & found) / (len(names) + len(found)) if names or found else 1.0


def read_instant(value: Any) -> datetime | None:
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment.astimezone(timezone.utc).replace(second=0, microsecond=0) if moment.tzinfo else None


def list_zone_days(html: str, url: str | None, published: Any) -> list[str]:
    """The days that the exported moment is by the page's own clocks, those of a zone and those that name none."""
    moment = read_instant(published)
    if moment is None:
        return []
    explanation = Explanation()
    article = parse_article(Fetched(html, url, explanation=explanation))
    days = []
    for candidate in explanation.candidates["date_published"]:
        stamp = parse_timestamp(candidate.value, language=article.language if article else None)
        if stamp is None or stamp.date is None or stamp.time is None:
            continue
        local = datetime.combine(stamp.date, stamp.time.replace(second=0), timezone.utc)
        offset = stamp.offset if stamp.offset is not None else local - moment
        if local - offset == moment and abs(offset) <= timedelta(hours=14) and offset % timedelta(minutes=30) == ZERO:
            days.append(stamp.date.isoformat())
    return days


def score(pages: list[tuple[Answer, str]], read: Callable[[str, str | None], Answer]) -> dict[str, float]:
    """Every figure that the corpus has the truth for."""
    read(pages[0][1], pages[0][0]["url"])  # imports and caches are not the page's cost
    answers: list[Answer] = []
    seconds = []
    for truth, html in pages:
        start = time.perf_counter()
        try:
            answers.append(read(html, truth["url"]))
        except Exception as error:
            # A page that an extractor does not survive is one that it says nothing of.
            print(
                f"  {truth['id']}: {type(error).__name__}: {str(error).strip().partition(chr(10))[0]}", file=sys.stderr
            )
            answers.append({})
        seconds.append(time.perf_counter() - start)
    figures = {"pages/s": len(pages) / sum(seconds), "worst ms": max(seconds) * 1000}
    pairs = [(truth, answer) for (truth, _), answer in zip(pages, answers, strict=True)]
    bodies = [(t["body"], a.get("body")) for t, a in pairs if t["body"]]
    if bodies and any(answer for _, answer in bodies):
        overlaps = [measure_overlap(count_shingles(truth), count_shingles(answer)) for truth, answer in bodies]
        precision = statistics.mean([p for p, _ in overlaps if p is not None])
        recall = statistics.mean([r for _, r in overlaps if r is not None])
        figures["shingle F1"] = 2 * precision * recall / (precision + recall)
        figures["word F1"] = statistics.mean(measure_words(truth, answer) for truth, answer in bodies)
    titles = [(t["title"], a.get("title")) for t, a in pairs if t["title"]]
    if any(answer for _, answer in titles):
        figures["headline"] = statistics.mean(fold(truth) == fold(answer) for truth, answer in titles)
    dates = [(t["date"], a.get("date")) for t, a in pairs if t["date"]]
    if any(answer for _, answer in dates):
        right = [str(truth)[:10] == str(answer or "")[:10] for truth, answer in dates]
        figures["day"] = statistics.mean(right)
        if read is read_newscrawl:
            dated = [(t, html, a.get("date")) for (t, html), a in zip(pages, answers, strict=True) if t["date"]]
            figures["zone day"] = statistics.mean(
                same or str(truth["date"])[:10] in list_zone_days(html, truth["url"], answer)
                for same, (truth, html, answer) in zip(right, dated, strict=True)
            )
        instants = [(read_instant(truth), read_instant(answer)) for truth, answer in dates]
        known = [(truth, answer) for truth, answer in instants if truth is not None]
        if known:
            figures["minute"] = statistics.mean(truth == answer for truth, answer in known)
    authors = [(t["authors"], a.get("authors") or []) for t, a in pairs if t["authors"]]
    if any(answer for _, answer in authors):
        figures["authors F1"] = statistics.mean(measure_names(truth, answer) for truth, answer in authors)
    return figures


COLUMNS = ("shingle F1", "word F1", "headline", "day", "zone day", "minute", "authors F1", "pages/s", "worst ms")


def show_worst(pages: list[tuple[Answer, str]], count: int) -> None:
    scored = []
    for truth, html in pages:
        if truth["body"]:
            scored.append((measure_words(truth["body"], read_newscrawl(html, truth["url"]).get("body")), truth))
    for figure, truth in sorted(scored, key=lambda entry: entry[0])[:count]:
        print(f"  {figure:.3f}  {truth['id']}  {truth['url']}")


def explain(pages: list[tuple[Answer, str]], name: str) -> None:
    for truth, html in pages:
        if truth["id"] == name:
            explanation = Explanation()
            parsed = parse_page(Fetched(html, truth["url"], explanation=explanation))
            record = parsed.article.to_dict() if parsed.article else {}
            print(f"{parsed.kind}\n{format_explanation(explanation, record)}")
            print(f"\nThe truth:\n{truth['title']}\n{truth['authors']}  {truth['date']}\n\n{truth['body']}")
            return
    sys.exit(f"There is no page {name!r} in that corpus.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--types", default="article", help="the page types to read (default: article)")
    parser.add_argument("--limit", type=int, help="read so many pages of each corpus")
    parser.add_argument("--only", help="extractors, with commas between; unless given, all that are installed")
    parser.add_argument("--worst", type=int, default=0, help="name the pages whose bodies are read worst")
    parser.add_argument("--explain", metavar="ID", help="show how one page is read, and the truth")
    arguments = parser.parse_args()
    chosen = arguments.only.split(",") if arguments.only else list(EXTRACTORS)
    if unknown := set(chosen) - set(EXTRACTORS):
        parser.error(f"--only knows {', '.join(EXTRACTORS)}, not {', '.join(sorted(unknown))}")
    for corpus in arguments.corpora:
        pages = load_pages(corpus, set(arguments.types.split(",")), arguments.limit)
        if arguments.explain:
            explain(pages, arguments.explain)
            continue
        print(f"\n{corpus.name}: {len(pages)} pages\n{'':<14}" + "".join(f"{column:>12}" for column in COLUMNS))
        for name in chosen:
            module, read = EXTRACTORS[name]
            if importlib.util.find_spec(module) is None:
                continue
            figures = score(pages, read)
            cells = (f"{figures[c]:>12.3f}" if c in figures else f"{'':>12}" for c in COLUMNS[:-2])
            print(f"{name:<14}{''.join(cells)}{figures['pages/s']:>12.1f}{figures['worst ms']:>12.0f}", flush=True)
        if arguments.worst:
            show_worst(pages, arguments.worst)


if __name__ == "__main__":
    main()
