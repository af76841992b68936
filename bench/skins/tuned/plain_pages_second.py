"""Print views, wires, archives and pages of mail."""

from __future__ import annotations

from textwrap import fill

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=59,
    kind="plain pages",
    language="de",
    site="Torhausener Nachrichten",
    address="http://www.torhausener-nachrichten.example/druckansicht/?em_cnt={id}",
    year=2012,
    section=True,
    kicker=True,
)
def set_print_view(p: Sheet) -> str:
    """A print view: the address of the page and the day of printing around the story, the section before the time in one line, addresses of related stories in full."""
    photo = '<div><img src="/img/{file}" width="300"></div><div><small>{caption} Foto: {credit}</small></div>'
    facts = " - ".join(part for part in (p.section, p.when("{d}. {month} {yyyy}, {HH}.{MM} Uhr")) if part)
    return f"""<html><head><title>Druckansicht</title></head><body onload="window.print()"><div><a href="javascript:window.print()">Diese Seite drucken</a> | <a href="javascript:window.close()">Fenster schließen</a></div><div><img src="/logo_druck.gif" alt="{p.site}"></div><div><small>{facts}</small></div><hr>
<div>{p.kicker}</div><div><font size="+2">{p.headline}</font></div>{p.names("<div>VON {}</div>")}{p.lead(photo)}{p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo)}
<hr><div><b>{p.say("related")}:</b></div>{each(p.related, lambda t: f"<div><a href='{t.href}'>{t.headline}</a> [http://www.torhausener-nachrichten.example{t.href}] {p.tell(t.moment, '{dd}.{mm}.{yyyy}')}</div>")}<hr>
<div><small>Adresse der Seite: http://www.torhausener-nachrichten.example{p.href}<br>Gedruckt am {p.tell(p.now, "{dd}.{mm}.{yyyy} um {HH}.{MM} Uhr")}<br>Copyright © {p.site} {p.now.year}. {p.say("copyright")}</small></div></body></html>"""


@skin(
    number=60,
    kind="plain pages",
    language="en",
    site="Frontier Relief Bulletin",
    address="http://lists.frontierrelief.example/pipermail/bulletin/{yyyy}/{id}.html",
    year=2003,
    zone=0,
    captions=False,
)
def set_mail_archive(p: Sheet) -> str:
    """A bulletin in a mail archive: the story in `pre`, its lines wrapped, the sender in bold, the time in italics, neighbours by thread above and below."""
    lines: list[str] = []
    for piece in p.pieces:
        if piece.kind == "entry":
            lines.append(fill(f" * {piece.text}", 72, subsequent_indent="   ", break_on_hyphens=False))
        else:
            lines.append(fill(piece.text, 72, break_on_hyphens=False))
    text = "\n\n".join(lines)
    nearby = f"""<LI>Previous message: <A href="{p.others[0].href}">[Bulletin] {p.others[0].headline}</A></LI><LI>Next message: <A href="{p.others[1].href}">[Bulletin] {p.others[1].headline}</A></LI><LI><B>Messages sorted by:</B> <a href="date.html">[ date ]</a> <a href="thread.html">[ thread ]</a> <a href="author.html">[ author ]</a></LI>"""
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN"><HTML><HEAD><TITLE>[Bulletin] {p.headline}</TITLE></HEAD><BODY BGCOLOR="#ffffff"><H1>[Bulletin] {p.headline}</H1>
{p.names('<B>{}</B> <A href="mailto:bulletin@lists.frontierrelief.example">bulletin at lists.frontierrelief.example</A><BR>')}{p.when("{weekday} {mon} {d} {HH}:{MM}:{SS} GMT {yyyy}", "<I>{}</I>")}
<P><UL>{nearby}</UL><HR><!--beginarticle--><PRE>{text}

{"-- "}
{p.site} mailing list
{p.say("about_site")}
</PRE><!--endarticle--><HR><P><B>{p.say("related")}</B><UL>{each(p.related, lambda t: f'<LI><A href="{t.href}">{t.headline}</A> <I>{p.tell(t.moment, "{mon} {d} {yyyy}")}</I></LI>')}</UL><P><UL>{nearby}</UL>
<hr><a href="http://lists.frontierrelief.example/listinfo">More information about the Bulletin mailing list</a> Archived on {p.tell(p.now, "{weekday} {mon} {d} {HH}:{MM}:{SS} GMT {yyyy}")}</body></html>"""
