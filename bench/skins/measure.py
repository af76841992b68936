"""How well articles are read on pages that tell a machine nothing, in four hundred and ten markups.

    python bench/skins/measure.py [--half tuned|unseen|all] [--stories 10] [--peers] [--memory] [--skin N] [--worst 10]

prints a table: a row a figure, a column an extractor. Peers that are installed (trafilatura, newspaper4k, htmldate)
are read in the same run. `--memory` adds a column: each skin is a site, whose pages are read in order with the memory
of those before; the first ones are read once more when it has grown, as in a crawl. `--worst` lists the skins with the
most faults and what they are; `--skin` takes one skin alone, and with `--show` prints its pages and what was read of
them. Of the unseen half only the table is printed: who makes reading better is not to know these pages.

A time is right when it is as fine as the page shows it and in the zone that the page names; with no zone named, none
may be given. For an extractor that tells days alone the day is enough.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import re
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # the stories are no part of the installed package

from bench.skins.halves import list_skins
from bench.skins.scoring import FAULTS, FIGURES, Answer, Tally, judge_page
from bench.skins.skin import Skin, SkinPage, make_pages
from newscrawl import Fetched, SiteMemory, extract_article, parse_page
from newscrawl.extract.site_memory import LEAST_STORIES

Read = Callable[[SkinPage], tuple[Answer, str | None]]


def read_newscrawl(page: SkinPage, memory: SiteMemory | None = None) -> tuple[Answer, str | None]:
    """What newscrawl read, and the kicker."""
    article = extract_article(page.html, page.url, fetched_at=page.fetched_at, memory=memory)
    if article is None:
        return Answer(related=[], authors=[]), None
    return (
        Answer(
            headline=article.headline,
            authors=article.authors,
            published=article.date_published,
            body=article.body,
            caption=article.image.caption if article.image else None,
            related=[link.url for link in article.related],
            keywords=article.keywords,
            section=article.section,
        ),
        article.alternative_headline,
    )


def read_trafilatura(page: SkinPage) -> tuple[Answer, str | None]:
    module = importlib.import_module("trafilatura")
    found = module.bare_extraction(page.html, url=page.url, with_metadata=True, include_comments=False)
    if found is None:
        return Answer(authors=[], days_only=True), None
    authors = [name for name in re.split(r"\s*;\s*", found.author or "") if name]
    return Answer(found.title, authors, found.date, body=found.text or "", days_only=True), None


def read_newspaper(page: SkinPage) -> tuple[Answer, str | None]:
    article = importlib.import_module("newspaper").Article(
        page.url, language=page.skin.language, fetch_images=False
    )  # its users have to say the language
    article.download(input_html=page.html)
    article.parse()
    return Answer(article.title, article.authors, article.publish_date, body=article.text, days_only=True), None


def read_htmldate(page: SkinPage) -> tuple[Answer, str | None]:
    found = importlib.import_module("htmldate").find_date(page.html, url=page.url, original_date=True)
    return Answer(published=found, days_only=True, time_only=True), None


PEERS: dict[str, tuple[str, Read]] = {
    "trafilatura": ("trafilatura", read_trafilatura),
    "newspaper4k": ("newspaper", read_newspaper),
    "htmldate": ("htmldate", read_htmldate),
}


def judge_skin(skin: Skin, stories: int, read: Read) -> Tally:
    tally = Tally()
    for page in make_pages(skin, stories):
        answer, kicker = read(page)
        tally.add(judge_page(page, answer, kicker))
    return tally


def judge_skin_with_memory(skin: Skin, stories: int) -> Tally:
    tally, memory, waiting = Tally(), SiteMemory(), list[SkinPage]()
    pages = make_pages(skin, stories)
    for page in pages:
        memory.observe(parse_page(Fetched(page.html, page.url, fetched_at=page.fetched_at, memory=memory)))
        waiting.append(page)
        if len(memory) >= LEAST_STORIES or page is pages[-1]:
            for read in waiting:
                tally.add(judge_page(read, *read_newscrawl(read, memory)))
            waiting.clear()
    return tally


def judge_skins(skins: list[Skin], stories: int, read: Read = read_newscrawl) -> tuple[Tally, dict[int, Tally]]:
    """All pages together, and each skin by its number."""
    by_skin = {skin.number: judge_skin(skin, stories, read) for skin in skins}
    total = Tally()
    for tally in by_skin.values():
        total.add(tally)
    return total, by_skin


def count_faults(tally: Tally) -> dict[str, float]:
    """Of each figure that is not perfect, how far it is from that."""
    faults = {}
    for figure in FIGURES:
        share = tally.share(figure)
        if share is not None and (lost := share if figure in FAULTS else 1 - share) > 0.0005:
            faults[figure] = lost
    return faults


def print_table(columns: dict[str, Tally]) -> None:
    print(" " * 42 + "".join(f"{name:>13}" for name in columns))
    for figure, label in FIGURES.items():
        shares = [tally.share(figure) for tally in columns.values()]
        print(f"{label:<42}" + "".join(f"{'-' if share is None else f'{share:.3f}':>13}" for share in shares))


def print_worst(skins: list[Skin], by_skin: dict[int, Tally], count: int) -> None:
    kinds = {skin.number: f"{skin.kind}, {skin.language}" for skin in skins}
    faults = {number: count_faults(tally) for number, tally in by_skin.items()}
    print()
    for number in sorted(faults, key=lambda number: -sum(faults[number].values()))[:count]:
        told = ", ".join(f"{figure} {lost:.2f}" for figure, lost in faults[number].items())
        print(f"skin {number:>3} ({kinds[number]}): {told or 'no fault'}")


def show_pages(skin: Skin, stories: int) -> None:
    for page in make_pages(skin, stories):
        answer, kicker = read_newscrawl(page)
        faults = count_faults(judge_page(page, answer, kicker))
        print(f"\n=== {page.url}\n{page.html}\n--- truth\n{page.truth}\n--- read\n{answer}\n--- faults\n{faults}")


def read_bravely(read: Read, failed: list[str]) -> Read:
    """Reads as `read` does; of a page that it fails on nothing is read, and the error is added to `failed`."""

    def read_page(page: SkinPage) -> tuple[Answer, str | None]:
        try:
            return read(page)
        except Exception as error:  # whatever a peer may raise
            failed.append(f"{type(error).__name__}: {error}".splitlines()[0])
            return Answer(days_only=True), None

    return read_page


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("tuned", "unseen", "all"), default="tuned")
    parser.add_argument("--stories", type=int, default=10, metavar="N", help="of each skin; half of them have no time")
    parser.add_argument("--peers", action="store_true", help="measure trafilatura, newspaper4k and htmldate too")
    parser.add_argument("--memory", action="store_true", help="measure newscrawl with a memory of each site too")
    parser.add_argument("--skin", type=int, metavar="N", help="this one of the tuned half alone")
    parser.add_argument("--show", action="store_true", help="print the pages of --skin and what was read of each")
    parser.add_argument("--worst", type=int, metavar="N", help="the skins with the most faults; of the tuned half only")
    args = parser.parse_args(arguments)
    skins = list_skins(args.half)
    known = list_skins("tuned")
    if args.skin is not None:
        skins = [skin for skin in known if skin.number == args.skin]
        if not skins:
            sys.exit(f"There is no skin {args.skin} in the tuned half: take one of {[s.number for s in known]}.")
        if args.show:
            show_pages(skins[0], args.stories)
    print(f"{len(skins)} skins, {args.stories} stories each ({args.half if args.skin is None else 'tuned'})")
    total, by_skin = judge_skins(skins, args.stories)
    columns = {"newscrawl": total}
    if args.memory:
        columns["with memory"] = Tally()
        for skin in skins:
            columns["with memory"].add(judge_skin_with_memory(skin, args.stories))
    for name, (module, read) in PEERS.items() if args.peers else ():
        if importlib.util.find_spec(module) is None:
            print(f"{name} is not installed: `pip install {name}` to measure it.")
            continue
        failed: list[str] = []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            columns[name], _ = judge_skins(skins, args.stories, read_bravely(read, failed))
        if failed:
            print(f"{name} failed on {len(failed)} pages, the first time with {failed[0]}")
    print_table(columns)
    if args.worst and args.half != "unseen":
        print_worst(known, {skin.number: by_skin[skin.number] for skin in known if skin.number in by_skin}, args.worst)


if __name__ == "__main__":
    main()
