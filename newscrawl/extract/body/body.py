"""Reads the article's body: chooses which of a page's blocks are the story."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from ...limits import MAX_DATA_TEXT
from ...page.blocks import FROM_DATA, HEADINGS, Block, Blocks, walk_blocks
from ...page.json_ld import list_types
from ...page.page import Page
from ...sites.profile import Site
from ..candidates import Body
from ..source_dateline import read_dateline_line, read_lone_place, read_source_line
from .boxes import drop_calls, leave_out_sign_ups
from .captions import keep_story_captions, mark_captions
from .discussions import drop_discussion
from .element_sums import squeeze
from .features import MODEL_NAMES, BodyHints, Features
from .labels import (
    drop_behind_end,
    drop_edit_links,
    drop_entry_times,
    drop_heading_signs,
    drop_labels,
    drop_list_marks,
    keep_entries,
    keep_headings,
)
from .lines import drop_scrambled
from .model import FeatureRow, load_model
from .others import OF_OTHERS, drop_others
from .records import leave_out_record
from .ruled_parts import leave_out_ruled_parts
from .site_texts import leave_out_above, leave_out_of_site
from .story_region import find_lost_story
from .story_run import straighten_run
from .summaries import leave_out_summaries
from .teasers import drop_rows_of_links, drop_teasers

_MIN_CHARACTERS = 40  # less than this is no text to speak of
_ENOUGH_CHARACTERS = 250  # with less, navigation and footers are searched too: an unclosed one swallows the story
_LONG = 100  # characters of a block that is no label or teaser
_LONGEST_LINE = 120  # of a source or dateline that stands alone
_LONGEST_RIGHTS = 200  # … that tells the rights in a text
_RIGHTS = ("©", "Copyright", "(c)", "(C)")
_LONGEST_LABELLED = 80  # of one that is a label ("With reporting from") and a name
_DATELINE_MARKS = frozenset("-–—―|/،,:(（，：")  # one of them parts the place from who reports
_MARKS = "■□●○◆◇▲△▼▽★☆※▶►»>•-– "  # before a headline
_NEAR, _NEAR_END = 3, 5  # blocks at the start, and at the end, that may be such lines
_LONGEST_REFRAIN = 100  # characters of a line that comes again, as in a song or a chat
_CELLS = ("td", "th", "li", "dt", "dd")  # of a timetable
_LEAST_JSON_LD = 200  # characters of an articleBody that tell where the story lies


def read_body(
    page: Page,
    *,
    headline: str | None = None,
    description: str | None = None,
    publisher: str | None = None,
    site: Site | None = None,
) -> Body | None:
    """Reads the body of the page's story; None where the page has hardly any text."""
    if page.root is None:
        return None
    if page.story_keys is not None:
        return _read_story(page, publisher)
    if site is not None and site.body:
        body = _read_profile(page, site, headline, publisher)
        if body is not None:
            return body
    hints = read_hints(page, headline, description)
    score = load_model("body_model.json", MODEL_NAMES).score
    found = page.blocks
    body = choose_blocks(found, hints, publisher, score)
    # An unclosed <nav> can swallow a story, and so can an <article class="sticky-sidebar">.
    for doubts_names, is_worth_it in ((False, found.passed_over), (True, _has_running_text(found))):
        if not is_worth_it or (body is not None and sum(map(len, body.paragraphs)) >= _ENOUGH_CHARACTERS):
            continue
        whole = walk_blocks(page.root, everything=True)
        other = choose_blocks(whole, hints, publisher, score, doubts_names=doubts_names)
        if other is not None and (body is None or len(other.text) > 2 * len(body.text)):
            body = other
    return body


def _has_running_text(found: Blocks) -> bool:
    long = [len(b.text) for b in found.blocks if len(b.text) > _LONG and 3 * b.link_characters < len(b.text)]
    return sum(long) > 2 * _ENOUGH_CHARACTERS


def read_hints(page: Page, headline: str | None, description: str | None) -> BodyHints:
    """Reads what the page's structured data tells of the body."""
    longest, is_news = "", False
    for article in page.json_ld_articles:
        text = article.get("articleBody")
        if isinstance(text, str) and len(text) > len(longest):
            longest = text[:MAX_DATA_TEXT]
        is_news = is_news or any("NewsArticle" in t or t == "LiveBlogPosting" for t in list_types(article))
    body = longest if len(longest) > _LEAST_JSON_LD else None
    return BodyHints(headline, description, body, is_news, page.url, page.title)


def show_hidden_story(found: Blocks) -> None:
    """Treats hidden blocks as visible where they are most of the page's running text.

    Some pages hide their story until a script shows it; they have little other text.
    """
    if not any(found.hidden):
        return
    visible = hidden = 0
    for block in found.blocks:
        length = len(block.text)
        if length > 60 and block.link_characters < 0.35 * length:
            if block.hidden:
                hidden += length
            else:
                visible += length
    if hidden > 1.5 * visible:
        for block in found.blocks:
            block.hidden = False


def choose_blocks(
    found: Blocks,
    hints: BodyHints,
    publisher: str | None,
    score: Callable[[FeatureRow], float],
    *,
    doubts_names: bool = False,
) -> Body | None:
    """Asks the model of each block whether it is body, and tidies what it chose.

    `score` is the model: it takes a block's features, in the order of `features.NAMES`, and returns a number above 0
    for body. With `doubts_names` a class name such as "sidebar" counts for nothing on an element with much text.
    """
    show_hidden_story(found)
    everything = found.blocks
    asked = leave_out_sign_ups(found, hints.headline) if found.fields else everything
    asked = leave_out_summaries(found, asked, hints.headline, hints.address)
    visible = [block for block in asked if not block.hidden]
    if len(visible) < len(everything):
        for block in everything:
            if block.hidden:
                block.why = "hidden"
    if not visible:
        return None
    found = replace(found, blocks=visible)
    judge = partial(_judge_blocks, everything=everything, hints=hints, score=score, doubts_names=doubts_names)
    features = judge(found)
    judged = [block.kept for block in everything]
    freed = find_lost_story(found, hints.headline)
    if freed is not None:
        for block in visible:
            block.kept, block.why = False, "outside"
        found, visible = freed, freed.blocks
        features = judge(found)
    is_much = drop_discussion(found, features.headline_place)
    if drop_others(found, hints.headline, hints.address) or is_much:
        found = replace(found, blocks=[block for block in visible if block.why not in OF_OTHERS])
        features = judge(found)
        drop_others(found, hints.headline, hints.address)
    leave_out_above(found, hints, publisher, features.headline_place)
    if straighten_run(found, features.headline_place, hints.address):
        keep_headings(found)
    leave_out_record(found)
    leave_out_ruled_parts(found)
    leave_out_of_site(found, hints, publisher)
    if [block.kept for block in everything] != judged:
        mark_captions(features, everything, features.headline_place, hints.headline)
    return _finish(visible, everything, publisher, "blocks" if found.cut is None else f"blocks, cut: {found.cut}")


def _judge_blocks(
    found: Blocks,
    *,
    everything: list[Block],
    hints: BodyHints,
    score: Callable[[FeatureRow], float],
    doubts_names: bool,
) -> Features:
    """Marks each block as body or not, and why. Returns what the blocks' features were read from."""
    visible = found.blocks
    features = Features(found, hints, doubts_names=doubts_names)
    headline = features.headline
    seen: dict[str, Block] = {}
    for place, (block, reason) in enumerate(zip(visible, features.reasons, strict=True)):
        block.kept = False
        if reason is not None:
            block.why = reason
            continue
        if features.is_plain(place):
            block.why = "plain"
        else:
            block.score = points = score(features.read_row(place))
            block.why = "model"
            if points <= 0:
                continue
        text = block.text
        bare = text.lstrip(_MARKS) if text[0] in _MARKS else text
        is_headline = headline and len(text) < 400 and headline.startswith(bare[:1].casefold())
        if place == features.headline_place or (is_headline and squeeze(bare) == headline):
            block.why = "headline"
        elif len(text) > 40 and text in seen and not _stand_alike(found, seen[text], block):
            block.why = "repeated"
        else:
            seen.setdefault(text, block)
            block.kept = True
    drop_calls(features)
    drop_rows_of_links(found, hints.address)
    keep_headings(found)
    keep_entries(found)
    drop_labels(visible)
    drop_entry_times(visible)
    drop_teasers(found, hints.address)
    mark_captions(features, everything, features.headline_place, hints.headline)
    keep_story_captions(found)
    if len(features.h1s) > 1:
        _drop_second_article(found)
    return features


def _stand_alike(found: Blocks, one: Block, other: Block) -> bool:
    """Says whether two blocks are alike and in one place, as the lines of a recipe or a song are that come twice."""
    if len(one.text) > _LONGEST_REFRAIN and one.tag not in _CELLS:
        return False
    if one.element == other.element:
        return True
    return (
        found.parents[one.element] == found.parents[other.element]
        and one.tag == other.tag
        and found.names[one.element] == found.names[other.element]
    )


def _drop_second_article(found: Blocks) -> None:
    """Keeps the first story where scrolling leads to more: each is an <article> with a heading of its own."""
    first = 0
    paragraphs = 0
    for place, block in enumerate(found.blocks):
        if block.kept and len(block.text) > 60:
            paragraphs += 1
        if block.tag != "h1":
            continue
        article = _find_around(found, block.element, ("article",))
        if first and article and article != first and paragraphs > 2:
            for later in found.blocks[place:]:
                if later.kept:
                    later.kept, later.why = False, "second article"
            return
        if article:
            first, paragraphs = article, 0


def _read_profile(page: Page, site: Site, headline: str | None, publisher: str | None) -> Body | None:
    """Returns the blocks of a profile's elements, without captions, repeated texts and what the profile removes."""
    removed = frozenset(node.mem_id for node in page.tree.css(site.remove)) if site.remove else frozenset()
    blocks: list[Block] = []
    seen = {squeeze(headline)} if headline else set()
    cut = None
    for node in page.tree.css(site.body or ""):
        found = walk_blocks(node, everything=True, without=removed)
        cut = cut or found.cut
        for block in found.blocks:
            text = squeeze(block.text)
            if block.hidden:
                block.why = "hidden"
            elif _find_around(found, block.element, ("figure", "figcaption", "nav", "aside")):
                block.why = "caption"
            elif text in seen:
                block.why = "repeated"
            else:
                block.kept, block.why = True, "profile"
                if len(text) > 40:
                    seen.add(text)
        blocks += found.blocks
    return _finish(blocks, blocks, publisher, "profile" if cut is None else f"profile, cut: {cut}")


def keep_blocks(page: Page, paragraphs: Iterable[str]) -> Page:
    """Returns a view in which those blocks are body that have one of the paragraphs as their text, and no others."""
    texts = set(paragraphs)
    marked = [
        replace(block, kept=True, why="profile") if block.text in texts else replace(block, kept=False)
        for block in page.blocks.blocks
    ]
    return page.with_blocks(marked)


def _read_story(page: Page, publisher: str | None) -> Body | None:
    """Returns the blocks that came from the page's data, and none that the page shows."""
    blocks = page.blocks.blocks
    for block in blocks:
        if block.why != FROM_DATA:
            block.kept = False
    return _finish([block for block in blocks if not block.hidden], blocks, publisher, page.story_rule)


def _find_around(found: Blocks, element: int, tags: tuple[str, ...]) -> int:
    """Returns the nearest element of one of the tags around a place; 0 where there is none."""
    while element > 0 and found.tags[element] not in tags:
        element = found.parents[element]
    return max(element, 0)


def _finish(visible: list[Block], everything: list[Block], publisher: str | None, rule: str) -> Body | None:
    """Takes out scrambled text, source and dateline lines, and headings that nothing follows."""
    is_scrambled = drop_scrambled(visible)
    drop_behind_end(visible)
    places = [place for place, block in enumerate(visible) if block.kept]
    if not places:
        return None
    body = Body([], rule, everything, is_scrambled=is_scrambled)
    for place in range(max(0, places[0] - _NEAR), min(len(visible), places[0] + _NEAR)):
        block = visible[place]
        is_line = len(block.text) <= _LONGEST_LINE and block.tag != "figcaption"
        if body.dateline_line is None and is_line and 2 * block.link_characters <= len(block.text):
            if not _DATELINE_MARKS.isdisjoint(block.text):
                body.dateline_line = read_dateline_line(block.text, publisher)
                if place == places[0] and len(places) > 1 and block.tag not in HEADINGS:
                    body.dateline_line = body.dateline_line or read_lone_place(block.text)
            if body.dateline_line is not None:
                block.kept, block.why = False, "dateline"
    first = visible[places[0]]
    if first.kept and len(first.text) <= _LONGEST_LINE and len(places) > 1 and _might_name_source(first.text):
        body.source_line = read_source_line(first.text)
        if body.source_line is not None:
            first.kept, first.why = False, "source"
    for place in range(min(len(visible), places[-1] + 1 + _NEAR) - 1, max(-1, places[-1] - _NEAR_END), -1):
        block = visible[place]
        most = _LONGEST_RIGHTS if block.text.startswith(_RIGHTS) else _LONGEST_LINE
        if body.source_line is None and len(block.text) <= most and block.why != "dateline":
            body.source_line = read_source_line(block.text) if _might_name_source(block.text) else None
            if body.source_line is not None:
                block.kept, block.why = False, "source"
    kept = [visible[place] for place in places if visible[place].kept]
    while kept and kept[-1].tag in HEADINGS:
        last = kept.pop()
        last.kept, last.why = False, "nothing follows"
    drop_edit_links(kept)
    drop_list_marks(kept)
    drop_heading_signs(kept)
    body.paragraphs = [block.text for block in kept]
    return body if sum(map(len, body.paragraphs)) >= _MIN_CHARACTERS else None


def _might_name_source(text: str) -> bool:
    """Says whether a sentence is short enough for a label with a name after it."""
    return len(text) <= _LONGEST_LABELLED or text.startswith(_RIGHTS) or text[-1] not in ".!?" or not text[0].isalpha()
