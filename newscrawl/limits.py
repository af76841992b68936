"""Where a page is cut off before it is parsed, so that no markup makes the parsing take long.

The parser's time grows with the square of some counts: how deep elements lie, the attributes of one element, how
many names of attributes and elements there are, how often a text goes on behind a tag that makes no element (`<td>`
where there is no table), the formatting elements (`<b>`, `<font>`) that are left open and so opened again in every
paragraph, the options of one `<select>`. What a page would cost is estimated tag by tag, and the page ends where the
estimate is spent.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise

MAX_CHARACTERS = 5_000_000  # what comes after them is not read
MAX_FEED_CHARACTERS = 5_000_000
MAX_FEED_ENTRIES = 2_000
MAX_FEED_TAGS = 60_000
MAX_SITEMAP_BYTES = 64 * 1024 * 1024  # unpacked; the protocol allows 50 MB
MAX_SITEMAP_ENTRIES = 100_000  # the protocol allows 50,000
MAX_DATA_CHARACTERS = 5_000_000  # of the data in one page's scripts
MAX_DATA_OBJECTS = 30_000  # objects and lists of them that are looked at
MAX_DATA_TEXT = 400_000  # characters of markup that one story's data becomes
MAX_COST = 50_000_000  # about a nanosecond each; no one of 2,400 real pages costs a tenth of it
_FEW_TAGS = 2_500  # with fewer, and no giant among them, nothing can cost much
_MANY_TAGS = 8_000  # up to so many only formatting elements can cost much, and only if they have attributes
_MANY_FORMATTING = 150
_STEP = 10_000  # characters between the places where a monstrous tag is looked for
_END_NEAR = 5_000  # a tag's own ">" comes sooner where what follows it is text or script
_MANY_ATTRIBUTES = 2_000
_PLAIN = 1_500  # characters of a tag that is not worth a close look
_MAX_DEPTH = 2_000  # of elements that are open at once; browsers show 512
_MAX_TAGS = 45_000  # starts, ends and comments; the largest of 2,400 real pages has 22,000
_MAX_SIGNS = 200_000  # "<", whether a tag or none
_MAX_ATTRIBUTES = 150_000  # of all elements; it has 129,000
_MAX_NAMES = 4_000  # different names of attributes, and of elements; 370 are the most on a real page
_MANY_EQUALS = 12_000  # "=" in a page that few attributes with values can have
_LEAST_ENDED = 0.33  # of all tags; with fewer ends, elements may lie deep in one another
_MANY_BARE = 3  # attributes without a value in one tag
_LONG = 2_000_000  # characters, in which fewer tags may have so many attributes

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})|<!--")
# One attribute or piece of one; each alternative begins with another character, so that nothing is tried twice.
_ATTRIBUTE = re.compile(r"""[^\s/>=]+|=\s*(?:"[^"]*"?|'[^']*'?|[^\s"'>][^\s>]*)?|[\s/]+""")
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
_TAG_START = re.compile(r"<[a-zA-Z][\w:-]*[\s/]")
# The look ahead at one letter makes it twice as quick.
_FORMATTING_ATTRIBUTES = re.compile(
    rb"<(?=[bcefinstu])(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/]", re.IGNORECASE
)
_RAW = {
    name: re.compile(rf"</{name}[\s/>]", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp")
}
_FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
# Elements that hold none, that the next of their kind ends, or that are merged: they do not lie in one another.
_FLAT = frozenset(
    "html head body img br hr input meta link area base col embed source track wbr param p li dt dd td th tr tbody"
    " thead tfoot option optgroup a path rect circle line polygon use stop".split()
)
_FOREIGN = frozenset(("svg", "math"))
_LEAVES_FOREIGN = frozenset(
    "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li menu meta nobr"
    " ol p pre ruby s small span strike strong sub sup table tt u ul var foreignobject desc title".split()
)
_TABLE_PARTS = frozenset("caption colgroup col tbody thead tfoot tr td th".split())  # elements only where a table is
# The parser sets a text that stands right in one of them before the table, behind the texts that are there already.
_TEXTLESS = frozenset("table tbody thead tfoot tr".split())
_NO_ELEMENTS = frozenset("html head body frameset frame".split())  # after the first of each
_FEW_MERGERS = 4  # such tags in a row, which are worth a close look
_COPIED = 2  # characters of a text that are copied in a nanosecond, each time that it goes on
_REOPENING = 400  # opening one element again costs as much as so many steps up the tree
_OPTION = 8
_MOST_ALIKE = 3  # formatting elements that are alike are opened again at most three times


def find_cut(html: str, encoded: bytes | None = None) -> tuple[int, str] | None:
    """Where to cut a page off and for what ("depth", "attributes", …); None where it can be parsed as it is.

    Linear, and for ordinary pages one count of "<" and a look at every ten-thousandth character. `encoded` is the page
    in UTF-8, where that is known already.
    """
    if not _might_cost_much(html, html.encode("utf-8", "ignore") if encoded is None else encoded):
        return None
    whole = len(html)
    if html.count("<") > _MAX_SIGNS:
        html = "<".join(html.split("<", _MAX_SIGNS)[:-1])
    found = _follow_tags(html)
    if found is None and len(html) < whole:
        found = len(html), "tags"
    if whole > MAX_CHARACTERS and (found is None or found[0] > MAX_CHARACTERS):
        return MAX_CHARACTERS, "characters"
    return found


def _might_cost_much(html: str, encoded: bytes) -> bool:
    tags = encoded.count(b"<")  # quicker than in a text, of which each character may take four bytes
    if tags > _MANY_TAGS or len(html) > MAX_CHARACTERS or (tags > _FEW_TAGS and len(html) > _LONG):
        return True
    if encoded.count(b"=") > _MANY_EQUALS or (tags > _FEW_TAGS and encoded.count(b"</") < _LEAST_ENDED * tags):
        return True
    if tags > _FEW_TAGS and len(_FORMATTING_ATTRIBUTES.findall(encoded)) > _MANY_FORMATTING:
        return True
    # A tag of very many attributes is so long that one of these steps lies within it; so does one in many tags.
    place = _STEP
    while place < len(html) - _STEP:
        following = html.find("<", place)
        if following < 0:
            following = len(html)
        if following - place >= _STEP:
            if _might_be_monstrous(html, place):
                return True
        elif _has_bare_attributes(html, place) or _might_go_on(html, place):
            return True
        place = max(place, following) + _STEP
    return False


def _might_be_monstrous(html: str, place: int) -> bool:
    """Whether the tag before a place, should it still be open there, has very many attributes (not a few long ones)."""
    start = html.rfind("<", 0, place)
    if start < 0 or html.find(">", start, start + _END_NEAR) >= 0:
        return False
    tag = _TAG_START.match(html, start)
    return tag is not None and _count_attributes(html, tag.end())[0] > _MANY_ATTRIBUTES


def _has_bare_attributes(html: str, place: int) -> bool:
    """Whether a place lies in a short tag that has many attributes without values, as hardly any has."""
    start = html.rfind("<", max(0, place - _PLAIN), place)
    if start < 0 or _TAG_START.match(html, start) is None:
        return False
    end = html.find(">", start, place + _PLAIN)
    if end < place:
        return False
    attributes = _QUOTED.sub("", html[start:end]).replace("/", " ").split()[1:]
    return sum("=" not in attribute for attribute in attributes) > _MANY_BARE


def _might_go_on(html: str, place: int) -> bool:
    """Whether the next few tags are such as may make no element, with text between them."""
    tags = list(islice(_TAG.finditer(html, place, place + 2 * _STEP), _FEW_MERGERS))
    return (
        len(tags) == _FEW_MERGERS
        and all(tag[1] or (tag[2] or "").lower() in _TABLE_PARTS | _NO_ELEMENTS for tag in tags)
        and all(html[html.find(">", one.end()) + 1 : other.start()].strip() for one, other in pairwise(tags))
    )


def _follow_tags(html: str) -> tuple[int, str] | None:
    opened: dict[str, int] = {}
    names: set[str] = set()  # of attributes
    formatting: dict[str, list[str]] = {}
    alike: dict[str, int] = {}
    depth = reopened = options = root_attributes = all_attributes = tags = 0
    depth_cost = formatting_cost = attributes_cost = options_cost = text_cost = place = 0
    run = before_table = 0  # characters that may be one text so far: here, and before the table around
    is_textless = False
    foreign = False  # inside <svg> or <math>, where "/>" ends an element and scripts are markup
    for tag in _TAG.finditer(html):
        start = tag.start()
        if start < place:  # in a comment, a script or an attribute
            continue
        slash, name = tag.groups()
        tags += 1
        if start > place:
            if not is_textless:
                run += start - place
            elif not html[place:start].isspace():
                before_table += start - place
                text_cost += before_table // _COPIED
        place = tag.end()
        if name is None:
            run = 0
            place = html.find("-->", place)
            if place < 0:
                return None
            if tags > _MAX_TAGS or text_cost > MAX_COST:
                return start, "tags" if tags > _MAX_TAGS else "texts"
            continue
        name = name.lower()
        in_table = opened.get("table", 0) > 0
        if name in _TEXTLESS or name in _TABLE_PARTS:
            is_textless = name != "table" if slash else name in _TEXTLESS
            is_textless = is_textless and (in_table or name == "table")
        if (slash and not opened.get(name)) or name in _NO_ELEMENTS or (name in _TABLE_PARTS and not in_table):
            text_cost += run // _COPIED
        else:
            run = 0
            if name == "table":
                before_table = 0
        depth_cost += depth
        if reopened:
            formatting_cost += reopened * _REOPENING
        if not slash:
            if html[place : place + 1] == ">":
                attributes, place = 0, place + 1
            else:
                attributes, place = _count_attributes(html, place, names)
            if name in ("html", "body"):
                root_attributes = attributes = attributes + root_attributes
            elif name == "select":
                options = 0
            elif name in ("option", "optgroup"):
                options += 1
                options_cost += options * _OPTION
            all_attributes += attributes
            attributes_cost += attributes * attributes
        elif (end := html.find(">", place, place + _PLAIN)) >= 0:
            place = end + 1
        if depth_cost + formatting_cost + attributes_cost + options_cost + text_cost > MAX_COST:
            costs = (
                (depth_cost, "depth"),
                (formatting_cost, "formatting"),
                (attributes_cost, "attributes"),
                (options_cost, "options"),
                (text_cost, "texts"),
            )
            return start, max(costs)[1]
        if depth > _MAX_DEPTH:
            return start, "depth"
        if tags > _MAX_TAGS or len(opened) > _MAX_NAMES:
            return start, "tags"
        if all_attributes > _MAX_ATTRIBUTES or len(names) > _MAX_NAMES:
            return start, "attributes"
        if slash:
            if name in _FOREIGN:
                foreign = False
            if opened.get(name):
                opened[name] -= 1
                depth -= 1
            keys = formatting.get(name)
            if keys:
                key = keys.pop()
                alike[key] -= 1
                reopened -= 1
            continue
        if name in _FLAT and name not in _LEAVES_FOREIGN:
            continue
        raw = name in _RAW and not foreign
        if name in _FOREIGN:
            foreign = html[place - 2 : place] != "/>"
        elif name in _LEAVES_FOREIGN:
            foreign = False
        if raw:
            closing = _RAW[name].search(html, place)
            if closing is None:
                return None
            place = closing.end()
        elif name not in _FLAT and not ((foreign or name in _FOREIGN) and html[place - 2 : place] == "/>"):
            opened[name] = opened.get(name, 0) + 1
            depth += 1
            if name in _FORMATTING:
                key = html[start:place]
                if alike.get(key, 0) < _MOST_ALIKE:
                    alike[key] = alike.get(key, 0) + 1
                    formatting.setdefault(name, []).append(key)
                    reopened += 1
    return None


def _count_attributes(html: str, place: int, names: set[str] | None = None) -> tuple[int, int]:
    """How many attributes a tag has from `place` on, and where it ends; of a giant, no more than cost the limit.

    Their names go into `names`.
    """
    names = set() if names is None else names
    end = html.find(">", place, place + _PLAIN)
    if end >= 0:
        plain = html[place:end]
        if "'" not in plain:
            parts = plain.split('"')
            if len(parts) % 2:
                words = " ".join(parts[::2]).split()
                names.update(words)
                if len(names) > _MAX_NAMES:  # of what is written without quotes, the values are there too
                    whole = " ".join([word.partition("=")[0].replace("/", " ") for word in names])
                    names.clear()
                    names.update(whole.split())
                return len(words), end + 1
    count = 0
    while True:
        found = _ATTRIBUTE.match(html, place)
        if found is None:
            return count, place + 1
        first = html[place]
        if first != "=" and first != "/" and not first.isspace():
            names.add(found[0])
            count += 1
            if count * count > MAX_COST:
                return count, place
        place = found.end()
