from __future__ import annotations

from newscrawl.dedupe.exact import ExactIndex, hash_content

A, B = hash_content("One", "Body of one."), hash_content("Two", "Body of two.")


def test_spacing_and_case_make_no_other_content() -> None:
    assert hash_content("The  Headline", "Some\n\nbody") == hash_content("the headline", "Some body")
    assert hash_content("The headline", "Some body") != hash_content("The headline", "Some other body")
    assert len(hash_content(None, None)) == 64


def test_each_kind_of_duplicate_is_named() -> None:
    index = ExactIndex()
    assert index.find_reason("https://e.com/a", "https://e.com/a", A) is None
    index.add("https://e.com/a", "https://e.com/canonical", A)
    assert index.find_reason("http://www.e.com/a/?utm_source=x", None, B) == "address"
    assert index.find_reason("https://e.com/c", "https://e.com/a", B) == "canonical"
    assert index.find_reason("https://e.com/canonical", None, B) == "address"
    assert index.find_reason("https://e.com/d", None, A) == "content"
    assert index.find_reason("https://e.com/d", None, B) is None


def test_a_canonical_address_elsewhere_is_no_duplicate() -> None:
    index = ExactIndex()
    index.add("https://e.com/a", "https://origin.org/story", A)
    assert index.find_reason("https://e.com/b", "https://origin.org/story", B) is None


def test_contents_are_compared_only_when_asked_for() -> None:
    index = ExactIndex(compare_contents=False)
    index.add("https://e.com/a", None, A)
    assert index.find_reason("https://e.com/b", None, A) is None
