"""A British weekly's stories in the database that libraries subscribe to, as it lays a document out."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=375,
    kind="plain pages",
    language="en",
    site="Brindleford Advertiser",
    address="http://archive.brindlefordadvertiser.example/iw-search/we/doc?p_docid={id}&p_theme=bra",
    year=2005,
    precision="day",
    section=True,
)
def set_library_document(p: Sheet) -> str:
    """A British weekly's stories in the database that libraries subscribe to: keys for the results in one line, paper with place, then labels in bold before headline, day with weekday, edition, section, page and author, one to a line, the text by p without a class, captions as lines after the text with "Caption:", memo with other documents as links, the number of record, copyright with the paper's year, other results with days in a list at the end, the session's clock and a help line."""
    photo = "<b>Caption:</b> {caption} ({credit})<br>"
    label = '<span class="tagName"><b>{}:</b></span> {}<br>'
    lines = p.when("{weekday}, {month} {d}, {yyyy}", "<b>Date:</b> {}<br>")
    lines += "<b>Edition:</b> Main<br>" + label.format("Section", p.section)
    lines += f"<b>Page:</b> {p.random.randrange(1, 40)}<br>"
    lines += p.names("<b>Author:</b> {}<br>", "; ", "; ")
    text = p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", "<p>&bull; {}</p>", "{}")
    captions = "".join(photo.format(caption=picture.caption, credit=picture.credit) for picture in p.pictures)
    memo = each(p.related, lambda t: f'<br>&nbsp;&nbsp;<a href="{t.href}">{t.headline}</a>')
    results = each(
        p.others[:6],
        lambda t: (
            f'<tr><td valign="top">{p.random.randrange(1, 90)}.</td><td><a href="{t.href}">{t.headline}</a><br><font size="1">{p.site} - {p.tell(t.moment, "{month} {d}, {yyyy}")} - {p.random.randrange(90, 900)} words</font></td></tr>'
        ),
    )
    return f"""<HTML><HEAD><TITLE>{p.site} : Document Display</TITLE></HEAD>
<BODY bgcolor="#FFFFFF" link="#003366">
<div id="nav"><a href="/iw-search/we">New search</a> | <a href="/iw-search/we/results">Back to results</a> | <a href="/iw-search/we/doc?p_print=1">Printer-friendly</a> | <a href="/iw-search/we/mail">E-mail this document</a> | <a href="/help">Help</a></div>
<div align="right"><font size="1">Session started {p.tell(p.now, "{dd}/{mm}/{yyyy} {HH}:{MM}")} - Brindleford Borough Libraries</font></div>
<hr size="1">
<font size="2">Document {p.random.randrange(1, 20)} of 20</font> &nbsp; <a href="{p.others[6].href}">&lt; {p.say("previous")}</a> &nbsp; <a href="{p.others[7].href}">{p.say("next")} &gt;</a>
<hr size="1">
<div class="doc"><b>{p.site} (UK)</b><br><br>
<span class="headline"><b><font size="4">{p.headline}</font></b></span><br><br>
{lines}<br>
{text}
<br>{captions}<b>Memo:</b> See also:{memo}<br>
<b>Record Number:</b> 0FA{p.random.randrange(10**6, 10**7)}<br>
<font size="1">Copyright, {p.now.year}, {p.site}. {p.say("copyright")}</font></div>
<hr size="1">
<b>Other documents of this search</b>
<table cellpadding="3" border="0">{results}</table>
<hr size="1">
<form action="/iw-search/we">Search for <input type="text" name="s_term"> in <select><option>All text</option><option>Headline</option><option>Author</option></select> <input type="submit" value="Search"></form>
<font size="1">To use this archive at home you need the number of your library card. Articles of freelance writers may be missing. Questions: archive@brindlefordadvertiser.example</font>
</BODY></HTML>"""
