"""Invented sentences: few fixed words between many that are drawn, so that no two stories agree."""

from __future__ import annotations

import re
from random import Random

_FIRST_NAMES = """
Amina Peter Rosa Karim Ellen David Nadia Hugo Leila Marcus Irene Owen Tessa Jonas Miriam Felix Ingrid Samir
Clara Tomas Vera Anton Yusuf Helga Bruno Selma Oscar Paula Rashid Greta Edgar Lina Viktor Noor Simon Dalia
Henrik Maya Ruben Alma Jasper Farah Otto Celia Idris Wilma Emil Zora Lukas Hanna
""".split()
_STARTS = """
Cald Tarn Whit Ash Kest Har Val Wex Nor Stone Bram Thorn Lark Mere Hollo Pen Quill Ravel Sed Tull Under Vint
Wold Yar Alder Birch Crom Dun Elm Fen Gar Hazel Iver Jed Kirk Lin Mar Nether Oak Pres Rook Sil Tor Ul Ves Winter
""".split()
_MIDDLES = ("", "", "en", "er", "ing", "a", "o", "els")
_ENDS = """
ford wick bury ton moor dale stead ham mouth gate combe field bridge worth ley haven brook cliff hurst low mere
shaw thorpe well by cote den fell holm ness
""".split()
_NOUNS = """
harbour bridge orchard reservoir tramway library hospital ferry quarry lighthouse market school stadium theatre
archive canal glacier vineyard observatory railway airport bakery museum power-station greenhouse pipeline
laboratory prison courthouse brewery shipyard warehouse clinic nursery marina embankment viaduct aquarium dairy
foundry refinery cinema playground cemetery monastery zoo sawmill chapel barracks planetarium racecourse depot
hostel pavilion windmill tunnel dam festival choir orchestra regatta census budget curriculum treaty tariff
licence subsidy pension dividend merger lease levy permit charter inquiry petition referendum verdict appeal
audit survey forecast timetable roster vaccine antenna turbine satellite battery tractor locomotive lorry
trawler tanker helicopter drone archive-fire landslide drought flood heatwave blizzard earthquake outage strike
boycott protest parade auction exhibition premiere tournament marathon derby relay playoff transfer manuscript
mosaic fresco tapestry melody sonnet dialect recipe
""".split()
_ADJECTIVES = """
disputed ageing costly narrow ambitious forgotten unfinished temporary rival modest crowded neglected secret
wooden northern southern coastal rural historic modern fragile popular unpopular overdue hidden amended generous
divided flooded restored private public regional provincial seasonal electric automatic underground floating
experimental controversial careful hurried silent noisy shabby splendid bitter cheerful stubborn reluctant
unexpected familiar foreign domestic joint separate annual weekly nightly early late final
""".split()
_VERBS = """
approved rejected praised questioned postponed inspected financed dismantled reopened photographed abandoned
measured insured repainted relocated surveyed blocked rescued copied rented sold bought mapped guarded cleaned
extended shortened renamed challenged delayed welcomed criticised defended ignored repaired replaced flooded
heated lit moved studied described audited registered banned protected toured borrowed recycled
""".split()
_ROLES = """
mayor deputy engineer historian nurse teacher minister surveyor fisherman conductor referee pilot chemist farmer
judge librarian curator midwife electrician economist biologist coach goalkeeper novelist baker postman ranger
archivist tailor sculptor violinist accountant translator gardener geologist pharmacist inspector spokeswoman
trustee volunteer
""".split()
_BODIES = """
council ministry parliament union federation committee institute tribunal company foundation university agency
cooperative academy association brigade chamber directorate guild laboratory league magistrate observatory
parish senate syndicate trust watchdog
""".split()
_MATERIALS = """
granite copper timber cement glass rubber paper salt wool cotton barley honey cider amber slate cork linen clay
diesel hydrogen ink leather marble oats pewter resin silk tin wax zinc
""".split()
_MANNERS = """
quietly openly twice briefly unanimously narrowly reluctantly finally again cheerfully grudgingly formally
hastily rarely repeatedly suddenly surprisingly thoroughly visibly wisely
""".split()
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "June", "July", "August", "September", "October", "November")

# {Name}, {Place} and the like begin with a capital since what is drawn for them does; {a} is an adjective, {n} a noun,
# {v} a verb, {r} a role, {o} an office, {m} a material, {h} a manner, {N} a number, {d} a day, {M} a month.
_SENTENCES = """
{P} {r} {F} {h} {v} the {a} {n} near {P}, {N} days before the {n} season.
“Nobody {v} our {n} before {d},” {F}, {r} at the {P} {o}, told reporters.
The {o} of {P} {v} {N} tonnes of {m} and {h} {v} a {a} {n}.
Since {M} the {a} {n} has cost {P} some {N} crowns a {n}.
{F} and {F}, both {r}s, {h} {v} the {n} after {N} hours of {a} debate.
In {P}, where the {a} {n} stands beside a {n}, {N} households {h} {v} {m}.
A {a} {n} made of {m} and {m} was {h} {v} by {F} on {d}.
The {r}'s {n}, {v} in {M}, holds {N} {a} {n}s from {P}.
“A {n} is no {n},” {F} {h} remarked, pointing at {N} {a} crates of {m}.
{P} and {P} share one {a} {n}, which the {o} {v} {h} last {M}.
Of {N} {r}s asked, {N} {h} {v} the {n} and {N} the {a} {n}.
Behind the {n}, {F} {v} {m} worth {N} crowns, the {P} {o} {h} noted.
On {d} the {a} {o} {h} {v} {F}, once a {r} in {P}.
Prices for {m} rose {N} percent in {P}, {a} {n} traders said on {d}.
{F} wants the {n} {v} by {M}; the {P} {o} would rather see a {a} {n}.
With {N} votes to {N}, {P} {h} {v} its {a} {n} and {v} another {n}.
Neither {F} nor the {r} of {P} had {v} a {n} so {a}.
The {n} road from {P} to {P}, {N} kilometres of {m}, was {h} {v}.
“We {v} {N} {n}s and {h} {v} the rest,” said {r} {F} of {P}.
Experts in {m}, among them {F}, {h} {v} {P}'s {a} {n} for {N} weeks.
At dawn on {d} a {r} {h} {v} {N} sacks of {m} behind {P}'s {n}.
No {n} in {P} is as {a} as the one {F} {v} in {M}.
{N} letters from {P} reached the {o}; {F} {h} {v} each {a} {n}.
The {a} {r} {F} left {P} with {N} kilos of {m} and a {n}.
If the {n} is {v}, {P} loses {N} {r}s and its {a} {n}, {F} warned.
{F} of the {P} {o} {v} a {n} plan: {m} first, {a} {n}s later.
Rain {h} {v} the {a} {n}, so {P} {v} its {n} until {d}.
For {N} years {F} {v} {m}; now the {r} {h} {v} a {n} in {P}.
The {o}'s {a} report lists {N} {n}s, {N} {r}s and one {n} in {P}.
Visitors from {P} {h} {v} the {n}, though {m} was {a} and {N} seats {v}.
""".strip().splitlines()
_HEADLINES = """
{P} {o} {v} {a} {n} after {n}
{F} {h} {v} the {a} {n} of {P}
Why {P} {v} its {a} {n}
{N} {r}s {v} as {P} {n} closes
{a} {n} divides {P} and {P}
{P} {r} {v} {n} made of {m}
“{a} {n}”: {F} on the {P} {o}
How a {a} {n} {h} {v} {P}
{m} prices shake the {a} {n} of {P}
{F} leaves {P} {o} over {n}
""".strip().splitlines()


_BEFORE_VOWEL = re.compile(r"(?<![\w'-])([Aa])(?= [aeiou])")


def _split(template: str) -> tuple[tuple[str, str], ...]:
    """`a {n} of` → (("a ", "n"), (" of", ""))."""
    pieces = []
    rest = template
    while "{" in rest:
        before, _, rest = rest.partition("{")
        pieces.append((before, rest[0]))
        rest = rest[2:]
    return (*pieces, (rest, ""))


_SPLIT_SENTENCES = tuple(map(_split, _SENTENCES))
_SPLIT_HEADLINES = tuple(map(_split, _HEADLINES))
_LISTS: dict[str, list[str] | tuple[str, ...]] = {
    "a": _ADJECTIVES, "n": _NOUNS, "v": _VERBS, "r": _ROLES, "o": _BODIES, "m": _MATERIALS, "h": _MANNERS, "d": _DAYS,
    "M": _MONTHS,
}  # fmt: skip


def write_headline(dice: Random) -> str:
    """Five to nine words, of which none is likely to be said again."""
    return _fill(dice.choice(_SPLIT_HEADLINES), dice)


def write_paragraphs(dice: Random, count: int) -> list[str]:
    """So many paragraphs of two to four sentences."""
    return [
        " ".join(_fill(template, dice) for template in dice.sample(_SPLIT_SENTENCES, dice.randint(2, 4)))
        for _ in range(count)
    ]


def invent_place(dice: Random) -> str:
    return dice.choice(_STARTS) + dice.choice(_MIDDLES) + dice.choice(_ENDS)


def invent_person(dice: Random) -> str:
    return f"{dice.choice(_FIRST_NAMES)} {invent_place(dice)}"


def invent_topic(dice: Random) -> str:
    """Two words, such as "Coastal pension"."""
    return f"{dice.choice(_ADJECTIVES)} {dice.choice(_NOUNS)}".capitalize()


def _fill(template: tuple[tuple[str, str], ...], dice: Random) -> str:
    pieces = []
    for before, blank in template:
        pieces.append(before)
        if blank == "P":
            pieces.append(invent_place(dice))
        elif blank == "F":
            pieces.append(invent_person(dice))
        elif blank == "N":
            pieces.append(str(dice.randint(3, 980)))
        elif blank:
            words = _LISTS[blank]
            pieces.append(words[int(dice.random() * len(words))])
    text = _BEFORE_VOWEL.sub(r"\1n", "".join(pieces))
    return text[0].upper() + text[1:] if text[0] != "“" else text[0] + text[1].upper() + text[2:]
