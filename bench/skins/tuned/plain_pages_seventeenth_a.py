"""A parish newsletter written in an office suite's editor and published as a web page."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=324,
    kind="plain pages",
    language="en",
    site="The Knockavoher Sheet",
    address="https://docs.knockavoher.example/document/d/e/2PACX-{id}/pub",
    year=2021,
    precision="day",
    kicker=True,
)
def set_published_document(p: Sheet) -> str:
    """A parish newsletter written in an office suite's editor and published as a web page: a banner that it is published with the suite and updated every five minutes, masthead as a paragraph, everything p and span with numbered classes, the kicker as a subtitle's paragraph, the headline as a title's paragraph, "By" with the writers and the weekday with its day in one line, pictures as spans of a measured box with a line in italics below, empty paragraphs between, a table of one cell that asks for notes, related stories as a bullet list of links, a rule, earlier letters with their days, how to reach the sheet."""
    gap = '<p class="c2 c11"><span class="c0"></span></p>'
    photo = (
        '<p class="c6"><span style="overflow: hidden; display: inline-block; margin: 0.00px 0.00px; border: 0.00px solid #000000; width: 601.70px; height: 401.33px;"><img alt="" src="https://lh.knockavoher.example/docsz/{file}" style="width: 601.70px; height: 401.33px;" title=""></span></p><p class="c6"><span class="c9">{caption} (Photo: {credit})</span></p>'
        + gap
    )
    line = p.names("By {}") + p.when("{weekday}, {d} {month} {yyyy}", " — {}" if p.authors else "{}")
    signed = f'<p class="c2"><span class="c4">{line}</span></p>' if line else ""
    paragraph = '<p class="c2"><span class="c0">{}</span></p>' + gap
    notes = f'<a id="t.9c1e"></a><a id="t.0"></a><table class="c14"><tr class="c8"><td class="c12" colspan="1" rowspan="1"><p class="c2"><span class="c4 c7">{p.say("donate")}</span></p><p class="c2"><span class="c0">{p.say("donate_text")}</span></p></td></tr></table>{gap}'
    text = p.text(
        paragraph,
        '<h2 class="c13" id="h.q8x2"><span class="c5">{}</span></h2>',
        '<p class="c2 c15"><span class="c9">{}</span></p>' + gap,
        '<li class="c2 c10 li-bullet-0"><span class="c0">{}</span></li>',
        '<ul class="c3 lst-kix_4h2 start">{}</ul>',
        photo,
        {4: notes},
    )
    related = each(
        p.related,
        lambda t: (
            f'<li class="c2 c10 li-bullet-0"><span class="c16"><a class="c17" href="{t.href}">{t.headline}</a></span></li>'
        ),
    )
    earlier = each(
        p.others[:6],
        lambda t: (
            f'<p class="c2"><span class="c0">{p.tell(t.moment, "{d} {month}")}: </span><span class="c16"><a class="c17" href="{t.href}">{t.headline}</a></span></p>'
        ),
    )
    return f"""<html><head><title>{p.site}: {p.headline}</title><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><div id="header"><div id="banners"><div id="publish-banner"><div id="title-banner"><span>{p.site}: {p.headline}</span></div><div class="dash">Published using the Office Suite</div><a href="/abuse">Report abuse</a><a href="/learn">Learn more</a></div></div></div><div id="title">{p.site}: {p.headline}</div><div class="interval">Updated automatically every 5 minutes</div>
<div id="contents"><div class="c18 doc-content"><div><p class="c6"><span class="c7">{p.site.upper()}</span></p><p class="c6"><span class="c9">{p.say("about_site")}</span></p></div><hr><p class="c2 subtitle"><span class="c19">{p.kicker}</span></p><p class="c1 title" id="h.7tq0"><span class="c20">{p.headline}</span></p>{signed}{gap}{p.lead(photo)}{p.add_rest(text, photo)}{gap}
<p class="c2"><span class="c4">{p.say("related")}</span></p><ul class="c3 lst-kix_9p1 start">{related}</ul>{gap}<hr><p class="c2"><span class="c4">Earlier letters</span></p>{earlier}{gap}<p class="c2"><span class="c0">Notices for the next sheet by noon on Thursday, please, to Bernadette at the post office or to </span><span class="c16"><a class="c17" href="mailto:sheet@knockavoher.example">sheet@knockavoher.example</a></span><span class="c0">. Minutes of the hall committee hang in the porch.</span></p><div><p class="c6"><span class="c9">{p.say("issue", n=p.random.randrange(40, 300))}</span></p></div></div></div><div id="footer"><p>Report abuse</p></div></body></html>"""
