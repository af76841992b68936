"""A Swedish text archive of newspaper cuttings, as libraries of towns subscribed to it."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=424,
    kind="plain pages",
    language="sv",
    site="Klipparkivet Holmträsk",
    address="http://www.klipparkivet-holmtrask.example/visa.asp?dok={id}&traff=1",
    year=2004,
    precision="day",
    section=True,
    keywords=True,
)
def set_text_archive(p: Sheet) -> str:
    """A Swedish text archive of newspaper cuttings: a search form with the words that were looked for, "Träff 1 av", a block of fields by colons and line breaks (source, day, page, section, byline) over a rule, the headline in bold, paragraphs by double breaks, subheads in capitals' place as bold, "Bildtext" and "Foto" after the text, "Ämnesord" divided by semicolons, hits that resemble it with their days, a notice on rights."""
    page = p.random.randrange(3, 28)
    form = "<br><b>Bildtext:</b> {caption}<br><b>Foto:</b> {credit}<br>"
    text = p.text(
        "{}<br><br>",
        "<b>{}</b><br>",
        "&ndash; {}<br><br>",
        "* {}<br>",
        "{}<br>",
    )
    below = p.lead(form) + p.add_rest("", form)
    fields = [f"Källa: Holmträsks Nya Tidning, sid {page}"]
    fields += [p.when("{yyyy}-{mm}-{dd}", "Publicerad: {}")] if p.moment else []
    fields += [f"Avdelning: {p.section}"]
    fields += [p.names("Byline: {}")] if p.authors else []
    fields += [f"Upplaga: {'Hela' if page % 2 else 'Norra'}", f"Storlek: {p.random.randrange(1800, 6200)} tecken"]
    alike = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a>, Holmträsks Nya Tidning, {p.tell(t.moment, "{yyyy}-{mm}-{dd}")}'
        ),
    )
    looked = each(
        p.others[:5],
        lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{yyyy}-{mm}-{dd}")})',
    )
    return f"""<HTML>
<HEAD><TITLE>{p.site} - dokument</TITLE>
<META http-equiv="Content-Type" content="text/html; charset=utf-8">
</HEAD>
<BODY bgcolor="#ffffff" text="#000000" link="#003399">
<A href="/"><IMG src="/bild/klipp.gif" border="0" alt="{p.site}" width="210" height="44"></A><BR>
<A href="/sok.asp">Ny sökning</A> | <A href="/traffar.asp">Tillbaka till träfflistan</A> | <A href="/korg.asp">Lägg i korgen</A> | <A href="/utskrift.asp">Utskrift</A> | <A href="/hjalp.asp">Hjälp</A> | <A href="/logga.asp">Logga ut</A>
<HR noshade size="1">
<FORM action="/sok.asp" method="get">Sökord: <INPUT name="q" size="30" value="{p.keywords[0]}"> i <SELECT name="db"><OPTION>Alla tidningar<OPTION>Holmträsks Nya Tidning<OPTION>Sjöbladet</SELECT> från <INPUT name="f" size="10" value="1994-01-01"> till <INPUT name="t" size="10" value="{p.tell(p.now, "{yyyy}-{mm}-{dd}")}"> <INPUT type="submit" value="Sök"></FORM>
Träff 1 av {p.random.randrange(8, 140)} &nbsp; <A href="{p.others[5].href}">Nästa träff &gt;&gt;</A>
<HR noshade size="1">
<P>
{"<BR>".join(fields)}
</P>
<P><FONT size="+1"><B>{p.headline}</B></FONT></P>
<P>
{text}
{below}
</P>
<P>Ämnesord: {"; ".join(p.keywords)}</P>
<P><I>&copy; Holmträsks Nya Tidning. Artikeln får inte spridas vidare eller läggas på internt nät utan tidningens medgivande.</I></P>
<HR noshade size="1">
<B>Liknande artiklar i arkivet</B>
<UL>
{alike}
</UL>
<B>Senast inlagda</B>
<UL>
{looked}
</UL>
<HR noshade size="1">
<FONT size="-1">Inloggad: Holmträsks stadsbibliotek, plats 4. {p.tell(p.now, "{yyyy}-{mm}-{dd} {HH}:{MM}")}. Arkivet uppdateras varje vardag klockan 7.<BR>
{p.site}, Box 31, Holmträsk. Frågor: <A href="mailto:arkiv@klipparkivet-holmtrask.example">arkiv@klipparkivet-holmtrask.example</A>. {p.say("copyright")}.</FONT>
</BODY>
</HTML>"""
