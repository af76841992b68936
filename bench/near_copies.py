"""How well near copies are told from other articles, and what a large index costs.

    python bench/near_copies.py ../shared/corpus             pairs made from a corpus, a row for each kind of change
    python bench/near_copies.py --articles 1000000           an index of so many invented articles

A corpus is a folder of folders with a truth.jsonl each: `id`, `url`, `title`, `body`, `type` of one page a line. From
each article a copy of each kind is made by rule; the other articles most alike by TF-IDF are the pairs that are none.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import resource
import sqlite3
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from newscrawl.dedupe.judge import ArticleJudge
from newscrawl.dedupe.near import make_sketch
from newscrawl.dedupe.wording import read_sentences, read_words
from newscrawl.items import Article
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState

CREDITS = ("PARIS (AFP) - ", "WASHINGTON, Jan. 5 (Reuters) — ", "Von dpa, Berlin: ", "(AP) ", "Staff and agencies\n\n")
TAILS = (
    "© 2024 Agence France-Presse",
    "Reporting by Jane Doe in Washington and John Roe in London; Editing by Max Moe",
    "This story was originally published by The Associated Press. All rights reserved.",
)
BOILERPLATE = (
    "Sign up for our morning newsletter and get the stories that matter, straight to your inbox, every weekday at six.",
    "We have a small favour to ask. Millions of readers turn to us for open, independent, quality news every day, and "
    "readers in 180 countries around the world now support us financially. If you can, please consider helping us.",
    "Do you have a tip for our newsroom? Write to us in confidence; our editors read every message that reaches them.",
    "Our journalists follow the code of the Press Council. Read here how we work, how we correct our errors and who "
    "pays for what we do. Prices and offers named in this article were right when it was published and may change.",
)
SUBSTITUTES = (
    "moreover",
    "stated",
    "major",
    "people",
    "on Tuesday",
    "reportedly",
    "group",
    "officials",
    "near",
    "later",
)


def change_credit(paragraphs: list[str], dice: random.Random) -> list[str]:
    return [dice.choice(CREDITS) + paragraphs[0], *paragraphs[1:], dice.choice(TAILS)]


def cut_paragraph(paragraphs: list[str], dice: random.Random) -> list[str]:
    gone = dice.randrange(len(paragraphs))
    return [p for i, p in enumerate(paragraphs) if i != gone]


def cut_third(paragraphs: list[str], dice: random.Random) -> list[str]:
    gone = set(dice.sample(range(len(paragraphs)), len(paragraphs) // 3))
    return [p for i, p in enumerate(paragraphs) if i not in gone]


def move_paragraphs(paragraphs: list[str], dice: random.Random) -> list[str]:
    return dice.sample(paragraphs, len(paragraphs))


def reword(every: int) -> Callable[[list[str], random.Random], list[str]]:
    """One word in so many is replaced, taken away, doubled with another or swapped with the next."""

    def change(paragraphs: list[str], dice: random.Random) -> list[str]:
        changed = []
        for paragraph in paragraphs:
            words = paragraph.split(" ") if paragraph.count(" ") > len(paragraph) / 30 else list(paragraph)
            glue = " " if paragraph.count(" ") > len(paragraph) / 30 else ""
            position = dice.randrange(every)
            while position < len(words):
                what = dice.randrange(4)
                if what == 0:
                    words[position] = dice.choice(SUBSTITUTES)
                elif what == 1:
                    words[position] = ""
                elif what == 2:
                    words[position] += " " + dice.choice(SUBSTITUTES)
                elif position + 1 < len(words):
                    words[position], words[position + 1] = words[position + 1], words[position]
                position += dice.randrange(1, 2 * every)
            changed.append(glue.join(word for word in words if word))
        return changed

    return change


def keep_first(part: float) -> Callable[[list[str], random.Random], list[str]]:
    def change(paragraphs: list[str], dice: random.Random) -> list[str]:
        end = part * sum(map(len, paragraphs))
        kept: list[str] = []
        for paragraph in paragraphs:
            room = end - sum(map(len, kept))
            if room <= 0:
                break
            kept.append(paragraph[: int(room)])
        return kept

    return change


def add_boilerplate(paragraphs: list[str], dice: random.Random) -> list[str]:
    added = list(paragraphs)
    for text in BOILERPLATE:
        added.insert(dice.randrange(len(added) + 1), text)
    return added


def change_all(paragraphs: list[str], dice: random.Random) -> list[str]:
    text = keep_first(0.7)(paragraphs, dice)
    text = reword(25)(cut_paragraph(text, dice) if len(text) > 3 else text, dice)
    if len(text) > 2:
        text[1:] = move_paragraphs(text[1:], dice)
    return change_credit(text, dice)


CHANGES: dict[str, Callable[[list[str], random.Random], list[str]]] = {
    "another headline, credits changed": change_credit,
    "a paragraph cut": cut_paragraph,
    "a third of the paragraphs cut": cut_third,
    "paragraphs moved": move_paragraphs,
    "reworded, one word in 20": reword(20),
    "reworded, one word in 10": reword(10),
    "the first half": keep_first(0.5),
    "the first third": keep_first(0.34),
    "the site's own paragraphs added": add_boilerplate,
    "cut to 0.7, moved, reworded, credits": change_all,
}


@dataclass
class Story:
    name: str
    headline: str
    body: str

    @property
    def paragraphs(self) -> list[str]:
        parts = [p for p in re.split(r"\n+", self.body) if p.strip()]
        # Some truths come without paragraphs; four sentences are one then.
        if len(parts) < 4:
            sentences = re.split(r"(?<=[.!?。])\s+", self.body)
            parts = [" ".join(sentences[i : i + 4]) for i in range(0, len(sentences), 4)]
        return parts

    def make_article(self, url: str, headline: str | None = None, body: str | None = None) -> Article:
        return Article(url=url, headline=headline or self.headline, body=body or self.body)


def read_stories(corpus: Path) -> list[Story]:
    """Each article of the corpus once, with a body of 50 words or more."""
    stories = {}
    for path in sorted(corpus.glob("*/truth.jsonl")):
        for line in path.open(encoding="utf-8"):
            row = json.loads(line)
            if row.get("type") not in (None, "article") or len(read_words(row.get("body"))) < 50:
                continue
            stories.setdefault(
                row["body"][:200], Story(f"{path.parent.name}/{row['id']}", row["title"] or "", row["body"])
            )
    return list(stories.values())


def find_neighbours(stories: list[Story], how_many: int) -> list[tuple[int, int]]:
    """For each story the others most alike by TF-IDF, as pairs of positions, each pair once."""
    counts = [Counter(word.casefold() for word in read_words(story.body)) for story in stories]
    spread = Counter(word for count in counts for word in count)
    places: dict[str, list[tuple[int, float]]] = defaultdict(list)
    weights = []
    for position, count in enumerate(counts):
        weight = {w: (1 + math.log(n)) * math.log(len(stories) / spread[w]) for w, n in count.items() if spread[w] > 1}
        length = math.sqrt(sum(v * v for v in weight.values())) or 1
        weights.append({w: v / length for w, v in weight.items()})
        for word, value in weights[-1].items():
            places[word].append((position, value))
    pairs = set()
    for position, weight in enumerate(weights):
        alike: dict[int, float] = defaultdict(float)
        for word, value in weight.items():
            if spread[word] < len(stories) / 4:
                for other, there in places[word]:
                    alike[other] += value * there
        alike.pop(position, None)
        for other in sorted(alike, key=alike.__getitem__, reverse=True)[:how_many]:
            pairs.add((min(position, other), max(position, other)))
    return sorted(pairs)


def find_similarity(first: Article, second: Article) -> float | None:
    """What an index that has only the first says of the second."""
    with closing(SqliteState(IN_MEMORY)) as state:
        judge = ArticleJudge(state.articles)
        judge.record(first, judge.judge(first))
        verdict = judge.judge(second)
    return verdict.similarity if verdict.kind in ("copy", "same") else None


def make_other_pairs(stories: list[Story], dice: random.Random) -> Iterator[tuple[str, str, Article, Article]]:
    """Pairs of different articles: kind, name, the two."""

    def make(first: Story, second: Story, head: str = "", tail: str = "") -> tuple[Article, Article]:
        return (
            first.make_article("https://one.example/1", body=f"{head}{first.body}{tail}"),
            second.make_article("https://two.example/2", body=f"{head}{second.body}{tail}"),
        )

    pairs = find_neighbours(stories, 5)
    for a, b in pairs:
        yield (
            "on one subject (nearest by TF-IDF)",
            f"{stories[a].name} {stories[b].name}",
            *make(stories[a], stories[b]),
        )
    tail = "\n\n" + "\n\n".join(BOILERPLATE)
    for a, b in pairs[::3]:
        yield "the same, with a site's own 120 words", "", *make(stories[a], stories[b], tail=tail)
    for a, b in pairs[::3]:
        # Background is what agencies carry from story to story: here a fifth of the whole.
        other = dice.choice(stories).paragraphs
        share = min(len(stories[a].body), len(stories[b].body)) / 4
        background = "\n\n".join(keep_first(min(1.0, share / sum(map(len, other))))(other, dice))
        yield "the same, a fifth of background shared", "", *make(stories[a], stories[b], tail="\n\n" + background)
    for a, b in pairs[::3]:
        short = [Story("", s.headline, " ".join(s.body.split()[:60])) for s in (stories[a], stories[b])]
        yield (
            "60 words each, 30 of them a common end",
            "",
            *make(*short, tail=" " + " ".join(BOILERPLATE[1].split()[:30])),
        )
    for number in range(400):
        yield "in one mould (results, weather, markets)", str(number), *make_mould(number, dice)
    for a, b in pairs[::5]:  # the same frame, two of seven items in common
        items = dice.sample(stories, 12)
        lists = [
            "\n\n".join(
                f"{n}. {' '.join(s.body.split()[:40])}\n\nBuy it now. Prices may change; we may earn a commission from "
                "the links on this page, at no cost to you."
                for n, s in enumerate([stories[start], *items[first : first + 6]], 1)
            )
            for first, start in ((0, a), (4, b))
        ]
        intro = (
            "We test everything that we recommend. Here are the best we have found this year, by our own editors.\n\n"
        )
        yield "listicles", "", *make(Story("", "Best of", lists[0]), Story("", "Best", lists[1]), head=intro)
    for a, b in pairs[::5]:
        intro = "This live blog is now closed. Follow all of the latest developments in our live coverage here.\n\n"
        pinned = "\n\n".join(
            f"What we know so far: {' '.join(dice.choice(stories).body.split()[:60])}" for _ in range(2)
        )
        yield "live blogs of two days", "", *make(stories[a], stories[b], head=intro + pinned + "\n\n")


NAMES = tuple(
    "Adler Brook Castle Dunmore Eastham Fairview Glenside Harlow Ivybridge Kelso Lorne Marlow Norwood".split()
)
MOULDS = (
    "# won 5-1 against # on matchday 50. In front of 50000 spectators, # scored the first goal in minute 50. The "
    "home side went into the break with the lead. After the break, # scored again in minute 90. The visitors "
    "could not find an answer until the final whistle. # is now in place 9 of the table, with 50 points. Next "
    "weekend # plays away at #, while # meets # at home. Kick-off is at 50:50. This report was made automatically "
    "from the data of the league.",
    "Shares of # closed at 900.50 euros on day 250 of the trading year, 9.50 percent higher than on the day "
    "before. Turnover was 9000 million. The highest price of the day was 900.50 euros, the lowest 900.50. "
    "Analysts at # see the fair value of the share at 900 euros. The company is going to publish its figures for "
    "the quarter in 9 weeks. In the index of the largest companies it has place 50. The share of # lost 9.50 "
    "percent on the same day. All figures without guarantee.",
)


def make_mould(number: int, dice: random.Random) -> tuple[Article, Article]:
    """Two articles that a machine wrote with other names and figures."""

    def fill() -> str:
        text = re.sub("#", lambda _: f"{dice.choice(NAMES)} {dice.choice(NAMES)}", MOULDS[number % len(MOULDS)])
        return re.sub(r"\d+", lambda found: str(dice.randrange(1, int(found[0]) + 1)), text)

    return (
        Article(url="https://one.example/1", headline=f"Report {number}", body=fill()),
        Article(url="https://one.example/2", headline=f"Report {number}b", body=fill()),
    )


def measure_quality(corpus: Path, show: bool) -> None:
    stories = read_stories(corpus)
    dice = random.Random(4)
    print(f"{len(stories)} articles\n\n{'copies':<46} {'pairs':>6} {'found':>6} {'recall':>7} {'both ways':>10}")
    found_all = made_all = 0
    for kind, change in CHANGES.items():
        found = back = made = 0
        for story in stories:
            changed = "\n\n".join(change(story.paragraphs, dice))
            whole = "\n\n".join(story.paragraphs)
            if len(read_words(changed)) < 50 or changed == whole:
                continue
            made += 1
            first = story.make_article("https://one.example/1", body=whole)
            second = story.make_article("https://two.example/2", "Another headline altogether", changed)
            hit, hit_back = find_similarity(first, second), find_similarity(second, first)
            found += hit is not None
            back += hit_back is not None
            if show and (hit is None or hit_back is None):
                print("   missed", story.name, len(read_words(changed)), hit, hit_back)
        found_all += found + back
        made_all += 2 * made
        print(f"{kind:<46} {made:>6} {found:>6} {found / made:>7.4f} {back / made:>10.4f}")
    print(f"{'all (both ways: the copy seen first too)':<46} {made_all:>6} {found_all:>6} {found_all / made_all:>7.4f}")
    print(f"\n{'different articles':<46} {'pairs':>6} {'found':>6}")
    wrong: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for kind, name, first, second in make_other_pairs(stories, dice):
        pairs[kind] += 1
        similarity = find_similarity(first, second)
        wrong[kind] += similarity is not None
        if similarity is not None and show:
            print("   taken for a copy:", kind, name, similarity)
    for kind, made in pairs.items():
        print(f"{kind:<46} {made:>6} {wrong[kind]:>6}")
    print(f"{'all':<46} {pairs.total():>6} {wrong.total():>6}")
    print(f"\nrecall {found_all / made_all:.4f}  precision {found_all / (found_all + wrong.total()):.4f}")


VOCABULARY = ["".join(random.Random(n).choices("abcdefghijklmnoprstuvwyz", k=3 + n % 7)) for n in range(30_000)]


def make_article(number: int) -> Article:
    """An invented article of 20 sentences; every hundredth is an earlier one with its last quarter cut."""
    is_copy = number % 100 == 99
    dice = random.Random(number // 200 * 100 if is_copy else number)
    sentences = []
    for _ in range(20):
        words = dice.choices(VOCABULARY, k=20)
        words[7] = f"{words[7].title()} {dice.randrange(1, 5000)}"
        sentences.append(" ".join(words).capitalize() + ".")
    if is_copy:
        del sentences[15:]
    body = "\n\n".join(" ".join(sentences[i : i + 4]) for i in range(0, len(sentences), 4))
    url = (
        f"https://www.site{number * 7919 % 1000}.example/news/2026/{number % 12 + 1:02}/{number}-{'-'.join(words[:5])}"
    )
    return Article(url=url, headline=" ".join(words[5:14]), body=body)


def read_memory() -> int:
    """The process's resident memory in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


def measure_size(articles: int, folder: Path | None) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        path = Path(scratch) / "articles.sqlite"
        state = SqliteState(path)
        judge = ArticleJudge(state.articles)
        kinds: Counter[str] = Counter()
        memory = read_memory()
        print(f"{'articles':>9} {'judge ms':>9} {'p99':>6} {'record ms':>10} {'commit ms':>10} {'memory MB':>10}")
        step = max(1, articles // 10)
        judging: list[float] = []
        recording = committing = 0.0
        for number in range(articles):
            article = make_article(number)
            start = time.perf_counter()
            verdict = judge.judge(article)
            judged = time.perf_counter()
            judge.record(article, verdict)
            recorded = time.perf_counter()
            judging.append(judged - start)
            recording += recorded - judged
            if number % 500 == 499:
                state.commit()
                committing += time.perf_counter() - recorded
            kinds["a copy found" if number % 100 == 99 and verdict.kind in ("copy", "same") else verdict.kind] += 1
            if (number + 1) % step == 0:
                judging.sort()
                print(
                    f"{number + 1:>9} {1000 * sum(judging) / step:>9.3f} {1000 * judging[int(0.99 * step)]:>6.2f} "
                    f"{1000 * recording / step:>10.3f} {1000 * committing / step:>10.3f} "
                    f"{(read_memory() - memory) / 1e6:>10.1f}",
                    flush=True,
                )
                judging, recording, committing = [], 0.0, 0.0
        state.close()
        print(f"\n{dict(kinds)}; {articles // 100} copies were made")
        measure_lookups(path, articles)
        print(f"\n{'bytes an article':<28} {path.stat().st_size / articles:>7.1f}")
        near = 0.0
        rows = sqlite3.connect(path).execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC")
        for name, size in rows:
            near += size / articles if name in ("article_grams", "article_sketches") else 0
            print(f"  {name:<26} {size / articles:>7.1f}")
        print(f"{'near-copy index':<28} {near:>7.1f}")


def measure_lookups(path: Path, articles: int) -> None:
    """Times of looking a text up in the near-copy index alone, the file opened afresh: half are in it."""
    state = SqliteState(path)
    judge = ArticleJudge(state.articles)
    texts = [make_article(n if n % 2 else articles + n) for n in random.Random(1).choices(range(articles), k=5000)]
    sketches = [sketch for text in texts if (sketch := make_sketch(read_sentences(text.body)))]
    times = []
    for sketch in sketches:
        start = time.perf_counter()
        judge.find_near(sketch)
        times.append(1000 * (time.perf_counter() - start))
    times.sort()
    state.close()
    print(
        f"look-up of a sketch: mean {sum(times) / len(times):.3f} ms, p50 {times[len(times) // 2]:.3f}, "
        f"p99 {times[int(0.99 * len(times))]:.3f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?")
    parser.add_argument("--show", action="store_true", help="name the pairs that were judged wrongly")
    parser.add_argument("--articles", type=int, help="measure an index of so many invented articles")
    parser.add_argument("--folder", type=Path, help="where to make it; a temporary folder otherwise")
    arguments = parser.parse_args()
    if arguments.corpus:
        measure_quality(arguments.corpus, arguments.show)
    if arguments.articles:
        measure_size(arguments.articles, arguments.folder)
    if not arguments.corpus and not arguments.articles:
        parser.print_usage()
        sys.exit(2)


if __name__ == "__main__":
    main()
