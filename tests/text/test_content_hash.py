from __future__ import annotations

import pytest

from newscrawl.text.content_hash import hash_content


def test_spacing_and_case_make_no_other_content() -> None:
    assert hash_content("The  Headline", "Some\n\nbody") == hash_content("the headline", "Some body")
    assert hash_content("The headline", "Some body") != hash_content("The headline", "Some other body")
    assert len(hash_content(None, None)) == 64


@pytest.mark.parametrize("space", ["\n", "\n\n\n", "\t", "\xa0", "\x85", "\u2028", " \u3000 "])
def test_any_kind_of_space_is_a_space(space: str) -> None:
    assert hash_content("A headline", f"{space}Some{space}body{space}") == hash_content("A headline", "Some body")
