"""An Italian hill district's weblog at a host of the first wave that was full of politics."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=373,
    kind="weblogs",
    language="it",
    site="Il Mulo di Rocca Sghembi",
    address="http://muloroccasghembi.example/{yyyy}/{mm}/{dd}/{slug}.html",
    year=2008,
    keywords=True,
    section=True,
)
def set_host_of_the_first_wave(p: Sheet) -> str:
    """An Italian hill district's weblog at a host of the first wave: the host's bar with keys and "Crea un blog", the blog's name as an image's line, a column of a portrait, counters, headings and a calendar at the left, section in small capitals and the headline as a linked div, text by two breaks in one div, pictures with a line in small, "inviato da" with the writers and "il … alle" with day and clock between strokes under the text, tags in a line, "sullo stesso argomento" as lines with signs, remarks with a number and a moment, the month's list with days at the right."""
    photo = '<div align="center"><img src="http://img.muloroccasghembi.example/{file}" width="400" border="1"><br><small>{caption} (foto {credit})</small></div><br>'
    facts = ['<a class="permalink" href="' + p.href + '">permalink</a>']
    said = p.names("inviato da <b>{}</b>", house=True)
    said += p.when("{d}/{m}/{yyyy} alle {H}:{MM}", " il {}")
    facts.append(said)
    facts.append('<a href="#commenti">commenti (3)</a>')
    facts.append('<a href="/stampa.asp">Versione per la stampa</a>')
    body = p.add_rest(
        p.text("{}<br><br>", "<strong>{}</strong><br><br>", "<em>{}</em><br><br>", "- {}<br>", "{}<br>", photo), photo
    )
    related = each(p.related, lambda t: f'&raquo; <a href="{t.href}">{t.headline}</a><br>')
    comments = each(
        enumerate(p.comments(3)),
        lambda n: (
            f'<div class="commento"><a name="c{n[0]}"></a><div class="testo">{n[1].text}</div><div class="autore">#{n[0] + 1} &nbsp; inviato da <b>{n[1].reader}</b> il {p.tell(n[1].moment, "{d}/{m}/{yyyy} alle {H}:{MM}")}</div></div>'
        ),
    )
    tags = " ".join(f'<a href="/tag/x" rel="tag">{k}</a>' for k in p.keywords)
    listed = each(
        p.others[:6],
        lambda t: f'<div class="riga">{p.tell(t.moment, "{d} {month}")}<br><a href="{t.href}">{t.headline}</a></div>',
    )
    days = "".join(f"<td>{n}</td>" + ("</tr><tr>" if n % 7 == 0 else "") for n in range(1, 29))
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site} | {p.headline}</title></head>
<body><div id="barra"><a href="http://host.example">Il tuo host</a> | <a href="/registra">Crea un blog</a> | <a href="/login">Accedi</a> | <form action="/cerca"><input name="q" size="12"> <input type="submit" value="Cerca"></form></div>
<div id="testata"><a href="/"><span class="nomeblog">{p.site}</span></a><div class="motto">cronache testarde da un paese in salita</div></div>
<div id="colonnasx"><div class="box"><div class="boxtit">Diario</div><p>{p.say("about_site")}</p></div><div class="box"><div class="boxtit">Rubriche</div>{each(p.list("sections"), lambda s: f'<a href="/rubrica/x">{s}</a><br>')}</div><div class="box"><div class="boxtit">Calendario</div><table class="cal"><tr><td>&lt;&lt;</td><td colspan="5">{p.tell(p.now, "{month} {yyyy}")}</td><td>&gt;&gt;</td></tr><tr>{days}</tr></table></div><div class="box"><div class="boxtit">Contatore</div>Blog letto {p.random.randrange(3000, 200000)} volte</div><div class="box"><div class="boxtit">Feed</div><a href="/rss.xml">RSS</a> <a href="/atom.xml">Atom</a></div></div>
<div id="centro"><div class="post"><div class="rubrica"><a href="/rubrica/x">{p.section}</a></div><div class="titolo"><a href="{p.href}">{p.headline}</a></div><div class="corpo">{p.lead(photo)}{body}</div><div class="tags">Tag: {tags}</div><div class="piede">{" | ".join(facts)}</div></div>
<div class="argomento"><b>sullo stesso argomento:</b><br>{related}</div><div class="navpost"><a href="{p.others[6].href}">&lt; {p.say("previous")}</a> <a href="/">home</a> <a href="{p.others[7].href}">{p.say("next")} &gt;</a></div>
<a name="commenti"></a><div class="boxtit">{p.say("comments")}</div>{comments}<form class="nuovo"><b>{p.say("comment_form")}</b><br>{each(p.list("comment_fields"), lambda f: f'{f}: <input type="text"><br>')}<small>{p.say("comment_terms")}</small><br><input type="submit" value="{p.say("send")}"></form></div>
<div id="colonnadx"><div class="box"><div class="boxtit">{p.say("latest")}</div>{listed}</div><div class="box"><div class="boxtit">Amici</div><a href="http://altro.example">La Sghemba</a><br><a href="http://terzo.example">Oste della salita</a><br><a href="http://quarto.example">Vento di forra</a></div><div class="box"><div class="boxtit">{p.say("advertisement")}</div><img src="/adv/160.gif" width="160" height="300"></div></div>
<div id="piede">Chi scrive risponde di quello che scrive. {p.say("copyright")} <a href="/abuso">Segnala abuso</a></div></body></html>"""
