"""A sheet: all that a skin sets on one page, ready for HTML, and the moments that it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import escape
from random import Random

from .stories import Picture, Piece, Story
from .words import Words


@dataclass(frozen=True)
class Teaser:
    """Another story of the site, as lists show it."""

    headline: str
    href: str
    summary: str
    section: str
    author: str
    picture: str
    moment: datetime


@dataclass(frozen=True)
class Comment:
    reader: str
    text: str
    moment: datetime


@dataclass
class Sheet:
    """What is set: the story's texts are HTML already. `moment` is None on a page without a time of its own."""

    site: str
    story: Story
    words: Words
    moment: datetime | None
    now: datetime  # local, when the page is fetched
    href: str
    related: Sequence[Teaser]
    others: Sequence[Teaser]
    random: Random
    shown: list[str] = field(default_factory=list)  # the story's own times as the skin wrote them

    def __post_init__(self) -> None:
        self.headline = escape(self.story.headline, quote=False)
        self.kicker = escape(self.story.kicker, quote=False)
        self.standfirst = escape(self.story.standfirst, quote=False)
        self.section = escape(self.story.section, quote=False)
        self.keywords = [escape(word, quote=False) for word in self.story.keywords]
        self.authors = list(self.story.authors)
        self.pieces = [Piece(piece.kind, escape(piece.text, quote=False)) for piece in self.story.pieces]
        self.pictures = [
            Picture(picture.file, escape(picture.caption, quote=False), picture.credit)
            for picture in self.story.pictures
        ]

    def say(self, name: str, **slots: object) -> str:
        return self.words.say(name, **slots)

    def list(self, name: str) -> list[str]:
        return self.words.list(name)

    def tell(self, moment: datetime, pattern: str) -> str:
        """A moment that is not the story's: today, another story's, a comment's."""
        return self.words.tell(moment, pattern)

    def when(self, pattern: str, around: str = "{}") -> str:
        """The story's own time, in `around`; nothing at all on a page that has none."""
        if self.moment is None:
            return ""
        text = self.words.tell(self.moment, pattern)
        self.shown.append(text)
        return around.format(text)

    def changed(self, pattern: str, around: str = "{}") -> str:
        """When the story was last changed, some minutes after its own time; nothing on a page that has none."""
        if self.moment is None:
            return ""
        text = self.words.tell(self.moment + timedelta(minutes=self.random.randrange(3, 28)), pattern)
        self.shown.append(text)
        return around.format(text)

    def since(self, around: str = "{}") -> str:
        """The story's own time as hours before the page was fetched."""
        if self.moment is None:
            return ""
        text = self.say("hours_ago", n=int((self.now - self.moment).total_seconds() // 3600))
        self.shown.append(text)
        return around.format(text)

    def names(self, around: str = "{}", comma: str = ", ", last: str | None = None, house: bool = False) -> str:
        """The authors' names in `around`, the last two joined by "and" or `last`.

        Where there are none it is the staff with `house`, which is no author, and nothing without.
        """
        if not self.authors:
            return around.format(self.say("staff")) if house else ""
        last = f" {self.say('and')} " if last is None else last
        return around.format(comma.join(self.authors[:-1]) + (last if len(self.authors) > 1 else "") + self.authors[-1])

    def lead(self, around: str, otherwise: str = "") -> str:
        """The first picture in `around`, by `{file}`, `{caption}`, `{credit}`."""
        return set_picture(around, self.pictures[0]) if self.pictures else otherwise

    def comments(self, count: int) -> Sequence[Comment]:
        """Readers' comments, oldest first, all before the page was fetched."""
        start = self.now - timedelta(minutes=self.random.randrange(3000, 20000))
        found = []
        for _ in range(count):
            start += timedelta(minutes=self.random.randrange(5, 600))
            text = " ".join(self.random.sample(self.list("comment_texts"), 2))
            found.append(Comment(self.random.choice(self.list("readers")), text, start))
        return found

    def text(
        self,
        paragraph: str = "<p>{}</p>",
        heading: str = "<h2>{}</h2>",
        quote: str = "<blockquote>{}</blockquote>",
        entry: str = "<li>{}</li>",
        entries: str = "<ul>{}</ul>",
        picture: str = "",
        inside: dict[int, str] | None = None,
    ) -> str:
        """The story in a markup; `picture` for all pictures but the first, `inside` has what stands after paragraph n.

        What stands inside never comes after the last paragraph.
        """
        forms = {"paragraph": paragraph, "heading": heading, "quote": quote, "entry": entry}
        rest = list(self.pictures[1:]) if picture else []
        parts: list[str] = []
        listed: list[str] = []
        for at, piece in enumerate(self.pieces):
            if piece.kind == "entry":
                listed.append(entry.format(piece.text))
                if at + 1 == len(self.pieces) or self.pieces[at + 1].kind != "entry":
                    parts.append(entries.format("".join(listed)))
                    listed = []
                continue
            parts.append(forms[piece.kind].format(piece.text))
            if at + 1 < len(self.pieces):
                parts.append((inside or {}).get(at + 1, ""))
                if rest and at >= 1 and piece.kind == "paragraph":
                    parts.append(set_picture(picture, rest.pop(0)))
        return "\n".join(parts)

    def add_rest(self, text: str, picture: str) -> str:
        """`text`, and after it the pictures but the first that found no place in it, as happens in short stories."""
        rest = [other for other in self.pictures[1:] if other.caption not in text]
        return "\n".join([text, *(set_picture(picture, other) for other in rest)])


def set_picture(form: str, picture: Picture) -> str:
    return form.format(file=picture.file, caption=picture.caption, credit=picture.credit)


def each(entries: Iterable[object], form: Callable[..., str]) -> str:
    """`form` of every entry, one after the other."""
    return "\n".join(form(entry) for entry in entries)
