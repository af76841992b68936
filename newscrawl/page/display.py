"""Tells how a browser shows an element: as a block, within a line, or not at all."""

from __future__ import annotations

from functools import lru_cache

# What a node is, by its tag; from BLOCK on it ends the text before it.
TEXT, SKIP, BREAK, LINK, INLINE, SPAN, PICTURE, FIELD, CUSTOM, BLOCK, RULE, ASIDE = range(12)
KINDS: dict[str, int] = {
    "-text": TEXT,
    "a": LINK,
    "br": BREAK,
    "hr": RULE,
    "nav": ASIDE,
    "footer": ASIDE,
    "img": PICTURE,
    "amp-img": PICTURE,
    "input": FIELD,
}
KINDS |= dict.fromkeys(
    "script style noscript template svg iframe object embed head select option textarea button canvas video"
    " audio map datalist progress meter math -comment !doctype link meta source".split(),
    SKIP,
)
KINDS |= dict.fromkeys(
    "html body p h1 h2 h3 h4 h5 h6 li blockquote pre td th tr table tbody thead tfoot caption div section article main"
    " header aside figure figcaption ul ol dl dt dd form fieldset legend details summary address center hgroup menu"
    " dialog search".split(),
    BLOCK,
)
KINDS |= dict.fromkeys("span label".split(), SPAN)
FORMATS = frozenset("b strong i em u font span small big cite".split())  # a line of its own may be set in one
# Class names of what is read out and not shown.
_TO_BE_HEARD = frozenset(
    "sr-only screen-reader-text screen-reader-only screenreader-only screen-reader screenreader visually-hidden"
    " visuallyhidden u-visually-hidden a11y-hidden assistive-text hidden-visually element-invisible off-screen"
    " offscreen show-for-sr".split()
)
_ENDS_OF_HEARD = tuple(
    f"{joint}{name}" for joint in "-_" for name in ("sr-only", "screen-reader-text", "visually-hidden", "vh")
)
_PICTURE_ENDS = ("-img", "-image", "-picture")  # of the tag of a site's own element for pictures


@lru_cache(maxsize=8_192)  # a site's class names are on every one of its pages
def is_to_be_heard(names: str, *, is_inline: bool = False) -> bool:
    """Says whether a class name marks a text that is read out and not shown.

    Of an inline element one with a site's own prefix, too: "go-vh" of "(opens in a new window)". Those of boxes may end
    so for their height.
    """
    parts = names.split()
    if not _TO_BE_HEARD.isdisjoint(parts):
        return True
    return is_inline and any(part.endswith(_ENDS_OF_HEARD) and "not-" not in part for part in parts)


def might_hide(attributes: dict[str, str | None]) -> bool:
    """Says whether an element's attributes hide it from readers."""
    if "hidden" in attributes:
        return attributes["hidden"] != "until-found"
    style = attributes.get("style") or ""
    return "none" in style and "display:none" in style.lower().replace(" ", "")


def is_set_as_block(attributes: dict[str, str | None]) -> bool:
    """Says whether an inline element is set as a paragraph of its own."""
    style = (attributes["style"] or "").lower()
    return "block" in style and "display:block" in style.replace(" ", "")


def is_set_as_picture(tag: str, attributes: dict[str, str | None]) -> bool:
    """Says whether an element without content is a picture: its background is one, by its own style; or it is a site's
    own element for pictures, "x-img" or "app-image", with the address of one."""
    style = attributes.get("style") or ""
    if "url(" in style and "background" in style:
        return True
    return "-" in tag and tag.endswith(_PICTURE_ENDS) and bool(attributes.get("src"))
