"""A document of a library's database of newspapers, as its server sends it for reading and printing."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=384,
    kind="plain pages",
    language="en",
    site="Kittering Morning Ledger",
    address="http://docs.pressretrieval.example/document?doc={id}&view=full",
    year=2003,
    precision="day",
    keywords=True,
    section=True,
)
def set_retrieved_document(p: Sheet) -> str:
    """A document of a library's database of newspapers: a row of the search's terms and links, "of" counting, a copyright line, the paper's name, the day with its weekday behind it, fields in capitals before and after the body for section, length, headline, byline, subjects, graphics and load date, the text in p with numbered classes, documents that are like it in a list with paper, day and words."""
    line = '<div class="c4"><p class="c5"><span class="c6">{name}: </span><span class="c2">{text}</span></p></div>'

    def field(name: str, text: str) -> str:
        return line.format(name=name, text=text)

    words = sum(len(piece.text.split()) for piece in p.pieces)
    day = p.when("{month} {d}, {yyyy} {weekday}", '<div class="c3"><p class="c1"><span class="c2">{}</span></p></div>')
    who = p.names(line.format(name="BYLINE", text="By {}"), ", ", " and ")
    loaded = p.changed("{month} {d}, {yyyy}", line.format(name="LOAD-DATE", text="{}"))
    photo = line.format(name="GRAPHIC", text="Photo: {caption}. ({credit})")
    body = p.text(
        '<p class="c8"><span class="c2">{}</span></p>',
        '<p class="c8"><span class="c2">{}</span></p>',
        '<p class="c8"><span class="c2">{}</span></p>',
        '<p class="c9"><span class="c2">* {}</span></p>',
        "{}",
    )

    def set_hit(t: Teaser) -> str:
        return f'<tr><td valign="top"><input type="checkbox"></td><td><a href="{t.href}">{t.headline}</a><br>{p.site}, {p.tell(t.moment, "{month} {d}, {yyyy} {weekday}")}, {t.section.upper()}; Pg. {p.random.randrange(1, 24)}, {p.random.randrange(180, 900)} words, {t.author}</td></tr>'

    subjects = "; ".join(f"{word} ({p.random.randrange(60, 99)}%)" for word in p.keywords)
    total = p.random.randrange(20, 300)
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD><TITLE>Press Retrieval - Document</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF">
<A NAME="top"></A><IMG SRC="/img/pr_academic.gif" ALT="Press Retrieval Library Edition" HEIGHT="36">
<P><A HREF="/form">Search Forms</A> | <A HREF="/sources">Source List</A> | <A HREF="/history">History</A> | <A HREF="/tips">Search Tips</A> | <A HREF="/signoff">Sign Off</A></P>
<P><B>Terms:</B> {p.keywords[0].lower()} AND {p.keywords[-1].lower()} (<A HREF="/form?edit=1">Edit Search</A>)<BR>
<B>Source:</B> Major Papers, Previous Two Years<BR><B>View:</B> <A HREF="/document?view=cite">Document List</A> | <A HREF="/document?view=kwic">KWIC</A> | Full | <A HREF="/print">Print</A> | <A HREF="/mail">E-mail</A></P>
<P ALIGN="center">&lt; <A HREF="{p.others[0].href}">Prev</A> &nbsp; {p.random.randrange(1, 20)} of {total} &nbsp; <A HREF="{p.others[1].href}">Next</A> &gt;</P><HR>
<div class="c0"><p class="c1"><span class="c2">Copyright {p.site} Publishing Company<br>All Rights Reserved</span></p></div>
<div class="c0"><p class="c1"><span class="c2">{p.site}</span></p></div>
{day}
<div class="c3"><p class="c1"><span class="c2">Late Edition - Final</span></p></div>
{field("SECTION", f"{p.section}; Pg. {p.random.randrange(1, 14)}")}
{field("LENGTH", f"{words} words")}
{field("HEADLINE", f"<b>{p.headline}</b>")}
{who}
<div class="c4"><p class="c5"><span class="c6">BODY:</span></p></div>
<div class="c4">
{body}
</div>
{field("SUBJECT", subjects)}
{p.lead(photo)}{p.add_rest("", photo)}
{loaded}
{field("LANGUAGE", "ENGLISH")}
{field("PUBLICATION-TYPE", "Newspaper")}
<HR><P ALIGN="center"><A HREF="#top">Back to Top</A></P>
<P><B>More Like This</B></P>
<TABLE BORDER="0" CELLPADDING="3">{each(p.related, set_hit)}</TABLE>
<P><INPUT TYPE="button" VALUE="Deliver Tagged Documents"></P>
<HR>
<P><SMALL>Session of {p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}, {p.tell(p.now, "{hh}:{MM}")} {"P.M." if p.now.hour >= 12 else "A.M."} Eastern Time. Your library: Kittering County Library Consortium. This session ends after fifteen minutes without a request.</SMALL></P>
<P><SMALL><A HREF="/about">About Press Retrieval</A> | <A HREF="/terms">Terms and Conditions</A> | <A HREF="/privacy">Privacy Policy</A><BR>Copyright &copy; {p.now.year} Press Retrieval, a division of Harlan Data Inc. All rights reserved.</SMALL></P>
</BODY></HTML>"""
