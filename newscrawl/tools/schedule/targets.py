"""The Scrapyds of a timetable: which of them answer, and which of them gets a site's next job.

A site stays with the Scrapyd that it was given to for as long as that one answers. One that is new goes to the Scrapyd
with the fewest sites. The rules by which it goes elsewhere are those of `Targets.choose`.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from queue import SimpleQueue

from ...errors import ScrapydError
from .schedule_memory import Remembered
from .scrapyd import Job, Scrapyd
from .timetable import SINGLE, Target, format_span

# Seconds between two tries while a Scrapyd does not answer. Where there are others, its sites are to move soon.
_SHORTEST, _LONGEST, _LONGEST_OF_SEVERAL = 1.0, 300.0, 30.0
_PATIENCE_OF_SEVERAL = 10.0  # seconds for a list of jobs: others wait
_SETTLED = timedelta(hours=1)  # that a Scrapyd has answered without a break, before sites go to it to even out
_SOJOURN = timedelta(days=1)  # that a site stays after a move, unless its Scrapyd no longer answers


@dataclass(slots=True)
class HoldUp:
    """Why something waits, and when it is tried again."""

    sentence: str = ""
    delay: float = 0.0
    again: datetime | None = None

    def note(self, sentence: str, now: datetime, longest: float = _LONGEST) -> bool:
        """Puts off the next try, each time for longer. Returns whether the sentence is a new one."""
        is_new = sentence != self.sentence
        self.sentence = sentence
        self.delay = min(longest, max(_SHORTEST, self.delay * 2))
        self.again = now + timedelta(seconds=self.delay)
        return is_new


@dataclass(slots=True)
class TargetWatch:
    """One Scrapyd, and how it has answered."""

    target: Target
    scrapyd: Scrapyd
    jobs: list[Job] | None = None  # that it told last; None while it does not answer
    answers_since: datetime | None = None
    away_since: datetime | None = None
    trouble: HoldUp | None = None

    @property
    def name(self) -> str:
        return self.target.name

    def list_unfinished(self) -> list[Job]:
        return [job for job in self.jobs or () if job.state != "finished"]

    def start(self, job: Job, settings: Mapping[str, str]) -> None:
        """Starts a job. Raises ScrapydUnreachableError, ScrapydRefusedError."""
        self.scrapyd.start(self.target.project, job.spider, job.id, job.arguments or {}, settings)
        if self.jobs is not None:
            self.jobs.append(job)

    def describe_trouble(self, is_one_of_several: bool) -> str:
        """Returns the sentence that says why it takes no jobs."""
        of = f"Scrapyd {self.name}" if is_one_of_several else "Scrapyd"
        return f"{of} at {self.target.url} takes no jobs ({self.trouble.sentence if self.trouble else ''})."

    def is_to_be_asked(self, now: datetime) -> bool:
        return self.trouble is None or self.trouble.again is None or self.trouble.again <= now


@dataclass(slots=True)
class Targets:
    """The Scrapyds that jobs are given to.

    `may_move`: what a site's crawls know is where any of them finds it, and not with the one that has run its jobs.
    """

    watches: Sequence[TargetWatch]
    may_move: bool = False
    _homes: Counter[str] = field(default_factory=Counter)  # the number of sites of each

    @property
    def are_several(self) -> bool:
        return len(self.watches) > 1

    def find(self, name: str | None) -> TargetWatch | None:
        return next((watch for watch in self.watches if watch.name == name), None)

    def list_answering(self) -> list[TargetWatch]:
        return [watch for watch in self.watches if watch.jobs is not None]

    def list_jobs(self) -> list[Job]:
        """Returns the jobs of all that answer."""
        return [job for watch in self.list_answering() for job in watch.jobs or ()]

    def find_next_try(self) -> datetime | None:
        """Returns when the first of those that do not answer is tried again."""
        tries = (watch.trouble.again for watch in self.watches if watch.trouble is not None)
        return min((moment for moment in tries if moment is not None), default=None)

    def ask(self, now: datetime) -> None:
        """Has each Scrapyd tell its jobs, all at the same time; those that are away when their time has come."""
        asked = [watch for watch in self.watches if watch.is_to_be_asked(now)]
        for watch, answer in zip(asked, _ask_all(asked), strict=True):
            if isinstance(answer, ScrapydError):
                self.note_away(watch, answer, now)
            else:
                self._note_answer(watch, answer, now)

    def note_away(self, watch: TargetWatch, error: ScrapydError, now: datetime) -> None:
        """Notes that a Scrapyd does not do what it is asked."""
        watch.jobs, watch.answers_since = None, None
        watch.away_since = watch.away_since or now
        watch.trouble = watch.trouble or HoldUp()
        watch.trouble.note(str(error), now, _LONGEST_OF_SEVERAL if self.are_several else _LONGEST)

    def _note_answer(self, watch: TargetWatch, jobs: list[Job], now: datetime) -> None:
        watch.jobs, watch.away_since = jobs, None
        watch.answers_since = watch.answers_since or now
        watch.trouble = None

    def list_troubles(self) -> dict[str, str]:
        """Returns why each Scrapyd that takes no jobs takes none, by its name."""
        return {watch.name: watch.trouble.sentence for watch in self.watches if watch.trouble is not None}

    def describe_changes(self, before: Mapping[str, str]) -> tuple[list[str], list[str]]:
        """Returns sentences of what has begun and of what is over since `list_troubles` told `before`."""
        begun, over = [], []
        for watch in self.watches:
            of = f"Scrapyd {watch.name}" if self.are_several else "Scrapyd"
            if watch.trouble is None:
                over += [f"{of} takes jobs again."] if watch.name in before else []
            elif watch.trouble.sentence != before.get(watch.name):
                why = f"{of} at {watch.target.url} does not take jobs ({watch.trouble.sentence})."
                begun.append(f"{why} It is tried again; {self._tell_consequence(watch)}.")
        return begun, over

    def _tell_consequence(self, watch: TargetWatch) -> str:
        if not self.are_several:
            return "what is due is started then, once"
        if self.may_move:
            return f"after {format_span(watch.target.move_after)} its sites go to others"
        return "its sites wait for it, since it has what is known of them, and the others go on"

    def count_sites(self, pasts: Iterable[Remembered]) -> None:
        """Counts which Scrapyd has how many sites."""
        self._homes = Counter(past.target for past in pasts if past.target is not None)

    def choose(self, past: Remembered, now: datetime, *, at_once: bool = False) -> TargetWatch | None:
        """Returns the Scrapyd that gets an entry's next job; None while the entry has to wait for its own.

        A site goes elsewhere when its Scrapyd has not answered for as long as its `move_after` says (`at_once`: when
        it does not answer now). It does not go back when that one answers again. To even out, it goes where there are
        two sites fewer at least, if that Scrapyd has answered for an hour without a break, and the site itself has not
        moved for a day. So each such move leaves the numbers closer than they were, and a Scrapyd that comes and goes
        costs a site two moves a day at most. Without `may_move` no site goes elsewhere.
        """
        home = self.find_home(past)
        answering = self.list_answering()
        if home is None:
            return min(answering, key=self._rank, default=None)
        if home.jobs is not None:
            return self._find_roomier(home, past, now) or home
        is_given_up = home.away_since is not None and now - home.away_since >= home.target.move_after
        if self.may_move and (at_once or is_given_up):
            return min(answering, key=self._rank, default=None)
        return None

    def find_home(self, past: Remembered) -> TargetWatch | None:
        """Returns the Scrapyd that an entry's jobs are given to; None where it has none, or none any more."""
        has_run = past.last_job is not None or past.posting is not None
        if past.target in (None, SINGLE) and has_run and not (self.are_several and self.may_move):
            return self.find(past.target) or self.watches[0]  # it was the only one, and has the site's state
        return self.find(past.target)

    def settle(self, past: Remembered, watch: TargetWatch, now: datetime) -> bool:
        """Notes which Scrapyd has the entry from now on. Returns whether another one of several had it until now."""
        before, past.target = past.target, watch.name
        if before == watch.name:
            return False
        self._homes[watch.name] += 1
        if before in (None, SINGLE):
            return False
        self._homes[before] -= 1
        past.moved = now
        return True

    def _rank(self, watch: TargetWatch) -> tuple[int, int]:
        return self._homes[watch.name], len(watch.list_unfinished())

    def _find_roomier(self, home: TargetWatch, past: Remembered, now: datetime) -> TargetWatch | None:
        if not self.may_move or past.posting is not None:
            return None
        if past.moved is not None and now - past.moved < _SOJOURN:
            return None
        settled = [
            watch
            for watch in self.list_answering()
            if watch.answers_since is not None and now - watch.answers_since >= _SETTLED
        ]
        best = min(settled, key=self._rank, default=None)
        if best is None or self._homes[home.name] - self._homes[best.name] < 2:
            return None
        return best


def _ask_all(watches: Sequence[TargetWatch]) -> list[list[Job] | ScrapydError]:
    """Returns what each Scrapyd tells of its jobs, or why it does not."""
    if len(watches) == 1:
        return [_ask(watches[0].scrapyd, watches[0].target.project)]
    answers: SimpleQueue[tuple[int, list[Job] | ScrapydError]] = SimpleQueue()

    def make_asking(place: int, watch: TargetWatch) -> Callable[[], None]:
        hasty = replace(watch.scrapyd, patience=_PATIENCE_OF_SEVERAL)
        return lambda: answers.put((place, _ask(hasty, watch.target.project)))

    for place, watch in enumerate(watches):
        # None is waited for when a signal ends the process.
        threading.Thread(target=make_asking(place, watch), daemon=True).start()
    told = dict(answers.get() for _ in watches)
    return [told[place] for place in range(len(watches))]


def _ask(scrapyd: Scrapyd, project: str) -> list[Job] | ScrapydError:
    try:
        return scrapyd.list_jobs(project)
    except ScrapydError as error:
        return error
