"""Knows how sites name the folders of tags and sections, in addresses and in class names."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..text.tables import match_any, read_groups


class FolderNames(NamedTuple):
    """How sites name the pages of tags and sections, and what shows these on a story's page."""

    tag: re.Pattern[str]  # in addresses
    tag_list: re.Pattern[str]  # in class names
    section: re.Pattern[str]  # in addresses
    section_name: re.Pattern[str]  # in class names


@cache
def load_folder_names() -> FolderNames:
    words = {group: match_any(of_group) for group, of_group in read_groups(__package__, "folder_names").items()}
    return FolderNames(
        re.compile(
            rf"/(?:{words['tag folder']})(?:/[^/?#]+/?$|[?])"
            r"|[?&](?:tags?|keywords?|k|subject(?:%3a\w+|:\w+)?|label)(?:=|$)",
            re.IGNORECASE,
        ),
        re.compile(rf"(?:^|[-_ ])(?:{words['tag list']})(?:$|[-_ ])"),
        re.compile(
            rf"/(?:{words['section folder']})[/_-]"
            r"|[/_?&-](?:cat(?:egory)?|section|rubri(?:c|k|que)|ressort)(?:_?id)?[_=-]",
            re.IGNORECASE,
        ),
        re.compile(rf"\b(?:\w+-)?(?:{words['section name']})\b"),
    )
