"""Counts the articles of listings that share some: what a section and the page of all news both have counts once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from .series import Series, Span

_DAY = 10  # characters of a date that says the day
_DATED = 0.8  # the share of articles that must have a date, for dates to tell how far back a page reaches
_EVERYWHERE = 3  # listings that must show an article, for it to stand beside all of them
_UNKNOWN = 0.5  # the share of a section that the start page's listing is thought to have where nothing tells
_LISTED_FEW = 3  # articles which a section shares with those before it, that say nothing of the others

Listed = Mapping[str, str | None]  # an article's key → its date


class Counted(NamedTuple):
    """A listing with the number of its articles, and of those that no listing before it has."""

    series: Series
    all: Span
    own: Span


def count_own(series: Sequence[Series], sizes: Sequence[Span], front: Series | None) -> list[Counted]:
    """Returns each listing with how many articles it adds to those before it.

    Those that go on come first, the greatest first. `front`: the start page. Where it goes on, it is expected to have
    everything. Where it does not, it shows a choice of what the sections have, and counts only where there is nothing
    else.
    """
    listed = drop_constant([one.dates for one in series])
    going_on = [place for place, one in enumerate(series) if one.has_more]
    going_on.sort(key=lambda place: (series[place] is not front, -sizes[place].guess))
    counted: list[Counted] = []
    for rank, place in enumerate(going_on):
        novelty = 1.0
        for other in going_on[:rank]:
            has_all = series[other] is front
            novelty *= 1 - measure_share(listed[place], listed[other], has_all=has_all)
        before = {key for other in going_on[:rank] for key in listed[other]}
        if sum(key in before for key in listed[place]) > _LISTED_FEW:
            novelty = min(novelty, 1 - _measure_by_order(listed[place], before, 0.5))
        counted.append(Counted(series[place], sizes[place], sizes[place].scale(novelty)))
    met = {key for place in going_on for key in (*series[place].dates, *series[place].deep)}
    for place, one in enumerate(series):
        if place in going_on or (one is front and len(series) > 1):
            continue
        own = len(one.dates.keys() - met)
        met |= one.dates.keys()
        counted.append(Counted(one, sizes[place], Span(own, own, own)))
    return counted


def drop_constant(lists: Sequence[Listed]) -> Sequence[Listed]:
    """Leaves out what every listing shows, such as the latest articles beside it; not where that is most of a list."""
    shown = Counter(key for listed in lists for key in listed)
    filled = sum(bool(listed) for listed in lists)
    if filled < _EVERYWHERE:
        return lists
    everywhere = {key for key, count in shown.items() if count >= filled}
    rest: list[Listed] = [{key: date for key, date in listed.items() if key not in everywhere} for listed in lists]
    return rest if all(3 * len(own) >= len(listed) for own, listed in zip(rest, lists, strict=True)) else lists


def measure_share(listed: Listed, greater: Listed, *, has_all: bool = False) -> float:
    """Returns the share of a listing's articles, 0 to 1, that a greater one has too, by the first pages of both.

    Both have their newest articles first, and one reaches further back than the other. Only what is as new as the
    newer half of the greater one's page is looked for on it. `has_all`: the greater one is expected to have
    everything.
    """
    if not listed or not greater:
        return 0.0
    common = sum(key in greater for key in listed)
    days, of_greater = _list_days(listed), sorted(_list_days(greater).values())
    if len(days) >= _DATED * len(listed) and len(of_greater) >= _DATED * len(greater):
        middle = of_greater[len(of_greater) // 2]  # some of the others may be old ones that are kept on top
        newer = [key for key, day in days.items() if day >= middle]
        known = sum(key in greater for key in newer)
        if has_all or newer:
            return (known + has_all) / (len(newer) + has_all)
    if not common:
        return _UNKNOWN if has_all else 0.0
    return _measure_by_order(listed, greater.keys(), 0.0 if has_all else 0.5)


def _measure_by_order(listed: Listed, others: Collection[str], doubt: float) -> float:
    """Returns the share of the articles that others have too, among those above the last such one."""
    places = [place for place, key in enumerate(listed) if key in others]
    return len(places) / (places[-1] + 1 + doubt) if places else 0.0


def _list_days(listed: Listed) -> dict[str, str]:
    return {key: date for key, date in listed.items() if date and len(date) >= _DAY}
