"""Links without end: each page has others, and each leads to a page that has more of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from html import escape
from random import Random

from .newsdesk import Article, Newsdesk, make_slug
from .prose import invent_place, write_headline

COLOURS = ("red", "blue", "green", "amber", "slate")
SIZES = ("xs", "s", "m", "l", "xl")
SORTS = ("oldest", "most-read", "title", "comments")
FOLDERS = ("events", "whats-on", "marketplace", "archive", "latest", "stories", "premium", "account", "print")


class Traps:
    """The trap links of a site's pages, and the pages they lead to."""

    def __init__(self, desk: Newsdesk, per_page: int) -> None:
        self.desk = desk
        self.per_page = per_page
        self.reach = len(desk.articles)  # what is published later changes no trap link
        self.kinds: tuple[Callable[[Random], tuple[str, str]], ...] = (
            self._link_day, self._link_facets, self._link_session, self._link_growing, self._link_endless,
            self._link_sorted, self._link_gone, self._link_wall, self._link_print, self._link_week,
        )  # fmt: skip

    def list_links(self, page: str) -> list[tuple[str, str]]:
        """(address, text) of the page's own trap links: another kind each, always the same."""
        dice = Random(f"{self.desk.seed} {page}")
        first = dice.randrange(len(self.kinds))
        return [self.kinds[(first + n) % len(self.kinds)](dice) for n in range(self.per_page)]

    def write_main(self, target: str) -> tuple[str, str] | None:
        """Title and content of a page that has nothing but traps in it; None where the address is no such page."""
        path, _, query = target.partition("?")
        folder, _, rest = path.strip("/").partition("/")
        if folder == "events":
            return _write_day(rest)
        if folder == "whats-on":
            found = re.search(r"date=(\d{4}-\d\d-\d\d)", query)
            week = _read_day(found[1].split("-") if found else []) + timedelta(weeks=1)
            links = f'<a href="/whats-on?date={week}&amp;view=week">Next week</a>'
            return "What's on", f"<h1>What's on</h1><p>Nothing is planned in this week.</p>{links}"
        if folder == "marketplace":
            facets = "".join(
                f'<li><a href="/marketplace/?{escape(query)}&amp;{name}={value}">{value}</a></li>'
                for name, values in (("color", COLOURS), ("size", SIZES), ("sort", SORTS))
                for value in values
            )
            return "Marketplace", f"<h1>Jackets and boots</h1><p>No offers fit.</p><ul>{facets}</ul>"
        if folder == "archive":
            again = "/".join([*path.strip("/").split("/")[:2], ""])
            return "Archive", f'<h1>Archive</h1><ul><li><a href="{again}">Older</a></li></ul>'
        if folder == "latest":
            found = re.search(r"page=(\d{1,9})", query)
            number = int(found[1]) + 1 if found else 2
            link = f'<a rel="next" href="{path}?page={number}">Next</a>'
            return "Latest", f"<h1>Latest</h1><p>That was all for now.</p>{link}"
        if folder == "stories":
            return "Page not found", "<h1>Page not found</h1><p>This story is no longer here. Try the front page.</p>"
        if folder in ("premium", "account"):
            form = '<form method="post"><input name="user"><input name="password" type="password"></form>'
            return "Log in", f"<h1>Log in to read on</h1><p>This is for subscribers.</p>{form}"
        return None

    def _pick(self, dice: Random) -> Article:
        return self.desk.articles[dice.randrange(self.reach)]

    def _link_day(self, dice: Random) -> tuple[str, str]:
        day = date(2026, 1, 1) + timedelta(days=dice.randrange(-4000, 4000))
        return f"/events/{day:%Y/%m/%d}/", f"Events on {day:%d %B %Y}"

    def _link_week(self, dice: Random) -> tuple[str, str]:
        day = date(2026, 1, 5) + timedelta(weeks=dice.randrange(-500, 500))
        return f"/whats-on?date={day}&view=week", f"The week of {day:%d %B}"

    def _link_facets(self, dice: Random) -> tuple[str, str]:
        colour, size, sort = dice.choice(COLOURS), dice.choice(SIZES), dice.choice(SORTS)
        return f"/marketplace/?color={colour}&size={size}&sort={sort}&max={dice.randrange(900)}", f"{colour} jackets"

    def _link_session(self, dice: Random) -> tuple[str, str]:
        token = f"{dice.getrandbits(128):032x}"
        if dice.random() < 0.5:
            section = dice.choice(self.desk.sections)
            return f"/{section}/?sid={token}", f"More from {section}"
        article = self._pick(dice)
        return f"{article.path}?sid={token}", article.first_headline

    def _link_growing(self, dice: Random) -> tuple[str, str]:
        section, other = dice.choice(self.desk.sections), make_slug(invent_place(dice))
        return f"/archive/{section}/" + f"{other}/{section}/" * dice.randint(1, 4), f"{section.title()} archive"

    def _link_endless(self, dice: Random) -> tuple[str, str]:
        return f"/latest/{dice.choice(self.desk.sections)}/?page={dice.randrange(2, 5000)}", "Older entries"

    def _link_sorted(self, dice: Random) -> tuple[str, str]:
        view = f"sort={dice.choice(SORTS)}&order={dice.choice(('asc', 'desc'))}&per_page={dice.randrange(10, 90)}"
        return f"/{dice.choice(self.desk.sections)}/?{view}", "Sort by " + dice.choice(SORTS)

    def _link_gone(self, dice: Random) -> tuple[str, str]:
        headline = write_headline(dice)
        return f"/stories/{make_slug(headline)}-{dice.randrange(10**6)}.html", headline

    def _link_wall(self, dice: Random) -> tuple[str, str]:
        if dice.random() < 0.5:
            return f"/account/login?next={self._pick(dice).path}", "Log in"
        headline = write_headline(dice)
        return f"/premium/{make_slug(headline)}-{dice.randrange(10**6)}.html", headline

    def _link_print(self, dice: Random) -> tuple[str, str]:
        path = self._pick(dice).path
        return (f"/print{path}" if dice.random() < 0.5 else f"{path}?print=1"), "Print this page"


def is_trap(target: str) -> bool:
    """True for every address that a crawl has no reason to ask for, but for those that are not found."""
    path, _, query = target.partition("?")
    if path.strip("/").partition("/")[0] in FOLDERS:
        return True
    return bool(query) and not (query.startswith("page=") and path.startswith(("/topic/", "/author/")))


def _write_day(rest: str) -> tuple[str, str]:
    day = _read_day(rest.strip("/").split("/"))
    before, after = day - timedelta(days=1), day + timedelta(days=1)
    links = f'<a href="/events/{before:%Y/%m/%d}/">Day before</a> <a href="/events/{after:%Y/%m/%d}/">Day after</a>'
    return f"Events on {day}", f"<h1>Events on {day:%d %B %Y}</h1><p>No events on this day.</p>{links}"


def _read_day(parts: list[str]) -> date:
    try:
        return date(*map(int, parts))
    except (ValueError, TypeError):
        return date(2026, 1, 1)
