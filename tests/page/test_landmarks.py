"""The landmarks of a page."""

from __future__ import annotations

from newscrawl.page.page import Page


def test_each_landmark_is_filed_under_what_it_may_be() -> None:
    page = Page(
        "<h1>Heading</h1><nav class=Breadcrumb><a href=/>Home</a></nav><p class=articleByline>By Jane Doe</p>"
        "<a href=/author/jane>Jane</a><figure class=main><figcaption class=imageCaption>Waves</figcaption></figure>"
        "<meta itemprop=author content=x><p>Text</p>"
    )
    marks = page.landmarks
    assert [h.text for h in marks.headings] == ["Heading"]
    assert [b.tag for b in marks.bylines] == ["p", "a"]
    assert [p.tag for p in marks.pictures] == ["figure", "figcaption"]
    assert [b.tag for b in marks.breadcrumbs] == ["nav"]
    assert marks.headings[0].folded == "heading"


def test_elements_that_speak_of_a_paywall_are_kept_by_name() -> None:
    page = Page('<body class="has-paywall"><h1>Rain</h1><div class="Paywall__box paywall" id="x">Pay</div>')
    assert page.landmarks.paywalls == ["has-paywall ", "paywall__box paywall x"]
