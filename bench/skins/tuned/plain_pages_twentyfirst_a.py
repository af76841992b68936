"""An Italian bulletin that goes out by mail as plain text, in the list's archive."""

from __future__ import annotations

from textwrap import fill

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=404,
    kind="plain pages",
    language="it",
    site="Lettera dalla Valdora",
    address="http://liste.valdora.example/archivio/lettera/msg{id}.html",
    year=2003,
    precision="day",
    kicker=True,
    captions=False,
)
def set_mailed_bulletin(p: Sheet) -> str:
    """An Italian bulletin that goes out by mail as plain text, in the list's archive: links to neighbours by day and by thread, the subject, and one pre with rules of signs, the bulletin's name, number and day, the kicker in a line of its own over the headline, "di" with the writers, the text in lines of seventy-two signs with empty lines, subheads between stars, earlier stories as titles with addresses, how to leave the list."""

    def wrap(text: str, first: str = "", rest: str = "") -> str:
        return fill(text, 72, initial_indent=first, subsequent_indent=rest, break_long_words=False)

    parts: list[str] = []
    for piece in p.pieces:
        if piece.kind == "heading":
            parts.append(wrap(piece.text, "* ", "  ") + " *")
        elif piece.kind == "entry":
            parts.append(wrap(piece.text, "  - ", "    "))
        else:
            parts.append(wrap(piece.text))
    issue = p.say("issue", n=p.random.randrange(60, 400))
    head = p.when("{d} {month} {yyyy}", f"{issue} - {{}}") or issue
    who = p.names("\ndi {}\n", ", ", " e ")
    earlier = each(
        p.related,
        lambda t: f'{wrap(t.headline, "> ", "  ")}\n  <a href="{t.href}">http://liste.valdora.example{t.href}</a>\n',
    )
    dates = each(
        p.others[:4],
        lambda t: f"{p.tell(t.moment, '{dd}/{mm}')}  {wrap(t.headline, '', '       ')}",
    )
    rule = "=" * 72
    thin = "-" * 72
    body = "\n\n".join(parts)
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">
<HTML>
<HEAD>
<TITLE>[lettera] {p.headline}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
</HEAD>
<BODY BGCOLOR="#ffffff">
<A HREF="{p.others[4].href}">[Data prec.]</A><A HREF="{p.others[5].href}">[Data succ.]</A> <A HREF="{p.others[6].href}">[Thread prec.]</A><A HREF="{p.others[7].href}">[Thread succ.]</A> <A HREF="maillist.html">[Indice per data]</A><A HREF="threads.html">[Indice per thread]</A>
<HR>
<UL>
<LI><EM>A</EM>: lettera@liste.valdora.example</LI>
<LI><EM>Oggetto</EM>: [lettera] {issue}</LI>
<LI><EM>Mittente</EM>: Redazione &lt;redazione@valdora.example&gt;</LI>
</UL>
<HR>
<PRE>
{rule}
                      L E T T E R A   D A L L A   V A L D O R A
          foglio elettronico della valle, quando c'e' qualcosa da dire
{rule}
{head}
{thin}

{wrap(p.kicker)}

{wrap(p.headline)}
{who}
{body}

{thin}
DALLE LETTERE PASSATE

{earlier}
{thin}
IN BREVE DALLA VALLE

{dates}

{thin}
{p.say("donate").upper()}

{wrap(p.say("donate_text"))}
c/c postale 00418827 intestato a Circolo Valdora, causale "lettera"

{rule}
Questa lettera arriva a {p.random.randrange(300, 2000)} caselle. Per non riceverla piu' scrivete a
<A HREF="mailto:lettera-request@liste.valdora.example">lettera-request@liste.valdora.example</A> con "unsubscribe" nel testo.
{wrap(p.say("about_site"))}
I testi si possono riprodurre citando la fonte.
{rule}
</PRE>
<HR>
<UL>
<LI>Prec. per data: <STRONG><A HREF="{p.others[4].href}">[lettera] {p.others[4].headline}</A></STRONG></LI>
<LI>Succ. per data: <STRONG><A HREF="{p.others[5].href}">[lettera] {p.others[5].headline}</A></STRONG></LI>
<LI>Indice: <A HREF="maillist.html">per data</A> | <A HREF="threads.html">per thread</A></LI>
</UL>
<ADDRESS>Archivio aggiornato il {p.tell(p.now, "{dd}/{mm}/{yyyy}, {HH}:{MM}")}. Lista ospitata dalla Rete Civica Valdora.</ADDRESS>
</BODY>
</HTML>"""
