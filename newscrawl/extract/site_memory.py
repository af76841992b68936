"""What the stories of one site have in common, word for word: the site's own texts, and not the stories'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol, get_args

from .story_places import NOWHERE, PlacedField
from .story_trace import StoryTrace, TextKind, digest_text, hash_word, split_words

LEAST_STORIES = 5  # before these nothing is judged
MOST_STORIES = 48  # of a site: 100 kB at most
_LEAST_WITH = 4  # stories that have a text, and differ
_NEARLY_ALL = 0.6  # of the stories since the first one that has it …
_OF_FEW = 0.8  # … or of fewer than _MANY
_MANY = 10
_OF_KNOWN = 0.3  # of all stories that are known: a series that is read in one go has a text in common, too
_ONE_SUBJECT = 0.5  # of the headlines have a word in common
_ITS_SUBJECT = 0.6  # of the stories are about a word of the text …
_IN_HEADLINES = 0.3  # … and so many headlines have it
_ALL_ABOUT = 0.8  # of the stories are about a longer word, and the text has …
_LONG_WORDS = 2  # … so many of these …
_LONG_WORD = 6  # … of so many letters
_SURELY = 8  # stories of one subject that have a text which is not about it, over so many days and sections:
_SURE_DAYS, _SURE_SECTIONS = 3, 2
_SURE_WITHOUT_DAYS = 12  # stories, where none tells its day
_ALWAYS = 0.8  # of the stories whose pages show a field have it at the place where it "always" stands
_LEAST_FRAMED = 3  # authors who stand in one frame
_OF_ALL_SIGNED = 0.4  # of all stories might be signed in one way …
_OF_UNSIGNED = 0.6  # … and of those whose authors nobody knows, with a line that might sign them
_ENOUGH = 16  # stories that tell their places
_SAMPLED = 4  # of so many stories one is traced, once the memory is full
_LEAST_OWN = 200  # bytes that a story has and another lacks, if they differ …
_OWN_SHARE = 0.25  # … and what share of its text


class TracedPage(Protocol):
    """A page that was read, such as a ParsedPage: `observed` is None where it has no story."""

    @property
    def observed(self) -> StoryTrace | None: ...


class Spread(NamedTuple):
    """On how many of a site's stories a text stands."""

    stories: int  # that have it
    since: int  # since the first one that has it, all that were read
    known: int  # stories in the memory
    days: int
    sections: int

    def is_nearly_everywhere(self) -> bool:
        """Says whether the text stands on nearly all stories, by their numbers alone."""
        share = _NEARLY_ALL if self.since >= _MANY else _OF_FEW
        return (
            self.known >= LEAST_STORIES
            and self.stories >= max(_LEAST_WITH, share * self.since)
            and self.stories >= _OF_KNOWN * self.known
        )

    def is_wide(self) -> bool:
        """Says whether the text's stories are so many, from so many days and sections, that they are no series."""
        if 0 < self.sections < _SURE_SECTIONS or 0 < self.days < _SURE_DAYS:
            return False
        return self.stories >= (_SURELY if self.days else _SURE_WITHOUT_DAYS)


class Company(NamedTuple):
    """With whom a name stands in bylines."""

    names: int  # that stand beside it
    share: float  # of its bylines that have one of these


class SiteMemory:
    """The last stories of one site that differ, by their traces.

    Copies of a story, its versions and its other addresses count once: the last one read stays. Reading a page only
    asks the memory; its owner adds what pages tell, with `observe`. It is picklable.
    """

    def __init__(self, traces: Iterable[StoryTrace] = ()) -> None:
        self._traces: dict[int, StoryTrace] = {}  # by story, as they were read
        self._languages: Counter[str] = Counter()  # stories of each
        self._placed = 0  # stories that tell where a field stands
        self._stories_of: dict[TextKind, dict[int, set[int]]] = {kind: {} for kind in get_args(TextKind)}
        for trace in traces:
            self.add(trace)

    def __len__(self) -> int:
        """Returns how many different stories it has."""
        return len(self._traces)

    def __iter__(self) -> Iterator[StoryTrace]:
        return iter(self._traces.values())

    def is_ripe_for(self, language: str | None) -> bool:
        """Says whether it has enough stories in a language to tell anything of another one."""
        return self._languages[language or ""] >= LEAST_STORIES

    def observe(self, page: TracedPage) -> None:
        """Adds what a page that was read tells, if it has a story."""
        if page.observed is not None:
            self.add(page.observed)

    def add(self, trace: StoryTrace) -> list[int]:
        """Adds the trace of a story, unless it has hardly any text of its own. Returns the other stories that it takes
        the places of."""
        gone = self._find_same(trace)
        if sum(trace.text_sizes.values()) < _LEAST_OWN or len(gone - {trace.story}) > 1:
            return []
        if len(self._traces) - len(gone) >= MOST_STORIES:
            gone.add(next(story for story in self._traces if story not in gone))
        for story in gone:
            self._forget(story)
        self._traces[trace.story] = trace
        self._placed += trace.places != NOWHERE
        self._languages[trace.language] += 1
        for kind, index in self._stories_of.items():
            for text in trace.list_texts(kind):
                index.setdefault(text, set()).add(trace.story)
        return [story for story in gone if story != trace.story]

    def __contains__(self, story: int) -> bool:
        """Says whether the trace of a story is in it, given its hash."""
        return story in self._traces

    def is_elsewhere(self, paragraph: int, story: int) -> bool:
        """Says whether another story has the paragraph. Both are hashes."""
        stories = self._stories_of["paragraph"].get(paragraph)
        return stories is not None and (len(stories) > 1 or story not in stories)

    def is_of_site(self, text: str, kind: TextKind, language: str | None = None) -> bool:
        """Says whether a text is the site's own and no story's: it stands on nearly all stories, and these differ.

        Stories of one subject may share a paragraph that is theirs: it has the words that they are about. `language`:
        of the stories that count.
        """
        digest = digest_text(text)
        if len(self._stories_of[kind].get(digest, ())) < _LEAST_WITH:
            return False
        stories = self._list_stories(digest, kind, language)
        spread = self._measure(stories, language)
        if not spread.is_nearly_everywhere() or _have_their_subject(text, stories):
            return False
        return not _have_one_subject(stories) or spread.is_wide()

    def measure_spread(self, text: str, kind: TextKind, language: str | None = None) -> Spread:
        """Returns on how many stories a text stands. `language`: of the stories that count."""
        return self._measure(self._list_stories(digest_text(text), kind, language), language)

    def measure_company(self, name: str) -> Company:
        """Returns with whom a name stands in bylines."""
        digest = digest_text(name)
        bylines = [self._traces[story].names - {digest} for story in self._stories_of["name"].get(digest, ())]
        beside = [byline for byline in bylines if byline]
        return Company(len(frozenset().union(*beside)), len(beside) / len(bylines) if bylines else 0.0)

    def count_other_signers(self, name: str) -> int:
        """Returns how many names stand in bylines that have not this one."""
        digest = digest_text(name)
        return len({other for trace in self if digest not in trace.names for other in trace.names})

    def wants(self, story: int) -> bool:
        """Says whether the trace of a story, given its hash, would be added: one in four, once the memory is full."""
        return len(self._traces) < MOST_STORIES or story in self or story % _SAMPLED == 0

    def signs(self, name: str) -> bool:
        """Says whether a name stands in the byline of a story."""
        return digest_text(name) in self._stories_of["name"]

    def find_place(self, field: PlacedField) -> int:
        """Returns the place where a field always stands, as far as the stories tell; 0 where there is none."""
        told = [place for trace in self if (place := getattr(trace.places, field))]
        place, count = Counter(told).most_common(1)[0] if told else (0, 0)
        return place if count >= max(_LEAST_WITH, _ALWAYS * len(told)) else 0

    def find_frame(self) -> int:
        """Returns the frame that authors always stand in, at their place; 0 where there is none, or hardly anybody has
        signed there: whatever is always said at one place stands in a frame, too."""
        place = self.find_place("author")
        there = [trace for trace in self if place and trace.places.author == place]
        told = Counter(trace.places.frame for trace in there if trace.places.frame)
        frame, count = told.most_common(1)[0] if told else (0, 0)
        signers = {name for trace in there for name in trace.names}
        is_sure = count >= max(_LEAST_WITH, _ALWAYS * len(there)) and len(signers) >= _LEAST_FRAMED
        return frame if is_sure else 0

    def find_signature(self) -> int:
        """Returns what is said around the names in the lines that might sign most stories, as a hash, where several
        people stand in these, and somebody again; of two such, where more is said. 0 where there is none."""
        filled: dict[int, list[int]] = {}
        for trace in self:
            for signature in trace.signatures:
                filled.setdefault(signature >> 32, []).append(signature)
        if not filled:
            return 0
        unsigned = sum(bool(trace.signatures) for trace in self)
        least = max(_LEAST_WITH, _OF_ALL_SIGNED * len(self), _OF_UNSIGNED * unsigned)
        # Writers sign again; who is named once and again another may be whom the stories are about.
        frames = {frame: len(found) for frame, found in filled.items() if _LEAST_FRAMED <= len(set(found)) < len(found)}
        most = max(frames.values(), default=0)
        return max(frame for frame, count in frames.items() if count == most) if most >= least else 0

    def knows_places(self) -> bool:
        """Says whether pages that lack nothing need no longer tell where their fields stand."""
        return self._placed >= _ENOUGH

    def _find_same(self, trace: StoryTrace) -> set[int]:
        """Returns the stories in the memory that may be this one: at its address, or hardly any text of theirs, or of
        this one, is not in the other."""
        index = self._stories_of["paragraph"]
        near = {story for text in trace.text_sizes for story in index.get(text, ())} - {trace.story}
        same = {story for story in near if _might_be_one_story(trace, self._traces[story])}
        return same | (self._traces.keys() & {trace.story})

    def _list_stories(self, digest: int, kind: TextKind, language: str | None) -> list[StoryTrace]:
        known = self._stories_of[kind].get(digest, ())
        return [trace for trace in map(self._traces.__getitem__, known) if trace.language == (language or "")]

    def _measure(self, stories: list[StoryTrace], language: str | None) -> Spread:
        having = {trace.story for trace in stories}
        same_language = [trace.story for trace in self if trace.language == (language or "")]
        first = next((place for place, story in enumerate(same_language) if story in having), len(same_language))
        return Spread(
            stories=len(having),
            since=len(same_language) - first,
            known=len(same_language),
            days=len({trace.day for trace in stories if trace.day}),
            sections=len({trace.section for trace in stories if trace.section}),
        )

    def _forget(self, story: int) -> None:
        trace = self._traces.pop(story)
        self._placed -= trace.places != NOWHERE
        self._languages[trace.language] -= 1
        for kind, index in self._stories_of.items():
            for text in trace.list_texts(kind):
                index[text].discard(story)
                if not index[text]:
                    del index[text]


def _might_be_one_story(one: StoryTrace, other: StoryTrace) -> bool:
    """Says whether two traces may be of one story: one of them has hardly any text that the other lacks."""
    for mine, its in ((one.text_sizes, other.text_sizes), (other.text_sizes, one.text_sizes)):
        own = sum(size for text, size in mine.items() if text not in its)
        if own < max(_LEAST_OWN, _OWN_SHARE * sum(mine.values())):
            return True
    return False


def _have_one_subject(stories: list[StoryTrace]) -> bool:
    counts = Counter(word for trace in stories for word in trace.headline_words)
    return any(count >= _ONE_SUBJECT * len(stories) for count in counts.values())


def _have_their_subject(text: str, stories: list[StoryTrace]) -> bool:
    """Says whether the text has words that most of these stories are about.

    Where no headline has such a word, it takes two of them, of six letters or more: shorter words are often no
    subject's.
    """
    count, long = len(stories), 0
    for word in split_words(text):
        digest = hash_word(word)
        about = sum(digest in trace.subject_words for trace in stories)
        if about < _ITS_SUBJECT * count:
            continue
        if sum(digest in trace.headline_words for trace in stories) >= _IN_HEADLINES * count:
            return True
        long += about >= _ALL_ABOUT * count and len(word) >= _LONG_WORD
    return long >= _LONG_WORDS
